"""What the figures of a period are computed from: the legs, offers and state chains that touch it, read once."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from supervisor import clock, contract
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.floor import decided, subjects
from supervisor.floor import directory as names
from supervisor.floor.reader import Reader
from supervisor.history import teams as memberships
from supervisor.history.chains import Chains, Spans
from supervisor.history.coding import Coded
from supervisor.history.keys import Shifts, shifts_of
from supervisor.history.teams import Teams
from supervisor.history.totals import Totals, open_totals
from supervisor.history.units.gathering import Source, Wanted, gather
from supervisor.history.units.sighted import Eyes
from supervisor.kpi import measured
from supervisor.kpi.agent_time import Segment
from supervisor.kpi.journeys import FCR_DAYS
from supervisor.kpi.legs import NULL, Legs, LegWords, as_of, settled_from
from supervisor.settings import Settings
from supervisor.views.sight import InSight, in_sight

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Beyond

Ints = npt.NDArray[np.int64]
_CHUNK: Final = 4_000
_FOREVER: Final = 2**62


@dataclass
class Period:
    """All that a period is computed from. `unknown` are agents whose log-in was never seen."""

    legs: Legs
    words: LegWords
    directory: names.Directory
    window: Window
    now_at: int
    zone: tzinfo
    spans: Spans
    """The shown states of agents, as far as they are in sight."""
    chains: Chains
    """Reads single agents' chains, as long as the floor is open."""
    broken: Legs
    """The contacts that break the contract, as they are written: no figure takes them."""
    teams: Teams
    unknown: frozenset[str] = frozenset()
    seen: InSight | None = None
    """What is in sight; None for everything. The legs are those in sight already."""
    shifts: Shifts = ()
    """The shifts in force at its end, for groups by shift."""
    totals: Totals | None = None
    """Sums that the floor holds instead of rows; None where it holds none."""
    fcr_days: int = FCR_DAYS
    """How long a customer must stay away for a first contact to have resolved it; as in force at its end."""
    beyond: Beyond | None = None
    """Cases, voice, knowledge and business, where they were asked for (see `history.beyond`)."""
    reader: Reader | None = None
    """The open floor; None where it holds no contacts."""
    newest_at: int = NULL
    """The newest instant that a leg tells, even if that is still to come."""
    empty: frozenset[str] = frozenset()
    """Of the tables that the board's figures are made of, those without any row (see `kpi.measured`)."""
    targets: names.Targets | None = None
    """The thresholds that the legs were judged by."""
    _offers: dict[bool, list[tuple[Any, ...]]] = field(default_factory=dict, repr=False)

    @property
    def segments(self) -> dict[str, list[Segment]]:
        """Per agent the stretches of shown states with their reasons; reads the floor agent by agent."""
        found = {agent: self.chains.segments(agent) for agent in self.spans.present()}
        if self.seen is not None:
            found = {agent: _seen_pieces(self, agent, mine) for agent, mine in found.items()}
        return {agent: mine for agent, mine in found.items() if mine}

    def offers(self, missed: bool = False) -> list[tuple[Any, ...]]:
        """(pk, id, agent, at, result, queue, channel, client, direction, contact's pk, queued_at) of the offers of the
        period, or of those that nobody took; read when they are first asked for."""
        if self.reader is None:
            return []
        if missed not in self._offers:
            read = _offers(self.reader, self.window, self.now_at, missed)
            self._offers[missed] = read if self.seen is None else _seen_offers(self, self.seen, read)
        return self._offers[missed]

    def sees_agent(self, agent: str, at: int) -> bool:
        """Whether an agent is in sight, by the team of that instant."""
        return self.seen is None or self.team_of(agent, at) in self.seen.teams

    def team_of(self, agent: str, at: int) -> str:
        """The team that an agent was in at that instant; empty for none. Of overlapping ones the last written."""
        return memberships.at_instant(self.teams, agent, at)

    def teams_of(self, agent: str) -> frozenset[str]:
        """The teams that an agent was in at some time of the period."""
        return memberships.within(self.teams, agent, self.window)

    def changes_of_team(self, agent: str) -> list[int]:
        """The instants within the period at which an agent changed teams."""
        return memberships.changes(self.teams, agent, self.window)


def load(
    reader: Reader,
    window: Window,
    now_at: int,
    zone: tzinfo,
    settings: Settings,
    context: Context = ALONE,
    *,
    contacts: bool = True,
    states: bool | None = None,
    source: Source | None = None,
) -> Period:
    """Read everything that touches the period and is in sight, as it stands at `now_at`; without `contacts` only the
    names and who belongs where, and agents' states if `states` says so. Whole days come from `source` if it has them:
    then the same is found sooner."""
    targets = decided.read_targets(reader, settings, context)
    directory, people = names.read_directory(reader, targets, min(now_at, window.end_at - 1))
    teams, seen = memberships.read(reader), in_sight(context.sight, directory)
    eyes = None if seen is None else Eyes(seen, teams, window)
    chains = Chains(reader, window, now_at, zone, people)
    timed = contacts if states is None else states
    wanted = Wanted(reader, window, now_at, zone, directory, people, targets, eyes, contacts, timed)
    found = gather(wanted, chains, source)
    legs, broken = found.legs, found.legs[:0]
    if found.legs["broken"].any():
        legs, broken = found.legs[found.legs["broken"] == 0], found.legs[found.legs["broken"] != 0]
    newest_at = int(settled_from(legs).max(initial=NULL))
    if newest_at > now_at:
        legs = as_of(legs, now_at)
    targets.apply(legs, found.words.queue)
    end_at = wanted.end_at
    in_force = context.settings_on(clock.day_on(end_at - 1 if end_at > window.start_at else end_at, zone), settings)
    whole = Period(
        legs,
        found.words,
        directory,
        window,
        now_at,
        zone,
        found.spans,
        chains,
        broken,
        teams,
        found.unknown,
        seen,
        shifts_of(in_force.shifts),
        open_totals(reader, window, directory, seen),
        in_force.fcr_days,
        reader=reader if contacts else None,
        newest_at=newest_at,
        empty=frozenset(measured.ROWS) - subjects.filled(reader, measured.ROWS),
        targets=targets,
    )
    return whole if seen is None else _narrowed(whole, seen)


def _narrowed(whole: Period, seen: InSight) -> Period:
    """The period without the agents and their time that are not in sight, and without other names."""

    def ever(agent: str) -> bool:
        return not seen.teams.isdisjoint(whole.teams_of(agent))

    spans = whole.spans.cut_at({agent: whole.changes_of_team(agent) for agent in whole.teams})
    teams = memberships.of_rows(whole.teams, Coded(spans.agent, spans.agents), spans.from_at)
    return replace(
        whole,
        directory=seen.directory(whole.directory, ever),
        spans=spans.take(teams.among(seen.teams)),
        unknown=frozenset(filter(ever, whole.unknown)),
    )


def _seen_offers(whole: Period, seen: InSight, offers: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """The offers to agents in sight; of a queue that is not, nothing says which they were and where they came from."""
    return [
        row if seen.contact(row[5], row[7]) else (row[0], None, *row[2:5], None, row[6], None, row[8], None, None)
        for row in offers
        if whole.sees_agent(row[2], row[3])
    ]


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


_MISSED: Final = "result IN ('missed', 'rejected')"


_PLACES: Final = (
    "SELECT o.pk, o.id, o.agent, o.at, o.result, c.queue, c.channel, c.client, c.direction, c.pk, c.queued_at "
    "FROM offer o LEFT JOIN contact c ON c.id = o.contact WHERE o.pk IN (SELECT value FROM json_each(?)) ORDER BY o.pk"
)


def _offers(reader: Reader, window: Window, now_at: int, missed: bool) -> list[tuple[Any, ...]]:
    """The offers of the period with the places of their contacts."""
    until_at = min(window.end_at, now_at + 1)
    found: list[tuple[Any, ...]] = []
    where = f"at >= ? AND at < ?{f' AND {_MISSED}' if missed else ''}"
    for rows in reader.scan("offer", ("pk",), where, (window.start_at, until_at)):
        for start in range(0, len(rows), _CHUNK):
            found += reader.query(_PLACES, (json.dumps([row[0] for row in rows[start : start + _CHUNK]]),))
    return [row for row in found if row[2] is not None and row[4] in contract.OFFER_RESULTS]
