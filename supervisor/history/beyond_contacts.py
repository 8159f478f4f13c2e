"""Contacts of a period beyond the live board, placed by whole columns: what each leg tells, each journey, and each
customer's chain of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from supervisor import contract
from supervisor.floor import subjects
from supervisor.history import postings
from supervisor.history.coding import Coded, Ints, grouped, told, unique
from supervisor.history.placements import INDEX, Columns
from supervisor.kpi import many_contacts as many
from supervisor.kpi.journeys import WRITTEN
from supervisor.kpi.legs import NULL
from supervisor.kpi.many_contacts import OTHER, OUTBOUND, QUEUED, Journeys, LegColumns, Posts

if TYPE_CHECKING:
    from supervisor.history.beyond import Desk

KIND: Final = "contact"
_HIDDEN: Final = ("queue", "client", "customer", "address", "journey", "case_id")
_KEYS: Final = ("queue", "client", "site", "channel", "agent", "reason", "customer_age", "release")
_DIRECTIONS: Final = dict.fromkeys(contract.QUEUE_DIRECTIONS, QUEUED) | {"outbound": OUTBOUND}


class Legs:
    """The legs around a period as they stood at an instant, as far as they are in sight."""

    def __init__(self, desk: Desk, span_ms: int) -> None:
        first_at, until_at = desk.window.start_at - span_ms, desk.window.end_at + span_ms
        read = subjects.read_legs(desk.reader, first_at, until_at, desk.now_at)
        self._told, self._now_at = _in_sight(desk, read), desk.now_at
        self.ids: Sequence[str] = self._told["id"]
        self.who = _coded(own or other for own, other in self._rows("customer", "address"))
        self.columns = self._columns()
        self.journeys: Journeys = many.journeys(self.columns)

    def __len__(self) -> int:
        return len(self.ids)

    def _rows(self, *names: str) -> Iterator[tuple[Any, ...]]:
        return zip(*(self._told[name] for name in names), strict=True)

    def texts(self, name: str) -> Coded:
        """A column of texts, as it was written."""
        return _coded(self._told[name])

    def _columns(self) -> LegColumns:
        instants = {name: _numbers(self._told[name]) for name in subjects.LEG_INSTANTS}
        # What a leg says of its end was not known before; later instants read as not there.
        going_on = (instants["ended_at"] == NULL) | (instants["ended_at"] > self._now_at)
        instants = {name: np.where(column > self._now_at, NULL, column) for name, column in instants.items()}
        numbers = {name: np.where(going_on, NULL, _numbers(self._told[name])) for name in _OF_ITS_END}
        transfer, channel = self.texts("transfer"), self.texts("channel")
        direction = self.texts("direction")
        told_by = [_DIRECTIONS.get(text or "inbound", OTHER) for text in direction.texts]
        return LegColumns(
            **instants,
            hold_ms=numbers["hold_ms"],
            wrap_ms=numbers["wrap_ms"],
            resolved=numbers["resolved"],
            repeated=numbers["repeated_itself"],
            qualified=numbers["sales_qualified"],
            direction=_by_code(direction, told_by),
            transfer=np.where(going_on, -1, transfer.codes),
            transfers=transfer.texts,
            abandoned=self.texts("outcome").among(frozenset(("abandoned",))) & ~going_on,
            has_case=~self.texts("case_id").among(frozenset(("",))),
            written=channel.among(WRITTEN),
            journey=_coded(journey or id for journey, id in self._rows("journey", "id")).codes,
            who=_unsaid(self.who),
            reason=_unsaid(self.texts("reason")),
            agent=_unsaid(self.texts("agent")),
            rank=_ranks(self.ids),
        )

    # Single legs

    @cached_property
    def _places(self) -> dict[str, int]:
        return {id: place for place, id in enumerate(self.ids)}

    def row(self, id: str) -> dict[str, Any]:
        """What the floor says of a leg; raises KeyError for one that was not read, or is out of sight."""
        place = self._places[id]
        row = {name: column[place] for name, column in self._told.items()}
        subjects.leg_as_of(row, self._now_at)
        return row


_OF_ITS_END: Final = ("hold_ms", "wrap_ms", "resolved", "repeated_itself", "sales_qualified")


def _in_sight(desk: Desk, read: dict[str, Sequence[Any]]) -> dict[str, Sequence[Any]]:
    """The legs that are seen, or as the work of an agent who is: of these nothing says whose or about what."""
    seen, now_at = desk.period.seen, desk.now_at
    if seen is None:
        return read
    kept, veiled = [], []
    names = ("queue", "client", "agent", "answered_at", "queued_at")
    for place, (queue, client, agent, *instants) in enumerate(zip(*(read[name] for name in names), strict=True)):
        if seen.contact(queue, client):
            kept.append(place)
            continue
        at = next((at for at in instants if at is not None and at <= now_at), None)
        if agent and desk.team_of(agent, at or desk.window.start_at) in seen.own_teams:
            veiled.append(len(kept))
            kept.append(place)
    found: dict[str, Sequence[Any]] = {}
    for name, column in read.items():
        mine = [column[place] for place in kept]
        if name in _HIDDEN:
            for place in veiled:
                mine[place] = None
        found[name] = mine
    return found


# Columns


def _coded(values: Iterable[str | None]) -> Coded:
    """Texts by number; nothing is an empty text."""
    places: dict[str, int] = {}
    codes = [places.setdefault(value or "", len(places)) for value in values]
    return Coded(np.array(codes, dtype=np.int64), list(places))


def _by_code(column: Coded, values: Sequence[int]) -> Ints:
    return np.array(values, dtype=np.int64)[column.codes] if values else column.codes


def _unsaid(column: Coded) -> Ints:
    """Its codes, -1 for an empty text."""
    return _by_code(column, [code if text else -1 for code, text in enumerate(column.texts)])


def _numbers(values: Sequence[int | None]) -> Ints:
    return np.array([NULL if value is None else value for value in values], dtype=np.int64)


def _ranks(ids: Sequence[str]) -> Ints:
    found = np.empty(len(ids), dtype=np.int64)
    found[sorted(range(len(ids)), key=ids.__getitem__)] = np.arange(len(ids))
    return found


# Placing


def place(desk: Desk, *, first_contacts: bool) -> None:
    """Everything that the contacts of the period post."""
    legs = desk.legs(first_contacts)
    places = _Places(desk, legs)
    places.put(many.post_legs(legs.columns))
    places.put(many.post_journeys(legs.journeys))
    if first_contacts:
        places.put(many.post_first_contacts(legs.journeys, desk.now_at, desk.period.fcr_days))
    desk.found.rows.legs = legs


class _Places:
    """Places postings of legs under the keys of each leg and of its agent's team at that instant."""

    def __init__(self, desk: Desk, legs: Legs) -> None:
        self._desk, self._legs = desk, legs
        self._agent = legs.texts("agent")
        keys = self._keys()
        self._base, self._bases = grouped([keys[name] for name in _KEYS], len(legs))
        self._units = desk.found.placed.take_units((KIND, id) for id in legs.ids)

    def _keys(self) -> dict[str, Coded]:
        legs, directory, around = self._legs, self._desk.period.directory, self._desk.around
        queue, client, channel = (legs.texts(name) for name in ("queue", "client", "channel"))

        def or_of_queue(own: Coded, whose: dict[str, str]) -> Coded:
            codes = np.where(_unsaid(own) < 0, len(own.texts) + queue.codes, own.codes)
            return told(codes, [*own.texts, *(whose.get(name, "") for name in queue.texts)])

        keys = {
            "queue": queue,
            "client": or_of_queue(client, directory.queue_client),
            "site": told(queue.codes, [directory.queue_site.get(name, "") for name in queue.texts]),
            "channel": or_of_queue(channel, directory.queue_channel),
            "agent": self._agent,
            "reason": legs.texts("reason"),
        }
        begins_at = legs.columns.begins_at
        keys["customer_age"] = around.ages(legs.texts("customer"), begins_at)
        keys["release"] = around.releases(keys["queue"], keys["client"], begins_at)
        return keys

    def put(self, posted: Iterable[Posts]) -> None:
        """Place what lies in the period and is wanted and in sight."""
        desk = self._desk
        parts = [one for one in posted if one.measure in desk.measures and len(one.row)]
        if not parts:
            return
        row, at, amount = (np.concatenate([one[place] for one in parts]) for place in (1, 2, 3))
        measure = np.repeat([INDEX[one.measure] for one in parts], [len(one.row) for one in parts])
        inside = np.flatnonzero((at >= desk.window.start_at) & (at < desk.until_at))
        inside = inside[np.argsort(row[inside], kind="stable")]
        row, at = row[inside], at[inside]
        keys = self._placed_keys(row, at)
        seen = np.flatnonzero(keys >= 0)
        desk.found.placed.extend(
            Columns(self._units + row[seen], measure[inside[seen]], at[seen], amount[inside[seen]], keys[seen])
        )

    def _placed_keys(self, row: Ints, at: Ints) -> Ints:
        """Per posting the place of its keys; -1 where it is out of sight."""
        desk = self._desk
        teams = postings.teams_of(desk.period, self._agent.take(row), at)
        size = max(len(teams.texts), 1)
        pairs, back = unique(self._base[row] * size + teams.codes)
        places = []
        for pair in pairs.tolist():
            base, team = divmod(pair, size)
            own = dict(zip(_KEYS, self._bases[base], strict=True))
            keys = desk.seen_keys(own, own["agent"], teams.texts[team], teams.texts[team])
            places.append(-1 if keys is None else desk.found.placed.keyed(keys))
        return np.array(places, dtype=np.int64)[back] if places else row
