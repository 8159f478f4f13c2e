"""The chain that every verb leaves, and what is wrong with one.

Each entry's hash covers the book's id, the entry before it, everything the entry says and the text of each revision
under it, every part with its length before it, so that no two histories read the same. The records themselves are
held against their last revision. Whoever may write the file can still build a whole new chain: that is why the head
is also kept elsewhere (backups, exports, a key file), and `check` holds the chain against such heads.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from supervisor.book.migrations import STEPS
from supervisor.book.records import BY_NAME, KINDS, LEDGER, Kind, Row, canonical
from supervisor.mark import QT_TRANSLATE_NOOP, Text

START: Final = "0" * 64
"""What the first entry names as the one before it."""

_ENTRY: Final = tuple(field.name for field in LEDGER["entry"] if field.name != "hash")
_REVISION: Final = tuple(field.name for field in LEDGER["revision"])

FINDINGS: Final[dict[str, Text]] = {
    "entry_altered": QT_TRANSLATE_NOOP("book", "Entry {seq} was altered after it was written."),
    "entry_missing": QT_TRANSLATE_NOOP("book", "Entry {seq} is missing."),
    "entries_missing": QT_TRANSLATE_NOOP("book", "Entries after {seq} are missing: the book once went on to {known}."),
    "head_altered": QT_TRANSLATE_NOOP("book", "The end of the chain does not stand where the book says it does."),
    "revision_alone": QT_TRANSLATE_NOOP("book", "A revision stands under entry {seq}, which is not there."),
    "order_broken": QT_TRANSLATE_NOOP("book", "{kind} {record} does not go on from its version before (entry {seq})."),
    "record_altered": QT_TRANSLATE_NOOP("book", "{kind} {record} is not as its last entry ({seq}) left it."),
    "record_unknown": QT_TRANSLATE_NOOP("book", "{kind} {record} was never written by a verb."),
    "record_missing": QT_TRANSLATE_NOOP("book", "{kind} {record} is gone; entry {seq} wrote it last."),
    "another_book": QT_TRANSLATE_NOOP(
        "book", "This is not the book that was kept as proof ({known}): it has another number, or was made anew."
    ),
    "another_chain": QT_TRANSLATE_NOOP("book", "Entry {seq} is not the one that was kept as proof: it was rewritten."),
}


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain: how many entries it has, and the hash of the last."""

    book_id: str
    seq: int = 0
    hash: str = START

    def __str__(self) -> str:
        return f"{self.book_id} {self.seq} {self.hash}"


_HEAD: Final = re.compile(r"([0-9a-f-]{36}) (\d+) ([0-9a-f]{64})")


def read_heads(text: str) -> list[Head]:
    """The heads that stand in a text, one to a line; other lines say nothing."""
    return [Head(found[1], int(found[2]), found[3]) for found in map(_HEAD.match, text.splitlines()) if found]


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, where: `code` of `FINDINGS`, and the entry it concerns."""

    code: str
    seq: int
    values: Mapping[str, Any]

    @property
    def text(self) -> Text:
        """The sentence, its places yet to be filled with `told`."""
        return FINDINGS[self.code]

    @property
    def told(self) -> dict[str, Any]:
        """`values` for people: a kind of record by its title."""
        kind = BY_NAME.get(str(self.values.get("kind")))
        return {**self.values, "kind": kind.title} if kind is not None else dict(self.values)


def _finding(code: str, seq: int, **values: Any) -> Finding:
    return Finding(code, seq, {"seq": seq, **values})


def entry_hash(book_id: str, entry: Mapping[str, Any], revisions: Iterable[Mapping[str, Any]]) -> str:
    """The hash of an entry with its revisions in their order."""
    found = hashlib.sha256()
    parts = [book_id, *(entry[name] for name in _ENTRY)]
    for revision in revisions:
        parts += [revision[name] for name in _REVISION]
    for part in parts:
        # The type counts too: 5 and "5" are two things.
        text = f"{type(part).__name__}:{part}".encode("utf-8", "surrogatepass")
        found.update(len(text).to_bytes(8, "big") + text)
    return found.hexdigest()


def shown(kind: Kind, row: Mapping[str, Any] | None) -> str:
    """A record as its revision says it: canonical JSON, secrets as their SHA-256; empty for no record."""
    if row is None:
        return ""
    secret = {field.name for field in kind.fields if field.secret}
    return canonical({name: _hidden(row[name]) if name in secret else row[name] for name in kind.names})


def _hidden(value: Any) -> str:
    return "sha256:" + hashlib.sha256(str(value).encode("utf-8", "surrogatepass")).hexdigest()


def check(
    head: Sequence[Row],
    entries: Sequence[Row],
    revisions: Sequence[Row],
    records: Mapping[str, Sequence[Row]],
    known: Iterable[Head] = (),
) -> list[Finding]:
    """All that is wrong: with the ledger, the earliest entry first, then with the records.

    `known` are heads that were kept elsewhere. All rows of the tables are wanted as they stand; whatever they hold,
    this finds and does not fail.
    """
    found: list[Finding] = []
    if [(_number(row["one"]), _number(row["schema"])) for row in head] != [(1, len(STEPS))]:
        found.append(_finding("head_altered", 0))
    end = head[0] if head else dict.fromkeys(("book_id", "seq", "hash"))
    by_entry: dict[int, list[Row]] = {}
    for revision in revisions:
        # What is no number of an entry stands under none.
        by_entry.setdefault(_number(revision["seq"]), []).append(revision)
    wrong, hashes = _check_entries(end, entries, by_entry)
    last, broken = _check_order(by_entry)
    found += [*wrong, *broken, *_check_records(last, records), *_check_known(end["book_id"], hashes, known)]
    # A record seems altered too where the ledger says something else of it.
    return sorted(found, key=lambda one: (one.code.startswith("record_"), one.seq, one.code))


def _number(value: Any) -> int:
    return value if type(value) is int and value > 0 else 0


def _check_entries(
    end: Row, entries: Sequence[Row], by_entry: Mapping[int, Sequence[Row]]
) -> tuple[list[Finding], dict[int, str]]:
    found = []
    hashes: dict[int, str] = {}
    prev, wanted = START, 1
    for entry in entries:
        seq = _number(entry["seq"])
        if seq < wanted:
            found.append(_finding("entry_altered", seq))
            continue
        if seq > wanted:
            found.append(_finding("entry_missing", wanted))
        elif entry["prev"] != prev or entry_hash(end["book_id"], entry, by_entry.get(seq, ())) != entry["hash"]:
            found.append(_finding("entry_altered", seq))
        prev, wanted = entry["hash"], seq + 1
        hashes[seq] = entry["hash"]
    if (type(end["seq"]), end["seq"], end["hash"]) != (int, wanted - 1, prev):
        found.append(_finding("head_altered", wanted - 1))
    found += [_finding("revision_alone", seq) for seq in by_entry.keys() - hashes.keys()]
    return found, hashes


def _check_known(book_id: Any, hashes: Mapping[int, str], known: Iterable[Head]) -> list[Finding]:
    found = []
    for kept in known:
        if kept.book_id != book_id:
            found.append(_finding("another_book", 0, known=kept.book_id))
        elif kept.seq and kept.seq not in hashes:
            found.append(_finding("entries_missing", max(hashes, default=0), known=kept.seq))
        elif kept.seq and hashes[kept.seq] != kept.hash:
            found.append(_finding("another_chain", kept.seq))
    return found


def _check_order(by_entry: Mapping[int, Sequence[Row]]) -> tuple[dict[tuple[Any, Any], Row], list[Finding]]:
    """The last revision of each record, and where one does not go on from the one before."""
    last: dict[tuple[Any, Any], Row] = {}
    found = []
    for seq in sorted(by_entry):
        for revision in by_entry[seq]:
            key = (revision["kind"], revision["record"])
            before = last.get(key)
            version = _number(before["version"]) + 1 if before else 1
            if revision["version"] != version or not _same(before["after"] if before else "", revision["before"]):
                found.append(_finding("order_broken", seq, **_named(*key)))
            last[key] = revision
    return last, found


def _check_records(last: Mapping[tuple[Any, Any], Row], records: Mapping[str, Sequence[Row]]) -> list[Finding]:
    found = []
    seen = set()
    for kind in KINDS:
        for row in records.get(kind.name, ()):
            key = (kind.name, row["id"])
            revision = last.get(key)
            if revision is None or key in seen:
                found.append(_finding("record_unknown", 0, **_named(*key)))
            elif not _same(revision["after"], _shown_or_none(kind, row)):
                found.append(_finding("record_altered", _number(revision["seq"]), **_named(*key)))
            seen.add(key)
    for key, revision in last.items():
        if key not in seen:
            found.append(_finding("record_missing", _number(revision["seq"]), **_named(*key)))
    return found


def _shown_or_none(kind: Kind, row: Row) -> str | None:
    try:
        return shown(kind, row)
    except (TypeError, ValueError):
        # Bytes, or a number that is none: no verb writes these.
        return None


def _same(said: Any, stands: Any) -> bool:
    """Whether a record stands as it was said. A column added since stands empty, and was not yet said."""
    if said == stands:
        return True
    try:
        then, now = json.loads(said), json.loads(stands)
    except (TypeError, ValueError, RecursionError):
        return False
    if not isinstance(then, dict) or not isinstance(now, dict):
        return False
    # As text: to Python 1, 1.0 and true are the same.
    return (_spelled({**dict.fromkeys(now), **then}), _spelled(then)) == (stands, said)


def _spelled(value: Any) -> str | None:
    try:
        return canonical(value)
    except ValueError:
        return None


def _named(kind: Any, record: Any) -> dict[str, str]:
    """What a finding calls a record, fit to be printed whatever stands there."""
    return {"kind": _printable(kind), "record": _printable(record)}


def _printable(value: Any) -> str:
    return str(value).encode("utf-8", "backslashreplace").decode("utf-8")
