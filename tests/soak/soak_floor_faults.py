"""Follows a floor while its writer misbehaves: `python -m supervisor.dev soak floor_faults --seconds 600`.

A writer in another process appends, updates, edits late, deletes, replaces, locks, vacuums and is killed; between its
lives the file is rotated, cut short, moved away, overwritten with rubbish and given another contract. Each time it
settles, the mirrored rows must be the rows of the floor, and the figures that the application's own follower shows
must be those of a board that is loaded anew. Nothing but `FloorError` may come up, and a writer with a
busy time-out of 100 ms must never be refused because of us.
"""

from __future__ import annotations

import argparse
import json
import os
import select
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from supervisor.context import FloorFacts
from supervisor.errors import FloorError, MokedError
from supervisor.floor import writing
from supervisor.floor.reader import Mark, Reader, Row
from supervisor.floor.watcher import Seen, Watcher
from supervisor.live.board import Board
from supervisor.live.follower import Follower as LiveFollower
from supervisor.settings import Settings
from supervisor.views.rows import RowsAnswer
from supervisor.views.snapshot import Snapshot
from tests.soak.faulty_writer import DAY, FOLLOWED_MS

COLUMNS = {
    "contact": ("pk", "id", "queued_at", "answered_at", "ended_at", "talk_ms", "outcome"),
    "agent_state": ("pk", "id", "agent", "at", "state", "reason"),
}
BUSY_MS = 100
LEAST_STEPS = 4
"""So often we look at what was done to a file, however little time a busy machine gives us."""
READ_GOAL_MS = 50.0
SETTLE_S = 60.0
NOW = DAY + FOLLOWED_MS


@dataclass
class Report:
    """What a run saw."""

    commits: int = 0
    settled: int = 0
    loads: int = 0
    refused: list[str] = field(default_factory=list)
    differing: list[str] = field(default_factory=list)
    deeds: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    reads_ms: list[float] = field(default_factory=list)
    wal_bytes: int = 0

    @property
    def good(self) -> bool:
        return not self.refused and not self.differing and self.settled > 0

    def lines(self) -> list[str]:
        reads = sorted(self.reads_ms) or [0.0]
        late = sum(took > READ_GOAL_MS for took in reads)
        median, p99 = statistics.median(reads), reads[len(reads) * 99 // 100]
        return [
            f"commits {self.commits}, settled and compared {self.settled}, full loads {self.loads}",
            f"faults: {dict(self.deeds)}",
            f"floor errors shown: {dict(self.errors)}",
            f"writers refused (busy time-out {BUSY_MS} ms): {self.refused or 0}",
            f"comparisons that differ: {self.differing or 0}",
            f"longest read of a poll: median {median:.1f} ms, p99 {p99:.1f} ms, max {reads[-1]:.1f} ms",
            f"polls with a read over {READ_GOAL_MS:.0f} ms: {late} of {len(reads)}",
            f"-wal at most {self.wal_bytes / 1e6:.1f} MB",
        ]


class Follower:
    """The least that a live board does: mirrors rows, keeps them through trouble."""

    def __init__(self, path: Path, report: Report) -> None:
        self.report = report
        self.reader = Reader(path, cache=path.parent / "cache")
        self.reader.columns = COLUMNS
        self.watcher = Watcher(self.reader)
        self.mark: Mark | None = None
        self.tables: dict[str, dict[int, Row]] = {}

    def step(self) -> bool:
        """Poll once; True when nothing was new."""
        self.reader.longest_read_ms = 0.0
        try:
            seen = self.watcher.poll()
            if seen is Seen.REPLACED or self.mark is None:
                self.load()
            elif seen is Seen.CHANGED:
                self.tick(self.mark)
            return seen is Seen.QUIET
        except FloorError as error:
            self.report.errors[error.code] += 1
            return False
        finally:
            if self.reader.longest_read_ms:
                self.report.reads_ms.append(self.reader.longest_read_ms)

    def load(self) -> None:
        self.mark = None
        self.report.loads += 1
        mark = self.reader.mark()
        self.tables = {
            name: {row[0]: row for rows in self.reader.scan(name, columns) for row in rows}
            for name, columns in COLUMNS.items()
        }
        self.mark = mark
        self.tick(mark)

    def tick(self, mark: Mark) -> None:
        more = True
        while more:
            changes = self.reader.changes(mark)
            if changes.reload:
                self.load()
                return
            for name, held in self.tables.items():
                for pk in changes.touched.get(name, ()):
                    held.pop(pk, None)
                held.update({row[0]: row for row in changes.rows.get(name, ())})
            self.mark = mark = changes.mark
            more = changes.more


Figures = dict[tuple[object, ...], tuple[object, ...]]


def figures(shown: Snapshot) -> Figures:
    """What a snapshot says, whatever the order of its keys; a key without anything is no key."""
    found: Figures = {}
    for place, key in enumerate(shown.keys):
        sums = tuple(shown.sums[:, place].tolist())
        if any(sums):
            queue = (*sums, int(shown.oldest_at[place]), int(shown.max_wait_ms[place]))
            found["queue", key] = (*queue, *shown.series[:, :, place].ravel().tolist())
    for place, agent in enumerate(shown.agents.ids):
        sums = tuple(shown.agents.sums[:, place].tolist())
        if any(sums):
            found["agent", agent] = (*sums, int(shown.agents.state[place]), int(shown.agents.since_at[place]))
    found["waiting",] = tuple(sorted(one.pk for one in shown.waiting))
    found["to reach",] = tuple(sorted(one.pk for one in shown.to_reach))
    return found


class App:
    """The application's own follower, in its own thread, as the window runs it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.settings = Settings()
        self.shown: Snapshot | None = None
        self.failed: BaseException | None = None
        self._follower = LiveFollower(path, self.settings, self._take, now=lambda: NOW)
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _take(self, news: Snapshot | RowsAnswer | FloorFacts | MokedError) -> None:
        if isinstance(news, Snapshot):
            self.shown = news

    def _run(self) -> None:
        try:
            self._follower.run()
        except BaseException as error:  # noqa: BLE001 - whatever it is, the run must tell it
            self.failed = error

    def differs(self) -> str:
        """Compare what is shown with a board that is loaded anew; an empty text when they agree."""
        if self.failed is not None:
            return f"the application's follower ended: {self.failed!r}"
        shown = self.shown
        if shown is None or shown.feed.state in {"failed", "loading"}:
            return f"the application shows {shown.feed if shown else 'nothing'}"
        with Reader(self.path) as reader:
            board = Board(reader, self.settings)
            board.open(shown.window, NOW)
            fresh, seen = figures(board.snapshot(NOW)), figures(shown)
        wrong = [key for key in fresh.keys() | seen.keys() if fresh.get(key) != seen.get(key)]
        if not wrong:
            return ""
        first = sorted(wrong, key=str)[0]
        told = sorted(set(seen.get(first, ())) ^ set(fresh.get(first, ())), key=str)[:6]
        return f"the application shows other figures for {wrong[:3]} (among them {told})"

    def close(self) -> None:
        self._follower.stop()
        self._thread.join()


class Run:
    """One floor, its writer's lives, and what is done to the file between them."""

    def __init__(self, folder: Path, seed: int, journal: str, busy_ms: int = BUSY_MS) -> None:
        self.random = Random(seed)
        self.journal, self.busy_ms = journal, busy_ms
        self.path = folder / "floor.db"
        self.report = Report()
        self.new_floor(self.path).close()
        self.follower = Follower(self.path, self.report)
        self.app = App(self.path)
        self.writer: subprocess.Popen[str] | None = None
        self.deeds: list[Callable[[], None]] = [
            self.kill, self.kill, self.rotate, self.replace_roughly, self.cut, self.move_away, self.rubbish,
            self.contracts, self.restore,
        ]  # fmt: skip

    def new_floor(self, path: Path) -> sqlite3.Connection:
        """An empty floor in the journal mode of this run: nobody may leave WAL mode while another has it open."""
        connection = writing.create(path, zone="UTC")
        connection.execute(f"PRAGMA journal_mode = {self.journal}").fetchall()
        return connection

    def follow(self, seconds: float) -> None:
        end, steps = time.monotonic() + seconds, 0
        while time.monotonic() < end or steps < LEAST_STEPS:
            steps += 1
            self.follower.step()
            self.follower.watcher.rest()
            wal = Path(f"{self.path}-wal")
            if wal.exists():
                self.report.wal_bytes = max(self.report.wal_bytes, wal.stat().st_size)

    def start(self) -> None:
        script = Path(__file__).with_name("faulty_writer.py")
        arguments = [str(self.path), self.journal, str(self.random.getrandbits(32)), str(self.busy_ms)]
        self.writer = subprocess.Popen(
            [sys.executable, str(script), *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.writer.stdout is not None
        while not select.select([self.writer.stdout], [], [], 0)[0]:
            self.follow(0.01)
        self.writer.stdout.readline()  # it has written something

    def stop(self) -> None:
        """Let the writer finish while we go on following."""
        if self.writer is None:
            return
        assert self.writer.stdin is not None
        self.writer.stdin.close()
        while self.writer.poll() is None:
            self.follow(0.05)
        self._heard()

    def _heard(self) -> None:
        writer, self.writer = self.writer, None
        assert writer is not None
        assert writer.stdin is not None
        assert writer.stdout is not None
        writer.stdin.close()
        with writer.stdout:
            told = writer.stdout.read()
        if told:
            self.report.commits += json.loads(told)["commits"]
            self.report.refused += json.loads(told)["refused"]
        elif writer.returncode != -signal.SIGKILL:
            self.report.refused.append(f"the writer ended with {writer.returncode}")

    def kill(self) -> None:
        """End the writer in the middle of whatever it does."""
        if self.writer is not None:
            self.writer.kill()
            self.writer.wait()
            self._heard()
        self.follow(0.1)

    def _without_companions(self) -> None:
        for suffix in ("-wal", "-shm"):
            Path(f"{self.path}{suffix}").unlink(missing_ok=True)

    def rotate(self) -> None:
        """Put another floor in its place by rename, as a careful writer does: the old -wal goes first."""
        self.stop()
        other = self.path.with_name("next.db")
        connection = self.new_floor(other)
        connection.execute("INSERT INTO contact(id, queued_at) VALUES ('first of the new file', 1)")
        connection.close()
        self._without_companions()
        os.replace(other, self.path)

    def replace_roughly(self) -> None:
        """Put another floor in its place while the writer has the old one open, kill that, and only then clean up."""
        other = self.path.with_name("next.db")
        self.new_floor(other).close()
        os.replace(other, self.path)
        self.follow(0.3)
        self.kill()
        for suffix in ("-wal", "-shm", "-journal"):
            Path(f"{self.path}{suffix}").unlink(missing_ok=True)

    def cut(self) -> None:
        """Cut the file short, let it be seen, and write it back in place."""
        self.stop()
        whole = self.path.read_bytes()
        os.truncate(self.path, self.random.randrange(len(whole)))
        self.follow(0.3)
        with open(self.path, "r+b") as file:
            file.write(whole)

    def move_away(self) -> None:
        """Move the file away with its companions, and back."""
        self.stop()
        away = self.path.with_name("away")
        away.mkdir(exist_ok=True)
        moved = [Path(f"{self.path}{suffix}") for suffix in ("", "-wal", "-shm")]
        moved = [file for file in moved if file.exists()]
        for file in moved:
            file.rename(away / file.name)
        self.follow(0.3)
        for file in moved:
            (away / file.name).rename(file)

    def rubbish(self) -> None:
        """Something else bears the floor's name for a while."""
        self.stop()
        self._without_companions()
        aside = self.path.with_name("aside.db")
        self.path.rename(aside)
        self.path.write_bytes(self.random.randbytes(self.random.choice([0, 10, 5_000])))
        self.follow(0.3)
        os.replace(aside, self.path)

    def contracts(self) -> None:
        """The contract's number goes down and up, and back."""
        self.stop()
        for version in ("0", "2", "1"):
            with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
                writing.set_meta(connection, contract=version)
            self.follow(0.3)

    def restore(self) -> None:
        """Rows go back in time and the floor gets a new floor_id."""
        self.stop()
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            connection.execute("BEGIN")
            connection.execute("DELETE FROM contact WHERE pk % 3 = 0")
            writing.set_meta(connection, floor_id=self.random.getrandbits(64))
            connection.execute("COMMIT")

    def settle(self) -> None:
        """Let the follower come to rest, then compare all rows with a plain reading."""
        self.stop()
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            connection.execute("PRAGMA wal_checkpoint").fetchall()  # a new program opens it: half changes go back
        end = time.monotonic() + SETTLE_S
        quiet = 0
        while quiet < 3 and time.monotonic() < end:
            quiet = quiet + 1 if self.follower.step() else 0
            time.sleep(0.01)
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            for name, columns in COLUMNS.items():
                rows = connection.execute(f"SELECT {', '.join(columns)} FROM {name}").fetchall()
                if {row[0]: row for row in rows} != self.follower.tables.get(name):
                    self.report.differing.append(f"{name} after {self.report.deeds.total()} faults")
        differs = self.app.differs()
        while differs and time.monotonic() < end:
            time.sleep(0.05)
            differs = self.app.differs()
        if differs:
            self.report.differing.append(f"{differs} after {self.report.deeds.total()} faults")
        self.report.settled += 1

    def life(self) -> None:
        """Some work, one fault, and a comparison."""
        self.start()
        self.follow(self.random.uniform(0.2, 0.8))
        deed = self.random.choice(self.deeds)
        deed()
        self.report.deeds[deed.__name__] += 1
        self.settle()

    def close(self) -> None:
        if self.writer is not None:
            self.writer.kill()
            self.writer.wait()
            self._heard()
        self.follower.reader.close()
        self.app.close()


def run(seconds: float, seed: int, journal: str) -> Report:
    """Follow one floor for so long, with every fault at least once where the time allows."""
    with tempfile.TemporaryDirectory() as folder:
        whole = Run(Path(folder), seed, journal)
        try:
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                whole.life()
        finally:
            whole.close()
    return whole.report


def main(arguments: Sequence[str] = ()) -> int:
    parser = argparse.ArgumentParser(description="Fault runs of following a floor.")
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(list(arguments))
    bad = 0
    for number, journal in enumerate(("wal", "delete")):
        report = run(given.seconds / 2, given.seed + number, journal)
        print(f"{journal}:", *report.lines(), sep="\n  ", flush=True)
        bad += not report.good
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
