"""The Floor page as data: tiles, tables and the day's series from one snapshot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from supervisor.kpi import catalogue, figures, measured
from supervisor.kpi.figures import Figure
from supervisor.kpi.measures import INDEX
from supervisor.views import tables
from supervisor.views.columns import TableData
from supervisor.views.floor_tables import (
    WORK,
    agent_table,
    lost_callers,
    of_rows,
    people,
    queue_table,
    service_level_level,
    to_reach_table,
    waiting_table,
)
from supervisor.views.scope import Scope, agents_in, keys_in, keys_of_no_queue
from supervisor.views.series import Band, DaySeries, band, day_series, spark, target_of
from supervisor.views.snapshot import NULL, Snapshot

Ints = npt.NDArray[np.int64]

PEOPLE: Final = ("agents_available", "agents_on_contact", "agents_wrap_up", "agents_away", "agents_present")


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile: the KPI, its figure, a second figure beside it, the target, the level and today's line.

    `spark` has a value per 15 minutes of the window up to now; None where there is no data. `band` has the least and
    the most of the same weekday in the weeks before, over the whole window; empty while it is not known.
    """

    kpi: str
    figure: Figure
    second_kpi: str
    second: Figure | None
    target: float | None
    level: str
    spark: tuple[float | None, ...]
    band: Band = ()


@dataclass(frozen=True, slots=True)
class FloorView:
    """All that the Floor page shows."""

    tiles: tuple[Tile, ...]
    queues: TableData
    agents: TableData
    waiting: TableData
    to_reach: TableData
    day: DaySeries
    empty: frozenset[str] = frozenset()
    """The tables of the floor without any row: what it does not measure."""


def build(snapshot: Snapshot, scope: Scope) -> FloorView:
    """Everything on the Floor page, for one scope."""
    keys = keys_in(scope, snapshot)
    agents = agents_in(scope, snapshot)
    day = day_series(snapshot, keys, scope)
    return FloorView(
        tiles=_tiles(snapshot, scope, keys, agents),
        queues=queue_table(snapshot, scope, keys, agents),
        agents=agent_table(snapshot, scope, agents),
        waiting=waiting_table(snapshot, scope, keys),
        to_reach=to_reach_table(snapshot, scope, keys),
        day=day,
        empty=snapshot.empty,
    )


# Totals and tiles


def totals(snapshot: Snapshot, scope: Scope) -> dict[str, Figure]:
    """Every KPI of the queue side over the whole scope."""
    alone = keys_of_no_queue(scope, snapshot)
    return figures_of(snapshot, scope, keys_in(scope, snapshot), agents_in(scope, snapshot), alone)


def figures_of(
    snapshot: Snapshot, scope: Scope, keys: list[int], agents: list[int], alone: Sequence[int] = ()
) -> dict[str, Figure]:
    """Every KPI over these keys of the snapshot and these rows of its agents, with the work of keys without a queue."""
    sums = snapshot.sums[:, keys].sum(axis=1)
    if alone:
        sums[WORK] += snapshot.sums[np.ix_(WORK, alone)].sum(axis=1)
    agent_sums = of_rows(snapshot.agents.sums, agents).sum(axis=1)
    known = bool(snapshot.agents.known[agents].all()) if agents else True
    counted = people(snapshot.agents.state[agents])
    found = {}
    for kpi in catalogue.LIVE:
        if measured.lacks(kpi.id, scope.variant(kpi.id), snapshot.empty):
            found[kpi.id] = Figure(None, 0, kpi.unit, state=figures.NOT_MEASURED)
        elif kpi.id == "longest_wait":
            found[kpi.id] = _longest(snapshot, keys)
        elif kpi.id == "max_wait":
            value = int(snapshot.max_wait_ms[keys].max(initial=0))
            n = int(sums[INDEX["queued"]] - sums[INDEX["queued_wait_unknown"]])
            found[kpi.id] = Figure(value if n else None, n, "ms", state="" if n else figures.NO_DATA)
        elif kpi.id in counted:
            found[kpi.id] = Figure(counted[kpi.id], counted[kpi.id], "count")
        elif kpi.id == "to_reach":
            number = len(lost_callers(snapshot, scope, keys))
            found[kpi.id] = Figure(number, number, "count")
        elif kpi.keys == "agent" or kpi.id == "missed_offers":
            found[kpi.id] = agent_figure(kpi.id, agent_sums, known, scope.variant(kpi.id), snapshot.empty)
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


def agent_figure(kpi: str, sums: Ints, known: bool, variant: str = "", empty: frozenset[str] = frozenset()) -> Figure:
    """A figure of agents; time without work is not known where no log-in was seen. `empty` as in `Snapshot`."""
    if measured.lacks(kpi, variant, measured.of_agents(empty)):
        return Figure(None, 0, catalogue.BY_ID[kpi].unit, state=figures.NOT_MEASURED)
    if kpi == "occupancy" and not known:
        return Figure(None, 0, "ratio", state=figures.LOGIN_UNSEEN)
    return figures.figure(catalogue.BY_ID[kpi], _reader(sums), variant)


def _tiles(snapshot: Snapshot, scope: Scope, keys: list[int], agents: list[int]) -> tuple[Tile, ...]:
    found = figures_of(snapshot, scope, keys, agents, keys_of_no_queue(scope, snapshot))
    target = target_of(snapshot, keys)
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
                () if found[kpi].state == figures.NOT_MEASURED else spark(snapshot, keys, kpi),
                () if found[kpi].state == figures.NOT_MEASURED else band(snapshot, scope, kpi),
            )
        )
    return tuple(tiles)


def _level(kpi: str, figure: Figure, target: float | None, found: dict[str, Figure]) -> str:
    if kpi == "service_level" and target is not None:
        return service_level_level(figure.value, figure.n, target)
    if kpi == "waiting" and figure.value:
        return "attention" if not found["agents_available"].value else ""
    return ""
