"""Who follows up a customer who answered that it was not good, and what came of it.

A record is named by the survey; it is for a place whose people see the answer: that of its queue, its client, the team
of its agent, or whatever else shows it to who follows it up.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from supervisor.access import WHOLE_CENTRE, Place
from supervisor.book.deeds import SEEN, Argument, Asked, Verb, for_place, optional_text, refusal, text
from supervisor.book.people import find
from supervisor.book.records import BY_NAME, place_row
from supervisor.book.shared import set_one, withdraw_one
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.setting_values import one_of

STAGES: Final[dict[str, Text]] = {
    "taken": QT_TRANSLATE_NOOP("book", "Taken"),
    "tried": QT_TRANSLATE_NOOP("book", "Tried, not reached"),
    "done": QT_TRANSLATE_NOOP("book", "Done"),
}
"""How far a follow-up is."""


def _named(asked: Asked) -> dict[str, Any]:
    return {"survey": asked["survey"]}


def _value(asked: Asked) -> dict[str, Any]:
    return {**place_row(_where(asked)), "person": _who(asked), "stage": asked["stage"], "note": asked["note"]}


def _where(asked: Asked) -> Place:
    """The place given; without one that of the record that stands, so that whoever saw it goes on seeing it."""
    if asked["place"] is not None:
        found: Place = asked["place"]
        return found
    stands = asked.book.rows("follow_up", survey=asked["survey"])
    return BY_NAME["follow_up"].place(stands[0]) if stands else WHOLE_CENTRE


def _who(asked: Asked) -> str:
    """Who follows up: a person of the book by name or id, without a word whoever asks."""
    if asked["by"] is None:
        return asked.person
    found = find(asked.book, asked["by"])
    if found is None:
        raise refusal("unknown_record", kind="person", id=asked["by"])
    return str(found["id"])


VERBS: Final = (
    Verb(
        "follow_up.set",
        QT_TRANSLATE_NOOP("book", "Follow up an answer"),
        "follow_up",
        (
            Argument("survey", QT_TRANSLATE_NOOP("book", "Survey"), text),
            Argument("by", QT_TRANSLATE_NOOP("book", "Who follows up"), optional_text, required=False),
            Argument("stage", QT_TRANSLATE_NOOP("book", "How far"), one_of(*STAGES), required=False, default="taken"),
            Argument("note", QT_TRANSLATE_NOOP("book", "Note"), optional_text, required=False),
            replace(for_place(), default=None),
            SEEN,
        ),
        set_one("follow_up", _named, _value),
        "follow_up",
        elsewhere="followed_elsewhere",
    ),
    Verb(
        "follow_up.withdraw",
        QT_TRANSLATE_NOOP("book", "Withdraw a follow-up"),
        "follow_up",
        (Argument("id", QT_TRANSLATE_NOOP("book", "Record"), text), SEEN),
        withdraw_one("follow_up"),
        "follow_up",
    ),
)
