"""Past days are summed up beside the window: told only where it takes long, stopped and gone on with, and never by whom
sees a part of the floor only."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from supervisor import app, settings
from supervisor.access import Grant, Rights
from supervisor.context import Context
from supervisor.floor.simulator import daytime_zone, fill
from tests.patience import WAIT_MS
from widgets.windows.main import MainWindow


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("days") / "small.floor"
    now_at = int(time.time() * 1000)
    fill(path, 6, 3, 3, until_at=now_at, zone=daytime_zone(now_at))
    return path


@pytest.fixture
def window(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], floor: Path
) -> Iterator[tuple[app.Program, MainWindow]]:
    program = app.Program(settings.load().forcing({"language": "en", "theme": "light"}))
    window = program.show((1280, 800))
    program.open_floor(floor)
    qtbot.waitUntil(lambda: window.snapshot is not None, timeout=WAIT_MS)
    yield program, window
    program.close()
    window.close()
    window.deleteLater()


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


def test_who_sees_nothing_keeps_no_days(window: tuple[app.Program, MainWindow], floor: Path) -> None:
    program, _shown = window
    narrowed = replace(Context(book_id="b"), rights=Rights("p", "P", (), True))
    assert narrowed.sight.nothing
    program.days.follow(floor, program.settings, narrowed)
    program.days.start()
    assert not program.days.busy


def test_who_sees_a_part_has_days_kept_whole(window: tuple[app.Program, MainWindow], floor: Path, qtbot: QtBot) -> None:
    """Their figures are narrowed when they are asked for (tests/history/test_units.py)."""
    program, _shown = window
    narrowed = replace(Context(book_id="b"), rights=Rights("p", "P", (Grant("supervisor", "team", "T1"),), True))
    program.days.follow(floor, program.settings, narrowed)
    program.days.start()
    assert program.days.busy
    qtbot.waitUntil(lambda: not program.days.busy, timeout=WAIT_MS)
