"""A book on a PostgreSQL server, or on one that speaks its protocol.

Everything stands in a schema of its own. Writers queue up at the one row of `head`, which each locks first (a row lock,
because distributed servers know no advisory locks); with that row held, READ COMMITTED lets a writer see all that the
one before it wrote, and nobody fails to serialise. Readers look through one REPEATABLE READ snapshot and block nobody.

A connection that is lost is made anew at the next block. Whether a commit whose answer never came was kept is told by
its call: a second try waits at `head` until the server is done with the first.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from supervisor.book.migrations import STEPS
from supervisor.book.postgres_tables import is_idle, lacks, roll_back, tables_of, upgrade
from supervisor.book.records import Row
from supervisor.book.server import connect, driver, read_address, translated
from supervisor.book.statements import SqlLedger, SqlView
from supervisor.book.store import PATIENCE_S, TRANSIENT, BookError, problem

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[Row]

CHANNEL: Final = "moked_book"
"""Each verb is announced here, with the schema of its book."""


_MARK: Final = "%s"

_READ: Final = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT book_id, schema FROM head"
# The last time-out frees the head of a writer whose computer fell asleep in the middle of a verb.
_WRITE: Final = (
    "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = {wait_ms}; "
    "SET LOCAL statement_timeout = {whole_ms}; SET LOCAL idle_in_transaction_session_timeout = 30000; "
    "SELECT book_id, schema FROM head FOR UPDATE"
)
_NEWS: Final = "SELECT book_id, seq, hash FROM head"


class PostgresStore:
    """`Store` over one schema of a server. Used by the thread that made it."""

    def __init__(self, address: str, patience_s: float = PATIENCE_S) -> None:
        """Open a book; raises `BookError`. Its tables are brought up to date."""
        self._target = read_address(address)
        self.place = self._target.place
        self._patience_s = patience_s
        self._thread = threading.get_ident()
        self._conn: Connection | None = None
        self._book_id = ""
        self._announces = False
        self._heard = False
        self._known()

    # Opening

    def _known(self) -> Connection:
        """The connection, made anew where it was lost."""
        if self._thread != threading.get_ident():
            raise RuntimeError("a PostgresStore belongs to the thread that made it")
        if self._conn is not None and not self._conn.closed:
            return self._conn
        self.close()
        conn = connect(self._target)
        try:
            self._prepare(conn)
        except driver().Error as error:
            failure = translated(error, self.place, lost=conn.closed)
            conn.close()
            raise failure from error
        except BaseException:
            conn.close()
            raise
        self._conn = conn
        return conn

    def _prepare(self, conn: Connection) -> None:
        found = tables_of(conn, self._target)
        if "head" not in found:
            raise problem("not_a_book" if found else "no_book", self.place)
        try:
            head = conn.execute(f'SELECT book_id, schema FROM "{self._target.schema}".head').fetchall()
        except driver().errors.InsufficientPrivilege as error:
            raise problem("unreadable", self.place, detail=error.diag.message_primary) from error
        except driver().errors.UndefinedColumn as error:
            raise problem("not_a_book", self.place) from error
        if self._looked_at(head) < len(STEPS):
            upgrade(conn)
        conn.add_notify_handler(self._hear)
        try:
            conn.execute(f"LISTEN {CHANNEL}")
            self._announces = True
        except driver().DatabaseError:
            # Some servers have no such thing; those who wait look at `news` from time to time.
            self._announces = False

    def _looked_at(self, head: list[Row]) -> int:
        """How new the tables are; refuses what this program must not touch: another book, a newer or a broken one."""
        if len(head) != 1:
            raise problem("damaged", self.place, detail="head")
        book_id, schema = head[0]["book_id"], head[0]["schema"]
        if schema > len(STEPS):
            raise problem("newer", self.place, found=schema, known=len(STEPS))
        if self._book_id and book_id != self._book_id:
            raise problem("replaced", self.place)
        self._book_id = book_id
        return int(schema)

    # Reading and writing

    @contextmanager
    def reading(self) -> Iterator[SqlView]:
        """A consistent view for the length of the block."""
        conn = self._patiently(lambda wait_ms: self._begun(_READ))
        with self._translating():
            try:
                yield SqlView(_asker(conn), _MARK)
            finally:
                roll_back(conn)

    @contextmanager
    def writing(self) -> Iterator[SqlLedger]:
        """Write alone for the length of the block."""
        whole_ms = int(self._patience_s * 1000) + 1000
        conn = self._patiently(lambda wait_ms: self._begun(_WRITE.format(wait_ms=wait_ms, whole_ms=whole_ms)))
        with self._translating():
            try:
                yield SqlLedger(_asker(conn), _teller(conn), _MARK)
                self._commit(conn)
            except BaseException:
                roll_back(conn)
                raise

    def _begun(self, how: str) -> Connection:
        conn = self._known()
        if not is_idle(conn):
            raise RuntimeError("a transaction of this store is open already")
        try:
            cursor = conn.execute(how, prepare=False)
            while cursor.nextset():
                pass
            self._looked_at(cursor.fetchall())
        except BaseException:
            roll_back(conn)
            raise
        return conn

    def _commit(self, conn: Connection) -> None:
        announcing = f"NOTIFY {CHANNEL}, '{self._target.schema}'; " if self._announces else ""
        cursor = conn.execute(f"{announcing}COMMIT", prepare=False)
        while cursor.nextset():
            pass
        if cursor.statusmessage != "COMMIT":
            # A statement failed before and nobody minded: the server answers COMMIT with a rollback.
            raise problem("unreadable", self.place, detail=str(cursor.statusmessage))

    def _patiently(self, what: Callable[[int], Connection]) -> Connection:
        """Do it (within so many ms), and again while others hold the book or the server is away for a moment."""
        ends = time.monotonic() + self._patience_s
        pause = 0.01
        while True:
            try:
                with self._translating():
                    return what(max(int((ends - time.monotonic()) * 1000), 1))
            except BookError as error:
                if error.code not in TRANSIENT or time.monotonic() >= ends:
                    raise
            time.sleep(pause * random.uniform(0.5, 1.5))
            pause = min(pause * 2, 0.5)

    @contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except driver().Error as error:
            lost = self._conn is None or self._conn.closed
            raise translated(error, self.place, lost=lost) from error

    # What others write

    def news(self) -> object:
        """Which book it is, and the end of its chain."""
        with self._translating():
            try:
                return tuple(self._head().values())
            except driver().OperationalError:
                # An idle connection may have been cut on the way; then a new one tells.
                if self._conn is not None and not self._conn.closed:
                    raise
                return tuple(self._head().values())

    def _head(self) -> Row:
        row = self._known().execute(_NEWS).fetchone()
        if row is None:
            raise problem("damaged", self.place, detail="head")
        return row

    def fileno(self) -> int | None:
        """The socket that becomes readable when somebody wrote; None when it will not: then ask `news` by the clock.

        It changes when the connection is made anew: ask again after each block.
        """
        if self._conn is None or self._conn.closed or not self._announces:
            return None
        return self._conn.fileno()

    def drain(self) -> bool:
        """Take in what came through the socket; whether somebody else has written since, or it cannot be told.

        Between blocks only, never waits, raises nothing.
        """
        try:
            if self._conn is None or self._conn.closed:
                return True
            self._conn.pgconn.consume_input()
            while (told := self._conn.pgconn.notifies()) is not None:
                self._take(told.be_pid, told.extra.decode("utf-8", "replace"))
        except driver().Error:
            self.close()
            return True
        heard, self._heard = self._heard, False
        return heard

    def _hear(self, told: psycopg.Notify) -> None:
        self._take(told.pid, told.payload)

    def _take(self, pid: int, schema: str) -> None:
        own = self._conn is not None and pid == self._conn.info.backend_pid
        self._heard = self._heard or (schema == self._target.schema and not own)

    def is_damaged(self) -> str:
        """What the server cannot read of any row, or what of the tables was meddled with; empty when nothing was."""
        try:
            with self._translating():
                return lacks(self._known())
        except BookError as error:
            if error.code in TRANSIENT:
                raise
            return str(error.values.get("detail") or error)

    def close(self) -> None:
        """Close the connection."""
        conn, self._conn = self._conn, None
        if conn is not None:
            conn.close()


def _asker(conn: Connection) -> Callable[[str, Sequence[Any]], list[Row]]:
    return lambda sql, values: conn.execute(sql, values).fetchall()


def _teller(conn: Connection) -> Callable[[str, Sequence[Any]], None]:
    def tell(sql: str, values: Sequence[Any]) -> None:
        conn.execute(sql, values)

    return tell
