"""What a table looks like beyond a heading and rows: two rows of headings, a column per period, decimal commas, years.

All of it is proposed from what the file shows, and confirmed by who maps it; nothing of it becomes an import by itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import pairwise
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.errors import InputError
from supervisor.floor.importers.table import times, values
from supervisor.floor.importers.table.sheets import BELOW
from supervisor.floor.importers.table.usual_names import plain, usual
from supervisor.floor.importers.table.values import Unusable, as_text
from supervisor.floor.importers.table.wide import LABEL_BELOW

PERIODS: Final = (
    "%Y-%m-%d", "%b %Y", "%b-%Y", "%b %y", "%b-%y", "%b'%y", "%Y-%m", "%m/%Y", "%m.%Y", "%m-%Y", "%d/%m/%Y", "%m/%d/%Y",
    "%d.%m.%Y", "%d-%m-%Y", "%d/%m/%y", "%m/%d/%y", "%d.%m.%y", "%d %b %Y", "%d-%b-%Y", "%d %b %y", "Q%q %Y", "Q%q-%Y",
    "%Y Q%q", "%Y-Q%q", "%G-W%V", "W%V %G", "%Y",
)  # fmt: skip
"""How headings name periods, the clearest first."""
LEAST_PERIODS: Final = 2
LEAST_NUMBERS: Final = 0.6
"""So large a share of what stands below a period must be numbers, lengths or shares."""
MOST_LABELS: Final = 40
LABELS: Final = frozenset(
    ("figure", "figures", "metric", "metrics", "measure", "kpi", "indicator", "indicators", "מדד", "מדדים", "נתון",
     "مؤشر", "المؤشر", "المقياس", "indicatori", "masura")
)  # fmt: skip
"""Names of columns that say what a row counts."""
_COUNTED: Final = frozenset(
    ("aht", "asa", "att", "acw", "csat", "nps", "ces", "fcr", "sla", "sl", "answers", "occupancy", "adherence", "sales")
)
_DATED = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?")
_PERIODISH = re.compile(
    r"Q[1-4][ -]?\d{4}|\d{4}[ -]?Q[1-4]|(?:19|20)\d\d|\d{1,2}[./-]\d{4}|\d{4}-\d{1,2}(?:-\d{1,2})?|\d{4}-W\d{1,2}|"
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|[^\W\d]{3,12}[.]?[ '-]\d{2,4}|\d{1,2}[ -][^\W\d]{3,12}[ -]\d{2,4}"
)
_ZONED = re.compile(r"[A-Z][A-Za-z_]+(?:/[A-Za-z_+-]+)+|UTC")
_FRACTION = re.compile(r"-?\d+,\d{1,2}|-?\d{1,3}(?:\.\d{3})+,\d+|-?\d+,\d{4,}")
_POINTED = re.compile(r"-?\d+\.(?:\d{1,2}|\d{4,})|-?(?:0|\d{4,})\.\d{3}|-?\d{1,3}(?:,\d{3})+\.\d+")
"""A point that can only stand before a fraction; `1.240` may be a thousand and more."""
_DAYS: Final = ((1, 1, "day"), (7, 7, "week"), (28, 31, "month"), (89, 92, "quarter"), (365, 366, "year"))
_NAMED_LENGTHS: Final = (
    ("%q", "quarter"),
    ("%V", "week"),
    ("%d", ""),
    ("%b", "month"),
    ("%m", "month"),
    ("%Y", "year"),
)


@dataclass(frozen=True, slots=True)
class Way:
    """A way to read headings as periods: the pattern, how long each is, the first and the last one as ISO dates."""

    pattern: str
    length: str
    first: str
    last: str
    count: int


def texts(row: Sequence[Any]) -> list[str]:
    """A row as texts."""
    return ["" if value is None else as_text(value) for value in row]


def period_cells(row: Sequence[Any], under: Sequence[Any]) -> list[int]:
    """Where a row has what may be periods, with figures below them; empty for one alone."""
    found = [
        place
        for place, value in enumerate(row)
        if (isinstance(value, date) or (value not in (None, "") and _PERIODISH.fullmatch(as_text(value))))
        and place < len(under)
        and (under[place] in (None, "") or (_counts(under[place]) and not isinstance(under[place], date)))
    ]
    return found if len(found) >= LEAST_PERIODS and any(under[place] not in (None, "") for place in found) else []


def is_zone(value: Any) -> bool:
    """Whether a cell names a time zone by its place."""
    return isinstance(value, str) and _ZONED.fullmatch(value) is not None and _is_zone(value)


@cache
def _is_zone(name: str) -> bool:
    try:
        clock.zone(name)
    except InputError:
        return False
    return True


def two_rows(rows: Sequence[Sequence[Any]], place: int) -> tuple[int, int] | None:
    """Places of the two rows of a heading whose lower names come again under each upper one; None for a plain one."""
    for upper, lower in ((place - 1, place), (place, place + 1)):
        if upper >= 0 and lower + 1 < len(rows) and _stand_above(rows[upper], rows[lower]):
            return upper, lower
    return None


def _stand_above(upper: Sequence[Any], lower: Sequence[Any]) -> bool:
    above, below = texts(upper), texts(lower)
    if len([name for name in above if name]) < 2 or not all(isinstance(value, str | None) for value in lower):
        return False
    if any(name and name[0].isdigit() for name in below):
        return False
    groups: dict[str, list[str]] = {}
    last = ""
    for place, name in enumerate(below):
        last = (above[place] if place < len(above) else "") or last
        if name:
            groups.setdefault(last, []).append(name)
    # A row of words below a plain heading may repeat one of them, but hardly two in the same places of two groups.
    several = [frozenset(names) for names in groups.values() if len(names) > 1]
    repeated = any(several.count(names) > 1 for names in several)
    return repeated and all(len(names) == len(set(names)) for names in groups.values())


def ways(names: Sequence[str]) -> list[Way]:
    """How headings can be read as periods, the likeliest way first; empty where they are none."""
    found = []
    for pattern in PERIODS:
        days = list(_days(pattern, names))
        distinct = sorted(set(days))
        if len(distinct) >= LEAST_PERIODS:
            length, even = _length(pattern, distinct)
            in_order = days in (sorted(days), sorted(days, reverse=True))
            way = Way(pattern, length, str(distinct[0].date()), str(distinct[-1].date()), len(distinct))
            found.append(((len(days), even, in_order), way))
    most = max((points[0] for points, _ in found), default=0)
    best = [(points, way) for points, way in found if points[0] == most]
    return [way for _, way in sorted(best, key=lambda one: one[0], reverse=True)]


def _days(pattern: str, names: Sequence[str]) -> Iterator[datetime]:
    read = times.reader((pattern,), None, times.Local(ZoneInfo("UTC")))
    for name in names:
        if _DATED.fullmatch(name):
            if pattern == PERIODS[0]:
                with suppress(ValueError):
                    yield datetime.fromisoformat(name)
            continue
        with suppress(Unusable):
            yield clock.to_local(read(name), ZoneInfo("UTC")).replace(tzinfo=None)


def _length(pattern: str, days: Sequence[datetime]) -> tuple[str, bool]:
    """How long the periods are, and whether all of them are."""
    steps = {(later - sooner).days for sooner, later in pairwise(days)}
    for least, most, length in _DAYS:
        if steps and min(steps) >= least and max(steps) <= most:
            return length, True
    return length_of(pattern) or "day", False


def length_of(pattern: str) -> str:
    """How long a period is that is written so; empty where the pattern does not tell."""
    return next(
        (length for sign, length in _NAMED_LENGTHS if sign in pattern.replace("%y", "%Y").replace("%G", "%Y")), ""
    )


def periods_in(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[Way]:
    """The ways of those headings that have figures below; empty for a plain table."""
    bare = [name.partition(BELOW)[0] for name in names]
    found = ways(bare)
    if not found or (found[0].pattern == "%Y" and found[0].count < 2):
        return []
    over = period_places(bare, found[0].pattern)
    cells = [row[place] for row in rows for place in over if place < len(row) and row[place] not in (None, "")]
    if not cells or sum(map(_counts, cells)) < len(cells) * LEAST_NUMBERS:
        return []
    return found


def period_places(names: Sequence[str], pattern: str) -> list[int]:
    """Where headings are periods, as a pattern reads them."""
    read = times.reader((pattern,), None, times.Local(ZoneInfo("UTC")))

    def is_one(name: str) -> bool:
        try:
            read(name)
        except Unusable:
            return bool(_DATED.fullmatch(name))
        return True

    return [place for place, name in enumerate(names) if name and is_one(name)]


def _counts(value: Any) -> bool:
    """Whether a cell is a figure: a number, a share, a length of time."""
    if not isinstance(value, str):
        return not isinstance(value, bool)
    for read in (values.number, lambda text: values.number(text, ","), lambda text: values.duration_ms(text, "mixed")):
        with suppress(Unusable):
            read(value)
            return True
    return False


def wide_of(names: Sequence[str], rows: Sequence[Sequence[Any]], way: Way) -> tuple[dict[str, Any], list[str]]:
    """What a mapping says of a sheet with such periods: its [wide], and the columns that are filled down."""
    if any(BELOW in name for name in names):
        return {"headers": way.pattern, "label": LABEL_BELOW}, []
    over = set(period_places(names, way.pattern))
    keys = [place for place, name in enumerate(names) if name and place not in over]
    told = [row for row in rows if any(place < len(row) and row[place] not in (None, "") for place in over)]
    filled = [place for place in keys if _filled_down(place, told)]
    said: dict[str, Any] = {"headers": way.pattern}
    label = next((place for place in keys if place not in filled and _is_label(names[place], place, rows)), None)
    if label is not None:
        said["label"] = names[label]
    return said, [names[place] for place in filled]


def _filled_down(place: int, rows: Sequence[Sequence[Any]]) -> bool:
    """Whether a column says something in the first row only of each group."""
    cells = [row[place] if place < len(row) else None for row in rows]
    blank = [value in (None, "") for value in cells]
    return len(cells) > 1 and not blank[0] and sum(blank) * 3 >= len(cells)


def _is_label(name: str, place: int, rows: Sequence[Sequence[Any]]) -> bool:
    """Whether a column says what its row counts: by its name, or by its words."""
    if set(plain(name).split()) & LABELS:
        return True
    words = {plain(as_text(row[place])) for row in rows if place < len(row) and row[place] not in (None, "")}
    known = set(usual().names.get("measure_total", {}).get("#total", ())) | _COUNTED
    hits = [word for word in words if word in known or set(word.split()) & (usual().means | _COUNTED)]
    return 0 < len(words) <= MOST_LABELS and len(hits) * 3 >= len(words)


def decimal_of(rows: Sequence[Sequence[Any]]) -> str:
    """The sign before fractions: a comma where some numbers can only be read so, and none only with a point."""
    comma = point = 0
    for row in rows:
        for value in row:
            if isinstance(value, str) and value[-1:].isdigit():
                comma += _FRACTION.fullmatch(value.strip()) is not None
                point += _POINTED.fullmatch(value.strip()) is not None
    return "," if comma and not point else "."


_LAST: Final = 4
_MOST_ENDS: Final = 12


def ends_in(rows: Sequence[Sequence[Any]], over: Collection[int]) -> list[str]:
    """The first cells of rows before which a sheet may end: with nothing below the periods, or the last."""
    found: dict[str, None] = {}
    told = [row for row in rows if any(value not in (None, "") for value in row)]
    for number, row in enumerate(told):
        first = next(value for value in row if value not in (None, ""))
        bare = all(place >= len(row) or row[place] in (None, "") for place in over)
        if over and isinstance(first, str) and (bare or number >= len(told) - _LAST):
            found[as_text(first)] = None
    return list(found)[-_MOST_ENDS:]
