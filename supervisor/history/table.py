"""KPIs of a period as a table: one row per group, figures with n and state, and the rows behind a figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Any, Final

import numpy as np

from supervisor import clock, contract
from supervisor.floor import loading
from supervisor.history import asking, postings, team_sites, totals
from supervisor.history.around import AGE_ORDER
from supervisor.history.asking import Asked
from supervisor.history.assembling import Group, Groups
from supervisor.history.beyond import sums as beyond_sums
from supervisor.history.beyond.days import WITHIN_A_DAY
from supervisor.history.kept import rolled
from supervisor.history.kept.rolled import Live
from supervisor.history.keys import NAMED, QUEUE_ONLY, STARTS, SUBJECT_KEYS, TIME_KEYS
from supervisor.history.period import Period
from supervisor.history.row_order import in_order
from supervisor.history.team_sites import ByTeams
from supervisor.kpi import catalogue, figures, measured
from supervisor.kpi.cases import AGE_BANDS, OLDEST_BAND
from supervisor.kpi.figures import Figure
from supervisor.kpi.legs import NULL
from supervisor.kpi.measures import MEASURES
from supervisor.settings import Settings
from supervisor.views.trends import has_trend

NOT_BY_KEY: Final = "not_by_key"
"""The figure does not exist by this key: nobody brings an abandon to an agent, nor an agent's idle time to a queue."""
ONLY_NOW: Final = "only_now"
"""The figure is of one moment or of a whole period, and these keys fold many days into one (see `moments`)."""

LISTED: Final = tuple(kpi.id for kpi in catalogue.KPIS if has_trend(kpi))
"""The KPIs that a period has; the others are of the live board."""
ON_BOARD: Final = tuple(id for id in LISTED if catalogue.BY_ID[id].live)
"""Those of them that the live board has too."""
NAMES: Final = tuple(name for id in LISTED for name in asking.names_of(catalogue.BY_ID[id]))
"""All names by which a figure of a period can be asked for, one per formula."""

_ABSENT: Final = frozenset((figures.NOT_MEASURED, NOT_BY_KEY, ONLY_NOW, beyond_sums.OUT_OF_SIGHT))
Filters = dict[str, frozenset[str]]
_AGES: Final = (*(band for band, _ in AGE_BANDS), OLDEST_BAND)
_BANDS: Final = {name: float(place) for bands in (_AGES, AGE_ORDER) for place, name in enumerate(bands)}
_BANDED: Final = frozenset(("age_band", "quiet_band", "customer_age"))
_OF_AGENTS: Final = frozenset(("agent", "team"))
_OF_AGENT: Final = ("agent", "team", "site")


def measures_told(
    by: tuple[str, ...], wanted: tuple[str, ...], filters: Filters, settings: Settings
) -> tuple[frozenset[str], bool]:
    """The measures of the figures that exist by these keys, and whether the longest wait is one of them."""
    return _measures({name: asking.read(name, settings) for name in wanted}, by, filters)


def _measures(asked: dict[str, Asked], by: tuple[str, ...], filters: Filters) -> tuple[frozenset[str], bool]:
    told = {name: one for name, one in asked.items() if not _untold(one, by, filters)}
    return frozenset(measure for one in told.values() for measure in one.measures), "max_wait" in told


def kpis(
    period: Period,
    by: tuple[str, ...],
    wanted: tuple[str, ...],
    filters: Filters,
    settings: Settings,
    live: Live | None = None,
    also: Iterable[tuple[str, ...]] = (),
) -> list[dict[str, Any]]:
    """One row per group: its keys (with names), then per figure asked for (``id`` or ``id.variant``) a `Figure`.

    `live` is what its live measures come to, where that was found without the period's own legs and states. `also` are
    groups that have a row whether or not anything of them was found.
    """
    if postings.of_agents(by, filters):
        period = _of_agents(period)
    asked = {name: asking.read(name, settings) for name in wanted}
    teams = team_sites.by_teams(by, filters, period.directory)
    theirs = {name: one for name, one in asked.items() if team_sites.meant(one, by, filters)}
    others = {name: one for name, one in asked.items() if name not in theirs}
    told = [_sums(period, by, others, filters, live)] if others or not theirs else []
    if theirs:
        told.append(_sums(period, by, theirs, filters, live, teams))
    sums = told[0].sums
    known = {key for one in told for key in one.groups()} | set(also)
    keys = sorted(known, key=lambda one: order(by, one, sums.get(one, {})))
    cells: dict[str, list[Figure]] = {}
    with loading.no_garbage_collection():
        for some in told:
            whole = Groups(period, [some.group(key) for key in keys])
            for name, one in some.asked.items():
                state = _untold(one, by, filters)
                cells[name] = [Figure(None, 0, one.kpi.unit, state=state)] * len(keys) if state else whole.column(one)
                if period.untold:
                    cells[name] = [_of_nothing(figure) for figure in cells[name]]
        rows = zip(*(cells[name] for name in asked), strict=True) if asked else [()] * len(keys)
        return [
            key_cells(period, by, key) | dict(zip(asked, mine, strict=True))
            for key, mine in zip(keys, rows, strict=True)
        ]


def _of_nothing(figure: Figure) -> Figure:
    """A figure of a time of which a floor knows nothing yet."""
    return figure if figure.state in _ABSENT else Figure(None, 0, figure.unit, state=figures.AFTER_DATA)


def _of_agents(period: Period) -> Period:
    """The same where no contact needs a queue."""
    given = period.totals and replace(period.totals, empty=measured.of_agents(period.totals.empty))
    return replace(period, empty=measured.of_agents(period.empty), totals=given)


def nothing(period: Period, wanted: Iterable[str], settings: Settings) -> dict[str, Figure]:
    """The figures of a group that nothing is known of."""
    none = Groups(period, [Group({}, None, False, beyond_sums.NOTHING)])
    return {name: none.column(asking.read(name, settings))[0] for name in wanted}


@dataclass(frozen=True)
class _Sums:
    """What some figures are made of, by group."""

    asked: dict[str, Asked]
    sums: dict[tuple[str, ...], dict[str, int]]
    longest: dict[tuple[str, ...], tuple[int, int]]
    more: dict[tuple[str, ...], beyond_sums.Group]
    given: dict[tuple[str, ...], totals.Given]
    unseen: _Unknown

    def groups(self) -> frozenset[tuple[str, ...]]:
        return frozenset((*self.sums, *self.longest))

    def group(self, key: tuple[str, ...]) -> Group:
        more = self.more.get(key, beyond_sums.NOTHING)
        return Group(self.sums.get(key, {}), self.longest.get(key), self.unseen.has(key), more, self.given.get(key))


def _sums(
    period: Period,
    by: tuple[str, ...],
    asked: dict[str, Asked],
    filters: Filters,
    live: Live | None,
    teams: ByTeams | None = None,
) -> _Sums:
    """What these figures sum up to; those of contacts and agents' time by `teams`, whose site is meant."""
    measures, waits = _measures(asked, by, filters)
    if teams is None:
        live = live or rolled.of_period(period, by, measures, filters, waits)
        sums = live.sums
    else:
        live = (live.by_teams if live else None) or rolled.of_period(period, teams.by, measures, teams.filters, False)
        sums = teams.sums(live.sums)
    more = beyond_sums.by_group(period, by, measures, filters, beyond_sums.ranked(asked.values()))
    for group, found in more.items():
        sums.setdefault(group, {}).update(found.sums)
    given = totals.by_group(period.totals, by, measures, filters, period.zone, period.shifts)
    for group, told_too in given.items():
        mine = sums.setdefault(group, {})
        for measure, amount in told_too.sums.items():
            mine[measure] = mine.get(measure, 0) + amount
    for group in _quiet_groups(period, by, filters):
        sums.setdefault(group, {})
    return _Sums(asked, sums, live.longest, more, given, _Unknown(period, live.unknown, by, filters))


def order(by: tuple[str, ...], group: tuple[str, ...], sums: dict[str, int]) -> tuple[Any, ...]:
    """By time as it went by, so that of a repeated hour the first comes first; ages from young to old; articles by what
    they cost; else by id."""
    if by == ("article",):
        return -sums.get("article_cost_ms", 0), -sums.get("article_transfers", 0), group
    return tuple(
        (datetime.fromisoformat(value).timestamp(), "")
        if name in STARTS
        else (_BANDS.get(value, 0.0) if name in _BANDED else 0.0, value)
        for name, value in zip(by, group, strict=True)
    )


def _untold(one: Asked, by: tuple[str, ...], filters: Filters) -> str:
    """Why there is no such figure by these keys; empty where there is."""
    kpi, keys = one.kpi, set(by) | filters.keys()
    if kpi.live:
        if keys & set(SUBJECT_KEYS) or (kpi.keys == "queue" and keys & _OF_AGENTS):
            return NOT_BY_KEY
        if kpi.keys == "agent" and keys & QUEUE_ONLY:
            return NOT_BY_KEY
        of_now = kpi.rule == "now" or (kpi.kind == "sum" and "day" not in one.adds_over)
        return ONLY_NOW if of_now and set(by) & TIME_KEYS.keys() else ""
    if (keys - TIME_KEYS.keys()) - one.adds_over:
        return NOT_BY_KEY
    return ONLY_NOW if set(by) & TIME_KEYS.keys() and "day" not in one.adds_over else ""


class _Unknown:
    """The groups that hold an agent who was never seen to log in: what they are among `agent`, `team` and `site`."""

    def __init__(self, period: Period, agents: frozenset[str], by: tuple[str, ...], filters: Filters) -> None:
        sites = period.directory.team_site
        self._places = [place for place, name in enumerate(by) if name in _OF_AGENT]
        self._known: set[tuple[str, ...]] = set()
        for agent in agents:
            for team in period.teams_of(agent):
                if period.seen is not None and team not in period.seen.teams:
                    continue
                keys = {"agent": agent, "team": team, "site": sites.get(team, "")}
                if all(keys.get(name, "") in values for name, values in filters.items()):
                    self._known.add(tuple(keys[by[place]] for place in self._places))

    def has(self, group: tuple[str, ...]) -> bool:
        """Whether it holds one."""
        return tuple(group[place] for place in self._places) in self._known


def _quiet_groups(period: Period, by: tuple[str, ...], filters: Filters) -> list[tuple[str, ...]]:
    """Groups that stand in the table whether or not anything happened: every queue, every stretch of time."""
    if not by:
        return [()]
    if by in (("age_band",), ("quiet_band",)):
        return [(band,) for band in _AGES]
    if by == ("queue",):
        directory = period.directory
        return [
            (queue,)
            for queue in directory.queues
            if all(
                {
                    "queue": queue,
                    "client": directory.queue_client.get(queue, ""),
                    "site": directory.queue_site.get(queue, ""),
                    "channel": directory.queue_channel.get(queue, ""),
                }.get(name, "")
                in wanted
                for name, wanted in filters.items()
            )
        ]
    if len(by) == 1 and by[0] in TIME_KEYS:
        end_at = min(period.window.end_at, period.now_at + 1)
        key = TIME_KEYS[by[0]]
        window = clock.Window(period.window.start_at, max(end_at, period.window.start_at + 1))
        starts = clock.grid_edges(window)[:-1] if by[0] in WITHIN_A_DAY else _days(window, period.zone)
        return list(dict.fromkeys((key(at, period.zone, period.shifts),) for at in starts))
    return []


def _days(window: clock.Window, zone: tzinfo) -> Iterator[int]:
    """The first instant in the window of each of its local days."""
    at = window.start_at
    while at < window.end_at:
        yield at
        at = clock.day_window(at, zone).end_at


def key_cells(period: Period, by: tuple[str, ...], group: tuple[str, ...]) -> dict[str, Any]:
    """The keys of a group, with the names of those that have one."""
    directory = period.directory
    names = {
        "queue": directory.queues,
        "agent": directory.agents,
        "team": directory.teams,
        "site": directory.sites,
        "client": directory.clients,
        "article": period.beyond.articles if period.beyond else {},
    }
    cells: dict[str, Any] = {}
    for name, value in zip(by, group, strict=True):
        cells[name] = value or None
        if name in NAMED:
            cells[f"{name}_name"] = names[name].get(value, value) or None
    return cells


def known_ids(period: Period) -> dict[str, frozenset[str]]:
    """The ids that filters may name, per key: those of the floor's tables and those that the period's rows name."""
    directory, words = period.directory, period.words
    queues, clients, agents = (one.texts for one in (words.queue, words.client, words.agent))
    if period.seen is not None:
        # Words know more than what is in sight.
        queues, clients = (_texts_of(period, name) for name in ("queue", "client"))
        agents = []
    given = period.totals.texts() if period.totals else {}
    known = {
        "site": frozenset(directory.sites),
        "client": frozenset((*directory.clients, *clients)),
        "team": frozenset(directory.teams),
        "queue": frozenset((*directory.queues, *queues)),
        "agent": frozenset((*directory.agents, *agents, *period.spans.present())),
        "channel": frozenset(contract.CHANNELS),
        **(period.beyond.texts(SUBJECT_KEYS) if period.beyond else dict.fromkeys(SUBJECT_KEYS, frozenset())),
    }
    return {key: texts | given.get(key, frozenset()) for key, texts in known.items()}


def _texts_of(period: Period, name: str) -> list[str]:
    words = getattr(period.words, name)
    return [words.text(code) for code in np.unique(period.legs[name]).tolist() if code >= 0]


def rows_behind(
    period: Period, by: tuple[str, ...], kpi: str, filters: Filters, settings: Settings
) -> list[dict[str, Any]]:
    """The units behind a figure: its keys, what the unit is, and what it feeds into each measure."""
    one = asking.read(kpi, settings)
    if _untold(one, by, filters):
        return []
    if kpi == "max_wait":
        waits = postings.waits(period, by, filters)
        columns = (waits.row.tolist(), waits.group.tolist(), waits.wait_ms.tolist())
        return [
            key_cells(period, by, waits.groups[group]) | unit_cells(period, place) | {"feeds": {"wait_ms": wait}}
            for place, group, wait in zip(*columns, strict=True)
        ]
    measures = frozenset(one.measures)
    teams = team_sites.by_teams(by, filters, period.directory) if team_sites.meant(one, by, filters) else None
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    keys = (teams.by, measures, teams.filters) if teams else (by, measures, filters)
    for number, part in enumerate(postings.post(period, *keys)):
        kind = part.unit
        posted = (part.row.tolist(), part.measure.tolist(), part.amount.tolist(), part.group.tolist())
        for row, measure, amount, place in zip(*posted, strict=True):
            group = teams.group(part.groups[place]) if teams else part.groups[place]
            # The waiting of a leg and what it posted by itself are told together.
            name = (-1 if kind is int else number, row, group)
            if name not in found:
                found[name] = key_cells(period, by, group) | unit_cells(period, kind(row)) | {"feeds": {}}
            feeds = found[name]["feeds"]
            feeds[MEASURES[measure].id] = feeds.get(MEASURES[measure].id, 0) + amount
    of_totals = _rows_of_totals(period, by, one, measures, filters)
    rows = [*found.values(), *_rows_beyond(period, by, one, filters), *of_totals]
    return in_order(period, rows)


def _rows_of_totals(
    period: Period, by: tuple[str, ...], one: Asked, measures: frozenset[str], filters: Filters
) -> Iterator[dict[str, Any]]:
    """The sums that a source gave instead of rows."""
    found = totals.behind(period.totals, by, one.formula, measures, filters, period.zone, period.shifts)
    for group, told in found:
        instants = {name: iso(period, told[name]) for name in ("starts_at", "ends_at")}
        yield key_cells(period, by, group) | told | instants


def _rows_beyond(period: Period, by: tuple[str, ...], one: Asked, filters: Filters) -> list[dict[str, Any]]:
    """The cases, surveys, sales ... behind a figure; ``each`` holds the single values of a unit that has several."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for placed, group in beyond_sums.placed(period, by, one.measures, filters):
        row = found.get((placed.unit, group))
        if row is None:
            cells = period.beyond.cells(placed.unit) if period.beyond else {}
            own: dict[str, Any] = {
                name: placed.keys.get(name) or None for name in ("queue", "agent") if name in placed.keys
            }
            told = {name: iso(period, value) if name.endswith("_at") or name == "at" else value
                    for name, value in cells.items() if value is not None or not name.endswith("at")}  # fmt: skip
            row = {placed.unit[0]: placed.unit[1], **own, **told, "feeds": {}}
            row = found[placed.unit, group] = key_cells(period, by, group) | row
        feeds = row["feeds"]
        if placed.measure in feeds and placed.measure.endswith("_ms"):
            row.setdefault("each", {}).setdefault(placed.measure, [feeds[placed.measure]]).append(placed.amount)
        feeds[placed.measure] = feeds.get(placed.measure, 0) + placed.amount
    return list(found.values())


def unit_cells(period: Period, unit: Any) -> dict[str, Any]:
    """What a contact, an offer or a stretch of time shows of itself."""
    if isinstance(unit, int):
        leg = period.legs[unit]
        pk = int(leg["pk"])
        instants = {name: iso(period, int(leg[name])) for name in ("queued_at", "answered_at", "ended_at")}
        agent = period.words.agent.text(int(leg["agent"])) or None
        if agent is not None and not period.sees_agent(agent, max(int(leg["answered_at"]), int(leg["queued_at"]))):
            agent = None
        queue = period.words.queue.text(int(leg["queue"])) or None
        untold = {"wait_unknown": True} if leg["wait_unknown"] else {}
        return {"contact": pk, "queue": queue, "agent": agent, **instants, **untold}
    if isinstance(unit[0], int):
        return {"offer": unit[1], "agent": unit[2], "at": iso(period, unit[3])}
    agent, segment = unit
    return {"agent": agent, "from_at": iso(period, segment.from_at), "to_at": iso(period, segment.to_at)}


def iso(period: Period, at: int) -> str | None:
    """An instant as the period's zone writes it; None for none."""
    return None if at == NULL else clock.to_local(at, period.zone).isoformat(timespec="milliseconds")
