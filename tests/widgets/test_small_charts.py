"""The line of a day and the small series: what stands where, what is told, what the keys do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from supervisor import formats
from widgets.charts.small import Point, Small, SmallChart, runs
from widgets.charts.timeline import HOUR_MS, Bar, Timeline, TimelineChart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a tool-tip's window

DAY_AT = 1_795_298_400_000  # 2026-11-22 00:00 in Jerusalem


def at(hours: float) -> int:
    return DAY_AT + round(hours * HOUR_MS)


BARS = (
    Bar(DAY_AT, at(7.25), "", "Offline"),
    Bar(at(7.25), at(8), "series_3", "Available"),
    Bar(at(8), at(8.5), "series_2", "Break", "tea"),
    Bar(at(8.5), at(9.75), "series_1", "On contact"),
)
PLANNED = (Bar(at(7), at(15), "edge", "Work"),)


@pytest.fixture
def chart(qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]) -> TimelineChart:
    made = TimelineChart()
    qtbot.addWidget(made)
    made.resize(820, 80)
    made.show_line(Timeline(DAY_AT, DAY_AT + 24 * HOUR_MS, at(9.75), "Asia/Jerusalem", BARS, PLANNED))
    made.show()
    return made


def test_the_line_has_no_gaps_and_an_empty_night_takes_no_room(chart: TimelineChart) -> None:
    places = chart.places()
    assert [left for left, _ in places[1:]] == pytest.approx([right for _, right in places[:-1]])
    # From 7:00, the start of the plan, to 15:00: 8 hours on 800 pixels between the sides.
    assert places[1] == pytest.approx((10 + 25, 10 + 100))
    assert chart.at(50) == 1
    assert chart.at(120) == 2


def test_a_bar_tells_state_reason_since_how_long_and_the_plan(chart: TimelineChart) -> None:
    told = formats.plain(chart.told(2))
    assert told == "Break (tea)\n08:00–08:30\n30:00\nplanned: Work, 07:00–15:00"
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.here == 3
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.here == 2
    assert "Break" in chart.accessibleDescription()
    QTest.mouseMove(chart, chart.rect().center())


def test_time_runs_from_left_to_right_in_hebrew_too(chart: TimelineChart, speak: Callable[[str], None]) -> None:
    before = list(chart.places())
    speak("he")
    chart.show_line(Timeline(DAY_AT, DAY_AT + 24 * HOUR_MS, at(9.75), "Asia/Jerusalem", BARS, PLANNED))
    assert list(chart.places()) == before
    assert not chart.grab().isNull()


def test_a_day_without_anything_is_a_whole_day(chart: TimelineChart) -> None:
    chart.show_line(Timeline(DAY_AT, DAY_AT + 24 * HOUR_MS, at(30), "Asia/Jerusalem"))
    assert list(chart.places()) == []
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.here is None
    assert not chart.grab().isNull()


def point(value: float | None) -> Point:
    return Point(value, None, None, False, f"told {value}")


def test_no_data_is_a_gap() -> None:
    points = [point(one) for one in (0.5, None, 0.7, 0.8, None, None, 0.9)]
    assert runs(points) == [range(1), range(2, 4), range(6, 7)]
    assert runs([]) == []


def test_a_day_is_a_door(qtbot: QtBot, look: Callable[..., None]) -> None:
    chart = SmallChart()
    qtbot.addWidget(chart)
    chart.resize(300, 100)
    chart.show_small(Small(tuple(map(point, (1.0, 3.0, 2.0))), 0, 3, steps=True))
    chart.show()
    opened: list[int] = []
    chart.opened.connect(opened.append)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    left, right = chart.places()[2]
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(round((left + right) / 2), 40))
    assert opened == [1, 2]
    assert chart.accessibleDescription() == "told 3.0"
    chart.show_small(Small((point(1.0),), 0, 3))
    assert chart.here is None
