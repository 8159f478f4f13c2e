"""The figures of many groups at once: what `figures` and `spread` say of one, over whole columns of sums.

What is special about a KPI is left to those two, row by row; that both say the same of any sums is tested.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor.kpi import catalogue, figures, spread
from supervisor.kpi.entries import MEAN, Formula, Kpi
from supervisor.kpi.figures import NO_DATA, PARTLY, Figure, all_behind, total
from supervisor.kpi.spread import BESIDE, PROVISIONAL, Moments
from supervisor.kpi.student import Z95

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Column = Callable[[str], Sequence[int]]
"""A measure's sums, row by row."""
Bounds = list[float | None]

_EXACT: Final = 2**53
_MOST_N: Final = 2**29
"""Four times its square still is a whole number of 64 bits."""
_SPECIAL: Final = frozenset(("handle_time",))


def of_sums(kpi: Kpi, column: Column, rows: int, variant: str = "") -> list[Figure]:
    """`figures.figure` of every row."""
    formula = catalogue.formula_of(kpi, variant)
    parts = _parts(formula, column)
    if parts is None:
        return [figures.figure(kpi, _of_row(column, row), variant) for row in range(rows)]
    top, bottom = parts
    states = [""] * rows
    if bottom is None:
        return _counts(kpi, top, states)
    if kpi.is_share(formula):
        return _figures(kpi, top, bottom, states, _shares(top, bottom))
    if kpi.id == "aht":
        states = [PARTLY if many > 0 else "" for many in column("handled_wrap_unknown")]
    return _figures(kpi, top, bottom, states, _reaches(formula, column, top, bottom))


def of_period(
    kpi: Kpi,
    formula: Formula,
    column: Column,
    rows: int,
    values: Callable[[int, str], Sequence[int]],
    moments: Callable[[int, str], Moments],
) -> list[Figure]:
    """`spread.figure` of every row; `values` and `moments` give those of a row."""
    usual = formula.take in ("", MEAN) and not formula.counts and not formula.is_percent and kpi.id not in _SPECIAL
    parts = _parts(formula, column) if usual else None
    if parts is None:
        return [
            spread.figure(kpi, formula, _of_row(column, row), partial(values, row), partial(moments, row))
            for row in range(rows)
        ]
    top, bottom = parts
    states = [""] * rows
    for name in BESIDE.get(kpi.id, ()):
        states = [PROVISIONAL if many else state for many, state in zip(column(name), states, strict=True)]
    if bottom is None:
        return _counts(kpi, top, states)
    bounds = _no_bounds(rows)
    if formula.take == MEAN:
        for row in np.flatnonzero(bottom > 0).tolist():
            bounds[0][row], bounds[1][row] = spread.mean_interval(kpi, formula, moments(row, formula.top[0]))
    elif kpi.is_share(formula):
        bounds = _shares(top, bottom)
    return _figures(kpi, top, bottom, states, bounds, formula.scale)


def _of_row(column: Column, row: int) -> Callable[[str], int]:
    return lambda name: column(name)[row]


def _parts(formula: Formula, column: Column) -> tuple[Ints, Ints | None] | None:
    """What stands above and below the line; None where they are too great to be told exactly in columns."""
    terms = len(formula.top) + len(formula.bottom)

    def exact(name: str) -> Any:
        found = np.array(column(name), dtype=np.int64)
        most = max(-int(found.min(initial=0)), int(found.max(initial=0)))
        if most * max(terms, 1) * max(formula.scale, 1) > _EXACT:
            raise OverflowError(name)
        return found

    try:
        return total(formula.top, exact), total(formula.bottom, exact) if formula.bottom else None
    except OverflowError:
        return None


def _no_bounds(rows: int) -> tuple[Bounds, Bounds]:
    return [None] * rows, [None] * rows


def _counts(kpi: Kpi, top: Ints, states: list[str]) -> list[Figure]:
    told = list(zip(top.tolist(), states, strict=True))
    known = {one: Figure(one[0], one[0], kpi.unit, state=one[1]) for one in dict.fromkeys(told)}
    return [known[one] for one in told]


def _figures(
    kpi: Kpi, top: Ints, bottom: Ints, states: list[str], bounds: tuple[Bounds, Bounds], scale: float = 1
) -> list[Figure]:
    nothing, unit = Figure(None, 0, kpi.unit, state=NO_DATA), kpi.unit
    with np.errstate(divide="ignore", invalid="ignore"):
        value = (top * scale / bottom).tolist()
    known = (bottom > 0).tolist()
    told = zip(known, value, all_behind(kpi, bottom), *bounds, states, strict=True)
    return [Figure(one, n, unit, low, high, state) if is_known else nothing
            for is_known, one, n, low, high, state in told]  # fmt: skip


def _reaches(formula: Formula, column: Column, top: Ints, bottom: Ints) -> tuple[Bounds, Bounds]:
    """The bounds of means that are made of sums and of sums of squares."""
    low, high = _no_bounds(len(top))
    if not formula.squares:
        return low, high
    squares = total(formula.squares, lambda name: np.array(column(name), dtype=object)).tolist()
    for row, (whole, n, square) in enumerate(zip(top.tolist(), bottom.tolist(), squares, strict=True)):
        if n > 1 and (reach := figures.mean_reach(whole, n, square)) is not None:
            low[row], high[row] = max(whole / n - reach, 0.0), whole / n + reach
    return low, high


def _shares(top: Ints, bottom: Ints) -> tuple[Bounds, Bounds]:
    """The bounds of shares by `figures.wilson`; those of what is no share are none."""
    low, high = _no_bounds(len(top))
    rows = np.flatnonzero((bottom > 0) & (top >= 0) & (top <= bottom))
    good, n = top[rows], bottom[rows]
    if int(n.max(initial=0)) < _MOST_N:
        found = list(zip(*_wilson(good, n), strict=True))
    else:
        found = list(map(figures.wilson, good.tolist(), n.tolist()))
    for row, bounds in zip(rows.tolist(), found, strict=True):
        low[row], high[row] = bounds
    return low, high


def _wilson(good: Ints, n: Ints) -> tuple[list[float], list[float]]:
    share = good / n
    centre = share + Z95 * Z95 / (2 * n)
    spread = Z95 * np.sqrt(share * (1 - share) / n + Z95 * Z95 / (4 * n * n))
    scale = 1 + Z95 * Z95 / n
    low: Floats = np.maximum((centre - spread) / scale, 0.0)
    high: Floats = np.minimum((centre + spread) / scale, 1.0)
    return low.tolist(), high.tolist()
