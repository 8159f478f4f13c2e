"""What is looked at: the scope that all tables of a page share, and what of a snapshot it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from supervisor import contract
from supervisor.kpi import catalogue
from supervisor.letters import bare

if TYPE_CHECKING:
    from supervisor.floor.directory import Directory
    from supervisor.views.snapshot import QueueKey, Snapshot


WITH_FORMULAS: Final = tuple(kpi.id for kpi in catalogue.LIVE if kpi.variants)
"""The figures of the live board that have several formulas."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What is looked at. Empty means everything. `search` is matched within names, numbers and ids."""

    sites: frozenset[str] = frozenset()
    clients: frozenset[str] = frozenset()
    teams: frozenset[str] = frozenset()
    queues: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    search: str = ""
    formulas: tuple[tuple[str, str], ...] = ()
    """(KPI, formula) of those that are not computed by their canonical one."""

    def with_(self, **changes: Any) -> Scope:
        """The same scope with some parts changed."""
        return replace(self, **changes)

    def variant(self, kpi: str) -> str:
        """The formula chosen for a KPI."""
        return next((formula for id, formula in self.formulas if id == kpi), "")


def formulas(chosen: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """What `Scope.formulas` holds of these formulas by KPI."""
    return tuple((kpi, formula) for kpi, formula in chosen.items() if formula)


def keys_in(scope: Scope, snapshot: Snapshot) -> list[int]:
    """The snapshot's keys that a scope holds."""
    return keys_among(scope, snapshot.keys, snapshot.directory)


def keys_among(scope: Scope, keys: Sequence[QueueKey], directory: Directory) -> list[int]:
    """The places of the keys that a scope holds. A team brings the queues that its members are in."""
    return _held(scope, keys, directory, lambda queue: bool(queue))


def keys_of_no_queue(scope: Scope, snapshot: Snapshot) -> list[int]:
    """The snapshot's keys of contacts that were in no queue, or in none in sight."""
    return _held(scope, snapshot.keys, snapshot.directory, lambda queue: not queue)


def _held(scope: Scope, keys: Sequence[QueueKey], directory: Directory, among: Callable[[str], bool]) -> list[int]:
    served = queues_served(scope, directory)
    return [
        number
        for number, key in enumerate(keys)
        if among(key.queue) and key.direction in contract.QUEUE_DIRECTIONS and holds(scope, key, directory, served)
    ]


def queues_served(scope: Scope, directory: Directory) -> frozenset[str] | None:
    """The queues of the chosen teams' members; None when no team is chosen."""
    if not scope.teams:
        return None
    return frozenset(
        queue
        for agent, team in directory.agent_team.items()
        if team in scope.teams
        for queue in directory.agent_queues.get(agent, ())
    )


def holds(scope: Scope, key: QueueKey, directory: Directory, served: frozenset[str] | None) -> bool:
    """Whether a key is within a scope; `served` limits it to a team's queues."""
    client = key.client or directory.queue_client.get(key.queue, "")
    channel = key.channel or directory.queue_channel.get(key.queue, "")
    return (
        (not scope.queues or key.queue in scope.queues)
        and (not scope.sites or directory.queue_site.get(key.queue, "") in scope.sites)
        and (not scope.clients or client in scope.clients)
        and (not scope.channels or channel in scope.channels)
        and (served is None or key.queue in served)
    )


def agents_in(scope: Scope, snapshot: Snapshot) -> list[int]:
    """The rows of the agents that a scope holds: by team, the team's site, and membership in a chosen queue."""
    directory = snapshot.directory
    found = []
    queues = scope.queues
    if scope.channels or scope.clients:
        queues = frozenset(
            queue
            for queue in directory.queues
            if (not scope.queues or queue in scope.queues)
            and (not scope.channels or directory.queue_channel.get(queue, "") in scope.channels)
            and (not scope.clients or directory.queue_client.get(queue, "") in scope.clients)
        )
        if not queues:
            return []
    if not (queues or scope.teams or scope.sites):
        return list(range(len(snapshot.agents.ids)))
    for row, agent in enumerate(snapshot.agents.ids):
        team = directory.agent_team.get(agent, "")
        if scope.teams and team not in scope.teams:
            continue
        if scope.sites and directory.team_site.get(team, "") not in scope.sites:
            continue
        if queues and not queues & directory.agent_queues.get(agent, frozenset()):
            continue
        found.append(row)
    return found


def matches(search: str, *texts: str) -> bool:
    """Whether a text that is searched for, already `bare`, stands in one of these."""
    return not search or any(search in bare(text) for text in texts)
