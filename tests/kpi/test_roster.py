"""The roster against what was worked, in minutes of one day."""

from __future__ import annotations

import pytest

from supervisor.kpi import roster
from supervisor.kpi.agent_time import STATE, Segment
from supervisor.kpi.roster import Planned, Row
from tests.commands.floors import Moked, NewFloor, at


def row(begin: int, end: int, activity: str = "work", version: int = 1, absence: str = "", paid: int | None = 1) -> Row:
    return Row(begin, end, activity, paid, absence, version)


@pytest.mark.parametrize(
    ("rows", "kept"),
    [
        ([row(0, 10), row(10, 20)], [row(0, 10), row(10, 20)]),
        ([row(0, 10), row(0, 20, version=2)], [row(0, 20, version=2)]),  # another end
        ([row(0, 10), row(5, 20, version=2)], [row(5, 20, version=2)]),  # moved a little
        ([row(0, 10), row(12, 20, version=2)], [row(0, 10), row(12, 20, version=2)]),  # another shift of the day
        ([row(0, 10), row(4, 6, "lunch", 2)], [row(0, 10), row(4, 6, "lunch", 2)]),
        ([row(0, 10), row(0, 10)], [row(0, 10)]),  # told twice
    ],
)
def test_the_newest_version_is_in_force(rows: list[Row], kept: list[Row]) -> None:
    assert roster.newest(rows) == kept
    assert roster.newest(reversed(rows)) == kept


@pytest.mark.parametrize(
    ("rows", "planned"),
    [
        ([row(0, 10)], [(0, 10, True)]),
        ([row(0, 10), row(4, 6, "Lunch")], [(0, 4, True), (4, 6, False), (6, 10, True)]),
        ([row(0, 10, absence="sick")], []),
        ([row(0, 10), row(4, 6, "training"), row(5, 10, absence="sick")], [(0, 4, True), (4, 5, False)]),
        ([row(0, 10), row(8, 12, "overtime")], [(0, 12, True)]),
        ([row(4, 6, "break")], [(4, 6, False)]),
    ],
)
def test_what_is_planned(rows: list[Row], planned: list[tuple[int, int, bool]]) -> None:
    assert roster.planned(rows, 0, 100) == [Planned(*one) for one in planned]


def test_what_lies_outside_the_period_is_cut_off() -> None:
    assert roster.planned([row(0, 10)], 3, 5) == [Planned(3, 5, True)]
    assert list(roster.paid([row(0, 10), row(4, 6, "lunch", paid=0)], 3, 9)) == [(3, 4), (6, 9)]


def test_the_right_class_of_states() -> None:
    shown = [Segment(0, 5, STATE["available"], "", False), Segment(5, 7, STATE["break"], "", False),
             Segment(7, 9, STATE["hold"], "", False)]  # fmt: skip
    productive = roster.spans_in(shown, roster.PRODUCTIVE, 0, 10)
    assert productive == [(0, 5), (7, 9)]
    assert roster.right_ms(Planned(0, 10, True), productive) == 7
    assert roster.right_ms(Planned(4, 8, False), productive) == 2  # the break; logged off would be right too
    assert roster.right_ms(Planned(9, 10, False), productive) == 1


def test_who_never_came_kept_nothing_of_the_roster(new_floor: NewFloor, moked: Moked) -> None:
    """Ana works as planned, ben is not there at all, cleo is ill. By team as the team was then."""
    floor = new_floor().add("agent", *({"id": id} for id in ("ana", "ben", "cleo")))
    floor.add("team", {"id": "t", "site": "s"}).add("team_membership", {"agent": "ana", "team": "t"})
    floor.add("site", {"id": "s"})
    for agent, absence in (("ana", None), ("ben", None), ("cleo", "sick")):
        floor.add("shift", {"agent": agent, "starts_at": at("09:00"), "ends_at": at("11:00"), "activity": "work",
                            "absence": absence})  # fmt: skip
    floor.states("ana", ("09:00", "available"), ("11:00", "offline"))
    told = "adherence,conformance,utilisation,shrinkage"
    rows = moked.kpis(floor, "2026-03-10", "--by", "agent", "--kpi", told)
    found = {row["agent"]: tuple(row[name]["value"] for name in told.split(",")) for row in rows}
    assert found == {"ana": (1, 1, 1, 0), "ben": (0, 0, 0, 1), "cleo": (None, None, 0, 1)}
    (whole,) = moked.kpis(floor, "2026-03-10", "--kpi", told)
    assert (whole["adherence"]["value"], whole["adherence"]["n"]) == (0.5, 240)
    by_site = moked.kpis(floor, "2026-03-10", "--by", "site", "--kpi", "adherence")
    assert {row["site"]: row["adherence"]["value"] for row in by_site} == {"s": 1, None: 0}
    # At half past nine, half an hour is told of.
    (early,) = moked.kpis(floor, "09:30", "--kpi", "adherence")
    assert (early["adherence"]["value"], early["adherence"]["n"]) == (0.5, 60)


def test_without_a_roster_or_states_nothing_is_measured(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("agent", {"id": "a"}).states("a", ("09:00", "available"))
    (row_,) = moked.kpis(floor, "10:00", "--kpi", "adherence")
    assert row_["adherence"]["state"] == "not_measured"
    other = new_floor().add("shift", {"agent": "a", "starts_at": at("09:00"), "ends_at": at("10:00")})
    (row_,) = moked.kpis(other, "10:00", "--kpi", "adherence,utilisation")
    assert {one["state"] for one in row_.values()} == {"not_measured"}


def test_an_unseen_log_in_leaves_adherence_unknown(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("agent", {"id": "a"})
    floor.add("shift", {"agent": "a", "starts_at": at("09:00"), "ends_at": at("10:00"), "activity": "work"})
    floor.states("a", ("09:10", "on_contact", {"flags": "login_unseen"}), ("09:20", "available"))
    (found,) = moked.kpis(floor, "10:00", "--kpi", "adherence")
    assert found["adherence"]["state"] == "login_unseen"
