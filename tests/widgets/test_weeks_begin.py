"""Calendars of the window begin their weeks as the centre chose, or else as the language does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from supervisor import clock
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
