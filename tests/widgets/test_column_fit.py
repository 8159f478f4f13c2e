"""How the width of a table is shared: whole names grow a little, and figures stay near them."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from supervisor.mark import Text
from supervisor.models.table_model import TableModel
from supervisor.views.columns import Column, TableData
from widgets.parts.table_view import TableView


def view_of(qtbot: QtBot, name: str) -> TableView:
    columns = (Column("name", Text("Name"), "name", weight=3), Column("count", Text("Count"), "count"))
    model = TableModel(columns)
    view = TableView(model, "Names")
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(1400, 300)
    view.show()
    model.show(TableData("t", columns, ["1"], {"name": [name], "count": [7]}), 0, "UTC")
    view.columns.measure()
    return view


def test_a_short_name_takes_not_all_the_room(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    view = view_of(qtbot, "Dana")
    assert view.columnWidth(0) < 500
    assert view.columnWidth(0) + view.columnWidth(1) < 700


def test_a_name_that_would_be_cut_takes_what_there_is(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    assert view_of(qtbot, "A very long name of a queue " * 3).columnWidth(0) > 1000
