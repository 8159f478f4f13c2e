"""What a period costs from the columns of kept days and, in the same run, from the floor by SQLite.

`python -m supervisor.dev bench units`; for other sizes run this file with DAYS [FLOOR]. Prints
`| what | figure | goal | peer |`. Seconds are those of the processor, the least of some rounds. Both ways must tell the
same figures.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from supervisor.access import Grant, Rights
from supervisor.clock import DAY_MS, HOUR_MS, Window
from supervisor.context import ALONE, Context
from supervisor.floor.reader import Reader
from supervisor.floor.simulator import big
from supervisor.history import table
from supervisor.history.kept import building
from supervisor.history.kept.shelf import Shelf
from supervisor.history.past import Asked, Past
from supervisor.history.period import Period
from supervisor.history.units.columns import PREFIX
from supervisor.settings import Settings
from tests.bench import big_year

DAYS, TIMES = 28, 3
UTC = ZoneInfo("UTC")
ONE_TEAM = Context(book_id="b", rights=Rights("p", "P", (Grant("supervisor", "team", "team-0"),), proven=True))
ONE_AGENT = {"agent": frozenset(("agent-00007",))}
ONE_QUEUE = {"queue": frozenset(("queue-00",))}


def spent(what: Callable[[], object], rounds: int = TIMES) -> float:
    """The least processor time of some rounds, in seconds."""
    found = []
    for _ in range(rounds):
        began = time.process_time()
        what()
        found.append(time.process_time() - began)
    return min(found)


def row(what: str, figure: str, goal: str = "", peer: str = "") -> None:
    """One line of the table."""
    print(f"| {what} | {figure} | {goal} | {peer} |", flush=True)


def load(reader: Reader, asked: Asked, context: Context, cache: Path | None) -> Callable[[], Period]:
    """Reads the contacts and the time of a period."""
    return lambda: Past(reader, Settings(), context, cache).read(asked, asked.window)


def same(reader: Reader, asked: Asked, context: Context, cache: Path) -> None:
    """Both ways tell the same."""
    found = [
        table.kpis(load(reader, asked, context, one)(), ("agent",), table.ON_BOARD, dict(asked.filters), Settings())
        for one in (cache, None)
    ]
    assert found[0] == found[1]


def measured(reader: Reader, cache: Path, window: Window, what: str, goal: str, rounds: int) -> None:
    """The lines of a period: whole, for one team's supervisor, of one agent, of one queue."""
    asked = Asked(window, window.end_at + 26 * HOUR_MS, UTC, (), table.ON_BOARD, {})
    for whose, context, filters, aim in (
        ("all", ALONE, {}, goal),
        ("what one team's supervisor sees", ONE_TEAM, {}, "less"),
        ("one agent", ALONE, ONE_AGENT, "less"),
        ("one queue", ALONE, ONE_QUEUE, "less"),
    ):
        mine = asked._replace(filters=filters)
        same(reader, mine, context, cache)
        kept, floor = spent(load(reader, mine, context, cache)), spent(load(reader, mine, context, None), rounds)
        row(f"{what}, {whose}", f"{kept:.3f} s", aim, f"from the floor {floor:.2f} s")


def made(reader: Reader, cache: Path, window: Window, what: str) -> None:
    """Keep the days of a window, and say what that takes."""
    shelf = building.shelf(reader, cache, UTC)
    assert shelf is not None
    began = time.process_time()
    building.build(reader, shelf, window.end_at + 26 * HOUR_MS, UTC, Settings(), window=window)
    worked = time.process_time() - began
    contacts, states = (
        reader.query(f"SELECT count(*) FROM {name} WHERE {at} >= ? AND {at} < ?", (window.start_at, window.end_at))[0][
            0
        ]
        for name, at in (("contact", "queued_at"), ("agent_state", '"at"'))
    )
    row(f"{what}, its sums and columns made", f"{worked:.1f} s", "30 s of a year at 2.4 times the speed")
    row("bytes of a contact", f"{_bytes(shelf, 'leg.') / contacts:.0f}", "about 40")
    row("bytes of a state", f"{_bytes(shelf, 'time.') / states:.1f}", "8-12")


def _bytes(shelf: Shelf, kind: str) -> int:
    days = [shelf.day(on) for on in shelf.names()]
    return sum(
        day.array(name).nbytes
        for day in days
        if day is not None
        for name in day.file.header["arrays"]
        if name.startswith(f"{PREFIX}{kind}")
    )


def main(days: int, floor: Path | None) -> None:
    """Print the table."""
    print("| what | figure | goal | peer |")
    print("|---|---|---|---|")
    begins_at = big_year.BEGINS_AT
    with tempfile.TemporaryDirectory(prefix="moked-bench-") as folder:
        day, cache = Path(folder) / "day.floor", Path(folder) / "cache"
        big.fast_day(day, begins_at=begins_at + 6 * HOUR_MS)
        with Reader(day) as reader:
            window = Window(begins_at, begins_at + DAY_MS)
            made(reader, cache, window, "a day of 5,000 agents")
            measured(reader, cache, window, "a day of 5,000 agents", "0.25 s", TIMES)
        if floor is None:
            floor = Path(folder) / "days.floor"
            big_year.make(floor, days)
        with Reader(floor) as reader:
            window, what = Window(begins_at, begins_at + days * DAY_MS), f"{days} days of 700 agents"
            made(reader, cache, window, what)
            measured(reader, cache, window, what, f"{max(days / DAYS, 1):.0f} s", 1)
    row("memory at most, all of it read at once", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DAYS, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
