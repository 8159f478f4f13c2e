"""Rows of figures of the past as the table that the window shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from supervisor.kpi.figures import MONEY, Figure
from supervisor.views.columns import About, Column, TableData


def table(view: str, columns: tuple[Column, ...], by: tuple[str, ...], rows: Sequence[dict[str, Any]]) -> TableData:
    """The rows of `history.table.kpis` under these columns; a column shows the key or figure of its id.

    The key of a row is the values of `by`, joined by \\x1f.
    """
    keys = ["\x1f".join(str(row.get(key) or "") for key in by) for row in rows]
    cells: dict[str, list[Any]] = {}
    n: dict[str, list[int]] = {}
    about: dict[str, list[About]] = {}
    for column in columns:
        values = [row.get(column.id) for row in rows]
        if any(isinstance(value, Figure) for value in values):
            figures = [value if isinstance(value, Figure) else Figure(None, 0, column.kind) for value in values]
            cells[column.id] = [value_of(one) for one in figures]
            n[column.id] = [one.n for one in figures]
            about[column.id] = [(one.low, one.high, one.state) for one in figures]
        else:
            cells[column.id] = values
    return TableData(view, columns, keys, cells, n, about=about)


def without_figures(data: TableData) -> set[str]:
    """The columns of figures in which no row has one, where there are rows."""
    if not len(data):
        return set()
    return {column.id for column in data.columns if column.kpi and all(one is None for one in data.cells[column.id])}


def value_of(figure: Figure) -> Any:
    """The value as a cell holds it: money with its currency."""
    if figure.value is None or not figure.unit.startswith(MONEY):
        return figure.value
    return figure.value, figure.unit.removeprefix(MONEY)
