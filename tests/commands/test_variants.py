"""`moked variants`: formulas side by side, for scripts and for people, and the rows that make them differ."""

from __future__ import annotations

import json

import pytest

from tests.commands.floors import Floor, Moked, NewFloor, answered, at, iso, left

DAY = ("--period", "2026-03-02", "--at", iso(at("18:00")))


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    """Three answered in time, one late; one gave up after a while, one at once."""
    made = new_floor()
    for number, wait in enumerate((0, 1_000, 20_000, 40_000)):
        made.legs(answered("q", at("09:00"), wait, id=f"got{number}", agent="a"))
    return made.legs(left("q", at("10:00"), 30_000, id="late"), left("q", at("10:00"), 2_000, id="short"))


def test_for_scripts(floor: Floor, moked: Moked) -> None:
    said = moked("variants", floor.path, "--kpi", "service_level", *DAY, "--format", "json")
    assert said.code == 0, said.err
    found = json.loads(said.out)
    assert (found["kpi"], found["in_force"]) == ("service_level", "canonical")
    by_name = {one["variant"]: one for one in found["variants"]}
    assert (by_name["canonical"]["value"], by_name["canonical"]["n"]) == (3 / 5, 5)
    assert by_name["of_answered"]["value"] == 3 / 4
    assert by_name["of_answered"]["difference"] == 3 / 4 - 3 / 5
    (part,) = by_name["of_answered"]["classes"]
    assert (part["n"], part["here"], part["there"], part["measures"]) == (1, "missed", "out", ["queued_abandoned"])


def test_for_people_to_read(floor: Floor, moked: Moked) -> None:
    said = moked("variants", floor.path, "--kpi", "service_level", *DAY)
    assert said.code == 0
    assert "Service level: with those waiting past the threshold is in force." in said.out
    assert "1 of these abandoned: missed by the formula in force, left out by this one: +15.0 points" in said.out


def test_the_rows_of_a_formula(floor: Floor, moked: Moked) -> None:
    rows = moked.json("variants", floor.path, "--kpi", "service_level", *DAY, "--rows", "short_as_good")
    assert [(row["contact"], row["here"], row["there"]) for row in rows] == [("short", "out", "good")]


def test_a_formula_given_by_hand_is_in_force(floor: Floor, moked: Moked) -> None:
    said = moked("variants", floor.path, "--kpi", "service_level", *DAY, "--set", "service_level=of_all",
                 "--format", "json")  # fmt: skip
    assert json.loads(said.out)["in_force"] == "of_all"
    said = moked("kpis", floor.path, *DAY, "--kpi", "handle_time", "--set", "handle_time=median", "--format", "json")
    assert said.rows[0]["handle_time"]["value"] == 60.0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "Say which figure"),
        (("--kpi", "entered"), "has one formula only"),
        (("--kpi", "service_level", "--rows", "bogus"), "is no formula of"),
        (("--kpi", "service_level", "--filter", "queue=nowhere"), "nowhere"),
    ],
)
def test_wrong_use_is_told_in_one_line(floor: Floor, moked: Moked, words: tuple[str, ...], told: str) -> None:
    said = moked("variants", floor.path, *DAY, *words)
    assert (said.code, said.out) == (2, "")
    assert told in said.err
    assert len(said.err.splitlines()) == 1


def test_a_formula_of_agents_time_holds_live_and_for_the_day(new_floor: NewFloor, moked: Moked) -> None:
    """Half an hour on contacts, a quarter available, a quarter at a break: of the time logged in it is a half."""
    floor = new_floor().add("agent", {"id": "a"})
    floor.states("a", ("09:00", "on_contact"), ("09:30", "available"), ("09:45", "break"), ("10:00", "offline"))
    chosen = ("--set", "occupancy=logged_in")
    (row,) = moked.live(floor, "10:00", "--table", "agents", *chosen)
    assert row["occupancy"]["value"] == 30 / 60
    assert moked.totals(floor, "10:00", *chosen)["occupancy"]["value"] == 30 / 60
    assert moked.kpis(floor, "10:00", "--kpi", "occupancy", *chosen)[0]["occupancy"]["value"] == 30 / 60
    assert moked.totals(floor, "10:00")["occupancy"]["value"] == 30 / 45
    behind = moked.live(floor, "10:00", "--rows", "occupancy", *chosen)
    assert [one["state"] for one in behind] == ["on_contact", "available", "break"]
