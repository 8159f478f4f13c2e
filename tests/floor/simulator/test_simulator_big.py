"""Big floors for benchmarks, here in small."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from contextlib import closing
from itertools import islice, pairwise
from pathlib import Path

import pytest

from supervisor.floor import writing
from supervisor.floor.simulator.big import THRESHOLDS_MS, BigDay, events, fast_day, write


@pytest.fixture
def small(tmp_path: Path) -> BigDay:
    return fast_day(tmp_path / "big.floor", agents=60, contacts=2_400, states=14_400, seed=7)


def test_it_has_as_much_as_asked(small: BigDay) -> None:
    with closing(sqlite3.connect(small.path)) as floor:
        assert floor.execute("SELECT count(*) FROM contact").fetchone() == (2_400,)
        assert floor.execute("SELECT count(*) FROM agent_state").fetchone() == (14_400,)
        assert floor.execute("SELECT count(*) FROM change").fetchone() == (0,)
    assert small.states == 14_400


def test_the_same_arguments_give_the_same_rows(small: BigDay, tmp_path: Path) -> None:
    again = fast_day(tmp_path / "again.floor", agents=60, contacts=2_400, states=14_400, seed=7)
    with closing(sqlite3.connect(small.path)) as one, closing(sqlite3.connect(again.path)) as two:
        for table in ("contact", "agent_state", "offer", "agent", "queue"):
            assert one.execute(f"SELECT * FROM {table}").fetchall() == two.execute(f"SELECT * FROM {table}").fetchall()


def test_waits_lie_at_the_thresholds_and_beside_them(small: BigDay) -> None:
    with closing(sqlite3.connect(small.path)) as floor:
        rows = floor.execute("SELECT coalesce(answered_at, ended_at) - queued_at FROM contact").fetchall()
    waits = [row[0] for row in rows]
    for limit in THRESHOLDS_MS[2:]:
        assert waits.count(limit) > 10
        assert waits.count(limit - 1) > 10
        assert waits.count(limit + 1) > 10


def test_chains_agree_with_legs(small: BigDay) -> None:
    assert _problems(small) == []


def test_events_go_on_with_the_same_floor(small: BigDay, tmp_path: Path) -> None:
    with closing(writing.open_for_writing(small.path)) as floor:
        written = [write(floor, batch) for batch in islice(events(small, per_second=200), 40)]
        assert 15 * 40 <= sum(written) <= 25 * 40
        logged = floor.execute("SELECT count(*) FROM change").fetchone()[0]
        assert logged >= sum(written)
        assert floor.execute("SELECT count(*) FROM contact").fetchone()[0] > 2_400 + 50
        assert floor.execute("SELECT count(*) FROM contact WHERE outcome IS NULL").fetchone()[0] > 0
    assert _problems(small) == []
    assert [batch.rows for batch in islice(events(small), 5)] == [batch.rows for batch in islice(events(small), 5)]


def _problems(day: BigDay) -> list[object]:
    """Answered legs that their agent's chain does not show at their instants, and instants out of order."""
    shown: dict[str, set[tuple[str, int]]] = defaultdict(set)
    with closing(sqlite3.connect(day.path)) as floor:
        for contact, state, at in floor.execute("SELECT contact, state, at FROM agent_state WHERE contact IS NOT NULL"):
            shown[contact].add((state, at))
        bad: list[object] = []
        for leg, queued, answered, ended, wrapped in floor.execute(
            "SELECT id, queued_at, answered_at, ended_at, wrapped_at FROM contact"
        ):
            times = [at for at in (queued, answered, ended, wrapped) if at is not None]
            if times != sorted(times):
                bad.append((leg, times))
            if answered is not None and ("on_contact", answered) not in shown[leg]:
                bad.append((leg, "answer"))
            if wrapped is not None and ("wrap_up", ended) not in shown[leg]:
                bad.append((leg, "wrap-up"))
        for agent, rows in floor.execute(
            "SELECT agent, group_concat(state, ' ') FROM (SELECT agent, state FROM agent_state ORDER BY agent, at, pk) "
            "GROUP BY agent"
        ):
            states = rows.split()
            if any(pair in BAD_PAIRS for pair in pairwise(states)):
                bad.append((agent, "chain"))
    return bad


BAD_PAIRS = {("ringing", "available"), ("available", "on_contact"), ("on_contact", "available"), ("hold", "wrap_up")}
