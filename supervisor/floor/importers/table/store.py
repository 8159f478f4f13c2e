"""The SQL side: rows that differ are written, what is right already is left alone, the newest version wins."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from supervisor import contract
from supervisor.clock import now_ms
from supervisor.floor import writing
from supervisor.floor.importers.queue_log.store import CHUNK
from supervisor.floor.importers.queue_log.store import Store as FloorStore
from supervisor.floor.importers.table.rows import Named

_SUFFIX: Final = 3
"""source, source_version and flags stand at the end of every row."""


_TOLD: Final = frozenset(
    [
        "contact",
        "offer",
        "agent_state",
        "case",
        "case_event",
        "message",
        "survey",
        "sale",
        "self_service",
        "article_visit",
        "measure_total",
    ]
)
"""Tables of what has been; plans, people and calendars tell nothing of when a source last spoke."""
_EXPORTS: Final = "exports"
_CALLED: Final = {"reason": "code", "article": "title"}
"""Columns with what a row is called, where that is no name."""


_IMPLIED: Final = 10**15
"""What rows tell in passing of agents, teams, articles they name (a name, a team) has the version of the row less this
many: below 0, so that a list that bears no version is known to tell it better."""
_NEWER: Final = """
    (source_version >= 0 AND (source_version < :at OR (source_version = :at AND "{0}" <= :told)))
    OR (source_version < 0 AND (source_version < :implied OR (source_version = :implied AND "{0}" < :told)))
"""
"""Whether rows tell something newer than what is there; of equally new things always the same one counts."""


@dataclass(slots=True)
class Written:
    """What became of rows, by their places: which are new, changed, known; how many are older than what is there.

    `lost` holds the places of rows of this file that gave way to another one that says otherwise, `same` those of rows
    that stood in the file before.
    """

    at_new: list[int] = field(default_factory=list)
    at_changed: list[int] = field(default_factory=list)
    at_known: list[int] = field(default_factory=list)
    older: int = 0
    lost: list[int] = field(default_factory=list)
    same: list[int] = field(default_factory=list)

    @property
    def new(self) -> int:
        """How many are new."""
        return len(self.at_new)

    @property
    def changed(self) -> int:
        """How many were brought up to date."""
        return len(self.at_changed)

    @property
    def known(self) -> int:
        """How many stood there already."""
        return len(self.at_known)


class Store(FloorStore):
    """A floor being filled from tables: the same building and locking, rows of any columns."""

    def merge(self, table: str, columns: Sequence[str], rows: Sequence[tuple[Any, ...]], seen: set[int]) -> Written:
        """Write rows whose first value is the id. `seen` holds the hashes of ids that this file has named before.

        Of two rows with one id the newer version wins; of equal versions in one file always the same one, whatever
        their order; without versions a later file wins.
        """
        told = Written()
        version = len(columns) - _SUFFIX + 1
        best: dict[str, int] = {}
        for place, row in enumerate(rows):
            before = best.get(row[0])
            if before is None:
                best[row[0]] = place
                continue
            winner = self._settle(rows, before, place, version, told)
            best[row[0]] = winner
        ids = list(best)
        for start in range(0, len(ids), CHUNK):
            part = {id: best[id] for id in ids[start : start + CHUNK]}
            self._merge_part(table, columns, rows, part, seen, told)
        seen.update(map(hash, ids))
        return told

    @staticmethod
    def _settle(rows: Sequence[tuple[Any, ...]], first: int, second: int, version: int, told: Written) -> int:
        one, other = rows[first], rows[second]
        if one == other:
            told.same.append(second)
            return first
        v1, v2 = one[version] or 0, other[version] or 0
        winner, loser = (first, second) if (v1, repr(one)) > (v2, repr(other)) else (second, first)
        if v1 != v2:
            told.older += 1
        else:
            told.lost.append(loser)
        return winner

    def _merge_part(
        self,
        table: str,
        columns: Sequence[str],
        rows: Sequence[tuple[Any, ...]],
        part: dict[str, int],
        seen: set[int],
        told: Written,
    ) -> None:
        names = ", ".join(f'"{name}"' for name in columns)
        name = contract.BY_NAME[table].sql_name
        found = self.connection.execute(
            f"SELECT {names} FROM {name} WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(part), ensure_ascii=False),),
        )
        stored = {row[0]: row for row in found.fetchall()}
        version = len(columns) - _SUFFIX + 1
        fresh, better = [], []
        for id, place in part.items():
            row, there = rows[place], stored.get(id)
            if there is None:
                fresh.append(row)
                told.at_new.append(place)
            elif row == there:
                if hash(id) in seen:
                    told.same.append(place)
                else:
                    told.at_known.append(place)
            elif self._outranks(row, there, version, hash(id) in seen):
                better.append((*row[1:], id))
                if hash(id) in seen and (row[version] or 0) == (there[version] or 0):
                    told.lost.append(place)
                else:
                    told.at_changed.append(place)
            elif (row[version] or 0) < _said_at(there[version]):
                told.older += 1
            else:
                told.lost.append(place)
        places = ", ".join("?" * len(columns))
        self.connection.executemany(f"INSERT INTO {name} ({names}) VALUES ({places})", fresh)
        changed = ", ".join(f'"{column}" = ?' for column in columns[1:])
        self.connection.executemany(f"UPDATE {name} SET {changed} WHERE id = ?", better)

    @staticmethod
    def _outranks(row: tuple[Any, ...], there: tuple[Any, ...], version: int, same_file: bool) -> bool:
        mine, stored = row[version] or 0, _said_at(there[version])
        if row[version] is None and stored != (there[version] or 0):
            return True  # a list, over what rows told in passing
        if mine != stored:
            return bool(mine > stored)
        # Without versions a later file is taken for newer; within a file nothing tells, so the choice is a steady one.
        return (not same_file and row[version] is None) or repr(row) > repr(there)

    def counts(self, named: Named) -> dict[str, int]:
        """How many rows the tables have that rows name."""
        count = self.connection.execute
        return {table: count(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in named.names}

    def index_now(self, table: str) -> None:
        """Make the indexes of a table that a new floor gets at its end, because they are needed before."""
        now = [sql for sql in self._later if sql.startswith("CREATE INDEX") and f'"{table}_by_' in sql]
        for sql in now:
            self.connection.execute(sql)
            self._later.remove(sql)

    def settle_names(self, named: Named, source: str) -> None:
        """Make rows of the queues, agents, teams... that were named, and leave those alone that are there.

        A name that stands beside the id in the file is kept up with, the newest one wins; what a list without versions
        says stays.
        """
        for table, known in named.names.items():
            column = _CALLED.get(table, "name")
            rows = [(id, id, source, id) for id in known]
            self.connection.executemany(
                f'INSERT INTO "{table}" (id, "{column}", source) SELECT ?, ?, ? '
                f'WHERE NOT EXISTS (SELECT 1 FROM "{table}" WHERE id = ?)',
                rows,
            )
            told = [
                {"id": id, "told": found[1], **_versions(found[0])} for id, found in known.items() if found is not None
            ]
            # The version is kept up with too, or a name between two tellings of the same one would pass for newer.
            self.connection.executemany(
                f'UPDATE "{table}" SET "{column}" = :told, source_version = :implied WHERE id = :id '
                f'AND ((source_version IS NULL AND "{column}" = id) OR {_NEWER.format(column)})',
                told,
            )
        self.connection.executemany(
            "UPDATE queue SET channel = ? WHERE id = ? AND channel IS NULL AND source = ?",
            [(min(channels), queue, source) for queue, channels in named.channels.items() if len(channels) == 1],
        )
        # In two steps: an upsert that changes nothing would still be in the log of changes.
        teams = [
            {"id": f"{source}:{agent}", "agent": agent, "told": team, "source": source, **_versions(at)}
            for agent, (at, team) in named.teams.items()
        ]
        found = self.connection.execute(
            "SELECT DISTINCT agent FROM team_membership WHERE coalesce(source_version, 0) >= 0"
        )
        listed = {agent for (agent,) in found} if teams else set()
        self.connection.executemany(
            "INSERT INTO team_membership (id, agent, team, source, source_version) "
            "SELECT :id, :agent, :told, :source, :implied WHERE NOT EXISTS "
            "(SELECT 1 FROM team_membership WHERE id = :id)",
            [one for one in teams if one["agent"] not in listed],
        )
        self.connection.executemany(
            "UPDATE team_membership SET team = :told, source_version = :implied "
            f"WHERE id = :id AND ({_NEWER.format('team')})",
            teams,
        )

    def heartbeat(self, at: int | None = None) -> None:
        """As of any floor; one that only tables filled says so."""
        said = self.connection.execute("SELECT 1 FROM meta WHERE key = 'told_by' AND value = ?", (_EXPORTS,)).fetchone()
        super().heartbeat(at)
        if self.fresh or said:
            writing.set_meta(self.connection, told_by=_EXPORTS)

    def newest_at(self) -> int | None:
        """When the rows last tell of anything that has been, at most now; None where they tell of nothing."""
        now_at = now_ms()
        found = [
            self.connection.execute(f'SELECT max("{name}") FROM {table.sql_name} WHERE "{name}" <= ?', (now_at,))
            for table in contract.FOLLOWED
            if table.name in _TOLD
            for name in table.column_names
            if name == "at" or name.endswith("_at")
        ]
        return max((at for rows in found for (at,) in rows if at is not None), default=None)


def _versions(at: int) -> dict[str, int]:
    """The instant of a row, and the version of what it tells in passing."""
    return {"at": at, "implied": at - _IMPLIED}


def _said_at(version: int | None) -> int:
    """When what bears this version was said, also in passing."""
    return 0 if version is None else version + _IMPLIED if version < 0 else version
