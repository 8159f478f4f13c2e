"""Chains of states: what is shown, and where the time goes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervisor import contract
from supervisor.kpi.agent_time import MEASURE_INDEX, STATE, Chain, Segment, StateRow, cut, fold, read_row, sum_ms
from supervisor.kpi.measures import INDEX, MEASURES

Said = tuple[int, str, str, str]
"""(minute, state, contact, queue)."""


def rows(*said: Said) -> list[StateRow]:
    return [
        StateRow(minute * 60_000, number, STATE[state], "", contact, queue, False)
        for number, (minute, state, contact, queue) in enumerate(said)
    ]


def shown(said: list[StateRow], tracks: bool = False, joined: tuple[str, ...] = ()) -> list[tuple[int, str]]:
    """(minute, state) of each change of what is shown."""
    chain = Chain(tracks, frozenset(joined))
    found: list[tuple[int, str]] = []
    for row in said:
        chain.apply(row)
        change = (chain.shown.since_at // 60_000, contract.STATES[chain.shown.state])
        if not found or found[-1] != change:
            found.append(change)
    return found


def test_the_newest_row_is_the_state() -> None:
    said = rows((0, "available", "", ""), (5, "on_contact", "c", ""), (5, "hold", "c", ""), (9, "wrap_up", "c", ""))
    assert shown(said) == [(0, "available"), (5, "on_contact"), (5, "hold"), (9, "wrap_up")]


def test_a_row_that_says_the_same_again_changes_nothing() -> None:
    assert shown(rows((0, "available", "", ""), (5, "available", "", ""))) == [(0, "available")]


@pytest.mark.parametrize(
    ("joined", "said", "expected"),
    [
        # Away only when paused in every queue joined.
        (("a", "b"), [(5, "lunch", "", "a")], "available"),
        (("a", "b"), [(5, "lunch", "", "a"), (6, "break", "", "b")], "break"),
        (("a", "b"), [(5, "lunch", "", "a"), (6, "break", "", "b"), (7, "available", "", "a")], "available"),
        (("a",), [(5, "lunch", "", "a")], "lunch"),
        # Left one queue, paused in the other.
        (("a", "b"), [(5, "offline", "", "a"), (6, "lunch", "", "b")], "lunch"),
        (("a", "b"), [(5, "offline", "", "a"), (6, "offline", "", "b")], "offline"),
        # A row for all queues says it anew.
        (("a", "b"), [(5, "lunch", "", "a"), (6, "lunch", "", "b"), (7, "available", "", "")], "available"),
        # A pause of a queue does not interrupt a conversation.
        (("a",), [(5, "on_contact", "c", ""), (6, "lunch", "", "a")], "on_contact"),
    ],
)
def test_pauses_of_single_queues(joined: tuple[str, ...], said: list[Said], expected: str) -> None:
    assert shown(rows((0, "available", "", ""), *said), joined=joined)[-1][1] == expected


def test_tracks_end_with_any_other_state_of_their_contact_and_with_going_offline() -> None:
    busy = [(0, "available", "", ""), (1, "on_contact", "c", ""), (2, "wrap_up", "d", "")]
    assert shown(rows(*busy, (3, "available", "c", "")), tracks=True)[-1] == (3, "wrap_up")
    assert shown(rows(*busy, (3, "offline", "", "")), tracks=True)[-1] == (3, "offline")
    # One contact at a time: the newest row simply is the state.
    assert shown(rows(*busy))[-1] == (2, "wrap_up")


PLAIN = st.lists(st.tuples(st.integers(0, 90), st.sampled_from(contract.STATES)), max_size=12)


@given(said=PLAIN, window=st.tuples(st.integers(0, 40), st.integers(50, 100)))
def test_whole_arrays_sum_what_folding_says(said: list[tuple[int, str]], window: tuple[int, int]) -> None:
    chain = [row._replace(pk=number) for number, row in enumerate(rows(*((m, s, "", "") for m, s in sorted(said))))]
    start, end = window[0] * 60_000, window[1] * 60_000
    _, segments = fold(chain, Chain(), 2**62)
    expected = np.zeros(len(MEASURES), dtype=np.int64)
    for one in cut(segments, start, end):
        if MEASURE_INDEX[one.state] >= 0:
            expected[MEASURE_INDEX[one.state]] += one.to_at - one.from_at
    # The last state is left open by both; repeated states keep it open from their first row on.
    last = next((n for n in range(len(chain) - 1, 0, -1) if chain[n].state != chain[n - 1].state), 0)
    chain = chain[: last + 1]
    instants, states = (np.array([getattr(row, name) for row in chain], dtype=np.int64) for name in ("at", "state"))
    found = sum_ms(np.zeros(len(chain), dtype=np.int64), instants, states, 1, (start, end))
    assert found[:, 0].tolist() == expected.tolist()


@given(said=PLAIN)
def test_segments_leave_no_gap_and_do_not_overlap(said: list[tuple[int, str]]) -> None:
    chain = rows(*((minute, state, "", "") for minute, state in sorted(said)))
    folded, segments = fold(chain, Chain(), 2**62)
    assert all(one.from_at < one.to_at for one in segments)
    ends = [one.to_at for one in segments]
    if chain:
        starts = [*(one.from_at for one in segments[1:]), folded.shown.since_at]
        assert ends == starts[: len(ends)] or not segments


def test_cutting_keeps_what_lies_inside() -> None:
    segments = [Segment(0, 10, 1, "", False), Segment(10, 20, 2, "", False), Segment(20, 30, 1, "", False)]
    assert [(one.from_at, one.to_at) for one in cut(segments, 10, 25)] == [(10, 20), (20, 25)]


def test_what_counts_where() -> None:
    where = {state: MEASURES[MEASURE_INDEX[code]].id for state, code in STATE.items() if MEASURE_INDEX[code] >= 0}
    assert where.pop("ringing") == "ringing_state_ms"  # on neither side of occupancy
    other_work = [where.pop(state) for state in ("training", "meeting", "coaching")]
    assert other_work == ["other_work_state_ms"] * 3  # at work, and not with contacts
    assert {where.pop(state) for state in contract.AWAY_STATES if state in where} == {"away_state_ms"}
    assert where == {
        "available": "available_state_ms",
        "on_contact": "contact_state_ms",
        "hold": "contact_state_ms",
        "wrap_up": "wrap_up_state_ms",
    }
    assert "offline" not in where
    assert INDEX["contact_state_ms"] >= 0


@pytest.mark.parametrize(
    "row",
    [
        ("soon", 1, "available", None, None, None, None),
        (None, 1, "available", None, None, None, None),
        (1, 1, "asleep", None, None, None, None),
        (1, 1, None, None, None, None, None),
    ],
)
def test_rows_that_break_the_contract_are_left_out(row: tuple[object, ...]) -> None:
    assert read_row(row) is None


def test_a_flag_among_others_says_that_no_log_in_was_seen() -> None:
    for flags, unseen in (
        (None, False),
        ("login_unseen", True),
        ("x login_unseen y", True),
        ("not_login_unseen", False),
    ):
        read = read_row((1, 1, "available", None, None, None, flags))
        assert read is not None
        assert read.unseen == unseen
