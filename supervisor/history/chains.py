"""Agents' time in a period: stretches of shown states as columns, and one agent's chain read by itself.

Plain chains are read as whole arrays. Those of agents who take several contacts at once, or whose rows speak of single
queues or are flagged, are folded one by one, by the memberships of each local day.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor import clock
from supervisor.clock import DAY_MS, Window
from supervisor.floor import bulk, loading, state_rows
from supervisor.floor.directory import People, read_rows
from supervisor.floor.reader import Reader
from supervisor.kpi.agent_time import STATE, WORKING, WRAP_UP, Chain, Segment, StateRow, cut, fold, read_row
from supervisor.kpi.legs import Words

Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

FOREVER: Final = 2**62
NO_RESET_MS: Final = 7 * DAY_MS
"""Where no row says what an agent was at the start of a day, what was said so far back counts."""
_WENT_ON = "SELECT min(at) FROM agent_state WHERE agent = ? AND at >= ? AND at <= ?"
_COLUMNS: Final = ("agent", "state", "queue", "flags", "at", "pk")
_WORKING: Final = np.isin(np.arange(len(STATE) + 1), sorted(WORKING))


@dataclass(frozen=True, slots=True)
class Spans:
    """Stretches of shown states, half-open, as columns; `agent` are places in `agents`."""

    agents: list[str]
    agent: Ints
    from_at: Ints
    to_at: Ints
    state: Ints
    unseen: Mask

    def __len__(self) -> int:
        return len(self.agent)

    def present(self) -> list[str]:
        """The agents who have any; `agents` may name others."""
        return [self.agents[code] for code in np.unique(self.agent).tolist()]

    def take(self, chosen: Ints | Mask) -> Spans:
        """The stretches chosen."""
        if chosen.dtype == np.bool_ and chosen.all():
            return self
        columns = (getattr(self, name)[chosen] for name in ("agent", "from_at", "to_at", "state", "unseen"))
        return Spans(self.agents, *columns)

    def within(self, start_at: int, end_at: int) -> Spans:
        """Clipped to a window; empty ones go."""
        inside = self.take((self.from_at < end_at) & (self.to_at > start_at))
        from_at, to_at = np.maximum(inside.from_at, start_at), np.minimum(inside.to_at, end_at)
        clipped = Spans(self.agents, inside.agent, from_at, to_at, inside.state, inside.unseen)
        return clipped.take(from_at < to_at)

    def cut_at(self, edges: Mapping[str, list[int]]) -> Spans:
        """Cut where an agent's edges are."""
        cutting = {agent for agent, found in edges.items() if found}
        cut = [code for code, agent in enumerate(self.agents) if agent in cutting] if cutting else []
        if not cut:
            return self
        mine = np.isin(self.agent, cut)
        rest, pieces = self.take(~mine), []
        for agent, begin, end, state, unseen in _rows(self.take(mine)):
            inside = [edge for edge in edges[self.agents[agent]] if begin < edge < end]
            places = [begin, *inside, end]
            pieces += [(agent, at, until, state, unseen) for at, until in pairwise(places)]
        return joined(self.agents, [rest, _spans(self.agents, pieces)])

    def segments(self) -> dict[str, list[Segment]]:
        """Per agent the stretches as the pure functions have them, without reasons."""
        found: dict[str, list[Segment]] = {}
        for agent, begin, end, state, unseen in _rows(self):
            found.setdefault(self.agents[agent], []).append(Segment(begin, end, state, "", unseen))
        return found


_Row = tuple[int, int, int, int, bool]


def _rows(spans: Spans) -> Iterable[_Row]:
    columns = (spans.agent, spans.from_at, spans.to_at, spans.state, spans.unseen)
    return zip(*(column.tolist() for column in columns), strict=True)


def _spans(agents: list[str], rows: list[_Row]) -> Spans:
    columns = list(zip(*rows, strict=True)) if rows else [()] * 5
    agent, from_at, to_at, state = (np.array(column, dtype=np.int64) for column in columns[:4])
    return Spans(agents, agent, from_at, to_at, state, np.array(columns[4], dtype=np.bool_))


def joined(agents: list[str], parts: list[Spans]) -> Spans:
    """Several put together; their agents are numbered alike."""
    names = ("agent", "from_at", "to_at", "state", "unseen")
    return Spans(agents, *(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def nothing() -> Spans:
    """No time of anybody."""
    return _spans([], [])


@dataclass(frozen=True, slots=True)
class Carried:
    """What a period's chains took from before it: per agent from when on, and the numbers of those rows.

    `several` are the agents who take several contacts at once, `members` the queues by which a chain was folded.
    """

    from_at: dict[str, int]
    pks: frozenset[int]
    several: frozenset[str]
    members: dict[str, tuple[str, ...]]


class AtEnd(NamedTuple):
    """The state that an agent showed at the end of a window, since when, and the instant of the last row behind it."""

    state: int
    since_at: int
    last_at: int


class Chains:
    """The chains of all agents over one window, as they stand at an instant."""

    def __init__(self, reader: Reader, window: Window, now_at: int, zone: tzinfo, people: People) -> None:
        self.window, self.now_at, self.people = window, now_at, people
        self._reader, self._zone = reader, zone
        self._one = loading.Chains(reader)
        self._memberships: Memberships | None = None
        self._shown: dict[str, AtEnd] = {}
        self.went_on_at = 0
        """The newest row by which a wrap-up that was going on at the end of the window was over."""
        self.from_at: dict[str, int] = {}
        self.pks: set[int] = set()
        self.members: dict[str, tuple[str, ...]] = {}

    @property
    def carried(self) -> Carried:
        """What was taken from before the window, as far as it was read."""
        several = frozenset(agent for agent in self.from_at if self._tracks(agent))
        return Carried(dict(self.from_at), frozenset(self.pks), several, dict(self.members))

    def _tracks(self, agent: str) -> bool:
        return self.people.capacity.get(agent, 1) > 1

    # All agents

    def spans(self, agents: Collection[str]) -> Spans:
        """The stretches of these agents and of all others who have rows in the window; the open ones go on for ever."""
        words = Words()
        for agent in agents:
            words.code(agent)
        listed, said = len(words), state_rows.Said(words)
        try:
            read = self._read(said)
            rows = state_rows.with_starts(self._reader, said, read, self.window)
        except (ValueError, TypeError, OverflowError):
            return self._one_by_one(words)
        said.special.update(words.code(agent) for agent, many in self.people.capacity.items() if many > 1)
        rows = rows.take((rows.state != state_rows.NO_STATE) & (rows.at <= self.now_at))
        special = said.special & set(range(len(words)))
        if special:
            rows = rows.take(~np.isin(rows.agent, sorted(special)))
        self._note(words, rows, special)
        plain = _plain(words.texts, rows)
        alone = [self._segments(words.texts[code]) for code in sorted(special)]
        found = [(code, *_row(one)) for code, several in zip(sorted(special), alone, strict=True) for one in several]
        whole = joined(words.texts, [plain, _spans(words.texts, found)])
        return self._on_their_days(whole, listed, read.agent, read.at)

    def _on_their_days(self, whole: Spans, listed: int, agent: Ints, at: Ints) -> Spans:
        """Whoever is in no list of agents counts on the days only on which something is said of them: else what a day
        was would depend on which days are looked at with it."""
        days = self.days()
        others = np.unique(agent[agent >= listed]).tolist()
        if (whole.agent >= listed).any():
            # Rows that lie between those of the window brought names too.
            whole = whole.take((whole.agent < listed) | np.isin(whole.agent, others))
        if len(days) == 1 or not others:
            return whole
        edges = np.array([day.start_at for day in days[1:]], dtype=np.int64)
        cut = whole.cut_at({whole.agents[code]: edges.tolist() for code in others})
        many = len(days)
        said = agent * many + np.searchsorted(edges, at, side="right")
        mine = cut.agent * many + np.searchsorted(edges, cut.from_at, side="right")
        return cut.take((cut.agent < listed) | np.isin(mine, said))

    def _read(self, said: state_rows.Said) -> state_rows.Rows:
        window = self.window
        found = bulk.stretch(self._reader, "agent_state", "at", window.start_at, window.end_at)
        if not found.count or found.dense:
            return state_rows.read(self._reader, said, found, window)
        inside = (window.start_at, window.end_at)
        chunks = self._reader.scan("agent_state", _COLUMNS, "at >= ? AND at < ?", inside)
        return state_rows.coded(said, (row for chunk in chunks for row in chunk))

    def _note(self, words: Words, rows: state_rows.Rows, special: set[int]) -> None:
        """Remember from when on each plain chain was read, and by which rows."""
        before = rows.take(rows.at < self.window.start_at)
        self.pks.update(before.pk.tolist())
        self.from_at |= {agent: 0 for code, agent in enumerate(words.texts) if code not in special}
        self.from_at |= {
            words.texts[code]: at for code, at in zip(before.agent.tolist(), before.at.tolist(), strict=True)
        }

    def _one_by_one(self, words: Words) -> Spans:
        inside, listed = (self.window.start_at, self.window.end_at), len(words)
        chunks = self._reader.scan("agent_state", ("agent", "at"), "at >= ? AND at < ?", inside)
        read = [
            (words.code(str(agent)), at)
            for chunk in chunks
            for agent, at in chunk
            if agent is not None and type(at) is int
        ]
        found = [(code, *_row(one)) for code, agent in enumerate(words.texts) for one in self._segments(agent)]
        codes, at = (np.array([row[place] for row in read], dtype=np.int64) for place in (0, 1))
        return self._on_their_days(_spans(words.texts, found), listed, codes, at)

    # One agent

    def segments(self, agent: str) -> list[Segment]:
        """One agent's stretches over the window, with their reasons."""
        end_at = max(min(self.now_at, self.window.end_at), self.window.start_at)
        return cut(self._segments(agent), self.window.start_at, end_at)

    def shown(self, agent: str) -> AtEnd:
        """What an agent showed at the end of the window; a wrap-up that was over by now is none (-1)."""
        if agent not in self._shown:
            self._segments(agent)
        return self._shown[agent]

    def _segments(self, agent: str) -> list[Segment]:
        start_at = self._one.start(agent, self.window.start_at, self._tracks(agent))
        first = self.window.start_at - NO_RESET_MS if start_at is None else start_at
        rows = self._rows(agent, first, self.window.end_at)
        self.from_at[agent] = 0 if start_at is None else start_at
        self.pks.update(row.pk for row in rows if row.at < self.window.start_at)
        days = self.days()
        queues = [self._queues(agent, day) for day in days] if any(row.queue for row in rows) else [frozenset()]
        if any(row.queue for row in rows):
            self.members[agent] = tuple(sorted(queues[-1]))
        if len(days) == 1 or (start_at is not None and len(set(queues)) == 1):
            return self._folded(agent, rows, queues[-1])
        # What a day was does not depend on how many days are looked at: who belongs where is asked of each by itself.
        found: list[Segment] = []
        for day, mine in zip(days, queues * len(days) if len(queues) == 1 else queues, strict=False):
            known = self._one.start(agent, day.start_at, self._tracks(agent))
            begin = day.start_at - NO_RESET_MS if known is None else known
            folded = self._folded(agent, self._rows(agent, begin, day.end_at), mine)
            found += cut(folded, day.start_at, day.end_at if day is not days[-1] else FOREVER)
        return found

    def _rows(self, agent: str, first: int, end_at: int) -> list[StateRow]:
        read = map(read_row, self._one.rows(agent, first, end_at))
        return [row for row in read if row is not None]

    def _folded(self, agent: str, rows: list[StateRow], queues: frozenset[str]) -> list[Segment]:
        chain, closed = fold(rows, Chain(self._tracks(agent), queues), self.now_at)
        last = chain.shown
        if chain.last[0] >= 0:
            closed.append(Segment(last.since_at, FOREVER, last.state, last.reason, last.unseen))
        self._shown[agent] = AtEnd(last.state, last.since_at, chain.last[0])
        if last.state == WRAP_UP:
            went_on_at = self._reader.query(_WENT_ON, (agent, self.window.end_at, self.now_at))[0][0]
            if went_on_at is not None:
                self._shown[agent] = AtEnd(-1, self.window.end_at, went_on_at)
                self.went_on_at = max(self.went_on_at, went_on_at)
        return closed

    def days(self) -> list[Window]:
        """The local days of the window, the first and last one as far as it reaches."""
        days, at = [], self.window.start_at
        while at < self.window.end_at:
            end_at = min(clock.day_window(at, self._zone).end_at, self.window.end_at)
            days.append(Window(at, end_at))
            at = end_at
        return days or [self.window]

    def _queues(self, agent: str, day: Window) -> frozenset[str]:
        """The queues that an agent is a member of at the end of a day, or now."""
        if self._memberships is None:
            self._memberships = memberships(self._reader)
        return queues_at(self._memberships, agent, min(self.now_at, day.end_at - 1))


Memberships = dict[str, list[tuple[int, int, str]]]
"""Per agent (from_at, to_at, queue)."""


def memberships(reader: Reader) -> Memberships:
    """Who serves which queue, and when."""
    found: Memberships = {}
    names = ("agent", "queue", "from_at", "to_at")
    for agent, queue, from_at, to_at in read_rows(reader, "queue_membership", *names):
        if queue is not None:
            span = (from_at or 0, FOREVER if to_at is None else to_at, queue)
            found.setdefault(agent, []).append(span)
    return found


def queues_at(known: Memberships, agent: str, at: int) -> frozenset[str]:
    """The queues that an agent is a member of at an instant."""
    return frozenset(queue for from_at, to_at, queue in known.get(agent, ()) if from_at <= at < to_at)


def _row(one: Segment) -> tuple[int, int, int, bool]:
    return one.from_at, one.to_at, one.state, one.unseen


def _plain(agents: list[str], rows: state_rows.Rows) -> Spans:
    """Each row is the state up to the next row of its agent."""
    if not len(rows.agent):
        return _spans(agents, [])
    rows = state_rows.ordered(rows)
    to_at = np.append(rows.at[1:], FOREVER)
    to_at[:-1][rows.agent[1:] != rows.agent[:-1]] = FOREVER
    spans = Spans(agents, rows.agent, rows.at, to_at, rows.state, np.zeros(len(to_at), dtype=np.bool_))
    return spans.take(to_at > rows.at)


def unknown(spans: Spans, start_at: int, end_at: int) -> frozenset[str]:
    """The agents whose log-in was never seen, of those who work between these instants.

    Up to the end and not before it: an agent who was seen this very moment for the first time is unknown at once.
    """
    chosen = spans.unseen & _WORKING[spans.state] & (spans.from_at <= end_at) & (spans.to_at > start_at)
    return frozenset(spans.agents[code] for code in np.unique(spans.agent[chosen]).tolist())
