"""Follows a floor whose writer keeps no change log, by reading again what may have changed.

Each tick reads the rows that are new (by pk), the legs and offers that were open, and the last few rows of each
table. A round, once a minute, reads everything from `since` on, block by block in short transactions, and reports
each block whose content is not what it was. So a late edit or a deletion of an older row shows within about a minute
instead of at once, and a round costs about what a first load costs. Of the small tables that are not followed row by
row, a round names those that changed, without their rows.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from supervisor import contract
from supervisor.floor import opening
from supervisor.floor.marks import Changes, Mark, Row, read_meta

ROUND_S: Final = 60.0
BLOCK: Final = 2_048
TAIL: Final = 200
ASIDE_ROWS: Final = 10_000
NEW_ROWS: Final = 4_000
BUDGET_S: Final = 0.02

_OPEN: Final = {"contact": "coalesce(wrapped_at, ended_at) IS NULL", "offer": "result IS NULL"}


@dataclass
class _Table:
    """What is remembered of one table: its newest pk, hashes of the rows read each tick, and of the blocks."""

    newest: int = 0
    watched: dict[int, int] = field(default_factory=dict)
    blocks: dict[int, int] = field(default_factory=dict)


class Memory:
    """What the last readings saw. It belongs to one connection's thread, as the Reader does."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._generation = 0
        self._tables: dict[str, _Table] = {}
        self._round_at = float("-inf")
        self._left: list[tuple[str, int, int]] = []
        self._version: int | None = None
        self._whole = False
        self._aside: dict[str, int] = {}

    def start(self, connection: sqlite3.Connection, columns: Mapping[str, Sequence[str]], floor_id: str) -> Mark:
        """Begin anew: a mark for the rows of now. The first round reports every block once."""
        self._generation += 1
        self._tables = {}
        self._left = []
        self._round_at = float("-inf")
        self._version = None
        for name, wanted in columns.items():
            table = self._tables[name] = _Table()
            sql_name = contract.BY_NAME[name].sql_name
            table.newest = connection.execute(f"SELECT coalesce(max(pk), 0) FROM {sql_name}").fetchone()[0]
            rows = _by_pk(connection, name, wanted, self._likely(connection, name, table.newest))
            at = wanted.index("pk")
            table.watched = {row[at]: hash(row) for row in rows}
        self._aside = _aside(connection, columns)
        return Mark(floor_id, self._generation)

    def round_due(self, now: float) -> bool:
        """Whether a round is under way or its minute has come (`now` as of time.monotonic())."""
        return bool(self._left) or now - self._round_at >= ROUND_S

    def force_round(self) -> None:
        """Begin a round at the next tick and finish it there, however long it takes."""
        self._round_at = float("-inf")
        self._version = None
        self._left = []
        self._whole = True

    def changes(
        self, connection: sqlite3.Connection, mark: Mark, columns: Mapping[str, Sequence[str]], since: int | None
    ) -> Changes:
        """What differs from the last readings; runs inside a read transaction."""
        floor_id, heartbeat_at = read_meta(connection, self._path)
        if floor_id != mark.floor_id or mark.seq != self._generation or self._tables.keys() != columns.keys():
            return Changes(mark, reload=True, heartbeat_at=heartbeat_at)
        touched: dict[str, set[int]] = {}
        rows: dict[str, list[Row]] = {}
        more = False
        for name, wanted in columns.items():
            more |= self._tick(connection, name, wanted, touched, rows)
        if not more:
            self._round(connection, columns, since, touched, rows)
        return Changes(mark, False, touched, rows, heartbeat_at, more)

    def _tick(
        self,
        connection: sqlite3.Connection,
        name: str,
        columns: Sequence[str],
        touched: dict[str, set[int]],
        rows: dict[str, list[Row]],
    ) -> bool:
        table = self._tables[name]
        fresh = [
            pk
            for (pk,) in connection.execute(
                f"SELECT pk FROM {contract.BY_NAME[name].sql_name} WHERE pk > ? ORDER BY pk LIMIT ?",
                (table.newest, NEW_ROWS),
            ).fetchall()
        ]
        table.newest = fresh[-1] if fresh else table.newest
        likely = set(table.watched).union(fresh, self._likely(connection, name, table.newest))
        found = _by_pk(connection, name, columns, likely)
        at = columns.index("pk")
        seen = {row[at]: hash(row) for row in found}
        differing = {pk for pk in likely if seen.get(pk) != table.watched.get(pk)}.union(fresh)
        if differing:
            touched[name] = differing
            rows[name] = [row for row in found if row[at] in differing]
        keep = set(self._likely(connection, name, table.newest))
        table.watched = {pk: value for pk, value in seen.items() if pk in keep}
        return len(fresh) == NEW_ROWS

    @staticmethod
    def _likely(connection: sqlite3.Connection, name: str, newest: int) -> Iterable[int]:
        sql_name = contract.BY_NAME[name].sql_name
        tail = f"SELECT pk FROM (SELECT pk FROM {sql_name} WHERE pk <= {newest:d} ORDER BY pk DESC LIMIT {TAIL})"
        sql = f"{tail} UNION SELECT pk FROM {sql_name} WHERE {_OPEN[name]}" if name in _OPEN else tail
        return [pk for (pk,) in connection.execute(sql).fetchall() if pk <= newest]

    def _round(
        self,
        connection: sqlite3.Connection,
        columns: Mapping[str, Sequence[str]],
        since: int | None,
        touched: dict[str, set[int]],
        rows: dict[str, list[Row]],
    ) -> None:
        started = time.monotonic()
        if not self._left:
            if started - self._round_at < ROUND_S:
                return
            self._round_at = started
            version = connection.execute("PRAGMA data_version").fetchone()[0]
            if version == self._version:
                return
            self._version = version
            now = _aside(connection, columns)
            for name in now.keys() | self._aside.keys():
                if now.get(name) != self._aside.get(name):
                    touched.setdefault(name, set())
            self._aside = now
            self._left = [self._span(connection, name, since) for name in columns]
        while self._left and (self._whole or time.monotonic() - started < BUDGET_S):
            name, block, last = self._left.pop()
            if block < last:
                self._left.append((name, block + 1, last))
            found = connection.execute(
                f"SELECT {opening.quoted(columns[name])} FROM {contract.BY_NAME[name].sql_name} "
                "WHERE pk >= ? AND pk < ? ORDER BY pk",
                (block * BLOCK, (block + 1) * BLOCK),
            ).fetchall()
            blocks = self._tables[name].blocks
            value = hash(tuple(found))
            if blocks.get(block) != value:
                blocks[block] = value
                here = touched.setdefault(name, set())
                others = set(range(block * BLOCK, (block + 1) * BLOCK))
                at = columns[name].index("pk")
                rows[name] = [row for row in rows.get(name, []) if row[at] not in others] + found
                here |= others
        self._whole = False

    def _span(self, connection: sqlite3.Connection, name: str, since: int | None) -> tuple[str, int, int]:
        """The blocks of a table from `since` on (all where it has no instant), those that have vanished included."""
        shape = contract.BY_NAME[name]
        bounded = since is not None and shape.instant in shape.indexes
        where, parameters = (f'WHERE "{shape.instant}" >= ?', (since,)) if bounded else ("", ())
        sql = f"SELECT min(pk), max(pk) FROM {shape.sql_name} {where}"
        least, most = connection.execute(sql, parameters).fetchone()
        first, last = (least // BLOCK, most // BLOCK) if least is not None else (0, 0)
        return name, first, max(last, max(self._tables[name].blocks, default=0))


def _aside(connection: sqlite3.Connection, columns: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Hashes of the small tables that nobody follows row by row (names, memberships, reasons)."""
    found = {}
    for table in contract.FOLLOWED:
        if table.name not in columns and not table.indexes:
            sql = f"SELECT * FROM {table.sql_name} ORDER BY pk LIMIT {ASIDE_ROWS}"
            found[table.name] = hash(tuple(connection.execute(sql).fetchall()))
    return found


def _by_pk(connection: sqlite3.Connection, name: str, columns: Sequence[str], pks: Iterable[int]) -> list[Row]:
    return connection.execute(
        f"SELECT {opening.quoted(columns)} FROM {contract.BY_NAME[name].sql_name} "
        "WHERE pk IN (SELECT value FROM json_each(?)) ORDER BY pk",
        (json.dumps(sorted(pks)),),
    ).fetchall()
