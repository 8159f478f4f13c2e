"""What the commands look at: the zone of the site, and ids that must exist."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.errors import InputError
from supervisor.floor.reader import Reader
from supervisor.mark import QT_TRANSLATE_NOOP

Filters = dict[str, frozenset[str]]

_UNKNOWN_ID = QT_TRANSLATE_NOOP("command", "This floor has no {key} “{value}”.")


def zone_of(reader: Reader, filters: Filters) -> ZoneInfo:
    """The zone of the one site that is looked at, else the floor's; a date is a day of this zone."""
    sites = filters.get("site", frozenset())
    found = None
    if len(sites) == 1:
        rows = (row for chunk in reader.scan("site", ("id", "zone")) for row in chunk)
        found = next((zone for id, zone in rows if id in sites and zone), None)
    return clock.zone(str(found or (reader.info.zone if reader.info else "") or "UTC"))


def refuse_unknown(filters: Filters, known: Mapping[str, Collection[str]], seen: Mapping[str, Collection[str]]) -> None:
    """A misspelt filter must not look like a quiet centre: raises `InputError` (code ``unknown_id``).

    `known` are the ids of the floor's tables, `seen` those that its rows name besides.
    """
    for key, values in filters.items():
        for value in sorted(values):
            if value not in known[key] and value not in seen.get(key, ()):
                raise InputError("unknown_id", _UNKNOWN_ID, key=key, value=value)
