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
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, Final

from supervisor.book.chain import START
from supervisor.book.migrations import STEPS
from supervisor.book.records import KINDS, LEDGER, Field, Row
from supervisor.book.server import Target, connect, driver, read_address, translated
from supervisor.book.statements import SqlLedger, SqlView, insert_of
from supervisor.book.store import TRANSIENT, BookError, problem

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[Row]

CHANNEL: Final = "moked_book"
"""Each verb is announced here, with the schema of its book."""

PATIENCE_S: Final = 10.0
"""How long a writer waits for the others before it gives up."""

_MARK: Final = "%s"
_TYPES: Final = {"TEXT": "text", "INTEGER": "bigint", "REAL": "double precision"}

_READ: Final = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT schema FROM head"
# The last time-out frees the head of a writer whose computer fell asleep in the middle of a verb.
_WRITE: Final = (
    "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = {wait_ms}; "
    "SET LOCAL statement_timeout = {whole_ms}; SET LOCAL idle_in_transaction_session_timeout = 30000; "
    "SELECT schema FROM head FOR UPDATE"
)
_NEWS: Final = "SELECT book_id, seq, hash FROM head"
_TABLES: Final = (
    "SELECT c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
    "WHERE n.nspname = %s AND c.relkind IN ('r', 'p', 'v', 'm', 'f')"
)
_NOT_EMPTY: Final = (
    "SELECT column_name FROM information_schema.columns "
    "WHERE table_schema = current_schema() AND table_name = %s AND is_nullable = 'NO'"
)

_MADE_ALREADY: Final = frozenset({"23505", "42P06", "42P07"})  # of two who make it, what the second is told


# Tables


class PostgresSchema:
    """Runs the steps of `supervisor.book.migrations`."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        version = conn.execute("SELECT version()").fetchone()
        # Byte by byte: the order of a language changes with the system's library and then breaks indexes. One
        # distributed server compares so anyhow and refuses to be told.
        self._order = "" if "cockroach" in str(version).lower() else ' COLLATE "C"'

    def create(self, table: str, fields: Sequence[Field], key: tuple[str, ...]) -> None:
        """Make a table."""
        columns = [self._column(field) for field in fields]
        keys = ", ".join(f'"{name}"' for name in key)
        self._conn.execute(f'CREATE TABLE "{table}" ({", ".join(columns)}, PRIMARY KEY ({keys}))')

    def add(self, table: str, field: Field) -> None:
        """Add a column."""
        self._conn.execute(f'ALTER TABLE "{table}" ADD COLUMN {self._column(field)}')

    def _column(self, field: Field) -> str:
        order = self._order if field.type == "TEXT" else ""
        return f'"{field.name}" {_TYPES[field.type]}{order}{" NOT NULL" if field.required else ""}'

    def only_once(self, table: str, columns: tuple[str, ...], *, while_kept: bool = False) -> None:
        """Add a unique index; an empty value counts as one value."""
        full = {row["column_name"] for row in self._conn.execute(_NOT_EMPTY, (table,))}
        parts = ", ".join(f'"{name}"' if name in full else f"coalesce(\"{name}\"::text, '')" for name in columns)
        where = " WHERE withdrawn = 0" if while_kept else ""
        self._conn.execute(f'CREATE UNIQUE INDEX "{table}_{columns[0]}_once" ON "{table}" ({parts}){where}')

    def only_grows(self, table: str) -> None:
        """Add triggers against accidents; who means harm drops them, and the chain shows it."""
        self._conn.execute(
            "CREATE OR REPLACE FUNCTION only_grows() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION '% only grows', TG_TABLE_NAME; END $$"
        )
        for name, verbs in (("row", "UPDATE OR DELETE"), ("statement", "TRUNCATE")):
            self._conn.execute(
                f'CREATE TRIGGER "{table}_only_grows_{name}" BEFORE {verbs} ON "{table}" '
                f"FOR EACH {name.upper()} EXECUTE FUNCTION only_grows()"
            )


def create(address: str, *, steps: int = len(STEPS)) -> None:
    """Make an empty book; raises `BookError` (``exists``, ``not_a_book``...). Nothing half made stays."""
    target = read_address(address)
    with closing(connect(target)) as conn:
        for _ in range(3):
            try:
                with _transaction(conn):
                    _make(conn, target, STEPS[:steps])
                return
            except driver().Error as error:
                # Somebody made the schema or the book in this moment: look again.
                if error.sqlstate not in _MADE_ALREADY:
                    raise translated(error, target.place, lost=conn.closed) from error
    raise problem("exists", target.place)


def _make(conn: Connection, target: Target, steps: Sequence[Callable[[PostgresSchema], None]]) -> None:
    found = _tables(conn, target)
    if found:
        raise problem("exists" if "head" in found else "not_a_book", target.place)
    encoding = _value(conn, "SHOW server_encoding")
    if encoding != "UTF8":
        raise problem("unreadable", target.place, detail=f"server_encoding {encoding}, UTF8")
    if not _value(conn, "SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname = %s", (target.schema,)):
        conn.execute(f'CREATE SCHEMA "{target.schema}"')
    schema = PostgresSchema(conn)
    for step in steps:
        step(schema)
    row = {"one": 1, "book_id": str(uuid.uuid4()), "schema": len(steps), "seq": 0, "hash": START}
    conn.execute(insert_of("head", list(row), _MARK), list(row.values()))


def _upgrade(conn: Connection) -> None:
    """Run the steps that are still to come, all or none."""
    with _transaction(conn):
        done = _value(conn, "SELECT schema FROM head FOR UPDATE")
        schema = PostgresSchema(conn)
        for step in STEPS[done:]:
            step(schema)
        conn.execute("UPDATE head SET schema = %s", (max(done, len(STEPS)),))


@contextmanager
def _transaction(conn: Connection) -> Iterator[None]:
    conn.execute("BEGIN ISOLATION LEVEL READ COMMITTED")
    try:
        yield
        conn.execute("COMMIT")
    except BaseException:
        _roll_back(conn)
        raise


class PostgresStore:
    """`Store` over one schema of a server. Used by the thread that made it."""

    def __init__(self, address: str, patience_s: float = PATIENCE_S) -> None:
        """Open a book; raises `BookError`. Its tables are brought up to date."""
        self._target = read_address(address)
        self.place = self._target.place
        self._patience_s = patience_s
        self._thread = threading.get_ident()
        self._conn: Connection | None = None
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
        found = _tables(conn, self._target)
        if "head" not in found:
            raise problem("not_a_book" if found else "no_book", self.place)
        try:
            schema = _value(conn, f'SELECT schema FROM "{self._target.schema}".head')
        except driver().errors.InsufficientPrivilege as error:
            raise problem("unreadable", self.place, detail=error.diag.message_primary) from error
        if self._fresh(schema) < len(STEPS):
            _upgrade(conn)
        conn.add_notify_handler(self._hear)
        try:
            conn.execute(f"LISTEN {CHANNEL}")
            self._announces = True
        except driver().DatabaseError:
            # Some servers have no such thing; those who wait look at `news` from time to time.
            self._announces = False

    def _fresh(self, schema: int | None) -> int:
        """How new the tables are; raises `BookError` when newer than this program."""
        if schema is None:
            raise problem("not_a_book", self.place)
        if schema > len(STEPS):
            raise problem("newer", self.place, found=schema, known=len(STEPS))
        return schema

    # Reading and writing

    @contextmanager
    def reading(self) -> Iterator[SqlView]:
        """A consistent view for the length of the block."""
        conn = self._patiently(lambda wait_ms: self._begun(_READ))
        with self._translating():
            try:
                yield SqlView(_asker(conn), _MARK)
            finally:
                _roll_back(conn)

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
                _roll_back(conn)
                raise

    def _begun(self, how: str) -> Connection:
        conn = self._known()
        if not _idle(conn):
            raise RuntimeError("a transaction of this store is open already")
        try:
            cursor = conn.execute(how, prepare=False)
            while cursor.nextset():
                pass
            row = cursor.fetchone()
            self._fresh(row["schema"] if row else None)
        except BaseException:
            _roll_back(conn)
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
            raise problem("not_a_book", self.place)
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
        """Read every row of every table, so that the server finds what it cannot read."""
        tables = ("head", *LEDGER, *(kind.name for kind in KINDS))
        try:
            with self._translating():
                for table in tables:
                    self._known().execute(f'SELECT coalesce(sum(length(t::text)), 0) FROM "{table}" AS t')
        except BookError as error:
            if error.code in TRANSIENT:
                raise
            return str(error.values.get("detail") or error)
        return ""

    def close(self) -> None:
        """Close the connection."""
        conn, self._conn = self._conn, None
        if conn is not None:
            conn.close()


def _tables(conn: Connection, target: Target) -> set[str]:
    return {row["relname"] for row in conn.execute(_TABLES, (target.schema,))}


def _value(conn: Connection, sql: str, values: Sequence[Any] | None = None) -> Any:
    row = conn.execute(sql, values).fetchone()
    return next(iter(row.values())) if row else None


def _idle(conn: Connection) -> bool:
    return conn.info.transaction_status.name == "IDLE"


def _roll_back(conn: Connection) -> None:
    # A lost connection has rolled back by itself.
    try:
        if not conn.closed and not _idle(conn):
            conn.execute("ROLLBACK")
    except driver().Error:
        conn.close()


def _asker(conn: Connection) -> Callable[[str, Sequence[Any]], list[Row]]:
    return lambda sql, values: conn.execute(sql, values).fetchall()


def _teller(conn: Connection) -> Callable[[str, Sequence[Any]], None]:
    def tell(sql: str, values: Sequence[Any]) -> None:
        conn.execute(sql, values)

    return tell
