"""A floor replaced by rename beside the -wal of the old one: never mixed, followed at once, and in place again."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from supervisor.errors import FloorError
from supervisor.floor import health, writing
from supervisor.floor.reader import Reader
from supervisor.floor.watcher import Seen, Watcher

pytestmark = pytest.mark.disk

# Obeys one line at a time: names to add, "close", or "die".
WRITER = """
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA journal_mode = WAL").fetchall()
print("open", flush=True)
for line in sys.stdin:
    word = line.strip()
    if word == "die":
        os.kill(os.getpid(), 9)
    if word == "close":
        db.close()
        break
    if word == "restart":
        db.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
    elif word == "truncate":
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    else:
        db.execute("INSERT INTO agent(id, name) VALUES (?, ?)", (word, word))
    print("done", flush=True)
print("closed", flush=True)
"""


class Writer:
    """Another program that keeps a floor open."""

    def __init__(self, path: Path) -> None:
        self._program = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._program.stdout is not None
        assert self._program.stdout.readline() == "open\n"

    def tell(self, word: str) -> None:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(f"{word}\n")
        self._program.stdin.flush()
        self._program.stdout.readline()
        if word in ("close", "die"):
            self._program.wait()

    def end(self) -> None:
        self._program.kill()
        self._program.communicate()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "share" / "floor.db"
    writing.create(found, zone="UTC").close()
    return found


@pytest.fixture
def watched(path: Path) -> Iterator[Watcher]:
    reader = Reader(path, cache=path.parent.with_name("cache"))
    reader.columns = {"agent": ("pk", "id", "name")}
    yield Watcher(reader)
    reader.close()


@contextmanager
def writing_to(path: Path) -> Iterator[Writer]:
    writer = Writer(path)
    try:
        yield writer
    finally:
        writer.end()


def names(watched: Watcher) -> list[str]:
    return [name for chunk in watched.reader.scan("agent", ("name",)) for (name,) in chunk]


def replace(path: Path, name: str) -> None:
    """Put another floor in the place of this one, as a restore or a nightly job does."""
    other = path.with_name("new.db")
    connection = writing.create(other, zone="UTC")
    connection.execute("INSERT INTO agent(id, name) VALUES (?, ?)", (name, name))
    connection.close()
    os.replace(other, path)


def move_companions_away(path: Path, suffixes: Sequence[str] = ("-wal", "-shm")) -> None:
    for suffix in suffixes:
        beside = path.with_name(path.name + suffix)
        beside.rename(beside.with_suffix(".old"))


def reason(watched: Watcher) -> str | None:
    assert watched.reader.info is not None
    return watched.reader.info.copy_reason


def until(watched: Watcher, holds: Callable[[], bool]) -> set[Seen]:
    """Poll as the follower does until something holds; what was seen on the way."""
    seen: set[Seen] = set()
    for _ in range(60):
        try:
            seen.add(watched.poll())
        except FloorError as error:
            if error.code not in {"unsteady", "missing"}:
                raise
        else:
            if holds():
                return seen
        watched.rest()
    raise AssertionError(f"never held; {seen}")


def test_the_new_file_is_followed_at_once_and_in_place_when_the_old_wal_is_gone(path: Path, watched: Watcher) -> None:
    with writing_to(path) as old:
        old.tell("old")
        watched.poll()
        replace(path, "new")
        assert until(watched, lambda: True) == {Seen.REPLACED}
        assert (names(watched), reason(watched)) == (["new"], "stale_wal")
        # The old writer works on in its own file; nothing of that is shown.
        old.tell("older")
        watched.poll()
        assert names(watched) == ["new"]
        old.tell("close")
    # SQLite leaves the -wal of a file that was moved where it is.
    watched.poll()
    assert (names(watched), reason(watched)) == (["new"], "stale_wal")
    move_companions_away(path)
    assert until(watched, lambda: reason(watched) is None) == {Seen.REPLACED}
    assert names(watched) == ["new"]


def test_a_new_writer_of_the_new_file_is_followed_in_place(path: Path, watched: Watcher) -> None:
    with writing_to(path) as old:
        old.tell("old")
        watched.poll()
        replace(path, "new")
        until(watched, lambda: True)
        old.tell("close")
    move_companions_away(path)
    with writing_to(path) as new:
        new.tell("newer")
        until(watched, lambda: names(watched) == ["new", "newer"])
        assert reason(watched) is None
        mark = watched.reader.mark()
        new.tell("newest")
        until(watched, lambda: True)
        assert [row[2] for row in watched.reader.changes(mark).rows["agent"]] == ["newest"]


def test_a_new_writer_that_mixes_both_files_itself_is_shown_as_what_it_left(path: Path, watched: Watcher) -> None:
    """SQLite takes the old pages for the new file's when a writer opens it: that is its floor from then on."""
    with writing_to(path) as old:
        old.tell("old")
        watched.poll()
        replace(path, "new")
        until(watched, lambda: True)
        old.tell("close")
    with writing_to(path) as new:
        new.tell("newer")
        until(watched, lambda: True)
        assert (names(watched), reason(watched)) == (["new"], "stale_wal")
        new.tell("close")
    until(watched, lambda: reason(watched) is None)
    with closing(sqlite3.connect(path)) as left:
        assert names(watched) == [name for (name,) in left.execute("SELECT name FROM agent ORDER BY pk")]


def test_the_copy_follows_a_new_file_that_is_replaced_again(path: Path, watched: Watcher) -> None:
    with writing_to(path) as old:
        old.tell("old")
        watched.poll()
        for name in ("second", "third"):
            replace(path, name)
            until(watched, lambda: True)
            assert (names(watched), reason(watched)) == ([name], "stale_wal")


@pytest.mark.parametrize("both", [True, False])
def test_the_wal_of_a_killed_writer_is_minded_until_it_is_moved_away(path: Path, watched: Watcher, both: bool) -> None:
    with writing_to(path) as old:
        old.tell("old")
        watched.poll()
        old.tell("die")
    replace(path, "new")
    until(watched, lambda: True)
    assert (names(watched), reason(watched)) == (["new"], "stale_wal")
    move_companions_away(path, ("-wal", "-shm") if both else ("-wal",))
    if both:
        until(watched, lambda: reason(watched) is None)
    else:  # the -shm would still lead a reader into pages that are gone
        until(watched, lambda: True)
    assert names(watched) == ["new"]
    with writing_to(path) as new:
        new.tell("newer")
        until(watched, lambda: reason(watched) is None and names(watched) == ["new", "newer"])


def test_a_log_that_starts_over_in_the_old_writers_hands_stays_strange(path: Path, watched: Watcher) -> None:
    with writing_to(path) as old:
        old.tell("old")
        watched.poll()
        replace(path, "new")
        until(watched, lambda: True)
        for word in ("restart", "older", "truncate", "oldest"):
            old.tell(word)
            watched.poll()
            assert (names(watched), reason(watched)) == (["new"], "stale_wal")


def test_an_empty_wal_is_nobodys_until_somebody_writes_it(path: Path, watched: Watcher) -> None:
    watched.poll()  # a reader of a file at rest leaves an empty -wal behind
    assert path.with_name("floor.db-wal").stat().st_size == 0
    replace(path, "new")
    until(watched, lambda: True)
    assert (names(watched), reason(watched)) == (["new"], None)
    with writing_to(path) as new:
        new.tell("newer")
        until(watched, lambda: names(watched) == ["new", "newer"])
        assert reason(watched) is None


def test_an_empty_wal_that_its_old_writer_fills_again_is_strange(path: Path, watched: Watcher) -> None:
    with writing_to(path) as old:
        old.tell("old")
        old.tell("truncate")
        watched.poll()
        replace(path, "new")
        until(watched, lambda: True)
        assert (names(watched), reason(watched)) == (["new"], None)
        old.tell("older")
        assert until(watched, lambda: True) == {Seen.REPLACED}
        assert (names(watched), reason(watched)) == (["new"], "stale_wal")


def test_a_file_moved_away_and_another_one_put_in_its_place_later(path: Path, watched: Watcher) -> None:
    with writing_to(path) as old:
        old.tell("old")
        watched.poll()
        path.rename(path.with_name("aside.db"))
        with pytest.raises(FloorError):
            watched.poll()
        replace(path, "new")
        until(watched, lambda: True)
        assert (names(watched), reason(watched)) == (["new"], "stale_wal")
        os.replace(path.with_name("aside.db"), path)
        assert until(watched, lambda: True) == {Seen.REPLACED}
        assert (names(watched), reason(watched)) == (["old"], None)


def test_a_share_that_vanishes_and_comes_back(path: Path, watched: Watcher) -> None:
    share, gone = path.parent, path.parent.with_name("gone")
    with writing_to(path) as old:
        old.tell("old")
        watched.poll()
        share.rename(gone)
        with pytest.raises(FloorError):
            watched.poll()
        old.tell("older")
        gone.rename(share)
        until(watched, lambda: True)
        assert (names(watched), reason(watched)) == (["old", "older"], None)


def test_another_share_under_the_same_name_is_another_floor(path: Path, watched: Watcher) -> None:
    with writing_to(path) as old:
        old.tell("old")
        watched.poll()
        whole = path.parent.with_name("whole")
        whole.mkdir()
        with sqlite3.connect(path) as source, sqlite3.connect(whole / "floor.db") as target:
            source.backup(target)
        source.close()
        target.close()
        path.parent.rename(path.parent.with_name("gone"))
        shutil.copytree(whole, path.parent)
        until(watched, lambda: True)
        assert (names(watched), reason(watched)) == (["old"], None)


HALF_A_CHANGE = """
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA cache_size = 5")
db.execute("BEGIN")
for number in range(3000):
    db.execute("INSERT INTO agent(id, name) VALUES (?, ?)", (f"lost{number}", "x" * 200))
os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize("seen_before", [True, False])
def test_a_change_half_made_in_the_old_file_is_not_rolled_back_in_the_new_one(
    path: Path, watched: Watcher, seen_before: bool
) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    watched.poll()
    subprocess.run([sys.executable, "-c", HALF_A_CHANGE, str(path)], check=False)
    if seen_before:
        with pytest.raises(FloorError):  # what is open in place may not be read on; the next poll follows a copy
            watched.poll()
    replace(path, "new")
    until(watched, lambda: True)
    assert (names(watched), reason(watched)) == (["new"], "stale_wal")
    path.with_name("floor.db-journal").unlink()
    until(watched, lambda: reason(watched) is None)
    assert names(watched) == ["new"]
    with writing_to(path) as new:
        new.tell("newer")
        until(watched, lambda: names(watched) == ["new", "newer"])
        assert reason(watched) is None


def test_health_says_that_a_copy_of_the_file_alone_is_read(path: Path, watched: Watcher) -> None:
    with writing_to(path) as old:
        old.tell("old")
        watched.poll()
        replace(path, "new")
        until(watched, lambda: True)
        codes = {finding.code: finding.severity for finding in health.check(watched.reader)}
    assert codes["foreign_wal"] == health.DOUBT
    assert "followed_copy" not in codes
