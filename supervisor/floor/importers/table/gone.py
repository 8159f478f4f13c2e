"""Rows that a source took back: what told of them leaves the floor, and an older word of them never brings it back.

That a row is gone is kept in ``raw_event``: its id in ``data``, the version of the word in ``at``.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any, Final

from supervisor import contract
from supervisor.floor.importers.table.rows import END, Maker, Out

VERB: Final = "DELETED"
CHUNK: Final = 500


class Gone:
    """What the sources of one floor took back, by id with the version of that word."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[str, dict[str, int]] = {}

    def _of(self, source: str) -> dict[str, int]:
        if source not in self._known:
            sql = "SELECT data, coalesce(at, 0) FROM raw_event WHERE verb = ? AND source = ?"
            self._known[source] = dict(self._connection.execute(sql, (VERB, source)).fetchall())
        return self._known[source]

    def take_out(self, maker: Maker, words: Iterable[tuple[Any, ...]]) -> int:
        """Keep that rows are gone, each an id and a version; gives how many rows of the main table left the floor."""
        source, known = maker.mapping.name, self._of(maker.mapping.name)
        told: dict[str, int] = {}
        for key, version in words:
            told[key] = max(version or 0, told.get(key, 0))
        fresh = {key: version for key, version in told.items() if version > known.get(key, -1)}
        sql = "DELETE FROM raw_event WHERE verb = ? AND source = ? AND data IN (SELECT key FROM json_each(?))"
        self._connection.execute(sql, (VERB, source, json.dumps({key: 0 for key in fresh if key in known})))
        self._connection.executemany(
            "INSERT INTO raw_event (at, verb, data, source) VALUES (?, ?, ?, ?)",
            [(version, VERB, key, source) for key, version in fresh.items()],
        )
        known |= fresh
        if maker.table == "agent_state":
            self._delete(maker.table, "id", {f"{key}{END}": version for key, version in told.items()})
        for part in maker.also:
            self._delete(part.table, maker.links.get(id(part)) or "id", told)
        return self._delete(maker.table, "id", told)

    def _delete(self, table: str, column: str, told: dict[str, int]) -> int:
        """Rows that refer to these ids and are no newer than the word that these are gone."""
        name = contract.BY_NAME[table].sql_name
        sql = (
            f'DELETE FROM {name} WHERE "{column}" IN (SELECT key FROM json_each(?1)) '
            f'AND coalesce(source_version, 0) <= (SELECT value FROM json_each(?1) WHERE key = {name}."{column}")'
        )
        keys, left = list(told), 0
        for start in range(0, len(keys), CHUNK):
            part = {key: told[key] for key in keys[start : start + CHUNK]}
            left += self._connection.execute(sql, (json.dumps(part, ensure_ascii=False),)).rowcount
        return left

    def stays(self, maker: Maker, rows: list[Out]) -> bool:
        """Whether the rows of a row of a file, the main one first, may stand in the floor."""
        at = self._of(maker.mapping.name).get(rows[0].values[0])
        return at is None or (rows[0].values[-2] or 0) > at
