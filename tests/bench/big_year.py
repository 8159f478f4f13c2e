"""A floor of many days for benchmarks: one day made by columns, written again and again, shifted and varied.

It holds contacts and agents' states, the biggest tables. Milliseconds and agents differ from day to day, so that no
engine gains from days that are the same.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from pathlib import Path

from supervisor.clock import DAY_MS
from supervisor.floor.simulator import big

AGENTS, CONTACTS, STATES = 700, 26_800, 107_000
CUSTOMERS = 250_000
"""Who call again and again, each some forty times a year."""
BEGINS_AT = 1_735_689_600_000
"""2025-01-01T00:00Z."""

_SHIFTED = ("queued_at", "arrived_at", "answered_at", "ended_at", "wrapped_at")


def make(path: Path, days: int, agents: int = AGENTS, contacts: int = CONTACTS, states: int = STATES) -> None:
    """Write a floor of so many days, each in the order of time; its indexes are made at the end."""
    big.fast_day(path, agents, contacts, states, seed=1, begins_at=BEGINS_AT + 6 * 3_600_000)
    connection = sqlite3.connect(path)
    connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000")
    triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
        "AND tbl_name IN ('contact', 'agent_state')"
    ).fetchall()
    for name, _ in indexes:
        connection.execute(f'DROP INDEX "{name}"')
    connection.execute("DELETE FROM offer")
    columns = [row[1] for row in connection.execute("PRAGMA table_info(contact)")]
    moved = ", ".join(_of_contact(name) for name in columns)
    names = ", ".join(f'"{name}"' for name in columns)
    for day in range(1, days):
        given = {"day": day, "ms": day * DAY_MS, "many": contacts, "states": states, "agents": agents}
        connection.execute(f"INSERT INTO contact ({names}) SELECT {moved} FROM contact WHERE pk <= :many", given)
        connection.execute(
            "INSERT INTO agent_state (pk, id, agent, at, state, contact) SELECT pk + :states * :day, NULL, "
            "printf('agent-%05d', (CAST(substr(agent, 7) AS INTEGER) + :day) % :agents), at + :ms + :day % 7, state, "
            "NULL FROM agent_state WHERE pk <= :states",
            given,
        )
        if day % 30 == 0:
            connection.commit()
    connection.commit()
    for _, sql in (*indexes, *triggers):
        connection.execute(sql)
    connection.execute("ANALYZE")
    connection.commit()
    connection.close()


def _of_contact(name: str) -> str:
    if name == "pk":
        return "pk + :many * :day"
    if name in ("id", "journey"):
        return "printf('c%09d', pk + :many * :day - 1)"
    if name == "customer":
        return f"printf('k%06d', (pk * 7919 + :day * 104729) % {CUSTOMERS})"
    if name == "agent":
        turned = "printf('agent-%05d', (CAST(substr(agent, 7) AS INTEGER) + :day) % :agents)"
        return f"CASE WHEN agent IS NULL THEN NULL ELSE {turned} END"
    if name in _SHIFTED:
        return f"{name} + :ms + :day % 7"
    return f'"{name}"'


if __name__ == "__main__":
    began = time.perf_counter()
    make(Path(sys.argv[1]), int(sys.argv[2]))
    print(f"{time.perf_counter() - began:.0f} s, {Path(sys.argv[1]).stat().st_size / 1e9:.2f} GB")
