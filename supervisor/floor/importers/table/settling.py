"""What can only be told when all rows of a sheet are there: cases of a log of changes, and ends of states."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any, Final

from supervisor.floor.importers.table.case_log import DERIVED, CaseLog, Event, Said, collapse
from supervisor.floor.importers.table.rows import END

CASES: Final = 2_000


class Cases:
    """Makes cases of their events; `made` counts the new ones."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._fresh: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        self.made = 0

    def settle(self, log: CaseLog) -> None:
        """Make each case of the log anew from all its events, those of earlier imports among them."""
        ids = list(log.newest)
        for start in range(0, len(ids), CASES):
            part = ids[start : start + CASES]
            events = self._events(part)
            stored = self._stored(part)
            for id in part:
                said, mine = log.newest[id], events.get(id, [])
                newer = (said.version, said.event) >= max((one[:2] for one in mine), default=(0, ""))
                row = self._case(id, collapse(mine, log.mapping.statuses), log, said, newer)
                self._write_case(row, new=id not in stored)
            for names, rows in self._fresh.items():
                places = ", ".join("?" * len(names))
                self._connection.executemany(f'INSERT INTO "case" ({", ".join(names)}) VALUES ({places})', rows)
            self._fresh.clear()

    def _case(self, id: str, derived: dict[str, Any], log: CaseLog, said: Said, newer: bool) -> dict[str, Any]:
        mapped = dict(zip(log.fields, said.values, strict=True))
        row: dict[str, Any] = {"id": id}
        for name in DERIVED:
            # What the log says of the case itself wins over what its changes come to.
            if newer or name not in mapped or name in ("agent", "team", "status"):
                row[name] = derived[name]
        if newer:
            row |= {name: value for name, value in mapped.items() if value is not None or name not in row}
            row |= {"source": log.mapping.name, "source_version": said.version}
        return row

    def _write_case(self, row: dict[str, Any], new: bool) -> None:
        run = self._connection.execute
        names = tuple(row)
        if new:
            self._fresh.setdefault(names, []).append(tuple(row.values()))
            self.made += 1
            return
        same = " AND ".join(f"{name} IS ?" for name in names[1:])
        changed = ", ".join(f"{name} = ?" for name in names[1:])
        given = list(row.values())[1:]
        run(f'UPDATE "case" SET {changed} WHERE id = ? AND NOT ({same})', [*given, row["id"], *given])

    def _events(self, cases: list[str]) -> dict[str, list[Event]]:
        found: dict[str, list[Event]] = {}
        sql = (
            "SELECT case_id, at, id, status, agent, team, waiting_on FROM case_event "
            "WHERE case_id IN (SELECT value FROM json_each(?))"
        )
        for case, *rest in self._connection.execute(sql, (json.dumps(cases, ensure_ascii=False),)):
            found.setdefault(case, []).append(Event(*rest))
        return found

    def _stored(self, cases: list[str]) -> set[str]:
        sql = 'SELECT id FROM "case" WHERE id IN (SELECT value FROM json_each(?))'
        return {id for (id,) in self._connection.execute(sql, (json.dumps(cases, ensure_ascii=False),))}


def standing_ends(
    connection: sqlite3.Connection, ends: Sequence[tuple[Any, ...]], columns: Sequence[str]
) -> list[tuple[Any, ...]]:
    """Those ends of states at whose instant no other state of the agent begins; those that stand there no longer are
    taken out of the floor."""
    agent, at = columns.index("agent"), columns.index("at")
    found = []
    for row in ends:
        begins = connection.execute(
            "SELECT id FROM agent_state WHERE agent = ? AND at = ?", (row[agent], row[at])
        ).fetchall()
        if all(str(id).endswith(END) for (id,) in begins):
            found.append(row)
    connection.execute(
        "DELETE FROM agent_state WHERE id LIKE ? AND EXISTS (SELECT 1 FROM agent_state AS o WHERE "
        "o.agent = agent_state.agent AND o.at = agent_state.at AND o.id NOT LIKE ?)",
        (f"%{END}", f"%{END}"),
    )
    return found
