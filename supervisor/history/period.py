"""What the figures of a period are computed from: the legs, offers and state chains that touch it, read once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import tzinfo
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor import clock
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.floor import decided, endings, loading, offer_columns, subjects
from supervisor.floor import directory as names
from supervisor.floor.carried import Carried
from supervisor.floor.offer_columns import Offers
from supervisor.floor.reader import Reader
from supervisor.history import places
from supervisor.history import teams as memberships
from supervisor.history.chains import Chains, Spans
from supervisor.history.coding import Coded
from supervisor.history.keys import Shifts, shifts_of
from supervisor.history.teams import Teams
from supervisor.history.totals import Totals, open_totals
from supervisor.history.units.gathering import Source, Wanted, gather
from supervisor.history.units.only import Filters
from supervisor.history.units.only import only as pushed
from supervisor.history.units.sighted import Eyes
from supervisor.kpi import measured
from supervisor.kpi.agent_time import Segment
from supervisor.kpi.journeys import FCR_DAYS
from supervisor.kpi.legs import NULL, LegColumns, Legs, LegWords, as_of, settled_from
from supervisor.settings import Settings
from supervisor.views.sight import InSight, in_sight

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Beyond

Ints = npt.NDArray[np.int64]
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
    """Of the tables that the board's figures are made of, those without any row, and which `ENDINGS` are not told (see
    `kpi.measured`)."""
    targets: names.Targets | None = None
    """The thresholds that the legs were judged by."""
    wanted: Wanted | None = None
    """What it was read by."""
    by_columns: LegColumns | None = None
    """The legs where no more than their columns are needed; `legs` holds none then."""
    settled: bool = False
    """Whether no wrap-up of it goes on any more."""
    untold: bool = False
    """Whether it lies after all that a floor tells that is filled from exports."""
    _offers: dict[bool, Offers] = field(default_factory=dict, repr=False)

    @property
    def columns(self) -> LegColumns:
        """The columns of the legs."""
        return self.legs if self.by_columns is None else self.by_columns

    @property
    def segments(self) -> dict[str, list[Segment]]:
        """Per agent the stretches of shown states with their reasons; reads the floor agent by agent."""
        found = {agent: self.chains.segments(agent) for agent in self.spans.present()}
        if self.seen is not None:
            found = {agent: _seen_pieces(self, agent, mine) for agent, mine in found.items()}
        return {agent: mine for agent, mine in found.items() if mine}

    def offers(self, missed: bool = False) -> Offers:
        """The offers of the period in sight, or those of them that nobody took; read when they are first asked for."""
        if self.reader is None:
            return offer_columns.NONE
        if missed not in self._offers:
            read = offer_columns.read(self.reader, self.window, self.now_at, missed=missed)
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
    whole: bool = False,
    only: Filters | None = None,
    carried: Carried | None = None,
    frame: Period | None = None,
) -> Period:
    """Read everything that touches the period and is in sight, as it stands at `now_at`; without `contacts` only the
    names and who belongs where, and agents' states if `states` says so. Whole days come from `source` if it has them:
    then the same is found sooner. Who keeps days reads the `whole` floor, and shows it to nobody.
    Of kept days what these filters do not hold (`only`) may be left out. Who reads day by day may know from before who
    is `carried` over midnight. Names and what is in sight are those of the `frame` of which it is a part."""
    around = _around_of(frame) or _read_around(reader, window, now_at, settings, context, whole=whole)
    targets, directory, people, teams, seen, eyes = around
    chains = Chains(reader, window, now_at, zone, people)
    part = pushed(only or {}, teams, whole=seen is None)
    timed = contacts if states is None else states
    wanted = Wanted(reader, window, now_at, zone, directory, people, targets, eyes, contacts, timed, part, carried)
    found = gather(wanted, chains, source)
    legs, broken, newest_at = _as_they_stand(found.legs, now_at)
    targets.apply(legs, found.words.queue)
    end_at = wanted.end_at
    in_force = context.settings_on(clock.day_on(end_at - 1 if end_at > window.start_at else end_at, zone), settings)
    loaded = Period(
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
        empty=frozenset(measured.ROWS) - subjects.filled(reader, measured.ROWS) | endings.untold(reader),
        targets=targets,
        wanted=wanted,
        untold=loading.knows_nothing_of(reader, window.start_at, now_at),
    )
    return loaded if eyes is None else _narrowed(loaded, eyes)


class _Around(NamedTuple):
    """What holds for all that is read of a period: what was decided, who is who, and what of it is in sight."""

    targets: names.Targets
    directory: names.Directory
    people: names.People
    teams: Teams
    seen: InSight | None
    eyes: Eyes | None


def _around_of(frame: Period | None) -> _Around | None:
    """That of a period of which this one is a part."""
    if frame is None or frame.wanted is None:
        return None
    wanted = frame.wanted
    return _Around(wanted.targets, wanted.directory, wanted.people, frame.teams, frame.seen, wanted.eyes)


def _read_around(
    reader: Reader, window: Window, now_at: int, settings: Settings, context: Context, *, whole: bool
) -> _Around:
    targets = decided.read_targets(reader, settings, context)
    directory, people = names.read_directory(reader, targets, min(now_at, window.end_at - 1))
    teams, seen = memberships.read(reader), None if whole else in_sight(context.sight, directory)
    return _Around(targets, directory, people, teams, seen, None if seen is None else Eyes(seen, teams, window))


def _as_they_stand(legs: Legs, now_at: int) -> tuple[Legs, Legs, int]:
    """Legs as they stand at an instant, those that break the contract, and when the newest news of any comes."""
    whole = legs["broken"] == 0
    legs, broken = (legs, legs[:0]) if whole.all() else (legs[whole], legs[~whole])
    newest_at = int(settled_from(legs).max(initial=NULL))
    return as_of(legs, now_at) if newest_at > now_at else legs, broken, newest_at


def _narrowed(whole: Period, eyes: Eyes) -> Period:
    """The period without the agents and their time that are not in sight, and without other names."""
    return replace(
        whole,
        directory=eyes.seen.directory(whole.directory, eyes.agent),
        spans=in_sight_of(whole, eyes),
        unknown=frozenset(filter(eyes.agent, whole.unknown)),
    )


def in_sight_of(whole: Period, eyes: Eyes) -> Spans:
    """The time of agents while they were in a team that is in sight."""
    if not len(whole.spans):
        return whole.spans
    spans = whole.spans.cut_at({agent: whole.changes_of_team(agent) for agent in whole.teams if eyes.agent(agent)})
    teams = memberships.of_rows(whole.teams, Coded(spans.agent, spans.agents), spans.from_at)
    return spans.take(teams.among(eyes.seen.teams))


def _seen_offers(whole: Period, seen: InSight, offers: Offers) -> Offers:
    """The offers to agents in sight; of a queue that is not, nothing says which they were and where they came from."""
    agent = Coded(offers.agent, offers.words["agent"])
    found = offers.take(np.flatnonzero(memberships.of_rows(whole.teams, agent, offers.at).among(seen.teams)))
    held = places.in_sight(seen, found.queue, found.client, found.words)
    return replace(
        found,
        queue=np.where(held, found.queue, -1),
        client=np.where(held, found.client, -1),
        contact=np.where(held, found.contact, NULL),
        queued_at=np.where(held, found.queued_at, NULL),
        ids=[id if one else None for id, one in zip(found.ids, held.tolist(), strict=True)],
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
