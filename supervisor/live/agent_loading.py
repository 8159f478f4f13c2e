"""Loads the chains of all agents at once: whole arrays for plain chains, one by one for the others.

A chain is plain when its agent takes one contact at a time, none of its rows speaks of a single queue or carries a
flag, and none lies ahead of the clock: then the newest row simply is the state, and time is the gap to the next row.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.clock import Window
from supervisor.floor import bulk, packed
from supervisor.floor.reader import Reader
from supervisor.kpi.agent_time import READ, STATE, Chain, read_row, sum_ms
from supervisor.kpi.legs import Words
from supervisor.live.agent_store import AgentStore

Ints = npt.NDArray[np.int64]

_MARK: Final = "\x1f"
_SAID: Final = "agent || char(31) || state || CASE WHEN queue IS NULL AND flags IS NULL THEN '' ELSE char(31) END"
# The frequent ones first: SQLite compares one after the other.
_ORDERED: Final = sorted(STATE, key=lambda word: word not in contract.CONTACT_STATES and word != "available")
_LETTERS: Final = " ".join(f"WHEN '{word}' THEN '{chr(ord('A') + STATE[word])}'" for word in _ORDERED)
_STATE_OF: Final = np.full(256, 255, dtype=np.int64)
_STATE_OF[[ord("A") + code for code in STATE.values()]] = list(STATE.values())
_PACKED: Final = ", ".join(
    (
        "count(*)",
        "count(coalesce(queue, flags))",
        f"CAST(group_concat(CASE state {_LETTERS} ELSE '?' END, '') AS BLOB)",
        *(packed.texts_sql("agent"), packed.numbers_sql("at"), packed.numbers_sql("pk")),
    )
)
_BETWEEN: Final = "FROM agent_state WHERE pk BETWEEN ? AND ?"
_BEFORE: Final = (
    "SELECT s.pk, s.agent, s.at, s.state, s.queue, s.flags FROM json_each(?) a JOIN agent_state s ON s.pk = "
    "(SELECT pk FROM agent_state WHERE agent = a.value AND at < ? ORDER BY at DESC, pk DESC LIMIT 1)"
)
_AT_ONCE: Final = 500
_STATE_BITS: Final = 8
_NO_STATE: Final = 255


class Said(dict[str | None, int]):
    """Numbers what rows say, (agent, state) in one; remembers the agents whose rows say more than that."""

    def __init__(self, words: Words) -> None:
        super().__init__({None: -1})
        self.words = words
        self.names = packed.Names(words)
        self.special: set[int] = set()

    def __missing__(self, text: str) -> int:
        special = text.endswith(_MARK)
        agent, _, state = text.removesuffix(_MARK).rpartition(_MARK)
        code = self.words.code(agent)
        if special:
            self.special.add(code)
        self[text] = (code << _STATE_BITS) + STATE.get(state, _NO_STATE)
        return self[text]


@dataclass(slots=True)
class _Rows:
    """State rows as columns of one length."""

    agent: Ints
    state: Ints
    at: Ints
    pk: Ints

    def take(self, chosen: npt.NDArray[np.intp] | npt.NDArray[np.bool_]) -> _Rows:
        return _Rows(self.agent[chosen], self.state[chosen], self.at[chosen], self.pk[chosen])


def load(reader: Reader, store: AgentStore, now_at: int) -> None:
    """Fill an empty store with every agent's chain over its window."""
    window = store.window
    found = bulk.stretch(reader, "agent_state", "at", window.start_at, window.end_at)
    if not found.dense:
        store.load(
            reader.scan("agent_state", ("agent", "pk"), "at >= ? AND at < ?", (window.start_at, window.end_at)), now_at
        )
        return
    said = Said(store.words)
    try:
        rows = _read(reader, said, found, window)
    except (ValueError, TypeError, OverflowError):
        # A time that is no number: let the slow way leave that row out.
        store.load(
            reader.scan("agent_state", ("agent", "pk"), "at >= ? AND at < ?", (window.start_at, window.end_at)), now_at
        )
        return
    store.own(rows.pk, rows.agent)
    said.special.update(store.words.code(agent) for agent, capacity in store.capacity.items() if capacity > 1)
    said.special.update(np.unique(rows.agent[rows.at > now_at]).tolist())
    rows = _with_starts(reader, said, rows, window)
    _adopt(reader, store, rows, said.special)
    store.reread((code for code in range(len(store.words)) if not store.knows(code)), now_at)


def _read(reader: Reader, said: Said, found: bulk.Stretch, window: Window) -> _Rows:
    def piece(first: int, last: int) -> _Rows:
        rows = read_piece(reader, said, first, last)
        inside = (rows.agent >= 0) & (rows.at >= window.start_at) & (rows.at < window.end_at)
        return rows if inside.all() else rows.take(inside)

    parts = list(bulk.pieces(found, piece))
    if not parts:
        return _Rows(_NONE, _NONE, _NONE, _NONE)
    columns = (np.concatenate([getattr(part, name) for part in parts]) for name in _Rows.__slots__)
    return _Rows(*columns)


def read_piece(reader: Reader, said: Said, first: int, last: int) -> _Rows:
    """The rows between two numbers; -1 where no agent is named, 255 for a state that is none."""
    try:
        return _packed(reader, said.names, first, last)
    except ValueError:
        return _by_rows(reader, said, first, last)


def _packed(reader: Reader, names: packed.Names, first: int, last: int) -> _Rows:
    """The rows between two numbers by columns; raises ValueError where they say more than agent, state and time."""
    count, more, states, agents, *numbers = reader.query(f"SELECT {_PACKED} {_BETWEEN}", (first, last))[0]
    if not count:
        return _Rows(_NONE, _NONE, _NONE, _NONE)
    if more or len(states) != count:
        raise ValueError("rows of single queues, or flagged ones")
    state = _STATE_OF[np.frombuffer(states, dtype=np.uint8)]
    at, pk = packed.numbers(numbers[:3], count), packed.numbers(numbers[3:], count)
    return _Rows(names.codes(agents, count), state, at, pk)


def _by_rows(reader: Reader, said: Said, first: int, last: int) -> _Rows:
    rows = reader.query(f"SELECT {_SAID}, at, pk {_BETWEEN} ORDER BY pk", (first, last))
    texts, *numbers = zip(*rows, strict=True)
    mixed = np.fromiter(map(said.__getitem__, texts), dtype=np.int64, count=len(rows))
    at, pk = (np.array(column, dtype=np.int64) for column in numbers)
    return _Rows(mixed >> _STATE_BITS, mixed & _NO_STATE, at, pk)


_NONE: Final = np.zeros(0, dtype=np.int64)


def _with_starts(reader: Reader, said: Said, rows: _Rows, window: Window) -> _Rows:
    """The rows with, before each agent's, the one that was in force when the window began."""
    starts = []
    words = said.words
    for names in _pieces(words.texts):
        for pk, agent, at, state, queue, flags in reader.query(_BEFORE, (json.dumps(names), window.start_at)):
            if queue is not None or flags is not None or state not in STATE:
                said.special.add(words.code(agent))
            else:
                starts.append((words.code(agent), STATE[state], at, pk))
    if not starts:
        return rows
    agent, state, at, pk = (np.array(column, dtype=np.int64) for column in zip(*starts, strict=True))
    return _Rows(
        np.concatenate([agent, rows.agent]),
        np.concatenate([state, rows.state]),
        np.concatenate([at, rows.at]),
        np.concatenate([pk, rows.pk]),
    )


def _pieces(texts: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(texts), _AT_ONCE):
        yield texts[start : start + _AT_ONCE]


def _adopt(reader: Reader, store: AgentStore, rows: _Rows, special: set[int]) -> None:
    """Give the store the plain chains; what it does not know afterwards is read one by one."""
    rows = rows.take(rows.state != _NO_STATE)
    if not len(rows.agent):
        return
    rows = rows.take(_order(rows))
    last = np.flatnonzero(np.append(rows.agent[1:] != rows.agent[:-1], True))
    first = np.append(0, last[:-1] + 1)
    # A row that repeats the state before it may only go on with it: since when is for the slow way to say.
    repeats = (last == first) | (rows.state[last] == rows.state[np.maximum(last - 1, 0)])
    starts_window = rows.at[last] >= store.window.start_at
    plain = ~(repeats & ~((last == first) & starts_window))
    plain &= ~np.isin(rows.agent[last], list(special))
    window = (store.window.start_at, store.window.end_at)
    sums = sum_ms(rows.agent, rows.at, rows.state, len(store.words), window)
    codes = dict(zip(rows.pk[last[plain]].tolist(), rows.agent[last[plain]].tolist(), strict=True))
    for values in reader.rows("agent_state", READ, codes):
        row = read_row(values[1:])
        code = codes[values[2]]
        if row is not None and store.words.code(values[0]) == code:
            chain = Chain(False, store.joined.get(store.words.text(code), frozenset()))
            chain.apply(row)
            store.adopt(code, chain, sums[:, code])


def _order(rows: _Rows) -> npt.NDArray[np.intp]:
    """By agent, then time, then number. Rows mostly come in time order already, and a stable sort keeps it."""
    key = rows.agent.astype(np.int16) if int(rows.agent.max()) < 2**15 else rows.agent
    order = np.argsort(key, kind="stable")
    agent, at, pk = rows.agent[order], rows.at[order], rows.pk[order]
    later = (at[1:] > at[:-1]) | ((at[1:] == at[:-1]) & (pk[1:] > pk[:-1]))
    if np.all(later | (agent[1:] != agent[:-1])):
        return order
    return np.lexsort((rows.pk, rows.at, rows.agent))
