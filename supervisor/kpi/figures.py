"""Figures: measures turned into values at the very end, with n, unit and interval.

"No data" is never 0: a ratio or mean without a denominator has value None and a state that says why.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor.kpi import catalogue
from supervisor.kpi.business import money
from supervisor.kpi.catalogue import Formula, Kpi
from supervisor.kpi.measures import DS_MS
from supervisor.kpi.student import Z95, t95

MINUTE_MS: Final = 60_000
NO_DATA: Final = "no_data"
NOT_MEASURED: Final = "not_measured"
PARTLY: Final = "wrap_up_unknown"
LOGIN_UNSEEN: Final = "login_unseen"
APPROXIMATE: Final = "approximate"
"""It is made of sums that a source gave as averages."""
LEFT_OUT: Final = "left_out"
"""Rows of a source that tell only a part of what it is made of are left out of it."""
AFTER_DATA: Final = "after_data"
"""The period lies after all that a floor tells that is filled from exports: of such a time it knows nothing yet."""
SMALL_N: Final = "small_n"
"""The remark on a figure with fewer behind it than `Kpi.minimum_n`; the others are states of figures."""

MONEY: Final = "money:"
"""Before the currency in the unit of an amount of money, whose value is in minor units."""

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Figure:
    """A KPI's value (None: no data, `state` says why), the `n` behind it (in `Kpi.n_unit`), its unit, and a 95 %
    interval: Wilson's for rates, by Student's t for means. `left_out`: so many of so many rows of sums that a
    source gave are no part of it, because they tell only a part of what it is made of."""

    value: float | int | None
    n: int
    unit: str
    low: float | None = None
    high: float | None = None
    state: str = ""
    left_out: tuple[int, int] = (0, 0)

    def as_dict(self) -> dict[str, Any]:
        """As on the command line: durations in seconds, money as an exact text with its currency as the unit."""
        unit = self.unit
        told: list[Any] = [self.value, self.low, self.high]
        if unit == "ms":
            unit = "s"
            told = [None if one is None else one / 1000 for one in told]
        elif unit.startswith(MONEY) and self.value is not None:
            unit = unit.removeprefix(MONEY)
            told[0] = format(money(int(self.value), unit), "f")
        value, low, high = told
        found = {"value": value, "n": self.n, "unit": unit, "low": low, "high": high, "state": self.state}
        return found | ({"left_out": list(self.left_out)} if self.left_out[0] else {})


def remarks(kpi: Kpi, figure: Figure) -> list[str]:
    """All that is to be known of a figure, as codes: a small n, its state, and how many rows of sums are left out."""
    small = figure.value is not None and 0 < figure.n < kpi.minimum_n
    left = "{} {} of {}".format(LEFT_OUT, *figure.left_out) if figure.left_out[0] else ""
    state = "" if left and figure.state == LEFT_OUT else figure.state
    return [word for word in (SMALL_N if small else "", state, left) if word]


def total(terms: tuple[str, ...], measure: Callable[[str], Any]) -> Any:
    """The signed sum of measures; `measure` gives a number or an array per measure id."""
    result: Any = 0
    for term in terms:
        result = result - measure(term[1:]) if term.startswith("-") else result + measure(term)
    return result


def wilson(good: float, n: int) -> tuple[float, float]:
    """The 95 % Wilson score interval of a share `good / n` (Wilson 1927); n > 0."""
    share = good / n
    centre = share + Z95 * Z95 / (2 * n)
    spread = Z95 * math.sqrt(share * (1 - share) / n + Z95 * Z95 / (4 * n * n))
    scale = 1 + Z95 * Z95 / n
    return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)


def mean_reach(total_ms: int, n: int, total_ds2: int) -> float | None:
    """How far the 95 % t interval of a mean reaches to both sides (ms), from the sum and the sum of squares of `n`
    durations; None under two."""
    if n < 2:
        return None
    squares = float(total_ds2) * DS_MS * DS_MS - total_ms * total_ms / n
    if squares < -n * DS_MS * DS_MS:
        return None  # of some durations only the sum is known
    return t95(n - 1) * math.sqrt(max(squares, 0.0) / (n - 1) / n)


def behind(kpi: Kpi, bottom: int) -> int:
    """The n of a figure with this denominator: contacts, or whole minutes (at least one) of agents' time."""
    if kpi.n_unit != "min" or bottom <= 0:
        return bottom
    return max((bottom + MINUTE_MS // 2) // MINUTE_MS, 1)


def all_behind(kpi: Kpi, bottoms: Ints) -> list[int]:
    """`behind` for a whole column."""
    if kpi.n_unit == "min":
        minutes = np.maximum((bottoms + MINUTE_MS // 2) // MINUTE_MS, 1)
        bottoms = np.where(bottoms > 0, minutes, bottoms)
    found: list[int] = bottoms.tolist()
    return found


def figure(kpi: Kpi, measure: Callable[[str], int], variant: str = "") -> Figure:
    """The figure of a KPI that is made of sums."""
    formula = catalogue.formula_of(kpi, variant)
    top = int(total(formula.top, measure))
    if not formula.bottom:
        return Figure(top, top, kpi.unit)
    bottom = int(total(formula.bottom, measure))
    if bottom <= 0:
        return Figure(None, 0, kpi.unit, state=NO_DATA)
    value, n = top / bottom, behind(kpi, bottom)
    if not kpi.is_share(formula):
        partly = kpi.id == "aht" and measure("handled_wrap_unknown") > 0
        reach = mean_reach(top, bottom, total(formula.squares, measure)) if formula.squares else None
        low, high = (None, None) if reach is None else (max(value - reach, 0.0), value + reach)
        return Figure(value, n, kpi.unit, low, high, PARTLY if partly else "")
    if not 0 <= top <= n:
        return Figure(value, n, kpi.unit)
    low, high = wilson(top, n)
    return Figure(value, n, kpi.unit, low, high)


def columns(formula: Formula, measure: Callable[[str], Ints]) -> tuple[Floats, Ints]:
    """The same for whole columns: values (NaN where there is no data) and denominators (`behind` makes n of them)."""
    top = np.asarray(total(formula.top, measure), dtype=np.float64)
    if not formula.bottom:
        return top, top.astype(np.int64)
    n = np.asarray(total(formula.bottom, measure), dtype=np.int64)
    with np.errstate(divide="ignore", invalid="ignore"):
        value = np.where(n > 0, top / n, np.nan)
    return value, np.maximum(n, 0)
