"""A report as one pure value: tables as data, what their figures mean, and what all of it is about.

It is made at the edge in the language in force, holds nothing but plain values, and is written by `files`: to XLSX,
PDF and PNG for people, to CSV for programs. Nothing here draws, opens a file or asks a database.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import islice
from typing import Any, Final

from supervisor.reports.chart import Chart

KINDS: Final = {
    "text": "text that people gave",
    "word": "a word of ours by code; `Field.words` says what it is called",
    "count": "a whole number",
    "number": "a number with a fraction",
    "net": "a difference of two percentages, -100 to 100",
    "ratio": "0..1, shown as percent",
    "ms": "a duration in milliseconds",
    "span": "a duration in milliseconds that may be of days, or below nothing: how long until then",
    "points": "points that one person gave; whole ones without a fraction",
    "instant": "milliseconds since 1970 in UTC, shown in the report's zone",
    "moment": "the same, with seconds wherever it is shown",
    "day": "a local day as 2026-11-22",
    "yes_no": "true or false",
    "money": "(minor units, currency)",
}

Row = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows column by column: what is streamed by the million is never turned around."""

    columns: tuple[Sequence[Any], ...]

    def __len__(self) -> int:
        return len(self.columns[0]) if self.columns else 0

    def __iter__(self) -> Iterator[Row]:
        return zip(*self.columns, strict=True)


Chunk = Sequence[Row] | Columns
CHUNK: Final = 5_000
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Field:
    """One column: a stable id (the header of a CSV), a title (that of a workbook), a kind of `KINDS`.

    `n` is the id of the column with the number behind this figure, and under `small_n` of them it is shown as small.
    On paper it stands beside its figure, unless `n_beside` says that it does beside another.
    """

    id: str
    title: str
    kind: str
    words: Mapping[str, str] = field(default_factory=dict)
    n: str = ""
    small_n: int = 0
    n_beside: bool = True


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. `chunks` may be a stream that can be read once, but not of tables beside the main one; a missing value
    is None."""

    title: str
    fields: tuple[Field, ...]
    chunks: Iterable[Chunk]


@dataclass(frozen=True, slots=True)
class Definition:
    """What one figure means, by the formula that was used."""

    id: str
    title: str
    meaning: str
    formula: str
    unit: str
    n_rule: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Headings:
    """What the second and third sheet and their columns are called."""

    definitions: str = "Definitions"
    definition_fields: tuple[str, ...] = ("KPI", "id", "Meaning", "Formula in force", "Unit", "n", "Remark")
    scope: str = "Scope"
    scope_fields: tuple[str, str] = ("What", "Value")


@dataclass(frozen=True, slots=True)
class Report:
    """What is written. `scope` says line by line what the report is about and when and by whom it was made, `stamp` in
    one line; `language` is that of the words (as `formats.current` tells it), for who draws them elsewhere.

    Beside the main table, which is all that a CSV holds, may stand one row of `figures` and more tables (`beside`),
    with a `title` for all of it together."""

    sheet: Sheet
    zone: str
    rtl: bool = False
    definitions: tuple[Definition, ...] = ()
    scope: tuple[tuple[str, str], ...] = ()
    headings: Headings = field(default_factory=Headings)
    charts: tuple[Chart, ...] = ()
    stamp: str = ""
    language: str = "en-latin"
    title: str = ""
    figures: Sheet | None = None
    beside: tuple[Sheet, ...] = ()


def of_chart(chart: Chart) -> Sheet:
    """The values of a chart as a table: what a value is of, then one column per line."""
    kind = "day" if all(map(_DAY.fullmatch, chart.own)) else "text"
    fields = [Field(f"line_{at}", line.title, chart.kind) for at, line in enumerate(chart.lines)]
    rows = list(zip(chart.own, *(line.values for line in chart.lines), strict=True))
    return Sheet(chart.title, (Field("label", chart.own_title, kind), *fields), (rows,))


def in_chunks(rows: Iterable[Row], size: int = CHUNK) -> Iterator[list[Row]]:
    """Rows in pieces of at most `size`."""
    left = iter(rows)
    while piece := list(islice(left, size)):
        yield piece


def spool(report: Report) -> Iterator[str]:
    """The report as lines of JSON, made one by one: first all but its rows, then the rows in pieces."""
    bare = replace(report, sheet=replace(report.sheet, chunks=()))
    yield json.dumps(asdict(bare), ensure_ascii=False)
    for chunk in report.sheet.chunks:
        yield json.dumps([list(row) for row in chunk], ensure_ascii=False)


def from_spool(lines: Iterable[str]) -> Report:
    """What `spool` wrote, back again; the rows are read when they are wanted."""
    left = iter(lines)
    plain = json.loads(next(left))
    headings = plain["headings"]
    return Report(
        replace(_sheet(plain["sheet"]), chunks=map(json.loads, left)),
        plain["zone"],
        plain["rtl"],
        tuple(Definition(**one) for one in plain["definitions"]),
        tuple((name, value) for name, value in plain["scope"]),
        Headings(
            headings["definitions"],
            tuple(headings["definition_fields"]),
            headings["scope"],
            (headings["scope_fields"][0], headings["scope_fields"][1]),
        ),
        tuple(map(Chart.of, plain["charts"])),
        plain["stamp"],
        plain["language"],
        plain["title"],
        _sheet(plain["figures"]) if plain["figures"] else None,
        tuple(map(_sheet, plain["beside"])),
    )


def _sheet(plain: Mapping[str, Any]) -> Sheet:
    return Sheet(plain["title"], tuple(Field(**one) for one in plain["fields"]), plain["chunks"])
