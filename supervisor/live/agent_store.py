"""The agents' chains of states over the window: running sums of closed segments, and what is shown now.

A new row at the end of a chain closes the segment before it. Anything else (a late row, an edit, a deletion) reads
that one agent's chain again: the index by agent makes it quick, and so no state row is kept in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor.clock import Window
from supervisor.kpi.agent_time import (
    MEASURE_INDEX,
    OFFLINE,
    WORKING,
    Chain,
    Segment,
    StateRow,
    fold,
    read_row,
)
from supervisor.kpi.legs import Words
from supervisor.kpi.measures import MEASURES

Ints = npt.NDArray[np.int64]
ReadChain = Callable[[str, int, int], Sequence[Sequence[Any]]]
"""(agent, from_at, to_at) -> rows in the order of `agent_time.READ` without the agent, by (at, pk)."""

LOOK_BACK_MS = 7 * 86_400_000
_MEASURE_OF: Final[list[int]] = MEASURE_INDEX.tolist()
_TIMED: Final = slice(int(MEASURE_INDEX[MEASURE_INDEX >= 0].min()), int(MEASURE_INDEX.max()) + 1)
"""The measures that are time in states."""


def _time_of(found: tuple[int, StateRow]) -> tuple[int, int]:
    return found[1][:2]


class AgentStore:
    """Chains by agent code (shared with the legs' agent words), sums per (measure, agent)."""

    def __init__(
        self, words: Words, window: Window, read_chain: ReadChain, read_start: Callable[[str, int, bool], int | None]
    ) -> None:
        self.words = words
        self.window = window
        self._read_chain = read_chain
        self._read_start = read_start
        self.capacity: dict[str, int] = {}
        self.joined: dict[str, frozenset[str]] = {}
        self._chains: dict[int, Chain] = {}
        self._ahead: dict[int, list[StateRow]] = {}
        self._owner_pks: Ints = np.zeros(0, dtype=np.int64)
        self._owner_codes: Ints = np.zeros(0, dtype=np.int64)
        self._owners: dict[int, int] = {}
        self._unseen: set[int] = set()
        self._unseen_open: set[int] = set()
        self._reasons: list[str] = []
        self._told_reasons: tuple[str, ...] = ()
        self._clock_at = 0
        self._sums: Ints = np.zeros((len(MEASURES), 0), dtype=np.int64)
        self._state: Ints = np.zeros(0, dtype=np.int64)
        self._since: Ints = np.zeros(0, dtype=np.int64)
        self._room(64)

    def _room(self, count: int) -> None:
        have = self._sums.shape[1]
        if count > have:
            more = max(count, 2 * have) - have
            self._sums = np.pad(self._sums, ((0, 0), (0, more)))
            self._state = np.pad(self._state, (0, more), constant_values=OFFLINE)
            self._since = np.pad(self._since, (0, more))

    # Loading

    def load(self, chunks: Iterable[Sequence[Sequence[Any]]], now_at: int) -> None:
        """Learn whose row each pk is, then read every agent's chain; rows are (agent, pk)."""
        pks, codes = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
        for rows in chunks:
            agents, numbers = zip(*rows, strict=True) if rows else ((), ())
            codes.append(self.words.column(agents).astype(np.int64))
            pks.append(np.array(numbers, dtype=np.int64))
        self._owner_pks, self._owner_codes = np.concatenate(pks), np.concatenate(codes)
        order = np.argsort(self._owner_pks, kind="stable")
        self._owner_pks, self._owner_codes = self._owner_pks[order], self._owner_codes[order]
        self.reread(range(len(self.words)), now_at)

    def adopt(self, code: int, chain: Chain, sums: Ints) -> None:
        """Take over a chain that was worked out elsewhere."""
        self._room(code + 1)
        self._chains[code] = chain
        self._sums[:, code] = sums
        self._show(code, chain)

    def knows(self, code: int) -> bool:
        """Whether this agent's chain is known."""
        return code in self._chains

    def own(self, pks: Ints, codes: Ints) -> None:
        """Remember whose rows these are (bulk loading)."""
        order = np.argsort(pks, kind="stable")
        self._owner_pks, self._owner_codes = pks[order], codes[order]

    def reread(self, codes: Iterable[int], now_at: int) -> None:
        """Read these agents' chains again from the floor."""
        for code in codes:
            if code >= 0:
                self._reread(code, now_at)

    def _reread(self, code: int, now_at: int) -> None:
        self._room(code + 1)
        agent = self.words.text(code)
        tracks = self.capacity.get(agent, 1) > 1
        rows = [row for row in map(read_row, self.chain_rows(code)) if row is not None]
        chain, segments = fold(rows, Chain(tracks, self.joined.get(agent, frozenset())), now_at)
        self._sums[:, code] = 0
        self._unseen.discard(code)
        for segment in segments:
            self._post(code, segment)
        self._ahead.pop(code, None)
        if rows and rows[-1].at > now_at:
            self._ahead[code] = [row for row in rows if row.at > now_at]
        self._chains[code] = chain
        self._show(code, chain)

    def _post(self, code: int, segment: Segment) -> None:
        measure = _MEASURE_OF[segment.state]
        spent = min(segment.to_at, self.window.end_at) - max(segment.from_at, self.window.start_at)
        if measure >= 0 and spent > 0:
            self._sums[measure, code] += spent
            if segment.unseen and segment.state in WORKING:
                self._unseen.add(code)

    def _show(self, code: int, chain: Chain) -> None:
        shown = chain.shown
        self._state[code] = shown.state
        self._since[code] = shown.since_at
        if code >= len(self._reasons):
            self._reasons += [""] * (code + 1 - len(self._reasons))
        if self._reasons[code] != shown.reason:
            self._reasons[code] = shown.reason
            self._told_reasons = ()
        if shown.unseen and shown.state in WORKING:
            self._unseen_open.add(code)
        else:
            self._unseen_open.discard(code)

    # Following

    def change(self, touched: Iterable[int], rows: Sequence[Sequence[Any]], now_at: int) -> None:
        """Take changed rows (in the order of `agent_time.READ`): append where it is one, else read again."""
        again: set[int] = set()
        known: set[int] = set()
        owners = self._owners
        by_pk = {row[2] for row in rows}
        for pk in touched:
            owner = self._owner(pk)
            if owner is not None:
                again.add(owner)
                known.add(pk)
            if pk not in by_pk:
                owners[pk] = -1
        for code, row in self._in_order(rows):
            if code not in again:
                self._take(code, row, row.pk in known, again, now_at)
        self.reread(again, now_at)

    def _in_order(self, rows: Sequence[Sequence[Any]]) -> list[tuple[int, StateRow]]:
        """(agent code, row) of the rows that can be used, by time; notes whose rows all of them are.

        What comes after the window has ended is not read, as in `chain_rows`.
        """
        found = []
        for values in rows:
            code = self._owners[values[2]] = self.words.code(values[0])
            row = read_row(values[1:])
            if row is not None and code >= 0 and row.at < self.window.end_at:
                found.append((code, row))
        self._room(len(self.words))
        found.sort(key=_time_of)
        return found

    def _owner(self, pk: int) -> int | None:
        found = self._owners.get(pk)
        if found is not None:
            return found if found >= 0 else None
        if not len(self._owner_pks) or pk > self._owner_pks[-1]:
            return None
        place = int(np.searchsorted(self._owner_pks, pk))
        if place < len(self._owner_pks) and self._owner_pks[place] == pk:
            return int(self._owner_codes[place])
        return None

    def _take(self, code: int, row: StateRow, known: bool, again: set[int], now_at: int) -> None:
        chain = self._chains.get(code)
        if chain is None:
            again.add(code)
            return
        ahead = self._ahead.get(code)
        newest = (ahead[-1].at, ahead[-1].pk) if ahead else chain.last
        if known or (row.at, row.pk) <= newest:
            again.add(code)
        elif row.at > now_at:
            self._ahead.setdefault(code, []).append(row)
        elif ahead:
            again.add(code)
        else:
            self._append(code, chain, row)

    def _append(self, code: int, chain: Chain, row: StateRow) -> None:
        segment = chain.apply(row)
        if segment is not None:
            self._post(code, segment)
        self._show(code, chain)

    def set_clock(self, now_at: int) -> None:
        """Apply rows that lay ahead of the clock; read the agents again whose rows it left behind by going back."""
        for code in [code for code, rows in self._ahead.items() if rows[0].at <= now_at]:
            self._catch_up(code, now_at)
        if now_at < self._clock_at:
            self.reread([code for code, chain in self._chains.items() if chain.last[0] > now_at], now_at)
        self._clock_at = now_at

    def _catch_up(self, code: int, now_at: int) -> None:
        """Apply the rows whose time has come."""
        rows = self._ahead.pop(code)
        for row in rows:
            if row.at <= now_at:
                self._append(code, self._chains[code], row)
        later = [row for row in rows if row.at > now_at]
        if later:
            self._ahead[code] = later

    # Looking

    def columns(self, now_at: int, sums: Ints) -> tuple[Ints, Ints, npt.NDArray[np.bool_]]:
        """(state, since_at, known) per agent code; puts into the rows of `sums` (measure, agent) that are of time in
        states what the window has of it, the open segment up to now included."""
        count = len(self.words)
        self._room(count)
        state, since = self._state[:count].copy(), self._since[:count].copy()
        sums[_TIMED] = self._sums[_TIMED, :count]
        measure = MEASURE_INDEX[state]
        end = min(now_at, self.window.end_at)
        spent = end - np.maximum(since, self.window.start_at)
        chosen = np.flatnonzero((measure >= 0) & (spent > 0))
        sums[measure[chosen], chosen] += spent[chosen]
        known = np.ones(count, dtype=np.bool_)
        unknown = self._unseen | self._unseen_open
        known[[code for code in unknown if code < count]] = False
        return state, since, known

    def newest_at(self, now_at: int) -> int:
        """The newest instant up to now at which an agent changed state; 0 for none."""
        return int(self._since[self._since <= now_at].max(initial=0))

    def reasons(self) -> tuple[str, ...]:
        """The reason beside each agent's state, by code."""
        if len(self._told_reasons) != len(self.words):
            self._told_reasons = (*self._reasons, *[""] * (len(self.words) - len(self._reasons)))
        return self._told_reasons

    def chain_rows(self, code: int) -> Sequence[Sequence[Any]]:
        """The rows of one agent's chain over the window, as the floor has them now."""
        agent = self.words.text(code)
        start_at = self._read_start(agent, self.window.start_at, self.capacity.get(agent, 1) > 1)
        first = self.window.start_at - LOOK_BACK_MS if start_at is None else start_at
        return self._read_chain(agent, first, self.window.end_at)
