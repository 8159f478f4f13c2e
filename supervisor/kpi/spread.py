"""Figures of periods: means with t intervals, medians and percentiles from the rows, scores, rates, and money."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from supervisor.kpi import figures
from supervisor.kpi.entries import MEAN, MEDIAN, Formula, Kpi
from supervisor.kpi.figures import MONEY, NO_DATA, PARTLY, Figure, total
from supervisor.kpi.student import t95

PROVISIONAL: Final = "provisional"
"""The figure may still change: the days in which customers may come back are not over."""
SEVERAL_CURRENCIES: Final = "several_currencies"
"""Money of several currencies is never added: group by currency."""

BESIDE: Final = {
    "fcr": ("first_provisional",),
    "stayed_solved": ("first_provisional",),
    "fcr_by_channel": ("channel_first_provisional",),
    "handle_time": ("wraps_known",),
}
"""Measures that tell a figure's state."""


def t_interval(values: Sequence[float]) -> tuple[float, float] | None:
    """The 95 % t interval of a mean; None under two values."""
    n = len(values)
    if n < 2:
        return None
    mean = math.fsum(values) / n
    spread = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / (n - 1) / n)
    return mean - t95(n - 1) * spread, mean + t95(n - 1) * spread


@dataclass(slots=True)
class Moments:
    """How many whole numbers there are, what they sum up to, and what their squares do."""

    n: int = 0
    total: int = 0
    squares: int = 0

    def add(self, n: int, total: int, squares: int) -> None:
        """Take in more of them."""
        self.n, self.total, self.squares = self.n + n, self.total + total, self.squares + squares


def moments_of(values: Sequence[int]) -> Moments:
    """The moments of whole numbers."""
    return Moments(len(values), sum(values), sum(value * value for value in values))


def t_of_moments(found: Moments) -> tuple[float, float] | None:
    """As `t_interval`, exact up to the last division."""
    n = found.n
    if n < 2:
        return None
    mean = found.total / n
    spread = math.sqrt((n * found.squares - found.total**2) / (n * (n - 1)) / n)
    return mean - t95(n - 1) * spread, mean + t95(n - 1) * spread


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which that share lies, between the two nearest ones in proportion; of at least one value."""
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def figure(
    kpi: Kpi,
    formula: Formula,
    measure: Callable[[str], int],
    values: Callable[[str], Sequence[int]],
    moments: Callable[[str], Moments] | None = None,
) -> Figure:
    """The figure of a KPI of periods, from its sums and, where its formula takes them, its single values; `moments`
    spares those of means."""
    state = _state(kpi, measure)
    if formula.take and formula.take != MEAN:
        found = values(formula.top[0])
        if not found:
            return Figure(None, 0, kpi.unit, state=NO_DATA)
        value = quantile(found, 0.5 if formula.take == MEDIAN else 0.9) * formula.scale
        return Figure(value, len(found), kpi.unit, state=state)
    top = int(total(formula.top, measure))
    if not formula.bottom:
        return Figure(top, measure(formula.counts) if formula.counts else top, kpi.unit, state=state)
    bottom = int(total(formula.bottom, measure))
    if bottom <= 0:
        return Figure(None, 0, kpi.unit, state=NO_DATA)
    value = top * formula.scale / bottom
    if formula.counts:
        return Figure(value, measure(formula.counts), kpi.unit, state=state)
    told = moments or (lambda name: moments_of(values(name)))
    low, high = _interval(kpi, formula, measure, told, (top, bottom))
    return Figure(value, figures.behind(kpi, bottom), kpi.unit, low, high, state)


def _state(kpi: Kpi, measure: Callable[[str], int]) -> str:
    if kpi.id == "handle_time":
        return PARTLY if measure("wraps_known") < measure("legs_handled") else ""
    return PROVISIONAL if any(measure(name) for name in BESIDE.get(kpi.id, ())) else ""


def _interval(
    kpi: Kpi,
    formula: Formula,
    measure: Callable[[str], int],
    moments: Callable[[str], Moments],
    parts: tuple[int, int],
) -> tuple[float | None, float | None]:
    top, bottom = parts
    if formula.take == MEAN:
        return mean_interval(kpi, formula, moments(formula.top[0]))
    if formula.is_percent and len(formula.top) == 1 and 0 <= top <= bottom:
        low, high = figures.wilson(top, bottom)
        return low * formula.scale, high * formula.scale
    if formula.is_percent and len(formula.top) == 2 and bottom > 1:
        good, bad = (measure(term.lstrip("-")) / bottom for term in formula.top)
        if min(good, bad) < 0 or good + bad > 1:
            return None, None  # sums of a source that contradict each other
        net = good - bad
        reach = t95(bottom - 1) * math.sqrt((good + bad - net * net) / (bottom - 1))
        ends = (one * formula.scale for one in (net, net - reach, net + reach))
        return formula.within(kpi.unit, *ends)
    if kpi.is_share(formula) and 0 <= top <= bottom:
        return figures.wilson(top, bottom)
    return None, None


def mean_interval(kpi: Kpi, formula: Formula, found: Moments) -> tuple[float | None, float | None]:
    """The 95 % t interval of a mean of single values, in what the figure is told in, cut off where no mean can be;
    nothing under two values."""
    bounds = t_of_moments(found)
    if bounds is None:
        return None, None
    ends = (one * formula.scale for one in (found.total / found.n, *bounds))
    return formula.within(kpi.unit, *ends)


def revenue(by_currency: Mapping[str, int], n: int) -> Figure:
    """Money of one currency, in its minor units; several are not added."""
    if len(by_currency) > 1:
        return Figure(None, n, "money", state=SEVERAL_CURRENCIES)
    for currency, minor in by_currency.items():
        return Figure(minor, n, MONEY + currency)
    return Figure(None, 0, "money", state=NO_DATA)


def per_customer(by_currency: Mapping[str, int], customers: Fraction) -> Figure:
    """Money per customer, to the nearest minor unit (halves to the even one)."""
    if customers <= 0:
        return Figure(None, 0, "money", state=NO_DATA)
    whole = revenue(by_currency, round(customers))
    if not isinstance(whole.value, int):
        return whole
    return Figure(round(Fraction(whole.value) / customers), round(customers), whole.unit)
