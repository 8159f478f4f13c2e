"""The roster of a period against the states that were shown: paid, planned, worked and rightly spent time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Final

import numpy as np

from supervisor import clock
from supervisor.floor import subjects
from supervisor.history.beyond import rows as rows
from supervisor.history.beyond.placements import INDEX
from supervisor.kpi import roster
from supervisor.kpi.agent_time import Segment
from supervisor.kpi.business_time import Span, merged
from supervisor.kpi.period_measures import OF_STATES
from supervisor.kpi.postings import Posting

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Desk

KIND: Final = "stretch"
_WORK, _OTHER = "planned_work", "planned_other"
_SPENT: Final = {"paid_shift_ms": "paid", "rostered_work_ms": "worked", "other_work_ms": "other_work"}
"""What a stretch was, in the rows behind a figure."""


def place(desk: Desk, fine: bool) -> None:
    """Post the time of every agent in the roster; `fine` cuts it at the quarter hours."""
    by_agent: dict[str, list[roster.Row]] = {}
    for row in subjects.read_shifts(desk.reader, desk.whole_days):
        by_agent.setdefault(row["agent"], []).append(rows.planned(row))
    segments = _segments(desk, by_agent) if desk.measures & OF_STATES else {}
    for agent, several in by_agent.items():
        _place_agent(desk, agent, roster.newest(several), segments.get(agent, []), fine)
    if "other_work_ms" in desk.measures:
        for agent, shown in segments.items():
            spans = roster.spans_in(shown, roster.OTHER_WORK, desk.window.start_at, desk.until_at)
            _post(desk, agent, "other_work_ms", spans, fine)


def _segments(desk: Desk, rostered: Collection[str]) -> dict[str, list[Segment]]:
    """Per agent the stretches that matter: of those in the roster the productive ones, of all of them other work."""
    spans = desk.period.spans
    mine = np.array([agent in rostered for agent in spans.agents], dtype=np.bool_)
    shown = np.isin(spans.state, sorted(roster.OTHER_WORK))
    if mine.any():
        shown |= mine[spans.agent] & np.isin(spans.state, sorted(roster.PRODUCTIVE))
    return spans.take(shown).segments()


def _place_agent(desk: Desk, agent: str, several: list[roster.Row], segments: list[Segment], fine: bool) -> None:
    bounds = (desk.window.start_at, max(min(desk.window.end_at, desk.now_at), desk.window.start_at))
    productive = roster.spans_in(segments, roster.PRODUCTIVE, *bounds)
    _post(desk, agent, "paid_shift_ms", roster.paid(several, *bounds), fine)
    _post(desk, agent, "rostered_work_ms", _on_days_of(desk, several, productive), fine)
    edges = desk.period.changes_of_team(agent)
    for plan in roster.planned(several, *bounds):
        unit = _unit(desk, agent, plan.from_at, plan.to_at, _WORK if plan.is_work else _OTHER)
        for at, until in rows.cut(plan.from_at, plan.to_at, fine, edges):
            piece = plan._replace(from_at=at, to_at=until)
            posted = [Posting("scheduled_ms", at, until - at)]
            posted += [Posting("scheduled_work_ms", at, until - at)] * plan.is_work
            right_ms = roster.right_ms(piece, productive)
            posted += [Posting("adherent_ms", at, right_ms)] * (right_ms > 0)
            for posting in posted:
                _post_time(desk, agent, posting, unit)


def _on_days_of(desk: Desk, several: list[roster.Row], productive: list[Span]) -> Iterator[Span]:
    """What lies on the local days that the roster touches: so each day tells the same, however long the period."""
    zone = desk.period.zone
    days = {
        clock.day_window(at, zone)
        for row in several
        for at in (*range(row.starts_at, row.ends_at, clock.DAY_MS // 2), max(row.ends_at - 1, row.starts_at))
    }
    spans = merged(((day.start_at, day.end_at) for day in days), desk.window.start_at, desk.window.end_at)
    for begin, end in productive:
        for opens, closes in spans:
            if begin < closes and opens < end:
                yield max(begin, opens), min(end, closes)


def _unit(desk: Desk, agent: str, from_at: int, to_at: int, what: str) -> tuple[str, str]:
    """The unit of a stretch, which tells of itself from when to when it lasted and what it was."""
    unit = (KIND, f"{agent} {from_at} {what}")
    desk.found.rows[unit] = {"from_at": from_at, "to_at": to_at, "what": what}
    return unit


def _post(desk: Desk, agent: str, measure: str, spans: Iterable[Span], fine: bool) -> None:
    if measure not in desk.measures:
        return
    edges = desk.period.changes_of_team(agent)
    for begin, end in spans:
        unit = _unit(desk, agent, begin, end, _SPENT[measure])
        for at, until in rows.cut(begin, end, fine, edges):
            _post_time(desk, agent, Posting(measure, at, until - at), unit)


def _post_time(desk: Desk, agent: str, posting: Posting, unit: tuple[str, str]) -> None:
    """Place a stretch of an agent's time."""
    team = desk.team_of(agent, posting.at)
    if posting.measure in desk.measures and (desk.period.seen is None or team in desk.period.seen.teams):
        keys = {"agent": agent, "team": team, "site": desk.period.directory.team_site.get(team, "")}
        placed = desk.found.placed
        measure, at, amount = posting[:3]
        placed.put(placed.unit(unit), INDEX[measure], at, amount, placed.keyed(keys))
