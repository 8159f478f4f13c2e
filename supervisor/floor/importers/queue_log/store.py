"""The SQL side of the importer: rows that differ are written, and what is right already is left alone."""

from __future__ import annotations

import base64
import glob
import json
import os
import secrets
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

from supervisor import contract
from supervisor.clock import now_ms
from supervisor.errors import FloorError
from supervisor.floor import making, writing
from supervisor.floor.importers.cdr import moves
from supervisor.floor.importers.queue_log import rejecting
from supervisor.floor.importers.queue_log.codes import UNFINISHED
from supervisor.floor.importers.queue_log.position import Position
from supervisor.floor.importers.queue_log.rows import COLUMNS, ENDED, ID, LEG_COLUMNS, SOURCE, Heap, Leg
from supervisor.mark import QT_TRANSLATE_NOOP

_CAME = QT_TRANSLATE_NOOP(
    "importer",
    "Another program made {path} while this import ran, so nothing was written. Import again: it is added to what is "
    "there.",
)
_REPLACED = QT_TRANSLATE_NOOP(
    "importer",
    "{path} is no longer the file that this import writes into: it was moved or replaced. What was written before is "
    "whole in that file; import again for the one that is there now.",
)
_LOCKED = QT_TRANSLATE_NOOP(
    "importer", "{path} is being written by another program all the time. Nothing is lost; try again in a moment."
)

STATE_KEY: Final = f"importer_state:{SOURCE}"
CHUNK: Final = 2_000
_KEEP: Final = "INSERT INTO raw_event (line, at, queue, agent, verb, data, source) VALUES (?, ?, ?, ?, ?, ?, ?)"
DELETABLE: Final = ("contact", "offer", "agent_state", "queue_membership")


class Store:
    """One floor, open for writing.

    A new floor is built beside its place without triggers and indexes, which are made at the end, and renamed into
    place by `finish`: nobody sees it half, and what a killed one leaves is deleted by the next. An existing floor is
    changed in short transactions, row by row where something differs, so that its followers hear of no change that is
    none.
    """

    def __init__(self, path: Path, zone: str) -> None:
        self.path = path
        self._making = making.begin(path)
        self.fresh = self._making is not None
        self._later: list[str] = []
        self._unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.import")
        if self.fresh:
            self._sweep()
            try:
                self.connection = writing.create(self._unfinished, zone=zone, called=path)
                self._strip()
            except (FloorError, OSError, sqlite3.Error):
                self._forget()
                raise
        else:
            self._open()
        self._pruned_at = 0
        self._moves_read = 0
        self._moves: moves.Moves = {}
        self._extensions: dict[str, frozenset[str]] = {}

    def _open(self) -> None:
        self.connection = writing.open_for_writing(self.path)
        self._file = _file(self.path)

    def _forget(self) -> None:
        self._end_making()
        for ending in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                Path(f"{self._unfinished}{ending}").unlink()

    def _end_making(self) -> None:
        if self._making is not None:
            self._making.end()
            self._making = None

    def _sweep(self) -> None:
        """Delete what imports left half built that were killed. One that still goes on holds its lock."""
        name = glob.escape(self.path.name)
        for left in self.path.parent.glob(f"..{name}.*.import.*.new*"):
            left.unlink(missing_ok=True)
        for left in self.path.parent.glob(f".{name}.*.import"):
            with closing(sqlite3.connect(left, timeout=0)) as found:
                try:
                    found.execute("BEGIN IMMEDIATE")
                except sqlite3.OperationalError:
                    continue
                except sqlite3.DatabaseError:
                    pass  # cut off in the middle of a page: nobody needs it
                for ending in ("", "-wal", "-shm", "-journal"):
                    Path(f"{left}{ending}").unlink(missing_ok=True)

    def _strip(self) -> None:
        run = self.connection.execute
        run("PRAGMA journal_mode = OFF")
        run("PRAGMA synchronous = OFF")
        run("PRAGMA locking_mode = EXCLUSIVE")
        run("PRAGMA cache_size = -262144")
        made = run("SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL")
        for kind, name, sql in made.fetchall():
            self._later.append(sql)
            run(f'DROP {kind} "{name}"')

    def finish(self) -> None:
        """Make a new floor whole and put it into its place; an existing one needs nothing."""
        if not self.fresh:
            return
        self.begin()
        for sql in self._later:
            self.connection.execute(sql)
        # One change, so that a follower's first mark stands on a row.
        self.connection.execute('INSERT INTO change("table", row) VALUES (?, 0)', (contract.BY_NAME["queue"].code,))
        self.commit()
        self.connection.close()
        try:
            with self._unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            writing.put(self._unfinished, self.path, _CAME)
        except OSError as problem:
            raise writing.no_room(self.path, problem) or problem from problem
        self.fresh = False
        self._end_making()
        self._open()

    def discard(self) -> None:
        """Close; a new floor that was not finished leaves no trace."""
        with suppress(FloorError, sqlite3.ProgrammingError):  # closed already where its file could not be put in place
            self.roll_back()
        self.connection.close()
        if self.fresh:
            self._forget()

    def roll_back(self) -> None:
        """Undo what was written since the last commit."""
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def begin(self) -> None:
        """Start a transaction that will write.

        Raises `FloorError`: ``locked`` when others keep writing, ``replaced`` when the path leads to it no more.
        """
        if self.connection.in_transaction:
            return
        if not self.fresh and _file(self.path) != self._file:
            raise FloorError("replaced", _REPLACED, path=self.path)
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as problem:
            raise FloorError("locked", _LOCKED, path=self.path) from problem

    def begin_if_free(self) -> bool:
        """Start a transaction; False where others keep writing, or the floor is away, and a later try may do."""
        try:
            self.begin()
        except FloorError:
            if _file(self.path) not in (self._file, None):
                raise
            return False
        return True

    def commit(self) -> None:
        """End the transaction and forget old entries of the change log now and then."""
        if not self.connection.in_transaction:
            return
        now = now_ms()
        if not self.fresh and now - self._pruned_at > 60_000:
            self._pruned_at = now
            writing.prune_changes(self.connection)
        self.connection.execute("COMMIT")

    # Rows

    def write(self, heap: Heap, guard: str = ">=") -> None:
        """Write rows. `guard` compares a row's version with the stored one: ``>=`` lets as good a row replace it,
        ``>`` only a better one, and an empty guard any."""
        for table, rows in heap.rows.items():
            if rows:
                told = self._ended_where_moved(rows) if table == "contact" and not self.fresh else rows
                (self._load if self.fresh and guard == ">=" else self._merge)(table, told, guard)
        if heap.gone:
            self.delete("agent_state", heap.gone)

    def _ended_where_moved(self, rows: Sequence[Sequence[Any]]) -> Sequence[Sequence[Any]]:
        """The same legs, but an agent's part ends where call detail records say that the call went on elsewhere."""
        kept = moves.count(self.connection)
        if kept != self._moves_read:
            self._moves_read, self._moves = kept, moves.stored(self.connection)
            self._extensions = moves.directory(self.connection)[1]
        if not self._moves:
            return rows
        found: list[Sequence[Any]] = []
        for row in rows:
            told = self._moves.get(str(row[ID]).removeprefix("ql:").rpartition(":")[0])
            leg = dict(zip(LEG_COLUMNS, row, strict=True)) if told else {}
            mine = moves.extensions_of(leg.get("agent"), self._extensions)
            changed = moves.capped(leg, told, mine) if told else None
            found.append(list((leg | changed).values()) if changed else row)
        return found

    def _load(self, table: str, rows: Sequence[Sequence[Any]], guard: str) -> None:
        columns = COLUMNS[table]
        names, places = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
        changed = ", ".join(f'"{name}" = excluded."{name}"' for name in columns[1:])
        self.connection.executemany(
            f'INSERT INTO "{table}" ({names}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {changed}', rows
        )

    def _merge(self, table: str, rows: Sequence[Sequence[Any]], guard: str) -> None:
        for start in range(0, len(rows), CHUNK):
            newest = {row[0]: tuple(row) for row in rows[start : start + CHUNK]}
            self._merge_chunk(table, newest, guard)

    def _merge_chunk(self, table: str, newest: dict[str, tuple[Any, ...]], guard: str) -> None:
        columns = COLUMNS[table]
        names = ", ".join(f'"{name}"' for name in columns)
        found = self.connection.execute(
            f'SELECT {names} FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))',
            (json.dumps(list(newest)),),
        )
        stored = {row[0]: row for row in found.fetchall()}
        version = columns.index("source_version")
        fresh = [row for id, row in newest.items() if id not in stored]
        better = [
            (*row[1:], id)
            for id, row in newest.items()
            if id in stored and row != stored[id] and _outranks(row[version], stored[id][version] or 0, guard)
        ]
        places = ", ".join("?" * len(columns))
        self.connection.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({places})', fresh)
        changed = ", ".join(f'"{name}" = ?' for name in columns[1:])
        self.connection.executemany(f'UPDATE "{table}" SET {changed} WHERE id = ?', better)

    def delete(self, table: str, ids: Iterable[str]) -> None:
        """Take back rows of ours."""
        self.connection.executemany(f'DELETE FROM "{table}" WHERE id = ?', [(id,) for id in ids])

    def recall(self, call: str, until: int) -> Leg | None:
        """The last leg of a call id that had ended by second `until`."""
        names = ", ".join(f'"{name}"' for name in LEG_COLUMNS)
        last: Leg | None = None
        number = 1
        while True:
            row = self.connection.execute(
                f"SELECT {names} FROM contact WHERE id = ?", (f"ql:{call}:{number}",)
            ).fetchone()
            if row is None or row[ENDED] is None or row[ENDED] > until * 1000:
                return last
            last, number = list(row), number + 1

    # What is kept beside the rows

    def keep_raw(self, rows: Sequence[tuple[Any, ...]], check: bool) -> int:
        """Keep events that are not understood; with `check` only those that are not there. Returns how many."""
        if check and rows:
            times = [row[1] for row in rows]
            there = set(
                self.connection.execute(
                    "SELECT at, queue, agent, verb, data FROM raw_event WHERE at BETWEEN ? AND ?",
                    (min(times), max(times)),
                )
            )
            rows = [row for row in rows if row[1:6] not in there]
        self.connection.executemany(_KEEP, rows)
        return len(rows)

    def keep_rest(self, rows: Sequence[tuple[Any, ...]]) -> list[int]:
        """Keep events of lines that may not be finished; gives their pks, for `forget_rest`."""
        return [self.connection.execute(_KEEP, row).lastrowid or 0 for row in rows]

    def forget_rest(self, path: str, pks: Sequence[int]) -> None:
        """The unfinished last line of this file is read again."""
        self.connection.execute("DELETE FROM rejected WHERE path = ? AND why = ?", (path, UNFINISHED))
        self.connection.executemany("DELETE FROM raw_event WHERE pk = ?", [(pk,) for pk in pks])

    def reread(self, path: str, source: str, readable: bool = False) -> None:
        """See `rejecting.forget`; a transaction of its own. `readable`: the file has been opened and is of use."""
        if self.fresh:
            return
        self.begin()
        rejecting.forget(self.connection, path, source)
        if readable:
            rejecting.forget_whole(self.connection, path.partition("#")[0])
        self.commit()

    def reject(
        self, rows: Sequence[tuple[str, int, str, str]], where: Sequence[tuple[str, str]] = (), source: str = ""
    ) -> None:
        """See `rejecting.note`."""
        rejecting.note(self.connection, rows, where, source)

    # Where reading stopped

    def positions(self) -> list[Position]:
        """All positions of files read into this floor."""
        rows = self.connection.execute(
            "SELECT path, device, inode, offset, line, head_hash, pk, at FROM import_position ORDER BY pk"
        )
        return [
            Position(path, device or 0, inode or 0, offset or 0, line or 0, pk=pk, stored=head or "", at=at or 0)
            for path, device, inode, offset, line, head, pk, at in rows
        ]

    def save_positions(self, positions: Iterable[Position], looked_at: int) -> None:
        """Store positions that moved, and when the look began that moved them."""
        for one in positions:
            mark = one.mark()
            if not mark or (one.pk is not None and mark == one.stored and one.saved == (one.offset, one.line)):
                continue
            values = (one.path, one.device, one.inode, one.offset, one.line, mark, looked_at)
            if one.pk is None:
                one.pk = self.connection.execute(
                    "INSERT INTO import_position (path, device, inode, offset, line, head_hash, at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    values,
                ).lastrowid
            else:
                self.connection.execute(
                    "UPDATE import_position SET path = ?, device = ?, inode = ?, offset = ?, line = ?, head_hash = ?, "
                    "at = ? WHERE pk = ?",
                    (*values, one.pk),
                )
            one.stored, one.saved, one.at = mark, (one.offset, one.line), looked_at

    def load_state(self) -> dict[str, Any] | None:
        """The state machine's state as it was saved last."""
        found = self.connection.execute("SELECT value FROM meta WHERE key = ?", (STATE_KEY,)).fetchone()
        if found is None:
            return None
        try:
            state: dict[str, Any] = json.loads(zlib.decompress(base64.b64decode(found[0])))
        except (ValueError, zlib.error):
            return None
        return state

    def save_state(self, state: dict[str, Any]) -> None:
        """Store the state machine's state."""
        packed = zlib.compress(json.dumps(state, separators=(",", ":")).encode(), 1)
        writing.set_meta(self.connection, **{STATE_KEY: base64.b64encode(packed).decode()})

    def heartbeat(self, at: int | None = None) -> None:
        """Say that the writer lives, or that the source last spoke at `at`; never takes a later word back."""
        if at is not None:
            found = self.connection.execute("SELECT value FROM meta WHERE key = 'heartbeat_at'").fetchone()
            said = int(found[0]) if found and str(found[0]).isdecimal() else 0
            at = max(at, min(said, now_ms()))
        writing.set_meta(self.connection, heartbeat_at=now_ms() if at is None else at)
        self.connection.execute("DELETE FROM meta WHERE key = 'told_by'")  # a log tells what goes on

    def zone(self) -> str | None:
        """The floor's zone."""
        found = self.connection.execute("SELECT value FROM meta WHERE key = 'zone'").fetchone()
        return str(found[0]) if found and found[0] else None


def _file(path: Path) -> tuple[int, int] | None:
    """Which file a path leads to."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _outranks(version: int, stored: int, guard: str) -> bool:
    return version > stored if guard == ">" else version >= stored if guard == ">=" else True
