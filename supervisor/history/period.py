"""What the figures of a period are computed from: the legs, offers and state chains that touch it, read once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from supervisor import clock, contract
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.floor import decided, loading
from supervisor.floor import directory as names
from supervisor.floor.reader import Reader
from supervisor.history.keys import Shifts, shifts_of
from supervisor.kpi.agent_time import (
    WORKING,
    WRAP_UP,
    Chain,
    Segment,
    cut,
    fold,
    read_row,
)
from supervisor.kpi.legs import Legs, LegWords, Packed, as_of, encode
from supervisor.settings import Settings
from supervisor.views.sight import InSight, Row, in_sight

if TYPE_CHECKING:
    from supervisor.history.beyond import Beyond

Ints = npt.NDArray[np.int64]
_CHUNK = 400
_FOREVER: Final = 2**62
_WENT_ON = "SELECT 1 FROM agent_state WHERE agent = ? AND at >= ? AND at <= ? LIMIT 1"


@dataclass
class Period:
    """All that a period is computed from. `unknown` are agents whose log-in was never seen."""

    legs: Legs
    words: LegWords
    directory: names.Directory
    window: Window
    now_at: int
    zone: tzinfo
    segments: dict[str, list[Segment]]
    shown: dict[str, tuple[int, int]]
    offers: list[tuple[Any, ...]]
    broken: int
    teams: dict[str, list[tuple[int, int, str]]]
    unknown: frozenset[str] = frozenset()
    seen: InSight | None = None
    """What is in sight; None for everything. The legs are those in sight already."""
    shifts: Shifts = ()
    """The shifts in force at its end, for groups by shift."""
    beyond: Beyond | None = None
    """Cases, voice, knowledge and business, where they were asked for (see `history.beyond`)."""

    def sees_agent(self, agent: str, at: int) -> bool:
        """Whether an agent is in sight, by the team of that instant."""
        return self.seen is None or self.team_of(agent, at) in self.seen.teams

    def team_of(self, agent: str, at: int) -> str:
        """The team that an agent was in at that instant; empty for none. Of overlapping ones the last written."""
        return _team_at(self.teams, agent, at)

    def teams_of(self, agent: str) -> frozenset[str]:
        """The teams that an agent was in at some time of the period."""
        found = {self.team_of(agent, at) for at in (self.window.start_at, *self.changes_of_team(agent))}
        return frozenset(found)

    def changes_of_team(self, agent: str) -> list[int]:
        """The instants within the period at which an agent changed teams."""
        edges = {at for from_at, to_at, _ in self.teams.get(agent, ()) for at in (from_at, to_at)}
        return sorted(at for at in edges if self.window.start_at < at < self.window.end_at)


Teams = dict[str, list[tuple[int, int, str]]]
"""Per agent (from_at, to_at, team)."""


def _team_at(teams: Teams, agent: str, at: int) -> str:
    spans = teams.get(agent, ())
    return next((team for from_at, to_at, team in reversed(spans) if from_at <= at < to_at), "")


def load(
    reader: Reader,
    window: Window,
    now_at: int,
    zone: tzinfo,
    settings: Settings,
    context: Context = ALONE,
    *,
    contacts: bool = True,
) -> Period:
    """Read everything that touches the period and is in sight, as it stands at `now_at`; without `contacts` only the
    names and who belongs where."""
    words = LegWords()
    targets = decided.read_targets(reader, settings, context)
    directory, people = names.read_directory(reader, targets, min(now_at, window.end_at - 1))
    teams, seen = _teams(reader), in_sight(context.sight, directory)
    found = loading.read_legs(reader, window) if contacts else iter(())
    if seen is not None:
        found = map(_eyes(seen, teams, window), found)
    chunks = [encode(rows, words) for rows in found]
    legs = np.concatenate(chunks) if chunks else encode([], words)
    broken = int(np.count_nonzero(legs["broken"]))
    legs = as_of(legs[legs["broken"] == 0], now_at)
    targets.apply(legs, words.queue)
    segments, shown = _chains(reader, window, now_at, people, directory) if contacts else ({}, {})
    end_at = max(min(now_at, window.end_at), window.start_at)
    cut_segments = {agent: cut(found, window.start_at, end_at) for agent, found in segments.items()}
    # Up to now and not before it: an agent who was seen this very moment for the first time is unknown at once.
    unknown = frozenset(
        agent
        for agent, found in segments.items()
        if any(
            one.unseen and one.state in WORKING and one.from_at <= end_at and one.to_at > window.start_at
            for one in found
        )
    )
    whole = Period(
        legs,
        words,
        directory,
        window,
        now_at,
        zone,
        cut_segments,
        shown,
        _offers(reader, window, now_at) if contacts else [],
        broken,
        teams,
        unknown,
        seen,
        shifts_of(
            context.settings_on(clock.day_on(end_at - 1 if end_at > window.start_at else end_at, zone), settings).shifts
        ),
    )
    return whole if seen is None else _narrowed(whole, seen)


def _eyes(seen: InSight, teams: Teams, window: Window) -> Callable[[list[Row] | Packed], list[Row] | Packed]:
    """What leaves out the contacts that are not in sight; whose an agent is, is asked of the time of the contact."""

    def own(agent: str, at: int | None) -> bool:
        return _team_at(teams, agent, window.start_at if at is None else at) in seen.own_teams

    return lambda rows: seen.chunk(rows, own_agent=own)


def _narrowed(whole: Period, seen: InSight) -> Period:
    """The period without the agents, their time and their offers that are not in sight, and without other names."""
    segments = {agent: _seen_pieces(whole, agent, found) for agent, found in whole.segments.items()}
    offers = [
        row if seen.contact(row[5], row[7]) else (*row[:5], None, row[6], None, row[8])
        for row in whole.offers
        if whole.sees_agent(row[2], row[3])
    ]

    def ever(agent: str) -> bool:
        return not seen.teams.isdisjoint(whole.teams_of(agent))

    return replace(
        whole,
        directory=seen.directory(whole.directory, ever),
        segments={agent: found for agent, found in segments.items() if found},
        offers=offers,
        unknown=frozenset(filter(ever, whole.unknown)),
    )


def _seen_pieces(whole: Period, agent: str, segments: list[Segment]) -> list[Segment]:
    """An agent's segments while in a team that is in sight."""
    edges = [*whole.changes_of_team(agent), _FOREVER]
    found = []
    for segment in segments:
        at = segment.from_at
        while at < segment.to_at:
            end = min(segment.to_at, next(edge for edge in edges if edge > at))
            if whole.sees_agent(agent, at):
                found.append(segment._replace(from_at=at, to_at=end))
            at = end
    return found


def _teams(reader: Reader) -> Teams:
    """Per agent (from_at, to_at, team), in the order in which they were written."""
    found: Teams = {}
    for agent, team, from_at, to_at in names.read_rows(reader, "team_membership", "agent", "team", "from_at", "to_at"):
        if team:
            found.setdefault(agent, []).append((from_at or 0, _FOREVER if to_at is None else to_at, team))
    return found


def _chains(
    reader: Reader, window: Window, now_at: int, people: names.People, directory: names.Directory
) -> tuple[dict[str, list[Segment]], dict[str, tuple[int, int]]]:
    """Per agent the segments (the open one ends with the period) and what is shown at the end."""
    agents = dict.fromkeys(directory.agents)
    for rows in reader.scan("agent_state", ("agent",), "at >= ? AND at < ?", (window.start_at, window.end_at)):
        agents.update(dict.fromkeys(str(row[0]) for row in rows if row[0] is not None))
    chains = loading.Chains(reader)
    segments: dict[str, list[Segment]] = {}
    shown: dict[str, tuple[int, int]] = {}
    for agent in agents:
        tracks = people.capacity.get(agent, 1) > 1
        start_at = chains.start(agent, window.start_at, tracks)
        first = window.start_at - 7 * 86_400_000 if start_at is None else start_at
        read = map(read_row, chains.rows(agent, first, window.end_at))
        chain, closed = fold(
            [row for row in read if row is not None], Chain(tracks, people.queues.get(agent, frozenset())), now_at
        )
        last = chain.shown
        if chain.last[0] >= 0:
            closed.append(Segment(last.since_at, _FOREVER, last.state, last.reason, last.unseen))
        segments[agent], shown[agent] = closed, (last.state, last.since_at)
        if last.state == WRAP_UP and reader.query(_WENT_ON, (agent, window.end_at, now_at)):
            shown[agent] = (-1, window.end_at)  # finished by now, if not within the period
    return segments, shown


def _offers(reader: Reader, window: Window, now_at: int) -> list[tuple[Any, ...]]:
    """(pk, id, agent, at, result, queue, channel, client, direction) of the offers of the period."""
    until_at = min(window.end_at, now_at + 1)
    found: list[tuple[Any, ...]] = []
    chunks = reader.scan("offer", ("pk",), "at >= ? AND at < ?", (window.start_at, until_at))
    for rows in chunks:
        for start in range(0, len(rows), _CHUNK):
            found += loading.read_offer_places(reader, [row[0] for row in rows[start : start + _CHUNK]])
    return [row for row in found if row[2] is not None and row[4] in contract.OFFER_RESULTS]
