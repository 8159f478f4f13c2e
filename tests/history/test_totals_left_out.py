"""Rows of a source that tell only a part of what a ratio or a mean is made of are left out of it, above the line and
below: a cell that is blank or suppressed is no 0."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from supervisor.kpi.totals import Total, whole
from tests.commands.floors import Floor, Moked, NewFloor, at

LATER = "2026-04-20"
MARCH = "2026-03"


@pytest.fixture
def new_floor(tmp_path: Path) -> NewFloor:
    return NewFloor(tmp_path)


@pytest.fixture
def moked(capsys: pytest.CaptureFixture[str]) -> Moked:
    return Moked(capsys)


def row(day: int, site: str | None, **amounts: float | None) -> Iterator[dict[str, Any]]:
    span = {"starts_at": at(f"2026-03-{day:02}T00:00"), "ends_at": at(f"2026-03-{day + 1:02}T00:00"), "site": site}
    for measure, value in amounts.items():
        if value is not None:
            yield {"measure": measure, "value": value} | span


def figure(moked: Moked, floor: Floor, kpi: str, *more: object) -> dict[str, Any]:
    (found,) = moked.kpis(floor, LATER, "--kpi", kpi, *more, period=MARCH)
    told: dict[str, Any] = found[kpi]
    return told


def test_a_suppressed_number_above_the_line_is_no_nought(new_floor: NewFloor, moked: Moked) -> None:
    """A: 20 of 100 gave up; of B's 100 nobody told how many: 20 % of the 100 that are known, not 10 % of 200."""
    floor = new_floor().add("measure_total", *row(2, "A", offered=100, abandoned=20), *row(2, "B", offered=100))
    found = figure(moked, floor, "abandonment_rate")
    assert (found["value"], found["n"], found["state"], found["left_out"]) == (0.2, 100, "left_out", [1, 2])
    assert (found["low"], found["high"]) == (pytest.approx(0.1334, abs=1e-4), pytest.approx(0.2888, abs=1e-4))
    assert figure(moked, floor, "offered")["value"] == 200
    (own,) = moked.json("sums", floor.path, "--measure", "abandoned/offered")
    assert (own["abandoned/offered"]["value"], own["abandoned/offered"]["n"]) == (0.2, 100)
    said = moked("kpis", floor.path, "--period", MARCH, "--at", LATER, "--kpi", "abandonment_rate")
    assert said.out.rstrip().endswith("left_out 1 of 2")


def test_of_a_half_hour_without_calls_no_mean_is_missed(new_floor: NewFloor, moked: Moked) -> None:
    """Nobody called at B: its blank wait is none that is missing; C told no wait of its ten calls."""
    floor = new_floor().add(
        "measure_total",
        *row(2, "A", offered=4, answered=4, answered_wait_ms=80_000),
        *row(2, "B", offered=0, answered=0),
    )
    found = figure(moked, floor, "asa")
    assert (found["value"], found["n"], found["state"]) == (20, 4, "")
    (own,) = moked.json("sums", floor.path, "--measure", "answered_wait_ms/answered")
    assert "left_out" not in own["answered_wait_ms/answered"]
    floor.add("measure_total", *row(2, "C", offered=10, answered=10))
    found = figure(moked, floor, "asa")
    assert (found["value"], found["n"], found["left_out"]) == (20, 4, [1, 3])


@pytest.mark.parametrize("words", [("sums", "--measure"), ("sums", "--format", "csv", "--measure"),
                                   ("kpis", "--period", MARCH, "--at", LATER, "--format", "csv", "--kpi")])  # fmt: skip
def test_what_is_left_out_is_said_where_no_remark_stands_beside_it(
    words: tuple[str, ...], new_floor: NewFloor, moked: Moked
) -> None:
    """Two sheets of one grain, one without a row for a day: that day is in neither part of the ratio."""
    name = "abandonment_rate" if words[0] == "kpis" else "abandoned/offered"
    floor = new_floor().add("measure_total", *row(2, "A", offered=100, abandoned=20))
    assert moked(words[0], floor.path, *words[1:], name).err.count("left out") == 0
    floor.add("measure_total", *row(3, "A", offered=100))
    said = moked(words[0], floor.path, *words[1:], name)
    assert f"{name}: Rows of the source that lack a part of this figure are left out." in said.err
    assert "0.2" in said.out


def test_where_a_figure_is_missing_is_said(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("measure_total", *row(2, "A", offered=100, abandoned=20))
    floor.add("measure_total", *(one for site in "BCDEFGHI" for one in row(2, site, offered=100)))
    said = moked("kpis", floor.path, "--period", MARCH, "--at", LATER, "--by", "site",
                 "--kpi", "abandonment_rate,offered,asa")  # fmt: skip
    lines = said.out.splitlines()[-2:]
    assert lines[0].startswith("abandonment_rate (site=B, site=C, site=D, site=E, site=F, +3): not_measured. ")
    assert lines[1].startswith("asa: not_measured. ")


def test_a_trend_of_rows_that_are_left_out_has_the_same_columns(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("measure_total", *row(2, "A", offered=100, abandoned=20))
    floor.add("measure_total", *row(3, "A", offered=100, abandoned=30), *row(3, "B", offered=100))
    said = moked("trend", floor.path, "--period", "2026-03-02..2026-03-04", "--kpi", "abandonment_rate", "--at", LATER,
                 "--format", "csv")  # fmt: skip
    found = list(csv.DictReader(said.out.splitlines()))
    assert [(one["value"], one["n"], one["state"]) for one in found] == [("0.2", "100", ""), ("0.3", "100", "left_out")]


def test_nor_is_one_below_the_line(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("measure_total", *row(2, "A", offered=100, abandoned=20), *row(2, "B", abandoned=50))
    assert figure(moked, floor, "abandonment_rate")["value"] == 0.2
    (own,) = moked.json("sums", floor.path, "--measure", "abandoned/offered")
    assert own["abandoned/offered"]["value"] == 0.2
    assert figure(moked, floor, "abandonment_rate", "--filter", "site=B")["state"] == "not_measured"


def test_sheets_of_their_own_are_not_missed(new_floor: NewFloor, moked: Moked) -> None:
    """Calls by site and day, those that gave up for the centre and the month: their ratio stands."""
    month = {"starts_at": at("2026-03-01T00:00"), "ends_at": at("2026-04-01T00:00")}
    floor = new_floor().add(
        "measure_total",
        *row(2, "A", offered=100),
        *row(3, "B", offered=100),
        {"measure": "abandoned", "value": 30} | month,
    )
    found = figure(moked, floor, "abandonment_rate")
    assert (found["value"], found["n"], found["state"]) == (0.15, 200, "")
    assert "left_out" not in found


def test_an_average_and_its_blank_are_both_said(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("measure_total", *row(2, "A", answered=10), *row(2, "B", answered=10))
    floor.add("measure_total", *(one | {"approximate": 1} for one in row(2, "A", answered_wait_ms=100_000)))
    found = figure(moked, floor, "asa")
    assert (found["value"], found["n"], found["state"], found["left_out"]) == (10, 10, "approximate", [1, 2])


def test_a_measure_of_two_names_is_left_out_once(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add(
        "measure_total",
        *row(2, "A", offered=100, entered=100, abandoned=20),
        *row(2, "B", offered=60, entered=60),
    )
    found = figure(moked, floor, "abandonment_rate")
    assert (found["value"], found["n"]) == (0.2, 100)


@pytest.mark.parametrize("seed", range(2))
def test_every_way_of_asking_agrees(seed: int, new_floor: NewFloor, moked: Moked) -> None:
    """Random cells are blank: in total, by site and day, in a trend, over kept days and in the rows behind."""
    chance = random.Random(seed)
    cells = {}
    floor = new_floor()
    for site in "ABC":
        for day in range(2, 9):
            offered = chance.randint(1, 50)
            answered = chance.randint(0, offered)
            told = {"offered": offered, "answered": answered, "answered_within": chance.randint(0, answered),
                    "abandoned": offered - answered}  # fmt: skip
            for name in told:
                if chance.random() < 0.2:
                    told[name] = None  # type: ignore[assignment]  # suppressed
            cells[site, day] = told
            floor.add("measure_total", *row(day, site, **told))

    def expected(top: str, bottom: str, site: str = "ABC", days: range = range(2, 9)) -> tuple[Any, int]:
        known = [(told[top], told[bottom]) for (one, day), told in cells.items() if one in site and day in days]
        whole_ones = [pair for pair in known if None not in pair]
        over = sum(pair[1] for pair in whole_ones)
        return (sum(pair[0] for pair in whole_ones) / over if over else None), over

    for kpi, top, bottom in (
        ("abandonment_rate", "abandoned", "offered"),
        ("service_level.of_answered", "answered_within", "answered"),
    ):
        found = figure(moked, floor, kpi)
        assert (found["value"], found["n"]) == expected(top, bottom)
        for more in ((), ("--no-cache",)):
            rows = moked.kpis(floor, LATER, "--by", "site", "--kpi", kpi, *more, period=MARCH)
            for one in rows:
                assert (one[kpi]["value"], one[kpi]["n"]) == expected(top, bottom, one["site"])
        said = moked("trend", floor.path, "--period", MARCH, "--at", LATER, "--kpi", kpi, "--split", "site",
                     "--format", "json")  # fmt: skip
        for line in json.loads(said.out)["lines"]:
            for day, point in enumerate(line["points"], 1):
                value = expected(top, bottom, line["key"], range(day, day + 1))[0] if 2 <= day < 9 else None
                assert point["value"] == value, (line["key"], day)
        behind = moked.kpis(floor, LATER, "--rows", kpi, period=MARCH)
        fed = [sum(one["feeds"].get(name, 0) for one in behind) for name in
               ({"abandoned": "queued_abandoned", "answered_within": "queued_answered_within"}[top],
                {"offered": "queued", "answered": "queued_answered"}[bottom])]  # fmt: skip
        assert fed[0] / fed[1] == found["value"]
        (own,) = moked.json("sums", floor.path, "--period", MARCH, "--measure", f"{top}/{bottom}")
        assert (own[f"{top}/{bottom}"]["value"], own[f"{top}/{bottom}"]["n"]) == expected(top, bottom)


def test_of_a_scope_whole_and_lacking_rows_are_told_by_time() -> None:
    def one(measure: str, begin: int, end: int, **keys: str) -> Total:
        return Total(f"{measure}{begin}{keys}", measure, begin, end, frozenset(keys), keys, 1.0, False)

    tops = [one("a", 0, 10, q="x"), one("a", 20, 30, q="x"), one("a", 0, 10, q="y")]
    bottoms = [one("b", 0, 5, q="x"), one("b", 5, 10, q="x"), one("b", 10, 20, q="x"), one("b", 0, 30)]
    found = whole({"a": tops, "b": bottoms})
    assert (list(found.parts["a"]), list(found.parts["b"])) == ([tops[0]], [*bottoms[:2], bottoms[3]])
    assert (found.left_out, found.rows) == (3, 7)
