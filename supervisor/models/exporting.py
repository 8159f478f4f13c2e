"""A table of the window as the sheet of a report: the chosen columns, the rows in the order in which they stand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from supervisor import formats
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import cells
from supervisor.models.report_words import SPEECH
from supervisor.models.table_model import TableModel
from supervisor.reports import making
from supervisor.reports.chart import MOST_BARS, Chart, Line
from supervisor.reports.report import Chunk, Columns, Field, Report, Sheet
from supervisor.reports.stamp import Stamp
from supervisor.text import say
from supervisor.views.columns import Column

if TYPE_CHECKING:
    from pathlib import Path

    from supervisor.context import Context
    from supervisor.kpi.figures import Figure
    from supervisor.settings import Settings
    from supervisor.views.past import Behind
    from supervisor.views.past_tiles import PastTile
    from supervisor.views.series import DaySeries
    from supervisor.views.variants import VariantRows

_SLICE: Final = 200
"""Rows that are made at a time: a millisecond or two."""
Taker = Callable[[int, int], list[Any]]
"""Gives the values of a column for a stretch of rows."""
_KINDS: Final = {
    "name": "text",
    "word": "word",
    "count": "count",
    "ratio": "ratio",
    "ms": "ms",
    "worked": "ms",
    "since": "span",
    "until": "span",
    "at": "instant",
    "instant": "instant",
    "moment": "moment",
    "time": "moment",
    "day": "day",
    "step": "text",
    "score": "number",
    "net": "net",
    "points": "points",
    "per_hour": "number",
    "money": "money",
}

_DRAWN: Final = frozenset(("count", "ratio", "ms", "score", "net", "per_hour"))
_BARS, _MOST_ROWS = 2, 200
"""So many figures are drawn, of tables that are no longer than this."""
_AT_A_GLANCE: Final = QT_TRANSLATE_NOOP("report", "Figures")
_DAY: Final = QT_TRANSLATE_NOOP("floor", "The day by half hour")
_LEVEL: Final = QT_TRANSLATE_NOOP("kpi", "Service level")
_DAY_LINES: Final[dict[str, tuple[Text, str]]] = {
    "answered": (QT_TRANSLATE_NOOP("floor", "answered"), "area"),
    "abandoned": (QT_TRANSLATE_NOOP("floor", "abandoned"), "marks"),
    "offered": (QT_TRANSLATE_NOOP("floor", "offered"), "steps"),
}


class Beside(NamedTuple):
    """What stands beside a table in files for people: what all of it is called, the tiles above it, and the other
    tables of its page, each with the columns that are exported and its title."""

    title: str = ""
    tiles: tuple[PastTile, ...] = ()
    tables: tuple[tuple[TableModel, Collection[str], str], ...] = ()

    def still(self) -> Beside:
        """The same as it stands now, whatever is shown later."""
        return self._replace(tables=tuple((model.still(), ids, title) for model, ids, title in self.tables))


class EveryRow(NamedTuple):
    """All rows behind a figure that a window lists the first of, and what a process needs to know to export them.

    `names` are what ids are called; `ids` are the columns that were chosen of those that stand in the window (`shown`),
    and `sorted_by` the one that its rows stand by, with whether downwards; `language` is that of the words. `source` is
    the floor and what holds for it, `cache` where its days are kept.
    """

    question: Behind | VariantRows
    names: Mapping[str, Mapping[str, str]] | None
    shown: tuple[str, ...]
    ids: frozenset[str]
    sorted_by: tuple[str, bool]
    title: str
    stamp: Stamp
    figure: str
    language: str
    source: tuple[Path, Settings, Context] | None = None
    cache: Path | None = None


def report(
    model: TableModel,
    ids: Collection[str],
    title: str,
    stamp: Stamp,
    charts: tuple[Chart, ...] = (),
    beside: Beside = Beside(),
    behind: str = "",
) -> Report:
    """What a table shows in the columns `ids`, as a report whose rows are made when they are read; of the rows `behind`
    a figure it tells what that one means."""
    sheet, shown = _sheet(model.still(), ids, title)
    others = [_sheet(*one) for one in beside.tables]
    figures: dict[str, Figure] = {}
    for tile in beside.tiles:
        figures[tile.name] = tile.figure
        if tile.second_figure is not None and tile.second.partition(".")[0] in catalogue.BY_ID:
            figures.setdefault(tile.second, tile.second_figure)
    columns = [*shown, *(column for _, theirs in others for column in theirs)]
    kpis = dict.fromkeys((*(name.partition(".")[0] for name in figures), *(column.kpi for column in columns)))
    names = dict.fromkeys((*figures, *(column.kpi for column in columns if column.kpi in catalogue.BY_ID)))
    if behind.partition(".")[0] in catalogue.BY_ID:
        kpis[behind.partition(".")[0]] = names[behind] = None
    defined = tuple(making.definition(name, stamp.settings, SPEECH) for name in names)
    made = making.of_sheet(sheet, stamp.about(SPEECH, frozenset(kpis)), defined, charts)
    return replace(
        made,
        title=beside.title,
        figures=making.of_figures(say(_AT_A_GLANCE), figures) if figures else None,
        beside=tuple(replace(one, chunks=[list(chunk) for chunk in one.chunks]) for one, _ in others),
    )


def _sheet(still: TableModel, ids: Collection[str], title: str) -> tuple[Sheet, list[Column]]:
    """A table and the columns that it has in files."""
    shown = _in_files(still.columns, ids)
    fields: list[Field] = []
    takes: list[Taker] = []
    for column in shown:
        told = "n" in ids and _is_told(still, column)
        n = None if told or ("n" in ids and column.kpi) else _n_of(still, column)
        field = _field(still, column, f"{column.id}_n" if n else "n" if told else "")
        fields.append(replace(field, n_beside=not told or bool(column.kpi)))
        takes.append(_taker(still, column))
        if n:
            fields.append(Field(f"{column.id}_n", making.n_title(fields[-1].title), "count"))
            takes.append(n)
    return Sheet(title, tuple(fields), _chunks(still.rowCount(), takes)), shown


def day_charts(day: DaySeries | None, zone: str) -> tuple[Chart, ...]:
    """The day by half hour: how many came, and how well they were served."""
    if day is None or not day.starts_at:
        return ()
    labels = tuple(formats.plain(formats.clock(at, zone)) for at in day.starts_at)
    places = tuple(at / 60_000 for at in day.starts_at)
    lines = tuple(Line(say(title), tuple(getattr(day, name)), shape) for name, (title, shape) in _DAY_LINES.items())
    level = Line(say(_LEVEL), day.service_level)
    return (
        Chart(say(_DAY), "count", labels, lines, places),
        Chart(say(_LEVEL), "ratio", labels, (level,), places, target=day.target),
    )


def bar_charts(model: TableModel, ids: Collection[str]) -> tuple[Chart, ...]:
    """The first figures of a table as bars, in the order in which its rows stand."""
    named = next((column.id for column in model.columns if column.kind in ("name", "word", "day", "step")), "")
    shown = [column for column in model.columns if column.id in ids and column.kpi and column.kind in _DRAWN]
    if not named or not 2 <= model.rowCount() <= _MOST_ROWS:
        return ()
    rows = range(min(model.rowCount(), MOST_BARS))
    at = model.column_of(named)
    labels = tuple(formats.plain(model.cell(row, at).text) or formats.NO_DATA for row in rows)
    more = model.rowCount() - len(rows)
    made: list[Chart] = []
    for column in shown:
        values = tuple(model.value(row, column.id) for row in rows)
        if any(values) and len(made) < _BARS:
            small = tuple(model.cell(row, model.column_of(column.id)).quiet for row in rows)
            title = _title(model, column)
            n = tuple(model.n(row, column.id) for row in rows) if model.has_n(column.id) else ()
            line = Line(title, values, "marks", small, n=n)
            made.append(Chart(title, _KINDS[column.kind], labels, (line,), more=more))
    return tuple(made)


def _field(model: TableModel, column: Column, n: str) -> Field:
    words = {}
    if column.kind == "word":
        values = {model.value(row, column.id) for row in range(model.rowCount())} - {None}
        words = {str(value): SPEECH.word(str(value)) for value in values}
    kpi = catalogue.BY_ID.get(column.kpi)
    small_n = kpi.minimum_n if n and kpi is not None else 0
    return Field(column.id, _title(model, column), _KINDS[column.kind], words, n, small_n)


def _title(model: TableModel, column: Column) -> str:
    """The title of a column, after that of its group where columns of other groups are called the same."""
    same = sum(one.title == column.title for one in model.columns) > 1
    titles = (column.group, column.title) if column.group and same else (column.title,)
    return formats.plain(": ".join(map(say, titles)))


def _taker(model: TableModel, column: Column) -> Taker:
    id, now_at = column.id, model.now_at
    if column.kind in ("since", "until"):
        sign = 1 if column.kind == "since" else -1

        def spans(start: int, stop: int) -> list[Any]:
            return [None if at is None else sign * (now_at - at) for at in model.values(id, start, stop)]

        return spans
    if id == "counts_as":
        return lambda start, stop: [formats.plain(cells.feeds_text(one)) for one in model.values(id, start, stop)]
    return lambda start, stop: model.values(id, start, stop)


def _in_files(columns: Sequence[Column], ids: Collection[str]) -> list[Column]:
    wanted = {id for column in columns if column.id in ids for id in column.in_files or (column.id,)}
    return [column for column in columns if column.id in wanted]


def _is_told(model: TableModel, column: Column) -> bool:
    """Whether a column of the table itself says the n of these figures."""
    rows = model.rowCount()
    if not model.has_n(column.id) or (column.kpi and not _has_bottom(column)):
        return False
    return model.values("n", 0, rows) == model.ns(column.id, 0, rows)


def _has_bottom(column: Column) -> bool:
    kpi = catalogue.BY_ID.get(column.kpi)
    return kpi is not None and kpi.formula is not None and bool(kpi.formula.bottom)


def _n_of(model: TableModel, column: Column) -> Taker | None:
    if not model.has_n(column.id) or (column.kpi and not _has_bottom(column)):
        return None
    return lambda start, stop: model.ns(column.id, start, stop)


def _chunks(count: int, takes: Sequence[Taker]) -> Iterator[Chunk]:
    for start in range(0, count, _SLICE):
        yield Columns(tuple(take(start, min(start + _SLICE, count)) for take in takes))
