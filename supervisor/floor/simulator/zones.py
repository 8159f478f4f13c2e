"""Where on the globe a centre is at work now: a demonstration at night need not show an empty floor."""

from __future__ import annotations

import datetime as dt
from typing import Final
from zoneinfo import ZoneInfo

from supervisor.floor.simulator.names import DAYTIME_ZONES, WEEKENDS

_BEST_HOUR: Final = 11.0
_AT_WORK: Final = range(7, 20)
"""Hours at which somebody works: a late afternoon shows more than an early morning that is as far from the best."""


def daytime_zone(at_ms: int, first: str = DAYTIME_ZONES[0]) -> str:
    """`first` if the centre there is open and busy (08:00 to 16:00, no day off), else the zone nearest to 11:00."""

    def badness(zone: str) -> float:
        wall = dt.datetime.fromtimestamp(at_ms / 1000, ZoneInfo(zone))
        off = abs(wall.hour + wall.minute / 60 - _BEST_HOUR)
        asleep = 0 if wall.hour in _AT_WORK else 12
        return off + asleep + (24 if wall.weekday() in WEEKENDS.get(zone, (5, 6)) else 0)

    wall = dt.datetime.fromtimestamp(at_ms / 1000, ZoneInfo(first))
    if 8 <= wall.hour < 16 and badness(first) < 24:
        return first
    return min(DAYTIME_ZONES, key=badness)
