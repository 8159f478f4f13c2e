"""Sums that a floor holds instead of rows (``measure_total``), added to the figures of a period by group.

A sum counts where its whole stretch lies in the period, and in a group of time where it lies in that hour, day or month
whole: it is never cut. Where the floor has rows of the same kind, scope and time, the rows win.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Any, Final

from supervisor import contract
from supervisor.clock import Window
from supervisor.floor import endings, subjects
from supervisor.floor.directory import Directory
from supervisor.floor.reader import Reader
from supervisor.history.asking import Asked
from supervisor.history.keys import TIME_KEYS, Shifts
from supervisor.kpi import measured, totals
from supervisor.kpi.entries import Formula
from supervisor.kpi.own_sums import SCOPE as SCOPE
from supervisor.kpi.totals import Total as Total
from supervisor.views.sight import InSight

TABLE: Final = "measure_total"
_INSTANTS: Final = {"contact": "queued_at", "offer": "at", "agent_state": "at", "case": "opened_at",
                    "survey": "answered_at"}  # fmt: skip
"""Of tables whose rows win over sums: the instant that says when."""
_THROUGH: Final = {"site": ("queue", "agent"), "team": ("agent",), "client": ("queue",), "channel": ("queue",)}
"""Through which of its columns a row is known to be of a place that it does not name itself."""

Filters = Mapping[str, frozenset[str]]
Group = tuple[str, ...]


def _same_place(one: Total, other: Total) -> bool:
    return one.keys == other.keys and one.starts_at < other.ends_at and other.starts_at < one.ends_at


@dataclass(slots=True)
class Given:
    """What totals add to one group: sums by measure, and which of these come from averages; `parts` are the totals
    themselves, by measure. `wholes` are totals of several measures together, by name."""

    sums: dict[str, int] = field(default_factory=dict)
    approximate: set[str] = field(default_factory=set)
    parts: dict[str, list[Total]] = field(default_factory=dict)
    wholes: dict[str, list[Total]] = field(default_factory=dict)
    rows: dict[str, frozenset[totals.Row]] = field(default_factory=dict)
    """Found before, by measure."""

    def serving(self, formula: Formula) -> Given:
        """The same with totals of a whole among its first part, for a figure that is made of all its parts.

        They serve where none of the parts is told of their scope and time.
        """
        top = frozenset(formula.top)
        for name in self.wholes:
            several = totals.WHOLES[name]
            left = self.alone(name)
            if left and top.issuperset(several):
                first = several[0]
                sums = dict.fromkeys(several, 0) | self.sums
                sums[first] += round(sum(one.value for one in left))
                rough = {first} if any(one.approximate for one in left) else set()
                parts = self.parts | {first: [*self.parts.get(first, []), *left]}
                return Given(sums, self.approximate | rough, parts)
        return self

    def alone(self, name: str) -> list[Total]:
        """The totals of a whole of whose scope and time no part is told."""
        told = [part for one in totals.WHOLES.get(name, ()) for part in self.parts.get(one, [])]
        return [one for one in self.wholes.get(name, []) if not any(_same_place(one, part) for part in told)]

    def whole(self, formula: Formula) -> totals.Whole:
        """The totals that a ratio or a mean is made of, without rows that lack a part of it."""
        terms = {term.lstrip("-") for term in (*formula.top, *formula.bottom)}
        parts = {name: self.parts.get(name, []) for name in sorted(terms)}
        if len({self._rows(name) for name, found in parts.items() if found}) <= 1:
            return totals.Whole(parts, 0, 0)
        # The total of a whole tells all its parts at once: it stands among those of its first.
        of_wholes = [one for found in parts.values() for one in found if one.measure in totals.WHOLES]
        below = [term.lstrip("-") for term in formula.bottom]
        seen = totals.whole({name: [*found, *of_wholes] if found else [] for name, found in parts.items()}, below)
        kept = {name: set(map(id, found)) for name, found in seen.parts.items()}
        found = {name: [one for one in mine if id(one) in kept[name]] for name, mine in parts.items()}
        return seen._replace(parts=found)

    def _rows(self, name: str) -> frozenset[totals.Row]:
        """Of what and when a measure is told."""
        if name not in self.rows:
            self.rows[name] = frozenset(map(totals.row_of, self.parts[name]))
        return self.rows[name]

    def lacking(self, formula: Formula) -> frozenset[str]:
        """The ids of the totals of rows that lack a part of a ratio or a mean."""
        found = self.serving(formula)
        kept = {name: set(map(id, mine)) for name, mine in found.whole(formula).parts.items()}
        return frozenset(
            one.id for name, mine in kept.items() for one in found.parts.get(name, ()) if id(one) not in mine
        )

    def without(self, whole: totals.Whole) -> dict[str, int]:
        """What the rows that were left out come to, by measure."""
        found = {}
        for name, kept in whole.parts.items():
            among = set(map(id, kept))
            left = (one for one in self.parts.get(name, ()) if id(one) not in among)
            if amount := sum(one.value * dict(totals.meant(one.measure)).get(name, 1) for one in left):
                found[name] = round(amount)
        return found


@dataclass(slots=True)
class Totals:
    """The totals of a period, read as they are asked for. `empty` is as in `kpi.measured`, of all tables that rows of
    totals could be of."""

    reader: Reader
    window: Window
    directory: Directory
    seen: InSight | None
    empty: frozenset[str]

    def of(self, names: frozenset[str] | None) -> list[Total]:
        """The totals of these names, or all, as far as they are in sight and no rows stand for them."""
        where, given = "starts_at >= ? AND ends_at <= ?", [self.window.start_at, self.window.end_at]
        if names is not None:
            where += f" AND measure IN ({', '.join('?' * len(names))})"
        columns = ("id", "measure", "starts_at", "ends_at", *SCOPE, "value", "approximate")
        rows = subjects.scan(self.reader, TABLE, columns, where, [*given, *sorted(names or ())])
        found = [self._total(row) for row in rows if row["measure"] and row["value"] is not None]
        won: dict[tuple[Any, ...], bool] = {}
        return [one for one in found if self._sees(one) and not self._rows_win(one, won)]

    def texts(self) -> dict[str, frozenset[str]]:
        """The ids that totals in sight name, per key."""
        if self.seen is not None:
            found = [one.keys for one in self.of(None)]
            return {key: frozenset(keys[key] for keys in found if key in keys) for key in SCOPE}
        sql = "SELECT DISTINCT {} FROM measure_total WHERE starts_at >= ? AND ends_at <= ?"
        span = (self.window.start_at, self.window.end_at)
        read = {key: self.reader.query(sql.format(key), span) for key in SCOPE}
        return {key: frozenset(str(row[0]) for row in rows if row[0] is not None) for key, rows in read.items()}

    def _total(self, row: Mapping[str, Any]) -> Total:
        keys = {name: str(row[name]) for name in SCOPE if row[name] is not None}
        scope = frozenset(keys)
        directory, queue = self.directory, keys.get("queue", "")
        follows = {
            "site": directory.queue_site.get(queue) or directory.team_site.get(keys.get("team", "")),
            "client": directory.queue_client.get(queue),
            "channel": directory.queue_channel.get(queue),
        }
        keys |= {name: value for name, value in follows.items() if value and name not in keys}
        value, approximate = float(row["value"]), bool(row["approximate"])
        return Total(row["id"], row["measure"], row["starts_at"], row["ends_at"], scope, keys, value, approximate)

    def _sees(self, one: Total) -> bool:
        seen, keys = self.seen, one.keys
        if seen is None:
            return True
        if "team" in keys and keys["team"] not in seen.teams:
            return False
        if "agent" in keys and "team" not in keys:
            return False
        if not keys.keys() & {"queue", "client"}:
            return keys["team"] in seen.own_teams if "team" in keys else ("site", keys.get("site")) in seen.scopes
        return seen.contact(keys.get("queue"), keys.get("client"))

    def _rows_win(self, one: Total, won: dict[tuple[Any, ...], bool]) -> bool:
        """Whether there are rows of that kind in its scope and time."""
        tables = {totals.TABLE_OF[measure] for measure, _factor in totals.meant(one.measure)}
        return any(self._has_rows(table, one, won) for table in tables & _INSTANTS.keys() - self.empty)

    def _has_rows(self, table: str, one: Total, won: dict[tuple[Any, ...], bool]) -> bool:
        shape = contract.BY_NAME[table]
        at = _INSTANTS[table]
        named = {name: one.keys[name] for name in sorted(one.scope)}
        place = (table, one.starts_at, one.ends_at, *named.items())
        if place not in won:
            sql = f"SELECT 1 FROM {shape.sql_name} WHERE {at} >= ? AND {at} < ?"
            given: list[Any] = [one.starts_at, one.ends_at]
            for name, value in named.items():
                part, more = self._there(shape.column_names, name, value)
                sql, given = f"{sql} AND {part}", [*given, *more]
            won[place] = bool(self.reader.query(f"{sql} LIMIT 1", given))
        return won[place]

    def _there(self, columns: Sequence[str], key: str, value: str) -> tuple[str, list[str]]:
        """Which rows are of a place: by their own column, else by the queue, else by the agent that they name.

        Of what names none of these nobody knows where it was: such rows win too, but not for one who does not see them.
        """
        through = [name for name in _THROUGH.get(key, ()) if name in columns]
        own = key in columns
        if not own and not through:
            return "TRUE", []
        away = not own and self.seen is None
        known = [self._places(key, name).items() for name in through]
        given = [json.dumps([id for id, where in places if (where == value) != away]) for places in known]
        parts = [f'"{key}" = ?'] * own + [f'"{name}" IN (SELECT value FROM json_each(?))' for name in through]
        return f"{'NOT ' * away}coalesce({', '.join(parts)}, FALSE)", [value] * own + given

    def _places(self, key: str, through: str) -> Mapping[str, str]:
        """Per queue or agent the site, team, client or channel that it belongs to, where that is known."""
        names = self.directory
        if through == "queue":
            return {"site": names.queue_site, "client": names.queue_client, "channel": names.queue_channel}[key]
        if key == "team":
            return names.agent_team
        return {agent: site for agent, team in names.agent_team.items() if (site := names.team_site.get(team))}


def open_totals(reader: Reader, window: Window, directory: Directory, seen: InSight | None) -> Totals | None:
    """The totals of a period; None where the floor holds none."""
    if not subjects.filled(reader, (TABLE,)):
        return None
    empty = frozenset(_INSTANTS) - subjects.filled(reader, _INSTANTS) | endings.untold(reader)
    return Totals(reader, window, directory, seen, empty)


def counted(
    found: Sequence[Total], by: Group, filters: Filters, zone: tzinfo, shifts: Shifts
) -> Iterator[tuple[Total, Group]]:
    """The totals that count by these keys, each with its group."""
    times = [TIME_KEYS[key] for key in by if key in TIME_KEYS]

    def fits(one: Total) -> bool:
        held = all(one.keys.get(key, "") in values for key, values in filters.items())
        return held and all(
            write(one.starts_at, zone, shifts) == write(one.ends_at - 1, zone, shifts) for write in times
        )

    needed = frozenset(key for key in (*by, *filters) if key not in TIME_KEYS)
    for one in totals.counted(found, needed, fits):
        yield (
            one,
            tuple(TIME_KEYS[key](one.starts_at, zone, shifts) if key in TIME_KEYS else one.keys[key] for key in by),
        )


def by_group(
    period_totals: Totals | None, by: Group, measures: frozenset[str], filters: Filters, zone: tzinfo, shifts: Shifts
) -> dict[Group, Given]:
    """What totals add to each group of these measures; whole numbers, rounded at the end."""
    if period_totals is None:
        return {}
    told: dict[Group, dict[str, dict[str, float]]] = {}
    found: dict[Group, Given] = {}
    given = period_totals.of(totals.names_for(measures))
    for one, group in counted(given, by, filters, zone, shifts):
        mine = found.setdefault(group, Given())
        if measures.issuperset(totals.WHOLES.get(one.measure, ("",))):
            mine.wholes.setdefault(one.measure, []).append(one)
        for measure, factor in totals.meant(one.measure):
            if measure in measures:
                into = told.setdefault(group, {}).setdefault(measure, {})
                into[one.measure] = into.get(one.measure, 0.0) + one.value * factor
                mine.parts.setdefault(measure, []).append(one)
                if one.approximate:
                    mine.approximate.add(measure)
    for group, mine in found.items():
        for measure, said in told.get(group, {}).items():
            # What is told under several names is told once: under its own, or else the first.
            name = measure if measure in said else next(iter(said))
            mine.sums[measure] = round(said[name])
            mine.parts[measure] = [one for one in mine.parts[measure] if one.measure == name]
    return found


def behind(
    period_totals: Totals | None,
    by: Group,
    formula: Formula,
    measures: frozenset[str],
    filters: Filters,
    zone: tzinfo,
    shifts: Shifts,
) -> Iterator[tuple[Group, dict[str, Any]]]:
    """The totals behind a figure, each with its group, what it is, and what it feeds into each measure."""
    if period_totals is None:
        return
    groups = by_group(period_totals, by, measures, filters, zone, shifts)
    left = {group: mine.lacking(formula) for group, mine in groups.items()} if formula.bottom else {}
    given = period_totals.of(totals.names_for(measures))
    for one, group in counted(given, by, filters, zone, shifts):
        feeds = {name: round(one.value * factor) for name, factor in totals.meant(one.measure) if name in measures}
        if one in groups[group].alone(one.measure):
            feeds[one.measure] = round(one.value)
        if not feeds or one.id in left.get(group, ()):
            continue
        told = {"total": one.id, "measure": one.measure, **{name: one.keys.get(name) for name in SCOPE}}
        yield group, told | {"starts_at": one.starts_at, "ends_at": one.ends_at, "feeds": feeds}


def lacks(period_totals: Totals, asked: Asked, sums: Mapping[str, int], given: Given | None) -> bool:
    """Whether a figure is not measured here: nothing tells a measure that it is made of, neither rows nor sums."""
    formula = asked.formula if asked.kpi.kind == "sum" else None
    if formula is None:
        return not {"contact", measured.QUEUES}.isdisjoint(period_totals.empty)
    needed = {term.lstrip("-") for term in (*formula.top, *formula.bottom)} - totals.may_lack(formula)
    told = given.sums.keys() if given else set()
    unmeasured = {name for name in needed if name not in told and measured.is_empty(name, period_totals.empty)}
    if unmeasured or (not told & needed and measured.untold(formula, period_totals.empty)):
        return True
    return bool(needed & told) and any(name not in told and name not in sums for name in needed)
