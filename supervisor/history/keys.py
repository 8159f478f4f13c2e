"""What figures can be grouped by, and how an instant or a unit becomes such a key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from typing import Final

from supervisor import clock
from supervisor.clock import HOUR_MS, INTERVAL_MS, ShiftPattern
from supervisor.mark import QT_TRANSLATE_NOOP, Text

UNIT_KEYS: Final = ("queue", "client", "site", "channel", "agent", "team")
SUBJECT_KEYS: Final = (
    "reason",
    "priority",
    "age_band",
    "quiet_band",
    "customer_age",
    "release",
    "before_release",
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
    "clock_hour": _local(lambda local: f"{local.hour:02}"),
    "shift": _shift,
    "weekday": _local(lambda local: str(local.isoweekday())),
    "week": _local(lambda local: clock.week_of(local.date())),
    "month": _local(lambda local: f"{local:%Y-%m}"),
    "quarter": _local(lambda local: f"{local.year}-Q{(local.month + 2) // 3}"),
    "half_year": _local(lambda local: f"{local.year}-H{1 if local.month < 7 else 2}"),
    "year": _local(lambda local: f"{local.year:04}"),
}
"""Per key the text of an instant. `interval` and `hour` are starts with their offset, so a repeated hour stays two; a
`clock_hour` is that hour of every day; a `shift` is the name of one of the shifts given."""

STARTS: Final = frozenset(("interval", "hour"))

KEYS: Final = (*UNIT_KEYS, *SUBJECT_KEYS, *TIME_KEYS)

MEANINGS: Final[dict[str, Text]] = {
    "queue": QT_TRANSLATE_NOOP("keys", "The queue, by its id."),
    "client": QT_TRANSLATE_NOOP("keys", "The client business that it was for, by its id."),
    "site": QT_TRANSLATE_NOOP("keys", "The site of the queue, or of an agent's team, by its id."),
    "channel": QT_TRANSLATE_NOOP("keys", "How it came: voice, chat, e-mail and so on."),
    "agent": QT_TRANSLATE_NOOP("keys", "Who did it, by their id; of a reply or solve the one who gave it."),
    "team": QT_TRANSLATE_NOOP("keys", "The team that the agent was in at that time, by its id."),
    "reason": QT_TRANSLATE_NOOP("keys", "Why it came, as the centre's system names it."),
    "priority": QT_TRANSLATE_NOOP("keys", "The priority of a case."),
    "age_band": QT_TRANSLATE_NOOP("keys", "How long an open case has been open."),
    "quiet_band": QT_TRANSLATE_NOOP("keys", "How long nothing has happened to an open case."),
    "customer_age": QT_TRANSLATE_NOOP("keys", "How long the customer had been one when it began."),
    "release": QT_TRANSLATE_NOOP(
        "keys",
        "The release that it began after: within a week, or as many days as lie between it and the nearest other.",
    ),
    "before_release": QT_TRANSLATE_NOOP(
        "keys",
        "The release that it began before: within a week, or as many days as lie between it and the nearest other.",
    ),
    "article": QT_TRANSLATE_NOOP("keys", "The help article, by its id."),
    "topic": QT_TRANSLATE_NOOP("keys", "The topic of a help article."),
    "product": QT_TRANSLATE_NOOP("keys", "What was sold."),
    "sale_kind": QT_TRANSLATE_NOOP("keys", "Whether a sale was new, an up-sell, a cross-sell and so on."),
    "currency": QT_TRANSLATE_NOOP("keys", "The currency of a sale."),
    "segment": QT_TRANSLATE_NOOP("keys", "The segment of a customer."),
    "language": QT_TRANSLATE_NOOP("keys", "The language of a customer."),
    "interval": QT_TRANSLATE_NOOP("keys", "The quarter of an hour, by its local start with its offset."),
    "hour": QT_TRANSLATE_NOOP("keys", "The hour, by its local start with its offset."),
    "clock_hour": QT_TRANSLATE_NOOP("keys", "The hour of the day, of all days together, as in 09."),
    "shift": QT_TRANSLATE_NOOP("keys", "The shift of the centre, by its name."),
    "day": QT_TRANSLATE_NOOP("keys", "The local day."),
    "weekday": QT_TRANSLATE_NOOP("keys", "The day of the week: 1 is Monday."),
    "week": QT_TRANSLATE_NOOP("keys", "The week, as in 2026-W10."),
    "month": QT_TRANSLATE_NOOP("keys", "The month, as in 2026-03."),
    "quarter": QT_TRANSLATE_NOOP("keys", "The quarter of the year, as in 2026-Q1."),
    "half_year": QT_TRANSLATE_NOOP("keys", "The half of the year, as in 2026-H1."),
    "year": QT_TRANSLATE_NOOP("keys", "The year, as in 2026."),
}
"""What each key says."""
