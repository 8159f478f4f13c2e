"""A book in one SQLite file, on this computer or on a share.

Rollback journals, and TRUNCATE of all kinds: with DELETE, a folder that vanishes at the moment of a commit keeps the
journal's name, and the next reader would roll an acknowledged verb back; TRUNCATE ends a commit through the open
file. WAL needs all its users on one computer, so a book is opened in it only where it stands on a local disk and was
made so on purpose.

Before each write the file is held against its path: a file that was replaced (a restore) is opened anew instead of
being written into its dead copy.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from supervisor.book.chain import START
from supervisor.book.disks import is_share
from supervisor.book.migrations import STEPS
from supervisor.book.records import Field, Row
from supervisor.book.statements import SqlLedger, SqlView, insert_of
from supervisor.book.store import BookError, problem

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.db import Table

APPLICATION_ID: Final = 0x4D4F4B42
"""“MOKB” in the header tells a book from a floor and from anything else."""

PATIENCE_S: Final = 10.0
"""How long a writer waits for the others before it gives up."""
_STEP_S: Final = 0.25
_SET: Final = "book"

_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 6, 8, 10, 11, 13, 14, 26
_DBMOVED: Final = 1032
_TYPES: Final[dict[str, type]] = {"TEXT": str, "INTEGER": int, "REAL": float}
_T = TypeVar("_T")
_importing = threading.Lock()


def _library() -> Any:
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
        parts = ", ".join(f"coalesce(\"{name}\", '')" for name in columns)
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
    steps = _library().Migrations(_SET)
    for step in STEPS:

        def run(db: Database, step: Callable[[SqliteSchema], None] = step) -> None:
            step(SqliteSchema(db))

        steps(name=step.__name__)(run)
    return steps


def create(path: Path, *, wal: bool = False, steps: int = len(STEPS)) -> None:
    """Make an empty book; raises `BookError` (``exists``, ``wal_on_share``...). Nothing half made stays."""
    path = Path(path)
    if wal and is_share(path):
        raise problem("wal_on_share", path)
    unfinished = path.with_name(f".{path.name}.{uuid.uuid4().hex}.new")
    try:
        db = _library().Database(sqlite3.connect(unfinished, isolation_level=None))
        try:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _upgrade(db, stop_before=STEPS[steps].__name__ if steps < len(STEPS) else None)
            if wal:
                db.execute("PRAGMA journal_mode = WAL")
        finally:
            db.close()
        _put_in_place(unfinished, path)
    except FileExistsError as error:
        raise problem("exists", path) from error
    except (OSError, sqlite3.Error) as error:
        raise translated(error, path) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _put_in_place(unfinished: Path, path: Path) -> None:
    """Give a finished book its name, but never over another: of two who make the same one, one is told so."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without links.
        if path.exists():
            raise FileExistsError(path) from None
        unfinished.rename(path)


def _upgrade(db: Database, stop_before: str | None = None) -> None:
    """Run the steps that are still to come, all or none."""
    db.execute("BEGIN IMMEDIATE")
    try:
        fresh = "head" not in db.table_names()
        if fresh or _schema_of(db) < len(STEPS):
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


def _schema_of(db: Database) -> int:
    return int(next(iter(db.query("SELECT schema FROM head")))["schema"])


class SqliteStore:
    """`Store` over one file. Used by the thread that made it; nothing is kept open between the blocks but the file."""

    def __init__(self, path: Path, patience_s: float = PATIENCE_S) -> None:
        """Open a book; raises `BookError`. Its tables are brought up to date at the first write."""
        self._path = Path(path).absolute()
        self.place = str(path)
        self._patience_s = patience_s
        self._db: Database | None = None
        self._file: tuple[int, int] | None = None
        self._writes = 0
        self._known()

    # Opening

    def _known(self) -> Database:
        """The connection, opened anew where the path now names another file."""
        here = self._identity()
        if self._db is not None and here == self._file:
            return self._db
        self.close()
        db = self._open()
        try:
            if self._identity() != here:
                raise problem("missing", self.place)
            self._prepare(db)
        except BaseException:
            db.close()
            raise
        self._db, self._file = db, here
        return db

    def _identity(self) -> tuple[int, int]:
        try:
            found = self._path.stat()
        except OSError as error:
            raise translated(error, self._path) from error
        return found.st_dev, found.st_ino

    def _open(self) -> Database:
        try:
            conn = sqlite3.connect(
                f"{self._path.as_uri()}?mode=rw", uri=True, timeout=_STEP_S, isolation_level=None, cached_statements=256
            )
            return cast("Database", _library().Database(conn))
        except (OSError, sqlite3.Error) as error:
            raise translated(error, self._path) from error

    def _prepare(self, db: Database) -> None:
        with self._translating():
            self._patiently(lambda: self._set_up(db))

    def _set_up(self, db: Database) -> None:
        db.execute("PRAGMA trusted_schema = OFF")
        db.execute("PRAGMA synchronous = FULL")
        if _value(db, "PRAGMA application_id") != APPLICATION_ID:
            raise problem("not_a_book", self.place)
        if _value(db, "PRAGMA journal_mode") == "wal":
            if is_share(self._path) and _value(db, "PRAGMA journal_mode = TRUNCATE") != "truncate":
                raise problem("wal_on_share", self.place)
        else:
            db.execute("PRAGMA journal_mode = TRUNCATE")
        found = _schema_of(db)
        if found > len(STEPS):
            raise problem("newer", self.place, found=found, known=len(STEPS))
        if found < len(STEPS):
            _upgrade(db)

    # Reading and writing

    @contextmanager
    def reading(self) -> Iterator[SqlView]:
        """A consistent view for the length of the block."""
        with self._translating():
            db = self._patiently(lambda: self._begun("BEGIN"))
            try:
                yield SqlView(_asker(db), "?")
            finally:
                if db.conn.in_transaction:
                    db.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[SqlLedger]:
        """Write alone for the length of the block."""
        with self._translating():
            db = self._patiently(lambda: self._begun("BEGIN IMMEDIATE"))
            try:
                yield SqlLedger(_asker(db), _teller(db), "?")
                # Readers of a rollback journal can hold a commit up; it stays whole and is tried again.
                self._patiently(lambda: db.execute("COMMIT"))
                self._writes += 1
            except BaseException:
                _roll_back(db)
                raise

    def _begun(self, how: str) -> Database:
        db = self._known()
        try:
            db.execute(how)
            if how == "BEGIN":
                _value(db, "SELECT 1 FROM head")
            if self._identity() != self._file:
                raise problem("missing", self.place)
        except BaseException:
            _roll_back(db)
            raise
        return db

    def _patiently(self, what: Callable[[], _T]) -> _T:
        """Do it, and again while others hold the file or its folder is away for a moment."""
        ends = time.monotonic() + self._patience_s
        pause = 0.002
        while True:
            try:
                return what()
            except (sqlite3.Error, BookError) as error:
                failure = error if isinstance(error, BookError) else translated(error, self._path)
                if failure.code not in ("busy", "missing") or time.monotonic() > ends:
                    raise failure from error
            time.sleep(pause * random.uniform(0.5, 1.5))
            pause = min(pause * 2, 0.1)

    @contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except (OSError, sqlite3.Error) as error:
            raise translated(error, self._path) from error

    def news(self) -> object:
        """Which file it is, and how often it was written."""
        with self._translating():
            db = self._known()
            return self._file, _value(db, "PRAGMA data_version"), self._writes

    def is_damaged(self) -> str:
        """What SQLite's own check finds first."""
        try:
            found = str(_value(self._known(), "PRAGMA integrity_check(1)"))
        except sqlite3.DatabaseError as error:
            return str(error)
        return "" if found == "ok" else found

    def close(self) -> None:
        """Close the file."""
        db, self._db, self._file = self._db, None, None
        if db is not None:
            db.close()


def _value(db: Database, sql: str) -> Any:
    row = db.conn.execute(sql).fetchone()
    return row[0] if row else None


def _roll_back(db: Database) -> None:
    # An I/O error may have ended the transaction already.
    try:
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
    except sqlite3.Error:
        pass


def _asker(db: Database) -> Callable[[str, Sequence[Any]], list[Row]]:
    return lambda sql, values: list(db.query(sql, values))


def _teller(db: Database) -> Callable[[str, Sequence[Any]], None]:
    def tell(sql: str, values: Sequence[Any]) -> None:
        db.execute(sql, values)

    return tell


def translated(error: OSError | sqlite3.Error, path: Path) -> BookError:
    """What a failure of SQLite or of the file system means."""
    if isinstance(error, OSError):
        gone = not path.parent.exists()
        code = "missing" if gone else "no_book" if isinstance(error, FileNotFoundError) else "unreadable"
        return problem(code, path, detail=str(error))
    extended = getattr(error, "sqlite_errorcode", 0)
    by_code = {
        _PERM: "read_only",
        _BUSY: "busy",
        _LOCKED: "busy",
        _READONLY: "missing" if extended == _DBMOVED else "read_only",
        _CORRUPT: "damaged",
        _FULL: "full",
        _NOTADB: "not_a_book",
    }
    code = by_code.get(extended & 0xFF, "unreadable")
    if extended & 0xFF in (_IOERR, _CANTOPEN):
        writable = os.access(path.parent, os.W_OK)
        code = "missing" if not path.exists() else "unreadable" if writable else "read_only"
    return problem(code, path, detail=str(error))
