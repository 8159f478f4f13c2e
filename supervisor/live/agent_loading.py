"""Loads the chains of all agents at once: whole arrays for plain chains, one by one for the others.

A chain is plain as `floor.state_rows` says, and if none of its rows lies ahead of the clock.
"""

from __future__ import annotations

import numpy as np

from supervisor.floor import bulk
from supervisor.floor.reader import Reader
from supervisor.floor.state_rows import NO_STATE, Rows, Said, ordered, read, with_starts
from supervisor.kpi.agent_time import READ, Chain, read_row, sum_ms
from supervisor.live.agent_store import AgentStore


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
        rows = read(reader, said, found, window)
    except (ValueError, TypeError, OverflowError):
        # A time that is no number: let the slow way leave that row out.
        store.load(
            reader.scan("agent_state", ("agent", "pk"), "at >= ? AND at < ?", (window.start_at, window.end_at)), now_at
        )
        return
    store.own(rows.pk, rows.agent)
    said.special.update(store.words.code(agent) for agent, capacity in store.capacity.items() if capacity > 1)
    said.special.update(np.unique(rows.agent[rows.at > now_at]).tolist())
    rows = with_starts(reader, said, rows, window)
    _adopt(reader, store, rows, said.special)
    store.reread((code for code in range(len(store.words)) if not store.knows(code)), now_at)


def _adopt(reader: Reader, store: AgentStore, rows: Rows, special: set[int]) -> None:
    """Give the store the plain chains; what it does not know afterwards is read one by one."""
    rows = rows.take(rows.state != NO_STATE)
    if not len(rows.agent):
        return
    rows = ordered(rows)
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
