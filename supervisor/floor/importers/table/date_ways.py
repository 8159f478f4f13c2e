"""Ways in which exports write moments: every order of a day with every sign between, beside every clock there is.

They are not listed but found: a cell is cut into its clock and its day, and what stands between them is taken as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cache
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor.floor.importers.table import times
from supervisor.floor.importers.table.values import MARKS, Unusable, as_text

_HOURS: Final = "%H.%M"
DOTTED: Final = ("%H.%M.%S", _HOURS)
CLOCKS: Final = tuple(
    f"{clock}{half}{zone}"
    for digits in ("%H:%M:%S.%f", "%H:%M:%S,%f", "%H:%M:%S", "%H:%M", *DOTTED)
    for clock, half in ((digits, ""), (digits.replace("%H", "%I"), " %p"))
    for zone in ("", " %z")
)
_ORDERS: Final = (
    *("%d/%m/{y}", "%m/%d/{y}", "%d.%m.{y}", "%d-%m-{y}", "%m-%d-{y}"),
    *("%d %b {y}", "%d %b, {y}", "%d-%b-{y}", "%d/%b/{y}", "%d.%b.{y}", "%b %d, {y}", "%b-%d-{y}"),
)
"""Between dots the month never stands first: nobody writes so, and every such day would be in doubt."""
_OF_FOUR_DIGITS: Final = ("%b %d %Y", "%Y/%m/%d", "%Y.%m.%d", "%Y-%m-%d", "%Y %b %d", "%Y-%b-%d")
"""With two digits of the year these would read other things as well: "Nov 2026" as a day."""
_YEARED: Final = (*(order.format(y=year) for year in ("%Y", "%y") for order in _ORDERS), *_OF_FOUR_DIGITS)
_YEARLESS: Final = ("%d/%m", "%m/%d", "%d.%m", "%d %b", "%d-%b", "%b %d")
PARTS: Final = (*_YEARED, *_YEARLESS, *CLOCKS, "%b", "%d", "%m", "%Y")
"""Halves of a moment that stand in a column of their own."""
NUMBERS: Final = ("epoch", "epoch_ms")
BARE: Final = ("%y%m%d", "%d%m%y")
"""Days of six digits; which of the two may be in doubt."""
_SIX_DIGITS: Final = re.compile(r"\d{6}")
_INTERNATIONAL: Final = "%Y-%m-%d"
_WHOLE: Final = ("%a %b %d %H:%M:%S %z %Y", "%a %b %d %H:%M:%S %Y", "%d/%b/%Y:%H:%M:%S %z")
"""Moments whose clock stands within the day, as programs write them."""
_PROBED: Final = 12
_TWO_DIGITS: Final = re.compile(r"\d{1,2}\.\d\d(?: ?[^\W\d]+)?")
_LEAP_YEAR: Final = 2000
_BETWEEN: Final = r"(?P<between>T|\s*[,،;–-]\s+|\s+(?:(?:at|la|ora|בשעה|الساعة)\s+)?|,)"


def _days(days: Sequence[str]) -> tuple[str, ...]:
    """Days, and days behind the name of a weekday."""
    return (*days, *(f"%a{sign}{day}" for day in days for sign in (" ", ", ")))


_ALL_YEARED, _ALL_YEARLESS = _days(_YEARED), _days(_YEARLESS)


@cache
def _compiled(way: str) -> re.Pattern[str]:
    return times.compiled(way)


@cache
def _cuts() -> list[tuple[int, bool, str, re.Pattern[str]]]:
    """How a cell is cut: the place of the clock among all, whether it stands behind the day, the clock, what cuts."""
    found = []
    for place, clock in enumerate(CLOCKS):
        inner = _compiled(clock).pattern
        found.append((place, True, clock, re.compile(f"(?P<day>.+?){_BETWEEN}{inner}", re.IGNORECASE)))
        found.append((place, False, clock, re.compile(f"{inner}{_BETWEEN}(?P<day>.+)", re.IGNORECASE)))
    return found


def _halves(text: str) -> Iterator[tuple[int, str, str, str]]:
    """How a cell can be cut: the rank of its clock, the day, and the pattern before and behind the day."""
    yield len(CLOCKS), text, "", ""
    for place, behind, clock, cut in _cuts():
        found = cut.fullmatch(text)
        if found is not None:
            between = " ".join(f"·{found['between']}·".split()).replace("·", "")
            between = between if between.strip() else " "
            yield place, found["day"], *(("", between + clock) if behind else (clock + between, ""))


def _found(days: Sequence[str], tried: Sequence[Any]) -> list[str]:
    ways = {
        (place, rank, f"{before}{day}{after}")
        for text in _probes(tried)
        for rank, told, before, after in _halves(text)
        for place, day in enumerate(days)
        if _compiled(day).fullmatch(told) and ("%p" not in before + after or _reads(f"{before}{day}{after}", text))
    }
    found = [way for _, _, way in sorted(ways)]
    # The half of a day is no weekday.
    return [way for way in found if "%a" not in way or "%p" in way] if any("%p" in way for way in found) else found


def _reads(way: str, text: str) -> bool:
    """Whether a way reads a cell: a word behind a clock may be no half of a day."""
    with suppress(Unusable):
        return times.reader((way,), _LEAP_YEAR, times.Local(ZoneInfo("UTC")))(text) is not None
    return False


def _probes(tried: Sequence[Any]) -> list[str]:
    """Some of the values, spread over all of them: a way that reads none of these reads too few of all."""
    return [as_text(value).translate(MARKS) for value in tried[:: max(len(tried) // _PROBED, 1)]]


def with_year(tried: Sequence[Any]) -> list[str]:
    """Ways that may read values as instants, the clearest first."""
    bare = BARE if all(map(_SIX_DIGITS.fullmatch, map(as_text, tried))) else ()
    texts = _probes(tried)
    whole = [way for way in _WHOLE if any(map(_compiled(way).fullmatch, texts))]
    return ["iso", *_found(_ALL_YEARED, tried), *whole, *NUMBERS, *bare]


def without_year(tried: Sequence[Any]) -> list[str]:
    """The same for days without a year, tried where no other way fits: who maps the file says the year."""
    return _found(_ALL_YEARLESS, tried)


def halves(tried: Sequence[Any]) -> list[str]:
    """Of `PARTS` those that may read values."""
    texts = _probes(tried)
    # With fewer digits it is a number; a workbook drops the nought of 9.30.
    dotted = all(isinstance(value, str) and _TWO_DIGITS.fullmatch(value.strip()) for value in tried)
    return [
        part
        for part in PARTS
        if (dotted or not part.startswith((_HOURS, _HOURS.replace("%H", "%I"))) or "%S" in part)
        and any(_compiled(part).fullmatch(text) for text in texts)
    ]


def clearest(ways: Sequence[str]) -> list[str]:
    """Ways that fit without those that say the same as ISO 8601, where that fits."""
    if "iso" not in ways:
        return list(ways)
    return [way for way in ways if _INTERNATIONAL not in way]
