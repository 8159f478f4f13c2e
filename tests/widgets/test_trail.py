"""Back and forward through what was looked at: pages, what of them, period and filters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from supervisor import app
from tests.patience import WAIT_MS
from tests.widgets.centres import followed
from widgets import actions
from widgets.pages.agents.page import AgentsPage
from widgets.pages.trends.page import TrendsPage
from widgets.windows.main import MainWindow
from widgets.windows.trail import MOST


@pytest.fixture
def window(program: app.Program, small_floor: Path, qtbot: QtBot) -> MainWindow:
    window = followed(program, small_floor, qtbot)
    qtbot.waitUntil(lambda: window.deeds.trail.at == 0, timeout=WAIT_MS)
    return window


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Until what is looked at was noted."""
    trail = window.deeds.trail
    qtbot.waitUntil(lambda: not trail._soon.isActive() and not trail._led, timeout=WAIT_MS)


def go(window: MainWindow, qtbot: QtBot, *ids: str) -> None:
    for id in ids:
        window.qactions[id].trigger()
        settle(window, qtbot)


def test_back_and_forward_through_pages_agents_periods_and_filters(window: MainWindow, qtbot: QtBot) -> None:
    go(window, qtbot, "page_agents")
    page = window.past.pages["page_agents"]
    assert isinstance(page, AgentsPage)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    agent = page.front().model.key_at(0)
    page.go_to(agent)
    settle(window, qtbot)
    queue = next(iter(window.snapshot.directory.queues)) if window.snapshot is not None else ""
    window.scope_bar.chips["queues"].choose([queue])
    settle(window, qtbot)
    window.past.set_period("last_7_days")
    settle(window, qtbot)
    go(window, qtbot, "page_trends")
    trends = window.past.pages["page_trends"]
    assert isinstance(trends, TrendsPage)
    trends.choose("asa", "weekday", "queue")
    settle(window, qtbot)
    assert [place.page for place in window.deeds.trail.places] == [
        "page_floor", *["page_agents"] * 4, "page_trends", "page_trends",
    ]  # fmt: skip

    go(window, qtbot, "back")
    assert (trends.kpi, trends.each) != ("asa", "weekday")
    go(window, qtbot, "back")
    assert (window.past.front(), page.agent, window.past.period()) == (page, agent, "last_7_days")
    go(window, qtbot, "back", "back")
    assert (page.agent, window.past.period(), window.scope().queues) == (agent, "last_28_days", frozenset())
    go(window, qtbot, "back")
    assert page.agent == ""
    go(window, qtbot, "back", "back")
    assert window.pages.currentWidget() is window.floor, "there is nothing before the first place"
    go(window, qtbot, *["forward"] * 6, "forward")
    assert window.past.front() is trends
    assert (trends.kpi, trends.each, trends.split) == ("asa", "weekday", "queue")
    assert (window.past.period(), window.scope().queues) == ("last_7_days", frozenset((queue,)))


def test_a_new_way_forgets_what_lay_ahead_and_few_places_are_kept(window: MainWindow, qtbot: QtBot) -> None:
    go(window, qtbot, "page_cases", "page_voice", "back", "page_floor", "forward")
    assert [place.page for place in window.deeds.trail.places] == ["page_floor", "page_cases", "page_floor"]
    for _ in range(MOST):
        go(window, qtbot, "page_cases", "page_floor")
    assert len(window.deeds.trail.places) == MOST


@pytest.mark.parametrize(("language", "back", "forward"), [("en", "Left", "Right"), ("he", "Right", "Left")])
def test_back_is_where_one_reads_from(
    speak: Callable[[str], None], qtbot: QtBot, language: str, back: str, forward: str
) -> None:
    speak(language)
    window = QMainWindow()
    qtbot.addWidget(window)
    made = actions.build(window, {action.id: window.close for action in actions.ACTIONS})
    assert made["back"].shortcut() == QKeySequence(f"Alt+{back}")
    assert made["forward"].shortcut() == QKeySequence(f"Alt+{forward}")
    assert actions.key("back") == QKeySequence(f"Alt+{back}").toString(QKeySequence.SequenceFormat.NativeText)
