"""Times of a database dump: seconds since 1970, times with an offset, or local times of a zone.

A local time in the repeated hour at the end of summer time has two meanings. The rows of a dump come by id, so the
one that does not go back in time is meant.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

_EPOCH: Final = re.compile(r"(\d{9,10})(?:\.\d*)?")
_LOCAL: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d*)?)?")
_MINUTE: Final = len("2026-11-22 10:00:")
TOLERANCE_S: Final = 60
"""Rows may be this far out of order without being taken for the second of two repeated hours."""


class ZoneNeeded(Exception):  # noqa: N818 - it is a question, not a failure
    """A local time was met and no zone is known."""


class Times:
    """Reads the time column of a dump, row after row in the order of id."""

    def __init__(self, zone: ZoneInfo | None) -> None:
        self._zone = zone
        self._hours: dict[tuple[int, ...], tuple[int, int]] = {}
        self._minutes: dict[str, tuple[int, int]] = {}
        self._last = 0

    def epoch(self, text: str) -> int | None:
        """Whole seconds since 1970; None where the text is no time. Raises `ZoneNeeded`."""
        found = self.meanings(text)
        if found is None:
            return None
        moment, again = found
        if again != moment and moment < self._last - TOLERANCE_S:
            moment = again
        self._last = max(self._last, moment)
        return moment

    def meanings(self, text: str) -> tuple[int, int] | None:
        """Both meanings of a time in whole seconds since 1970, mostly the same. Raises `ZoneNeeded`."""
        text = text.strip()
        minute, second = text[:_MINUTE], text[_MINUTE:]
        known = self._minutes.get(minute)
        if known is not None and len(second) == 2 and second.isdecimal() and second < "60":
            return known[0] + int(second), known[1] + int(second)
        plain = _EPOCH.fullmatch(text)
        if plain:
            return int(plain[1]), int(plain[1])
        local = _LOCAL.fullmatch(text)
        if local is None:
            moment = _with_offset(text)
            return None if moment is None else (moment, moment)
        parts = [int(part or 0) for part in local.groups()]
        within = parts[4] * 60 + parts[5]
        if parts[4] > 59 or parts[5] > 60:
            return None
        try:
            first, again = self._hour(*parts[:4])
        except ValueError:
            return None
        if len(text) == _MINUTE + 2:
            self._minutes[minute] = first + parts[4] * 60, again + parts[4] * 60
        return first + within, again + within

    def _hour(self, *hour: int) -> tuple[int, int]:
        """Both meanings of a local hour's start."""
        found = self._hours.get(hour)
        if found is None:
            if self._zone is None:
                raise ZoneNeeded
            start = datetime(*hour, tzinfo=self._zone)  # type: ignore[arg-type,misc]  # year, month, day, hour
            found = int(start.timestamp()), int(start.replace(fold=1).timestamp())
            self._hours[hour] = found
        return found


def _with_offset(text: str) -> int | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return int(moment.astimezone(UTC).timestamp()) if moment.tzinfo is not None else None
