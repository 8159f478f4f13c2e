"""QL-1 to QL-7: published and hand-worked cases of queue_log lines."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from supervisor.floor.importers.queue_log.fields import entry

CASES: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "oracles" / "queue_log_cases.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("name", CASES)
def test_published_cases(name: Any, floor_of: Callable[..., Any]) -> None:
    case = CASES[name]
    floor = floor_of(case["lines"])
    for call, expected in case["legs"].items():
        leg = floor.leg(call)
        assert leg["outcome"] == expected["outcome"]
        assert (leg["ended_at"] is None) == expected.get("open", False)
        exit_at = leg["answered_at"] or leg["ended_at"]
        if "wait_s" in expected:
            assert exit_at - leg["queued_at"] == expected["wait_s"] * 1000
        if "talk_s" in expected:
            assert leg["talk_ms"] == (None if expected["talk_s"] is None else expected["talk_s"] * 1000)
        if "address" in expected:
            assert leg["address"] == expected["address"]
    missed = [row["ring_ms"] for row in floor.rows("offer") if row["result"] == "missed"]
    assert missed == case["missed_ring_ms"]
    for agent, states in case.get("chain", {}).items():
        assert floor.states(agent) == states
    assert floor.problems() == []
    assert floor.summary.rejected == {}


def test_ql_1_ring_time_is_what_the_line_says_not_the_age_of_the_call_id(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(CASES["QL-1"]["lines"])
    missed, answered = floor.rows("offer", "at")
    assert (missed["at"], missed["ring_ms"], missed["result"]) == (1266833898000, 2000, "missed")
    assert (answered["at"], answered["ring_ms"], answered["result"]) == (1266833933000, None, "answered")
    assert "queued_derived" in floor.leg("1266833925.10")["flags"]


def test_ql_4_disorder_is_put_right_and_the_reading_as_position_is_flagged(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(CASES["QL-4"]["lines"])
    assert "position_first" in floor.leg("uid-log")["flags"]
    assert floor.leg("uid-ab-log")["address"] == "2015550106"
    shuffled = floor_of(reversed(CASES["QL-4"]["lines"]), name="reversed")
    assert shuffled.content() == floor.content()


def test_ql_5_entry_fields() -> None:
    for line, (caller, position) in zip(CASES["QL-5"]["lines"], CASES["QL-5"]["entries"], strict=True):
        told = entry(line.split("|"))
        assert (told.caller, told.position) == (caller, position)


def test_ql_6_the_same_lines_twice_are_one_call(floor_of: Callable[..., Any]) -> None:
    case = CASES["QL-6"]
    floor = floor_of(case["lines"])
    rule = case["short_answered_of"]
    short = [
        leg["journey"]
        for leg in floor.legs()
        if leg["agent"] == rule["agent"] and leg["talk_ms"] is not None and leg["talk_ms"] <= rule["at_most_s"] * 1000
    ]
    assert short == rule["legs"]
    assert floor.summary.duplicates == 3
    assert [row["why"] for row in floor.rows("rejected")] == ["duplicate"] * 3
    assert [row["line"] for row in floor.rows("rejected")] == [4, 5, 6]
    assert "talk_unreadable" in floor.leg("1.5")["flags"]


def test_ql_7_local_hour(floor_of: Callable[..., Any]) -> None:
    case = CASES["QL-7"]
    floor = floor_of(case["lines"], zone="Europe/Berlin")
    zone, hour = case["local_hour"]
    local = datetime.fromtimestamp(floor.leg("1404377805.6457")["queued_at"] / 1000, ZoneInfo(zone))
    assert local.isoformat().startswith(hour)
    assert {row["value"] for row in floor.rows("meta") if row["key"] == "zone"} == {zone}
    assert len(floor.legs()) == 1
