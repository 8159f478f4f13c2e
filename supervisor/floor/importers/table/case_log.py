"""A log of changes of cases, one row per change: its rows become events, and the events of a case become the case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, Final, NamedTuple

from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.cells import raw
from supervisor.floor.importers.table.mapping import Cell
from supervisor.floor.importers.table.rows import Maker, Out
from supervisor.floor.importers.table.sheets import Record
from supervisor.floor.importers.table.statuses import WAITING, Statuses
from supervisor.floor.importers.table.values import Unusable, whole
from supervisor.kpi.cases import ends_as

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
    """One change: `at`, its `id` and its place in the floor, and what is so from then on."""

    case_id: str
    at: int
    pk: int
    id: str
    status: str | None
    agent: str | None
    team: str | None
    waiting_on: str | None


class Said(NamedTuple):
    """What the newest row of a case says of it: when it was, the id of its event, and the mapped columns; `tied` has
    those of all its rows of that moment by their events, where it has several."""

    version: int
    event: str
    values: tuple[Any, ...]
    tied: dict[str, tuple[Any, ...]] | None = None

    def of(self, event: str) -> tuple[Any, ...]:
        """The columns of a row of that moment."""
        return (self.tied or {}).get(event, self.values)


class _Run:
    """Rows of a case that follow each other at one moment: `counts` says how often each change was seen."""

    __slots__ = ("at", "counts", "event", "mark")

    def __init__(self, at: int, mark: str, event: str) -> None:
        self.at, self.mark, self.event = at, mark, event
        self.counts: dict[str, int] = {}


class CaseLog:
    """Makes events of rows and keeps what the newest row of each case says.

    `ties` are changes of a case at one moment, as they follow each other in the file.
    """

    columns = EVENT_COLUMNS

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self.mapping = maker.mapping
        self.statuses = Statuses(self.mapping.statuses)
        self.tells_waits = self.statuses.tells_waits or "waiting_on" in maker.main.mapped
        self.fields = tuple(name for name in maker.main.fields if name in maker.main.mapped)
        self._order = raw(Cell(((self.mapping.order,),)), maker.heading, maker.reading) if self.mapping.order else None
        self.newest: dict[str, Said] = {}
        self.ties: dict[tuple[str, int], dict[str, None]] = {}
        self._runs: dict[str, _Run] = {}
        self._risen = 0

    @property
    def ordered(self) -> bool:
        """Whether a column tells the order of changes."""
        return self._order is not None

    @property
    def newest_first(self) -> bool:
        """Whether the rows of the file go back in time, and so do those of one moment."""
        return self._risen < 0

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
        waiting = row.get("waiting_on") or (self.statuses.waiting_on(status) if status is not None else None)
        main.name_others(row, record, self.maker.named, at)
        what = (status, row.get("agent"), row.get("team"), waiting)
        if order is not None:
            event = f"{case}@{at}#{number:012}"
        else:
            event = self._unnumbered(case, at, "/".join(value or "" for value in what))
        self._note(case, Said(at, event, tuple(map(row.get, self.fields))))
        flags = " ".join(self.maker.reading.doubts()) or None
        written = None if status is None else self.statuses.written(status)
        return [Out("case_event", (event, case, at, written, *what[1:], main.source, None, flags))]

    def _unnumbered(self, case: str, at: int, mark: str) -> str:
        """The id of an event of which only the place in the file tells the order: what it says, and how often the case
        came to that within the moment. The same change twice, one right after the other, is a repeated row."""
        event = f"{case}@{at}#{mark}"
        run = self._runs.get(case)
        if run is None or run.at != at:
            self._risen += 0 if run is None else 1 if run.at < at else -1
            self._runs[case] = _Run(at, mark, event)
            return event
        if run.mark == mark:
            return run.event
        count = run.counts[mark] = run.counts.get(mark, int(run.mark == mark)) + 1
        run.counts.setdefault(run.mark, 1)
        event = event if count == 1 else f"{event}~{count}"
        tied = self.ties.setdefault((case, at), {})
        tied.setdefault(run.event)
        tied.setdefault(event)
        run.mark, run.event = mark, event
        return event

    def _note(self, case: str, said: Said) -> None:
        before = self.newest.get(case)
        if before is None or said.version > before.version:
            self.newest[case] = said
        elif said.version == before.version:
            tied = before.tied or {before.event: before.values}
            if said.event not in tied or repr(said.values) > repr(tied[said.event]):
                tied[said.event] = said.values
            last = max(before.event, said.event) if self.ordered else said.event
            self.newest[case] = Said(said.version, last, tied[last], tied)


def in_order(events: Iterable[Event], log: CaseLog) -> list[Event]:
    """The events of one case, given as they were written, in their true order: in time, and of one moment as `order`
    says; without it as they follow each other in the file, after those that it does not have."""
    found = sorted(events, key=lambda event: (event.at, event.id) if log.ordered else (event.at, ""))
    if not log.ties or log.ordered:
        return found
    places: dict[str, int] = {}
    for case, at in {(event.case_id, event.at) for event in found}:
        tied = log.ties.get((case, at), ())
        places |= {id: place for place, id in enumerate(reversed(tied) if log.newest_first else tied, 1)}
    return sorted(found, key=lambda event: (event.at, places.get(event.id, 0)))


def of_one_moment(events: Iterable[Event]) -> int:
    """How many events of a case, in their order, come at the moment of one before them, where one of both ends the case
    or says who is waited for and the other does not: there figures hang on which came first."""
    count = 0
    for _, several in groupby((event for event in events if event.status), key=lambda event: event.at):
        said = [(bool(ends_as(event.status or "")), event.waiting_on) for event in several]
        count += sum(1 for place, one in enumerate(said) if any(one != other for other in said[:place]))
    return count


def collapse(events: Sequence[Event], statuses: Statuses, tells_waits: bool = True) -> dict[str, Any]:
    """What the events of one case, in their order, come to, by the columns of `DERIVED`.

    A case is solved while its status is one of ``solved`` or ``closed``; leaving them is a reopening. What is
    ``given_up`` is closed without being solved. Time in which somebody else is waited for is on hold. Its people are
    those who acted until it was solved, the last time; of one that is not solved, all of them.
    """
    found: dict[str, Any] = dict.fromkeys(DERIVED)
    ends, was_solved, hold_from, hold_ms, reopens = "", False, None, 0, 0
    people: set[str] = set()
    until_solved = 0
    for event in events:
        if found["opened_at"] is None:
            found["opened_at"] = event.at
        for name in ("status", "agent", "team"):
            found[name] = getattr(event, name) or found[name]
        if event.agent:
            people.add(event.agent)
        ends = statuses.ending(event.status) if event.status else ends
        is_solved = ends in ("solved", "closed")
        if is_solved and not was_solved:
            found["resolved_at"] = event.at
            found["first_resolved_at"] = found["first_resolved_at"] or event.at
            until_solved = len(people)
        elif was_solved and not is_solved:
            reopens += 1
            found["resolved_at"] = None
        found["closed_at"] = (found["closed_at"] or event.at) if ends in ("closed", "given_up") else None
        was_solved = is_solved
        if hold_from is not None:
            hold_ms += event.at - hold_from
        hold_from = event.at if event.waiting_on in WAITING else None
    found["reopens"] = reopens
    found["people"] = (until_solved if was_solved else len(people)) or None
    found["on_hold_ms"] = hold_ms if tells_waits else None
    found["given_up"] = int(ends == "given_up") if statuses.tells_given_up else None
    return found
