"""Rows of call detail records: CSV files, headed or not, packed or not; dumps; SQLite files with the table."""

from __future__ import annotations

import csv
import gzip
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from supervisor.floor.importers import endless, regular
from supervisor.floor.importers.cdr import dumps, shapes

_MAGIC: Final = b"SQLite format 3\0"
_HEADED: Final = frozenset(("channel", "dstchannel", "disposition"))
"""A heading names at least these."""
_DELIMITERS: Final = ",;\t|"
_LONGEST: Final = 1 << 17
"""No field of such a file is longer."""
_HEADING: Final = 10_000
"""No heading is longer."""
SAMPLE: Final = 200
"""So many first rows of a file without a heading tell the order of its columns."""
_WRITTEN: Final = frozenset(("dstchannel", "DstChannel", "DSTCHANNEL", "Dstchannel", "Dest. Channel"))


class Row(NamedTuple):
    """One row: its number, its fields by name, or its text where it has too many or too few."""

    number: int
    fields: dict[str, str] | None
    text: str

    def said(self) -> str:
        """The row as it is shown to people."""
        return (self.text if self.fields is None else ",".join(self.fields.values()))[:500]


def rows(path: Path) -> Iterator[Row]:
    """Every row of a file; raises OSError, and sqlite3.DatabaseError for a broken database."""
    regular.check_quietly(path)
    with path.open("rb") as file:
        head = file.read(len(_MAGIC))
    if head == _MAGIC:
        yield from _of_database(path)
        return
    how: dict[str, Any] = {"encoding": "utf-8-sig", "errors": "replace", "newline": ""}
    with gzip.open(path, "rt", **how) if head.startswith(b"\x1f\x8b") else path.open("rt", **how) as text:
        yield from _of_text(text)


def _of_text(text: IO[str]) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST)  # others in this process may have let it grow
    # A NUL ends no line.
    lines = (line.replace("\0", "") for line in endless.lines(text))
    first = next(lines, "")
    if dumps.is_dump(first):
        for columns, values, number, said in dumps.rows(chain([first], lines)):
            fields = dict(zip(columns, values, strict=True)) if len(columns) == len(values) else None
            yield Row(number, fields, said)
        return
    heading = first[:_HEADING].replace('"', "")
    delimiter = next((one for one in _DELIMITERS if is_known(heading.split(one))), None) or _delimiter(first)
    yield from _named(_cells(csv.reader(chain([first], lines), delimiter=delimiter)))


Cells = tuple[int, list[str] | None, str]
"""The number of a line, its cells (None where they cannot be told), its text."""


def _delimiter(line: str) -> str:
    """What stands between the columns of a file without a heading."""
    return max(_DELIMITERS, key=line[:_HEADING].count)


def _cells(reader: Any) -> Iterator[Cells]:
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as problem:
            yield reader.line_num, None, str(problem)
            continue
        if any(cells):
            yield reader.line_num, cells, ""


def _named(rows: Iterator[Cells]) -> Iterator[Row]:
    """Rows with the names of their columns: those of a heading, or told by what stands in them."""
    begun = list(islice(rows, SAMPLE))
    known: dict[int, tuple[str, ...]] = {}
    widths = Counter(len(cells) for _, cells, _ in begun if cells is not None)
    for width in widths:
        known[width] = shapes.names([cells for _, cells, _ in begun if cells is not None and len(cells) == width])
    heading: tuple[str, ...] = ()
    for place, (number, cells, text) in enumerate(chain(begun, rows)):
        if cells is None:
            yield Row(number, None, text)
            continue
        if (place < SAMPLE or not _WRITTEN.isdisjoint(cells)) and is_known(cells):
            heading = tuple(cell.strip().casefold() for cell in cells)
            continue
        if not heading and not known.get(len(cells)):
            known[len(cells)] = shapes.names([cells])
        names = heading or known[len(cells)]
        fields = dict(zip(names, cells, strict=True)) if len(cells) == len(names) else None
        yield Row(number, fields, ",".join(cells) if fields is None else "")


def _of_database(path: Path) -> Iterator[Row]:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        found = connection.execute("SELECT * FROM cdr")
        names = [str(one[0]).casefold() for one in found.description]
        for number, values in enumerate(found, 1):
            texts = ["" if value is None else str(value) for value in values]
            yield Row(number, dict(zip(names, texts, strict=True)), "")


def is_known(names: Any) -> bool:
    """Whether a heading is one of call detail records."""
    return {str(name).strip().casefold() for name in names} >= _HEADED
