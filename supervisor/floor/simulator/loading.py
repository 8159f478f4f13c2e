"""Puts rows of a centre into a floor: quickly into a fresh one, plainly into one that is being read."""

from __future__ import annotations

import re
import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final

from supervisor import contract
from supervisor.floor import writing
from supervisor.floor.simulator.rows import COLUMNS, SOURCE, Row

_INSERT_TRIGGERS: Final = [
    statement
    for table in contract.FOLLOWED
    for statement in contract.triggers(table)
    if re.search(" (AFTER|BEFORE) INSERT ON ", statement)
]
"""Loading only inserts: the others may stay while it goes on."""
_INDEXES: Final = [statement for statement in contract.ddl() if statement.startswith("CREATE INDEX")]


def _drop(statement: str) -> str:
    made = re.match(r'CREATE (TRIGGER|INDEX) "([^"]+)"', statement)
    assert made is not None
    return f'DROP {made[1]} IF EXISTS "{made[2]}"'


_DROP_TRIGGERS: Final = [_drop(statement) for statement in _INSERT_TRIGGERS]
_DROP_INDEXES: Final = [_drop(statement) for statement in _INDEXES]


def _insert(table: str) -> str:
    # A constant in the statement is cheaper by far than one more value in each of half a million rows.
    columns = ", ".join(f'"{name}"' for name in (*COLUMNS[table], "source"))
    return f"INSERT INTO \"{table}\" ({columns}) VALUES ({'?, ' * len(COLUMNS[table])}'{SOURCE}')"


def _upsert(table: str) -> str:
    changed = ", ".join(f'"{name}" = excluded."{name}"' for name in COLUMNS[table] if name != "id")
    return f"{_insert(table)} ON CONFLICT (id) DO UPDATE SET {changed}"


INSERTS: Final = {table: _insert(table) for table in COLUMNS}
"""Per table the statement that takes a whole row."""
_UPSERTS: Final = {table: _upsert(table) for table in COLUMNS}


def insert(connection: sqlite3.Connection, rows: dict[str, list[Row]]) -> None:
    """Insert rows whose ids are new. The caller holds the transaction."""
    for table, found in rows.items():
        connection.executemany(INSERTS[table], found)


def upsert(connection: sqlite3.Connection, rows: dict[str, list[Row]]) -> None:
    """Insert rows, or bring those up to date whose ids are known. The caller holds the transaction."""
    for table, found in rows.items():
        connection.executemany(_UPSERTS[table], found)


def _run(connection: sqlite3.Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.execute(statement)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """One write transaction: all of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


@contextmanager
def unlogged(connection: sqlite3.Connection) -> Iterator[None]:
    """One write transaction whose rows leave no trace in `change`.

    The triggers go and come back inside the transaction, so that nobody else ever sees a floor without them. Who
    follows the floor does not notice such rows: call `start_anew` when all is loaded.
    """
    with transaction(connection):
        _run(connection, _DROP_TRIGGERS)
        yield
        _run(connection, _INSERT_TRIGGERS)


@contextmanager
def bare(connection: sqlite3.Connection) -> Iterator[None]:
    """One write transaction without triggers and indexes, both made again at its end: the fastest way to fill."""
    with unlogged(connection):
        _run(connection, _DROP_INDEXES)
        yield
        _run(connection, _INDEXES)


def start_anew(connection: sqlite3.Connection) -> None:
    """Give the floor a new `floor_id`, as a restore does: followers load it again, with all that is new in it."""
    writing.set_meta(connection, floor_id=secrets.token_hex(16))
