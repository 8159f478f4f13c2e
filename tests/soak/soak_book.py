"""Writes in one book while everything fails: `python -m supervisor.dev soak book --verbs 10000`.

Four processes write; they are killed at any instant and started again, the book's folder goes away and comes back,
others lock it for seconds, its disk is full, its server dies. Every call that had no answer is asked again under its
id. Afterwards every acknowledged call is in the book exactly once, every refused one is not, no count is lost, and
the chain verifies. Sentences must be true, too: who was told that nothing was changed had nothing changed.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from supervisor.book.book import Book
from supervisor.book.opening import create_store, open_store
from supervisor.book.records import Row
from tests.soak.book_worker import PASSWORD, QUICK, WHO, Told, Trouble, counters_of, read_notes, start

WORKERS = 4
MIB = 1 << 20
VERBS_A_SECOND = 3
"""How many verbs all runs together do of each, in spite of everything, on two cores."""


@dataclass
class Report:
    """What a run saw."""

    name: str
    acknowledged: int = 0
    entries: int = 0
    kills: int = 0
    unanswered: int = 0
    found_done: int = 0
    conflicts: int = 0
    seconds: float = 0.0
    errors: Counter[str] = field(default_factory=Counter)
    deeds: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [
            f"{self.acknowledged} verbs acknowledged in {self.seconds:.1f} s, {self.entries} entries",
            f"{self.kills} kills, faults: {dict(self.deeds)}, errors told: {dict(self.errors)}",
            f"{self.unanswered} calls asked again, {self.found_done} of them had been done; {self.conflicts} conflicts",
            f"wrong: {self.wrong or 'nothing'}",
        ]


class Run:
    """Four workers on one book, and whatever befalls them."""

    def __init__(self, name: str, address: str, folder: Path, verbs: int, seed: int) -> None:
        self.report = Report(name)
        self.address, self.folder = address, folder
        self.random = Random(seed)
        self.each = -(-verbs // WORKERS)
        self.pids: dict[int, Path] = {}
        self.trouble: Trouble = lambda random: nullcontext()
        self._lives = seed

    def start(self, notes: Path) -> None:
        self._lives += 1
        self.pids[start(self.address, notes, self._lives, self.each, self.trouble)] = notes

    def run(self, fault: Callable[[Run], None], kill_s: float) -> Report:
        """Until all workers have done their work, with a fault and a kill now and then."""
        began = time.monotonic()
        for number in range(WORKERS):
            self.start(self.folder / f"worker {number}.notes")
        try:
            while self.pids:
                fault(self)
                self._kill_one(kill_s)
                self._reap()
        finally:
            for pid in self.pids:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
        self.report.seconds = time.monotonic() - began
        return self.report

    def _kill_one(self, kill_s: float) -> None:
        time.sleep(self.random.uniform(0, 2 * (kill_s or 0.05)))
        if kill_s and self.pids:
            pid = self.random.choice(list(self.pids))
            if os.waitpid(pid, os.WNOHANG) != (0, 0):
                self.pids.pop(pid)
                return
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            self.report.kills += 1
            self.start(self.pids.pop(pid))

    def _reap(self) -> None:
        for pid in list(self.pids):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                notes = self.pids.pop(pid)
                if status:
                    self.report.wrong.append(f"{notes.stem} ended with {status}")


# Judging


def judge(report: Report, address: str, folder: Path, verbs: int) -> None:
    """Hold what the workers were told against what stands in the book."""
    calls: dict[str, Told] = {}
    for path in sorted(folder.glob("*.notes")):
        calls |= read_notes(path)
    with Book(open_store(address), hasher=QUICK) as book:
        report.wrong += [f"chain: {finding.code} {finding.seq}" for finding in book.verify()]
        if damage := book.store.is_damaged():
            report.wrong.append(f"store: {damage}")
        with book.store.reading() as view:
            entries, targets = view.entries(), view.rows("target")
    by_call = Counter(row["call_id"] for row in entries[1:])
    report.entries = len(entries)
    report.wrong += [f"{call_id} stands {count} times" for call_id, count in by_call.items() if count > 1]
    report.wrong += [f"{call_id} was asked by nobody" for call_id in by_call.keys() - calls.keys()]
    seqs = {row["call_id"]: row["seq"] for row in entries}
    for call_id, told in calls.items():
        report.wrong += wrong_with(call_id, told, seqs.get(call_id))
        report.errors.update(told.errors)
    _count(report, calls)
    if report.acknowledged < verbs:
        report.wrong.append(f"only {report.acknowledged} of {verbs} were acknowledged")
    _judge_counters(report, entries, targets)


def _count(report: Report, calls: dict[str, Told]) -> None:
    report.acknowledged = sum(told.seq is not None for told in calls.values())
    report.conflicts = sum(told.refused for told in calls.values())
    report.unanswered = sum(told.asked > 1 or bool(told.errors) for told in calls.values())
    report.found_done = sum(told.repeated for told in calls.values())


def wrong_with(call_id: str, told: Told, seq: int | None) -> list[str]:
    """What one call was told that is not so."""
    if told.seq is not None and told.seq != seq:
        return [f"{call_id} was acknowledged as {told.seq} and stands as {seq}"]
    if told.refused and seq is not None:
        return [f"{call_id} was refused and stands as {seq}"]
    if told.repeated and not told.doubtful:
        return [f"{call_id} was done, although it was told {told.errors}"]
    return []


def _judge_counters(report: Report, entries: Sequence[Row], targets: list[Row]) -> None:
    """Every call counted one further: as many calls, so high the count."""
    done = Counter(
        json.loads(row["arguments"])["place"].removeprefix("queue=") for row in entries if row["verb"] == "target.set"
    )
    stand = dict(counters_of(targets))
    report.wrong += [
        f"counter {name} stands at {stand.get(name)} after {count} calls"
        for name, count in done.items()
        if stand.get(name) != count
    ]


# What can happen


def nothing(run: Run) -> None:
    """Only kills."""


def folder_away(run: Run) -> None:
    """The folder of the book has another name for a moment, at any instant."""
    here = Path(run.address).parent
    away = here.with_name("away")
    here.rename(away)
    run.report.deeds["away"] += 1
    time.sleep(run.random.choice((0.0, 0.005, 0.05, 0.4)))
    if run.random.random() < 0.5 and run.pids:
        # Somebody dies while it is away: a journal may be left in it.
        pid = run.random.choice(list(run.pids))
        if os.waitpid(pid, os.WNOHANG) == (0, 0):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            run.report.kills += 1
            run.start(run.pids.pop(pid))
        else:
            run.pids.pop(pid)
    away.rename(here)


def locked(run: Run) -> None:
    """Somebody else holds the file: to write, or only to read, which holds up commits."""
    how = run.random.choice(("EXCLUSIVE", "IMMEDIATE", "DEFERRED"))
    with closing(sqlite3.connect(run.address, isolation_level=None, timeout=5)) as other, suppress(sqlite3.Error):
        other.execute(f"BEGIN {how}")
        other.execute("SELECT * FROM head").fetchall()
        run.report.deeds[how.lower()] += 1
        time.sleep(run.random.choice((0.02, 0.4, run.random.uniform(0.5, 2.5))))


def disk_full(run: Run) -> None:
    """The disk has no room for a moment."""
    ballast = Path(run.address).with_name("ballast")
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        for size in (MIB, 4096, 512):
            with suppress(OSError):
                while file.write(b"\1" * size):
                    pass
    run.report.deeds["full"] += 1
    time.sleep(run.random.choice((0.01, 0.03, 0.1)))
    ballast.unlink()


def small_quota(address: str) -> Trouble:
    """Let a worker's files grow no further than the book is now, for one call in ten: the write fails half way."""
    import resource

    @contextmanager
    def trouble(random: Random) -> Iterator[None]:
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        limit = hard
        if random.random() < 0.1:
            with suppress(OSError):
                # The journal reaches it sooner than the book itself.
                limit = random.choice((4096, 8192, Path(address).stat().st_size))
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))

    return trouble


def server_dies(server: Any) -> Callable[[Run], None]:
    """The server crashes, and is there again after a moment."""

    def fault(run: Run) -> None:
        if run.random.random() < 0.9:
            return
        server.halt(signal.SIGQUIT)
        run.report.deeds["crash"] += 1
        time.sleep(run.random.choice((0.0, 0.2)))
        server.start()

    return fault


# The runs


@contextmanager
def small_disk() -> Iterator[Path | None]:
    """A disk of a few MiB; None where nobody may mount one."""
    with tempfile.TemporaryDirectory() as folder:
        mounted = (
            not subprocess.run(
                ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder], check=False, capture_output=True
            ).returncode
            if os.geteuid() == 0
            else False
        )
        try:
            yield Path(folder) if mounted else None
        finally:
            if mounted:
                subprocess.run(["umount", folder], check=True)


def one_run(name: str, fault: Callable[[Run], None], *, verbs: int, seed: int, kill_s: float, **where: Any) -> Report:
    """Make a book, let it be written in, judge."""
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        address = where.get("address") or str((where.get("disk") or folder) / "share" / "centre.book")
        if "address" not in where:
            Path(address).parent.mkdir()
        create_store(address, wal=bool(where.get("wal")))
        with Book(open_store(address), hasher=QUICK) as book:
            book.found(WHO, PASSWORD)
        run = Run(name, address, folder, verbs, seed)
        if where.get("quota"):
            run.trouble = small_quota(address)
        report = run.run(fault, kill_s)
        judge(report, address, folder, verbs)
    return report


def runs(verbs: int, seed: int, names: Sequence[str]) -> Iterator[Report]:
    """Every run, or those named; `verbs` is for each."""
    with ExitStack() as stack:
        disk = stack.enter_context(small_disk())
        plans: dict[str, tuple[Callable[[Run], None], float, dict[str, Any]]] = {
            "killed": (nothing, 0.06, {}),
            "killed_wal": (nothing, 0.06, {"wal": True}),
            "away": (folder_away, 0.08, {}),
            "away_wal": (folder_away, 0.08, {"wal": True}),
            "locked": (locked, 0.2, {}),
            "quota": (nothing, 0.2, {"quota": True}),
        }
        if disk is not None:
            plans["full"] = (disk_full, 0.03, {"disk": disk})
        plans["server"] = (nothing, 0.06, {})
        for name in names or plans:
            if name not in plans:
                continue
            fault, kill_s, where = plans[name]
            if name == "server":
                from tests.book.postgres_server import Server

                server = stack.enter_context(Server())
                where = {"address": server.address(server.new_database())}
                fault = server_dies(server)
            yield one_run(name, fault, verbs=verbs, seed=seed, kill_s=kill_s, **where)


def main(arguments: Sequence[str] = ()) -> int:
    parser = argparse.ArgumentParser(description="Fault runs of writing in a book.")
    parser.add_argument("--verbs", type=int, default=10_000, help="acknowledged verbs of each run")
    parser.add_argument("--seconds", type=float, help="as many verbs as fit into about so long")
    parser.add_argument("--only", action="append", default=[], help="a run by its name")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(list(arguments))
    bad = 0
    verbs = given.verbs if given.seconds is None else max(int(given.seconds * VERBS_A_SECOND), WORKERS)
    for report in runs(verbs, given.seed, given.only):
        print(f"{report.name}:", *report.lines(), sep="\n  ", flush=True)
        bad += bool(report.wrong)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
