"""Which charts a report of rows gets, worked by hand."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from supervisor.kpi.figures import Figure
from supervisor.reports import chart
from supervisor.reports.chart import Chart


def row(value: float | None, n: int = 100, unit: str = "ratio", **keys: str) -> dict[str, Any]:
    return {**keys, "service_level": Figure(value, n, unit)}


def charts(rows: list[dict[str, Any]], *by: str) -> tuple[Chart, ...]:
    return chart.of_rows(rows, by, ("service_level", "aht"), str.upper, lambda key, value: f"{key}:{value}")


def test_groups_are_bars_and_few_contacts_are_small() -> None:
    (made,) = charts(
        [row(0.8, queue="q1", queue_name="Loans"), row(None, 0, queue="q2"), row(1.0, 3, queue="q3")], "queue"
    )
    assert (made.title, made.kind, made.at) == ("SERVICE_LEVEL", "ratio", ())
    assert made.labels == ("queue:Loans", "queue:q2", "queue:q3")
    assert made.lines[0].values == (0.8, None, 1.0)
    assert made.lines[0].small == (False, False, True)


def test_days_stand_where_they_are_in_time() -> None:
    (made,) = charts([row(0.8, day="2026-02-27"), row(0.9, day="2026-02-28"), row(0.7, day="2026-03-02")], "day")
    assert [at - made.at[0] for at in made.at] == [0, 1, 3]
    assert made.labels == ("27/02/2026", "28/02/2026", "02/03/2026")
    assert made.lines[0].title == "SERVICE_LEVEL"


@pytest.mark.parametrize(
    ("key", "moments", "places"),
    [
        ("hour", ("2026-10-25T00:00+03:00", "2026-10-25T01:00+03:00", "2026-10-25T01:00+02:00"), (0, 1 / 24, 2 / 24)),
        ("week", ("2025-W52", "2026-W01", "2026-W03"), (0, 1, 3)),
        ("month", ("2025-12", "2026-01", "2026-03"), (0, 1, 3)),
        ("quarter", ("2025-Q4", "2026-Q1", "2026-Q2"), (0, 1, 2)),
        ("half_year", ("2025-H2", "2026-H1", "2027-H1"), (0, 1, 3)),
        ("year", ("2024", "2025", "2027"), (0, 1, 3)),
    ],
)
def test_every_part_of_time_has_its_distance(key: str, moments: tuple[str, ...], places: tuple[float, ...]) -> None:
    (made,) = charts([{key: moment, **row(0.5)} for moment in moments], key)
    assert [at - made.at[0] for at in made.at] == pytest.approx(places)


def test_time_and_another_key_are_lines_of_the_same_moments() -> None:
    rows = [
        row(0.8, 10, team="t1", day="2026-03-01"),
        row(0.6, 900, team="t2", day="2026-03-01"),
        row(0.7, 10, team="t1", day="2026-03-02"),
    ]
    (made,) = charts(rows, "team", "day")
    assert [line.title for line in made.lines] == ["team:t1", "team:t2"]
    assert [line.values for line in made.lines] == [(0.8, 0.7), (0.6, None)]


def test_only_the_largest_groups_have_lines() -> None:
    rows = [row(0.5, at, queue=f"q{at}", day=f"2026-03-0{day}") for at in range(1, 10) for day in (1, 2)]
    (made,) = charts(rows, "queue", "day")
    assert [line.title for line in made.lines] == [f"queue:q{at}" for at in range(4, 10)]
    assert made.more == 3


def test_amounts_of_two_currencies_are_not_compared() -> None:
    rows = [
        row(10_000, 1, "money:ILS", queue="q1"),
        row(9, 1, "money:EUR", queue="q2"),
        row(5, 1, "money:ILS", queue="q3"),
    ]
    (made,) = charts(rows, "queue")
    assert (made.kind, made.currency, made.labels) == ("money", "ILS", ("queue:q1", "queue:q3"))


def test_no_chart_where_it_would_tell_nothing() -> None:
    assert charts([row(0.5, queue="q1")], "queue") == ()
    assert charts([row(None, 0, queue="q1"), row(None, 0, queue="q2")], "queue") == ()
    assert charts([row(0.5, queue="q1", agent="a"), row(0.5, queue="q1", agent="b")], "queue", "agent") == ()
    assert charts([row(0.5), row(0.6)]) == ()


def test_a_chart_comes_back_from_plain_values() -> None:
    import dataclasses
    import json

    (made,) = charts([row(0.8, day="2026-02-27"), row(None, 0, day="2026-02-28")], "day")
    assert Chart.of(json.loads(json.dumps(dataclasses.asdict(made)))) == made


def test_a_chart_comes_back_with_its_band_and_flags() -> None:
    made = Chart(
        "ASA", "ms", ("a", "b"), (chart.Line("ASA", (1.0, None)), chart.Line("before", (2.0, 3.0), quiet=True)),
        (0.0, 1.0), band=((0.5, 1.5), None), flags=((True, False),), band_title="Usual",
    )  # fmt: skip
    assert Chart.of(json.loads(json.dumps(dataclasses.asdict(made)))) == made
