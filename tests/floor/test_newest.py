"""The newest instant that any row tells is that of all rows, whatever their order and whatever is written meanwhile."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from supervisor.floor import loading, newest, writing
from supervisor.floor.newest import Told
from supervisor.floor.reader import Reader

ASKED = (Told("resolved_at", "resolved_at"), Told("closed_at", "closed_at"))
Rows = dict[int, tuple[int | None, int | None]]


@pytest.fixture
def connection(tmp_path: Path) -> sqlite3.Connection:
    return writing.create(tmp_path / "a.floor", zone="UTC")


def asked(path: Path, now_at: int) -> int | None:
    with Reader(path) as reader:
        return newest.newest(reader, "case", ASKED, now_at)


def plain(rows: Rows, now_at: int) -> int | None:
    return max((one for row in rows.values() for one in row if one is not None and one <= now_at), default=None)


def change(connection: sqlite3.Connection, rows: Rows, rnd: random.Random) -> None:
    pk = rnd.randrange(1, 12)
    if rnd.random() < 0.3:
        rows.pop(pk, None)
        connection.execute('DELETE FROM "case" WHERE pk = ?', (pk,))
        return
    values = tuple(rnd.choice((None, rnd.randrange(1, 100))) for _ in range(2))
    rows[pk] = (values[0], values[1])
    connection.execute(
        'INSERT INTO "case" (pk, id, resolved_at, closed_at) VALUES (?, ?, ?, ?) ON CONFLICT (pk) DO UPDATE SET '
        "resolved_at = excluded.resolved_at, closed_at = excluded.closed_at",
        (pk, f"c{pk}", *values),
    )


@pytest.mark.parametrize("seed", range(12))
def test_it_is_that_of_all_rows_however_often_it_is_asked(
    seed: int, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    rnd = random.Random(seed)
    rows: Rows = {}
    for _ in range(40):
        for _ in range(rnd.randrange(4)):
            change(connection, rows, rnd)
        now_at = rnd.choice((50, 90, rnd.randrange(1, 110)))
        assert asked(tmp_path / "a.floor", now_at) == plain(rows, now_at)


def test_an_export_that_begins_with_its_newest_tells_it(connection: sqlite3.Connection, tmp_path: Path) -> None:
    """More rows than fit one read, the newest first."""
    rows = ((f"s{row}", 2_000_000 - row) for row in range(12_000))
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO survey (id, answered_at) VALUES (?, ?)", rows)
    connection.execute("COMMIT")
    with Reader(tmp_path / "a.floor") as reader:
        assert newest.newest(reader, "survey", [Told("answered_at", "answered_at")], 3_000_000) == 2_000_000
        assert loading.last_news(reader, 3_000_000) == 2_000_000
