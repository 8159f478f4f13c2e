"""Whether two stretches of time, or the hours of the day, differ by more than chance, and by enough to matter.

Two stretches: a two-proportion, Poisson or Welch test, whose spread comes from the buckets of the control chart
(`kpi.control`) where there are enough of them: days differ from each other by more than their contacts do, and a test
that leaves this out calls every long period different.

Groups (hours of the day, shifts, weekdays): each against the rest, by the sums of each day (a ratio estimator over
days as clusters, so that a bad day does not look like a bad hour), corrected for the number of groups (Holm 1979).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Final, NamedTuple

from supervisor.kpi.control import chance_beyond
from supervisor.kpi.student import student

SURE: Final = 0.05
"""What is rarer than this by chance alone is called more than chance."""
_WORSE_TIMES: Final = 1.25
"""A time that is not at least so many times that of the rest is no finding, however sure."""
_WORSE_POINTS: Final = 0.05
_WORSE_FEW_POINTS, _WORSE_RATIO = 0.02, 1.5
_LEAST_DAYS: Final = 5
_LEAST_N: Final = 20
_KNOWN_SHARE: Final = 0.8


class Part(NamedTuple):
    """One bucket of a stretch: the n behind it (not asked for counts) and its standard deviation, where known."""

    n: float
    spread: float | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A figure of a stretch of time and the buckets that it is made of; `low` and `high` are its own 95 % interval. The
    `n` of a count is how long the stretch is."""

    value: float
    n: float
    parts: Sequence[Part] = ()
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """How far the figure moved (in its unit), and whether by more than chance; None where that cannot be told."""

    difference: float
    more_than_chance: bool | None
    probability: float | None = None


def change(family: str, now: Stretch, before: Stretch) -> Change:
    """The change from `before` to `now`; `family` is one of `kpi.control.FAMILIES`, ``count`` for whatever adds up."""
    difference = now.value - before.value
    spreads = [_variance(family, one) for one in (now, before)]
    if family == "rate" and None in spreads:
        together = (now.value * now.n + before.value * before.n) / (now.n + before.n)
        spreads = [max(together * (1 - together), 1e-12) / one.n for one in (now, before)]
    if spreads[0] is None or spreads[1] is None:
        return Change(difference, None)
    # Counts of stretches of unlike length are compared per length.
    scale = before.n / now.n if family == "count" else 1.0
    spread = math.sqrt(spreads[0] * scale**2 + spreads[1])
    if not spread:
        return Change(difference, False if not difference else None)
    probability = chance_beyond((now.value * scale - before.value) / spread)
    return Change(difference, probability < SURE, probability)


def _variance(family: str, one: Stretch) -> float | None:
    known = [part for part in one.parts if part.spread is not None]
    if family == "count":
        if known and len(known) >= _KNOWN_SHARE * len(one.parts):
            found = math.fsum((part.spread or 0.0) ** 2 for part in known) * len(one.parts) / len(known)
            return max(found, one.value)
        return max(one.value, 1.0)
    n = math.fsum(part.n for part in known)
    if known and n >= _KNOWN_SHARE * one.n:
        return math.fsum((part.n * (part.spread or 0.0)) ** 2 for part in known) / n**2
    if family != "rate" and one.low is not None and one.high is not None and one.n > 1:
        reach = max(one.high - one.value, one.value - one.low)  # one side may be cut off where no figure can be
        return (reach / student(NormalDist().inv_cdf(0.975), int(one.n) - 1)) ** 2
    return None


class Cell(NamedTuple):
    """What a group had on one day: the sum above the line of the formula and the one below it."""

    day: str
    top: float
    n: float


@dataclass(frozen=True, slots=True)
class Worse:
    """A group that is worse than the rest: its figure and n, that of everything together, its share of all n, and how
    heavy it is: n times what it has beyond the rest."""

    name: str
    value: float
    n: float
    whole: float
    share: float
    weight: float


def worse(cells: Mapping[str, Sequence[Cell]], *, ratio: bool, good: str, least: float = 1) -> list[Worse]:
    """The groups whose figure is worse than that of the rest for sure and by enough to matter, heaviest first.

    `ratio`: a share 0..1, whose difference matters in points; else a mean, whose difference matters in proportion.
    `good` says which direction is better (``up`` or ``down``). Of centres whose hours are all alike, up to 2.5 % get
    any group named (simulated: shares, log-normal and exponential times, 100 to 2,000 contacts a day, 7 to 28 days).
    """
    side = -1 if good == "up" else 1
    tests = [test for name in cells if (test := _against_the_rest(name, cells, least, ratio))]
    tests.sort(key=lambda one: -one.t * side)
    whole = together(tuple(cells), cells) if tests else (0.0, 0.0)
    found: list[Worse] = []
    for place, one in enumerate(tests):
        if one.t * side <= student(NormalDist().inv_cdf(1 - SURE / (len(tests) - place)), one.free):
            break
        if _matters(one.value, one.rest, ratio=ratio, good=good):
            weight = one.n * abs(one.value - one.rest)
            found.append(Worse(one.name, one.value, one.n, whole[0], one.n / whole[1], weight))
    return sorted(found, key=lambda one: -one.weight)


class _Test(NamedTuple):
    name: str
    value: float
    n: float
    rest: float
    t: float
    free: int


def _against_the_rest(name: str, cells: Mapping[str, Sequence[Cell]], least: float, ratio: bool) -> _Test | None:
    """One group against all others, day by day; None where there are too few days or too little in it."""
    mine, others = _by_day(cells[name]), _by_day([cell for key in cells if key != name for cell in cells[key]])
    n, rest_n = math.fsum(one[1] for one in mine.values()), math.fsum(one[1] for one in others.values())
    days = sorted(mine.keys() | others.keys())
    busy = sum(1 for one in mine.values() if one[1] > 0)
    if busy < _LEAST_DAYS or n < max(_LEAST_N, least) or not rest_n:
        return None
    value = math.fsum(one[0] for one in mine.values()) / n
    rest = math.fsum(one[0] for one in others.values()) / rest_n
    squares = 0.0
    for day in days:
        (top, own_n), (rest_top, other_n) = mine.get(day, (0.0, 0.0)), others.get(day, (0.0, 0.0))
        squares += ((top - value * own_n) / n - (rest_top - rest * other_n) / rest_n) ** 2
    variance = squares * busy / (busy - 1)
    if ratio and 0 <= rest <= 1:
        variance = max(variance, rest * (1 - rest) / n)  # a share of few is never surer than chance lets it be
    spread = math.sqrt(variance)
    if not spread:
        return None
    return _Test(name, value, n, rest, (value - rest) / spread, busy - 1)


def _by_day(cells: Sequence[Cell]) -> dict[str, tuple[float, float]]:
    found: dict[str, tuple[float, float]] = {}
    for day, top, n in cells:
        before = found.get(day, (0.0, 0.0))
        found[day] = before[0] + top, before[1] + n
    return found


def _matters(value: float, rest: float, *, ratio: bool, good: str) -> bool:
    if not ratio:
        low, high = sorted((abs(value), abs(rest)))
        return high >= low * _WORSE_TIMES
    apart = abs(value - rest)
    bad = sorted((1 - value, 1 - rest) if good == "up" else (value, rest))
    return apart >= _WORSE_POINTS or (apart >= _WORSE_FEW_POINTS and bad[1] >= bad[0] * _WORSE_RATIO)


def together(names: Sequence[str], cells: Mapping[str, Sequence[Cell]]) -> tuple[float, float]:
    """The figure and n of several groups as one."""
    chosen = [cell for name in names for cell in cells[name]]
    n = math.fsum(cell.n for cell in chosen)
    return math.fsum(cell.top for cell in chosen) / n, n


def spans(hours: Sequence[int]) -> list[tuple[int, int]]:
    """Hours of the day that follow each other as (first, end), over midnight too: 22, 23, 0, 1 is (22, 2)."""
    left = set(hours)
    if len(left) == 24:
        return [(0, 24)]
    found = []
    for start in sorted(one for one in left if (one - 1) % 24 not in left):
        length = next(step for step in range(1, 25) if (start + step) % 24 not in left)
        found.append((start, (start + length - 1) % 24 + 1))
    return found
