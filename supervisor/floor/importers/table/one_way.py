"""Dates that could be read day first and month first: which way is meant, told by the cells of the file or by people.

No single cell tells it, but all cells of a file are written alike: one 25 among them says where days stand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor.errors import InputError
from supervisor.floor.importers.table import times
from supervisor.floor.importers.table.cells import Heading, Reading, raw
from supervisor.floor.importers.table.mapping import Cell, Made, Mapping
from supervisor.floor.importers.table.sheets import Sheet
from supervisor.floor.importers.table.values import Unusable
from supervisor.mark import QT_TRANSLATE_NOOP

DAY_FIRST, MONTH_FIRST, CELLS = "day_first", "month_first", "cells"
NEEDED: Final = "dates_needed"
_NEEDED = QT_TRANSLATE_NOOP(
    "importer",
    "{path}: dates like {date} could be day first or month first, and nothing in the file tells which. Nothing of it "
    "was imported. Say it: --dates day_first or --dates month_first, or choose the format in the wizard.",
)
_YEAR: Final = 2000
_ENOUGH: Final = 20_000
"""So many rows are looked at where one of them has told the order: another one that says otherwise may follow."""
Opener = Callable[[], Iterable[Sheet]]


def settled(mapping: Mapping, sheet: Sheet, header: Sequence[str], again: Opener) -> Mapping:
    """The mapping with the formats of dates that are meant; `again` opens the file once more. Raises `InputError` where
    the cells are to tell and do not."""
    rivals = [cell for cell in mapping.cells() if len(_orders(cell)) > 1]
    if not mapping.dates or not rivals:
        return mapping
    if mapping.dates != CELLS:
        return _keeping(mapping, mapping.dates)
    heading = Heading(header, sheet.constants)
    found, doubt = _told(rivals, mapping, heading, next(one for one in again() if one.label == sheet.label))
    if len(found) == 1:
        return _keeping(mapping, found.pop())
    others = {order for cell in mapping.cells() if len(_orders(cell)) == 1 for order in _orders(cell)}
    if doubt and not found and len(others) == 1:
        return _keeping(mapping, others.pop())  # somebody said it of another column of the file
    if doubt:
        raise InputError(NEEDED, _NEEDED, path=sheet.label, date=doubt)
    return mapping


def _told(cells: Iterable[Cell], mapping: Mapping, heading: Heading, sheet: Sheet) -> tuple[set[str], str]:
    """The orders of which some cell can be read in no other, and the first cell that two orders read differently."""
    reading = Reading(ZoneInfo("UTC"), mapping.year or _YEAR, mapping.decimal, mapping.missing)
    getters = [(raw(cell, heading, reading), cell.date) for cell in cells if _is_there(cell, heading)]
    found: set[str] = set()
    seen: set[tuple[int, str]] = set()
    doubt = ""
    for line, record in sheet.rows:
        if len(record) < len(heading.names):
            continue
        for place, (get, ways) in enumerate(getters):
            value = get(record)
            if type(value) is not str or (place, value) in seen:
                continue
            seen.add((place, value))
            read = {order: at for order, at in _read(value, ways) if at is not None}
            if len(read) == 1:
                found.update(read)
            elif len(set(read.values())) > 1:
                doubt = doubt or value
        if found and (line > _ENOUGH or (doubt and len(found) > 1)):
            break
    return found, doubt


def _is_there(cell: Cell, heading: Heading) -> bool:
    return all(heading.has(part) for part in cell.parts) and bool(cell.parts)


@cache
def _ways(ways: tuple[str, ...]) -> tuple[tuple[str, Callable[[Any], int]], ...]:
    local = times.Local(ZoneInfo("UTC"))
    return tuple((order, times.reader((way,), _YEAR, local)) for way in ways if (order := _order(way)))


def _read(value: str, ways: tuple[str, ...]) -> Iterable[tuple[str, int | None]]:
    """Per order the instant that a cell would be; an order of several formats takes the first that fits."""
    for wanted in (DAY_FIRST, MONTH_FIRST):
        yield wanted, next((at for order, read in _ways(ways) if order == wanted and (at := _at(read, value))), None)


def _at(read: Callable[[Any], int], value: str) -> int | None:
    try:
        return read(value)
    except Unusable:
        return None


def _orders(cell: Cell) -> set[str]:
    return {_order(way) for way in cell.date} - {""}


def _order(way: str) -> str:
    """Whether a format has the day or the month first, as numbers beside each other; empty for any other."""
    day, month = way.find("%d"), way.find("%m")
    if way.startswith("%Y") or day < 0 or month < 0:
        return ""
    return DAY_FIRST if day < month else MONTH_FIRST


def _keeping(mapping: Mapping, order: str) -> Mapping:
    """The same with dates of this order only."""

    def kept(cell: Cell) -> Cell:
        return replace(cell, date=tuple(way for way in cell.date if _order(way) in ("", order)) or cell.date)

    def made(one: Made) -> Made:
        fields = {name: kept(cell) for name, cell in one.fields.items()}
        return replace(one, fields=fields, id=tuple(map(kept, one.id)))

    return replace(
        mapping,
        main=made(mapping.main),
        also=tuple(map(made, mapping.also)),
        version=mapping.version and kept(mapping.version),
    )
