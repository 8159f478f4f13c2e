"""Rows of call detail records: CSV files, headed or not, packed or not; dumps; SQLite files with the table."""

from __future__ import annotations

import csv
import gzip
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from supervisor.floor.importers.cdr import dumps
from supervisor.floor.importers.cdr.details import CSV, SHORTEST

_MAGIC: Final = b"SQLite format 3\0"
_HEADED: Final = frozenset(("channel", "dstchannel", "disposition"))
"""A heading names at least these."""
_DELIMITERS: Final = ",;\t|"
_LONGEST: Final = 1 << 17
"""No field of such a file is longer."""
_HEADING: Final = 10_000
"""No heading is longer."""
_NEWER: Final = ("peeraccount", "linkedid", "sequence")
"""What a file without a heading has after the others, where its writer was told to (``newcdrcolumns``)."""
_CALL = re.compile(r"(?:.*-)?\d{9,}\.\d+")


class Row(NamedTuple):
    """One row: its number, its fields by name (None where it has too many or too few), its text."""

    number: int
    fields: dict[str, str] | None
    text: str


def rows(path: Path) -> Iterator[Row]:
    """Every row of a file; raises OSError, and sqlite3.DatabaseError for a broken database."""
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
    lines = (line.replace("\0", "") for line in text)
    first = next(lines, "")
    if dumps.is_dump(first):
        for columns, values, number, said in dumps.rows(chain([first], lines)):
            fields = dict(zip(columns, values, strict=True)) if len(columns) == len(values) else None
            yield Row(number, fields, said)
        return
    heading = first[:_HEADING].replace('"', "")
    delimiter = next((one for one in _DELIMITERS if is_known(heading.split(one))), ",")
    names: tuple[str, ...] = ()
    reader = csv.reader(chain([first], lines), delimiter=delimiter)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as problem:
            yield Row(reader.line_num, None, str(problem))
            continue
        if not names and is_known(cells):
            names = tuple(cell.strip().casefold() for cell in cells)
        elif any(cells):
            known = names or _unnamed(cells)
            fits = len(cells) == len(known) if names else SHORTEST <= len(cells) <= len(known)
            fields = dict(zip(known, cells, strict=False)) if fits else None
            yield Row(reader.line_num, fields, ",".join(cells)[:500])


def _unnamed(cells: list[str]) -> tuple[str, ...]:
    """The columns of a row without a heading, told by their number; the call that it belongs to looks like one."""
    more = len(cells) - len(_NEWER)
    if more < SHORTEST:
        return CSV
    account, linked, sequence = _NEWER
    swapped = _CALL.fullmatch(cells[more]) and not _CALL.fullmatch(cells[more + 1])
    return (*CSV[:more], *((linked, account) if swapped else (account, linked)), sequence)


def _of_database(path: Path) -> Iterator[Row]:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        found = connection.execute("SELECT * FROM cdr")
        names = [str(one[0]).casefold() for one in found.description]
        for number, values in enumerate(found, 1):
            texts = ["" if value is None else str(value) for value in values]
            yield Row(number, dict(zip(names, texts, strict=True)), "|".join(texts)[:500])


def is_known(names: Any) -> bool:
    """Whether a heading is one of call detail records."""
    return {str(name).strip().casefold() for name in names} >= _HEADED
