"""The formulas of a figure as people read them: tables of a formula chooser, and the same lines for a terminal."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Final

from supervisor import formats
from supervisor.kpi import catalogue
from supervisor.kpi.entries import Kpi
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import cells, points
from supervisor.models.figure_model import as_shown, shown, written
from supervisor.settings import SHARED
from supervisor.text import say
from supervisor.views.columns import TableData
from supervisor.views.variants import (
    BY_BOOK,
    BY_DEFAULT,
    BY_FLOOR,
    BY_HAND,
    BY_SETTINGS,
    CLASSES,
    IN,
    LESS,
    LONG,
    MORE,
    STATES,
    STATES_OF_BAD,
    VARIANTS,
    Threshold,
    Variant,
    VariantClass,
    Variants,
)

_POINTS: Final = QT_TRANSLATE_NOOP("variants", "{number} points")
_IN_FORCE: Final = QT_TRANSLATE_NOOP("variants", "in force")
_LONG: Final = QT_TRANSLATE_NOOP("variants", "longer than the mean ({share} of the whole)")
_OTHER_VALUE: Final = QT_TRANSLATE_NOOP("variants", "with another value")
_UNRESOLVED: Final = QT_TRANSLATE_NOOP("variants", "marked as not resolved, yet without a further contact")
_ALIKE: Final = QT_TRANSLATE_NOOP("variants", "all others")


def title(kpi: str, variant: str) -> str:
    """What a formula of a figure is called."""
    return say(catalogue.formula_of(catalogue.BY_ID[kpi], variant).title)


def formula(kpi: str, variant: str) -> str:
    """A formula in the words of its measures."""
    return cells.formula_text(catalogue.formula_of(catalogue.BY_ID[kpi], variant))


def moved(kpi: Kpi, value: float | None) -> str:
    """A difference of a figure with its sign; of shares in points."""
    if value is None:
        return ""
    sign = "+" if value > 0 else "\u2212" if value < 0 else ""
    if kpi.unit == "ratio":
        return say(_POINTS, number=formats.ltr(sign + formats.decimal(abs(value) * 100)))
    if kpi.unit == "ms":  # which writes its own sign, on the right side of its unit
        return points.length(-abs(value)).replace("\u2212", sign)
    unit = "count" if kpi.unit == "money" else kpi.unit
    return formats.ltr(sign + written(unit, abs(value)))


def which(one: VariantClass, between: Collection[str] = ()) -> str:
    """What the units of a class are; `between` are the two formulas, where that matters."""
    if one.measures == ("first_unreturned",) and {*between} == {"", "no_return"}:
        return say(_UNRESOLVED)
    if one.there == LONG:
        return say(_LONG, share=formats.ratio(one.share))
    if one.here == IN and one.there in (IN, MORE, LESS):
        return say(_OTHER_VALUE)
    named = [name for name in one.measures if not name.endswith("_ms")] or list(one.measures)
    return cells.measure_word(named[0]) if named else say(_ALIKE)


def state(kpi: Kpi, code: str) -> str:
    """How units count by a formula."""
    if kpi.good == "down" and code in STATES_OF_BAD:
        return say(STATES_OF_BAD[code])
    return say(STATES[code])


def state_of(kpi: str, code: str) -> str:
    """How units count by a formula of this figure."""
    return state(catalogue.BY_ID[kpi], code)


def said(kpi: str, row: Mapping[str, Any]) -> dict[str, str]:
    """How a row counts by the two formulas, in words."""
    return {name: state_of(kpi, row[name]) for name in ("here", "there")}


def place(number: int) -> str:
    """The key of a row: rows stand in the order in which they were told."""
    return f"{number:04}"


def table(told: Variants) -> TableData:
    """One row per formula; keys of rows are their places (see `place`)."""
    kpi = catalogue.BY_ID[told.kpi]
    kind = told.rows[0].figure.unit if kpi.unit != "money" else "money"
    columns = tuple(replace(one, kind=kind, kpi=kpi.id) if one.id == "value" else one for one in VARIANTS)
    found: dict[str, list[Any]] = {
        "formula": [title(told.kpi, one.variant) for one in told.rows],
        "value": [_value(one) for one in told.rows],
        "n": [one.figure.n or None for one in told.rows],
        "difference": [say(_IN_FORCE) if one.variant == told.in_force else moved(kpi, _apart(told, one))
                       for one in told.rows],
        "units": [sum(part.n for part in one.classes) or None for one in told.rows],
    }  # fmt: skip
    about = [(one.figure.low, one.figure.high, one.figure.state) for one in told.rows]
    keys = [place(at) for at in range(len(told.rows))]
    n = {"value": [one.figure.n for one in told.rows]}
    return TableData("variants", columns, keys, found, n, about={"value": about})


def _apart(told: Variants, one: Variant) -> float | None:
    """How far a formula's figure is from that in force, as the two stand there."""
    used = next((as_shown(row.figure) for row in told.rows if row.variant == told.in_force), None)
    shown = as_shown(one.figure)
    return one.difference if used is None or shown is None or one.difference is None else shown - used


def _value(one: Variant) -> Any:
    figure = one.figure
    if figure.value is not None and figure.unit.startswith("money"):
        return figure.value, figure.unit.partition(":")[2]
    return figure.value


def classes(told: Variants, variant: str) -> TableData:
    """One row per class of units that a formula counts differently; keys as in `table`."""
    kpi = catalogue.BY_ID[told.kpi]
    parts = next((one.classes for one in told.rows if one.variant == variant), ())
    found: dict[str, list[Any]] = {
        "n": [one.n for one in parts],
        "which": [which(one, (told.in_force, variant)) for one in parts],
        "here": [state(kpi, one.here) for one in parts],
        "there": [state(kpi, one.there) for one in parts],
        "effect": [moved(kpi, one.effect) for one in parts],
    }
    return TableData("variant_classes", CLASSES, [place(at) for at in range(len(parts))], found)


def value(one: Variant) -> str:
    """The value of a formula."""
    return shown(one.figure)


_THRESHOLD: Final = QT_TRANSLATE_NOOP("variants", "{threshold}: {value} ({source})")
_SINCE: Final = QT_TRANSLATE_NOOP("variants", "the book, since {day}")
_BY_QUEUE: Final = QT_TRANSLATE_NOOP("variants", "{least} to {most} by queue")
_SOURCES: Final[dict[str, Text]] = {
    BY_HAND: QT_TRANSLATE_NOOP("variants", "given by hand"),
    BY_BOOK: QT_TRANSLATE_NOOP("variants", "the book"),
    BY_FLOOR: QT_TRANSLATE_NOOP("variants", "the floor’s own targets"),
    BY_SETTINGS: QT_TRANSLATE_NOOP("variants", "your settings"),
    BY_DEFAULT: QT_TRANSLATE_NOOP("variants", "the usual value; nobody set another"),
}


def threshold(one: Threshold) -> str:
    """A threshold with its value, or its values by queue, and who said it."""
    least, most = (formats.duration(value) for value in (one.least_ms, one.most_ms))
    said = [say(_SOURCES[source]) for source in one.sources]
    source = say(_SINCE, day=formats.day(one.since_on)) if one.since_on > "1900-01-01" else formats.listed(said)
    value = least if one.least_ms == one.most_ms else say(_BY_QUEUE, least=least, most=most)
    return say(_THRESHOLD, threshold=say(SHARED[one.setting].title), value=value, source=source)
