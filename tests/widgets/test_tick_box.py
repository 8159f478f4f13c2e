"""A list to tick: groups, letters, keys, and columns of a table chosen from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from supervisor.views.floor import FloorView
from widgets.pages.floor import FloorPage
from widgets.parts.menus import pop
from widgets.parts.tick_box import Tick, TickBox

# The offscreen platform warns of what it cannot do for a pop-up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NOW_AT = 1_795_343_700_000
LINES = [
    Tick("name", "Name"),
    *(Tick(f"now{number}", f"Now {number}", "At the moment") for number in range(4)),
    *(Tick(f"day{number}", f"Day {number}", "Of the day") for number in range(4)),
]


@pytest.fixture
def box(qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]) -> Iterator[TickBox]:
    button = QPushButton("Columns")
    qtbot.addWidget(button)
    button.show()
    box = TickBox(LINES, {"name", "now1"}, "The usual ones", button, least=1)
    box.show_under(button)
    yield box
    button.close()


def in_sight(box: TickBox) -> list[str]:
    model = box.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount()) if not box.list.isRowHidden(row)]


def test_lines_stand_in_their_groups_and_letters_find_them(box: TickBox) -> None:
    assert in_sight(box)[:3] == ["Name", "At the moment", "Now 0"]
    box.field.setText("day 2")
    assert in_sight(box) == ["Of the day", "Day 2"]
    box.field.setText("moment")
    assert in_sight(box) == ["At the moment", "Now 0", "Now 1", "Now 2", "Now 3"]
    box.field.setText("zzz")
    assert (in_sight(box), box.list.empty_text) == ([], "Nothing in the list has these letters.")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert box.ticked() == {"name", "now1"}


def test_keys_alone_find_tick_and_leave(box: TickBox, qtbot: QtBot) -> None:
    told: list[frozenset[str]] = []
    box.changed.connect(told.append)
    QTest.keyClicks(box.field, "now 3")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert told[-1] == {"name", "now1", "now3"}
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    assert box.focusWidget() is box.list
    QTest.keyClick(box.list, Qt.Key.Key_Space)
    assert told[-1] == {"name", "now1"}
    gone: list[bool] = []
    box.destroyed.connect(lambda: gone.append(True))
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(gone))


def test_the_last_tick_stays(box: TickBox) -> None:
    told: list[frozenset[str]] = []
    box.changed.connect(told.append)
    for letters in ("name", "now 1"):
        box.field.setText(letters)
        QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert box.ticked() == {"now1"}
    assert all(told)


def test_columns_are_chosen_in_groups_and_the_usual_ones_come_back(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], view: FloorView
) -> None:
    page = FloorPage()
    qtbot.addWidget(page)
    page.resize(1200, 720)
    page.show()
    page.show_view(view, NOW_AT, "Asia/Jerusalem", {})
    table = page.tables["queues"]
    usual = table.columns.shown()
    box = table.pop_columns()
    assert {"Now", "Result", "Of the window", "Agents"} <= set(in_sight(box))
    box.field.setText("offered")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert table.columns.chosen() == usual | {"offered"}
    QTest.mouseClick(box.button, Qt.MouseButton.LeftButton)
    assert (table.columns.chosen(), table.columns.shown()) == (None, usual)


def test_by_key_a_column_is_sorted_by_hidden_and_computed_otherwise(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], view: FloorView
) -> None:
    page = FloorPage()
    qtbot.addWidget(page)
    page.resize(1200, 720)
    page.show()
    page.show_view(view, NOW_AT, "Asia/Jerusalem", {})
    table = page.tables["queues"]
    menu: QMenu = table._menu_at(table.rows.key_at(0), "service_level", table.pos())
    deeds = {action.text(): action for action in menu.actions()}
    assert "completed only" in deeds
    deeds["Sort by this column"].trigger()
    assert table.horizontalHeader().sortIndicatorSection() == table.column_of("service_level")
    deeds["Hide this column"].trigger()
    assert "service_level" not in table.columns.shown()
    menu.close()


@pytest.mark.parametrize("language", ["en", "he"])
def test_menus_open_along_the_line_of_reading(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], language: str
) -> None:
    speak(language)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Today")
    pop(menu, QPoint(300, 100))
    edge = menu.geometry().left() if language == "en" else menu.geometry().right() + 1
    assert (edge, menu.geometry().top()) == (300, 100)
    menu.close()
