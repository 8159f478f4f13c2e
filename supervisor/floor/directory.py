"""Reads names and belonging from a floor: queues, agents, teams, sites, clients, reasons, targets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final
from weakref import WeakKeyDictionary

import numpy as np

from supervisor import contract
from supervisor.access import Belonging
from supervisor.context import Limit
from supervisor.floor.reader import Reader
from supervisor.kpi.legs import Legs, Words
from supervisor.settings import Settings

TABLES: Final = (
    "site",
    "client",
    "team",
    "queue",
    "queue_target",
    "agent",
    "team_membership",
    "queue_membership",
    "reason",
    "calendar",
    "calendar_exception",
)
"""A change in any of these reads all of them again: they are small and seldom change."""

_FOREVER: Final = 2**62


@dataclass(frozen=True, slots=True)
class _Steady:
    """(service_level_ms, short_abandon_ms) by queue code, no queue last, as long as none of them changes."""

    queues: Words
    from_at: int
    to_at: int
    table: np.ndarray

    def serves(self, legs: Legs, queues: Words) -> bool:
        """Whether all these legs were queued while the table is in force."""
        queued_at = legs["queued_at"]
        known = queues is self.queues and len(queues) == len(self.table) - 1
        return known and bool(self.from_at <= queued_at.min()) and bool(queued_at.max() < self.to_at)


@dataclass(frozen=True, slots=True)
class Directory:
    """Names and belonging, by id: what filters and tables need to speak of queues and agents."""

    queues: dict[str, str] = field(default_factory=dict)
    queue_site: dict[str, str] = field(default_factory=dict)
    queue_client: dict[str, str] = field(default_factory=dict)
    queue_channel: dict[str, str] = field(default_factory=dict)
    sites: dict[str, str] = field(default_factory=dict)
    site_zone: dict[str, str] = field(default_factory=dict)
    site_client: dict[str, str] = field(default_factory=dict)
    """The client that a whole site works for."""
    clients: dict[str, str] = field(default_factory=dict)
    teams: dict[str, str] = field(default_factory=dict)
    team_site: dict[str, str] = field(default_factory=dict)
    agents: dict[str, str] = field(default_factory=dict)
    agent_team: dict[str, str] = field(default_factory=dict)
    agent_queues: dict[str, frozenset[str]] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)
    reason_limit_ms: dict[str, int] = field(default_factory=dict)
    state_limit: dict[tuple[str, str, str], Limit] = field(default_factory=dict)
    """What the book limits, by (team, state, reason), each empty for any other; it wins over the reason's own."""
    targets: dict[str, float] = field(default_factory=dict)
    """Per queue the service level target in force (0..1)."""

    def limit(self, team: str, state: str, reason: str) -> Limit | None:
        """How long an agent of a team may be in a state with that reason; None where nobody said."""
        for key in ((team, state, reason), (team, state, "")):
            if key in self.state_limit:
                return self.state_limit[key]
        limit_ms = self.reason_limit_ms.get(reason)
        return Limit(limit_ms, None) if limit_ms is not None else None


def belonging(directory: Directory) -> Belonging:
    """Who belongs where, for rights and for what the book decides by place."""
    return Belonging(directory.team_site, directory.site_client, directory.queue_site, directory.queue_client)


@dataclass(frozen=True, slots=True)
class Targets:
    """Thresholds per queue and time: (from_at, to_at, service_level_ms, short_abandon_ms, target_ratio)."""

    default: tuple[int, int, float]
    by_queue: dict[str, list[tuple[int, int, int, int, float]]] = field(default_factory=dict)
    elsewhere: list[tuple[int, int, int, int, float]] = field(default_factory=list)
    """What holds for queues that are not named here; without any, the default does."""
    _steady: list[_Steady] = field(default_factory=list, repr=False, compare=False)
    """The last table of thresholds that was made, if none of them changes within it: a tick needs the same again."""

    def apply(self, legs: Legs, queues: Words) -> None:
        """Set the thresholds in force when each leg was queued."""
        if not len(legs):
            return
        for steady in self._steady:
            if steady.serves(legs, queues):
                legs["service_level_ms"], legs["short_abandon_ms"] = steady.table[legs["queue"]].T
                return
        always = np.tile(np.array(self.default[:2], dtype=np.int64), (len(queues) + 1, 1))
        first, last = int(legs["queued_at"].min()), int(legs["queued_at"].max())
        changing: list[tuple[int, list[tuple[int, int, int, int, float]]]] = []
        whole_spans: list[tuple[int, int]] = []
        by_queue = {**dict.fromkeys(queues.texts, self.elsewhere), **self.by_queue} if self.elsewhere else self.by_queue
        for queue, spans in by_queue.items():
            code = queues.code(queue)
            if code >= len(always) - 1:
                continue
            # Of overlapping spans the one that began last holds: the others only where it does not reach.
            newest = next(
                (at for at in reversed(range(len(spans))) if spans[at][0] <= last and spans[at][1] > first), -1
            )
            if newest >= 0 and spans[newest][0] <= first and spans[newest][1] > last:
                always[code] = spans[newest][2:4]
                whole_spans.append(_alone(spans, newest, first))
            elif newest >= 0:
                changing.append((code, spans))
            else:
                whole_spans.append((first, last + 1))
        if not changing and len(queues) == len(always) - 1:
            from_at = max((span[0] for span in whole_spans), default=first)
            to_at = min((span[1] for span in whole_spans), default=_FOREVER)
            self._steady[:] = [_Steady(queues, from_at, to_at, always)]
        # No queue is code -1: the last row.
        legs["service_level_ms"], legs["short_abandon_ms"] = always[legs["queue"]].T
        for code, spans in changing:
            mine = legs["queue"] == code
            for from_at, to_at, service_level_ms, short_abandon_ms, _ratio in spans if mine.any() else ():
                chosen = mine & (legs["queued_at"] >= from_at) & (legs["queued_at"] < to_at)
                legs["service_level_ms"][chosen] = service_level_ms
                legs["short_abandon_ms"][chosen] = short_abandon_ms

    def ratio(self, queue: str, at: int) -> float:
        """The service level aimed at; of overlapping spans the one that began last, as in `apply`."""
        for from_at, to_at, _x, _short, ratio in reversed(self.by_queue.get(queue, self.elsewhere)):
            if from_at <= at < to_at:
                return ratio
        return self.default[2]


def _alone(spans: list[tuple[int, int, int, int, float]], place: int, at: int) -> tuple[int, int]:
    """From when to when around `at` no span that began later wins over the one at `place`."""
    later = spans[place + 1 :]
    ended = [span[1] for span in later if span[0] <= at]
    begins = [span[0] for span in later if span[0] > at]
    return max([spans[place][0], *ended]), min([spans[place][1], *begins])


@dataclass(frozen=True, slots=True)
class People:
    """What the board needs of agents: who takes several contacts at once, and who is in which queue."""

    capacity: dict[str, int]
    queues: dict[str, frozenset[str]]


def read_rows(reader: Reader, table: str, *columns: str) -> list[tuple[Any, ...]]:
    """The rows of a small table that can be used: whose first column is there and whose numbers are numbers.

    A table that is not STRICT may hold anything; health names what is left out here. They are read once as long as
    nobody writes the floor: figures of many stretches ask for the same names again and again.
    """
    stands = (reader.info, reader.identity())
    before = _read.get(reader)
    # A connection made anew counts commits anew.
    held = before is not None and before[0][0] is stands[0] and before[0][1] == stands[1]
    found = before[1] if before is not None and held else {}
    _read[reader] = stands, found
    if (table, columns) not in found:
        found[table, columns] = _rows(reader, table, columns)
    return found[table, columns]


_read: Final[WeakKeyDictionary[Reader, tuple[Any, dict[Any, list[tuple[Any, ...]]]]]] = WeakKeyDictionary()
"""Per open floor, as it stood: the rows of its small tables."""


def _rows(reader: Reader, table: str, columns: tuple[str, ...]) -> list[tuple[Any, ...]]:
    shape = contract.BY_NAME[table]
    kinds = ["TEXT" if name == "id" else shape.column(name).type for name in columns]
    found: list[tuple[Any, ...]] = []
    for chunk in reader.scan(table, columns):
        rows = [row for row in chunk if row[0] is not None]
        kept = zip(zip(*rows, strict=True), kinds, strict=True) if rows else ()
        if not all(_USUAL[kind].issuperset(map(type, column)) for column, kind in kept):
            rows = [row for row in (tuple(map(_as, row, kinds)) for row in rows) if _UNUSABLE not in row]
        found += rows
    return found


_UNUSABLE: Final = object()
_NUMBERS: Final[dict[str, tuple[type, ...]]] = {"INTEGER": (int,), "REAL": (int, float)}
_USUAL: Final = {kind: frozenset((*types, type(None))) for kind, types in ({"TEXT": (str,)} | _NUMBERS).items()}


def _as(value: Any, kind: str) -> Any:
    if value is None or kind not in _NUMBERS:
        return value if value is None or isinstance(value, str) else str(value)
    return value if isinstance(value, _NUMBERS[kind]) else _UNUSABLE


def _in_force(rows: list[tuple[Any, ...]], at: int) -> list[tuple[Any, ...]]:
    """Rows whose last two columns (from_at, to_at) hold the instant."""
    return [row for row in rows if (row[-2] or 0) <= at < (row[-1] if row[-1] is not None else _FOREVER)]


def read_targets(reader: Reader, settings: Settings) -> Targets:
    """The targets of the floor, or what the settings say where it has none. A setting given by hand wins over all."""
    default = (settings.service_level_ms, settings.short_abandon_ms, settings.target_ratio)
    by_queue: dict[str, list[tuple[int, int, int, int, float]]] = {}
    for queue, service_level_ms, ratio, short_ms, from_at, to_at in read_rows(
        reader, "queue_target", "queue", "service_level_ms", "target_ratio", "short_abandon_ms", "from_at", "to_at"
    ):
        given = (service_level_ms, short_ms, ratio)
        names = ("service_level_ms", "short_abandon_ms", "target_ratio")
        x, short, target = (
            usual if value is None or name in settings.forced else value
            for value, usual, name in zip(given, default, names, strict=True)
        )
        span = (from_at or 0, to_at if to_at is not None else _FOREVER, int(x), int(short), float(target))
        by_queue.setdefault(queue, []).append(span)
    return Targets(default, {queue: sorted(spans) for queue, spans in by_queue.items()})


def read_directory(reader: Reader, targets: Targets, at: int) -> tuple[Directory, People]:
    """Names and belonging as in force at `at`."""
    queues = read_rows(reader, "queue", "id", "name", "channel", "client", "site")
    teams = read_rows(reader, "team", "id", "name", "site")
    agents = read_rows(reader, "agent", "id", "name", "capacity")
    sites = read_rows(reader, "site", "id", "name", "zone", "client")
    reasons = read_rows(reader, "reason", "id", "code", "label", "limit_ms")
    of_team = _in_force(read_rows(reader, "team_membership", "agent", "team", "from_at", "to_at"), at)
    of_queue = _in_force(read_rows(reader, "queue_membership", "agent", "queue", "from_at", "to_at"), at)
    member: dict[str, set[str]] = {}
    for agent, queue, *_ in of_queue:
        if queue is not None:
            member.setdefault(agent, set()).add(queue)
    agent_queues = {agent: frozenset(found) for agent, found in member.items()}
    directory = Directory(
        queues={id: name or id for id, name, *_ in queues},
        queue_channel={id: channel for id, _, channel, *_ in queues if channel},
        queue_client={id: client for id, _, _, client, _ in queues if client},
        queue_site={id: site for id, *_, site in queues if site},
        sites={id: name or id for id, name, *_ in sites},
        site_zone={id: zone for id, _, zone, _ in sites if zone},
        site_client={id: client for id, *_, client in sites if client},
        clients={id: name or id for id, name in read_rows(reader, "client", "id", "name")},
        teams={id: name or id for id, name, _ in teams},
        team_site={id: site for id, _, site in teams if site},
        agents={id: name or id for id, name, _ in agents},
        agent_team={agent: team for agent, team, *_ in of_team if team},
        agent_queues=agent_queues,
        reasons={key: label or code or id for id, code, label, _ in reasons for key in (id, code) if key},
        reason_limit_ms={key: limit for id, code, _, limit in reasons for key in (id, code) if key and limit},
        targets={id: targets.ratio(id, at) for id, *_ in queues},
    )
    return directory, People({id: capacity or 1 for id, _, capacity in agents}, agent_queues)


def member_pairs(directory: Directory, agents: Words) -> tuple[np.ndarray, list[str]]:
    """(agent code, queue index) pairs, and the queues that the indexes name."""
    queues = list(directory.queues)
    place = {queue: number for number, queue in enumerate(queues)}
    pairs = [
        (agents.code(agent), place[queue])
        for agent, found in directory.agent_queues.items()
        for queue in found
        if queue in place
    ]
    return np.array(pairs, dtype=np.int64).reshape(-1, 2), queues
