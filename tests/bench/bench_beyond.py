"""What figures beyond the live board cost: handling, journeys, first contacts, cases and surveys of a long period.

`python -m supervisor.dev bench beyond`; for other sizes run this file with AGENTS DAYS. Prints
`| what | figure | goal | peer |`. Each question is asked of kept days and, in the same run, of the floor itself; both
must say the same.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from pathlib import Path

from supervisor import cli, clock
from supervisor.clock import DAY_MS, Window
from supervisor.context import ALONE
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.history import asking
from supervisor.history.beyond import days as beyond_days
from supervisor.history.beyond import making
from supervisor.history.kept import building
from supervisor.history.past import Asked, Past
from supervisor.kpi import catalogue
from supervisor.settings import Settings

AGENTS, DAYS, TIMES = 20, 28, 3
PLAIN = 1_000_000
"""Cases of a year that a CRM exported: opened, resolved, queue, reason, channel, and no more."""
PLAIN_NAMES = ("inflow", "cases_solved", "backlog", "resolution_time", "resolution_rate")
SPLITS = ((), ("agent",), ("queue", "day"), ("reason",))
NAMES = tuple(
    name
    for kpi in catalogue.KPIS
    if not kpi.live and set(asking.Asked(kpi).measures) <= beyond_days.KEPT
    for name in asking.names_of(kpi)
)


def resident_mb() -> float:
    """The most memory that this process had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def report(what: str, figure: str, goal: str = "", peer: str = "") -> None:
    print(f"| {what} | {figure} | {goal} | {peer} |", flush=True)


def timed(past: Past, asked: Asked) -> tuple[list[dict[str, object]], float, float]:
    """The rows, and the seconds of CPU and of the clock that they took."""
    cpu, wall = time.process_time(), time.perf_counter()
    rows = past.kpis(asked)
    return rows, time.process_time() - cpu, time.perf_counter() - wall


def main() -> None:
    agents, days = (int(one) for one in sys.argv[1:3]) if len(sys.argv) > 2 else (AGENTS, DAYS)
    with tempfile.TemporaryDirectory(prefix="moked-bench-") as folder:
        path, cache = Path(folder) / "a.floor", Path(folder) / "cache"
        cli.main(["simulate", "--into", str(path), "--agents", str(agents), "--days", str(days), "--seed", "3"])
        print(f"{agents} agents, {days} days\n\n| what | figure | goal | peer |\n|---|---|---|---|")
        with Reader(path) as reader:
            compare(reader, cache, days)
        plain_cases(Path(folder))


def plain_cases(folder: Path) -> None:
    """A year of plain cases, five figures by queue: from the floor, and from kept days."""
    path, cache, zone = folder / "plain.floor", folder / "plain", clock.zone("America/New_York")
    start_at = clock.parse_instant("2025-11-01", zone)
    rnd, step = random.Random(3), 365 * DAY_MS // PLAIN
    with writing.create(path, zone=str(zone)) as connection:
        rows = (
            (
                f"k{n}",
                start_at + n * step,
                start_at + n * step + rnd.randrange(30 * DAY_MS),
                f"q{n % 12}",
                f"r{n % 40}",
                "email",
            )
            for n in range(PLAIN)
        )
        connection.execute("BEGIN")
        connection.executemany(
            'INSERT INTO "case" (id, opened_at, resolved_at, queue, reason, channel) VALUES (?, ?, ?, ?, ?, ?)', rows
        )
        connection.execute("COMMIT")
    connection.close()
    with Reader(path) as reader:
        now_at = start_at + 400 * DAY_MS
        asked = Asked(Window(start_at, start_at + 365 * DAY_MS), now_at, zone, ("queue",), PLAIN_NAMES, {})
        plain, cpu, wall = timed(Past(reader, Settings()), asked)
        report(
            f"{PLAIN:,} plain cases, {len(PLAIN_NAMES)} figures by queue", f"{wall:.1f} s, CPU {cpu:.1f} s", "<= 5 s"
        )
        shelf = building.shelf(reader, cache, zone)
        assert shelf is not None
        cpu = time.process_time()
        making.build(reader, shelf, now_at, zone, Settings(), ALONE)
        report("keeping their days", f"CPU {time.process_time() - cpu:.1f} s", "<= 25 s")
        kept, cpu, wall = timed(Past(reader, Settings(), ALONE, cache), asked)
        assert kept == plain
        report("the same from kept days", f"{wall:.1f} s, CPU {cpu:.1f} s", "<= 1 s")


def compare(reader: Reader, cache: Path, days: int) -> None:
    zone = clock.zone("Asia/Jerusalem")
    done = "SELECT max(max(coalesce(queued_at, 0), coalesce(wrapped_at, ended_at, 0))) FROM contact"
    now_at = int(reader.query(done)[0][0]) + 1
    end_at = clock.day_window(now_at, zone).start_at
    shelf = building.shelf(reader, cache, zone)
    assert shelf is not None
    began, cpu = time.perf_counter(), time.process_time()
    made = making.build(reader, shelf, now_at, zone, Settings(), ALONE)
    taken, cpu = time.perf_counter() - began, time.process_time() - cpu
    size = sum(one.stat().st_size for one in (shelf.folder / "beyond").glob("*")) / 1e6
    told = f"{made.made} days, {made.open} open"
    report("keeping all days", f"{taken:.1f} s, CPU {cpu:.1f} s, {size:.1f} MB", "", told)
    report("memory while keeping", f"{resident_mb():.0f} MB", "<= 1500 MB")
    for by in SPLITS:
        asked = Asked(Window(end_at - days * DAY_MS, end_at), now_at, zone, by, NAMES, {})
        tries = [timed(Past(reader, Settings(), ALONE, cache), asked) for _ in range(TIMES)]
        kept, cpu, wall = min(tries, key=lambda one: one[1])
        plain, slow_cpu, slow_wall = timed(Past(reader, Settings()), asked)
        assert kept == plain, by
        what = f"{len(NAMES)} figures by {', '.join(by) or 'nothing'}, kept days"
        report(what, f"{wall:.2f} s, CPU {cpu:.2f} s", "<= 2 s", f"the floor: {slow_wall:.2f} s, CPU {slow_cpu:.2f} s")
    report("memory, the floor read whole", f"{resident_mb():.0f} MB")


if __name__ == "__main__":
    main()
