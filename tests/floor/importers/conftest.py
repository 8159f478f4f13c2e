"""A log to import and a floor to look into."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from supervisor import contract
from supervisor.floor.importers.queue_log.run import run
from supervisor.floor.importers.queue_log.summary import Summary

TABLES = (
    "queue", "agent", "agent_alias", "reason", "queue_membership", "contact", "offer", "agent_state", "raw_event",
    "rejected",
)  # fmt: skip
Row = dict[str, Any]


class ImportedFloor:
    """The rows of a floor as dicts, and the summary of the last import."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.summary = Summary()

    def rows(self, table: str, order: str = "1") -> list[Row]:
        with closing(sqlite3.connect(self.path)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY {order}')]

    def content(self, provenance: bool = True) -> dict[str, list[str]]:
        """Everything that means something, in an order of its own: no pk, no time of the import."""
        left_out = {"pk", *(() if provenance else ("source_version",))}
        return {
            table: sorted(
                repr({key: row[key] for key in row if key not in left_out and (key, table) != ("at", "rejected")})
                for row in self.rows(table)
            )
            for table in TABLES
        }

    def changes(self) -> int:
        return max((row["seq"] for row in self.rows("change")), default=0)

    def leg(self, call: str, number: int = 1) -> Row:
        return next(row for row in self.rows("contact") if row["id"] == f"ql:{call}:{number}")

    def legs(self) -> list[Row]:
        return self.rows("contact", "id")

    def chain(self, agent: str) -> list[tuple[int, str]]:
        """(second, state) of the agent's own rows; those of single queues left out."""
        return [
            (row["at"] // 1000, row["state"])
            for row in self.rows("agent_state", "at, pk")
            if row["agent"] == agent and row["queue"] is None
        ]

    def states(self, agent: str) -> list[str]:
        return [state for _, state in self.chain(agent)]

    def problems(self) -> list[str]:
        """What breaks the contract: unknown words, instants out of order, references to nothing."""
        found = []
        ids = {table.name: {row["id"] for row in self.rows(table.name)} for table in contract.FOLLOWED}
        for table in contract.FOLLOWED:
            for row in self.rows(table.name):
                for column in table.columns:
                    value = row[column.name]
                    if value is not None and column.words and value not in column.words:
                        found.append(f"{table.name} {row['id']}: {column.name} {value}")
                    if value is not None and column.refers_to and value not in ids[column.refers_to]:
                        found.append(f"{table.name} {row['id']}: {column.name} {value} is nowhere")
        for row in self.legs():
            instants = [row[name] for name in ("queued_at", "answered_at", "ended_at") if row[name] is not None]
            if instants != sorted(instants) or row["queued_at"] is None:
                found.append(f"{row['id']}: {instants}")
            if (row["ended_at"] is not None and row["outcome"] is None) or (
                row["outcome"] not in (None, "answered") and row["ended_at"] is None
            ):
                found.append(f"{row['id']}: {row['outcome']} {row['ended_at']}")
        return found


Import = Callable[..., ImportedFloor]


@pytest.fixture
def floor_of(tmp_path: Path) -> Import:
    """Import lines, or files already written, into a floor; the same floor again with the same name."""

    def import_(lines: Iterable[str] = (), *, paths: Iterable[Path] = (), name: str = "floor", **more: Any) -> Any:
        floor = ImportedFloor(tmp_path / f"{name}.db")
        given = list(paths)
        if not given:
            log = tmp_path / "queue_log"
            log.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
            given = [log]
        floor.summary = run(given, floor.path, **more)
        return floor

    return import_


@pytest.fixture
def look() -> Callable[[Path], ImportedFloor]:
    """Look into a floor that was filled otherwise."""
    return ImportedFloor
