"""A list whose lines are folded under others: what it shows, how it unfolds, and what it finds first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from widgets.pages.trends.figures import figures
from widgets.parts.fold_box import FoldBox, Folded, found_by

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LINES = [
    Folded("level", "Service level", "Contacts", "How many in time."),
    Folded("level.all", "Service level (answered or abandoned, of all)", "Contacts", "", "level", "answered or ..."),
    Folded("level.some", "Service level (of the answered)", "Contacts", "", "level", "of the answered"),
    Folded("waits", "Waits", "Contacts"),
    *(Folded(f"more{number}", f"More {number}", "Contacts") for number in range(6)),
    Folded("rate", "Abandonment rate", "Contacts"),
    Folded("rate.short", "Abandonment rate (short ones too)", "Contacts", "", "rate", "short ones too"),
    Folded("share", "Share abandoned", "Other"),
    Folded("un", "Unabandoned", "Other"),
]


@pytest.fixture
def under(qtbot: QtBot, look: Callable[..., None]) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(600, 300)
    widget.show()
    return widget


def names(box: FoldBox) -> list[str]:
    rows = range(box.list.model().rowCount())
    return [str(box.list.model().index(row, 0).data()) for row in rows]


def test_what_begins_with_the_letters_is_found_first() -> None:
    assert [one.id for one in found_by(LINES, "aband")] == ["rate", "share", "rate.short", "un", "level.all"]
    assert [one.id for one in found_by(LINES, "answered")] == ["level.all", "level.some"]
    assert [one.id for one in found_by(LINES, "service l")] == ["level", "level.all", "level.some"]
    assert [one.id for one in found_by(LINES, "other")] == ["share", "un"]


def test_formulas_are_folded_under_their_figure(under: QWidget, qtbot: QtBot) -> None:
    box = FoldBox(LINES, "waits", under)
    box.show_under(under)
    assert names(box)[:4] == ["Contacts", "Service level", "Waits", "More 0"]
    assert box.list.currentIndex().data() == "Waits"
    level = box.list.model().index(1, 0)
    place = box.list.visualRect(level)
    with qtbot.assertNotEmitted(box.picked):
        QTest.mouseClick(
            box.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.right() - 12, place.center().y())
        )
    assert names(box)[:5] == ["Contacts", "Service level", "answered or ...", "of the answered", "Waits"]
    assert box.list.model().index(3, 0).data(Qt.ItemDataRole.ToolTipRole) == "Service level (of the answered)"
    assert not box.grab().isNull()
    box.list.setCurrentIndex(box.list.model().index(3, 0))
    QTest.keyClick(box.list, Qt.Key.Key_Left)
    assert (names(box)[2], box.list.currentIndex().data()) == ("Waits", "Service level")
    QTest.keyClick(box.list, Qt.Key.Key_Right)
    box.field.setText("answ")
    assert names(box) == ["Service level (answered or abandoned, of all)", "Service level (of the answered)"]
    with qtbot.waitSignal(box.picked) as told:
        QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert told.args == ["level.all"]


def test_what_is_folded_is_seen_where_it_is_chosen(under: QWidget) -> None:
    box = FoldBox(LINES, "rate.short", under)
    assert box.list.currentIndex().data() == "short ones too"
    box.field.setText("nothing has this")
    assert names(box) == []
    assert box.list.empty_text
    box.field.setText("")
    assert "short ones too" in names(box)
    assert not box.list.empty_text


def test_a_trend_offers_figures_before_formulas() -> None:
    under = {one.under for one in figures() if one.under}
    assert under <= {one.id for one in figures() if not one.under}
    assert [one.id for one in found_by(figures(), "aband")][:2] == ["abandoned", "abandonment_rate"]
