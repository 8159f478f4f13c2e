"""What a report shows as a picture: lines over time, or bars by group, as plain values."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from supervisor import formats
from supervisor.history.keys import STARTS, TIME_KEYS
from supervisor.kpi import catalogue
from supervisor.kpi.figures import MONEY, Figure

SHAPES: Final = ("line", "steps", "area", "marks")
"""How a line is drawn; `marks` are narrow bars that stand on the floor of the chart."""

MOST_CHARTS, MOST_LINES, MOST_BARS = 4, 6, 16
"""A page has room for so many charts, a chart for so many lines that can be told apart, or bars."""

USUAL: Final = ("service_level", "entered", "answered", "abandonment_rate", "asa", "aht", "cases_opened", "csat", "fcr")
"""What is drawn of many figures, where nobody says which."""

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart; `small` says point by point where few stand behind a figure, and `n` how many, empty where
    that is not known. A `quiet` one is there to compare with."""

    title: str
    values: tuple[float | None, ...]
    shape: str = "line"
    small: tuple[bool, ...] = ()
    quiet: bool = False
    n: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines over `labels`: where `at` says how far along time each stands, as lines; else as bars, one per label.

    `kind` is one of `report.KINDS`; of money `currency` says which, and values are minor units. `target` is a goal.
    `more` counts the groups for which there is no room. `band` says point by point from where to where the first line
    is usual, `flags` per line which points are not. `own` is what a workbook calls the labels in a sheet of these
    values, which stand in no table, and `own_title` their column; empty: there is no need of one. Bars that are to be
    compared with those of charts beside them are drawn to the same `reach`, the longest of all.
    """

    title: str
    kind: str
    labels: tuple[str, ...]
    lines: tuple[Line, ...]
    at: tuple[float, ...] = ()
    currency: str = ""
    target: float | None = None
    more: int = 0
    band: tuple[tuple[float, float] | None, ...] = ()
    flags: tuple[tuple[bool, ...], ...] = ()
    band_title: str = ""
    own: tuple[str, ...] = ()
    own_title: str = ""
    reach: float = 0.0

    @staticmethod
    def of(plain: Mapping[str, Any]) -> Chart:
        """A chart out of what `dataclasses.asdict` and JSON made of it."""
        lines = [
            Line(one["title"], tuple(one["values"]), one["shape"], tuple(one["small"]), one["quiet"], tuple(one["n"]))
            for one in plain["lines"]
        ]
        rest: dict[str, Any] = {
            name: plain[name] for name in ("currency", "target", "more", "band_title", "own_title", "reach")
        }
        rest["band"] = tuple(None if ends is None else (ends[0], ends[1]) for ends in plain["band"])
        rest["flags"], rest["own"] = tuple(map(tuple, plain["flags"])), tuple(plain["own"])
        return Chart(plain["title"], plain["kind"], tuple(plain["labels"]), tuple(lines), tuple(plain["at"]), **rest)


Words = Callable[[str, str], str]
"""What a value of a key is called."""


def of_rows(
    rows: Sequence[Values], by: Sequence[str], names: Sequence[str], title: Callable[[str], str], words: Words
) -> tuple[Chart, ...]:
    """Charts of some figures (those of `names` that are measured) of rows by one key, or by time and another key."""
    times = [key for key in by if key in _PLACES]
    if len(rows) < 2 or not 1 <= len(by) <= 2 or len(by) - len(times) > 1:
        return ()
    kept = [name for name in names if any(_value(row, name) is not None for row in rows)][:MOST_CHARTS]
    if not times:
        return tuple(_bars(rows, by[0], name, title, words) for name in kept) if len(by) == 1 else ()
    other = next((key for key in by if key != times[0]), "")
    return tuple(_over_time(rows, times[0], other, name, title, words) for name in kept)


def _value(row: Values, name: str) -> float | None:
    found = row.get(name)
    return found.value if isinstance(found, Figure) else None


def _n(row: Values, name: str) -> int:
    found = row.get(name)
    return found.n if isinstance(found, Figure) else 0


def _small(row: Values, name: str) -> bool:
    kpi, found = catalogue.BY_ID.get(name.partition(".")[0]), row.get(name)
    return isinstance(found, Figure) and kpi is not None and 0 < found.n < kpi.minimum_n


def _kind(rows: Sequence[Values], name: str) -> tuple[str, str]:
    """The kind of a figure, and the currency of money: that of the first row, for amounts of two are not compared."""
    unit = next(row[name].unit for row in rows if _value(row, name) is not None)
    if unit.startswith(MONEY):
        return "money", unit.removeprefix(MONEY)
    return (unit if unit in ("count", "ratio", "ms", "net") else "number"), ""


def _called(row: Values, key: str, words: Words) -> str:
    value = row.get(f"{key}_name") or row.get(key)
    return words(key, str(value)) if value not in (None, "") else formats.NO_DATA


def _bars(rows: Sequence[Values], key: str, name: str, title: Callable[[str], str], words: Words) -> Chart:
    kind, currency = _kind(rows, name)
    shown = [row for row in rows if not currency or row[name].unit == MONEY + currency]
    more, shown = max(len(shown) - MOST_BARS, 0), shown[:MOST_BARS]
    values, small = tuple(_value(row, name) for row in shown), tuple(_small(row, name) for row in shown)
    line = Line(title(name), values, "marks", small, n=tuple(_n(row, name) for row in shown))
    labels = tuple(_called(row, key, words) for row in shown)
    return Chart(title(name), kind, labels, (line,), currency=currency, more=more)


def _over_time(
    rows: Sequence[Values], time: str, other: str, name: str, title: Callable[[str], str], words: Words
) -> Chart:
    kind, currency = _kind(rows, name)
    groups: dict[str, dict[str, Values]] = {}
    for row in rows:
        if isinstance(row.get(name), Figure) and (not currency or row[name].unit == MONEY + currency):
            groups.setdefault(str(row.get(other)) if other else "", {})[str(row[time])] = row
    largest = sorted(groups, key=lambda group: -sum(row[name].n for row in groups[group].values()))
    chosen = [group for group in groups if group in largest[:MOST_LINES]]
    moments = sorted({moment for group in chosen for moment in groups[group]}, key=_PLACES[time])
    lines = []
    for group in chosen:
        cells = [groups[group].get(moment, {}) for moment in moments]
        called = _called(next(iter(groups[group].values())), other, words) if other else title(name)
        shape = "steps" if kind == "count" and not other else "line"
        values, small = tuple(_value(row, name) for row in cells), tuple(_small(row, name) for row in cells)
        lines.append(Line(called, values, shape, small))
    return Chart(
        title(name),
        kind,
        _moments(time, moments),
        tuple(lines),
        tuple(map(_PLACES[time], moments)),
        currency,
        more=len(groups) - len(chosen),
    )


# Time


def _day(text: str) -> float:
    return float(datetime.date.fromisoformat(text).toordinal())


def _instant(text: str) -> float:
    return datetime.datetime.fromisoformat(text).timestamp() / 86_400


def _week(text: str) -> float:
    year, _, week = text.partition("-W")
    return float(datetime.date.fromisocalendar(int(year), int(week), 1).toordinal()) / 7


def _part(parts: int, mark: str) -> Callable[[str], float]:
    def place(text: str) -> float:
        year, _, number = text.partition(mark)
        return float(int(year) * parts + int(number))

    return place


_PLACES: Final[dict[str, Callable[[str], float]]] = {
    "interval": _instant,
    "hour": _instant,
    "day": _day,
    "week": _week,
    "month": _part(12, "-"),
    "quarter": _part(4, "-Q"),
    "half_year": _part(2, "-H"),
    "year": float,
}
"""How far along time the keys stand that follow each other."""


def _moments(key: str, moments: Sequence[str]) -> tuple[str, ...]:
    """What stands under the moments: the clock within one day, else the day too."""
    if key == "day":
        return tuple(formats.plain(formats.day(one)) for one in moments)
    if key not in STARTS:
        return tuple(moments)
    days = {one[:10] for one in moments}
    clocks = [one[11:16] for one in moments]
    if len(days) == 1:
        return tuple(clocks)
    return tuple(f"{formats.plain(formats.day(one[:10]))} {clock}" for one, clock in zip(moments, clocks, strict=True))


assert _PLACES.keys() <= TIME_KEYS.keys()
