"""What one column of a file holds: its kind, its values, the ways in which they can be read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.floor.importers.table import date_ways, times, values
from supervisor.floor.importers.table.shapes import PERIODS, is_zone
from supervisor.floor.importers.table.values import Unusable, as_text

VALUES: Final = 60
"""So many values of a column are listed, the most frequent first."""
LETTERS: Final = 200
"""So many letters of a cell are shown."""

MOST_SLIPS: Final = 0.2
"""A larger share of values that cannot be read makes a column one of another kind."""

FEW: Final = 20
SLIPS_OF_MANY: Final = 200
"""Of a few different values in many rows, one that comes no more often than once in so many rows is a slip."""

TRIED: Final = 400
"""So many values of a column are tried in every way."""
LONGEST_PART: Final = 24
LEAP_YEAR: Final = 2000
DIGITS_OF_A_SHARE: Final = 3
FIRST_HOUR, LAST_HOUR = 5, 24
FIRST_YEAR, LAST_YEAR = 1990, 2100
LEAST_OF_DATES: Final = 4
"""Of so many dates one may be the word of a sum below."""
_DAY_LETTERS: Final = len("2026-01-31")
_DOTTED: Final = re.compile(r"\d+\.\d\d\.\d\d")
"""Hours, minutes and seconds between dots."""
_COLON: Final = re.compile(r"\d:\d")
_CLOCK: Final = re.compile(r"(\d{1,2})[:.]\d\d(?:[:.]\d\d)?(?!\d)")

BLANKS: Final = frozenset(
    (
        "n/a", "na", "-", "--", "–", "?", "null", "none", "[none]", "nil", "#n/a", "(blank)", "אין", 'ל"ר', "ל״ר",
        "לא רלוונטי", "لا يوجد", "غير متوفر", "nu e cazul", "..", "...", "…", "*", ":", "nan", "(null)", "<null>",
        "#div/0!", "#value!", "#ref!", "not applicable", "not available",
    )
)  # fmt: skip
"""Words that exports write where there is nothing; they say nothing of what a column holds."""


@dataclass(slots=True)
class Facts:
    """What one column holds: `values` with how often each comes, `dates` and `units` that read most of them.

    `first` is the first value as each of `dates` reads it, `repeats` tells whether a value comes more than once,
    `blanks` are words that stand for nothing. `kind` is ``blank``, ``moment`` and ``length`` (as workbooks hold them),
    ``number`` or ``text``. `zones` counts the values that are names of time zones.
    `parts` are patterns of half a moment that read the values, as a day or an hour. Of the `numbers` among the values
    `day_parts` look like parts of a day, as workbooks keep lengths of time; `least` and `most` are the smallest and the
    largest of numbers. `yes_no` tells whether all values are words for yes and no, `daytime` whether most are times of
    a working day, `timed` whether instants have one, `longest` counts the letters of the longest value.
    """

    name: str
    kind: str = "blank"
    blank: int = 0
    filled: int = 0
    distinct: int = 0
    values: list[tuple[str, int]] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    first: dict[str, str] = field(default_factory=dict)
    units: list[str] = field(default_factory=list)
    clocks: bool = False
    repeats: bool = False
    blanks: list[str] = field(default_factory=list)
    zones: int = 0
    parts: list[str] = field(default_factory=list)
    day_parts: int = 0
    numbers: int = 0
    least: float = 0
    most: float = 0
    yes_no: bool = False
    daytime: bool = False
    timed: bool = False
    longest: int = 0


def facts(name: str, cells: Iterable[Any], decimal: str = ".", most: int = TRIED) -> Facts:
    """What a column holds; `decimal` is the sign before fractions, `most` values of it are tried."""
    found = Facts(name)
    counts: Counter[str] = Counter()
    originals: dict[str, Any] = {}
    for value in cells:
        text = "" if value is None else as_text(value)
        if not text:
            found.blank += 1
            continue
        counts[text] += 1
        originals.setdefault(text, value)
    found.filled, found.distinct = counts.total(), len(counts)
    found.repeats = found.distinct < found.filled
    found.values = [(text[:LETTERS], count) for text, count in counts.most_common(VALUES)]
    found.blanks = [text for text in originals if text.casefold() in BLANKS]
    least = found.filled / SLIPS_OF_MANY if found.distinct <= FEW else 0
    told = [value for text, value in originals.items() if text not in found.blanks and counts[text] > least]
    tried = _spread(told, most)
    if not tried:
        return found
    found.kind = _kind(tried, decimal)
    found.numbers, found.day_parts = _parts_of_a_day(tried, decimal)
    found.zones = sum(is_zone(value) for value in tried)
    found.longest = max(len(as_text(value)) for value in tried)
    found.yes_no = all(as_text(value).casefold() in values.TRUE | values.FALSE for value in tried)
    if found.kind == "number":
        found.least, found.most = _reach(tried, decimal)
    if found.kind in ("text", "number"):
        found.dates = date_ways.clearest(_best_dates(date_ways.with_year(tried), tried))
        if found.longest <= LONGEST_PART:
            found.parts = _best_dates(date_ways.halves(tried), tried, LEAP_YEAR)
        if not found.dates and found.kind == "text":
            found.dates = _best_dates(PERIODS, tried)
        elif not found.dates and found.least >= FIRST_YEAR and found.most <= LAST_YEAR:
            found.dates = _best_dates(("%Y",), tried)
        if found.dates:  # 13.11.26 is a day
            found.parts = [part for part in found.parts if part not in date_ways.DOTTED]
        found.first = {pattern: _first(pattern, tried) for pattern in found.dates}
        if not found.dates and found.kind == "text":
            found.dates = _best_dates(date_ways.without_year(tried), tried, LEAP_YEAR)
        clocks = sum(map(_is_clock, map(as_text, tried)))
        found.clocks = not found.numbers and clocks >= len(tried) * (1 - MOST_SLIPS)
        found.units = _units(tried, decimal, bool(found.day_parts)) if not found.dates or found.kind == "number" else []
    found.timed = _timed(found, tried)
    found.daytime = _in_daytime(tried) * 2 > len(tried)
    return found


def _spread(given: list[Any], most: int) -> list[Any]:
    """Some of the values, from all of them alike: an export begins with the first days of a month."""
    return given if len(given) <= most else [given[place * len(given) // most] for place in range(most)]


def _is_clock(text: str) -> bool:
    return _COLON.search(text) is not None or _DOTTED.fullmatch(text) is not None


def _timed(found: Facts, tried: Sequence[Any]) -> bool:
    """Whether instants have a time of day."""
    if found.kind == "moment":
        return any(isinstance(value, datetime) and value.time() != time() for value in tried)
    way = next(iter(found.dates), "")
    return way in date_ways.NUMBERS or "%H" in way or "%I" in way or (way == "iso" and found.longest > _DAY_LETTERS)


def _in_daytime(tried: Sequence[Any]) -> int:
    """How many values are times of day at which people work; lengths of calls are shorter."""
    found = 0
    for value in tried:
        clock = _CLOCK.match(as_text(value)) if isinstance(value, str) else None
        seconds = value.total_seconds() if isinstance(value, timedelta) else 0
        hour = value.hour if isinstance(value, time) else int(clock[1]) if clock else int(seconds // 3600)
        found += FIRST_HOUR <= hour < LAST_HOUR
    return found


def _reach(tried: Sequence[Any], decimal: str) -> tuple[float, float]:
    """The smallest and the largest of numbers."""
    amounts = []
    for value in tried:
        with suppress(Unusable):
            amounts.append(values.number(value, decimal))
    return min(amounts), max(amounts)


def _parts_of_a_day(tried: Sequence[Any], decimal: str) -> tuple[int, int]:
    """How many values are plain numbers, and how many of these have many digits behind a nought, as 0.0431."""
    numbers = parts = 0
    for value in tried:
        with suppress(Unusable):
            amount = values.number(value, decimal)
            numbers += 1
            parts += 0 < amount < 1 and round(amount, DIGITS_OF_A_SHARE) != amount
    return numbers, parts


def _kind(tried: Sequence[Any], decimal: str) -> str:
    if all(isinstance(value, timedelta | time) for value in tried):
        return "length"
    if all(isinstance(value, datetime | date) for value in tried):
        return "moment"
    return "number" if _readable(partial(values.number, decimal=decimal), tried) else "text"


def _date_reader(pattern: str, year: int | None = None) -> Callable[[Any], int]:
    return times.reader((pattern,), year, times.Local(ZoneInfo("UTC")))


def _first(pattern: str, tried: Sequence[Any]) -> str:
    """The first value that a pattern reads, as ISO 8601 without a zone."""
    read = _date_reader(pattern)
    for value in tried:
        with suppress(Unusable):
            return clock.to_local(read(value), ZoneInfo("UTC")).replace(tzinfo=None).isoformat(" ", "minutes")
    return ""


def _readable(read: Callable[[Any], Any], tried: Sequence[Any], least: int = 0) -> int:
    """How many values can be read; 0 where too many of them cannot: it is another kind of column then. Of `least`
    values one may be a slip."""
    slips = 0
    most = max(len(tried) * MOST_SLIPS, 1 if least and len(tried) >= least else 0)
    for value in tried:
        try:
            read(value)
        except Unusable:
            slips += 1
            if slips > most:
                return 0
    return len(tried) - slips


def _best(ways: dict[str, Callable[[Any], Any]], tried: Sequence[Any], least: int = 0) -> list[str]:
    """The ways that read most of the values, equally many each: a slip here and there is a slip, not another way."""
    counts = {name: _readable(read, tried, least) for name, read in ways.items()}
    most = max(counts.values(), default=0)
    return [name for name, count in counts.items() if count == most and count]


def _best_dates(patterns: Sequence[str], tried: Sequence[Any], year: int | None = None) -> list[str]:
    return _best({pattern: _date_reader(pattern, year) for pattern in patterns}, tried, LEAST_OF_DATES)


def _units(tried: Sequence[Any], decimal: str, parts_of_days: bool) -> list[str]:
    units = (*values.CLOCK_UNITS, "mixed", *values.UNIT_MS)
    told = True if parts_of_days else None
    read = partial(values.duration_ms, decimal=decimal, day_fractions=told)
    return _best({unit: partial(read, unit=unit) for unit in units}, tried)
