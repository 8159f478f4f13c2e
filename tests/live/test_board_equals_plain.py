"""Live = plain recomputation, figure for figure, at every step of random histories and clock steps."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor import contract
from supervisor.clock import DAY_MS, HOUR_MS, Window
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.kpi import catalogue, figures
from supervisor.kpi.measures import EXIT_MEASURES, INDEX
from supervisor.live.board import Board
from supervisor.live.drill import open_figure
from supervisor.settings import Settings
from supervisor.views.floor import PEOPLE
from supervisor.views.rows import RowsRequest
from supervisor.views.snapshot import NULL, Snapshot
from tests.live.plain import Plain

DAY_START = 1_700_006_400_000
WINDOW = Window(DAY_START, DAY_START + DAY_MS, "day")
QUEUES, AGENTS, ADDRESSES = ("q1", "q2"), ("a1", "a2", "a3"), ("050", "051", "052", None)
EDGES = (0, 1, 4_999, 5_000, 5_001, 19_999, 20_000, 20_001, 45_000, 600_000)
"""Waits are drawn round the thresholds, or a wrong comparison would survive."""


class Writer:
    """A foreign program that inserts, updates, deletes, replaces and delivers again, all at random."""

    def __init__(self, path: Path, seed: int) -> None:
        self.path = path
        self.random = random.Random(seed)
        self.now_at = DAY_START + 10 * HOUR_MS
        self.connection = writing.create(path, zone="UTC")
        writing.upsert(self.connection, "queue", ("id", "name"), [(queue, queue) for queue in QUEUES])
        agents = [("a1", 1), ("a2", None), ("a3", 3)]
        writing.upsert(self.connection, "agent", ("id", "capacity"), agents)
        if seed % 2:  # a floor made before there was this index, or by somebody else
            self.connection.execute("DROP INDEX contact_few_1")
        self.number = 0

    def step(self) -> None:
        self.connection.execute("BEGIN IMMEDIATE")
        for _ in range(self.random.randint(1, 4)):
            kind = self.random.choice(
                (self.leg, self.leg, self.promise, self.edit, self.state, self.state, self.offer, self.drop)
            )
            kind()
        self.connection.execute(self.random.choice(("COMMIT", "COMMIT", "COMMIT", "COMMIT", "ROLLBACK")))
        if self.random.random() < 0.05:
            self.connection.execute(
                "INSERT OR REPLACE INTO queue_target(id, queue, from_at, service_level_ms) VALUES ('t', 'q1', 0, ?)",
                (self.random.choice((4_999, 20_000, 45_000)),),
            )

    def leg(self) -> None:
        rnd = self.random
        q = self.now_at - rnd.choice((0, 1_000, 60_000, 3 * HOUR_MS, 11 * HOUR_MS, -30_000))
        values: dict[str, Any] = {
            "id": f"c{rnd.randint(0, 30)}",
            "queue": rnd.choice((*QUEUES, *QUEUES, None)),
            "direction": rnd.choice(("inbound", "inbound", "callback", "outbound", None)),
            "address": rnd.choice(ADDRESSES),
            "queued_at": q,
            "channel": "voice",
        }
        exits = ("answered", "answered", "abandoned", "abandoned", "callback_taken", *contract.OUTCOMES)
        out = rnd.choice((None, *exits))
        left = q + rnd.choice(EDGES)
        if out == "answered":
            values |= {"answered_at": left, "agent": rnd.choice(AGENTS), "outcome": rnd.choice((out, None))}
            if rnd.random() < 0.8:
                values["ended_at"] = left + rnd.choice((0, 30_000, HOUR_MS))
                values |= rnd.choice(
                    ({}, {"wrapped_at": values["ended_at"] + 7_000}, {"wrap_ms": 5_000, "hold_ms": 1_000})
                )
                values["flags"] = rnd.choice((None, contract.FLAG_WRAP_UNKNOWN))
        elif out is not None:
            values |= {"ended_at": left, "outcome": out}
        if out is not None and rnd.random() < 0.15:
            values["flags"] = " ".join(filter(None, (values.get("flags"), contract.FLAG_WAIT_UNKNOWN)))
        if out == "callback_taken":  # a wish that keeps the wrap-up of another leg's row would be the window's own
            values["wrapped_at"] = None
        if rnd.random() < 0.1:
            values["ended_at"] = q - 1
        if values["direction"] == "callback" or (out == "callback_taken" and rnd.random() < 0.7):
            values["callback_due_at"] = q + 60_000
        verb = rnd.choice(("INSERT OR REPLACE", "INSERT OR IGNORE", "UPSERT"))
        self.write("contact", values, verb)

    def promise(self) -> None:
        """Before the window, and round the end of the look-back: a wish for a callback, or an answer to one."""
        rnd = self.random
        q = self.now_at - rnd.choice((11, 12, 20, 30, 100, 170, 176, 178, 200)) * HOUR_MS
        values: dict[str, Any] = {"id": f"c{rnd.randint(0, 30)}", "queue": rnd.choice(QUEUES)}
        values["address"] = rnd.choice(ADDRESSES)
        values |= {"direction": rnd.choice(("inbound", "outbound", "callback")), "queued_at": q, "ended_at": q + 30_000}
        if rnd.random() < 0.6:
            values |= {"outcome": "callback_taken", "callback_due_at": q + rnd.choice((1, 300)) * HOUR_MS}
            values["wrapped_at"] = None
        else:
            values |= {"outcome": "answered", "agent": rnd.choice(AGENTS), "answered_at": q + 9_000}
        self.write("contact", values, rnd.choice(("INSERT OR REPLACE", "UPSERT")))

    def write(self, table: str, values: dict[str, Any], verb: str) -> None:
        if verb == "UPSERT":
            writing.upsert(self.connection, table, tuple(values), [tuple(values.values())])
            return
        names, places = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
        self.connection.execute(f"{verb} INTO {table} ({names}) VALUES ({places})", tuple(values.values()))

    def edit(self) -> None:
        rnd = self.random
        what = rnd.choice(
            (
                ("UPDATE contact SET address = ? WHERE id = ?", rnd.choice(ADDRESSES)),
                ("UPDATE contact SET wrapped_at = ended_at + 9000 WHERE wrapped_at IS NULL AND ? = ? ", 1),
                ("UPDATE OR REPLACE contact SET pk = ? WHERE id = ?", rnd.randint(1, 40)),
                ("UPDATE agent_state SET at = at + ? WHERE id = ?", rnd.choice((-60_000, 60_000))),
                ("UPDATE agent_state SET agent = ? WHERE id = ?", rnd.choice(AGENTS)),
                ("UPDATE agent SET capacity = ? WHERE id = ?", rnd.choice((1, 3))),
            )
        )
        key: int | str = rnd.choice(AGENTS)
        if "agent_state" in what[0]:
            key = f"s{rnd.randint(0, self.number)}"
        elif "contact" in what[0]:
            key = 1 if "? = ?" in what[0] else f"c{rnd.randint(0, 30)}"
        self.connection.execute(what[0], (what[1], key))

    def state(self) -> None:
        rnd = self.random
        self.number += 1
        contact = rnd.choice((None, None, "c1", "c2"))
        at = self.now_at - rnd.choice((0, 0, 0, 0, 1_000, 600_000, 12 * HOUR_MS, -20_000))
        values = {
            "id": f"s{self.number}",
            "agent": rnd.choice(AGENTS),
            "at": at,
            "state": rnd.choice(contract.STATES),
            "reason": rnd.choice((None, "r1")),
            "contact": contact,
        }
        self.write("agent_state", values, "UPSERT")

    def offer(self) -> None:
        rnd = self.random
        at = self.now_at - rnd.choice((0, 5_000, -5_000, 12 * HOUR_MS))
        values = {"id": f"o{rnd.randint(0, 9)}", "agent": rnd.choice(AGENTS), "at": at}
        self.write("offer", values | {"result": rnd.choice(contract.OFFER_RESULTS)}, "UPSERT")

    def drop(self) -> None:
        table, key = self.random.choice((("contact", "c"), ("agent_state", "s"), ("offer", "o")))
        top = {"c": 30, "s": self.number, "o": 9}[key]
        self.connection.execute(f"DELETE FROM {table} WHERE id = ?", (f"{key}{self.random.randint(0, top)}",))


def by_queue(snapshot: Snapshot, queue: str) -> tuple[np.ndarray, int, int]:
    numbers = [
        number
        for number, key in enumerate(snapshot.keys)
        if key.queue == queue and key.direction in contract.QUEUE_DIRECTIONS
    ]
    oldest = [at for at in snapshot.oldest_at[numbers].tolist() if at != NULL]
    longest = snapshot.now_at - min(oldest) if oldest else 0
    return snapshot.sums[:, numbers].sum(axis=1), longest, int(snapshot.max_wait_ms[numbers].max(initial=0))


QUEUE_MEASURES = (
    "entered", "answered", "abandoned", "short_abandoned", "timed_out", "left_by_key", "left_empty", "full", "closed",
    "overflowed", "voicemail", "callback_taken", "withdrawn", "queued", "queued_answered", "queued_answered_within",
    "queued_abandoned", "queued_short", "answered_wait_ms", "queued_missed", "missed_wait_ms", "handled",
    "talk_ms", "hold_ms", "wrap_ms", "carried_in", "still_waiting",
    "queued_waiting", "queued_waiting_past", "callbacks_due", "callbacks_overdue", "in_hand",
)  # fmt: skip
AGENT_MEASURES = (
    "answered", "handled", "talk_ms", "hold_ms", "wrap_ms", "in_hand", "missed_offers", "contact_state_ms",
    "wrap_up_state_ms", "available_state_ms", "ringing_state_ms", "away_state_ms",
    "other_work_state_ms",
)  # fmt: skip


def compare(snapshot: Snapshot, plain: Plain) -> None:
    for queue in QUEUES:
        sums, longest, max_wait = by_queue(snapshot, queue)
        expected = plain.queue(queue)
        found = {name: int(sums[INDEX[name]]) for name in QUEUE_MEASURES}
        assert found == {name: expected[name] for name in QUEUE_MEASURES}, queue
        assert longest == max(expected["longest_wait"], 0), queue
        assert max_wait == max(expected["max_wait"], 0), queue
        exits = sum(found[name] for name in (*EXIT_MEASURES, "short_abandoned"))
        assert found["entered"] + found["carried_in"] == exits + found["still_waiting"], queue
    for agent in AGENTS:
        row = snapshot.agents.ids.index(agent)
        expected = plain.agent(agent)
        found = {name: int(snapshot.agents.sums[INDEX[name], row]) for name in AGENT_MEASURES}
        assert found == {name: expected[name] for name in AGENT_MEASURES}, agent
        chain = plain.shown.get(agent, [])
        shown = (contract.STATES[snapshot.agents.state[row]], int(snapshot.agents.since_at[row]))
        assert shown == ((chain[-1][1], chain[-1][0]) if chain else ("offline", 0)), agent
    reach = {one.address: (one.abandoned_at, one.tries) for one in snapshot.to_reach}
    assert reach == plain.to_reach()


def run(seed: int, steps: int, folder: Path) -> None:
    path = folder / f"{seed}.floor"
    writer = Writer(path, seed)
    now_at = writer.now_at
    with Reader(path) as reader:
        board = Board(reader, Settings())
        board.open(WINDOW, now_at)
        try:
            for _ in range(steps):
                writer.step()
                writer.now_at += writer.random.choice((0, 1_000, 60_000, HOUR_MS // 4))
                # Clocks differ and are set back: the reader's may be behind or ahead of the writer's.
                now_at = writer.now_at + writer.random.choice((0, 0, 0, -1, 40_000, -90_000, -2 * HOUR_MS))
                board.tick(now_at)
                compare(board.snapshot(now_at), Plain(str(path), (WINDOW.start_at, WINDOW.end_at), now_at))
            every_figure_equals_its_rows(board, now_at)
            late = Board(reader, Settings())
            late.open(WINDOW, now_at)
            compare(late.snapshot(now_at), Plain(str(path), (WINDOW.start_at, WINDOW.end_at), now_at))
        finally:
            writer.connection.close()


def every_figure_equals_its_rows(board: Board, now_at: int) -> None:
    """Recomputing a figure from the rows that it opens gives the figure: per KPI, in total, per queue, per agent."""
    for kpi in catalogue.LIVE:
        requests = [RowsRequest(kpi.id)]
        if kpi.keys != "agent" and kpi.id not in ("missed_offers", *PEOPLE):
            requests += [RowsRequest(kpi.id, table="queues", key=f"{queue}\x1fvoice") for queue in QUEUES]
        if kpi.keys != "queue":
            requests += [RowsRequest(kpi.id, table="agents", key=agent) for agent in AGENTS]
        for request in requests:
            answer = open_figure(board, request, now_at)
            if answer.figure.state != figures.LOGIN_UNSEEN:
                assert answer.recomputed == answer.figure, request
            assert answer.cut == 0


@settings(max_examples=12)
@given(seed=st.integers(0, 2**32))
def test_live_equals_plain_recomputation_at_every_step(seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        run(seed, 12, Path(folder))


@pytest.mark.parametrize("seed", range(3))
def test_a_board_opened_late_equals_one_that_followed(seed: int, tmp_path: Path) -> None:
    run(seed, 25, tmp_path)
    path = tmp_path / f"{seed}.floor"
    now_at = WINDOW.start_at + 20 * HOUR_MS
    with Reader(path) as reader:
        board = Board(reader, Settings())
        board.open(WINDOW, now_at)
        compare(board.snapshot(now_at), Plain(str(path), (WINDOW.start_at, WINDOW.end_at), now_at))


def test_sqlite_is_new_enough_for_strict_tables() -> None:
    assert sqlite3.sqlite_version_info >= (3, 37)
