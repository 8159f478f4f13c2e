"""Whether a figure differs from another by more than chance, so that no table of people is coloured by noise.

A single agent is held against the whole as in a funnel: the fewer contacts, the further away chance alone may bring a
figure. A rate is judged by the exact binomial tail, a mean by Student's t from its own spread and, at once, from the
spread of the whole: waits and handle times are lopsided, and each of the two alone calls too many lopsided samples
unusual, on different sides. Among many, the level is shared out (Bonferroni), so that in a table of people who are all
alike any one at all is singled out in at most one of twenty (measured on made-up tables of 40: rates 3.5 %, means 0 %).
Sources: Spiegelhalter 2005 (funnels); Newcombe 1998, Zou and Donner 2008 (intervals of differences).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from statistics import NormalDist
from typing import Final, NamedTuple

from supervisor.kpi.figures import Figure, wilson
from supervisor.kpi.student import Z95, t95

ABOVE: Final = "above"
BELOW: Final = "below"
WITHIN: Final = "within"

LEVEL: Final = 0.05
"""How often a table of people who are all alike may single out somebody."""
MEANS_FROM: Final = 20
"""A mean of fewer is not judged: a lopsided spread of so few is not known."""


_SURELY: Final = 0.6
"""So much of the way to the limit nothing can be beyond it, however lopsided: spares the exact tail of nearly all."""


class Judged(NamedTuple):
    """What a figure was held against, and on which `side` of it it stands beyond chance; `of` names the whole."""

    whole: float
    side: str
    of: str = ""


class Difference(NamedTuple):
    """The first figure less the second, its 95 % interval, and whether that leaves out nothing at all."""

    value: float
    low: float
    high: float
    beyond_chance: bool


def judge(figures: Sequence[Figure], wholes: Sequence[Figure | None], minimum_n: int) -> list[str]:
    """Per figure where it stands against its whole: ``above``, ``below``, ``within``, or empty where it cannot be said
    (no interval, a small n, no whole). The figures are those of one KPI over one table."""
    can = [
        whole is not None and _judgeable(figure, whole, minimum_n)
        for figure, whole in zip(figures, wholes, strict=True)
    ]
    level = LEVEL / max(sum(can), 1)
    return [
        _side(figure, whole, level) if fit and whole is not None else ""
        for figure, whole, fit in zip(figures, wholes, can, strict=True)
    ]


def stands_out(figures: Sequence[Figure], wholes: Sequence[Figure | None], sides: Sequence[str]) -> list[bool]:
    """Of figures that `judge` has judged, which are further from their whole than its others usually are.

    People do different work, so that in many teams nearly all differ by more than chance. As Spiegelhalter 2005 does
    with hospitals, the limits are widened by how far the members of each whole are spread, the furthest tenth on either
    side (at least one) taken no further than the next; with fewer than five members there is no telling.
    """
    level = LEVEL / max(sum(map(bool, sides)), 1)
    limit = _limit(level)
    away = [
        _away(figure, whole) if side and whole is not None else 0.0
        for figure, whole, side in zip(figures, wholes, sides, strict=True)
    ]
    members: dict[Figure, list[float]] = {}
    for whole, side, one in zip(wholes, sides, away, strict=True):
        if side and whole is not None:
            members.setdefault(whole, []).append(one)
    wider = {whole: _spread_of(found) for whole, found in members.items()}
    return [
        side in (ABOVE, BELOW) and whole is not None and (wider[whole] == 1 or abs(one) > limit * wider[whole])
        for side, whole, one in zip(sides, wholes, away, strict=True)
    ]


@lru_cache(maxsize=256)
def _limit(level: float) -> float:
    """How many standard deviations leave out that share on both sides together."""
    return NormalDist().inv_cdf(1 - level / 2)


def _away(figure: Figure, whole: Figure) -> float:
    """How many standard deviations of chance a figure is from its whole."""
    spread = _spread_of_one(whole) / math.sqrt(figure.n)
    return ((figure.value or 0) - (whole.value or 0)) / spread if spread > 0 else 0.0


@lru_cache(maxsize=1024)
def _spread_of_one(whole: Figure) -> float:
    """The standard deviation of one contact (case, answer ...) of a whole."""
    if whole.unit == "ratio":
        share = whole.value or 0
        return math.sqrt(share * (1 - share))
    return _reach(whole) / t95(whole.n - 1) * math.sqrt(whole.n) if whole.n > 1 else 0.0


def _spread_of(away: list[float]) -> float:
    """By how many times the members differ more than chance makes them; at least 1."""
    count = len(away)
    if count < 5:
        return 1.0
    cut, ordered = max(count // 10, 1), sorted(away)
    least, most = ordered[cut], ordered[-cut - 1]
    return max(math.sqrt(math.fsum(min(max(one, least), most) ** 2 for one in away) / count), 1.0)


def _judgeable(figure: Figure, whole: Figure, minimum_n: int) -> bool:
    least = minimum_n if figure.unit == "ratio" else max(minimum_n, MEANS_FROM)
    told = figure.value is not None and figure.low is not None and figure.high is not None and whole.value is not None
    # Where the whole is hardly more than the one, it says nothing about the one.
    return told and least <= figure.n < whole.n


def _side(figure: Figure, whole: Figure, level: float) -> str:
    assert figure.value is not None
    assert whole.value is not None
    away = figure.value - whole.value
    if not _outside(figure, whole.value) or abs(_away(figure, whole)) < _limit(level) * _SURELY:
        return WITHIN
    chance = _rate_chance(figure, whole.value) if figure.unit == "ratio" else _mean_chance(figure, whole)
    return WITHIN if chance >= level else ABOVE if away > 0 else BELOW


def _outside(figure: Figure, value: float) -> bool:
    """The quick look: at the plain 95 % interval nearly all stand within."""
    return figure.low is None or figure.high is None or not figure.low <= value <= figure.high


def _rate_chance(figure: Figure, share: float) -> float:
    """How often a share as far away comes by chance, in both directions."""
    assert figure.value is not None
    good, n = round(figure.value * figure.n), figure.n
    if not 0 < share < 1:
        return 0.0
    at_least = beta_share(share, good, n - good + 1) if good else 1.0
    at_most = 1 - beta_share(share, good + 1, n - good) if good < n else 1.0
    return min(2 * min(at_least, at_most), 1.0)


def _mean_chance(figure: Figure, whole: Figure) -> float:
    assert figure.value is not None
    assert whole.value is not None
    away, own = abs(figure.value - whole.value), _reach(figure) / t95(figure.n - 1)
    all_of_it = _spread_of_one(whole) / math.sqrt(figure.n)
    return max(t_tail(away / spread, figure.n - 1) if spread > 0 else 0.0 for spread in (own, all_of_it))


def _reach(figure: Figure) -> float:
    """Half of an interval that may be cut off at nothing on one side."""
    if figure.value is None or figure.low is None or figure.high is None:
        return 0.0
    return max(figure.high - figure.value, figure.value - figure.low)


def difference(first: Figure, second: Figure, pairs: int = 1) -> Difference | None:
    """The difference of two figures with an interval made of theirs; None where one has none. `pairs` are as many
    comparisons as are looked at together: the more, the wider."""
    if first.value is None or second.value is None:
        return None
    if first.low is None or first.high is None or second.low is None or second.high is None:
        return None
    value = first.value - second.value
    wider = NormalDist().inv_cdf(1 - LEVEL / pairs / 2) / Z95 if pairs > 1 else 1.0
    one, two = _reaches(first), _reaches(second)
    down, up = math.hypot(one[0], two[1]), math.hypot(one[1], two[0])
    beyond = value - down * wider > 0 or value + up * wider < 0
    return Difference(value, value - down, value + up, beyond)


def _reaches(figure: Figure) -> tuple[float, float]:
    """How far an interval goes down and up; that of a mean is the same on both sides, though nothing is under 0."""
    assert figure.value is not None
    assert figure.low is not None
    assert figure.high is not None
    if figure.unit == "ratio":
        return figure.value - figure.low, figure.high - figure.value
    return _reach(figure), _reach(figure)


def t_tail(t: float, degrees: float) -> float:
    """The two-sided share of Student's t further from 0 than `t`."""
    return beta_share(degrees / (degrees + t * t), degrees / 2, 0.5)


@lru_cache(maxsize=4096)
def beta_share(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function, by its continued fraction (Lentz)."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_share(1 - x, b, a)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    return front * _fraction(x, a, b) / a


def _fraction(x: float, a: float, b: float) -> float:
    tiny = 1e-300
    upper, lower = 1.0, 1 / (1 - (a + b) * x / (a + 1) or tiny)
    found = lower
    for step in range(1, 5_000):
        even = step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step))
        odd = -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1))
        change = 1.0
        for part in (even, odd):
            lower = 1 / (1 + part * lower or tiny)
            upper = 1 + part / upper or tiny
            change = lower * upper
            found *= change
        if abs(change - 1) < 1e-13:
            break
    return found


def together(figures: Sequence[Figure]) -> Figure | None:
    """The figure of all of these at once, from their own values and n, as exact as from their rows; None where they
    do not tell their spread. Only for figures of units that belong to one of the parts each."""
    told = [one for one in figures if one.value is not None and one.n > 0]
    # A share over 1 (three sales of one contact) has no interval, however few it is of.
    if not told or any(one.low is None for one in told if one.n > 1 or one.unit == "ratio"):
        return None
    n = sum(one.n for one in told)
    value = math.fsum((one.value or 0) * one.n for one in told) / n
    if told[0].unit == "ratio":
        return Figure(value, n, "ratio", *wilson(round(value * n), n))
    if n < 2:
        return Figure(value, n, told[0].unit)
    squares = math.fsum(
        (_reach(one) / t95(one.n - 1)) ** 2 * one.n * (one.n - 1) + one.n * ((one.value or 0) - value) ** 2
        if one.n > 1
        else ((one.value or 0) - value) ** 2
        for one in told
    )
    reach = t95(n - 1) * math.sqrt(squares / (n - 1) / n)
    return Figure(value, n, told[0].unit, value - reach, value + reach)
