"""Ends that only a clock tells, beside a day that the beginning has too: after midnight they are of the next day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.cells import Reading
from supervisor.floor.importers.table.mapping import Cell

_PAIRS: Final = {"shift": ("starts_at", "ends_at"), "agent_state": ("at", "until_at")}
"""Of what goes on over midnight: beginning and end."""
_DAY_MS: Final = 86_400_000


class Turn:
    """Puts the end of a row on the day after its beginning, where both are read from one day column and the end comes
    first: nothing else can be meant."""

    def __init__(self, first: str, second: str, zone: ZoneInfo | None) -> None:
        self._first, self._second, self._zone = first, second, zone

    @classmethod
    def of(cls, table: str, fields: Mapping[str, Cell], reading: Reading) -> Turn | None:
        """For a kind of row and its fields; None where beginning and end have days of their own."""
        first, second = _PAIRS.get(table, ("", ""))
        start, end = fields.get(first), fields.get(second)
        if start is None or end is None or len(start.parts) < 2 or len(end.parts) < 2:
            return None
        if start.parts[0] != end.parts[0] or start.zone_of or end.zone_of or reading.zone_of:
            return None
        return cls(first, second, reading.local(end.zone).zone)

    def turned(self, row: dict[str, Any]) -> list[str]:
        """Turn a row where its end comes first; gives the flags that say so."""
        start, end = row.get(self._first), row.get(self._second)
        if start is None or end is None or not start - _DAY_MS < end < start:
            return []
        if self._zone is None:
            row[self._second] = end + _DAY_MS
        else:
            row[self._second] = clock.from_local(
                (clock.to_local(end, self._zone) + timedelta(days=1)).replace(tzinfo=None), self._zone
            )
        return [codes.NEXT_DAY]
