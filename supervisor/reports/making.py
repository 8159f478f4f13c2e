"""Makes a report of rows of plain values and figures, in the language in force."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from supervisor import formats
from supervisor.history import asking
from supervisor.kpi import catalogue, notes
from supervisor.kpi.figures import LEFT_OUT, MONEY, Figure
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.reports import chart, titles
from supervisor.reports.chart import Chart
from supervisor.reports.report import Definition, Field, Headings, Report, Sheet, in_chunks
from supervisor.settings import Setting, Settings
from supervisor.text import say

Values = Mapping[str, Any]

_KINDS: Final = {"count": "count", "ratio": "ratio", "ms": "ms", "net": "net"}
_UNITS: Final[dict[str, Text]] = {
    "count": QT_TRANSLATE_NOOP("report", "a number"),
    "ratio": QT_TRANSLATE_NOOP("report", "a share; 0 to 1 in CSV"),
    "ms": QT_TRANSLATE_NOOP("report", "a time; seconds in CSV"),
    "score": QT_TRANSLATE_NOOP("report", "points"),
    "net": QT_TRANSLATE_NOOP("report", "points"),
    "per_hour": QT_TRANSLATE_NOOP("report", "per hour"),
    "money": QT_TRANSLATE_NOOP("report", "money"),
}
_ITS_N: Final = QT_TRANSLATE_NOOP("report", "{figure}: n")
_BY: Final = QT_TRANSLATE_NOOP("report", "{figure} ({formula})")
_OWN_N: Final = QT_TRANSLATE_NOOP("report", "It is its own n.")
_N_BEHIND: Final = QT_TRANSLATE_NOOP("report", "What stands below the line of the formula.")
_N_VALUES: Final = QT_TRANSLATE_NOOP("report", "How many values it was taken from.")
_N_MINUTES: Final = QT_TRANSLATE_NOOP("report", "Minutes of agents' time.")
_SMALL: Final = QT_TRANSLATE_NOOP("report", "{rule} Under {least} the figure is quiet: read it with care.")


class Speech(NamedTuple):
    """What the words of codes, formulas, states of figures and values of settings are; they belong to rooms above this
    one."""

    word: Callable[[str], str]
    formula: Callable[[catalogue.Formula], str]
    state: Callable[[str], str]
    setting: Callable[[Setting, Any], str]


class About(NamedTuple):
    """What stands on a report beside its table: the lines of its scope, one line that says the most of it, and the
    zone of its times."""

    scope: tuple[tuple[str, str], ...]
    stamp: str
    zone: str


def report(
    title: str,
    rows: Sequence[Values],
    about: About,
    settings: Settings,
    speech: Speech,
    by: Sequence[str] = (),
    drawn: Sequence[str] = (),
) -> Report:
    """A report of rows with the same keys: ids, texts, ISO times, and figures by the name they are asked for.

    `by` are the keys that make a row; of rows by one key, or by a time and another, the figures `drawn` get charts.
    """
    names = list(dict.fromkeys(name for row in rows for name in row))
    fields: list[Field] = []
    takes: list[Callable[[Values], Any]] = []
    for name in names:
        values = [row.get(name) for row in rows]
        if any(isinstance(value, Figure) for value in values):
            found = _of_figure(name, [value for value in values if isinstance(value, Figure)])
        else:
            found = [(_of_value(name, values, speech), _taker(name))]
        for one, take in found:
            fields.append(one)
            takes.append(take)
    made = ([take(row) for take in takes] for row in rows)
    charts = chart.of_rows(rows, by, drawn, title_of, lambda key, value: _called(key, value, speech))
    return of_sheet(Sheet(title, tuple(fields), in_chunks(made)), about, defined(rows, settings, speech), charts)


def _called(key: str, value: str, speech: Speech) -> str:
    return _said(key, value, speech) if titles.KEYS.get(key, (None, ""))[1] == "word" else value


def of_figures(title: str, figures: Mapping[str, Figure]) -> Sheet:
    """Single figures by the name they are asked for, as a table of one row."""
    made = [one for name, figure in figures.items() for one in _of_figure(name, [figure])]
    return Sheet(title, tuple(field for field, _ in made), [[[take(figures) for _, take in made]]])


def of_sheet(
    sheet: Sheet, about: About, definitions: tuple[Definition, ...] = (), charts: tuple[Chart, ...] = ()
) -> Report:
    """A report of one table, with headings in the language in force."""
    heads = tuple(say(one) for one in titles.DEFINITION_HEADS)
    words = Headings(say(titles.DEFINITIONS), heads, say(titles.SCOPE), (say(titles.WHAT), say(titles.VALUE)))
    return Report(
        sheet,
        about.zone,
        formats.is_rtl(),
        definitions,
        about.scope,
        words,
        charts,
        about.stamp,
        formats.current(),
    )


# Columns


def _of_value(name: str, values: Sequence[Any], speech: Speech) -> Field:
    title, kind = titles.KEYS.get(name, (Text(name), "text"))
    words = {}
    if kind == "word":
        words = {value: _said(name, value, speech) for value in {*values} - {None}}
    return Field(name, formats.plain(say(title)), kind, words)


def _said(name: str, value: str, speech: Speech) -> str:
    if name == "weekday" and value.isdecimal():
        return formats.weekday(int(value))
    return speech.word(value)


def _taker(name: str) -> Callable[[Values], Any]:
    if titles.KEYS.get(name, (None, ""))[1] == "instant":
        return lambda row: _instant(row.get(name))
    return lambda row: row.get(name)


def _instant(text: str | None) -> int | None:
    """The instant of an ISO time with its offset, exact to the millisecond."""
    if text is None:
        return None
    local = datetime.fromisoformat(text)
    return int(local.replace(microsecond=0).timestamp()) * 1000 + local.microsecond // 1000


def _of_figure(name: str, figures: Sequence[Figure]) -> list[tuple[Field, Callable[[Values], Any]]]:
    kpi = catalogue.BY_ID.get(name.partition(".")[0])
    units = list(dict.fromkeys(one.unit for one in figures))
    money = any(unit.startswith(MONEY) for unit in units)
    kind = "money" if money else _KINDS.get(units[0], "number")
    if kind == "count" and any(isinstance(one.value, float) for one in figures):
        kind = "number"
    title = title_of(name)
    take = _money_of(name) if money else _value_of(name)
    if kpi is None or kpi.formula is None or not (kpi.formula.bottom or kpi.formula.take):
        return [(Field(name, title, kind), take)]
    n = f"{name}_n"
    return [
        (Field(name, title, kind, n=n, small_n=kpi.minimum_n), take),
        (Field(n, n_title(title), "count"), _n_of(name)),
    ]


def n_title(figure: str) -> str:
    """What the column with the n of a figure is called."""
    return formats.plain(say(_ITS_N, figure=figure))


def title_of(name: str) -> str:
    """What a figure is called that is asked for as ``id`` or ``id.variant``, or a duration that is no KPI."""
    id, _, variant = name.partition(".")
    kpi = catalogue.BY_ID.get(id)
    if kpi is None:
        return formats.plain(say(titles.KEYS[name][0] if name in titles.KEYS else Text(name)))
    if not variant:
        return formats.plain(say(kpi.title))
    formula = catalogue.formula_of(kpi, "" if variant == asking.CANONICAL else variant)
    return formats.plain(say(_BY, figure=say(kpi.title), formula=say(formula.title)))


def _value_of(name: str) -> Callable[[Values], Any]:
    def take(row: Values) -> Any:
        found = row.get(name)
        return found.value if isinstance(found, Figure) else None

    return take


def _n_of(name: str) -> Callable[[Values], Any]:
    def take(row: Values) -> Any:
        found = row.get(name)
        return found.n if isinstance(found, Figure) else None

    return take


def _money_of(name: str) -> Callable[[Values], Any]:
    def take(row: Values) -> Any:
        found = row.get(name)
        if not isinstance(found, Figure) or found.value is None or not found.unit.startswith(MONEY):
            return None
        return found.value, found.unit.removeprefix(MONEY)

    return take


# Definitions


def defined(rows: Iterable[Values], settings: Settings, speech: Speech) -> tuple[Definition, ...]:
    """What every figure of these rows means, by the formula in force, with what is to be known of it here."""
    found: dict[str, list[Figure]] = {}
    for row in rows:
        for name, value in row.items():
            if isinstance(value, Figure) and name.partition(".")[0] in catalogue.BY_ID:
                found.setdefault(name, []).append(value)
    return tuple(
        definition(name, settings, speech, {one.state for one in mine}, _left_out(mine)) for name, mine in found.items()
    )


def _left_out(found: Iterable[Figure]) -> tuple[int, int]:
    """How many of how many rows of sums are left out of some figures."""
    told = [one.left_out for one in found if one.left_out[0]]
    return sum(left for left, _ in told), sum(rows for _, rows in told)


def definition(
    name: str, settings: Settings, speech: Speech, states: Iterable[str] = (), left_out: tuple[int, int] = (0, 0)
) -> Definition:
    """What one figure means; with the rows of sums that are left out of it here."""
    one = asking.read(name, settings)
    kpi = one.kpi
    formula = speech.formula(one.formula) if kpi.formula is not None else ""
    meaning = [say(sentence) for sentence in notes.meaning(kpi)]
    if kpi.formula is not None and one.formula is not kpi.formula and not one.formula.take:
        meaning.append(say(notes.OTHER_FORMULA, formula=say(one.formula.title)))
    told = {*states, *([LEFT_OUT] if left_out[0] else [])} - {"", "no_data"}
    remarks = [speech.state(state) for state in sorted(told)]
    if left_out[0]:
        remarks[sorted(told).index(LEFT_OUT)] += " ({}/{})".format(*left_out)
    return Definition(
        name,
        title_of(name),
        formats.plain(" ".join(meaning)),
        formula,
        say(_UNITS[kpi.unit]),
        formats.plain(_n_rule(kpi)),
        " ".join(filter(None, remarks)),
    )


def _n_rule(kpi: catalogue.Kpi) -> str:
    if kpi.formula is None or not (kpi.formula.bottom or kpi.formula.take or kpi.formula.counts):
        return say(_OWN_N)
    rule = _N_MINUTES if kpi.n_unit == "min" else _N_VALUES if kpi.formula.take else _N_BEHIND
    return say(_SMALL, rule=say(rule), least=kpi.minimum_n) if kpi.minimum_n > 1 else say(rule)
