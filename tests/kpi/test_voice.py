"""Customers' voice, worked by hand: the facts of the sources, and the traps by their number."""

from __future__ import annotations

from typing import Any

import pytest

from supervisor.kpi.student import t95
from tests.commands.floors import DAY, Floor, Moked, NewFloor, at


def surveys(floor: Floor, *rows: dict[str, Any]) -> Floor:
    return floor.add("survey", *({"asked_at": at("09:00"), "answered_at": at("10:00")} | row for row in rows))


def figure(moked: Moked, floor: Floor, kpi: str, *more: object, period: str = DAY) -> dict[str, Any]:
    (row,) = moked.kpis(floor, "2026-03-20", "--kpi", kpi, *more, period=period)
    found: dict[str, Any] = row[kpi]
    return found


def test_csat_of_the_source_is_40(new_floor: NewFloor, moked: Moked) -> None:
    """Neutral, satisfied, dissatisfied, very satisfied, neutral."""
    floor = surveys(new_floor(), *({"csat": csat, "csat_scale": 5} for csat in (3, 4, 2, 5, 3)))
    csat = figure(moked, floor, "csat")
    assert (csat["value"], csat["n"], csat["unit"]) == (0.4, 5, "ratio")
    # Wilson 1927 for 2 of 5.
    assert (csat["low"], csat["high"]) == pytest.approx((0.1176, 0.7693), abs=1e-4)
    mean = figure(moked, floor, "csat_mean")
    assert mean["value"] == pytest.approx(17 / 5)
    # Deviations -0.4, 0.6, -1.4, 1.6, -0.4: squares 5.2, s = 1.1402, t(4) = 2.776.
    reach = 2.776445 * (5.2 / 4 / 5) ** 0.5
    assert (mean["low"], mean["high"]) == pytest.approx((3.4 - reach, 3.4 + reach), rel=1e-6)
    assert figure(moked, floor, "follow_up")["value"] == 3


def test_points_over_possible_points(new_floor: NewFloor, moked: Moked) -> None:
    """Shares of 3/5, 4/5, 2/5, 1 and 3/5: 68 %, each on its own scale; another of 7 of 10 makes it more."""
    floor = surveys(new_floor(), *({"csat": csat, "csat_scale": 5} for csat in (3, 4, 2, 5, 3)))
    points = figure(moked, floor, "csat.of_possible")
    # s = 0.228, t(4) = 2.776.
    reach = 2.776445 * (0.052 / 5) ** 0.5
    assert (points["value"], points["n"], points["unit"]) == (pytest.approx(17 / 25), 5, "ratio")
    assert (points["low"], points["high"]) == pytest.approx((0.68 - reach, 0.68 + reach), rel=1e-6)
    assert figure(moked, surveys(floor, {"csat": 7, "csat_scale": 10}), "csat.of_possible")["value"] == (
        pytest.approx((3.4 + 0.7) / 6)
    )
    # No share is more than all, however few answered.
    few = figure(moked, surveys(new_floor(), {"csat": 5}, {"csat": 4}), "csat.of_possible")
    assert (few["value"], few["high"]) == (pytest.approx(0.9), 1)


@pytest.mark.parametrize(
    ("scale", "answers", "top", "mean"),
    [
        (None, (5, 1), 1, 3),
        (2, (2, 1), 1, 3),
        (3, (3, 2), 1, 4),
        (7, (6, 5), 1, 1 + 4.5 * 4 / 6),
        (10, (9, 8), 1, 1 + 7.5 * 4 / 9),
        (100, (80, 79), 1, 1 + 79.5 * 4 / 100),
        (5, (0, 6), 0, None),  # off the scale: nobody can have answered that
    ],
)
def test_scales(
    scale: int | None, answers: tuple[int, ...], top: int, mean: float | None, new_floor: NewFloor, moked: Moked
) -> None:
    floor = surveys(new_floor(), *({"csat": csat, "csat_scale": scale} for csat in answers))
    csat, stretched = figure(moked, floor, "csat"), figure(moked, floor, "csat_mean")
    assert (csat["value"], csat["n"]) == ((None, 0) if mean is None else (top / 2, 2))
    assert stretched["value"] == (None if mean is None else pytest.approx(mean, abs=1e-3))


def test_trap_26_an_nps_of_zero_is_a_detractor(new_floor: NewFloor, moked: Moked) -> None:
    floor = surveys(new_floor(), *({"nps": nps} for nps in (0, 6, 7, 8, 9, 10, 10, 11, -1)))
    nps = figure(moked, floor, "nps")
    # 3 promoters and 2 detractors of 7; 11 and -1 are no answers.
    assert (nps["value"], nps["n"], nps["unit"]) == (pytest.approx(100 / 7), 7, "net")
    reach = t95(6) * ((5 / 7 - 1 / 49) / 6) ** 0.5 * 100
    assert (nps["low"], nps["high"]) == pytest.approx((100 / 7 - reach, 100 / 7 + reach))
    assert figure(moked, surveys(new_floor(), {"nps": 0}), "nps")["value"] == -100


def test_trap_27_seven_is_easy(new_floor: NewFloor, moked: Moked) -> None:
    floor = surveys(new_floor(), *({"ces": ces} for ces in (7, 6, 2, 0, 8)))
    ces = figure(moked, floor, "ces")
    assert (ces["value"], ces["n"]) == (5, 3)
    (row,) = [row for row in moked.json("schema", "kpis") if row["id"] == "ces"]
    assert row["good"] == "up" or "7 is easy" in row["meaning"]


def test_shares_told_as_points_have_intervals_too(new_floor: NewFloor, moked: Moked) -> None:
    """Efforts of 7, 6, 2, four times: 8 of 12 agree (Wilson 1927), 4 do not: a net of 33.3 points."""
    floor = surveys(new_floor(), *({"ces": ces} for ces in (7, 6, 2) * 4))
    agreeing, net = figure(moked, floor, "ces.agreeing"), figure(moked, floor, "ces.net")
    assert agreeing["value"] == pytest.approx(200 / 3)
    assert (agreeing["low"], agreeing["high"]) == pytest.approx((39.06, 86.19), abs=0.01)
    # The squares of 1, 1, -1 are on average 1; less the square of a third, over eleven degrees of freedom.
    reach = t95(11) * ((1 - 1 / 9) / 11) ** 0.5 * 100
    assert (net["low"], net["high"]) == pytest.approx((100 / 3 - reach, 100 / 3 + reach))
    possible = figure(moked, floor, "ces.of_possible")
    assert (possible["value"], possible["n"]) == (pytest.approx(1500 / 21), 12)


def test_trap_28_an_answer_counts_on_the_day_it_was_given(new_floor: NewFloor, moked: Moked) -> None:
    """Asked on Monday about a call of Monday, answered on Wednesday; another one was never answered."""
    floor = new_floor().legs({"id": "c", "queue": "q", "agent": "ana", "queued_at": "09:00"})
    late = {"contact": "c", "asked_at": at("10:00"), "answered_at": at("2026-03-04T08:00"), "csat": 5, "solved": 1}
    floor.add("survey", late, {"asked_at": at("11:00")})
    days = moked.kpis(
        floor, "2026-03-20", "--by", "day", "--kpi", "csat,response_rate,was_it_solved", period="2026-03-02..2026-03-05"
    )
    assert [row["csat"]["value"] for row in days] == [None, None, 1]
    assert [row["csat"]["state"] for row in days] == ["no_data", "no_data", ""]
    # The response rate belongs to the day on which they were asked.
    assert [row["response_rate"]["value"] for row in days] == [0.5, None, None]
    assert figure(moked, floor, "was_it_solved", period="2026-03")["value"] == 1
    # As it stood on Tuesday, nobody had answered.
    (then,) = moked.kpis(floor, "2026-03-03", "--kpi", "csat,response_rate", period="2026-03")
    assert (then["csat"]["value"], then["response_rate"]["value"]) == (None, 0)


def test_a_survey_takes_queue_and_agent_from_what_it_is_about(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", {"id": "q", "client": "c1"})
    floor.legs({"id": "call", "queue": "q", "agent": "ana", "queued_at": "09:00", "reason": "billing"})
    floor.add("case", {"id": "case", "queue": "q", "agent": "ben", "opened_at": at("09:00"), "reason": "returns"})
    surveys(floor, {"contact": "call", "csat": 5}, {"case_id": "case", "csat": 1}, {"agent": "cy", "csat": 4})

    def by(key: str) -> dict[str, Any]:
        return {row[key]: row["csat"]["value"] for row in moked.kpis(floor, "2026-03-20", "--by", key, "--kpi", "csat")}

    assert by("agent") == {"ana": 1, "ben": 0, "cy": 1}
    assert by("reason") == {"billing": 1, "returns": 0, None: 1}
    assert by("client") == {"c1": 0.5, None: 1}
    rows = moked.kpis(floor, "2026-03-20", "--rows", "follow_up")
    assert [(row["agent"], row["csat"], row["feeds"]) for row in rows] == [("ben", 1, {"answers_low": 1})]


def test_without_surveys_nothing_is_measured(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().legs({"queue": "q", "queued_at": "09:00"})
    for kpi in ("csat", "nps", "ces", "answers", "response_rate"):
        found = figure(moked, floor, kpi)
        assert (found["value"], found["n"], found["state"]) == (None, 0, "not_measured")


def test_what_no_survey_asks_is_not_measured(new_floor: NewFloor, moked: Moked) -> None:
    """A help desk's good or bad: nobody was asked for effort, recommendation, or whether it was solved."""
    floor = new_floor().add("survey", {"answered_at": at("09:00"), "csat": 5, "csat_scale": 5})
    names = ("csat", "ces", "nps", "was_it_solved", "response_rate")
    (row,) = moked.kpis(floor, "2026-04-20", "--kpi", ",".join(names), period="2026-03")
    assert [row[name]["state"] for name in names] == ["", *["not_measured"] * 4]
    floor.add("survey", {"asked_at": at("09:00"), "answered_at": at("09:00"), "ces": 7, "nps": 10, "solved": 1})
    (row,) = moked.kpis(floor, "2026-04-20", "--kpi", ",".join(names), period="2026-03")
    assert [row[name]["value"] for name in names] == [1, 7, 100, 1, 1]
