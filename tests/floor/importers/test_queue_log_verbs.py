"""Every event of the table does what it says; none is left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from supervisor.floor.importers.queue_log.fields import born, number, short_name
from supervisor.floor.importers.queue_log.reasons import away_state
from supervisor.floor.importers.queue_log.verbs import KEPT, VERBS

CALL = [
    "1700000000|1.1|q|NONE|ENTERQUEUE||100|1|Ana Pop",
    "1700000005|1.1|q|SIP/1|CONNECT|5|1.2|3",
]

LEGS: dict[str, tuple[str, dict[str, Any]]] = {
    "COMPLETEAGENT": ("COMPLETEAGENT|5|60|1", {"ended_by": "agent", "talk_ms": 60000, "transfer": None}),
    "COMPLETECALLER": ("COMPLETECALLER|5|60|1", {"ended_by": "caller", "talk_ms": 60000}),
    "BLINDTRANSFER": (
        "BLINDTRANSFER|6001|from-internal|5|60|1",
        {"transfer": "blind", "transferred_to": "6001", "transferred_to_kind": "extension", "talk_ms": 60000},
    ),
    "TRANSFER": ("TRANSFER|6001|from-internal|5|60|1", {"transfer": "blind", "transferred_at": 1700000065000}),
    "ATTENDEDTRANSFER": ("ATTENDEDTRANSFER|APP|VoiceMail|5|60|1", {"transfer": "consult"}),
}


@pytest.mark.parametrize("verb", LEGS)
def test_ends_of_a_conversation(verb: Any, floor_of: Callable[..., Any]) -> None:
    line, expected = LEGS[verb]
    floor = floor_of([*CALL, f"1700000065|1.1|q|SIP/1|{line}"])
    leg = floor.leg("1.1")
    assert {key: leg[key] for key in expected} == expected
    assert (leg["outcome"], leg["ended_at"], leg["ring_ms"]) == ("answered", 1700000065000, 3000)
    assert (leg["customer_name"], leg["address"]) == ("Ana Pop", "100")
    assert (leg["wrapped_at"], leg["wrap_ms"], leg["hold_ms"], leg["flags"]) == (None, None, None, "wrap_unknown")
    assert floor.states("SIP/1") == ["on_contact", "available"]


@pytest.mark.parametrize(
    ("came", "left"),
    [
        ("q|SIP/1|ADDMEMBER|", "q|SIP/1|REMOVEMEMBER|"),
        ("NONE|SIP/1|AGENTLOGIN|SIP/9", "NONE|SIP/1|AGENTLOGOFF|SIP/9|100"),
        ("NONE|SIP/1|AGENTCALLBACKLOGIN|9@ctx", "NONE|SIP/1|AGENTCALLBACKLOGOFF|9@ctx|100|"),
    ],
)
def test_log_in_and_log_off(came: Any, left: Any, floor_of: Callable[..., Any]) -> None:
    floor = floor_of([f"1700000000|1.1|{came}", f"1700000100|1.1|{left}"])
    assert floor.chain("SIP/1") == [(1700000000, "available"), (1700000100, "offline")]
    assert {row["flags"] for row in floor.rows("agent_state")} == {None}
    assert floor.problems() == []


def test_added_paused_and_removed_while_on_a_contact(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            "1699999990|NONE|q|SIP/1|ADDMEMBER|PAUSED",
            "1699999999|NONE|q|SIP/1|UNPAUSE|",
            *CALL,
            "1700000010|NONE|q|SIP/1|REMOVEMEMBER|",
            "1700000065|1.1|q|SIP/1|COMPLETEAGENT|5|60|1",
        ]
    )
    assert floor.states("SIP/1") == ["other", "available", "on_contact", "offline"]
    (member,) = floor.rows("queue_membership")
    assert (member["from_at"], member["to_at"]) == (1699999990000, 1700000010000)


def test_offers_that_the_agent_or_the_caller_ended(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            CALL[0],
            "1700000003|1.1|q|SIP/1|RINGNOANSWER|3000",
            "1700000004|1.1|q|SIP/2|AGENTDUMP|",
            "1700000009|1.1|q|SIP/3|RINGCANCELED|4000",
        ]
    )
    assert [(row["agent"], row["result"], row["ring_ms"]) for row in floor.rows("offer", "id")] == [
        ("SIP/1", "missed", 3000),
        ("SIP/2", "rejected", None),
        ("SIP/3", "abandoned", 4000),
    ]
    assert floor.leg("1.1")["ended_at"] is None


def test_outcall_is_no_part_of_the_queue(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(["1700000100|1.1|q|SIP/1|OUTCALL|ANSWER|40|x", "1700000200|1.2|q|SIP/1|OUTCALL|BUSY|0|"])
    answered, busy = floor.rows("contact", "ended_at")
    assert (answered["direction"], answered["outcome"], answered["talk_ms"]) == ("outbound", "answered", 40000)
    assert (answered["queued_at"], answered["answered_at"]) == (1700000060000, 1700000060000)
    assert (busy["outcome"], busy["reason"], busy["answered_at"]) == ("withdrawn", "busy", None)
    assert floor.problems() == []


def test_penalty_and_ringinuse(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            "1700000000|NONE|q|SIP/1|ADDMEMBER|",
            "1700000001|NONE|q|SIP/1|PENALTY|3",
            "1700000002|NONE|q|SIP/1|RINGINUSE|1",
        ]
    )
    assert floor.rows("queue_membership")[0]["priority"] == 3
    assert [row["verb"] for row in floor.rows("raw_event", "line")] == ["PENALTY", "RINGINUSE"]


def test_no_log_in_seen_is_flagged_on_every_state_until_one_is(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            *CALL,
            "1700000065|1.1|q|SIP/1|COMPLETEAGENT|5|60|1",
            "1700000100|NONE|q|SIP/1|PAUSE|Coffee",
            "1700000200|NONE|q|SIP/1|ADDMEMBER|",
        ]
    )
    assert [(row["state"], row["flags"]) for row in floor.rows("agent_state", "at")] == [
        ("on_contact", "login_unseen"),
        ("available", "login_unseen"),
        ("break", "login_unseen"),
        ("available", None),
    ]


def test_two_calls_at_once_are_one_stretch_and_the_first_is_doubted(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            *CALL,
            "1700000020|2.1|q|NONE|ENTERQUEUE||101|1",
            "1700000025|2.1|q|SIP/1|CONNECT|5",
            "1700000085|2.1|q|SIP/1|COMPLETEAGENT|5|60|1",
            "1700003605|1.1|q|SIP/1|COMPLETEAGENT|5|3600|1",
        ]
    )
    assert "overlapping" in floor.leg("1.1")["flags"]
    assert "overlapping" not in floor.leg("2.1")["flags"]
    assert floor.states("SIP/1") == ["on_contact", "on_contact", "on_contact", "available"]


def test_instants_outrank_durations(floor_of: Callable[..., Any]) -> None:
    floor = floor_of([*CALL, "1700000065|1.1|q|SIP/1|COMPLETEAGENT|9|20|1"])
    assert floor.leg("1.1")["talk_ms"] == 60000
    assert floor.leg("1.1")["flags"] == "talk_differs wrap_unknown"


def test_an_end_that_comes_twice_counts_once(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [*CALL, "1700000065|1.1|q|SIP/1|BLINDTRANSFER|6|c|5|60|1", "1700000066|1.1|q|SIP/1|COMPLETECALLER|5|61|1"]
    )
    (leg,) = floor.legs()
    assert (leg["ended_at"], floor.summary.ignored) == (1700000065000, 1)


def test_every_event_alone_leaves_a_sound_floor(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        f"{1700000000 + number}|{number}.1|q{number}|SIP/{number}|{verb}|1|2|3|4|5" for number, verb in enumerate(VERBS)
    )
    assert floor.problems() == []
    assert {row["verb"] for row in floor.rows("raw_event")} == KEPT
    assert floor.summary.lines == len(VERBS)
    assert floor.summary.rejected == {}


@pytest.mark.parametrize(
    ("agent", "short"),
    [
        ("Local/2005@from-internal/n", "2005"),
        ("PJSIP/5001", "5001"),
        ("SIP/5001", "5001"),
        ("Agent/448", "448"),
        ("Ana Pop", "Ana Pop"),
        ("a/b/c", "b/c"),
        ("דנה כהן", "דנה כהן"),
    ],
)
def test_short_names(agent: Any, short: Any, floor_of: Callable[..., Any]) -> None:
    assert short_name(agent) == short
    floor = floor_of([f"1700000000|NONE|q|{agent}|ADDMEMBER|"])
    assert (floor.rows("agent")[0]["id"], floor.rows("agent")[0]["name"]) == (agent, short)
    assert {row["alias"] for row in floor.rows("agent_alias")} == {agent, short}


def test_numbers_and_times_of_birth() -> None:
    assert [number(text) for text in ("12", "0", "12.6", "-1", "", "x", "²", "99999")] == [
        12, 0, 13, None, None, None, None, 99999,
    ]  # fmt: skip
    assert [born(call) for call in ("1404377805.6457", "pbx-1404377805.6", "uid-log", "NONE")] == [
        1404377805, 1404377805, None, None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "state"),
    [("Lunch", "lunch"), ("הפסקה", "break"), ("اجتماع", "meeting"), ("Pauză", "break"), ("7", "other"), ("", "other")],
)
def test_reasons(reason: Any, state: Any) -> None:
    assert away_state(reason) == state
