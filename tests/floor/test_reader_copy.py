"""A copy of a floor that is being written is always one of its committed states."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from supervisor.errors import FloorError
from supervisor.floor import copying, opening, writing
from supervisor.floor.copying import FollowedCopy
from supervisor.floor.reader import Reader
from tests.patience import WAIT_S

REASON = opening.problem("read_only_folder", Path("floor.db"))

# Every commit keeps the number of contacts in the agent's name; small checkpoints move pages all the time.
WRITER = """
import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA wal_autocheckpoint = 20")
number = 0
print("writing", flush=True)
while True:
    db.execute("BEGIN")
    for place in range(20):
        number += 1
        db.execute("INSERT INTO contact(id, address) VALUES (?, ?)", (f"c{number}", "x" * 300))
    db.execute("UPDATE agent SET name = ?", (str(number),))
    db.execute("COMMIT")
    if number % 400 == 0:
        time.sleep(0.05)
"""


def test_copies_of_a_floor_under_write_are_whole(tmp_path: Path) -> None:
    path = tmp_path / "floor.db"
    writer = writing.create(path, zone="UTC")
    writer.execute("INSERT INTO agent(id, name) VALUES ('a1', '0')")
    copy = FollowedCopy(path, tmp_path / "cache")
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        seen: set[int] = set()
        codes: set[str] = set()
        tries, ends = 0, time.monotonic() + WAIT_S
        # On a busy machine the other program hardly writes meanwhile.
        while tries < 12 or (len(seen) < 2 and time.monotonic() < ends):
            tries += 1
            try:
                made = copy.refresh(REASON)
            except FloorError as error:
                codes.add(error.code)
                continue
            with closing(sqlite3.connect(f"{made.as_uri()}?mode=ro", uri=True)) as found:
                assert found.execute("PRAGMA quick_check").fetchone()[0] == "ok"
                count = found.execute("SELECT count(*) FROM contact").fetchone()[0]
                assert found.execute("SELECT name FROM agent").fetchone()[0] == str(count)
                seen.add(count)
        child.kill()
    writer.close()
    assert len(seen) > 1
    assert codes <= {"unsteady"}


def test_a_big_copy_is_not_made_without_pause(tmp_path: Path) -> None:
    path = tmp_path / "floor.db"
    writing.create(path, zone="UTC").close()
    moments = iter([50.0, 100.0, 102.0, 103.0, 121.9, 122.1])
    copy = FollowedCopy(path, tmp_path / "cache", clock=lambda: next(moments))
    assert copy.is_due()
    copy.refresh(REASON)
    assert [copy.is_due() for _ in range(3)] == [False, False, True]


def test_the_copy_is_deleted_at_the_end_and_old_ones_are_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "floor.db"
    writing.create(path, zone="UTC").close()
    left = tmp_path / "cache" / "followed" / "0123-99"
    left.mkdir(parents=True)
    os.utime(left, (0, time.time() - copying.KEPT_S - 60))
    copy = FollowedCopy(path, tmp_path / "cache")
    made = copy.refresh(REASON)
    assert made.exists()
    assert not left.exists()
    copy.remove()
    assert not made.parent.exists()


def test_a_reader_that_is_closed_leaves_no_copy(tmp_path: Path) -> None:
    path = tmp_path / "floor.db"
    writing.create(path, zone="UTC").close()
    reader = Reader(path, cache=tmp_path / "cache")
    reader._copy.refresh(REASON)
    reader.close()
    assert list((tmp_path / "cache" / "followed").iterdir()) == []
