"""What a centre is made of, as plain data: queues, pods of people, agents, and the blueprint that holds them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from supervisor.floor.simulator import names
from supervisor.floor.simulator.rows import Row


@dataclass(slots=True)
class QueuePlan:
    """One queue: who may work it is told by the pods."""

    number: int
    id: str
    kind: str
    channel: str
    family: int
    language: str
    client: str
    share: float
    talk_ms: int
    wrap_ms: int
    service_level_ms: int
    all_night: bool
    template: list[object]
    """A contact row with everything that is the same for all legs of this queue."""


@dataclass(slots=True)
class PodPlan:
    """People with the same skills; `tiers` are queue numbers, most urgent first."""

    number: int
    kind: str
    family: int
    capacity: int
    tiers: tuple[tuple[int, ...], ...]
    agents: list[AgentPlan] = field(default_factory=list)


@dataclass(slots=True)
class AgentPlan:
    """One agent: `skill` 0..1 lifts quality, `pace` stretches handling, newcomers are slower still."""

    number: int
    id: str
    name: str
    pod: PodPlan
    team: str
    skill: float
    pace: float
    hired_on: dt.date
    left_on: dt.date | None
    newcomer: bool
    days_off: frozenset[int]
    shift_kind: int


@dataclass(slots=True)
class Blueprint:
    """Everything that stands, with its contract rows by table in `rows`."""

    agents: int
    seed: int
    zone: str
    start_on: dt.date
    weekend: tuple[int, int]
    small: bool
    queues: list[QueuePlan] = field(default_factory=list)
    pods: list[PodPlan] = field(default_factory=list)
    people: list[AgentPlan] = field(default_factory=list)
    customers: list[tuple[str, str, str]] = field(default_factory=list)
    articles: list[str] = field(default_factory=list)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    families: int = 1


def language_of(family: int) -> str:
    """The first language of a family of queues: of its client, site and most of its people."""
    return names.LANGUAGES[family % len(names.LANGUAGES)]


def other_language_of(family: int) -> str:
    """Its second language: technical support and messages are answered in it."""
    return names.LANGUAGES[-1 - family % len(names.LANGUAGES)]


def start_ms(plan: Blueprint) -> int:
    """Local midnight that begins the centre's history, in ms UTC."""
    start = dt.datetime.combine(plan.start_on, dt.time(), ZoneInfo(plan.zone))
    return int(start.timestamp()) * 1000
