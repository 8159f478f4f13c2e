"""Rows of agents' states as whole columns: what the live board and periods both load their chains from.

A chain is plain when its agent takes one contact at a time and none of its rows speaks of a single queue or carries a
flag: then the newest row simply is the state, and time is the gap to the next row. `Said.special` are the other agents.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.clock import Window
from supervisor.floor import bulk, packed
from supervisor.floor.reader import Reader
from supervisor.kpi.agent_time import STATE
from supervisor.kpi.legs import Words

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
        *(packed.names_sql("agent"), packed.numbers_sql("at")),
    )
)
_BETWEEN: Final = "FROM agent_state WHERE pk BETWEEN ? AND ?"
_NUMBERS: Final = packed.numbers_sql("pk")
_BEFORE: Final = (
    "SELECT s.pk, s.agent, s.at, s.state, s.queue, s.flags FROM json_each(?) a JOIN agent_state s ON s.pk = "
    "(SELECT pk FROM agent_state WHERE agent = a.value AND at < ? ORDER BY at DESC, pk DESC LIMIT 1)"
)
_AT_ONCE: Final = 150
_STATE_BITS: Final = 8
NO_STATE: Final = 255


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
        self[text] = (code << _STATE_BITS) + STATE.get(state, NO_STATE)
        return self[text]


@dataclass(slots=True)
class Rows:
    """State rows as columns of one length."""

    agent: Ints
    state: Ints
    at: Ints
    pk: Ints

    def take(self, chosen: npt.NDArray[np.intp] | npt.NDArray[np.bool_]) -> Rows:
        """The rows chosen."""
        if chosen.dtype == np.bool_ and chosen.all():
            return self
        return Rows(self.agent[chosen], self.state[chosen], self.at[chosen], self.pk[chosen])


def read(reader: Reader, said: Said, found: bulk.Stretch, window: Window) -> Rows:
    """The rows of the window, of which `found` says where they lie; an agent of -1 is left out."""

    def piece(first: int, last: int) -> Rows:
        rows = read_piece(reader, said, first, last)
        return rows.take((rows.agent >= 0) & (rows.at >= window.start_at) & (rows.at < window.end_at))

    parts = list(bulk.pieces(found, piece))
    if not parts:
        return Rows(_NONE, _NONE, _NONE, _NONE)
    columns = (np.concatenate([getattr(part, name) for part in parts]) for name in Rows.__slots__)
    return Rows(*columns)


def read_piece(reader: Reader, said: Said, first: int, last: int) -> Rows:
    """The rows between two numbers; -1 where no agent is named, 255 for a state that is none."""
    try:
        return _packed(reader, said.names, first, last)
    except ValueError:
        return _by_rows(reader, said, first, last)


def _packed(reader: Reader, names: packed.Names, first: int, last: int) -> Rows:
    """The rows between two numbers by columns; raises ValueError where they say more than agent, state and time."""
    count, more, states, agents, *numbers = reader.query(f"SELECT {_PACKED} {_BETWEEN}", (first, last))[0]
    if not count:
        return Rows(_NONE, _NONE, _NONE, _NONE)
    if more or len(states) != count:
        raise ValueError("rows of single queues, or flagged ones")
    pk = np.arange(first, last + 1) if count == last - first + 1 else _numbers(reader, first, last, count)
    state = _STATE_OF[np.frombuffer(states, dtype=np.uint8)]
    return Rows(names.codes(agents, count), state, packed.numbers(numbers, count), pk)


def _numbers(reader: Reader, first: int, last: int, count: int) -> Ints:
    """The numbers of rows between two, where some are left out."""
    return packed.numbers(reader.query(f"SELECT {_NUMBERS} {_BETWEEN}", (first, last))[0], count)


def _by_rows(reader: Reader, said: Said, first: int, last: int) -> Rows:
    read = reader.query(f"SELECT {_SAID}, at, pk {_BETWEEN} ORDER BY pk", (first, last))
    rows = [row for row in read if type(row[1]) is int]  # an array would make an instant of half a millisecond
    if not rows:
        return Rows(_NONE, _NONE, _NONE, _NONE)
    texts, *numbers = zip(*rows, strict=True)
    mixed = np.fromiter(map(said.__getitem__, texts), dtype=np.int64, count=len(rows))
    at, pk = (np.array(column, dtype=np.int64) for column in numbers)
    return Rows(mixed >> _STATE_BITS, mixed & NO_STATE, at, pk)


_NONE: Final = np.zeros(0, dtype=np.int64)


def with_starts(reader: Reader, said: Said, rows: Rows, window: Window) -> Rows:
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
    return Rows(
        np.concatenate([agent, rows.agent]),
        np.concatenate([state, rows.state]),
        np.concatenate([at, rows.at]),
        np.concatenate([pk, rows.pk]),
    )


def _pieces(texts: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(texts), _AT_ONCE):
        yield texts[start : start + _AT_ONCE]


def ordered(rows: Rows) -> Rows:
    """By agent, then time, then number. Rows mostly come in time order already, and a stable sort keeps it."""
    if not len(rows.agent):
        return rows
    key = rows.agent.astype(np.int16) if int(rows.agent.max()) < 2**15 else rows.agent
    found = rows.take(np.argsort(key, kind="stable"))
    agent, at, pk = found.agent, found.at, found.pk
    unsure = np.flatnonzero((at[1:] <= at[:-1]) & (agent[1:] == agent[:-1]))
    if ((at[unsure + 1] == at[unsure]) & (pk[unsure + 1] > pk[unsure])).all():
        return found
    return rows.take(np.lexsort((rows.pk, rows.at, rows.agent)))


def coded(said: Said, rows: Iterable[Sequence[Any]]) -> Rows:
    """Rows of (agent, state, queue, flags, at, pk) as columns; without agent or instant they are left out."""
    read = [row for row in rows if row[0] is not None and type(row[4]) is int]
    texts = [
        f"{agent}{_MARK}{state}{'' if queue is None and flags is None else _MARK}"
        for agent, state, queue, flags, _at, _pk in read
    ]
    mixed = np.fromiter(map(said.__getitem__, texts), dtype=np.int64, count=len(read))
    at, pk = (np.array([row[place] for row in read], dtype=np.int64) for place in (4, 5))
    return Rows(mixed >> _STATE_BITS, mixed & NO_STATE, at, pk)
