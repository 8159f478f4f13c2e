"""Several rows of a table of figures side by side: KPI by KPI, on one scale, with what is more than chance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from supervisor.kpi import catalogue, fairness
from supervisor.kpi.fairness import Difference
from supervisor.kpi.figures import MONEY, Figure
from supervisor.views.columns import TableData

COMPARED: Final = (2, 5)
"""The least and the most that are compared side by side."""


class Line(NamedTuple):
    """One KPI of several, side by side: their figures, the scale of their intervals, and what is to be said."""

    kpi: str
    figures: tuple[Figure, ...]
    low: float
    high: float
    furthest: Difference | None
    """The two that are furthest apart."""
    pair: tuple[int, int] = (0, 0)


def figure_at(table: TableData, kpi: str, row: int) -> Figure:
    """The figure that stands in a table of the past."""
    value, unit = table.cells[kpi][row], catalogue.BY_ID[kpi].unit
    if isinstance(value, tuple):
        value, unit = value[0], MONEY + value[1]
    low, high, state = table.about[kpi][row]
    return Figure(value, table.n[kpi][row], unit, low, high, state)


def compare(table: TableData, keys: Sequence[str], kpis: Sequence[str]) -> tuple[Line, ...]:
    """These rows side by side, KPI by KPI; a KPI that none of them has is left out."""
    rows = [table.keys.index(key) for key in keys]
    lines = []
    for kpi in kpis:
        found = tuple(figure_at(table, kpi, row) for row in rows)
        if any(one.value is not None for one in found):
            lines.append(_line(kpi, found))
    return tuple(lines)


def _line(kpi: str, found: tuple[Figure, ...]) -> Line:
    low, high = span(found)
    pairs = [(one, two) for one in range(len(found)) for two in range(one + 1, len(found))]
    least = catalogue.BY_ID[kpi].minimum_n
    apart = [
        (difference, pair)
        for pair in pairs
        if min(found[pair[0]].n, found[pair[1]].n) >= least
        and (difference := fairness.difference(found[pair[0]], found[pair[1]], len(pairs))) is not None
    ]
    if not apart:
        return Line(kpi, found, low, high, None)
    furthest, pair = max(apart, key=lambda one: (one[0].beyond_chance, abs(one[0].value)))
    return Line(kpi, found, low, high, furthest, pair)


def span(figures: Sequence[Figure]) -> tuple[float, float]:
    """A line on which these figures and their intervals just have room, so that they can be told apart."""
    ends = _ends(figures)
    if not ends or max(ends) == min(ends):
        return (ends[0] - 1, ends[0] + 1) if ends else (0.0, 1.0)
    return min(ends), max(ends)


def scale(figures: Sequence[Figure]) -> tuple[float, float]:
    """A scale to draw on: shares from 0 to 1, amounts from 0, scores that go below it from their least."""
    ends = _ends(figures)
    if not ends:
        return 0.0, 1.0
    if figures[0].unit == "ratio":
        return 0.0, max(1.0, *ends)
    low = min(0.0, *ends)
    return low, max(ends) if max(ends) > low else low + 1.0


def _ends(figures: Sequence[Figure]) -> list[float]:
    return [
        float(one)
        for figure in figures
        for one in (figure.low, figure.value, figure.high)
        if one is not None and figure.value is not None
    ]
