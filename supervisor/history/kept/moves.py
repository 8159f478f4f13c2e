"""Which days of the past a floor's change log touches: those of the old and of the new version of every row.

The log says of each row only its number and the instant of its old version; what else the old version reached is what
the days themselves remember (`Remembered`).
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, Protocol

from supervisor import contract
from supervisor.floor.logged import Mark, follows, mark
from supervisor.floor.reader import Reader
from supervisor.history.chains import FOREVER
from supervisor.history.coding import Ints
from supervisor.history.kept.day_file import DamagedError

_CHUNK: Final = 20_000
_CONTACT, _STATE, _OFFER = (contract.BY_NAME[name].code for name in ("contact", "agent_state", "offer"))

__all__ = ["Mark", "Remembered", "follows", "mark", "touched"]


class Remembered(Protocol):
    """What a day was made from besides the rows dated in it.

    `leans` says that a wrap-up of that day was over only by what came later.
    """

    on: str
    start_at: int
    end_at: int
    since: int
    leans: bool

    @property
    def contacts(self) -> Ints:
        """The numbers of contacts that were read and queued on other days."""

    @property
    def states(self) -> Ints:
        """The numbers of the state rows before the day that its chains began with."""

    @property
    def carried(self) -> dict[str, int]:
        """Per agent from when on rows before the day were read."""


@dataclass(slots=True)
class _Found:
    """What was found in one stretch of the log: instants, stretches of time, numbers of rows that were changed, and the
    instants of the states that agents have now."""

    instants: list[int] = field(default_factory=list)
    reaches: list[tuple[int, int]] = field(default_factory=list)
    contacts: set[int] = field(default_factory=set)
    states: set[int] = field(default_factory=set)
    said: dict[str, list[int]] = field(default_factory=dict)
    undone_at: int = -1


def touched(reader: Reader, days: Sequence[Remembered], until: int) -> frozenset[str]:
    """The days that the entries after each one's `since` and up to `until` touch; may raise `FloorError`."""
    if not days:
        return frozenset()
    horizon = max(day.end_at for day in days)
    dirty: set[str] = set()
    # Days that were looked at together have one mark: the log is walked once, and told to those it is news for.
    marks = sorted({day.since for day in days if day.since < until})
    for first, last in pairwise([*marks, until]):
        mine = [day for day in days if day.since <= first]
        for begin in range(first, last, _CHUNK):
            found = _read(reader, begin, min(begin + _CHUNK, last), horizon)
            dirty.update(day.on for day in mine if day.on not in dirty and _is_touched(found, day))
    return frozenset(dirty)


def _is_touched(found: _Found, day: Remembered) -> bool:
    """Whether it is to be dropped; what it was made of cannot be read where it is damaged."""
    try:
        return _touches(found, day)
    except DamagedError:
        return True


def _touches(found: _Found, day: Remembered) -> bool:
    return (
        any(day.start_at <= at < day.end_at for at in found.instants)
        or any(first < day.end_at and last >= day.start_at for first, last in found.reaches)
        or (day.leans and found.undone_at >= day.end_at)
        or _among(found.contacts, day.contacts)
        or _among(found.states, day.states)
        or any(_begins_with(day, agent, instants) for agent, instants in found.said.items())
    )


def _among(rows: set[int], known: Ints) -> bool:
    return bool(rows and len(known)) and not rows.isdisjoint(known.tolist())


def _begins_with(day: Remembered, agent: str, instants: list[int]) -> bool:
    """Whether the day's chain of an agent would begin with one of these rows."""
    place = bisect_left(instants, day.start_at) - 1
    return place >= 0 and instants[place] >= day.carried.get(agent, FOREVER)


def _read(reader: Reader, begin: int, end: int, horizon: int) -> _Found:
    """What the entries after `begin` up to `end` touch before `horizon`."""
    found = _Found()
    inside = (begin, end)
    old = 'SELECT DISTINCT "table", row, was_at FROM change WHERE seq > ? AND seq <= ? AND "table" IN (?, ?, ?)'
    for table, row, was_at in reader.query(old, (*inside, _CONTACT, _STATE, _OFFER)):
        if table == _CONTACT:
            found.contacts.add(row)
        if was_at is None:
            continue
        if table == _STATE:
            found.states.add(row)
            found.undone_at = max(found.undone_at, was_at)
        if was_at < horizon:
            found.instants.append(was_at)
    _read_contacts(reader, inside, horizon, found)
    offers = (
        "SELECT DISTINCT t.at FROM change c JOIN offer t ON t.pk = c.row "
        'WHERE c.seq > ? AND c.seq <= ? AND c."table" = ? AND t.at < ?'
    )
    found.instants += [row[0] for row in reader.query(offers, (*inside, _OFFER, horizon)) if type(row[0]) is int]
    states = (
        "SELECT t.agent, t.at FROM change c JOIN agent_state t ON t.pk = c.row "
        'WHERE c.seq > ? AND c.seq <= ? AND c."table" = ? AND t.at < ?'
    )
    for agent, at in reader.query(states, (*inside, _STATE, horizon)):
        if agent is not None and type(at) is int:
            found.instants.append(at)
            found.said.setdefault(str(agent), []).append(at)
    for instants in found.said.values():
        instants.sort()
    return found


def _read_contacts(reader: Reader, inside: tuple[int, int], horizon: int, found: _Found) -> None:
    begins = "coalesce(min(t.queued_at, t.answered_at), t.queued_at, t.answered_at, t.ended_at)"
    sql = (
        "SELECT t.id, t.queued_at, t.answered_at, t.ended_at, t.wrapped_at, t.wrap_ms FROM change c "
        f'JOIN contact t ON t.pk = c.row WHERE c.seq > ? AND c.seq <= ? AND c."table" = ? AND {begins} < ?'
    )
    ids = []
    for id, *numbers in reader.query(sql, (*inside, _CONTACT, horizon)):
        ids.append(id)
        queued_at, answered_at, ended_at, wrapped_at, wrap_ms = (one if type(one) is int else None for one in numbers)
        instants = [at for at in (queued_at, answered_at, ended_at, wrapped_at) if at is not None]
        if not instants:
            continue
        last = max(instants) if ended_at is not None else FOREVER
        if ended_at is not None and wrap_ms is not None:
            last = max(last, ended_at + wrap_ms)
        found.reaches.append((min(instants), last))
    offered = "SELECT DISTINCT at FROM offer WHERE at < ? AND contact IN (SELECT value FROM json_each(?))"
    for start in range(0, len(ids), 2_000):
        names = json.dumps([id for id in ids[start : start + 2_000] if id is not None])
        found.instants += [row[0] for row in reader.query(offered, (horizon, names)) if type(row[0]) is int]
