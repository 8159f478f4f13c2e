"""Cells as people read them: one value of a table made into text, note, status and interval."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from supervisor import formats
from supervisor.kpi import catalogue, measure_words, measures, notes, own_sums
from supervisor.kpi.entries import MEDIAN, P90
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import points, words
from supervisor.models.steps import step_text
from supervisor.text import say
from supervisor.views.columns import About, Column

if TYPE_CHECKING:
    from supervisor.kpi.figures import Figure

TRAILING: Final = frozenset(
    {"count", "ratio", "ms", "worked", "since", "at", "until", "score", "net", "points", "per_hour", "money"}
)
"""Kinds of columns whose cells stand at the trailing edge, digit under digit."""

_SAMPLES: Final = {
    "count": "0000",
    "ratio": "00.0 %",
    "ms": "00:00",
    "worked": "00:00",
    "since": "00:00",
    "until": "00:00",
    "at": "00:00",
}
_LONG: Final = frozenset({"longest_wait", "max_wait", "since", "left"})
"""Durations that may well be hours."""
_HOURS_MS: Final = 36_000_000
_MARKED: Final = frozenset({"service_level", "since", "left"})
"""Columns whose cells may bear a status."""
_TIP_INTERVAL: Final = QT_TRANSLATE_NOOP(
    "cells", "{value} of {n}; the true share most likely lies between {low} and {high}."
)
_TIP_MEAN: Final = QT_TRANSLATE_NOOP(
    "cells", "{value} over {n}; the true mean most likely lies between {low} and {high}."
)
_TIP_SMALL: Final = QT_TRANSLATE_NOOP("cells", "Only {n} contacts behind it: read it with care.")
_TIP_OVER: Final = QT_TRANSLATE_NOOP("cells", "Over {time} of agents' time.")
_TIP_OVER_SMALL: Final = QT_TRANSLATE_NOOP("cells", "Over only {time} of agents' time: read it with care.")
_TIP_SINCE: Final = QT_TRANSLATE_NOOP("cells", "since {time}")
_TIP_LIMIT: Final = QT_TRANSLATE_NOOP("cells", "{since}; the limit is {limit}")
_FORMULA: Final = QT_TRANSLATE_NOOP("cells", "Formula: {formula}")
_SMALL: Final = QT_TRANSLATE_NOOP("cells", "n {number}")


class Cell(NamedTuple):
    """What a delegate draws.

    `level` is ``good``, ``attention``, ``bad`` or empty; `note` stands beside the text in quiet words; `low` and
    `high` are an interval 0..1 with the value at `place`; `bar` is a share of a limit, over 1 when it is passed;
    `icon` is a picture's name.
    """

    text: str
    note: str = ""
    level: str = ""
    quiet: bool = False
    low: float | None = None
    high: float | None = None
    bar: float | None = None
    icon: str = ""
    place: float | None = None


class Head(NamedTuple):
    """What a header draws: the column's stable id, title, group title, and where its cells stand.

    `sample` is as wide as the cells of a trailing column, or of one of our own words, usually get.
    """

    id: str
    title: str
    group: str
    trailing: bool
    weight: int
    hidden: bool
    worst_descending: bool
    sample: str


def head(column: Column) -> Head:
    """The header of a column in the language in force."""
    title = say(column.title)
    group = say(column.group) if column.group else ""
    worst = column.worst_first == "down"
    sample = formats.duration(_HOURS_MS) if column.id in _LONG else _SAMPLES.get(column.kind, "")
    if column.id in _MARKED:
        sample = "MM " + sample  # room for the sign of its level
    if column.kind == "word" and column.id == "state":
        sample = max((say(one) for one in words.STATES.values()), key=len)
    return Head(column.id, title, group, column.kind in TRAILING, column.weight, column.hidden, worst, sample)


def explain(kpi_id: str, variant: str = "") -> str:
    """What a figure means and how it is computed, in a few lines."""
    kpi = catalogue.BY_ID.get(kpi_id)
    if kpi is None:
        return ""
    lines = [" ".join(map(say, notes.meaning(kpi)))]
    if kpi.formula is not None:
        formula = catalogue.formula_of(kpi, variant)
        if formula is not kpi.formula and not formula.take:
            lines.append(other_formula(formula))
        if formula.bottom or len(formula.top) > 1:
            lines.append(say(_FORMULA, formula=formula_text(formula)))
    return "\n".join(lines)


def other_formula(formula: catalogue.Formula) -> str:
    """That the meaning said of a figure is not quite that of the formula in force."""
    return say(notes.OTHER_FORMULA, formula=say(formula.title))


def formula_text(formula: catalogue.Formula) -> str:
    """A formula by the names of its measures, in the order of the language."""

    def side(terms: tuple[str, ...]) -> str:
        text = " ".join(
            ("\u2212 " if term.startswith("-") else "+ ") + _word_in_formula(term.lstrip("-")) for term in terms
        )
        text = text.removeprefix("+ ")
        return f"({text})" if len(terms) > 1 and formula.bottom else text

    if formula.take in (MEDIAN, P90):
        return f"{say(formula.title)}: {side(formula.top)}"
    return side(formula.top) + (f" / {side(formula.bottom)}" if formula.bottom else "")


def _word_in_formula(name: str) -> str:
    return say(measure_words.IN_FORMULAS[name]) if name in measure_words.IN_FORMULAS else measure_word(name)


def measure_word(name: str) -> str:
    """What a measure is called."""
    return say(measures.WORDS[name]) if name in measures.WORDS else name.replace("_", " ")


def formula_filled(formula: catalogue.Formula, parts: Mapping[str, int], result: str) -> str:
    """A formula with the numbers of its measures in their places, and what comes out."""

    def number(term: str) -> str:
        name = term.lstrip("-")
        value = parts.get(name, 0)
        return formats.plain(formats.duration_long(value) if name.endswith("_ms") else formats.count(value))

    def side(terms: tuple[str, ...]) -> str:
        text = " ".join(("\u2212 " if term.startswith("-") else "+ ") + number(term) for term in terms)
        text = text.removeprefix("+ ")
        return f"({text})" if len(terms) > 1 and formula.bottom else text

    whole = side(formula.top) + (f" / {side(formula.bottom)}" if formula.bottom else "")
    return formats.ltr(f"{whole} = {formats.plain(result)}")


@lru_cache(maxsize=16384)
def _text(kind: str, value: Any, n: int, zone: str, language: str) -> str:
    return _SHOWN[kind](value, n, zone)


def _name(value: Any, n: int, zone: str) -> str:
    return formats.isolate(str(value))


_SHOWN: Final[dict[str, Callable[[Any, int, str], str]]] = {
    "name": _name,
    "word": lambda value, n, zone: say(words.word(value)),
    "count": lambda value, n, zone: formats.count(value),
    "ratio": lambda value, n, zone: formats.ratio(value, n),
    "ms": lambda value, n, zone: points.length(value),
    "worked": lambda value, n, zone: formats.duration(value),
    "since": lambda value, n, zone: points.until(value),
    "until": lambda value, n, zone: points.until(value),
    "at": lambda value, n, zone: formats.clock(value, zone),
    "instant": lambda value, n, zone: formats.date_and_clock(value, zone),
    "moment": lambda value, n, zone: formats.date_and_clock(value, zone, seconds=True),
    "time": lambda value, n, zone: formats.clock(value, zone, seconds=True),
    "day": lambda value, n, zone: formats.day(value),
    "step": lambda value, n, zone: formats.isolate(step_text(value)),
    "score": lambda value, n, zone: points.score(value),
    "net": lambda value, n, zone: points.net(value, n),
    "points": lambda value, n, zone: points.points(value),
    "per_hour": lambda value, n, zone: points.score(value),
    "money": lambda value, n, zone: formats.money(round(value[0]), value[1]),
}


def forget() -> None:
    """Drop the kept texts: the language or the digits changed."""
    _text.cache_clear()


def show(column: Column, value: Any, n: int, level: str, now_at: int, zone: str, about: About | None = None) -> Cell:
    """The cell of one value; `n` is the number behind a figure, 0 when it has none; `about` is of a past one."""
    if value is None or value == "":
        return Cell(formats.NO_DATA, quiet=True) if column.kind != "name" or column.missing else Cell("")
    kind = column.kind
    if kind == "since":
        value = max(now_at - value, 0) // 1000 * 1000
    elif kind == "until":
        value = (value - now_at) // 1000 * 1000
    text = _text(kind, value, n, zone, formats.current())
    if column.id == "counts_as":
        text = feeds_text(value)
    if kind == "word" and column.id == "state":
        return Cell(text, level=level, icon=words.STATE_ICONS.get(value, words.AWAY_ICON), quiet=value == "offline")
    kpi = catalogue.BY_ID.get(column.kpi)
    if kpi is not None and kpi.formula is not None and kpi.formula.bottom:
        small = 0 < n < kpi.minimum_n
        note = _behind(kpi, n) if small else ""
        low, high = _interval(kpi, value, n) if about is None else _drawn(kpi, about)
        return Cell(text, note, "" if small else level, small, low, high)
    return Cell(text, level=level, quiet=value == 0 and kind == "count" and not level)


def _drawn(kpi: catalogue.Kpi, about: About) -> tuple[float | None, float | None]:
    """The interval that a cell draws: of shares only, for other scales have no end."""
    low, high, _ = about
    return (low, high) if kpi.unit == "ratio" else (None, None)


def _behind(kpi: catalogue.Kpi, n: int) -> str:
    """The n of a figure in few letters."""
    if kpi.n_unit == "min":
        return points.worked(n)
    return say(_SMALL, number=formats.count(n))


def feeds_text(value: str) -> str:
    """What a row counts as, in words: ``talk_ms 4000, handled`` becomes "talk 0:04, handled"."""
    found = []
    for part in value.split(", "):
        name, _, amount = part.partition(" ")
        number = "" if not amount.isdecimal() else f" {formats.duration_long(int(amount))}"
        found.append(measure_word(name) + (number if name.endswith("_ms") else f" {amount}" if amount else ""))
    return ", ".join(found)


def _interval(kpi: catalogue.Kpi, value: float, n: int) -> tuple[float | None, float | None]:
    if kpi.formula is None or not kpi.is_share(kpi.formula) or n <= 0 or not 0 <= value <= 1:
        return None, None
    from supervisor.kpi.figures import wilson  # brings numpy: after the first paint

    return wilson(value * n, n)


def tip(column: Column, value: Any, n: int, level: str, zone: str, why: str = "", about: About | None = None) -> str:
    """What the pointer over a cell tells: why there is no figure, how sure it is, since when."""
    if about is not None:
        why = about[2] or why
    if (value is None or value == "") and column.missing:
        return say(column.missing)
    if value is None:
        return say(words.NO_FIGURE.get(why or ("no_data" if column.kpi else ""), words.NO_FIGURE[""]))
    lines = []
    if level:
        lines.append(say(words.LEVELS[level]))
    if column.kind in ("since", "until"):
        lines.append(say(_TIP_SINCE, time=formats.clock(value, zone)))
    if about is not None and about[2] and about[2] in words.NO_FIGURE:
        lines.append(say(words.NO_FIGURE[about[2]]))
    kpi = catalogue.BY_ID.get(column.kpi)
    if kpi is not None and kpi.formula is not None and kpi.formula.bottom:
        low, high = _interval(kpi, value, n) if about is None else about[:2]
        if low is not None and high is not None:
            told = (_SHOWN[column.kind](one, n, zone) for one in (value, low, high))
            shown, first, last = told
            text = _TIP_INTERVAL if kpi.unit == "ratio" else _TIP_MEAN
            lines.append(say(text, value=shown, n=n, low=first, high=last))
        small = 0 < n < kpi.minimum_n
        if n and kpi.n_unit == "min":
            lines.append(say(_TIP_OVER_SMALL if small else _TIP_OVER, time=points.worked(n)))
        elif small:
            lines.append(say(_TIP_SMALL, n=n))
    return "\n".join(lines)


def sureness(kpi: str, figure: Figure, zone: str) -> str:
    """How sure a figure is, or why there is none."""
    unit, value = figure.unit, figure.value
    if value is not None and unit not in _SHOWN:
        return ""
    column = Column("", Text(""), unit, kpi=kpi)
    return tip(column, value, figure.n, "", zone, about=(figure.low, figure.high, figure.state))


def level_word(level: str) -> str:
    """The word for a status level; empty for none."""
    return say(words.LEVELS[level]) if level else ""


def kpi_title(kpi_id: str) -> str:
    """The title of a KPI."""
    known = kpi_id in catalogue.BY_ID or own_sums.is_own(kpi_id)
    return say(own_sums.kpi_of(kpi_id).title) if known else kpi_id
