"""Figures of sums under a source's own names, by group, and the sums behind them (see `kpi.own_sums`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from supervisor.clock import Window
from supervisor.floor.reader import Reader
from supervisor.history import asking, table, totals
from supervisor.history.kept.rolled import Live
from supervisor.history.keys import TIME_KEYS
from supervisor.history.period import Period
from supervisor.history.totals import Filters, Group, Total
from supervisor.kpi import own_sums
from supervisor.kpi.figures import APPROXIMATE, LEFT_OUT, NO_DATA, Figure
from supervisor.kpi.totals import whole as whole_rows
from supervisor.settings import Settings

KEYS: Final = frozenset((*totals.SCOPE, *TIME_KEYS))
"""The keys by which sums can be told, as far as a source gives them."""
_INSTANTS: Final = ("starts_at", "ends_at")
_ALWAYS: Final = Window(-(2**62), 2**62)


def kpis(
    period: Period,
    by: Group,
    wanted: Sequence[str],
    filters: Filters,
    settings: Settings,
    live: Live | None = None,
    also: Iterable[Group] = (),
) -> list[dict[str, Any]]:
    """As `history.table.kpis`, among the figures also those of the centre's own sums."""
    own = tuple(filter(own_sums.is_own, wanted))
    listed = tuple(name for name in wanted if name not in own)
    rows = table.kpis(period, by, listed, dict(filters), settings, live, also) if listed or not own else []
    if not own:
        return rows
    told = by_group(period, by, own, filters)
    places = {tuple(row[key] or "" for key in by): row for row in rows}
    lacking = {name: Figure(None, 0, asking.read(name, settings).kpi.unit, state=NO_DATA) for name in listed}
    for group in sorted(told.keys() - places.keys(), key=lambda group: table.order(by, group, {})):
        places[group] = table.key_cells(period, by, group) | lacking
    if not by and not places:
        places[()] = {}
    return [
        {**row, **{name: told.get(group, {}).get(name, _nothing(name)) for name in own}}
        for group, row in places.items()
    ]


def _nothing(name: str) -> Figure:
    return Figure(None, 0, own_sums.entry(name).unit, state=NO_DATA)


def rows_behind(period: Period, by: Group, kpi: str, filters: Filters, settings: Settings) -> list[dict[str, Any]]:
    """As `history.table.rows_behind`, for a sum of the centre's own the sums behind it."""
    if not own_sums.is_own(kpi):
        return table.rows_behind(period, by, kpi, dict(filters), settings)
    return [
        table.key_cells(period, by, group) | told | {name: table.iso(period, told[name]) for name in _INSTANTS}
        for group, told in behind(period, by, kpi, filters)
    ]


def names(period: Period) -> tuple[str, ...]:
    """The sums that are in sight of a period."""
    return tuple(sorted({one.measure for one in period.totals.of(None)})) if period.totals else ()


def known(reader: Reader, period: Period) -> tuple[str, ...]:
    """The names of all sums that a floor holds, of whatever period; for one who does not see everything those of this
    period that are in sight."""
    if period.seen is not None:
        return names(period)
    return tuple(str(name) for (name,) in reader.query("SELECT DISTINCT measure FROM measure_total ORDER BY 1"))


def holds(reader: Reader, name: str, period: Period) -> bool:
    """Whether a floor has any sum of that name, of whatever period, that is in sight of who asks for this one."""
    if period.seen is None:
        return bool(reader.query("SELECT 1 FROM measure_total WHERE measure = ? LIMIT 1", (name,)))
    return period.totals is not None and bool(replace(period.totals, window=_ALWAYS).of(frozenset((name,))))


def by_group(period: Period, by: Group, wanted: Sequence[str], filters: Filters) -> dict[Group, dict[str, Figure]]:
    """Per group the figures of these names that it has a sum of."""
    if period.totals is None or not KEYS.issuperset((*by, *filters)):
        return {}
    tops_and_bottoms = {name: own_sums.parts(name) for name in wanted}
    sought = frozenset(part for both in tops_and_bottoms.values() for part in both if part)
    told: dict[Group, dict[str, list[Total]]] = {}
    for one, group in totals.counted(period.totals.of(sought), by, filters, period.zone, period.shifts):
        told.setdefault(group, {}).setdefault(one.measure, []).append(one)
    return {
        group: {
            name: figure(name, mine.get(top, []), mine.get(bottom, []))
            for name, (top, bottom) in tops_and_bottoms.items()
            if top in mine
        }
        for group, mine in told.items()
    }


def figure(name: str, top: Sequence[Total], bottom: Sequence[Total]) -> Figure:
    """A sum, whose n is itself where it is a number of things and else how many sums it is of; a mean with the number
    of things measured, without rows that lack one of the two."""
    kpi, mean = own_sums.entry(name), bool(own_sums.parts(name)[1])
    rough = APPROXIMATE if any(part.approximate for part in (*top, *bottom)) else ""
    value = float(sum(part.value for part in top))
    if not mean:
        if not top:
            return Figure(None, 0, kpi.unit, state=NO_DATA)
        even = value.is_integer()
        unit = kpi.unit if even or kpi.unit == "ms" else "score"
        n = int(value) if even and unit == "count" and value >= 0 else len(top)
        return Figure(int(value) if even else value, n, unit, state=rough)
    parts = dict(zip(own_sums.parts(name), (top, bottom), strict=True))
    found = whole_rows(parts, own_sums.parts(name)[1:])
    value, number = (sum(part.value for part in found.parts[part]) for part in own_sums.parts(name))
    if not top or number <= 0:
        return Figure(None, 0, kpi.unit, state=NO_DATA)
    left = (found.left_out, found.rows) if found.left_out else (0, 0)
    return Figure(value / number, round(number), kpi.unit, state=rough or (LEFT_OUT if left[0] else ""), left_out=left)


def behind(period: Period, by: Group, name: str, filters: Filters) -> Iterator[tuple[Group, dict[str, Any]]]:
    """The sums behind a figure, each with its group and what it is."""
    if period.totals is None or not KEYS.issuperset((*by, *filters)):
        return
    sought = frozenset(part for part in own_sums.parts(name) if part)
    for one, group in totals.counted(period.totals.of(sought), by, filters, period.zone, period.shifts):
        told = {"total": one.id, "measure": one.measure, **{key: one.keys.get(key) for key in totals.SCOPE}}
        yield group, told | {"starts_at": one.starts_at, "ends_at": one.ends_at, "feeds": {one.measure: one.value}}
