"""Rows of call detail records: CSV files with or without a heading, packed or not, and SQLite files with the table."""

from __future__ import annotations

import csv
import gzip
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from supervisor.floor.importers.cdr.details import CSV, SHORTEST

_MAGIC: Final = b"SQLite format 3\0"
_HEADED: Final = frozenset(("channel", "dstchannel", "disposition"))
"""A heading names at least these."""


class Row(NamedTuple):
    """One row: its number, its fields by name (None where it has too many or too few), its text."""

    number: int
    fields: dict[str, str] | None
    text: str


def rows(path: Path) -> Iterator[Row]:
    """Every row of a file; raises OSError, and sqlite3.DatabaseError for a broken database."""
    with path.open("rb") as file:
        is_database = file.read(len(_MAGIC)) == _MAGIC
    if is_database:
        yield from _of_database(path)
        return
    how: dict[str, Any] = {"encoding": "utf-8-sig", "errors": "replace", "newline": ""}
    with gzip.open(path, "rt", **how) if path.suffix == ".gz" else path.open("rt", **how) as text:
        yield from _of_text(text)


def _of_text(text: IO[str]) -> Iterator[Row]:
    names: tuple[str, ...] = ()
    # A NUL ends no line, and none of these files has a field as long as the limit.
    reader = csv.reader(line.replace("\0", "") for line in text)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as problem:
            yield Row(reader.line_num, None, str(problem))
            continue
        if not names:
            heading = tuple(cell.strip().casefold() for cell in cells)
            if set(heading) >= _HEADED:
                names = heading
                continue
            names = CSV
        if not any(cells):
            continue
        shortest = SHORTEST if names is CSV else len(names)
        fits = shortest <= len(cells) <= len(names)
        fields = dict(zip(names, cells, strict=False)) if fits else None
        yield Row(reader.line_num, fields, ",".join(cells)[:500])


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
