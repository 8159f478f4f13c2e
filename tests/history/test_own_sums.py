"""Sums under a source's own names: counted, split, trended and judged like any figure, and never made up."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from supervisor.floor.reader import Reader
from supervisor.history.desk import Desk
from supervisor.history.pages import trends
from supervisor.settings import Settings
from supervisor.views.past import Lens
from supervisor.views.trends import TrendOf
from tests.commands.floors import Floor, Moked, NewFloor, at

SPAN = "2026-03-02..2026-03-16"
DAILY = {
    "a": [10, 12, 8, 10, 11, 9, 10, 10, 12, 8, 10, 11, 9, 30],
    "b": [20, 22, 18, 20, 21, 19, 20, 20, 22, 18, 20, 21, 19, 20],
}
"""Two weeks of two queues; the second queue's Tuesday of the second week is left out by the source."""
BLANK = ("b", 8)


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    floor = new_floor(heartbeat_at=at("2026-03-16"), clock="simulated").add("queue", {"id": "a", "name": "Cards"})
    first = date(2026, 3, 2)
    for queue, values in DAILY.items():
        for number, value in enumerate(values):
            if (queue, number) == BLANK:
                continue
            on = first + timedelta(days=number)
            span = {"starts_at": at(str(on)), "ends_at": at(str(on + timedelta(days=1))), "queue": queue}
            floor.add("measure_total", {"measure": "complaints", "value": value} | span,
                      {"measure": "spent_ms", "value": value * 3_000} | span)  # fmt: skip
    return floor


def test_figures_by_any_key(floor: Floor, moked: Moked) -> None:
    rows = moked.json("kpis", floor.path, "--period", SPAN, "--by", "queue", "--kpi", "sum.complaints,inflow")
    assert [(row["queue"], row["queue_name"], row["sum.complaints"]["value"], row["sum.complaints"]["n"])
            for row in rows] == [("a", "Cards", 160, 160), ("b", "b", 258, 258)]  # fmt: skip
    assert {row["inflow"]["value"] for row in rows} == {None}
    (row,) = moked.json("kpis", floor.path, "--period", SPAN, "--kpi", "sum.spent_ms/complaints,sum.complaints")
    mean = row["sum.spent_ms/complaints"]
    assert (mean["value"], mean["unit"], mean["n"], row["sum.complaints"]["value"]) == (3, "s", 418, 418)
    weeks = moked.json("kpis", floor.path, "--period", SPAN, "--by", "week", "--kpi", "sum.complaints")
    assert [(row["week"], row["sum.complaints"]["value"]) for row in weeks] == [("2026-W10", 210), ("2026-W11", 208)]
    said = moked("trend", floor.path, "--period", SPAN, "--kpi", "sum.complaints", "--each", "week", "--format", "json")
    (line,) = json.loads(said.out)["lines"]
    assert [(point["value"], point["n"]) for point in line["points"]] == [(210, 210), (208, 208)]
    (row,) = moked.json("sums", floor.path, "--period", SPAN)
    assert (row["complaints"]["n"], row["spent_ms"]["n"]) == (418, 27)
    opened = moked.json("kpis", floor.path, "--period", SPAN, "--by", "queue", "--rows", "sum.complaints")
    assert sum(row["feeds"]["complaints"] for row in opened if row["queue"] == "b") == 258


def test_nothing_is_no_nought(floor: Floor, moked: Moked) -> None:
    (row,) = moked.json("kpis", floor.path, "--period", "2026-05-01..2026-05-08", "--kpi", "sum.complaints")
    assert (row["sum.complaints"]["value"], row["sum.complaints"]["state"]) == (None, "no_data")
    said = moked("kpis", floor.path, "--period", SPAN, "--kpi", "sum.complains")
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert "complaints" in said.err
    said = moked("trend", floor.path, "--period", SPAN, "--kpi", "sum.complains")
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)


def test_a_trend_leaves_a_blank_blank(floor: Floor, moked: Moked) -> None:
    said = moked("trend", floor.path, "--period", SPAN, "--kpi", "sum.complaints", "--split", "queue",
                 "--format", "json")  # fmt: skip
    lines = {line["key"]: line for line in json.loads(said.out)["lines"]}
    assert [point["value"] for point in lines["b"]["points"]][8] is None
    assert [point["value"] for point in lines["a"]["points"]] == DAILY["a"]


def test_plain_limits_are_of_the_week_and_all_its_lines(floor: Floor, moked: Moked) -> None:
    def outside(deviations: int) -> list[tuple[str, int]]:
        said = moked("trend", floor.path, "--period", SPAN, "--kpi", "sum.complaints", "--split", "queue",
                     "--deviations", deviations, "--format", "json")  # fmt: skip
        lines = json.loads(said.out)["lines"]
        flagged = (
            (line["key"], place) for line in lines for place, point in enumerate(line["points"]) if point["flags"]
        )
        return sorted(flagged)

    # The first week: mean 15, squares 10 + 10 + 14 x 25 = 370 over 13, deviation 5.33: beyond one lie 8, 9, 21 and 22.
    # The second: 208 over 13 values is 16; squares 422 + 86 = 508 over 12, deviation 6.51: beyond one lie 8, 9 and 30,
    # beyond two (29.01) only 30.
    assert outside(1) == [("a", 2), ("a", 5), ("a", 9), ("a", 12), ("a", 13), ("b", 1), ("b", 4)]
    assert outside(2) == [("a", 13)]


def test_the_page_is_told_of_them(floor: Floor) -> None:
    desk = Desk(floor.path, Settings())
    found = desk.answer(TrendOf(Lens(SPAN), "service_level"), {TrendOf: trends.answer})
    assert (found.why, found.own) == ("not_measured", ("sum.complaints", "sum.spent_ms"))
    with Reader(floor.path) as reader:
        assert reader.query("SELECT count(*) FROM measure_total") == [(54,)]
