"""Where a follower stands in a floor, and what it learns from there on."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from supervisor.floor import opening

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the change log: the floor, the number of the last entry seen (0: none), and that entry itself."""

    floor_id: str
    seq: int = 0
    row: Row | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened after a mark.

    `mark` is where to go on from. With `reload` the log does not reach back to the mark (another floor, pruned,
    restored): load everything again. `touched` names the rows that were made, changed, moved or deleted, `rows`
    holds those of them that exist now: drop every touched row, then put back these. With `more` the log holds
    further entries: ask again before showing figures. `heartbeat_at` is the writer's last sign of life (ms).
    """

    mark: Mark
    reload: bool = False
    touched: dict[str, set[int]] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    heartbeat_at: int | None = None
    more: bool = False


_META = "SELECT key, value FROM meta WHERE key IN ('contract', 'floor_id', 'heartbeat_at')"


def read_meta(connection: sqlite3.Connection, path: Path) -> tuple[str, int | None]:
    """(floor_id, heartbeat_at) as the floor says now; raises FloorError if it went over to another contract."""
    found = dict(connection.execute(_META).fetchall())
    opening.checked_contract(found.get("contract"), path)
    return str(found.get("floor_id") or ""), opening.whole_number(found.get("heartbeat_at"))
