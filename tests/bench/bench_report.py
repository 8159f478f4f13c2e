"""A million contacts to CSV, and a large table to a workbook, each by the command as somebody types it.

`python -m supervisor.dev bench report [CONTACTS]`. The peers: the same rows as SQLite gives them, written by the
standard library and by pandas as they are, without names, zones, sight or protection from formulas.
"""

from __future__ import annotations

import csv
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pandas as pd  # type: ignore[import-untyped]  # the peer only; it ships no types

from supervisor.floor import writing

CONTACTS, SHEET_ROWS = 1_000_000, 50_000
START_AT = 1_795_219_200_000  # 2026-11-21T00:00Z
STEP_MS = 80
FILL = """
WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < ?)
INSERT INTO contact (id, journey, channel, direction, client, queue, agent, customer_name, address, dialled,
    queued_at, answered_at, ended_at, wrapped_at, hold_ms, outcome, ended_by, reason, resolved, source)
SELECT 'c' || i, 'j' || i, 'voice', 'inbound', 'k1', 'q' || (i % 40),
    CASE WHEN i % 12 THEN 'a' || (i % 700) END,
    CASE i % 4 WHEN 0 THEN 'דנה לוי' WHEN 1 THEN 'Ioana Popescu' END, '+97250' || (1000000 + i), '*2700',
    ?2 + i * ?3, CASE WHEN i % 12 THEN ?2 + i * ?3 + i % 90000 END,
    ?2 + i * ?3 + i % 90000 + CASE WHEN i % 12 THEN 60000 + i % 400000 ELSE 0 END,
    CASE WHEN i % 12 THEN ?2 + i * ?3 + i % 90000 + 90000 + i % 400000 END, i % 5000,
    CASE WHEN i % 12 THEN 'answered' ELSE 'abandoned' END, 'customer', 'bill', i % 2, 'bench'
FROM numbers
"""


def make(path: Path, count: int) -> None:
    """A floor of one very busy day."""
    with writing.create(path, zone="Asia/Jerusalem") as connection:
        for table, prefix, many in (("queue", "q", 40), ("agent", "a", 700)):
            rows = [(f"{prefix}{at}", f"{table} {at}") for at in range(many)]
            connection.executemany(f"INSERT INTO {table} (id, name) VALUES (?, ?)", rows)
        connection.execute("INSERT INTO team (id, name) VALUES ('t1', 'First')")
        members = [(f"m{at}", f"a{at}", "t1") for at in range(700)]
        connection.executemany("INSERT INTO team_membership (id, agent, team) VALUES (?, ?, ?)", members)
        connection.execute(FILL, (count, START_AT, STEP_MS))
    connection.close()


def command(*words: str) -> str:
    """How long a command takes, from its first breath to its end, and how long the processor worked on it."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, "-m", "supervisor", "report", *words], check=True, stdout=subprocess.DEVNULL)
    spent, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return f"{spent:.1f} s ({worked:.1f} s of processor)"


def timed(what: Callable[[], object]) -> float:
    """How long something takes."""
    started = time.perf_counter()
    what()
    return time.perf_counter() - started


def by_the_library(floor: Path, out: Path) -> None:
    """The rows as they are, by the csv module."""
    connection = sqlite3.connect(floor)
    with out.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerows(connection.execute("SELECT * FROM contact"))
    connection.close()


def by_pandas(floor: Path, out: Path) -> None:
    """The rows as they are, by pandas."""
    connection = sqlite3.connect(floor)
    pd.read_sql_query("SELECT * FROM contact", connection).to_csv(out, index=False, encoding="utf-8-sig")
    connection.close()


def main(count: int) -> None:
    """Make the floor, write the reports, print the table."""
    with tempfile.TemporaryDirectory(prefix="moked-bench-") as folder:
        floor, out = Path(folder) / "busy.floor", Path(folder)
        make(floor, count)
        start, end = "2026-11-21T00:00Z", "2026-11-23T00:00Z"
        period = ("--from", start, "--to", end, "--at", "2026-11-25T00:00Z")
        legs = command("contacts", str(floor), *period, "--out", str(out / "legs.csv"))
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        size = os.path.getsize(out / "legs.csv") / 1e6
        journeys = command("journeys", str(floor), *period, "--out", str(out / "journeys.csv"))
        last = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime((START_AT + SHEET_ROWS * STEP_MS) // 1000))
        part = ("--from", start, "--to", last, "--at", "2026-11-25T00:00Z")
        sheet = command("contacts", str(floor), *part, "--out", str(out / "legs.xlsx"))
        library = timed(lambda: by_the_library(floor, out / "library.csv"))
        pandas = timed(lambda: by_pandas(floor, out / "pandas.csv"))
    peers = f"the rows as they are: csv {library:.1f} s, pandas {pandas:.1f} s"
    print("| what | figure | goal | peer |")
    print("|---|---|---|---|")
    print(f"| {count:,} contacts to CSV ({size:.0f} MB) | {legs} | 15 s | {peers} |")
    print(f"| most memory of that | {peak:.0f} MB | 300 MB | |")
    print(f"| {count:,} journeys to CSV | {journeys} | | |")
    print(f"| {SHEET_ROWS:,} contacts of 36 columns to XLSX | {sheet} | | |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else CONTACTS)
