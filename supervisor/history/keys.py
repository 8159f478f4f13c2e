"""What figures can be grouped by, and how an instant or a unit becomes such a key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from typing import Final

from supervisor import clock
from supervisor.clock import HOUR_MS, INTERVAL_MS, ShiftPattern

UNIT_KEYS: Final = ("queue", "client", "site", "channel", "agent", "team")
SUBJECT_KEYS: Final = (
    "reason",
    "priority",
    "age_band",
    "quiet_band",
    "customer_age",
    "release",
    "article",
    "topic",
    "product",
    "sale_kind",
    "currency",
    "segment",
    "language",
)
"""Keys of cases, surveys, articles, sales and customers; calls by their reason too."""
QUEUE_ONLY: Final = frozenset(("queue", "client", "channel"))
"""What agents' time does not add over."""
NAMED: Final = frozenset(("queue", "agent", "team", "site", "client", "article"))
"""Keys that are ids and have a name beside."""


Shifts = tuple[ShiftPattern, ...]
TimeKey = Callable[[int, tzinfo, Shifts], str]


def _start(step_ms: int) -> TimeKey:
    def key(at: int, where: tzinfo, _shifts: Shifts) -> str:
        offset = clock.to_local(at, where).utcoffset()
        shift_ms = int((offset or clock.ZERO).total_seconds() * 1000)
        # Cut in local time, so that an hour starts on the hour where the offset is no whole hour.
        start = at - (at + shift_ms) % step_ms
        # A clock change within the hour (half an hour on Lord Howe) begins a new one.
        while clock.to_local(start, where).utcoffset() != offset:
            start += INTERVAL_MS
        return clock.to_local(start, where).isoformat(timespec="minutes")

    return key


def _local(write: Callable[[datetime], str]) -> TimeKey:
    return lambda at, where, _shifts: write(clock.to_local(at, where))


def _shift(at: int, where: tzinfo, shifts: Shifts) -> str:
    """The shift that holds the quarter hour of an instant, by wall time; of overlapping ones the first; or nothing."""
    local = clock.to_local(at - at % INTERVAL_MS, where)
    minute = local.hour * 60 + local.minute
    for one in shifts:
        length = (one.end_minute - one.start_minute - 1) % 1440 + 1
        if (minute - one.start_minute) % 1440 < length:
            return one.name
    return ""


def shifts_of(patterns: Mapping[str, str]) -> Shifts:
    """The shifts of a setting, name to hours."""
    return tuple(clock.parse_shift(hours, name) for name, hours in patterns.items())


TIME_KEYS: Final[dict[str, TimeKey]] = {
    "interval": _start(INTERVAL_MS),
    "hour": _start(HOUR_MS),
    "day": _local(lambda local: local.date().isoformat()),
    "shift": _shift,
    "weekday": _local(lambda local: str(local.isoweekday())),
    "week": _local(lambda local: "{}-W{:02}".format(*local.isocalendar()[:2])),
    "month": _local(lambda local: f"{local:%Y-%m}"),
    "quarter": _local(lambda local: f"{local.year}-Q{(local.month + 2) // 3}"),
    "half_year": _local(lambda local: f"{local.year}-H{1 if local.month < 7 else 2}"),
}
"""Per key the text of an instant. `interval` and `hour` are starts with their offset, so a repeated hour stays two;
a `shift` is the name of one of the shifts given."""

STARTS: Final = frozenset(("interval", "hour"))

KEYS: Final = (*UNIT_KEYS, *SUBJECT_KEYS, *TIME_KEYS)
