"""Pages about the past: a process answers them, they follow the scope, and what is behind a figure can be opened."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from supervisor import app, clock, formats
from supervisor.floor.writing import create
from supervisor.models.looked_at import days_of
from supervisor.reports.titles import PERIODS
from supervisor.views.past import Behind, KpiTable, Lens
from tests.patience import WAIT_MS
from tests.widgets.centres import followed
from widgets import actions
from widgets.dialogs.past_rows import PastRows
from widgets.dialogs.period import PeriodDialog
from widgets.pages.past.page import PastPage
from widgets.parts.status import Place
from widgets.parts.table_view import TableView
from widgets.parts.tile import Tile
from widgets.windows.main import MainWindow
from widgets.windows.past_doors import PAGES


def test_every_period_that_is_told_from_the_present_is_offered() -> None:
    assert tuple(PERIODS) == clock.RELATIVE


@pytest.fixture
def program(program: app.Program, small_floor: Path, qtbot: QtBot) -> app.Program:
    followed(program, small_floor, qtbot)
    return program


def opened(program: app.Program, qtbot: QtBot, id: str = "page_agents") -> tuple[MainWindow, PastPage]:
    window = program.window
    assert window is not None
    window.qactions[id].trigger()
    page = window.past.pages[id]
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    return window, page


def test_a_page_is_answered_and_says_of_which_days(program: app.Program, qtbot: QtBot) -> None:
    window, page = opened(program, qtbot)
    taken = page.table()
    assert taken is not None
    assert taken.model.rowCount() > 0
    assert window.scope_bar.window_button.text() == "Last 28 days"
    assert page.stretch is not None
    days = [formats.plain(formats.date(at, page.stretch.zone))
            for at in (page.stretch.window.start_at, page.stretch.window.end_at - 1)]  # fmt: skip
    tip = formats.plain(window.scope_bar.window_button.toolTip())
    assert all(day in tip for day in days), tip
    assert page.trouble() == ""
    window.qactions["page_floor"].trigger()
    assert window.scope_bar.window_button.text().startswith("Today")


def test_another_period_asks_again_and_one_that_is_none_says_so(program: app.Program, qtbot: QtBot) -> None:
    window, page = opened(program, qtbot)
    before = page.stretch
    window.scope_bar.period_wanted.emit("yesterday")
    assert page.busy
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert page.stretch is not None
    assert before is not None
    assert page.stretch.window != before.window
    assert window.scope_bar.window_button.text() == "Yesterday"
    # One that cannot be answered says so, until the next.
    window.scope_bar.period_wanted.emit("2026-13")
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert "2026-13" in page.trouble()
    window.scope_bar.period_wanted.emit("last_7_days")
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert page.trouble() == ""


def test_days_can_be_chosen(program: app.Program, qtbot: QtBot) -> None:
    window, page = opened(program, qtbot)
    window.scope_bar.period_wanted.emit("")
    dialog = next(one for one in window.findChildren(PeriodDialog) if one.isVisible())
    newest = dialog.last.date()
    dialog.first.setDate(newest.addDays(-1))
    dialog.last.setDate(newest.addDays(-3))
    assert dialog.first.date() == newest.addDays(-3)
    days = dialog.first.date().toString("yyyy-MM-dd"), dialog.last.date().addDays(1).toString("yyyy-MM-dd")
    dialog._choose()
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert window.past.period() == "..".join(days)
    assert page.stretch is not None
    assert page.stretch.window.end_at - page.stretch.window.start_at in (82_800_000, 86_400_000, 90_000_000)
    assert QDate.currentDate() >= newest.addDays(-1)
    assert window.scope_bar.window_button.text() != "Last 28 days"


def test_the_rows_behind_a_figure_open(program: app.Program, qtbot: QtBot) -> None:
    window, page = opened(program, qtbot)
    taken = page.table()
    assert taken is not None
    key = taken.model.key_at(0)
    handled = taken.model.value(0, "handled")
    taken.view.opened.emit(key, "handled")
    dialog = next(one for one in window.findChildren(PastRows) if one.isVisible())
    qtbot.waitUntil(lambda: not program.past.busy, timeout=WAIT_MS)
    assert dialog.model.rowCount() + dialog.cut == handled
    assert dialog._value.text() == formats.count(handled)
    assert page.stretch is not None
    assert dialog._when.text().startswith(days_of(page.stretch))
    menu = dialog.view._menu_at(dialog.model.key_at(0), "contact", QPoint())
    assert "Rows behind this figure" not in {action.text() for action in menu.actions()}, "rows are no figures"
    menu.close()
    name = str(taken.model.value(0, "agent"))
    assert formats.plain(dialog.findChildren(QLabel)[0].text()) == f"Handled: {name}"
    assert f"Agent: {name} " in window.stamp_line("Rows", dialog.of)
    # Nobody chose a row: all of them are copied, with a line that says whose they are.
    assert dialog.view.selected_keys() == []
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    dialog.view.copy()
    qtbot.waitUntil(lambda: clipboard.text() != "", timeout=WAIT_MS)
    lines = clipboard.text().split("\n")
    assert len(lines) == dialog.model.rowCount() + 3
    assert f"Agent: {name} " in lines[-1]
    clipboard.clear()
    dialog.accept()


def test_a_newer_question_takes_the_place_of_the_older_and_rows_do_not_wait_for_a_page(
    program: app.Program, qtbot: QtBot
) -> None:
    heard: list[tuple[str, Any]] = []
    program.past.answered.connect(lambda token, answer: heard.append((token, answer)))
    for kpi in ("handled", "aht", "entered"):
        program.past.ask("test:", Behind(Lens("yesterday"), kpi))
    qtbot.waitUntil(lambda: not program.past.busy, timeout=WAIT_MS)
    assert [answer.kpi for _token, answer in heard] == ["entered"]
    heard.clear()
    program.past.ask("page:", KpiTable(Lens("last_28_days"), ("agent", "hour"), ("aht", "fcr", "csat")))
    program.past.ask("rows:", Behind(Lens("yesterday"), "entered"), aside=True)
    qtbot.waitUntil(lambda: not program.past.busy, timeout=WAIT_MS)
    assert sorted(token for token, _answer in heard) == ["page:", "rows:"]


class Windows(QObject):
    """Sees which widgets are shown as windows."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_a_page_opens_no_window_and_the_keyboard_reaches_all_of_it(
    program: app.Program, qtbot: QtBot, qapp: QApplication
) -> None:
    for id in PAGES:
        windows = Windows()
        qapp.installEventFilter(windows)
        window, page = opened(program, qtbot, id)
        qapp.removeEventFilter(windows)
        assert windows.shown == [], id
        reached = set()
        for _ in range(60):
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        things: list[QWidget] = []
        for kind in (QAbstractButton, QComboBox, TableView, Tile):
            things += page.findChildren(kind)
        there = {one for one in things if one.isVisible() and one.isEnabled()}
        assert {one for one in there if one.focusPolicy() & Qt.FocusPolicy.TabFocus} <= reached, id


def test_an_empty_floor_says_what_comes_next(program: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    create(tmp_path / "new.floor", zone="UTC").close()
    program.open_floor(tmp_path / "new.floor")
    bar = opened(program, qtbot, "page_trends")[0].scope_bar
    qtbot.waitUntil(lambda: bar.freshness.text == "no data yet", timeout=WAIT_MS)
    _, page = opened(program, qtbot)
    taken = page.table()
    assert taken is not None
    view, said = taken.view, "Nothing on this floor names an agent."
    qtbot.waitUntil(lambda: view.empty_text.startswith(said), timeout=WAIT_MS)
    # Every page says it alike, with the button that the Floor page has.
    window = program.window
    assert window is not None
    deed = window.qactions["import_export"]
    deed.triggered.disconnect()
    wanted = QSignalSpy(deed.triggered)
    for number, id in enumerate(PAGES, 1):
        shown = opened(program, qtbot, id)[1]
        (place,) = (one for one in shown.findChildren(Place) if one.isVisible())
        assert place.door is not None
        assert place.door.text() == actions.import_title()
        place.door.click()
        assert wanted.count() == number, id
    assert view.isHidden(), "no empty box"
    opened(program, qtbot)
    assert QApplication.focusWidget() is page.front().first  # type: ignore[attr-defined]  # the Agents page


def waits(window: MainWindow) -> list[str]:
    """The pages that wait for an answer."""
    return [id for id, page in window.past.pages.items() if page.busy]


def test_nobody_waits_for_a_page_that_was_left(program: app.Program, qtbot: QtBot) -> None:
    window, page = opened(program, qtbot)
    window.scope_bar.period_wanted.emit("last_7_days")
    assert page.busy
    window.qactions["page_trends"].trigger()
    assert waits(window) == ["page_trends"]
    trends = window.past.pages["page_trends"]
    qtbot.waitUntil(lambda: not trends.busy, timeout=WAIT_MS)
    window.qactions["page_agents"].trigger()
    assert waits(window) == ["page_agents"]
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert page.stretch is not None
    assert page.stretch.window.label == "last_7_days"


def test_leaving_a_floor_forgets_the_pages(program: app.Program, qtbot: QtBot) -> None:
    window, _page = opened(program, qtbot)
    program.close_floor()
    assert window.past.pages == {}
    assert not program.past.busy
