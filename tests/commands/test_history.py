"""`moked history`: make, look at and clear the sums of past days, and figures with and without them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.commands.floors import Floor, Moked, NewFloor, answered, at, left

THREE_DAYS = ("--from", "2026-03-02", "--to", "2026-03-05", "--at", "2026-03-05T12:00")


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    """Three days of March."""
    floor = new_floor().add("queue", {"id": "q1"}).add("agent", {"id": "a1"})
    return floor.legs(
        answered("q1", at("2026-03-02T09:10"), 10_000, 60_000, agent="a1"),
        answered("q1", at("2026-03-03T11:50"), 30_000, 60_000, agent="a1"),
        left("q1", at("2026-03-04T09:20"), 60_000),
    )


def test_make_look_at_and_clear(floor: Floor, moked: Moked) -> None:
    def told(*words: str) -> dict[str, object]:
        (row,) = moked.json("history", floor.path, "--at", "2026-03-05T12:00", *words)
        return row

    assert told() | {"folder": ""} == {
        "zone": "UTC", "days": 3, "kept": 0, "kept_units": 0, "kept_beyond": 0, "first": None, "last": None, "bytes": 0,
        "folder": ""}  # fmt: skip
    made = told("--build")
    assert (made["made"], made["open"], made["kept"], made["kept_units"]) == (3, 0, 3, 3)
    assert (made["first"], made["last"]) == ("2026-03-02", "2026-03-04")
    assert made["bytes"] == size_of(Path(str(made["folder"])))
    assert (made["made_beyond"], made["open_beyond"], made["kept_beyond"]) == (0, 3, 0), "somebody may come back yet"
    assert told("--build")["made"] == 0
    assert told("--status")["kept"] == 3
    assert told("--clear")["kept"] == 0


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def test_days_of_a_floor_with_cases_only(new_floor: NewFloor, moked: Moked) -> None:
    """What is kept is told, and figures come from it."""
    floor = new_floor()
    for number, day in enumerate(("2026-03-02", "2026-03-02", "2026-03-03")):
        floor.add("case", {"id": f"k{number}", "opened_at": at(f"{day}T09:00"), "resolved_at": at(f"{day}T10:00")})
    (made,) = moked.json("history", floor.path, "--at", "2026-03-20", "--build")
    assert (made["days"], made["kept"], made["made_beyond"], made["kept_beyond"]) == (18, 0, 11, 11), (
        "a week for who comes back"
    )
    assert (made["first"], made["last"]) == ("2026-03-02", "2026-03-12")
    asked = ("kpis", floor.path, *THREE_DAYS, "--by", "day", "--kpi", "inflow,resolution_time.median,backlog")
    assert moked.json(*asked) == moked.json(*asked, "--no-cache")


def test_a_case_that_ends_with_the_last_day_there_is(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor()
    floor.add("case", {"id": "k", "opened_at": at("2026-03-02T09:00"), "resolved_at": 253_402_300_799_000})
    (made,) = moked.json("history", floor.path, "--at", "2026-03-20", "--build")
    assert (made["days"], made["made_beyond"]) == (18, 0), "what is still to come is not settled"
    (row,) = moked.json("kpis", floor.path, "--period", "2026-03-02..2026-03-09", "--kpi", "inflow,backlog")
    assert (row["inflow"]["value"], row["backlog"]["value"]) == (1, 1)


@pytest.mark.parametrize("by", ["", "day", "queue", "agent,day", "weekday"])
def test_figures_are_the_same_with_and_without_kept_days(by: str, floor: Floor, moked: Moked) -> None:
    words = ("kpis", floor.path, *THREE_DAYS, "--by", by)
    before = moked.json(*words)
    moked.json("history", floor.path, "--at", "2026-03-05T12:00", "--build")
    assert moked.json(*words) == before
    assert moked.json(*words, "--no-cache") == before
    assert moked.json(*words, "--filter", "queue=q1")
    assert moked(*words, "--filter", "queue=q7").code == 2, "a queue that nobody knows"


def test_a_floor_without_a_change_log_says_why(floor: Floor, moked: Moked) -> None:
    connection = sqlite3.connect(floor.path)
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute("DROP TABLE change")
    connection.commit()
    connection.close()
    said = moked("history", floor.path, "--build")
    assert (said.code, said.out) == (2, "")
    assert "change log" in said.err
