"""What the commands of `moked book` share: opening, signing in, and how rows are shown."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import tzinfo
from pathlib import Path
from typing import Any, Final

from supervisor import clock
from supervisor.access import NOWHERE, Belonging
from supervisor.book.book import Book
from supervisor.book.people import Session
from supervisor.book.records import Row
from supervisor.commands import signing
from supervisor.commands.output import print_json
from supervisor.commands.shared import NOTHING
from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.reports import listing
from supervisor.text import say

_NOBODY: Final = QT_TRANSLATE_NOOP(
    "command", "Nobody stands in the book {place} yet. Name its first manager: moked book init {place} --manager NAME"
)


def facts(chosen: Namespace) -> tuple[Belonging, tzinfo]:
    """Who belongs where, and the zone that dates are of."""
    belonging, where = NOWHERE, signing.system_zone()
    if chosen.floor is not None:
        belonging, where = _of_floor(chosen.floor)
    return belonging, clock.zone(chosen.tz) if chosen.tz else where


def _of_floor(path: Path) -> tuple[Belonging, tzinfo]:
    from supervisor.floor import decided
    from supervisor.floor.reader import Reader

    with Reader(path) as reader:
        zone = clock.zone((reader.info.zone if reader.info else "") or "UTC")
        return decided.read_belonging(reader), zone


def opened(chosen: Namespace) -> Book:
    """The book a command is about."""
    _, where = facts(chosen)
    return signing.open_book(signing.address_of(chosen), where=where)


def signed_in(book: Book, chosen: Namespace, *, writing: bool = False) -> Session:
    """Who asks; says so where the book has nobody yet."""
    if chosen.as_person is None and not book.head().seq:
        raise InputError("nobody", _NOBODY, place=book.store.place)
    return signing.sign_in(book, chosen, writing=writing)


def show_rows(rows: Sequence[Row], output: str) -> None:
    """Print rows as JSON or as a table."""
    if output == "json":
        print_json(list(rows))
    elif rows:
        print(listing.as_text(rows, list(rows[0])))
    else:
        print(say(NOTHING), file=sys.stderr)


def iso(at: Any, where: tzinfo) -> str:
    """An instant as ISO 8601 in a zone."""
    return clock.to_local(at, where).isoformat(timespec="milliseconds") if isinstance(at, int) else str(at)
