"""The book: what a verb costs alone, among ten supervisors, on a server, and after 100,000 verbs.

`python -m supervisor.dev bench book`; prints `| what | figure | goal | peer |`. The peer of a verb is the barest commit
on the same disk in the same run: one row, by the driver alone.
"""

from __future__ import annotations

import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg

from supervisor.book import chain
from supervisor.book.assembling import assemble
from supervisor.book.book import Book
from supervisor.book.opening import create_store, open_store
from supervisor.book.passwords import Passwords
from supervisor.book.people import Session
from supervisor.book.records import BY_NAME, Row, canonical
from supervisor.book.store import Writing
from tests.book.postgres_server import Server

VERBS, WARM = 500, 50
SUPERVISORS, SECONDS = 10, 20
ENTRIES, RECORDS = {"file": 100_000, "PostgreSQL": 20_000}, 2_000
PASSWORD = "correct horse"

SUPERVISOR = """
import sys, time
from supervisor.book.book import Book
from supervisor.book.opening import open_store
from supervisor.book.passwords import Passwords

address, number, seconds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
hasher = Passwords(time_cost=1, memory_cost=8, parallelism=1)
with Book(open_store(address), hasher=hasher) as book:
    session = book.sign_in("Dana", "correct horse")
    print("ready", flush=True)
    starts = float(sys.stdin.readline())
    for second in range(seconds):
        time.sleep(max(starts + second - time.time(), 0))
        begun = time.perf_counter()
        try:
            goal = (second + 1) / 100
            book.do("target.set", session, {"kpi": "service_level", "goal": goal, "place": f"queue=Q{number}"})
            print((time.perf_counter() - begun) * 1000)
        except Exception as error:
            print("failed", type(error).__name__, error, file=sys.stderr)
"""


def row(what: str, figure: str, goal: str = "-", peer: str = "-") -> None:
    print(f"| {what} | {figure} | {goal} | {peer} |")


def quantile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def shown(spent: Sequence[float]) -> str:
    return f"{statistics.median(spent):.2f} / {quantile(spent, 0.99):.2f} ms"


def timed(times: int, deed: Callable[[int], object]) -> list[float]:
    """Milliseconds of each, after some to warm up."""
    spent = []
    for number in range(WARM + times):
        begun = time.perf_counter()
        deed(number)
        spent.append((time.perf_counter() - begun) * 1000)
    return spent[WARM:]


def opened(address: str | Path) -> Book:
    return Book(open_store(address), hasher=Passwords(time_cost=1, memory_cost=8, parallelism=1))


def set_targets(book: Book, session: Session) -> Callable[[int], object]:
    def deed(number: int) -> object:
        words = {"kpi": "service_level", "goal": number / 1000, "place": f"queue=Q{number % 40}"}
        return book.do("target.set", session, {**words, "from_on": "2026-11-22"})

    return deed


def bare_file(path: Path, mode: str) -> list[float]:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(f"PRAGMA journal_mode = {mode}")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("CREATE TABLE one (x TEXT)")
        return timed(VERBS, lambda number: db.execute("INSERT INTO one VALUES (?)", (str(number),)))


def bare_server(address: str) -> list[float]:
    with psycopg.connect(address, autocommit=True) as conn:
        conn.execute("CREATE TABLE one (x TEXT)")
        return timed(VERBS, lambda number: conn.execute("INSERT INTO one VALUES (%s)", (str(number),)))


def alone(address: str | Path, what: str, goal: str, bare: list[float]) -> None:
    """One supervisor writes as fast as it goes."""
    with opened(address) as book:
        spent = timed(VERBS, set_targets(book, book.found("Dana", PASSWORD)))
    row(f"a verb alone, {what}: median / p99", shown(spent), goal, f"bare commit {shown(bare)}")


def together(address: str | Path, what: str, goal: str) -> None:
    """Ten processes, each a verb every second, all in the same instant."""
    command = [sys.executable, "-c", SUPERVISOR, str(address)]
    crowd = [
        subprocess.Popen(
            [*command, str(number), str(SECONDS)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for number in range(SUPERVISORS)
    ]
    for one in crowd:
        assert one.stdout is not None
        one.stdout.readline()
    starts = time.time() + 0.5
    for one in crowd:
        assert one.stdin is not None
        one.stdin.write(f"{starts}\n")
        one.stdin.close()
    spent: list[float] = []
    for one in crowd:
        assert one.stdout is not None
        spent += [float(line) for line in one.stdout]
        one.stdout.close()
        one.wait()
    wanted = SUPERVISORS * SECONDS
    row(f"ten supervisors at once, {what}: done", f"{len(spent)} of {wanted}", f"{wanted}")
    if spent:
        row(f"ten supervisors at once, {what}: median / p99", shown(spent), goal)


# A book of years


def _entry(head: chain.Head, number: int, person: str, change: Row) -> Row:
    seq = head.seq + number
    said = canonical({"kpi": "service_level", "place": f"queue={change['scope_id']}"})
    entry = {"seq": seq, "call_id": f"call {seq}", "at": 1_795_000_000_000 + seq, "person": person}
    return entry | {"verb": "target.set", "arguments": said}


def _years(ledger: Writing, person: str, entries: int) -> None:
    """Write what so many verbs would have left, in one transaction."""
    kind, head = BY_NAME["target"], ledger.head()
    records: dict[str, Row] = {}
    prev = head.hash
    for number in range(1, entries + 1):
        id = f"{number % RECORDS:032x}"
        before = records.get(id)
        after: dict[str, Any] = {"id": id, "version": before["version"] + 1 if before else 1, "withdrawn": 0}
        after |= {"kpi": "service_level", "scope": "queue", "scope_id": f"Q{id}", "from_on": "2026-11-22"}
        after |= {"goal": number / entries, "attention": None}
        records[id] = after
        entry = _entry(head, number, person, after) | {"prev": prev}
        revision = {"seq": entry["seq"], "part": 0, "kind": "target", "record": id, "version": after["version"]}
        revision |= {"before": chain.shown(kind, before), "after": chain.shown(kind, after)}
        prev = entry["hash"] = chain.entry_hash(head.book_id, entry, [revision])
        ledger.append(entry, [revision])
    for after in records.values():
        ledger.insert("target", after)


def old(address: str | Path, what: str) -> None:
    """After years of verbs: checking, writing, and the context of a session."""
    name = f"{ENTRIES[what]:,} entries, {what}"
    with opened(address) as book:
        session = book.found("Dana", PASSWORD)
        with book.store.writing() as ledger:
            _years(ledger, session.person, ENTRIES[what])
        begun = time.perf_counter()
        found = book.verify()
        row(f"{name}: verify", f"{time.perf_counter() - begun:.2f} s", "-", f"{len(found)} findings")
        begun = time.perf_counter()
        said = book.store.is_damaged() or "whole"
        row(f"{name}: every page read", f"{time.perf_counter() - begun:.2f} s", "-", said)
        row(f"{name}: a verb", shown(timed(200, set_targets(book, session))))
        row(f"{name}: context of {RECORDS:,} targets", shown(timed(20, lambda _: assemble(book, session))))
        row(f"{name}: news", shown(timed(500, lambda _: book.store.news())))


def new_file(folder: Path, name: str, *, wal: bool = False) -> Path:
    create_store(folder / name, wal=wal)
    return folder / name


def new_schema(server: Server) -> str:
    address = server.address(server.new_database())
    create_store(address)
    return address


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="moked-bench-") as name, Server(durable=True) as server:
        folder = Path(name)
        alone(new_file(folder, "a.book"), "file", "5 ms median", bare_file(folder / "bare1", "TRUNCATE"))
        alone(new_file(folder, "b.book", wal=True), "file in WAL", "5 ms median", bare_file(folder / "bare2", "WAL"))
        alone(new_schema(server), "PostgreSQL", "-", bare_server(server.address(server.new_database())))
        for address, what in ((new_file(folder, "c.book"), "file"), (new_schema(server), "PostgreSQL")):
            with opened(address) as book:
                book.found("Dana", PASSWORD)
            together(address, what, "p99 500 ms")
        old(new_file(folder, "d.book"), "file")
        old(new_schema(server), "PostgreSQL")


if __name__ == "__main__":
    main()
