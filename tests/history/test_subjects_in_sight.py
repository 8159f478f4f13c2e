"""Who sees a part of a floor: figures of that part, and nothing that tells of another."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.access import Grant, Rights
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor.reader import Reader
from supervisor.history import period as history
from supervisor.history import table
from supervisor.history.beyond import placing as beyond
from supervisor.history.period import Period
from supervisor.kpi.figures import Figure
from supervisor.kpi.legs import NULL
from supervisor.kpi.period_measures import BY_ID
from supervisor.settings import Settings
from tests.commands.floors import NewFloor, answered, at

UTC = clock.zone("UTC")
WINDOW = Window(at("00:00"), at("00:00") + clock.DAY_MS)


def seen_by(path: Path, kind: str, id: str) -> Period:
    context = Context(book_id="b", rights=Rights("p", "Pat", (Grant("supervisor", kind, id),), proven=True))
    with Reader(path) as reader:
        period = history.load(reader, WINDOW, at("2026-04-20"), UTC, Settings(), context)
        period.beyond = beyond.load(reader, period, context, frozenset(BY_ID), fine=False)
    return period


def told(period: Period, *kpis: str) -> list[Figure]:
    (row,) = table.kpis(period, (), kpis, {}, Settings())
    return list(row.values())


@pytest.fixture
def floor(new_floor: NewFloor) -> Path:
    """Two clients with a queue, a case, a survey and a call each; dana called both, about the same."""
    made = (
        new_floor()
        .add("client", {"id": "c1"}, {"id": "c2"})
        .add("customer", {"since_on": "2025-01-01", "left_on": "2027-01-01"})
    )
    made.add("team", {"id": "north"}).add("team_membership", {"agent": "a1", "team": "north"})
    for number in (1, 2):
        same = {"queue": f"q{number}", "agent": f"a{number}", "customer": "dana", "client": f"c{number}"}
        made.add("queue", {"id": f"q{number}", "client": f"c{number}"})
        made.add("case", same | {"opened_at": at("09:00"), "reason": f"r{number}"})
        made.add("survey", same | {"answered_at": at("09:00"), "csat": number * 2, "comment": f"said {number}"})
        call = answered(None, at("09:00") + number * 60_000, 0, id=f"call{number}", reason="bill")
        made.legs(call | {name: same[name] for name in ("queue", "agent", "customer")})
    return made.path


def test_a_client_sees_its_own(floor: Path) -> None:
    period = seen_by(floor, "client", "c1")
    inflow, csat, retention = told(period, "inflow", "csat", "retention")
    assert (inflow.value, csat.value, csat.n) == (1, 0, 1)
    assert (retention.value, retention.state) == (None, "out_of_sight")
    # The agents belong to no team in sight, and what is another client's is not even a return.
    (fcr,) = told(period, "fcr")
    assert (fcr.value, fcr.n) == (1, 1)
    assert table.known_ids(period)["reason"] == {"r1", "bill"}
    shown = repr(
        [table.rows_behind(period, ("agent", "reason"), kpi, {}, Settings()) for kpi in ("inflow", "csat", "fcr")]
    )
    assert "'dana'" in shown
    assert not [name for name in ("a1", "a2", "q2", "r2", "said 2", "call2") if f"'{name}'" in shown]


def test_a_team_sees_its_roster_only(new_floor: NewFloor) -> None:
    """a1 of north kept half of the roster, a2 of no team all of it; a1 was in north until ten only."""
    made = new_floor().add("team", {"id": "north"}).add("agent", {"id": "a1"}, {"id": "a2"})
    made.add("team_membership", {"agent": "a1", "team": "north", "to_at": at("10:00")})
    for agent in ("a1", "a2"):
        made.add("shift", {"agent": agent, "starts_at": at("09:00"), "ends_at": at("11:00"), "activity": "work"})
    made.states("a1", ("09:30", "available"), ("12:00", "offline")).states("a2", ("09:00", "available"))
    period = seen_by(made.path, "team", "north")
    adherence, conformance, updates = told(period, "adherence", "conformance", "update_met")
    assert (adherence.value, adherence.n, conformance.value) == (0.5, 60, 0.5)
    assert updates.state == "not_measured"
    assert {row["agent"] for row in table.rows_behind(period, (), "adherence", {}, Settings())} == {"a1"}


def test_what_is_seen_by_the_whole_centre_only(floor: Path) -> None:
    period = seen_by(floor, "client", "c1")
    for figure in told(period, "customers_at_risk", "at_risk_rate", "retention.third"):
        assert (figure.value, figure.state) == (None, "out_of_sight")
    requests, by_channel = told(period, "requests", "fcr_by_channel")
    assert (requests.value, by_channel.n) == (2, 1)


def test_a_team_sees_its_work_and_not_whose_it_was(floor: Path) -> None:
    period = seen_by(floor, "team", "north")
    rows: list[dict[str, Any]] = []
    for kpi in ("inflow", "csat", "handle_time"):
        rows += table.rows_behind(period, ("agent",), kpi, {}, Settings())
    assert {row["agent"] for row in rows} == {"a1"}
    assert len(rows) == 3
    assert [row["reason"] for row in table.kpis(period, ("reason",), ("inflow", "csat"), {}, Settings())] == [None]
    assert not [name for name in ("dana", "q1", "c1", "said 1", "a2", "r1") if f"'{name}'" in repr(rows)]


@pytest.mark.parametrize("sums_only", [False, True])
def test_an_answer_does_not_tell_the_reason_of_a_call_or_case_out_of_sight(
    sums_only: bool, new_floor: NewFloor
) -> None:
    """Answers of q1, which c1 sees, to calls and cases of either client."""
    made = new_floor().add("client", {"id": "c1"}, {"id": "c2"})
    made.add("queue", {"id": "q1", "client": "c1"}, {"id": "q2", "client": "c2"})
    for number in (1, 2):
        call = answered(f"q{number}", at("09:00"), 0, id=f"call{number}", reason=f"call {number}")
        made.legs(call)
        made.add(
            "case", {"id": f"k{number}", "queue": f"q{number}", "opened_at": at("09:00"), "reason": f"case {number}"}
        )
        same = {"queue": "q1", "client": "c1", "answered_at": at("09:30"), "csat": 5}
        made.add("survey", same | {"contact": f"call{number}"}, same | {"case_id": f"k{number}"})
    made.add("survey", same | {"contact": "call2", "case_id": "k1"})
    context = Context(book_id="b", rights=Rights("p", "Pat", (Grant("supervisor", "client", "c1"),), proven=True))
    with Reader(made.path) as reader:
        period = history.load(reader, WINDOW, at("2026-04-20"), UTC, Settings(), context)
        wanted = frozenset(name for name, one in BY_ID.items() if one.table == "survey")
        period.beyond = beyond.load(reader, period, context, wanted, fine=False, sums_only=sums_only)
    found = {row["reason"]: row["csat"].n for row in table.kpis(period, ("reason",), ("csat",), {}, Settings())}
    assert found == {None: 2, "call 1": 1, "case 1": 2}


def test_answers_and_sales_name_nothing_out_of_sight(new_floor: NewFloor) -> None:
    """Of c1 that is seen: an answer and a sale that name a call, a case and a sale of c2, and those of c1."""
    made = new_floor().add("client", {"id": "c1"}, {"id": "c2"})
    made.add("queue", {"id": "q1", "client": "c1"}, {"id": "q2", "client": "c2"})
    for number in (1, 2):
        made.legs(answered(f"q{number}", at("09:00"), 0, id=f"call{number}", customer=f"dana{number}"))
        made.add("case", {"id": f"k{number}", "queue": f"q{number}", "opened_at": at("09:00")})
        made.add("sale", {"id": f"s{number}", "client": f"c{number}", "at": at("09:00"), "amount_minor": 1})
        links = {"contact": f"call{number}", "queue": "q1", "client": "c1"}
        made.add("survey", links | {"case_id": f"k{number}", "answered_at": at("09:30"), "csat": 5})
        gone = {"id": f"gone{number}", "client": "c1", "at": at("10:00"), "amount_minor": -1, "kind": "cancelled"}
        made.add("sale", gone | {"contact": f"call{number}", "cancels": f"s{number}", "currency": "ILS"})
    period = seen_by(made.path, "client", "c1")
    answers = table.rows_behind(period, (), "csat", {}, Settings())
    assert {(row["contact"], row["case_id"], row["customer"]) for row in answers} == {
        ("call1", "k1", "dana1"),
        (None, None, None),
    }
    rows = table.rows_behind(period, (), "revenue", {}, Settings())
    assert {(row["sale"], row["contact"], row["cancels"]) for row in rows if row["sale"].startswith("gone")} == {
        ("gone1", "call1", "s1"),
        ("gone2", None, None),
    }


def test_an_offer_out_of_sight_says_who_missed_it_and_nothing_of_the_contact(floor: Path) -> None:
    with closing(sqlite3.connect(floor)) as connection, connection:
        for id, contact in (("q2-offer", "call2"), ("mine", "call1")):
            connection.execute(
                "INSERT INTO offer(id, contact, agent, at, result) VALUES (?, ?, 'a1', ?, 'missed')",
                (id, contact, at("09:00")),
            )
    grants = (Grant("supervisor", "team", "north"), Grant("supervisor", "client", "c1"))
    context = Context(book_id="b", rights=Rights("p", "Pat", grants, proven=True))
    with Reader(floor) as reader:
        period = history.load(reader, WINDOW, at("2026-04-20"), UTC, Settings(), context)
        rows = table.rows_behind(period, ("queue",), "missed_offers", {}, Settings())
        assert sorted((row["queue"] or "", row["agent"], row["offer"] or "") for row in rows) == [
            ("", "a1", ""),
            ("q1", "a1", "mine"),
        ]
        offers = period.offers(missed=True)
        of_contacts = set(zip(offers.contact.tolist(), offers.queued_at.tolist(), strict=True))
        assert of_contacts == {(NULL, NULL), (1, at("09:01"))}


@pytest.mark.parametrize("sums_only", [False, True])
def test_a_cancellation_tells_nothing_of_a_sale_out_of_sight(new_floor: NewFloor, sums_only: bool) -> None:
    """Of the sales of c2 nobody at c1 learns what they brought; one's own is taken back with all that it was."""
    floor = new_floor().add("client", {"id": "c1"}, {"id": "c2"}).add("queue", {"id": "q2", "client": "c2"})
    floor.legs(answered("q2", at("2026-03-01T09:00"), 0, id="call"))
    floor.add("team", {"id": "north"}).add("team_membership", {"agent": "a1", "team": "north"})
    of_past = {"at": at("2026-03-01T09:00"), "currency": "EUR"}
    floor.add(
        "sale",
        of_past | {"id": "theirs", "client": "c2", "amount_minor": 700_00, "product": "loan"},
        of_past | {"id": "of_call", "contact": "call", "amount_minor": 50_00},
        of_past | {"id": "ours", "client": "c1", "amount_minor": 30_00},
        of_past | {"id": "of_agent", "agent": "a1", "amount_minor": 4_00},
        *(
            {"id": f"x{number}", "at": at("09:00"), "kind": "cancelled", "cancels": sale, "client": client}
            for number, (sale, client) in enumerate(
                (("theirs", "c1"), ("of_call", "c1"), ("ours", "c1"), ("ours", None), ("of_agent", None))
            )
        ),
    )

    def revenue(kind: str, id: str) -> list[Figure]:
        context = Context(book_id="b", rights=Rights("p", "Pat", (Grant("supervisor", kind, id),), proven=True))
        with Reader(floor.path) as reader:
            period = history.load(reader, WINDOW, at("2026-04-20"), UTC, Settings(), context)
            wanted = frozenset(BY_ID)
            period.beyond = beyond.load(reader, period, context, wanted, fine=False, sums_only=sums_only)
        return told(period, "revenue")

    assert [(one.value, one.n) for one in revenue("client", "c1")] == [(-60_00, 2)]
    assert [(one.value, one.n) for one in revenue("team", "north")] == [(-4_00, 1)]
    assert [(one.value, one.n) for one in revenue("centre", "")] == [(-814_00, 5)]
