"""A period beside all data: the commands say where the data are and what to write, and no empty table stands alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.floors import Floor, Moked, NewFloor, answered, at
from tests.commands.test_somebody import Kept, as_
from tests.commands.test_somebody import kept as kept  # a fixture

NOON = "2026-03-05T12:00"
TODAY = "The data begin on 2026-03-05, after the end of this period. Write --period 2026-03-05."


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    """All it has is of today."""
    floor = new_floor().add("queue", {"id": "q1", "client": "k1"}, {"id": "q2", "client": "k2"})
    floor.add("client", {"id": "k1"}, {"id": "k2"})
    return floor.legs(answered("q1", at("2026-03-05T09:00"), 1_000), answered("q2", at("2026-03-05T10:00"), 1_000))


@pytest.mark.parametrize(
    "words",
    [("kpis", "--kpi", "entered"), ("trend", "--kpi", "entered"), ("variants", "--kpi", "service_level"), ("sums",)],
)
def test_whole_days_before_the_first_one_say_what_to_write(words: tuple[str, ...], floor: Floor, moked: Moked) -> None:
    said = moked(words[0], floor.path, *words[1:], "--period", "last_28_days", "--at", NOON)
    assert TODAY in said.err
    said = moked(words[0], floor.path, *words[1:], "--period", "2026-03-05", "--at", NOON)
    assert "The data begin" not in said.err


def test_of_sums_of_all_time_nothing_is_said(floor: Floor, moked: Moked) -> None:
    assert moked("sums", floor.path, "--at", NOON).err == "This floor holds no sums.\n"


@pytest.mark.parametrize("name", ["kpis", "contacts", "products"])
def test_reports_say_it_too(name: str, floor: Floor, moked: Moked, tmp_path: Path) -> None:
    words = ("report", name, floor.path, "--period", "2026-02", "--at", NOON, "--out", tmp_path / "a.csv")
    moked(*words)
    about = (tmp_path / "a.csv.about.txt").read_text(encoding="utf-8")
    assert TODAY in about


def test_several_days_are_named_by_both_ends(floor: Floor, moked: Moked) -> None:
    floor.legs(answered("q1", at("2026-03-03T09:00"), 1_000))
    said = moked("kpis", floor.path, "--period", "2026-02", "--at", NOON)
    assert "Write --period 2026-03-03..2026-03-06." in said.err


@pytest.fixture
def carl(kept: Kept, floor: Floor) -> tuple[object, ...]:
    """Somebody who sees one client."""
    kept.add("Carl", "client=k1")
    return as_(kept, "Carl")


def test_one_who_sees_a_part_is_told_of_that(floor: Floor, carl: tuple[object, ...], moked: Moked) -> None:
    floor.legs(answered("q2", at("2026-01-05T09:00"), 1_000))
    words = ("--kpi", "entered", "--period", "2026-02", "--at", NOON)
    assert TODAY in moked("kpis", floor.path, *words, *carl).err
    assert TODAY not in moked("kpis", floor.path, *words).err


def test_kept_days_are_told_from_the_first_in_sight(floor: Floor, carl: tuple[object, ...], moked: Moked) -> None:
    """How far the floor goes back, and how much of it there is, is not theirs to know."""
    floor.legs(answered("q2", at("2026-03-01T09:00"), 1_000), answered("q1", at("2026-03-03T09:00"), 1_000))
    words = ("history", floor.path, "--at", NOON)
    (whole,) = moked.json(*words, "--build")
    assert (whole["days"], whole["kept"], whole["first"], whole["made"]) == (4, 4, "2026-03-01", 4)
    (seen,) = moked.json(*words, "--status", *carl)
    assert (seen["days"], seen["kept"], seen["kept_units"], seen["first"]) == (2, 2, 2, "2026-03-03")
    assert (seen["last"], seen["bytes"]) == ("2026-03-04", None)
    (built,) = moked.json(*words, "--build", *carl)
    assert built == seen
