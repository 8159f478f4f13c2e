"""Since when a floor tells of anything that one person may see: of the rest nothing says how far back it goes."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple
from weakref import WeakKeyDictionary

from supervisor import contract
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor import beginning, decided, logged, opening, subjects
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
_OF_LINKED: Final = ("queue", "client", "agent")
_CHUNK: Final = 1_000
_LARGEST: Final = 60_000
_GOAL_MS: Final = 25.0
_MOST_KEPT: Final = 64
_FOREVER: Final = 2**62
_YOUNG: Final = 100_000
"""A floor with more contacts, cases or sums than that is not in its first days: nobody waits until all are read."""
_known: WeakKeyDictionary[Reader, dict[Any, tuple[Any, int | None]]] = WeakKeyDictionary()
"""Per open floor when things begin, for whom, and what; with how the floor stood."""
_kept: Final[dict[tuple[Any, ...], tuple[Any, int | None]]] = {}
"""The same of floors with a change log, whoever opens them."""


class Since(NamedTuple):
    """Beginnings of what is in sight, by the names of one instant."""

    reader: Reader
    seen: InSight
    teams: Teams
    directory: names.Directory

    def first(self, table: str) -> int | None:
        """When the first row of a table in sight begins; None for none. May raise `FloorError`."""
        found = _known.setdefault(self.reader, {})
        place, stands = (self.seen.scopes, table), self.reader.identity()
        if place not in found or found[place][0] != stands:
            found[place] = stands, self._looked_up(table)
        return found[place][1]

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

    def _looked_up(self, table: str) -> int | None:
        """As `first`, by whoever asked before, as long as nothing was written."""
        reader, stands = self.reader, None
        place = logged.place_of(reader)
        if place is not None:
            place, stands = (*place, self.seen.scopes, table), (logged.mark(reader), self.seen, self.teams)
            before = _kept.get(place)
            if before is not None and before[0] == stands:
                return before[1]
        columns, shown_by = _SHOWN_BY[table]
        found = next((at for at in (self._first(table, one, shown_by) for one in columns) if at is not None), None)
        if place is not None:
            _kept.pop(place, None)
            _kept[place] = stands, found
            for oldest in list(_kept)[:-_MOST_KEPT]:
                _kept.pop(oldest, None)
        return found

    def _first(self, table: str, column: str, shown_by: tuple[str, ...]) -> int | None:
        shape, found = contract.BY_NAME[table], None
        may, given = self._may(shown_by)
        in_time = column in shape.indexes
        for where, limits in (_in_time if in_time else _by_number)(self.reader, shape.sql_name, column):
            rows = self.reader.query(
                f"SELECT {opening.quoted(('pk', column, *shown_by))} FROM {shape.sql_name} AS t "
                f'WHERE {where} AND +"{column}" < ? AND ({may}) ORDER BY "{column}", pk',
                (*limits, _FOREVER if found is None else found, *given),
            )
            earlier = self._first_of(column, shown_by, rows)
            found = found if earlier is None else earlier
            if in_time and found is not None:
                break
        return found

    def _first_of(self, column: str, shown_by: tuple[str, ...], found: list[tuple[Any, ...]]) -> int | None:
        """When the first of these rows (pk, column, what shows them) that is in sight begins."""
        for begin in range(0, len(found), _CHUNK):
            some = [row for row in found[begin : begin + _CHUNK] if type(row[1]) is int]
            rows = [dict(zip(("pk", column, *shown_by), row, strict=True)) for row in some]
            for link in (one for one in shown_by if one in _LINKS):
                subjects.fill(self.reader, rows, _LINKS[link], link, _OF_LINKED)
            for row in rows:
                if self._sees(row, row[column]):
                    return int(row[column])
        return None

    def _may(self, shown_by: tuple[str, ...]) -> tuple[str, list[str]]:
        """What a row (called t) fulfils that may be in sight, by what it says or by what it names, with parameters."""
        names, given = self._names(), list[str]()

        def says(which: str, several: Iterable[str]) -> str:
            several = list(several)
            given.extend(json.dumps(sorted(names[one])) for one in several)
            return " OR ".join(f"{which}.{one} IN (SELECT value FROM json_each(?))" for one in several)

        may = [says("t", (one for one in shown_by if one not in _LINKS))]
        for link in (one for one in shown_by if one in _LINKS):
            other = contract.BY_NAME[_LINKS[link]].sql_name
            may.append(f"EXISTS (SELECT 1 FROM {other} o WHERE o.id = t.{link} AND ({says('o', _OF_LINKED)}))")
        return " OR ".join(may), given

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


Piece = tuple[str, tuple[Any, ...]]
"""A condition on rows, and its parameters."""


def _in_time(reader: Reader, name: str, column: str) -> Iterator[Piece]:
    """The rows of a table in pieces, none of which takes long, as time went by; `column` is indexed."""
    last: tuple[Any, ...] = (-_FOREVER, -1)
    for size in _sizes():
        next_one = f'SELECT "{column}", pk FROM {name} WHERE ("{column}", pk) > (?, ?) ORDER BY "{column}", pk'
        bound = reader.query(f"{next_one} LIMIT 1 OFFSET {size - 1}", last)
        until = bound[0] if bound else (_FOREVER, _FOREVER)
        yield f'("{column}", pk) > (?, ?) AND ("{column}", pk) <= (?, ?)', (*last, *until)
        if not bound:
            return
        last = until


def _by_number(reader: Reader, name: str, _column: str) -> Iterator[Piece]:
    """The same as they are numbered: without an index each look in the order of time would pass all of them."""
    at, last = reader.query(f"SELECT (SELECT min(pk) FROM {name}), (SELECT max(pk) FROM {name})")[0]
    for size in _sizes():
        if at is None or at > last:
            return
        yield "pk BETWEEN ? AND ?", (at, at + size - 1)
        at += size


def _sizes() -> Iterator[int]:
    """How many rows to look at next, by how long the last ones took."""
    size = _CHUNK
    while True:
        began = time.perf_counter()
        yield size
        took_ms = max((time.perf_counter() - began) * 1000, 1.0)
        size = max(_CHUNK // 2, min(_LARGEST, int(size * min(2.0, _GOAL_MS / took_ms))))


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
