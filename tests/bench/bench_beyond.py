"""What figures beyond the live board cost: handling, journeys, first contacts, cases and surveys of a long period.

`python -m supervisor.dev bench beyond`; for other sizes run this file with AGENTS DAYS. Prints
`| what | figure | goal | peer |`. Each question is asked of kept days and, in the same run, of the floor itself; both
must say the same.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

from supervisor import cli, clock
from supervisor.clock import DAY_MS, Window
from supervisor.context import ALONE
from supervisor.floor.reader import Reader
from supervisor.history import asking
from supervisor.history.beyond import days as beyond_days
from supervisor.history.beyond import making
from supervisor.history.kept import building
from supervisor.history.past import Asked, Past
from supervisor.kpi import catalogue
from supervisor.settings import Settings

AGENTS, DAYS, TIMES = 20, 28, 3
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
