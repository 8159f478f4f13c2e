"""Control charts: which points of a figure over time differ from what is usual by more than chance.

A point is compared with the others of its *slot* (the same weekday, the same hour of the week), on a scale on which
chance has a known or even spread:

- ``count``: 2 sqrt(x + 3/8), Anscombe's for Poisson counts (Anscombe 1948), per length of its bucket;
- ``rate``: 2 asin sqrt of the share, Anscombe's for binomial shares;
- ``duration``: the logarithm, for means and percentiles of times, whose noise grows with them;
- ``level``: as it is, for scores, money and what may be negative.

What varies beyond that (days differ from each other) widens the limits: Laney (2002) for p' and u' charts, with the
part that does not shrink as n grows added (Spiegelhalter 2005), because hours of one chart differ much in size.
A point is never judged by itself: its slot's centre is that of the others, and what is far out is left out of both
centre and spread.

False alarms, by simulation (tests/kpi/test_control.py): the share of calm weeks with any flag, of Poisson and
over-dispersed counts, binomial and over-dispersed shares, log-normal means and scores, with a weekday pattern and at
30 to 1,000 contacts a day. What a real change must be to be found is measured there too.

| buckets | worst kind | all kinds together |
|---|---|---|
| days | 4.4 % | 2.9 % |
| hours | 1.3 % | 0.2 % |
| weeks | 0.3 % | 0.2 % |
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import NormalDist
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor.kpi.student import student

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

OUTSIDE, PAIR, RUN = "outside", "pair", "run"
"""Rules: a point outside of the limits; two of three neighbours far on one side; many in a row on one side."""

NO_DATA, SMALL, CLOSED, NEW = "no_data", "small", "closed", "new"
"""Why a point is not judged: nothing there; too few behind it; a day out of the usual; too few to compare it with."""

_LEAST_OTHERS: Final = 3
_LEAST_FREE: Final = 5
_FEW_COUNTED: Final = 5.0
_FAR: Final = 4.5
_EVEN: Final = 1e-9
"""Nearer to the usual than this is on neither side."""


class Limits(NamedTuple):
    """How far from the usual, in standard deviations, a point is `outside` and two of three are a `pair`; how many in a
    row on one side are a `run` (0: no such rule)."""

    outside: float
    pair: float
    run: int


LIMITS: Final = {
    "hour": Limits(4.5, 3.6, 0),
    "day": Limits(3.0, 2.3, 9),
    "other": Limits(3.0, 2.5, 8),
}
"""By what a bucket is. A week has 168 hours but seven days: the finer the buckets, the wider the limits. Hours of a
busy day are all busy, so a run of them says nothing."""


@dataclass(frozen=True, slots=True)
class Family:
    """A scale: there, back, and how much of the spread by chance is known."""

    there: Callable[[Floats, Floats], Floats]
    back: Callable[[Floats, Floats], Floats]
    known: bool


def _count_there(value: Floats, size: Floats) -> Floats:
    return np.asarray(2 * np.sqrt((value + 0.375) / size))


def _count_back(scaled: Floats, size: Floats) -> Floats:
    return np.asarray(np.maximum((np.maximum(scaled, 0) / 2) ** 2 * size - 0.375, 0))


def _rate_there(value: Floats, size: Floats) -> Floats:
    return np.asarray(2 * np.arcsin(np.sqrt((np.clip(value, 0, 1) * size + 0.375) / (size + 0.75))))


def _rate_back(scaled: Floats, size: Floats) -> Floats:
    share = np.sin(np.clip(scaled, 0, math.pi) / 2) ** 2
    return np.asarray(np.clip((share * (size + 0.75) - 0.375) / size, 0, 1))


FAMILIES: Final = {
    "count": Family(_count_there, _count_back, known=True),
    "rate": Family(_rate_there, _rate_back, known=True),
    "duration": Family(lambda value, _size: np.log(value), lambda scaled, _size: np.exp(scaled), known=False),
    "level": Family(lambda value, _size: value, lambda scaled, _size: scaled, known=False),
}


@dataclass(frozen=True, slots=True)
class Judged:
    """One point: what is usual there and the limits around it, how far it stands (`z`, in standard deviations of one
    such point), the standard deviation in its own unit, the rules it breaks, or why it is not judged. `run` is how many
    stand in a row on its side, itself and those after it too, where they are enough for a `RUN`; else 0."""

    expected: float | None = None
    low: float | None = None
    high: float | None = None
    z: float | None = None
    spread: float | None = None
    rules: tuple[str, ...] = ()
    why_not: str = ""
    run: int = 0


class _Fit(NamedTuple):
    centre: Floats
    """Of the others of each point's slot; NaN where there are too few."""
    extra: Floats
    """The part of the variance that comes from not knowing the centre exactly: 1 / others."""
    variance: Floats
    free: int


def chart(
    family: str,
    values: Sequence[float | None],
    sizes: Sequence[float],
    slots: Sequence[int],
    *,
    each: str = "day",
    least: float = 1,
    closed: Sequence[bool] = (),
) -> list[Judged]:
    """Judge a series. `sizes` are the n behind rates and means, and of counts the lengths of the buckets (1: a whole
    one); `slots` say which points are alike. Points with an n under `least`, and `closed` ones, are not judged.
    """
    count = len(values)
    value = np.array([np.nan if one is None else one for one in values], dtype=np.float64)
    size, slot = np.array(sizes, dtype=np.float64), np.array(slots, dtype=np.int64)
    shut = np.array(closed, dtype=np.bool_) if len(closed) else np.zeros(count, dtype=np.bool_)
    there = ~np.isnan(value) & (size > 0)
    small = there & (size < least) if family != "count" else np.zeros(count, dtype=np.bool_)
    usable = there & ~small & ~shut
    fit, scaled = _judge(family, value, size, slot, usable)
    known = ~np.isnan(fit.centre)
    spread = np.sqrt(fit.variance * (1 + fit.extra))
    if family == "count":
        usual = _count_back(fit.centre, size)
        small |= there & ~shut & known & (np.maximum(np.nan_to_num(usual), np.nan_to_num(value)) < _FEW_COUNTED)
    judged = usable & ~small & known
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.where(judged, (scaled - fit.centre) / spread, np.nan)
    limits = LIMITS.get(each, LIMITS["other"])
    reach = student(limits.outside, fit.free)
    broken = _rules(z, limits, fit.free)
    drawn = known & there
    lines = []
    for offset in (0.0, -reach, reach, 1.0):
        line = np.full(count, np.nan)
        line[drawn] = FAMILIES[family].back(fit.centre[drawn] + offset * spread[drawn], size[drawn])
        lines.append(line - _shift(family, value[usable]))
    reasons = np.select([~there, shut, small, ~known], [NO_DATA, CLOSED, SMALL, NEW], default="").tolist()
    return _points(family, judged, lines, z, broken, reasons, _runs(z, limits.run))


def _points(
    family: str,
    judged: Flags,
    lines: Sequence[Floats],
    z: Floats,
    broken: Sequence[tuple[str, ...]],
    why: Sequence[str],
    runs: Sequence[int],
) -> list[Judged]:
    """The points of a chart; `lines` are what is expected, the limits around it, and one deviation more than it."""
    expected, low, high, one_more = ([None if math.isnan(one) else one for one in line.tolist()] for line in lines)
    return [
        Judged(
            expected[at] if judged[at] else None,
            (low[at] if family == "level" else max(low[at] or 0.0, 0.0)) if judged[at] else None,
            high[at] if judged[at] else None,
            None if math.isnan(z[at]) else float(z[at]),
            None if expected[at] is None else abs((one_more[at] or 0.0) - (expected[at] or 0.0)),
            broken[at],
            why[at],
            runs[at],
        )
        for at in range(len(judged))
    ]


def _shift(family: str, values: Floats) -> float:
    """What is added to durations before their logarithm: a wait may be nothing at all."""
    if family != "duration" or not len(values):
        return 0.0
    return max(0.2 * float(np.median(values)), 1e-9)


def _judge(family: str, value: Floats, size: Floats, slot: Ints, usable: Flags) -> tuple[_Fit, Floats]:
    chosen = FAMILIES[family]
    scaled = np.full(len(value), np.nan)
    safe = np.where(usable, size, 1.0)
    shift = _shift(family, value[usable])
    scaled[usable] = chosen.there(value[usable] + shift, size[usable])
    # The spread by chance: by the n behind a rate or mean, by the length of the bucket of a count.
    chance = 1 / (safe + 0.5) if family == "rate" else 1 / safe
    reference = usable & ~_far_out(scaled, chance, slot, usable, chosen.known)
    centre, others = _centres(scaled, slot, usable, reference)
    with np.errstate(divide="ignore", invalid="ignore"):
        extra = np.where(others > 0, 1 / others, np.nan)
    centre[others < _LEAST_OTHERS] = np.nan
    used = reference & ~np.isnan(centre)
    free = int(np.count_nonzero(used)) - len(set(slot[used].tolist()))
    if free < _LEAST_FREE:
        return _Fit(np.full(len(value), np.nan), extra, np.ones(len(value)), 0), scaled
    # Days that are busier or worse than others vary counts by their level, everything else evenly.
    uneven = np.where(np.isnan(centre), 1.0, (centre / 2) ** 2) if family == "count" else np.ones(len(value))
    squares = np.zeros(len(value))
    squares[used] = (scaled[used] - centre[used]) ** 2 / (1 + extra[used])
    base, more = _parts(squares[used], chance[used], uneven[used], chosen.known)
    return _Fit(centre, np.nan_to_num(extra, nan=0.0), np.maximum(base * chance + more * uneven, 1e-18), free), scaled


def _far_out(scaled: Floats, chance: Floats, slot: Ints, usable: Flags, known: bool) -> Flags:
    """What stands so far from the middle of its slot that it says nothing about what is usual."""
    away = np.zeros(len(scaled))
    for one in np.unique(slot[usable]):
        here = usable & (slot == one)
        away[here] = np.abs(scaled[here] - np.median(scaled[here]))
    standing = away / np.sqrt(chance)
    if not usable.any():
        return usable
    usual = 1.4826 * float(np.median(standing[usable]))
    if known:
        usual = max(usual, 1.0)
    return usable & (standing > _FAR * usual) & (usual > 0)


def _centres(scaled: Floats, slot: Ints, usable: Flags, reference: Flags) -> tuple[Floats, Floats]:
    """Per point the mean of the others of its slot that count as usual, and how many they are."""
    places = np.unique(slot, return_inverse=True)[1]
    sums = np.bincount(places[reference], scaled[reference], minlength=int(places.max(initial=0)) + 1)
    counts = np.bincount(places[reference], minlength=len(sums)).astype(np.float64)
    own = reference & usable
    others = counts[places] - own
    with np.errstate(divide="ignore", invalid="ignore"):
        centre = (sums[places] - np.where(own, scaled, 0.0)) / others
    return centre, others


def _parts(squares: Floats, chance: Floats, uneven: Floats, known: bool) -> tuple[float, float]:
    """The spread by chance (a factor; 1 where it is known) and the part beyond it, by moments; neither under 0."""
    if known:
        return 1.0, max(float(np.sum(squares - chance)) / float(np.sum(uneven)), 0.0)
    middle = float(np.median(chance))
    many, few = chance <= middle, chance > middle
    mean = float(np.sum(squares)) / float(np.sum(chance))
    if not few.any() or float(np.mean(chance[few])) < 1.5 * float(np.mean(chance[many])):
        return mean, 0.0
    steep = float(np.mean(chance[few]) - np.mean(chance[many]))
    base = (float(np.mean(squares[few])) - float(np.mean(squares[many]))) / steep
    more = float(np.mean(squares[many])) - base * float(np.mean(chance[many]))
    if base <= 0:
        return 0.0, float(np.mean(squares))
    return (mean, 0.0) if more <= 0 else (base, more)


def _rules(z: Floats, limits: Limits, free: int) -> list[tuple[str, ...]]:
    """Per point the rules that it breaks; what is not judged neither breaks nor makes a run."""
    found: list[list[str]] = [[] for _ in z]
    places = [at for at, one in enumerate(z.tolist()) if not math.isnan(one)]
    outside, pair = student(limits.outside, free), student(limits.pair, free)
    length, side = 0, 0
    for number, at in enumerate(places):
        one = float(z[at])
        if abs(one) > outside:
            found[at].append(OUTSIDE)
        near = [float(z[place]) for place in places[max(number - 2, 0) : number + 1]]
        if abs(one) > pair and sum(other * one > 0 and abs(other) > pair for other in near) > 1:
            found[at].append(PAIR)
        now = _side(one)
        length = length + 1 if now == side and now else abs(now)
        side = now
        if limits.run and length >= limits.run:
            found[at].append(RUN)
    return [tuple(one) for one in found]


def _side(z: float) -> int:
    return 0 if abs(z) < _EVEN else 1 if z > 0 else -1


def _runs(z: Floats, least: int) -> list[int]:
    """Per point how many in a row stand on its side of the usual, where that breaks a rule; what is not judged neither
    breaks nor makes a run."""
    found = [0] * len(z)
    places = [at for at, one in enumerate(z.tolist()) if not math.isnan(one)]
    for side, run in groupby(places, key=lambda at: _side(float(z[at]))):
        mine = list(run)
        if side and least and len(mine) >= least:
            for at in mine:
                found[at] = len(mine)
    return found


def plain(values: Sequence[float | None], groups: Sequence[str], deviations: float) -> list[Judged]:
    """The plain chart of many spreadsheets: a point is outside that lies strictly more than so many sample standard
    deviations from the mean of its group, which it is a part of, whatever is counted.

    One deviation flags about one calm point in three, two about one in twenty: it compares with other tools, and does
    not tell chance from change.
    """
    found = [Judged(why_not=NO_DATA)] * len(values)
    places: dict[str, list[int]] = {}
    for at, (value, group) in enumerate(zip(values, groups, strict=True)):
        if value is not None:
            places.setdefault(group, []).append(at)
    for mine in places.values():
        told = [float(value) for at in mine if (value := values[at]) is not None]
        mean = math.fsum(told) / len(told)
        if len(told) < 2:
            found[mine[0]] = Judged(why_not=NEW)
            continue
        spread = math.sqrt(math.fsum((one - mean) ** 2 for one in told) / (len(told) - 1))
        reach = deviations * spread
        for at, one in zip(mine, told, strict=True):
            rules = (OUTSIDE,) if abs(one - mean) > reach else ()
            z = (one - mean) / spread if spread else 0.0
            found[at] = Judged(mean, mean - reach, mean + reach, z, spread, rules)
    return found


def chance_beyond(z: float) -> float:
    """How often chance alone brings something as far as `z` on either side."""
    return 2 * NormalDist().cdf(-abs(z))
