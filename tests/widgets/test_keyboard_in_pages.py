"""The keyboard on the pages of the past: it stands where it is seen, and keys act on the page in front."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from supervisor import app
from supervisor.floor.simulator import fill
from tests.patience import WAIT_MS
from tests.widgets.centres import followed
from widgets.dialogs.lists import Meaning
from widgets.parts.tick_box import TickBox
from widgets.windows.main import MainWindow

UNTIL_AT = 1_795_343_700_000
PAGES = ("page_agents", "page_cases", "page_voice", "page_trends")


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("keys") / "small.floor"
    fill(path, 8, 3, 5, until_at=UNTIL_AT, zone="Asia/Jerusalem")
    return path


@pytest.fixture
def window(program: app.Program, floor: Path, qtbot: QtBot) -> MainWindow:
    window = followed(program, floor, qtbot)
    window.activateWindow()
    return window


def page_of(window: MainWindow, id: str, qtbot: QtBot) -> QWidget:
    window.qactions[id].trigger()
    page = window.past.pages[id]
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    return page


def test_the_keyboard_is_always_seen(window: MainWindow, qtbot: QtBot) -> None:
    for id in PAGES:
        page = page_of(window, id, qtbot)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus is not page
        assert page.isAncestorOf(focus)
        QTest.keyClick(focus, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is focus
        window.qactions["search"].trigger()
        QTest.keyClick(window.scope_bar.search, Qt.Key.Key_Escape)
        after = QApplication.focusWidget()
        assert after is not None
        assert page.isAncestorOf(after)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a box that pops up
def test_columns_are_chosen_of_the_page_in_front(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, "page_trends", qtbot)
    window.qactions["columns"].trigger()
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, TickBox) and box.isVisible()]
    assert page.findChildren(TickBox) or boxes
    assert not window.floor.findChildren(TickBox)


def test_f1_tells_what_the_page_is_about(window: MainWindow, qtbot: QtBot) -> None:
    page_of(window, "page_trends", qtbot)
    window.qactions["explain"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(Meaning)), timeout=WAIT_MS)
