"""How fast a queue_log becomes a floor, beside the work that nobody can avoid.

The limit is the state machine alone plus the insertion of its rows alone, measured in the same run on the same lines.
"""

from __future__ import annotations

import gc
import os
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from supervisor.floor.importers.queue_log.machine import Machine
from supervisor.floor.importers.queue_log.rows import COLUMNS, Heap
from supervisor.floor.importers.queue_log.run import run
from supervisor.floor.importers.queue_log.store import Store

LINES = int(os.environ.get("MOKED_BENCH_QUEUE_LOG_LINES", "300000"))
ROUNDS = 3
GOAL = 1.5
START = 1_790_000_000


def make_log(lines: int, agents: int = 200, seed: int = 1) -> str:
    """A plausible log: log-ins, calls with missed offers, abandons, transfers, pauses; in the order of time."""
    dice = random.Random(seed)
    events: list[tuple[int, int, str]] = []
    told = 0

    def tell(at: int, rest: str) -> None:
        nonlocal told
        told += 1
        events.append((at, told, rest))

    for agent in range(agents):
        tell(START + agent, f"NONE|q{agent % 8}|PJSIP/{5000 + agent}|ADDMEMBER|")
    at = float(START + agents)
    call = 0
    while told < lines:
        at += dice.expovariate(2.0)
        call += 1
        now, queue = int(at), f"q{dice.randrange(8)}"
        member = f"PJSIP/{5000 + dice.randrange(agents)}"
        id = f"{now}.{call}"
        tell(now, f"{id}|{queue}|NONE|ENTERQUEUE||05{dice.randrange(10**8):08d}|{dice.randrange(1, 9)}")
        wait = int(dice.expovariate(1 / 20))
        if dice.random() < 0.3:
            tell(now + wait, f"{id}|{queue}|PJSIP/{5000 + dice.randrange(agents)}|RINGNOANSWER|15000")
        if dice.random() < 0.1:
            tell(now + wait, f"{id}|{queue}|NONE|ABANDON|1|1|{wait}")
            continue
        talk = 10 + int(dice.expovariate(1 / 180))
        tell(now + wait, f"{id}|{queue}|{member}|CONNECT|{wait}|{now}.{call + 1}|4")
        end = now + wait + talk
        if dice.random() < 0.05:
            tell(end, f"{id}|{queue}|{member}|BLINDTRANSFER|6001|from-internal|{wait}|{talk}|1")
        else:
            tell(end, f"{id}|{queue}|{member}|COMPLETE{dice.choice(('AGENT', 'CALLER'))}|{wait}|{talk}|1")
        if dice.random() < 0.05:
            tell(end + 1, f"NONE|{queue}|{member}|PAUSE|Lunch")
            tell(end + 600, f"NONE|{queue}|{member}|UNPAUSE|")
    return "".join(f"{at}|{rest}\n" for at, _, rest in sorted(events))


def best(parts: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """The quickest of a few rounds of each, in seconds; interleaved, so that a busy moment strikes all alike."""
    times: dict[str, list[float]] = {name: [] for name in parts}
    for _ in range(rounds):
        for name, work in parts.items():
            gc.collect()
            began = time.perf_counter()
            work()
            times[name].append(time.perf_counter() - began)
    return {name: min(one) for name, one in times.items()}


def measure(folder: Path, lines: int = LINES) -> dict[str, float]:
    """Seconds of each part and of the whole."""
    log = folder / "queue_log"
    log.write_text(make_log(lines))
    content = log.read_bytes()
    rows = [line.split("|") for line in content.decode().split("\n")[:-1]]
    heaps: list[Heap] = []

    def machine() -> None:
        one = Machine()
        one.run(rows)
        heaps[:] = [one.take()]

    def insert() -> None:
        for ending in ("", "-wal", "-shm"):
            Path(f"{folder / 'rows.db'}{ending}").unlink(missing_ok=True)
        store = Store(folder / "rows.db", "UTC")
        store.begin()
        store.write(heaps[0])
        store.commit()
        store.finish()
        store.discard()

    def whole() -> None:
        for ending in ("", "-wal", "-shm"):
            Path(f"{folder / 'floor.db'}{ending}").unlink(missing_ok=True)
        run([log], folder / "floor.db")

    def split() -> None:
        for line in content.split(b"\n"):
            line.split(b"|")

    def raw() -> None:
        with sqlite3.connect(":memory:") as connection:
            connection.execute("CREATE TABLE line (at, call, queue, agent, verb, rest)")
            connection.executemany(
                "INSERT INTO line VALUES (?, ?, ?, ?, ?, ?)", ([*row[:5], "|".join(row[5:])] for row in rows)
            )
        connection.close()

    gc.disable()
    try:
        parts = best({"split": split, "machine": machine, "insert": insert, "whole": whole, "raw": raw})
    finally:
        gc.enable()
    parts["rows"] = float(sum(len(heaps[0].rows[table]) for table in COLUMNS))
    return parts


def main() -> None:
    """Print figure, goal and peer."""
    with tempfile.TemporaryDirectory() as folder:
        found = measure(Path(folder))
    rate = {name: LINES / seconds / 1e6 for name, seconds in found.items() if name != "rows"}
    limit = found["machine"] + found["insert"]
    print(f"queue_log, splitting bytes alone | {rate['split']:.2f} M lines/s | - | -")
    print(f"queue_log, state machine alone | {rate['machine']:.2f} M lines/s | - | -")
    print(
        f"queue_log, inserting its {found['rows']:,.0f} rows alone (with indexes and triggers made) | "
        f"{found['rows'] / found['insert'] / 1e6:.2f} M rows/s, {rate['insert']:.2f} M lines/s | - | -"
    )
    print(
        f"queue_log into a floor | {rate['whole']:.2f} M lines/s, {found['whole'] / limit:.2f} of the limit | "
        f"<= {GOAL} of the limit | inserting raw lines alone, no index: {rate['raw']:.2f} M lines/s"
    )


if __name__ == "__main__":
    main()
