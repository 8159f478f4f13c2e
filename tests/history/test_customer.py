"""The customer at hand: who it is from any row, what is told of them, and what of it somebody may see."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.access import Grant, Rights
from supervisor.clock import DAY_MS, HOUR_MS
from supervisor.context import ALONE, Context
from supervisor.floor import customers
from supervisor.floor.reader import Reader
from supervisor.history.customer import card as history
from supervisor.history.customer.rows import preferences
from supervisor.models import customer_words
from supervisor.settings import Settings
from supervisor.views.customer import Bought, CustomerCard, CustomerOf
from tests.commands.floors import Floor, NewFloor, answered, at, left

UTC = clock.zone("UTC")
NOW = at("12:00")
MINUTE = 60_000


def cards(path: Path, kind: str, id: str, context: Context = ALONE, now_at: int = NOW) -> list[CustomerCard]:
    with Reader(path) as reader:
        return list(history.read(reader, context, Settings(), CustomerOf(kind, id), now_at, UTC))


def card(path: Path, kind: str, id: str, context: Context = ALONE, now_at: int = NOW) -> CustomerCard:
    return cards(path, kind, id, context, now_at)[-1]


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    """Dana rang three times in ten days, has a case that two people worked on, answered two surveys and bought."""
    made = new_floor().add("agent", *({"id": f"a{n}", "name": f"Agent {n}"} for n in (1, 2, 3, 4)))
    made.add("queue", {"id": "q1", "name": "Billing", "client": "c1"}, {"id": "q2", "name": "Sales", "client": "c2"})
    made.add(
        "customer",
        {"id": "dana", "name": "Dana", "phone": "+972 50-111", "segment": "gold", "language": "he",
         "since_on": "2025-01-01", "preferences": '{"call after": "16:00", "channels": ["chat", "voice"]}'},
        {"id": "omer", "name": "Omer", "phone": "0501234567"},
    )  # fmt: skip
    dana: dict[str, Any] = {"customer": "dana", "address": "050"}
    made.legs(
        answered("q1", NOW - 10 * DAY_MS, 10_000, id="old", agent="a1", reason="bill", **dana),
        # One journey: sent on from agent 1 to agent 2, where all had to be told again; it belongs to the case.
        answered("q1", NOW - 2 * DAY_MS, 30_000, id="first", agent="a1", journey="j", reason="bill", **dana),
        answered("q2", NOW - 2 * DAY_MS + 5 * MINUTE, 0, id="second", agent="a2", journey="j", reason="bill",
                 repeated_itself=1, case_id="k1", **dana),
        left("q1", NOW - HOUR_MS, 40_000, id="lost", **dana),
        # Waits now, and without a name: the number tells who it is.
        {"id": "waits", "queue": "q1", "queued_at": NOW - MINUTE, "address": "+97250111"},
        {"id": "stranger", "queue": "q1", "queued_at": NOW - 2 * MINUTE, "address": "0779999"},
        answered("q1", NOW - DAY_MS, 0, id="strangers", agent="a3", address="0779999"),
        {"id": "later", "queue": "q1", "queued_at": NOW + MINUTE, **dana},
    )  # fmt: skip
    made.add(
        "case",
        {"id": "k1", "customer": "dana", "queue": "q2", "agent": "a2", "opened_at": NOW - 2 * DAY_MS,
         "status": "open", "reason": "bill", "resolution_target_ms": DAY_MS},
        {"id": "k2", "customer": "dana", "queue": "q1", "opened_at": NOW - 5 * DAY_MS,
         "resolved_at": NOW - 4 * DAY_MS, "closed_at": NOW - 4 * DAY_MS, "status": "closed"},
    )  # fmt: skip
    made.add("message", {"case_id": "k1", "at": NOW - DAY_MS, "author": "agent", "agent": "a4", "public": 1})
    made.add(
        "survey",
        {"id": "s1", "contact": "old", "asked_at": NOW - 9 * DAY_MS, "answered_at": NOW - 9 * DAY_MS, "csat": 5},
        {"id": "s2", "customer": "dana", "queue": "q2", "agent": "a2", "asked_at": NOW - DAY_MS,
         "answered_at": NOW - DAY_MS, "csat": 2, "nps": 3, "comment": "חיכיתי יותר מדי"},
        {"id": "s3", "contact": "first", "asked_at": NOW - DAY_MS},
    )  # fmt: skip
    made.add(
        "sale",
        {"id": "b1", "customer": "dana", "client": "c2", "at": NOW - 8 * DAY_MS, "amount_minor": 10_050,
         "currency": "EUR", "kind": "new"},
        {"id": "b2", "contact": "second", "at": NOW - 2 * DAY_MS, "amount_minor": 5_000, "currency": "EUR",
         "kind": "upsell"},
        {"id": "b3", "at": NOW - DAY_MS, "kind": "cancelled", "cancels": "b2"},
        {"id": "b4", "customer": "dana", "client": "c2", "at": NOW - DAY_MS, "amount_minor": 900, "currency": "JPY",
         "kind": "new"},
    )  # fmt: skip
    return made


def test_who_somebody_is(floor: Floor) -> None:
    found = card(floor.path, "customer", "dana")
    assert (found.found, found.id, found.name, found.segment, found.language) == (True, "dana", "Dana", "gold", "he")
    assert (found.since_on, found.phone) == ("2025-01-01", "+972 50-111")
    assert found.preferences == (("call after", "16:00"), ("channels", "chat, voice"))


@pytest.mark.parametrize(
    ("kind", "id"),
    [("contact", "lost"), ("case", "k1"), ("survey", "s1"), ("survey", "s2"), ("sale", "b2"), ("", "k2")],
)
def test_the_same_customer_from_any_row(floor: Floor, kind: str, id: str) -> None:
    found = card(floor.path, kind, id)
    assert (found.id, found.contact_count, found.case_count, found.people) == ("dana", 3, 2, 3)


def test_what_is_told_of_contacts(floor: Floor) -> None:
    found = card(floor.path, "customer", "dana")
    assert [row["id"] for row in found.contacts] == ["lost", "second", "first", "old"]
    assert (found.contact_count, found.answered_count, found.abandoned_count) == (3, 2, 1)
    assert (found.last_at, found.days_since_last) == (NOW - HOUR_MS, 0)
    # Agents 1 and 2 on the telephone, agent 4 in writing; agent 1 once more ten days ago.
    assert found.people == 3
    assert (found.repeats, found.repeats_known) == (1, 1)
    first = found.contacts[2]
    assert (first["queue_name"], first["agent_name"], first["wait_ms"]) == ("Billing", "Agent 1", 30_000)
    assert (first["handle_ms"], first["outcome"]) == (60_000, "answered")


def test_the_people_of_a_matter_are_those_of_its_journey_and_its_case(floor: Floor) -> None:
    assert card(floor.path, "contact", "first").people_of_matter == 2
    assert card(floor.path, "contact", "second").people_of_matter == 3
    assert card(floor.path, "case", "k1").people_of_matter == 2
    assert card(floor.path, "contact", "old").people_of_matter == 1
    assert card(floor.path, "survey", "s1").people_of_matter == 1
    # The newest matter is the call that nobody answered.
    assert card(floor.path, "customer", "dana").people_of_matter == 0


def test_cases_answers_and_purchases(floor: Floor) -> None:
    found = card(floor.path, "customer", "dana")
    assert [(row["id"], row["open"], row["late"]) for row in found.cases] == [("k1", True, True), ("k2", False, False)]
    assert (found.open_cases, found.case_count) == (1, 2)
    assert [row["id"] for row in found.answers] == ["s2", "s1"]
    assert (found.asked_count, found.csat and found.csat.value, found.csat and found.csat.n) == (3, 3.5, 2)
    # The second sale was cancelled: its money is back, and it stands no more.
    assert found.bought == (Bought("EUR", 10_050, 1), Bought("JPY", 900, 1))
    assert [one.amount for one in found.bought] == [Decimal("100.50"), Decimal(900)]
    assert [(row["id"], row["undone"]) for row in found.sales] == [
        ("b4", False), ("b3", False), ("b2", True), ("b1", False),
    ]  # fmt: skip


def test_why_a_customer_may_leave(floor: Floor) -> None:
    found = card(floor.path, "customer", "dana")
    assert found.risks == ("low_answer",)
    # Two days ago was the newest contact that somebody answered. An hour ago no reason was given: another matter.
    assert found.followed is not None
    assert (found.followed.at, found.followed.resolved, found.followed.provisional) == (NOW - 2 * DAY_MS, True, True)
    again = floor.legs(answered("q1", NOW - HOUR_MS, 0, id="again", agent="a1", reason="bill", customer="dana"))
    found = card(again.path, "customer", "dana")
    assert "came_back" in found.risks
    # Since an hour ago nobody came back.
    assert found.followed is not None
    assert (found.followed.at, found.followed.resolved, found.followed.provisional) == (NOW - HOUR_MS, True, True)
    floor.legs(left("q1", NOW - MINUTE, 1_000, id="once_more", reason="bill", customer="dana"))
    found = card(floor.path, "customer", "dana")
    assert found.followed is not None
    assert (found.followed.at, found.followed.resolved) == (NOW - HOUR_MS, False)


def test_a_call_sent_on_is_one_contact_and_coming_back_is_one_matter(new_floor: NewFloor) -> None:
    """Sent on once, back four days later and answered by somebody else; months later nothing of it is a risk. Nine
    days after that it is another matter."""
    floor = new_floor().legs(
        answered("q1", NOW - 20 * DAY_MS, 0, id="a", agent="a1", journey="j", customer="dana"),
        answered("q2", NOW - 20 * DAY_MS + MINUTE, 0, id="b", agent="a2", journey="j", customer="dana"),
        answered("q1", NOW - 16 * DAY_MS, 0, id="c", agent="a3", customer="dana"),
    )
    found = card(floor.path, "customer", "dana")
    assert (found.contact_count, found.answered_count, len(found.contacts)) == (2, 2, 3)
    assert (found.people_of_matter, found.people) == (3, 3)
    assert found.risks == ("came_back",)
    assert found.followed is not None
    assert (found.followed.at, found.followed.resolved, found.followed.provisional) == (NOW - 16 * DAY_MS, True, False)
    assert card(floor.path, "customer", "dana", now_at=NOW + 20 * DAY_MS).risks == ()
    floor.legs(answered("q1", NOW - 7 * DAY_MS, 0, id="d", agent="a4", customer="dana"))
    assert card(floor.path, "customer", "dana").people_of_matter == 1
    assert card(floor.path, "contact", "b").people_of_matter == 3


def test_the_number_tells_who_it_is(floor: Floor) -> None:
    found = card(floor.path, "contact", "waits")
    assert (found.id, found.by_number, found.address) == ("dana", True, "+97250111")
    assert found.contact_count == 4
    assert card(floor.path, "address", "0097250111").id == "dana"
    # Contacts from that number name her themselves.
    named = floor.legs(answered("q1", NOW - HOUR_MS, 0, id="named", customer="dana", address="+97250111"))
    assert not card(named.path, "contact", "waits").by_number


def test_a_number_that_several_gave(floor: Floor) -> None:
    floor.add("customer", {"id": "noa", "name": "Noa", "phone": "050-1234567"})
    found = card(floor.path, "address", "0501234567")
    assert (found.found, found.id) == (True, "")
    assert found.others == (("omer", "Omer"), ("noa", "Noa"))


def test_an_unknown_number_has_its_own_history(floor: Floor) -> None:
    found = card(floor.path, "contact", "stranger")
    assert (found.found, found.id, found.name, found.address) == (True, "", "", "0779999")
    assert [row["id"] for row in found.contacts] == ["stranger", "strangers"]
    assert found.people == 1
    assert not card(floor.path, "address", "0000000").found
    assert not card(floor.path, "contact", "nobody").found


def test_a_customer_without_a_record(floor: Floor) -> None:
    floor.legs(answered("q1", NOW - HOUR_MS, 0, id="x1", customer="zed", customer_name="Zed"))
    for kind in ("customer", ""):
        found = card(floor.path, kind, "zed")
        assert (found.id, found.name, found.contact_count) == ("zed", "Zed", 1)
    assert not card(floor.path, "", "nobody").found


def test_what_came_later_is_not_told(floor: Floor) -> None:
    found = card(floor.path, "customer", "dana", now_at=NOW - DAY_MS - HOUR_MS)
    assert [row["id"] for row in found.contacts] == ["second", "first", "old"]
    assert (len(found.answers), found.people, found.bought[0].sales) == (1, 2, 2)


def seen_by(kind: str, id: str) -> Context:
    return Context(book_id="b", rights=Rights("p", "Pat", (Grant("supervisor", kind, id),), proven=True))


def test_a_part_of_the_centre_sees_its_part_of_a_customer(floor: Floor) -> None:
    floor.add("team", {"id": "north"}).add("team_membership", {"agent": "a1", "team": "north"})
    found = card(floor.path, "customer", "dana", seen_by("client", "c1"))
    assert [row["id"] for row in found.contacts] == ["lost", "first", "old"]
    assert [row["id"] for row in found.cases] == ["k2"]
    assert [row["id"] for row in found.answers] == ["s1"]
    assert (found.bought, found.sales, found.repeats_known) == ((), (), 0)
    assert {row["agent"] for row in found.contacts} == {None}
    # The record belongs to the whole centre; a name and how to talk to somebody come with each contact.
    assert (found.name, found.segment, found.narrowed) == ("Dana", "gold", True)
    assert (found.phone, found.since_on, found.preferences) == ("", "", ())
    assert not [name for name in ("a2", "q2", "k1", "Agent 1", "יותר") if name in repr(found)]


def test_a_purchase_out_of_sight_does_not_lead_to_its_cancellation(new_floor: NewFloor) -> None:
    """Dana bought of c1 and of c2; both were cancelled for c1 under no name."""
    made = new_floor()
    for number in (1, 2):
        same = {"client": f"c{number}", "customer": "dana", "at": NOW - 9, "amount_minor": 5, "currency": "EUR"}
        gone = {"client": "c1", "at": NOW - 5, "amount_minor": 5, "currency": "EUR", "kind": "cancelled"}
        made.add("sale", same | {"id": f"s{number}"}, gone | {"id": f"gone{number}", "cancels": f"s{number}"})
    told = [card(made.path, "customer", "dana", context).sales for context in (ALONE, seen_by("client", "c1"))]
    assert [{row["id"] for row in rows} for rows in told] == [{"s1", "gone1", "s2", "gone2"}, {"s1", "gone1"}]


def test_an_answer_in_sight_does_not_lead_to_whom_a_case_out_of_sight_is_of(new_floor: NewFloor) -> None:
    """Of two answers to c1 one is about a case of c2: only the whole centre is led to its customer."""
    made = new_floor().add("customer", {"id": "dana", "name": "Dana"})
    for number in (1, 2):
        opened = {"client": f"c{number}", "customer": "dana", "queue": f"q{number}", "opened_at": NOW - HOUR_MS}
        made.add("case", opened | {"id": f"k{number}"})
        told = {"client": "c1", "csat": 3, "answered_at": NOW - 9}
        made.add("survey", told | {"id": f"s{number}", "case_id": f"k{number}"})
    for number, context, whose in ((2, ALONE, "dana"), (1, seen_by("client", "c1"), "dana"),
                                   (2, seen_by("client", "c1"), "")):  # fmt: skip
        found = card(made.path, "survey", f"s{number}", context)
        assert (found.id, found.name) == (whose, "Dana" if whose else "")
    made.add("survey", told | {"id": "s3", "case_id": "k2", "customer": "dana"})
    found = card(made.path, "survey", "s3", seen_by("client", "c1"))
    assert (found.id, {row["id"] for row in found.answers}) == ("dana", {"s1", "s3"})


def test_who_is_out_of_sight_is_nobody(floor: Floor) -> None:
    for context in (seen_by("client", "c3"), seen_by("team", "north")):
        for kind, id in (("customer", "dana"), ("customer", "omer"), ("contact", "lost"), ("case", "k1"),
                         ("address", "050"), ("address", "+97250111"), ("", "dana")):  # fmt: skip
            found = card(floor.path, kind, id, context)
            assert found == CustomerCard(found.asked, NOW, "UTC")
    # Somebody of that client: the other's rows do not even lead there.
    assert not card(floor.path, "contact", "second", seen_by("client", "c1")).found


def test_the_work_of_a_team_does_not_tell_whose_it_was(floor: Floor) -> None:
    floor.add("team", {"id": "north"}).add("team_membership", {"agent": "a1", "team": "north"})
    assert not card(floor.path, "customer", "dana", seen_by("team", "north")).found


def test_a_long_past_is_told_as_it_is_read(floor: Floor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(customers, "_FIRST_SLICE", 3)
    monkeypatch.setattr(history, "AT_ONCE_S", 0.0)
    monkeypatch.setattr(history, "_AGAIN_S", 0.0)
    *growing, whole = cards(floor.path, "contact", "lost")
    assert growing
    assert growing[0].read_back_to_at is not None
    assert (growing[0].id, growing[0].name) == ("dana", "Dana")
    assert "lost" in [row["id"] for row in growing[0].contacts]
    counts = [one.contact_count for one in growing]
    assert counts == sorted(counts)
    assert (whole.read_back_to_at, whole.contact_count) == (None, 3)


def test_an_index_of_the_centre_is_used(floor: Floor) -> None:
    plain = card(floor.path, "customer", "dana")
    floor.execute("CREATE INDEX mine ON contact (customer)").execute("CREATE INDEX mine_too ON contact (address)")
    assert card(floor.path, "customer", "dana") == plain


@pytest.mark.parametrize(
    ("told", "people", "words"),
    [
        ({"people": 3, "agent": "a1"}, 3, "3 in this matter, 3 over all"),
        ({"people": 1}, 1, "1 in this matter, 1 over all"),
        ({"agent": "a1"}, 1, "1 in this matter, 1 over all"),
        ({}, None, "not known"),
    ],
)
def test_a_case_without_messages_tells_of_people_itself(
    told: dict[str, Any], people: int | None, words: str, new_floor: NewFloor
) -> None:
    floor = new_floor().add("case", {"id": "k", "customer": "dana", "opened_at": NOW - DAY_MS} | told)
    found = card(floor.path, "customer", "dana")
    assert (found.people, found.people_of_matter) == (people, people)
    assert dict(customer_words.facts(found))["Spoke to"] == words


def test_people_of_several_cases_are_at_least_those_of_the_greatest(new_floor: NewFloor) -> None:
    floor = new_floor()
    told: dict[str, dict[str, Any]] = {"k": {"people": 3, "agent": "a1"}, "l": {"people": 2}, "m": {"agent": "a2"}}
    for id, more in {**told, "n": {}}.items():
        floor.add("case", {"id": id, "customer": "dana", "opened_at": NOW - DAY_MS} | more)
    floor.add("case_event", {"case_id": "n", "at": NOW - HOUR_MS, "status": "open", "agent": "a3"})
    assert card(floor.path, "customer", "dana").people == 3
    floor.add("message", {"case_id": "n", "at": NOW - HOUR_MS, "author": "agent", "agent": "a4", "public": 1})
    floor.legs(answered("q1", NOW - HOUR_MS, 0, agent="a5", customer="dana"))
    # Now a1, a2, a4 and a5 are known by name.
    assert card(floor.path, "customer", "dana").people == 4


def test_somebody_without_a_name_answered(new_floor: NewFloor) -> None:
    floor = new_floor().legs(answered("q1", NOW - HOUR_MS, 0, customer="dana"))
    assert card(floor.path, "customer", "dana").people == 1


def test_an_empty_floor_knows_nobody(new_floor: NewFloor) -> None:
    assert not card(new_floor().path, "", "dana").found


def test_preferences_of_any_shape() -> None:
    assert preferences(None) == ()
    assert preferences("calls in the morning") == (("", "calls in the morning"),)
    assert preferences('["a", 1]') == (("", '["a", 1]'),)
    assert preferences('{"a": null, "b": 2, "c": {"d": true}}') == (("b", "2"), ("c", '{"d": true}'))
