"""A report as a workbook: the table with typed cells, then what its figures mean, then what it is about.

Counts and ratios are numbers, durations are times that can be summed, instants are local times of the report's zone.
Nothing that people wrote is taken for a formula or a link. More rows than a sheet holds go on in the next one.
"""

from __future__ import annotations

import math
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from supervisor import clock
from supervisor.kpi.business import money
from supervisor.reports.local_time import LocalTimes, day_serial
from supervisor.reports.report import Field, Report, Row

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

LAST_ROW: Final = 1_048_576
LONGEST_TEXT: Final = 32_767
"""What a cell holds."""
_DAY_MS: Final = 86_400_000
_CUT: Final = "…"
_MEASURED: Final = 500
"""Widths follow the first rows; `autofit` of the library knows nothing of formats."""
_NARROWEST, _WIDEST = 6, 60
_FORMATS: Final = {
    "text": "@",
    "word": "@",
    "count": "#,##0",
    "number": "0.00",
    "ratio": "0.0%",
    "ms": "[h]:mm:ss",
    "instant": "yyyy-mm-dd hh:mm:ss",
    "day": "yyyy-mm-dd",
}
_WIDTHS: Final = {"count": 8, "number": 9, "ratio": 9, "ms": 11, "instant": 20, "day": 12, "yes_no": 8, "money": 16}
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

    with tempfile.TemporaryDirectory() as folder:
        book = Workbook(str(path), {**_OPTIONS, "tmpdir": folder})
        try:
            count = _Book(book, report).fill()
        finally:
            try:
                book.close()
            except FileCreateError as error:
                raise error.args[0] from error
    return count


class _Book:
    """Fills one workbook."""

    def __init__(self, book: Workbook, report: Report) -> None:
        self._book, self._report = book, report
        self._times = LocalTimes(clock.zone(report.zone))
        self._formats: dict[tuple[str, bool], Format] = {}
        self._names: set[str] = set()

    def fill(self) -> int:
        """Write all sheets; returns how many rows the table has."""
        count = self._table()
        report, headings = self._report, self._report.headings
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

    def _table(self) -> int:
        table = self._report.sheet
        rows = iter(chain.from_iterable(table.chunks))
        first = [row for _, row in zip(range(_MEASURED), rows, strict=False)]
        widths = [_width(field, [row[at] for row in first]) for at, field in enumerate(table.fields)]
        left: Iterator[Row] = chain(first, rows)
        count, more = 0, True
        while more:
            sheet = self._sheet(table.title)
            for at, (field, width) in enumerate(zip(table.fields, widths, strict=True)):
                sheet.set_column(at, at, width)
                _text(sheet, 0, at, field.title, self._head())
            written, more = self._rows(sheet, left)
            if table.fields:
                sheet.autofilter(0, 0, max(written, 1), len(table.fields) - 1)
            count += written
            if more:
                following = next(left, None)
                more = following is not None
                left = chain((following,), left) if following is not None else left
        return count

    def _rows(self, sheet: Worksheet, rows: Iterator[Row]) -> tuple[int, bool]:
        """Write rows until the sheet is full; says how many, and whether it is."""
        fields = self._report.sheet.fields
        place = {field.id: at for at, field in enumerate(fields)}
        behind = [place.get(field.n, -1) if field.small_n else -1 for field in fields]
        writers = [self._writer(field) for field in fields]
        line = 0
        for row in rows:
            line += 1
            for at, value in enumerate(row):
                if value is not None:
                    n = row[behind[at]] if behind[at] >= 0 else None
                    small = n is not None and 0 < n < fields[at].small_n
                    writers[at](sheet, line, at, value, small)
            if line == LAST_ROW - 1:
                return line, True
        return line, False

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

    def _writer(self, field: Field) -> Callable[[Worksheet, int, int, Any, bool], None]:
        if field.kind == "money":
            return self._money
        if field.kind == "yes_no":
            return lambda sheet, row, at, value, small: _said(sheet.write_boolean(row, at, bool(value)))
        plain, quiet = self._format(field.kind), self._format(field.kind, small=True)
        text = self._format("text")
        number = self._numbers(field.kind)
        words: Mapping[str, str] = field.words

        def cell(sheet: Worksheet, row: int, at: int, value: Any, small: bool) -> None:
            if number is not None:
                try:
                    found = number(value)
                except (TypeError, ValueError, OverflowError):
                    found = math.nan
                if math.isfinite(found):
                    sheet.write_number(row, at, found, quiet if small else plain)
                    return
            _text(sheet, row, at, words.get(value, str(value)) if words else str(value), text)

        return cell

    def _numbers(self, kind: str) -> Callable[[Any], float] | None:
        """What makes the number of a cell; a NaN for what a workbook cannot hold as one."""

        def duration(value: Any) -> float:
            return value / _DAY_MS if value >= 0 else math.nan

        known: dict[str, Callable[[Any], float]] = {
            "count": float,
            "number": float,
            "ratio": float,
            "ms": duration,
            "instant": self._times.serial,
            "day": day_serial,
        }
        return known.get(kind)

    def _money(self, sheet: Worksheet, row: int, at: int, value: Any, small: bool) -> None:
        minor, currency = value
        if minor is None:
            return
        places = -int(money(1, currency).as_tuple().exponent)
        shown = "#,##0" + ("." + "0" * places if places else "")
        mark = "".join(letter for letter in currency if letter.isalpha())
        sheet.write_number(row, at, float(money(int(minor), currency)), self._format(f'{shown} "{mark}"', small))


def _text(sheet: Worksheet, row: int, at: int, text: str, shape: Format) -> None:
    """A text as it stands, never a formula; what a cell cannot hold ends in an ellipsis."""
    if len(text) > LONGEST_TEXT:
        text = text[: LONGEST_TEXT - 1] + _CUT
    if text:
        _said(sheet.write_string(row, at, text, shape))


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
