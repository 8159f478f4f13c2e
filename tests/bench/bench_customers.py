"""What figures of a million customers cost: retention, who may leave, revenue per customer, over a year.

`python -m supervisor.dev bench customers`; prints `| what | figure | goal | peer |`. Seconds are those of the
processor, the least of some rounds in turns. The peers count fewer things on the same file: SQLite's own SQL, pandas.
"""

from __future__ import annotations

import random
import resource
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pandas as pd

from supervisor import clock
from supervisor.clock import DAY_MS, Window
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.history.past import Asked, Past
from supervisor.settings import Settings

MANY, ROUNDS = 1_000_000, 2
ZONE = clock.zone("Europe/Berlin")
YEAR = date(2026, 1, 1)
START_AT = clock.parse_instant("2026-01-01", ZONE)
NAMES = ("retention", "retention.repeat", "retention.revenue", "customers_at_risk", "arpu", "revenue")
SQL = (
    "SELECT segment, sum(since_on < '2026-01-01' AND coalesce(left_on, '9999') >= '2026-01-01'), "
    "sum(since_on < '2027-01-01' AND coalesce(left_on, '9999') >= '2027-01-01') FROM customer GROUP BY segment",
    "SELECT c.segment, s.currency, count(DISTINCT s.customer), sum(s.amount_minor) FROM sale s "
    "JOIN customer c ON c.id = s.customer WHERE s.at >= ? AND s.at < ? GROUP BY c.segment, s.currency",
)


def customers(rnd: random.Random) -> Iterator[tuple[Any, ...]]:
    """One in ten tells no first day, one in five has left."""
    for number in range(MANY):
        since = YEAR + timedelta(days=rnd.randrange(-700, 365)) if rnd.random() < 0.9 else None
        left = YEAR + timedelta(days=rnd.randrange(-30, 700)) if rnd.random() < 0.2 else None
        days = (one and one.isoformat() for one in (since, left))
        yield f"k{number:07}", *days, rnd.choice(("gold", "silver", None))


def sales(rnd: random.Random) -> Iterator[tuple[Any, ...]]:
    """One a customer, over two years."""
    for number in range(MANY):
        at = START_AT + rnd.randrange(-365, 365) * DAY_MS
        yield f"s{number:07}", f"k{rnd.randrange(MANY):07}", at, rnd.randrange(100, 90_000), rnd.choice(("EUR", "ILS"))


def answers(rnd: random.Random) -> Iterator[tuple[Any, ...]]:
    """One for ten customers."""
    for number in range(MANY // 10):
        at = START_AT + rnd.randrange(-365, 365) * DAY_MS
        yield f"v{number:07}", f"k{rnd.randrange(MANY):07}", at, at + 1_000, rnd.randrange(1, 6)


def make(path: Path) -> None:
    """A floor of customers, what they bought and what they said."""
    rnd = random.Random(1)
    with writing.create(path, zone=str(ZONE)) as connection:
        for table, columns, rows in (
            ("customer", "id, since_on, left_on, segment", customers(rnd)),
            ("sale", "id, customer, at, amount_minor, currency", sales(rnd)),
            ("survey", "id, customer, asked_at, answered_at, csat", answers(rnd)),
        ):
            places = ", ".join("?" * len(columns.split(",")))
            connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", rows)
    connection.close()


def by_sql(path: Path, window: Window) -> None:
    """How many stayed, and what they brought."""
    connection = sqlite3.connect(path)
    for sql, given in zip(SQL, ((), (window.start_at, window.end_at)), strict=True):
        connection.execute(sql, given).fetchall()
    connection.close()


def by_pandas(path: Path, window: Window) -> None:
    """The same by pandas."""
    connection = sqlite3.connect(path)
    found = pd.read_sql("SELECT id, since_on, left_on, segment FROM customer", connection)
    left = found.left_on.fillna("9999")
    found["start"], found["end"] = (
        (found.since_on < day) & (left >= day) for day in ("2026-01-01", "2027-01-01")
    )  # fmt: skip
    found.groupby("segment", dropna=False)[["start", "end"]].sum()
    sold = pd.read_sql("SELECT customer, at, amount_minor, currency FROM sale WHERE at >= ? AND at < ?", connection,
                       params=(window.start_at, window.end_at))  # fmt: skip
    whole = sold.merge(found, left_on="customer", right_on="id")
    whole.groupby(["segment", "currency"], dropna=False).agg({"customer": "nunique", "amount_minor": "sum"})
    connection.close()


def least(*ways: Callable[[], object]) -> list[float]:
    """Of each way the least processor time of some rounds in turns, in seconds."""
    found = [float("inf")] * len(ways)
    for _ in range(ROUNDS):
        for place, way in enumerate(ways):
            began = time.process_time()
            way()
            found[place] = min(found[place], time.process_time() - began)
    return found


def main() -> None:
    """Print the table."""
    print("| what | figure | goal | peer |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="moked-bench-") as folder:
        path = Path(folder) / "customers.floor"
        make(path)
        window = Window(START_AT, clock.parse_instant("2027-01-01", ZONE))
        asked = Asked(window, window.end_at + 10 * DAY_MS, ZONE, ("segment",), NAMES, {})
        with Reader(path) as reader:
            reader.longest_read_ms = 0.0
            Past(reader, Settings()).kpis(asked)
            memory, longest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, reader.longest_read_ms
            ours, sql, pandas = least(
                lambda: Past(reader, Settings()).kpis(asked),
                lambda: by_sql(path, window),
                lambda: by_pandas(path, window),
            )
        peers = f"fewer of them: SQL {sql:.1f} s, pandas {pandas:.1f} s"
        print(f"| {MANY:,} customers and sales, {len(NAMES)} figures by segment | {ours:.1f} s | 8 s | {peers} |")
        print(f"| memory at most | {memory:.0f} MB | 1,000 MB | |")
        print(f"| longest read | {longest:.0f} ms | 50 ms | |")


if __name__ == "__main__":
    main()
