"""Requests before and after each release of a period, as counts and per day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from supervisor import clock
from supervisor.clock import Window
from supervisor.floor import decided, directory, subjects
from supervisor.history import around, since
from supervisor.history.around import Compared
from supervisor.history.desk import Desk
from supervisor.history.past import Asked
from supervisor.kpi.figures import Figure
from supervisor.views.past import Filters
from supervisor.views.sight import in_sight

_PLACES: Final = ("queue", "client")


def rows(desk: Desk, asked: Asked, counts: Mapping[str, Mapping[str, Figure]]) -> list[dict[str, Any]]:
    """One row per release that the period has something of, the newest first; `counts` are requests per side and name
    of a release. Days are of `clock.DAY_MS`, as far as they lie in the period, in the data and not in the future; a
    side of which none does has no count."""
    known = [one for one in _in_sight(desk, asked) if _held(one, asked.filters)]
    told = _told(desk, asked)
    found = []
    for one in reversed(known):
        row: dict[str, Any] = {"name": one.name, "release": one.release.label}
        for side in (around.BEFORE, around.AFTER):
            days = _overlap_ms(one.side(side), told) / clock.DAY_MS
            figure = counts[side].get(one.name)
            count = figure.n if figure is not None else 0
            row |= {
                f"{side}_days": round(days, 2),
                side: count if days else None,
                f"{side}_rate": count / days if days else None,
            }
        if row["before_days"] or row["after_days"] or one.release.at in told:
            found.append(row | {"on": clock.day_on(one.release.at, asked.zone)})
    return found


def _in_sight(desk: Desk, asked: Asked) -> list[Compared]:
    if not subjects.filled(desk.reader, ("calendar_event",)):
        return []
    targets = decided.read_targets(desk.reader, desk.settings, desk.context)
    people, _ = directory.read_directory(desk.reader, targets, asked.now_at)
    return around.read(desk.reader, asked.zone, in_sight(desk.context.sight, people))


def _held(one: Compared, filters: Filters) -> bool:
    """Whether what the filters leave may concern a release: it is of none of the places that they leave out."""
    whose = {"queue": one.release.queue, "client": one.release.client}
    return not any(whose[place] and place in filters and whose[place] not in filters[place] for place in _PLACES)


def _told(desk: Desk, asked: Asked) -> Window:
    """The part of the period that the data tell of."""
    start_at, end_at = asked.window.start_at, min(asked.window.end_at, asked.now_at)
    begins_at = since.begins_after(desk.reader, desk.context, desk.settings, Window(start_at, start_at), asked.now_at)
    if begins_at is not None:
        start_at = clock.day_of(clock.to_local(begins_at, asked.zone).date(), asked.zone).start_at
    return Window(start_at, max(end_at, start_at))


def _overlap_ms(one: Window, other: Window) -> int:
    return max(min(one.end_at, other.end_at) - max(one.start_at, other.start_at), 0)
