"""`moked customer`: the same fields as in the window, by any id, for scripts and for people."""

from __future__ import annotations

import json

import pytest

from tests.commands.floors import Floor, Moked, NewFloor, answered, at, iso


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    made = new_floor().add("queue", {"id": "q1", "name": "Billing"}).add("agent", {"id": "a1", "name": "Ann"})
    made.add("customer", {"id": "dana", "name": "Dana", "phone": "0501234567", "preferences": '{"language": "he"}'})
    made.legs(answered("q1", at("09:00"), 20_000, id="call1", agent="a1", customer="dana", address="0501234567"))
    made.add("survey", {"contact": "call1", "answered_at": at("10:00"), "csat": 4})
    return made.add("sale", {"customer": "dana", "at": at("11:00"), "amount_minor": 990, "currency": "EUR"})


@pytest.mark.parametrize("id", ["dana", "customer:dana", "call1", "contact:call1", "0501234567", "address:050-1234567"])
def test_the_same_card_by_any_id(floor: Floor, moked: Moked, id: str) -> None:
    said = moked("customer", floor.path, id, "--at", iso(at("12:00")), "--format", "json")
    assert said.code == 0, said.err
    found = json.loads(said.out)
    assert (found["id"], found["name"], found["preferences"]) == ("dana", "Dana", {"language": "he"})
    assert (found["contact_count"], found["people"], found["open_cases"]) == (1, 1, 0)
    assert found["contacts"][0] | {"wait_s": 20.0, "agent_name": "Ann", "queue_name": "Billing"} == found["contacts"][0]
    assert found["contacts"][0]["at"] == "2026-03-02T09:00:00.000+00:00"
    assert (found["csat"]["value"], found["csat"]["n"]) == (4.0, 1)
    assert found["bought"] == [{"currency": "EUR", "amount": "9.90", "sales": 1}]
    assert found["days_since_last"] == 0
    assert found["read_back_to_at"] is None


def test_for_people_to_read(floor: Floor, moked: Moked) -> None:
    said = moked("customer", floor.path, "dana", "--at", iso(at("12:00")))
    assert said.code == 0
    assert said.out.startswith("Dana\n")
    for words in (
        "Number or address: 0501234567",
        "Spoke to: 1 in this matter, 1 over all",
        "Purchases: 1 for €9.90",
        "Billing",
    ):
        assert words in said.out, said.out


def test_nobody_by_that_id(floor: Floor, moked: Moked) -> None:
    said = moked("customer", floor.path, "contact:none")
    assert (said.code, said.out) == (2, "")
    assert "Nobody and nothing here is called" in said.err
    assert len(said.err.splitlines()) == 1
