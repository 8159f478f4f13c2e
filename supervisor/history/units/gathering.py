"""The contacts and the agents' time of a period, put together from kept days and, for what lies between, the floor.

Contacts stand in the order of their numbers, each once. Stretches of one state that touch at a local midnight are one,
so that what a period holds does not depend on which days of it are kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Protocol

import numpy as np

from supervisor.clock import Window
from supervisor.floor import loading
from supervisor.floor.directory import Directory, People, Targets
from supervisor.floor.reader import Reader
from supervisor.history.chains import Chains, Spans, joined, nothing, unknown
from supervisor.history.coding import Ints
from supervisor.history.kept.day_file import DamagedError
from supervisor.history.units.columns import DayUnits
from supervisor.history.units.sighted import Eyes
from supervisor.kpi.legs import Legs, LegWords, Words, encode


@dataclass(frozen=True)
class Wanted:
    """What is to be read: of which time, who is listed by now, and under which thresholds."""

    reader: Reader
    window: Window
    now_at: int
    zone: tzinfo
    directory: Directory
    people: People
    targets: Targets
    eyes: Eyes | None
    """None where everything is in sight."""
    contacts: bool
    states: bool

    @property
    def end_at(self) -> int:
        """Up to when time is told."""
        return max(min(self.now_at, self.window.end_at), self.window.start_at)


class Source(Protocol):
    """Where kept days come from."""

    def days(self, wanted: Wanted) -> Sequence[DayUnits]:
        """The days within a period that may be taken from what is kept, in their order. May raise `FloorError`."""

    def damaged(self, error: DamagedError) -> None:
        """Take note of a file that is not what was written."""


@dataclass
class Gathered:
    """Contacts with those that break the contract, as they are written; time clipped to the period; and the agents
    whose log-in was never seen."""

    words: LegWords
    legs: Legs
    spans: Spans
    unknown: frozenset[str]


def gather(wanted: Wanted, chains: Chains, source: Source | None = None) -> Gathered:
    """Everything wanted that touches the period and is in sight; may raise `FloorError`.

    Whose time is in sight is left to the caller: only agents who never are, are left out.
    """
    days = source.days(wanted) if source is not None and (wanted.contacts or wanted.states) else ()
    if source is not None and days:
        try:
            return _by_parts(wanted, days, _midnights(chains))
        except DamagedError as error:
            source.damaged(error)
    words = LegWords()
    legs = _in_order(list(_legs_of_floor(wanted, wanted.window, words))) if wanted.contacts else encode([], words)
    spans, new = _spans_of_floor(wanted, wanted.window, chains) if wanted.states else (nothing(), frozenset[str]())
    return Gathered(words, legs, _mended(spans, _midnights(chains)), new)


def parts(window: Window, days: Sequence[DayUnits]) -> Iterator[DayUnits | Window]:
    """The days and the stretches between them, in order of time."""
    at = window.start_at
    for day in days:
        if at < day.start_at:
            yield Window(at, day.start_at)
        yield day
        at = day.end_at
    if at < window.end_at:
        yield Window(at, window.end_at)


def _by_parts(wanted: Wanted, days: Sequence[DayUnits], midnights: Sequence[int]) -> Gathered:
    words, people = LegWords(), Words()
    for agent in wanted.directory.agents:
        people.code(agent)
    legs: list[Legs] = [encode([], words)]
    spans: list[Spans] = []
    new: set[str] = set()
    eyes = wanted.eyes
    for part in parts(wanted.window, days):
        if isinstance(part, Window):
            followed = part.end_at < wanted.window.end_at
            if wanted.contacts:
                legs += _legs_of_floor(wanted, part, words, followed=followed)
            if wanted.states:
                chains = Chains(wanted.reader, part, wanted.now_at, wanted.zone, wanted.people)
                mine, unseen = _spans_of_floor(wanted, part, chains)
                spans.append(_numbered(mine, people))
                new |= unseen
        else:
            if wanted.contacts:
                legs.append(part.legs(words, eyes.of_day if eyes is not None else None))
            if wanted.states:
                spans.append(part.spans(people, eyes.agent if eyes is not None else None))
                new.update(part.unknown)
    whole = joined(people.texts, spans) if spans else nothing()
    if len(spans) > 1:
        whole = whole.take(_by_agent(whole))
    return Gathered(words, _in_order(legs), _mended(whole, midnights), frozenset(new))


def _by_agent(spans: Spans) -> Ints:
    """The order by agent; within one it stays."""
    narrow = spans.agent.astype(np.int16) if len(spans.agents) < 2**15 else spans.agent
    return np.argsort(narrow, kind="stable")


def _midnights(chains: Chains) -> list[int]:
    return [day.start_at for day in chains.days()[1:]]


def _mended(spans: Spans, midnights: Sequence[int]) -> Spans:
    """Stretches of one state that touch at these instants made one; those of an agent follow each other."""
    if not midnights or len(spans) < 2:
        return spans
    touches = np.isin(spans.from_at[1:], midnights) & (spans.from_at[1:] == spans.to_at[:-1])
    for column in (spans.agent, spans.state, spans.unseen):
        touches &= column[1:] == column[:-1]
    if not touches.any():
        return spans
    begins, ends = np.append(True, ~touches), np.append(~touches, True)
    return replace(spans.take(begins), to_at=spans.to_at[ends])


def _legs_of_floor(wanted: Wanted, window: Window, words: LegWords, *, followed: bool = False) -> Iterator[Legs]:
    """The contacts of a stretch of time, as they are written. Where a kept day `followed`, that one tells which go on
    beyond the stretch."""
    for rows in loading.read_legs(wanted.reader, window, past=True, followed=followed):
        legs = encode(wanted.eyes.rows(rows) if wanted.eyes is not None else rows, words)
        legs["address"] = np.minimum(legs["address"], 0)
        yield legs


def _in_order(found: list[Legs]) -> Legs:
    """By their numbers, each once: what lives on several days was read with each of them."""
    if not found:
        return encode([], LegWords())
    legs: Legs = found[0] if len(found) == 1 else np.concatenate(found)
    pk = legs["pk"]
    if (pk[1:] > pk[:-1]).all():
        return legs
    order = np.argsort(pk, kind="stable")
    ordered = pk[order]
    first = np.append(True, ordered[1:] != ordered[:-1])
    ordered_once: Legs = legs[order[first]]
    return ordered_once


def _spans_of_floor(wanted: Wanted, window: Window, chains: Chains) -> tuple[Spans, frozenset[str]]:
    """The time of all agents in a stretch of the period, and whose log-in was never seen."""
    spans = chains.spans(wanted.directory.agents)
    end_at = max(min(wanted.now_at, window.end_at), window.start_at)
    return spans.within(window.start_at, end_at), unknown(spans, window.start_at, end_at)


def _numbered(spans: Spans, people: Words) -> Spans:
    """The same by other words."""
    used = np.unique(spans.agent).tolist()
    table = np.zeros(len(spans.agents), dtype=np.int64)
    for code in used:
        table[code] = people.code(spans.agents[code])
    return replace(spans, agents=people.texts, agent=table[spans.agent])
