"""What following costs: the writer's triggers, the -wal that our reading leaves, and commit to changes.

`python -m supervisor.dev bench reader`; prints `| what | figure | goal | peer |`.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from supervisor import contract
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.floor.watcher import Seen, Watcher

Line = tuple[str, str, str, str]

COMMITS = 200
STATES = 300_000
FOLLOW_S = 10.0
T0 = 1_700_000_000_000

# 1,000 events a second in ten commits: new legs, ended legs, states. Each commit tells its own time.
WRITER = """
import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0.1)
db.execute("PRAGMA synchronous = NORMAL")
end, number = time.monotonic() + float(sys.argv[2]), 0
while time.monotonic() < end:
    started = time.monotonic()
    db.execute("BEGIN IMMEDIATE")
    for place in range(20):
        number += 1
        db.execute("INSERT INTO contact(id, queue, queued_at) VALUES (?, 'q1', ?)", (f"c{number}", number))
        db.execute("UPDATE contact SET ended_at = ?, outcome = 'abandoned' WHERE id = ?", (number, f"c{number - 200}"))
        for state in range(3):
            row = (f"s{number}.{state}", f"a{number % 200}", number, "available")
            db.execute("INSERT INTO agent_state(id, agent, at, state) VALUES (?, ?, ?, ?)", row)
    db.execute("UPDATE agent SET name = ? WHERE pk = 1", (str(time.time_ns()),))
    db.execute("COMMIT")
    time.sleep(max(0, 0.1 - (time.monotonic() - started)))
db.close()
"""


def floor_in(folder: str, name: str, triggers: bool = True) -> tuple[Path, sqlite3.Connection]:
    path = Path(folder) / name
    writer = writing.create(path, zone="UTC")
    if not triggers:
        for table in contract.FOLLOWED:
            for (trigger,) in writer.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", (table.name,)
            ).fetchall():
                writer.execute(f'DROP TRIGGER "{trigger}"')
    return path, writer


def commit_ms(writer: sqlite3.Connection, number: int) -> float:
    """One commit of 100 new and 100 changed legs."""
    fresh = [(f"c{number}.{place}", number, "q1", "voice") for place in range(100)]
    old = [(number, f"c{number - 1}.{place}") for place in range(100)]
    started = time.perf_counter()
    writer.execute("BEGIN IMMEDIATE")
    writer.executemany("INSERT INTO contact(id, queued_at, queue, channel) VALUES (?, ?, ?, ?)", fresh)
    writer.executemany("UPDATE contact SET ended_at = ?, outcome = 'abandoned' WHERE id = ?", old)
    writer.execute("COMMIT")
    return (time.perf_counter() - started) * 1000


def triggers_cost() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as folder:
        with_log, without = (floor_in(folder, name, name == "with.db")[1] for name in ("with.db", "without.db"))
        took: tuple[list[float], list[float]] = ([], [])
        for number in range(COMMITS):
            for times, writer in zip(took, (with_log, without), strict=True):
                times.append(commit_ms(writer, number))
        logged, plain = map(statistics.median, took)
        with_log.close()
        without.close()
    ratio = f"x{logged / plain:.2f} ({logged:.2f} ms)"
    yield "writer's commit of 200 rows with the change log", ratio, "about x1.31", f"without it {plain:.2f} ms"


def following() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as folder:
        path, writer = floor_in(folder, "floor.db")
        writer.execute("INSERT INTO agent(id, name) VALUES ('a1', '0')")
        writer.close()
        reader = Reader(path)
        reader.columns = {
            "contact": ("pk", "queue", "queued_at", "ended_at", "outcome"),
            "agent_state": ("pk", "agent", "at", "state"),
            "agent": ("pk", "name"),
        }
        watcher = Watcher(reader)
        watcher.poll()
        mark = reader.mark()
        late, ticks, wal = [], [], 0
        child = subprocess.Popen([sys.executable, "-c", WRITER, str(path), str(FOLLOW_S)])
        while child.poll() is None:
            watcher.rest()
            started = time.perf_counter()
            if watcher.poll() is Seen.CHANGED:
                changes = reader.changes(mark)
                mark = changes.mark
                if changes.rows.get("agent"):
                    late.append((time.time_ns() - int(changes.rows["agent"][0][1])) / 1e6)
                    ticks.append((time.perf_counter() - started) * 1000)
            wal = max(wal, os.stat(f"{path}-wal").st_size if os.path.exists(f"{path}-wal") else 0)
        longest = reader.longest_read_ms
        reader.close()
    late.sort()
    ticks.sort()
    p99 = len(late) * 99 // 100
    yield (
        "commit -> changes read, 50 ms poll, p50 / p99",
        f"{statistics.median(late):.0f} / {late[p99]:.0f} ms",
        "60 ms",
        "",
    )
    tick = f"{statistics.median(ticks):.2f} / {ticks[p99]:.2f} ms"
    yield "poll and read of 100 changes, p50 / p99", tick, "part of the 3 / 5 ms tick", ""
    yield "longest read transaction while following", f"{longest:.1f} ms", "50 ms", ""
    yield "-wal at 1,000 events/s", f"{wal / 1e6:.1f} MB", "10 MB", "130 MB under one long reader"


def first_load() -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as folder:
        path, writer = floor_in(folder, "floor.db", triggers=False)
        writer.execute("BEGIN")
        rows = ((f"s{n}", f"a{n % 700}", T0 + n, "available") for n in range(STATES))
        writer.executemany("INSERT INTO agent_state(id, agent, at, state) VALUES (?, ?, ?, ?)", rows)
        writer.execute("COMMIT")
        columns = ("pk", "agent", "at", "state")
        plain = sqlite3.connect(path)
        took: dict[str, list[float]] = {"scan": [], "day": [], "all": []}
        with Reader(path) as reader:
            for _ in range(3):
                started = time.perf_counter()
                for _chunk in reader.scan("agent_state", columns):
                    pass
                took["scan"].append(time.perf_counter() - started)
                started = time.perf_counter()
                day = sum(map(len, reader.scan("agent_state", columns, "at >= ?", (T0 + STATES - STATES // 300,))))
                took["day"].append(time.perf_counter() - started)
                started = time.perf_counter()
                plain.execute("SELECT pk, agent, at, state FROM agent_state").fetchall()
                took["all"].append(time.perf_counter() - started)
            longest = reader.longest_read_ms
        plain.close()
        writer.close()
    scan, one, whole = (statistics.median(took[name]) for name in ("scan", "day", "all"))
    figure = f"{STATES / scan / 1e6:.2f} M rows/s, x{scan / whole:.2f}"
    yield f"scan of {STATES:,} states in short reads", figure, "", f"one fetchall {STATES / whole / 1e6:.2f} M rows/s"
    yield f"{day:,} of them by the index", f"{one * 1000:.1f} ms", "", ""
    yield "longest read transaction of a scan", f"{longest:.1f} ms", "50 ms", ""


def main() -> None:
    for part in (triggers_cost, following, first_load):
        for line in part():
            print("| " + " | ".join(line) + " |", flush=True)


if __name__ == "__main__":
    main()
