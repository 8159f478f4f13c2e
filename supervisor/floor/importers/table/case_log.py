"""A log of changes of cases, one row per change: its rows become events, and the events of a case become the case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.cells import raw
from supervisor.floor.importers.table.mapping import Cell
from supervisor.floor.importers.table.rows import Maker, Out
from supervisor.floor.importers.table.sheets import Record
from supervisor.floor.importers.table.values import Unusable, whole

EVENT_COLUMNS: Final = (
    "id", "case_id", "at", "status", "agent", "team", "waiting_on", "source", "source_version", "flags",
)  # fmt: skip
DERIVED: Final = (
    "opened_at", "first_resolved_at", "resolved_at", "closed_at", "reopens", "people", "agent", "team", "status",
    "given_up", "on_hold_ms",
)  # fmt: skip
"""What the events tell of their case."""
LAST_ORDER: Final = 10**12 - 1
"""Numbers of changes, as those of a whole log, are written with so many digits that they sort as texts."""


class Event(NamedTuple):
    """One change: `at`, `id` (orders changes of the same moment), and what is so from then on."""

    at: int
    id: str
    status: str | None
    agent: str | None
    team: str | None
    waiting_on: str | None


class Said(NamedTuple):
    """What the newest row of a case says of it: when it was, the id of its event, and the mapped columns."""

    version: int
    event: str
    values: tuple[Any, ...]


class CaseLog:
    """Makes events of rows and keeps what the newest row of each case says."""

    columns = EVENT_COLUMNS

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self.mapping = maker.mapping
        self.fields = tuple(name for name in maker.main.fields if name in maker.main.mapped)
        self._order = raw(Cell(((self.mapping.order,),)), maker.heading, maker.reading) if self.mapping.order else None
        self._waits = {
            word: who for who in ("customer", "third_party") for word in self.mapping.statuses.get(who, frozenset())
        }
        self.newest: dict[str, Said] = {}

    def make(self, record: Record) -> list[Out] | None:
        """The event of a row; raises `Unusable`."""
        main = self.maker.main
        self.maker.reading.fresh()
        if not main.wanted(record):
            return None
        case = main.id(record)
        if case is None:
            raise Unusable(codes.NO_ID)
        row = main.read(record)
        at = row.get("at")
        if at is None:
            raise Unusable(codes.MISSING, "at")
        order = self._order(record) if self._order is not None else None
        number = min(max(whole(order), 0), LAST_ORDER) if order is not None else 0
        status = row.get("status")
        waiting = row.get("waiting_on") or (self._waits.get(status.casefold()) if status is not None else None)
        main.name_others(row, record, self.maker.named, at)
        what = (status, row.get("agent"), row.get("team"), waiting)
        mark = f"{number:012}" if order is not None else "/".join(value or "" for value in what)
        event = f"{case}@{at}#{mark}"
        before = self.newest.get(case)
        if before is None or (at, event) >= before[:2]:
            said = Said(at, event, tuple(map(row.get, self.fields)))
            if before is None or said[:2] != before[:2] or repr(said.values) > repr(before.values):
                self.newest[case] = said
        flags = " ".join(self.maker.reading.doubts()) or None
        return [Out("case_event", (event, case, at, *what, main.source, None, flags))]


def collapse(events: Iterable[Event], statuses: Mapping[str, frozenset[str]]) -> dict[str, Any]:
    """What the events of one case come to, by the columns of `DERIVED`.

    A case is solved while its status is one of ``solved`` or ``closed``; leaving them is a reopening. What is
    ``given_up`` is closed without being solved. Time in which somebody else is waited for is on hold. Its people are
    those who acted until it was solved, the last time; of one that is not solved, all of them.
    """
    solved = statuses.get("solved", frozenset()) | statuses.get("closed", frozenset())
    closed = statuses.get("closed", frozenset()) | statuses.get("given_up", frozenset())
    found: dict[str, Any] = dict.fromkeys(DERIVED)
    status, was_solved, hold_from, hold_ms, reopens = "", False, None, 0, 0
    people: set[str] = set()
    until_solved = 0
    for event in sorted(events):
        if found["opened_at"] is None:
            found["opened_at"] = event.at
        for name in ("status", "agent", "team"):
            found[name] = getattr(event, name) or found[name]
        if event.agent:
            people.add(event.agent)
        status = (event.status or status).casefold()
        is_solved = status in solved
        if is_solved and not was_solved:
            found["resolved_at"] = event.at
            found["first_resolved_at"] = found["first_resolved_at"] or event.at
            until_solved = len(people)
        elif was_solved and not is_solved:
            reopens += 1
            found["resolved_at"] = None
        found["closed_at"] = (found["closed_at"] or event.at) if status in closed else None
        was_solved = is_solved
        if hold_from is not None:
            hold_ms += event.at - hold_from
        hold_from = event.at if event.waiting_on in ("customer", "third_party") else None
    found["reopens"] = reopens
    found["people"] = (until_solved if was_solved else len(people)) or None
    found["on_hold_ms"] = hold_ms if statuses.get("customer") or statuses.get("third_party") else None
    found["given_up"] = int(status in statuses["given_up"]) if statuses.get("given_up") else None
    return found
