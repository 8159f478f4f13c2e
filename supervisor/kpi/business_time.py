"""Business time: what of a stretch of time lies in opening hours.

A day's hours are asked for by its local date, so that special days, holidays and decisions of that date hold, and each
opening and closing becomes an instant with the offset in force then. A day on which the clocks change has the hours
that its wall clock says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

from supervisor import clock
from supervisor.context import Opening

Span = tuple[int, int]
LONGEST_DAYS: Final = 3_700
"""Nobody works off a target for longer than ten years; a calendar that is always closed must come to an end."""


class BusinessTime:
    """Opening hours as instants. `opening` gives the hours of a local day (2026-11-22); None where nobody said."""

    def __init__(self, opening: Callable[[str], Opening | None], where: tzinfo) -> None:
        self._opening = opening
        self.where = where
        self._days: dict[date, list[Span] | None] = {}
        self._dates_of: dict[int, date] = {}

    def between(self, from_at: int, to_at: int, pauses: Iterable[Span] = ()) -> int | None:
        """The open milliseconds from one instant to another without the pauses; None where hours are not known."""
        open_ms = 0
        out = merged(pauses, from_at, to_at)
        for day in self._dates(from_at, to_at):
            spans = self.spans(day)
            if spans is None:
                return None
            for opens, closes in spans:
                begin, end = max(opens, from_at), min(closes, to_at)
                if begin < end:
                    open_ms += end - begin - sum(_shared(begin, end, *pause) for pause in out)
        return open_ms

    def due(self, from_at: int, open_ms: int, pauses: Iterable[Span] = ()) -> int | None:
        """The instant at which that much open time has gone by; None where hours are not known or never come."""
        left = open_ms
        out = merged(pauses, from_at, clock.DAY_MS * LONGEST_DAYS + from_at)
        day = self._date(from_at)
        for _ in range(LONGEST_DAYS):
            spans = self.spans(day)
            if spans is None:
                return None
            for opens, closes in spans:
                for begin, end in without(max(opens, from_at), closes, out):
                    if left <= end - begin:
                        return begin + left
                    left -= end - begin
            day += timedelta(days=1)
        return None

    def until(self, from_at: int, open_ms: int, pauses: Sequence[Span] = ()) -> int | None:
        """The last instant at which no more open time has gone by: what is due at closing time may still be done before
        the next opening. None as `due`."""
        later = self.due(from_at, open_ms + 1, pauses)
        return self.due(from_at, open_ms, pauses) if later is None else later - 1

    def _dates(self, from_at: int, to_at: int) -> Iterator[date]:
        day, last = self._date(from_at), self._date(to_at)
        while day <= last:
            yield day
            day += timedelta(days=1)

    def _date(self, at: int) -> date:
        """The local date of an instant, which no zone changes within a quarter of an hour."""
        slot = at // clock.INTERVAL_MS
        found = self._dates_of.get(slot)
        if found is None:
            found = self._dates_of[slot] = clock.to_local(at, self.where).date()
        return found

    def spans(self, day: date) -> list[Span] | None:
        """The opening hours of a local day as instants; None where nobody said."""
        if day not in self._days:
            found = self._opening(day.isoformat())
            midnight = datetime.combine(day, time())
            self._days[day] = None if found is None else [
                (self._at(midnight, opens), self._at(midnight, closes)) for opens, closes in found.spans
            ]  # fmt: skip
        return self._days[day]

    def _at(self, midnight: datetime, minutes: int) -> int:
        return clock.from_local(midnight + timedelta(minutes=minutes), self.where)


def merged(spans: Iterable[Span], from_at: int, to_at: int) -> list[Span]:
    """Spans clipped, in order and without overlaps."""
    found: list[Span] = []
    for begin, end in sorted((max(a, from_at), min(b, to_at)) for a, b in spans):
        if begin >= end:
            continue
        if found and begin <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((begin, end))
    return found


def without(begin: int, end: int, out: Iterable[Span]) -> Iterator[Span]:
    """What is left of a span between others (in order, without overlaps)."""
    for leave, back in out:
        if back <= begin or leave >= end:
            continue
        if begin < leave:
            yield begin, leave
        begin = back
    if begin < end:
        yield begin, end


def _shared(begin: int, end: int, other_begin: int, other_end: int) -> int:
    return max(0, min(end, other_end) - max(begin, other_begin))
