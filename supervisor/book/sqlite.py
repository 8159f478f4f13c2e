"""A book in one SQLite file, on this computer or on a share.

Rollback journals, and TRUNCATE of all kinds: with DELETE, a folder that vanishes at the moment of a commit keeps the
journal's name, and the next reader would roll an acknowledged verb back; TRUNCATE ends a commit through the open
file. WAL needs all its users on one computer, so a book is opened in it only where it stands on a local disk and was
made so on purpose.

Before each write the file is held against its path: a file that was replaced (a restore) is opened anew instead of
being written into its dead copy.
"""

from __future__ import annotations

import errno
import os
import random
import sqlite3
import threading
import time
import uuid
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast
from urllib.parse import quote

from supervisor.book.disks import is_share
from supervisor.book.migrations import STEPS
from supervisor.book.records import Row
from supervisor.book.sqlite_tables import lacks, library, schema_of, upgrade
from supervisor.book.statements import Ask, SqlLedger, SqlView, Tell
from supervisor.book.store import PATIENCE_S, TRANSIENT, BookError, problem

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID: Final = 0x4D4F4B42
"""“MOKB” in the header tells a book from a floor and from anything else."""

_STEP_S: Final = 0.25

_PRAGMAS: Final[tuple[tuple[str, object], ...]] = (("trusted_schema", 0), ("synchronous", 2), ("fullfsync", 1))
"""What every connection is set to; synchronous 2 is FULL."""

_PERM, _BUSY, _LOCKED, _READONLY, _IOERR = 3, 5, 6, 8, 10
_CORRUPT, _FULL, _CANTOPEN, _PROTOCOL, _NOTADB = 11, 13, 14, 15, 26
_DBMOVED: Final = 1032
_BY_ERRNO: Final = {
    **dict.fromkeys(("ENOSPC", "EDQUOT"), "full"),
    "EROFS": "read_only",
    # What a share says that is gone.
    **dict.fromkeys(("ESTALE", "EIO", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN", "ENETUNREACH"), "missing"),
    **dict.fromkeys(("ENOTCONN", "ETIMEDOUT", "ENXIO", "ENODEV"), "missing"),
}
_T = TypeVar("_T")


def create(path: Path, *, wal: bool = False, steps: int = len(STEPS)) -> None:
    """Make an empty book; raises `BookError` (``exists``, ``wal_on_share``...). Nothing half made stays."""
    path = Path(path)
    if wal and is_share(path):
        raise problem("wal_on_share", path)
    unfinished = path.with_name(f".{path.name}.{uuid.uuid4().hex}.new")
    try:
        db = library().Database(sqlite3.connect(unfinished, isolation_level=None))
        try:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            upgrade(db, stop_before=STEPS[steps].__name__ if steps < len(STEPS) else None)
            if wal and _value(db.conn, "PRAGMA journal_mode = WAL") != "wal":
                raise problem("wal_on_share", path)
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
        # A file system without links: whoever makes the empty file has the name.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        unfinished.replace(path)


def address(path: PurePath, mode: str = "rw") -> str:
    """A path as SQLite takes it in a URI. The server of a Windows share goes into the path: SQLite knows no hosts."""
    name = path.as_posix()
    slash = "" if name.startswith("/") else "/"
    return f"file://{slash}{quote(os.fsencode(name), safe=b'/:')}?mode={mode}"


class SqliteStore:
    """`Store` over one file. Used by the thread that made it; nothing is kept open between the blocks but the file."""

    def __init__(self, path: Path, patience_s: float = PATIENCE_S) -> None:
        """Open a book, and bring its tables up to date; raises `BookError`."""
        self._path = Path(path).absolute()
        self.place = str(path)
        self._patience_s = patience_s
        self._thread = threading.get_ident()
        self._inside = False
        self._db: Database | None = None
        self._file: tuple[int, int] | None = None
        self._book_id = ""
        self._writes = 0
        self._known()

    # Opening

    def _known(self) -> Database:
        """The connection, opened anew where the path now names another file."""
        if threading.get_ident() != self._thread:
            raise RuntimeError("a SqliteStore belongs to the thread that made it")
        if self._inside and self._db is not None:
            return self._db
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
        except (OSError, ValueError) as error:
            raise translated(error if isinstance(error, OSError) else OSError(str(error)), self._path) from error
        return found.st_dev, found.st_ino

    def _open(self) -> Database:
        try:
            conn = sqlite3.connect(
                address(self._path), uri=True, timeout=_STEP_S, isolation_level=None, cached_statements=256
            )
            return cast("Database", library().Database(conn))
        except (OSError, sqlite3.Error) as error:
            raise translated(error, self._path) from error

    def _prepare(self, db: Database) -> None:
        with self._translating():
            self._patiently(lambda: self._set_up(db))

    def _set_up(self, db: Database) -> None:
        conn = db.conn
        for name, wanted in _PRAGMAS:
            conn.execute(f"PRAGMA {name} = {wanted}")
            self._insist(name, _value(conn, f"PRAGMA {name}"), wanted)
        if _value(conn, "PRAGMA application_id") != APPLICATION_ID:
            raise problem("not_a_book", self.place)
        mode = _value(conn, "PRAGMA journal_mode")
        if mode != "wal":
            self._insist("journal_mode", _value(conn, "PRAGMA journal_mode = TRUNCATE"), "truncate")
        elif is_share(self._path):
            self._leave_wal(conn)
        self._look_at_head(conn)
        if schema_of(db) < len(STEPS):
            upgrade(db)

    def _insist(self, name: str, found: object, wanted: object) -> None:
        """SQLite answers what it really does, which need not be what it was told."""
        if found != wanted:
            raise problem("unreadable", self.place, detail=f"{name} = {found}")

    def _leave_wal(self, conn: sqlite3.Connection) -> None:
        try:
            found = _value(conn, "PRAGMA journal_mode = TRUNCATE")
        except sqlite3.OperationalError:
            # Somebody else has it open, perhaps on another computer.
            found = "wal"
        if found != "truncate":
            raise problem("wal_on_share", self.place)

    def _look_at_head(self, conn: sqlite3.Connection) -> None:
        """Refuse what this program must not touch: another book at the same place, a newer one, a broken one."""
        rows = conn.execute("SELECT book_id, schema FROM head").fetchall()
        if len(rows) != 1 or not isinstance(rows[0][0], str) or not isinstance(rows[0][1], int):
            raise problem("damaged", self.place, detail="head")
        book_id, found = rows[0]
        if found > len(STEPS):
            raise problem("newer", self.place, found=found, known=len(STEPS))
        if self._book_id and book_id != self._book_id:
            raise problem("replaced", self.place)
        self._book_id = book_id

    # Reading and writing

    @contextmanager
    def reading(self) -> Iterator[SqlView]:
        """A consistent view for the length of the block."""
        with self._transaction("BEGIN") as conn:
            yield SqlView(_asker(conn), "?", _raw_asker(conn))

    @contextmanager
    def writing(self) -> Iterator[SqlLedger]:
        """Write alone for the length of the block."""
        with self._transaction("BEGIN IMMEDIATE") as conn:
            yield SqlLedger(_asker(conn), _teller(conn), "?")
            # Readers of a rollback journal can hold a commit up. It stays whole meanwhile and keeps new readers out,
            # so it is tried again as it is.
            self._patiently(lambda: conn.execute("COMMIT"), only=("busy",))
            self._writes += 1
            # A file put in this one's place in the meantime does not have what was written.
            if self._identity() != self._file:
                raise problem("missing", self.place)

    @contextmanager
    def _transaction(self, how: str) -> Iterator[sqlite3.Connection]:
        if self._inside:
            raise RuntimeError("a transaction of this store is open already")
        with self._translating():
            conn = self._patiently(lambda: self._begun(how))
            self._inside = True
            try:
                yield conn
            finally:
                self._inside = False
                _roll_back(conn)

    def _begun(self, how: str) -> sqlite3.Connection:
        conn = self._known().conn
        try:
            conn.execute(how)
            # The first look takes the lock that keeps the view as it is.
            self._look_at_head(conn)
            if self._identity() != self._file:
                raise problem("missing", self.place)
        except BaseException:
            _roll_back(conn)
            raise
        return conn

    def _patiently(self, what: Callable[[], _T], only: Collection[str] = TRANSIENT) -> _T:
        """Do it, and again while others hold the file or its folder is away for a moment."""
        ends = time.monotonic() + self._patience_s
        pause = 0.002
        while True:
            try:
                return what()
            except (sqlite3.Error, UnicodeDecodeError, BookError) as error:
                failure = error if isinstance(error, BookError) else translated(error, self._path)
                if failure.code not in only or time.monotonic() > ends:
                    raise failure from error
            time.sleep(pause * random.uniform(0.5, 1.5))
            pause = min(pause * 2, 0.1)

    @contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except (OSError, sqlite3.Error, UnicodeDecodeError) as error:
            raise translated(error, self._path) from error

    def news(self) -> object:
        """Which file it is, and how often it was written."""
        with self._translating():
            conn = self._known().conn
            return self._file, _value(conn, "PRAGMA data_version"), self._writes

    def is_damaged(self) -> str:
        """What SQLite's own check finds first, or what is wrong with the tables."""
        conn = self._known().conn
        try:
            found = str(_value(conn, "PRAGMA integrity_check(1)"))
            return lacks(conn) if found == "ok" else found
        except sqlite3.OperationalError as error:
            if (failure := translated(error, self._path)).code != "damaged":
                raise failure from error
            return str(error)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            return str(error)

    def close(self) -> None:
        """Close the file."""
        db, self._db, self._file = self._db, None, None
        if db is not None:
            db.close()


def _value(conn: sqlite3.Connection, sql: str) -> Any:
    row = conn.execute(sql).fetchone()
    return row[0] if row else None


def _roll_back(conn: sqlite3.Connection) -> None:
    # An I/O error may have ended the transaction already.
    try:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
    except sqlite3.Error:
        pass


def _asker(conn: sqlite3.Connection) -> Ask:
    def ask(sql: str, values: Sequence[Any]) -> list[Row]:
        found = conn.execute(sql, values)
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found]

    return ask


def _raw_asker(conn: sqlite3.Connection) -> Ask:
    """As `_asker`, but what is not UTF-8 comes as lone surrogates, which no sound text holds."""
    ask = _asker(conn)

    def ask_raw(sql: str, values: Sequence[Any]) -> list[Row]:
        conn.text_factory = lambda cell: cell.decode("utf-8", "surrogateescape")
        try:
            return ask(sql, values)
        finally:
            conn.text_factory = str

    return ask_raw


def _teller(conn: sqlite3.Connection) -> Tell:
    def tell(sql: str, values: Sequence[Any]) -> None:
        # After some failures SQLite ends a transaction by itself; what came then would be kept on its own.
        if not conn.in_transaction:
            raise sqlite3.OperationalError("the transaction has ended")
        conn.execute(sql, values)

    return tell


def _code_of(error: OSError, path: Path) -> str:
    # Unlike those of `Path`, these do not fail when a share does.
    exists = os.path.exists
    if isinstance(error, FileNotFoundError):
        # Its folder may come back, or go again, while this is looked at.
        return "missing" if not exists(path.parent) or exists(path) or not exists(path.parent) else "no_book"
    name = errno.errorcode.get(error.errno or 0, "")
    return _BY_ERRNO.get(name) or ("unreadable" if exists(path.parent) else "missing")


def translated(error: OSError | sqlite3.Error | UnicodeDecodeError, path: Path) -> BookError:
    """What a failure of SQLite or of the file system means."""
    if isinstance(error, UnicodeDecodeError):
        # Even the message that says so quotes what is broken.
        return problem("damaged", path, detail=error.reason)
    if isinstance(error, OSError):
        return problem(_code_of(error, path), path, detail=str(error))
    extended = getattr(error, "sqlite_errorcode", 0)
    by_code = {
        _PERM: "read_only",
        _BUSY: "busy",
        _LOCKED: "busy",
        _PROTOCOL: "busy",
        _READONLY: "missing" if extended == _DBMOVED else "read_only",
        _CORRUPT: "damaged",
        _FULL: "full",
        _NOTADB: "not_a_book",
    }
    code = by_code.get(extended & 0xFF, "unreadable")
    if extended & 0xFF in (_IOERR, _CANTOPEN):
        writable = os.access(path.parent, os.W_OK)
        code = "missing" if not os.path.exists(path) else "unreadable" if writable else "read_only"
        code = "not_a_book" if os.path.isdir(path) else code
    elif str(error).startswith(("no such ", "Could not decode")):
        # Its own tables or texts are not what they were.
        code = "damaged"
    return problem(code, path, detail=str(error))
