"""Days and the stretches between them put together: each contact once, each agent's time in one row of stretches.

What comes out is written in its place at once, day by day: a long period would not fit into the memory twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from supervisor.history.chains import Spans
from supervisor.history.coding import Ints, Mask
from supervisor.history.units.columns import DayUnits, People, Taken
from supervisor.kpi.legs import LEG, NULL, Legs, LegWords, Words


def _none() -> Ints:
    return np.zeros(0, dtype=np.int64)


# Contacts


class OfDay(NamedTuple):
    """A kept day and which of its contacts are taken."""

    day: DayUnits
    taken: Taken

    def __len__(self) -> int:
        return len(self.day) if self.taken.rows is None else len(self.taken.rows)


def contacts(found: Sequence[Legs | OfDay], words: LegWords, *, whole: bool) -> Legs:
    """The contacts of all parts in the order of their numbers; `whole` says that everything is in sight."""
    legs = np.zeros(sum(len(part) for part in found), dtype=LEG)
    at = 0
    for part in found:
        into = legs[at : at + len(part)]
        if isinstance(part, OfDay):
            part.day.fill(into, words, part.taken, whole=whole)
            part.day.forget()
        else:
            into[:] = part
        at += len(part)
    return in_order(legs)


def in_order(legs: Legs) -> Legs:
    """Contacts by their numbers, each once."""
    pk = legs["pk"]
    if (pk[1:] > pk[:-1]).all():
        return legs
    order = np.argsort(pk, kind="stable")
    ordered = pk[order]
    first = np.append(True, ordered[1:] != ordered[:-1])
    found: Legs = legs[order[first]]
    return found


def begun_from(legs: Legs, start_at: int) -> Mask:
    """Which contacts began then or later. One that was never queued begins with its answer, else with its end."""
    begins_at = legs["queued_at"]
    for name in ("answered_at", "ended_at"):
        begins_at = np.where(begins_at == NULL, legs[name], begins_at)
    found: Mask = begins_at >= start_at
    return found


# Time


class _Ends(NamedTuple):
    """Per agent of a part the first and the last of their stretches: (from, state, unseen), (to, state, unseen)."""

    first: tuple[Ints, Ints, Ints]
    last: tuple[Ints, Ints, Ints]


@dataclass
class _Run:
    """The time of some agents in one part: each has `counts` stretches, which follow each other in its columns."""

    part: Spans | DayUnits
    people: People
    codes: Ints
    places: Ints = field(default_factory=_none)
    """Where the stretches of each agent go in the whole."""
    touches: Mask = field(default_factory=lambda: _none() == 0)
    """Whose first stretch goes on from the last one before."""

    def spans(self, agents: list[str]) -> Spans:
        """Its stretches."""
        if isinstance(self.part, Spans):
            return self.part
        return self.part.spans(self.people, self.codes, agents)

    def ends(self, agents: list[str]) -> _Ends:
        """The stretches of each agent that may go on in other parts."""
        if isinstance(self.part, DayUnits):
            return _Ends(*self.part.ends(self.people))
        one, first = self.part, self.people.starts
        last = first + self.people.counts - 1
        return _Ends(
            (one.from_at[first], one.state[first], one.unseen[first].astype(np.int64)),
            (one.to_at[last], one.state[last], one.unseen[last].astype(np.int64)),
        )


def time(parts: Sequence[Spans | tuple[DayUnits, People]], words: Words) -> Spans:
    """The stretches of all parts, which follow each other, by agent and in order of time. Stretches of one state that
    touch where two parts meet are one."""
    runs = [_run(part, words) for part in parts]
    many = len(words)
    counts = np.zeros(many, dtype=np.int64)
    before = tuple(np.full(many, NULL, dtype=np.int64) for _ in range(3))
    for run in runs:
        first, last = run.ends(words.texts)
        run.touches = np.ones(len(run.codes), dtype=np.bool_)
        for known, mine in zip(before, first, strict=True):
            run.touches &= known[run.codes] == mine
        for known, mine in zip(before, last, strict=True):
            known[run.codes] = mine
        run.places = counts[run.codes] - run.touches
        counts[run.codes] += run.people.counts - run.touches
        if isinstance(run.part, DayUnits):
            run.part.forget()
    begins = np.cumsum(counts) - counts
    whole = _empty(words.texts, int(counts.sum()))
    for run in runs:
        _write(whole, run, begins)
    return whole


def _run(part: Spans | tuple[DayUnits, People], words: Words) -> _Run:
    if not isinstance(part, Spans):
        day, people = part
        return _Run(day, people, np.array([words.code(agent) for agent in people.names], dtype=np.int64))
    table = np.zeros(len(part.agents), dtype=np.int64)
    for code in np.unique(part.agent).tolist():
        table[code] = words.code(part.agents[code])
    codes = table[part.agent]
    order = np.argsort(codes, kind="stable")
    ordered = part.take(order)
    spans = Spans(words.texts, codes[order], ordered.from_at, ordered.to_at, ordered.state, ordered.unseen)
    present, starts, counts = np.unique(spans.agent, return_index=True, return_counts=True)
    return _Run(spans, People([], starts, counts), present)


def _empty(agents: list[str], size: int) -> Spans:
    agent, from_at, to_at, state = (np.empty(size, dtype=np.int64) for _ in range(4))
    return Spans(agents, agent, from_at, to_at, state, np.empty(size, dtype=np.bool_))


def _write(whole: Spans, run: _Run, begins: Ints) -> None:
    counts = run.people.counts
    firsts = begins[run.codes] + run.places
    place = np.repeat(firsts - (np.cumsum(counts) - counts), counts) + np.arange(int(counts.sum()))
    going_on = firsts[run.touches]
    since = whole.from_at[going_on]
    spans = run.spans(whole.agents)
    for name in ("agent", "from_at", "to_at", "state", "unseen"):
        getattr(whole, name)[place] = getattr(spans, name)
    whole.from_at[going_on] = since
    if isinstance(run.part, DayUnits):
        run.part.forget()
