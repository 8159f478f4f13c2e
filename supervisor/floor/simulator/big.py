"""Big floors for benchmarks: one day of thousands of agents made by columns, and the live events that follow it.

Simpler than the centre (nobody waits because nobody is free), but the same contract, chains of states that agree with
the legs, and many waits exactly at, just below and just above the usual thresholds.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from supervisor.floor import writing
from supervisor.floor.simulator import columns as c
from supervisor.floor.simulator import loading
from supervisor.floor.simulator.centre import Batch
from supervisor.floor.simulator.rows import COLUMNS, HOUR_MS, Row, make

Numbers = NDArray[np.int64]

THRESHOLDS_MS: Final = (0, 5_000, 10_000, 20_000, 30_000, 60_000)
QUEUES: Final = 40
_TEAMS: Final = 250
_SHIFT_MS: Final = 8 * HOUR_MS
_WIDTH: Final = len(COLUMNS["contact"])


@dataclass(frozen=True, slots=True)
class BigDay:
    """What `fast_day` made: the day's first instant, the instant it stands at, and how much is in it."""

    path: Path
    agents: int
    contacts: int
    states: int
    seed: int
    begins_at: int
    stands_at: int


@dataclass(slots=True)
class Events(Batch):
    """A batch of live rows and late edits of older legs: what `resolved` becomes, and the leg's id."""

    edits: list[tuple[int, str]] = field(default_factory=list)


def _waits(rng: np.random.Generator, many: int) -> Numbers:
    """Waits of which four in ten lie at a threshold or one millisecond beside it."""
    waits = rng.exponential(9_000, many).astype(np.int64)
    near = rng.choice(np.array(THRESHOLDS_MS), many) + rng.integers(-1, 2, many)
    return np.where(rng.random(many) < 0.4, np.maximum(near, 0), waits)


def _standing(connection: sqlite3.Connection, agents: int, begins_at: int) -> None:
    clients = [make("client", id=f"client-{n}", name=f"Client {n}") for n in range(8)]
    sites = [make("site", id=f"site-{n}", name=f"Site {n}", zone="Asia/Jerusalem") for n in range(4)]
    queues = [
        make("queue", id=_queue(n), name=f"Queue {n}", channel="voice", client=f"client-{n % 8}", site=f"site-{n % 4}")
        for n in range(QUEUES)
    ]
    targets = [
        make(
            "queue_target",
            id=f"target-{n}",
            queue=_queue(n),
            from_at=begins_at,
            service_level_ms=(20_000, 30_000, 10_000, 60_000)[n % 4],
            target_ratio=0.8,
            short_abandon_ms=5_000,
        )
        for n in range(QUEUES)
    ]
    teams = [make("team", id=f"team-{n}", name=f"Team {n}", site=f"site-{n % 4}") for n in range(_TEAMS)]
    people = [make("agent", id=_agent(n), name=f"Agent {n}", capacity=1) for n in range(agents)]
    belongs = [
        make("team_membership", id=f"tm-{n}", agent=_agent(n), team=f"team-{n % _TEAMS}", from_at=begins_at)
        for n in range(agents)
    ]
    serves = [
        make("queue_membership", id=f"qm-{n}-{k}", agent=_agent(n), queue=_queue(n + k), priority=k, from_at=begins_at)
        for n in range(agents)
        for k in range(3)
    ]
    loading.insert(
        connection,
        {
            "client": clients,
            "site": sites,
            "queue": queues,
            "queue_target": targets,
            "team": teams,
            "agent": people,
            "team_membership": belongs,
            "queue_membership": serves,
        },
    )


def _agent(number: int) -> str:
    return f"agent-{number:05d}"


def _queue(number: int) -> str:
    return f"queue-{number % QUEUES:02d}"


def _leg(number: int, queue: int) -> list[Any]:
    row: list[Any] = [None] * _WIDTH
    row[c.ID] = row[c.JOURNEY] = f"c{number:09d}"
    row[c.CHANNEL], row[c.DIRECTION] = "voice", "inbound"
    row[c.QUEUE], row[c.CLIENT] = _queue(queue), f"client-{queue % QUEUES % 8}"
    row[c.ADDRESS] = f"+9725{10_000_000 + number % 90_000:08d}"
    return row


def fast_day(
    path: Path, agents: int = 5_000, contacts: int = 250_000, states: int = 1_500_000, seed: int = 1,
    begins_at: int = 1_795_000_000_000,
) -> BigDay:  # fmt: skip
    """Make a floor with one day of exactly so many contacts and agent states; nobody logs off at its end.

    `states` must lie between 4 and 8 for each contact: the more, the more holds, then pauses, there are. The same
    arguments give the same rows. Raises `FloorError` when `path` exists.
    """
    rng = np.random.default_rng(seed)
    lost = contacts * 7 // 100
    served = contacts - lost
    each = -(-served // agents)
    who, turn = np.divmod(np.arange(served, dtype=np.int64), each)
    slot = _SHIFT_MS // (each + 1)
    logs_in = begins_at + rng.integers(0, HOUR_MS, agents)
    starts = logs_in[who] + turn * slot + rng.integers(slot // 20, slot // 5, served)
    rings = rng.integers(1_000, 8_000, served) % max(2, slot // 10)
    answered = starts + rings
    talk = (slot * 0.5 * (0.3 + 0.7 * rng.random(served))).astype(np.int64)
    wanted = (states - agents - 4 * served + 1) // 2
    held = max(0, min(served, wanted))
    paused = rng.permutation(served)[: max(0, min(served, wanted - held))]
    has_hold = np.zeros(served, dtype=bool)
    has_hold[rng.permutation(served)[:held]] = True
    ended = answered + talk
    wrapped = ended + (slot * 0.15 * rng.random(served)).astype(np.int64)
    queued = starts - np.maximum(_waits(rng, served) - rings, 0)
    gone_wait = _waits(rng, lost)
    gone_at = begins_at + HOUR_MS // 2 + rng.integers(0, _SHIFT_MS, lost)
    connection = writing.create(Path(path), zone="Asia/Jerusalem")
    try:
        with loading.bare(connection):
            _standing(connection, agents, begins_at)
            order = np.argsort(np.concatenate((queued, gone_at)), kind="stable")
            number_of = np.empty(contacts, dtype=np.int64)
            number_of[order] = np.arange(contacts)
            columns = (number_of[:served], who, queued, answered, ended, wrapped, rings, has_hold)
            _insert_legs(connection, order, columns, gone_at, gone_wait, rng)
            pauses = (who[paused], wrapped[paused] + slot // 100, wrapped[paused] + slot * 3 // 100)
            many = _insert_states(connection, columns, logs_in, pauses, states)
            stands_at = int(max(wrapped.max(initial=0), (gone_at + gone_wait).max(initial=0))) + 1
            writing.set_meta(connection, heartbeat_at=stands_at)
    finally:
        connection.close()
    return BigDay(Path(path), agents, contacts, many, seed, begins_at, stands_at)


def _insert_legs(
    connection: sqlite3.Connection, order: Numbers, columns: tuple[Any, ...], gone_at: Numbers, gone_wait: Numbers,
    rng: np.random.Generator,
) -> None:  # fmt: skip
    _, who, queued, answered, ended, wrapped, rings, has_hold = (column.tolist() for column in columns)
    served = len(who)
    left_at, left_wait = gone_at.tolist(), gone_wait.tolist()
    queue_of = rng.integers(0, QUEUES, len(order)).tolist()

    def rows() -> Iterator[list[Any]]:
        for number, place in enumerate(order.tolist()):
            if place < served:
                row = _leg(number, who[place] + number % 3)
                hold = (ended[place] - answered[place]) // 4 if has_hold[place] else 0
                row[c.AGENT], row[c.OUTCOME], row[c.ENDED_BY] = _agent(who[place]), "answered", "customer"
                row[c.QUEUED], row[c.ARRIVED] = queued[place], queued[place] - 15_000
                row[c.ANSWERED], row[c.ENDED], row[c.WRAPPED] = answered[place], ended[place], wrapped[place]
                row[c.RING_MS], row[c.HOLD_MS], row[c.HOLDS] = rings[place], hold, int(has_hold[place])
                row[c.TALK_MS], row[c.WRAP_MS] = ended[place] - answered[place] - hold, wrapped[place] - ended[place]
            else:
                row = _leg(number, queue_of[number])
                row[c.QUEUED] = row[c.ARRIVED] = left_at[place - served]
                row[c.ENDED] = left_at[place - served] + left_wait[place - served]
                row[c.OUTCOME], row[c.ENDED_BY] = "abandoned", "customer"
            yield row

    connection.executemany(loading.INSERTS["contact"], rows())
    offers = (
        (f"o{place:09d}", f"c{number:09d}", _agent(who[place]), answered[place] - rings[place], rings[place],
         "answered")
        for place, number in enumerate(columns[0].tolist())
    )  # fmt: skip
    connection.executemany(loading.INSERTS["offer"], offers)


def _insert_states(
    connection: sqlite3.Connection, columns: tuple[Any, ...], logs_in: Numbers, pauses: tuple[Numbers, ...], states: int
) -> int:
    """The chains of all agents in order of time; log-in, then 4 or (with a hold) 6 rows for each contact; pauses."""
    number, who, _, answered, ended, wrapped, rings, has_hold = columns
    talk, on_hold = ended - answered, np.flatnonzero(has_hold)
    resumed = answered + talk // 2 + talk // 4
    agents = len(logs_in)
    pieces: list[tuple[str, Numbers, Numbers, Numbers]] = [
        ("available", np.arange(agents), logs_in, np.full(agents, -1)),
        ("ringing", who, answered - rings, number),
        ("on_contact", who, answered, number),
        ("hold", who[on_hold], (answered + talk // 2)[on_hold], number[on_hold]),
        ("on_contact", who[on_hold], resumed[on_hold], number[on_hold]),
        ("wrap_up", who, ended, number),
        ("available", who, wrapped, np.full(len(who), -1)),
        ("break", pauses[0], pauses[1], np.full(len(pauses[0]), -1)),
        ("available", pauses[0], pauses[2], np.full(len(pauses[0]), -1)),
    ]
    at = np.concatenate([piece[2] for piece in pieces])
    agent = np.concatenate([piece[1] for piece in pieces])
    contact = np.concatenate([piece[3] for piece in pieces])
    word = np.repeat(np.arange(len(pieces)), [len(piece[1]) for piece in pieces])
    order = np.lexsort((word, at))[:states]
    words = [piece[0] for piece in pieces]
    names = [_agent(one) for one in range(agents)]
    rows = (
        (f"s{place:09d}", names[one], when, words[what], None, None if leg < 0 else f"c{leg:09d}", None)
        for place, (one, when, what, leg) in enumerate(
            zip(agent[order].tolist(), at[order].tolist(), word[order].tolist(), contact[order].tolist(), strict=True)
        )
    )  # fmt: skip
    connection.executemany(loading.INSERTS["agent_state"], rows)
    return len(order)


def events(day: BigDay, per_second: int = 1_000, commits: int = 10) -> Iterator[Events]:
    """What happens after the day: endless batches, `commits` to a second of the centre's time.

    Each event is one row written: new legs (told when they ring, with the wait behind them), their ringing, answer,
    end and wrap-up, and, four in a hundred, a late edit of a leg of the day. Write each batch with `write`. The same
    day gives the same events.
    """
    rng = np.random.default_rng(day.seed + 1)
    each = per_second // commits
    many, late = max(1, each * 96 // 700), max(1, each // 25)
    at, number, turn, state_number = day.stands_at, day.contacts, 0, day.states
    ringing: deque[tuple[list[Any], str]] = deque()
    talking: deque[tuple[list[Any], str]] = deque()
    wrapping: deque[tuple[list[Any], str]] = deque()
    free = deque(_agent(n) for n in range(day.agents))
    step_ms = 1_000 // commits
    while True:
        at += step_ms
        legs: list[Row] = []
        states: list[Row] = []

        def state(agent: str, word: str, leg: str | None, at: int = at, states: list[Row] = states) -> None:
            nonlocal state_number
            state_number += 1
            states.append((f"s{state_number:09d}", agent, at, word, None, leg, None))

        for row, agent in _first(wrapping, many if len(wrapping) > many else 0):
            row[c.WRAPPED], row[c.WRAP_MS] = at, at - row[c.ENDED]
            legs.append(tuple(row))
            state(agent, "available", None)
            free.append(agent)
        for row, agent in _first(talking, many if len(talking) > day.agents // 20 else 0):
            row[c.ENDED], row[c.TALK_MS], row[c.ENDED_BY] = at, at - row[c.ANSWERED], "agent"
            legs.append(tuple(row))
            state(agent, "wrap_up", row[c.ID])
            wrapping.append((row, agent))
        for row, agent in _first(ringing, len(ringing)):
            row[c.ANSWERED], row[c.AGENT], row[c.OUTCOME], row[c.RING_MS] = at, agent, "answered", step_ms
            row[c.HOLD_MS] = 0
            legs.append(tuple(row))
            state(agent, "on_contact", row[c.ID])
            talking.append((row, agent))
        for wait in _waits(rng, min(many, len(free))).tolist():
            row = _leg(number, turn)
            number, turn = number + 1, turn + 1
            row[c.QUEUED] = row[c.ARRIVED] = at + step_ms - max(step_ms, wait)
            legs.append(tuple(row))
            agent = free.popleft()
            state(agent, "ringing", row[c.ID])
            ringing.append((row, agent))
        edited = rng.integers(0, max(1, day.contacts), late).tolist()
        edits = [(one % 2, f"c{one:09d}") for one in edited]
        yield Events({"contact": legs, "agent_state": states}, edits)


def _first(line: deque[tuple[list[Any], str]], many: int) -> Iterator[tuple[list[Any], str]]:
    for _ in range(many):
        yield line.popleft()


def write(connection: sqlite3.Connection, batch: Events) -> int:
    """Write one batch of `events` in a transaction of its own; returns how many rows were written."""
    with loading.transaction(connection):
        loading.upsert(connection, batch.rows)
        connection.executemany("UPDATE contact SET resolved = ?, queued_at = queued_at - 1 WHERE id = ?", batch.edits)
    return len(batch) + len(batch.edits)
