"""The Agents page as data: what it asks of the past and what it is answered, columns, fairness, comparison."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

from supervisor.kpi import catalogue, fairness
from supervisor.kpi.catalogue import Kpi
from supervisor.kpi.fairness import Judged
from supervisor.kpi.figures import AFTER_DATA, NO_DATA, NOT_MEASURED, Figure
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.views.columns import Column, TableData, of_kpi
from supervisor.views.figure_table import FigureTable
from supervisor.views.past import Lens, Stretch
from supervisor.views.past_tables import value_of

BY: Final[dict[str, Text]] = {
    "agent": QT_TRANSLATE_NOOP("views", "Agent"),
    "team": QT_TRANSLATE_NOOP("views", "Team"),
    "site": QT_TRANSLATE_NOOP("views", "Site"),
    "queue": QT_TRANSLATE_NOOP("views", "Queue"),
}
"""The keys by which the page shows everything."""

GROUPS: Final[dict[str, Text]] = {
    "volume": QT_TRANSLATE_NOOP("views", "Volume"),
    "time": QT_TRANSLATE_NOOP("views", "Time"),
    "quality": QT_TRANSLATE_NOOP("views", "Quality"),
    "cases": QT_TRANSLATE_NOOP("views", "Cases"),
    "voice": QT_TRANSLATE_NOOP("views", "Voice"),
    "sales": QT_TRANSLATE_NOOP("views", "Sales"),
}
"""The groups of columns, in their order."""

SUBJECTS: Final[dict[str, Text]] = {
    "contacts": QT_TRANSLATE_NOOP("views", "contacts"),
    "agents": QT_TRANSLATE_NOOP("views", "agents' time"),
    "cases": QT_TRANSLATE_NOOP("views", "cases"),
    "voice": QT_TRANSLATE_NOOP("views", "customers' answers"),
    "business": QT_TRANSLATE_NOOP("views", "sales"),
}
"""What figures are about, as a sentence names it."""

_TEAM: Final = QT_TRANSLATE_NOOP("views", "Team")
_NO_TEAM: Final = QT_TRANSLATE_NOOP("views", "This agent is in no team.")

_USUAL_OF_PEOPLE: Final = (
    *("answered", "contacts_per_hour", "missed_offers"),
    *("aht", "wrap_up_time", "occupancy", "adherence"),
    *("transfer_rate", "held_rate", "fcr"),
    *("cases_solved", "first_response_time"),
    *("csat", "nps"),
    *("closing_rate", "revenue"),
)
_USUAL_OF_QUEUES: Final = (
    *("offered", "answered", "abandoned"),
    *("asa", "aht", "max_wait"),
    *("service_level", "abandonment_rate", "transfer_rate", "fcr"),
    *("inflow", "backlog", "first_response_time", "resolution_time"),
    *("csat", "nps"),
    *("closing_rate", "revenue"),
)
USUAL: Final = {"queue": _USUAL_OF_QUEUES}
"""The columns in sight unless somebody chooses others, by key; people have those of `_USUAL_OF_PEOPLE`."""
STANDS_OUT: Final = Column("stands_out", QT_TRANSLATE_NOOP("views", "Stands out"), "count")
"""How many of the usual figures are worse than the whole by more than chance."""
SERIES: Final = ("answered", "aht", "occupancy", "fcr", "transfer_rate", "csat", "cases_solved", "closing_rate")
"""Of which the first `SHOWN` that are measured stand on an agent's page day by day."""
TILES: Final = ("answered", "aht", "occupancy", "fcr", "csat", "revenue")
"""The figures at the top of an agent's page; `SPARE` ones take the place of those that are not measured."""
SPARE: Final = ("adherence", "transfer_rate", "contacts_per_hour", "cases_solved", "missed_offers", "closing_rate")
SHOWN: Final = 6


# What is asked, and what is answered


@dataclass(frozen=True, slots=True)
class AgentTable:
    """Asks for all figures that exist by a key of `BY`, or `first` for those that are to be had at once; answered by
    `AgentFigures`."""

    lens: Lens
    by: str = "agent"
    first: bool = False


SHIFTS_CUT: Final = QT_TRANSLATE_NOOP(
    "views", "Shifts go on after the newest data of this floor ({time}). Figures count them up to then only."
)


@dataclass(frozen=True, slots=True)
class AgentFigures:
    """The table, which subjects the centre does not measure, of which nothing happened in the period, and which usual
    figures do not exist with these filters (nobody brings an agent's idle time to a queue)."""

    stretch: Stretch
    by: str
    table: FigureTable
    unmeasured: tuple[str, ...] = ()
    quiet: tuple[str, ...] = ()
    untold: tuple[str, ...] = ()
    cut_at: int | None = None
    """When the floor ends, where shifts of the period go on after it."""


@dataclass(frozen=True, slots=True)
class AgentSheet:
    """Asks for one agent's period; answered by `Sheet`."""

    lens: Lens
    agent: str


class Daily(NamedTuple):
    """One KPI day by day: local days, and a figure for each."""

    kpi: str
    days: tuple[str, ...]
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One agent's period: who it is, the figures for the top, and the key ones day by day."""

    stretch: Stretch
    agent: str
    name: str
    team: str
    site: str
    figures: dict[str, Figure]
    series: tuple[Daily, ...] = ()


@dataclass(frozen=True, slots=True)
class AgentDay:
    """Asks for one agent's day (``2026-11-22``; empty for the last day of the period, or for today where that follows
    it); answered by `Day`."""

    lens: Lens
    agent: str
    on: str = ""


class Span(NamedTuple):
    """A stretch of a state, or of a planned activity (`paid` says whether it is paid)."""

    from_at: int
    to_at: int
    state: str
    reason: str = ""
    paid: bool = True


@dataclass(frozen=True, slots=True)
class Day:
    """What an agent did on a local day, without gaps up to now, and what was planned."""

    agent: str
    on: str
    window_start_at: int
    window_end_at: int
    zone: str
    now_at: int
    spans: tuple[Span, ...] = ()
    planned: tuple[Span, ...] = ()
    now: Span | None = None
    """What the agent shows at the present, whatever the day."""


@dataclass(frozen=True, slots=True)
class AgentContacts:
    """Asks for an agent's latest contacts of the period; answered by `Contacts`."""

    lens: Lens
    agent: str
    listed: int = 50


@dataclass(frozen=True, slots=True)
class Contacts:
    """The latest contacts, newest first."""

    stretch: Stretch
    agent: str
    table: TableData


# Columns


def group_of(kpi: Kpi) -> str:
    """The group in which the column of a KPI stands."""
    if kpi.subject in ("cases", "voice"):
        return kpi.subject
    if kpi.subject == "business":
        return "sales"
    if kpi.unit == "ms" or (kpi.n_unit == "min" and kpi.unit == "ratio"):
        return "time"
    return "quality" if kpi.unit == "ratio" else "volume"


def figure_columns(by: str, kpis: Sequence[str], shown: frozenset[str]) -> tuple[Column, ...]:
    """The columns of these KPIs in their groups; those of `shown` are in sight."""
    usual = _usual(by)
    rank = {id: place for place, id in enumerate(usual)}
    made = []
    for group, title in GROUPS.items():
        own = [id for id in kpis if group_of(catalogue.BY_ID[id]) == group]
        own.sort(key=lambda id: rank.get(id, len(rank)))
        made += [of_kpi(id, group=title, hidden=id not in usual or id not in shown) for id in own]
    return tuple(made)


def _usual(by: str) -> tuple[str, ...]:
    return USUAL.get(by, _USUAL_OF_PEOPLE)


def _heads(by: str, judged: bool) -> tuple[Column, ...]:
    """Name and team; who stands out is in sight where anybody could be judged."""
    stands_out = replace(STANDS_OUT, hidden=not judged)
    name = Column(by, BY[by], "name", weight=3, worst_first="up")
    if by == "queue":
        return (name,)
    if by != "agent":
        return name, stands_out
    return name, stands_out, Column("team", _TEAM, "name", weight=2, hidden=True, worst_first="up", missing=_NO_TEAM)


def table_of(
    stretch: Stretch, by: str, rows: Sequence[Mapping[str, Any]], teams: Mapping[str, tuple[str, str]] | None = None
) -> AgentFigures:
    """The page's table from the rows of `history.table.kpis`; `teams` has per agent the id and name of the team.

    What the centre does not measure, or does not have by this key, has no column; what nothing happened of stays out of
    sight unless it is chosen.
    """
    rows = [row for row in rows if row[by] or (row.get(f"{by}_name") and _is_told(row))]
    kpis = [id for id in (rows[0] if rows else ()) if isinstance(rows[0][id], Figure)]
    by_kpi: dict[str, list[Figure]] = {id: [row[id] for row in rows] for id in kpis}
    unmeasured = _subjects(id for id in kpis if all(one.state == NOT_MEASURED for one in by_kpi[id]))
    kept = {
        id: found for id, found in by_kpi.items() if any(one.state in _THERE or one.value is not None for one in found)
    }
    stirring = frozenset(id for id, found in kept.items() if any(one.value for one in found))
    quiet = _subjects(kept) - _subjects(stirring)
    keys, teams = [str(row[by] or "") for row in rows], teams or {}
    of_team = [teams.get(key, ("", "")) for key in keys]
    told = {id: _judged(catalogue.BY_ID[id], by, found, [team for team, _ in of_team]) for id, found in kept.items()}
    judged = {id: one for id, one in told.items() if one is not None}
    columns = (*_heads(by, bool(judged)), *figure_columns(by, list(kept), stirring))
    made = FigureTable("agents", columns, keys, {by: [row.get(f"{by}_name") or row[by] for row in rows]})
    if by == "agent":
        made.cells["team"] = [name or None for _, name in of_team]
    for id, found in kept.items():
        _put(made, catalogue.BY_ID[id], found)
    for id, (sides, levels) in judged.items():
        made.judged[id], made.level[id] = sides, levels
    if by != "queue":
        usual = [made.level[id] for id in _usual(by) if id in judged]
        made.cells[STANDS_OUT.id] = [sum(levels[row] == "attention" for levels in usual) for row in range(len(rows))]
    # A figure of contacts may be of cases too (resolved at once): what is usually asked of a subject says it is there.
    usual_of = _subjects(id for id in by_kpi if id in _usual(by))
    there = _subjects(stirring) | _subjects(id for id in kept if id in _usual(by) or not _subjects([id]) & usual_of)
    return AgentFigures(
        stretch,
        by,
        made,
        tuple(one for one in SUBJECTS if one in unmeasured - there),
        tuple(one for one in SUBJECTS if one in quiet & there),
        tuple(id for id in _usual(by) if id in by_kpi and all(one.state == _NOT_BY_KEY for one in by_kpi[id])),
    )


def _is_told(row: Mapping[str, Any]) -> bool:
    """Whether any figure of a row counts something."""
    return any(isinstance(one, Figure) and one.n for one in row.values())


_NOT_BY_KEY: Final = "not_by_key"
_THERE: Final = frozenset((NO_DATA, AFTER_DATA, "login_unseen", "several_currencies"))
"""Without a value, and yet a figure that this centre has."""


def _subjects(kpis: Any) -> set[str]:
    """What figures are about; the time that agents spend is told by the live board's figures too."""
    found = [catalogue.BY_ID[id] for id in kpis]
    return {"agents" if kpi.rule == "slice" else kpi.subject for kpi in found}


def _put(made: TableData, kpi: Kpi, found: list[Figure]) -> None:
    made.cells[kpi.id] = [value_of(one) for one in found]
    made.n[kpi.id] = [one.n for one in found]
    made.about[kpi.id] = [(one.low, one.high, one.state) for one in found]


# Fairness


def _judged(kpi: Kpi, by: str, found: list[Figure], teams: list[str]) -> tuple[list[Judged | None], list[str]] | None:
    """Each agent against the team, where it has more than one, else against all; each team or site against all. With
    the level of each figure."""
    if by == "queue" or (everybody := fairness.together(found)) is None:
        return None
    of_team: dict[str, Figure | None] = {}
    members: dict[str, list[Figure]] = {}
    for one, team in zip(found, teams, strict=True):
        if team and one.n > 0:
            members.setdefault(team, []).append(one)
    for team, several in members.items() if by == "agent" else ():
        of_team[team] = fairness.together(several) if len(several) > 1 else None
    named = [(of_team.get(team), "team") if of_team.get(team) else (everybody, "all") for team in teams]
    wholes = [whole for whole, _ in named]
    sides = fairness.judge(found, wholes, kpi.minimum_n)
    if not any(sides):
        return None
    out = fairness.stands_out(found, wholes, sides)
    # The same words for all members of a team are one object: so many of them cross to another process in a blink.
    known: dict[tuple[float, str, str], Judged] = {}
    judged: list[Judged | None] = []
    for side, (whole, of) in zip(sides, named, strict=True):
        if side and whole is not None and whole.value is not None:
            said = (float(whole.value), side, of)
            judged.append(known.setdefault(said, Judged(*said)))
        else:
            judged.append(None)
    return judged, [_level(kpi, side) if far else "" for side, far in zip(sides, out, strict=True)]


def _level(kpi: Kpi, side: str) -> str:
    """Only what is worse asks for attention; where neither way is better, nothing does."""
    if not kpi.good:
        return ""
    return "good" if (side == fairness.ABOVE) == (kpi.good == "up") else "attention"
