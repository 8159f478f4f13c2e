"""A period after all that exports told: nothing is known of it, and nobody takes that for 0."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.floors import Floor, Moked, NewFloor, answered, at

LATER = "2026-04-20"
NAMES = ("entered", "answered", "still_waiting", "service_level", "max_wait", "inflow", "backlog", "csat", "aht")


def _floor(new_floor: NewFloor, **meta: str) -> Floor:
    floor = new_floor(**meta).legs(answered("q", at("09:00"), 5_000), {"queue": "q", "queued_at": "09:30"})
    floor.add("case", {"opened_at": at("08:00")}, {"opened_at": at("08:30"), "resolved_at": at("09:00")})
    return floor


def test_exports_tell_nothing_of_days_after_them(new_floor: NewFloor, moked: Moked, tmp_path: Path) -> None:
    floor = _floor(new_floor, told_by="exports")
    for keys in ((), ("--by", "queue"), ("--by", "day")):
        for row in moked.kpis(floor, LATER, *keys, "--kpi", ",".join(NAMES), period="2026-03-04"):
            states = {row[name]["state"] for name in NAMES} - {"only_now", "not_by_key"}
            assert states == {"after_data", "not_measured"}
            assert {row[name]["value"] for name in NAMES} == {None}
    (row,) = moked.kpis(floor, LATER, "--kpi", "entered,csat", period="2026-03-04")
    assert row["entered"]["remarks"] == ["after_data"]
    assert row["csat"]["state"] == "not_measured"
    said = moked("kpis", floor.path, "--period", "2026-03-04", "--at", f"{LATER}T00:00Z", "--kpi", "entered",
                 "--format", "csv")  # fmt: skip
    assert said.out.splitlines() == ["entered,entered_n,entered_remark", ",0,after_data"]
    out = tmp_path / "a.csv"
    moked("report", "kpis", floor.path, "--period", "2026-03-04", "--at", f"{LATER}T00:00Z", "--kpi", "entered",
          "--out", out)  # fmt: skip
    assert out.read_text(encoding="utf-8-sig").splitlines() == ["entered", '""']
    assert "end before this period" in (tmp_path / "a.csv.about.txt").read_text(encoding="utf-8")
    # Of the day on which the data end they tell something.
    (row,) = moked.kpis(floor, LATER, "--kpi", "entered,still_waiting")
    assert [row[name]["value"] for name in ("entered", "still_waiting")] == [2, 1]


@pytest.mark.parametrize("meta", [{}, {"heartbeat_at": str(at("2026-03-04T12:00"))}])
def test_a_quiet_day_of_a_living_floor_is_0(meta: dict[str, str], new_floor: NewFloor, moked: Moked) -> None:
    floor = _floor(new_floor, **meta)
    (row,) = moked.kpis(floor, LATER, "--kpi", "entered,still_waiting", period="2026-03-04")
    assert [row[name]["value"] for name in ("entered", "still_waiting")] == [0, 1]


def test_rows_count_wherever_an_export_has_them(new_floor: NewFloor, moked: Moked) -> None:
    """The newest solve was written first, and more rows after it than anybody looks at from the end."""
    floor = new_floor(told_by="exports")
    solves = [at(f"2026-03-{day:02d}T10:00") for day in (12, *(4,) * 1_100)]
    floor.add("case", *({"opened_at": at("08:00"), "resolved_at": solved} for solved in solves))
    (row,) = moked.kpis(floor, LATER, "--kpi", "cases_solved", period="2026-03-12")
    assert (row["cases_solved"]["value"], row["cases_solved"]["state"]) == (1, "")
    (row,) = moked.kpis(floor, LATER, "--kpi", "cases_solved", period="2026-03-13")
    assert (row["cases_solved"]["value"], row["cases_solved"]["state"]) == (None, "after_data")


def test_a_customer_who_left_is_news(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor(told_by="exports").legs(answered("q", at("09:00"), 5_000))
    floor.add("customer", {"since_on": "2026-01-01", "left_on": "2026-03-06"}, {"since_on": "2026-01-01"})
    (row,) = moked.kpis(floor, LATER, "--kpi", "retention", period="2026-03-05..2026-03-10")
    assert (row["retention"]["value"], row["retention"]["n"]) == (0.5, 2)
