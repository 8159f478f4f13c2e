"""From a commit in another process to the painted page: 5,000 agents in the window, sorted by a column that changes."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot

from supervisor import app, text
from supervisor.floor import writing
from supervisor.floor.simulator import big
from supervisor.views.snapshot import Snapshot

COMMITS = 120
MARK = "mark"

WRITER = """
import sys, time
from pathlib import Path
from supervisor.floor import writing
from supervisor.floor.simulator import big
path, agents, contacts, states, seed, begins_at, stands_at, commits = Path(sys.argv[1]), *map(int, sys.argv[2:])
day = big.BigDay(path, agents, contacts, states, seed, begins_at, stands_at)
connection = writing.open_for_writing(path)
queue = connection.execute("SELECT id FROM queue LIMIT 1").fetchone()[0]
columns = ("id", "queue", "queued_at", "direction", "channel")
for number, batch in zip(range(commits), big.events(day)):
    begun = time.perf_counter()
    at = stands_at + 100 * (number + 1)
    writing.set_meta(connection, heartbeat_at=at)
    big.write(connection, batch)
    writing.upsert(connection, "contact", columns, [(f"mark{number}", queue, at, "inbound", "voice")])
    print(number, time.time(), flush=True)
    time.sleep(max(0.1 - (time.perf_counter() - begun), 0))
"""


class Eye(QObject):
    """Notes which commits are on the screen, and how long the event loop was busy."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: set[str] = set()
        self.seen: dict[str, float] = {}
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    @Slot(object)
    def take(self, snapshot: Snapshot) -> None:
        self.waiting = {one.id for one in snapshot.waiting if one.id.startswith(MARK)} - self.seen.keys()

    def painted(self) -> None:
        now = time.time()
        self.seen |= dict.fromkeys(self.waiting, now)
        self.waiting = set()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def stop(self) -> None:
        self._timer.stop()


def quantile(values: list[float], share: float) -> float:
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def spin(eye: Eye, until: float) -> None:
    """Let events run; what was taken is on the screen when the events after it are done."""
    application = app.application()
    while time.time() < until:
        taken = bool(eye.waiting)
        # Waits for the next event: a loop that spins would keep the interpreter's lock from the follower.
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if taken:
            eye.painted()


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="moked-bench-", ignore_cleanup_errors=True) as name:
        day = big.fast_day(Path(name) / "m.floor")
        connection = writing.open_for_writing(day.path)
        writing.set_meta(connection, clock="simulated", heartbeat_at=day.stands_at)
        connection.close()
        application = app.application()
        program = app.Program(app.chosen(None), remember=False)
        app.put_on(program.settings)
        text.install(application)
        program.show((1920, 1080))
        program.open_floor(day.path)
        assert program.hub is not None
        eye = Eye()
        program.hub.snapshot_changed.connect(eye.take)
        begun = time.time()
        while program.hub.snapshot is None or program.hub.snapshot.feed.state == "loading":
            spin(eye, time.time() + 0.05)
        loaded_s = time.time() - begun
        spin(eye, time.time() + 1)
        eye.gaps.clear()
        told = [str(getattr(day, part)) for part in big.BigDay.__slots__[1:]]
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(day.path), *told, str(COMMITS)], stdout=subprocess.PIPE, text=True
        )
        while writer.poll() is None:
            spin(eye, time.time() + 0.2)
        spin(eye, time.time() + 1)
        assert writer.stdout is not None
        committed = {f"{MARK}{number}": float(at) for number, at in map(str.split, writer.stdout)}
        writer.stdout.close()
        eye.stop()
        lags = [(eye.seen[mark] - at) * 1000 for mark, at in committed.items() if mark in eye.seen]
        program.close()
        print(f"| M in the window: all figures after opening | {loaded_s:.1f} s | 2.5 s | - |")
        print(f"| commit to painted at M, median ({len(lags)} commits) | {statistics.median(lags):.0f} ms | - | - |")
        print(f"| commit to painted at M, p99 | {quantile(lags, 0.99):.0f} ms | 100 ms | - |")
        print(f"| event-loop gap of a live window at M, p99 | {quantile(eye.gaps, 0.99):.0f} ms | 50 ms | - |")


if __name__ == "__main__":
    main()
