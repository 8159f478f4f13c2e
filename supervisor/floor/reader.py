"""Reads a floor and follows what changes in it, without ever being in its writer's way.

One `Reader` belongs to one thread and keeps one read-only connection. Every read is a short transaction that is
finished before the call returns. What is followed is the change log, by one mark: the number of the last entry
seen and what that entry says. Marks on row numbers are not trusted, since rows move, are replaced and rolled back.

First load: `mark()`, then `scan()` each table, then `changes(mark)` again and again. A row that changes while the
scan runs may come from the scan twice or not at all; the mark was taken before, so `changes` names it.
"""

from __future__ import annotations

import json
import re
import sqlite3
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

from supervisor import contract
from supervisor.errors import FloorError
from supervisor.floor import opening, rereading
from supervisor.floor.copying import FollowedCopy
from supervisor.floor.marks import Changes, Mark, Row, read_meta
from supervisor.floor.opening import FloorInfo

__all__ = ["Changes", "FloorInfo", "Mark", "Reader", "Row"]

READ_GOAL_MS: Final = 15.0
"""What one read transaction aims at; the chunk size follows the time measured. The promise is 50 ms."""
FIRST_CHUNK: Final = 4_000
LOCKED_TRIES: Final = 30
LEAST_CHUNK, LARGEST_CHUNK = 200, 30_000

_Read = TypeVar("_Read")


class _Pace:
    """How many rows fit into one read transaction, learnt from the time the last one took."""

    def __init__(self) -> None:
        self.rows = FIRST_CHUNK

    def took(self, rows: int, milliseconds: float) -> None:
        """Note that reading `rows` rows took this long."""
        if milliseconds > READ_GOAL_MS:
            self.rows = max(LEAST_CHUNK, int(min(rows, self.rows) * READ_GOAL_MS / milliseconds))
        elif rows >= self.rows:
            self.rows = min(LARGEST_CHUNK, int(self.rows * min(2.0, READ_GOAL_MS / max(milliseconds, 1.0))))


class Reader:
    """Reads one floor file. Every method may raise `FloorError`; the caller keeps what it has and tries again.

    `columns` says which tables `changes` reads back and with which columns; each list holds ``pk``.
    `since` (ms) bounds what a floor without a change log is checked for; see `rereading`.
    `apart` is set by who knows which of ``-wal`` and ``-journal`` are another file's: then a copy without them is read.
    `owes_changes` is true after a failed read, until `mark` or `changes` succeeds.
    `longest_read_ms` is the longest read transaction so far, without the wait for its lock.
    """

    def __init__(self, path: Path, cache: Path | None = None) -> None:
        self.path = Path(path)
        self.columns: Mapping[str, Sequence[str]] = {}
        self.since: int | None = None
        self.apart: frozenset[str] = frozenset()
        self.owes_changes = False
        self.longest_read_ms = 0.0
        self._last_read_ms = 0.0
        self.info: FloorInfo | None = None
        self._copy = FollowedCopy(self.path, cache)
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._paces: dict[str, _Pace] = {}
        self._reread = rereading.Memory(self.path)

    def __enter__(self) -> Reader:
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Opening

    def open(self) -> FloorInfo:
        """Open the floor (again) and check its contract.

        Where the file cannot be read in place (a WAL file in a folder that may not be written, a writer that was
        killed, a -wal of another file), a consistent copy in a folder of our own is read instead and
        `FloorInfo.copy_reason` says why.
        """
        self._let_go()
        try:
            self._file = opening.identity_of(self.path)
        except OSError as error:
            raise opening.translated(error, self.path) from error
        if self.apart:
            foreign = opening.problem("stale_wal", self.path)
            self.info = self._opened(self._copy.refresh(foreign, left_out=self.apart), foreign.code)
            return self.info
        try:
            self.info = self._opened(self.path, None)
        except FloorError as reason:
            if reason.code not in opening.COPY_HELPS:
                raise
            self.info = self._opened(self._copy.refresh(reason), reason.code)
        return self.info

    def _opened(self, path: Path, copy_reason: str | None) -> FloorInfo:
        try:
            self._connection = opening.connect(path)
            return opening.read_info(self._connection, self.path, copy_reason)
        except (sqlite3.Error, OSError) as error:
            self._let_go()
            raise opening.translated(error, self.path) from error
        except FloorError:
            self._let_go()
            raise

    def close(self) -> None:
        """Let go of the file and delete the copy, if one was followed; closing twice is no error."""
        self._let_go()
        self._copy.remove()

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        self.info = None
        if connection is not None:
            connection.close()

    @property
    def is_open(self) -> bool:
        """Whether a connection is held."""
        return self._connection is not None

    def identity(self) -> tuple[tuple[int, int], int]:
        """((device, inode) of the file that was opened, SQLite's data_version, which moves at each foreign commit)."""

        def version(connection: sqlite3.Connection) -> int:
            return int(connection.execute("PRAGMA data_version").fetchone()[0])

        return self._file or (0, 0), self._guarded(version)

    @property
    def copy_is_due(self) -> bool:
        """Whether the followed copy may be made again by now (big files are not copied without pause)."""
        return self._copy.is_due()

    @property
    def wants_tick(self) -> bool:
        """Whether `changes` has work left although the file rests: after trouble, or a round without a change log."""
        return self.owes_changes or (self._rereads and self._reread.round_due(time.monotonic()))

    @property
    def _rereads(self) -> bool:
        return self.info is not None and self.info.followed == "reread"

    # Following

    def mark(self) -> Mark:
        """The present end of the change log."""
        if self._rereads:
            found = self._guarded(lambda connection: self._reread.start(connection, self.columns, self._floor_id()))
        else:
            found = self._guarded(self._read_mark)
        self.owes_changes = False
        return found

    def changes(self, mark: Mark) -> Changes:
        """What happened after `mark`, and the present version of every row named, in one read transaction."""
        pace = self._pace("change")

        def read(connection: sqlite3.Connection) -> Changes:
            if self._rereads:
                return self._reread.changes(connection, mark, self.columns, self.since)
            return _changes(connection, self.path, mark, self.columns, pace.rows)

        found = self._guarded(read)
        pace.took(sum(map(len, found.touched.values())), self._last_read_ms)
        self.owes_changes = found.more
        return found

    def _floor_id(self) -> str:
        return self.info.floor_id if self.info else ""

    def _read_mark(self, connection: sqlite3.Connection) -> Mark:
        floor_id, _ = read_meta(connection, self.path)
        row = connection.execute('SELECT seq, "table", row, was_at FROM change ORDER BY seq DESC LIMIT 1').fetchone()
        return Mark(floor_id, row[0], row) if row else Mark(floor_id)

    # Reading

    def scan(
        self, table: str, columns: Sequence[str], where: str = "", parameters: Sequence[Any] = ()
    ) -> Iterator[list[Row]]:
        """The rows of a table in chunks, each read in its own short transaction.

        `where` is SQL with ``?`` places. Where it names an indexed expression of the contract (for example
        ``queued_at >= ?``), the chunks follow that index, so that a day out of a year costs a day.
        """
        shape = contract.BY_NAME[table]
        key = _index_key(shape, where)
        condition = f"({where})" if where else "1"
        select = f"SELECT {opening.quoted(columns)}, pk, {key or 0} FROM {shape.sql_name} WHERE "
        yield from self._walk(table, select, f"{condition}{f' AND {key} IS NULL' if key else ''}", parameters)
        if key:
            yield from self._walk(table, select, f"{condition} AND {key} IS NOT NULL", parameters, key)

    def _walk(
        self, table: str, select: str, condition: str, parameters: Sequence[Any], key: str | None = None
    ) -> Iterator[list[Row]]:
        """Page through `select` (its last two columns are pk and key) in the order of (key, pk)."""
        # The limit stands before the caller's condition: of two lower bounds SQLite searches by the first.
        limits, order = (f"{key} >= ? AND ({key} > ? OR pk > ?) AND ", f"{key}, pk") if key else ("pk > ? AND ", "pk")
        places: tuple[Any, ...] = ()
        pace = self._pace(table)
        while True:
            size = pace.rows
            sql = f"{select}{limits if places else ''}{condition} ORDER BY {order} LIMIT {size}"
            rows = self._patient(_all(sql, (*places, *parameters)))
            pace.took(len(rows), self._last_read_ms)
            if rows:
                pk, at = rows[-1][-2:]
                places = (at, at, pk) if key else (pk,)
                yield [row[:-2] for row in rows]
            if len(rows) < size:
                return

    def sift(self, table: str, wanted: str, where: str, parameters: Sequence[Any] = ()) -> Iterator[list[Row]]:
        """What `where` leaves of a whole table, read in short transactions however few rows that are.

        `wanted` is a SELECT list in which the table may be called ``t``. Unlike with `scan`, each transaction is
        bounded by the rows it looks at.
        """
        name = contract.BY_NAME[table].sql_name
        pace = self._pace(f"sift {table} {where}")
        after = -(2**63)
        while True:
            size = pace.rows
            last = f"coalesce((SELECT pk FROM {name} WHERE pk > ? ORDER BY pk LIMIT 1 OFFSET {size - 1}), {2**63 - 1})"
            bound = self._patient(_all(f"SELECT {last}", (after,)))[0][0]
            sql = f"SELECT {wanted} FROM {name} AS t WHERE t.pk > ? AND t.pk <= ? AND ({where}) ORDER BY t.pk"
            rows = self._patient(_all(sql, (after, bound, *parameters)))
            pace.took(size, self._last_read_ms)
            if rows:
                yield rows
            if bound == 2**63 - 1:
                return
            after = bound

    def rows(self, table: str, columns: Sequence[str], pks: Collection[int]) -> list[Row]:
        """The rows with these pks, as far as they exist, in the order of pk."""
        wanted = sorted(pks)
        sql = _by_pk(contract.BY_NAME[table], columns)
        pace = self._pace(table)
        found: list[Row] = []
        at = 0
        while at < len(wanted):
            part = wanted[at : at + pace.rows]
            at += len(part)
            found += self._patient(_all(sql, (json.dumps(part),)))
            pace.took(len(part), self._last_read_ms)
        return found

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """The rows of one short SELECT of ours (data health); it must be known to be quick."""
        return self._guarded(_all(sql, parameters))

    def _patient(self, read: Callable[[sqlite3.Connection], list[Row]]) -> list[Row]:
        """Read one chunk of many: under a busy writer with a rollback journal it may take several tries."""
        for _ in range(LOCKED_TRIES - 1):
            try:
                return self._guarded(read)
            except FloorError as error:
                if error.code != "locked":
                    raise
        return self._guarded(read)

    def _pace(self, table: str) -> _Pace:
        return self._paces.setdefault(table, _Pace())

    def _guarded(self, read: Callable[[sqlite3.Connection], _Read]) -> _Read:
        """Run `read` in one read transaction that ends in any case; its failures become `FloorError`."""
        connection = self._connection
        if connection is None:
            raise opening.problem("unreadable", self.path, detail="it is not open")
        try:
            try:
                return self._timed(connection, read)
            except sqlite3.OperationalError as error:
                if getattr(error, "sqlite_errorcode", None) is not None or "decode" not in str(error):
                    raise
                # Text that is not UTF-8: show what can be read of it rather than nothing of the floor.
                connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
                return self._timed(connection, read)
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.Error as error:
            raise self._troubled(opening.translated(error, self.path)) from error
        except FloorError as error:
            raise self._troubled(error) from error.__cause__

    def _troubled(self, error: FloorError) -> FloorError:
        """Note that a read failed. What is open may be out of date or damaged: the next poll opens the file again."""
        self.owes_changes = True
        if error.code not in opening.TRANSIENT:
            self._let_go()
        return error

    def _timed(self, connection: sqlite3.Connection, read: Callable[[sqlite3.Connection], _Read]) -> _Read:
        connection.execute("BEGIN")
        try:
            # Takes the lock, so that what is measured is how long we hold it and not how long we wait for it.
            connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
            started = time.perf_counter()
            try:
                return read(connection)
            finally:
                self._last_read_ms = (time.perf_counter() - started) * 1000
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            self.longest_read_ms = max(self.longest_read_ms, self._last_read_ms)


def _all(sql: str, parameters: Sequence[Any]) -> Callable[[sqlite3.Connection], list[Row]]:
    """A read of all rows of one statement; the cursor is exhausted, so no lock outlives it."""
    return lambda connection: connection.execute(sql, parameters).fetchall()


def _by_pk(table: contract.Table, columns: Sequence[str]) -> str:
    return (
        f"SELECT {opening.quoted(columns)} FROM {table.sql_name} "
        "WHERE pk IN (SELECT value FROM json_each(?)) ORDER BY pk"
    )


def _index_key(table: contract.Table, where: str) -> str | None:
    """The leading expression of a contract index that stands in `where`, the earliest if several do."""
    if not where:
        return None
    spots = []
    for index in table.indexes:
        key = index if "(" in index else index.split(",")[0]
        found = re.search(rf"(?<![\w.\"]){re.escape(key)}(?![\w\"])", where)
        if found:
            spots.append((found.start(), key))
    return min(spots)[1] if spots else None


def _changes(
    connection: sqlite3.Connection, path: Path, mark: Mark, columns: Mapping[str, Sequence[str]], limit: int
) -> Changes:
    """The protocol of one tick; runs inside a read transaction."""
    floor_id, heartbeat_at = read_meta(connection, path)
    # From the mark itself on, so that one look tells whether the log still is the one that was marked.
    entries = connection.execute(
        'SELECT seq, "table", row, was_at FROM change WHERE seq >= ? ORDER BY seq LIMIT ?', (mark.seq, limit + 2)
    ).fetchall()
    follows = entries.pop(0) == mark.row if entries and entries[0][0] == mark.seq else _pruned(connection, mark)
    if floor_id != mark.floor_id or not follows:
        return Changes(mark, reload=True, heartbeat_at=heartbeat_at)
    if not entries:
        return Changes(mark, heartbeat_at=heartbeat_at)
    more, entries = len(entries) > limit, entries[:limit]
    touched: dict[str, set[int]] = {}
    for _, code, row, _ in entries:
        table = contract.BY_CODE.get(code)
        if table is not None:
            touched.setdefault(table.name, set()).add(row)
    rows = {
        name: connection.execute(_by_pk(contract.BY_NAME[name], columns[name]), (json.dumps(list(pks)),)).fetchall()
        for name, pks in touched.items()
        if name in columns
    }
    last = entries[-1]
    return Changes(Mark(floor_id, last[0], last), False, touched, rows, heartbeat_at, more)


def _pruned(connection: sqlite3.Connection, mark: Mark) -> bool:
    """Whether a log without the marked entry begins just behind it, or is as empty as it was then."""
    (least,) = connection.execute("SELECT min(seq) FROM change").fetchone()
    return bool(least == mark.seq + 1) if least is not None else mark.seq == 0
