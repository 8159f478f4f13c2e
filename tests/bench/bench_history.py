"""Figures of the past: a day of 5,000 agents from the floor and from its kept day, and many days of 700 agents.

`python -m supervisor.dev bench history [DAYS [FLOOR]]`; 365 days are a year of 9.8 million contacts and 39 million
states (6 GB; making it takes a quarter of an hour, so the usual number is smaller and the year is told in proportion).
A FLOOR that `big_year` made is used as it is. Peers in the same run and on the same rows: SQLite's own SQL on the file,
pandas (of the day only), and DuckDB on a table of its own that holds the columns already.
"""

from __future__ import annotations

import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import duckdb
import pandas as pd

from supervisor.access import Grant, Rights
from supervisor.clock import DAY_MS, HOUR_MS, Window
from supervisor.context import ALONE, Context
from supervisor.floor.reader import Reader
from supervisor.floor.simulator import big
from supervisor.history import table
from supervisor.history.beyond import making
from supervisor.history.kept import building
from supervisor.history.past import Asked, Past
from supervisor.settings import Settings
from tests.bench import big_year

DAYS = 20
YEAR = 365
NOTHING_SET = Settings()
OTHERWISE = Settings({"service_level_ms": 25_000, "short_abandon_ms": 3_000})
BETWEEN_HOURS = Settings({"shifts": {"early": "06:10-14:20", "late": "14:20-22:30"}})
ONE_TEAM = Context(book_id="b", rights=Rights("p", "P", (Grant("supervisor", "team", "team-0"),), proven=True))
UTC = ZoneInfo("UTC")
QUEUES = (
    "SELECT queue, count(*), sum(outcome = 'answered'), sum(outcome = 'abandoned' AND ended_at - queued_at > 5000), "
    "sum(outcome = 'answered' AND answered_at - queued_at <= 20000), sum(answered_at - queued_at), "
    "sum(wrapped_at - answered_at), max(coalesce(answered_at, ended_at) - queued_at) FROM contact "
    "WHERE queued_at >= {start} AND queued_at < {end} GROUP BY queue"
)
AGENTS = (
    'SELECT agent, state, sum(till - begins) FROM (SELECT agent, state, "at" AS begins, '
    'lead("at") OVER (PARTITION BY agent ORDER BY "at") AS till FROM agent_state '
    'WHERE "at" >= {start} AND "at" < {end}) AS spans GROUP BY agent, state'
)


def timed(what: Callable[[], object], rounds: int = 3) -> float:
    """The median of some rounds, in seconds."""
    spent = []
    for _ in range(rounds):
        began = time.perf_counter()
        what()
        spent.append(time.perf_counter() - began)
    return statistics.median(spent)


def least(*ways: Callable[[], object], rounds: int = 5) -> list[tuple[float, float]]:
    """Of each way the least processor time and the least time of some rounds in turns, in seconds."""
    found = [(float("inf"), float("inf"))] * len(ways)
    for _ in range(rounds):
        for place, way in enumerate(ways):
            worked, began = time.process_time(), time.perf_counter()
            way()
            spent = time.process_time() - worked, time.perf_counter() - began
            found[place] = min(found[place][0], spent[0]), min(found[place][1], spent[1])
    return found


def ask(
    reader: Reader,
    window: Window,
    by: tuple[str, ...],
    cache: Path | None,
    wanted: tuple[str, ...] = table.ON_BOARD,
    mine: Settings = NOTHING_SET,
    context: Context = ALONE,
) -> Callable[[], object]:
    """All figures of the live subjects over a window, or other ones."""
    asked = Asked(window, _now_at(window), UTC, by, wanted, {})
    return lambda: Past(reader, mine, context, cache).kpis(asked)


def _now_at(window: Window) -> int:
    """When nothing of a window is open any more: first contacts look ten days ahead."""
    return window.end_at + 10 * DAY_MS


def row(what: str, seconds: float, goal: str, peer: str = "") -> None:
    """One line of the table."""
    print(f"| {what} | {seconds:.2f} s | {goal} | {peer} |", flush=True)


def by_sql(floor: Path, window: Window) -> Callable[[], object]:
    """The same sums by SQLite's own SQL, fewer of them."""

    def run() -> None:
        connection = sqlite3.connect(floor)
        for sql in (QUEUES, AGENTS):
            connection.execute(sql.format(start=window.start_at, end=window.end_at)).fetchall()
        connection.close()

    return run


def by_pandas(floor: Path, window: Window) -> Callable[[], object]:
    """The same sums by pandas, from the file."""

    def run() -> None:
        connection = sqlite3.connect(floor)
        given = {"start": window.start_at, "end": window.end_at}
        legs = pd.read_sql("SELECT queue, outcome, queued_at, answered_at, ended_at, wrapped_at FROM contact "
                           "WHERE queued_at >= :start AND queued_at < :end", connection, params=given)  # fmt: skip
        legs["within"] = (legs.outcome == "answered") & (legs.answered_at - legs.queued_at <= 20_000)
        legs["wait"] = legs.answered_at - legs.queued_at
        legs.groupby("queue").agg({"outcome": "count", "within": "sum", "wait": ["sum", "max"]})
        states = pd.read_sql("SELECT agent, at, state FROM agent_state WHERE at >= :start AND at < :end", connection,
                             params=given)  # fmt: skip
        states["spent"] = states.groupby("agent")["at"].shift(-1) - states["at"]
        states.groupby(["agent", "state"])["spent"].sum()
        connection.close()

    return run


def by_duckdb(floor: Path, window: Window) -> Callable[[], object]:
    """The same sums by DuckDB, on columns that it holds already."""
    connection, source = duckdb.connect(), sqlite3.connect(floor)
    given = {"start": window.start_at, "end": window.end_at}
    for name, sql in (
        ("contact", "SELECT queue, outcome, queued_at, answered_at, ended_at, wrapped_at FROM contact "
                    "WHERE queued_at >= :start AND queued_at < :end"),
        ("agent_state", "SELECT agent, at, state FROM agent_state WHERE at >= :start AND at < :end"),
    ):  # fmt: skip
        for number, part in enumerate(pd.read_sql(sql, source, params=given, chunksize=500_000)):
            connection.register("part", part)
            connection.execute(f"{f'INSERT INTO {name}' if number else f'CREATE TABLE {name} AS'} SELECT * FROM part")
    source.close()

    def run() -> None:
        queues = QUEUES.replace("sum(outcome = 'a", "count_if(outcome = 'a")
        for sql in (queues, AGENTS):
            connection.execute(sql.format(start=window.start_at, end=window.end_at)).fetchall()

    return run


def a_day(folder: Path) -> None:
    """A day of 5,000 agents."""
    floor = folder / "day.floor"
    made = big.fast_day(floor, begins_at=big_year.BEGINS_AT + 6 * HOUR_MS)
    window = Window(big_year.BEGINS_AT, big_year.BEGINS_AT + DAY_MS)
    what = f"{made.contacts:,} contacts, {made.states:,} states of a day"
    sql, pandas, duck = by_sql(floor, window), by_pandas(floor, window), by_duckdb(floor, window)
    with Reader(floor) as reader:
        # Who shares the machine with others looks at the processor's time.
        names = ("SQL", "pandas", "DuckDB's own table")
        ours, *others = least(ask(reader, window, (), None), sql, pandas, duck)
        peers = ", ".join(f"{name} {one[0]:.2f} / {one[1]:.2f} s" for name, one in zip(names, others, strict=True))
        for name, place in (("of the processor", 0), ("as it goes by", 1)):
            row(f"{what}: all figures, from the floor, {name}", ours[place], "0.7 s", "" if place else peers)
        shelf = building.shelf(reader, folder, UTC)
        assert shelf is not None
        row("its day kept", timed(lambda: make(reader, folder, window), 1), "")
        row("the same figures, from the kept day", timed(ask(reader, window, (), folder)), "0.2 s")
        row("by agent", timed(ask(reader, window, ("agent",), folder)), "")
        everything = ask(reader, window, ("agent",), None, table.LISTED)
        row(f"all {len(table.LISTED)} figures of periods, by agent, from the floor", timed(everything, 1), "")


def make(reader: Reader, cache: Path, window: Window) -> building.Made:
    """Keep the days of a window."""
    shelf = building.shelf(reader, cache, UTC)
    assert shelf is not None
    return building.build(reader, shelf, _now_at(window), UTC, Settings(), window=window)


def many_days(folder: Path, days: int, floor: Path | None) -> None:
    """Days of 700 agents."""
    if floor is None:
        floor = folder / "year.floor"
        big_year.make(floor, days)
    window = Window(big_year.BEGINS_AT, big_year.BEGINS_AT + days * DAY_MS)
    part = Window(window.start_at, window.start_at + min(days, 20) * DAY_MS)
    cache = folder / "cache"
    with Reader(floor) as reader:
        began, worked = time.perf_counter(), time.process_time()
        made = make(reader, cache, window)
        spent, worked = time.perf_counter() - began, time.process_time() - worked
        year = f"of a year {worked * YEAR / days:.0f} s of processor"
        row(f"{made.made} days of 700 agents kept, the first time", spent, f"30 s for {YEAR}", year)
        print(f"| memory at most | {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB | 1,500 MB | |")
        began = time.perf_counter()
        ask(reader, window, (), cache)()
        row(f"all figures of {days} days, asked for the first time", time.perf_counter() - began, "")
        for by in ((), ("queue",), ("agent",), ("day",), ("queue", "day")):
            row(
                f"all figures of {days} days by {', '.join(by) or 'nothing'}",
                timed(ask(reader, window, by, cache)),
                "0.3 s",
            )
        sql, duck = timed(by_sql(floor, part), 1), timed(by_duckdb(floor, part), 1)
        scale = days / min(days, 20)
        peers = f"fewer sums: SQL {sql * scale:.1f} s, DuckDB's own table {duck * scale:.2f} s (in proportion)"
        _no_sums(reader, window, cache, f"{days} days", peers)
        _beyond(reader, window, cache, days)
        spent = timed(ask(reader, part, ("queue", "day"), None), 1)
        row("20 of these days by queue, day, from the floor", spent, "")


def _no_sums(reader: Reader, window: Window, cache: Path, what: str, peers: str) -> None:
    """What kept sums cannot answer, and their columns do."""
    level = ("service_level", "asa")
    row(
        f"service level, ASA of {what} by queue, another threshold",
        timed(ask(reader, window, ("queue",), cache, level, OTHERWISE)),
        "2 s",
        peers,
    )
    for by, mine, context, said in (
        (("queue",), OTHERWISE, ALONE, "another threshold"),
        (("hour",), OTHERWISE, ALONE, "another threshold"),
        (("agent", "shift"), BETWEEN_HOURS, ALONE, "shifts that begin within a quarter of an hour"),
        (("queue",), NOTHING_SET, ONE_TEAM, "what one team's supervisor sees"),
    ):
        spent = timed(ask(reader, window, by, cache, table.ON_BOARD, mine, context), 1)
        row(f"all figures of {what} by {', '.join(by)}, {said}", spent, "2 s" if context is ALONE else "less")


def _beyond(reader: Reader, window: Window, cache: Path, days: int) -> None:
    """What contacts tell beyond the live board, kept day by day."""
    shelf = building.shelf(reader, cache, UTC)
    assert shelf is not None
    worked = time.process_time()
    making.build(reader, shelf, _now_at(window), UTC, Settings(), ALONE)
    year = f"of a year {(time.process_time() - worked) * YEAR / days:.0f} s of processor"
    row(f"{days} days kept beyond the board, the first time", time.process_time() - worked, "", year)
    print(f"| memory at most | {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB | 1,500 MB | |")
    for by in ((), ("agent",), ("queue", "day")):
        wanted = ("fcr", "handle_time", "journey_asa", "transfer_rate")
        row(f"FCR, handle time, journeys by {', '.join(by) or 'nothing'}",
            timed(ask(reader, window, by, cache, wanted)), "0.3 s")  # fmt: skip


def main(days: int, floor: Path | None) -> None:
    """Print the table."""
    print("| what | figure | goal | peer |")
    print("|---|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="moked-bench-") as folder:
        a_day(Path(folder))
        many_days(Path(folder), days, floor)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DAYS, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
