"""Sums instead of rows: they come to the same figures, are never cut, and never count twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from supervisor.floor.reader import Reader
from supervisor.history import period as history
from supervisor.history import table
from supervisor.history.kept import rolled
from supervisor.kpi.measures import MEASURES
from supervisor.settings import Settings
from supervisor.views.rows import measures_of
from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at
from tests.history.test_period_equals_live import AGENT_SIDE, QUEUE_SIDE, UTC, steps
from tests.live.test_board_equals_plain import WINDOW

LATER = "2026-04-20"
MARCH = "2026-03"


@pytest.fixture
def new_floor(tmp_path: Path) -> NewFloor:
    return NewFloor(tmp_path)


@pytest.fixture
def moked(capsys: pytest.CaptureFixture[str]) -> Moked:
    return Moked(capsys)


def total(
    measure: str, value: float, begin: str = "2026-03-02", end: str = "2026-03-03", **more: Any
) -> dict[str, Any]:
    return {"measure": measure, "value": value, "starts_at": at(f"{begin}T00:00"), "ends_at": at(f"{end}T00:00")} | more


def figure(moked: Moked, floor: Floor, kpi: str, *more: object, period: str = MARCH) -> dict[str, Any]:
    (row,) = moked.kpis(floor, LATER, "--kpi", kpi, *more, period=period)
    found: dict[str, Any] = row[kpi]
    return found


def by(moked: Moked, floor: Floor, key: str, kpi: str, period: str = MARCH) -> dict[Any, Any]:
    rows = moked.kpis(floor, LATER, "--by", key, "--kpi", kpi, period=period)
    return {row[key]: row[kpi]["value"] for row in rows if row[kpi]["value"] is not None}


def test_queues_by_the_half_hour(new_floor: NewFloor, moked: Moked) -> None:
    """North: 100 answered with 20 s on average, 80 in time, 10 abandoned; south: 50, 60 s, 10, 40."""
    floor = new_floor()
    for queue, numbers in (("north", (100, 2_000_000, 80, 10)), ("south", (50, 3_000_000, 10, 40))):
        names = ("answered", "answered_wait_ms", "answered_within", "abandoned")
        floor.add("measure_total", *(total(name, value, queue=queue, approximate=int(name == "answered_wait_ms"))
                                     for name, value in zip(names, numbers, strict=True)))  # fmt: skip
    asa = figure(moked, floor, "asa")
    # Weighted, not the mean of means; no interval, for nobody knows how far the waits lie apart.
    assert (asa["value"], asa["n"], asa["state"]) == (pytest.approx(5_000 / 150), 150, "approximate")
    assert (asa["low"], asa["high"]) == (None, None)
    assert figure(moked, floor, "service_level")["value"] == 90 / 200
    assert by(moked, floor, "queue", "service_level") == {"north": 80 / 110, "south": 10 / 90}
    assert figure(moked, floor, "answered")["value"] == 150
    assert figure(moked, floor, "asa", "--filter", "queue=south")["value"] == 60
    # Nothing tells of wrap-up, entered or cases.
    for kpi in ("aht", "entered", "wrap_up_time", "inflow", "occupancy", "voicemail"):
        found = figure(moked, floor, kpi)
        assert (found["value"], found["state"]) == (None, "not_measured"), kpi


def test_a_stretch_is_never_cut(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add(
        "measure_total",
        total("answered", 300, "2026-03-01", "2026-04-01"),
        total("answered", 7, "2026-03-31", "2026-04-02"),  # over the end of the month: nowhere
        total("answered", 40, "2026-04-05", "2026-04-06"),
    )
    assert figure(moked, floor, "answered")["value"] == 300
    assert by(moked, floor, "month", "answered", "2026-03-01..2026-05-01") == {"2026-03": 300, "2026-04": 40}
    assert by(moked, floor, "day", "answered", "2026-03-01..2026-05-01")["2026-04-05"] == 40
    assert not by(moked, floor, "day", "answered", MARCH).get("2026-03-01")
    assert figure(moked, floor, "answered", period="2026-03-10")["state"] in ("", "not_measured")
    assert not figure(moked, floor, "answered", period="2026-03-10")["value"]


def test_what_is_told_twice_counts_once(new_floor: NewFloor, moked: Moked) -> None:
    """The centre says 100, its two queues 60 and 30 (one is missing); the month says 500, a day of it 100."""
    floor = new_floor().add(
        "measure_total",
        total("answered", 100),
        total("answered", 60, queue="a"),
        total("answered", 30, queue="b"),
        total("answered", 500, "2026-03-01", "2026-04-01"),
    )
    assert figure(moked, floor, "answered")["value"] == 500
    assert figure(moked, floor, "answered", period=DAY)["value"] == 100
    assert by(moked, floor, "queue", "answered", DAY) == {"a": 60, "b": 30}
    # Offered and entered stand for the same: told under both names, it is told once.
    floor.add("measure_total", total("offered", 120), total("entered", 120))
    assert figure(moked, floor, "offered", period=DAY)["value"] == 120


def test_rows_win_over_sums_of_their_scope_and_time(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", {"id": "a"}, {"id": "b"})
    floor.add("measure_total", total("answered", 60, queue="a"), total("answered", 30, queue="b"),
              total("answered", 20, "2026-03-03", "2026-03-04", queue="a"))  # fmt: skip
    floor.legs(answered("a", at("09:00"), 1_000), answered("a", at("10:00"), 1_000))
    assert by(moked, floor, "queue", "answered", DAY) == {"a": 2, "b": 30}
    assert by(moked, floor, "queue", "answered") == {"a": 22, "b": 30}


def test_means_of_customers_and_the_national_mean(new_floor: NewFloor, moked: Moked) -> None:
    """1,000 answers of 4.0 in the north and 250 of 3.0 in the south: 3.8 in the whole country, not 3.5."""
    floor = new_floor().add("site", {"id": "n", "name": "North"}, {"id": "s", "name": "South"})
    for site, n, mean in (("n", 1_000, 4.0), ("s", 250, 3.0)):
        floor.add("measure_total", total("csat_answers", n, site=site),
                  total("csat_points", n * mean, site=site, approximate=1))  # fmt: skip
    found = figure(moked, floor, "csat_mean")
    assert (found["value"], found["n"], found["state"]) == (3.8, 1250, "approximate")
    assert by(moked, floor, "site", "csat_mean") == {"n": 4.0, "s": 3.0}
    assert figure(moked, floor, "csat")["state"] == "not_measured"
    assert figure(moked, floor, "csat_mean", "--filter", "site=s")["value"] == 3.0


def test_handle_times_that_are_averages(new_floor: NewFloor, moked: Moked) -> None:
    """100 of 5:00 and 300 of 4:00: 4:15."""
    floor = new_floor()
    for team, n, mean_ms in (("n", 100, 300_000), ("s", 300, 240_000)):
        floor.add("measure_total", total("handled", n, team=team),
                  total("handle_ms", n * mean_ms, team=team, approximate=1))  # fmt: skip
    found = figure(moked, floor, "handle_time")
    assert (found["value"], found["n"], found["state"]) == (255, 400, "approximate")
    assert (
        figure(moked, floor, "requests")["state"] == figure(moked, floor, "fcr_by_channel")["state"] == "not_measured"
    )


def test_an_aht_whose_parts_nobody_tells(new_floor: NewFloor, moked: Moked) -> None:
    """North tells 100 calls of 5:00 and south 300 of 4:00; west tells its parts, 50 of 60 + 10 + 20 s, and east 10
    calls and nothing of their lengths."""
    floor = new_floor()
    for queue, n, mean_ms in (("north", 100, 300_000), ("south", 300, 240_000)):
        floor.add("measure_total", total("handled", n, queue=queue),
                  total("handle_ms", n * mean_ms, queue=queue, approximate=1))  # fmt: skip
    found = figure(moked, floor, "aht")
    assert (found["value"], found["n"], found["state"]) == (255, 400, "approximate")
    assert by(moked, floor, "queue", "aht") == {"north": 300, "south": 240}
    for kpi in ("talk_time", "hold_time", "wrap_up_time"):
        assert figure(moked, floor, kpi)["state"] == "not_measured", kpi
    behind = moked.kpis(floor, LATER, "--rows", "aht", "--filter", "queue=south", period=MARCH)
    assert [row["feeds"] for row in behind] == [{"handled": 300}, {"handle_ms": 72_000_000}]
    floor.add("measure_total", total("handled", 50, queue="west"), total("handled", 10, queue="east"), *(
        total(name, 50 * mean_ms, queue="west")
        for name, mean_ms in (("talk_ms", 60_000), ("hold_ms", 10_000), ("wrap_ms", 20_000))
    ))  # fmt: skip
    assert by(moked, floor, "queue", "aht") == {"north": 300, "south": 240, "west": 90}
    assert by(moked, floor, "queue", "talk_time") == {"west": 60}
    found = figure(moked, floor, "aht")
    assert (found["value"], found["n"]) == (pytest.approx((102_000 + 4_500) / 450), 450)
    (both,) = moked.kpis(floor, LATER, "--kpi", "aht,talk_time,hold_time", period=MARCH)
    assert both["aht"] == found
    assert (both["talk_time"]["value"], both["talk_time"]["n"]) == (60, 50)
    assert both["talk_time"] == figure(moked, floor, "talk_time")


def test_the_sums_behind_a_figure_are_its_rows(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("measure_total", total("answered", 60, queue="a", id="t1"), total("handled", 9))
    (row,) = moked.kpis(floor, LATER, "--rows", "answered", period=DAY)
    assert (row["total"], row["measure"], row["queue"], row["feeds"]) == ("t1", "answered", "a", {"answered": 60})
    assert row["starts_at"].startswith(DAY)


@pytest.mark.parametrize("seed", range(3))
def test_sums_of_rows_come_to_the_figures_of_the_rows(seed: int, new_floor: NewFloor, tmp_path: Path) -> None:
    """A random day summed by queue, and by agent, and kept as nothing but these sums."""
    settings = Settings()
    told = [one for one in MEASURES if one.rule != "now"]
    (tmp_path / "rows").mkdir()
    for reader, now_at in steps(seed, 2, tmp_path / "rows"):
        period = history.load(reader, WINDOW, now_at, UTC, settings)
        for key, sides in (("queue", QUEUE_SIDE), ("agent", AGENT_SIDE)):
            names = frozenset(one.id for one in told if key in one.adds_over and one.rule != "slice")
            sums = rolled.of_period(period, (key,), names, {}, waits=False).sums
            floor = new_floor()
            floor.add("measure_total", *(
                {"measure": name, "value": found.get(name, 0), key: group[0] or None,
                 "starts_at": WINDOW.start_at, "ends_at": WINDOW.end_at}
                for group, found in sums.items() for name in names
            ))  # fmt: skip
            ids = tuple(id for id in sides if id != "max_wait" and set(measures_of(id, "")) <= names)
            assert {"answered", "aht"} <= set(ids)
            with Reader(floor.path) as other:
                kept = history.load(other, WINDOW, now_at, UTC, settings)
                again = {row[key]: row for row in table.kpis(kept, (key,), ids, {}, settings)}
            for row in table.kpis(period, (key,), ids, {}, settings):
                if row[key] is not None and (row[key],) in sums:
                    assert {id: again[row[key]][id] for id in ids} == {id: row[id] for id in ids}, row[key]


def test_a_number_whose_mean_is_blank_is_no_part_of_the_mean(new_floor: NewFloor, moked: Moked) -> None:
    """North: 100 answered after 20 s on average; of the 50 of south nobody told the wait, nor in the days after."""
    floor = new_floor().add(
        "measure_total",
        total("answered", 100, queue="north"),
        total("answered_wait_ms", 2_000_000, queue="north"),
        total("answered", 50, queue="south"),
        total("answered", 30, "2026-03-03", "2026-03-04", queue="north"),
    )
    asa = figure(moked, floor, "asa")
    assert (asa["value"], asa["n"]) == (20, 100)
    assert figure(moked, floor, "answered")["value"] == 180
    assert by(moked, floor, "queue", "asa") == {"north": 20}


def test_satisfaction_points_that_are_blank_are_no_part_of_the_share(new_floor: NewFloor, moked: Moked) -> None:
    """North: 10 answers with 40 points of 50; of the 5 of south nobody told the points."""
    floor = new_floor().add(
        "measure_total",
        total("csat_answers", 10, queue="north"),
        total("csat_points", 40, queue="north"),
        total("csat_answers", 5, queue="south"),
    )
    points = figure(moked, floor, "csat.of_possible")
    assert (points["value"], points["n"]) == (0.8, 10)


def test_rows_of_another_place_leave_its_sums_alone(new_floor: NewFloor, moked: Moked) -> None:
    """North gives sums and south rows; a row of which nobody knows where it was could be one of any sum."""
    floor = new_floor().add("site", {"id": "n"}, {"id": "s"}).add("client", {"id": "x"}, {"id": "y"})
    floor.add("queue", {"id": "a", "site": "n", "client": "x"}, {"id": "b", "site": "s", "client": "y"})
    floor.add("team", {"id": "tn", "site": "n"}, {"id": "ts", "site": "s"})
    floor.add("team_membership", {"agent": "ana", "team": "tn"}, {"agent": "bo", "team": "ts"})
    floor.add("measure_total", total("answered", 60, site="n"), total("cases_opened", 9, team="tn"),
              total("handled", 30, team="tn"), total("offered", 70, client="x"))  # fmt: skip
    floor.legs(answered("b", at("09:00"), 1_000) | {"agent": "bo"})
    floor.add("case", {"id": "c", "opened_at": at(f"{DAY}T09:00"), "agent": "bo"})
    behind = {name: len(moked.kpis(floor, LATER, "--rows", name, period=DAY)) for name in ("answered", "offered")}
    assert behind == {"answered": 2, "offered": 2}
    assert by(moked, floor, "site", "answered", DAY) == {"n": 60, "s": 1}
    assert by(moked, floor, "team", "handled", DAY) == {"tn": 30, "ts": 1}
    assert by(moked, floor, "team", "inflow", DAY) == {"tn": 9, "ts": 1}
    floor.legs(answered("a", at("09:00"), 1_000) | {"agent": "ana"})
    assert by(moked, floor, "site", "answered", DAY) == {"n": 1, "s": 1}
    assert by(moked, floor, "client", "offered", DAY) == {"x": 1, "y": 1}
