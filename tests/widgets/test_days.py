"""Past days are summed up beside the window: told only where it takes long, stopped and gone on with, and never by whom
sees a part of the floor only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from supervisor import app, settings
from supervisor.access import Grant, Rights
from supervisor.context import Context
from tests.patience import WAIT_MS
from tests.widgets.centres import followed
from widgets.windows.main import MainWindow


@pytest.fixture
def window(program: app.Program, small_floor: Path, qtbot: QtBot) -> tuple[app.Program, MainWindow]:
    return program, followed(program, small_floor, qtbot)


def kept_days() -> list[Path]:
    return sorted(settings.cache_dir().rglob("*.day"))


def test_days_are_kept_and_a_short_time_is_not_told(window: tuple[app.Program, MainWindow], qtbot: QtBot) -> None:
    program, shown = window
    shown.qactions["page_agents"].trigger()
    qtbot.waitUntil(lambda: not program.past.busy, timeout=WAIT_MS)
    for path in kept_days():
        path.unlink()
    program.days.start()
    assert program.days.busy
    qtbot.waitUntil(lambda: not program.days.busy, timeout=WAIT_MS)
    assert len(kept_days()) >= 3
    assert shown.days_line.text == ""


def test_a_long_time_is_told_and_can_be_stopped(window: tuple[app.Program, MainWindow], qtbot: QtBot) -> None:
    program, shown = window
    shown.days_line.hear(3, 400, 600_000.0)
    assert shown.days_line.text == ""  # the Floor page has nothing to do with it
    shown.qactions["page_agents"].trigger()
    assert "3 of 400" in shown.days_line.text
    program.days.start()
    shown.days_line.buttons["stop"].click()
    assert (program.days.busy, "stopped" in shown.days_line.text) == (False, True)
    shown.days_line.buttons["go_on"].click()
    assert program.days.busy
    assert shown.days_line.text == ""
    qtbot.waitUntil(lambda: not program.days.busy and not program.past.busy, timeout=WAIT_MS)


def test_who_sees_nothing_keeps_no_days(window: tuple[app.Program, MainWindow], small_floor: Path) -> None:
    program, _shown = window
    narrowed = replace(Context(book_id="b"), rights=Rights("p", "P", (), True))
    assert narrowed.sight.nothing
    program.days.follow(small_floor, program.settings, narrowed)
    program.days.start()
    assert not program.days.busy


def test_who_sees_a_part_has_days_kept_whole(
    window: tuple[app.Program, MainWindow], small_floor: Path, qtbot: QtBot
) -> None:
    """Their figures are narrowed when they are asked for (tests/history/test_units.py)."""
    program, _shown = window
    narrowed = replace(Context(book_id="b"), rights=Rights("p", "P", (Grant("supervisor", "team", "T1"),), True))
    program.days.follow(small_floor, program.settings, narrowed)
    program.days.start()
    assert program.days.busy
    qtbot.waitUntil(lambda: not program.days.busy, timeout=WAIT_MS)
