"""In which zone a floor is looked at, and the zones that its rows name: one that does not exist is told with its
row, so that its writer can be mended."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final
from zoneinfo import ZoneInfo

from supervisor import clock, contract
from supervisor.errors import InputError
from supervisor.floor.reader import Reader
from supervisor.mark import QT_TRANSLATE_NOOP

_NO_ZONE: Final = QT_TRANSLATE_NOOP(
    "floor",
    "The row {id} of the table {table} names the time zone “{zone}”, which does not exist, so this cannot be told. "
    "Mend that row: a zone is called like Asia/Jerusalem.",
)
_NAMING: Final = tuple(table for table in contract.FOLLOWED if any(column.name == "zone" for column in table.columns))


def zone_named(reader: Reader, table: str, name: str) -> ZoneInfo:
    """The zone that a row of this table names; raises `InputError` (code ``zone``) that says which row names one that
    does not exist."""
    try:
        return clock.zone(name)
    except InputError as problem:
        rows = reader.query(f"SELECT id FROM {table} WHERE zone = ? ORDER BY pk LIMIT 1", (name,))
        raise InputError("zone", _NO_ZONE, table=table, id=rows[0][0] if rows else "", zone=name) from problem


def zone_of(reader: Reader, filters: Mapping[str, Collection[str]]) -> ZoneInfo:
    """The zone of the one site that is looked at, else the floor's; a date is a day of this zone."""
    sites, found = filters.get("site", ()), None
    if len(sites) == 1:
        rows = (row for chunk in reader.scan("site", ("id", "zone")) for row in chunk)
        found = next((zone for id, zone in rows if id in sites and zone), None)
    if found:
        return zone_named(reader, "site", str(found))
    return clock.zone((reader.info.zone if reader.info else "") or "UTC")


def exists(name: object) -> bool:
    """Whether there is a zone of that name."""
    try:
        clock.zone(str(name))
    except InputError:
        return False
    return True


def unusable(reader: Reader) -> Iterator[tuple[str, int, str | None, str]]:
    """(table, number, id, zone) of the rows that name a zone that does not exist."""
    for table in _NAMING:
        for rows in reader.sift(table.name, "t.pk, t.id, t.zone", "zone IS NOT NULL AND zone <> ''"):
            yield from ((table.name, pk, id, str(zone)) for pk, id, zone in rows if not exists(zone))
