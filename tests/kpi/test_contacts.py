"""What a leg posts, and when: handling, transfers, and rows that say too little or too much."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest

from supervisor.kpi import contacts
from supervisor.kpi.legs import BROKEN, READ, Legs, LegWords, encode
from supervisor.kpi.measures import JUDGED, MEASURES
from tests.commands.floors import Moked, NewFloor, answered, at, values


@pytest.mark.parametrize(
    ("more", "talk", "hold", "wrap", "aht"),
    [
        ({}, 60, None, None, 60),
        ({"wrap_ms": 30_000}, 60, None, 30, 90),
        ({"hold_ms": 20_000, "wrap_ms": 30_000}, 40, 20, 30, 90),
        # Instants win over durations.
        ({"talk_ms": 5_000, "wrap_ms": 1_000, "wrapped_at": at("09:01:30")}, 60, None, 20, 80),
        ({"hold_ms": 90_000}, 0, 90, None, 90),
        # After a transfer the customer talks on with somebody else.
        ({"transfer": "blind", "transferred_at": at("09:00:40")}, 30, None, None, 30),
        ({"transfer": "blind", "transferred_at": at("09:02:00")}, 60, None, None, 60),
        ({"transfer": "blind", "transferred_at": at("09:00:40"), "hold_ms": 10_000, "wrap_ms": 5_000}, 20, 10, 5, 35),
    ],
)
def test_handling(
    more: dict[str, Any], talk: float, hold: float | None, wrap: float | None, aht: float,
    new_floor: NewFloor, moked: Moked,
) -> None:  # fmt: skip
    floor = new_floor().legs({**answered("q", at("09:00"), 10_000), **more})
    for row in (moked.totals(floor, "10:00"), *moked.kpis(floor, "10:00")):
        assert values(row, ("talk_time", "hold_time", "wrap_up_time", "aht")) == {
            "talk_time": talk, "hold_time": hold, "wrap_up_time": wrap, "aht": aht,
        }  # fmt: skip
        assert row["aht"]["state"] == ("" if wrap is not None else "wrap_up_unknown")


def test_a_transferred_call_is_a_leg_in_each_queue(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().legs(
        answered("q", at("09:00"), 10_000, agent="a", id="1", journey="j", transfer="queue"),
        answered("r", at("09:01:10"), 30_000, agent="b", previous="1", journey="j"),
    )
    for row in (moked.totals(floor, "10:00"), *moked.kpis(floor, "10:00")):
        assert values(row, ("entered", "answered", "overflowed", "asa")) == {
            "entered": 2, "answered": 2, "overflowed": 0, "asa": 20,
        }  # fmt: skip
        assert row["service_level"]["value"] == 0.5


GOOD = {"pk": 1, "queue": "q", "queued_at": 1_000, "answered_at": 2_000, "ended_at": 3_000, "outcome": "answered"}

BREAKS: dict[str, dict[str, Any]] = {
    "not_a_number": {"ended_at": "soon"},
    "unknown_word": {"channel": "fax"},
    "no_queued_at": {"queued_at": None},
    "answered_before_queued": {"answered_at": 999},
    "ended_before_answered": {"ended_at": 1_999},
    "ended_before_queued": {"answered_at": None, "ended_at": 999, "outcome": "abandoned"},
    "wrapped_before_ended": {"wrapped_at": 2_999},
    "negative_duration": {"hold_ms": -1},
    "answered_without_instant": {"answered_at": None},
    "answered_with_other_outcome": {"outcome": "abandoned"},
    "outcome_without_end": {"answered_at": None, "ended_at": None, "outcome": "abandoned"},
    "end_without_outcome": {"answered_at": None, "outcome": None},
}


def verdict(**values: Any) -> str:
    row = tuple((GOOD | values).get(name) for name in READ)
    return BROKEN[int(encode([row], LegWords())["broken"][0])]


@pytest.mark.parametrize("rule", BREAKS)
def test_a_leg_that_breaks_the_contract(rule: str) -> None:
    assert verdict(**BREAKS[rule]) == rule


def test_every_rule_is_worked() -> None:
    assert {"", *BREAKS} == set(BROKEN)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"outcome": None},
        {"ended_at": None, "outcome": None},
        {"answered_at": 1_000, "ended_at": 1_000, "wrapped_at": 1_000},
        {"queued_at": None, "direction": "outbound"},
        {"queue": None, "queued_at": None},
        {"answered_at": None, "ended_at": None, "outcome": None},
    ],
)
def test_a_leg_that_can_be_used(values: dict[str, Any]) -> None:
    assert verdict(**values) == ""


def posted(legs: Legs, service_level_ms: int, short_abandon_ms: int) -> set[tuple[str, int, int, int]]:
    """All that legs post under these thresholds: measure, leg, instant and amount."""
    legs["service_level_ms"], legs["short_abandon_ms"] = service_level_ms, short_abandon_ms
    found = set()
    for part in (contacts.post(legs), contacts.post_open(legs, 90_000, 0)):
        columns = (part.measure, part.unit, part.at, part.amount)
        found |= {(MEASURES[kind].id, *rest) for kind, *rest in zip(*(one.tolist() for one in columns), strict=True)}
    return found


def test_thresholds_matter_to_the_judged_measures_alone() -> None:
    rnd, rows = random.Random(4), []
    for pk in range(400):
        queued_at = rnd.choice((None, 1_000, 60_000))
        left_at = (queued_at or 0) + rnd.choice((0, 4_999, 5_000, 5_001, 19_999, 20_000, 20_001))
        outcome = rnd.choice((None, "answered", "abandoned", "timed_out", "voicemail", "overflowed"))
        told = {"pk": pk, "queue": "q", "queued_at": queued_at, "outcome": outcome}
        told |= {"answered_at": left_at, "wrap_ms": 7} if outcome == "answered" else {}
        rows.append(tuple((told | ({"ended_at": left_at + 9} if outcome else {})).get(name) for name in READ))
    legs = encode(rows, LegWords())
    ways = [
        posted(legs, *thresholds) for thresholds in ((20_000, 5_000), (5_000, 5_000), (20_000, 0), (60_000, 20_000))
    ]
    differ = {measure for other in ways for measure, *_ in ways[0] ^ other}
    assert differ == JUDGED
    assert np.count_nonzero(legs["broken"]) < len(legs)
