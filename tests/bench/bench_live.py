"""The live board at size M (5,000 agents, 250,000 contacts, 1,500,000 states) under 1,000 events a second.

Peers in the same run: the same figures recomputed from the file by SQLite's own SQL, and by pandas.
"""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from supervisor.clock import DAY_MS, INTERVAL_MS, Window
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.floor.simulator import big
from supervisor.live.board import Board
from supervisor.live.follower import Follower
from supervisor.settings import Settings
from supervisor.views.floor import build
from supervisor.views.scope import Scope
from supervisor.views.snapshot import Snapshot

TICKS = 200
SQL_QUEUES = (
    "SELECT queue, count(*), sum(outcome = 'answered'), sum(outcome = 'abandoned' AND ended_at - queued_at > 5000), "
    "sum(outcome = 'answered' AND answered_at - queued_at <= 20000), sum(answered_at - queued_at), "
    "sum(wrapped_at - answered_at), max(coalesce(answered_at, ended_at) - queued_at) FROM contact "
    "WHERE queued_at >= ? GROUP BY queue"
)
SQL_AGENTS = (
    "SELECT agent, state, sum(until - at) FROM (SELECT agent, state, at, lead(at, 1, ?) OVER "
    "(PARTITION BY agent ORDER BY at, pk) AS until FROM agent_state WHERE at >= ?) GROUP BY agent, state"
)


def quantile(values: list[float], share: float) -> float:
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def row(what: str, figure: str, goal: str, peer: str = "-") -> None:
    print(f"| {what} | {figure} | {goal} | {peer} |")


def window_of(day: big.BigDay) -> Window:
    start_at = day.begins_at // INTERVAL_MS * INTERVAL_MS
    return Window(start_at, start_at + DAY_MS, "day")


def opened(path: Path, window: Window, now_at: int) -> tuple[Board, float, float]:
    """A loaded board, seconds to the queues' figures, seconds to the agents' sums."""
    board, marks = Board(Reader(path), Settings()), []
    begun = time.perf_counter()

    def with_queues() -> None:
        board.snapshot(now_at)
        marks.append(time.perf_counter() - begun)

    board.open(window, now_at, with_queues)
    board.snapshot(now_at)
    return board, marks[0], time.perf_counter() - begun


class Life:
    """A board beside a writer that goes on living in its floor."""

    def __init__(self, board: Board, day: big.BigDay) -> None:
        self.board = board
        self.now_at = day.stands_at
        self._events = big.events(day)
        self._connection = writing.open_for_writing(day.path)

    def ticks(self, count: int) -> tuple[list[float], list[float]]:
        """Milliseconds of ticks with their snapshots, a tenth of a second of events each, and of their views."""
        found, views = [], []
        for _ in range(count):
            big.write(self._connection, next(self._events))
            self.now_at += 100
            begun = time.perf_counter()
            self.board.tick(self.now_at)
            snapshot = self.board.snapshot(self.now_at)
            done = time.perf_counter()
            build(snapshot, Scope())
            found.append((done - begun) * 1000)
            views.append((time.perf_counter() - done) * 1000)
        return found, views

    def close(self) -> None:
        self._connection.close()
        self.board.reader.close()


def recomputed(path: Path, window: Window, now_at: int) -> tuple[float, float]:
    """Seconds for the same figures by SQL and by pandas."""
    connection = sqlite3.connect(path)
    begun = time.perf_counter()
    connection.execute(SQL_QUEUES, (window.start_at,)).fetchall()
    connection.execute(SQL_AGENTS, (now_at, window.start_at)).fetchall()
    by_sql = time.perf_counter() - begun
    begun = time.perf_counter()
    legs = pd.read_sql("SELECT queue, queued_at, answered_at, ended_at, wrapped_at, outcome FROM contact", connection)
    legs["wait"] = legs.answered_at.fillna(legs.ended_at) - legs.queued_at
    legs["within"] = (legs.outcome == "answered") & (legs.wait <= 20_000)
    legs.groupby("queue").agg({"wait": ["count", "sum", "max"], "within": "sum"})
    states = pd.read_sql("SELECT agent, at, state FROM agent_state ORDER BY agent, at, pk", connection)
    states["ms"] = states.groupby("agent")["at"].shift(-1).fillna(now_at) - states["at"]
    states.groupby(["agent", "state"])["ms"].sum()
    by_pandas = time.perf_counter() - begun
    connection.close()
    return by_sql, by_pandas


def year_old(folder: Path) -> tuple[big.BigDay, big.BigDay]:
    """A small day of 200 agents in a floor of its own, and at the end of a year of such days."""
    day = big.fast_day(folder / "day.floor", 200, 2_000, 12_000)
    shutil.copy(day.path, folder / "year.floor")
    year = big.BigDay(folder / "year.floor", *(getattr(day, name) for name in big.BigDay.__slots__[1:]))
    connection = sqlite3.connect(year.path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA journal_mode = WAL")
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('contact', 'agent_state')"
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    # The past lies below the day, as where rows are appended. Not below zero: SQLite calls a number that an INSERT
    # leaves open -1 in its triggers, and a row of that number would be logged, and read again, at every event.
    for table, instants in (
        ("contact", ("arrived_at", "queued_at", "answered_at", "ended_at", "wrapped_at")),
        ("agent_state", ("at",)),
    ):
        names = [column[1] for column in connection.execute(f"PRAGMA table_info({table})")]
        count = connection.execute(f"SELECT max(pk) FROM {table}").fetchone()[0]
        places = ", ".join(
            f"pk - {count} * back" if name == "pk" else "id || '-' || back" if name == "id"
            else f"{name} - {DAY_MS} * back" if name in instants else f'"{name}"'
            for name in names
        )  # fmt: skip
        connection.execute(f"UPDATE {table} SET pk = pk + 364 * {count}")
        connection.execute(
            f"WITH RECURSIVE days(back) AS (SELECT 364 UNION ALL SELECT back - 1 FROM days WHERE back > 1) "
            f"INSERT INTO {table} SELECT {places} FROM days, (SELECT * FROM {table}) ORDER BY back DESC, pk"
        )
    for _, sql in triggers:
        connection.execute(sql)
    connection.close()
    return day, year


def year_ratio(folder: Path) -> tuple[float, float]:
    """Median tick + snapshot of the two floors, measured in turn."""
    lives = [Life(opened(day.path, window_of(day), day.stands_at)[0], day) for day in year_old(folder)]
    rounds: list[list[float]] = [[], []]
    # In short turns, so that a busy moment of the machine strikes both alike.
    for turn in range(60):
        for number, life in enumerate(lives):
            spent = life.ticks(4)[0]
            rounds[number] += spent if turn >= 5 else []
    for life in lives:
        life.close()
    return statistics.median(rounds[0]), statistics.median(rounds[1])


class Lag:
    """A follower beside a writer: how long from a commit to the snapshot that holds it."""

    def __init__(self, day: big.BigDay) -> None:
        self.day = day
        self.seen = threading.Event()
        self.wanted = -1
        self.follower = Follower(day.path, Settings(), self._publish, lambda: day.stands_at + 60_000)

    def _publish(self, what: object) -> None:
        if isinstance(what, Snapshot) and what.feed.state != "loading":
            here = self.wanted < 0 or any(one.queued_at == self.wanted for one in what.waiting)
            if here:
                self.seen.set()

    def measure(self, count: int) -> Iterator[float]:
        thread = threading.Thread(target=self.follower.run)
        thread.start()
        self.seen.wait(60)
        connection = writing.open_for_writing(self.day.path)
        queue = connection.execute("SELECT id FROM queue LIMIT 1").fetchone()[0]
        for number in range(count):
            self.seen.clear()
            self.wanted = self.day.stands_at + 40_000 + number
            begun = time.perf_counter()
            row = (f"lag{number}", queue, self.wanted, "inbound", "voice")
            writing.upsert(connection, "contact", ("id", "queue", "queued_at", "direction", "channel"), [row])
            if not self.seen.wait(10):
                raise TimeoutError("the snapshot with the new leg never came")
            yield (time.perf_counter() - begun) * 1000
            threading.Event().wait(0.11)
        connection.close()
        self.follower.stop()
        thread.join()


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="moked-bench-") as name:
        folder = Path(name)
        day = big.fast_day(folder / "m.floor")
        window = window_of(day)
        board, queues_s, agents_s = opened(day.path, window, day.stands_at)
        row("first load at M: queue figures", f"{queues_s:.2f} s", "1.0 s")
        row("first load at M: agent sums", f"{agents_s:.2f} s", "2.5 s")
        life = Life(board, day)
        life.ticks(TICKS // 10)
        spent, views = life.ticks(TICKS)
        by_sql, by_pandas = recomputed(day.path, window, day.stands_at)
        peer = f"SQL {by_sql * 1000:,.0f} ms, pandas {by_pandas * 1000:,.0f} ms"
        row("tick + snapshot at M, median", f"{statistics.median(spent):.2f} ms", "3 ms", peer)
        row("tick + snapshot at M, p99", f"{quantile(spent, 0.99):.2f} ms", "5 ms", peer)
        row("Floor page as data at M, median", f"{statistics.median(views):.2f} ms", "-")
        row("longest read of the board", f"{board.reader.longest_read_ms:.0f} ms", "50 ms")
        life.close()
        fresh, old = year_ratio(folder)
        row("tick of a year-old / day-old floor", f"{old / fresh:.2f} ({old:.2f} / {fresh:.2f} ms)", "1.2")
        small = big.fast_day(folder / "lag.floor", 200, 10_000, 60_000, seed=2)
        lags = list(Lag(small).measure(60))
        row("commit to figures, 50 ms poll, p99", f"{quantile(lags, 0.99):.0f} ms", "60 ms")


if __name__ == "__main__":
    main()
