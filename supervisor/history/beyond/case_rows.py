"""Cases between a floor's columns, what `many_cases` takes, and rows as they are shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from supervisor.floor.case_columns import FEW, MANY, NUMBERS, Belonging, CaseTable
from supervisor.floor.table_columns import Texts
from supervisor.history.coding import Ints
from supervisor.kpi import many_lives
from supervisor.kpi.legs import NULL


def in_columns(table: CaseTable) -> tuple[many_lives.Cases, list[str]]:
    """Cases as `many_cases` takes them, and the agents by number."""
    cases, events, messages, contacts = table.cases, table.events, table.messages, table.contacts
    owned = [one.texts["agent"] for one in (cases, events.rows, messages.rows, contacts.rows)]
    agents = sorted({text for one in owned for text in one.texts})
    places = {text: place for place, text in enumerate(agents)}
    agent = [_by_code(one, [places[text] for text in one.texts]) for one in owned]
    given_up, public = cases.numbers["given_up"], messages.rows.numbers["public"]
    authors = {"customer": many_lives.CUSTOMER, "agent": many_lives.PERSON}
    waiting = [1 if text == "customer" else 2 for text in events.rows.texts["waiting_on"].texts]
    author = [authors.get(text, many_lives.OTHERS) for text in messages.rows.texts["author"].texts]
    found = many_lives.Cases(
        **{name: cases.numbers[name] for name in NUMBERS if name != "given_up"},
        status=_statuses(cases.texts["status"]),
        given_up=(given_up != NULL) & (given_up != 0),
        chat=_by_code(cases.texts["channel"], [many_lives.is_chat(text) for text in cases.texts["channel"].texts]) == 1,
        agent=agent[0],
        events=many_lives.Events(
            events.row,
            events.at,
            _statuses(events.rows.texts["status"]),
            agent[1],
            _by_code(events.rows.texts["waiting_on"], waiting, 0),
        ),
        messages=many_lives.Messages(
            messages.row,
            messages.at,
            _by_code(messages.rows.texts["author"], author, many_lives.OTHERS),
            agent[2],
            public != 0,
            messages.rows.texts["contact"].codes,
        ),
        contacts=many_lives.Linked(
            contacts.row, _journeys(contacts.rows.texts["journey"], contacts.rows.ids), agent[3], contacts.at
        ),
    )
    return found, agents


def _by_code(column: Texts, values: Sequence[int], missing: int = -1) -> Ints:
    return np.array([*values, missing], dtype=np.int64)[column.codes]


def _statuses(column: Texts) -> Ints:
    return _by_code(column, [many_lives.status_code(text) for text in column.texts], many_lives.SAYS_NOTHING)


def _journeys(journey: Texts, ids: Sequence[str]) -> Ints:
    """The journey of each contact; one that names none is a journey by itself."""
    places = {text: place for place, text in enumerate(journey.texts)}
    alone = np.flatnonzero(journey.codes < 0)
    found = journey.codes.copy()
    found[alone] = [places.setdefault(ids[row], len(places)) for row in alone.tolist()]
    return found


def row_of(table: CaseTable, place: int) -> dict[str, Any]:
    """A case as `subjects.read_cases` gives it."""
    cases = table.cases
    row: dict[str, Any] = {"id": cases.ids[place], "merged_into": None}
    row |= {name: _number(cases.numbers[name], place) for name in NUMBERS}
    row |= {name: cases.texts[name].at(place) for name in (*FEW, *MANY)}
    row["known_at"] = int(table.known_at[place])
    row["told_resolved_at"] = _number(table.told_resolved_at, place)
    row["told_closed_at"] = _number(table.told_closed_at, place)
    row["events"] = list(_belonging(table.events, place, ("status", "agent", "waiting_on")))
    row["messages"] = list(_belonging(table.messages, place, ("author", "agent", "public", "contact")))
    linked = table.contacts
    first, last = np.searchsorted(linked.row, (place, place + 1)).tolist()
    row["contacts"] = [
        {"id": linked.rows.ids[each]}
        | {name: linked.rows.texts[name].at(each) for name in ("journey", "agent")}
        | {name: _number(linked.rows.numbers[name], each) for name in ("queued_at", "answered_at")}
        for each in range(first, last)
    ]
    return row


def _belonging(told_of: Belonging, place: int, names: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """What belongs to a case, as it was written."""
    first, last = np.searchsorted(told_of.row, (place, place + 1)).tolist()
    numbers, texts = told_of.rows.numbers, told_of.rows.texts
    for each in sorted(range(first, last), key=lambda each: int(told_of.rows.pk[each])):
        more = (_number(numbers[one], each) if one in numbers else texts[one].at(each) for one in names)
        yield int(told_of.at[each]), *more


def _number(column: Ints, place: int) -> int | None:
    found = int(column[place])
    return None if found == NULL else found
