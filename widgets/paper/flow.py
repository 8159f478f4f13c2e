"""Lays a report on pages: title and scope, charts, the table with its header on every page, what its figures mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from typing import Final, NamedTuple, Protocol

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.reports.report import Definition, Report, Row, Sheet
from supervisor.text import say
from widgets.paper import charts, columns
from widgets.paper.columns import GAP, HEAD, SMALL, TEXT, Column
from widgets.paper.ink import LINE, Ink
from widgets.paper.values import FIGURES

_ROWS: Final = QT_TRANSLATE_NOOP("paper", "{n} rows.")
_ITS_N: Final = QT_TRANSLATE_NOOP("paper", "Small beside a figure stands its n: how many there are behind it.")
_LEFT_OUT: Final = QT_TRANSLATE_NOOP("paper", "Left out, for nothing stands in them: {columns}.")
_NO_ROWS: Final = QT_TRANSLATE_NOOP("paper", "There are no rows in this report.")
_FIRST_ROWS: Final = QT_TRANSLATE_NOOP("paper", "The first {n} rows. A PDF, a workbook or a CSV has them all.")
_PAGE: Final = QT_TRANSLATE_NOOP("paper", "Page {number}")

SAMPLE: Final = 400
"""Columns are as wide as the first rows need."""
_TITLE: Final = 17.0
_BLOCK_GAP: Final = 14.0
_LEAST_ROWS: Final = 4
_COLUMN_GAP, _DEFINED, _LISTED = 24.0, 345.0, 235.0
"""Between columns of small things, and how wide definitions and figures of a list are."""
_LISTED_FROM: Final = 8
"""A single row of more figures is read as a list."""
_ENDLESS: Final = 1e6
_LONGEST_CELL: Final = 600
"""Letters of a cell; a longer text ends in an ellipsis."""


class _Item(NamedTuple):
    """Something small that stands in a column: its height, and what draws it from a place on."""

    height: float
    draw: Callable[[float, float], None]


class Pages(Protocol):
    """Where a report is laid. `bottom` is where a page ends, in points; `turn` begins the next one."""

    ink: Ink
    margin: float
    bottom: float

    def turn(self) -> None: ...  # noqa: D102 - as whoever draws tells


class Flow:
    """Lays one report; `most_rows` 0 lays all of them."""

    def __init__(self, report: Report, pages: Pages, width: float, most_rows: int = 0) -> None:
        self._report, self._pages, self._most = report, pages, most_rows
        self._left, self._room = pages.margin, width - 2 * pages.margin
        self.y = pages.margin
        self.page = 1

    @property
    def _ink(self) -> Ink:
        return self._pages.ink

    def lay(self, sample: Sequence[Row], rows: Iterator[Row]) -> int:
        """Draw everything: `rows` after the `sample`, which said how wide columns are; returns how many rows."""
        self._head()
        self._figures()
        self._charts()
        if self._report.beside or self._report.figures is not None:
            self._heading(self._report.sheet.title)
        count = self._table(self._report.sheet, sample, rows)
        for one in self._report.beside:
            self._heading(one.title)
            theirs = iter(chain.from_iterable(one.chunks))
            self._table(one, list(islice(theirs, SAMPLE)), theirs)
        self._definitions(self._report.definitions)
        self._foot()
        return count

    # Pages

    def _fits(self, height: float) -> bool:
        return self.y + height <= self._pages.bottom

    def _turn(self) -> None:
        self._foot()
        self._pages.turn()
        self.page += 1
        self.y = self._pages.margin

    def _need(self, height: float) -> None:
        if not self._fits(height) and self.y > self._pages.margin:
            self._turn()

    def _foot(self) -> None:
        """What the page is of, for sheets that get lost."""
        y = self._pages.bottom + 10 if self._pages.bottom < _ENDLESS else self.y + 4
        self._ink.line(self._left, y - 3, self._left + self._room, y - 3, "line")
        if self._pages.bottom >= _ENDLESS:
            height = self._ink.height(self._report.stamp, self._room, SMALL)
            self._ink.text(self._left, y, self._room, self._report.stamp, SMALL, role="text_quiet")
            self.y = y + height
            return
        page = say(_PAGE, number=self.page)
        wide = self._ink.advance(page, SMALL) + 12
        self._ink.text(self._left, y, self._room - wide, self._report.stamp, SMALL, role="text_quiet", height=18)
        self._ink.text(self._left, y, self._room, page, SMALL, role="text_quiet", align="trail")

    # Title and scope

    def _head(self) -> None:
        ink, title = self._ink, formats.isolate(self._report.title or self._report.sheet.title)
        ink.text(self._left, self.y, self._room, title, _TITLE, bold=True)
        self.y += ink.height(title, self._room, _TITLE, True) + 6
        half = (self._room - 24) / 2
        lines = self._report.scope
        heights = [self._scope_line(name, value, 0, 0, half, drawn=False) for name, value in lines]
        first = next((at for at in range(len(lines) + 1) if sum(heights[:at]) >= sum(heights) / 2), 0)
        tops = []
        for place, part in enumerate((range(first), range(first, len(lines)))):
            y = self.y
            for at in part:
                y += self._scope_line(*lines[at], self._left + place * (half + 24), y, half)
            tops.append(y)
        self.y = max(tops) + _BLOCK_GAP

    def _scope_line(self, name: str, value: str, x: float, y: float, width: float, drawn: bool = True) -> float:
        ink, names = self._ink, min(width * 0.36, 120.0)
        value = formats.isolate(value)
        if drawn:
            ink.text(x, y, names, name, HEAD, role="text_quiet")
            ink.text(x + names + 6, y, width - names - 6, value, HEAD)
        tall = max(ink.height(name, names, HEAD), ink.height(value, width - names - 6, HEAD))
        return tall + 1.5

    # Figures and charts

    def _figures(self) -> None:
        """Single figures, as a list."""
        told = self._report.figures
        if told is not None:
            (row,) = chain.from_iterable(told.chunks)
            self._list(columns.measured(told.fields, [row], self._ink, self._report.zone), row, balanced=True)

    def _heading(self, title: str) -> None:
        """What the next table is called; it stands with some of its rows."""
        self._need(12 * LINE + 4 + (_LEAST_ROWS + 2) * TEXT * LINE)
        self._ink.text(self._left, self.y, self._room, formats.isolate(title), 12, bold=True)
        self.y += 12 * LINE + 4

    def _charts(self) -> None:
        left = list(self._report.charts)
        wide = 1 if len(left) == 1 else 2
        width = (self._room - 24 * (wide - 1)) / wide
        width = min(width, 560.0)
        while left:
            pair, left = left[:wide], left[wide:]
            height = max(map(charts.height_of, pair))
            self._need(height)
            for place, chart in enumerate(pair):
                charts.draw(self._ink, chart, self._left + place * (width + 24), self.y, width)
            self.y += height + _BLOCK_GAP

    # The table

    def _table(self, sheet: Sheet, sample: Sequence[Row], rows: Iterator[Row]) -> int:
        found = columns.measured(sheet.fields, sample, self._ink, self._report.zone)
        found, empty = columns.without_empty(found, sample) if len(sample) < SAMPLE else (found, [])
        groups = columns.grouped(found, self._room)
        count, more = 0, False
        left: Iterator[Row] = chain(sample, rows)
        if self._most:
            left = islice(left, self._most)
        if is_list(found, sample):
            self._list(found, sample[0])
            left, count = iter(()), 1
        for block, heights in self._blocks(groups, left):
            count += len(block)
            for group in groups:
                self._need(self._header(group, drawn=False) + sum(heights))
                self._block(group, block, heights)
        more = bool(self._most) and count == self._most and next(rows, None) is not None
        text = say(_FIRST_ROWS, count) if more else say(_ROWS, count) if count else say(_NO_ROWS)
        if count and any(one.n_at >= 0 for one in found):
            text = f"{text} {say(_ITS_N)}"
        if empty:
            text = f"{text} {say(_LEFT_OUT, columns=formats.listed(one.field.title for one in empty))}"
        height = self._ink.height(text, self._room, TEXT)
        self._need(height)
        self._ink.text(self._left, self.y, self._room, text, TEXT, role="text_quiet")
        self.y += height + _BLOCK_GAP
        return count

    def _blocks(self, groups: list[list[Column]], rows: Iterator[Row]) -> Iterator[tuple[list[Row], list[float]]]:
        """Rows in blocks that fit a page below the highest header, with their heights."""
        head = max(self._header(group, drawn=False) for group in groups) if groups else 0.0
        block: list[Row] = []
        heights: list[float] = []
        whole = self._pages.bottom - self._pages.margin - head
        here = self._pages.bottom - self.y - head
        room = here if here >= _LEAST_ROWS * TEXT * LINE * 1.3 else whole
        for row in rows:
            height = min(max(self._row_height(group, row) for group in groups), whole)
            if block and sum(heights) + height > room:
                yield block, heights
                block, heights, room = [], [], whole
            block.append(row)
            heights.append(height)
        if block:
            yield block, heights

    def _header(self, group: list[Column], drawn: bool = True) -> float:
        """The titles of columns, at the foot of their line."""
        ink = self._ink
        tall = max((ink.height(one.field.title, one.whole, HEAD, True) for one in group), default=0.0)
        if drawn:
            x = self._left
            for one in group:
                y = self.y + tall - ink.height(one.field.title, one.whole, HEAD, True)
                ink.text(
                    x, y, one.whole, one.field.title, HEAD, role="text_quiet", bold=True, align=_side(one, ink.rtl)
                )
                x += one.whole + GAP
            ink.line(self._left, self.y + tall + 2, self._left + columns.total(group), self.y + tall + 2, "edge", 0.7)
        return tall + 5

    def _block(self, group: list[Column], rows: Sequence[Row], heights: Sequence[float]) -> None:
        self.y += self._header(group)
        for row, height in zip(rows, heights, strict=True):
            x = self._left
            for one in group:
                self._cell(one, row, x)
                x += one.whole + GAP
            self.y += height
            self._ink.line(self._left, self.y - 1.5, x - GAP, self.y - 1.5, "line", 0.4)
        self.y += _BLOCK_GAP - 4

    def _row_height(self, group: list[Column], row: Row) -> float:
        tall = max((self._ink.height(self._words(one, row), one.width, TEXT) for one in group), default=0.0)
        return max(tall, TEXT * LINE) + 4

    def _words(self, column: Column, row: Row) -> str:
        text = columns.cell(column, row, self._report.zone)
        return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…"

    def _cell(self, column: Column, row: Row, x: float) -> None:
        ink, figure = self._ink, _is_figure(column)
        small, text = column.is_small(row), self._words(column, row)
        role = "text_quiet" if small or row[column.at] is None else "text"
        align = "right" if figure else "lead"
        ink.text(x, self.y, column.width, text, TEXT, role=role, slanted=small, align=align)
        n = column.n_of(row) if column.n_width else None
        if n is not None and (n or row[column.at] is not None):
            told = formats.count(n)
            place = x + column.width + 3
            ink.text(place, self.y + 1.4, column.n_width, told, SMALL, role="text_quiet", align="right", wrapped=False)

    # Side by side

    def _side_by_side(self, items: Sequence[_Item], width: float, balanced: bool = False) -> None:
        """Small things in as many columns of `width` as there is room for, column by column down each page; `balanced`
        ones about as high as each other, where they fit one page."""
        many = max(int((self._room + _COLUMN_GAP) // (width + _COLUMN_GAP)), 1)
        top, lowest, place = self.y, self.y, 0
        # On an endless page all columns are about as high.
        share = sum(one.height for one in items) / many
        if self._pages.bottom < _ENDLESS and not (balanced and self._fits(share + items[0].height)):
            share = 0.0
        for one in items:
            full = self.y - top >= share if share else not self._fits(one.height)
            if full and self.y > top:
                place, self.y = place + 1, top
                if place == many:
                    self._turn()
                    top = lowest = self.y
                    place = 0
            one.draw(self._left + place * (width + _COLUMN_GAP), self.y)
            self.y += one.height
            lowest = max(lowest, self.y)
        self.y = lowest

    def _list(self, found: Sequence[Column], row: Row, balanced: bool = False) -> None:
        """One row of many figures stands as a list: figure, value, n."""
        beside = max((one.n_width + 3.0 for one in found if one.n_width), default=0.0)
        self._side_by_side([self._listed(one, row, beside) for one in found], _LISTED, balanced)
        self.y += _BLOCK_GAP

    def _listed(self, one: Column, row: Row, beside: float) -> _Item:
        ink, values = self._ink, max(one.width + beside, 60.0)
        height = max(ink.height(one.field.title, _LISTED - values - 6, TEXT), TEXT * LINE) + 3

        def draw(x: float, y: float) -> None:
            ink.text(x, y, _LISTED - values - 6, one.field.title, TEXT, role="text_quiet")
            before, self.y = self.y, y
            self._cell(one, row, x + _LISTED - beside - one.width)
            self.y = before
            ink.line(x, y + height - 1.5, x + _LISTED, y + height - 1.5, "line", 0.4)

        return _Item(height, draw)

    def _definitions(self, definitions: Sequence[Definition]) -> None:
        if not definitions:
            return
        heads = self._report.headings
        items = []
        for one in definitions:
            told = (one.meaning, one.formula, one.unit, one.n_rule, one.remark)
            named = zip(heads.definition_fields[2:], told, strict=True)
            items.append(self._definition(one, [(name, " ".join(text.split())) for name, text in named if text]))
        self._need(items[0].height + 20)
        self._ink.text(self._left, self.y, self._room, heads.definitions, 12, bold=True)
        self.y += 12 * LINE + 4
        self._side_by_side(items, _DEFINED if self._room >= _DEFINED * 2 + _COLUMN_GAP else self._room)

    def _definition(self, one: Definition, told: list[tuple[str, str]]) -> _Item:
        ink, names = self._ink, 80.0
        width = _DEFINED if self._room >= _DEFINED * 2 + _COLUMN_GAP else min(self._room, 560.0)
        lines = [
            (name, text, max(ink.height(text, width - names, TEXT), ink.height(name, names - 6, TEXT), TEXT * LINE))
            for name, text in told
        ]
        head = ink.height(one.title, width, TEXT + 0.5, True)

        def draw(x: float, y: float) -> None:
            ink.text(x, y, width, formats.isolate(one.title), TEXT + 0.5, bold=True)
            beside = ink.advance(one.title, TEXT + 0.5, True) + 6
            if beside + ink.advance(one.id, HEAD) < width:
                ink.text(x + beside, y + 0.6, width, one.id, HEAD, role="text_quiet", wrapped=False)
            y += head + 1
            for name, text, height in lines:
                ink.text(x, y, names - 6, name, TEXT, role="text_quiet")
                ink.text(x + names, y, width - names, text, TEXT)
                y += height

        return _Item(head + sum(height for *_, height in lines) + 9, draw)


def is_list(found: Sequence[Column], rows: Sequence[Row]) -> bool:
    """Whether a table is read as a list: one row of many figures."""
    return len(rows) == 1 and len(found) > _LISTED_FROM


def _is_figure(column: Column) -> bool:
    return column.field.kind in FIGURES


def _side(column: Column, rtl: bool) -> str:
    """A title stands where the cells below it do."""
    if not _is_figure(column):
        return "lead"
    # The n stands at the trailing side of its figure: in words from right to left that is the left.
    return "right"
