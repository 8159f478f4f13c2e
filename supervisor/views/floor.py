"""The Floor page as data: scope, tiles, tables and the day's series from one snapshot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.floor.directory import Directory
from supervisor.kpi import catalogue, figures
from supervisor.kpi.agent_time import AVAILABLE, AWAY, OFFLINE, ON_CONTACT, RINGING, WRAP_UP
from supervisor.kpi.figures import Figure
from supervisor.kpi.measures import INDEX
from supervisor.views import tables
from supervisor.views.columns import Column, TableData
from supervisor.views.snapshot import NULL, SERIES_MEASURES, QueueKey, Snapshot

Ints = npt.NDArray[np.int64]

QUEUE_DIRECTIONS: Final = frozenset(("inbound", "callback"))
"""Queue figures are of these."""
HALF_HOUR: Final = 2
PEOPLE: Final = ("agents_available", "agents_on_contact", "agents_wrap_up", "agents_away", "agents_present")


@dataclass(frozen=True, slots=True)
class Scope:
    """What is looked at. Empty means everything. `search` is matched within names, numbers and ids."""

    sites: frozenset[str] = frozenset()
    clients: frozenset[str] = frozenset()
    teams: frozenset[str] = frozenset()
    queues: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    search: str = ""
    service_level_variant: str = ""
    abandonment_variant: str = ""

    def with_(self, **changes: Any) -> Scope:
        """The same scope with some parts changed."""
        return replace(self, **changes)

    def variant(self, kpi: str) -> str:
        """The formula chosen for a KPI."""
        return {"service_level": self.service_level_variant, "abandonment_rate": self.abandonment_variant}.get(kpi, "")


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile: the KPI, its figure, a second figure beside it, the target, the level and today's line.

    `spark` has a value per 15 minutes of the window up to now; None where there is no data.
    """

    kpi: str
    figure: Figure
    second_kpi: str
    second: Figure | None
    target: float | None
    level: str
    spark: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class DaySeries:
    """The day by half hour: `starts_at`, and per half hour offered, answered, abandoned and service level."""

    starts_at: tuple[int, ...]
    end_at: int
    offered: tuple[int | None, ...]
    answered: tuple[int | None, ...]
    abandoned: tuple[int | None, ...]
    service_level: tuple[float | None, ...]
    target: float | None


@dataclass(frozen=True, slots=True)
class FloorView:
    """All that the Floor page shows."""

    tiles: tuple[Tile, ...]
    queues: TableData
    agents: TableData
    waiting: TableData
    to_reach: TableData
    day: DaySeries


def keys_in(scope: Scope, snapshot: Snapshot) -> list[int]:
    """The snapshot's keys that a scope holds. A team brings the queues that its members are in."""
    directory = snapshot.directory
    served = queues_served(scope, directory)
    return [
        number
        for number, key in enumerate(snapshot.keys)
        if key.queue and key.direction in QUEUE_DIRECTIONS and _holds(scope, key, directory, served)
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


def _holds(scope: Scope, key: QueueKey, directory: Directory, served: frozenset[str] | None) -> bool:
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


def people(state: Ints) -> dict[str, int]:
    """How many agents show what, each counted once. Ringing counts as on contact."""
    return {
        "agents_available": int(np.count_nonzero(state == AVAILABLE)),
        "agents_on_contact": int(np.count_nonzero(np.isin(state, _BUSY))),
        "agents_wrap_up": int(np.count_nonzero(state == WRAP_UP)),
        "agents_away": int(np.count_nonzero(np.isin(state, _AWAY))),
        "agents_present": int(np.count_nonzero(state != OFFLINE)),
    }


_BUSY: Final = [*ON_CONTACT, RINGING]
_AWAY: Final = sorted(AWAY)


def build(snapshot: Snapshot, scope: Scope) -> FloorView:
    """Everything on the Floor page, for one scope."""
    keys = keys_in(scope, snapshot)
    agents = agents_in(scope, snapshot)
    day = _day(snapshot, keys, scope)
    return FloorView(
        tiles=_tiles(snapshot, scope, keys, agents),
        queues=queue_table(snapshot, scope, keys, agents),
        agents=agent_table(snapshot, scope, agents),
        waiting=waiting_table(snapshot, scope, keys),
        to_reach=to_reach_table(snapshot, scope, keys),
        day=day,
    )


# Totals and tiles


def totals(snapshot: Snapshot, scope: Scope) -> dict[str, Figure]:
    """Every KPI of the queue side over the whole scope."""
    keys, agents = keys_in(scope, snapshot), agents_in(scope, snapshot)
    return _total_figures(snapshot, scope, keys, agents)


def _total_figures(snapshot: Snapshot, scope: Scope, keys: list[int], agents: list[int]) -> dict[str, Figure]:
    sums = snapshot.sums[:, keys].sum(axis=1)
    agent_sums = snapshot.agents.sums[:, agents].sum(axis=1)
    known = bool(snapshot.agents.known[agents].all()) if agents else True
    counted = people(snapshot.agents.state[agents])
    found = {}
    for kpi in catalogue.KPIS:
        if kpi.id == "longest_wait":
            found[kpi.id] = _longest(snapshot, keys)
        elif kpi.id == "max_wait":
            value = int(snapshot.max_wait_ms[keys].max(initial=0))
            n = int(sums[INDEX["queued"]])
            found[kpi.id] = Figure(value if n else None, n, "ms", state="" if n else figures.NO_DATA)
        elif kpi.id in counted:
            found[kpi.id] = Figure(counted[kpi.id], counted[kpi.id], "count")
        elif kpi.id == "to_reach":
            number = len(to_reach_table(snapshot, scope, keys))
            found[kpi.id] = Figure(number, number, "count")
        elif kpi.keys == "agent" or kpi.id == "missed_offers":
            found[kpi.id] = agent_figure(kpi.id, agent_sums, known)
        else:
            found[kpi.id] = figures.figure(kpi, _reader(sums), scope.variant(kpi.id))
    return found


def _reader(sums: Ints) -> Callable[[str], int]:
    return lambda name: int(sums[INDEX[name]])


def _longest(snapshot: Snapshot, keys: list[int]) -> Figure:
    oldest = snapshot.oldest_at[keys]
    oldest = oldest[oldest != NULL]
    if not len(oldest):
        return Figure(None, 0, "ms", state=figures.NO_DATA)
    return Figure(int(snapshot.now_at - oldest.min()), int(snapshot.sums[INDEX["still_waiting"], keys].sum()), "ms")


def agent_figure(kpi: str, sums: Ints, known: bool) -> Figure:
    """A figure of agents; time without work is not known where no log-in was seen."""
    if kpi == "occupancy" and not known:
        return Figure(None, 0, "ratio", state=figures.LOGIN_UNSEEN)
    return figures.figure(catalogue.BY_ID[kpi], _reader(sums))


def _tiles(snapshot: Snapshot, scope: Scope, keys: list[int], agents: list[int]) -> tuple[Tile, ...]:
    found = _total_figures(snapshot, scope, keys, agents)
    target = _target(snapshot, keys)
    tiles = []
    for kpi in tables.TILES:
        second = tables.SECOND.get(kpi, "")
        aim = target if kpi == "service_level" else None
        tiles.append(
            Tile(
                kpi,
                found[kpi],
                second,
                found.get(second),
                aim,
                _level(kpi, found[kpi], aim, found),
                _spark(snapshot, keys, kpi),
            )
        )
    return tuple(tiles)


def _target(snapshot: Snapshot, keys: list[int]) -> float | None:
    """The target that all queues in the scope share; None where they differ."""
    queues = {snapshot.keys[key].queue for key in keys} or set(snapshot.directory.queues)
    aims = {snapshot.directory.targets.get(queue) for queue in queues} - {None}
    return aims.pop() if len(aims) == 1 else None


def _level(kpi: str, figure: Figure, target: float | None, found: dict[str, Figure]) -> str:
    if kpi == "service_level" and target is not None:
        return service_level_level(figure.value, figure.n, target)
    if kpi == "waiting" and figure.value:
        return "attention" if not found["agents_available"].value else ""
    return ""


def service_level_level(value: float | None, n: int, target: float) -> str:
    """Bad when the target is missed by more than a tenth, attention when missed; silent on a small n."""
    if value is None or n < catalogue.BY_ID["service_level"].minimum_n or value >= target:
        return ""
    return "bad" if value < target - 0.1 else "attention"


_SPARKS: Final = {
    "service_level": (("queued_answered_within",), ("queued_answered", "queued_abandoned")),
    "answered": (("answered",), ()),
    "abandoned": (("abandoned",), ()),
    "waiting": (("entered",), ()),
    "asa": (("answered_wait_ms",), ("queued_answered",)),
}
"""What a tile's line shows; `waiting` shows what came in."""


def _spark(snapshot: Snapshot, keys: list[int], kpi: str) -> tuple[float | None, ...]:
    if kpi not in _SPARKS:
        return ()
    top, bottom = _SPARKS[kpi]
    series = snapshot.series[:, :, keys].sum(axis=2)
    until = int(np.searchsorted(np.array(snapshot.edges), snapshot.now_at, side="right"))
    over = sum(series[SERIES_MEASURES.index(name)] for name in top)
    if not bottom:
        return tuple(float(value) for value in over[:until])
    under = sum(series[SERIES_MEASURES.index(name)] for name in bottom)
    return tuple(float(a / b) if b else None for a, b in zip(over[:until], under[:until], strict=True))


def _day(snapshot: Snapshot, keys: list[int], scope: Scope) -> DaySeries:
    series = snapshot.series[:, :, keys].sum(axis=2)
    edges = snapshot.edges
    groups: list[list[int]] = []
    starts: list[int] = []
    for place, start in enumerate(edges[:-1]):
        if not groups or start % (HALF_HOUR * 900_000) == 0:
            groups.append([])
            starts.append(start)
        groups[-1].append(place)
    rows = {name: [int(series[number][group].sum()) for group in groups] for number, name in enumerate(SERIES_MEASURES)}
    past = [start <= snapshot.now_at for start in starts]
    level = [
        within / (answered + lost) if answered + lost else None
        for within, answered, lost in zip(
            rows["queued_answered_within"], rows["queued_answered"], rows["queued_abandoned"], strict=True
        )
    ]
    offered = [queued - short for queued, short in zip(rows["queued"], rows["queued_short"], strict=True)]

    def until_now(values: list[Any]) -> tuple[Any, ...]:
        return tuple(value if there else None for value, there in zip(values, past, strict=True))

    return DaySeries(
        tuple(starts),
        edges[-1],
        until_now(offered),
        until_now(rows["answered"]),
        until_now(rows["abandoned"]),
        until_now(level),
        _target(snapshot, keys),
    )


# Tables


def _matches(search: str, *texts: str) -> bool:
    return not search or any(search in text.casefold() for text in texts)


def _listed(values: npt.NDArray[np.float64], unit: str) -> list[Any]:
    if unit == "count":
        return [int(value) for value in values.tolist()]
    return [None if value != value else value for value in values.tolist()]


def _queue_groups(snapshot: Snapshot, scope: Scope, keys: list[int]) -> dict[tuple[str, str], list[int]]:
    """Keys by (queue, channel), with a row for every queue in the scope, whether or not anybody came."""
    directory = snapshot.directory
    groups: dict[tuple[str, str], list[int]] = {}
    served = queues_served(scope, directory)
    for queue in directory.queues:
        channel = directory.queue_channel.get(queue, "")
        if _holds(scope, QueueKey(queue, channel, "inbound", ""), directory, served):
            groups[queue, channel] = []
    for number in keys:
        key = snapshot.keys[number]
        channel = key.channel or directory.queue_channel.get(key.queue, "")
        idle = (key.queue, "")
        if channel and idle in groups and not groups[idle]:
            del groups[idle]
        groups.setdefault((key.queue, channel), []).append(number)
    search = scope.search.casefold()
    return {
        (queue, channel): numbers
        for (queue, channel), numbers in groups.items()
        if _matches(search, directory.queues.get(queue, queue), queue)
    }


def queue_table(snapshot: Snapshot, scope: Scope, keys: list[int], agents: list[int]) -> TableData:
    """One row per queue and channel."""
    groups = _queue_groups(snapshot, scope, keys)
    directory = snapshot.directory
    sums = np.zeros((snapshot.sums.shape[0], len(groups)), dtype=np.int64)
    longest: list[int | None] = []
    max_wait: list[int | None] = []
    for column, numbers in enumerate(groups.values()):
        if numbers:
            sums[:, column] = snapshot.sums[:, numbers].sum(axis=1)
        oldest = [at for at in snapshot.oldest_at[numbers].tolist() if at != NULL]
        longest.append(snapshot.now_at - min(oldest) if oldest else None)
        queued = sums[INDEX["queued"], column]
        max_wait.append(int(snapshot.max_wait_ms[numbers].max(initial=0)) if queued else None)
    cells: dict[str, list[Any]] = {
        "queue": [directory.queues.get(queue, queue) for queue, _ in groups],
        "channel": [channel or None for _, channel in groups],
        "longest_wait": list(longest),
        "max_wait": list(max_wait),
    }
    n: dict[str, list[int]] = {}
    _fill_sums(tables.QUEUES, sums, scope, cells, n)
    for name, values in _people_by_queue(snapshot, agents, [queue for queue, _ in groups]).items():
        cells[name] = list(values)
    targets = [directory.targets.get(queue) for queue, _ in groups]
    level = [
        service_level_level(value, count, target) if target is not None else ""
        for value, count, target in zip(cells["service_level"], n["service_level"], targets, strict=True)
    ]
    names = [f"{queue}\x1f{channel}" for queue, channel in groups]
    return TableData("queues", tables.QUEUES, names, cells, n, {"service_level": level})


def _fill_sums(
    columns: tuple[Column, ...], sums: Ints, scope: Scope, cells: dict[str, list[Any]], n: dict[str, list[int]]
) -> None:
    """Fill every column whose KPI is made of sums."""
    for column in columns:
        kpi = catalogue.BY_ID.get(column.kpi)
        if kpi is None or kpi.kind != "sum" or column.id in cells:
            continue
        formula = catalogue.formula_of(kpi, scope.variant(kpi.id))
        values, counts = figures.columns(formula, lambda name: sums[INDEX[name]])
        cells[column.id] = _listed(values, kpi.unit)
        n[column.id] = [int(count) for count in counts.tolist()]


def _people_by_queue(snapshot: Snapshot, agents: list[int], queues: list[str]) -> dict[str, list[int | None]]:
    """How many members of each queue show what; None where nobody is known to be a member of any queue."""
    state = snapshot.agents.state
    classes = {
        "agents_available": np.array([AVAILABLE]),
        "agents_on_contact": np.array(_BUSY),
        "agents_wrap_up": np.array([WRAP_UP]),
        "agents_away": np.array(_AWAY),
    }
    if not len(snapshot.members):
        return {name: [None] * len(queues) for name in classes}
    chosen = np.zeros(len(state), dtype=np.bool_)
    chosen[agents] = True
    pairs = snapshot.members[chosen[snapshot.members[:, 0]]]
    place = {queue: number for number, queue in enumerate(snapshot.member_queues)}
    found: dict[str, list[int | None]] = {}
    for name, states in classes.items():
        mine = pairs[np.isin(state[pairs[:, 0]], states)]
        counts = np.bincount(mine[:, 1], minlength=len(snapshot.member_queues)).tolist()
        found[name] = [counts[place[queue]] if queue in place else None for queue in queues]
    return found


def agent_table(snapshot: Snapshot, scope: Scope, rows: list[int]) -> TableData:
    """One row per agent; those who never logged in within the window are left out unless they have figures."""
    directory, agents = snapshot.directory, snapshot.agents
    busy: npt.NDArray[np.bool_] = np.asarray(agents.sums.any(axis=0))
    search = scope.search.casefold()
    rows = [
        row
        for row in rows
        if (agents.state[row] != OFFLINE or busy[row])
        and _matches(search, directory.agents.get(agents.ids[row], ""), agents.ids[row])
    ]
    ids = [agents.ids[row] for row in rows]
    known = agents.known[rows].tolist()
    reasons = [agents.reason[row] for row in rows]
    cells: dict[str, list[Any]] = {
        "agent": [directory.agents.get(agent, agent) for agent in ids],
        "team": [directory.teams.get(directory.agent_team.get(agent, "")) for agent in ids],
        "state": [contract.STATES[state] for state in agents.state[rows].tolist()],
        "reason": [directory.reasons.get(reason, reason) or None for reason in reasons],
        "since": [at or None for at in agents.since_at[rows].tolist()],
    }
    n: dict[str, list[int]] = {}
    _fill_sums(tables.AGENTS, agents.sums[:, rows], scope, cells, n)
    cells["occupancy"] = [value if sure else None for value, sure in zip(cells["occupancy"], known, strict=True)]
    limits = directory.reason_limit_ms
    level = [
        "attention" if reason in limits and since and snapshot.now_at - since > limits[reason] else ""
        for reason, since in zip(reasons, cells["since"], strict=True)
    ]
    return TableData("agents", tables.AGENTS, ids, cells, n, {"since": level})


def waiting_table(snapshot: Snapshot, scope: Scope, keys: list[int]) -> TableData:
    """One row per contact that waits now, oldest first."""
    directory = snapshot.directory
    inside = {(key.queue, key.channel, key.client) for key in (snapshot.keys[number] for number in keys)}
    search = scope.search.casefold()
    rows = [
        one
        for one in snapshot.waiting
        if (one.queue, one.channel, one.client) in inside
        and _matches(search, one.caller, one.address, one.id, directory.queues.get(one.queue, one.queue))
    ]
    cells: dict[str, list[Any]] = {
        "since": [one.queued_at for one in rows],
        "caller": [one.caller or None for one in rows],
        "queue": [directory.queues.get(one.queue, one.queue) for one in rows],
        "tries": [one.tries for one in rows],
        "channel": [one.channel or None for one in rows],
        "contact": [one.id for one in rows],
        "queued_at": [one.queued_at for one in rows],
    }
    level = ["attention" if one.past else "" for one in rows]
    return TableData("waiting", tables.WAITING, [one.id for one in rows], cells, level={"since": level})


def to_reach_table(snapshot: Snapshot, scope: Scope, keys: list[int]) -> TableData:
    """One row per caller who gave up and was not reached since."""
    directory = snapshot.directory
    inside = {(key.queue, key.channel, key.client) for key in (snapshot.keys[number] for number in keys)}
    search = scope.search.casefold()
    rows = [
        one
        for one in snapshot.to_reach
        if (one.queue, one.channel, one.client) in inside
        and _matches(search, one.caller, one.address, one.id, directory.queues.get(one.queue, one.queue))
    ]
    cells: dict[str, list[Any]] = {
        "abandoned_at": [one.abandoned_at for one in rows],
        "caller": [one.caller or None for one in rows],
        "queue": [directory.queues.get(one.queue, one.queue) for one in rows],
        "wait": [one.wait_ms for one in rows],
        "tries": [one.tries for one in rows],
        "address": [one.address or None for one in rows],
    }
    return TableData("to_reach", tables.TO_REACH, [one.address or one.id for one in rows], cells)
