"""Makes floors and writes rows into them: used by our importers and the simulator only.

Moked's window never writes into a floor. What writes here keeps the contract's promises: rows are upserted by
`id`, the newest `source_version` wins, and the change log is pruned from behind.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from supervisor import __version__, contract
from supervisor.errors import FloorError
from supervisor.mark import QT_TRANSLATE_NOOP, Text

_NO_ROOM: Final = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
CHANGES_KEPT: Final = 1_000_000
BUSY_TIMEOUT_MS: Final = 5_000

_EXISTS = QT_TRANSLATE_NOOP("floor", "{path} exists already. Choose another name, or import into it as it is.")
_FULL = QT_TRANSLATE_NOOP(
    "floor",
    "{path} cannot be written ({problem}). What was written before is whole. Make room on the disk, then try again.",
)
_NOT_A_FLOOR = QT_TRANSLATE_NOOP("floor", "{path} is not a floor of contract {version}; nothing was written.")


class Writing(sqlite3.Connection):
    """A connection that says it to people where the disk holds no more: `FloorError` (code ``full``)."""

    path: Path

    def execute(self, *given: Any) -> sqlite3.Cursor:
        """As it is."""
        try:
            return super().execute(*given)
        except sqlite3.OperationalError as problem:
            raise no_room(self.path, problem) or problem from problem

    def executemany(self, *given: Any) -> sqlite3.Cursor:
        """As it is."""
        try:
            return super().executemany(*given)
        except sqlite3.OperationalError as problem:
            raise no_room(self.path, problem) or problem from problem


def no_room(path: Path, problem: OSError | sqlite3.Error) -> FloorError | None:
    """What to say where the disk is full or fails; None for any other problem of a database."""
    if isinstance(problem, sqlite3.Error) and getattr(problem, "sqlite_errorcode", 0) & 0xFF not in _NO_ROOM:
        return None
    return FloorError("full", _FULL, path=path, problem=getattr(problem, "strerror", None) or problem)


def _opened(place: Path | str, path: Path, **how: Any) -> sqlite3.Connection:
    connection = sqlite3.connect(place, isolation_level=None, factory=Writing, **how)
    connection.path = path
    return connection


def create(
    path: Path, *, zone: str, written_by: str = f"moked {__version__}", called: Path | None = None
) -> sqlite3.Connection:
    """Make an empty floor and return a connection for writing. Errors name it as it is `called`, else by `path`.

    The schema is laid in one transaction in a file of another name and renamed into place, so that nobody ever
    sees half a floor. Raises `FloorError` when `path` exists.
    """
    path = Path(path)
    if path.exists():
        raise FloorError("exists", _EXISTS, path=path)
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    connection = _opened(unfinished, called or path)
    try:
        connection.execute("BEGIN IMMEDIATE")
        for statement in contract.ddl():
            connection.execute(statement)
        given = {
            "contract": str(contract.VERSION),
            "floor_id": secrets.token_hex(16),
            "zone": zone,
            "written_by": written_by,
        }
        connection.executemany("INSERT INTO meta VALUES (?, ?)", given.items())
        connection.execute("COMMIT")
    except FloorError:
        connection.close()
        unfinished.unlink(missing_ok=True)
        Path(f"{unfinished}-journal").unlink(missing_ok=True)
        raise
    finally:
        connection.close()
    put(unfinished, path, _EXISTS)
    return open_for_writing(path, called)


def put(made: Path, path: Path, came: Text) -> None:
    """Give a finished file its name, but never over another: then `FloorError` (code ``exists``) says `came`.

    Who replaces a database beside which another still writes destroys both
    (https://www.sqlite.org/howtocorrupt.html, 1.4 and 2.4).
    """
    try:
        if sys.platform != "win32":
            with suppress(OSError):  # a disk without hard links
                os.link(made, path)
                made.unlink()
                return
            if path.exists():
                raise FileExistsError(path)
        os.rename(made, path)
    except FileExistsError as problem:
        made.unlink()
        raise FloorError("exists", came, path=path) from problem


def open_for_writing(path: Path, called: Path | None = None) -> sqlite3.Connection:
    """Open an existing floor for writing, in WAL mode; raises `FloorError` if it is no floor of this contract."""
    uri = f"{Path(path).absolute().as_uri()}?mode=rw"
    try:
        connection = _opened(uri, called or path, uri=True, timeout=BUSY_TIMEOUT_MS / 1000)
    except sqlite3.Error as problem:
        raise FloorError("not_a_floor", _NOT_A_FLOOR, path=path, version=contract.VERSION) from problem
    try:
        found = connection.execute("SELECT value FROM meta WHERE key = 'contract'").fetchone()
        if found is None or found[0] != str(contract.VERSION):
            raise FloorError("not_a_floor", _NOT_A_FLOOR, path=path, version=contract.VERSION)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
    except sqlite3.DatabaseError as problem:
        connection.close()
        raise FloorError("not_a_floor", _NOT_A_FLOOR, path=path, version=contract.VERSION) from problem
    except FloorError:
        connection.close()
        raise
    return connection


def upsert_sql(table: str, columns: Sequence[str]) -> str:
    """The statement that inserts a row or, where its `id` is known, updates these columns.

    `columns` must hold `id`. With `source_version` among them, an older version never overwrites a newer one.
    """
    shape = contract.BY_NAME[table]
    names = ", ".join(f'"{name}"' for name in columns)
    places = ", ".join("?" * len(columns))
    changed = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name != "id")
    newest = (
        " WHERE source_version IS NULL OR excluded.source_version >= source_version"
        if "source_version" in columns
        else ""
    )
    then = f"UPDATE SET {changed}{newest}" if changed else "NOTHING"
    return f"INSERT INTO {shape.sql_name} ({names}) VALUES ({places}) ON CONFLICT (id) DO {then}"


def upsert(connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Write rows (tuples in the order of `columns`) as `upsert_sql` says. The caller holds the transaction."""
    connection.executemany(upsert_sql(table, columns), rows)


def set_meta(connection: sqlite3.Connection, **values: object) -> None:
    """Set keys of `meta`, for example `heartbeat_at`."""
    connection.executemany(
        "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [(key, str(value)) for key, value in values.items()],
    )


def prune_changes(connection: sqlite3.Connection, keep: int = CHANGES_KEPT) -> None:
    """Forget all but the newest `keep` entries of the change log; a follower further behind reloads."""
    connection.execute("DELETE FROM change WHERE seq <= (SELECT max(seq) FROM change) - ?", (keep,))
