"""Values of a report as people read them on paper, in the language in force."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import points
from supervisor.reports.report import Field
from supervisor.text import say

_YES: Final = QT_TRANSLATE_NOOP("paper", "yes")
_NO: Final = QT_TRANSLATE_NOOP("paper", "no")

FIGURES: Final = frozenset(("count", "number", "net", "points", "ratio", "ms", "span", "money"))
"""Kinds that stand digit under digit."""


def _money(value: Any, _n: int | None, _zone: str) -> str:
    minor, currency = value
    return formats.money(None if minor is None else round(minor), currency)


def _count(value: Any, _n: int | None, _zone: str) -> str:
    return formats.count(value) if isinstance(value, int) else formats.decimal(value)


_SHOWN: Final[dict[str, Callable[[Any, int | None, str], str]]] = {
    "count": _count,
    "number": lambda value, n, zone: points.score(value),
    "net": lambda value, n, zone: points.net(value, n or 0),
    "points": lambda value, n, zone: points.points(value),
    "ratio": lambda value, n, zone: formats.ratio(value, n),
    "ms": lambda value, n, zone: points.length(value),
    "span": lambda value, n, zone: points.until(value),
    "instant": lambda value, n, zone: formats.date_and_clock(value, zone),
    "moment": lambda value, n, zone: formats.date_and_clock(value, zone, seconds=True),
    "day": lambda value, n, zone: formats.day(value),
    "yes_no": lambda value, n, zone: say(_YES if value else _NO),
    "money": _money,
}


def shown(field: Field, value: Any, n: int | None, zone: str) -> str:
    """A value of a column; what is not of the column's kind stands as it is."""
    if value is None:
        return formats.NO_DATA if field.kind in FIGURES else ""
    if field.kind in _SHOWN:
        try:
            return _SHOWN[field.kind](value, n, zone)
        except (ArithmeticError, OSError, TypeError, ValueError):
            return formats.isolate(str(value))
    return formats.isolate(field.words.get(value, str(value)) if field.kind == "word" else str(value))


def on_axis(kind: str, value: float, currency: str = "") -> str:
    """A mark of the axis of a chart."""
    if kind == "money":
        return formats.money(round(value), currency)
    if kind == "ratio":
        return formats.share(round(value, 4))
    if kind == "count":
        return formats.count(round(value))
    if kind == "net":
        return points.net(value)
    return points.length(value) if kind == "ms" else formats.decimal(value, 1 if abs(value) < 100 else 0)
