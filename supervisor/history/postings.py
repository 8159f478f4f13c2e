"""The postings of a period, by any keys: the live board's pure functions, summed by group instead of kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.clock import INTERVAL_MS
from supervisor.history.keys import QUEUE_ONLY, TIME_KEYS
from supervisor.history.period import Ints, Period
from supervisor.kpi import contacts
from supervisor.kpi.agent_time import MEASURE_INDEX, WRAP_UP, Segment
from supervisor.kpi.legs import NULL, Legs, as_of
from supervisor.kpi.measures import INDEX, MEASURES

_OF_NOW: Final = frozenset(measure.id for measure in MEASURES if measure.rule == "now")
_COHORT_NOW: Final = frozenset(("queued_waiting", "queued_waiting_past"))


@dataclass(frozen=True, slots=True)
class Posted:
    """Postings of one kind of unit, each with its group: columns of one length, and the units they come from."""

    unit: list[Any]
    measure: Ints
    at: Ints
    amount: Ints
    group: list[tuple[str, ...]]


def post(
    period: Period, by: tuple[str, ...], measures: frozenset[str], filters: dict[str, frozenset[str]]
) -> Iterator[Posted]:
    """Every posting of these measures within the period, grouped by `by`, for the units that the filters hold.

    Measures of other subjects are left to `beyond_sums`.
    """
    measures &= INDEX.keys()
    if not measures:
        return
    yield from _post_legs(period, by, measures, filters)
    yield _post_offers(period, by, measures, filters)
    if not QUEUE_ONLY & (set(by) | filters.keys()):
        yield _post_time(period, by, measures, filters)


class _Grouper:
    """Turns (unit keys, instant) into group tuples, remembering what it has worked out."""

    def __init__(self, period: Period, by: tuple[str, ...]) -> None:
        self.by = by
        self.zone, self.shifts = period.zone, period.shifts
        self._times: dict[tuple[str, int], str] = {}

    def group(self, keys: dict[str, str], at: int) -> tuple[str, ...]:
        """The texts of `by`."""
        return tuple(self._time(key, at) if key in TIME_KEYS else keys[key] for key in self.by)

    def _time(self, key: str, at: int) -> str:
        slot = (key, at // INTERVAL_MS)
        found = self._times.get(slot)
        if found is None:
            found = self._times[slot] = TIME_KEYS[key](at, self.zone, self.shifts)
        return found


def _allowed(keys: dict[str, str], filters: dict[str, frozenset[str]]) -> bool:
    return all(keys.get(name, "") in wanted for name, wanted in filters.items())


def _leg_keys(period: Period) -> list[dict[str, str]]:
    """The unit keys of every leg but the team, which depends on the instant too."""
    words, directory, legs = period.words, period.directory, period.legs
    found = []
    seen: dict[tuple[int, ...], dict[str, str]] = {}
    columns = (legs[name].tolist() for name in ("queue", "client", "channel", "agent"))
    for codes in zip(*columns, strict=True):
        keys = seen.get(codes)
        if keys is None:
            queue, client, channel, agent = codes
            name = words.queue.text(queue)
            keys = seen[codes] = {
                "queue": name,
                "client": words.client.text(client) or directory.queue_client.get(name, ""),
                "site": directory.queue_site.get(name, ""),
                "channel": contract.CHANNELS[channel] if channel >= 0 else directory.queue_channel.get(name, ""),
                "agent": words.agent.text(agent),
            }
        found.append(keys)
    return found


def _post_legs(
    period: Period, by: tuple[str, ...], measures: frozenset[str], filters: dict[str, frozenset[str]]
) -> Iterator[Posted]:
    legs, window = period.legs, period.window
    directions = contacts.QUEUE_DIRECTIONS
    keys = _leg_keys(period)
    of_units = {name: wanted for name, wanted in filters.items() if name != "team"}
    held = np.fromiter((_allowed(one, of_units) for one in keys), dtype=np.bool_, count=len(legs))
    of_agents = bool({"agent", "team"} & (set(by) | filters.keys()))
    # Contacts without a queue are work of their agent, and no figure of the queues.
    usable = held & np.isin(legs["direction"], directions) & ((legs["queue"] >= 0) | of_agents)
    grouper = _Grouper(period, by)
    until_at = min(period.now_at, window.end_at)
    ended = as_of_end(legs, window.end_at) if period.now_at >= window.end_at else legs
    carried = np.flatnonzero(contacts.carried_in(legs, window.start_at))
    carried_posts = (carried, np.full(len(carried), INDEX["carried_in"]), np.full(len(carried), window.start_at))
    done = contacts.post(legs, _wrapping(period))
    for posted, of_now in (
        (done, measures - _OF_NOW),
        (contacts.post_open(legs, period.now_at, window.start_at), measures & _COHORT_NOW),
        (contacts.post_open(ended, until_at, window.start_at), measures & _OF_NOW - _COHORT_NOW),
        (contacts.Postings(*carried_posts, np.ones(len(carried), dtype=np.int64)), measures & _OF_NOW),
    ):
        unit, measure, at, amount = posted.unit, posted.measure, posted.at, posted.amount
        # Waiting legs belong to the interval in which they were queued, like the rest of their cohort.
        dated = np.maximum(legs["queued_at"][unit], window.start_at) if len(unit) and of_now & _OF_NOW else at
        wanted = np.isin(measure, [INDEX[name] for name in of_now])
        # A contact in hand keeps its agent busy whatever its direction.
        mine = np.where(measure == INDEX["in_hand"], held[unit], usable[unit]) if of_agents else usable[unit]
        chosen = mine & wanted & (dated >= window.start_at) & (dated < window.end_at)
        if of_agents and period.seen is not None:
            chosen &= _agents_seen(period, unit, at, chosen)
        if "team" in by or "team" in filters:
            teams = _teams_of_postings(period, unit, at, chosen)
            chosen &= np.array([_allowed({"team": team}, _only(filters, "team")) for team in teams], dtype=np.bool_)
        else:
            teams = [""] * len(unit)
        units = unit[chosen].tolist()
        instants, places = dated[chosen].tolist(), np.flatnonzero(chosen).tolist()
        if "team" in by:
            groups = [
                grouper.group({**keys[u], "team": teams[place]}, t)
                for u, t, place in zip(units, instants, places, strict=True)
            ]
        else:
            groups = [grouper.group(keys[u], t) for u, t in zip(units, instants, strict=True)]
        yield Posted(units, measure[chosen], dated[chosen], amount[chosen], groups)


def _agents_seen(period: Period, unit: Ints, at: Ints, chosen: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Which postings are of agents in sight when it happened."""
    agents = period.legs["agent"][unit].tolist()
    seen = (
        wanted and period.sees_agent(period.words.agent.text(agent), instant)
        for agent, instant, wanted in zip(agents, at.tolist(), chosen.tolist(), strict=True)
    )
    return np.fromiter(seen, dtype=np.bool_, count=len(agents))


def _only(filters: dict[str, frozenset[str]], name: str) -> dict[str, frozenset[str]]:
    return {name: filters[name]} if name in filters else {}


def _teams_of_postings(period: Period, unit: Ints, at: Ints, chosen: npt.NDArray[np.bool_]) -> list[str]:
    """Per posting the team that its agent was in when it happened."""
    agents = period.legs["agent"][unit].tolist()
    return [
        period.team_of(period.words.agent.text(agent), instant) if wanted else ""
        for agent, instant, wanted in zip(agents, at.tolist(), chosen.tolist(), strict=True)
    ]


def as_of_end(legs: Legs, end_at: int) -> Legs:
    """The legs with what happened after the period read as not happened; row numbers stay."""
    stand = as_of(legs, end_at - 1)
    result = legs.copy()
    result["broken"] = -1
    result[np.isin(legs["pk"], stand["pk"])] = stand
    return result


def _wrapping(period: Period) -> npt.NDArray[np.bool_]:
    """Ended legs whose agent is still in their wrap-up at the end of the period."""
    legs = period.legs
    maybe = np.flatnonzero(contacts.may_be_wrapping(legs))
    latest: dict[int, int] = {}
    for place in maybe[np.lexsort((legs["pk"][maybe], legs["ended_at"][maybe]))].tolist():
        state, since_at = period.shown.get(period.words.agent.text(int(legs["agent"][place])), (-1, 0))
        if state == WRAP_UP and since_at >= int(legs["ended_at"][place]) - contacts.WRAP_SLACK_MS:
            latest[int(legs["agent"][place])] = place
    unfinished = np.zeros(len(legs), dtype=np.bool_)
    unfinished[list(latest.values())] = True
    return unfinished


def _post_offers(
    period: Period, by: tuple[str, ...], measures: frozenset[str], filters: dict[str, frozenset[str]]
) -> Posted:
    grouper, directory = _Grouper(period, by), period.directory
    posted: list[tuple[Any, int, int, tuple[str, ...]]] = []
    for row in period.offers:
        agent, at, result, queue, channel, client = row[2:8]
        keys = {
            "queue": queue or "",
            "client": client or directory.queue_client.get(queue or "", ""),
            "site": directory.queue_site.get(queue or "", ""),
            "channel": channel or directory.queue_channel.get(queue or "", ""),
            "agent": agent,
            "team": period.team_of(agent, at),
        }
        if not _allowed(keys, filters):
            continue
        fed = ("offers", "missed_offers") if result in ("missed", "rejected") else ("offers",)
        posted += [(row, INDEX[name], at, grouper.group(keys, at)) for name in fed if name in measures]
    return _columns([(unit, measure, at, 1, group) for unit, measure, at, group in posted])


def _post_time(
    period: Period, by: tuple[str, ...], measures: frozenset[str], filters: dict[str, frozenset[str]]
) -> Posted:
    """State segments, cut at the quarter hours where the groups need it."""
    grouper, directory = _Grouper(period, by), period.directory
    fine = any(key in TIME_KEYS for key in by)
    dated = bool({"team", "site"} & (set(by) | filters.keys()))
    posted: list[tuple[Any, int, int, int, tuple[str, ...]]] = []
    for agent, segments in period.segments.items():
        edges = period.changes_of_team(agent) if dated else []
        for segment in segments:
            measure = int(MEASURE_INDEX[segment.state])
            if measure < 0 or MEASURES[measure].id not in measures:
                continue
            for from_at, to_at in _pieces(segment, fine, edges):
                team = period.team_of(agent, from_at) if dated else ""
                keys = {"agent": agent, "team": team, "site": directory.team_site.get(team, "")}
                if _allowed(keys, filters):
                    group = grouper.group(keys, from_at)
                    posted.append(((agent, segment), measure, from_at, to_at - from_at, group))
    return _columns(posted)


def _pieces(segment: Segment, fine: bool, edges: list[int]) -> Iterator[tuple[int, int]]:
    """A segment cut at the quarter hours, if `fine`, and at `edges`."""
    at = segment.from_at
    while at < segment.to_at:
        ends = [at - at % INTERVAL_MS + INTERVAL_MS] if fine else []
        end = min([segment.to_at, *ends, *(edge for edge in edges if edge > at)])
        yield at, end
        at = end


def _columns(rows: list[tuple[Any, int, int, int, tuple[str, ...]]]) -> Posted:
    unit, measure, at, amount, group = zip(*rows, strict=True) if rows else ((), (), (), (), ())
    numbers = [np.array(column, dtype=np.int64) for column in (measure, at, amount)]
    return Posted(list(unit), numbers[0], numbers[1], numbers[2], list(group))


def sums_by_group(posted: Iterator[Posted]) -> dict[tuple[str, ...], dict[str, int]]:
    """Per group the sum of each measure."""
    found: dict[tuple[str, ...], dict[str, int]] = {}
    for part in posted:
        for group, measure, amount in zip(part.group, part.measure.tolist(), part.amount.tolist(), strict=True):
            sums = found.setdefault(group, {})
            name = MEASURES[measure].id
            sums[name] = sums.get(name, 0) + amount
    return found


def waits(period: Period, by: tuple[str, ...], filters: dict[str, frozenset[str]]) -> list[tuple[int, Any, int]]:
    """(leg, group, wait in ms) of the legs queued in the period."""
    legs, window = period.legs, period.window
    grouper, keys = _Grouper(period, by), _leg_keys(period)
    _answered, out, out_at = contacts.exits(legs)
    wait = (np.where(out, out_at, min(period.now_at, window.end_at)) - legs["queued_at"]).tolist()
    queued_at = legs["queued_at"]
    directions = contacts.QUEUE_DIRECTIONS
    chosen = (queued_at != NULL) & (queued_at >= window.start_at) & (queued_at < window.end_at)
    chosen &= (legs["queue"] >= 0) & np.isin(legs["direction"], directions)
    return [
        (place, grouper.group(keys[place], int(queued_at[place])), wait[place])
        for place in np.flatnonzero(chosen).tolist()
        if _allowed(keys[place], filters)
    ]


def max_waits(
    period: Period, by: tuple[str, ...], filters: dict[str, frozenset[str]]
) -> dict[tuple[str, ...], tuple[int, int]]:
    """Per group (longest wait, legs): of the legs queued in the period."""
    found: dict[tuple[str, ...], tuple[int, int]] = {}
    for _place, group, wait in waits(period, by, filters):
        longest, count = found.get(group, (0, 0))
        found[group] = max(longest, wait), count + 1
    return found
