"""Instants as local times, many at a time: offset and first letters are worked out once for every minute of them."""

from __future__ import annotations

from datetime import datetime, tzinfo
from functools import cache
from typing import Final

from supervisor import clock

_MINUTE_MS: Final = 60_000
_DAY_MS: Final = 86_400_000
_SERIAL_OF_1970: Final = 25_569
"""The day on which a workbook counts 1970-01-01."""


@cache
def _seconds() -> tuple[str, ...]:
    """How every millisecond of a minute is written."""
    return tuple(f"{ms // 1000:02}.{ms % 1000:03}" for ms in range(_MINUTE_MS))


class LocalTimes:
    """Writes instants (ms UTC) as they read in one zone."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._minutes: dict[int, tuple[str, str, int]] = {}
        self._seconds = _seconds()

    def _minute(self, number: int) -> tuple[str, str, int]:
        """(text up to the seconds, offset as text, offset in ms) of a minute since 1970."""
        found = self._minutes.get(number)
        if found is None:
            local = clock.to_local(number * _MINUTE_MS, self._zone)
            text, shift_s = local.isoformat(timespec="minutes"), int((local.utcoffset() or clock.ZERO).total_seconds())
            # Of old there were offsets with seconds in them: those are not worked out by the minute.
            found = ("" if shift_s % 60 else f"{text[:16]}:", text[16:], shift_s * 1000)
            self._minutes[number] = found
        return found

    def iso(self, at: int) -> str:
        """ISO 8601 with milliseconds and the offset in force."""
        number, rest = divmod(at, _MINUTE_MS)
        start, offset, _ = self._minutes.get(number) or self._minute(number)
        if not start:
            return clock.to_local(at, self._zone).isoformat(timespec="milliseconds")
        return f"{start}{self._seconds[rest]}{offset}"

    def serial(self, at: int) -> float:
        """The local time as a workbook counts days."""
        return (at + self._minute(at // _MINUTE_MS)[2]) / _DAY_MS + _SERIAL_OF_1970


def day_serial(on: str) -> float:
    """A local day (2026-11-22) as a workbook counts days; raises ValueError."""
    return float(datetime.fromisoformat(on).toordinal() - datetime(1970, 1, 1).toordinal() + _SERIAL_OF_1970)  # noqa: DTZ001 - days, not instants
