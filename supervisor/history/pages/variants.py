"""All formulas of one figure on the centre's own data, and the units that count differently by each.

A unit is a contact, a case, a stretch of an agent's time ...; `differing` says how each counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor import clock
from supervisor.access import WHOLE_CENTRE
from supervisor.errors import InputError
from supervisor.formulas import FORMULAS
from supervisor.history import asking, postings, table
from supervisor.history.asking import CANONICAL
from supervisor.history.beyond import sums as beyond_sums
from supervisor.history.naming import name_contacts
from supervisor.history.pages import thresholds
from supervisor.history.pages.differing import Units, split_by
from supervisor.history.past import Asked, Past
from supervisor.history.period import Period
from supervisor.kpi import catalogue
from supervisor.kpi.entries import Kpi
from supervisor.kpi.figures import Figure
from supervisor.kpi.measures import INDEX, MEASURES
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.settings import Settings
from supervisor.views import changed_formulas
from supervisor.views.past import BehindRows, Lens, Stretch
from supervisor.views.rows import measures_of
from supervisor.views.variants import Variant, VariantClass, VariantRows, Variants, VariantsOf

Ints = npt.NDArray[np.int64]
MOST_CONTACTS: Final = 400_000
"""Differences are explained over the newest contacts of a period, this many at most."""
_NO_VARIANTS = QT_TRANSLATE_NOOP("command", "{kpi} has one formula only. Figures with several: {known}.")
_NO_VARIANT = QT_TRANSLATE_NOOP("command", "“{variant}” is no formula of {kpi}. Its formulas: {known}.")


# Answers


def variants(past: Past, asked: VariantsOf, stretch: Stretch) -> Variants:
    """All formulas of a figure; raises `InputError` for one that has one formula only."""
    kpi = known(asked.kpi)
    whole = _asked(kpi, asked.lens, stretch)
    filters, explained = dict(asked.lens.filters), _explained(past, whole)
    period, settings = past.load(explained)
    if explained == whole:
        (row,) = table.kpis(period, (), whole.wanted, filters, settings)
    else:
        (row,) = past.kpis(whole)
    in_force = asking.variant_of(kpi.id, past.in_force(whole))
    figures = {variant: row[name] for variant, name in zip(FORMULAS[kpi.id], whole.wanted, strict=True)}
    units = gathered(period, _measures(kpi), filters)
    told = tuple(_variant(kpi, variant, in_force, figures, units) for variant in FORMULAS[kpi.id])
    shortened = explained.window if explained.window != whole.window else None
    target = past.context.target(kpi.id, changed_formulas.last_on(whole.window, whole.now_at, whole.zone), WHOLE_CENTRE)
    goal = target.goal if target is not None else None
    by = thresholds.thresholds(past, whole, _measures(kpi))
    return Variants(stretch, kpi.id, in_force, told, goal, shortened, _changed(past, whole, kpi.id), by)


def rows(past: Past, asked: VariantRows, stretch: Stretch) -> BehindRows:
    """The units that count differently by a formula, with the class that they are in; raises `InputError`."""
    kpi = known(asked.kpi)
    variant = "" if asked.variant == CANONICAL else asked.variant
    if variant not in FORMULAS[kpi.id]:
        names = ", ".join(one or CANONICAL for one in FORMULAS[kpi.id])
        raise InputError("variant", _NO_VARIANT, variant=asked.variant, kpi=kpi.id, known=names)
    period, settings = past.load(_explained(past, _asked(kpi, asked.lens, stretch)))
    units = gathered(period, _measures(kpi), dict(asked.lens.filters))
    split = split_by(kpi, asking.variant_of(kpi.id, settings), variant, units)
    wanted = [number for number, one in enumerate(split.classes) if _is_wanted(one, asked)]
    places = np.flatnonzero(np.isin(split.of, wanted))
    listed = [
        {
            **units.told(place),
            "here": split.classes[split.of[place]].here,
            "there": split.classes[split.of[place]].there,
            "feeds": {name: int(feed[place]) for name, feed in units.feeds.items() if feed[place]},
        }
        for place in places[: asked.listed].tolist()
    ]
    name_contacts(past.reader, listed)
    return BehindRows(stretch, kpi.id, listed, len(places) - len(listed))


def _asked(kpi: Kpi, lens: Lens, stretch: Stretch) -> Asked:
    names = tuple(f"{kpi.id}.{variant or CANONICAL}" for variant in FORMULAS[kpi.id])
    return Asked(stretch.window, stretch.now_at, clock.zone(stretch.zone), (), names, lens.filters)


def _is_wanted(one: VariantClass, asked: VariantRows) -> bool:
    return not asked.here or (one.here, one.there, one.measures) == (asked.here, asked.there, asked.measures)


def known(kpi: str) -> Kpi:
    """The figure of that id that has several formulas; raises `InputError`."""
    if kpi not in FORMULAS:
        raise InputError("kpi", _NO_VARIANTS, kpi=kpi, known=", ".join(FORMULAS))
    return catalogue.BY_ID[kpi]


def _changed(past: Past, asked: Asked, kpi: str) -> tuple[str, ...]:
    """The days within the period from which another formula held."""
    found = changed_formulas.changed(past.context, Settings(), asked.window, asked.now_at, asked.zone, (kpi,))
    return next((one.days for one in found if one.setting == kpi), ())


def _explained(past: Past, asked: Asked) -> Asked:
    """The same question over the newest contacts of the period alone, where it has too many in sight."""
    sql = (
        "SELECT queued_at FROM contact WHERE queued_at >= ? AND queued_at < ? ORDER BY queued_at DESC LIMIT 1 OFFSET ?"
    )
    window = asked.window
    until_at = min(window.end_at, asked.now_at + 1)
    rows = past.reader.query(sql, (window.start_at, until_at, MOST_CONTACTS))
    if rows and not past.context.sight.everything:
        rows = [(at,) for at in sorted(_in_sight(past, asked, until_at), reverse=True)[MOST_CONTACTS:]]
    if not rows:
        return asked
    day = clock.day_on(rows[0][0], asked.zone)
    start_at = clock.parse_period(day, asked.zone).end_at
    if start_at >= min(window.end_at, asked.now_at):
        start_at = rows[0][0] + 1  # more than that on the last day alone
    return asked._replace(window=replace(window, start_at=start_at))


def _in_sight(past: Past, asked: Asked, until_at: int) -> list[int]:
    """When the contacts of the period that are in sight were queued."""
    at = past.read(asked._replace(filters={}), asked.window, states=False).legs["queued_at"]
    inside: list[int] = at[(at >= asked.window.start_at) & (at < until_at)].tolist()
    return inside


def _measures(kpi: Kpi) -> frozenset[str]:
    return frozenset(name for variant in FORMULAS[kpi.id] for name in measures_of(kpi.id, variant))


# Units


def gathered(period: Period, measures: frozenset[str], filters: dict[str, frozenset[str]]) -> Units:
    """All units of a period that feed any of these measures."""
    blocks = [*_of_board(period, measures, filters), *_of_subjects(period, measures, filters)]
    many = sum(block.many for block in blocks)
    feeds: dict[str, Ints] = {}
    offsets = np.cumsum([0, *(block.many for block in blocks)])
    for block, offset in zip(blocks, offsets.tolist(), strict=False):
        for name, feed in block.feeds.items():
            feeds.setdefault(name, np.zeros(many, dtype=np.int64))[offset : offset + block.many] = feed

    def told(place: int) -> dict[str, Any]:
        at = int(np.searchsorted(offsets, place, side="right")) - 1
        return blocks[at].told(place - int(offsets[at]))

    return Units(many, feeds, told)


def _of_board(period: Period, measures: frozenset[str], filters: dict[str, frozenset[str]]) -> Iterator[Units]:
    """Contacts, offers and agents' time."""
    kinds: dict[int, list[postings.Posted]] = {}
    for number, part in enumerate(postings.post(period, (), measures & INDEX.keys(), filters)):
        # The waiting of a leg and what it posted by itself are of one unit.
        kinds.setdefault(-1 if part.unit is int else number, []).append(part)
    for parts in kinds.values():
        row = np.concatenate([part.row for part in parts])
        measure = np.concatenate([part.measure for part in parts])
        amount = np.concatenate([part.amount for part in parts])
        places, unit = np.unique(row, return_inverse=True)
        feeds = {}
        for code in np.unique(measure).tolist():
            mine = measure == code
            feed = np.zeros(len(places), dtype=np.int64)
            np.add.at(feed, unit[mine], amount[mine])
            feeds[MEASURES[code].id] = feed
        kind = parts[0].unit

        def told(place: int, places: Ints = places, kind: Callable[[int], Any] = kind) -> dict[str, Any]:
            return table.unit_cells(period, kind(int(places[place])))

        yield Units(len(places), feeds, told)


def _of_subjects(period: Period, measures: frozenset[str], filters: dict[str, frozenset[str]]) -> Iterator[Units]:
    """Cases, surveys, sales and the others."""
    places: dict[tuple[str, str], int] = {}
    posted: dict[str, list[tuple[int, int]]] = {}
    agents: dict[int, dict[str, str]] = {}
    for one, _group in beyond_sums.placed(period, (), measures - INDEX.keys(), filters):
        place = places.setdefault(one.unit, len(places))
        agents.setdefault(place, one.keys)
        posted.setdefault(one.measure, []).append((place, one.amount))
    feeds = {}
    for name, found in posted.items():
        feed = np.zeros(len(places), dtype=np.int64)
        where, amount = np.array(found, dtype=np.int64).T
        np.add.at(feed, where, amount)
        feeds[name] = feed
    units = list(places)

    def told(place: int) -> dict[str, Any]:
        kind, id = units[place]
        cells = period.beyond.cells(units[place]) if period.beyond else {}
        shown = {name: _iso(period, value) if name.endswith("_at") else value for name, value in cells.items()}
        keys = {name: agents[place].get(name) or None for name in ("queue", "agent")}
        return {kind: id, **keys, **shown}

    yield Units(len(places), feeds, told)


def _iso(period: Period, at: Any) -> str | None:
    return None if at is None else clock.to_local(at, period.zone).isoformat(timespec="milliseconds")


# Differences


def _variant(kpi: Kpi, variant: str, in_force: str, figures: dict[str, Figure], units: Units) -> Variant:
    figure, mine = figures[variant], figures[in_force]
    if variant == in_force:
        return Variant(variant, figure)
    told = (figure.value, mine.value)
    difference = told[0] - told[1] if told[0] is not None and told[1] is not None else None
    return Variant(variant, figure, difference, split_by(kpi, in_force, variant, units).classes)


ANSWERS: Final[dict[type, Callable[[Any, Any], Any]]] = {
    VariantsOf: lambda desk, asked: variants(desk.past, asked, desk.stretch(asked.lens)),
    VariantRows: lambda desk, asked: rows(desk.past, asked, desk.stretch(asked.lens)),
}
