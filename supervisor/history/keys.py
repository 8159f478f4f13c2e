"""What figures can be grouped by, and how an instant or a unit becomes such a key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import Final

from supervisor import clock
from supervisor.clock import HOUR_MS, INTERVAL_MS

UNIT_KEYS: Final = ("queue", "client", "site", "channel", "agent", "team")
SUBJECT_KEYS: Final = (
    "reason",
    "priority",
    "age_band",
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


def _start(step_ms: int) -> Callable[[int, tzinfo], str]:
    def key(at: int, where: tzinfo) -> str:
        offset = clock.to_local(at, where).utcoffset()
        shift_ms = int((offset or clock.ZERO).total_seconds() * 1000)
        # Cut in local time, so that an hour starts on the hour where the offset is no whole hour.
        start = at - (at + shift_ms) % step_ms
        # A clock change within the hour (half an hour on Lord Howe) begins a new one.
        while clock.to_local(start, where).utcoffset() != offset:
            start += INTERVAL_MS
        return clock.to_local(start, where).isoformat(timespec="minutes")

    return key


def _local(write: Callable[[datetime], str]) -> Callable[[int, tzinfo], str]:
    return lambda at, where: write(clock.to_local(at, where))


TIME_KEYS: Final[dict[str, Callable[[int, tzinfo], str]]] = {
    "interval": _start(INTERVAL_MS),
    "hour": _start(HOUR_MS),
    "day": _local(lambda local: local.date().isoformat()),
    "weekday": _local(lambda local: str(local.isoweekday())),
    "week": _local(lambda local: "{}-W{:02}".format(*local.isocalendar()[:2])),
    "month": _local(lambda local: f"{local:%Y-%m}"),
    "quarter": _local(lambda local: f"{local.year}-Q{(local.month + 2) // 3}"),
    "half_year": _local(lambda local: f"{local.year}-H{1 if local.month < 7 else 2}"),
}
"""Per key the text of an instant. `interval` and `hour` are starts with their offset, so a repeated hour stays two."""

STARTS: Final = frozenset(("interval", "hour"))

KEYS: Final = (*UNIT_KEYS, *SUBJECT_KEYS, *TIME_KEYS)
