"""Calendars of the window begin their weeks as the centre chose, or else as the language does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from supervisor import clock
from supervisor.app.past import Past
from supervisor.context import ALONE
from supervisor.settings import Settings
from widgets.dialogs.period import PeriodDialog


@pytest.fixture(autouse=True)
def as_usual() -> Iterator[None]:
    yield
    clock.begin_weeks("monday")


@pytest.mark.parametrize(("begins", "day"), [("sunday", Qt.DayOfWeek.Sunday), ("saturday", Qt.DayOfWeek.Saturday)])
def test_the_calendar_of_a_period(begins: str, day: Qt.DayOfWeek, qtbot: QtBot) -> None:
    clock.begin_weeks(begins)
    dialog = PeriodDialog("2026-03-01", "2026-03-07", "2026-03-09")
    qtbot.addWidget(dialog)
    assert dialog.first.calendarWidget().firstDayOfWeek() == day


def test_a_window_begins_weeks_as_its_own_settings_say_with_and_without_a_book() -> None:
    parent, mine = QObject(), Settings({"week_begins": "sunday"})
    past = Past(mine, parent)
    assert clock.weeks_begin() == 7, "from the first look on"
    past.decide(mine, ALONE)
    assert clock.weeks_begin() == 7
    past.decide(Settings(), ALONE)
    assert clock.weeks_begin() == 0, "and as usual again when nothing says otherwise"
