"""A million contacts to CSV, large tables to a workbook and to PDF, each by the command as somebody types it; and how
long the window's event loop stands still while it exports a large table.

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
from itertools import pairwise
from pathlib import Path

import pandas as pd

from supervisor.floor import writing

CONTACTS, SHEET_ROWS, PAGE_ROWS = 1_000_000, 50_000, 2_000
TABLE_ROWS, TABLE_COLUMNS = 100_000, 15
BEAT_MS = 5
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


def gaps(out: Path) -> tuple[float, float, float, float]:
    """A table of the window to CSV: by how many ms a beat every 5 ms comes late (99 of 100, and the latest), how many
    seconds it takes over all, and ms to take the table as it stands."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    from supervisor import app, settings
    from supervisor.mark import Text
    from supervisor.models import exporting
    from supervisor.models.table_model import TableModel
    from supervisor.reports.stamp import Stamp
    from supervisor.views.columns import Column, TableData

    application = app.application()
    program = app.Program(settings.load(), remember=False)
    window = program.show((1280, 800))
    columns = tuple(Column(f"c{at}", Text(f"c{at}"), "count") for at in range(TABLE_COLUMNS))
    cells = {one.id: list(range(TABLE_ROWS)) for one in columns}
    model = TableModel(columns)
    model.show(TableData("t", columns, [str(at) for at in range(TABLE_ROWS)], cells), 0, "UTC")
    turns = [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(time.perf_counter()))
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.start(BEAT_MS)
    started = time.perf_counter()
    stamp = Stamp("t", "f", "UTC", None, 0, program.settings)
    program.exporting.save(exporting.report(model, [one.id for one in columns], "t", stamp), out)
    taken_ms = (time.perf_counter() - started) * 1000
    turns.append(time.perf_counter())
    while "rows were exported" not in window.notice_text:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    spent = time.perf_counter() - started
    timer.stop()
    program.close()
    window.close()
    between = sorted(max((later - earlier) * 1000 - BEAT_MS, 0.0) for earlier, later in pairwise(turns[1:]))
    return between[int(len(between) * 0.99)], between[-1], spent, taken_ms


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
        last = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime((START_AT + PAGE_ROWS * STEP_MS) // 1000))
        part = ("--from", start, "--to", last, "--at", "2026-11-25T00:00Z")
        pages = command("contacts", str(floor), *part, "--out", str(out / "legs.pdf"))
        p99_ms, most_ms, spent, taken_ms = gaps(out / "table.csv")
        library = timed(lambda: by_the_library(floor, out / "library.csv"))
        pandas = timed(lambda: by_pandas(floor, out / "pandas.csv"))
    peers = f"the rows as they are: csv {library:.1f} s, pandas {pandas:.1f} s"
    print("| what | figure | goal | peer |")
    print("|---|---|---|---|")
    print(f"| {count:,} contacts to CSV ({size:.0f} MB) | {legs} | 15 s | {peers} |")
    print(f"| most memory of that | {peak:.0f} MB | 300 MB | |")
    print(f"| {count:,} journeys to CSV | {journeys} | | |")
    print(f"| {SHEET_ROWS:,} contacts of 36 columns to XLSX | {sheet} | | |")
    print(f"| {PAGE_ROWS:,} contacts of 36 columns to PDF | {pages} | | |")
    print(f"| {TABLE_ROWS:,} rows of the window to CSV | {spent:.1f} s | | |")
    print(f"| the window's event loop late meanwhile, 99 of 100 | {p99_ms:.1f} ms | 16 ms | pandas in a thread 66 ms |")
    print(f"| the same, at most | {most_ms:.1f} ms | 50 ms | pandas in a thread 166 ms |")
    print(f"| to take that table | {taken_ms:.1f} ms | 50 ms | |")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else CONTACTS)
