"""Whole columns of legs post what leg after leg posts, whatever the legs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import chain

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor import contract
from supervisor.kpi import journeys as plain
from supervisor.kpi import many_contacts as many
from supervisor.kpi.journeys import DAY_MS, Leg
from supervisor.kpi.legs import NULL
from supervisor.kpi.many_contacts import OTHER, OUTBOUND, QUEUED, LegColumns, Posts

DAYS, NOW = 7, 30 * DAY_MS
INSTANTS = st.sampled_from(
    [None, 0, 1, 60_000, DAY_MS, DAY_MS + 1, 7 * DAY_MS, 7 * DAY_MS + 1, 8 * DAY_MS, 23 * DAY_MS, 24 * DAY_MS]
)
MARKS = st.sampled_from([None, None, 0, 1, -1])
TEXTS = st.sampled_from(["", "x", "y"])
LEGS = st.builds(
    Leg,
    id=st.text("abc", min_size=1, max_size=3),
    journey=TEXTS,
    direction=st.sampled_from(["inbound", "inbound", "callback", "outbound", "internal", "odd"]),
    agent=TEXTS,
    who=TEXTS,
    reason=TEXTS,
    queued_at=INSTANTS,
    answered_at=INSTANTS,
    ended_at=INSTANTS,
    wrapped_at=INSTANTS,
    transferred_at=INSTANTS,
    hold_ms=st.sampled_from([None, 0, 5_000]),
    wrap_ms=st.sampled_from([None, 0, 30_000]),
    outcome=st.sampled_from(["", "abandoned", "answered"]),
    transfer=st.sampled_from(["", *contract.TRANSFERS, "odd"]),
    resolved=MARKS,
    repeated=MARKS,
    qualified=MARKS,
    case=TEXTS,
    channel=st.sampled_from(["", "voice", "email", "task"]),
)

Told = Counter[tuple[str, str, int, int]]
"""(leg's id, measure, instant, amount) and how often."""


def columns(legs: list[Leg]) -> LegColumns:
    def numbers(name: str) -> many.Ints:
        found = [getattr(leg, name) for leg in legs]
        return np.array([NULL if one is None else one for one in found], dtype=np.int64)

    def codes(texts: Iterable[str]) -> many.Ints:
        known: dict[str, int] = {}
        return np.array([known.setdefault(text, len(known)) if text else -1 for text in texts], dtype=np.int64)

    direction = {"outbound": OUTBOUND} | dict.fromkeys(contract.QUEUE_DIRECTIONS, QUEUED)
    transfers = ["", *contract.TRANSFERS, "odd"]
    ordered = sorted(range(len(legs)), key=lambda place: legs[place].id)
    same = ("queued_at", "answered_at", "ended_at", "wrapped_at", "transferred_at", "hold_ms", "wrap_ms", "resolved",
            "repeated", "qualified")  # fmt: skip
    return LegColumns(
        **{name: numbers(name) for name in same},
        direction=np.array([direction.get(leg.direction, OTHER) for leg in legs], dtype=np.int64),
        transfer=np.array([transfers.index(leg.transfer) for leg in legs], dtype=np.int64),
        transfers=transfers,
        abandoned=np.array([leg.outcome == "abandoned" for leg in legs], dtype=np.bool_),
        has_case=np.array([bool(leg.case) for leg in legs], dtype=np.bool_),
        written=np.array([leg.channel in plain.WRITTEN for leg in legs], dtype=np.bool_),
        journey=codes(leg.journey or leg.id for leg in legs),
        who=codes(leg.who for leg in legs),
        reason=codes(leg.reason for leg in legs),
        agent=codes(leg.agent for leg in legs),
        rank=np.argsort(np.array(ordered, dtype=np.int64)),
    )


def told(legs: list[Leg], posted: Iterable[Posts]) -> Told:
    return Counter(
        (legs[row].id, one.measure, at, amount)
        for one in posted
        for row, at, amount in zip(one.row.tolist(), one.at.tolist(), one.amount.tolist(), strict=True)
    )


@given(st.lists(LEGS, max_size=12, unique_by=lambda leg: leg.id))
@settings(max_examples=150)
def test_columns_post_what_single_legs_post(legs: list[Leg]) -> None:
    found = columns(legs)
    whole, one_by_one = many.journeys(found), plain.journeys(legs)
    assert told(legs, many.post_legs(found)) == Counter(
        (leg.id, one.measure, one.at, one.amount) for leg in legs for one in plain.post_leg(leg)
    )
    of_journeys = chain.from_iterable(map(plain.post_journey, one_by_one))
    assert told(legs, many.post_journeys(whole)) == Counter(
        (leg.id, one.measure, one.at, one.amount) for leg, one in of_journeys
    )
    firsts = plain.post_first_contacts(one_by_one, NOW, DAYS)
    assert told(legs, many.post_first_contacts(whole, NOW, DAYS)) == Counter(
        (leg.id, one.measure, one.at, one.amount) for leg, one in firsts
    )
    who = {code: leg.who for leg, code in zip(legs, found.who.tolist(), strict=True)}
    back = zip(*(column.tolist() for column in many.returns(whole, DAYS)), strict=True)
    returned = (
        (next(leg.who for leg in one.legs if leg.who), one.begins_at) for one in plain.returns(one_by_one, DAYS)
    )
    assert Counter((who[code], at) for code, at in back) == Counter(returned)
