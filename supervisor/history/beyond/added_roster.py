"""The roster of a period against the states that were shown where only sums are wanted: as `roster`, by whole columns
and without rows to open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from supervisor.clock import DAY_MS, INTERVAL_MS
from supervisor.floor.table_columns import Columns as TableColumns
from supervisor.history import postings
from supervisor.history.beyond.placements import INDEX, Columns, added_up
from supervisor.history.coding import Coded, Ints, Mask, unique
from supervisor.kpi import many_roster, roster
from supervisor.kpi.legs import NULL
from supervisor.kpi.many_roster import Line, Rows, Spans

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Desk

_LONGEST_MS: Final = 2 * DAY_MS
"""No row of a roster is longer, as `subjects.read_shifts` has it."""


_Row = tuple[int, int, int, bool, bool, bool]
"""What `Rows` say of one."""


class _Agents:
    """Numbers the agents of rosters and of states."""

    def __init__(self) -> None:
        self.places: dict[str, int] = {}

    def of(self, codes: Ints, texts: list[str]) -> Ints:
        """The numbers of a column."""
        table = np.array([self.places.setdefault(text, len(self.places)) for text in texts], dtype=np.int64)
        return table[codes] if len(codes) else codes


def place(desk: Desk, fine: bool) -> None:
    """Post the time of every agent in the roster; `fine` cuts it at the quarter hours."""
    agents = _Agents()
    rows, shown = _rows(desk, agents), desk.period.spans
    agent = agents.of(shown.agent, shown.agents)
    start_at = desk.window.start_at
    line = Line(start_at, max(min(desk.window.end_at, desk.now_at), start_at))
    to_now = Line(start_at, desk.until_at)

    def spent(states: frozenset[int], on: Line) -> Spans:
        mine = np.isin(shown.state, sorted(states))
        return many_roster.merged(on.laid(agent[mine], shown.from_at[mine], shown.to_at[mine]))

    productive = spent(roster.PRODUCTIVE, line)
    placing = _Placing(desk, list(agents.places), fine)
    placing.put("paid_shift_ms", line, many_roster.paid(rows, line))
    placing.put("rostered_work_ms", line, many_roster.both(productive, _days_of(desk, rows, line)))
    work, other = many_roster.planned(rows, line)
    for spans, right in ((work, True), (other, False)):
        pieces = placing.pieces(line, spans)
        placing.put("scheduled_ms", line, pieces)
        if right:
            placing.put("scheduled_work_ms", line, pieces)
        productive_ms = many_roster.spent(pieces, productive)
        right_ms = productive_ms if right else pieces.end - pieces.begin - productive_ms
        there = right_ms > 0
        placing.post("adherent_ms", line, pieces.begin[there], right_ms[there])
    placing.put("other_work_ms", to_now, spent(frozenset(roster.OTHER_WORK), to_now))


def _rows(desk: Desk, agents: _Agents) -> Rows:
    """The rows in force that touch the days of the period."""
    columns = TableColumns("shift", ("starts_at", "ends_at", "paid", "version"), ("activity", "absence"), ("agent",))
    inside = (desk.whole_days.start_at - _LONGEST_MS, desk.whole_days.end_at)
    columns.sift(desk.reader, "+starts_at >= ? AND +starts_at < ?", inside)
    read = columns.table()
    numbers, whose = read.numbers, read.texts["agent"]
    mine = (whose.codes >= 0) & (numbers["starts_at"] != NULL) & (numbers["ends_at"] > desk.whole_days.start_at)
    read = read.take(np.flatnonzero(mine))
    numbers, activity = read.numbers, read.texts["activity"]
    works = np.array([*map(many_roster.works, activity.texts), True], dtype=np.bool_)
    rows = Rows(
        agents.of(read.texts["agent"].codes, whose.texts),
        numbers["starts_at"],
        numbers["ends_at"],
        numbers["paid"] != 0,
        read.texts["absence"].codes >= 0,
        works[activity.codes],
    )
    version = np.where(numbers["version"] == NULL, 0, numbers["version"])
    usual = many_roster.in_force(rows, activity.codes, version)
    if usual.all():
        return rows
    return _added(rows.take(usual), _newest(rows, [*activity.texts, ""], activity.codes, version, ~usual))


def _newest(rows: Rows, activities: list[str], activity: Ints, version: Ints, chosen: Mask) -> list[_Row]:
    """Of agents of whom several versions are told those rows that are in force, one by one."""
    by_agent: dict[int, list[roster.Row]] = {}
    for row in np.flatnonzero(chosen).tolist():
        told = roster.Row(
            int(rows.starts_at[row]),
            int(rows.ends_at[row]),
            activities[activity[row]],
            int(rows.paid[row]),
            "absent" if rows.absent[row] else "",
            int(version[row]),
        )
        by_agent.setdefault(int(rows.agent[row]), []).append(told)
    return [
        (agent, one.starts_at, one.ends_at, bool(one.paid), bool(one.absence), many_roster.works(one.activity))
        for agent, several in by_agent.items()
        for one in roster.newest(several)
    ]


def _added(rows: Rows, more: list[_Row]) -> Rows:
    agent, starts_at, ends_at, paid, absent, works = zip(*more, strict=True)
    numbers = ((rows.agent, agent), (rows.starts_at, starts_at), (rows.ends_at, ends_at))
    words = ((rows.paid, paid), (rows.absent, absent), (rows.works, works))
    return Rows(
        *(np.concatenate([column, np.array(told, dtype=np.int64)]) for column, told in numbers),
        *(np.concatenate([column, np.array(told, dtype=np.bool_)]) for column, told in words),
    )


def _days_of(desk: Desk, rows: Rows, line: Line) -> Spans:
    """The local days that the roster touches (see `roster`)."""
    edges = np.array([*(day.start_at for day in desk.local_days), desk.local_days[-1].end_at], dtype=np.int64)
    first = np.searchsorted(edges, rows.starts_at, side="right") - 1
    last = np.searchsorted(edges, np.maximum(rows.ends_at - 1, rows.starts_at), side="right") - 1
    end = np.where(last < 0, 0, np.minimum(last + 1, len(edges) - 1))
    begin = np.clip(first, 0, len(edges) - 1)
    return many_roster.merged(line.laid(rows.agent, edges[begin], edges[end]))


class _Placing:
    """Places stretches of agents' time under the team of each instant."""

    def __init__(self, desk: Desk, agents: list[str], fine: bool) -> None:
        self._desk, self._agents, self._fine = desk, agents, fine
        found = [
            (code, at)
            for code, agent in enumerate(agents)
            if agent in desk.period.teams
            for at in desk.period.changes_of_team(agent)
        ]
        self._moves = np.array(found, dtype=np.int64).reshape(-1, 2)

    def pieces(self, line: Line, spans: Spans) -> Spans:
        """Cut where agents change teams, and at the quarter hours where those matter."""
        edges = line.edges(self._moves[:, 0], self._moves[:, 1])
        if self._fine:
            edges = np.concatenate([edges, many_roster.quarters(spans, line, INTERVAL_MS)])
        return many_roster.cut(spans, edges)

    def put(self, measure: str, line: Line, spans: Spans) -> None:
        """Place how long stretches lasted."""
        if measure in self._desk.measures:
            pieces = self.pieces(line, spans)
            self.post(measure, line, pieces.begin, pieces.end - pieces.begin)

    def post(self, measure: str, line: Line, places: Ints, amount: Ints) -> None:
        """Place amounts at places of the line, added up."""
        desk = self._desk
        if measure not in desk.measures or not len(places):
            return
        at = line.instants(places)
        agent = Coded(line.agents(places), self._agents)
        teams = postings.teams_of(desk.period, agent, at)
        size = max(len(teams.texts), 1)
        pairs, back = unique(agent.codes * size + teams.codes)
        found = [self._keyed(self._agents[pair // size], teams.texts[pair % size]) for pair in pairs.tolist()]
        keys = np.array(found, dtype=np.int64)[back]
        seen = np.flatnonzero(keys >= 0)
        measures = np.full(len(seen), INDEX[measure], dtype=np.int64)
        nobody = np.full(len(seen), -1, dtype=np.int64)
        placed = Columns(nobody, measures, at[seen], amount[seen], keys[seen])
        assert desk.slot_ms is not None  # sums alone are wanted
        desk.found.placed.extend(added_up(placed, desk.slot_ms))

    def _keyed(self, agent: str, team: str) -> int:
        """The place of keys; -1 where they are out of sight."""
        desk = self._desk
        if desk.period.seen is not None and team not in desk.period.seen.teams:
            return -1
        site = desk.period.directory.team_site.get(team, "")
        return desk.found.placed.keyed({"agent": agent, "team": team, "site": site})
