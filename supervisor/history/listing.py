"""The first rows behind a figure of one group, and how many more there are: of a long period some days at a time.

A year of a big centre has millions of rows behind its figures, and nobody reads more than the first of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final, NamedTuple

import numpy as np

from supervisor import clock
from supervisor.clock import Window
from supervisor.floor import subjects
from supervisor.history import asking, moments, one_group, own_sums, postings, team_sites
from supervisor.history.coding import Ints
from supervisor.history.kept.rolled import OF_THE_END, OF_THE_START
from supervisor.history.one_group import OneGroup
from supervisor.history.past import Asked, Past
from supervisor.history.period import Period
from supervisor.history.row_order import by_time
from supervisor.kpi.measures import BY_ID
from supervisor.views.past import UNCOUNTED

MOST_AT_ONCE: Final = 400_000
"""A period with no more contacts is read at once."""
_STEPS: Final = 20
"""In so many steps, at least, all rows of a long period are read: somebody wants to see how far it is."""
_NEXT: Final = "SELECT 1 FROM contact WHERE queued_at >= ? AND queued_at < ? LIMIT 1 OFFSET ?"


Rows = list[dict[str, Any]]


class Listed(NamedTuple):
    """The first rows as `history.table.rows_behind`, the oldest first, and how many are not listed."""

    rows: Rows
    cut: int


def listed(past: Past, asked: Asked, group: OneGroup, most: int, *, counted: bool = True) -> Listed:
    """The first rows behind the one figure asked for that are of this group; may raise `FloorError`. Those that are not
    listed may be left uncounted."""
    if not _in_parts(past, asked):
        mine = _at_once(past, asked, group)
        return Listed(mine[:most], max(len(mine) - most, 0))
    found, cut = Rows(), 0
    parts = _Parts(past, asked, group)
    at = parts.asked.window.start_at
    while at < parts.asked.window.end_at:
        window = parts.next(at, 1 if len(found) < most else past.run_days(parts.asked.window))
        if len(found) < most:
            mine = parts.rows(window)
            mine, left = mine[: most - len(found)], len(mine)
            found, cut = found + mine, cut + left - len(mine)
        else:
            cut += parts.count(window)
        at = window.end_at
        if not counted and len(found) >= most:
            return Listed(by_time(found), UNCOUNTED)
    return Listed(by_time(found), cut)


def in_turn(past: Past, asked: Asked, group: OneGroup) -> Iterator[tuple[Rows, float]]:
    """All of these rows, some days of a long period at a time: each time with how much of it is read (0..1); may raise
    `FloorError`."""
    if not _in_parts(past, asked):
        yield _at_once(past, asked, group), 1.0
        return
    parts = _Parts(past, asked, group)
    at = start_at = parts.asked.window.start_at
    end_at = parts.asked.window.end_at
    days = min(past.run_days(asked.window), (end_at - start_at) // (clock.DAY_MS * _STEPS) + 1)
    while at < end_at:
        window = parts.next(at, days)
        at = window.end_at
        yield parts.rows(window), (at - start_at) / (end_at - start_at)


def _at_once(past: Past, asked: Asked, group: OneGroup) -> Rows:
    within = group.get(moments.key_of(asked.by)) or ""
    return by_time(_of_group(past.rows(asked, within, group), group))


class _Parts:
    """A long period whose rows are read some days at a time."""

    def __init__(self, past: Past, asked: Asked, group: OneGroup) -> None:
        self._past, self._group, self._in_force = past, group, past.in_force(asked)
        self._frame = past.read(asked, asked.window, contacts=False, states=False)
        self.asked = one_group.narrowed(asked, group, self._in_force, by_time=self._frame.seen is None)
        self._measures = frozenset(asking.read(self.asked.wanted[0], self._in_force).measures)

    def next(self, at: int, days: int) -> Window:
        """The next so many days of the period, from `at` on."""
        end_at = clock.day_window(at, self.asked.zone).end_at
        for _ in range(days - 1):
            end_at = clock.day_window(end_at, self.asked.zone).end_at
        return Window(at, min(end_at, self.asked.window.end_at))

    def rows(self, window: Window) -> Rows:
        """The rows of a part."""
        asked = self.asked
        rows = own_sums.rows_behind(self._load(window), asked.by, asked.wanted[0], dict(asked.filters), self._in_force)
        return by_time(_of_group(rows, self._group))

    def count(self, window: Window) -> int:
        """How many rows a part has."""
        return _many(self._load(window), self.asked, self._measures, self._group)

    def _load(self, window: Window) -> Period:
        loaded = self._past.read(self.asked, window, states=False, frame=self._frame)
        return replace(loaded, shifts=self._frame.shifts)


def _in_parts(past: Past, asked: Asked) -> bool:
    """Whether a period is too long to be read at once, and each row is of one of its days: neither time, whose
    stretches go on over midnight, nor what is known at the edges of a period alone."""
    one = asking.read(asked.wanted[0], past.in_force(asked))
    if not one.kpi.live or one.of_moment or not past.told(asked)[0]:
        return False
    if team_sites.meant(one, asked.by, dict(asked.filters)) or subjects.filled(past.reader, ("measure_total",)):
        return False
    if any(BY_ID[name].rule == "slice" or name in OF_THE_START | OF_THE_END for name in one.measures):
        return False
    until_at = min(asked.window.end_at, asked.now_at + 1)
    return bool(past.reader.query(_NEXT, (asked.window.start_at, until_at, MOST_AT_ONCE)))


def _of_group(rows: Rows, group: OneGroup) -> Rows:
    return [row for row in rows if all(row[key] == value for key, value in group.items())]


def _many(period: Period, asked: Asked, measures: frozenset[str], group: OneGroup) -> int:
    """How many rows `history.table.rows_behind` has of a group."""
    mine = tuple(group[key] or "" for key in asked.by)
    kinds: dict[int, list[Ints]] = {}
    for number, part in enumerate(postings.post(period, asked.by, measures, dict(asked.filters))):
        held = np.array([one == mine for one in part.groups], dtype=np.bool_)
        # The waiting of a leg and what it posted by itself are told together.
        kinds.setdefault(-1 if part.unit is int else number, []).append(part.row[held[part.group]])
    return sum(len(np.unique(np.concatenate(rows))) for rows in kinds.values())
