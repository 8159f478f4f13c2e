"""A page of the past that computes says how long already and what is read, and can be stopped for good."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from supervisor import app, settings
from supervisor.floor.simulator import daytime_zone, fill
from supervisor.models.looked_at import days_of
from tests.patience import WAIT_MS
from widgets.pages.past.page import PastPage
from widgets.windows.main import MainWindow


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("waiting") / "small.floor"
    now_at = int(time.time() * 1000)
    fill(path, 6, 4, 3, until_at=now_at, zone=daytime_zone(now_at))
    return path


@pytest.fixture
def program(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], floor: Path
) -> Iterator[app.Program]:
    program = app.Program(settings.load().forcing({"language": "en", "theme": "light"}))
    window = program.show((1280, 800))
    program.open_floor(floor)
    qtbot.waitUntil(lambda: window.snapshot is not None, timeout=WAIT_MS)
    yield program
    program.close()
    window.close()
    window.deleteLater()


@pytest.fixture
def opened(program: app.Program, qtbot: QtBot) -> tuple[MainWindow, PastPage]:
    window = program.window
    assert window is not None
    window.qactions["page_agents"].trigger()
    page = window.past.pages["page_agents"]
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    return window, page


def test_who_stops_keeps_what_was_shown_and_can_go_on(
    program: app.Program, opened: tuple[MainWindow, PastPage], qtbot: QtBot
) -> None:
    window, page = opened
    assert page.stretch is not None
    shown = days_of(page.stretch)
    window.scope_bar.period_wanted.emit("last_7_days")
    before = page.busy
    page.stop()
    assert (before, page.busy, program.past.busy) == (True, False, False)
    assert page.stopped.text == f"Stopped. What you see is of {shown}."
    page.stopped.buttons["go_on"].click()
    assert page.stopped.text == ""
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert page.stretch.window.label == "last_7_days"
    assert page.waiting.text == ""
    # What was never answered shows nothing.
    window.qactions["page_trends"].trigger()
    other = window.past.pages["page_trends"]
    other.stop()
    assert other.stopped.text == "Stopped before anything was computed."
    assert other.view.empty_text == ""  # type: ignore[attr-defined]  # the page of trends has one table


def test_how_long_and_what_is_read(opened: tuple[MainWindow, PastPage], qtbot: QtBot) -> None:
    _window, page = opened
    page.blockSignals(True)  # nobody answers
    page.ask("never", None)
    page.blockSignals(False)
    qtbot.waitUntil(page.waiting.stop.isVisible, timeout=WAIT_MS)
    assert page.waiting.text.startswith("Computing for 1")
    page.waiting.hear("case_event", 0.454)
    qtbot.waitUntil(lambda: page.waiting.text.endswith("· Cases 45%"), timeout=WAIT_MS)
    page.waiting.stop.click()
    assert page.waiting.text == ""
    assert page.stopped.text.startswith("Stopped.")
