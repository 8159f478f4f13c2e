"""A report as a workbook: its tables with typed cells, then what the figures mean, then what it is about.

Counts and ratios are numbers, durations are times that can be summed, instants are local times of the report's zone.
Nothing that people wrote is taken for a formula or a link. More rows than a sheet holds go on in the next one.
"""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Iterable, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from supervisor import clock
from supervisor.reports.local_time import LocalTimes
from supervisor.reports.report import Chunk, Columns, Field, Report, Row, of_chart
from supervisor.reports.report import Sheet as Table
from supervisor.reports.xlsx_cells import Column, shortened

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

LAST_ROW: Final = 1_048_576
_MEASURED: Final = 500
"""Widths follow the first rows; `autofit` of the library knows nothing of formats."""
_NARROWEST, _WIDEST = 6, 60
_FORMATS: Final = {
    "text": "@",
    "word": "@",
    "count": "#,##0",
    "number": "0.00",
    "net": "0.0",
    "ratio": "0.0%",
    "points": "General",
    "ms": "[h]:mm:ss",
    "span": "[h]:mm:ss",
    "instant": "yyyy-mm-dd hh:mm:ss",
    "moment": "yyyy-mm-dd hh:mm:ss",
    "day": "yyyy-mm-dd",
}
_WIDTHS: Final = {"count": 8, "number": 9, "net": 9, "ratio": 9, "ms": 11, "span": 11, "points": 8, "instant": 20,
                  "moment": 20, "day": 12, "yes_no": 8, "money": 16}  # fmt: skip
_OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_NAME: Final = dict.fromkeys(map(ord, "[]:*?/\\"), " ")


def write(report: Report, path: Path) -> int:
    """Write a report to `path`; returns how many rows its table has."""
    from xlsxwriter import Workbook  # 60 ms that only a workbook needs
    from xlsxwriter.exceptions import FileCreateError

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, _Target(str(path), "w+b") as target:
        book = Workbook(target, {**_OPTIONS, "tmpdir": folder})
        try:
            count = _Book(book, report).fill()
        finally:
            try:
                book.close()
            except FileCreateError as error:
                raise error.args[0] from error
        if target.failed is not None:
            raise target.failed
    return count


class _Target(io.FileIO):
    """The file of a workbook. After a write that failed, and when it is closed, it takes the rest for written: an
    archive ends itself when it is thrown away, and what it complains of then would stand beside our sentence."""

    failed: OSError | None = None
    _at = 0
    """Where it would be, once it is over."""

    def write(self, data: Buffer, /) -> int:
        """Write all of it; raises OSError once."""
        left = memoryview(data).cast("B")
        size = len(left)
        if self._is_over:
            self._at += size
            return size
        try:
            while left:
                left = left[super().write(left) :]
        except OSError as error:
            self._at, self.failed = super().tell() + len(left), error
            raise
        return size

    @property
    def _is_over(self) -> bool:
        return self.closed or self.failed is not None

    def seek(self, pos: int, whence: int = 0, /) -> int:
        """As in a file."""
        if not self._is_over:
            return super().seek(pos, whence)
        self._at = pos if whence == os.SEEK_SET else self._at + pos
        return self._at

    def tell(self) -> int:
        """As in a file."""
        return self._at if self._is_over else super().tell()

    def close(self) -> None:
        """As in a file."""
        if not self._is_over:
            self._at = super().tell()
        super().close()

    def flush(self) -> None:
        """As in a file."""
        if not self._is_over:
            super().flush()


class _Book:
    """Fills one workbook."""

    def __init__(self, book: Workbook, report: Report) -> None:
        self._book, self._report = book, report
        self._times = LocalTimes(clock.zone(report.zone))
        self._formats: dict[tuple[str, bool], Format] = {}
        self._names: set[str] = set()

    def fill(self) -> int:
        """Write all sheets; returns how many rows the table has."""
        report, headings = self._report, self._report.headings
        count = self._table(report.sheet)
        charted = [of_chart(one) for one in report.charts if one.own]
        for sheet in (*filter(None, [report.figures]), *charted, *report.beside):
            self._table(sheet)
        told = [
            (one.title, one.id, one.meaning, one.formula, one.unit, one.n_rule, one.remark)
            for one in report.definitions
        ]
        self._words(headings.definitions, headings.definition_fields, told, (28, 20, 60, 50, 14, 36, 40))
        self._words(headings.scope, headings.scope_fields, report.scope, (28, 80))
        return count

    # Sheets

    def _sheet(self, title: str) -> Worksheet:
        name, number = title.translate(_NAME)[:31].strip(" '") or "1", 1
        while name.lower() in self._names:
            number += 1
            name = f"{title.translate(_NAME)[:26].strip()} {number}"
        self._names.add(name.lower())
        sheet = self._book.add_worksheet(name)
        if self._report.rtl:
            sheet.right_to_left()
        sheet.freeze_panes(1, 0)
        return sheet

    def _words(self, title: str, heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> None:
        """A sheet of nothing but texts."""
        sheet = self._sheet(title)
        wrapped = self._format("text", wrap=True)
        for at, (head, width) in enumerate(zip(heads, widths, strict=True)):
            sheet.set_column(at, at, width)
            _text(sheet, 0, at, head, self._head())
        for place, row in enumerate(rows, 1):
            for at, text in enumerate(row):
                _text(sheet, place, at, text, wrapped)

    def _table(self, table: Table) -> int:
        chunks = _Chunks(table.chunks)
        first = chunks.peeked(_MEASURED)
        widths = [_width(field, [row[at] for row in first]) for at, field in enumerate(table.fields)]
        count, more = 0, True
        while more:
            sheet = self._sheet(table.title)
            for at, (field, width) in enumerate(zip(table.fields, widths, strict=True)):
                sheet.set_column(at, at, width)
                _text(sheet, 0, at, field.title, self._head())
            written = self._rows(sheet, chunks, table.fields)
            if table.fields:
                sheet.autofilter(0, 0, max(written, 1), len(table.fields) - 1)
            count += written
            more = bool(chunks.peeked(1))
        return count

    def _rows(self, sheet: Worksheet, chunks: _Chunks, fields: Sequence[Field]) -> int:
        """Write rows until the sheet is full; says how many.

        They go past the library, which takes them one cell at a time: into the file that it copies rows from.
        """
        place = {field.id: at for at, field in enumerate(fields)}
        behind = [place.get(field.n, -1) if field.small_n else -1 for field in fields]
        made = [Column(field, at, self._style, self._times) for at, field in enumerate(fields)]
        sheet._write_single_row(1)
        line = 1
        while line < LAST_ROW and (columns := chunks.next(LAST_ROW - line)):
            count = len(columns[0])
            numbers = [str(number) for number in range(line + 1, line + count + 1)]
            cells = []
            for at, (column, values) in enumerate(zip(made, columns, strict=True)):
                least = fields[at].small_n
                n = columns[behind[at]] if behind[at] >= 0 else None
                small = None if n is None else [one is not None and 0 < one < least for one in n]
                cells.append(column.cells(values, numbers, small))
            rows = map("".join, zip(*cells, strict=True))
            written = [f'<row r="{number}">{row}</row>' for number, row in zip(numbers, rows, strict=True)]
            sheet.row_data_fh.write("".join(written))
            line += count
        sheet._check_dimensions(line - 1, max(len(fields) - 1, 0))
        sheet.previous_row = line
        return line - 1

    # Cells

    def _format(self, number: str, small: bool = False, wrap: bool = False) -> Format:
        """The format of a kind, or a number format as it stands; small figures are quiet."""
        key = (number + ("|" if wrap else ""), small)
        found = self._formats.get(key)
        if found is None:
            wanted: dict[str, Any] = {"num_format": _FORMATS.get(number, number)}
            wanted |= {"italic": True, "font_color": "#6B6B6B"} if small else {}
            wanted |= {"text_wrap": True, "valign": "top"} if wrap else {}
            found = self._formats[key] = self._book.add_format(wanted)
        return found

    def _head(self) -> Format:
        found = self._formats.get(("head", False))
        if found is None:
            wanted = {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "num_format": "@"}
            found = self._formats["head", False] = self._book.add_format(wanted)
        return found

    def _style(self, number: str, small: bool) -> int:
        """The number of a format, for the rows that are written past the library."""
        return int(self._format(number, small)._get_xf_index())


class _Chunks:
    """Columns of a stream of rows, as many rows at a time as are wanted at most."""

    def __init__(self, chunks: Iterable[Chunk]) -> None:
        self._chunks = iter(chunks)
        self._held: list[tuple[Sequence[Any], ...]] = []

    def _fetch(self) -> bool:
        for chunk in self._chunks:
            if len(chunk):
                columns = chunk.columns if isinstance(chunk, Columns) else tuple(zip(*chunk, strict=True))
                if columns:
                    self._held.append(columns)
                    return True
        return False

    def peeked(self, count: int) -> list[Row]:
        """The next rows, at most `count` of them, which are still to come."""
        while sum(len(columns[0]) for columns in self._held) < count and self._fetch():
            pass
        rows = chain.from_iterable(zip(*columns, strict=True) for columns in self._held)
        return list(islice(rows, count))

    def next(self, most: int) -> tuple[Sequence[Any], ...]:
        """The columns of the next rows; empty when there are no more."""
        if not self._held and not self._fetch():
            return ()
        columns = self._held.pop(0)
        if len(columns[0]) > most:
            self._held.insert(0, tuple(column[most:] for column in columns))
            return tuple(column[:most] for column in columns)
        return columns


def _text(sheet: Worksheet, row: int, at: int, text: str, shape: Format) -> None:
    """A text as it stands, never a formula; what a cell cannot hold ends in an ellipsis."""
    if text:
        _said(sheet.write_string(row, at, shortened(text), shape))


def _said(code: int | None) -> None:
    """The library answers with a number instead of raising where it leaves something out."""
    if code:
        raise ValueError(code)


def _width(field: Field, values: list[Any]) -> float:
    """How wide a column is, in characters: the longest word of its title or the longest value of the first rows."""
    title = max(map(len, field.title.split()), default=0) + 3
    if field.kind in _WIDTHS:
        return max(title, _WIDTHS[field.kind])
    longest = max((len(field.words.get(value, str(value))) for value in values if value is not None), default=0)
    return min(max(title, longest + 2, _NARROWEST), _WIDEST)
