"""Restores backups of a book that others write in: `python -m supervisor.dev soak restore --seconds 60`.

Three processes write without a pause while backups are made and restored again and again; every third restore is
killed at any instant. Afterwards every acknowledged verb stands in the book or in one that was put aside, what a
restore that was not killed gave up was listed by it, the chain verifies, and so does every book put aside.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from random import Random

from supervisor.book import backup
from supervisor.book.book import Book
from supervisor.book.passwords import Passwords
from supervisor.book.restoring import restore
from supervisor.book.sqlite import SqliteStore, create
from supervisor.errors import MokedError

PASSWORD = "correct horse"
QUICK = Passwords(time_cost=1, memory_cost=8, parallelism=1)
WRITERS = 3
PATIENCE_S = 30.0


def write(path: Path, number: int, seconds: float) -> None:
    """Do verbs until the time is over, and print the hash of each that was acknowledged."""
    ends = time.monotonic() + seconds
    with Book(SqliteStore(path, PATIENCE_S), hasher=QUICK) as book:
        session = book.sign_in("Dana", PASSWORD)
        goal = number * 1_000_000
        while time.monotonic() < ends:
            goal += 1
            done = book.do("target.set", session, {"kpi": "asa", "goal": goal, "place": f"queue=Q{goal}"})
            print(done.hash, flush=True)


def put_back(path: Path, kept: Path) -> None:
    """Restore, and print what was given up."""
    found = restore(path, kept, "Dana", PASSWORD, hasher=QUICK, patience_s=PATIENCE_S)
    print(json.dumps([one.hash for one in found.later]), flush=True)


def again(*words: object, out: Path) -> subprocess.Popen[bytes]:
    """This script in a process of its own."""
    with out.open("ab") as file:
        return subprocess.Popen([sys.executable, __file__, *map(str, words)], stdout=file)


def restores(folder: Path, path: Path, seconds: float, random: Random) -> tuple[list[float], int, set[str]]:
    """How long each took, how many were killed, and what was listed."""
    took: list[float] = []
    killed, listed = 0, set()
    ends = time.monotonic() + seconds
    for number in range(10_000):
        if time.monotonic() > ends:
            break
        with closing(SqliteStore(path, PATIENCE_S)) as store:
            kept = backup.make(store, folder / "kept")
        time.sleep(random.uniform(0.3, 1.0))
        out = folder / f"restore{number}"
        begun = time.monotonic()
        program = again("--restore", kept.path, "--book", path, out=out)
        if number % 3 == 2:
            time.sleep(random.uniform(0.4, 2.5))
            killed += program.poll() is None
            program.kill()
            program.wait()
            continue
        if program.wait():
            raise AssertionError(f"restore {number} failed")
        took.append(time.monotonic() - begun)
        listed |= set(json.loads(out.read_text()))
    return sorted(took), killed, listed


def run(folder: Path, seconds: float, *, wal: bool, seed: int) -> list[str]:
    """One run; returns what was wrong."""
    path = folder / "centre.book"
    create(path, wal=wal)
    with Book(SqliteStore(path), hasher=QUICK) as book:
        book.found("Dana", PASSWORD)
    outs = [folder / f"writer{number}" for number in range(WRITERS)]
    writers = [
        again("--write", number + 1, "--book", path, "--seconds", seconds, out=out) for number, out in enumerate(outs)
    ]
    time.sleep(2.0)
    took, killed, listed = restores(folder, path, seconds - 8.0, Random(seed))
    wrong = [f"writer {number} failed" for number, writer in enumerate(writers) if writer.wait()]
    acknowledged = {line for out in outs for line in out.read_text().split()}
    asides = [one for one in folder.glob("centre.book.aside-*") if not one.name.endswith(("-wal", "-shm", "-journal"))]
    known: set[str] = set()
    for file in (path, *asides):
        try:
            if found := backup.judged(file)[1]:
                wrong.append(f"{file.name}: {found}")
            with closing(SqliteStore(file)) as store, store.reading() as view:
                hashes = {str(entry["hash"]) for entry in view.entries()}
        except MokedError as problem:
            wrong.append(f"{file.name}: {problem}")
            continue
        known |= hashes
        if file == path and not killed and (lost := acknowledged - hashes - listed):
            wrong.append(f"{len(lost)} verbs given up and not listed")
    if lost := acknowledged - known:
        wrong.append(f"{len(lost)} of the acknowledged verbs are gone")
    print(f"{'wal' if wal else 'rollback'}: {len(took)} restores and {killed} killed, {len(acknowledged)} verbs,")
    print(f"  {len(asides)} put aside; median {took[len(took) // 2]:.2f} s, longest {took[-1]:.2f} s (with its start)")
    print(f"  wrong: {wrong or 'nothing'}", flush=True)
    return wrong


def main(arguments: Sequence[str]) -> int:
    """Both kinds of journal, half of the time each."""
    options = argparse.ArgumentParser()
    options.add_argument("--seconds", type=float, default=60.0)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--book", type=Path)
    options.add_argument("--write", type=int)
    options.add_argument("--restore", type=Path)
    chosen = options.parse_args(arguments)
    if chosen.write:
        write(chosen.book, chosen.write, chosen.seconds)
        return 0
    if chosen.restore:
        put_back(chosen.book, chosen.restore)
        return 0
    wrong = []
    for wal in (False, True):
        with tempfile.TemporaryDirectory(prefix="moked-soak-") as folder:
            wrong += run(Path(folder), max(chosen.seconds / 2, 15.0), wal=wal, seed=chosen.seed)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
