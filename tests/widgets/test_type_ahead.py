"""Letters lead to the name that begins with them, whatever direction the page has."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from supervisor.mark import Text
from supervisor.models.table_model import TableModel
from supervisor.views.columns import Column, TableData
from widgets.parts.fields import Choice
from widgets.parts.table_view import TableView

NAMES = ("נועה", "Șerban Ion", "Matei Rusu", "Maya", "Omer", "Mona")


@pytest.mark.parametrize("language", ["he", "en"])
def test_names_of_a_table(language: str, qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]) -> None:
    speak(language)
    model = TableModel((Column("name", Text("Name"), "name"),))
    view = TableView(model, "rows")
    model.setParent(view)
    qtbot.addWidget(view)
    model.show(TableData("rows", model.columns, list(NAMES), {"name": list(NAMES)}), 0, "UTC")
    view.setCurrentIndex(model.index(0, 0))

    def after(letters: str) -> str:
        for letter in letters:  # QTest types plain letters only
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(view, key)
        return str(model.key_at(view.currentIndex().row()))

    assert after("mat") == "Matei Rusu"
    assert after("xx") == "Matei Rusu", "nothing begins so"
    view._ahead = type(view._ahead)()
    assert after("serban i") == "Șerban Ion"
    view._ahead = type(view._ahead)()
    assert [after("m") for _ in range(4)] == ["Matei Rusu", "Maya", "Mona", "Matei Rusu"]
    view._ahead = type(view._ahead)()
    assert after("נו") == "נועה"


@pytest.mark.qt_log_ignore(
    "This plugin does not support", extend=True
)  # of the offscreen platform, when a list pops up
def test_names_of_a_list_to_choose_from(qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]) -> None:
    choice = Choice([(zone, f"\u2066{zone}\u2069") for zone in ("UTC", "Asia/Baku", "Asia/Jerusalem", "Europe/Rome")])
    qtbot.addWidget(choice)
    choice.show()
    chosen: list[str] = []
    choice.changed.connect(lambda: chosen.append(choice.value()))
    QTest.keyClicks(choice, "asia/j")
    assert (choice.value(), chosen[-1]) == ("Asia/Jerusalem", "Asia/Jerusalem")
    choice._ahead = type(choice._ahead)()
    choice.showPopup()
    QTest.keyClicks(choice.view(), "eur")
    assert choice.view().currentIndex().row() == 3
    choice.hidePopup()
    assert choice.value() == "Asia/Jerusalem", "nothing was chosen in the open list"
