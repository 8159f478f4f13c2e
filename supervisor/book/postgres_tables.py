"""The tables of a book on a server: how they are made and brought up to date, and whether they are still whole."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, Final

from supervisor.book.chain import START
from supervisor.book.migrations import STEPS
from supervisor.book.records import HEAD, KINDS, LEDGER, Field, Row
from supervisor.book.server import Target, connect, driver, read_address, translated
from supervisor.book.statements import insert_of, quoted
from supervisor.book.store import problem

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[Row]

_TYPES: Final = {"TEXT": "text", "INTEGER": "bigint", "REAL": "double precision"}
_TABLES: Final = (
    "SELECT c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
    "WHERE n.nspname = %s AND c.relkind IN ('r', 'p', 'v', 'm', 'f')"
)
_NOT_EMPTY: Final = (
    "SELECT a.attname FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid "
    "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
    "WHERE n.nspname = current_schema() AND c.relname = %s AND a.attnotnull AND NOT a.attisdropped"
)
_GUARDS: Final = (
    "SELECT t.tgname FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid "
    "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
    "WHERE n.nspname = current_schema() AND NOT t.tgisinternal AND t.tgenabled <> 'D'"
)
_GROWING: Final = {"row": "UPDATE OR DELETE", "statement": "TRUNCATE"}
_MADE_ALREADY: Final = frozenset({"23505", "42P06", "42P07"})  # of two who make it, what the second is told


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
        full = {row["attname"] for row in self._conn.execute(_NOT_EMPTY, (table,))}
        parts = ", ".join(f'"{name}"' if name in full else f"coalesce(\"{name}\"::text, '')" for name in columns)
        where = " WHERE withdrawn = 0" if while_kept else ""
        self._conn.execute(f'CREATE UNIQUE INDEX "{table}_{columns[0]}_once" ON "{table}" ({parts}){where}')

    def only_grows(self, table: str) -> None:
        """Add triggers against accidents; who means harm drops them, and the chain shows it."""
        self._conn.execute(
            "CREATE OR REPLACE FUNCTION only_grows() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION '% only grows', TG_TABLE_NAME; END $$"
        )
        for name, verbs in _GROWING.items():
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
    found = tables_of(conn, target)
    if found:
        raise problem("exists" if "head" in found else "not_a_book", target.place)
    encoding = value_of(conn, "SHOW server_encoding")
    if encoding != "UTF8":
        raise problem("unreadable", target.place, detail=f"server_encoding {encoding}, UTF8")
    if not value_of(conn, "SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname = %s", (target.schema,)):
        conn.execute(f'CREATE SCHEMA "{target.schema}"')
    schema = PostgresSchema(conn)
    for step in steps:
        step(schema)
    row = {"one": 1, "book_id": str(uuid.uuid4()), "schema": len(steps), "seq": 0, "hash": START}
    conn.execute(insert_of("head", list(row), "%s"), list(row.values()))


def upgrade(conn: Connection) -> None:
    """Run the steps that are still to come, all or none."""
    with _transaction(conn):
        done = value_of(conn, "SELECT schema FROM head FOR UPDATE")
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
        roll_back(conn)
        raise


def lacks(conn: Connection) -> str:
    """What cannot be read, or was taken away or put in to meddle; empty when nothing was. Reads every row."""
    names = {table: [field.name for field in fields] for table, fields in {"head": HEAD, **LEDGER}.items()}
    names |= {kind.name: list(kind.names) for kind in KINDS}
    for table, columns in names.items():
        conn.execute(f'SELECT sum(length(ROW({quoted(columns)})::text)) FROM "{table}"')
    wanted = {f"{table}_only_grows_{name}" for table in LEDGER for name in _GROWING}
    found = {row["tgname"] for row in conn.execute(_GUARDS)}
    for word, triggers in (("is not there", wanted - found), ("was added", found - wanted)):
        if triggers:
            return f"trigger {min(triggers)} {word}"
    return ""


def tables_of(conn: Connection, target: Target) -> set[str]:
    """The tables and views in the book's schema."""
    return {row["relname"] for row in conn.execute(_TABLES, (target.schema,))}


def value_of(conn: Connection, sql: str, values: Sequence[Any] | None = None) -> Any:
    """The first value of the first row, or nothing."""
    row = conn.execute(sql, values).fetchone()
    return next(iter(row.values())) if row else None


def is_idle(conn: Connection) -> bool:
    """Whether no transaction is open."""
    return conn.info.transaction_status.name == "IDLE"


def roll_back(conn: Connection) -> None:
    """End a transaction, if one is open; raises nothing: a lost connection has rolled back by itself."""
    try:
        if not conn.closed and not is_idle(conn):
            conn.execute("ROLLBACK")
    except driver().Error:
        conn.close()
