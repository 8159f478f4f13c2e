"""Reads dumps of the ``queue_log`` table, SQLite or CSV, as if they were lines of the file."""

from __future__ import annotations

import csv
import hashlib
import io
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from supervisor.floor.importers.queue_log import codes
from supervisor.floor.importers.queue_log.local_time import Times
from supervisor.floor.importers.queue_log.position import Position
from supervisor.floor.importers.queue_log.text_tap import open_file, to_text

ROWS: Final = 50_000
NEEDED: Final = frozenset(("time", "callid", "event"))
NAMES: Final = {"queue": "queuename", "eventtype": "event"}
"""Other names that columns have in the wild."""

Reject = tuple[str, int, str, str]
"""Path, number of the line or row, its text, the code of the reason."""


def _known_name(name: object) -> str:
    plain = str(name).strip().strip('"`').lower()
    return NAMES.get(plain, plain)


class RowMaker:
    """Turns rows of the table into lines."""

    def __init__(self, columns: Sequence[str], times: Times) -> None:
        self.columns = [_known_name(name) for name in columns]
        self.times = times
        self.usable = set(self.columns) >= NEEDED
        place = {name: index for index, name in enumerate(self.columns)}
        self.id = place.get("id")
        self._fixed = [place.get(name) for name in ("time", "callid", "queuename", "agent", "event")]
        data = [name for name in self.columns if name == "data" or (name[:4] == "data" and name[4:].isdigit())]
        self._data = [place[name] for name in sorted(data, key=lambda name: (len(name), name))]

    def line(self, row: Sequence[Any]) -> str | None:
        """The line that the file would hold; None where the time cannot be read. Raises `ZoneNeeded`."""
        time, call, queue, agent, event = (
            "" if place is None or place >= len(row) or row[place] is None else str(row[place]).strip()
            for place in self._fixed
        )
        moment = self.times.epoch(time)
        if moment is None:
            return None
        # An attended transfer over a link has six fields for five columns: the last one then holds two.
        data = "|".join(
            "" if place >= len(row) or row[place] is None else str(row[place]).strip() for place in self._data
        )
        text = f"{moment}|{call or 'NONE'}|{queue or 'NONE'}|{agent or 'NONE'}|{event}|{data.rstrip('|')}"
        return " ".join(text.split("\n")) if "\n" in text else text


class DumpTap:
    """What both kinds of dump share: rows in the order of id become blocks of lines."""

    def __init__(self, path: Path, position: Position, skip: int) -> None:
        self.path = path
        self.name = str(path)
        self.position = position
        self.skipped = skip
        self.rejects: list[Reject] = []
        self.total = path.stat().st_size
        self.done = 0

    def rows(self) -> Iterator[tuple[int, Sequence[Any], str | None]]:
        """Number (id where there is one), row, line of the next rows."""
        raise NotImplementedError

    def read(self) -> tuple[str, int] | None:
        """The next rows as lines, and the number of the first."""
        first, lines = self.position.line + 1, []
        for number, row, line in self.rows():
            self.position.offset = max(self.position.offset, number)
            self.position.line += 1
            if line is None:
                text = "|".join("" if value is None else str(value) for value in row)
                self.rejects.append((self.name, self.position.line, text, codes.NO_LOCAL_TIME))
                lines.append("")
            else:
                lines.append(line)
            if len(lines) >= ROWS:
                break
        if not lines:
            self.done = self.total
            return None
        return "\n".join(lines), first

    def rest(self) -> None:
        """A dump has no unfinished last line."""

    def turn(self) -> None:
        """A dump is not rotated."""

    def catch_up(self) -> None:
        """A dump is not rotated."""

    def close(self) -> None:
        """Let go of the file."""


class SqliteTap(DumpTap):
    """A SQLite file with the ``queue_log`` table. New rows are those with a greater id."""

    def __init__(self, path: Path, known: list[Position], times: Times) -> None:
        self._connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        table, self._maker = self._table(times)
        self._order = "id" if self._maker.id is not None else "rowid"
        self._sql = f'SELECT {self._order}, * FROM "{table}" WHERE {self._order} > ? ORDER BY {self._order} LIMIT ?'
        first = self._connection.execute(self._sql, (-1 << 62, 1)).fetchone()
        position, skip = _resume(path, known, "rows", repr(first))
        super().__init__(path, position, skip)

    def _table(self, times: Times) -> tuple[str, RowMaker]:
        names = [name for (name,) in self._connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in sorted(names, key=lambda name: name != "queue_log"):
            quoted = name.replace('"', '""')
            columns = [column[1] for column in self._connection.execute(f'PRAGMA table_info("{quoted}")')]
            maker = RowMaker(columns, times)
            if maker.usable:
                return quoted, maker
        raise ValueError("no queue_log table")

    def rows(self) -> Iterator[tuple[int, Sequence[Any], str | None]]:
        """See `DumpTap.rows`; the statement is over before the block is used, so no lock is held."""
        after = self.position.offset if self.position.line else -1 << 62
        for number, *row in self._connection.execute(self._sql, (after, ROWS)).fetchall():
            yield number, row, self._maker.line(row)

    def close(self) -> None:
        """Close the dump."""
        self._connection.close()


class CsvTap(DumpTap):
    """A CSV file with a heading, comma, semicolon or tab between; read whole, ordered by id where it has one."""

    def __init__(self, path: Path, known: list[Position], times: Times) -> None:
        with open_file(path) as file:
            text = to_text(file.read()).removeprefix("\ufeff")
        delimiter = csv_delimiter(text)
        records = csv.reader(io.StringIO(text), delimiter=delimiter or ",")
        self._maker = RowMaker(next(records), times)
        self._records = self._ordered(records)
        position, skip = _resume(path, known, "csv", repr(self._records[:1]))
        super().__init__(path, position, skip)
        self._next = position.line

    def _ordered(self, records: Iterable[list[str]]) -> list[list[str]]:
        rows = [row for row in records if row]
        place = self._maker.id
        if place is not None and all(
            place < len(row) and len(row[place]) < 19 and row[place].strip().isdecimal() for row in rows
        ):
            rows.sort(key=lambda row: int(row[place]))
        return rows

    def rows(self) -> Iterator[tuple[int, Sequence[Any], str | None]]:
        """See `DumpTap.rows`."""
        while self._next < len(self._records):
            row = self._records[self._next]
            self._next += 1
            yield self._next, row, self._maker.line(row)


def csv_delimiter(text: str) -> str | None:
    """What stands between the columns if the first line is a heading of the queue_log table, else None."""
    heading = text.partition("\n")[0].strip()
    for delimiter in ",;\t":
        if {_known_name(name) for name in heading.split(delimiter)} >= NEEDED:
            return delimiter
    return None


def _resume(path: Path, known: list[Position], kind: str, first: str) -> tuple[Position, int]:
    stored = f"{kind}:{hashlib.blake2b(first.encode(errors='replace'), digest_size=8).hexdigest()}"
    for one in known:
        if one.stored == stored and one.path == str(path):
            return one, one.line
    status = path.stat()
    mine = Position(str(path), status.st_dev, status.st_ino, stored=stored)
    known.append(mine)
    return mine, 0
