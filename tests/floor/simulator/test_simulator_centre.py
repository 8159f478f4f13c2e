"""The simulated centre keeps the contract, and its figures come from its queueing."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor import contract
from supervisor.floor.simulator import Centre
from tests.floor.simulator.conftest import DAY_MS, START, Told, centre_days, ms, told

TALKS = ("ringing", "on_contact", "hold", "wrap_up")


def test_the_same_seed_gives_the_same_rows_and_another_does_not() -> None:
    assert centre_days(12, 1.2, seed=3).rows == centre_days(12, 1.2, seed=3).rows
    assert centre_days(12, 1.2, seed=3).rows["contact"] != centre_days(12, 1.2, seed=4).rows["contact"]


@settings(max_examples=8)
@given(st.lists(st.integers(0, 2 * DAY_MS), max_size=30))
def test_small_steps_tell_the_same_as_one(cuts: list[int]) -> None:
    begin, until_at = ms(START), ms(START) + 2 * DAY_MS
    centre = Centre(8, 5, begin)
    steps = [centre.advance(begin + cut) for cut in [*sorted(cuts), 2 * DAY_MS]]
    assert told(steps, until_at).rows == told([Centre(8, 5, begin).advance(until_at)], until_at).rows


def test_steps_of_a_second_update_what_they_told_before() -> None:
    begin = ms(START)
    centre = Centre(40, 1, begin)
    steps = [centre.advance(begin - 3_600_000)] + [centre.advance(begin + second * 1000) for second in range(900)]
    stepped = told(steps, begin)
    assert {"contact"} <= set(stepped.repeats) <= {"contact", "case", "survey"}
    assert stepped.rows == told([Centre(40, 1, begin).advance(begin + 899_000)], begin).rows


def test_nothing_is_told_before_it_happens(centre: Told) -> None:
    for table in contract.FOLLOWED:
        told_later = {"shift", "calendar_event", "agent", "agent_alias", "team_membership", "queue_membership"}
        if table.instant and table.name not in told_later:
            late = [row for row in centre.all(table.name) if (row[table.instant] or 0) >= centre.until_at]
            assert late == [], table.name


def test_every_word_is_one_of_the_contract(centre: Told) -> None:
    for table in contract.FOLLOWED:
        for column in table.columns:
            if column.words:
                used = {row[column.name] for row in centre.all(table.name)} - {None}
                assert used <= set(column.words), (table.name, column.name)


def test_every_reference_resolves(centre: Told) -> None:
    for table in contract.FOLLOWED:
        for column in table.columns:
            if column.refers_to:
                known = centre.rows.get(column.refers_to, {})
                lost = {row[column.name] for row in centre.all(table.name)} - set(known) - {None}
                assert lost == set(), (table.name, column.name)


def test_types_are_those_of_the_columns(centre: Told) -> None:
    types = {"INTEGER": int, "TEXT": str, "REAL": float}
    for table in contract.FOLLOWED:
        for row in centre.all(table.name):
            for column in table.columns:
                value = row[column.name]
                assert value is None or type(value) is types[column.type], (table.name, column.name, value)
                assert value != "", (table.name, column.name)


def test_every_leg_has_one_exit_or_is_open(centre: Told) -> None:
    for leg in centre.all("contact"):
        answered, ended, wrapped, outcome = leg["answered_at"], leg["ended_at"], leg["wrapped_at"], leg["outcome"]
        if outcome is None:
            assert (answered, ended, wrapped) == (None, None, None)
        elif outcome == "answered":
            assert answered is not None
            assert leg["agent"] is not None
        else:
            assert ended is not None
            assert (answered, wrapped, leg["agent"]) == (None, None, None)
        in_order = [at for at in (leg["arrived_at"], leg["queued_at"], answered, ended, wrapped) if at is not None]
        assert in_order == sorted(in_order)
        if outcome == "answered" and ended is not None:
            assert leg["talk_ms"] + (leg["hold_ms"] or 0) == ended - answered
            assert leg["wrap_ms"] == (None if wrapped is None else wrapped - ended)


def test_journeys_lead_back_to_their_first_leg(forty: Told) -> None:
    legs = forty.rows["contact"]
    for leg in legs.values():
        before = legs.get(leg["previous"] or "")
        if before is not None:
            assert leg["journey"] == before["journey"]
            assert leg["queued_at"] >= before["queued_at"]
        else:
            assert leg["journey"] == leg["id"]


def test_nobody_waits_open_since_yesterday(centre: Told) -> None:
    old = [
        leg
        for leg in centre.all("contact")
        if leg["outcome"] is None and leg["channel"] != "email" and leg["queued_at"] < centre.until_at - 3_600_000
    ]
    assert old == []


def _chains(centre: Told) -> dict[str, list[dict[str, Any]]]:
    chains = defaultdict(list)
    for row in centre.all("agent_state"):
        chains[row["agent"]].append(row)
    return chains


def test_chains_of_states_go_forward(centre: Told) -> None:
    for chain in _chains(centre).values():
        assert [row["at"] for row in chain] == sorted(row["at"] for row in chain)


def test_states_agree_with_legs_and_capacity(centre: Told) -> None:
    """Each answered leg is seen in its agent's chain at its instants; nobody has more in hand than their capacity."""
    capacity = {agent["id"]: agent["capacity"] for agent in centre.all("agent")}
    seen: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
    for agent, chain in _chains(centre).items():
        in_hand: dict[str, str] = {}
        for row in chain:
            contact, state = row["contact"], row["state"]
            if contact is not None and state in TALKS:
                if capacity[agent] == 1:
                    in_hand.clear()
                in_hand[contact] = state
                seen[agent, contact].append((row["at"], state))
            elif contact is not None:
                del in_hand[contact]
            elif capacity[agent] == 1:
                in_hand.clear()
            assert contact is None or state in TALKS or capacity[agent] > 1
            assert len(in_hand) <= capacity[agent]
            if state not in (*TALKS, "available"):
                assert in_hand == {}, "away or gone only with nothing in hand"
    for leg in centre.all("contact"):
        if leg["outcome"] == "answered":
            track = seen[leg["agent"], leg["id"]]
            assert (leg["answered_at"], "on_contact") in track
            assert (leg["answered_at"] - leg["ring_ms"], "ringing") in track
            if leg["wrap_ms"]:
                assert (leg["ended_at"], "wrap_up") in track


def test_no_agent_talks_twice_at_once_at_capacity_one(forty: Told) -> None:
    capacity = {agent["id"]: agent["capacity"] for agent in forty.all("agent")}
    by_agent = defaultdict(list)
    for leg in forty.all("contact"):
        if leg["agent"] and capacity[leg["agent"]] == 1:
            by_agent[leg["agent"]].append((leg["answered_at"], leg["wrapped_at"] or leg["ended_at"] or forty.until_at))
    for spans in by_agent.values():
        spans.sort()
        assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_offers_tell_of_every_answer(centre: Told) -> None:
    offers = Counter(
        (offer["contact"], offer["agent"]) for offer in centre.all("offer") if offer["result"] == "answered"
    )
    answered = Counter((leg["id"], leg["agent"]) for leg in centre.all("contact") if leg["outcome"] == "answered")
    assert offers == answered
    missed = [offer for offer in centre.all("offer") if offer["result"] == "missed"]
    assert missed
    assert all(offer["ring_ms"] == 15_000 for offer in missed)


def _service_level(centre: Told, channel: str, limit_ms: int) -> float:
    good = all_ = 0
    for leg in centre.all("contact"):
        if leg["channel"] == channel and leg["outcome"] in ("answered", "abandoned"):
            wait = (leg["answered_at"] or leg["ended_at"]) - leg["queued_at"]
            if leg["outcome"] == "answered" or wait > 5_000:
                all_ += 1
                good += leg["outcome"] == "answered" and wait <= limit_ms
    return good / all_


def test_service_level_comes_out_near_its_target(centre: Told) -> None:
    assert 0.60 <= _service_level(centre, "voice", 20_000) <= 0.95


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_days_differ_and_some_hours_are_bad(seed: int) -> None:
    found = centre_days(40, 6, seed=seed)
    hours: dict[int, list[bool]] = defaultdict(list)
    for leg in found.all("contact"):
        if leg["channel"] == "voice" and leg["outcome"] == "answered":
            hours[leg["queued_at"] // 3_600_000].append(leg["answered_at"] - leg["queued_at"] <= 20_000)
    levels = sorted(sum(hour) / len(hour) for hour in hours.values() if len(hour) >= 20)
    assert levels[0] < 0.75
    assert levels[-1] > 0.9


def test_a_centre_has_all_of_its_life(forty: Told) -> None:
    outcomes = {leg["outcome"] for leg in forty.all("contact")}
    assert {"answered", "abandoned", "callback_taken", "voicemail", "left_by_key", "closed", None} <= outcomes
    assert {"voice", "chat", "message", "email"} == {leg["channel"] for leg in forty.all("contact")}
    assert {"inbound", "callback"} == {leg["direction"] for leg in forty.all("contact")}
    assert {"blind", "consult", "queue"} <= {leg["transfer"] for leg in forty.all("contact")}
    assert any(leg["answered_at"] - leg["queued_at"] > 0 for leg in forty.all("contact") if leg["answered_at"])
    assert {"break", "lunch", "other", "training"} <= {row["state"] for row in forty.all("agent_state")}
    for table in ("case", "case_event", "message", "survey", "sale", "article_visit", "self_service", "recording"):
        assert forty.all(table), table
    assert any(survey["comment"] for survey in forty.all("survey"))
    assert any(shift["absence"] for shift in forty.all("shift"))
    assert len(forty.all("site")) >= 2
    assert len(forty.all("client")) >= 2


def test_visits_that_were_no_help_end_in_a_contact_of_the_visitor(forty: Told) -> None:
    contacts = forty.rows["contact"]
    ended = [visit for visit in forty.all("article_visit") if visit["ended_in"]]
    assert len(ended) > 20
    for visit in ended:
        contact = contacts[visit["ended_in"]]
        assert visit["at"] < contact["queued_at"]
        assert contact["customer"] in (None, visit["visitor"])


def test_newcomers_are_slower(five_hundred: Told) -> None:
    start_on = START.date().isoformat()
    hired = {agent["id"]: agent["hired_on"] for agent in five_hundred.all("agent")}
    new: list[int] = []
    old: list[int] = []
    for leg in five_hundred.all("contact"):
        if leg["talk_ms"] and leg["channel"] == "voice":
            (new if hired[leg["agent"]] > "2026-10-01" else old).append(leg["talk_ms"])
    assert max(hired.values()) > start_on
    assert sum(new) / len(new) > 1.1 * sum(old) / len(old)


def test_a_night_shift_crosses_midnight_and_some_are_late_or_missing(forty: Told) -> None:
    shifts = [shift for shift in forty.all("shift") if shift["activity"] == "work" and shift["absence"] is None]
    assert any(
        (shift["starts_at"] + 2 * 3_600_000) // DAY_MS < (shift["ends_at"] + 2 * 3_600_000) // DAY_MS
        for shift in shifts
    )
    first_seen: dict[tuple[str, int], int] = {}
    for row in forty.all("agent_state"):
        first_seen.setdefault((row["agent"], (row["at"] - 4 * 3_600_000) // DAY_MS), row["at"])
    late = missing = 0
    for shift in shifts:
        if shift["ends_at"] < forty.until_at:
            seen = first_seen.get((shift["agent"], (shift["starts_at"] - 3_600_000) // DAY_MS))
            missing += seen is None
            late += seen is not None and seen > shift["starts_at"] + 4 * 60_000
    assert late > 0
    assert missing > 0


@pytest.mark.parametrize("table", ["agent", "customer", "queue", "reason"])
def test_names_come_in_four_languages(forty: Told, table: str) -> None:
    words = [row.get("name") or row["label"] for row in forty.all(table)]
    letters = "".join(words)
    assert any("\u0590" <= letter <= "\u05ff" for letter in letters)
    assert any("\u0600" <= letter <= "\u06ff" for letter in letters)
    assert any(letter in "ăâîșțĂȘȚ" for letter in letters)
    assert any(word.isascii() for word in words)
    assert len({queue["name"] for queue in forty.all("queue")}) == len(forty.all("queue"))
