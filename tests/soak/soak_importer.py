"""Imports a log that grows while its importer is killed and the log rotated: `python -m supervisor.dev soak importer`.

Lines come in pieces that break anywhere. The importer, in another process, is killed without warning and started again;
the log is rotated by rename, with a writer that still holds the old file for some lines, and by copy and truncation,
while the importer lives and while it is dead. At the end the floor must be what one import of all lines makes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from random import Random

from supervisor import contract

CAUGHT_UP_S = 30.0
START = 1_700_000_000
TABLES = ("queue", "agent", "contact", "offer", "agent_state", "queue_membership", "raw_event", "rejected")
LEFT_OUT = {"pk", "source_version", "path", "line"}
"""What tells of the way that a row came, and not of what happened."""


class Log:
    """A queue_log that its switch writes, and all that was ever written to it."""

    def __init__(self, path: Path, random: Random) -> None:
        self.path = path
        self.random = random
        self.whole = bytearray()
        self._second = START
        self._call = 0
        self._late: list[tuple[int, str]] = []
        self._handle = self._open()

    def lines(self, count: int) -> bytes:
        """The next lines, by time: calls of some seconds over each other, pauses, and log-ins."""
        for _ in range(count):
            self._second += self.random.choice((0, 0, 1, 3))
            now, agent = self._second, f"SIP/{self.random.randrange(30)}"
            if self.random.random() < 0.1:
                word = self.random.choice(("ADDMEMBER|", "REMOVEMEMBER|", "PAUSE|lunch", "UNPAUSE|"))
                self._late.append((now, f"NONE|q1|{agent}|{word}"))
                continue
            self._call += 1
            call, wait_s = f"{now}.{self._call}|q{self._call % 4}", self.random.randrange(1, 40)
            self._late.append((now, f"{call}|NONE|ENTERQUEUE||05{self._call % 700}|1"))
            if self.random.random() < 0.2:
                self._late.append((now + wait_s, f"{call}|NONE|ABANDON|1|1|{wait_s}"))
                continue
            talk_s = self.random.randrange(1, 200)
            self._late.append((now + wait_s, f"{call}|{agent}|CONNECT|{wait_s}|x|2"))
            self._late.append((now + wait_s + talk_s, f"{call}|{agent}|COMPLETECALLER|{wait_s}|{talk_s}|1"))
        due = sorted(one for one in self._late if one[0] <= self._second)
        self._late = [one for one in self._late if one[0] > self._second]
        return "".join(f"{at}|{rest}\n" for at, rest in due).encode()

    def grow(self, count: int = 60) -> None:
        """Write lines in pieces that end anywhere; the last line is whole in the end."""
        data = self.lines(count)
        while data:
            cut = self.random.randrange(1, 4_000)
            os.write(self._handle, data[:cut])
            self.whole += data[:cut]
            data = data[cut:]
            time.sleep(self.random.uniform(0, 0.02))

    def rename(self) -> None:
        """Rotate as logrotate does; the switch writes some more lines to the file that it holds."""
        self._shift()
        self.path.rename(f"{self.path}.1")
        self.grow(10)
        os.close(self._handle)
        self._handle = self._open()

    def copy_and_truncate(self) -> None:
        """Rotate by a copy; the switch keeps its file."""
        self._shift()
        shutil.copy2(self.path, f"{self.path}.1")
        os.truncate(self.path, 0)

    def _shift(self) -> None:
        for number in range(9, 0, -1):
            old = Path(f"{self.path}.{number}")
            if old.exists():
                old.rename(f"{self.path}.{number + 1}")

    def close(self) -> None:
        os.close(self._handle)

    def _open(self) -> int:
        return os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)


class Run:
    """One log, one floor, and the importer's lives."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = Random(seed)
        self.folder = folder
        self.log = Log(folder / "queue_log", self.random)
        self.floor = folder / "floor.db"
        self.deeds: Counter[str] = Counter()
        self.differing: list[str] = []
        self.importer: subprocess.Popen[bytes] | None = None
        self.log.grow()
        self.start()
        while not self.floor.exists():  # what was rotated away before there was a floor is nobody's to follow
            time.sleep(0.05)

    def _import(self, log: Path, floor: Path, *more: str) -> subprocess.Popen[bytes]:
        words = ["import", "asterisk-queue-log", str(log), "--into", str(floor), "--tz", "UTC", *more]
        return subprocess.Popen([sys.executable, "-m", "supervisor", *words], stdout=subprocess.DEVNULL)

    def start(self) -> None:
        if self.importer is None:
            self.importer = self._import(self.log.path, self.floor, "--follow")
            self.deeds["start"] += 1

    def kill(self) -> None:
        """End the importer in the middle of whatever it does."""
        if self.importer is not None:
            self.importer.send_signal(signal.SIGKILL)
            self.importer.wait()
            self.importer = None
            self.deeds["kill"] += 1

    def rotate(self) -> None:
        deed = self.random.choice((self.log.rename, self.log.copy_and_truncate))
        deed()
        self.deeds[deed.__name__ + ("" if self.importer else " while dead")] += 1

    def life(self) -> None:
        """Some lines, and something that goes wrong."""
        deeds: list[Callable[[], None]] = [self.kill, self.start, self.rotate, self.log.grow, self.log.grow]
        self.random.choice(deeds)()
        self.log.grow()
        time.sleep(self.random.uniform(0, 0.6))

    def settle(self) -> None:
        """Let the importer catch up, stop it, and compare with one import of everything."""
        self.start()
        self.log.grow()
        end = time.monotonic() + CAUGHT_UP_S
        whole = self.folder / "whole_log"
        whole.write_bytes(self.log.whole)
        at_once = self.folder / "at-once.db"
        self._import(whole, at_once).wait()
        expected = content(at_once)
        while content(self.floor) != expected and time.monotonic() < end:
            time.sleep(0.2)
        assert self.importer is not None
        self.importer.send_signal(signal.SIGTERM)
        if self.importer.wait() != 0:
            self.differing.append(f"the importer ended with {self.importer.returncode}")
        self.importer = None
        found = content(self.floor)
        for table in TABLES:
            if found.get(table) != expected[table]:
                missing, more = (
                    expected[table] - found.get(table, Counter()),
                    found.get(table, Counter()) - expected[table],
                )
                self.differing.append(f"{table}: {len(missing)} missing, {len(more)} more; {[*missing, *more][:2]}")

    def close(self) -> None:
        self.kill()
        self.log.close()


def content(floor: Path) -> dict[str, Counter[str]]:
    """What a floor says, whatever way it came there; empty for one that is not there."""
    if not floor.exists():
        return {}
    found = {}
    with closing(sqlite3.connect(floor)) as connection:
        connection.row_factory = sqlite3.Row
        for name in TABLES:
            rows = connection.execute(f"SELECT * FROM {contract.BY_NAME[name].sql_name}").fetchall()
            left_out = LEFT_OUT | ({"at"} if name == "rejected" else set())
            found[name] = Counter(
                repr({key: value for key, value in dict(row).items() if key not in left_out}) for row in rows
            )
    return found


def main(arguments: Sequence[str] = ()) -> int:
    parser = argparse.ArgumentParser(description="Fault runs of importing a log that grows.")
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(list(arguments))
    bad, seed, end = 0, given.seed, time.monotonic() + given.seconds
    while time.monotonic() < end:
        with tempfile.TemporaryDirectory() as folder:
            run = Run(Path(folder), seed)
            try:
                stop = min(end, time.monotonic() + 20)
                while time.monotonic() < stop:
                    run.life()
                run.settle()
            finally:
                run.close()
        print(
            f"seed {seed}: {len(run.log.whole):,} bytes, {dict(run.deeds)}, differs: {run.differing or 0}", flush=True
        )
        bad += bool(run.differing)
        seed += 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
