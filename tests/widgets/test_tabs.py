"""Titles to turn between: one stands out, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from widgets.pages.past.tabs import PageTabs
from widgets.parts.card import TabButton


def test_a_click_takes_the_focus_from_the_neighbour_only(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    tabs = PageTabs(("Cases", "Knowledge"))
    qtbot.addWidget(tabs)
    tabs.show()
    first, second = tabs.findChildren(TabButton)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: tabs.focusWidget() is first)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert tabs.at == 1
    assert tabs.focusWidget() is second, "two titles stood out: the chosen one, and the one with the focus"
    second.clearFocus()
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert (tabs.at, first.hasFocus()) == (0, False)
