"""`moked book backup`, `backups` and `restore`: the care of the book as a file."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path

from supervisor import clock
from supervisor.book import backup, drafts, looking, restoring
from supervisor.book.records import Row
from supervisor.commands import signing
from supervisor.commands.book_shared import facts, iso, opened, show_rows, signed_in
from supervisor.commands.output import print_json
from supervisor.commands.shared import GOOD
from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say, say_error

_WHICH_FLOOR = QT_TRANSLATE_NOOP("command", "Say from which floor: --floor FLOOR.")
_LEARNED = QT_TRANSLATE_NOOP("command", "The book has learned who belongs where.")
_KNOWN = QT_TRANSLATE_NOOP("command", "The book knew all of it.")
_EXPORTED = QT_TRANSLATE_NOOP("command", "Exported: {path} ({count} entries).")
_HEAD = QT_TRANSLATE_NOOP("command", "Its end: {head}")
_EXISTS = QT_TRANSLATE_NOOP("command", "{path} is there already. Nothing was written.")
_UNWRITABLE = QT_TRANSLATE_NOOP("command", "{path} cannot be written ({detail}).")
_MADE = QT_TRANSLATE_NOOP("command", "Backed up: {path} ({entries} entries).")
_THINNED = QT_TRANSLATE_NOOP("command", "Old backups removed: {count}.")
_RESTORED = QT_TRANSLATE_NOOP(
    "command", "Restored as it was after {entries} entries. Passwords are those of that time."
)
_ASIDE = QT_TRANSLATE_NOOP("command", "The book that was there is kept: {path}")
_LATER = QT_TRANSLATE_NOOP("command", "Done since then, as far as known here; do again what still holds:")


def _folder(chosen: Namespace) -> Path:
    return chosen.to or backup.folder_of(signing.address_of(chosen))


def make(chosen: Namespace) -> int:
    """Back up, then thin out."""
    folder = _folder(chosen)
    with opened(chosen) as book:
        book.require(signed_in(book, chosen, writing=True), "keep_book")
        made = backup.make(book.store, folder)
        gone = backup.thin_out(folder, book.head().book_id)
        head = book.head()
    if chosen.output == "json":
        told = {"path": str(made.path), "at": iso(made.made_at, clock.zone("UTC")), "seq": made.seq}
        print_json([{**told, "book_id": head.book_id, "removed": [str(path) for path in gone]}])
        return GOOD
    print(say(_MADE, path=made.path, entries=made.seq))
    if gone:
        print(say(_THINNED, count=len(gone)))
    return GOOD


def backups(chosen: Namespace) -> int:
    """List the backups there are. Their names tell nothing that the folder does not, so nobody is asked for a name."""
    _, where = facts(chosen)
    rows: list[Row] = [
        {"at": iso(one.made_at, where), "entries": one.seq, "book": one.book, "path": str(one.path)}
        for one in backup.found_in(_folder(chosen))
    ]
    show_rows(rows, chosen.output)
    return GOOD


def learn(chosen: Namespace) -> int:
    """Have the book take over from a floor who belongs where: rights over a site or a client are judged by that."""
    if chosen.floor is None:
        raise InputError("floor", _WHICH_FLOOR)
    told, _ = facts(chosen)
    with opened(chosen) as book:
        done = book.learn(signed_in(book, chosen, writing=True), told)
    if chosen.output == "json":
        print_json([{"seq": done.seq if done else None}])
    else:
        print(say(_LEARNED if done else _KNOWN))
    return GOOD


def export(chosen: Namespace) -> int:
    """Write the book as JSON, the end of its chain on top; never over a file that is there."""
    with opened(chosen) as book:
        told = looking.export(book, signed_in(book, chosen))
    try:
        with chosen.out.open("x", encoding="utf-8") as file:
            json.dump(told, file, ensure_ascii=False, indent=1)
            file.write("\n")
    except FileExistsError as error:
        raise InputError("exists", _EXISTS, path=chosen.out) from error
    except OSError as error:
        raise InputError("unwritable", _UNWRITABLE, path=chosen.out, detail=error.strerror or str(error)) from error
    if chosen.output == "json":
        print_json([{"path": str(chosen.out), "head": told["head"], "entries": len(told["log"])}])
    else:
        print(say(_EXPORTED, path=chosen.out, count=len(told["log"])))
        print(say(_HEAD, head=told["head"]))
    return GOOD


def restore(chosen: Namespace) -> int:
    """Put a backup in the place of the book, and tell what was done since."""
    address = signing.address_of(chosen)
    if not address:
        raise InputError("book", signing.NO_BOOK)
    _, where = facts(chosen)
    who, password = signing.who_and_password(chosen)
    found = restoring.restore(
        address,
        chosen.backup,
        who,
        password,
        even_if=frozenset(chosen.even_if),
        acknowledged=drafts.acknowledged,
        key_file=signing.key_file(),
        where=where,
    )
    for warning in found.warnings:
        print(f"moked: {say_error(warning)}", file=sys.stderr)
    later: list[Row] = [
        {"seq": one.seq, "at": iso(one.at, where), "person": one.person, "verb": one.verb}
        | {"arguments": one.arguments, "hash": one.hash, "known_by": one.known_by}
        for one in found.later
    ]
    if chosen.output == "json":
        told = {"book_id": found.head.book_id, "seq": found.head.seq, "hash": found.head.hash}
        told |= {"backup_seq": found.backup.seq, "backup_hash": found.backup.hash}
        print_json([{**told, "aside": str(found.aside) if found.aside else None, "later": later}])
        return GOOD
    print(say(_RESTORED, entries=found.backup.seq))
    if found.aside is not None:
        print(say(_ASIDE, path=found.aside))
    if later:
        print(say(_LATER))
        show_rows([{name: row[name] for name in ("at", "person", "verb", "arguments")} for row in later], "table")
    return GOOD
