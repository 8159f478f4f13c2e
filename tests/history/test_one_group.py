"""Of one group alone no more is asked than it may hold."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from supervisor.clock import DAY_MS, Window
from supervisor.history.one_group import OneGroup, narrowed
from supervisor.history.past import Asked, Filters
from supervisor.settings import Settings

UTC = ZoneInfo("UTC")
WHOLE = Window(1_700_006_400_000, 1_700_006_400_000 + 30 * DAY_MS)  # from 2023-11-15 on
THIRD = (WHOLE.start_at + 2 * DAY_MS, WHOLE.start_at + 3 * DAY_MS)
ALL = (WHOLE.start_at, WHOLE.end_at)


@pytest.mark.parametrize(
    ("by", "kpi", "filters", "group", "by_time", "expected", "span"),
    [
        (("queue",), "answered", {}, {"queue": "q"}, True, {"queue": {"q"}}, ALL),
        (("queue",), "answered", {}, {"queue": None}, True, {"queue": {""}}, ALL),
        (("agent",), "handled", {"queue": {"q"}}, {"agent": "a"}, True, {"queue": {"q"}, "agent": {"a"}}, ALL),
        # A group that the filters do not hold has no rows either way.
        (("queue",), "answered", {"queue": {"p"}}, {"queue": "q"}, True, {"queue": {"p"}}, ALL),
        (("team",), "handled", {}, {"team": "t"}, True, {}, ALL),
        (("day",), "answered", {}, {"day": "2023-11-17"}, True, {}, THIRD),
        (("day", "queue"), "aht", {}, {"day": "2023-11-17", "queue": "q"}, True, {"queue": {"q"}}, THIRD),
        (("day",), "answered", {}, {"day": "2023-11-17"}, False, {}, ALL),
        (("day",), "answered", {}, {"day": "2024-11-17"}, True, {}, ALL),
        # What looks around a contact, and hours of many days, need the whole.
        (("day",), "fcr", {}, {"day": "2023-11-17"}, True, {}, ALL),
        (("weekday",), "answered", {}, {"weekday": "5"}, True, {}, ALL),
    ],
)
def test_a_group(
    by: tuple[str, ...], kpi: str, filters: dict[str, set[str]], group: OneGroup, by_time: bool,
    expected: dict[str, set[str]], span: tuple[int, int],
) -> None:  # fmt: skip
    given: Filters = {key: frozenset(values) for key, values in filters.items()}
    asked = Asked(WHOLE, WHOLE.end_at, UTC, by, (kpi,), given)
    found = narrowed(asked, group, Settings(), by_time=by_time)
    assert found.filters == expected
    assert (found.window.start_at, found.window.end_at) == span
    assert found == asked._replace(filters=found.filters, window=found.window)
