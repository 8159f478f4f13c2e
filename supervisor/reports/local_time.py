"""Instants as local times, many at a time: offset and first letters are worked out once for every minute of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from functools import cache
from typing import Final

from supervisor import clock

_MINUTE_MS: Final = 60_000
_DAY_MS: Final = 86_400_000
_SERIAL_OF_1970: Final = 25_569
"""The day on which a workbook counts 1970-01-01."""


@cache
def _tails(offset: str) -> tuple[str, ...]:
    """How every millisecond of a minute is written, with the offset behind it."""
    return tuple(f"{ms // 1000:02}.{ms % 1000:03}{offset}" for ms in range(_MINUTE_MS))


class _Minutes(dict[int, tuple[str, tuple[str, ...], int]]):
    """(text up to the seconds, what follows by millisecond, offset in ms) of the minutes since 1970."""

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone

    def __missing__(self, number: int) -> tuple[str, tuple[str, ...], int]:
        local = clock.to_local(number * _MINUTE_MS, self._zone)
        text, shift_s = local.isoformat(timespec="minutes"), int((local.utcoffset() or clock.ZERO).total_seconds())
        # Of old there were offsets with seconds in them: those are not worked out by the minute.
        found = ("", (), shift_s * 1000) if shift_s % 60 else (f"{text[:16]}:", _tails(text[16:]), shift_s * 1000)
        self[number] = found
        return found


class LocalTimes:
    """Writes instants (ms UTC) as they read in one zone."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._minutes = _Minutes(zone)

    def iso(self, at: int) -> str:
        """ISO 8601 with milliseconds and the offset in force."""
        start, tails, _ = self._minutes[at // _MINUTE_MS]
        if not start:
            return clock.to_local(at, self._zone).isoformat(timespec="milliseconds")
        return start + tails[at % _MINUTE_MS]

    def isos(self, instants: Sequence[int | None]) -> list[str]:
        """The same for a whole column; empty where there is none."""
        missing = instants.count(None)
        if missing == len(instants):
            return [""] * missing
        minutes, long = self._minutes, _MINUTE_MS
        try:
            return ["" if at is None else (minute := minutes[at // long])[0] + minute[1][at % long] for at in instants]
        except IndexError:
            return ["" if at is None else self.iso(at) for at in instants]

    def serial(self, at: int) -> float:
        """The local time as a workbook counts days."""
        return (at + self._minutes[at // _MINUTE_MS][2]) / _DAY_MS + _SERIAL_OF_1970


def day_serial(on: str) -> float:
    """A local day (2026-11-22) as a workbook counts days; raises ValueError."""
    return float(datetime.fromisoformat(on).toordinal() - datetime(1970, 1, 1).toordinal() + _SERIAL_OF_1970)  # noqa: DTZ001 - days, not instants
