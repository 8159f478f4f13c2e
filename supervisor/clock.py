"""Clock, zones, windows and the quarter-hour grid: the only place that knows what "today" is.

Instants are integer milliseconds since the Unix epoch in UTC. A local day is whatever its zone makes of it (23, 24 or
25 hours, or other lengths), because both its ends are converted with the offset in force at that end.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import time as wall_time
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP

MINUTE_MS: Final = 60_000
INTERVAL_MS: Final = 15 * MINUTE_MS
HOUR_MS: Final = 60 * MINUTE_MS
DAY_MS: Final = 24 * HOUR_MS
ZERO: Final = timedelta(0)
_SHOWABLE_MS: Final = (-2_208_902_400_000, 32_503_593_600_000)
"""From 1900 to 2999: what lies beyond is a writer's mistake and is shown as the nearest of these."""

_BAD_ZONE = QT_TRANSLATE_NOOP(
    "clock", "“{zone}” is not a time zone. Use a name like Asia/Jerusalem or Europe/Bucharest."
)
_BAD_INSTANT = QT_TRANSLATE_NOOP(
    "clock", "“{text}” is not a time. Use 2026-11-22, 2026-11-22T14:05 or 2026-11-22T14:05:00Z."
)
_BAD_PERIOD = QT_TRANSLATE_NOOP(
    "clock", "“{text}” is not a period. Use 2026-11-22, 2026-W47, 2026-11, 2026-Q4, 2026-H2 or FROM..TO."
)
_BAD_SHIFT = QT_TRANSLATE_NOOP("clock", "“{text}” is not a shift. Use a name from your settings, or 22:00-06:00.")


@dataclass(frozen=True, slots=True)
class Window:
    """A half-open stretch of time, `start_at` <= t < `end_at`, and the word for it (``day`` or a shift's name)."""

    start_at: int
    end_at: int
    label: str = ""

    def __contains__(self, at: int) -> bool:
        return self.start_at <= at < self.end_at


@dataclass(frozen=True, slots=True)
class ShiftPattern:
    """A shift by local wall time, minutes since midnight; one that ends at or before its start crosses midnight."""

    name: str
    start_minute: int
    end_minute: int


def now_ms() -> int:
    """The present instant."""
    return time.time_ns() // 1_000_000


def zone(name: str) -> ZoneInfo:
    """The zone of that IANA name; raises `InputError` (code ``zone``)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as problem:
        raise InputError("zone", _BAD_ZONE, zone=name) from problem


def to_local(at: int, where: tzinfo) -> datetime:
    """The wall clock at an instant, exact to the millisecond; an instant out of all reason becomes 1900 or 2999."""
    at = min(max(at, _SHOWABLE_MS[0]), _SHOWABLE_MS[1])
    return datetime.fromtimestamp(at // 1000, where).replace(microsecond=at % 1000 * 1000)


def day_on(at: int, where: tzinfo) -> str:
    """The local day that holds an instant, as 2026-11-22."""
    return to_local(at, where).date().isoformat()


def from_local(local: datetime, where: tzinfo) -> int:
    """The instant of a wall clock time; the first one of a repeated hour, and the one after a skipped hour."""
    aware = local.replace(tzinfo=where)
    whole = aware.replace(microsecond=0)
    return int((whole.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()) * 1000 + (
        local.microsecond // 1000
    )


def day_window(at: int, where: tzinfo) -> Window:
    """The local day that holds the instant."""
    return day_of(to_local(at, where).date(), where)


def day_of(day: date, where: tzinfo) -> Window:
    """The window of a local day."""
    start = datetime.combine(day, wall_time())
    return Window(from_local(start, where), from_local(start + timedelta(days=1), where), "day")


def shift_window(at: int, pattern: ShiftPattern, where: tzinfo) -> Window:
    """The shift that holds the instant, or the last one before it; crosses midnight and clock changes."""
    today = to_local(at, where).date()
    length = (pattern.end_minute - pattern.start_minute - 1) % 1440 + 1
    for back in (0, 1, 2):
        midnight = datetime.combine(today - timedelta(days=back), wall_time())
        start = midnight + timedelta(minutes=pattern.start_minute)
        window = Window(from_local(start, where), from_local(start + timedelta(minutes=length), where), pattern.name)
        if window.start_at <= at:
            return window
    raise AssertionError("a shift starts every day")


_SHIFT = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")


def parse_shift(text: str, name: str = "") -> ShiftPattern:
    """Read ``22:00-06:00``; raises `InputError` (code ``shift``)."""
    found = _SHIFT.fullmatch(text.strip())
    if not found:
        raise InputError("shift", _BAD_SHIFT, text=text)
    h1, m1, h2, m2 = (int(part) for part in found.groups())
    if h1 > 23 or h2 > 24 or m1 > 59 or m2 > 59 or (h2 == 24 and m2):
        raise InputError("shift", _BAD_SHIFT, text=text)
    return ShiftPattern(name or text.strip(), h1 * 60 + m1, (h2 * 60 + m2) % 1440)


WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_BAD_HOURS = QT_TRANSLATE_NOOP(
    "clock", "“{text}” are no opening hours. Write them like sun-thu 08:00-20:00; fri 08:00-13:00."
)


def read_span(text: object) -> str:
    """Hours of one day, ``08:00-20:00`` up to ``00:00-24:00``; raises `InputError` (code ``hours``).

    Hours over midnight are written as two, on two days.
    """
    found = _SHIFT.fullmatch(str(text).strip())
    if not found:
        raise InputError("hours", _BAD_HOURS, text=text)
    h1, m1, h2, m2 = (int(part) for part in found.groups())
    opens, closes = h1 * 60 + m1, h2 * 60 + m2
    if m1 > 59 or m2 > 59 or not opens < closes <= 24 * 60:
        raise InputError("hours", _BAD_HOURS, text=text)
    return f"{h1:02}:{m1:02}-{h2:02}:{m2:02}"


def span_minutes(span: str) -> tuple[int, int]:
    """The minutes since midnight of hours that `read_span` wrote."""
    opens, closes = span.split("-")
    return int(opens[:2]) * 60 + int(opens[3:]), int(closes[:2]) * 60 + int(closes[3:])


def read_week(value: object) -> dict[str, list[str]]:
    """Hours by weekday, from a mapping or from words like ``sun-thu 08:00-12:00,13:00-20:00; fri 08:00-13:00``.

    Weekdays that are not named are closed. Raises `InputError` (code ``hours``).
    """
    if isinstance(value, str):
        value = _week_of_words(value)
    if not isinstance(value, dict):
        raise InputError("hours", _BAD_HOURS, text=value)
    week: dict[str, list[str]] = {}
    for name, spans in value.items():
        if name not in WEEKDAYS or not isinstance(spans, list | tuple):
            raise InputError("hours", _BAD_HOURS, text=name)
        found = sorted(read_span(span) for span in spans)
        if any(later[:5] < earlier[6:] for earlier, later in pairwise(found)):
            raise InputError("hours", _BAD_HOURS, text=", ".join(found))
        if found:
            week[name] = found
    return week


def _week_of_words(text: str) -> dict[str, list[str]]:
    week: dict[str, list[str]] = {}
    for part in text.lower().split(";"):
        days, _, spans = part.strip().partition(" ")
        if not days:
            continue
        first, _, last = days.partition("-")
        if first not in WEEKDAYS or (last or first) not in WEEKDAYS or not spans:
            raise InputError("hours", _BAD_HOURS, text=part.strip())
        start, count = WEEKDAYS.index(first), (WEEKDAYS.index(last or first) - WEEKDAYS.index(first)) % 7 + 1
        for step in range(count):
            week.setdefault(WEEKDAYS[(start + step) % 7], []).extend(spans.split(","))
    return week


def parse_instant(text: str, where: tzinfo) -> int:
    """Read ISO 8601; a date alone is the start of that local day, a time without offset is of the zone.

    Raises `InputError` (code ``instant``).
    """
    try:
        read = datetime.fromisoformat(text.strip())
        _refuse_unlikely(read)
    except ValueError as problem:
        raise InputError("instant", _BAD_INSTANT, text=text) from problem
    if read.tzinfo is not None:
        return from_local(read.astimezone(UTC).replace(tzinfo=None), UTC)
    return from_local(read, where)


def instant(text: str) -> int:
    """The instant of an ISO time with its offset, as `history` writes it."""
    return from_local(datetime.fromisoformat(text).astimezone(UTC).replace(tzinfo=None), UTC)


WEEKS_BEGIN: Final = {"monday": 0, "sunday": 1, "saturday": 2}
"""With which day weeks can begin, and how many days before Monday that is."""


class _InForce:
    """The choice of the running program; one window looks at one centre."""

    ahead = 0


def begin_weeks(word: str) -> None:
    """Begin weeks from now on with a day of `WEEKS_BEGIN`."""
    _InForce.ahead = WEEKS_BEGIN[word]


def weeks_begin() -> int:
    """With which weekday weeks begin, as ISO counts them (7 is Sunday); 0 where nobody chose another than Monday."""
    return 8 - _InForce.ahead if _InForce.ahead else 0


def week_begin(day: date) -> date:
    """The first day of the week that holds a day."""
    return day - timedelta(days=(day.weekday() + _InForce.ahead) % 7)


def week_of(day: date) -> str:
    """The week that holds a day, by the number that ISO gives to the one of its Monday."""
    return "{}-W{:02}".format(*(day + timedelta(days=_InForce.ahead)).isocalendar()[:2])


def week_start(text: str) -> date:
    """The first day of a week as `week_of` writes it; raises ValueError."""
    year, _, week = text.partition("-W")
    return week_begin(date.fromisocalendar(int(year), int(week), 1))


def parse_period(text: str, where: tzinfo) -> Window:
    """Read a day, week, month, quarter, half-year, year, or FROM..TO (half-open, see `parse_edge`); raises
    `InputError` (``period``)."""
    text = text.strip()
    if ".." in text:
        first, _, last = text.partition("..")
        return Window(parse_edge(first, where), parse_edge(last, where), text)
    try:
        start, end = _period_days(text)
        _refuse_unlikely(start)
    except (ValueError, OverflowError) as problem:
        raise InputError("period", _BAD_PERIOD, text=text) from problem
    return Window(day_of(start, where).start_at, day_of(end, where).start_at, text)


_DAY: Final = r"\d{4}-\d{2}-\d{2}"
EDGE: Final = r"\d{4}(?:-\d{2}(?:-\d{2})?|-W\d{2}|-Q[1-4]|-H[12])?"
"""Days, weeks, months and so on, as they may stand for an end of a period."""


def parse_edge(text: str, where: tzinfo) -> int:
    """An instant, or when a week, month, quarter, half-year or year begins; raises `InputError`."""
    text = text.strip()
    longer = re.fullmatch(EDGE, text) and not re.fullmatch(_DAY, text)
    return parse_period(text, where).start_at if longer else parse_instant(text, where)


def _back(first: date, months: int) -> date:
    place = first.year * 12 + first.month - 1 - months
    return date(place // 12, place % 12 + 1, 1)


_MONTHS: Final = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
_LAST_DAYS: Final = (7, 28, 90, 365)
RELATIVE: Final = (
    "today",
    "yesterday",
    *(f"last_{count}_days" for count in _LAST_DAYS),
    *(f"{which}_{what}" for what in ("week", *_MONTHS) for which in ("this", "last")),
)
"""Periods that are told from the present: whole local days, the present one included but for ``last_...``."""


def _relative_days(text: str, today: date) -> tuple[date, date]:
    if text in ("today", "yesterday"):
        first = today - timedelta(days=text == "yesterday")
        return first, first + timedelta(days=1)
    if days := re.fullmatch(r"last_(\d+)_days", text):
        return today - timedelta(days=int(days[1])), today
    which, _, what = text.partition("_")
    if what == "week":
        first = week_begin(today) - timedelta(days=7 if which == "last" else 0)
        return first, first + timedelta(days=7)
    count = _MONTHS[what]
    first = date(today.year, (today.month - 1) // count * count + 1, 1)
    first = _back(first, count if which == "last" else 0)
    return first, _back(first, -count)


def period(text: str, where: tzinfo, now_at: int) -> Window:
    """What `parse_period` reads, or a period of `RELATIVE`, told from `now_at`; raises `InputError` (``period``)."""
    text = text.strip()
    if text not in RELATIVE:
        return parse_period(text, where)
    first, end = _relative_days(text, to_local(now_at, where).date())
    return Window(day_of(first, where).start_at, day_of(end, where).start_at, text)


def _period_days(text: str) -> tuple[date, date]:
    if re.fullmatch(r"\d{4}-W\d{2}", text):
        start = week_start(text)
        return start, start + timedelta(days=7)
    if month := re.fullmatch(r"(\d{4})-(\d{2})", text):
        return _months(int(month[1]), int(month[2]), 1)
    if part := re.fullmatch(r"(\d{4})-Q([1-4])", text):
        return _months(int(part[1]), int(part[2]) * 3 - 2, 3)
    if half := re.fullmatch(r"(\d{4})-H([12])", text):
        return _months(int(half[1]), int(half[2]) * 6 - 5, 6)
    if year := re.fullmatch(r"\d{4}", text):
        return _months(int(year[0]), 1, 12)
    day = date.fromisoformat(text)
    return day, day + timedelta(days=1)


def _refuse_unlikely(day: date) -> None:
    """A year before 1900 or after 2999 is a slip of the finger; raises ValueError."""
    if not 1900 <= day.year <= 2999:
        raise ValueError(day)


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    last = year * 12 + month - 1 + count
    return date(year, month, 1), date(last // 12, last % 12 + 1, 1)


def grid_edges(window: Window, step_ms: int = INTERVAL_MS) -> list[int]:
    """The edges that cut a window at the UTC grid: its start, every multiple of `step_ms` inside, its end."""
    first = window.start_at - window.start_at % step_ms + step_ms
    return [window.start_at, *range(first, window.end_at, step_ms), window.end_at]
