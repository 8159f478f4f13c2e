"""The rows of a SQLite file's tables and views: in pieces, and never without end."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from supervisor.errors import InputError
from supervisor.floor.importers.table.refused import TooLong
from supervisor.mark import QT_TRANSLATE_NOOP

BLOCK: Final = 20_000
FIRST: Final = 10_240
"""So many rows of a view are given before the others are counted: who only looks wants no more, and who imports writes
none before it asks for the others."""
MOST_OF_VIEW: Final = 10_000_000
"""A view of more rows is taken for one without end; all of it stands in memory."""
PATIENCE_S: Final = 60.0
"""So long a statement may work without giving a row."""
LARGEST_ROW: Final = 1 << 24
"""So many bytes a row of a table may have; one that has more is not read."""
_STEPS: Final = 100_000

_UNREADABLE = QT_TRANSLATE_NOOP("importer", "{path} cannot be read ({problem}). Nothing was imported.")
_TOO_WIDE = QT_TRANSLATE_NOOP(
    "importer",
    "{path} has a sheet of {rows} rows and {columns} columns, more than can be read at once. Nothing was imported; "
    "delete what stands far off on its own, or save it as CSV.",
)


def quoted(name: str) -> str:
    """A name as SQL takes it."""
    return '"' + name.replace('"', '""') + '"'


class Patient:
    """A connection whose statements end when they work too long; each call has that time anew."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._until = time.monotonic() + PATIENCE_S
        connection.set_progress_handler(self._is_over, _STEPS)

    def _is_over(self) -> bool:
        return time.monotonic() > self._until

    def ask(self, what: Callable[..., Any], *given: Any) -> Any:
        """What `what` gives."""
        self._until = time.monotonic() + PATIENCE_S
        return what(*given)

    def all(self, sql: str, given: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """All rows of a statement."""
        return self.connection.execute(sql, given).fetchall()


def rows(connection: sqlite3.Connection, path: Path, name: str) -> Iterator[tuple[int, Sequence[Any]]]:
    """Numbers and rows of a table or view. Raises `InputError` where they cannot be read to their end.

    The connection is bound to `LARGEST_ROW` (SQLITE_LIMIT_LENGTH); a larger row of a table with row numbers is
    `TooLong`.
    """
    try:
        yield from _rows(Patient(connection), path, name)
    except sqlite3.Error as problem:
        raise InputError("unreadable", _UNREADABLE, path=path, problem=problem) from problem


def _rows(patient: Patient, path: Path, name: str) -> Iterator[tuple[int, Sequence[Any]]]:
    """Rows in pieces, so that no transaction stays open on somebody else's file while they are used."""
    run, table = patient.connection.execute, quoted(name)
    # A view has no row numbers, and neither has a table without rowids; both are read at once.
    sql = "SELECT 1 FROM pragma_table_list WHERE name = ? AND (type <> 'table' OR wr)"
    if run(sql, (name,)).fetchone() is not None:
        yield from enumerate(_of_view(patient, path, table), 1)
        return
    last = -(1 << 63)
    while True:
        sql = f"SELECT rowid, * FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT ?"
        try:
            found = patient.ask(patient.all, sql, (last, BLOCK))
        except sqlite3.DataError:
            found = list(_one_by_one(patient, table, last))
        for row in found:
            yield row[0], row[1:] if type(row) is tuple else row
        if len(found) < BLOCK:
            return
        last = found[-1][0]


def _one_by_one(patient: Patient, table: str, last: int) -> Iterator[Sequence[Any]]:
    """The next rows of a table of which one is too large: that one is no more than its number."""
    numbers = f"SELECT rowid FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT ?"
    for (number,) in patient.ask(patient.all, numbers, (last, BLOCK)):
        try:
            yield from patient.ask(patient.all, f"SELECT rowid, * FROM {table} WHERE rowid = ?", (number,))
        except sqlite3.DataError:
            yield TooLong([number])


def _of_view(patient: Patient, path: Path, table: str) -> Iterator[tuple[Any, ...]]:
    cursor = patient.ask(patient.connection.execute, f"SELECT * FROM {table}")
    first = patient.ask(cursor.fetchmany, FIRST)
    yield from first
    if len(first) < FIRST:
        return
    counted = f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT {MOST_OF_VIEW + 1})"
    count = patient.ask(patient.all, counted)[0][0]
    if count > MOST_OF_VIEW:
        raise InputError("too_big", _TOO_WIDE, path=path, rows=count, columns=len(first[0]))
    rest: list[tuple[Any, ...]] = []
    while piece := patient.ask(cursor.fetchmany, BLOCK):
        rest += piece
    yield from rest
