"""Contacts of a period beyond the live board, placed by whole columns: what each leg tells, each journey, and each
customer's chain of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from supervisor import clock, contract
from supervisor.clock import Window
from supervisor.floor import leg_columns, subjects
from supervisor.history import places, postings
from supervisor.history.beyond.placements import INDEX, Columns, added_up
from supervisor.history.beyond.placer import SINGLE
from supervisor.history.coding import Coded, Ints, Mask, grouped, same, told, unique
from supervisor.kpi import many_contacts as many
from supervisor.kpi.journeys import WRITTEN
from supervisor.kpi.legs import NULL
from supervisor.kpi.many_contacts import OTHER, OUTBOUND, QUEUED, Journeys, LegColumns, Posts
from supervisor.kpi.period_measures import MEASURES

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Desk

KIND: Final = "contact"
JOURNEY_MS: Final = clock.DAY_MS
"""From a day no journey is looked at further: its legs are looked for so far around it."""
_HIDDEN: Final = ("queue", "client", "customer", "address", "journey", "case_id")
_KEYS: Final = ("queue", "client", "site", "channel", "agent", "reason", "customer_age", "release", "before_release")
_DIRECTIONS: Final = dict.fromkeys(contract.QUEUE_DIRECTIONS, QUEUED) | {"outbound": OUTBOUND}


class Legs:
    """The legs around a period as they stood at an instant, as far as they are in sight."""

    def __init__(self, desk: Desk, span_ms: int, around: Window | None = None) -> None:
        around = around or (desk.whole_days if span_ms else desk.window)
        first_at, until_at = around.start_at - span_ms, around.end_at + span_ms
        self._told, self._now_at = _in_sight(desk, desk.leg_source.read(first_at, until_at)), desk.now_at
        self.ids = self._told.ids
        self.who = _either(self.texts("customer"), self.texts("address"))
        self.columns = self._columns()
        self.journeys: Journeys = many.journeys(self.columns)

    def __len__(self) -> int:
        return len(self.ids)

    def texts(self, name: str) -> Coded:
        """A column of texts, as it was written; of journeys those that are named after something else."""
        codes, texts = self._told.codes[name], self._told.words[name]
        if "" in texts:
            return told(codes, texts)
        return Coded(np.where(codes < 0, len(texts), codes), [*texts, ""])  # none comes twice

    def _columns(self) -> LegColumns:
        numbers = self._told.numbers
        # What a leg says of its end was not known before; later instants read as not there.
        going_on = (numbers["ended_at"] == NULL) | (numbers["ended_at"] > self._now_at)
        instants = {name: numbers[name] for name in subjects.LEG_INSTANTS}
        instants = {name: np.where(column > self._now_at, NULL, column) for name, column in instants.items()}
        of_end = {name: np.where(going_on, NULL, numbers[name]) for name in leg_columns.NUMBERS}
        transfer, channel = self.texts("transfer"), self.texts("channel")
        direction = self.texts("direction")
        told_by = [_DIRECTIONS.get(text or "inbound", OTHER) for text in direction.texts]
        return LegColumns(
            **instants,
            hold_ms=of_end["hold_ms"],
            wrap_ms=of_end["wrap_ms"],
            resolved=of_end["resolved"],
            repeated=of_end["repeated_itself"],
            qualified=of_end["sales_qualified"],
            direction=_by_code(direction, told_by),
            transfer=np.where(going_on, -1, transfer.codes),
            transfers=transfer.texts,
            abandoned=self.texts("outcome").among(frozenset(("abandoned",))) & ~going_on,
            has_case=self._says("case_id"),
            written=channel.among(WRITTEN),
            journey=self._journeys(),
            who=_unsaid(self.who),
            reason=_unsaid(self.texts("reason")),
            agent=_unsaid(self.texts("agent")),
            rank=_ranks(self.ids, many.begins_at(instants["queued_at"], instants["answered_at"])),
        )

    def _says(self, name: str) -> Mask:
        """Which legs say anything in a column of texts."""
        says = [*map(bool, self._told.words[name]), False, False]
        found: Mask = np.array(says, dtype=np.bool_)[self._told.codes[name]]
        return found

    def _journeys(self) -> Ints:
        """Numbers journeys by name; a leg of none is one by itself. Most are named after their only leg."""
        found, named = np.arange(len(self)), self._says("journey")
        codes = self._told.codes["journey"]
        if named.any():
            used = np.unique(codes[named]).tolist()
            places = _Journeys({self._told.words["journey"][code]: code for code in used})
            legs = np.fromiter(map(places.__getitem__, self.ids), dtype=np.int64, count=len(self))
            found = np.where(named, codes + len(self), np.where(legs >= 0, legs + len(self), found))
        return found

    # What a day sees

    def seen_from(self, day: Window, span_ms: int) -> Mask:
        """The legs that a day sees: what `leg_columns.read` gives for the day and so much around it."""
        first_at, until_at = day.start_at - span_ms, min(day.end_at + span_ms, self._now_at + 1)
        return leg_columns.between(self._told.numbers, first_at, until_at)

    def from_elsewhere(self, day: Window, span_ms: int) -> tuple[list[str], int]:
        """The legs that a day sees and that were not queued around it, and the newest instant that any it sees tells,
        even if that is still to come."""
        seen = self.seen_from(day, span_ms)
        queued, _answered, ended, _wrapped, wrap_ms = (self._told.numbers[name][seen] for name in _OF_TIME)
        away = (queued < day.start_at - span_ms) | (queued >= day.end_at + span_ms)
        by_length = (ended != NULL) & (wrap_ms != NULL)
        newest = int(np.where(by_length, ended + np.where(by_length, wrap_ms, 0), NULL).max(initial=NULL))
        for name in subjects.LEG_INSTANTS:
            newest = max(newest, int(self._told.numbers[name][seen].max(initial=NULL)))
        return [self.ids[row] for row in np.flatnonzero(seen)[away].tolist()], newest

    # Single legs

    @cached_property
    def _places(self) -> dict[str, int]:
        return {id: place for place, id in enumerate(self.ids)}

    def row(self, id: str) -> dict[str, Any]:
        """What the floor says of a leg; raises KeyError for one that was not read, or is out of sight."""
        row = self._told.row(self._places[id])
        subjects.leg_as_of(row, self._now_at)
        return row


_OF_TIME: Final = ("queued_at", "answered_at", "ended_at", "wrapped_at", "wrap_ms")


def _in_sight(desk: Desk, read: leg_columns.Legs) -> leg_columns.Legs:
    """The legs that are seen, or as the work of an agent who is: of these nothing says whose or about what."""
    seen = desk.period.seen
    if seen is None:
        return read
    whole = places.in_sight(seen, read.codes["queue"], read.codes["client"], read.words)
    agent = told(read.codes["agent"], read.words["agent"])
    at = np.full(len(read), desk.window.start_at)
    for name in ("queued_at", "answered_at"):
        known = read.numbers[name]
        at = np.where((known != NULL) & (known != 0) & (known <= desk.now_at), known, at)
    own = postings.teams_of(desk.period, agent, at).among(seen.own_teams) & ~agent.among(frozenset(("",)))
    rows = np.flatnonzero(whole | own)
    veiled, kept = ~whole[rows], read.take(rows)
    codes = {name: np.where(veiled, -1, column) if name in _HIDDEN else column for name, column in kept.codes.items()}
    return replace(kept, codes=codes)


# Columns


class _Journeys(dict[str, int]):
    """The codes of journeys by name; -1 for any other name."""

    def __missing__(self, name: str) -> int:
        return -1


def _either(own: Coded, other: Coded) -> Coded:
    """A column of texts, from another one where a row says nothing."""
    places = dict(zip(own.texts, range(len(own.texts)), strict=True))
    table = np.array([places.setdefault(text, len(places)) for text in other.texts], dtype=np.int64)
    said = np.array([*map(bool, own.texts)], dtype=np.bool_)[own.codes]
    return Coded(np.where(said, own.codes, table[other.codes]), list(places))


def _by_code(column: Coded, values: Sequence[int]) -> Ints:
    return np.array(values, dtype=np.int64)[column.codes] if values else column.codes


def _unsaid(column: Coded) -> Ints:
    """Its codes, -1 for an empty text."""
    return _by_code(column, [code if text else -1 for code, text in enumerate(column.texts)])


def _ranks(ids: Sequence[str], begins_at: Ints) -> Ints:
    """The places of ids among those of the legs that began at the same instant; 0 where there is no other."""
    found = np.zeros(len(ids), dtype=np.int64)
    order = np.argsort(begins_at, kind="stable")
    same = np.diff(begins_at[order]) == 0
    rows = order[np.append(same, False) | np.append(False, same)] if len(ids) else order
    ranked = sorted(rows.tolist(), key=ids.__getitem__)
    found[ranked] = np.arange(len(ranked))
    return found


# Placing


def place(desk: Desk, *, first_contacts: bool) -> None:
    """Everything that the contacts of the period post."""
    legs = desk.legs(first_contacts)
    places = _Places(desk, legs)
    wrap_ms, by_length = legs.columns.wrap_ms, legs.columns.wrapped_at == NULL
    usual = ~(by_length & (wrap_ms > subjects.LONGEST_WRAP_MS)) & ~_ended_days_before(legs.columns, desk.period.zone)
    places.put(_of_rows(many.post_legs(legs.columns), usual))
    places.put(post_journeys(legs, desk.local_days))
    if first_contacts:
        places.put(post_first_contacts(legs, desk.local_days, desk.now_at, desk.period.fcr_days))
    desk.found.rows.legs = legs


def _ended_days_before(legs: LegColumns, zone: tzinfo) -> Mask:
    """The legs that are told to have ended on a day before they began: that day knows nothing of them."""
    done, begins = many.done_at(legs), legs.begins_at
    found = np.zeros(len(legs), dtype=np.bool_)
    for row in np.flatnonzero((done != NULL) & (done < begins)).tolist():
        found[row] = clock.day_window(int(done[row]), zone).end_at <= begins[row]
    return found


# A journey is looked at from each day that it is heard of, with what lies a day around it: so the days of a period come
# to the period. From all days those that are over within a day look the same.


def post_journeys(legs: Legs, days: Sequence[Window]) -> Iterator[Posts]:
    """What the journeys of these days post."""
    long = _legs_of(legs.journeys, legs.journeys.reach_ms > JOURNEY_MS)
    yield from _apart(legs, days, long, JOURNEY_MS, many.post_journeys)


def post_first_contacts(legs: Legs, days: Sequence[Window], now_at: int, fcr_days: int) -> Iterator[Posts]:
    """What the first contacts of these days post."""
    whole = legs.journeys
    long = _legs_of(whole, whole.reach_ms > JOURNEY_MS)
    while long.any():
        # Whoever had such a journey is looked at day by day, and all others in journeys with them.
        who = np.unique(legs.columns.who[long])
        wider = _legs_of(whole, whole.any(np.isin(legs.columns.who, who[who >= 0]) | long))
        if (wider == long).all():
            break
        long = wider

    def post(journeys: Journeys) -> Iterator[Posts]:
        return many.post_first_contacts(journeys, now_at, fcr_days)

    yield from _apart(legs, days, long, fcr_days * clock.DAY_MS + JOURNEY_MS, post)


def _legs_of(whole: Journeys, chosen: Mask) -> Mask:
    """The legs of the journeys chosen, by row."""
    found = np.zeros(len(whole.order), dtype=np.bool_)
    if chosen.any():
        found[whole.order[chosen[whole.of_leg]]] = True
    return found


def _apart(
    legs: Legs, days: Sequence[Window], long: Mask, span_ms: int, post: Callable[[Journeys], Iterator[Posts]]
) -> Iterator[Posts]:
    """Postings of journeys, those of the legs `long` day by day."""
    if not long.any():
        yield from post(legs.journeys)
        return
    yield from _of_some(legs, np.flatnonzero(~long), post)
    begins, answered = legs.columns.begins_at[long], legs.columns.answered_at[long]
    for day in days:
        if any(((at >= day.start_at) & (at < day.end_at)).any() for at in (begins, answered)):
            for one in _of_some(legs, np.flatnonzero(long & legs.seen_from(day, span_ms)), post):
                inside = np.flatnonzero((one.at >= day.start_at) & (one.at < day.end_at))
                yield Posts(one.measure, one.row[inside], one.at[inside], one.amount[inside])


def _of_some(legs: Legs, rows: Ints, post: Callable[[Journeys], Iterator[Posts]]) -> Iterator[Posts]:
    for one in post(many.journeys(legs.columns.take(rows))):
        yield one._replace(row=rows[one.row])


def _of_rows(posted: Iterable[Posts], kept: Mask) -> Iterator[Posts]:
    for one in posted:
        mine = kept[one.row]
        yield Posts(one.measure, one.row[mine], one.at[mine], one.amount[mine])


class _Places:
    """Places postings of legs under the keys of each leg and of its agent's team at that instant."""

    def __init__(self, desk: Desk, legs: Legs) -> None:
        self._desk, self._legs = desk, legs
        self._agent = legs.texts("agent") if self._wants("agent", "team", "site") else same("", len(legs))
        keys = self._keys()
        self._base, self._bases = grouped([keys[name] for name in _KEYS], len(legs))
        self._units = np.full(len(legs), -1, dtype=np.int64)

    def _wants(self, *keys: str) -> bool:
        """Whether any of these keys is asked for; who sees a part is shown it by all of them."""
        asked = self._desk.sums_by
        return asked is None or self._desk.period.seen is not None or not asked.isdisjoint(keys)

    def _keys(self) -> dict[str, Coded]:
        legs, directory, around = self._legs, self._desk.period.directory, self._desk.around
        queue, client, channel = (legs.texts(name) for name in ("queue", "client", "channel"))

        keys = {
            "queue": queue,
            "client": places.or_of_queue(client, queue, directory.queue_client),
            "site": told(queue.codes, [directory.queue_site.get(name, "") for name in queue.texts]),
            "channel": places.or_of_queue(channel, queue, directory.queue_channel),
            "agent": self._agent,
            "reason": legs.texts("reason"),
        }
        begins_at, nothing = legs.columns.begins_at, same("", len(legs))
        aged = self._wants("customer_age")
        keys["customer_age"] = around.ages(legs.texts("customer"), begins_at) if aged else nothing
        keys |= around.releases(keys["queue"], keys["client"], begins_at)
        return {name: column if self._wants(name) else nothing for name, column in keys.items()}

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
        columns = (measure[inside[seen]], at[seen], amount[inside[seen]], keys[seen])
        if not desk.sums_alone:
            desk.found.placed.extend(Columns(self._units_of(row[seen]), *columns))
            return
        assert desk.slot_ms is not None
        placed = Columns(np.full(len(seen), -1, dtype=np.int64), *columns)
        for code in np.unique(placed.measure).tolist():
            mine = placed.take(np.flatnonzero(placed.measure == code))
            single = MEASURES[code].id in SINGLE
            desk.found.placed.extend(mine if single else added_up(mine, desk.slot_ms))

    def _units_of(self, row: Ints) -> Ints:
        """The places of the units of legs; those around the period that post nothing have none."""
        posts = np.zeros(len(self._legs), dtype=np.bool_)
        posts[row] = True
        new = np.flatnonzero(posts & (self._units < 0))
        first = self._desk.found.placed.take_ids(KIND, [self._legs.ids[one] for one in new.tolist()])
        self._units[new] = first + np.arange(len(new))
        return self._units[row]

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
