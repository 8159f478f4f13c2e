"""Rows on the clipboard: whatever people wrote, a row stays a row and a text stays a text."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from supervisor.models.table_model import TableModel
from supervisor.views.columns import Column, TableData
from supervisor.views.voice import ANSWERS
from widgets.parts.copying import copying

COMMENT = tuple(column for column in ANSWERS if column.id in ("customer", "comment"))


def test_a_comment_of_several_lines_is_one_cell(qtbot: QtBot) -> None:
    said = "Good.\n=HYPERLINK(1)\tand <b>more</b>"
    columns: tuple[Column, ...] = COMMENT
    model = TableModel(columns)
    model.show(TableData("answers", columns, ["v1"], {"customer": ["=1+1"], "comment": [said]}), 0, "UTC")
    places = [model.column_of(name) for name in ("customer", "comment")]
    for _ in copying(model, [0], places, ""):
        pass
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().split("\n")[1:] == ["'=1+1\tGood. =HYPERLINK(1) and <b>more</b>"]
    assert "&lt;b&gt;more&lt;/b&gt;" in data.html()
    assert "<td>=" not in data.html()
    QGuiApplication.clipboard().clear()
