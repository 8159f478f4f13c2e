"""Noticing changes, replacements and troubles of a floor file."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from supervisor.errors import FloorError
from supervisor.floor import watcher, writing
from supervisor.floor.reader import Reader
from supervisor.floor.watcher import Seen, Watcher

pytestmark = pytest.mark.disk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "floor.db"


@pytest.fixture
def writer(path: Path) -> Iterator[sqlite3.Connection]:
    connection = writing.create(path, zone="UTC")
    yield connection
    connection.close()


@pytest.fixture
def watched(path: Path, writer: sqlite3.Connection) -> Iterator[Watcher]:
    reader = Reader(path, cache=path.parent / "cache")
    reader.columns = {"agent": ("pk", "id", "name")}
    yield Watcher(reader)
    reader.close()


def add(connection: sqlite3.Connection, name: str) -> None:
    connection.execute("INSERT INTO agent(id, name) VALUES (?, ?)", (name, name))


def names(reader: Reader) -> list[str]:
    return [name for chunk in reader.scan("agent", ("name",)) for (name,) in chunk]


def trouble(watched: Watcher) -> str:
    with pytest.raises(FloorError) as caught:
        watched.poll()
    return caught.value.code


@pytest.mark.parametrize(("since_s", "interval_s"), [(0, 0.05), (1.9, 0.05), (2, 0.25), (3600, 0.25)])
def test_polls_are_quick_while_something_changes(since_s: float, interval_s: float) -> None:
    assert watcher.poll_interval_s(since_s) == interval_s


def test_the_first_poll_opens_and_asks_for_a_load(watched: Watcher) -> None:
    assert watched.poll() is Seen.REPLACED
    watched.poll()  # opening may have made an empty -wal
    assert watched.poll() is Seen.QUIET


@pytest.mark.parametrize("journal", ["wal", "delete", "truncate", "persist"])
def test_every_commit_is_seen_once(watched: Watcher, writer: sqlite3.Connection, journal: str) -> None:
    assert writer.execute(f"PRAGMA journal_mode = {journal}").fetchone()[0] == journal
    watched.poll()
    for number in range(20):
        add(writer, f"a{number}")
        assert watched.poll() is Seen.CHANGED
        assert watched.poll() is Seen.QUIET


def test_a_set_event_ends_the_rest(watched: Watcher) -> None:
    watched.wake.set()
    watched.rest()
    assert not watched.wake.is_set()


def test_a_file_replaced_by_rename_is_loaded_anew(watched: Watcher, writer: sqlite3.Connection, path: Path) -> None:
    watched.poll()
    mark = watched.reader.mark()
    writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    other = writing.create(path.with_name("new.db"), zone="UTC")
    add(other, "new")
    other.close()
    os.replace(path.with_name("new.db"), path)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    assert watched.poll() is Seen.REPLACED
    assert watched.reader.changes(mark).reload
    assert names(watched.reader) == ["new"]


def test_a_file_moved_away_and_back(watched: Watcher, writer: sqlite3.Connection, path: Path) -> None:
    add(writer, "one")
    watched.poll()
    mark = watched.reader.mark()
    writer.close()
    away = path.parent / "away"
    away.mkdir()
    files = [found for found in path.parent.iterdir() if found.name.startswith("floor.db")]
    for found in files:
        found.rename(away / found.name)
    assert trouble(watched) == "missing"
    for found in files:
        (away / found.name).rename(found)
    assert watched.poll() is Seen.CHANGED
    found_changes = watched.reader.changes(mark)
    assert not found_changes.reload
    assert found_changes.touched == {}


def test_a_truncated_file_and_its_recovery(watched: Watcher, writer: sqlite3.Connection, path: Path) -> None:
    writer.execute("BEGIN")
    for number in range(2_000):
        add(writer, f"a{number}")
    writer.execute("COMMIT")
    writer.close()
    watched.poll()
    mark = watched.reader.mark()
    whole = path.read_bytes()
    os.truncate(path, 0)
    assert trouble(watched) in {"empty", "damaged"}
    os.truncate(path, 10)
    assert trouble(watched) in {"not_a_database", "damaged"}
    with open(path, "r+b") as file:
        file.write(whole)
    assert watched.poll() is Seen.CHANGED
    assert not watched.reader.changes(mark).reload
    assert len(names(watched.reader)) == 2_000


def test_garbage_in_place_of_a_floor_and_its_recovery(watched: Watcher, writer: sqlite3.Connection, path: Path) -> None:
    add(writer, "one")
    watched.poll()
    writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    writer.close()
    aside = path.with_name("aside.db")
    path.rename(aside)
    path.write_bytes(b"no database at all " * 400)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    assert trouble(watched) == "not_a_database"
    os.replace(aside, path)
    assert watched.poll() is Seen.CHANGED
    assert names(watched.reader) == ["one"]


def test_a_lock_passes(watched: Watcher, writer: sqlite3.Connection) -> None:
    writer.execute("PRAGMA journal_mode = DELETE")
    watched.poll()
    writer.execute("BEGIN EXCLUSIVE")
    add(writer, "one")
    assert trouble(watched) == "locked"
    writer.execute("COMMIT")
    assert watched.poll() is Seen.CHANGED
    assert names(watched.reader) == ["one"]


def test_a_change_that_could_not_be_read_is_offered_again(watched: Watcher, writer: sqlite3.Connection) -> None:
    writer.execute("PRAGMA journal_mode = DELETE")
    watched.poll()
    mark = watched.reader.mark()
    add(writer, "one")
    assert watched.poll() is Seen.CHANGED
    writer.execute("BEGIN EXCLUSIVE")
    with pytest.raises(FloorError):
        watched.reader.changes(mark)
    writer.execute("ROLLBACK")
    assert watched.poll() is Seen.CHANGED
    assert watched.reader.changes(mark).touched == {"agent": {1}}
    assert watched.poll() is Seen.QUIET


def test_a_change_of_the_contract_while_following(watched: Watcher, writer: sqlite3.Connection) -> None:
    watched.poll()
    mark = watched.reader.mark()
    writing.set_meta(writer, contract=2)
    assert watched.poll() is Seen.CHANGED
    with pytest.raises(FloorError) as caught:
        watched.reader.changes(mark)
    assert caught.value.code == "newer_contract"
    assert trouble(watched) == "newer_contract"
    writing.set_meta(writer, contract=1)
    assert watched.poll() is Seen.CHANGED
    assert watched.reader.changes(mark).touched == {}


def test_an_older_contract_that_is_brought_up_to_date(watched: Watcher, writer: sqlite3.Connection) -> None:
    writing.set_meta(writer, contract=0)
    assert trouble(watched) == "older_contract"
    writing.set_meta(writer, contract=1)
    assert watched.poll() is Seen.REPLACED


KILLED = """
import os, sqlite3, sys
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("PRAGMA cache_size = 5")
c.execute("BEGIN")
for number in range(3000):
    c.execute("INSERT INTO agent(id, name) VALUES (?, ?)", (f"lost{number}", "x" * 200))
os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_a_writer_killed_in_the_middle_of_a_change(
    watched: Watcher, writer: sqlite3.Connection, path: Path, journal: str
) -> None:
    writer.execute(f"PRAGMA journal_mode = {journal}")
    add(writer, "one")
    writer.close()
    watched.poll()
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    watched.reader.close()
    assert watched.poll() is Seen.CHANGED
    assert names(watched.reader) == ["one"]
    info = watched.reader.info
    assert info is not None
    assert info.copy_reason == (None if journal == "wal" else "interrupted")
    again = writing.open_for_writing(path)
    add(again, "two")
    watched.poll()
    assert names(watched.reader) == ["one", "two"]
    assert watched.reader.info is not None
    assert not watched.reader.info.followed_copy
    again.close()


@contextmanager
def without_rights() -> Iterator[None]:
    """Run as a user who may not write everywhere, where the tests run as root."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def test_a_wal_floor_in_a_folder_that_may_not_be_written_is_followed_as_a_copy() -> None:
    with tempfile.TemporaryDirectory() as outer, without_rights_cache() as cache:
        os.chmod(outer, 0o755)
        folder = Path(outer) / "share"
        folder.mkdir()
        path = folder / "floor.db"
        writer = writing.create(path, zone="UTC")
        add(writer, "one")
        writer.close()
        os.chmod(folder, 0o555)
        watched = Watcher(Reader(path, cache=cache))
        watched.reader.columns = {"agent": ("pk", "name")}
        with without_rights():
            assert watched.poll() is Seen.REPLACED
            assert watched.reader.info is not None
            assert watched.reader.info.copy_reason == "read_only_folder"
            assert names(watched.reader) == ["one"]
            mark = watched.reader.mark()
            assert watched.poll() is Seen.QUIET
        os.chmod(folder, stat.S_IRWXU | 0o055)
        writer = writing.open_for_writing(path)
        add(writer, "two")
        writer.close()
        os.chmod(folder, 0o555)
        with without_rights():
            seen = Seen.QUIET
            while seen is Seen.QUIET:
                watched.rest()
                seen = watched.poll()
            changes = watched.reader.changes(mark)
            assert not changes.reload
            assert changes.rows == {"agent": [(2, "two")]}
            watched.reader.close()
        os.chmod(folder, 0o755)


@contextmanager
def without_rights_cache() -> Iterator[Path]:
    """A cache folder that belongs to the user without rights."""
    with tempfile.TemporaryDirectory() as outer:
        os.chmod(outer, 0o777)
        yield Path(outer) / "cache"


def test_the_wake_event_may_be_shared(path: Path, writer: sqlite3.Connection) -> None:
    event = threading.Event()
    assert Watcher(Reader(path), event).wake is event
