"""The chain that every verb leaves, and what is wrong with one.

Each entry's hash covers the book's id, the entry before it, everything the entry says and the text of each revision
under it, every part with its length before it, so that no two histories read the same. The records themselves are
held against their last revision. Whoever may write the file can still build a whole new chain: that is why the head
is also kept elsewhere (backups, exports, a key file), and `check` holds the chain against such heads.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

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
        """The sentence, its places yet to be filled with `values`."""
        return FINDINGS[self.code]


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
    head: Head,
    entries: Iterable[Row],
    revisions: Iterable[Row],
    records: Mapping[str, Sequence[Row]],
    known: Iterable[Head] = (),
) -> list[Finding]:
    """All that is wrong, the earliest entry first; `known` are heads that were kept elsewhere.

    `entries` and `revisions` come in the order of their numbers.
    """
    by_entry: dict[int, list[Row]] = {}
    for revision in revisions:
        by_entry.setdefault(revision["seq"], []).append(revision)
    found, hashes = _check_entries(head, entries, by_entry)
    last, broken = _check_order(by_entry)
    found += broken
    found += _check_records(last, records)
    for kept in known:
        if kept.book_id != head.book_id or kept.seq == 0:
            continue
        if kept.seq not in hashes:
            found.append(_finding("entries_missing", max(hashes, default=0), known=kept.seq))
        elif hashes[kept.seq] != kept.hash:
            found.append(_finding("another_chain", kept.seq))
    return sorted(found, key=lambda one: (one.seq, one.code))


def _check_entries(
    head: Head, entries: Iterable[Row], by_entry: Mapping[int, Sequence[Row]]
) -> tuple[list[Finding], dict[int, str]]:
    found = []
    hashes: dict[int, str] = {}
    prev, wanted = START, 1
    for entry in entries:
        seq = entry["seq"]
        if seq != wanted:
            found.append(_finding("entry_missing", wanted))
        elif entry["prev"] != prev or entry_hash(head.book_id, entry, by_entry.get(seq, ())) != entry["hash"]:
            found.append(_finding("entry_altered", seq))
        prev, wanted = entry["hash"], seq + 1
        hashes[seq] = entry["hash"]
    if (head.seq, head.hash) != (wanted - 1, prev):
        found.append(_finding("head_altered", wanted - 1))
    found += [_finding("revision_alone", seq) for seq in by_entry.keys() - hashes.keys()]
    return found, hashes


def _check_order(by_entry: Mapping[int, Sequence[Row]]) -> tuple[dict[tuple[str, str], Row], list[Finding]]:
    """The last revision of each record, and where one does not go on from the one before."""
    last: dict[tuple[str, str], Row] = {}
    found = []
    for seq in sorted(by_entry):
        for revision in by_entry[seq]:
            key = (revision["kind"], revision["record"])
            before = last.get(key)
            if (revision["before"], revision["version"]) != (
                (before["after"], before["version"] + 1) if before else ("", 1)
            ):
                found.append(_finding("order_broken", seq, kind=key[0], record=key[1]))
            last[key] = revision
    return last, found


def _check_records(last: Mapping[tuple[str, str], Row], records: Mapping[str, Sequence[Row]]) -> list[Finding]:
    found = []
    seen = set()
    for kind in KINDS:
        for row in records.get(kind.name, ()):
            key = (kind.name, str(row["id"]))
            seen.add(key)
            revision = last.get(key)
            if revision is None:
                found.append(_finding("record_unknown", 0, kind=key[0], record=key[1]))
            elif shown(BY_NAME[kind.name], row) != revision["after"]:
                found.append(_finding("record_altered", revision["seq"], kind=key[0], record=key[1]))
    for key, revision in last.items():
        if key not in seen:
            found.append(_finding("record_missing", revision["seq"], kind=key[0], record=key[1]))
    return found
