"""The contacts and the agents' time of a period, put together from kept days and, for what lies between, the floor.

Contacts stand in the order of their numbers, each once. Stretches of one state that touch at a local midnight are one,
so that what a period holds does not depend on which days of it are kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Final, Protocol

import numpy as np

from supervisor.clock import Window
from supervisor.floor import loading
from supervisor.floor.carried import Carried
from supervisor.floor.directory import Directory, People, Targets
from supervisor.floor.reader import Reader
from supervisor.history.chains import Chains, Spans, nothing, unknown
from supervisor.history.coding import Mask
from supervisor.history.kept.day_file import DamagedError
from supervisor.history.units import joining
from supervisor.history.units.columns import DayUnits, Taken
from supervisor.history.units.columns import People as Present
from supervisor.history.units.joining import OfDay
from supervisor.history.units.only import Only
from supervisor.history.units.sighted import Eyes
from supervisor.kpi.legs import NULL, Legs, LegWords, Words, encode

_NONE: Final = np.zeros(0, dtype=np.int64)


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
    only: Only | None = None
    """What of kept days may be left out; None for nothing."""
    carried: Carried | None = None
    """Who lives over midnight, where that was found already."""

    @property
    def end_at(self) -> int:
        """Up to when time is told."""
        return max(min(self.now_at, self.window.end_at), self.window.start_at)

    def agent(self, agent: str) -> bool:
        """Whether an agent's time of a kept day is taken."""
        return (self.eyes is None or self.eyes.agent(agent)) and (self.only is None or self.only.agent(agent))

    def chains_of(self, part: Window) -> Chains:
        """The chains of a part of the period."""
        return Chains(self.reader, part, self.now_at, self.zone, self.people)


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
    legs = joining.contacts(list(_legs_of_floor(wanted, wanted.window, words)), words, whole=wanted.eyes is None)
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
    words, people, eyes = LegWords(), Words(), wanted.eyes
    for agent in wanted.directory.agents:
        people.code(agent)
    legs: list[Legs | OfDay] = []
    time: list[Spans | tuple[DayUnits, Present]] = []
    new: set[str] = set()
    told_until: int = NULL
    for part in parts(wanted.window, days):
        if wanted.contacts:
            legs += _legs_of_part(wanted, part, words, told_until)
            told_until = part.end_at if isinstance(part, DayUnits) else told_until
        if not wanted.states:
            continue
        if isinstance(part, Window):
            spans, unseen = _spans_of_floor(wanted, part, wanted.chains_of(part))
            time.append(_mended(spans, midnights))
            new |= unseen
        else:
            if not (wanted.only is not None and wanted.only.without_time):
                time.append((part, part.people(wanted.agent)))
            new.update(part.unknown)
    whole = joining.time(time, people) if time else nothing()
    return Gathered(words, joining.contacts(legs, words, whole=eyes is None), whole, frozenset(new))


def _legs_of_part(wanted: Wanted, part: DayUnits | Window, words: LegWords, told_until: int) -> Iterator[Legs | OfDay]:
    """The contacts of a part that no part before it told of (some that were never queued may come twice). A day tells
    of all that go on beyond it, a stretch between days only of those that were queued in it."""
    window = wanted.window
    if isinstance(part, Window):
        for legs in _legs_of_floor(wanted, part, words, followed=part.end_at < window.end_at):
            yield legs if part.start_at == window.start_at else legs[joining.begun_from(legs, part.start_at)]
        return
    known = _NONE
    if part.start_at == told_until:
        known = part.begun_before()
    elif part.start_at > window.start_at:
        known = part.queued_before(window.start_at if told_until == NULL else NULL)
    taken = held(wanted, part)
    if len(known):
        fresh = np.ones(len(part), dtype=np.bool_)
        fresh[known] = False
        taken = _of_them(taken, fresh)
    part.forget()
    yield OfDay(part, taken)


def held(wanted: Wanted, day: DayUnits, *, over: bool = False) -> Taken:
    """The contacts of a kept day that are in sight and that the filters may hold (see `Only.contacts`)."""
    taken = wanted.eyes.of_day(day) if wanted.eyes is not None else Taken()
    return taken if wanted.only is None else _of_them(taken, wanted.only.contacts(day, over=over))


def _of_them(taken: Taken, held: Mask) -> Taken:
    """The contacts taken that are held."""
    if taken.rows is None:
        return Taken(np.flatnonzero(held))
    mine = held[taken.rows]
    return Taken(taken.rows[mine], None if taken.veiled is None else taken.veiled[mine])


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
    if not wanted.contacts:
        return
    read = words if wanted.eyes is None else LegWords()
    for rows in loading.read_legs(wanted.reader, window, past=True, followed=followed, carried=wanted.carried):
        legs = encode(rows, read)
        legs["address"] = np.minimum(legs["address"], 0)
        yield legs if wanted.eyes is None else wanted.eyes.of_legs(legs, read, words)


def _spans_of_floor(wanted: Wanted, window: Window, chains: Chains) -> tuple[Spans, frozenset[str]]:
    """The time of all agents in a stretch of the period, and whose log-in was never seen."""
    spans = chains.spans(wanted.directory.agents)
    end_at = max(min(wanted.now_at, window.end_at), window.start_at)
    return spans.within(window.start_at, end_at), unknown(spans, window.start_at, end_at)
