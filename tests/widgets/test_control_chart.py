"""The chart of a trend: its scale, its doors by mouse and keyboard, and that every shape draws."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from widgets.charts.control import ControlChart
from widgets.charts.control_picture import (
    ControlLine,
    ControlPicture,
    firm_before,
    is_clear,
    labelled,
    range_of,
    round_step,
)
from widgets.charts.reading import beside_each_other
from widgets.parts.pick_box import PickBox
from widgets.parts.tick_box import Tick

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a tool-tip's window


def write(value: float) -> str:
    return f"{value:g}"


def picture(shape: str = "line", scale: str = "count", **more: object) -> ControlPicture:
    values = (10.0, 12.0, None, 30.0, 11.0)
    line = ControlLine("All", "series_1", values, ("", "", "", "bad", ""), (False, False, False, False, True))
    usual = {"low": (8.0, 8.0, None, 8.0, None), "high": (14.0, 14.0, None, 14.0, None)}
    known = {
        "count": 5,
        "label": "abcde".__getitem__,
        "tip": "vwxyz".__getitem__,
        "lines": (line,),
        "shape": shape,
        "scale": scale,
    }
    return ControlPicture(**{**known, **usual, "write": write, **more})  # type: ignore[arg-type]  # by name


@pytest.fixture
def chart(qtbot: QtBot, look: Callable[..., None]) -> ControlChart:
    chart = ControlChart()
    qtbot.addWidget(chart)
    chart.resize(600, 240)
    chart.show()
    return chart


@pytest.mark.parametrize("shape", ["line", "steps", "bars"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_shape_draws_in_both_themes(
    shape: str, theme: str, chart: ControlChart, look: Callable[..., None]
) -> None:
    look(theme)
    other = ControlLine("Other", "series_2", (1.0, None, 3.0, 4.0, None), ("",) * 5, (False,) * 5)
    alone = picture(
        shape, before=(9.0, 9.0, None, 9.0, 9.0), target=(10.0,) * 5, target_name="target 10",
        events=((1.5, "Release"), (1.6, "Campaign")), off=(False, True, False, False, False),
    )  # fmt: skip
    for one in (alone, picture(shape, lines=(alone.lines[0], other), low=(), high=())):
        chart.show_picture(one)
        image = chart.grab().toImage()
        assert len({image.pixel(x, y) for x in range(0, 600, 3) for y in range(0, 240, 3)}) > 4


def test_few_stand_on_a_thin_line_of_their_own(chart: ControlChart) -> None:
    few = ControlLine("All", "series_1", (10.0, 30.0, 10.0, 30.0, 10.0), ("",) * 5, (True,) * 5)
    alone = ControlLine("All", "series_1", few.values, ("",) * 5, (False,) * 5)
    inks = []
    for line in (few, alone):
        chart.show_picture(picture(lines=(line,), low=(), high=(), before=()))
        right = chart.places()[1][1]
        image = chart.grab().toImage()
        column = [image.pixelColor(round(right), y) for y in range(40, 200)]
        inks.append(max(one.saturation() for one in column))
    assert 0 < inks[0] < inks[1]


def test_a_share_of_one_point_can_be_read() -> None:
    one = ControlLine("All", "series_1", (0.808,), ("",), (False,))
    low, high = range_of(picture(scale="share", count=1, lines=(one,), low=(), high=(), target=(0.8,)))
    assert high - low == pytest.approx(0.1)


def test_no_label_stands_on_another_or_outside() -> None:
    # The first is moved in from the edge, so the second, which would touch it, is left out; so is the last.
    labels = [(5.0, 40.0), (40.0, 40.0), (80.0, 40.0), (140.0, 40.0), (180.0, 40.0)]
    assert beside_each_other(labels, 190.0) == [0.0, None, 60.0, 120.0, None]
    assert beside_each_other([], 190.0) == []


def test_labels_stand_at_the_finest_round_places_with_room() -> None:
    hours = picture(count=72, steps=(tuple(range(0, 72, 6)), tuple(range(0, 72, 12)), (0, 24, 48)))
    assert labelled(hours, 50.0, 720.0) == tuple(range(0, 72, 6))
    assert labelled(hours, 76.0, 720.0) == tuple(range(0, 72, 12))
    assert labelled(hours, 400.0, 720.0) == range(0, 72, 40), "none of them has room"
    assert list(labelled(picture(), 100.0, 300.0)) == [0, 2, 4]


@pytest.mark.parametrize(("shape", "every"), [("bars", 1), ("line", 2)])
def test_each_shift_and_weekday_has_its_name_where_it_has_room(chart: ControlChart, shape: str, every: int) -> None:
    asked: list[int] = []

    def label(at: int) -> str:
        asked.append(at)
        return ""

    days = ControlLine("All", "series_1", (1.0,) * 14, ("",) * 14, (False,) * 14)
    chart.show_picture(picture(shape, count=14, lines=(days,), low=(), high=(), label=label))
    chart.grab()
    assert set(asked[14:]) == set(range(0, 14, every))


def test_a_click_on_a_point_opens_it(chart: ControlChart, qtbot: QtBot) -> None:
    chart.show_picture(picture())
    left, right = chart.places()[3]
    with qtbot.waitSignal(chart.opened) as told:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(round((left + right) / 2), 100))
    assert told.args == [3]


def test_arrows_go_from_point_to_point_and_enter_opens(chart: ControlChart, qtbot: QtBot) -> None:
    chart.show_picture(picture())
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.here == 4
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == "y"
    with qtbot.waitSignal(chart.opened) as told:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert told.args == [3]


def test_fewer_points_take_the_hand_off_what_is_gone(chart: ControlChart) -> None:
    chart.show_picture(picture())
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_End)
    one = ControlLine("All", "series_1", (1.0,), ("",), (False,))
    chart.show_picture(picture(count=1, lines=(one,), low=(), high=()))
    assert chart.here is None
    chart.show_picture(None)
    assert list(chart.places()) == []


def test_scales() -> None:
    low, high = range_of(picture(scale="count"))
    assert (low, high > 30) == (0.0, True)
    shares = ControlLine("All", "series_1", (0.8, 0.82, None, 0.9, 0.85))
    low, high = range_of(picture(scale="share", lines=(shares,), low=(), high=()))
    assert 0.7 < low < 0.8
    assert 0.9 < high <= 1.0
    nothing = ControlLine("All", "series_1", (None,) * 5)
    assert range_of(picture(lines=(nothing,), low=(), high=())) == (0.0, 1.0)


def test_a_few_before_are_no_cliff() -> None:
    shares = ControlLine("All", "series_1", (0.8, 0.82, None, 0.9, 0.85))
    before, quiet = (0.0, 0.81, 0.8, None, 0.9), (True, False, False, False, False)
    shown = picture(scale="share", lines=(shares,), low=(), high=(), before=before, before_quiet=quiet)
    assert firm_before(shown) == (None, 0.81, 0.8, None, 0.9)
    assert range_of(shown)[0] > 0.7


@pytest.mark.parametrize(
    ("line", "clear"),
    [
        ([(0.0, 0.0), (100.0, 0.0)], True),
        ([(0.0, 15.0), (100.0, 15.0)], False),
        ([(0.0, 0.0), (100.0, 30.0)], False),  # falls through
        ([(45.0, 0.0), (45.0, 40.0)], False),  # straight down
        ([(0.0, 15.0), (30.0, 15.0)], True),  # ends before it
        ([(45.0, 15.0)], False),
        ([], True),
    ],
)
def test_words_are_put_where_no_line_goes(line: list[tuple[float, float]], clear: bool) -> None:
    assert is_clear((40.0, 10.0, 60.0, 20.0), [line]) is clear


@pytest.mark.parametrize(
    ("rough", "scale", "step"),
    [
        (3.0, "count", 5.0),
        (0.2, "count", 1.0),
        (0.013, "share", 0.02),
        (61_000.0, "time", 120_000.0),
        (70.0, "free", 100.0),
        (45 * 86_400_000.0, "time", 50 * 86_400_000.0),
        (1.5 * 86_400_000.0, "time", 2 * 86_400_000.0),
    ],
)
def test_round_steps(rough: float, scale: str, step: float) -> None:
    assert round_step(rough, scale) == pytest.approx(step)


def test_one_line_is_picked_from_a_list_found_by_letters(chart: ControlChart, qtbot: QtBot) -> None:
    lines = [Tick(f"id{number}", name, "Group") for number, name in enumerate(["alpha", "beta", "gamma", "delta"] * 3)]
    box = PickBox(lines, "id1", chart)
    box.show_under(chart)
    assert not box.grab().isNull()
    box.field.setText("gam")
    with qtbot.waitSignal(box.picked) as told:
        QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert told.args == ["id2"]
