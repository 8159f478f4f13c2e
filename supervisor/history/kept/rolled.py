"""Figures from kept days: their sums put together by any keys that they are kept by, exactly as postings would be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from supervisor.clock import HOUR_MS, INTERVAL_MS, MINUTE_MS
from supervisor.history import postings
from supervisor.history.coding import Coded, Group, Ints, Mask, by_quarter_hour, grouped, summed, told
from supervisor.history.kept import cubes
from supervisor.history.kept.cubes import DAY, GRAINS, HOUR, SLOT, Grain
from supervisor.history.kept.days import KeptDay
from supervisor.history.keys import QUEUE_ONLY, TIME_KEYS
from supervisor.history.period import Period
from supervisor.history.postings import Filters
from supervisor.kpi.measures import INDEX, MEASURES

OF_THE_START: Final = frozenset(("carried_in",))
OF_THE_END: Final = frozenset(("still_waiting", "waiting_past", "in_hand"))
"""Measures that a period takes from its first or last day alone; all others add over days."""
_FINE: Final = {"interval": SLOT, "hour": HOUR, "clock_hour": HOUR, "shift": SLOT}
_RANKS: Final = (DAY, HOUR, SLOT)
_AT_ONCE: Final = 92
"""So many days are put together at once: a year of agents would take a gigabyte."""
_OF_UNITS: Final = {
    "legs": {"queue": "queue", "client": "client", "site": "queue", "channel": "channel"},
    "agents": {"queue": "queue", "client": "client", "site": "queue", "channel": "channel", "agent": "agent",
               "team": "agent"},
    "time": {"agent": "agent", "team": "agent", "site": "agent"},
}  # fmt: skip
"""Per kind of sums: each key, and which kept one it is known by."""


@dataclass
class Live:
    """What the live measures of a period come to: sums and longest waits by group, and whose log-in was never seen."""

    sums: dict[Group, dict[str, int]] = field(default_factory=dict)
    longest: dict[Group, tuple[int, int]] = field(default_factory=dict)
    unknown: frozenset[str] = frozenset()
    texts: dict[str, frozenset[str]] = field(default_factory=dict)
    """The texts that occur, per key that days are kept by."""
    by_teams: Live | None = None
    """Where the site that is asked for is that of agents' teams: the same by team (see `history.team_sites`)."""

    def add(self, other: Live) -> None:
        """Take in another part of the same period."""
        for group, more in other.sums.items():
            mine = self.sums.setdefault(group, {})
            for name, amount in more.items():
                mine[name] = mine.get(name, 0) + amount
        for group, (longest, count) in other.longest.items():
            most, many = self.longest.get(group, (0, 0))
            self.longest[group] = max(most, longest), many + count
        self.unknown |= other.unknown
        for key, texts in other.texts.items():
            self.texts[key] = self.texts.get(key, frozenset()) | texts


def kinds(by: tuple[str, ...], filters: Filters, measures: frozenset[str]) -> dict[str, frozenset[str]]:
    """Which kinds of sums these measures are taken from, by these keys."""
    of_legs = measures & cubes.LEG_MEASURES
    kind = "agents" if postings.of_agents(by, filters) else "legs"
    of_time = frozenset() if QUEUE_ONLY & (set(by) | filters.keys()) else measures & cubes.TIME_MEASURES
    return {name: wanted for name, wanted in ((kind, of_legs), ("time", of_time)) if wanted}


def grain(kind: str, by: tuple[str, ...], filters: Filters, period: Period) -> Grain | None:
    """The smallest set of sums that answers by these keys; None where none does."""
    waits = kind == "waits"
    known = _OF_UNITS["legs" if waits else kind]
    keys = {key for key in (*by, *filters) if key not in TIME_KEYS}
    if not keys <= known.keys():
        return None
    needed = {known[key] for key in keys}
    fine = max((_RANKS.index(_fineness(key, period)) for key in by if key in TIME_KEYS), default=0)
    for one in GRAINS:
        if one.kind == kind and needed <= set(one.keys) and _RANKS.index(one.fine) >= fine:
            return one
    return None


def _fineness(key: str, period: Period) -> str:
    if key != "shift":
        return _FINE.get(key, DAY)
    edges = [minute for one in period.shifts for minute in (one.start_minute, one.end_minute)]
    return HOUR if all(minute * MINUTE_MS % HOUR_MS == 0 for minute in edges) else SLOT


def answers(by: tuple[str, ...], filters: Filters, measures: frozenset[str], waits: bool, period: Period) -> bool:
    """Whether kept days hold all of it."""
    if not measures <= cubes.MEASURES_KEPT or any(key not in cubes.KEPT_KEYS for key in (*by, *filters)):
        return False
    if postings.of_agents(by, filters) and not measures & cubes.LEG_MEASURES <= cubes.AGENT_MEASURES:
        return False
    wanted = [*kinds(by, filters, measures), *(["waits"] if waits else [])]
    return all(grain(kind, by, filters, period) is not None for kind in wanted)


def asks_teams(by: tuple[str, ...], filters: Filters, measures: frozenset[str]) -> bool:
    """Whether who was in which team matters."""
    keys = set(by) | filters.keys()
    return "team" in keys or ("site" in keys and bool(measures & cubes.TIME_MEASURES))


@dataclass
class Days:
    """Kept days that follow each other, as a part of a period; `first` and `last` say whether it begins, or ends, with
    them."""

    days: Sequence[KeptDay]
    period: Period
    first: bool
    last: bool

    def live(self, by: tuple[str, ...], measures: frozenset[str], filters: Filters, waits: bool) -> Live:
        """What these days come to; raises `DamagedError` where a file is not what was written."""
        found, last = Live(), len(self.days) - 1
        for start in range(0, len(self.days), _AT_ONCE):
            edges = (self.first and start == 0, self.last and start + _AT_ONCE > last)
            some = Days(self.days[start : start + _AT_ONCE], self.period, *edges)
            found.add(some._at_once(by, measures, filters, waits))
        return found

    def _at_once(self, by: tuple[str, ...], measures: frozenset[str], filters: Filters, waits: bool) -> Live:
        found = Live(unknown=frozenset(agent for day in self.days for agent in day.unknown))
        for kind, wanted in kinds(by, filters, measures).items():
            chosen = grain(kind, by, filters, self.period)
            assert chosen is not None
            found.add(Live(self._sums(chosen, by, wanted, filters)))
        if waits:
            chosen = grain("waits", by, filters, self.period)
            assert chosen is not None
            found.add(Live(longest=self._waits(chosen, by, filters)))
            found.add(Live(longest=self._waiting(by, filters)))
        return found

    def texts(self) -> dict[str, frozenset[str]]:
        """The texts that occur in these days, per key."""
        return {key: frozenset(text for day in self.days for text in day.texts[key] if text) for key in cubes.KEPT}

    # Columns

    def _column(self, name: str) -> Ints:
        return np.concatenate([day.array(name).astype(np.int64) for day in self.days])

    def _key(self, prefix: str, key: str) -> Coded:
        known: dict[str, int] = {}
        parts = []
        for day in self.days:
            table = np.array([known.setdefault(text, len(known)) for text in (*day.texts[key], "")], dtype=np.int64)
            parts.append(table[day.array(f"{prefix}.{key}")])
        return Coded(np.concatenate(parts), list(known))

    def _units(self, prefix: str, keys: Iterable[str], at: Ints, kind: str) -> dict[str, Coded]:
        """The columns of these keys, each from the one that it is known by."""
        directory = self.period.directory
        asked = [key for key in keys if key not in TIME_KEYS]
        kept = {name: self._key(prefix, name) for name in {_OF_UNITS[kind][key] for key in asked}}
        found = {key: kept[key] for key in asked if key in kept}
        if {"team", "site"} & set(asked) and "agent" in kept:
            found["team"] = postings.teams_of(self.period, kept["agent"], at)
        if "site" in asked:
            around = found["team"] if kind == "time" else kept["queue"]
            sites = directory.team_site if kind == "time" else directory.queue_site
            found["site"] = told(around.codes, [sites.get(text, "") for text in around.texts])
        return found

    def _groups(self, by: tuple[str, ...], keys: dict[str, Coded], when: _When, held: Ints) -> tuple[Ints, list[Group]]:
        columns = [when.key(key, self.period) if key in TIME_KEYS else keys[key] for key in by]
        return grouped([column.take(held) for column in columns], len(held))

    # Sums

    def _sums(
        self, chosen: Grain, by: tuple[str, ...], measures: frozenset[str], filters: Filters
    ) -> dict[Group, dict[str, int]]:
        measure, amount = self._column(f"{chosen.name}.measure"), self._column(f"{chosen.name}.amount")
        when = self._when(chosen, f"{chosen.name}.measure")
        mine = np.isin(np.arange(len(MEASURES)), [INDEX[name] for name in measures])[measure]
        mine &= self._at_its_edge(measure, when.day)
        # Where somebody belongs is asked of the day, and of what is in hand at its end.
        ends = np.isin(measure, [INDEX[name] for name in OF_THE_END])
        keys = self._units(chosen.name, {*by, *filters}, np.where(ends, when.ends_at, when.starts_at), chosen.kind)
        held = np.flatnonzero(mine & _held(keys, filters, len(measure)))
        group, groups = self._groups(by, keys, when, held)
        many = len(MEASURES)
        cells = group * many + measure[held]
        totals = summed(cells, amount[held], len(groups) * many)
        found: dict[Group, dict[str, int]] = {}
        for cell in np.flatnonzero(np.bincount(cells, minlength=len(groups) * many)).tolist():
            found.setdefault(groups[cell // many], {})[MEASURES[cell % many].id] = totals[cell]
        return found

    def _at_its_edge(self, measure: Ints, day: Ints) -> Mask:
        """All but the measures of a period's edges in other days than its first or last."""
        starts = np.isin(measure, [INDEX[name] for name in OF_THE_START])
        ends = np.isin(measure, [INDEX[name] for name in OF_THE_END])
        kept: Mask = ~starts & ~ends
        if self.first:
            kept |= starts & (day == 0)
        if self.last:
            kept |= ends & (day == len(self.days) - 1)
        return kept

    def _when(self, chosen: Grain, like: str) -> _When:
        counts = [len(day.array(like)) for day in self.days]
        day = np.repeat(np.arange(len(self.days)), counts)
        starts = np.array([one.start_at for one in self.days], dtype=np.int64)
        ends = np.array([one.end_at for one in self.days], dtype=np.int64)
        slots = None if chosen.fine == DAY else self._column(f"{chosen.name}.slot") * INTERVAL_MS + starts[day]
        return _When(day, starts[day], ends[day], starts.tolist(), slots)

    # Waits

    def _waits(self, chosen: Grain, by: tuple[str, ...], filters: Filters) -> dict[Group, tuple[int, int]]:
        longest, count = self._column(f"{chosen.name}.longest_ms"), self._column(f"{chosen.name}.count")
        when = self._when(chosen, f"{chosen.name}.count")
        keys = self._units(chosen.name, {*by, *filters}, when.starts_at, "legs")
        held = np.flatnonzero(_held(keys, filters, len(count)))
        return _most(*self._groups(by, keys, when, held), longest[held], count[held])

    def _waiting(self, by: tuple[str, ...], filters: Filters) -> dict[Group, tuple[int, int]]:
        """The legs that never left their queue, which `_waits` has counted already."""
        queued_at = self._column("waiting.queued_at")
        if not len(queued_at):
            return {}
        keys = self._units("waiting", {*by, *filters}, queued_at, "legs")
        held = np.flatnonzero(_held(keys, filters, len(queued_at)))
        when = _When(queued_at, queued_at, queued_at, [], queued_at)
        none = np.zeros(len(held), dtype=np.int64)
        return _most(*self._groups(by, keys, when, held), self.period.now_at - queued_at[held], none)


@dataclass(frozen=True, slots=True)
class _When:
    """Per row its day, when that begins and ends, and the instant of its quarter hour; `days` are all beginnings."""

    day: Ints
    starts_at: Ints
    ends_at: Ints
    days: list[int]
    at: Ints | None

    def key(self, key: str, period: Period) -> Coded:
        """A key of time."""
        if self.at is None:
            return told(self.day, [TIME_KEYS[key](at, period.zone, period.shifts) for at in self.days])
        return by_quarter_hour(self.at, lambda at: TIME_KEYS[key](at, period.zone, period.shifts))


def _held(keys: dict[str, Coded], filters: Filters, rows: int) -> Mask:
    held = np.ones(rows, dtype=np.bool_)
    for name, wanted in filters.items():
        held &= keys[name].among(wanted)
    return held


def _most(group: Ints, groups: list[Group], longest_ms: Ints, count: Ints) -> dict[Group, tuple[int, int]]:
    most = np.zeros(len(groups), dtype=np.int64)
    np.maximum.at(most, group, longest_ms)
    counts = np.bincount(group, weights=count, minlength=len(groups)).astype(np.int64).tolist()
    there = np.bincount(group, minlength=len(groups))
    return {groups[place]: (int(most[place]), counts[place]) for place in np.flatnonzero(there).tolist()}


def of_period(
    period: Period,
    by: tuple[str, ...],
    measures: frozenset[str],
    filters: Filters,
    waits: bool,
) -> Live:
    """What a period that was read comes to."""
    return Live(
        postings.sums_by_group(postings.post(period, by, measures, filters)),
        postings.max_waits(period, by, filters) if waits else {},
        period.unknown,
    )


def of_part(measures: frozenset[str], first: bool, last: bool) -> frozenset[str]:
    """The measures that a part of a period gives: those of its edges only where it is at one."""
    if not first:
        measures -= OF_THE_START
    return measures if last else measures - OF_THE_END
