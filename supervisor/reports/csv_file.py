"""A report's table as CSV: one header of stable ids, then every row, however many there are.

Values are for programs: ratios 0..1, durations in seconds, instants in ISO 8601 with their offset, money as an exact
text with its currency beside it, and nothing where there is no data. Texts that a spreadsheet would run as a formula
are made harmless by an apostrophe; numbers are left alone.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, Final

from supervisor import clock
from supervisor.kpi.business import money
from supervisor.reports.local_time import LocalTimes
from supervisor.reports.report import Columns, Field, Report, Sheet

ENCODING: Final = "utf-8-sig"
_RISKY: Final = frozenset("=+-@\t\r\n＝＋－＠")
_NUMBER: Final = re.compile(r"[+-]?\d+([.,]\d+)?")
_BUFFER: Final = 1 << 20

Column = Sequence[Any]
Writer = Callable[[Column], Sequence[Column]]
"""What makes the columns of a file out of a column of values."""


def safe(text: str) -> str:
    """A text that a spreadsheet would run as a formula, made harmless."""
    return f"'{text}" if text[:1] in _RISKY and not _NUMBER.fullmatch(text) else text


class _Texts(dict[Any, str]):
    """Remembers what the few different words and names of a table come to."""

    def __missing__(self, value: Any) -> str:
        self[value] = found = "" if value is None else safe(str(value))
        return found


def _texts(values: Column) -> Sequence[Column]:
    risky = _RISKY
    return [
        [
            "" if value is None else value if type(value) is str and value[:1] not in risky else safe(str(value))
            for value in values
        ]
    ]


def _yes_no(values: Column) -> Sequence[Column]:
    return [["" if value is None else "true" if value else "false" for value in values]]


def _money(values: Column) -> Sequence[Column]:
    told = [(None, "") if value is None else value for value in values]
    amounts = ["" if minor is None else format(money(int(minor), currency), "f") for minor, currency in told]
    return [amounts, [currency for _, currency in told]]


def _plain(values: Column) -> Sequence[Column]:
    return [values]


def _seconds(values: Column) -> Sequence[Column]:
    return [[None if value is None else value / 1000 for value in values]]


def _writer(field: Field, times: LocalTimes) -> Writer:
    def instants(values: Column) -> Sequence[Column]:
        iso = times.iso
        return [["" if value is None else iso(value) for value in values]]

    known = _Texts()

    def words(values: Column) -> Sequence[Column]:
        return [list(map(known.__getitem__, values))]

    own: dict[str, Writer] = {
        "text": _texts,
        "day": _texts,
        "word": words,
        "ms": _seconds,
        "instant": instants,
        "yes_no": _yes_no,
        "money": _money,
    }
    return own.get(field.kind, _plain)


def header(sheet: Sheet) -> list[str]:
    """The ids of the columns; money has its currency beside it."""
    return list(
        chain.from_iterable(
            (field.id, f"{field.id}_currency") if field.kind == "money" else (field.id,) for field in sheet.fields
        )
    )


def write(report: Report, path: Path) -> int:
    """Write the table of a report to `path`; returns how many rows. What it is about stands in `about`."""
    sheet, times, count = report.sheet, LocalTimes(clock.zone(report.zone)), 0
    writers = [_writer(field, times) for field in sheet.fields]
    with path.open("w", encoding=ENCODING, newline="", buffering=_BUFFER) as file:
        rows = csv.writer(file, lineterminator="\r\n")
        rows.writerow(header(sheet))
        for chunk in sheet.chunks:
            columns = chunk.columns if isinstance(chunk, Columns) else zip(*chunk, strict=True)
            if chunk:
                made = chain.from_iterable(write(column) for write, column in zip(writers, columns, strict=True))
                rows.writerows(zip(*made, strict=True))
                count += len(chunk)
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
