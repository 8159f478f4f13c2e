"""The Floor page as data: scope, tiles, tables and the day's series from one snapshot."""

from __future__ import annotations

from dataclasses import dataclass, replace

from supervisor.kpi.figures import Figure
from supervisor.views.columns import TableData


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

    def with_(self, **changes: object) -> Scope:
        """The same scope with some parts changed."""
        return replace(self, **changes)  # type: ignore[arg-type]  # the dataclass checks the names


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
