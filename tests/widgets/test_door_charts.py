"""Charts whose marks are doors: what has room, what the keyboard opens, and what causes come to together."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from widgets.charts.bars import Bar, BarList
from widgets.charts.distribution import Column, Distribution, Span
from widgets.charts.pareto import Cause, together


@pytest.fixture(autouse=True)
def english(speak: Callable[[str], None], look: Callable[..., None]) -> None:
    """Everything here is drawn."""


def test_causes_add_up_from_the_most_frequent_on() -> None:
    causes = [Cause("a", "a", 10, 0, ""), Cause("b", "b", 60, 0, ""), Cause("c", "c", 30, 0, "")]
    assert [(one.key, share) for one, share in together(causes)] == [("b", 0.6), ("c", 0.9), ("a", 1.0)]
    assert together([]) == []


def test_bars_without_room_are_counted_in_a_last_line(qtbot: QtBot) -> None:
    bars = BarList("Reasons")
    qtbot.addWidget(bars)
    bars.show_bars([Bar(str(at), f"reason {at}", 10 - at, str(10 - at)) for at in range(10)])
    bars.resize(300, 8 + 30 * 4)
    bars.grab()
    assert (bars.shown, bars.places()) == (3, 4)
    assert [bars.key_of(at) for at in range(4)] == ["0", "1", "2", ""]
    found: list[str] = []
    bars.opened.connect(found.append)
    bars.show()
    bars.stand(0)
    for _ in range(5):
        QTest.keyClick(bars, Qt.Key.Key_Down)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    assert found == [""]
    bars.resize(300, 8 + 30 * 10)
    assert (bars.shown, bars.places()) == (10, 10)


def test_bars_tell_all_to_who_does_not_see_them(qtbot: QtBot) -> None:
    bars = BarList("Backlog")
    qtbot.addWidget(bars)
    bars.show_bars([Bar("old", "30 days and more", 4, "4 (80%)"), Bar("new", "under a day", 1, "1 (20%)")])
    assert bars.accessibleDescription() == "30 days and more: 4 (80%); under a day: 1 (20%)"


@pytest.mark.parametrize("language", ["en", "he"])
def test_a_scale_runs_from_left_to_right_in_every_language(
    qtbot: QtBot, speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    chart = Distribution("NPS")
    qtbot.addWidget(chart)
    chart.show_columns([Column(str(at), str(at), at) for at in range(11)], [Span(0, 6, "detractors")])
    chart.resize(24 + 11 * 20, 150)
    chart.grab()
    assert [chart.place_at(QPointF(12 + 20 * at + 10, 50)) for at in range(11)] == list(range(11))
    assert chart.place_at(QPointF(2, 50)) == -1
    found: list[str] = []
    chart.opened.connect(found.append)
    chart.show()
    chart.stand(0)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert found == ["1"]


def test_names_of_answers_that_belong_together_take_a_second_line_where_one_is_too_narrow(qtbot: QtBot) -> None:
    chart = Distribution("NPS")
    qtbot.addWidget(chart)
    low = Span(0, 6, "detractors 19%", ("detractors", "19%"))
    top = Span(9, 10, "promoters 62%", ("promoters", "62%"))
    chart.show_columns([Column(str(at), str(at), at) for at in range(11)], [low, top])
    chart.resize(24 + 11 * 60, 150)
    assert [chart.span_lines(span) for span in (low, top)] == [("detractors 19%",), ("promoters 62%",)]
    chart.resize(24 + 11 * 34, 150)
    assert [chart.span_lines(span) for span in (low, top)] == [low.lines, top.lines], "no word is dropped"
    assert not chart.grab().isNull()
