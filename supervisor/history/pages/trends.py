"""Answers trends: which figure is told, why there is none, and the lines of it (see `trend_lines`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from supervisor import clock
from supervisor.history import own_sums
from supervisor.history.desk import Desk
from supervisor.history.pages import events, hurting
from supervisor.history.pages.reads import Reads
from supervisor.history.pages.trend_lines import Making, Rows, shows
from supervisor.history.past import Asked, Past
from supervisor.history.table import NOT_BY_KEY, ONLY_NOW
from supervisor.kpi import totals
from supervisor.kpi.figures import NOT_MEASURED, Figure
from supervisor.kpi.own_sums import PREFIX, kpi_of
from supervisor.views.past import Stretch
from supervisor.views.trends import (
    CALENDAR,
    DRAWN,
    FIRST,
    Trend,
    TrendOf,
    splits_of,
)

_NOWHERE: Final = frozenset((NOT_BY_KEY, ONLY_NOW, NOT_MEASURED, "out_of_sight"))


def answer(desk: Desk, asked: TrendOf) -> Trend:
    """The trend that a page asks for; may raise `FloorError` and `InputError`."""
    stretch = desk.stretch(asked.lens)
    own = _own(desk.past, stretch)
    return replace(trend_or_else(desk.past, asked, stretch, own), own=own)


def trend_or_else(past: Past, asked: TrendOf, stretch: Stretch, own: tuple[str, ...] | None = None) -> Trend:
    """The trend of a period, or of another figure where nobody chose one and this has nothing to show (see `TrendOf`);
    `own` are the sums of the floor where they are known already. May raise `FloorError`."""
    found = trend(past, asked, stretch)
    if not asked.or_else or _shows(found):
        return found
    name = _first(past, asked, stretch, _own(past, stretch) if own is None else own)
    if not name:
        return found
    kept = asked.split if asked.split in splits_of(kpi_of(name)) else ""
    for each in dict.fromkeys((asked.each, "month")):  # sums of a month are in none of its days
        other = trend(past, replace(asked, kpi=name, each=each, split=kept), stretch)
        if _shows(other):
            return other
    return found


def _shows(found: Trend) -> bool:
    return any(map(shows, found.lines))


def _first(past: Past, asked: TrendOf, stretch: Stretch, own: tuple[str, ...]) -> str:
    """The first figure that has something in the period, by the split where any is; empty where none has."""
    names = (*FIRST, *own)
    names = tuple(name for name in names if not asked.split or asked.split in splits_of(kpi_of(name))) or names
    wanted = Asked(stretch.window, stretch.now_at, clock.zone(stretch.zone), (), names, asked.lens.filters)
    rows = past.kpis(wanted)
    return next((name for name in names for row in rows if row[name].value is not None and row[name].n), "")


def _own(past: Past, stretch: Stretch) -> tuple[str, ...]:
    """The sums that a floor holds under names that are none of ours, as names of figures; for one who does not see
    everything those of the period that are in sight."""
    if past.context.sight.everything:
        found = [str(name) for (name,) in past.reader.query("SELECT DISTINCT measure FROM measure_total ORDER BY 1")]
    else:
        asked = Asked(stretch.window, stretch.now_at, clock.zone(stretch.zone), (), (), {})
        found = list(own_sums.names(past.frame(asked)))
    return tuple(PREFIX + name for name in found if not totals.meant(name))


def trend(past: Past, asked: TrendOf, stretch: Stretch) -> Trend:
    """The trend of a period; may raise `FloorError`."""
    made = Making(past, asked, stretch, Reads(past))
    kpi = made.one.kpi
    empty = Trend(
        asked, stretch, kpi.unit, kpi.good, kpi.n_unit, kpi.minimum_n, before=made.earlier, variant=made.one.variant
    )
    empty = replace(empty, of_moment=made.of_moment)
    if asked.split and asked.split not in made.one.adds_over:
        return replace(empty, why=NOT_BY_KEY)
    if made.of_moment and asked.each not in CALENDAR:
        return replace(empty, why=ONLY_NOW)
    now = made.rows(stretch.window, asked.each, asked.split)
    whole = made.totals(stretch.window)
    if made.of_moment:
        whole = made.with_gone(whole, now)
    if why := _why(whole, now):
        return replace(empty, why=why)
    what_happened = events.events(past.reader, past.context, stretch.window, made.zone, asked.lens.filters)
    lines = made.lines(whole, now)
    if asked.most and len(lines) * len(made.axis) > asked.most:
        lines = [*lines[:DRAWN], *(replace(one, points=()) for one in lines[DRAWN:])]
    return replace(
        empty,
        unit=next((one.whole.unit for one in lines if one.whole.value is not None), kpi.unit),
        buckets=tuple(made.axis),
        lines=tuple(lines),
        events=what_happened,
        hurts=tuple(made.hurts()),
        hurting=bool(hurting.better_way(made.one)),
        flags=sum(bool(point.judged.rules) for line in lines[:DRAWN] for point in line.points),
    )


def _why(whole: Mapping[str, tuple[str, Figure]], rows: Rows) -> str:
    """Why there is no such figure by these keys, where there is none."""
    states = {one.state for line in rows.values() for one in line.values()} or {one.state for _, one in whole.values()}
    return next(iter(states)) if len(states) == 1 and states <= _NOWHERE else ""
