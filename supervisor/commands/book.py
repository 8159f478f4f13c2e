"""`moked book`: what people decide, from the command line; every verb that the window can do, and the care of the file.

Exit codes: 1 for an altered chain and for a conflict with what somebody else wrote in between, 2 for what is refused.
"""

from __future__ import annotations

import sys
import uuid
from argparse import Namespace
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import tzinfo
from pathlib import Path
from typing import Any, Final

from supervisor import access, clock
from supervisor.book import backup, chain, drafts, looking
from supervisor.book.deeds import ConflictError, Done, Verb
from supervisor.book.records import BY_NAME, Row, canonical
from supervisor.book.store import BookError
from supervisor.book.verbs import VERBS
from supervisor.commands import book_keeping, follow_ups, signing
from supervisor.commands.book_shared import facts, iso, opened, show_rows, signed_in
from supervisor.commands.output import print_json
from supervisor.commands.shared import FOUND, GOOD, at_terminal
from supervisor.errors import InputError, MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.reports import listing
from supervisor.text import say, say_error

_MADE: Final = QT_TRANSLATE_NOOP("command", "The book {place} is made.")
_NAME_ONE: Final = QT_TRANSLATE_NOOP(
    "command",
    "Nobody stands in it yet, so nobody can use it. Name its first manager: moked book init {place} --manager NAME",
)
_FOUNDED: Final = QT_TRANSLATE_NOOP("command", "{name} may do everything in it.")
_HOLDS: Final = QT_TRANSLATE_NOOP("command", "The chain holds: {entries} entries.")
_HEAD: Final = QT_TRANSLATE_NOOP("command", "Its end: {head}")
_DAMAGED: Final = QT_TRANSLATE_NOOP("book", "The file itself is damaged: {detail}")
_DONE: Final = QT_TRANSLATE_NOOP("command", "{verb}: written as entry {seq}.")
_REPEATED: Final = QT_TRANSLATE_NOOP(
    "command", "{verb}: this call was done before, as entry {seq}. Nothing was changed."
)
_NO_KEYS: Final = QT_TRANSLATE_NOOP(
    "command", "The key file {path} is not there. Nothing was checked. Name the right one, or leave the option out."
)
_BAD_HEAD: Final = QT_TRANSLATE_NOOP("command", "“{text}” is no end of a chain. It looks like: ID NUMBER HASH.")
_UNSURE: Final = QT_TRANSLATE_NOOP(
    "command",
    "{problem} It is not known whether it was written. Try again with --call-id {call_id}: it is not done twice.",
)


def book(chosen: Namespace) -> int:
    """Do one command with a book."""
    try:
        if getattr(chosen, "verb", None):
            return _do(chosen, VERBS[chosen.verb], _given(chosen, VERBS[chosen.verb]))
        return _ACTIONS[chosen.action](chosen)
    except ConflictError as conflict:
        return _tell_conflict(conflict, chosen.output)


# Verbs


def _given(chosen: Namespace, verb: Verb) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for argument in verb.arguments:
        if not argument.secret:
            given[argument.name] = getattr(chosen, f"given_{argument.name}")
        elif argument.required:
            given[argument.name] = signing.new_password(
                signing.NEW_PASSWORD, chosen.new_password_file, "--new-password-file"
            )
        else:
            given[argument.name] = signing.given_password(signing.NEW_PASSWORD, chosen.new_password_file)
    return {name: value for name, value in given.items() if value is not None}


def _set(chosen: Namespace) -> int:
    given = {name: getattr(chosen, name) for name in ("name", "value", "place", "from_on", "version")}
    return _do(chosen, VERBS["setting.set"], {name: value for name, value in given.items() if value is not None})


def _do(chosen: Namespace, verb: Verb, given: Mapping[str, Any]) -> int:
    call_id = chosen.call_id or str(uuid.uuid4())
    with opened(chosen) as book:
        session = signed_in(book, chosen, writing=True)
        if verb.id == follow_ups.VERB:
            given = follow_ups.placed(chosen, book, session, given)
        password = signing.given_password(signing.PASSWORD, chosen.password_file) if verb.approves else None
        head = book.head()
        try:
            done = book.do(verb.id, session, given, call_id=call_id, password=password)
        except BookError as problem:
            if problem.code not in ("missing", "unreadable"):
                raise
            told = say_error(at_terminal(problem))
            raise MokedError("unknown_outcome", _UNSURE, problem=told, call_id=call_id) from problem
    _note(head.book_id, done, given, call_id)
    _tell_done(done, verb, chosen.output)
    return GOOD


def _note(book_id: str, done: Done, given: Mapping[str, Any], call_id: str) -> None:
    """Note on this computer what the book acknowledged, so that a restore can tell what it gave up."""
    kept = drafts.Drafts()
    try:
        with suppress(MokedError):
            kept.acknowledge(book_id, done, given, call_id)
    finally:
        kept.close()


def _tell_done(done: Done, verb: Verb, output: str) -> None:
    changes = [
        {"kind": one.kind, "id": one.id, "version": one.version}
        | {"before": _open(one.kind, one.before), "after": _open(one.kind, one.after)}
        for one in done.changes
    ]
    for warning in done.warnings:
        print(f"moked: {say_error(warning)}", file=sys.stderr)
    if output == "json":
        warnings = [{"code": one.code, "text": say_error(one)} for one in done.warnings]
        told = {"seq": done.seq, "hash": done.hash, "verb": done.verb, "repeated": done.repeated}
        print_json([{**told, "changes": changes, "warnings": warnings}])
        return
    print(say(_REPEATED if done.repeated else _DONE, verb=verb.title, seq=done.seq))
    rows = [
        {"kind": change["kind"], "id": change["id"], "version": change["version"]}
        | {"change": _difference(change["before"], change["after"])}
        for change in changes
    ]
    if rows:
        print(listing.as_text(rows, list(rows[0])))


def _open(kind: str, row: Any) -> dict[str, Any] | None:
    """A record without what must not be shown."""
    if not isinstance(row, Mapping):
        return None
    secret = {field.name for field in BY_NAME[kind].fields if field.secret} if kind in BY_NAME else set()
    return {name: value for name, value in row.items() if name not in secret}


def _difference(before: Any, after: Any) -> str:
    """The fields that changed, in one line."""
    if not isinstance(after, Mapping):
        return str(after)
    old = before if isinstance(before, Mapping) else {}
    parts = []
    for name, value in after.items():
        if name in ("id", "version") or value == old.get(name) or (not old and value in (None, 0) and name != "goal"):
            continue
        parts.append(f"{name}: {_cell(old[name])} → {_cell(value)}" if name in old else f"{name}: {_cell(value)}")
    return "; ".join(parts)


def _cell(value: Any) -> str:
    return "-" if value is None else str(value)


def _tell_conflict(conflict: ConflictError, output: str) -> int:
    """Both versions, and the one that was seen, field by field."""
    print(f"moked: {say_error(conflict)}", file=sys.stderr)
    versions = {"seen": conflict.seen, "theirs": conflict.theirs, "mine": conflict.mine}
    shown = {name: _open(conflict.kind, row) for name, row in versions.items()}
    if output == "json":
        told = {"code": conflict.code, "kind": conflict.kind, "id": conflict.theirs["id"]}
        print_json([{**told, "person": conflict.person, "at": iso(conflict.at, clock.zone("UTC")), **shown}])
        return FOUND
    rows = [
        {"field": name} | {which: _cell((row or {}).get(name)) for which, row in shown.items()}
        for name in BY_NAME[conflict.kind].names
        if name in (shown["theirs"] or {})
    ]
    print(listing.as_text(rows, ["field", "seen", "theirs", "mine"]))
    return FOUND


# The book as a whole


def _init(chosen: Namespace) -> int:
    from supervisor.book.opening import create_store

    address = signing.address_of(chosen)
    if not address:
        raise InputError("book", signing.NO_BOOK)
    password = None
    if chosen.manager:
        password = signing.new_password(signing.PASSWORD, chosen.password_file, "--password-file")
    made = True
    try:
        create_store(address, wal=chosen.wal)
    except BookError as problem:
        # A book without anybody may still get its first manager.
        if problem.code != "exists" or not chosen.manager or not _is_empty(address):
            raise
        made = False
    with signing.open_book(address, where=facts(chosen)[1]) as book:
        session = book.found(chosen.manager, password) if password is not None else None
        head = book.head()
        place = book.store.place
    if chosen.output == "json":
        person = {"person": session.person, "name": session.name} if session else {"person": None, "name": None}
        print_json([{"book_id": head.book_id, "seq": head.seq, "hash": head.hash, **person}])
        return GOOD
    if made:
        print(say(_MADE, place=place))
    print(say(_FOUNDED, name=session.name) if session else say(_NAME_ONE, place=place))
    return GOOD


def _is_empty(address: str) -> bool:
    try:
        with signing.open_book(address) as book:
            return book.head().seq == 0
    except BookError:
        return False


def _verify(chosen: Namespace) -> int:
    """Needs nobody's name: it tells where the chain breaks and nothing of what stands in it."""
    known = [_read_head(text) for text in chosen.head]
    if chosen.key_file is not None and not chosen.key_file.exists():
        # To find nothing wrong with a file that somebody took away would be to say too much.
        raise InputError("key_file", _NO_KEYS, path=chosen.key_file)
    rows, head = _examined(signing.address_of(chosen), chosen.key_file, known)
    if chosen.output == "json":
        told = {"good": not rows, "book_id": head and head.book_id, "entries": head and head.seq}
        print_json([{**told, "hash": head and head.hash, "first": rows[0] if rows else None, "findings": rows}])
        return FOUND if rows else GOOD
    for row in rows:
        print(f"{row['code']:16} {listing.plain_cell(row['text'])}")
    if head is not None:
        if not rows:
            print(say(_HOLDS, entries=head.seq))
        print(say(_HEAD, head=str(head)))
    return FOUND if rows else GOOD


def _examined(address: str, key_file: Path | None, known: list[chain.Head]) -> tuple[list[Row], chain.Head | None]:
    """What is wrong, the earliest first, and the end of the chain where it can be read."""
    rows: list[Row] = []
    try:
        with signing.open_book(address, keys=key_file) as book:
            if damage := backup.damage_of(book.store):
                rows = [_damage(damage)]
            head = book.head()
            found = book.verify(known)
    except BookError as problem:
        if problem.code != "damaged":
            raise
        return rows or [_damage(str(problem.values.get("detail", "")))], None
    rows += [{"code": one.code, "seq": one.seq, "text": say(one.text, **one.told)} for one in found]
    return rows, head


def _damage(detail: str) -> Row:
    return {"code": "damaged", "seq": None, "text": say(_DAMAGED, detail=detail)}


def _read_head(text: str) -> chain.Head:
    found = chain.read_heads(text.strip())
    if len(found) != 1:
        raise InputError("head", _BAD_HEAD, text=text)
    return found[0]


# Looking


def _list(chosen: Namespace) -> int:
    with opened(chosen) as book:
        session = signed_in(book, chosen)
        rows = looking.records(book, session, chosen.kind, withdrawn=chosen.withdrawn)
    show_rows(rows, chosen.output)
    return GOOD


def _history(chosen: Namespace) -> int:
    _, where = facts(chosen)
    with opened(chosen) as book:
        session = signed_in(book, chosen)
        found = looking.history(book, session, chosen.kind, chosen.id)
    if chosen.output == "json":
        print_json([_revision(row, where) for row in found])
        return GOOD
    rows = [
        {"version": row["version"], "at": iso(row["at"], where), "person": row["by"], "verb": row["verb"]}
        | {
            "entry": row["seq"],
            "change": _difference(_open(chosen.kind, row["before"]), _open(chosen.kind, row["after"])),
        }
        for row in found
    ]
    show_rows(rows, "table")
    return GOOD


def _revision(row: Row, where: tzinfo) -> Row:
    told = {"seq": row["seq"], "version": row["version"]}
    if "at" in row:
        told |= {"at": iso(row["at"], where), "person": row["person"], "person_name": row["by"], "verb": row["verb"]}
    return {**told, "before": _open(row["kind"], row["before"]), "after": _open(row["kind"], row["after"])}


def _log(chosen: Namespace) -> int:
    _, where = facts(chosen)
    first = clock.parse_instant(chosen.first, where) if chosen.first else None
    last = clock.parse_instant(chosen.last, where) if chosen.last else None
    with opened(chosen) as book:
        session = signed_in(book, chosen)
        found = looking.log(book, session)
    found = [row for row in found if (first is None or row["at"] >= first) and (last is None or row["at"] < last)]
    if chosen.output == "json":
        print_json([_entry(row, where) for row in found])
        return GOOD
    rows = [
        {"entry": row["seq"], "at": iso(row["at"], where), "person": row["by"], "verb": row["verb"]}
        | {
            "said": canonical(row["arguments"]),
            "changed": ", ".join(f"{one['kind']} {one['record']}" for one in row["changes"]),
        }
        for row in found
    ]
    show_rows(rows, "table")
    return GOOD


def _entry(row: Row, where: tzinfo) -> Row:
    told = {name: row[name] for name in ("seq", "hash", "prev", "call_id", "verb", "arguments")}
    changes = [{"kind": one["kind"], "id": one["record"], **_revision(one, where)} for one in row["changes"]]
    who = {"at": iso(row["at"], where), "person": row["person"], "person_name": row["by"]}
    return {**told, **who, "changes": changes}


def _whoami(chosen: Namespace) -> int:
    with opened(chosen) as book:
        session = signed_in(book, chosen)
        rights = book.rights(session)
        head = book.head()
    grants = [{"role": one.role, "scope": one.kind, "scope_id": one.id or None} for one in rights.grants]
    if chosen.output == "json":
        told = {"person": session.person, "name": session.name, "proven": rights.proven, "grants": grants}
        print_json([{**told, "book_id": head.book_id, "seq": head.seq, "hash": head.hash}])
        return GOOD
    print(f"{session.name} ({session.person})")
    show_rows(grants, "table")
    return GOOD


def _rights(chosen: Namespace) -> int:
    with opened(chosen) as book:
        rights = book.rights(signed_in(book, chosen))
    rows: list[Row] = [
        {"right": right.id, "title": say(right.title), "extent": extent, "role": grant.role}
        | {"scope": grant.kind, "scope_id": grant.id or None}
        for right in access.RIGHTS
        for extent, grant in rights.extent(right.id)
    ]
    show_rows(rows, chosen.output)
    return GOOD


_ACTIONS: Final[dict[str, Callable[[Namespace], int]]] = {
    "init": _init,
    "verify": _verify,
    "backup": book_keeping.make,
    "backups": book_keeping.backups,
    "export": book_keeping.export,
    "learn": book_keeping.learn,
    "restore": book_keeping.restore,
    "history": _history,
    "log": _log,
    "list": _list,
    "whoami": _whoami,
    "rights": _rights,
    "set": _set,
}
