"""Lines that cannot be used, as a floor keeps them: each once, and for as long as its file says so."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Final

from supervisor.clock import now_ms

VALUE_KEPT: Final = 200
"""So many letters are kept of the value for which a line is rejected."""
_CHUNK: Final = 2_000
_REJECT: Final = (
    "INSERT INTO rejected (path, line, text, why, at, source, column_name, value) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


def note(
    connection: sqlite3.Connection,
    rows: Sequence[tuple[str, int, str, str]],
    where: Sequence[tuple[str, str]],
    source: str,
) -> None:
    """Note lines; one that is noted already (from whatever file) is not noted again.

    `rows` are path, line, text and code of each, `where` the column that it lies in and what that says, as far as they
    are known; `source` is who read them.
    """
    there: set[tuple[str, str]] = set()
    for start in range(0, len(rows), _CHUNK):
        texts = json.dumps([row[2] for row in rows[start : start + _CHUNK]])
        sql = "SELECT text, why FROM rejected WHERE text IN (SELECT value FROM json_each(?))"
        there.update(connection.execute(sql, (texts,)))
    now = now_ms()
    told = [(column or None, value[:VALUE_KEPT] or None) for column, value in where] or [(None, None)] * len(rows)
    fresh = [
        (*row, now, source or None, *said)
        for row, said in zip(rows, told, strict=True)
        if (row[2], row[3]) not in there
    ]
    if fresh:
        _make_room(connection)
    connection.executemany(_REJECT, fresh)


def forget(connection: sqlite3.Connection, path: str, source: str) -> None:
    """Forget what could not be used of a file, or of a sheet of it, because `source` reads all of it again."""
    if "source" in _columns(connection):
        connection.execute("DELETE FROM rejected WHERE path = ? AND source = ?", (path, source))


def forget_whole(connection: sqlite3.Connection, path: str) -> None:
    """Forget that a file could not be read at all."""
    connection.execute("DELETE FROM rejected WHERE path = ? AND line = 0", (path,))


def _make_room(connection: sqlite3.Connection) -> None:
    """A floor of an earlier day has no place yet for who read a line, the column that is to blame, and its value."""
    there = _columns(connection)
    for name in ("column_name", "value", "source"):
        if name not in there:
            connection.execute(f"ALTER TABLE rejected ADD COLUMN {name} TEXT")


def _columns(connection: sqlite3.Connection) -> set[str]:
    return {row[1] for row in connection.execute("PRAGMA table_info(rejected)")}
