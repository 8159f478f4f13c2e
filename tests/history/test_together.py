"""Two processes that keep the days of one floor: every day once, as one alone makes them, and both can be stopped."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from supervisor import clock
from supervisor.context import ALONE
from supervisor.floor.reader import Reader
from supervisor.history import together
from supervisor.history.kept import building
from supervisor.history.together import Under
from supervisor.settings import Settings
from tests.commands.floors import Floor, NewFloor, answered, at

DAYS = 30
UNDER: Under = (at("2026-03-31T12:00"), clock.zone("UTC"), Settings(), ALONE)


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    """A contact on each of thirty days, and a case of each day."""
    floor = NewFloor(tmp_path)().add("queue", {"id": "q1"}).add("agent", {"id": "a1"})
    starts = [at("2026-03-01T09:00") + number * clock.DAY_MS for number in range(DAYS)]
    floor.legs(*(answered("q1", start, 10_000, 60_000, agent="a1") for start in starts))
    return floor.add(
        "case", *({"id": f"c{start}", "opened_at": start, "resolved_at": start + 1_000} for start in starts)
    )


def kept(floor: Floor, cache: Path) -> list[str]:
    with Reader(floor.path) as reader:
        shelf = building.shelf(reader, cache, UNDER[1])
        assert shelf is not None
        return sorted(str(path.relative_to(shelf.folder)) for path in shelf.folder.rglob("*.v1.*"))


def build(floor: Floor, cache: Path, processes: int, stop: Event | None = None) -> tuple[int, int, bool]:
    with Reader(floor.path) as reader:
        made = together.build(reader, floor.path, cache, UNDER, processes=processes, stop=stop)
    return made.made, made.beyond.made + made.beyond.open, made.stopped


def test_two_make_what_one_makes(floor: Floor, tmp_path: Path) -> None:
    assert build(floor, tmp_path / "one", 1) == (DAYS, DAYS, False)
    assert build(floor, tmp_path / "two", 2) == (DAYS, DAYS, False)
    assert kept(floor, tmp_path / "two") == kept(floor, tmp_path / "one")
    assert build(floor, tmp_path / "two", 2)[0] == 0


def test_who_stops_stops_both_and_loses_nothing(floor: Floor, tmp_path: Path) -> None:
    stop = Event()
    stop.set()
    made, _, stopped = build(floor, tmp_path / "cache", 2, stop)
    assert stopped
    assert made < DAYS
    assert build(floor, tmp_path / "cache", 2)[0] == DAYS - made


def test_a_helper_that_dies_leaves_the_rest_for_the_next_time(floor: Floor, tmp_path: Path) -> None:
    with Reader(floor.path) as reader:
        # The other process finds no such floor.
        found = together.build(reader, tmp_path / "gone.floor", tmp_path / "cache", UNDER)
    assert found.stopped
    assert found.made == DAYS // 2
    assert build(floor, tmp_path / "cache", 2)[0] == DAYS - DAYS // 2
