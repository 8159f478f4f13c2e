"""How a book's server is reached, and what its failures mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from supervisor.book.records import Row
from supervisor.book.store import BookError, problem

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[Row]

_SCHEMA: Final = "moked"
_CONNECTING: Final = {
    "application_name": "moked",
    "connect_timeout": "5",
    # A cable that was pulled is noticed in a minute, not in two hours.
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "30000",
}
_CODES: Final = {
    "25006": "read_only",  # read_only_sql_transaction: a standby, or a server set so
    "42501": "read_only",  # insufficient_privilege
    "42P01": "no_book",  # undefined_table
    "42703": "damaged",  # undefined_column
    "53100": "full",  # disk_full
    "40003": "missing",  # statement_completion_unknown
    "40001": "busy",  # serialization_failure
    "40P01": "busy",  # deadlock_detected
    "55P03": "busy",  # lock_not_available
    "57014": "busy",  # query_canceled, by statement_timeout
    "53200": "busy",  # out_of_memory
    "XX001": "damaged",  # data_corrupted
    "XX002": "damaged",  # index_corrupted
}
_DURABLE: Final = (
    "SELECT set_config(name, 'on', false) FROM pg_catalog.pg_settings WHERE name = 'synchronous_commit' "
    "AND setting = 'off'"
)
_TAKEN_BACK: Final = frozenset({"40001", "40P01"})
_COMING: Final = ("starting up", "shutting down", "recovery", "too many", "connection slots")


def driver() -> Any:
    """psycopg; raises `BookError` (code ``no_driver``) where it is not installed."""
    try:
        import psycopg
        import psycopg.rows
    except ImportError as error:
        raise problem("no_driver", "") from error
    return psycopg


@dataclass(frozen=True, slots=True)
class Target:
    """Where a book stands: what the driver is told, the schema, and what people are told, without any password."""

    words: Mapping[str, Any] = field(repr=False)
    schema: str
    place: str


def read_address(address: str) -> Target:
    """Read ``postgresql://USER@HOST:PORT/DATABASE``, with ``?options=-csearch_path%3DNAME`` for another schema.

    A password may stand in it, but better in the driver's own places (``PGPASSWORD``, ``~/.pgpass``). Raises
    `BookError` (``no_driver``, ``address``).
    """
    words = _words(address)
    user, host, port, name = (str(words.get(part) or "") for part in ("user", "host", "port", "dbname"))
    named = re.search(r"search_path\s*=\s*(\S+)", words.get("options", ""))
    schema = named[1] if named else _SCHEMA
    # A password with a bare @ or / spills over into what comes after it.
    sound = "@" not in host + name and re.fullmatch(r"[\d,]*", port) and re.fullmatch(r"[a-z_][a-z0-9_]{0,62}", schema)
    if not words or not sound:
        raise problem("address", "postgresql://…")
    place = f"postgresql://{user and f'{user}@'}{host}{port and f':{port}'}/{name}"
    if schema != _SCHEMA:
        place += f" ({schema})"
    return Target(words, schema, place)


def _words(address: str) -> Mapping[str, Any]:
    """What the address says; nothing where it is none: the driver's own words would repeat it, and the password."""
    psycopg = driver()
    try:
        found: Mapping[str, Any] = psycopg.conninfo.conninfo_to_dict(address)
    except psycopg.Error:
        return {}
    return found


def connect(target: Target) -> Connection:
    """A connection that commits each statement by itself; raises `BookError` (``missing``, ``unreadable``)."""
    psycopg = driver()
    try:
        conn: Connection = psycopg.connect(
            **{**_CONNECTING, **target.words, "client_encoding": "utf8"},
            autocommit=True,
            row_factory=psycopg.rows.dict_row,
        )
    except psycopg.Error as error:
        said = str(error).strip().splitlines()[-1]
        refused = "FATAL:" in said and not any(words in said for words in _COMING)
        detail = said.partition("FATAL:")[2].strip()
        raise problem("unreadable" if refused else "missing", target.place, detail=detail) from error
    try:
        conn.execute(f'SET search_path TO "{target.schema}"')
        # A verb that was acknowledged outlives the server's crash, however the server is set.
        conn.execute(_DURABLE)
    except psycopg.Error as error:
        # The server may die just after it let somebody in.
        failure = translated(error, target.place, lost=conn.closed)
        conn.close()
        raise failure from error
    return conn


def translated(error: psycopg.Error, place: str, *, lost: bool) -> BookError:
    """What a failure of the server means; `lost`: the connection is gone with it.

    `again` among its values: the server took the transaction back for the sake of another; begin it anew at once.
    """
    said = error.diag.message_primary or str(error)
    code = "missing" if lost else _CODES.get(error.sqlstate or "", "unreadable")
    if code == "no_book" and "head" not in said:
        code = "damaged"
    return problem(code, place, detail=said, again=code == "busy" and error.sqlstate in _TAKEN_BACK)
