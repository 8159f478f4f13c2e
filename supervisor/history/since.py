"""Since when a floor tells of anything that one person may see: of the rest nothing says how far back it goes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple
from weakref import WeakKeyDictionary

from supervisor import contract
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor import beginning, decided, subjects
from supervisor.floor import directory as names
from supervisor.floor.reader import Reader
from supervisor.floor.subjects import Row
from supervisor.history import teams as memberships
from supervisor.history.teams import Teams
from supervisor.history.totals import open_totals
from supervisor.settings import Settings
from supervisor.views.sight import InSight, in_sight

_SHOWN_BY: Final = {
    "contact": (("queued_at",), ("queue", "client", "agent")),
    "case": (("opened_at",), ("queue", "client", "agent", "team")),
    "survey": (("asked_at", "answered_at"), ("queue", "client", "agent", "contact", "case_id")),
    "sale": (("at",), ("client", "agent", "contact")),
}
"""When the rows of a table begin (where none says the first of several, the next one), and what shows them."""
_LINKS: Final = {"contact": "contact", "case_id": "case"}
_CHUNK: Final = 1_000
_FOREVER: Final = 2**62
_YOUNG: Final = 100_000
"""A floor with more contacts, cases or sums than that is not in its first days: nobody waits until all are read."""
_known: WeakKeyDictionary[Reader, dict[Any, int | None]] = WeakKeyDictionary()
"""Per open floor when things begin, by how it stood, for whom, and what."""


class Since(NamedTuple):
    """Beginnings of what is in sight, by the names of one instant."""

    reader: Reader
    seen: InSight
    teams: Teams
    directory: names.Directory

    def first(self, table: str) -> int | None:
        """When the first row of a table in sight begins; None for none. May raise `FloorError`."""
        found = _known.setdefault(self.reader, {})
        place = (self.reader.identity(), self.seen.scopes, table)
        if place not in found:
            columns, shown_by = _SHOWN_BY[table]
            walks = (self._first(table, column, shown_by) for column in columns)
            found[place] = next((at for at in walks if at is not None), None)
        return found[place]

    def first_state(self) -> int | None:
        """When the first state of an agent in sight begins; None for none. May raise `FloorError`."""
        sql = "SELECT min(at) FROM agent_state WHERE agent = ? AND at >= ? AND at < ?"
        spans = (
            (agent, *span[:2]) for agent, mine in self.teams.items() for span in mine if span[2] in self.seen.teams
        )
        found = [self.reader.query(sql, span)[0][0] for span in spans]
        return min((at for at in found if type(at) is int), default=None)

    def first_sum(self, measures: Iterable[str] | None = None) -> int | None:
        """When the first sum of these names, or of all, in sight begins; None for none. May raise `FloorError`."""
        totals = open_totals(self.reader, Window(-_FOREVER, _FOREVER), self.directory, self.seen)
        found = totals.of(None if measures is None else frozenset(measures)) if totals is not None else []
        return min((one.starts_at for one in found), default=None)

    def _first(self, table: str, column: str, shown_by: tuple[str, ...]) -> int | None:
        rows = self._walk(table, column, shown_by)
        return next((int(row[column]) for row in rows if self._sees(row, row[column])), None)

    def _walk(self, table: str, column: str, shown_by: tuple[str, ...]) -> Iterator[Row]:
        """The rows of a table that may be in sight, as time went by, with what shows them."""
        columns, names, given = ("pk", column, *shown_by), self._names(), list[Any]()
        may = [f"{name} IS NOT NULL" for name in shown_by if name in _LINKS]
        for name in (one for one in shown_by if one not in _LINKS):
            may.append(f"{name} IN (SELECT value FROM json_each(?))")
            given.append(json.dumps(sorted(names[name])))
        sql = (
            f'SELECT {", ".join(columns)} FROM {contract.BY_NAME[table].sql_name} WHERE ("{column}", pk) > (?, ?) '
            f'AND ({" OR ".join(may)}) ORDER BY "{column}", pk LIMIT {_CHUNK}'
        )
        last: tuple[Any, Any] = (-_FOREVER, -1)
        while read := self.reader.query(sql, (*last, *given)):
            last = read[-1][1], read[-1][0]
            rows = [dict(zip(columns, row, strict=True)) for row in read if type(row[1]) is int]
            for link in (one for one in shown_by if one in _LINKS):
                subjects.fill(self.reader, rows, _LINKS[link], link, ("queue", "client", "agent"))
            yield from rows

    def _names(self) -> dict[str, set[str]]:
        """Per column what may show a row."""
        seen, around = self.seen, self.seen.belonging
        queues = set(seen.queues) | {queue for queue, client in around.queue_client.items() if client in seen.clients}
        own = {agent for agent, spans in self.teams.items() if any(span[2] in seen.own_teams for span in spans)}
        return {"queue": queues, "client": set(seen.clients), "agent": own, "team": set(seen.own_teams)}

    def _sees(self, row: Row, at: int) -> bool:
        if self.seen.contact(row.get("queue"), row.get("client")):
            return True
        agent = row.get("agent")
        team = memberships.at_instant(self.teams, str(agent), at) if agent is not None else ""
        return (team or str(row.get("team") or "")) in self.seen.own_teams


def of(reader: Reader, context: Context, settings: Settings, now_at: int) -> Since | None:
    """The beginnings of what is in sight; None for one who sees everything. May raise `FloorError`."""
    if context.sight.everything:
        return None
    directory, _people = names.read_directory(reader, decided.read_targets(reader, settings, context), now_at)
    seen = in_sight(context.sight, directory)
    return None if seen is None else Since(reader, seen, memberships.read(reader), directory)


def begins(since: Since) -> int | None:
    """When the first of all that is in sight begins; None for nothing. May raise `FloorError`."""
    found = [*map(since.first, _SHOWN_BY), since.first_state(), since.first_sum()]
    return min((at for at in found if at is not None), default=None)


def begins_after(reader: Reader, context: Context, settings: Settings, window: Window, now_at: int) -> int | None:
    """When the data in sight begin, where that is after a period that is over; None where there are earlier ones, or
    none at all. May raise `FloorError`."""
    if window.end_at > now_at:
        return None
    if context.sight.everything:
        return beginning.begins_after(reader, window.end_at)
    sizes = (reader.query(f'SELECT max(pk) FROM "{table}"')[0][0] for table in ("contact", "case", "measure_total"))
    if any((size or 0) >= _YOUNG for size in sizes):
        return None
    since = of(reader, context, settings, now_at)
    begins_at = begins(since) if since is not None else None
    return begins_at if begins_at is not None and begins_at >= window.end_at else None
