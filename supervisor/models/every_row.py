"""All rows behind a figure as a report, where a window lists only the first of them: made in a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt

from supervisor import text
from supervisor.history.desk import Desk
from supervisor.history.questions import every_row
from supervisor.models import exporting, past_rows, variant_words
from supervisor.models.exporting import EveryRow
from supervisor.models.table_model import TableModel
from supervisor.reports.report import Report
from supervisor.views.columns import Column, TableData
from supervisor.views.past import Stretch
from supervisor.views.variants import VariantRows


def report(wanted: EveryRow, heard: Callable[[float], None]) -> tuple[Report, int]:
    """Read the rows, and give them as the window would export them, and how many they are; `heard` is told how much is
    read (0..1). May raise `FloorError` and `InputError`."""
    text.use(*wanted.language.split("-"))
    parts: list[TableData] = []

    def take(rows: Sequence[dict[str, Any]], share: float) -> None:
        if isinstance(wanted.question, VariantRows):
            rows = [row | variant_words.said(wanted.question.kpi, row) for row in rows]
        if rows:
            parts.append(past_rows.table(rows, wanted.names))
        heard(share)

    def answer(desk: Desk, question: Any) -> Stretch:
        return every_row(desk, question, take)

    assert wanted.source is not None
    desk = Desk(*wanted.source, wanted.cache)
    stretch = desk.answer(wanted.question, {type(wanted.question): answer})
    data = joined(parts, wanted.shown)
    ids = wanted.ids | {one.id for one in data.columns if one.id not in wanted.shown and not one.hidden}
    model = TableModel(())
    model.show(data, stretch.now_at, stretch.zone)
    by, downwards = wanted.sorted_by
    if by in data.cells:
        order = Qt.SortOrder.DescendingOrder if downwards else Qt.SortOrder.AscendingOrder
        model.sort(model.column_of(by), order)
    else:
        model.as_given()
    return exporting.report(model, ids, wanted.title, wanted.stamp, behind=wanted.figure), len(data)


def joined(parts: Sequence[TableData], first: Sequence[str] = ()) -> TableData:
    """Tables of the same kind of rows as one: a column that one of them lacks is empty there. The columns `first` stand
    first."""
    columns: dict[str, Column] = {}
    for part in parts:
        for column in part.columns:
            known = columns.setdefault(column.id, column)
            if known.kind != column.kind or known.hidden != column.hidden:
                kind = known.kind if known.kind == column.kind else "moment"
                columns[column.id] = replace(known, kind=kind, hidden=known.hidden and column.hidden)
    places = {id: at for at, id in enumerate(first)}
    told = sorted(columns.values(), key=lambda one: places.get(one.id, len(places)))
    cells: dict[str, list[Any]] = {column.id: [] for column in told}
    for part in parts:
        for id, values in cells.items():
            values += part.cells.get(id) or [None] * len(part)
    keys = [f"{at:09}" for at in range(sum(map(len, parts)))]
    return TableData("behind", tuple(told), keys, cells)
