"""`moked book follow_up set`: for which place, and only of an answer that is in sight."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from typing import Any, Final

from supervisor import settings
from supervisor.access import WHOLE_CENTRE, Place
from supervisor.book.assembling import assemble
from supervisor.book.book import Book
from supervisor.book.deeds import place as read_place
from supervisor.book.deeds import refusal
from supervisor.book.people import Session
from supervisor.book.records import BY_NAME
from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP

VERB: Final = "follow_up.set"
_NO_FLOOR: Final = QT_TRANSLATE_NOOP(
    "command", "Only the floor tells who may see the answer “{survey}”: give it with --floor. Nothing was changed."
)
_UNSEEN: Final = QT_TRANSLATE_NOOP("command", "You cannot see an answer “{survey}” on this floor. Nothing was changed.")


def placed(chosen: Namespace, book: Book, session: Session, given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments with a place: that of the record that stands, else the first that shows the answer, where who asks
    may follow up.

    Raises `InputError` (codes ``floor`` without one; ``unseen``; ``argument`` for another place than one of those),
    `FloorError`.
    """
    if chosen.floor is None:
        raise InputError("floor", _NO_FLOOR, survey=given.get("survey", ""))
    from supervisor.floor import decided
    from supervisor.floor.reader import Reader
    from supervisor.history.shown_by import places_of_survey

    with Reader(chosen.floor) as reader:
        context = assemble(book, session, decided.read_facts(reader))
        shown = places_of_survey(reader, context, settings.load(), str(given.get("survey", "")))
    if not shown:
        raise InputError("unseen", _UNSEEN, survey=given.get("survey", ""))
    if "place" in given:
        if _read(given["place"]) not in shown:
            raise refusal("argument", name="place", value=given["place"])
        return dict(given)
    with book.store.reading() as view:
        # A record stays where it is, so that whoever saw it goes on seeing it.
        stands = [BY_NAME["follow_up"].place(row) for row in view.rows("follow_up", survey=given["survey"])]
        place = context.rights.first("follow_up", [*stands, *shown], book.belonging(view))
    return {**given, "place": place or WHOLE_CENTRE}


def _read(text: str) -> Place | None:
    try:
        found: Place = read_place()(text)
    except ValueError:
        return None
    return found
