"""What the chart of a trend draws, as data; and its scale: from where to where, and in which round steps."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_TIME_STEPS: Final = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400)

_LEAST_SHARE: Final = 0.1
"""A scale of shares is so long at least: one of a single point would have one line, and its value could not be read."""

_DAY_MS: Final = 86_400_000

Values = tuple[float | None, ...]
Runs = Iterator[list[tuple[int, float]]]


@dataclass(frozen=True, slots=True)
class ControlLine:
    """One line: a value per point; `marks` are ``good``, ``attention`` or ``bad`` where a point is flagged, else empty;
    `quiet` points are too few to be a part of the line, and stand on a thin one. `rows` has the level of those that
    are in a row with a flagged one."""

    name: str
    role: str
    values: Values
    marks: tuple[str, ...] = ()
    quiet: tuple[bool, ...] = ()
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ControlPicture:
    """What is drawn: `count` points, whose label and tip are asked for when they are needed.

    `shape` is ``steps``, ``bars`` or ``line``; `scale` is ``count``, ``share``, ``time`` (ms) or ``free``; `write`
    writes a value of the scale. `low` and `high` are what is usual, `middle` the middle of it where many in a row are
    on one side, `before` the time before (where `before_quiet`, too few or only a part of it), `events` places (in
    points, 2.5 is the middle of the third) with words, `off` the days that are not like others, `stressed` the points
    that somebody should look at first. `steps` are choices of points that may be labelled, the finest first; without
    any, every so many are.
    """

    count: int
    label: Callable[[int], str]
    tip: Callable[[int], str]
    lines: tuple[ControlLine, ...]
    shape: str
    scale: str
    write: Callable[[float], str]
    low: Values = ()
    high: Values = ()
    middle: Values = ()
    before: Values = ()
    before_quiet: tuple[bool, ...] = ()
    target: Values = ()
    target_name: str = ""
    events: tuple[tuple[float, str], ...] = ()
    off: tuple[bool, ...] = ()
    stressed: tuple[bool, ...] = ()
    steps: tuple[tuple[int, ...], ...] = ()
    name: str = ""
    summary: str = ""


def labelled(shown: ControlPicture, label: float, room: float) -> Sequence[int]:
    """The points under which labels of this width have room."""
    apart = max(math.ceil(shown.count * label / max(room, 1)), 1)
    for places in shown.steps:
        if all(later - earlier >= apart for earlier, later in pairwise(places)):
            return places
    return range(0, shown.count, apart)


def runs(values: Values) -> Runs:
    """The stretches without a gap."""
    run: list[tuple[int, float]] = []
    for at, value in enumerate(values):
        if value is None:
            if run:
                yield run
            run = []
        else:
            run.append((at, value))
    if run:
        yield run


def together(places: Sequence[int]) -> Iterator[list[int]]:
    """Numbers that follow each other."""
    run: list[int] = []
    for at in places:
        if run and at != run[-1] + 1:
            yield run
            run = []
        run.append(at)
    if run:
        yield run


def firm_before(shown: ControlPicture) -> Values:
    """The time before without what is too few to be a part of its line."""
    quiet = shown.before_quiet or (False,) * len(shown.before)
    return tuple(None if few else value for value, few in zip(shown.before, quiet, strict=True))


def is_clear(room: tuple[float, float, float, float], lines: Sequence[Sequence[tuple[float, float]]]) -> bool:
    """Whether no line goes through a room (left, top, right, bottom); each line is a run of points."""
    left, top, right, bottom = room
    for line in lines:
        for (x, y), (next_x, next_y) in zip(line, line[1:] or line, strict=False):
            first, last = max(min(x, next_x), left), min(max(x, next_x), right)
            if first > last:
                continue
            rise = (next_y - y) / (next_x - x) if next_x != x else 0.0
            ends = [y, next_y] if next_x == x else [y + (first - x) * rise, y + (last - x) * rise]
            if min(ends) <= bottom and max(ends) >= top:
                return False
    return True


def range_of(shown: ControlPicture) -> tuple[float, float]:
    """From where to where the scale goes: counts and times from nothing, others round what there is."""
    drawn = [*firm_before(shown), *shown.target, *(value for line in shown.lines for value in line.values)]
    known = [value for value in drawn if value is not None]
    if not known:
        return 0.0, 1.0
    low, high = min(known), max(known)
    reach = max((high - low) * 0.4, abs(high) * 0.1, 1e-9)
    usual = [value for value in (*shown.low, *shown.high) if value is not None]
    if usual:  # limits of a few contacts may be very wide
        low, high = max(min(low, *usual), low - reach), min(max(high, *usual), high + reach)
    room = max(high - low, abs(high) * 0.02, 1e-9) * 0.12
    if shown.scale in ("count", "time") or (shown.shape == "bars" and shown.scale == "share"):
        least = {"count": 4.0, "time": 4_000.0}.get(shown.scale, 0.1)
        return min(low, 0.0), max(high + room, least)
    if shown.scale == "share":
        room = max(room, (_LEAST_SHARE - (high - low)) / 2)
        return max(low - room, min(low, 0.0)), min(high + room, max(high, 1.0))
    return low - room, high + room


def round_step(rough: float, scale: str) -> float:
    """A round number of the scale, not under `rough`."""
    if scale == "time":
        found = next((step for step in _TIME_STEPS if step * 1000 >= rough), None)
        return float(found * 1000) if found is not None else round_step(rough / _DAY_MS, "count") * _DAY_MS
    least = 1.0 if scale == "count" else 0.01 if scale == "share" else 1e-9
    power = 10.0 ** math.floor(math.log10(max(rough, least)))
    return next(power * size for size in (1, 2, 5, 10) if power * size >= max(rough, least) * (1 - 1e-9))
