"""The axis of a trend: which buckets a period has, how far back to look for what is usual, and the time before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Final

from supervisor import clock
from supervisor.clock import DAY_MS, HOUR_MS, Window
from supervisor.history.keys import TIME_KEYS, Shifts
from supervisor.views.trends import PROFILES, Bucket

_REACH_DAYS: Final = {"hour": 56, "day": 56, "week": 126, "month": 548, "quarter": 1_096, "half_year": 1_461,
                      "year": 2_192}  # fmt: skip
"""How many days before the period are looked at, for what is usual."""
_MONTHS: Final = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
_DAYS: Final = {"week": 7.0, "month": 365.25 / 12, "quarter": 365.25 / 4, "half_year": 365.25 / 2,
                "year": 365.25}  # fmt: skip
"""How long a whole one is, on average."""


def buckets(
    window: Window, now_at: int, each: str, zone: tzinfo, shifts: Shifts, closed: Mapping[str, str]
) -> list[Bucket]:
    """The buckets of a period in their order; `closed` are days out of the usual, with their names."""
    if each == "weekday":
        return [Bucket(str(number)) for number in range(1, 8)]
    if each == "clock_hour":
        return [Bucket(f"{number:02}") for number in range(24)]
    if each == "shift":
        return [Bucket(one.name) for one in sorted(shifts, key=lambda one: one.start_minute)]
    key = TIME_KEYS[each]
    starts: dict[str, int] = {}
    at = window.start_at
    while at < window.end_at:
        starts.setdefault(key(at, zone, shifts), at)
        at = _next(at, each, zone)
    edges = [*starts.values(), window.end_at]
    found = []
    for (text, start_at), end_at in zip(starts.items(), edges[1:], strict=True):
        cut = end_at - 1 > now_at or _begins(start_at, each, zone) != start_at or _next(start_at, each, zone) != end_at
        label = closed.get(clock.day_on(start_at, zone), "") if each in ("hour", "day") else ""
        found.append(Bucket(text, start_at, end_at, cut, label))
    return found


def size(bucket: Bucket, each: str) -> float:
    """How long a bucket is, by a whole one."""
    if bucket.start_at is None or bucket.end_at is None or each == "day":
        return 1.0
    whole = HOUR_MS if each == "hour" else _DAYS[each] * DAY_MS
    return (bucket.end_at - bucket.start_at) / whole


def slot(bucket: Bucket, each: str, zone: tzinfo) -> int:
    """Which buckets are alike: the same hour of the week, the same weekday; weeks and longer ones are all."""
    if bucket.start_at is None or each not in ("hour", "day"):
        return 0
    local = clock.to_local(bucket.start_at, zone)
    return local.weekday() * 24 + local.hour if each == "hour" else local.weekday()


def reach(window: Window, each: str, zone: tzinfo) -> Window:
    """The period with the time before it that says what is usual; it begins with a whole bucket."""
    if each in PROFILES:
        return window
    start_at = _moved(window.start_at, zone, days=_REACH_DAYS[each])
    return Window(_begins(start_at, each, zone), window.end_at, window.label)


_GROUPS: Final = {"hour": "day", "day": "week"}


def group(bucket: Bucket, each: str, zone: tzinfo) -> str:
    """What a bucket is judged with on a plain chart: an hour its day, a day its week; longer ones all others."""
    name = _GROUPS.get(each)
    return TIME_KEYS[name](bucket.start_at, zone, ()) if name and bucket.start_at is not None else ""


def before(window: Window, now_at: int, each: str, zone: tzinfo) -> Window:
    """The time before: as long as the period so far, moved back by whole weeks or months, so that weekdays or months
    fall on each other."""
    end_at = max(min(window.end_at, now_at), window.start_at)
    first, last = (clock.to_local(at, zone) for at in (window.start_at, window.end_at))
    if each in _MONTHS:
        count = (last.year - first.year) * 12 + last.month - first.month
        count = max(-(-count // _MONTHS[each]) * _MONTHS[each], _MONTHS[each])
        return Window(_moved(window.start_at, zone, months=count), _moved(end_at, zone, months=count))
    days = -(-round((window.end_at - window.start_at) / DAY_MS) // 7) * 7
    days = max(days, 7)
    return Window(_moved(window.start_at, zone, days=days), _moved(end_at, zone, days=days))


def moved_back(at: int, window: Window, earlier: Window, each: str, zone: tzinfo) -> int:
    """The instant of the time before that stands where `at` stands in the period."""
    if each in _MONTHS:
        here, there = (clock.to_local(one.start_at, zone) for one in (window, earlier))
        return _moved(at, zone, months=(here.year - there.year) * 12 + here.month - there.month)
    here, there = (clock.to_local(one.start_at, zone) for one in (window, earlier))
    return _moved(at, zone, days=(here.date() - there.date()).days)


def _moved(at: int, zone: tzinfo, days: int = 0, months: int = 0) -> int:
    local = clock.to_local(at, zone).replace(tzinfo=None)
    if months:
        whole = local.year * 12 + local.month - 1 - months
        first = local.replace(day=1, year=whole // 12, month=whole % 12 + 1)
        following = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
        local = min(first + timedelta(days=local.day - 1), following)
    return clock.from_local(local - timedelta(days=days), zone)


def _begins(at: int, each: str, zone: tzinfo) -> int:
    """When the bucket that holds an instant begins."""
    if each == "hour":
        return clock.parse_instant(TIME_KEYS["hour"](at, zone, ()), zone)
    local = clock.to_local(at, zone).replace(tzinfo=None, hour=0, minute=0, second=0, microsecond=0)
    if each == "week":
        local -= local.date() - clock.week_begin(local.date())
    elif each in _MONTHS:
        length = _MONTHS[each]
        local = local.replace(day=1, month=(local.month - 1) // length * length + 1)
    return clock.from_local(local, zone)


def _next(at: int, each: str, zone: tzinfo) -> int:
    """When the bucket after the one that holds an instant begins."""
    if each == "hour":
        return _next_hour(at, zone)
    local: datetime = clock.to_local(_begins(at, each, zone), zone).replace(tzinfo=None)
    if each in _MONTHS:
        whole = local.year * 12 + local.month - 1 + _MONTHS[each]
        return clock.from_local(local.replace(year=whole // 12, month=whole % 12 + 1), zone)
    return clock.from_local(local + timedelta(days=7 if each == "week" else 1), zone)


def _next_hour(at: int, zone: tzinfo) -> int:
    key = TIME_KEYS["hour"](at, zone, ())
    found = at - at % clock.INTERVAL_MS + clock.INTERVAL_MS
    while TIME_KEYS["hour"](found, zone, ()) == key:
        found += clock.INTERVAL_MS
    return found
