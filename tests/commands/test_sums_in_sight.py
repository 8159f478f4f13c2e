"""A sum out of sight is told no otherwise than one that the floor does not hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.book.book import Book
from supervisor.book.passwords import Passwords
from supervisor.book.sqlite import SqliteStore, create
from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at

QUICK = Passwords(time_cost=1, memory_cost=8, parallelism=1)
WORD = "correct horse battery"
WAYS: tuple[tuple[str, ...], ...] = (
    ("kpis", "--kpi", "sum.{name}"),
    ("kpis", "--kpi", "{name}"),
    ("kpis", "--kpi", "{name}/points"),
    ("kpis", "--rows", "{name}"),
    ("trend", "--kpi", "sum.{name}"),
    ("trend", "--kpi", "{name}"),
    ("sums", "--measure", "{name}"),
)


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    floor = new_floor().add("site", {"id": "s1"}, {"id": "s2"})
    floor.add("queue", {"id": "near", "site": "s1"}, {"id": "far", "site": "s2"})
    day, before = (
        {"starts_at": at("00:00") - days * clock.DAY_MS, "ends_at": at("00:00") - (days - 1) * clock.DAY_MS}
        for days in (1, 300)
    )
    return floor.add(
        "measure_total",
        {"id": "1", "queue": "near", "measure": "points", "value": 4.0, **day},
        {"id": "2", "queue": "far", "measure": "secrets", "value": 4.0, **day},
        {"id": "3", "queue": "near", "measure": "long_ago", "value": 4.0, **before},
    )


@pytest.fixture
def noa(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("MOKED_PASSWORD", WORD)
    path = tmp_path / "centre.book"
    create(path)
    book = Book(SqliteStore(path), where=clock.zone("UTC"), hasher=QUICK)
    session = book.found("Dana", WORD)
    book.do("person.add", session, {"name": "Noa", "role": "supervisor", "place": "site=s1", "password": WORD})
    yield ("--book", path, "--as", "Noa")
    book.store.close()


@pytest.mark.parametrize("way", WAYS, ids=" ".join)
def test_a_sum_out_of_sight_is_as_unknown_as_none(way: tuple[str, ...], floor: Floor, noa: Any, moked: Moked) -> None:
    period = () if way[0] == "sums" else ("--period", clock.day_on(at("00:00") - clock.DAY_MS, clock.zone("UTC")))
    told = []
    for name in ("secrets", "nonsens"):
        verb, *rest = (part.format(name=name) for part in way)
        said = moked(verb, floor.path, *rest, *period, *noa)
        told.append((said.code, said.out, said.err.replace(name, "NAME")))
    assert told[0] == told[1]
    assert told[0][0] == 2


@pytest.mark.parametrize(("verb", "name"), [("kpis", "long_ago"), ("trend", "long_ago")])
def test_a_sum_in_sight_is_known_in_every_period(verb: str, name: str, floor: Floor, noa: Any, moked: Moked) -> None:
    day = ("--period", clock.day_on(at("00:00") - clock.DAY_MS, clock.zone("UTC")))
    assert f"write sum.{name}." in moked(verb, floor.path, *day, "--kpi", name, *noa).err
    assert "holds no sum" not in moked(verb, floor.path, *day, "--kpi", f"sum.{name}", *noa).err


def test_rows_out_of_sight_leave_sums_in_sight_alone(floor: Floor, noa: Any, moked: Moked) -> None:
    floor.add("team", {"id": "mine", "site": "s1"}).add("team_membership", {"agent": "ana", "team": "mine"})
    day = {"measure": "answered", "starts_at": at("00:00"), "ends_at": at("00:00") + clock.DAY_MS}
    floor.add("measure_total", {"id": "4", "team": "mine", "value": 7.0} | day)
    asked = ("kpis", floor.path, "--kpi", "answered", "--by", "team", "--period", DAY, *noa)
    before = moked.json(*asked)
    assert [row["answered"]["value"] for row in before if row["team"] == "mine"] == [7]
    floor.legs(answered("far", at("09:00"), 1_000), answered("far", at("09:00"), 1_000) | {"agent": None})
    assert [row for row in moked.json(*asked) if row["team"] == "mine"] == before


def test_the_sums_of_a_site_are_in_sight_of_its_supervisor(floor: Floor, noa: Any, moked: Moked) -> None:
    day = {"starts_at": at("00:00"), "ends_at": at("00:00") + clock.DAY_MS, "measure": "answers"}
    for site, value in (("s1", 5.0), ("s2", 9.0)):
        floor.add("measure_total", {"id": f"at {site}", "site": site, "value": value} | day)
    (row,) = moked.json("sums", floor.path, "--period", DAY, "--measure", "answers", *noa)
    assert row["answers"]["value"] == 5
