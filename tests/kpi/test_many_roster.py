"""Rosters of many agents by whole columns say what `roster` says of each by itself."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from supervisor.kpi import many_roster as many
from supervisor.kpi import roster
from supervisor.kpi.business_time import merged, without
from supervisor.kpi.many_roster import Line, Rows, Spans

FROM_AT, TO_AT, AGENTS = 5, 40, 3
INSTANTS = st.integers(0, 48)
ROWS = st.lists(
    st.tuples(
        st.integers(0, AGENTS - 1),
        INSTANTS,
        INSTANTS,
        st.sampled_from(("work", "Lunch", "break", "")),
        st.sampled_from((None, 0, 1)),
        st.sampled_from(("", "", "sick")),
        st.integers(0, 2),
    ),
    max_size=14,
)
LINE = Line(FROM_AT, TO_AT)


def ints(values: Any) -> Any:
    return np.array(list(values), dtype=np.int64)


def bools(values: Any) -> Any:
    return np.array(list(values), dtype=np.bool_)


def told(spans: Spans) -> list[tuple[int, int, int]]:
    """(agent, from, to) of stretches on the line."""
    begin = LINE.instants(spans.begin)
    return list(
        zip(LINE.agents(spans.begin).tolist(), begin.tolist(), (begin + spans.end - spans.begin).tolist(), strict=True)
    )


def columns(rows: list[tuple[int, roster.Row]]) -> Rows:
    return Rows(
        ints(agent for agent, _ in rows),
        ints(row.starts_at for _, row in rows),
        ints(row.ends_at for _, row in rows),
        bools(row.paid != 0 for _, row in rows),
        bools(row.absence for _, row in rows),
        bools(many.works(row.activity) for _, row in rows),
    )


@given(read=ROWS)
def test_what_is_paid_and_planned(read: list[Any]) -> None:
    rows = [(agent, roster.Row(*rest)) for agent, *rest in read]
    by_agent = [sorted((row for whose, row in rows if whose == agent), key=repr) for agent in range(AGENTS)]
    laid = columns(rows)
    paid = [(agent, *one) for agent, mine in enumerate(by_agent) for one in roster.paid(mine, FROM_AT, TO_AT)]
    assert told(many.paid(laid, LINE)) == paid
    work, other = (told(one) for one in many.planned(laid, LINE))
    plans = [(agent, one) for agent, mine in enumerate(by_agent) for one in roster.planned(mine, FROM_AT, TO_AT)]
    assert work == [(agent, one.from_at, one.to_at) for agent, one in plans if one.is_work]
    assert other == [(agent, one.from_at, one.to_at) for agent, one in plans if not one.is_work]


@given(read=ROWS)
def test_whose_rows_are_all_in_force(read: list[Any]) -> None:
    rows = [(agent, roster.Row(*rest)) for agent, *rest in read]
    activities = ["work", "Lunch", "break", ""]
    found = many.in_force(
        columns(rows), ints(activities.index(row.activity) for _, row in rows), ints(row.version for _, row in rows)
    )
    for agent in {agent for (agent, _), usual in zip(rows, found.tolist(), strict=True) if usual}:
        mine = [row for whose, row in rows if whose == agent]
        assert roster.newest(mine) == sorted(mine)


SPANS = st.lists(st.tuples(INSTANTS, INSTANTS), max_size=8)


@given(one=SPANS, other=SPANS, edges=st.sets(INSTANTS, max_size=6))
def test_stretches(one: list[tuple[int, int]], other: list[tuple[int, int]], edges: set[int]) -> None:
    def laid(spans: list[tuple[int, int]]) -> Spans:
        return many.merged(LINE.laid(ints(0 for _ in spans), ints(a for a, _ in spans), ints(b for _, b in spans)))

    mine, theirs = merged(one, FROM_AT, TO_AT), merged(other, FROM_AT, TO_AT)
    first, second = laid(one), laid(other)
    assert [two[1:] for two in told(first)] == mine
    assert [two[1:] for two in told(many.without(first, second))] == [x for a in mine for x in without(*a, theirs)]
    shared = [(max(a, c), min(b, d)) for a, b in mine for c, d in theirs if max(a, c) < min(b, d)]
    assert [two[1:] for two in told(many.both(first, second))] == shared
    plans = [roster.Planned(*span, True) for span in mine]
    assert many.spent(first, second).tolist() == [roster.right_ms(plan, theirs) for plan in plans]
    pieces = many.cut(first, LINE.edges(ints(0 for _ in edges), ints(edges)))
    wanted = sorted({x for span in mine for x in (*span, *(edge for edge in edges if span[0] < edge < span[1]))})
    assert sorted({x for _, *two in told(pieces) for x in two}) == wanted
    assert sum(b - a for _, a, b in told(pieces)) == sum(b - a for a, b in mine)
    assert all(not a < edge < b for _, a, b in told(pieces) for edge in edges)
    grid = many.quarters(first, LINE, 7)
    assert LINE.instants(grid).tolist() == [at for a, b in mine for at in range(a + 1, b) if at % 7 == 0]
