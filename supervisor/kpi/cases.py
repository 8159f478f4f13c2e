"""Cases: a case with its events, messages and contacts becomes postings.

What happened after a case was settled for good (solved or closed and never taken up again) is left out: thanks that
come later are no response and no reopening. Statuses of events say when a case was solved and reopened; without them
the case's own instants do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf
from typing import Final, NamedTuple

from supervisor.kpi.business_time import BusinessTime, Span
from supervisor.kpi.postings import NOBODY, Posting

SOLVED: Final = frozenset(("solved", "resolved", "done", "completed", "fixed"))
CLOSED: Final = frozenset(("closed", "cancelled", "canceled"))
GIVEN_UP: Final = frozenset(("given_up",))
"""What ends a case and never solves it, whatever became of the case later."""
CHATS: Final = frozenset(("chat", "message", "social", "video", "voice"))
"""Channels in which the messages of one contact are one touch."""

DAY_MS: Final = 86_400_000
AGE_BANDS: Final = (
    ("under_1_day", DAY_MS),
    ("1_to_3_days", 3 * DAY_MS),
    ("3_to_7_days", 7 * DAY_MS),
    ("7_to_30_days", 30 * DAY_MS),
)
OLDEST_BAND: Final = "30_days_and_more"


class Event(NamedTuple):
    """A change of state; `status` and `waiting_on` may be empty where nothing was said."""

    at: int
    status: str
    agent: str
    waiting_on: str


class Message(NamedTuple):
    """One message; `author` is customer, agent, bot or rule."""

    at: int
    author: str
    agent: str
    public: bool
    contact: str


class Case(NamedTuple):
    """A case as it stands at some instant: what came later is not in it. Missing instants and numbers are None."""

    id: str
    channel: str
    agent: str
    opened_at: int
    first_reply_at: int | None = None
    first_resolved_at: int | None = None
    resolved_at: int | None = None
    closed_at: int | None = None
    reopens: int | None = None
    replies: int | None = None
    people: int | None = None
    status: str = ""
    given_up: bool = False
    first_reply_target_ms: int | None = None
    resolution_target_ms: int | None = None
    update_target_ms: int | None = None
    first_reply_business_ms: int | None = None
    resolution_business_ms: int | None = None
    """As the source gives them: used where opening hours are not known."""
    events: tuple[Event, ...] = ()
    messages: tuple[Message, ...] = ()
    contacts: tuple[tuple[str, str, str, int | None], ...] = ()
    """(journey, agent, id, beginning) of the contacts linked to it."""


class Life(NamedTuple):
    """When a case was solved, reopened and ended; `solvers` go with `solves`, `undone` with `reopened_at`."""

    solves: tuple[int, ...]
    solvers: tuple[str, ...]
    reopened_at: tuple[int, ...]
    undone: tuple[str, ...]
    """Whose solve came back with each reopening; whose case it is where what came back was no solve."""
    ended_at: int | None
    """Since when it is not open any more; None while it is open."""
    open_spans: tuple[Span, ...]
    """The closed stretches in which it was open; without the last one, if it is open."""
    reopens: int
    solved: bool


def life(case: Case) -> Life:
    """The case's life, from its events or else from its own instants."""
    told = [event for event in case.events if event.status]
    if any(_ends(event.status) for event in told):
        return _of_events(case, sorted(told, key=_when))
    return _of_instants(case)


def _when(one: Event | Message) -> int:
    """What came at the same instant stays in the order in which it was written."""
    return one.at


def ends_as(status: str) -> str:
    """How a word ends a case: solved, closed or given_up; an empty text where the case goes on."""
    lower = status.lower()
    return next((what for what, words in _ENDING if lower in words), "")


_ENDING: Final = (("solved", SOLVED), ("closed", CLOSED), ("given_up", GIVEN_UP))


def _ends(status: str) -> bool:
    return bool(ends_as(status))


def _of_events(case: Case, events: list[Event]) -> Life:
    solves: list[int] = []
    solvers: list[str] = []
    reopened: list[int] = []
    undone: list[str] = []
    spans: list[Span] = []
    open_since: int | None = case.opened_at
    solved = False
    for event in events:
        ends = ends_as(event.status)
        if ends:
            closes = ends == "closed" and not case.given_up and open_since is not None
            counts = not solved and (ends == "solved" or closes)
            if open_since is not None:
                spans.append((open_since, event.at))
                open_since = None
            if counts:
                solves.append(event.at)
                solvers.append(event.agent or case.agent)
                solved = True
        elif open_since is None:
            undone.append(solvers[-1] if solved else case.agent)
            open_since, solved = event.at, False
            reopened.append(event.at)
    ended = None if open_since is not None else spans[-1][1]
    return Life(
        tuple(solves), tuple(solvers), tuple(reopened), tuple(undone), ended, tuple(spans), len(reopened), solved
    )


def _of_instants(case: Case) -> Life:
    last = case.resolved_at
    if last is None and case.closed_at is not None and not case.given_up:
        last = case.closed_at
    over = _ends(case.status)
    if last is None and over and not case.given_up:
        last = case.first_resolved_at
    first = case.first_resolved_at if case.first_resolved_at is not None else last
    solves = tuple(sorted({at for at in (first, last) if at is not None}))
    ends = [at for at in (last, case.closed_at) if at is not None]
    ended = min(ends) if ends else None
    # Of a source that counts none, two solves are one: it told them rounded in two ways.
    again = case.reopens is None if len(solves) == 2 else bool(solves) and last is None
    reopens = case.reopens or int(again)
    if ended is None and over:
        # It says that it is over, and not when: it is no longer open, and no duration can be told.
        ended = case.opened_at
        said = ends_as(case.status)
        return Life((), (), (), (), ended, (), reopens, said == "solved" or (said == "closed" and not case.given_up))
    spans = () if ended is None else ((case.opened_at, ended),)
    return Life(solves, (case.agent,) * len(solves), (), (), ended, spans, reopens, last is not None)


def tells_reopens(case: Case) -> bool:
    """Whether a case says if it was reopened: by a number, by its events, or by its first solve beside the last."""
    if case.reopens is not None or any(_ends(event.status) for event in case.events):
        return True
    last_told = case.resolved_at is not None or case.closed_at is not None or not _ends(case.status)
    return case.first_resolved_at is not None and (last_told or case.given_up)


def settled_at(case: Case, lived: Life | None = None) -> int | None:
    """When nothing more counts: the case is over by its own instants and by its events."""
    own = [at for at in (case.resolved_at, case.closed_at) if at is not None]
    known = (lived or life(case)).ended_at
    return max([*own, known]) if known is not None else None


def pauses(case: Case, until_at: int) -> list[Span]:
    """The stretches in which the case waited for the customer."""
    found: list[Span] = []
    since: int | None = None
    for event in sorted(case.events, key=_when):
        if not event.status and not event.waiting_on:
            continue
        waits = event.waiting_on == "customer" and not _ends(event.status)
        if waits and since is None:
            since = event.at
        elif not waits and since is not None:
            found.append((since, event.at))
            since = None
    return [*found, (since, until_at)] if since is not None else found


class Response(NamedTuple):
    """A public human reply to what a customer had written and nobody had answered."""

    from_at: int
    at: int
    agent: str


def responses(case: Case) -> tuple[list[Response], Response | None]:
    """All responses, and the first one; without messages only the case's own instant of it is known.

    A case that an agent opened, and to which the customer never wrote, is first answered by the second reply; that is
    no response to anything they wrote.
    """
    spoken = [one for one in sorted(case.messages, key=_when) if one.author == "customer" or is_reply(one)]
    if not any(is_reply(one) for one in spoken):
        # Where the messages tell what our side wrote, an instant of the case that they do not confirm was a bot's.
        told = any(one.author != "customer" for one in case.messages)
        at = None if told else case.first_reply_at
        known = Response(case.opened_at, at, case.agent) if at is not None and at >= case.opened_at else None
        return [], known
    found: list[Response] = []
    asked_at: int | None = None
    for one in spoken:
        if one.author == "customer":
            asked_at = one.at if asked_at is None else asked_at
        elif asked_at is not None:
            found.append(Response(asked_at, one.at, one.agent or NOBODY))
            asked_at = None
    if any(one.author == "customer" for one in spoken):
        return found, found[0] if found else None
    replies = spoken if spoken[0].at > case.opened_at else spoken[1:]
    if not replies:
        return [], None
    return [], Response(case.opened_at, replies[0].at, replies[0].agent or NOBODY)


def is_reply(one: Message) -> bool:
    """Whether a person of the centre wrote it to the customer."""
    return one.author == "agent" and one.public


def touches(case: Case) -> int | None:
    """How often a person replied in public; messages of one chat are one touch. None where that is not known."""
    replies = [one for one in case.messages if is_reply(one)]
    if not replies:
        return case.replies if case.replies is not None or not case.messages else 0
    by_contact = {one.contact for one in replies if one.contact} if case.channel in CHATS else set()
    alone = [one for one in replies if not by_contact or not one.contact]
    return len(by_contact) + len(alone)


def messages_of(case: Case) -> int | None:
    """How many messages went to and fro in public; None where none of any kind is known."""
    if not case.messages:
        return None
    return sum(one.public and one.author in ("customer", "agent") for one in case.messages)


def people_in(case: Case, until_at: float = inf) -> int | None:
    """How many people of the centre the customer had to do with until an instant; None where that is not known."""
    found = {one.agent for one in case.messages if is_reply(one) and one.agent and one.at <= until_at}
    found |= {agent for _journey, agent, _id, at in case.contacts if agent and (at or 0) <= until_at}
    return len(found) if found else case.people


def age_band(age_ms: int) -> str:
    """The band of an age."""
    return next((name for name, below_ms in AGE_BANDS if age_ms < below_ms), OLDEST_BAND)


def post(case: Case, hours: BusinessTime, now_at: int, lived: Life | None = None) -> Iterator[Posting]:
    """Everything that a case posts and that does not depend on a window; `lived` is its life, where that is known."""
    lived = lived or life(case)
    over_at = settled_at(case, lived)
    if over_at is not None:
        case = case._replace(messages=tuple(one for one in case.messages if one.at <= over_at))
    touched = touches(case)
    solved = lived.solved
    yield Posting("cases_opened", case.opened_at)
    if solved and not lived.reopens:
        yield Posting("opened_solved", case.opened_at)
    if not solved:
        yield Posting("opened_unsolved", case.opened_at)
    if solved and touched == 1:
        yield Posting("opened_one_touch", case.opened_at)
    if touched is None:
        yield Posting("opened_replies_untold", case.opened_at)
    answers = responses(case)
    yield from _post_responses(case, hours, *answers)
    if lived.solves:
        yield from _post_solves(case, lived, hours, touched)
    yield from (Posting("reopens", at, 1, agent) for at, agent in zip(lived.reopened_at, lived.undone, strict=True))
    yield from _post_targets(case, lived, hours, now_at, answers[1])


def _post_responses(
    case: Case, hours: BusinessTime, found: list[Response], first: Response | None
) -> Iterator[Posting]:
    kinds: list[tuple[str, str, Sequence[Response]]] = [
        ("responses", "response", found),
        ("first_replies", "first_response", [first] if first else []),
    ]
    for count, time, several in kinds:
        for one in several:
            yield Posting(count, one.at, 1, one.agent)
            yield Posting(f"{time}_ms", one.at, one.at - one.from_at, one.agent)
            open_ms = hours.between(one.from_at, one.at)
            if open_ms is None and one is first:
                open_ms = case.first_reply_business_ms
            if open_ms is not None:
                yield Posting(f"{count}_business", one.at, 1, one.agent)
                yield Posting(f"{time}_business_ms", one.at, open_ms, one.agent)


def _post_solves(case: Case, lived: Life, hours: BusinessTime, touched: int | None) -> Iterator[Posting]:
    first_at, solver = lived.solves[0], lived.solvers[0]
    yield Posting("first_solves", first_at, 1, solver)
    yield Posting("first_resolution_ms", first_at, first_at - case.opened_at, solver)
    if lived.reopens:
        yield Posting("reopened_solves", first_at, 1, solver)
    if not tells_reopens(case):
        yield Posting("reopens_untold", first_at, 1, solver)
    if not lived.solved:
        return
    at, solver = lived.solves[-1], lived.solvers[-1]
    open_ms = hours.between(case.opened_at, at, pauses(case, at))
    amounts: dict[str, int | None] = {
        "cases_solved": 1,
        "resolution_ms": at - case.opened_at,
        "one_touch_solved": 1 if touched == 1 else None,
        "solved_replies_untold": 1 if touched is None else None,
        "case_contacts": len({journey for journey, *_more in case.contacts}),
        "case_messages": messages_of(case),
        "resolution_business_ms": case.resolution_business_ms if open_ms is None else open_ms,
        "people": people_in(case, at),
    }
    amounts["solved_business"] = None if amounts["resolution_business_ms"] is None else 1
    amounts["people_known"] = None if amounts["people"] is None else 1
    amounts["messages_known"] = None if amounts["case_messages"] is None else 1
    for measure, amount in amounts.items():
        if amount is not None:
            yield Posting(measure, at, amount, solver)


def _post_targets(
    case: Case, lived: Life, hours: BusinessTime, now_at: int, first: Response | None
) -> Iterator[Posting]:
    """A verdict falls when the work is done, or when its target passes before."""
    begins = first.from_at if first else _asked_at(case)
    done_at = lived.solves[0] if lived.solves else None
    until_at = done_at or lived.ended_at or now_at
    for name, target_ms, from_at, at, out in (
        ("first_reply", case.first_reply_target_ms, begins, first.at if first else None, []),
        ("resolution", case.resolution_target_ms, case.opened_at, done_at, pauses(case, until_at)),
    ):
        if target_ms is None:
            continue
        due_at = hours.until(from_at, target_ms, out)
        due_at = from_at + target_ms if due_at is None else due_at
        given_up_at = lived.ended_at if at is None else None
        if at is not None and at <= due_at:
            yield Posting(f"{name}_due", at)
            yield Posting(f"{name}_met", at)
        elif due_at <= now_at and (given_up_at is None or given_up_at >= due_at):
            yield Posting(f"{name}_due", due_at)


def _asked_at(case: Case) -> int:
    return min((one.at for one in case.messages if one.author == "customer"), default=case.opened_at)


def is_open(lived: Life, opened_at: int, at: int) -> bool:
    """Whether a case was open just before that instant, as far as its life is known."""
    if opened_at >= at:
        return False
    last = max(lived.reopened_at, default=opened_at)
    if lived.ended_at is None and last < at:
        return True
    return any(begin < at <= end for begin, end in lived.open_spans)
