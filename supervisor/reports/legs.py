"""Contacts one by one: every leg of a period as a stream of rows, as it stood at an instant and as somebody may see it.

A leg belongs to the period in which it was queued; one that never was, to that of its answer.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from supervisor import contract
from supervisor.clock import Window
from supervisor.floor import bulk
from supervisor.floor.opening import quoted
from supervisor.floor.reader import Reader
from supervisor.history.period import Period
from supervisor.kpi.legs import INSTANTS, READ

MORE: Final = (
    *("id", "journey", "previous", "customer", "customer_name", "dialled", "case_id", "reason", "transfer"),
    *("transferred_to", "ended_by", "resolved", "repeated_itself"),
)
_COLUMNS: Final = (*READ, *MORE)
AT: Final = {name: place for place, name in enumerate(_COLUMNS)}
"""Where the columns of ``contact`` stand in a row of `read`."""

_HIDDEN: Final = tuple(
    AT[name]
    for name in (
        *("journey", "previous", "customer", "customer_name", "dialled", "case_id", "reason", "transferred_to"),
        "repeated_itself",
    )
)
"""What is of the caller and of the queue besides what `views.sight` hides of such a contact."""
_INSTANTS: Final = tuple(AT[name] for name in INSTANTS if name != "callback_due_at")
_QUEUED, _ANSWERED, _ENDED, _WRAPPED, _MOVED = (AT[name] for name in INSTANTS[:5])
_TALK, _HOLD, _WRAP = (AT[name] for name in ("talk_ms", "hold_ms", "wrap_ms"))
_AGENT, _OUTCOME, _QUEUE, _CLIENT = (AT[name] for name in ("agent", "outcome", "queue", "client"))
_TAKER: Final = AT["transferred_to"]
_NUMBERS: Final = tuple(AT[name] for name in (*INSTANTS, "talk_ms", "hold_ms", "wrap_ms"))
_CUSTOMERS: Final = "SELECT id, name FROM customer WHERE id IN (SELECT value FROM json_each(?)) AND name IS NOT NULL"

_NEVER_QUEUED: Final = "queued_at IS NULL AND answered_at >= ? AND answered_at < ?"
_LAST_ROW: Final = 2**63
_AT_ONCE: Final = 5_000

Leg = Sequence[Any]
"""One contact, by the columns of `AT`."""
Filters = Mapping[str, frozenset[str]]


def read(reader: Reader, window: Window, period: Period, filters: Filters) -> Iterator[list[Leg]]:
    """The legs that begin in a window, in time and in chunks, by the columns of `AT`, as they stood at the period's
    present instant and as far as they are in sight. `period` brings names, teams and sight; its own legs are not
    needed."""
    for rows in _in_time(reader, window):
        yield from _told(reader, period, rows, filters)


def read_rows(reader: Reader, pks: Sequence[int], period: Period) -> Iterator[list[Leg]]:
    """As `read`, of the legs in these rows and in their order."""
    for first in range(0, len(pks), _AT_ONCE):
        yield from _told(reader, period, reader.rows("contact", _COLUMNS, pks[first : first + _AT_ONCE]), {})


def _told(reader: Reader, period: Period, rows: list[Any], filters: Filters) -> Iterator[list[Leg]]:
    legs = _as_of(_in_sight(period, rows), period.now_at)
    if filters:
        legs = [leg for leg in legs if held(period, leg, filters)]
    if legs:
        yield _name_customers(reader, legs)


def of_several(reader: Reader, window: Window, period: Period) -> tuple[set[int], list[int]]:
    """The journeys with more than one leg in sight in a window, as hashes of their ids (two may share one), and the
    rows of their legs: every other journey is whole with its only leg."""
    first: dict[int, int] = {}
    several: set[int] = set()
    pks: list[int] = []
    for id, journey, pk in _journeys(reader, window, period):
        found = hash(str(journey or id))
        if found not in first:
            first[found] = pk
            continue
        if found not in several:
            several.add(found)
            pks.append(first[found])
        pks.append(pk)
    return several, sorted(pks)


def _journeys(reader: Reader, window: Window, period: Period) -> Iterator[tuple[Any, Any, int]]:
    """The ids of the legs in sight, of their journeys, and their rows."""
    if period.seen is None:
        for rows in _chunks(reader, window, ("id", "journey", "pk")):
            yield from rows
        return
    for rows in _chunks(reader, window, _COLUMNS):
        yield from ((leg[AT["id"]], leg[AT["journey"]], leg[AT["pk"]]) for leg in _in_sight(period, rows))


def begins_at(leg: Leg) -> int:
    """When a leg was queued, or else answered."""
    at = leg[_QUEUED] if leg[_QUEUED] is not None else leg[_ANSWERED]
    return 0 if at is None else int(at)


def client_of(period: Period, leg: Leg) -> str | None:
    """The client of a leg: its own, else its queue's."""
    return leg[_CLIENT] or period.directory.queue_client.get(leg[_QUEUE] or "") or None


def channel_of(period: Period, leg: Leg) -> str | None:
    """The channel of a leg: its own, else its queue's."""
    return leg[AT["channel"]] or period.directory.queue_channel.get(leg[_QUEUE] or "") or None


def team_of(period: Period, leg: Leg) -> str | None:
    """The team of a leg's agent at the answer, else at the queueing."""
    if leg[_AGENT] is None:
        return None
    at = leg[_ANSWERED] if leg[_ANSWERED] is not None else leg[_QUEUED]
    return period.team_of(leg[_AGENT], period.window.start_at if at is None else at) or None


def wait_ms(queued_at: int | None, answered_at: int | None, ended_at: int | None, flags: str | None) -> int | None:
    """How long a leg waited: to its answer, else to its end; None while it waits, and where that is not told."""
    out_at = ended_at if answered_at is None else answered_at
    if out_at is None or queued_at is None or contract.FLAG_WAIT_UNKNOWN in (flags or "").split():
        return None
    return out_at - queued_at


def talk_ms(answered_at: int | None, ended_at: int | None, moved_at: int | None, hold_ms: int | None) -> int | None:
    """Time in conversation, hold not included, as AHT counts it; None where it goes on or there was none."""
    if answered_at is None or ended_at is None:
        return None
    until_at = moved_at if moved_at is not None and answered_at <= moved_at < ended_at else ended_at
    return max(until_at - answered_at - (hold_ms or 0), 0)


def work_ms(answered_at: int | None, ended_at: int | None, wrapped_at: int | None, wrap_ms: int | None) -> int | None:
    """Work after the conversation; None where it is not known."""
    if answered_at is None or ended_at is None:
        return None
    return wrap_ms if wrapped_at is None else wrapped_at - ended_at


# Reading


def _in_time(reader: Reader, window: Window) -> Iterator[list[Any]]:
    """The rows of a window in the order in which they begin; of one instant, as they were written."""
    never = [
        (at, pk)
        for rows in reader.scan("contact", ("answered_at", "pk"), _NEVER_QUEUED, (window.start_at, window.end_at))
        for at, pk in rows
    ]
    never.sort()
    place = 0
    for rows in _queued(reader, window, _COLUMNS, by_time=True):
        stop = bisect_right(never, (begins_at(rows[-1]), _LAST_ROW)) if rows else place
        if place < stop:
            more = reader.rows("contact", _COLUMNS, [pk for _, pk in never[place:stop]])
            rows = sorted([*rows, *more], key=_placed)
            place = stop
        yield rows
    for first in range(place, len(never), _AT_ONCE):
        found = reader.rows("contact", _COLUMNS, [pk for _, pk in never[first : first + _AT_ONCE]])
        yield sorted(found, key=_placed)


def _placed(leg: Leg) -> tuple[int, int]:
    return begins_at(leg), leg[AT["pk"]]


def _chunks(reader: Reader, window: Window, columns: tuple[str, ...]) -> Iterator[list[Any]]:
    """The rows of a window in the order that is read fastest."""
    yield from _queued(reader, window, columns)
    yield from reader.scan("contact", columns, _NEVER_QUEUED, (window.start_at, window.end_at))


def _queued(reader: Reader, window: Window, columns: tuple[str, ...], *, by_time: bool = False) -> Iterator[list[Any]]:
    start_at, end_at = window.start_at, window.end_at
    found = bulk.stretch(reader, "contact", "queued_at", start_at, end_at)
    walks = found.count and found.dense
    if walks and (not by_time or bulk.in_time(reader, "contact", "queued_at", found, start_at, end_at)):
        where = f"queued_at >= {start_at:d} AND queued_at < {end_at:d}"
        for _, rows in bulk.walk(reader, "contact", quoted(columns), found, where):
            yield rows
    elif found.count:
        yield from reader.scan("contact", columns, "queued_at >= ? AND queued_at < ?", (start_at, end_at))


def _in_sight(period: Period, rows: list[Any]) -> list[Leg]:
    """The rows that are seen; what is hidden of some is None."""
    seen = period.seen
    if seen is None:
        return rows
    veiled: set[int] = set()

    def own(agent: str, at: int | None) -> bool:
        return period.team_of(agent, period.window.start_at if at is None else at) in seen.own_teams

    kept = seen.rows(rows, veiled, own)
    return [_without_strangers(period, _veiled(leg) if leg[0] in veiled else leg) for leg in kept]


def _veiled(leg: Leg) -> Leg:
    return [None if place in _HIDDEN else value for place, value in enumerate(leg)]


def _without_strangers(period: Period, leg: Leg) -> Leg:
    """A leg that is seen by its queue, without what is not seen: whose it was, and who or which queue took it on."""
    agent, taker, at = leg[_AGENT], leg[_TAKER], leg[_ANSWERED] or begins_at(leg)
    hidden = set()
    if agent is not None and not period.sees_agent(agent, at):
        hidden.add(_AGENT)
    if taker is not None and taker not in period.directory.queues and not period.sees_agent(taker, at):
        hidden.add(_TAKER)
    return [None if place in hidden else value for place, value in enumerate(leg)] if hidden else leg


def _as_of(legs: list[Leg], now_at: int) -> list[Leg]:
    """The legs as they stood at an instant, by the rules of `kpi.legs.as_of`; no number where none belongs."""
    if not legs or _settled(legs, now_at):
        return legs
    kept = []
    for one in legs:
        leg = list(one)
        for place in _NUMBERS:
            if type(leg[place]) is not int:
                leg[place] = None
        if begins_at(leg) <= now_at:
            kept.append(_stood_at(leg, now_at))
    return kept


def _settled(legs: list[Leg], now_at: int) -> bool:
    """Whether all of them stand as they are written: whole numbers, and none after that instant."""
    columns = {place: [leg[place] for leg in legs if leg[place]] for place in _NUMBERS}
    try:
        whole = all(type(sum(found)) is int for found in columns.values())
        newest = max(max(columns[place], default=0) for place in _INSTANTS)
        return whole and newest + max(columns[_WRAP], default=0) <= now_at
    except TypeError:
        return False


def _stood_at(leg: list[Any], now_at: int) -> Leg:
    answered, ended, wrapped = leg[_ANSWERED], leg[_ENDED], leg[_WRAPPED]
    unanswered = answered is not None and answered > now_at
    unended = ended is not None and ended > now_at
    if wrapped is None and ended is not None and leg[_WRAP] is not None:
        wrapped = ended + leg[_WRAP]
    if unended or (wrapped is not None and wrapped > now_at):
        leg[_WRAP] = None
    if unanswered:
        leg[_AGENT] = None
    if unended or unanswered:
        leg[_OUTCOME] = None
    if unended:
        for place in (_TALK, _HOLD, AT["transfer"], AT["transferred_to"], AT["ended_by"], AT["resolved"]):
            leg[place] = None
    for place in _INSTANTS:
        if leg[place] is not None and leg[place] > now_at:
            leg[place] = None
    return leg


def held(period: Period, leg: Leg, filters: Filters) -> bool:
    """Whether the filters hold a leg."""
    takes: dict[str, Callable[[], str | None]] = {
        "queue": lambda: leg[_QUEUE],
        "agent": lambda: leg[_AGENT],
        "client": lambda: client_of(period, leg),
        "site": lambda: period.directory.queue_site.get(leg[_QUEUE] or ""),
        "channel": lambda: channel_of(period, leg),
        "team": lambda: team_of(period, leg),
    }
    return all((takes[name]() or "") in wanted for name, wanted in filters.items())


def _name_customers(reader: Reader, legs: list[Leg]) -> list[Leg]:
    """Who it is, where the contact itself does not say."""
    customer, name = AT["customer"], AT["customer_name"]
    wanted = {leg[customer] for leg in legs if leg[name] is None} - {None}
    if not wanted:
        return legs
    known: dict[str, str] = dict(reader.query(_CUSTOMERS, (json.dumps(sorted(map(str, wanted))),)))
    return [
        (*leg[:name], known.get(leg[customer]), *leg[name + 1 :]) if leg[name] is None and leg[customer] else leg
        for leg in legs
    ]
