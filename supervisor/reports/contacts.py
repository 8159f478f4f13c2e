"""The reports of contacts: one row per leg, and one row per journey (all legs of one episode)."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, Final

from supervisor import formats
from supervisor.clock import DAY_MS, Window
from supervisor.floor.reader import Reader
from supervisor.history.period import Period
from supervisor.reports import legs, titles
from supervisor.reports.legs import AT, Filters, Leg
from supervisor.reports.making import Speech
from supervisor.reports.report import Chunk, Columns, Definition, Field, Sheet, in_chunks
from supervisor.text import say

EPISODE_MS: Final = DAY_MS
"""A journey goes on within a day of the period's ends: what follows later is another matter."""

LEG_FIELDS: Final = (
    *("contact", "journey", "previous", "direction", "channel", "queue", "queue_name", "client", "client_name"),
    *("site", "agent", "agent_name", "team", "team_name", "customer", "caller", "address", "dialled", "case"),
    *("queued_at", "answered_at", "transferred_at", "ended_at", "wrapped_at", "outcome"),
    *("wait", "talk", "hold", "wrap_up", "transfer", "transferred_to", "ended_by", "reason"),
    *("resolved", "repeated_itself", "flags"),
)
JOURNEY_FIELDS: Final = (
    *("journey", "begins_at", "ended_at", "direction", "channel", "queue", "queue_name", "client", "client_name"),
    *("customer", "caller", "address", "legs", "queues", "agents", "agent", "agent_name", "transfers", "answered"),
    *("outcome", "wait", "talk", "hold", "wrap_up", "resolved"),
)
_ANSWERED, _ENDED = AT["answered_at"], AT["ended_at"]
_WAIT: Final = tuple(AT[name] for name in ("queued_at", "answered_at", "ended_at", "flags"))
_TALK: Final = tuple(AT[name] for name in ("answered_at", "ended_at", "transferred_at", "hold_ms"))
_WORK: Final = tuple(AT[name] for name in ("answered_at", "ended_at", "wrapped_at", "wrap_ms"))


def contacts(reader: Reader, period: Period, filters: Filters, speech: Speech) -> Sheet:
    """One row per leg of the period, in time."""
    made = _Legs(period)
    chunks = (made.rows(found) for found in legs.read(reader, period.window, period, filters))
    return Sheet(say(titles.NAMES["contacts"]), _fields(LEG_FIELDS, speech), chunks)


def journeys(reader: Reader, period: Period, filters: Filters, speech: Speech) -> Sheet:
    """One row per journey that began in the period, in time, with its legs up to a day around it."""
    return Sheet(say(titles.NAMES["journeys"]), _fields(JOURNEY_FIELDS, speech), _journeys(reader, period, filters))


def definitions(sheet: Sheet) -> tuple[Definition, ...]:
    """What the columns mean that need words."""
    return tuple(
        Definition(field.id, field.title, say(titles.MEANINGS[field.id]), "", "", "")
        for field in sheet.fields
        if field.id in titles.MEANINGS
    )


def _fields(names: Sequence[str], speech: Speech) -> tuple[Field, ...]:
    return tuple(
        Field(name, formats.plain(say(title)), kind, _Words(speech.word) if kind == "word" else {})
        for name, (title, kind) in ((name, titles.KEYS[name]) for name in names)
    )


class _Words(dict[str, str]):
    """What codes are called, asked for when they come: a stream is not looked through beforehand."""

    def __init__(self, word: Callable[[str], str]) -> None:
        super().__init__({"": ""})
        self._word = word

    def get(self, code: Any, default: Any = None) -> Any:
        """The words of a code."""
        if code not in self:
            self[code] = self._word(str(code))
        return self[code]


class _Names(dict[Any, Any]):
    """What ids are called, remembered; an unknown one by itself, and nothing for none."""

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__({None: None})
        self._names = names

    def __missing__(self, id: Any) -> Any:
        self[id] = found = self._names.get(id, id)
        return found


class _Teams(dict[str | None, str | None]):
    """The team of agents who stay in one around the period; the others are asked for at each contact."""

    def __init__(self, period: Period) -> None:
        super().__init__({None: None})
        self._period = period

    def __missing__(self, agent: str) -> str | None:
        window = self._period.window
        spans = self._period.teams.get(agent, ())
        moves = any(window.start_at - DAY_MS < at <= window.end_at + DAY_MS for one in spans for at in one[:2])
        self[agent] = found = _MOVES if moves else self._period.team_of(agent, window.start_at) or None
        return found

    def column(self, agents: Sequence[Any], answered: Sequence[Any], queued: Sequence[Any]) -> list[str | None]:
        """The team of each contact's agent: at the answer, else at the queueing."""
        found = list(map(self.__getitem__, agents))
        if _MOVES in self.values():
            start_at, team_of = self._period.window.start_at, self._period.team_of
            for place, team in enumerate(found):
                if team is _MOVES:
                    at = queued[place] if answered[place] is None else answered[place]
                    found[place] = team_of(agents[place], start_at if at is None else at) or None
        return found


_MOVES: Final = "\x00"
"""In the place of a team: it depends on the instant."""


class _Legs:
    """Turns legs into rows of `LEG_FIELDS`, column by column: a million of them are asked for."""

    def __init__(self, period: Period) -> None:
        names = period.directory
        self._queues, self._clients = _Names(names.queues), _Names(names.clients)
        self._agents, self._teams = _Names(names.agents), _Names(names.teams)
        self._site, self._client, self._channel = names.queue_site, names.queue_client, names.queue_channel
        self._team = _Teams(period)

    def rows(self, chunk: Sequence[Leg]) -> Columns:
        """The rows of a chunk."""
        columns: list[Sequence[Any]] = list(zip(*chunk, strict=True))
        got = {name: columns[at] for name, at in AT.items()}
        queue, agent = got["queue"], got["agent"]
        queued, answered, ended, wrapped = (got[f"{name}_at"] for name in ("queued", "answered", "ended", "wrapped"))
        hold, moved = got["hold_ms"], got["transferred_at"]
        client = [own or self._client.get(id) or None for own, id in zip(got["client"], queue, strict=True)]
        channel = [own or self._channel.get(id) or None for own, id in zip(got["channel"], queue, strict=True)]
        team = self._team.column(agent, answered, queued)
        made: dict[str, Sequence[Any]] = {
            **got,
            "contact": got["id"],
            "caller": got["customer_name"],
            "case": got["case_id"],
            "hold": hold,
            "client": client,
            "channel": channel,
            "queue_name": list(map(self._queues.__getitem__, queue)),
            "client_name": list(map(self._clients.__getitem__, client)),
            "site": list(map(self._site.get, queue)),
            "agent_name": list(map(self._agents.__getitem__, agent)),
            "team": team,
            "team_name": list(map(self._teams.__getitem__, team)),
            "wait": list(map(legs.wait_ms, queued, answered, ended, got["flags"])),
            "talk": list(map(legs.talk_ms, answered, ended, moved, hold)),
            "wrap_up": list(map(legs.work_ms, answered, ended, wrapped, got["wrap_ms"])),
        }
        return Columns(tuple(made[name] for name in LEG_FIELDS))


class _Journey:
    """The legs of one episode."""

    __slots__ = ("legs",)

    def __init__(self, legs: list[Leg] | None = None) -> None:
        self.legs: list[Leg] = legs if legs is not None else []

    @property
    def begins_at(self) -> int:
        return min(map(legs.begins_at, self.legs))

    def row(self, id: str, period: Period) -> list[Any]:
        """What becomes of them together: the beginning of the first, the end of the last, and sums."""
        order = sorted(self.legs, key=legs.begins_at)
        first, last = order[0], order[-1]
        names = period.directory
        queue, client = first[AT["queue"]], legs.client_of(period, first)
        agents = [leg[AT["agent"]] for leg in order if leg[AT["agent"]] is not None and leg[_ANSWERED] is not None]
        agent = agents[-1] if agents else None
        ended = [leg[_ENDED] for leg in order]
        told = [leg[AT["resolved"]] for leg in order if leg[AT["resolved"]] is not None]
        return [
            id,
            legs.begins_at(first),
            max(ended) if None not in ended else None,
            first[AT["direction"]],
            legs.channel_of(period, first),
            queue,
            names.queues.get(queue, queue) if queue else None,
            client,
            names.clients.get(client, client) if client else None,
            _known(order, "customer"),
            _known(order, "customer_name"),
            _known(order, "address"),
            len(order),
            len({leg[AT["queue"]] for leg in order} - {None}),
            len(set(agents)),
            agent,
            names.agents.get(agent, agent) if agent else None,
            sum(leg[AT["transfer"]] is not None for leg in order),
            any(leg[_ANSWERED] is not None for leg in order),
            last[AT["outcome"]],
            _total(legs.wait_ms(*(leg[at] for at in _WAIT)) for leg in order),
            _total(legs.talk_ms(*(leg[at] for at in _TALK)) for leg in order),
            _total(leg[AT["hold_ms"]] for leg in order),
            _total(legs.work_ms(*(leg[at] for at in _WORK)) for leg in order),
            told[-1] if told else None,
        ]


def _journey_of(leg: Leg) -> str:
    return str(leg[AT["journey"]] or leg[AT["id"]])


def _known(order: list[Leg], name: str) -> Any:
    return next((leg[AT[name]] for leg in order if leg[AT[name]] is not None), None)


def _total(values: Iterator[int | None]) -> int | None:
    """The sum of what is known; None where nothing is."""
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _journeys(reader: Reader, period: Period, filters: Filters) -> Iterator[Chunk]:
    """A journey is told whole: filters choose those that have a leg which they hold."""
    window = period.window
    around = Window(window.start_at - EPISODE_MS, window.end_at + EPISODE_MS)
    several, pks = legs.of_several(reader, around, period)
    held: dict[str, _Journey] = {}
    for rows in legs.read_rows(reader, pks, period):
        for leg in rows:
            held.setdefault(_journey_of(leg), _Journey()).legs.append(leg)

    def alone() -> Iterator[tuple[int, str, _Journey]]:
        for rows in legs.read(reader, around, period, {}):
            for leg in rows:
                id = _journey_of(leg)
                if hash(id) not in several:
                    yield legs.begins_at(leg), id, _Journey([leg])

    together = sorted(((one.begins_at, id, one) for id, one in held.items()), key=itemgetter(0, 1))

    def told() -> Iterator[list[Any]]:
        for begins_at, id, one in heapq.merge(alone(), together, key=itemgetter(0)):
            if begins_at in window and (not filters or any(legs.held(period, leg, filters) for leg in one.legs)):
                yield one.row(id, period)

    yield from in_chunks(told())
