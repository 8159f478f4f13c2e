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

_CHAINS: Final = {
    "shift": ("starts_at", "ends_at"),
    "agent_state": ("at", "until_at"),
    "contact": ("arrived_at", "queued_at", "answered_at", "ended_at", "wrapped_at"),
}
"""Of what goes on over midnight: its instants, none before the one that stands before it."""
_DAY_MS: Final = 86_400_000
_LONGEST_MS: Final = {"contact": 12 * 3_600_000}
"""Between two instants of a contact lies no half day: a clock that is so far before the last one is a slip."""


class Turn:
    """Puts an instant of a row on the day after, where it would come before the one that it follows and both are read
    from one day column: nothing else can be meant."""

    def __init__(self, names: tuple[str, ...], zone: ZoneInfo | None, longest_ms: int) -> None:
        self._names, self._zone, self._longest_ms = names, zone, longest_ms

    @classmethod
    def of(cls, table: str, fields: Mapping[str, Cell], reading: Reading) -> Turn | None:
        """For a kind of row and its fields; None where they have days of their own."""
        chain = [(name, fields[name]) for name in _CHAINS.get(table, ()) if name in fields]
        of_clocks = [(name, cell) for name, cell in chain if len(cell.parts) > 1]
        if not of_clocks or reading.zone_of:
            return None
        day, zone = of_clocks[0][1].parts[0], of_clocks[0][1].zone
        alike = [
            name for name, cell in of_clocks if cell.parts[0] == day and cell.zone == zone and cell.zone_of is None
        ]
        if len(alike) < 2:
            return None
        return cls(tuple(alike), reading.local(zone).zone, _LONGEST_MS.get(table, _DAY_MS))

    def turned(self, row: dict[str, Any]) -> list[str]:
        """Turn a row whose instants come first; gives the flags that say so."""
        before, flags = None, []
        for name in self._names:
            at = row.get(name)
            if at is None:
                continue
            if before is not None and before - _DAY_MS < at < before:
                later = self._next_day(at)
                if later - before <= self._longest_ms and not self._is_nothing(at):
                    row[name] = at = later
                    flags = [codes.NEXT_DAY]
            before = at
        return flags

    def _is_nothing(self, at: int) -> bool:
        """Whether a contact's clock shows 0:00:00, as exports write that there was none."""
        if self._longest_ms == _DAY_MS:
            return False
        local = clock.to_local(at, self._zone or ZoneInfo("UTC"))
        return not (local.hour or local.minute or local.second)

    def _next_day(self, at: int) -> int:
        if self._zone is None:
            return at + _DAY_MS
        local = clock.to_local(at, self._zone) + timedelta(days=1)
        return clock.from_local(local.replace(tzinfo=None), self._zone)
