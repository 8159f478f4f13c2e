"""What says that a customer may leave."""

from __future__ import annotations

from typing import Any

import pytest

from supervisor.kpi import leaving
from supervisor.kpi.cases import Case, Event
from supervisor.kpi.voice import Survey
from tests.commands.floors import Moked, NewFloor, answered, at


@pytest.mark.parametrize(
    ("answer", "low"),
    [
        ({"csat": 3}, True),
        ({"csat": 4}, False),
        ({"csat": 6, "csat_scale": 10}, False),
        ({"csat": 5, "csat_scale": 10}, True),
        ({"csat": 0, "csat_scale": 100}, True),
        ({"csat": 0}, False),  # off the scale
        ({"ces": 3}, True),
        ({"ces": 4}, False),
        ({"nps": 0}, True),
        ({"nps": 7}, False),
        ({"solved": 0}, True),
        ({"solved": 1}, False),
        ({"csat": 5, "solved": 0}, True),
        ({}, False),
    ],
)
def test_low_answers(answer: dict[str, Any], low: bool) -> None:
    assert leaving.is_low(Survey(0, 1, **answer)) is low


def test_the_newest_answer_counts() -> None:
    answers = [("k", Survey(0, 10, csat=1)), ("k", Survey(0, 20, csat=5)), ("l", Survey(0, 20, csat=1)),
               ("l", Survey(0, 10, csat=5)), ("m", Survey(0, 99, csat=1)), ("", Survey(0, 10, csat=1)),
               ("n", Survey(0, None))]  # fmt: skip
    assert leaving.of_surveys(answers, 0, 50) == {"l"}


def test_cases() -> None:
    gone = Case("a", "", "", 0, closed_at=5, given_up=True)
    assert leaving.of_case(gone, 0, 10) == [leaving.GAVE_UP]
    assert leaving.of_case(gone, 6, 10) == []
    again = Case("b", "", "", 0, events=(Event(1, "solved", "", ""), Event(4, "open", "", "")))
    assert leaving.of_case(again, 0, 10) == [leaving.REOPENED]
    assert leaving.of_case(again, 5, 10) == []


def test_who_came_back_across_the_start_of_a_period(new_floor: NewFloor, moked: Moked) -> None:
    """Answered on 31 March, back on 4 April: at risk in April, when they came back, and not in March."""
    floor = new_floor().add("customer", {"id": "k", "since_on": "2025-01-01"})
    floor.legs(*(answered("q", at(f"2026-{day}T09:00"), 0, customer="k") for day in ("03-31", "04-04")))
    for period, risk in (("2026-03", 0), ("2026-04", 1), ("2026-03-31..2026-05-01", 1), ("2026-04-05..2026-05-01", 0)):
        (row,) = moked.kpis(floor, "2026-08-01", "--kpi", "customers_at_risk", period=period)
        assert (period, row["customers_at_risk"]["value"]) == (period, risk)
