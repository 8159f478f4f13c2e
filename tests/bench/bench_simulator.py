"""How fast the simulated centre fills floors: what the demo waits for, and what the benchmarks are made from."""

from __future__ import annotations

import datetime as dt
import gc
import tempfile
import time
from itertools import islice
from pathlib import Path

from supervisor.floor import writing
from supervisor.floor.simulator import HISTORY_DAYS, Centre, LiveCentre, Setting, fill
from supervisor.floor.simulator.big import events, fast_day, write
from supervisor.floor.simulator.centre import Batch

NOW = int(dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.UTC).timestamp()) * 1000
DAY_MS = 86_400_000


def _line(what: str, figure: str, goal: str, peer: str = "-") -> None:
    print(f"{what} | {figure} | {goal} | {peer}")


def _model() -> None:
    gc.disable()
    begun = time.perf_counter()
    centre = Centre(40, 1, NOW - HISTORY_DAYS * DAY_MS)
    rows: Batch = centre.advance(NOW)
    took = time.perf_counter() - begun
    gc.enable()
    _line(
        "model alone, 8 weeks x 40 agents", f"{took:.2f} s, {len(rows):,} rows", "-", f"{len(rows) / took:,.0f} rows/s"
    )


def _fill(folder: Path) -> None:
    begun = time.perf_counter()
    fill(folder / "fill.floor", until_at=NOW)
    _line("fill, 8 weeks x 40 agents", f"{time.perf_counter() - begun:.2f} s", "<= 6 s")


def _demo(folder: Path) -> None:
    start_on = Centre(40, 1, NOW - HISTORY_DAYS * DAY_MS).start_on.isoformat()
    begun = time.perf_counter()
    live = LiveCentre(folder / "demo.floor", Setting(40, 1, "Asia/Jerusalem", start_on, NOW, ""))
    _line("demo: today stands", f"{time.perf_counter() - begun:.2f} s", "<= 1 s")
    longest = 0.0
    while not live.has_all_history:
        step = time.perf_counter()
        live.tick(NOW)
        live.write_history()
        longest = max(longest, time.perf_counter() - step)
    _line("demo: 8 weeks stand, living meanwhile", f"{time.perf_counter() - begun:.2f} s", "<= 10 s")
    _line("demo: longest pause between two ticks", f"{longest * 1000:.0f} ms", "<= 250 ms")
    ticks = []
    for number in range(1, 401):
        step = time.perf_counter()
        live.tick(NOW + number * 1_250)
        ticks.append(time.perf_counter() - step)
    live.close()
    ticks.sort()
    _line("live tick at 10 x speed, p50 / p99", f"{ticks[200] * 1000:.2f} / {ticks[396] * 1000:.2f} ms", "<= 10 ms")
    begun = time.perf_counter()
    LiveCentre(folder / "demo.floor", live.setting).close()
    _line("going on with a floor that stands", f"{time.perf_counter() - begun:.2f} s", "<= 1 s")


def _big(folder: Path) -> None:
    begun = time.perf_counter()
    day = fast_day(folder / "m.floor")
    _line("fast_day at M (250k contacts, 1.5M states)", f"{time.perf_counter() - begun:.1f} s", "<= 60 s")
    floor = writing.open_for_writing(day.path)
    stream = events(day)
    rows = sum(write(floor, batch) for batch in islice(stream, 30))
    begun = time.perf_counter()
    rows = sum(write(floor, batch) for batch in islice(stream, 100))
    took = time.perf_counter() - begun
    floor.close()
    _line("live events into M, triggers and all", f"{rows / took:,.0f} rows/s", ">= 1,000 rows/s")


def main() -> None:
    """Print each figure beside its goal."""
    with tempfile.TemporaryDirectory() as name:
        _model()
        _fill(Path(name))
        _demo(Path(name))
        _big(Path(name))


if __name__ == "__main__":
    main()
