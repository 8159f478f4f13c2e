"""What a case posts, and the opening hours that it keeps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import tzinfo
from typing import TYPE_CHECKING, Any

import numpy as np

from supervisor import clock
from supervisor.access import WHOLE_CENTRE, Place
from supervisor.context import Context
from supervisor.floor import decided, subjects, zones
from supervisor.floor.directory import belonging
from supervisor.floor.reader import Reader
from supervisor.history.coding import Coded, Ints, grouped
from supervisor.kpi import cases, updates
from supervisor.kpi.business_time import BusinessTime
from supervisor.kpi.many_hours import NO_SPANS, OpenTime, Spans
from supervisor.kpi.postings import Posting

if TYPE_CHECKING:
    from supervisor.history.period import Period


def post_case(case: cases.Case, lived: cases.Life, hours: BusinessTime, now_at: int) -> list[Posting]:
    """What a case posts whatever the period, but for what other cases of its customer decide."""
    return [
        *cases.post(case, hours, now_at, lived),
        *updates.post_updates(case, lived, hours, now_at),
        Posting("interactions", case.opened_at),
        *([Posting("given_up", case.opened_at)] if case.given_up and not lived.solved else []),
    ]


def is_told_by_days(row: dict[str, Any], posted: list[Posting], zone: tzinfo) -> bool:
    """Whether each local day on which a case posts is one on which it lives by its own instants (see
    `subjects.read_cases`): else a day does not know of it what a longer period knows."""
    over_at = subjects.over_at(row)
    begin_at = clock.day_window(row["opened_at"], zone).start_at
    end_at = clock.day_window(over_at, zone).end_at if over_at is not None else max(one.at for one in posted) + 1
    return all(begin_at <= one.at < end_at for one in posted)


class Hours:
    """Business time by queue, else client, else centre."""

    def __init__(self, reader: Reader, period: Period, context: Context) -> None:
        if not context.calendars:
            facts = decided.read_facts(reader)
            context = replace(context, calendars=facts.calendars, queue_calendar=facts.queue_calendar)
        self._reader, self._context = reader, context.on_floor(belonging(period.directory))
        self._zones = subjects.read_calendar_zones(reader)
        self._period = period
        self._known: dict[tuple[str, str], BusinessTime] = {}
        self._many: dict[tuple[str, str], OpenTime] = {}

    def of(self, queue: str, client: str) -> BusinessTime:
        """The business time that a case keeps."""
        found = self._known.get((queue, client))
        if found is None:
            place = Place("queue", queue) if queue else Place("client", client) if client else WHOLE_CENTRE
            found = self._known[queue, client] = BusinessTime(self._opening(place), self._zone(queue))
        return found

    def many(self, queue: str, client: str) -> OpenTime:
        """The same for many stretches of time at once."""
        if (queue, client) not in self._many:
            self._many[queue, client] = OpenTime(self.of(queue, client))
        return self._many[queue, client]

    def told(self) -> str:
        """All that hours are worked out from, as a text."""
        mine = self._context
        parts = (mine.hours, mine.special_days, mine.calendars, mine.queue_calendar, self._zones,
                 self._period.directory.site_zone, mine.belonging, str(self._period.zone))  # fmt: skip
        return repr([sorted(part.items(), key=repr) if isinstance(part, Mapping) else part for part in parts])

    def _opening(self, place: Place) -> Callable[[str], Any]:
        # A few single days are no hours that time could be told by.
        return lambda on: self._context.opening(on, place) if self._context.knows_hours(on, place) else None

    def _zone(self, queue: str) -> Any:
        directory = self._period.directory
        if name := self._zones.get(self._context.queue_calendar.get(queue, ""), ""):
            return zones.zone_named(self._reader, "calendar", name)
        name = directory.site_zone.get(directory.queue_site.get(queue, ""), "")
        return zones.zone_named(self._reader, "site", name) if name else self._period.zone


class HoursOfRows:
    """Business time of rows, each by its queue, else client, else centre (see `many_hours.Hours`)."""

    def __init__(self, hours: Hours, queue: Coded, client: Coded) -> None:
        self._hours = hours
        self._place, self._places = grouped([queue, client], len(queue.codes))

    def between(self, rows: Ints, from_at: Ints, to_at: Ints, out: Spans = NO_SPANS) -> Ints:
        """The open milliseconds of each row between two instants without the stretches `out`."""
        return self._by_place(rows, OpenTime.between, from_at, to_at, out)

    def due(self, rows: Ints, from_at: Ints, open_ms: Ints, out: Spans = NO_SPANS) -> Ints:
        """The instant at which so much open time has gone by."""
        return self._by_place(rows, OpenTime.due, from_at, open_ms, out)

    def _by_place(
        self, rows: Ints, ask: Callable[[OpenTime, Ints, Ints, Spans], Ints], one: Ints, other: Ints, out: Spans
    ) -> Ints:
        place = self._place[rows]
        found = np.empty(len(rows), dtype=np.int64)
        order = np.argsort(place, kind="stable")
        places, first = np.unique(place[order], return_index=True)
        for number, mine in zip(places.tolist(), np.split(order, first[1:]), strict=False):
            queue, client = self._places[number]
            found[mine] = ask(self._hours.many(queue, client), one[mine], other[mine], out.of(mine))
        return found
