"""Contacts whose wait nobody tells: they enter, leave, are answered and handled, and no figure of waits counts them."""

from __future__ import annotations

from typing import Any

from supervisor import contract
from tests.commands.floors import Moked, NewFloor, answered, at, left, values

LATER = "2026-03-03"
UNTOLD: dict[str, Any] = {"flags": contract.FLAG_WAIT_UNKNOWN}
COUNTS = ("entered", "answered", "abandoned", "short_abandoned", "handled", "abandonment_rate", "talk_time")
WAITS = ("service_level", "asa", "max_wait", "service_level.of_answered", "to_reach_wait")
NAMES = (*COUNTS, *WAITS[:-1], "abandonment_rate.answered_abandoned", "abandonment_rate.all")


def test_who_gave_up_after_an_untold_wait_is_no_short_abandon(new_floor: NewFloor, moked: Moked) -> None:
    """Two answered after 10 and 30 s (threshold 20 s) and two of untold wait given up: half were lost, one in four was
    answered in time, and the mean wait is that of the two: 20 s."""
    floor = new_floor().legs(
        answered("q", at("09:00"), 10_000, agent="ana"),
        answered("q", at("09:10"), 30_000, agent="ana"),
        left("q", at("09:20"), 0, **UNTOLD),
        left("q", at("09:30"), 0, **UNTOLD),
    )
    for keys in ((), ("--by", "queue")):
        (row,) = moked.kpis(floor, LATER, *keys, "--kpi", ",".join(NAMES))
        assert values(row, COUNTS) == {
            "entered": 4, "answered": 2, "abandoned": 2, "short_abandoned": 0, "handled": 2, "abandonment_rate": 0.5,
            "talk_time": 60,
        }  # fmt: skip
        assert values(row, WAITS[:4]) == {
            "service_level": 0.25, "asa": 20, "max_wait": 30, "service_level.of_answered": 0.5
        }  # fmt: skip
    live = moked.totals(floor, "12:00")
    assert values(live, ("entered", "abandoned", "service_level", "asa", "max_wait")) == {
        "entered": 4, "abandoned": 2, "service_level": 0.25, "asa": 20, "max_wait": 30
    }  # fmt: skip


def test_where_some_answers_tell_no_wait_only_the_others_are_judged(new_floor: NewFloor, moked: Moked) -> None:
    """Of three answered one tells no wait: the service level is of the other two, the abandonment of all four."""
    floor = new_floor().legs(
        answered("q", at("09:00"), 10_000, agent="ana"),
        answered("q", at("09:10"), 30_000, agent="ana"),
        answered("q", at("09:15"), 0, agent="ana", **UNTOLD),
        left("q", at("09:20"), 40_000),
    )
    (row,) = moked.kpis(floor, LATER, "--kpi", ",".join(NAMES))
    assert values(row, COUNTS[:3]) == {"entered": 4, "answered": 3, "abandoned": 1}
    assert values(row, ("asa", "max_wait", "service_level.of_answered", "abandonment_rate")) == {
        "asa": 20, "max_wait": 40, "service_level.of_answered": 0.5, "abandonment_rate": 0.25
    }  # fmt: skip
    assert row["asa"]["n"] == 2
    assert values(row, NAMES[-2:]) == dict.fromkeys(NAMES[-2:], 0.25)


def test_where_no_answer_tells_its_wait_nothing_of_waits_is_measured(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().legs(
        answered("q", at("09:00"), 0, agent="ana", **UNTOLD),
        answered("q", at("09:10"), 0, agent="ana", flags=f"wrap_unknown {contract.FLAG_WAIT_UNKNOWN}"),
        left("q", at("09:20"), 0, **UNTOLD),
    )
    judged = ("service_level", "asa", "max_wait", "service_level.of_answered")
    (row,) = moked.kpis(floor, LATER, "--kpi", ",".join(NAMES))
    assert {row[name]["state"] for name in judged} == {"not_measured"}
    assert values(row, COUNTS[:5]) == {"entered": 3, "answered": 2, "abandoned": 1, "short_abandoned": 0, "handled": 2}
    live = moked.totals(floor, "12:00")
    assert {live[name]["state"] for name in ("service_level", "asa", "max_wait")} == {"not_measured"}
    # One that tells it, and it is measured again.
    floor.legs(answered("q", at("11:00"), 5_000, agent="ana"))
    assert moked.totals(floor, "12:00")["asa"]["value"] == 5
