"""A page of the past that computes says how long already and what is read, and can be stopped for good."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from supervisor import app
from supervisor.models.looked_at import days_of
from tests.patience import WAIT_MS
from tests.widgets.centres import followed
from widgets.pages.past.page import PastPage
from widgets.windows.main import MainWindow


@pytest.fixture
def program(program: app.Program, small_floor: Path, qtbot: QtBot) -> app.Program:
    followed(program, small_floor, qtbot)
    return program


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
    begun = time.monotonic()
    page.blockSignals(True)  # nobody answers
    page.ask("never", None)
    page.blockSignals(False)
    qtbot.waitUntil(page.waiting.stop.isVisible, timeout=WAIT_MS)
    told = re.match(r"Computing for (\d+)", page.waiting.text)
    assert told is not None
    assert 1 <= int(told.group(1)) <= time.monotonic() - begun

    def says_what() -> bool:
        page.waiting.hear("case_event", 0.454)  # as long as rows are read it is heard again and again
        return page.waiting.text.endswith("· Cases 45%")

    qtbot.waitUntil(says_what, timeout=WAIT_MS)
    page.waiting.stop.click()
    assert page.waiting.text == ""
    assert page.stopped.text.startswith("Stopped.")
