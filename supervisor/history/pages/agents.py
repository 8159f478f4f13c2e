"""What the Agents page asks: everything by agent, team, site or queue; one agent's period, day and latest contacts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo
from typing import Any, Final

from supervisor import clock, contract
from supervisor.floor import decided, loading, subjects
from supervisor.floor import directory as names
from supervisor.floor.reader import Reader
from supervisor.history import asking, cut_short, period
from supervisor.history.beyond import days as beyond_days
from supervisor.history.beyond import rows as beyond_rows
from supervisor.history.desk import Desk
from supervisor.history.pages import loaded as pages
from supervisor.history.period import Period
from supervisor.history.table import LISTED
from supervisor.kpi import catalogue, roster
from supervisor.kpi.agent_time import Chain, Segment, cut, fold, read_row
from supervisor.kpi.figures import NOT_MEASURED, Figure
from supervisor.kpi.measures import BY_ID as MEASURES
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.settings import Settings
from supervisor.views import agents as views
from supervisor.views.agents import (
    AgentContacts,
    AgentDay,
    AgentFigures,
    AgentSheet,
    AgentTable,
    Contacts,
    Daily,
    Day,
    Sheet,
    Span,
)
from supervisor.views.columns import Column, TableData
from supervisor.views.past import Lens, Stretch

_FOREVER: Final = 2**62
_BACK_DAYS: Final = 92
"""How far back the latest contacts are looked for."""
_UNNAMED: Final = QT_TRANSLATE_NOOP("views", "No name and no number came with this contact.")

CONTACTS: Final[tuple[Column, ...]] = (
    Column("queued_at", QT_TRANSLATE_NOOP("views", "Queued at"), "instant"),
    Column("caller", QT_TRANSLATE_NOOP("views", "Who"), "name", weight=3, worst_first="up", missing=_UNNAMED),
    Column("queue", QT_TRANSLATE_NOOP("views", "Queue"), "name", weight=2, worst_first="up"),
    Column("channel", QT_TRANSLATE_NOOP("views", "Channel"), "word", worst_first="up"),
    Column("wait", QT_TRANSLATE_NOOP("views", "Waited"), "ms"),
    Column("talk", QT_TRANSLATE_NOOP("views", "Talk"), "ms"),
    Column("outcome", QT_TRANSLATE_NOOP("views", "Outcome"), "word", worst_first="up"),
    Column("contact", QT_TRANSLATE_NOOP("views", "Contact"), "name", hidden=True, worst_first="up"),
)
"""An agent's latest contacts."""
_READ: Final = (
    *("id", "queued_at", "answered_at", "ended_at", "queue", "client", "channel", "talk_ms", "outcome"),
    *("customer_name", "customer", "address"),
)
_SOON: Final = (beyond_days.KEPT - beyond_days.MEASURES_OF["first"]) | MEASURES.keys()
"""Measures that kept days tell up to yesterday; who came back within days is known days later."""


def agent_table(desk: Desk, asked: AgentTable) -> AgentFigures:
    """Every figure that exists by that key."""
    wanted = _existing(asked.by, desk.settings)
    if asked.first:
        wanted = _first(desk, asked, wanted)
    rows = desk.kpis(asked.lens, (asked.by,), wanted)
    teams = _teams(desk, asked.lens) if asked.by == "agent" else {}
    found = views.table_of(desk.stretch(asked.lens), asked.by, rows, teams)
    if asked.first or asked.by == "queue":
        return found
    return replace(found, cut_at=cut_short.shifts_cut_at(desk.reader, _named(desk, asked.lens)))


def _first(desk: Desk, asked: AgentTable, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Of these figures those that come soon: those of the board, and where days are kept most of the others."""
    board = {id for id in wanted if catalogue.BY_ID[id].live}
    kept = {id for id in wanted if _SOON.issuperset(asking.read(id, desk.settings).measures)} - board
    soon = kept and desk.past.keeps(desk.asked(asked.lens, (asked.by,), tuple(sorted(kept))))
    return tuple(id for id in wanted if id in board or (soon and id in kept))


def _existing(by: str, settings: Settings) -> tuple[str, ...]:
    """The KPIs that may exist by a key."""
    return tuple(id for id in LISTED if by in asking.read(id, settings).adds_over)


def _named(desk: Desk, lens: Lens) -> Period:
    """The names in sight and who belongs where, without anything that happened."""
    asked = desk.asked(lens, (), ())
    return period.load(desk.reader, asked.window, asked.now_at, asked.zone, desk.settings, desk.context, contacts=False)


def _teams(desk: Desk, lens: Lens) -> dict[str, tuple[str, str]]:
    """Per agent the team at the period's end, as far as it is in sight: id and name."""
    named = _named(desk, lens)
    at = max(min(named.window.end_at - 1, named.now_at), named.window.start_at)
    found = {}
    for agent in named.teams:
        team = named.team_of(agent, at)
        if team and named.sees_agent(agent, at):
            found[agent] = team, named.directory.teams.get(team, team)
    return found


def _in_sight(named: Period, agent: str) -> bool:
    return named.seen is None or not named.seen.teams.isdisjoint(named.teams_of(agent))


def agent_sheet(desk: Desk, asked: AgentSheet) -> Sheet:
    """One agent's period; without a name where the agent is out of sight."""
    stretch, named = desk.stretch(asked.lens), _named(desk, asked.lens)
    if not _in_sight(named, asked.agent):
        return Sheet(stretch, asked.agent, "", "", "", {})
    team = _teams(desk, asked.lens).get(asked.agent, ("", ""))
    directory = named.directory
    site = directory.team_site.get(team[0], "")
    lens = desk.within(asked.lens, agent=frozenset((asked.agent,)))
    wanted = tuple(dict.fromkeys((*views.TILES, *views.SPARE, *views.SERIES)))
    loaded = pages.load(desk, desk.asked(lens, ("day",), wanted))
    told = {id: one for id, one in loaded.total(wanted).items() if one.state not in _ABSENT}
    series = _series(desk, loaded, [id for id in views.SERIES if id in told and told[id].value])
    name = directory.agents.get(asked.agent, asked.agent)
    return Sheet(stretch, asked.agent, name, team[1], directory.sites.get(site, site), told, series)


_ABSENT: Final = frozenset((NOT_MEASURED, "not_by_key", "out_of_sight"))


def _series(desk: Desk, loaded: pages.Loaded, kpis: list[str]) -> tuple[Daily, ...]:
    """The first of these KPIs day by day."""
    wanted = tuple(id for id in kpis if "day" in asking.read(id, desk.settings).adds_over)[: views.SHOWN]
    rows = loaded.kpis(("day",), wanted) if wanted else []
    days = tuple(row["day"] for row in rows)
    return tuple(Daily(id, days, tuple(_or_none(id, row[id]) for row in rows)) for id in wanted)


def _or_none(id: str, figure: Figure) -> Figure:
    """A day on which nothing is counted may well be a day off: a gap, not a zero."""
    if catalogue.BY_ID[id].unit == "count" and not figure.value:
        return Figure(None, 0, figure.unit)
    return figure


# One day


def agent_day(desk: Desk, asked: AgentDay) -> Day:
    """What an agent did on a day, and what was planned; nothing where the agent is out of sight."""
    stretch = desk.stretch(asked.lens)
    zone, now_at = clock.zone(stretch.zone), stretch.now_at
    window = clock.parse_period(asked.on or _last_day(stretch, zone), zone)
    on = clock.day_on(window.start_at, zone)
    named = period.load(desk.reader, window, now_at, zone, desk.settings, desk.context, contacts=False)
    found = Day(asked.agent, on, window.start_at, window.end_at, stretch.zone, now_at)
    if not _in_sight(named, asked.agent):
        return found
    until_at = min(window.end_at, max(now_at, window.start_at))
    segments = cut(_segments(desk, asked.agent, window, now_at), window.start_at, until_at)
    labels = {id: str(label) for id, label in names.read_rows(desk.reader, "reason", "id", "label") if label}
    pieces = [one for segment in segments for one in _seen(named, asked.agent, segment)]
    planned = _planned(desk.reader, asked.agent, window) if named.sees_agent(asked.agent, window.start_at) else ()
    return replace(
        found,
        spans=tuple(_span(one, labels) for one in pieces if one.from_at < one.to_at),
        planned=planned,
        now=_now(desk, named, asked.agent, labels),
    )


def _last_day(stretch: Stretch, zone: tzinfo) -> str:
    """The last day of the period up to now; today where the period ends with yesterday."""
    end_at = stretch.window.end_at
    today = clock.day_window(stretch.now_at, zone)
    if end_at == today.start_at:
        return clock.day_on(stretch.now_at, zone)
    return clock.day_on(max(min(end_at - 1, stretch.now_at), stretch.window.start_at), zone)


def _span(segment: Segment, labels: dict[Any, str]) -> Span:
    reason = labels.get(segment.reason, segment.reason)
    return Span(segment.from_at, segment.to_at, contract.STATES[segment.state], reason)


def _now(desk: Desk, named: Period, agent: str, labels: dict[Any, str]) -> Span | None:
    """What the agent shows at the present, if the team of now is in sight."""
    if not named.sees_agent(agent, named.now_at):
        return None
    today = clock.day_window(named.now_at, named.zone)
    segments = _segments(desk, agent, today, named.now_at)
    return _span(segments[-1], labels)._replace(to_at=named.now_at) if segments else None


def _segments(desk: Desk, agent: str, window: clock.Window, now_at: int) -> list[Segment]:
    """The agent's chain over a window; the open state ends with it."""
    targets = decided.read_targets(desk.reader, desk.settings, desk.context)
    _, people = names.read_directory(desk.reader, targets, min(now_at, window.end_at - 1))
    tracks = people.capacity.get(agent, 1) > 1
    chains = loading.Chains(desk.reader)
    start_at = chains.start(agent, window.start_at, tracks)
    first = window.start_at - 7 * clock.DAY_MS if start_at is None else start_at
    read = map(read_row, chains.rows(agent, first, window.end_at))
    rows = [row for row in read if row is not None]
    chain, closed = fold(rows, Chain(tracks, people.queues.get(agent, frozenset())), now_at)
    if chain.last[0] >= 0:
        last = chain.shown
        closed.append(Segment(last.since_at, _FOREVER, last.state, last.reason, last.unseen))
    return closed


def _seen(named: Period, agent: str, segment: Segment) -> list[Segment]:
    """The pieces of a segment while the agent is in a team that is in sight."""
    edges = [segment.from_at, *(at for at in named.changes_of_team(agent) if segment.from_at < at < segment.to_at)]
    found: list[Segment] = []
    for at, end in zip(edges, [*edges[1:], segment.to_at], strict=True):
        if named.sees_agent(agent, at):
            joined = bool(found) and found[-1].to_at == at
            found[-1:] = (
                [found[-1]._replace(to_at=end)] if joined else [*found[-1:], segment._replace(from_at=at, to_at=end)]
            )
    return found


def _planned(reader: Reader, agent: str, window: clock.Window) -> tuple[Span, ...]:
    """The roster of the day in its newest version: the longer parts first, what lies within them after."""
    read = (row for row in subjects.read_shifts(reader, window) if row["agent"] == agent)
    found = [
        Span(
            max(row.starts_at, window.start_at),
            min(row.ends_at, window.end_at),
            row.absence or row.activity,
            paid=row.paid != 0,
        )
        for row in roster.newest(map(beyond_rows.planned, read))
        if row.starts_at < window.end_at and row.ends_at > window.start_at
    ]
    return tuple(sorted(found, key=lambda one: (one.from_at - one.to_at, one.from_at)))


# The latest contacts


def agent_contacts(desk: Desk, asked: AgentContacts) -> Contacts:
    """The latest contacts, looked for from the period's end backwards, day by day."""
    stretch, named = desk.stretch(asked.lens), _named(desk, asked.lens)
    rows: list[dict[str, Any]] = []
    end_at = min(stretch.window.end_at, stretch.now_at + 1)
    first_at = max(stretch.window.start_at, end_at - _BACK_DAYS * clock.DAY_MS)
    while end_at > first_at and len(rows) < asked.listed and _in_sight(named, asked.agent):
        start_at = max(end_at - clock.DAY_MS, first_at)
        rows += _of_day(desk.reader, named, asked.agent, (start_at, end_at))
        end_at = start_at
    rows = rows[: asked.listed]
    cells = {column.id: [row[column.id] for row in rows] for column in CONTACTS}
    return Contacts(stretch, asked.agent, TableData("contacts", CONTACTS, [str(row["contact"]) for row in rows], cells))


def _of_day(reader: Reader, named: Period, agent: str, ends: tuple[int, int]) -> list[dict[str, Any]]:
    chunks = reader.scan("contact", _READ, "queued_at >= ? AND queued_at < ? AND agent = ?", (*ends, agent))
    read = [dict(zip(_READ, row, strict=False)) for chunk in chunks for row in chunk]
    found = [one for row in read if (one := _contact(named, agent, row)) is not None]
    return sorted(found, key=lambda row: (row["queued_at"], row["contact"]), reverse=True)


def _contact(named: Period, agent: str, row: dict[str, Any]) -> dict[str, Any] | None:
    """A contact as it is shown; where only the work is in sight, not whose it was; None where neither is."""
    at, seen = row["answered_at"] or row["queued_at"], named.seen
    if not named.sees_agent(agent, at):
        return None
    open_to_see = seen is None or seen.contact(row["queue"], row["client"])
    if not open_to_see and seen is not None and named.team_of(agent, at) not in seen.own_teams:
        return None
    done_at = row["answered_at"] or row["ended_at"]
    queue = row["queue"] if open_to_see else None
    return {
        "contact": row["id"],
        "queued_at": row["queued_at"],
        "caller": (row["customer_name"] or row["customer"] or row["address"]) if open_to_see else None,
        "queue": named.directory.queues.get(queue, queue) if queue else None,
        "channel": row["channel"],
        "wait": done_at - row["queued_at"] if done_at is not None else None,
        "talk": row["talk_ms"],
        "outcome": "answered" if row["answered_at"] is not None else row["outcome"],
    }


ANSWERS: Final[dict[type, Callable[[Any, Any], Any]]] = {
    AgentTable: agent_table,
    AgentSheet: agent_sheet,
    AgentDay: agent_day,
    AgentContacts: agent_contacts,
}
"""What this page adds to the questions of the desk."""
