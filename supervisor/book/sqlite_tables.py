"""The tables of a book in one SQLite file: how they are made and brought up to date, and whether they are whole."""

from __future__ import annotations

import sqlite3
import sys
import threading
import uuid
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from supervisor.book.chain import START
from supervisor.book.migrations import STEPS
from supervisor.book.records import Field
from supervisor.book.statements import insert_of

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.db import Table

_SET: Final = "book"
_TYPES: Final[dict[str, type]] = {"TEXT": str, "INTEGER": int, "REAL": float}
_importing = threading.Lock()


def library() -> Any:
    """sqlite-utils, without pandas, which it would load for data frames: 0.6 s and 80 MB that no verb needs."""
    with _importing:
        spare = "pandas" not in sys.modules
        if spare:
            sys.modules["pandas"] = cast("Any", None)
        try:
            import sqlite_utils
        finally:
            if spare:
                del sys.modules["pandas"]
        return sqlite_utils


class SqliteSchema:
    """Runs the steps of `supervisor.book.migrations`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def create(self, table: str, fields: Sequence[Field], key: tuple[str, ...]) -> None:
        """Make a STRICT table."""
        self._table(table).create(
            {field.name: _TYPES[field.type] for field in fields},
            pk=key if len(key) > 1 else key[0],
            not_null={field.name for field in fields if field.required},
            strict=True,
        )

    def add(self, table: str, field: Field) -> None:
        """Add a column."""
        self._table(table).add_column(field.name, _TYPES[field.type])

    def only_once(self, table: str, columns: tuple[str, ...], *, while_kept: bool = False) -> None:
        """Add a unique index; an empty value counts as one value."""
        # A value that is never empty stands there plainly: an index on an expression helps no question.
        full = {column.name for column in self._table(table).columns if column.notnull}
        parts = ", ".join(f'"{name}"' if name in full else f"coalesce(\"{name}\", '')" for name in columns)
        where = " WHERE withdrawn = 0" if while_kept else ""
        self._db.execute(f'CREATE UNIQUE INDEX "{table}_{columns[0]}_once" ON "{table}" ({parts}){where}')

    def only_grows(self, table: str) -> None:
        """Add triggers against accidents; who means harm drops them, and the chain shows it."""
        for verb in ("UPDATE", "DELETE"):
            self._db.execute(
                f'CREATE TRIGGER "{table}_no_{verb.lower()}" BEFORE {verb} ON "{table}" '
                f"BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"
            )

    def _table(self, name: str) -> Table:
        return cast("Table", self._db[name])


def _migrations() -> Any:
    steps = library().Migrations(_SET)
    for step in STEPS:

        def run(db: Database, step: Callable[[SqliteSchema], None] = step) -> None:
            step(SqliteSchema(db))

        steps(name=step.__name__)(run)
    return steps


def upgrade(db: Database, stop_before: str | None = None) -> None:
    """Run the steps that are still to come, all or none."""
    db.execute("BEGIN IMMEDIATE")
    try:
        fresh = "head" not in db.table_names()
        if fresh or schema_of(db) < len(STEPS):
            steps = _migrations()
            steps.apply(db, stop_before=stop_before)
            if fresh:
                row = {"one": 1, "book_id": str(uuid.uuid4()), "schema": 0, "seq": 0, "hash": START}
                db.execute(insert_of("head", list(row), "?"), list(row.values()))
            db.execute("UPDATE head SET schema = ?", (len(steps.applied(db)),))
        db.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
        raise


def schema_of(db: Database) -> int:
    """How many steps a book went through."""
    return int(db.conn.execute("SELECT schema FROM head").fetchone()[0])


def lacks(conn: sqlite3.Connection) -> str:
    """What of its tables was taken away, or put in to meddle; empty when nothing was.

    Further tables and indexes do no harm, so they may stand.
    """
    pattern = library().Database(memory=True)
    try:
        upgrade(pattern)
        wanted, found = _shape(pattern.conn), _shape(conn)
    finally:
        pattern.close()
    gone = sorted(wanted - found)
    added = sorted(one for one in found - wanted if one[0] in ("trigger", "view"))
    return f"{' '.join(gone[0])} is not there" if gone else f"{' '.join(added[0])} was added" if added else ""


def _shape(conn: sqlite3.Connection) -> set[tuple[str, str]]:
    """Tables, columns, indexes, triggers and views, each with its name."""
    found = {
        (str(kind), str(name))
        for kind, name in conn.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
    }
    for kind, table in [*found]:
        if kind == "table":
            columns = conn.execute('SELECT name, type, "notnull" FROM pragma_table_info(?)', (table,))
            found |= {("column", f"{table}.{name} {of} {empty}") for name, of, empty in columns}
    return found
