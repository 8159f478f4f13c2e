"""The postings of a period, by any keys: the live board's pure functions, summed by group instead of kept."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, NamedTuple

import numpy as np

from supervisor import contract
from supervisor.clock import INTERVAL_MS
from supervisor.floor.offer_columns import MISSED, RESULTS
from supervisor.history import teams
from supervisor.history.chains import Spans
from supervisor.history.coding import Coded, Group, Ints, Mask, by_quarter_hour, grouped, same, summed, told
from supervisor.history.keys import QUEUE_ONLY, TIME_KEYS
from supervisor.history.period import Period
from supervisor.history.places import or_of_queue
from supervisor.kpi import contacts
from supervisor.kpi.agent_time import MEASURE_INDEX, WRAP_UP, Segment
from supervisor.kpi.legs import NULL, Legs, as_of, settled_from
from supervisor.kpi.measures import INDEX, MEASURES

_OF_NOW: Final = frozenset(measure.id for measure in MEASURES if measure.rule == "now")
_COHORT_NOW: Final = frozenset(("queued_waiting", "queued_waiting_past"))
_OF_THE_END: Final = _OF_NOW - _COHORT_NOW - {"carried_in"}
_OF_AGENTS: Final = frozenset(("agent", "team"))
_OFFERS: Final = frozenset(("offers", "missed_offers", "abandoned_offers"))
_IN_HAND: Final = INDEX["in_hand"]
_CODES: Final = np.arange(len(MEASURES))

Filters = dict[str, frozenset[str]]


class Columns:
    """The key columns of some rows, made as they are asked for. `keys` are of these rows, or, where those are `chosen`
    from more, of all; `own` are of these rows in any case."""

    def __init__(
        self,
        period: Period,
        keys: dict[str, Coded],
        at: Ints,
        chosen: Ints | None = None,
        own: dict[str, Coded] | None = None,
    ) -> None:
        self._period, self._keys, self._at, self._chosen, self._own = period, keys, at, chosen, own or {}

    def of(self, key: str) -> Coded:
        """One column; of a key that these rows do not have, empty texts."""
        if key in TIME_KEYS:
            period, write = self._period, TIME_KEYS[key]
            return by_quarter_hour(self._at, lambda at: write(at, period.zone, period.shifts))
        if key in self._own:
            return self._own[key]
        if key not in self._keys:
            return same("", len(self._at))
        return self._keys[key] if self._chosen is None else self._keys[key].take(self._chosen)

    def grouped(self, by: Sequence[str]) -> tuple[Ints, list[Group]]:
        """Per row its group."""
        return grouped([self.of(key) for key in by], len(self._at))


@dataclass(frozen=True)
class Posted:
    """Postings of one kind of unit as columns of one length; `unit` tells what the unit of a row is."""

    row: Ints
    measure: Ints
    at: Ints
    amount: Ints
    keys: Columns
    by: tuple[str, ...]
    unit: Callable[[int], Any]

    @cached_property
    def _grouped(self) -> tuple[Ints, list[Group]]:
        return self.keys.grouped(self.by)

    @property
    def group(self) -> Ints:
        """Per row its place in `groups`."""
        return self._grouped[0]

    @property
    def groups(self) -> list[Group]:
        """The groups that occur."""
        return self._grouped[1]


def post(period: Period, by: tuple[str, ...], measures: frozenset[str], filters: Filters) -> Iterator[Posted]:
    """Every posting of these measures within the period, grouped by `by`, for the units that the filters hold.

    Measures of other subjects are left to `beyond.sums`.
    """
    measures &= INDEX.keys()
    if not measures:
        return
    yield from _post_legs(period, by, measures, filters)
    if measures & _OFFERS:
        yield _post_offers(period, by, measures, filters)
    if not QUEUE_ONLY & (set(by) | filters.keys()):
        yield _post_time(period, by, measures, filters)


def of_agents(by: tuple[str, ...], filters: Filters) -> bool:
    """Whether figures by these keys are figures of agents."""
    return bool(_OF_AGENTS & (set(by) | filters.keys()))


# Keys


def leg_keys(period: Period, names: Iterable[str]) -> dict[str, Coded]:
    """Of the unit keys of every leg these; not the team, which depends on the instant too."""
    return {name: _LEG_KEYS[name](period) for name in set(names) & _LEG_KEYS.keys()}


def _leg_queue(period: Period) -> Ints:
    found: Ints = period.columns["queue"].astype(np.int64)
    return found


def _leg_client(period: Period) -> Coded:
    words, directory = period.words, period.directory
    queues, clients = words.queue.texts, words.client.texts
    queue, client = _leg_queue(period), period.columns["client"].astype(np.int64)
    whose = [directory.queue_client.get(name, "") for name in queues]
    # What a leg does not say itself, its queue says: those texts stand behind the legs' own.
    unsaid = (client < 0) | np.isin(client, [code for code, text in enumerate(clients) if not text])
    codes = np.where(unsaid & (queue >= 0), len(clients) + queue, np.where(unsaid, -1, client))
    return told(codes, [*clients, *whose])


def _leg_site(period: Period) -> Coded:
    sites = period.directory.queue_site
    return told(_leg_queue(period), [sites.get(name, "") for name in period.words.queue.texts])


def _leg_channel(period: Period) -> Coded:
    queue, channel = _leg_queue(period), period.columns["channel"].astype(np.int64)
    channels = [period.directory.queue_channel.get(name, "") for name in period.words.queue.texts]
    codes = np.where((channel < 0) & (queue >= 0), len(contract.CHANNELS) + queue, channel)
    return told(codes, [*contract.CHANNELS, *channels])


_LEG_KEYS: Final[dict[str, Callable[[Period], Coded]]] = {
    "queue": lambda period: told(_leg_queue(period), period.words.queue.texts),
    "client": _leg_client,
    "site": _leg_site,
    "channel": _leg_channel,
    "agent": lambda period: told(period.columns["agent"], period.words.agent.texts),
}


def teams_of(period: Period, agent: Coded, at: Ints) -> Coded:
    """Per row the team that its agent was in when it happened."""
    return teams.of_rows(period.teams, agent, at)


def _held(keys: dict[str, Coded], filters: Filters, rows: int) -> Mask:
    held = np.ones(rows, dtype=np.bool_)
    for name, wanted in filters.items():
        held &= keys[name].among(wanted) if name in keys else np.full(rows, "" in wanted)
    return held


# Legs


class _Done(NamedTuple):
    """What some legs posted, and which of its measures are taken."""

    posted: contacts.Postings
    taken: frozenset[str]


def _post_legs(period: Period, by: tuple[str, ...], measures: frozenset[str], filters: Filters) -> Iterator[Posted]:
    legs, window, by_agents = period.columns, period.window, of_agents(by, filters)
    keys = leg_keys(period, (*by, *filters, *(("agent",) if by_agents else ())))
    held = _held(keys, {name: wanted for name, wanted in filters.items() if name != "team"}, len(legs))
    # Contacts without a queue are work, and in no figure of the queues.
    counted = held & contacts.of_queues(legs)
    usable = counted & ((legs["queue"] >= 0) | by_agents)
    alone = counted & ~usable
    for posted, taken in _done(period, measures, usable, alone):
        unit, measure, at, amount = posted.unit, posted.measure, posted.at, posted.amount
        # Waiting legs belong to the interval in which they were queued, like the rest of their cohort.
        dated = np.maximum(legs["queued_at"][unit], window.start_at) if len(unit) and taken & _OF_NOW else at
        kept = (dated >= window.start_at) & (dated < window.end_at)
        if taken & _OF_NOW:
            # A contact in hand keeps its agent busy whatever its direction.
            mine = np.where(measure == _IN_HAND, (held if by_agents else usable | alone)[unit], usable[unit])
            kept &= mine & np.isin(_CODES, [INDEX[name] for name in taken])[measure]
        of_teams = {}
        if by_agents and (period.seen is not None or "team" in (*by, *filters)):
            teams = of_teams["team"] = teams_of(period, keys["agent"].take(unit), at)
            if period.seen is not None:
                kept &= teams.among(period.seen.teams)
            if "team" in filters:
                kept &= teams.among(filters["team"])
        if not kept.all():
            unit, measure, dated, amount = (column[kept] for column in (unit, measure, dated, amount))
            of_teams = {name: column.take(kept) for name, column in of_teams.items()}
        yield Posted(unit, measure, dated, amount, Columns(period, keys, dated, unit, of_teams), by, int)


def _done(period: Period, measures: frozenset[str], usable: Mask, alone: Mask) -> Iterator[_Done]:
    """What the legs posted: by itself (the `usable` ones, in the window; of those that are `alone` the handling), by
    what waits now, by what was open at the end, and by what came in waiting."""
    legs, window = period.columns, period.window
    if measures - _OF_NOW:
        unfinished = wrapping(period) if measures & contacts.OF_HANDLING and not period.settled else None
        work = measures & contacts.OF_HANDLING if alone.any() else frozenset()
        for some, mine in ((measures - _OF_NOW, usable), *([(work, alone)] if work else [])):
            yield _Done(contacts.post(legs, unfinished, contacts.Taken(some, mine, window)), some)
    if measures & _COHORT_NOW:
        yield _Done(contacts.post_open(legs, period.now_at, window.start_at), measures & _COHORT_NOW)
    if measures & _OF_THE_END:
        until_at = min(period.now_at, window.end_at)
        ended = as_of_end(period.legs, window.end_at) if period.now_at >= window.end_at else legs
        yield _Done(contacts.post_open(ended, until_at, window.start_at), measures & _OF_THE_END)
    if "carried_in" in measures:
        carried = np.flatnonzero(contacts.carried_in(legs, window.start_at) & usable)
        many = len(carried)
        came = np.full(many, INDEX["carried_in"]), np.full(many, window.start_at), np.ones(many, dtype=np.int64)
        yield _Done(contacts.Postings(carried, *came), frozenset(("carried_in",)))


def as_of_end(legs: Legs, end_at: int) -> Legs:
    """The legs with what happened after the period read as not happened; row numbers stay."""
    later = np.flatnonzero(settled_from(legs) >= end_at)
    if not len(later):
        return legs
    some = legs[later]
    stand = as_of(some, end_at - 1)
    some["broken"] = -1
    some[np.isin(some["pk"], stand["pk"])] = stand
    result = legs.copy()
    result[later] = some
    return result


def wrapping(period: Period) -> Mask:
    """Ended legs whose agent is still in their wrap-up: since the local day on which they ended, at its end and now.

    Of several legs of an agent it is the wrap-up of the last one. Which days are looked at together does not matter.
    """
    legs, window = period.legs, period.window
    ended_at = legs["ended_at"]
    inside = (ended_at >= window.start_at) & (ended_at < window.end_at)
    maybe = np.flatnonzero(contacts.may_be_wrapping(legs) & inside)
    unfinished = np.zeros(len(legs), dtype=np.bool_)
    if not len(maybe):
        return unfinished
    ends = [day.end_at for day in period.chains.days()]
    latest: dict[tuple[int, int], int] = {}
    for place in maybe[np.lexsort((legs["pk"][maybe], ended_at[maybe]))].tolist():
        agent, at = int(legs["agent"][place]), int(ended_at[place])
        shown = period.chains.shown(period.words.agent.text(agent))
        day = bisect_right(ends, at)
        if shown.state == WRAP_UP and shown.since_at >= at - contacts.WRAP_SLACK_MS and shown.last_at < ends[day]:
            latest[agent, day] = place
    unfinished[list(latest.values())] = True
    return unfinished


# Offers


def _post_offers(period: Period, by: tuple[str, ...], measures: frozenset[str], filters: Filters) -> Posted:
    offers = period.offers(missed=not measures & {"offers", "abandoned_offers"})
    directory, words = period.directory, offers.words
    queue, agent = told(offers.queue, words["queue"]), told(offers.agent, words["agent"])
    client, channel = told(offers.client, words["client"]), told(offers.channel, words["channel"])
    keys = {
        "queue": queue,
        "client": or_of_queue(client, queue, directory.queue_client),
        "site": told(queue.codes, [directory.queue_site.get(name, "") for name in queue.texts]),
        "channel": or_of_queue(channel, queue, directory.queue_channel),
        "agent": agent,
        "team": teams_of(period, agent, offers.at),
    }
    held = _held(keys, filters, len(offers))
    missed = np.isin(offers.result, [RESULTS.index(word) for word in MISSED])
    ended = offers.result == RESULTS.index("abandoned")
    fed = {"offers": held, "missed_offers": held & missed, "abandoned_offers": held & ended}
    row = np.concatenate([np.flatnonzero(fed[name]) for name in sorted(fed) if name in measures])
    counts = [np.full(int(fed[name].sum()), INDEX[name]) for name in sorted(fed) if name in measures]
    ones, at = np.ones(len(row), dtype=np.int64), offers.at[row]

    def unit(place: int) -> tuple[int, str | None, str, int]:
        return int(offers.pk[place]), offers.ids[place], agent.texts[agent.codes[place]], int(offers.at[place])

    return Posted(row, np.concatenate(counts), at, ones, Columns(period, keys, at, row), by, unit)


# Time


def _post_time(period: Period, by: tuple[str, ...], measures: frozenset[str], filters: Filters) -> Posted:
    """Stretches of states, cut at the quarter hours where the groups need it."""
    taken = np.isin(_CODES, [INDEX[name] for name in measures])
    measure = MEASURE_INDEX[period.spans.state]
    spans = period.spans.take((measure >= 0) & taken[measure])
    if any(key in TIME_KEYS for key in by):
        spans = _fine(spans)
    keys = {"agent": told(spans.agent, spans.agents)}
    if {"team", "site"} & (set(by) | filters.keys()):
        # An agent who changed teams in the middle of a stretch spent a part of it in each.
        spans = spans.cut_at({agent: edges for agent in spans.agents if (edges := period.changes_of_team(agent))})
        keys["agent"] = told(spans.agent, spans.agents)
        teams = keys["team"] = teams_of(period, keys["agent"], spans.from_at)
        keys["site"] = told(teams.codes, [period.directory.team_site.get(team, "") for team in teams.texts])
    held = _held(keys, filters, len(spans))
    spans, keys = spans.take(held), {name: column.take(held) for name, column in keys.items()}
    columns, row = Columns(period, keys, spans.from_at), np.arange(len(spans))

    def unit(place: int) -> tuple[str, Segment]:
        one = spans.take(row[place : place + 1])
        (segment,) = one.segments()[spans.agents[int(one.agent[0])]]
        return spans.agents[int(one.agent[0])], segment

    return Posted(row, MEASURE_INDEX[spans.state], spans.from_at, spans.to_at - spans.from_at, columns, by, unit)


def _fine(spans: Spans) -> Spans:
    """Cut at the quarter hours."""
    first, last = spans.from_at // INTERVAL_MS, (spans.to_at - 1) // INTERVAL_MS
    pieces = last - first + 1
    row = np.repeat(np.arange(len(spans)), pieces)
    slot = first[row] + np.arange(len(row)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    cut = spans.take(row)
    from_at, to_at = np.maximum(cut.from_at, slot * INTERVAL_MS), np.minimum(cut.to_at, (slot + 1) * INTERVAL_MS)
    return Spans(cut.agents, cut.agent, from_at, to_at, cut.state, cut.unseen)


# Sums


def sums_by_group(posted: Iterator[Posted]) -> dict[Group, dict[str, int]]:
    """Per group the sum of each measure that was posted."""
    found: dict[Group, dict[str, int]] = {}
    many = len(MEASURES)
    for part in posted:
        cells, size = part.group * many + part.measure, len(part.groups) * many
        counts = np.bincount(cells, minlength=size)
        totals = summed(cells, part.amount, size)
        for cell in np.flatnonzero(counts).tolist():
            sums = found.setdefault(part.groups[cell // many], {})
            name = MEASURES[cell % many].id
            sums[name] = sums.get(name, 0) + totals[cell]
    return found


# Waits


@dataclass(frozen=True, slots=True)
class Waits:
    """The legs queued in the period: their row, what they waited so far in ms, their keys and their group."""

    row: Ints
    wait_ms: Ints
    keys: Columns
    group: Ints
    groups: list[Group]


def waits(period: Period, by: tuple[str, ...], filters: Filters) -> Waits:
    """The waits of the legs queued in the period, as they stand by now: who never left waits up to now."""
    legs, window, keys = period.columns, period.window, leg_keys(period, (*by, *filters))
    _answered, out, out_at = contacts.exits(legs)
    queued_at = legs["queued_at"]
    chosen = (queued_at != NULL) & (queued_at >= window.start_at) & (queued_at < window.end_at)
    chosen &= (legs["queue"] >= 0) & contacts.of_queues(legs) & _held(keys, filters, len(legs))
    chosen &= ~(out & legs["wait_unknown"])
    row = np.flatnonzero(chosen)
    left_at = np.where(out, out_at, period.now_at)
    columns = Columns(period, keys, queued_at[row], row)
    group, groups = columns.grouped(by)
    return Waits(row, left_at[row] - queued_at[row], columns, group, groups)


def max_waits(period: Period, by: tuple[str, ...], filters: Filters) -> dict[Group, tuple[int, int]]:
    """Per group (longest wait, legs): of the legs queued in the period; see `waits`."""
    found = waits(period, by, filters)
    longest = np.zeros(len(found.groups), dtype=np.int64)
    np.maximum.at(longest, found.group, found.wait_ms)
    counts = np.bincount(found.group, minlength=len(found.groups))
    return {
        group: (most, count)
        for group, most, count in zip(found.groups, longest.tolist(), counts.tolist(), strict=True)
        if count
    }
