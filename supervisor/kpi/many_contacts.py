"""What `journeys` posts, for a great many legs at once: the same rules over whole columns.

`journeys` says in words of one contact what each measure means; this says it of all of them, at the speed of the rest.
That both say the same of any legs is tested.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor.kpi.journeys import DAY_MS, SENT_ON, TRANSFER_MEASURES
from supervisor.kpi.legs import NULL

Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

QUEUED, OUTBOUND, OTHER = 0, 1, 2
"""Directions: what comes through queues, what the centre began, and the rest."""
_NEVER: Final = np.iinfo(np.int64).max


class Posts(NamedTuple):
    """Postings of one measure: the leg's row, the instant and the amount."""

    measure: str
    row: Ints
    at: Ints
    amount: Ints


@dataclass(frozen=True, slots=True)
class LegColumns:
    """Legs as columns of one length. Instants and numbers are NULL where they are not known, codes -1."""

    queued_at: Ints
    answered_at: Ints
    ended_at: Ints
    wrapped_at: Ints
    transferred_at: Ints
    hold_ms: Ints
    wrap_ms: Ints
    resolved: Ints
    repeated: Ints
    qualified: Ints
    direction: Ints
    """`QUEUED`, `OUTBOUND` or `OTHER`."""
    transfer: Ints
    """A place in `transfers`."""
    transfers: list[str]
    abandoned: Mask
    has_case: Mask
    written: Mask
    """Of a channel whose requests are cases (`journeys.WRITTEN`)."""
    journey: Ints
    """Which journey it is a leg of: by its name, or its own if it has none."""
    who: Ints
    reason: Ints
    agent: Ints
    rank: Ints
    """The place of its id in the order of all ids."""

    def __len__(self) -> int:
        return len(self.queued_at)

    @property
    def begins_at(self) -> Ints:
        """See `begins_at`."""
        return begins_at(self.queued_at, self.answered_at)

    def take(self, rows: Ints) -> LegColumns:
        """Only these rows."""
        found = {name: getattr(self, name) for name in self.__slots__}
        return LegColumns(**{name: one if name == "transfers" else one[rows] for name, one in found.items()})


def begins_at(queued_at: Ints, answered_at: Ints) -> Ints:
    """When legs were queued, or else answered; 0 where neither is known."""
    known = np.where(queued_at != NULL, queued_at, answered_at)
    return np.where(known == NULL, 0, known)


def _known(column: Ints) -> Ints:
    return np.where(column == NULL, 0, column)


def done_at(legs: LegColumns) -> Ints:
    """When the handling of each ended, wrap-up included; NULL while it goes on."""
    handled = (legs.answered_at != NULL) & (legs.ended_at != NULL)
    wrapped = np.where(legs.wrapped_at != NULL, legs.wrapped_at, legs.ended_at + _known(legs.wrap_ms))
    return np.where(handled, wrapped, NULL)


def handle_ms(legs: LegColumns) -> tuple[Ints, Ints, Ints]:
    """Talk, hold and wrap-up of legs whose handling ended; of the others they mean nothing."""
    moved = legs.transferred_at
    sent_on = (moved != NULL) & (legs.answered_at <= moved) & (moved < legs.ended_at)
    hold = _known(legs.hold_ms)
    wrap = np.where(legs.wrapped_at != NULL, legs.wrapped_at - legs.ended_at, _known(legs.wrap_ms))
    return np.maximum(np.where(sent_on, moved, legs.ended_at) - legs.answered_at - hold, 0), hold, wrap


def post_legs(legs: LegColumns) -> Iterator[Posts]:
    """See `journeys.post_leg`."""
    at = done_at(legs)
    ended = at != NULL
    talk, hold, wrap = handle_ms(legs)
    whole = talk + hold + wrap
    ones = np.ones(len(legs), dtype=np.int64)

    def posts(measure: str, mask: Mask, amount: Ints = ones, when: Ints = at) -> Posts:
        rows = np.flatnonzero(mask)
        return Posts(measure, rows, when[rows], amount[rows])

    out = legs.direction == OUTBOUND
    yield posts("outbound_tried", out, when=legs.begins_at)
    yield posts("outbound_handled", out & ended)
    yield posts("outbound_handle_ms", out & ended, whole)
    mine = ended & (legs.direction == QUEUED)
    yield posts("legs_handled", mine)
    yield posts("handle_ms", mine, whole)
    yield posts("talk_only_ms", mine, talk)
    holds = mine & (legs.hold_ms != NULL)
    yield posts("holds_known", holds)
    yield posts("hold_only_ms", holds, hold)
    yield posts("held", holds & (hold != 0))
    yield posts("held_ms", holds & (hold != 0), hold)
    wraps = mine & ((legs.wrapped_at != NULL) | (legs.wrap_ms != NULL))
    yield posts("wraps_known", wraps)
    yield posts("wrap_only_ms", wraps, wrap)
    for code, word in enumerate(legs.transfers):
        if word in TRANSFER_MEASURES:
            yield posts(TRANSFER_MEASURES[word], mine & (legs.transfer == code))
    on = [code for code, word in enumerate(legs.transfers) if word in SENT_ON]
    yield posts("legs_transferred", mine & np.isin(legs.transfer, on))
    yield posts("repeats_known", mine & (legs.repeated != NULL))
    yield posts("repeats", mine & (_known(legs.repeated) != 0))


@dataclass(frozen=True, slots=True)
class Journeys:
    """Legs put together, in the order in which their journeys began; `order` are the legs' rows, journey by journey,
    and each journey begins at its place in `starts`."""

    legs: LegColumns
    order: Ints
    starts: Ints

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def first(self) -> Ints:
        """The row of each one's first leg."""
        found: Ints = self.order[self.starts]
        return found

    @property
    def last(self) -> Ints:
        """The row of each one's last leg."""
        found: Ints = self.order[np.append(self.starts[1:], len(self.order)) - 1]
        return found

    @property
    def of_leg(self) -> Ints:
        """Per place in `order` the journey that it is of."""
        marks = np.zeros(len(self.order), dtype=np.int64)
        marks[self.starts[1:]] = 1
        return np.cumsum(marks)

    def first_where(self, mask: Mask) -> Ints:
        """Per journey the row of its first leg that `mask` (by row) holds; -1 for none."""
        if not len(self.starts):
            return self.starts
        places = np.where(mask[self.order], np.arange(len(self.order)), _NEVER)
        found = np.minimum.reduceat(places, self.starts)
        return np.where(found == _NEVER, -1, self.order[np.where(found == _NEVER, 0, found)])

    def last_where(self, mask: Mask) -> Ints:
        """Per journey the row of its last leg that `mask` (by row) holds; -1 for none."""
        if not len(self.starts):
            return self.starts
        places = np.where(mask[self.order], np.arange(len(self.order)), -1)
        found = np.maximum.reduceat(places, self.starts)
        return np.where(found < 0, -1, self.order[np.maximum(found, 0)])

    @property
    def reach_ms(self) -> Ints:
        """How long each took from the first beginning or answer of a leg to the last."""
        if not len(self.starts):
            return self.starts
        begins, answered = self.legs.begins_at, self.legs.answered_at
        latest = np.maximum(begins, answered)[self.order]
        earliest = np.where(answered == NULL, begins, np.minimum(begins, answered))[self.order]
        return np.maximum.reduceat(latest, self.starts) - np.minimum.reduceat(earliest, self.starts)

    def any(self, mask: Mask) -> Mask:
        """Per journey whether `mask` (by row) holds for any leg."""
        return self.first_where(mask) >= 0

    def of_last(self, column: Ints, missing: int) -> Ints:
        """Per journey the last value of a column that is not missing."""
        row = self.last_where(column != missing)
        return np.where(row < 0, missing, column[np.maximum(row, 0)]) if len(self) else row

    @property
    def who(self) -> Ints:
        """Per journey the first customer or address that is told; -1 for none."""
        row = self.first_where(self.legs.who >= 0)
        return np.where(row < 0, -1, self.legs.who[np.maximum(row, 0)]) if len(self) else row


def journeys(legs: LegColumns) -> Journeys:
    """See `journeys.journeys`."""
    begins = legs.begins_at
    order = np.lexsort((legs.rank, begins, legs.journey))
    if not len(order):
        return Journeys(legs, order, order)
    edges = np.flatnonzero(np.diff(legs.journey[order])) + 1
    starts = np.concatenate([np.zeros(1, dtype=np.int64), edges])
    lengths = np.diff(np.append(starts, len(order)))
    first = order[starts]
    by_time = np.lexsort((legs.rank[first], begins[first]))
    lengths, begin = lengths[by_time], starts[by_time]
    ends = np.cumsum(lengths)
    shift = np.repeat(begin - (ends - lengths), lengths)
    return Journeys(legs, order[np.arange(len(order)) + shift], ends - lengths)


def post_journeys(whole: Journeys) -> Iterator[Posts]:
    """See `journeys.post_journey`."""
    if not len(whole):
        return
    legs, begins, first = whole.legs, whole.legs.begins_at, whole.first
    answered = legs.answered_at != NULL
    got = whole.first_where(answered)
    queued = legs.direction[first] == QUEUED
    apart = queued & ~whole.any(legs.has_case)

    def posts(measure: str, mask: Mask, rows: Ints, at: Ints, amount: Ints | None = None) -> Posts:
        mine = rows[mask]
        return Posts(measure, mine, at[mine], np.ones(len(mine), dtype=np.int64) if amount is None else amount[mask])

    yield posts("interactions", apart, first, begins)
    yield posts("given_up", apart & (got < 0) & legs.abandoned[whole.last], first, begins)
    reached = queued & (got >= 0)
    yield posts("journeys_reached", reached, first, begins)
    waited = np.maximum(legs.answered_at[got] - begins[first], 0)
    yield posts("journey_wait_ms", reached, first, begins, waited)
    yield posts("journeys_answered", reached, got, legs.answered_at)
    people = _people(whole, answered)
    yield posts("journeys_of_people", reached & (people > 0), got, legs.answered_at)
    yield posts("journey_people", reached & (people > 0), got, legs.answered_at, people)
    qualified = whole.first_where(answered & (_known(legs.qualified) != 0))
    yield posts("qualified", qualified >= 0, qualified, legs.answered_at)


def _people(whole: Journeys, answered: Mask) -> Ints:
    """Per journey how many people answered legs of it."""
    legs, of_leg = whole.legs, whole.of_leg
    told = answered[whole.order] & (legs.agent[whole.order] >= 0)
    found = np.bincount(of_leg[told], minlength=len(whole)).astype(np.int64)
    # Whoever answered the only leg is one; several legs may have been answered by the same.
    told &= found[of_leg] > 1
    many = int(legs.agent.max(initial=0)) + 1
    pairs = np.unique(of_leg[told] * many + legs.agent[whole.order][told])
    people = np.bincount(pairs // many, minlength=len(whole)).astype(np.int64)
    return np.where(found > 1, people, found)


def post_first_contacts(whole: Journeys, now_at: int, days: int) -> Iterator[Posts]:
    """See `journeys.post_first_contacts`."""
    if not len(whole):
        return
    legs, got = whole.legs, whole.first_where(whole.legs.answered_at != NULL)
    yield from _post_unfollowed(whole, got)
    mine, starts = _chains(whole)
    if not len(mine):
        return
    at, span = legs.begins_at[whole.first][mine], days * DAY_MS
    came_back = np.append(~starts[1:] & (at[1:] - at[:-1] <= span), False)
    first = (got[mine] >= 0) & ~_answered_before(at, got[mine] >= 0, starts, span)
    marked = whole.of_last(legs.resolved, NULL)[mine]
    resolved = ~came_back & ((marked == NULL) | (marked > 0))
    told = (marked != NULL) & (marked != 0)
    apart = ~whole.any(legs.has_case & legs.written)[mine]
    provisional = now_at < at + span
    for measure, mask in (
        ("first_contacts", first),
        ("first_resolved", first & resolved),
        ("first_unreturned", first & ~came_back),
        ("first_marked", first & told),
        ("first_marked_stayed", first & told & ~came_back),
        ("first_provisional", first & provisional),
        ("channel_first", first & apart),
        ("channel_first_resolved", first & apart & resolved),
        ("channel_first_provisional", first & apart & provisional),
    ):
        rows = np.flatnonzero(mask)
        yield Posts(measure, got[mine[rows]], at[rows], np.ones(len(rows), dtype=np.int64))


def _post_unfollowed(whole: Journeys, got: Ints) -> Iterator[Posts]:
    """What answered contacts post of whose customer nobody knows: `got` are their first answered legs."""
    came_in = whole.legs.direction[whole.first] == QUEUED
    alone = (whole.who < 0) & (got >= 0) & came_in
    marked = whole.of_last(whole.legs.resolved, NULL)
    told = alone & (marked != NULL) & (marked != 0)
    for measure, mask in (("first_unfollowed", alone), ("first_unfollowed_marked", told)):
        rows = np.flatnonzero(mask)
        at = whole.legs.begins_at[whole.first[rows]]
        yield Posts(measure, got[rows], at, np.ones(len(rows), dtype=np.int64))


def returns(whole: Journeys, days: int) -> tuple[Ints, Ints]:
    """Who came back, and when each time (see `journeys.returns`)."""
    if not len(whole):
        return whole.order, whole.order
    mine, starts = _chains(whole)
    if not len(mine):
        return mine, mine
    at, got = whole.legs.begins_at[whole.first][mine], whole.first_where(whole.legs.answered_at != NULL)[mine]
    back = _answered_before(at, got >= 0, starts, days * DAY_MS)
    return whole.who[mine[back]], at[back]


def _chains(whole: Journeys) -> tuple[Ints, Mask]:
    """The journeys of customers who can be followed, customer by customer and topic by topic and in each as they
    began, and which of them begin such a chain."""
    who, topic = whole.who, whole.of_last(whole.legs.reason, -1)
    mine = np.flatnonzero((who >= 0) & (whole.legs.direction[whole.first] == QUEUED))
    # Journeys are in the order of time already.
    chain = who[mine] * (int(topic.max(initial=0)) + 2) + topic[mine] + 1
    order = np.argsort(chain, kind="stable")
    mine, chain = mine[order], chain[order]
    starts = np.ones(len(mine), dtype=np.bool_)
    starts[1:] = chain[1:] != chain[:-1]
    return mine, starts


def _answered_before(at: Ints, answered: Mask, starts: Mask, span: int) -> Mask:
    """Whether one of the same chain was answered within `span` before."""
    places = np.arange(len(at))
    latest = np.maximum.accumulate(np.where(answered, places, -1))
    before = np.concatenate([[-1], latest[:-1]])
    begin = np.maximum.accumulate(np.where(starts, places, 0))
    there = before >= begin
    return there & (at - at[np.where(there, before, 0)] <= span)
