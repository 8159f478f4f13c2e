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


@pytest.fixture
def told_apart(floor: Floor) -> Floor:
    """As a table of cases is imported: the source stands before the ids of its facts, and beside customers."""
    floor.add("customer", {"id": "120", "name": "לקוח 120", "source": "zendesk"})
    floor.add("customer", {"id": "7", "name": "Omer", "phone": "0537", "source": "zendesk"})
    floor.add("customer", {"id": "8", "name": "Omer", "phone": "0537"}, {"id": "9", "name": "Noa"})
    opened = {"opened_at": at("08:00"), "source": "zendesk"}
    floor.add("case", {"id": "zendesk:1000", "customer": "120", **opened})
    floor.add("survey", {"id": "zendesk:1000", "customer": "120", "answered_at": at("10:00"), "csat": 5})
    floor.add("survey", {"id": "crm:1000", "customer": "9", "answered_at": at("10:00"), "csat": 5, "source": "crm"})
    floor.add("case", {"id": "zendesk:1001", "customer": "gone", **opened})
    return floor.legs(
        answered("q1", at("09:30"), 0, id="call2", agent="a1", address="0599", customer_name="Caller without a record")
    )


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("zendesk:120", "120"), ("customer:zendesk:120", "120"), ("לקוח 120", "120"), (" לקוח 120 ", "120"),
        ("customer:לקוח 120", "120"), ("case:1000", "120"), ("zendesk:1000", "120"), ("1001", "gone"), ("Noa", "9"),
        ("Caller without a record", None),
    ],
)  # fmt: skip
def test_an_id_as_printed_elsewhere_or_a_name(told_apart: Floor, moked: Moked, text: str, id: str | None) -> None:
    said = moked("customer", told_apart.path, text, "--at", iso(at("12:00")), "--format", "json")
    assert said.code == 0, said.err
    found = json.loads(said.out)
    assert found["id"] == id
    assert id is not None or (found["name"], found["address"]) == ("Caller without a record", "0599")


def test_several_who_may_be_meant_are_listed(told_apart: Floor, moked: Moked) -> None:
    """A case and a survey of one customer are one; a survey of another one makes them several."""
    said = moked("customer", told_apart.path, "Omer")
    assert (said.code, said.out) == (2, "")
    assert "Omer (customer:7), Omer (customer:8)" in said.err
    said = moked("customer", told_apart.path, "1000")
    assert (said.code, said.out) == (2, "")
    assert "(case:zendesk:1000), Noa (survey:crm:1000)" in said.err
    said = moked("customer", told_apart.path, "0537")
    assert said.code == 2
    assert "Omer (7), Omer (8)" in said.out


def test_whoever_is_of_another_source_is_nobody(told_apart: Floor, moked: Moked) -> None:
    for text in ("nowhere:120", "case:zendesk:120", "contact:1000", "Ome", ":120", "zendesk:"):
        assert moked("customer", told_apart.path, text).code == 2, text
