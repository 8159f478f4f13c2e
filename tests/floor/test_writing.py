"""Floors are made whole or not at all, and rows keep the contract's promises."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from supervisor import contract
from supervisor.errors import FloorError
from supervisor.floor import writing


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = writing.create(tmp_path / "a.floor", zone="Asia/Jerusalem")
    yield connection
    connection.close()


def test_a_new_floor_says_what_it_is(floor: sqlite3.Connection, tmp_path: Path) -> None:
    meta = dict(floor.execute("SELECT key, value FROM meta"))
    assert (meta["contract"], meta["zone"], len(meta["floor_id"])) == (str(contract.VERSION), "Asia/Jerusalem", 32)
    assert floor.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert {path.name for path in tmp_path.iterdir()} <= {"a.floor", "a.floor-wal", "a.floor-shm"}


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.floor"
    path.write_text("precious")
    with pytest.raises(FloorError) as caught:
        writing.create(path, zone="UTC")
    assert caught.value.code == "exists"
    assert path.read_text() == "precious"


def test_what_is_no_floor_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("precious")
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE meta (key TEXT, value TEXT)")
        connection.execute("INSERT INTO meta VALUES ('contract', '99')")
    connection.close()
    before = other.read_bytes()
    for path in (text, other, tmp_path, tmp_path / "nowhere"):
        with pytest.raises(FloorError) as caught:
            writing.open_for_writing(path)
        assert caught.value.code == "not_a_floor"
    assert (text.read_text(), other.read_bytes()) == ("precious", before)
    assert not (tmp_path / "nowhere").exists()


def test_the_newest_version_wins(floor: sqlite3.Connection) -> None:
    columns = ("id", "name", "source_version")
    writing.upsert(floor, "queue", columns, [("q", "first", 1), ("q", "third", 3), ("q", "second", 2)])
    writing.upsert(floor, "queue", ("id", "channel"), [("q", "voice")])
    assert floor.execute("SELECT name, channel, source_version FROM queue").fetchall() == [("third", "voice", 3)]


def test_an_id_alone_is_enough(floor: sqlite3.Connection) -> None:
    writing.upsert(floor, "agent", ("id", "name"), [("a", "Ann")])
    writing.upsert(floor, "agent", ("id",), [("a",), ("b",)])
    assert floor.execute("SELECT id, name FROM agent").fetchall() == [("a", "Ann"), ("b", None)]


def test_old_changes_are_forgotten_but_never_the_newest(floor: sqlite3.Connection) -> None:
    writing.upsert(floor, "site", ("id",), [(str(number),) for number in range(10)])
    writing.prune_changes(floor, keep=3)
    assert floor.execute("SELECT min(seq), max(seq) FROM change").fetchone() == (8, 10)
    writing.prune_changes(floor, keep=0)
    assert floor.execute("SELECT min(seq), max(seq) FROM change").fetchone() == (10, 10)


def test_meta_is_set_and_set_again(floor: sqlite3.Connection) -> None:
    writing.set_meta(floor, heartbeat_at=1)
    writing.set_meta(floor, heartbeat_at=2)
    assert floor.execute("SELECT value FROM meta WHERE key = 'heartbeat_at'").fetchall() == [("2",)]
