"""A report's table as CSV: one header of stable ids, then every row, however many there are.

Values are for programs: ratios 0..1, durations in seconds, instants in ISO 8601 with their offset, money as an exact
text with its currency beside it, and nothing where there is no data. Texts that a spreadsheet would run as a formula
are made harmless by an apostrophe; numbers are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, Final

from supervisor import clock
from supervisor.kpi.business import money
from supervisor.letters import RISKY, harmless
from supervisor.reports.local_time import LocalTimes
from supervisor.reports.report import Columns, Field, Report, Sheet

ENCODING: Final = "utf-8-sig"
_MARK: Final = "\ufeff"
_RISKY_IN_A_LINE: Final = "".join(RISKY - {"\n"})
_NUMBERS: Final = re.compile(r"(?:(?:[+-]?\d++)?\n)*+(?:[+-]?\d++)?")
_SPECIAL: Final = frozenset('",\r\n')
_REMEMBERED: Final = 100_000
"""So many different values of a column are remembered; then it begins anew."""

Column = Sequence[Any]
Writer = Callable[[Column], Sequence[Sequence[str]]]
"""What makes the columns of a file, cell by cell as they are written, out of a column of values."""


def _cell(text: str) -> str:
    """A text as a cell: in quotes where it holds what parts cells."""
    return text if _SPECIAL.isdisjoint(text) else '"' + text.replace('"', '""') + '"'


class _Known(dict[Any, str]):
    """Remembers how the values of a column are written."""

    def __init__(self, write: Callable[[Any], str]) -> None:
        super().__init__()
        self._write = write

    def __missing__(self, value: Any) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[value] = found = "" if value is None else self._write(value)
        return found

    def column(self, values: Column) -> list[Sequence[str]]:
        """A column as it is written."""
        return [list(map(self.__getitem__, values))]


def _text(value: Any) -> str:
    return _cell(harmless(str(value)))


def _texts(values: Column) -> list[Sequence[str]]:
    """Texts, looked at all together: of a million hardly one holds what must be changed."""
    missing = values.count(None)
    if missing == len(values):
        return [[""] * missing]
    whole = ["" if value is None else value for value in values] if missing else values
    try:
        joined = "\n".join(whole)
    except TypeError:  # numbers where texts belong
        return [["" if value is None else _text(value) for value in values]]
    if joined.count("\n") >= len(whole) or any(mark in joined for mark in '",\r'):
        return [list(map(_text, whole))]
    # Finding a letter anywhere is much faster than looking at every beginning.
    there = any(mark in joined for mark in _RISKY_IN_A_LINE)
    risky = there and not _NUMBERS.fullmatch(joined) and not RISKY.isdisjoint({text[:1] for text in whole})
    return [list(map(harmless, whole)) if risky else whole]


def _money(values: Column) -> list[Sequence[str]]:
    told = [(None, "") if value is None else value for value in values]
    amounts = ["" if minor is None else format(money(int(minor), currency), "f") for minor, currency in told]
    return [amounts, [_text(currency) for _, currency in told]]


def _writer(field: Field, times: LocalTimes) -> Writer:
    def instants(values: Column) -> list[Sequence[str]]:
        return [times.isos(values)]

    plain: dict[str, Writer] = {
        "text": _texts, "day": _texts, "instant": instants, "moment": instants, "money": _money,
    }  # fmt: skip
    known: dict[str, Callable[[Any], str]] = {
        "word": _text,
        "ms": lambda ms: repr(ms / 1000),
        "yes_no": lambda value: "true" if value else "false",
    }
    return plain.get(field.kind) or _Known(known.get(field.kind, lambda value: _cell(str(value)))).column


def header(sheet: Sheet) -> list[str]:
    """The ids of the columns; money has its currency beside it."""
    return list(
        chain.from_iterable(
            (field.id, f"{field.id}_currency") if field.kind == "money" else (field.id,) for field in sheet.fields
        )
    )


def pieces(report: Report) -> Iterator[tuple[int, str]]:
    """(rows, text) of the table piece by piece, the header first with no row; every line is ended."""
    sheet, times = report.sheet, LocalTimes(clock.zone(report.zone))
    writers = [_writer(field, times) for field in sheet.fields]
    alone = len(header(sheet)) == 1
    yield 0, ",".join(map(_cell, header(sheet))) + "\r\n"
    for chunk in sheet.chunks:
        if chunk:
            columns = chunk.columns if isinstance(chunk, Columns) else zip(*chunk, strict=True)
            made = chain.from_iterable(write(column) for write, column in zip(writers, columns, strict=True))
            lines: Iterator[str] = map(",".join, zip(*made, strict=True))
            if alone:  # an empty line would be no row
                lines = (line or '""' for line in lines)
            yield len(chunk), "\r\n".join(lines) + "\r\n"


def write(report: Report, path: Path) -> int:
    """Write the table of a report to `path`; returns how many rows. What it is about stands in `about`."""
    count = 0
    with path.open("wb") as file:
        file.write(_MARK.encode())
        for rows, text in pieces(report):
            file.write(text.encode())
            count += rows
    return count


def about(report: Report) -> str:
    """What a CSV has no room for: scope and definitions as text to read."""
    headings = report.headings
    lines = [headings.scope, ""]
    lines += [f"{name}: {value}" for name, value in report.scope]
    if report.definitions:
        lines += ["", headings.definitions]
    for one in report.definitions:
        lines += ["", f"{one.title} ({one.id})"]
        told = (one.meaning, one.formula, one.unit, one.n_rule, one.remark)
        names = headings.definition_fields[2:]
        lines += [f"  {name}: {' '.join(text.split())}" for name, text in zip(names, told, strict=True) if text]
    return "\n".join(lines) + "\n"
