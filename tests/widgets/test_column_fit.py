"""How the width of a table is shared: whole names grow a little, and figures stay near them."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from supervisor.mark import Text
from supervisor.models.table_model import TableModel
from supervisor.views.columns import Column, TableData
from widgets import theme
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


def test_sentences_are_cut_where_that_brings_every_column_into_sight(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    columns = tuple(
        Column(id, Text(title), "name", weight=weight)
        for id, title, weight in (("name", "Name", 2), ("said", "What they wrote", 4), ("follower", "Who follows", 2))
    )
    model = TableModel(columns)
    view = TableView(model, "Answers")
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(1400, 300)
    view.show()
    cells = {"name": ["Dana"], "said": ["It took much longer than anybody would think"], "follower": ["Noa"]}
    model.show(TableData("t", columns, ["1"], cells), 0, "UTC")
    view.columns.measure()

    def widths() -> list[int]:
        view.columns.lay()
        return [view.columnWidth(at) for at in range(3)]

    view.resize(400, 300)
    tight, room = widths(), view.viewport().width()
    assert sum(tight) <= room
    view.resize(150, 300)
    assert sum(widths()) > 300, "where cutting would not be enough, nothing is cut"


def test_the_line_under_the_titles_goes_as_far_as_those_of_the_rows(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    view = view_of(qtbot, "Dana")
    header = view.horizontalHeader()
    assert header.length() < view.viewport().width() - 20
    picture = header.grab().toImage()
    line = theme.now().color("line").rgb()
    assert [picture.pixel(x, picture.height() - 1) for x in (3, picture.width() - 3)] == [line, line]
