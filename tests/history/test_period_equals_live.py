"""A period says what the live board says over the same window, and parts add up to the whole."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor.clock import HOUR_MS, Window
from supervisor.floor.reader import Reader
from supervisor.history import period as history
from supervisor.history import postings, table
from supervisor.history.period import Period
from supervisor.kpi import catalogue
from supervisor.kpi.figures import Figure
from supervisor.kpi.measures import MEASURES
from supervisor.live.board import Board
from supervisor.settings import Settings
from supervisor.views import floor
from supervisor.views.scope import Scope
from supervisor.views.snapshot import Snapshot
from tests.live.test_board_equals_plain import AGENTS, QUEUES, WINDOW, Writer

UTC = ZoneInfo("UTC")
SETTINGS = Settings()
QUEUE_SIDE = tuple(id for id in table.ON_BOARD if catalogue.BY_ID[id].keys != "agent" and id != "missed_offers")
AGENT_SIDE = tuple(id for id in table.ON_BOARD if catalogue.BY_ID[id].keys != "queue")


class Fuller(Writer):
    """Also writes memberships, pauses of single queues, and log-ins that were never seen."""

    def state(self) -> None:
        rnd = self.random
        if rnd.random() < 0.6:
            super().state()
            return
        self.number += 1
        values = {
            "id": f"s{self.number}",
            "agent": rnd.choice(AGENTS),
            "at": self.now_at - rnd.choice((0, 0, 1_000, 600_000, 12 * HOUR_MS)),
            "state": rnd.choice(("available", "lunch", "break", "offline")),
        }
        more = rnd.choice(({"queue": rnd.choice(QUEUES)}, {"queue": rnd.choice(QUEUES)}, {"flags": "login_unseen"}))
        self.write("agent_state", values | more, "UPSERT")

    def offer(self) -> None:
        super().offer()
        rnd = self.random
        values = {"id": f"m{rnd.randint(0, 5)}", "agent": rnd.choice(AGENTS), "queue": rnd.choice(QUEUES)}
        self.write("queue_membership", values, "UPSERT")
        self.connection.execute("UPDATE offer SET contact = ?", (f"c{rnd.randint(0, 30)}",))


def load(reader: Reader, now_at: int, window: Window = WINDOW) -> Period:
    return history.load(reader, window, now_at, UTC, SETTINGS)


def figures(period: Period, by: tuple[str, ...], ids: tuple[str, ...]) -> dict[object, dict[str, Figure]]:
    """Per group the figures."""
    rows = table.kpis(period, by, ids, {}, SETTINGS)
    return {row[by[0]] if by else None: {id: row[id] for id in ids} for row in rows}


def compare(period: Period, snapshot: Snapshot) -> None:
    live = floor.totals(snapshot, Scope())
    then = figures(period, (), table.ON_BOARD)[None]
    assert {id: live[id] for id in table.ON_BOARD} == then
    by_queue = figures(period, ("queue",), QUEUE_SIDE)
    for queue in QUEUES:
        live = floor.totals(snapshot, Scope(queues=frozenset((queue,))))
        assert {id: live[id] for id in QUEUE_SIDE} == by_queue[queue], queue
    by_agent = figures(period, ("agent",), AGENT_SIDE)
    for agent in AGENTS:
        row = snapshot.agents.ids.index(agent)
        sums, known = snapshot.agents.sums[:, row], bool(snapshot.agents.known[row])
        now = {id: floor.agent_figure(id, sums, known, "", snapshot.empty) for id in AGENT_SIDE}
        if agent in by_agent:
            assert now == by_agent[agent], agent
        else:
            assert not any(figure.value for figure in now.values()), agent


def steps(seed: int, count: int, folder: Path) -> Iterator[tuple[Reader, int]]:
    """A floor in the middle of a random history, with clocks that differ."""
    writer = Fuller(folder / f"{seed}.floor", seed)
    try:
        for _ in range(count):
            for _ in range(4):
                writer.step()
                writer.now_at += writer.random.choice((0, 1_000, 60_000, HOUR_MS // 4))
            with Reader(writer.path) as reader:
                yield reader, writer.now_at + writer.random.choice((0, -1, 40_000, -2 * HOUR_MS))
    finally:
        writer.connection.close()


@settings(max_examples=16)
@given(seed=st.integers(0, 2**32))
def test_a_period_equals_the_live_board(seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for reader, now_at in steps(seed, 3, Path(folder)):
            board = Board(reader, SETTINGS)
            board.open(WINDOW, now_at)
            compare(load(reader, now_at), board.snapshot(now_at))


ALL = frozenset(measure.id for measure in MEASURES)
SPLITS = (("queue",), ("client",), ("channel",), ("agent",), ("team",), ("interval",), ("hour",), ("day",),
          ("queue", "hour"), ("agent", "day"), ("queue", "channel", "interval"))  # fmt: skip


def sums(period: Period, by: tuple[str, ...]) -> dict[str, int]:
    """Every measure over all groups of a split."""
    found: dict[str, int] = {}
    for one in postings.sums_by_group(postings.post(period, by, ALL, {})).values():
        for name, amount in one.items():
            found[name] = found.get(name, 0) + amount
    return found


@pytest.mark.parametrize("seed", range(6))
def test_parts_add_up_over_the_keys_that_a_measure_declares(seed: int, tmp_path: Path) -> None:
    for reader, now_at in steps(seed, 4, tmp_path):
        period = load(reader, now_at)
        whole = sums(period, ())
        for by in SPLITS:
            parts = sums(period, by)
            for measure in MEASURES:
                # Whose contacts are in hand does not ask for their direction, and who answered them not for a queue.
                of_agents_too = measure.id in ("in_hand", "answered") and {"agent", "team"} & set(by)
                if set(by) <= set(measure.adds_over) and not of_agents_too:
                    assert parts.get(measure.id, 0) == whole.get(measure.id, 0), (by, measure.id)


@pytest.mark.parametrize("seed", range(4))
def test_stretches_of_time_add_up(seed: int, tmp_path: Path) -> None:
    """What happened in a day is what happened in its four quarters, each asked for alone."""
    additive = [measure.id for measure in MEASURES if measure.rule in ("event", "slice", "cohort")]
    cuts = [WINDOW.start_at + number * 6 * HOUR_MS for number in range(5)]
    for reader, now_at in steps(seed, 3, tmp_path):
        whole = sums(load(reader, now_at), ())
        found = dict.fromkeys(additive, 0)
        for start, end in itertools.pairwise(cuts):
            part = sums(load(reader, now_at, Window(start, end)), ())
            found = {name: found[name] + part.get(name, 0) for name in additive}
        assert found == {name: whole.get(name, 0) for name in additive}


@pytest.mark.parametrize("seed", range(3))
def test_every_figure_of_a_period_is_the_one_of_its_rows(seed: int, tmp_path: Path) -> None:
    from supervisor.views.rows import recompute

    for reader, now_at in steps(seed, 3, tmp_path):
        period = load(reader, now_at)
        for by, ids in (
            ((), table.ON_BOARD),
            (("queue",), QUEUE_SIDE),
            (("agent",), AGENT_SIDE),
            (("hour",), QUEUE_SIDE),
        ):
            shown = figures(period, by, ids)
            for id in ids:
                rows = table.rows_behind(period, by, id, {}, SETTINGS)
                for group, row in shown.items():
                    if row[id].state in ("login_unseen", "not_measured", table.ONLY_NOW):
                        continue
                    feeds = [one["feeds"] for one in rows if not by or one[by[0]] == group]
                    assert recompute(id, "", feeds)[0] == row[id], (by, group, id)
