"""What `business_time` says, for a great many stretches of time at once: opening hours as sorted instants with their
running sums, in which every stretch is two places.

That both say the same of any hours is tested.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, tzinfo
from functools import lru_cache
from typing import Final, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from supervisor import clock
from supervisor.kpi.business_time import LONGEST_DAYS, BusinessTime, Span
from supervisor.kpi.legs import NULL

Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_WIDEST_DAYS: Final = 8_000
"""Instants further away from the others are writers' mistakes, and are looked at one by one."""
_MORE_DAYS: Final = 120


class Spans(NamedTuple):
    """Stretches of time of rows, in the order of rows and of time; those of a row do not overlap."""

    row: Ints
    begin: Ints
    end: Ints

    def of_row(self, row: int) -> list[Span]:
        """Those of one row."""
        first, last = np.searchsorted(self.row, (row, row + 1))
        return list(zip(self.begin[first:last].tolist(), self.end[first:last].tolist(), strict=True))

    def of(self, rows: Ints) -> Spans:
        """Those of some rows, which are in their order and from then on are counted from 0."""
        place = np.searchsorted(rows, self.row)
        place[place == len(rows)] = 0
        mine = rows[place] == self.row if len(rows) else np.zeros(len(self.row), dtype=np.bool_)
        return Spans(place[mine], self.begin[mine], self.end[mine])


NO_SPANS: Final = Spans(*(np.zeros(0, dtype=np.int64) for _ in range(3)))


class Hours(Protocol):
    """Tells business time of rows; both give NULL where it is not known (see `BusinessTime`)."""

    def between(self, rows: Ints, from_at: Ints, to_at: Ints, out: Spans = NO_SPANS) -> Ints:
        """The open milliseconds of each row (one that the hours know) between two instants, without the stretches
        `out`, whose rows are places in `rows`."""

    def due(self, rows: Ints, from_at: Ints, open_ms: Ints, out: Spans = NO_SPANS) -> Ints:
        """The instant at which so much open time has gone by since `from_at`."""


@lru_cache(maxsize=1 << 15)
def day_start(ordinal: int, where: tzinfo) -> int:
    """When a local day begins."""
    return clock.day_of(date.fromordinal(ordinal), where).start_at


class Days:
    """The local days between two instants."""

    def __init__(self, first_at: int, last_at: int, where: tzinfo) -> None:
        self.first = clock.to_local(first_at, where).date().toordinal() - 1
        self.last = clock.to_local(last_at, where).date().toordinal() + 1
        self.starts = np.array([day_start(one, where) for one in range(self.first, self.last + 2)], dtype=np.int64)

    def of(self, at: Ints) -> Ints:
        """Which day each instant is of, counted from `first`."""
        found: Ints = np.searchsorted(self.starts, at, side="right") - 1
        return found

    def holds(self, at: Ints) -> Mask:
        """Which instants are of these days."""
        found: Mask = (at >= self.starts[0]) & (at < self.starts[-1])
        return found


class OpenTime:
    """The opening hours of one place as instants."""

    def __init__(self, hours: BusinessTime) -> None:
        self._hours = hours
        self._days: Days | None = None

    # Asking

    def between(self, from_at: Ints, to_at: Ints, out: Spans = NO_SPANS) -> Ints:
        """See `Hours.between`; the rows are those of the arrays."""
        usual = self._usual(from_at, to_at)
        found, alone = self._alone(usual, self._hours.between, from_at, to_at, out)
        if len(alone) == len(from_at):
            return found
        rows = np.flatnonzero(usual)
        if len(alone):
            from_at, to_at, out = from_at[rows], to_at[rows], out.of(rows)
        gone = np.maximum(self._gone(to_at) - self._gone(from_at), 0)
        if len(out.row):
            begin, end = np.maximum(out.begin, from_at[out.row]), np.minimum(out.end, to_at[out.row])
            lost = np.where(begin < end, self._gone(end) - self._gone(begin), 0)
            np.subtract.at(gone, out.row, lost)
        found[rows] = np.where(self._unknown(self._day(from_at), self._day(to_at)), NULL, gone)
        return found

    def due(self, from_at: Ints, open_ms: Ints, out: Spans = NO_SPANS) -> Ints:
        """See `Hours.due`."""
        reach = from_at.copy()
        np.maximum.at(reach, out.row, out.end)
        usual = self._usual(from_at, reach) & (open_ms > 0)
        found, alone = self._alone(usual, self._hours.due, from_at, open_ms, out)
        rows = np.flatnonzero(usual)
        if len(rows):
            if len(alone):
                from_at, open_ms, out = from_at[rows], open_ms[rows], out.of(rows)
            found[rows] = self._due(from_at, open_ms, out)
        return found

    def _due(self, from_at: Ints, open_ms: Ints, out: Spans) -> Ints:
        first = self._day(from_at)
        while True:
            target = self._targets(from_at, open_ms, out)
            place = np.searchsorted(self._sums[1:], target)
            over, last = place == len(self._opens), self._count - 1
            # Whoever meets an unknown day on the way, or looks for too long, finds nothing.
            looks_on = over & ~self._unknown(first, np.full_like(first, last)) & (last - first < LONGEST_DAYS)
            if not looks_on.any():
                break
            self._cover_more()
            if not self._in_order:
                return self._alone(np.zeros(len(from_at), dtype=np.bool_), self._hours.due, from_at, open_ms, out)[0]
        found = np.full(len(target), NULL, dtype=np.int64)
        rows = np.flatnonzero(~over)
        span = place[rows]
        day = self._span_day[span]
        known = ~self._unknown(first[rows], day) & (day - first[rows] < LONGEST_DAYS)
        found[rows] = np.where(known, self._opens[span] + target[rows] - self._sums[span], NULL)
        return found

    def _targets(self, from_at: Ints, open_ms: Ints, out: Spans) -> Ints:
        """By how much open time since the first day it is up; each stretch that comes before puts it off."""
        target = self._gone(from_at) + open_ms
        for places in _in_turn(out):
            row = out.row[places]
            begin, end = np.maximum(out.begin[places], from_at[row]), out.end[places]
            before = self._gone(begin)
            waits = (begin < end) & (before < target[row])
            target[row[waits]] += (self._gone(end) - before)[waits]
        return target

    def _alone(
        self, usual: Mask, ask: Callable[[int, int, list[Span]], int | None], one: Ints, other: Ints, out: Spans
    ) -> tuple[Ints, Ints]:
        """An array with what the plain way says of the rows that are not usual, and which those are."""
        found, alone = np.empty(len(one), dtype=np.int64), np.flatnonzero(~usual)
        for row in alone.tolist():
            told = ask(int(one[row]), int(other[row]), out.of_row(row))
            found[row] = NULL if told is None else told
        return found, alone

    # The table

    def _gone(self, at: Ints) -> Ints:
        """The open time from the first day up to instants."""
        if not len(self._opens):
            return np.zeros(len(at), dtype=np.int64)
        span = np.searchsorted(self._opens, at, side="right") - 1
        inside = np.minimum(at, self._closes[span]) - self._opens[span] + self._sums[span]
        return np.where(span < 0, 0, inside)

    def _day(self, at: Ints) -> Ints:
        assert self._days is not None
        return self._days.of(at)

    def _unknown(self, first: Ints, last: Ints) -> Mask:
        """Whether nobody said the hours of any day from one to another."""
        found: Mask = (last >= first) & (self._silent[last + 1] > self._silent[first])
        return found

    def _usual(self, from_at: Ints, to_at: Ints) -> Mask:
        """Which rows the table answers."""
        nothing = np.zeros(len(from_at), dtype=np.bool_)
        if not len(from_at):
            return nothing
        low = int(np.median(from_at)) - _WIDEST_DAYS * clock.DAY_MS // 2
        high = low + _WIDEST_DAYS * clock.DAY_MS
        usual: Mask = (from_at >= low) & (from_at < high) & (to_at >= low) & (to_at < high)
        rows = np.flatnonzero(usual)
        if not len(rows):
            return nothing
        edges = np.concatenate([from_at[rows], to_at[rows]])
        self._cover(int(edges.min()), int(edges.max()))
        return usual if self._in_order else nothing

    @property
    def _count(self) -> int:
        """How many days the table holds."""
        return len(self._silent) - 1

    def _cover_more(self) -> None:
        assert self._days is not None
        last_at = int(self._days.starts[-2])
        self._cover(last_at, last_at + _MORE_DAYS * clock.DAY_MS)

    def _cover(self, first_at: int, last_at: int) -> None:
        """Make the table of all days from one instant to another."""
        if self._days is not None:
            inside = np.array([first_at, last_at], dtype=np.int64)
            if self._days.holds(inside).all():
                return
            first_at = min(first_at, int(self._days.starts[1]))
            last_at = max(last_at, int(self._days.starts[-2]))
        self._days = days = Days(first_at, last_at, self._hours.where)
        told = [self._hours.spans(date.fromordinal(one)) for one in range(days.first, days.last + 1)]
        self._silent = np.cumsum([0, *(spans is None for spans in told)])
        known = [
            (opens, closes, day) for day, spans in enumerate(told) for opens, closes in spans or () if opens < closes
        ]
        self._opens, self._closes, self._span_day = np.array(known, dtype=np.int64).reshape(-1, 3).T.copy()
        self._sums = np.concatenate([[0], np.cumsum(self._closes - self._opens)]).astype(np.int64)
        inside_days = (self._opens >= days.starts[self._span_day]) & (self._closes <= days.starts[self._span_day + 1])
        self._in_order = bool(
            inside_days.all() and (self._opens[1:] >= self._closes[:-1]).all() and (np.diff(days.starts) > 0).all()
        )


def _in_turn(out: Spans) -> Sequence[Ints]:
    """The places of all first stretches of rows, then of all second ones, ..."""
    if not len(out.row):
        return []
    starts = np.flatnonzero(np.concatenate([[True], out.row[1:] != out.row[:-1]]))
    number = np.arange(len(out.row)) - np.repeat(starts, np.diff(np.append(starts, len(out.row))))
    return [np.flatnonzero(number == turn) for turn in range(int(number.max()) + 1)]
