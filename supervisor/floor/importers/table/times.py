"""Reading instants and dates: in any stated format, of any zone, exact over clock changes.

A format is one of `NAMED` or a pattern of the usual percent signs (``%d/%m/%Y %I:%M %p``). Names of months may be
English, Romanian, Hebrew or Arabic, digits of any script.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.values import MARKS, Unusable, as_text

NAMED: Final = ("iso", "epoch", "epoch_ms", "excel")
"""ISO 8601; seconds or milliseconds since 1970; days since the beginning of time of workbooks."""
FIRST_YEAR, LAST_YEAR = 1990, 2200
"""Instants outside are slips of a typist or of a format; nobody's contact."""
FIRST_DATE: Final = 1900
"""The first year of a date without a time, as that of somebody's birth or hiring."""

_MONTHS: Final = (
    "jan january ianuarie ian ינואר ינו يناير كانون_الثاني جانفي",
    "feb february februarie פברואר פבר فبراير شباط فيفري",
    "mar march martie מרץ מרס مارس آذار",
    "apr april aprilie אפריל אפר أبريل نيسان أفريل",
    "may mai מאי مايو أيار ماي",
    "jun june iunie iun יוני يونيو حزيران يونيه جوان",
    "jul july iulie iul יולי يوليو تموز يوليه يوليوز جويلية",
    "aug august אוגוסט אוג أغسطس آب أوت غشت",
    "sep sept september septembrie ספטמבר ספט سبتمبر أيلول شتنبر",
    "oct october octombrie אוקטובר אוק أكتوبر تشرين_الأول",
    "nov november noiembrie noi נובמבר נוב نوفمبر تشرين_الثاني نونبر",
    "dec december decembrie דצמבר דצמ ديسمبر كانون_الأول دجنبر",
)
_HAMZA: Final = str.maketrans("أإآ", "ااا", ".'׳’")


_CLOCKS: Final = ("%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M:%S %p", "%H.%M", "%H.%M.%S")


def _plain_month(name: str) -> str:
    return name.casefold().translate(_HAMZA)


_MONTH: Final = {
    _plain_month(name.replace("_", " ")): place for place, names in enumerate(_MONTHS, 1) for name in names.split()
}
_AFTERNOON: Final = {"am": 0, "a": 0, "pm": 12, "p": 12, "לפנהצ": 0, "אחהצ": 12, "ص": 0, "م": 12}
_PARTS: Final = {
    "%Y": r"(?P<Y>\d{4})",
    "%y": r"(?P<y>\d\d)",
    "%m": r"(?P<m>\d{1,2})",
    "%d": r"(?P<d>\d{1,2})(?:st|nd|rd|th)?",
    "%q": r"(?P<q>[1-4])",
    "%V": r"(?P<V>\d{1,2})",
    "%j": r"(?P<j>\d{1,3})",
    "%H": r"(?P<H>\d{1,2})",
    "%I": r"(?P<I>\d{1,2})",
    "%M": r"(?P<M>\d{1,2})",
    "%S": r"(?P<S>\d{1,2})",
    "%f": r"(?P<f>\d{1,9})",
    "%p": r"(?P<p>[^\W\d]\.?(?:[^\W\d\s]|[\"״'׳.])*)",
    "%b": r"(?P<b>[^\W\d](?:[^\W\d]|[.'׳’])*(?: [^\W\d]+)?)",
    "%a": r"[^\W\d]+\.?",
    "%z": r"(?P<z>Z|UTC|GMT|[+-]\d\d:?\d\d)",
    "%%": "%",
}
_PARTS_ALSO: Final = {"%B": "%b", "%A": "%a", "%G": "%Y"}
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_EXCEL: Final = date(1899, 12, 30).toordinal()
_QUARTER: Final = 15
_CENTURY: Final = 69
"""Years of two digits from it on are of the last century, as POSIX has it."""
_REMEMBERED: Final = 100_000
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?")

Wall = tuple[int, int, int, int, int, int, int]
"""Year, month, day, hour, minute, second, millisecond of a local clock."""


class ZoneNeeded(Exception):  # noqa: N818 - it is a question, not a failure
    """A local time was met and no zone is known."""


class Local:
    """The local times of one zone as instants.

    `told` collects the doubts of the row at hand: ``repeated_hour`` or ``skipped_hour``; whoever reads rows empties it.
    """

    def __init__(self, zone: ZoneInfo | None, first_year: int = FIRST_YEAR) -> None:
        self.zone = zone
        self._first_year = first_year
        self.told: list[str] = []
        self._known: dict[tuple[int, int, int, int, int], tuple[int, str]] = {}
        self.later_ms: dict[int, int] = {}
        """Instants of a repeated hour that were given for this row, and the second meaning of each."""

    def instant(self, wall: Wall) -> int:
        """The instant of a wall clock; the first one in a repeated hour. Raises `ZoneNeeded` and `ValueError`."""
        year, month, day, hour, minute, second, ms = wall
        if minute > 59 or second > 60 or not self._first_year <= year <= LAST_YEAR:
            raise ValueError(wall)
        if hour == 24 and not (minute or second or ms):  # the end of a day, as ISO 8601 allows
            return self.instant((*_next_day(year, month, day), 0, 0, 0, 0))
        part = minute // _QUARTER
        key = (year, month, day, hour, part)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._quarter(year, month, day, hour, part * _QUARTER)
        at = known[0] + ((minute - part * _QUARTER) * 60 + second) * 1000 + ms
        if known[1]:
            if known[1] == codes.SKIPPED_HOUR:
                self.told.append(known[1])
            else:
                self.later_ms[at] = at + int(known[1])
        return at

    def _quarter(self, year: int, month: int, day: int, hour: int, minute: int) -> tuple[int, str]:
        if self.zone is None:
            raise ZoneNeeded
        local = datetime(year, month, day, hour, minute)  # noqa: DTZ001 - a wall clock
        first = clock.from_local(local, self.zone)
        again = clock.from_local(local.replace(fold=1), self.zone)
        if again > first:
            return first, str(again - first)
        if again < first:
            return first, codes.SKIPPED_HOUR
        return first, ""

    def fresh(self) -> None:
        """Another row begins."""
        if self.told:
            self.told.clear()
        if self.later_ms:
            self.later_ms.clear()


def _next_day(year: int, month: int, day: int) -> tuple[int, int, int]:
    after = date(year, month, day) + timedelta(days=1)
    return after.year, after.month, after.day


def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern as a regular expression; raises ValueError for a sign that is not known."""
    found = []
    for part in re.findall(r"%[-#]?.|\s+|[^%\s]+|%$", pattern.strip()):
        if part.startswith("%"):
            sign = "%" + part[-1]
            known = _PARTS.get(_PARTS_ALSO.get(sign, sign))
            if known is None:
                raise ValueError(part)
            found.append(known)
        else:
            found.append(r"\s*" if part.isspace() else re.escape(part))
    return re.compile("".join(found), re.IGNORECASE)


_TIMES: Final = tuple(map(compiled, _CLOCKS))


def _wall(found: re.Match[str], year: int | None) -> tuple[Wall, str | None]:
    said = found.groupdict()
    month = int(said["m"]) if said.get("m") else _month(said.get("b") or "")
    if said.get("b") and not month:
        raise ValueError(found.string)
    if said.get("q"):
        month = 3 * int(said["q"]) - 2
    if said.get("Y"):
        year = int(said["Y"])
    elif said.get("y"):
        year = int(said["y"])
        year += 1900 if year >= _CENTURY else 2000
    hour = int(said.get("H") or said.get("I") or 0)
    if said.get("p"):
        half = _AFTERNOON.get(re.sub(r"[.\"״'׳]", "", said["p"]).casefold())
        if half is None or not 1 <= hour <= 12:
            raise ValueError(found.string)
        hour = hour % 12 + half
    ms = int((said.get("f") or "").ljust(3, "0")[:3])
    if year is None:
        raise ValueError(found.string)
    day = int(said.get("d") or 1)
    if said.get("V"):
        monday = date.fromisocalendar(year, int(said["V"]), 1)
        year, month, day = monday.year, monday.month, monday.day
    if said.get("j"):
        on = date(year, 1, 1) + timedelta(days=int(said["j"]) - 1)
        if on.year != year:
            raise ValueError(found.string)
        month, day = on.month, on.day
    wall = (year, month or 1, day, hour, int(said.get("M") or 0), int(said.get("S") or 0), ms)
    return wall, said.get("z")


def _month(name: str) -> int:
    """The number of a month, 0 for a word that is none; Hebrew may say "in March" as one word."""
    plain = _plain_month(name)
    return _MONTH.get(plain) or (_MONTH.get(plain[1:], 0) if plain.startswith("ב") else 0)


def _with_offset(wall: Wall, offset: str) -> int:
    minutes = 0
    if offset[0] in "+-":
        digits = offset[1:].replace(":", "")
        minutes = (int(digits[:2]) * 60 + int(digits[2:])) * (-1 if offset[0] == "-" else 1)
    year, month, day, hour, minute, second, ms = wall
    at = datetime(year, month, day, hour, minute, tzinfo=UTC) + timedelta(seconds=second) - timedelta(minutes=minutes)
    return round((at - _EPOCH).total_seconds()) * 1000 + ms


def _iso(text: str, local: Local) -> int:
    if not text.isascii():
        text = text.translate(MARKS)
    plain = _ISO.fullmatch(text)
    if plain:
        year, month, day, hour, minute, second, fraction = plain.groups()
        return local.instant(
            (
                int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0),
                int((fraction or "").ljust(3, "0")[:3]),
            )
        )  # fmt: skip
    moment = datetime.fromisoformat(text.removesuffix(" UTC") + ("+00:00" if text.endswith(" UTC") else ""))
    if moment.tzinfo is None:
        return local.instant(_of_datetime(moment))
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(text)
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def _of_datetime(moment: datetime) -> Wall:
    return (
        moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second, moment.microsecond // 1000,
    )  # fmt: skip


def _serial(value: float, local: Local) -> int:
    """Days since the workbooks' beginning of time, rounded to the millisecond that they can hold."""
    days, ms = divmod(round(value * 86_400_000), 86_400_000)
    day = date.fromordinal(_EXCEL + days)
    ms = round(ms / 10) * 10 if value % 1 else 0
    seconds, ms = divmod(ms, 1000)
    return local.instant((day.year, day.month, day.day, seconds // 3600, seconds // 60 % 60, seconds % 60, ms))


def _number_reader(name: str, local: Local) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        given = float(value)
        if name == "excel":
            return _serial(given, local)
        at = round(given * (1000 if name == "epoch" else 1))
        if not 631_152_000_000 <= at <= 7_258_118_400_000:
            raise ValueError(value)
        return at

    return read


def _pattern_reader(pattern: str, year: int | None, local: Local) -> Callable[[Any], int]:
    wanted = compiled(pattern)

    def read(value: Any) -> int:
        text = as_text(value)
        found = wanted.fullmatch(text if text.isascii() else text.translate(MARKS))
        if found is None:
            raise ValueError(value)
        wall, offset = _wall(found, year)
        return local.instant(wall) if offset is None else _with_offset(wall, offset.upper())

    return read


def time_of(text: str) -> time | None:
    """A time of day as people write it, of 24 or 12 hours; None for anything else."""
    text = text.translate(MARKS).strip()
    for pattern in _TIMES:
        found = pattern.fullmatch(text)
        if found is not None:
            try:
                wall, _ = _wall(found, FIRST_YEAR)
                return time(*wall[3:6], wall[6] * 1000)
            except ValueError:
                return None
    return None


def _ways(formats: Sequence[str], year: int | None, local: Local) -> list[Callable[[Any], int]]:
    ways: list[Callable[[Any], int]] = []
    for name in formats:
        if name == "iso":
            ways.append(_remembering(lambda value: _iso(as_text(value), local), local, _iso_seconds))
        elif name in NAMED:
            ways.append(_number_reader(name, local))
        else:
            way = _pattern_reader(name, year, local)
            ways.append(_remembering(way, local, _last_seconds if name.endswith(":%S") else _no_seconds))
    return ways


def _differs(way: Callable[[Any], int], value: Any, at: int) -> bool:
    """Whether another format reads the same cell as another instant."""
    try:
        return way(value) != at
    except (ValueError, TypeError, OverflowError):
        return False


_SECONDS: Final = 2
"""So many digits stand at the end of a time that ends with its seconds."""


def _remembering(read: Callable[[Any], int], local: Local, ends: Callable[[str], int]) -> Callable[[Any], int]:
    """The same for texts that come again; `ends` tells how many seconds a text has at its end as two digits, which are
    left out of what is remembered, or -1 for a text that is remembered whole."""
    known: dict[str, int] = {}

    def remembering(value: Any) -> int:
        if type(value) is not str:
            return read(value)
        seconds = ends(value)
        text, ms = (value, 0) if seconds < 0 else (value[:-_SECONDS], seconds * 1000)
        found = known.get(text)
        if found is not None:
            return found + ms
        doubts = len(local.told)
        at = read(value)
        # A time of an hour that comes twice or never tells its doubt each time.
        if doubts == len(local.told) and at not in local.later_ms and len(known) < _REMEMBERED:
            known[text] = at - ms
        return at

    return remembering


def _last_seconds(text: str) -> int:
    """The seconds at the end of a time that is written with two digits of them; -1 for any other text."""
    end = text[-_SECONDS:]
    return int(end) if text[-_SECONDS - 1 :][:1] == ":" and end <= "59" and end.isdecimal() and end.isascii() else -1


def _iso_seconds(text: str) -> int:
    return _last_seconds(text) if len(text) == len("2026-01-31 10:00:00") and text[13] == ":" else -1


def _no_seconds(text: str) -> int:
    return -1


def reader(formats: Sequence[str], year: int | None, local: Local) -> Callable[[Any], int]:
    """A function that reads a cell as an instant in milliseconds; raises `Unusable` and `ZoneNeeded`.

    A cell that a workbook holds as a date is taken as it is. Of several `formats` the first that fits holds.
    """
    ways = _ways(formats, year, local)
    others = _ways(formats, year, Local(local.zone, FIRST_DATE)) if len(formats) > 1 else []

    only = ways[0] if len(ways) == 1 else None

    def read(value: Any) -> int:
        if only is not None and type(value) is str:
            try:
                return only(value)
            except (ValueError, TypeError, OverflowError):
                raise Unusable(codes.BAD_TIME) from None
        if isinstance(value, datetime):
            try:
                if value.tzinfo is not None:
                    return (value - _EPOCH) // timedelta(milliseconds=1)
                return local.instant(_of_datetime(value))
            except ValueError:
                raise Unusable(codes.BAD_TIME) from None
        if isinstance(value, date):
            return local.instant((value.year, value.month, value.day, 0, 0, 0, 0))
        for place, way in enumerate(ways):
            try:
                at = way(value)
            except (ValueError, TypeError, OverflowError):
                continue
            if any(_differs(other, value, at) for other in others[place + 1 :]):
                local.told.append(codes.EITHER_FORMAT)
            return at
        raise Unusable(codes.BAD_TIME)

    return read


def day_reader(formats: Sequence[str], year: int | None) -> Callable[[Any], str]:
    """A function that reads a cell as a local date ``YYYY-MM-DD``."""
    read = reader(formats, year, Local(ZoneInfo("UTC"), FIRST_DATE))

    def day(value: Any) -> str:
        return str((_EPOCH + timedelta(milliseconds=read(value))).date())

    return day
