"""Makes the frozen `Context` of what the book holds, what the floor says, and who asks."""

from __future__ import annotations

import json
from typing import Any, Final

from supervisor.book import people
from supervisor.book.book import Book
from supervisor.book.people import Session
from supervisor.book.records import Row
from supervisor.book.store import Reading, problem
from supervisor.clock import span_minutes
from supervisor.context import Context, Dated, FloorFacts, Limit, Opening, Target

_NO_FLOOR: Final = FloorFacts()


def assemble(book: Book, session: Session | None, facts: FloorFacts = _NO_FLOOR) -> Context:
    """The context of a session, all of it from one view of the book; raises `BookError`.

    `facts` are the floor's: calendars, and who belongs where, for values that hold in a place.
    """
    with book.store.reading() as view:
        try:
            return _assembled(book, view, session, facts)
        except (ValueError, TypeError, AttributeError, LookupError) as error:
            # No verb writes what cannot be read back; what then holds, nobody can say.
            raise problem("damaged", book.store.place, detail=str(error)) from error


def _assembled(book: Book, view: Reading, session: Session | None, facts: FloorFacts) -> Context:
    head = view.head()
    return Context(
        book_id=head.book_id,
        seq=head.seq,
        rights=people.rights(view, session, book.today_on()),
        belonging=facts.belonging,
        settings=_by(view, "setting", "name", lambda row: json.loads(row["value_json"])),
        targets=_by(view, "target", "kpi", lambda row: Target(row["goal"], row["attention"])),
        limits=_limits(view),
        hours=tuple(_dated(row, json.loads(row["week_json"])) for row in view.rows("hours")),
        special_days={
            (row["scope"], row["scope_id"] or "", row["on_on"]): Opening(
                tuple(span_minutes(span) for span in json.loads(row["hours_json"])), row["label"] or ""
            )
            for row in view.rows("special_day")
        },
        calendars=facts.calendars,
        queue_calendar=facts.queue_calendar,
    )


def _dated(row: Row, value: Any) -> Dated:
    return Dated((row["scope"], row["scope_id"] or ""), row["from_on"], value)


def _by(view: Reading, kind: str, column: str, value: Any) -> dict[str, tuple[Dated, ...]]:
    found: dict[str, tuple[Dated, ...]] = {}
    for row in view.rows(kind):
        found[row[column]] = (*found.get(row[column], ()), _dated(row, value(row)))
    return found


def _limits(view: Reading) -> dict[tuple[str, str], tuple[Dated, ...]]:
    found: dict[tuple[str, str], tuple[Dated, ...]] = {}
    for row in view.rows("state_limit"):
        key = (row["state"], row["reason"] or "")
        found[key] = (*found.get(key, ()), _dated(row, Limit(row["attention_ms"], row["limit_ms"])))
    return found
