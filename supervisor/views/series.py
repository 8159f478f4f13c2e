"""How the window went: the lines of the tiles and the day by half hour, beside the same weekday of the weeks before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor.views.scope import Scope, keys_among
from supervisor.views.snapshot import SERIES_MEASURES, Snapshot

Ints = npt.NDArray[np.int64]
Band = tuple[tuple[float, float] | None, ...]

HALF_HOUR_MS: Final = 1_800_000
LEAST_WEEKS: Final = 2
"""One day alone is no usual day."""


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
    usual: Band = ()
    """The least and the most offered on the same weekday in the weeks before; empty while it is not known."""


def target_of(snapshot: Snapshot, keys: list[int]) -> float | None:
    """The target that all queues in the scope share; None where they differ."""
    queues = {snapshot.keys[key].queue for key in keys} or set(snapshot.directory.queues)
    aims = {snapshot.directory.targets.get(queue) for queue in queues} - {None}
    return aims.pop() if len(aims) == 1 else None


_SPARKS: Final = {
    "service_level": (("queued_answered_within",), ("queued_answered", "queued_abandoned")),
    "answered": (("answered",), ()),
    "abandoned": (("abandoned",), ()),
    "waiting": (("entered",), ()),
    "asa": (("answered_wait_ms",), ("queued_answered",)),
}
"""What a tile's line shows; `waiting` shows what came in."""


def spark(snapshot: Snapshot, keys: list[int], kpi: str) -> tuple[float | None, ...]:
    """Today's line of a tile, up to now."""
    if kpi not in _SPARKS:
        return ()
    until = int(np.searchsorted(np.array(snapshot.edges), snapshot.now_at, side="right"))
    return _line(snapshot.series[:, :, keys].sum(axis=2), kpi)[:until]


def _line(series: Ints, kpi: str) -> tuple[float | None, ...]:
    top, bottom = _SPARKS[kpi]
    over = _sum(series, top)
    if not bottom:
        return tuple(float(value) for value in over.tolist())
    under = _sum(series, bottom)
    return tuple(a / b if b else None for a, b in zip(over.tolist(), under.tolist(), strict=True))


def _sum(series: Ints, measures: tuple[str, ...]) -> Ints:
    chosen: Ints = series[[SERIES_MEASURES.index(name) for name in measures]].sum(axis=0)
    return chosen


def _past_lines(snapshot: Snapshot, scope: Scope) -> list[Ints]:
    """The series of the same weekday in the weeks before, for a scope."""
    return [one.series[:, :, keys_among(scope, one.keys, snapshot.directory)].sum(axis=2) for one in snapshot.past]


def band(snapshot: Snapshot, scope: Scope, kpi: str) -> Band:
    """The least and the most of a tile's line on the same weekday in the weeks before."""
    if kpi not in _SPARKS:
        return ()
    return _span([_line(series, kpi) for series in _past_lines(snapshot, scope)], len(snapshot.edges) - 1)


def _span(lines: Sequence[Sequence[float | None]], length: int) -> Band:
    if len(lines) < LEAST_WEEKS:
        return ()
    found: list[tuple[float, float] | None] = []
    for place in range(length):
        values = [line[place] for line in lines if place < len(line)]
        known = [value for value in values if value is not None]
        found.append((min(known), max(known)) if len(known) >= LEAST_WEEKS else None)
    return tuple(found)


def _half_hours(edges: tuple[int, ...]) -> tuple[list[list[int]], list[int]]:
    """Which intervals make up each half hour, and when each starts."""
    groups: list[list[int]] = []
    starts: list[int] = []
    for place, start in enumerate(edges[:-1]):
        if not groups or start % HALF_HOUR_MS == 0:
            groups.append([])
            starts.append(start)
        groups[-1].append(place)
    return groups, starts


def _usual(snapshot: Snapshot, scope: Scope, groups: list[list[int]]) -> Band:
    """The least and the most offered per half hour on the same weekday in the weeks before."""
    lines = []
    for series in _past_lines(snapshot, scope):
        offered = _sum(series, ("queued",)) - _sum(series, ("queued_short",))
        lines.append([float(offered[[place for place in group if place < len(offered)]].sum()) for group in groups])
    return _span(lines, len(groups))


def day_series(snapshot: Snapshot, keys: list[int], scope: Scope) -> DaySeries:
    """The window by half hour, up to now."""
    series = snapshot.series[:, :, keys].sum(axis=2)
    edges = snapshot.edges
    groups, starts = _half_hours(edges)
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
        target_of(snapshot, keys),
        _usual(snapshot, scope, groups),
    )
