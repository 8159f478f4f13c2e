"""The traps of a queue_log, by their numbers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Q = "sales"


@pytest.mark.parametrize(
    ("exit_line", "outcome"),
    [
        ("EXITWITHTIMEOUT|1|1|30", "timed_out"),
        ("EXITWITHKEY|9|1|1|30", "left_by_key"),
        ("EXITEMPTY|1|1|30", "left_empty"),
        ("WITHDRAW|1|1|30|closing", "withdrawn"),
        ("SYSCOMPAT|", "withdrawn"),
        ("ABANDON|1|1|30", "abandoned"),
    ],
)
def test_trap_07_only_abandon_is_an_abandon(exit_line: Any, outcome: Any, floor_of: Callable[..., Any]) -> None:
    floor = floor_of([f"1700000000|1.1|{Q}|NONE|ENTERQUEUE||100|1", f"1700000030|1.1|{Q}|NONE|{exit_line}"])
    leg = floor.leg("1.1")
    assert (leg["outcome"], leg["ended_at"], leg["answered_at"]) == (outcome, 1700000030000, None)
    assert leg["flags"] is None


def test_trap_07_overflow_to_another_queue_is_a_leg_of_its_own(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            f"1700000000|1.1|{Q}|NONE|ENTERQUEUE||100|1",
            f"1700000060|1.1|{Q}|NONE|EXITWITHTIMEOUT|1|1|60",
            "1700000061|1.1|spill|NONE|ENTERQUEUE||100|1",
            "1700000070|1.1|spill|NONE|ABANDON|1|1|9",
        ]
    )
    first, second = floor.legs()
    assert (first["outcome"], second["outcome"]) == ("timed_out", "abandoned")
    assert (second["previous"], second["journey"]) == (first["id"], first["journey"])
    assert second["queued_at"] == 1700000061000


def test_trap_07_a_lost_exit_is_an_overflow_with_a_flag(floor_of: Callable[..., Any]) -> None:
    floor = floor_of([f"1700000000|1.1|{Q}|NONE|ENTERQUEUE||100|1", "1700000061|1.1|spill|NONE|ENTERQUEUE||100|1"])
    first, second = floor.legs()
    assert (first["outcome"], first["ended_at"], first["flags"]) == ("overflowed", 1700000061000, "exit_unseen")
    assert second["ended_at"] is None


def test_trap_08_abandoned_while_ringing_is_abandoned(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            f"1700000000|1.1|{Q}|NONE|ENTERQUEUE||100|1",
            f"1700000012|1.1|{Q}|SIP/1|RINGCANCELED|4200",
            f"1700000012|1.1|{Q}|NONE|ABANDON|1|1|12",
        ]
    )
    assert (floor.leg("1.1")["outcome"], floor.leg("1.1")["agent"]) == ("abandoned", None)
    (offer,) = floor.rows("offer")
    assert (offer["result"], offer["ring_ms"], offer["at"]) == ("abandoned", 4200, 1700000007800)


def test_trap_09_ringnoanswer_is_in_milliseconds_and_connect_in_seconds(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            f"1700000000|1.1|{Q}|NONE|ENTERQUEUE||100|1",
            f"1700000015|1.1|{Q}|SIP/1|RINGNOANSWER|15000",
            f"1700000024|1.1|{Q}|SIP/2|CONNECT|24|1.9|4",
        ]
    )
    missed, answered = floor.rows("offer", "at")
    assert (missed["ring_ms"], missed["result"], missed["at"]) == (15000, "missed", 1700000000000)
    assert (answered["ring_ms"], answered["result"], answered["at"]) == (4000, "answered", 1700000020000)
    assert floor.leg("1.1")["ring_ms"] == 4000


@pytest.mark.parametrize("all_first", [True, False])
def test_trap_10_pauseall_with_the_pause_of_each_queue_is_one_pause(
    all_first: Any, floor_of: Callable[..., Any]
) -> None:
    every = ["1700000100|NONE|NONE|SIP/1|PAUSEALL|"]
    each = ["1700000100|NONE|a|SIP/1|PAUSE|Lunch", "1700000100|NONE|b|SIP/1|PAUSE|Lunch"]
    back = ["1700000400|NONE|NONE|SIP/1|UNPAUSEALL|"]
    again = ["1700000400|NONE|a|SIP/1|UNPAUSE|", "1700000400|NONE|b|SIP/1|UNPAUSE|"]
    floor = floor_of(
        [
            "1700000000|NONE|a|SIP/1|ADDMEMBER|",
            "1700000000|NONE|b|SIP/1|ADDMEMBER|",
            *(every + each if all_first else each + every),
            *(back + again if all_first else again + back),
        ]
    )
    assert floor.chain("SIP/1") == [(1700000000, "available"), (1700000100, "lunch"), (1700000400, "available")]
    assert [row["reason"] for row in floor.rows("agent_state", "at")] == [None, "Lunch", None]
    assert [row["label"] for row in floor.rows("reason")] == ["Lunch"]


def test_trap_10_paused_in_one_queue_of_two_is_not_away(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            "1700000000|NONE|a|SIP/1|ADDMEMBER|",
            "1700000000|NONE|b|SIP/1|ADDMEMBER|",
            "1700000100|NONE|a|SIP/1|PAUSE|Lunch",
            "1700000200|NONE|b|SIP/1|PAUSE|Lunch",
            "1700000300|NONE|a|SIP/1|UNPAUSE|",
        ]
    )
    assert floor.states("SIP/1") == ["available", "available", "lunch", "available"]
    of_queues = [(row["at"] // 1000, row["queue"], row["state"]) for row in floor.rows("agent_state", "at, pk")]
    assert (1700000100, "a", "lunch") in of_queues
    assert (1700000100, "b", "available") in of_queues
    assert (1700000300, "a", "available") in of_queues
    assert (1700000300, "b", "lunch") in of_queues


def test_trap_11_a_second_pause_with_another_reason_is_a_new_state(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            "1700000000|NONE|a|SIP/1|ADDMEMBER|",
            "1700000100|NONE|a|SIP/1|PAUSE|Lunch",
            "1700000200|NONE|a|SIP/1|PAUSE|Team meeting",
            "1700000250|NONE|a|SIP/1|PAUSE|Team meeting",
            "1700000300|NONE|a|SIP/1|UNPAUSE|",
        ]
    )
    told = [(row["at"] // 1000, row["state"], row["reason"]) for row in floor.rows("agent_state", "at")]
    assert told == [
        (1700000000, "available", None),
        (1700000100, "lunch", "Lunch"),
        (1700000200, "meeting", "Team meeting"),
        (1700000300, "available", None),
    ]


def test_trap_11_a_pause_asked_for_during_a_contact_begins_when_it_ends(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            "1700000000|NONE|a|SIP/1|ADDMEMBER|",
            "1700000010|1.1|a|NONE|ENTERQUEUE||100|1",
            "1700000012|1.1|a|SIP/1|CONNECT|2",
            "1700000020|NONE|a|SIP/1|PAUSE|Break",
            "1700000072|1.1|a|SIP/1|COMPLETECALLER|2|60|1",
        ]
    )
    assert floor.chain("SIP/1") == [(1700000000, "available"), (1700000012, "on_contact"), (1700000072, "break")]


def test_trap_12_restart_closes_what_was_open(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            "1700000000|NONE|a|SIP/1|ADDMEMBER|",
            "1700000000|NONE|a|SIP/2|ADDMEMBER|",
            "1700000010|1.1|a|NONE|ENTERQUEUE||100|1",
            "1700000012|1.1|a|SIP/1|CONNECT|2",
            "1700000015|1.2|a|NONE|ENTERQUEUE||101|1",
            "1700000100|NONE|NONE|NONE|QUEUESTART|",
            "1700000200|NONE|a|SIP/1|ADDMEMBER|",
        ]
    )
    answered, waiting = floor.leg("1.1"), floor.leg("1.2")
    assert (answered["outcome"], answered["ended_at"], answered["talk_ms"]) == ("answered", 1700000100000, None)
    assert (waiting["outcome"], waiting["ended_at"], waiting["ended_by"]) == ("withdrawn", 1700000100000, "system")
    assert "closed_by_restart" in answered["flags"]
    assert "closed_by_restart" in waiting["flags"]
    assert floor.states("SIP/1") == ["available", "on_contact", "offline", "available"]
    assert floor.chain("SIP/2") == [(1700000000, "available"), (1700000100, "offline")]
    closed = [row for row in floor.rows("agent_state") if row["at"] == 1700000100000]
    assert {row["flags"] for row in closed} == {"logoff_assumed"}
    old = [row for row in floor.rows("queue_membership") if row["from_at"] == 1700000000000]
    assert [(row["to_at"], row["flags"]) for row in old] == [(1700000100000, "logoff_assumed")] * 2
    assert floor.problems() == []


def test_trap_12_a_missing_logoff_is_closed_at_the_next_login(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            "1700000000|1.1|NONE|Agent/448|AGENTLOGIN|SIP/7",
            "1700036000|1.2|NONE|Agent/448|AGENTLOGIN|SIP/9",
            "1700037000|1.2|NONE|Agent/448|AGENTLOGOFF|SIP/9|1000",
        ]
    )
    told = [(row["at"] // 1000, row["state"], row["flags"]) for row in floor.rows("agent_state", "at")]
    assert told == [
        (1700000000, "available", None),
        (1700036000, "available", "logoff_assumed"),
        (1700037000, "offline", None),
    ]


def test_trap_12_a_reloaded_log_ends_no_call(floor_of: Callable[..., Any]) -> None:
    lines = [
        "1700000010|1.1|a|NONE|ENTERQUEUE||100|1",
        "1700000012|1.1|a|SIP/1|CONNECT|2",
        "1700000020|NONE|NONE|NONE|CONFIGRELOAD|",
    ]
    doubtful = floor_of(lines)
    assert doubtful.leg("1.1")["ended_at"] is None
    assert "maybe_stale" in doubtful.leg("1.1")["flags"]
    ended = floor_of([*lines, "1700000072|1.1|a|SIP/1|COMPLETEAGENT|2|60|1"])
    assert ended.leg("1.1")["flags"] == "wrap_unknown"
    assert ended.leg("1.1")["talk_ms"] == 60000


@pytest.mark.parametrize(
    ("fields", "to", "kind"),
    [
        ("BRIDGE|7f3a|5|60|1", "7f3a", "bridge"),
        ("APP|Voicemail|5|60|1", "Voicemail", "application"),
        ("LINK|PJSIP/a-1|PJSIP/b-2|5|60|1", "PJSIP/b-2", "channel"),
    ],
)
def test_trap_17_attended_transfer_with_five_and_six_fields(
    fields: Any, to: Any, kind: Any, floor_of: Callable[..., Any]
) -> None:
    floor = floor_of(
        [
            f"1700000000|1.1|{Q}|NONE|ENTERQUEUE||100|1",
            f"1700000005|1.1|{Q}|SIP/1|CONNECT|5",
            f"1700000065|1.1|{Q}|SIP/1|ATTENDEDTRANSFER|{fields}",
        ]
    )
    leg = floor.leg("1.1")
    assert (leg["transfer"], leg["transferred_to"], leg["transferred_to_kind"]) == ("consult", to, kind)
    assert (leg["transferred_at"], leg["ended_at"], leg["talk_ms"]) == (1700000065000, 1700000065000, 60000)
    assert leg["flags"] == "wrap_unknown"
    assert floor.states("SIP/1") == ["on_contact", "available"]


def test_trap_17_a_transfer_logged_under_the_consultation_finds_its_call(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            f"1700000000|1.1|{Q}|NONE|ENTERQUEUE||100|1",
            f"1700000005|1.1|{Q}|SIP/1|CONNECT|5",
            f"1700000065|1.7|{Q}|SIP/1|ATTENDEDTRANSFER|BRIDGE|7f3a|5|60|1",
        ]
    )
    (leg,) = floor.legs()
    assert (leg["journey"], leg["transfer"], leg["talk_ms"]) == ("1.1", "consult", 60000)
    assert leg["flags"] == "transfer_matched wrap_unknown"


def test_trap_18_a_leg_seen_whole_outranks_the_same_leg_cut(floor_of: Callable[..., Any], tmp_path: Path) -> None:
    lines = [
        f"1700000000|1.1|{Q}|NONE|ENTERQUEUE||100|1",
        f"1700000005|1.1|{Q}|SIP/1|CONNECT|5",
        f"1700000065|1.1|{Q}|SIP/1|COMPLETECALLER|5|60|1",
        f"1700009000|9.9|{Q}|NONE|ENTERQUEUE||100|1",
    ]
    floor = floor_of(lines)
    before, changes = floor.content(), floor.changes()
    cut = tmp_path / "cut"
    cut.write_text("\n".join(lines[1:]) + "\n")
    again = floor_of(paths=[cut])
    assert again.content() == before
    assert again.changes() == changes


def test_trap_18_the_fuller_version_later_wins(floor_of: Callable[..., Any], tmp_path: Path) -> None:
    cut = tmp_path / "cut"
    cut.write_text(f"1700000065|1.1|{Q}|SIP/1|COMPLETECALLER|5|60|1\n1700009000|9.9|{Q}|NONE|ENTERQUEUE||100|1\n")
    floor = floor_of(paths=[cut])
    leg = floor.leg("1.1")
    assert leg["flags"] == "answer_derived queued_derived wrap_unknown"
    assert (leg["queued_at"], leg["answered_at"]) == (1700000000000, 1700000005000)
    floor = floor_of(
        [
            f"1700000000|1.1|{Q}|NONE|ENTERQUEUE||100|1",
            f"1700000005|1.1|{Q}|SIP/1|CONNECT|5",
            f"1700000065|1.1|{Q}|SIP/1|COMPLETECALLER|5|60|1",
        ]
    )
    assert floor.leg("1.1")["flags"] == "wrap_unknown"
    assert floor.leg("1.1")["address"] == "100"
