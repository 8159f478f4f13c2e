"""Contacts one by one: one row per leg and one per journey, as they stood and as somebody may see them."""

from __future__ import annotations

import csv
import random
from pathlib import Path
from typing import Any

import pytest

from supervisor import clock, contract
from supervisor.access import Grant, Rights
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor.reader import Reader
from supervisor.history import period as history
from supervisor.models.report_words import SPEECH
from supervisor.reports import contacts, legs
from supervisor.settings import Settings
from tests.commands.floors import Floor, Moked, NewFloor, answered, at, left

AT = "2026-03-04T00:00"


@pytest.fixture
def new_floor(tmp_path: Path) -> NewFloor:
    return NewFloor(tmp_path)


@pytest.fixture
def moked(capsys: pytest.CaptureFixture[str]) -> Moked:
    return Moked(capsys)


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    floor = new_floor("Asia/Jerusalem").add("site", {"id": "s1"}).add("client", {"id": "k1", "name": "Bank"})
    floor.add("team", {"id": "t1", "name": "First", "site": "s1"}, {"id": "t2", "name": "Second", "site": "s1"})
    floor.add("queue", {"id": "q1", "name": "Loans", "site": "s1", "client": "k1", "channel": "voice"}, {"id": "q2"})
    floor.add("agent", {"id": "a1", "name": "Ann"}, {"id": "a2"}).add("customer", {"id": "u1", "name": "דנה"})
    noon = at("12:00", "Asia/Jerusalem")
    floor.add("team_membership", {"agent": "a1", "team": "t1", "to_at": noon})
    floor.add("team_membership", {"agent": "a1", "team": "t2", "from_at": noon})
    start = at("11:59:30", "Asia/Jerusalem")
    first = answered("q1", start, 10_000, 90_000, id="c1", agent="a1", journey="j1", customer="u1", hold_ms=5_000)
    first |= {"transfer": "blind", "transferred_to": "q2", "transferred_at": start + 70_000, "wrap_ms": 4_000}
    second = answered("q2", start + 100_000, 20_000, 60_000, id="c2", agent="a2", journey="j1", previous="c1")
    return floor.legs(
        first,
        second | {"resolved": 1, "address": "+97225550101"},
        left("q1", start + 3_600_000, 7_500, id="c3", address="=1+1"),
        {"id": "c4", "direction": "outbound", "agent": "a1", "answered_at": start, "ended_at": start + 1_000,
         "outcome": "answered"},
        answered("q1", at("2026-03-01T12:00"), 1_000, id="old"),
    )  # fmt: skip


def rows(moked: Moked, floor: Floor, name: str, *more: object, until: str = AT) -> list[dict[str, str]]:
    out = floor.path.with_name(f"{name}.csv")
    said = moked("report", name, floor.path, "--period", "2026-03-02", "--at", until, "--out", out, "--force", *more)
    assert said.code == 0, said.err
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_one_row_per_leg(floor: Floor, moked: Moked) -> None:
    first, fourth, second, third = rows(moked, floor, "contacts")
    told = {name: value for name, value in first.items() if value}
    assert told == {
        "contact": "c1",
        "journey": "j1",
        "channel": "voice",
        "queue": "q1",
        "queue_name": "Loans",
        "client": "k1",
        "client_name": "Bank",
        "site": "s1",
        "agent": "a1",
        "agent_name": "Ann",
        "team": "t1",
        "team_name": "First",
        "customer": "u1",
        "caller": "דנה",
        "queued_at": "2026-03-02T11:59:30.000+02:00",
        "answered_at": "2026-03-02T11:59:40.000+02:00",
        "transferred_at": "2026-03-02T12:00:40.000+02:00",
        "ended_at": "2026-03-02T12:01:10.000+02:00",
        "outcome": "answered",
        "wait": "10.0",
        "talk": "55.0",  # to the transfer, without the hold
        "hold": "5.0",
        "wrap_up": "4.0",
        "transfer": "blind",
        "transferred_to": "q2",
    }
    assert (second["previous"], second["queue_name"], second["agent_name"]) == ("c1", "q2", "a2")
    assert (second["address"], third["address"]) == ("+97225550101", "'=1+1")
    assert (third["outcome"], third["wait"], third["talk"], third["agent"]) == ("abandoned", "7.5", "", "")
    assert (fourth["contact"], fourth["direction"], fourth["queue"], fourth["wait"]) == ("c4", "outbound", "", "")


def test_one_row_per_journey(floor: Floor, moked: Moked) -> None:
    by_id = {row["journey"]: row for row in rows(moked, floor, "journeys")}
    assert set(by_id) == {"j1", "c3", "c4"}
    told = {name: value for name, value in by_id["j1"].items() if value}
    assert told == {
        "journey": "j1",
        "begins_at": "2026-03-02T11:59:30.000+02:00",
        "ended_at": "2026-03-02T12:02:30.000+02:00",
        "channel": "voice",
        "queue": "q1",
        "queue_name": "Loans",
        "client": "k1",
        "client_name": "Bank",
        "customer": "u1",
        "caller": "דנה",
        "address": "+97225550101",
        "legs": "2",
        "queues": "2",
        "agents": "2",
        "agent": "a2",
        "agent_name": "a2",
        "transfers": "1",
        "answered": "true",
        "outcome": "answered",
        "wait": "30.0",
        "talk": "115.0",
        "hold": "5.0",
        "wrap_up": "4.0",
        "resolved": "true",
    }
    assert (by_id["c3"]["answered"], by_id["c3"]["talk"], by_id["c3"]["legs"]) == ("false", "", "1")


def test_only_journeys_of_several_legs_are_held(floor: Floor) -> None:
    """A million journeys of one leg each would fill the memory otherwise."""
    window = Window(at("2026-03-01T00:00"), at("2026-03-04T00:00"))
    zone = clock.zone("Asia/Jerusalem")
    with Reader(floor.path) as reader:
        whole = history.load(reader, window, window.end_at, zone, Settings(), contacts=False)
        assert legs.of_several(reader, window, whole)[0] == {hash("j1")}


@pytest.mark.parametrize("appended", [True, False])
def test_rows_stand_in_time(appended: bool, new_floor: NewFloor, moked: Moked) -> None:
    """However they were written, and with what was never queued among the others: by the time at which they began."""
    numbers = list(range(60))
    if not appended:
        random.Random(5).shuffle(numbers)
    made = new_floor()
    for number in numbers:
        begins = at("09:00") + number * 60_000
        if number % 7 == 3:
            leg = {"direction": "outbound", "answered_at": begins, "ended_at": begins + 1, "outcome": "answered"}
        else:
            leg = answered("q1", begins, 0)
        made.legs(leg | {"id": f"c{number:02}", "journey": f"j{number // 2:02}" if number % 10 < 4 else None})
    legs_told = [row["contact"] for row in rows(moked, made, "contacts")]
    assert legs_told == [f"c{number:02}" for number in range(60)]
    begins_at = [row["begins_at"] for row in rows(moked, made, "journeys")]
    assert begins_at == sorted(begins_at)
    assert len(begins_at) == 48


@pytest.mark.parametrize("name", ["contacts", "journeys"])
def test_what_is_out_of_sight_moves_no_row(name: str, new_floor: NewFloor, moked: Moked) -> None:
    """The other leg of a journey, and how thick the rows of others lie, leave the rows in sight where they are."""
    floor = new_floor().add("client", {"id": "k1"}, {"id": "k2"})
    floor.add("queue", {"id": "q1", "client": "k1"}, {"id": "q2", "client": "k2"})
    for minute in (3, 1, 2):
        floor.legs(left("q1", at(f"09:0{minute}"), 9_000, id=f"c{minute}", journey=f"j{minute}"))

    def told() -> list[list[Any]]:
        context = Context(book_id="b", rights=Rights("p", "Pat", (Grant("supervisor", "client", "k1"),), proven=True))
        window = Window(at("00:00"), at("23:00"))
        with Reader(floor.path) as reader:
            mine = history.load(reader, window, window.end_at, clock.zone("UTC"), Settings(), context, contacts=False)
            made = {"contacts": contacts.contacts, "journeys": contacts.journeys}[name]
            return [list(row) for chunk in made(reader, mine, {}, SPEECH).chunks for row in chunk]

    before = told()
    assert [str(row[0]).lstrip("cj") for row in before] == ["1", "2", "3"]
    floor.legs(left("q2", at("09:00"), 9_000, id="x", journey="j1"))
    assert told() == before
    floor.legs(*(left("q2", at("09:00") + step, 9_000) for step in range(30)))
    assert told() == before


def test_a_journey_is_of_the_period_in_which_it_began(floor: Floor, moked: Moked) -> None:
    late = at("23:59", "Asia/Jerusalem")
    floor.legs(
        left("q1", late, 30_000, "overflowed", id="n1", journey="night"),
        answered("q2", late + 30_000 + 60_000, 5_000, id="n2", journey="night", agent="a2"),
    )
    night = [row for row in rows(moked, floor, "journeys") if row["journey"] == "night"]
    assert [(row["legs"], row["outcome"]) for row in night] == [("2", "answered")]
    assert "n2" not in {row["contact"] for row in rows(moked, floor, "contacts")}
    out = floor.path.with_name("next.csv")
    moked("report", "journeys", floor.path, "--period", "2026-03-03", "--at", AT, "--out", out)
    assert "night" not in out.read_text(encoding="utf-8-sig")


def test_later_instants_read_as_nothing(floor: Floor, moked: Moked) -> None:
    during = {row["contact"]: row for row in rows(moked, floor, "contacts", until="2026-03-02T12:00:00")}
    assert set(during) == {"c1", "c4"}
    first = during["c1"]
    assert first["answered_at"]
    assert (first["ended_at"], first["outcome"], first["talk"], first["hold"], first["wrap_up"]) == ("",) * 5
    assert (first["transferred_at"], first["transfer"], first["wait"]) == ("", "", "10.0")
    before = {row["contact"]: row for row in rows(moked, floor, "contacts", until="2026-03-02T11:59:35")}
    assert (before["c1"]["agent"], before["c1"]["answered_at"], before["c1"]["wait"]) == ("", "", "")


@pytest.mark.parametrize(
    ("filter", "kept"),
    [
        ("queue=q2", {"c2"}),
        ("client=k1", {"c1", "c3"}),
        ("site=s1", {"c1", "c3"}),
        ("channel=voice", {"c1", "c3"}),
        ("agent=a1", {"c1", "c4"}),
        ("team=t1", {"c1", "c4"}),
        ("team=t2", set()),
    ],
)
def test_filters(filter: str, kept: set[str], floor: Floor, moked: Moked) -> None:
    assert {row["contact"] for row in rows(moked, floor, "contacts", "--filter", filter)} == kept


def test_a_misspelt_filter_is_no_quiet_centre(floor: Floor, moked: Moked) -> None:
    out = floor.path.with_name("none.csv")
    words = ("report", "contacts", floor.path, "--period", "2026-03-02", "--out", out)
    said = moked(*words, "--filter", "queue=q9")
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert [one for one in floor.path.parent.iterdir() if "none" in one.name] == []


def test_what_adds_up_in_rows_is_the_figure(floor: Floor, moked: Moked) -> None:
    (totals,) = moked.kpis(floor, AT, "--kpi", "aht,asa,answered,handled")
    legs = [row for row in rows(moked, floor, "contacts") if row["queue"] and row["outcome"] == "answered"]
    time = sum(float(row[name] or 0) for row in legs for name in ("talk", "hold", "wrap_up"))
    assert time / len(legs) == pytest.approx(totals["aht"]["value"])
    assert sum(float(row["wait"]) for row in legs) / len(legs) == pytest.approx(totals["asa"]["value"])


def test_what_the_columns_mean_stands_beside(floor: Floor, moked: Moked) -> None:
    rows(moked, floor, "journeys")
    told = floor.path.with_name("journeys.csv.about.txt").read_text(encoding="utf-8-sig")
    assert "Talk (talk)" in told
    assert "(journey)" in told


def test_every_word_of_the_contract_is_said() -> None:
    for code in (*contract.DIRECTIONS, *contract.TRANSFERS, *contract.OUTCOMES, *contract.CHANNELS, *contract.STATES):
        assert SPEECH.word(code) != code
