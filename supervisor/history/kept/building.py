"""Makes and finds kept days: which days can be kept, what is read for one, and which of them hold for a period."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta, tzinfo
from pathlib import Path
from threading import Event
from typing import Final, NamedTuple

from supervisor import clock
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.floor import decided, directory
from supervisor.floor.carried import Carried
from supervisor.floor.reader import Reader
from supervisor.history import period, postings
from supervisor.history.kept import cubes, moves
from supervisor.history.kept import days as kept_days
from supervisor.history.kept.shelf import Holding, Shelf, shelf_of
from supervisor.history.units import columns
from supervisor.settings import Settings

_FIRST: Final = ("SELECT min(queued_at) FROM contact", "SELECT min(at) FROM agent_state", "SELECT min(at) FROM offer")

MADE, OPEN, UNWRITTEN = "made", "open", "unwritten"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the days are made: newest first."""

    done: int
    of: int
    on: str
    left_s: float | None
    """None until one is done."""


class Made(NamedTuple):
    """What a building came to: days made, days that cannot be kept yet, days that were kept already."""

    made: int
    open: int
    kept: int
    stopped: bool = False
    unwritten: bool = False
    """Whether it stopped because nothing can be written where days are kept."""


def shelf(reader: Reader, cache: Path, zone: tzinfo) -> Shelf | None:
    """Where this floor's days are kept; None for a floor without a change log, whose days may change unnoticed."""
    info = reader.info
    if info is None or info.followed == "reread" or not info.floor_id:
        return None
    return shelf_of(cache, info.floor_id, str(zone))


def whole_days(window: Window, now_at: int, zone: tzinfo) -> dict[str, Window]:
    """The local days that lie in the window as a whole and are over."""
    found: dict[str, Window] = {}
    end_at = min(window.end_at, now_at)
    if end_at <= window.start_at:
        return found
    on = clock.to_local(window.start_at, zone).date()
    while True:
        day = clock.day_of(on, zone)
        if day.end_at > end_at:
            return found
        if day.start_at >= window.start_at:
            found[on.isoformat()] = day
        on += timedelta(days=1)


def history_of(reader: Reader, now_at: int, zone: tzinfo) -> dict[str, Window]:
    """All days of a floor that are over, oldest first."""
    instants = [reader.query(sql)[0][0] for sql in _FIRST]
    known = [at for at in instants if type(at) is int and at > 0]
    if not known:
        return {}
    first = clock.day_window(min(known), zone)
    return whole_days(Window(first.start_at, now_at), now_at, zone)


class _Carried(NamedTuple):
    """Who lives over midnights, and the place in the log up to which that was found."""

    legs: Carried
    mark: moves.Mark


def _carried(reader: Reader, days: Sequence[Window], missing: Sequence[Window]) -> _Carried | None:
    """Who lives over the midnights of these days, of all, if to look for them day by day would take longer: that is to
    walk all that ended since each."""
    last_at = max(day.end_at for day in days)
    if sum(last_at - day.start_at for day in missing) < last_at - min(day.start_at for day in days):
        return None
    mark = moves.mark(reader)
    return _Carried(Carried(reader, [at for day in missing for at in (day.start_at, day.end_at)]), mark)


def make(
    reader: Reader,
    shelf: Shelf,
    day: Window,
    now_at: int,
    zone: tzinfo,
    settings: Settings,
    context: Context,
    carried: _Carried | None = None,
) -> str:
    """Sum up one day and keep it; says whether it is ``made``, still ``open``, or could not be written. May raise
    `FloorError`."""
    mark, legs = (moves.mark(reader), None) if carried is None else (carried.mark, carried.legs)
    window = Window(day.start_at, day.end_at)
    loaded = period.load(reader, window, now_at, zone, settings, context, whole=True, carried=legs)
    texts, arrays = cubes.day_arrays(loaded)
    if postings.wrapping(loaded).any() or cubes.settled_at(loaded) > now_at:
        return OPEN
    floor_id = reader.info.floor_id if reader.info else ""
    header = kept_days.header(loaded, floor_id, mark, texts["queue"])
    if shelf.has_room():
        arrays |= columns.of_period(loaded)
    written = shelf.put(header | {"texts": texts}, arrays | kept_days.remembered(loaded))
    return MADE if written else UNWRITTEN


def build(
    reader: Reader,
    shelf: Shelf,
    now_at: int,
    zone: tzinfo,
    settings: Settings,
    context: Context = ALONE,
    *,
    window: Window | None = None,
    progress: Callable[[Progress], None] | None = None,
    stop: Event | None = None,
    share: tuple[int, int] = (0, 1),
) -> Made:
    """Make every day that is over and not kept, or does not hold any more: the newest first. Of several who build at
    once each has a `share` of all days: (its number, how many they are). May raise `FloorError`.

    What is made stays, wherever it is stopped; two who build at once do some days twice and nothing wrong.
    """
    if context.sight.nothing:
        return Made(0, 0, 0)  # days are kept whole for whoever sees a part of them: each question shows only that
    days = history_of(reader, now_at, zone)
    if window is not None:
        days = {on: day for on, day in days.items() if day.start_at >= window.start_at and day.end_at <= window.end_at}
    shelf.use()
    held = shelf.fresh(reader, days.keys(), _holding_of(reader, settings, context, now_at))
    missing = [on for on in sorted(days, reverse=True)[share[0] :: share[1]] if on not in held]
    made = still_open = 0
    began = time.monotonic()
    carried = _carried(reader, list(days.values()), [days[on] for on in missing]) if missing else None
    for number, on in enumerate(missing):
        if progress is not None:
            spent = time.monotonic() - began
            progress(Progress(number, len(missing), on, spent / number * (len(missing) - number) if number else None))
        if stop is not None and stop.is_set():
            return Made(made, still_open, len(held), stopped=True)
        what = make(reader, shelf, days[on], now_at, zone, settings, context, carried)
        if what == UNWRITTEN:
            return Made(made, still_open, len(held), stopped=True, unwritten=True)
        made, still_open = made + (what == MADE), still_open + (what == OPEN)
    if progress is not None:
        progress(Progress(len(missing), len(missing), "", 0.0))
    return Made(made, still_open, len(held))


def _holding_of(reader: Reader, settings: Settings, context: Context, now_at: int) -> Holding:
    targets = decided.read_targets(reader, settings, context)
    names, people = directory.read_directory(reader, targets, now_at)
    several = frozenset(agent for agent, many in people.capacity.items() if many > 1)
    return Holding(reader.info.floor_id if reader.info else "", targets, names, several)
