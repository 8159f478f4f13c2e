"""What can only be told when all rows of a sheet are there: cases of a log of changes, and ends of states."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, Final

from supervisor import contract
from supervisor.floor.importers.table.case_log import DERIVED, CaseLog, Event, collapse, in_order, of_one_moment
from supervisor.floor.importers.table.rows import END
from supervisor.floor.importers.table.statuses import OF_THE_FLOOR, Statuses
from supervisor.kpi import cases

CASES: Final = 2_000


class Cases:
    """Makes cases of their events; `made` counts the new ones, `of_one_moment` changes of which only the place in the
    file tells what came first."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._fresh: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        self.made = self.of_one_moment = 0

    def settle(self, log: CaseLog) -> None:
        """Make each case of the log anew from all its events, those of earlier imports among them."""
        ids = list(log.newest)
        for start in range(0, len(ids), CASES):
            part = ids[start : start + CASES]
            events = self._events(part)
            stored = self._stored(part)
            for id in part:
                self._settle_case(id, in_order(events.get(id, []), log), log, stored)
            for names, rows in self._fresh.items():
                places = ", ".join("?" * len(names))
                self._connection.executemany(f'INSERT INTO "case" ({", ".join(names)}) VALUES ({places})', rows)
            self._fresh.clear()

    def _settle_case(self, id: str, events: list[Event], log: CaseLog, stored: Mapping[str, str | None]) -> None:
        self._write_in_order(events)
        if not log.ordered:
            self.of_one_moment += of_one_moment(events)
        said = log.newest[id]
        last = events[-1] if events else None
        newer = last is None or (said.version, said.event if log.ordered else "") >= (
            last.at, last.id if log.ordered else "",
        )  # fmt: skip
        derived = collapse(events, log.statuses, log.tells_waits)
        mapped = dict(zip(log.fields, said.of(last.id) if last is not None else said.values, strict=True))
        row: dict[str, Any] = {"id": id}
        for name in DERIVED:
            # What the log says of the case itself wins over what its changes come to.
            if newer or name not in mapped or name in ("agent", "team", "status"):
                row[name] = derived[name]
        if newer:
            row |= {name: value for name, value in mapped.items() if value is not None or name not in row}
            row |= {"source": log.mapping.name, "source_version": said.version}
        own = mapped.get("status") if newer else None
        row["status"] = _shown(own, derived["status"], stored.get(id), log.statuses)
        self._write_case(row, new=id not in stored)

    def _write_in_order(self, events: list[Event]) -> None:
        """Give events that do not stand in the floor in their order each other's places: figures take what comes at
        the same moment as it was written."""
        for _, several in groupby(events, key=lambda event: event.at):
            tied = list(several)
            places = sorted(event.pk for event in tied)
            moved = {event.pk: pk for event, pk in zip(tied, places, strict=True) if event.pk != pk}
            if not moved:
                continue
            names = ", ".join(contract.BY_NAME["case_event"].column_names[1:])
            sql = f"SELECT {names} FROM case_event WHERE pk = ?"
            rows = [(pk, *self._connection.execute(sql, (old,)).fetchone()) for old, pk in moved.items()]
            self._connection.executemany("DELETE FROM case_event WHERE pk = ?", [(pk,) for pk in moved])
            marks = ", ".join("?" * len(rows[0]))
            self._connection.executemany(f"INSERT INTO case_event (pk, {names}) VALUES ({marks})", rows)

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
            "SELECT case_id, at, pk, id, status, agent, team, waiting_on FROM case_event "
            "WHERE case_id IN (SELECT value FROM json_each(?)) ORDER BY pk"
        )
        for row in self._connection.execute(sql, (json.dumps(cases, ensure_ascii=False),)):
            found.setdefault(row[0], []).append(Event(*row))
        return found

    def _stored(self, cases: list[str]) -> dict[str, str | None]:
        """The cases that the floor has already, and their status there."""
        sql = 'SELECT id, status FROM "case" WHERE id IN (SELECT value FROM json_each(?))'
        return dict(self._connection.execute(sql, (json.dumps(cases, ensure_ascii=False),)))


def _shown(own: str | None, written: str | None, before: str | None, statuses: Statuses) -> str | None:
    """The source's own word for the state of a case, that of its newest row or the one `before`, as long as it says
    what the word `written` in its events says to the figures."""
    word = before if own is None and written in OF_THE_FLOOR else own
    told = word is not None and written is not None and statuses.ending(word) == cases.ends_as(written)
    return word if told else written


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
