"""Reads the many rows of a stretch of time: by row number where they lie together, else by the index over time.

Rows that a centre appends in the order of time lie together, and walking them by number costs a third of jumping
there through an index. All reads are short transactions of the `Reader`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from supervisor import contract
from supervisor.clock import HOUR_MS
from supervisor.floor import opening, telling
from supervisor.floor.reader import Reader, Row

_STEPS: Final = 24
"""The index is counted in this many pieces, so that no read takes long."""
_COMPARED: Final = 20_000
"""About so many rows are compared in one read."""
_WORTH_WALKING: Final = 1.5
"""Walk by number while at most this many numbers are passed for a row that is wanted."""
_GOAL_MS: Final = 25.0
_FIRST_STRETCH_MS: Final = 6 * HOUR_MS

_Piece = TypeVar("_Piece")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where the rows of a table in a stretch of time lie: their first and last number, and how many they are."""

    first: int
    last: int
    count: int
    table: str = ""

    @property
    def dense(self) -> bool:
        """Whether walking by number is worth it."""
        return self.last - self.first + 1 <= _WORTH_WALKING * self.count


def stretch(reader: Reader, table: str, instant: str, start_at: int, end_at: int) -> Stretch:
    """Find the rows of `table` with `start_at` <= `instant` < `end_at` by the index over that column."""
    first, last, count = 2**63 - 1, 0, 0
    name = contract.BY_NAME[table].sql_name
    step = max((end_at - start_at) // _STEPS, 1)
    for at in range(start_at, end_at, step):
        low, high, found = reader.query(
            f'SELECT min(pk), max(pk), count(*) FROM {name} WHERE "{instant}" >= ? AND "{instant}" < ?',
            (at, min(at + step, end_at)),
        )[0]
        if found:
            first, last, count = min(first, low), max(last, high), count + found
    return Stretch(first, last, count, table)


def in_time(reader: Reader, table: str, instant: str, found: Stretch, start_at: int, end_at: int) -> bool:
    """Whether the rows of `table` with `start_at` <= `instant` < `end_at` (`found` says where they lie) are numbered in
    the order of their instants, so that walking them by number walks them in time."""
    name = contract.BY_NAME[table].sql_name
    step, newest = max((end_at - start_at) // max(_STEPS, found.count // _COMPARED), 1), 0
    sql = (
        f'SELECT min(pk), max(pk), total(pk < before) FROM (SELECT pk, lag(pk) OVER (ORDER BY "{instant}", pk) '
        f'AS before FROM {name} WHERE "{instant}" >= ? AND "{instant}" < ?)'
    )
    for at in range(start_at, end_at, step):
        low, high, back = reader.query(sql, (at, min(at + step, end_at)))[0]
        if low is not None:
            if back or low < newest:
                return False
            newest = high
    return True


def scan_since(
    reader: Reader, table: str, columns: Sequence[str], key: str, where: str, given: Sequence[Any]
) -> Iterator[list[Row]]:
    """As `Reader.scan`, in the order of the table's instant. Where `where` asks for all from an instant of an indexed
    `key` on and holds few of them, the index would be walked to its end in one read: it is walked in stretches of time
    instead."""
    since = f"{key} >= ?"
    rest, (at, *more) = where.removeprefix(since), given
    if rest == where or f"{key} < ?" in rest:
        yield from reader.scan(table, columns, where, given)
        return
    shape = contract.BY_NAME[table]
    newest = reader.query(f"SELECT {key} FROM {shape.sql_name} WHERE {since} ORDER BY {key} DESC LIMIT 1", (at,))
    told = opening.quoted((*columns, str(shape.instant), "pk"))
    found, step = list[Row](), _FIRST_STRETCH_MS
    while newest and type(newest[0][0]) is int and at + step < newest[0][0]:
        began = time.perf_counter()
        sql = f"SELECT {told} FROM {shape.sql_name} WHERE {since} AND {key} < ?{rest}"
        found += reader.query(sql, (at, at + step, *more))
        at += step
        step = int(step * max(0.1, min(2.0, _GOAL_MS / max((time.perf_counter() - began) * 1000, 1.0))))
    found += reader.query(f"SELECT {told} FROM {shape.sql_name} WHERE {where}", (at, *more))
    yield [row[:-2] for row in sorted(found, key=_placed)]


def _placed(row: Row) -> tuple[Any, ...]:
    """Where a row stands that ends with its instant and number: first those without, then by time, then texts."""
    at, pk = row[-2:]
    return (0, pk) if at is None else (2 if isinstance(at, str) else 1, at, pk)


def walk(
    reader: Reader, table: str, select: str, found: Stretch, where: str = "1"
) -> Iterator[tuple[int, list[tuple[Any, ...]]]]:
    """(first number of the piece, rows) of the rows between two numbers, in their order; `select` names the columns."""
    name = contract.BY_NAME[table].sql_name
    sql = f"SELECT {select} FROM {name} WHERE pk BETWEEN ? AND ? AND {where} ORDER BY pk"
    yield from pieces(found, lambda first, last: (first, reader.query(sql, (first, last))))


def pieces(found: Stretch, read: Callable[[int, int], _Piece]) -> Iterator[_Piece]:
    """What `read` gives for one piece of row numbers (first and last) after the other; none takes long."""
    size, at = 10_000, found.first
    while at <= found.last:
        started = time.perf_counter()
        piece = read(at, min(at + size - 1, found.last))
        spent_ms = (time.perf_counter() - started) * 1000
        yield piece
        at += size
        telling.reads(found.table, at - found.first, found.last - found.first + 1)
        size = max(500, min(60_000, int(size * min(2.0, _GOAL_MS / max(spent_ms, 1.0)))))
