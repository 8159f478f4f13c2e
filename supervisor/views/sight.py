"""What one person may see of a floor: rows, and names.

Everything is narrowed where it is read: a row that is out of sight never reaches a sum, a list or a name, so no page
can forget it, and totals are those of what is seen.

- A **contact** is in sight by its queue (its site's scope, its client's, or a team's whose members serve it at the
  team's own site) and by its own client, which wins over the queue's. The work of an agent whom a team's or site's
  scope shows is in sight too; where it came from is not, unless that queue is.
- An **agent** is in sight by the team: its own scope, its site's, or the client's that the whole site works for.
- What belongs nowhere is in sight with the whole centre only.
- A row in sight tells nothing of rows out of sight that it belongs with: of a **case** only those contacts count that
  are in sight by queue or client, as on the customer's card (of one that is seen only as an agent's work, too); a
  request stands around **releases** in sight, and work whose queue is out of sight around those of the whole centre.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from supervisor.access import Belonging, Sight
from supervisor.floor.directory import Directory, belonging
from supervisor.floor.findings import Finding
from supervisor.kpi.legs import NULL, READ, Mask, Packed
from supervisor.views.snapshot import AgentColumns, Ints

Row = tuple[Any, ...]
_PK, _QUEUE, _AGENT, _CLIENT, _ADDRESS, _QUEUED_AT, _ANSWERED_AT = (
    READ.index(name) for name in ("pk", "queue", "agent", "client", "address", "queued_at", "answered_at")
)


@dataclass(frozen=True)
class InSight:
    """What a person sees of one floor, worked out once for its names and belonging.

    Equal ones show the same. `teams` are those whose agents are seen, `own_teams` those whose work is seen wherever it
    came from.
    """

    scopes: frozenset[tuple[str, str]]
    belonging: Belonging
    queues: frozenset[str]
    """The queues that are seen with every contact in them, whoever's client it is: by site or team."""
    clients: frozenset[str]
    """The clients that are seen wherever they are served."""
    teams: frozenset[str]
    own_teams: frozenset[str]
    agent_team: dict[str, str] = field(default_factory=dict)
    _known: dict[tuple[Any, Any], bool] = field(default_factory=dict, compare=False, repr=False)

    # Contacts

    def contact(self, queue: str | None, client: str | None) -> bool:
        """Whether a contact is seen by its queue or its client; the contact's own client wins over its queue's."""
        key = (queue, client)
        found = self._known.get(key)
        if found is None:
            # A floor that is not STRICT may hold numbers here; `encode` takes them as their texts.
            place, own = ("" if one is None else str(one) for one in key)
            whose = own or (self.belonging.queue_client.get(place, "") if place else "")
            found = self._known[key] = (bool(place) and place in self.queues) or (bool(whose) and whose in self.clients)
        return found

    def queue_named(self, queue: str) -> bool:
        """Whether a queue itself is seen."""
        return queue in self.queues or self.belonging.queue_client.get(queue, "") in self.clients

    # Agents

    def agent(self, agent: str) -> bool:
        """Whether an agent is seen."""
        return self.agent_team.get(agent, "") in self.teams

    def own_agent(self, agent: str, _at: int | None = None) -> bool:
        """Whether an agent's work is seen wherever it came from."""
        return self.agent_team.get(agent, "") in self.own_teams

    # Rows

    def rows(
        self,
        rows: Iterable[Row],
        veiled: set[int] | None = None,
        own_agent: Callable[[str, int | None], bool] | None = None,
    ) -> list[Row]:
        """The contacts (in the order of `legs.READ`) that are seen.

        An own agent's contact of a queue that is not seen stays as work without queue, client and caller; its number
        is put into `veiled`.
        """
        own = own_agent or self.own_agent
        kept = []
        for row in rows:
            if self.contact(row[_QUEUE], row[_CLIENT]):
                kept.append(row)
            elif row[_AGENT] is not None and own(str(row[_AGENT]), _when(row)):
                if row[_QUEUE] is None and row[_CLIENT] is None:
                    kept.append(row)
                    continue
                kept.append(_veiled(row))
                if veiled is not None:
                    veiled.add(row[_PK])
        return kept

    def chunk(
        self,
        rows: list[Row] | Packed,
        veiled: set[int] | None = None,
        own_agent: Callable[[str, int | None], bool] | None = None,
    ) -> list[Row] | Packed:
        """The same for rows that may have been read by columns."""
        if not isinstance(rows, Packed):
            return self.rows(rows, veiled, own_agent)
        shown = self._by_place(rows)
        agent = rows.named["agent"]
        own = own_agent or self.own_agent
        asked = np.flatnonzero(~shown & (agent.codes >= 0))
        times = _times(rows, asked)
        theirs = [
            place
            for place, code, at in zip(asked.tolist(), agent.codes[asked].tolist(), times, strict=True)
            if own(agent.texts[code] or "", at)
        ]
        told = np.array(theirs, dtype=np.int64)
        told = told[(rows.named["queue"].codes[told] >= 0) | (rows.named["client"].codes[told] >= 0)]
        if veiled is not None:
            veiled.update(rows.numbers["pk"][told].tolist())
        shown[theirs] = True
        return rows.veiled(told).take(shown) if shown.any() else []

    def _by_place(self, rows: Packed) -> Mask:
        """Whether contacts are seen by queue and client, asked once of each pair."""
        (queue, queues), (client, clients) = (rows.named[name] for name in ("queue", "client"))
        many = len(clients) + 1
        pairs, back = np.unique((queue + 1) * many + client + 1, return_inverse=True)
        places, own = (None, *queues), (None, *clients)
        held: Mask = np.array([self.contact(places[pair // many], own[pair % many]) for pair in pairs.tolist()])
        return held[back] if len(pairs) else np.zeros(0, dtype=np.bool_)

    # Names

    def directory(self, whole: Directory, agents: Callable[[str], bool] | None = None) -> Directory:
        """The names that are seen: of queues, agents and teams in sight, and of the sites and clients around them."""
        seen_agent = agents or self.agent
        queues = _only(whole.queues, self.queue_named)
        of_agents = _only(whole.agents, seen_agent)
        teams = _only(whole.teams, self.teams.__contains__)
        queue_site = _only(whole.queue_site, queues.__contains__)
        team_site = _only(whole.team_site, teams.__contains__)
        queue_client = _only(whole.queue_client, queues.__contains__)
        sites = {id for kind, id in self.scopes if kind == "site"} | {*queue_site.values(), *team_site.values()}
        clients = self.clients | set(queue_client.values())
        return replace(
            whole,
            queues=queues,
            queue_site=queue_site,
            queue_client=queue_client,
            queue_channel=_only(whole.queue_channel, queues.__contains__),
            sites=_only(whole.sites, sites.__contains__),
            site_zone=_only(whole.site_zone, sites.__contains__),
            site_client={},
            clients=_only(whole.clients, clients.__contains__),
            teams=teams,
            team_site=team_site,
            agents=of_agents,
            agent_team={
                agent: team
                for agent, team in whole.agent_team.items()
                if team in teams and (agent in of_agents or seen_agent(agent))
            },
            agent_queues={
                agent: frozenset(queue for queue in found if queue in queues)
                for agent, found in whole.agent_queues.items()
                if seen_agent(agent)
            },
            state_limit={key: limit for key, limit in whole.state_limit.items() if not key[0] or key[0] in teams},
            targets=_only(whole.targets, queues.__contains__),
        )


def narrowed_agents(seen: InSight, agents: AgentColumns, members: Ints) -> tuple[AgentColumns, Ints]:
    """The agents in sight, and their (agent row, queue) pairs."""
    rows = np.array([row for row, agent in enumerate(agents.ids) if seen.agent(agent)], dtype=np.int64)
    place = np.full(len(agents.ids) + 1, -1, dtype=np.int64)
    place[rows] = np.arange(len(rows))
    pairs = members.copy()
    pairs[:, 0] = place[members[:, 0]]
    columns = AgentColumns(
        tuple(agents.ids[row] for row in rows.tolist()),
        agents.state[rows],
        agents.since_at[rows],
        tuple(agents.reason[row] for row in rows.tolist()),
        agents.sums[:, rows],
        agents.known[rows],
    )
    return columns, pairs[pairs[:, 0] >= 0]


def _when(row: Row) -> int | None:
    at = row[_ANSWERED_AT] if row[_ANSWERED_AT] is not None else row[_QUEUED_AT]
    return at if type(at) is int else None


def _times(rows: Packed, chosen: Ints) -> list[int | None]:
    """Per row chosen the instant that says whose its agent was: the answer, else the queueing."""
    answered_at, queued_at = (rows.numbers[name][chosen] for name in ("answered_at", "queued_at"))
    found = np.where(answered_at != NULL, answered_at, queued_at)
    return [None if at == NULL else at for at in found.tolist()]


def _veiled(row: Row) -> Row:
    hidden = {_QUEUE, _CLIENT, _ADDRESS}
    return tuple(None if place in hidden else value for place, value in enumerate(row))


def _only(names: dict[str, Any], seen: Callable[[str], object]) -> dict[str, Any]:
    return {id: value for id, value in names.items() if seen(id)}


def in_sight(sight: Sight, directory: Directory) -> InSight | None:
    """What of a floor is seen; None where everything is, so that nothing needs to be narrowed."""
    if sight.everything:
        return None
    around = belonging(directory)
    clients = frozenset(id for kind, id in sight.scopes if kind == "client")
    sites = frozenset(id for kind, id in sight.scopes if kind == "site")
    teams = frozenset(team for team in directory.teams if sight.sees("team", team, around))
    own_teams = frozenset(
        team for team in teams if ("team", team) in sight.scopes or directory.team_site.get(team, "") in sites
    )
    granted = frozenset(id for kind, id in sight.scopes if kind == "team")
    queues = {queue for queue, site in directory.queue_site.items() if site in sites}
    queues |= _served(directory, granted & teams)
    return InSight(
        scopes=sight.scopes,
        belonging=around,
        queues=frozenset(queues),
        clients=clients,
        teams=teams,
        own_teams=own_teams,
        agent_team=directory.agent_team,
    )


def _served(directory: Directory, teams: frozenset[str]) -> set[str]:
    """The queues of these teams' own sites that their members are in. Of another site's queue a team sees what its own
    people do, and no more than the manager of its site."""
    return {
        queue
        for agent, team in directory.agent_team.items()
        if team in teams
        for queue in directory.agent_queues.get(agent, ())
        if directory.team_site.get(team) and directory.queue_site.get(queue) == directory.team_site[team]
    }


def narrowed_findings(findings: Sequence[Finding], sight: Sight) -> list[Finding]:
    """Findings of a floor's health as somebody may read them: how many rows, but no row by name."""
    return list(findings) if sight.everything else [replace(finding, samples=()) for finding in findings]
