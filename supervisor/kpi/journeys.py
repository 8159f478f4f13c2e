"""Contacts beyond their queue: what one leg tells of transfers and its parts, and a customer's chain of contacts.

A *journey* is all legs of one episode: a call that was sent on is one contact of the customer.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from supervisor import contract
from supervisor.kpi.postings import Posting

FCR_DAYS: Final = 7
"""Where nobody chose another window (setting ``fcr_days``)."""
DAY_MS: Final = 86_400_000
TRANSFER_MEASURES: Final = {
    "blind": "blind_transfers",
    "consult": "consult_transfers",
    "conference": "conference_transfers",
    "queue": "queue_transfers",
}
WRITTEN: Final = frozenset(("email", "task"))
"""Channels whose requests are cases: they are resolved in a reply, not in a call or session."""
SENT_ON: Final = frozenset(("blind", "consult", "queue", "sent_on"))
"""Transfers after which the contact is somebody else's; of a conference the agent stays a part."""


class Leg(NamedTuple):
    """One leg; empty text and None where nothing is known."""

    id: str
    journey: str
    direction: str
    agent: str
    who: str
    """The customer, else the address; empty where neither is known."""
    reason: str
    queued_at: int | None
    answered_at: int | None
    ended_at: int | None
    wrapped_at: int | None
    transferred_at: int | None
    hold_ms: int | None
    wrap_ms: int | None
    outcome: str
    transfer: str
    resolved: int | None
    repeated: int | None
    qualified: int | None
    case: str
    channel: str = ""

    @property
    def begins_at(self) -> int:
        """When it was queued, or else answered; 0 where neither is known."""
        return self.queued_at if self.queued_at is not None else self.answered_at or 0


def done_at(leg: Leg) -> int | None:
    """When the handling ended, wrap-up included; None while it goes on."""
    if leg.answered_at is None or leg.ended_at is None:
        return None
    return leg.wrapped_at if leg.wrapped_at is not None else leg.ended_at + (leg.wrap_ms or 0)


def handle_ms(leg: Leg) -> tuple[int, int, int]:
    """Talk, hold and wrap-up of a leg whose handling ended; what is not known is 0."""
    if leg.answered_at is None or leg.ended_at is None:
        return 0, 0, 0
    moved = leg.transferred_at
    until = moved if moved is not None and leg.answered_at <= moved < leg.ended_at else leg.ended_at
    hold = leg.hold_ms or 0
    wrap = leg.wrapped_at - leg.ended_at if leg.wrapped_at is not None else leg.wrap_ms or 0
    return max(until - leg.answered_at - hold, 0), hold, wrap


def post_leg(leg: Leg) -> Iterator[Posting]:
    """What the handling of one leg posts when it ends."""
    at = done_at(leg)
    if leg.direction == "outbound":
        yield from _post_outbound(leg, at)
    if at is None or leg.direction not in contract.QUEUE_DIRECTIONS:
        return
    talk, hold, wrap = handle_ms(leg)
    yield Posting("legs_handled", at)
    yield Posting("handle_ms", at, talk + hold + wrap)
    yield Posting("talk_only_ms", at, talk)
    if leg.hold_ms is not None:
        yield Posting("holds_known", at)
        yield Posting("hold_only_ms", at, hold)
        if hold:
            yield Posting("held", at)
            yield Posting("held_ms", at, hold)
    if leg.wrapped_at is not None or leg.wrap_ms is not None:
        yield Posting("wraps_known", at)
        yield Posting("wrap_only_ms", at, wrap)
    if leg.transfer in TRANSFER_MEASURES:
        yield Posting(TRANSFER_MEASURES[leg.transfer], at)
    if leg.transfer in SENT_ON:
        yield Posting("legs_transferred", at)
    if leg.repeated is not None:
        yield Posting("repeats_known", at)
        if leg.repeated:
            yield Posting("repeats", at)


def _post_outbound(leg: Leg, at: int | None) -> Iterator[Posting]:
    yield Posting("outbound_tried", leg.begins_at)
    if at is not None:
        yield Posting("outbound_handled", at)
        yield Posting("outbound_handle_ms", at, sum(handle_ms(leg)))


class Journey(NamedTuple):
    """All legs of one episode, in their order."""

    legs: tuple[Leg, ...]

    @property
    def begins_at(self) -> int:
        """When it began."""
        return self.legs[0].begins_at

    @property
    def answered(self) -> Leg | None:
        """The first leg that somebody answered."""
        return next((leg for leg in self.legs if leg.answered_at is not None), None)

    @property
    def given_up(self) -> bool:
        """Whether the customer left before anybody answered."""
        return self.answered is None and self.legs[-1].outcome == "abandoned"

    @property
    def topic(self) -> str:
        """The last reason that was given."""
        return next((leg.reason for leg in reversed(self.legs) if leg.reason), "")

    @property
    def resolved(self) -> int | None:
        """The last mark whether it was resolved."""
        return next((leg.resolved for leg in reversed(self.legs) if leg.resolved is not None), None)


def journeys(legs: Iterable[Leg]) -> list[Journey]:
    """Legs put together, in the order in which their journeys began."""
    found: dict[str, list[Leg]] = {}
    for leg in legs:
        found.setdefault(leg.journey or leg.id, []).append(leg)
    whole = [Journey(tuple(sorted(several, key=lambda leg: (leg.begins_at, leg.id)))) for several in found.values()]
    return sorted(whole, key=lambda one: (one.begins_at, one.legs[0].id))


def post_journey(journey: Journey) -> Iterator[tuple[Leg, Posting]]:
    """What a journey posts of itself: given up or not, answered; and qualified, whoever called whom."""
    first, got = journey.legs[0], journey.answered
    qualified = next((leg for leg in journey.legs if leg.qualified and leg.answered_at is not None), None)
    if qualified is not None and qualified.answered_at is not None:
        yield qualified, Posting("qualified", qualified.answered_at)
    if first.direction not in contract.QUEUE_DIRECTIONS:
        return
    if not any(leg.case for leg in journey.legs):
        yield first, Posting("interactions", journey.begins_at)
        if journey.given_up:
            yield first, Posting("given_up", journey.begins_at)
    if got is None or got.answered_at is None:
        return
    yield first, Posting("journeys_reached", journey.begins_at)
    yield first, Posting("journey_wait_ms", journey.begins_at, max(got.answered_at - journey.begins_at, 0))
    yield got, Posting("journeys_answered", got.answered_at)
    people = {leg.agent for leg in journey.legs if leg.answered_at is not None and leg.agent}
    if people:
        yield got, Posting("journeys_of_people", got.answered_at)
        yield got, Posting("journey_people", got.answered_at, len(people))


def post_first_contacts(all_of: Iterable[Journey], now_at: int, days: int = FCR_DAYS) -> Iterator[tuple[Leg, Posting]]:
    """What first contacts post, when they began and of the agent who answered them first.

    A first contact is answered and has none before it, of the same customer on the same topic, within `days`. Any
    further contact of that customer on that topic within `days` after it, answered or not, is a return. Of a customer
    whom nobody knows, all that can be told of an answered contact is whether it was marked.
    """
    span = days * DAY_MS
    chains: dict[tuple[str, str], list[Journey]] = {}
    for journey in all_of:
        who = next((leg.who for leg in journey.legs if leg.who), "")
        if journey.legs[0].direction not in contract.QUEUE_DIRECTIONS:
            continue
        if not who:
            yield from _post_unfollowed(journey)
        else:
            chains.setdefault((who, journey.topic), []).append(journey)
    for chain in chains.values():
        begins = [journey.begins_at for journey in chain]
        answered_at: int | None = None
        for place, journey in enumerate(chain):
            got = journey.answered
            if got is None:
                continue
            at = journey.begins_at
            if answered_at is None or at - answered_at > span:
                after = bisect_right(begins, at + span) - place - 1
                yield from ((got, one) for one in _post_first(journey, after > 0, now_at < at + span))
            answered_at = at


def _post_unfollowed(journey: Journey) -> Iterator[tuple[Leg, Posting]]:
    got = journey.answered
    if got is not None:
        yield got, Posting("first_unfollowed", journey.begins_at)
        if journey.resolved:
            yield got, Posting("first_unfollowed_marked", journey.begins_at)


def returns(all_of: Iterable[Journey], days: int = FCR_DAYS) -> list[Journey]:
    """The journeys in which a customer came back: on a topic on which somebody had answered them within `days`."""
    span = days * DAY_MS
    answered_at: dict[tuple[str, str], int] = {}
    found = []
    for journey in sorted(all_of, key=lambda one: one.begins_at):
        who = next((leg.who for leg in journey.legs if leg.who), "")
        if not who or journey.legs[0].direction not in contract.QUEUE_DIRECTIONS:
            continue
        chain = who, journey.topic
        if chain in answered_at and journey.begins_at - answered_at[chain] <= span:
            found.append(journey)
        if journey.answered is not None:
            answered_at[chain] = journey.begins_at
    return found


def _post_first(journey: Journey, came_back: bool, provisional: bool) -> Iterator[Posting]:
    at, marked = journey.begins_at, journey.resolved
    resolved = not came_back and (marked is None or marked > 0)
    names = ["first_contacts"]
    names += ["first_resolved"] * resolved
    names += ["first_unreturned"] * (not came_back)
    names += ["first_marked"] * bool(marked)
    names += ["first_marked_stayed"] * (bool(marked) and not came_back)
    names += ["first_provisional"] * provisional
    if not any(leg.case and leg.channel in WRITTEN for leg in journey.legs):
        names += ["channel_first"]
        names += ["channel_first_resolved"] * resolved
        names += ["channel_first_provisional"] * provisional
    for name in names:
        yield Posting(name, at)
