"""A program that writes a floor in every way it should and should not; run in a process of its own.

`python faulty_writer.py FLOOR JOURNAL SEED BUSY_MS`: prints a line once it has begun, works until its standard input
closes, then checkpoints and prints one line of JSON: how many commits, and each time it was refused with "database is
locked".
"""

from __future__ import annotations

import json
import select
import sqlite3
import sys
import time
from random import Random

ROWS = 3_000
DAY = 1_700_006_400_000
"""Midnight UTC of the day that is followed; everything happens in its first half."""
FOLLOWED_MS = 12 * 3_600_000


def told_to_stop(seconds: float) -> bool:
    return bool(select.select([sys.stdin], [], [], seconds)[0])


class Writer:
    def __init__(self, path: str, journal: str, seed: int, busy_ms: int) -> None:
        self.random = Random(seed)
        self.db = sqlite3.connect(path, isolation_level=None, timeout=busy_ms / 1000)
        found = self.db.execute("PRAGMA journal_mode").fetchone()[0]
        assert found == journal, found
        self.db.execute("PRAGMA synchronous = OFF")
        self.db.execute("PRAGMA cache_size = 50")  # spills, so that a kill leaves half a change in the file
        self.next = int(time.time_ns())
        self.commits = 0
        self.refused: list[str] = []

    def keys(self) -> tuple[int, int]:
        least, most = self.db.execute("SELECT min(pk), max(pk) FROM contact").fetchone()
        return least or 1, most or 1

    def add(self) -> None:
        for _ in range(self.random.randint(1, 60)):
            self.next += 1
            at = DAY + self.random.randrange(FOLLOWED_MS)
            contact = (f"c{self.next}", f"q{self.next % 5}", "voice", "inbound", str(self.next % 500), at)
            self.db.execute(
                "INSERT INTO contact(id, queue, channel, direction, address, queued_at) VALUES (?, ?, ?, ?, ?, ?)",
                contact,
            )
            row = (f"s{self.next}", f"a{self.next % 40}", at, self.random.choice(["available", "break", "offline"]))
            self.db.execute("INSERT INTO agent_state(id, agent, at, state) VALUES (?, ?, ?, ?)", row)

    def end(self) -> None:
        ends = "ended_at = queued_at + 9000, outcome = 'abandoned'"
        self.db.execute(f"UPDATE contact SET {ends} WHERE ended_at IS NULL AND pk % 3 = 0")

    def late_edit(self) -> None:
        pk = self.random.randint(*self.keys())
        talk_ms = self.random.randrange(100_000)
        answered = "outcome = 'answered', answered_at = queued_at + 5000, talk_ms = ?, ended_at = queued_at + 5000 + ?"
        agent = f"a{self.random.randrange(40)}"
        self.db.execute(f"UPDATE contact SET agent = ?, {answered} WHERE pk = ?", (agent, talk_ms, talk_ms, pk))

    def delete(self) -> None:
        pk = self.random.randint(*self.keys())
        self.db.execute("DELETE FROM contact WHERE pk BETWEEN ? AND ?", (pk, pk + 5))

    def replace(self) -> None:
        pk = self.random.randint(*self.keys())
        found = self.db.execute("SELECT id FROM contact WHERE pk = ?", (pk,)).fetchone()
        if found:
            self.db.execute("INSERT OR REPLACE INTO contact(id, queue, queued_at) VALUES (?, 'q9', ?)", (*found, DAY))
            other = self.random.randint(*self.keys())
            self.db.execute("UPDATE OR REPLACE contact SET pk = ? WHERE id = ?", (other, *found))

    def bulk(self) -> None:
        self.db.execute("UPDATE agent_state SET reason = ? WHERE pk % 2", (str(self.next),))

    def trim(self) -> None:
        for table in ("contact", "agent_state"):
            self.db.execute(f"DELETE FROM {table} WHERE pk < (SELECT max(pk) FROM {table}) - {ROWS}")

    def prune(self) -> None:
        self.db.execute("DELETE FROM change WHERE seq < (SELECT max(seq) FROM change) - 20000")

    def commit(self) -> None:
        begin = self.random.choice(["BEGIN", "BEGIN IMMEDIATE", "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
        self.db.execute(begin)
        deeds = [self.add, self.add, self.end, self.late_edit, self.delete, self.replace]
        rare = [self.bulk, self.trim, self.prune]
        for _ in range(self.random.randint(1, 4)):
            self.random.choice(rare if self.random.random() < 0.1 else deeds)()
        if begin == "BEGIN EXCLUSIVE" and self.random.random() < 0.2:
            time.sleep(self.random.uniform(0.05, 0.3))
        self.db.execute("ROLLBACK" if self.random.random() < 0.1 else "COMMIT")

    def work(self) -> None:
        while not told_to_stop(self.random.uniform(0, 0.015)):
            try:
                if self.random.random() < 0.005:
                    self.db.execute("VACUUM")
                else:
                    self.commit()
                self.commits += 1
                if self.commits == 1:
                    print("working", flush=True)
            except sqlite3.OperationalError as error:
                self.refused.append(str(error))
                if self.db.in_transaction:
                    self.db.execute("ROLLBACK")

    def finish(self) -> None:
        self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.db.close()
        print(json.dumps({"commits": self.commits, "refused": self.refused}), flush=True)


if __name__ == "__main__":
    writer = Writer(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    writer.work()
    writer.finish()
