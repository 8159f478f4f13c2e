"""The Agents page in the window: from the palette to an agent's page, out again with Esc, rows, exports."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from supervisor import app
from supervisor.floor.simulator import daytime_zone, fill
from tests.patience import WAIT_MS
from tests.widgets.centres import followed
from widgets.dialogs.export import ExportDialog
from widgets.dialogs.palette import Palette
from widgets.dialogs.past_rows import PastRows
from widgets.pages.agents.page import AgentsPage
from widgets.windows.main import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("agents") / "few.floor"
    now_at = int(time.time() * 1000)
    fill(path, 5, 6, 3, until_at=now_at, zone=daytime_zone(now_at))
    return path


@pytest.fixture
def opened(program: app.Program, floor: Path, qtbot: QtBot) -> tuple[MainWindow, AgentsPage]:
    window = followed(program, floor, qtbot)
    window.qactions["page_agents"].trigger()
    page = window.past.pages["page_agents"]
    assert isinstance(page, AgentsPage)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    return window, page


def test_from_the_palette_to_an_agents_page_and_out_again(opened: tuple[MainWindow, AgentsPage], qtbot: QtBot) -> None:
    window, page = opened
    window.doors.palette()
    palette = next(one for one in window.findChildren(Palette) if one.isVisible())
    key = page.front().model.key_at(0)
    palette.chosen.emit("agent_page", key)
    palette.close()
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert page.trouble() == ""
    assert page.one.sheet is not None
    assert page.one.sheet.agent == key
    assert page.one.contacts.rowCount() > 0
    assert [tile for tile in page.one.tiles if not tile.isHidden()]
    page.one.back.setFocus()
    QTest.keyClick(page.one.back, Qt.Key.Key_Escape)
    assert page.pages.currentIndex() == 0
    assert window.focusWidget() is page.front().view


def test_rows_and_exports_of_the_table_in_front(opened: tuple[MainWindow, AgentsPage], qtbot: QtBot) -> None:
    window, page = opened
    view, model = page.front().view, page.front().model
    view.sort_by("answered", True)
    view.select_key(model.key_at(0))
    view.opened.emit(model.key_at(0), "answered")
    rows = next(one for one in window.findChildren(PastRows) if one.isVisible())
    qtbot.waitUntil(lambda: rows.model.rowCount() > 0, timeout=WAIT_MS)
    assert rows.model.rowCount() == model.value(0, "answered")
    rows.close()
    window.qactions["export"].trigger()
    dialog = next(one for one in window.findChildren(ExportDialog) if one.isVisible())
    assert dialog.isVisible()
    dialog.reject()
    page.tabs["queue"].click()
    qtbot.waitUntil(lambda: page.front().answer is not None, timeout=WAIT_MS)
    assert page.front().model.rowCount() > 0
    taken = page.table()
    assert taken is not None
    assert taken.title == "Queues"


def test_the_floor_leads_to_an_agents_page(opened: tuple[MainWindow, AgentsPage], qtbot: QtBot) -> None:
    window, page = opened
    menu = QMenu(window)
    window.floor.tables["agents"].menu_wanted.emit(menu, "agent-0001", "state")
    next(action for action in menu.actions() if action.text() == "Open the agent's page").trigger()
    assert page.agent == "agent-0001"
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert page.one.sheet is not None


def test_columns_are_kept_for_the_next_window(opened: tuple[MainWindow, AgentsPage]) -> None:
    window, page = opened
    page.front().view.columns.choose({"agent", "answered"})
    assert window.kept("agents/agent/columns", "") == "agent,answered"
    page.front().view.columns.back_to_usual()
    assert window.kept("agents/agent/columns", "") == ""
