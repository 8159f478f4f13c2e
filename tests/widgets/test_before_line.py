"""In a centre's first days periods of whole days have no data yet: the pages of the past offer the days that have."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from supervisor import app, clock
from supervisor.clock import Window
from supervisor.views.past import Stretch
from tests.commands.floors import NewFloor, answered
from tests.patience import WAIT_MS
from tests.widgets.centres import followed
from widgets.pages.past.page import PastPage
from widgets.windows.before_line import BeforeLine
from widgets.windows.main import MainWindow


def shown(program: app.Program, floor: Path, qtbot: QtBot) -> MainWindow:
    window = followed(program, floor, qtbot)
    window.qactions["page_agents"].trigger()
    settled(window, qtbot)
    return window


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.past.pages["page_agents"].busy, timeout=WAIT_MS)


def test_a_floor_that_begins_today_offers_today(
    program: app.Program, tmp_path: Path, qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    today = clock.day_window(time.time_ns() // 1_000_000, clock.zone("UTC"))
    floor = NewFloor(tmp_path)().add("agent", {"id": "a1", "name": "Dana"})
    floor.legs(answered("q1", today.start_at, 1, agent="a1"))
    window = shown(program, floor.path, qtbot)
    page = window.past.pages["page_agents"]
    assert "begin on" in window.before_line.text
    window.before_line.buttons["look"].click()
    settled(window, qtbot)
    assert window.past.period() == "today"
    assert window.before_line.text == ""
    taken = page.table()
    assert taken is not None
    assert taken.model.rowCount() == 1
    window.scope_bar.period_wanted.emit("last_month")
    settled(window, qtbot)
    assert window.before_line.text
    window.qactions["page_floor"].trigger()
    assert window.before_line.text == ""


def test_a_floor_of_some_days_offers_them_all(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    today = clock.day_window(time.time_ns() // 1_000_000, clock.zone("UTC"))
    floor = NewFloor(tmp_path)()
    days = [clock.to_local(today.start_at, clock.zone("UTC")).date() + timedelta(days=by) for by in (-3, 0, 1)]
    first = clock.day_of(days[0], clock.zone("UTC")).start_at
    floor.legs(answered("q1", first + 5, 1), answered("q1", today.start_at, 1))
    window = shown(program, floor.path, qtbot)
    assert window.before_line.text == ""  # the last 28 days have some
    window.scope_bar.period_wanted.emit(f"{days[0].year - 1}")
    settled(window, qtbot)
    window.before_line.buttons["look"].click()
    settled(window, qtbot)
    assert window.past.period() == f"{days[0]}..{days[2]}"
    assert window.before_line.text == ""


def test_a_day_that_is_not_today_is_offered_by_its_date(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    page = PastPage()
    qtbot.addWidget(page)
    utc = clock.zone("UTC")
    day = clock.day_of(date(2026, 3, 4), utc)
    page.stretch = Stretch(Window(0, day.start_at, "last_7_days"), "UTC", day.start_at + 9_000, day.start_at + 5)
    line = BeforeLine(page)  # type: ignore[arg-type]  # of what lies before the data it says nothing by settings
    qtbot.addWidget(line)
    wanted: list[str] = []
    line.period_wanted.connect(wanted.append)
    line.tell_of(page, "last_7_days")
    line.buttons["look"].click()
    assert wanted == ["2026-03-04..2026-03-05"]
