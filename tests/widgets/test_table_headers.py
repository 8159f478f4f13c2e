"""A click on a heading sorts by it, worst first; the next click turns the order round, and so on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from supervisor.mark import Text
from supervisor.models.table_model import TableModel
from supervisor.views.columns import Column, TableData
from widgets.parts.table_view import TableView

COLUMNS = (Column("name", Text("Name"), "name"), Column("count", Text("Count"), "count"))
COUNTS = {"a": 2, "b": 3, "c": 1}


@pytest.fixture
def view(qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]) -> TableView:
    model = TableModel(COLUMNS)
    model.show(
        TableData("rows", COLUMNS, list(COUNTS), {"name": list(COUNTS), "count": list(COUNTS.values())}), 0, "UTC"
    )
    view = TableView(model, "rows")
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


def click(view: TableView, column: str) -> str:
    """The order of the rows after a click on a heading."""
    header = view.horizontalHeader()
    at = view.column_of(column)
    spot = QPoint(header.sectionViewportPosition(at) + header.sectionSize(at) // 2, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    return "".join(view.rows.key_at(row) for row in range(3))


def test_each_click_turns_the_order_round(view: TableView) -> None:
    first = [click(view, "count") for _ in range(4)]
    assert sorted(first[:2]) == ["bac", "cab"]
    assert first[2:] == first[:2]
    assert [click(view, "name") for _ in range(3)] in (["abc", "cba", "abc"], ["cba", "abc", "cba"])


@pytest.mark.parametrize("descending", [True, False])
def test_the_first_click_on_the_column_that_sorts_turns_it_round(view: TableView, descending: bool) -> None:
    view.sort_by("count", descending)
    assert click(view, "count") == ("cab" if descending else "bac")
    down = view.horizontalHeader().sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert down is not descending
