"""The day as half hours: one of which nothing is over yet is drawn empty, also after another one."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from widgets.charts.day import Day, DayChart

HALF_HOUR_MS = 1_800_000
BEGINS_AT = 1_790_000_000_000 - 1_790_000_000_000 % HALF_HOUR_MS


def day(over: int) -> Day:
    """Four half hours of which so many have begun, with 5 offered and 4 answered in each."""
    starts = tuple(BEGINS_AT + at * HALF_HOUR_MS for at in range(4))

    def told(value: float) -> tuple[float | None, ...]:
        return tuple(value if at < over else None for at in range(4))

    now_at = BEGINS_AT + over * HALF_HOUR_MS - 1
    return Day(starts, starts[-1] + HALF_HOUR_MS, told(5), told(4), told(1), told(0.8), 0.8, now_at, "UTC")  # type: ignore[arg-type]  # whole numbers as floats


def test_a_day_that_has_not_begun_is_empty(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    chart = DayChart()
    qtbot.addWidget(chart)
    for over, drawn in ((0, [0.0]), (3, [5.0, 5.0, 5.0]), (0, [0.0])):
        chart.show_day(day(over))
        assert chart._offered.getData()[1].tolist() == drawn
        assert len(chart._abandoned.opts["x"]) == over
