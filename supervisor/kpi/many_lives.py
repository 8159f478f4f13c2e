"""The lives of a great many cases at once: what `cases.life`, `cases.pauses` and `cases.responses` say of one, over
whole columns. That both say the same of any cases is tested.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor.kpi.cases import CHATS, ends_as
from supervisor.kpi.legs import NULL
from supervisor.kpi.many_hours import Spans

Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

NOBODY: Final = -1
"""The code of nobody, where others are codes of agents."""
SAYS_NOTHING, GOES_ON, IS_SOLVED, IS_CLOSED, IS_GIVEN_UP = 0, 1, 2, 3, 4
"""What a status says."""
CUSTOMER, PERSON, OTHERS = 0, 1, 2
"""Who wrote a message."""


def status_code(status: str) -> int:
    """What a status says, as a number."""
    codes = {"solved": IS_SOLVED, "closed": IS_CLOSED, "given_up": IS_GIVEN_UP}
    return codes.get(ends_as(status), GOES_ON if status else SAYS_NOTHING)


def is_chat(channel: str) -> bool:
    """Whether all messages of a contact on it are one touch."""
    return channel in CHATS


class Events(NamedTuple):
    """Changes of state in the order of cases, instants and as they were written; -1 for no agent."""

    row: Ints
    at: Ints
    status: Ints
    agent: Ints
    waits: Ints
    """Whom it waits for: 0 nobody said, 1 the customer, 2 somebody else."""

    def among(self, kept: Mask) -> Events:
        """Only some of them."""
        return Events(*(column[kept] for column in self))


class Messages(NamedTuple):
    """Messages in the same order; -1 for no agent and for no contact."""

    row: Ints
    at: Ints
    author: Ints
    agent: Ints
    public: Mask
    contact: Ints

    def among(self, kept: Mask) -> Messages:
        """Only some of them."""
        row, at, author, agent, public, contact = self
        return Messages(row[kept], at[kept], author[kept], agent[kept], public[kept], contact[kept])

    @property
    def replies(self) -> Mask:
        """Which ones a person of the centre wrote to the customer."""
        found: Mask = (self.author == PERSON) & self.public
        return found


class Linked(NamedTuple):
    """The contacts of cases: journeys and agents by number, -1 for no agent, and when they began."""

    row: Ints
    journey: Ints
    agent: Ints
    at: Ints


@dataclass(frozen=True, slots=True)
class Cases:
    """Cases as columns, as `cases.Case`; missing instants and numbers are NULL. Agents are numbered in the order of
    their texts; -1 is none."""

    opened_at: Ints
    first_reply_at: Ints
    first_resolved_at: Ints
    resolved_at: Ints
    closed_at: Ints
    reopens: Ints
    replies: Ints
    people: Ints
    first_reply_target_ms: Ints
    resolution_target_ms: Ints
    update_target_ms: Ints
    first_reply_business_ms: Ints
    resolution_business_ms: Ints
    status: Ints
    given_up: Mask
    chat: Mask
    agent: Ints
    events: Events
    messages: Messages
    contacts: Linked

    def __len__(self) -> int:
        return len(self.opened_at)


def before(cases: Cases, over_at: Ints) -> Cases:
    """The cases without messages after an instant each; NULL leaves all."""
    limit = over_at[cases.messages.row]
    kept = (limit == NULL) | (cases.messages.at <= limit)
    return cases if kept.all() else replace(cases, messages=cases.messages.among(kept))


class Happened(NamedTuple):
    """Something that happened to cases, in their order and in time: with who solved, or whose solve came back."""

    row: Ints
    at: Ints
    agent: Ints


@dataclass(frozen=True)
class Lives:
    """As `cases.Life`, in columns."""

    solves: Happened
    reopened: Happened
    spans: Spans
    ended_at: Ints
    reopens: Ints
    solved: Mask
    open_since: Ints
    """Since when a case is open that has not ended."""

    @cached_property
    def first_solve(self) -> Happened:
        """The first solve of each case that has one."""
        return _edge(self.solves, np.concatenate([[True], self.solves.row[1:] != self.solves.row[:-1]]))

    @cached_property
    def last_solve(self) -> Happened:
        """The last solve of each case that has one."""
        return _edge(self.solves, np.concatenate([self.solves.row[1:] != self.solves.row[:-1], [True]]))


def _edge(solves: Happened, chosen: Mask) -> Happened:
    kept = chosen[: len(solves.row)]
    return Happened(*(column[kept] for column in solves))


def starts(row: Ints) -> Mask:
    """Which places of an ordered column begin a new value."""
    found = np.ones(len(row), dtype=np.bool_)
    found[1:] = row[1:] != row[:-1]
    return found


def first_known(*columns: Ints) -> Ints:
    """Per row the first number that is known."""
    found = columns[-1]
    for column in reversed(columns[:-1]):
        found = np.where(column != NULL, column, found)
    return found


def lives(cases: Cases) -> Lives:
    """The life of each case, from its events or else from its own instants."""
    by_own = _of_instants(cases)
    told = cases.events.status != SAYS_NOTHING
    ends = cases.events.status >= IS_SOLVED
    if not ends.any():
        return by_own
    has_end = np.zeros(len(cases), dtype=np.bool_)
    has_end[cases.events.row[ends]] = True
    return _joined(has_end, _of_events(cases, cases.events.among(told & has_end[cases.events.row])), by_own)


def _joined(chosen: Mask, one: Lives, other: Lives) -> Lives:
    """The life of the one kind for the cases chosen, else of the other."""

    def merged(mine: tuple[Ints, ...], theirs: tuple[Ints, ...]) -> list[Ints]:
        kept = ~chosen[theirs[0]]
        columns = [np.concatenate([a, b[kept]]) for a, b in zip(mine, theirs, strict=True)]
        order = np.argsort(columns[0], kind="stable")
        return [column[order] for column in columns]

    return Lives(
        Happened(*merged(one.solves, other.solves)),
        one.reopened,
        Spans(*merged(one.spans, other.spans)),
        *(
            np.where(chosen, getattr(one, each.name), getattr(other, each.name))
            for each in fields(Lives)[3:]
        ),
    )  # fmt: skip


def _of_events(cases: Cases, events: Events) -> Lives:
    """Of cases whose events end them; those of the others are not told here."""
    ending, first = events.status >= IS_SOLVED, starts(events.row)
    was_open = np.ones(len(ending), dtype=np.bool_)
    was_open[1:] = first[1:] | ~ending[:-1]
    reopens = ~ending & ~was_open
    begins = np.where(first, cases.opened_at[events.row], events.at)
    # A stretch is open from its beginning, or from the reopening that undoes the one before, to the first end after it.
    stretch = np.flatnonzero(first | reopens)
    of_stretch = np.cumsum(first | reopens) - 1
    closes = ending & was_open
    spans = Spans(events.row[closes], begins[stretch][of_stretch[closes]], events.at[closes])
    # Of the ends of a stretch the first one that counts solves it.
    closed = (events.status == IS_CLOSED) & ~cases.given_up[events.row] & was_open
    counts = (events.status == IS_SOLVED) | closed
    solve = np.flatnonzero(counts)
    solve = solve[starts(of_stretch[solve])]
    solvers = np.where(events.agent[solve] >= 0, events.agent[solve], cases.agent[events.row[solve]])
    many = len(cases)
    last = np.flatnonzero(np.append(first[1:], True)) if len(first) else np.zeros(0, dtype=np.int64)
    ended_at, solved = np.full(many, NULL, dtype=np.int64), np.zeros(many, dtype=np.bool_)
    over, closing = last[ending[last]], np.flatnonzero(closes)
    if len(over):
        ended_at[events.row[over]] = events.at[closing[np.searchsorted(closing, over, side="right") - 1]]
    solved_stretches = np.zeros(len(stretch), dtype=np.bool_)
    solved_stretches[of_stretch[solve]] = True
    solved[events.row[last]] = solved_stretches[of_stretch[last]]
    reopened_at = events.at[reopens]
    undone = cases.agent[events.row[stretch]]
    undone[of_stretch[solve]] = solvers
    again = np.full(many, NULL, dtype=np.int64)
    np.maximum.at(again, events.row[reopens], reopened_at)
    open_since = np.where(again != NULL, again, cases.opened_at)
    count = np.bincount(events.row[reopens], minlength=many).astype(np.int64)
    return Lives(
        Happened(events.row[solve], events.at[solve], solvers),
        Happened(events.row[reopens], reopened_at, undone[of_stretch[reopens] - 1]),
        spans, ended_at, count, solved, open_since,
    )  # fmt: skip


def _of_instants(cases: Cases) -> Lives:
    over, stays = cases.status >= IS_SOLVED, ~cases.given_up
    last = np.where(stays, first_known(cases.resolved_at, cases.closed_at), cases.resolved_at)
    last = np.where(over & stays, first_known(last, cases.first_resolved_at), last)
    first = first_known(cases.first_resolved_at, last)
    ended_at = np.where((last != NULL) & (cases.closed_at != NULL), np.minimum(last, cases.closed_at),
                        first_known(last, cases.closed_at))  # fmt: skip
    two = (first != last) & (first != NULL) & (last != NULL)
    again = (two & (cases.reopens == NULL)) | ((first != NULL) & (last == NULL))
    reopens = np.where((cases.reopens == NULL) | (cases.reopens == 0), again, cases.reopens).astype(np.int64)
    solved = last != NULL
    # It says that it is over, and not when: it is no longer open, and no duration can be told.
    unsaid = (ended_at == NULL) & over
    solved = np.where(unsaid, (cases.status == IS_SOLVED) | (stays & (cases.status == IS_CLOSED)), solved)
    early = np.where(two, np.minimum(first, last), first)
    some = (first != NULL) & ~unsaid
    rows = np.concatenate([np.flatnonzero(some), np.flatnonzero(two & some)])
    at = np.concatenate([early[some], np.maximum(first, last)[two & some]])
    order = np.argsort(rows, kind="stable") if two.any() else slice(None)
    rows, at = rows[order], at[order]
    known = np.flatnonzero(ended_at != NULL)
    spans = Spans(known, cases.opened_at[known], ended_at[known])
    none = np.zeros(0, dtype=np.int64)
    ended_at = np.where(unsaid, cases.opened_at, ended_at)
    return Lives(
        Happened(rows, at, cases.agent[rows]), Happened(none, none, none), spans, ended_at, reopens,
        solved.astype(np.bool_), cases.opened_at,
    )  # fmt: skip


def settled_at(cases: Cases, lived: Lives) -> Ints:
    """When nothing more counts (see `cases.settled_at`); NULL while that is open."""
    latest = np.maximum(np.maximum(cases.resolved_at, cases.closed_at), lived.ended_at)  # NULL is less than any
    return np.where(lived.ended_at == NULL, NULL, latest)


class Pauses(NamedTuple):
    """When cases waited for the customer; a stretch that goes on has no end (NULL)."""

    row: Ints
    begin: Ints
    end: Ints

    def until(self, rows: Ints, until_at: Ints) -> Spans:
        """The pauses of some rows, counted from 0, each case looked at until an instant. See `cases.pauses`."""
        mine = Spans(self.row, self.begin, self.end).of(rows)
        return Spans(mine.row, mine.begin, np.where(mine.end == NULL, until_at[mine.row], mine.end))


def pauses(events: Events) -> Pauses:
    """The pauses of cases by their events."""
    events = events.among((events.status != SAYS_NOTHING) | (events.waits > 0))
    waits, first = (events.waits == 1) & (events.status < IS_SOLVED), starts(events.row)
    waited = np.zeros(len(waits), dtype=np.bool_)
    waited[1:] = waits[:-1] & ~first[1:]
    begins, ends = np.flatnonzero(waits & ~waited), np.flatnonzero(~waits & waited)
    # Each end is that of the last beginning before it; the last one of a case may have none.
    end = np.full(len(begins), NULL, dtype=np.int64)
    if len(begins):
        end[np.searchsorted(begins, ends) - 1] = events.at[ends]
    return Pauses(events.row[begins], events.at[begins], end)


class Responses(NamedTuple):
    """Replies to what a customer had written, in the order of cases and in time."""

    row: Ints
    from_at: Ints
    at: Ints
    agent: Ints

    def among(self, kept: Mask | Ints) -> Responses:
        """Only some of them."""
        return Responses(*(column[kept] for column in self))


def responses(cases: Cases) -> tuple[Responses, Responses, Mask]:
    """All responses, the first one of each case that has one, and of which cases nobody can tell all of them (see
    `cases.responses`)."""
    messages, many = cases.messages, len(cases)
    replied, wrote, told = (np.zeros(many, dtype=np.bool_) for _ in range(3))
    replied[messages.row[messages.replies]] = True
    wrote[messages.row[messages.author == CUSTOMER]] = True
    told[messages.row[messages.author != CUSTOMER]] = True
    spoken = messages.among((messages.replies | (messages.author == CUSTOMER)) & replied[messages.row])
    row, reply, first = spoken.row, spoken.replies, starts(spoken.row)
    asked_before = np.zeros(len(row), dtype=np.bool_)
    asked_before[1:] = ~reply[:-1] & ~first[1:]
    begins = np.flatnonzero(~reply & ~asked_before)
    answers = np.flatnonzero(reply & asked_before)
    asked_at = spoken.at[begins[np.searchsorted(begins, answers) - 1]] if len(answers) else spoken.at[:0]
    every = Responses(row[answers], asked_at, spoken.at[answers], spoken.agent[answers])
    # A case to which the customer never wrote: the second reply counts, unless the first came after the opening.
    number = np.arange(len(row)) - np.flatnonzero(first)[np.cumsum(first) - 1] if len(row) else row
    opening = spoken.at <= cases.opened_at[row]
    wanted = np.where(opening[np.flatnonzero(first)], 1, 0)[np.cumsum(first) - 1] if len(row) else row
    alone = np.flatnonzero(~wrote[row] & (number == wanted))
    own = Responses(row[alone], cases.opened_at[row[alone]], spoken.at[alone], spoken.agent[alone])
    known = np.flatnonzero(
        ~replied & ~told & (cases.first_reply_at != NULL) & (cases.first_reply_at >= cases.opened_at)
    )
    by_case = Responses(known, cases.opened_at[known], cases.first_reply_at[known], cases.agent[known])
    return every, _in_order(_in_order(every.among(starts(every.row)), own), by_case), replied


def _in_order(one: Responses, other: Responses) -> Responses:
    if not len(one.row) or not len(other.row):
        return one if len(one.row) else other
    both = Responses(*(np.concatenate(pair) for pair in zip(one, other, strict=True)))
    return both.among(np.argsort(both.row, kind="stable"))


def asked_at(cases: Cases) -> Ints:
    """When the customer first wrote; the opening where they never did."""
    found = np.full(len(cases), np.iinfo(np.int64).max, dtype=np.int64)
    mine = cases.messages.author == CUSTOMER
    np.minimum.at(found, cases.messages.row[mine], cases.messages.at[mine])
    return np.where(found == np.iinfo(np.int64).max, cases.opened_at, found)


def touches(cases: Cases) -> Ints:
    """How often a person replied in public (see `cases.touches`); NULL where that is not known."""
    messages, many = cases.messages, len(cases)
    replies = messages.replies
    row, contact = messages.row[replies], messages.contact[replies]
    one_each = cases.chat[row] & (contact >= 0)
    found = np.bincount(row[~one_each], minlength=many).astype(np.int64)
    pairs = distinct(row[one_each], contact[one_each])
    found += np.bincount(pairs, minlength=many)
    replied, written = (np.zeros(many, dtype=np.bool_) for _ in range(2))
    replied[row], written[messages.row] = True, True
    return np.where(replied, found, np.where((cases.replies == NULL) & written, 0, cases.replies))


def distinct(row: Ints, value: Ints) -> Ints:
    """The rows of the different pairs, in their order."""
    order = np.lexsort((value, row))
    row, value = row[order], value[order]
    fresh = starts(row)
    fresh[1:] |= value[1:] != value[:-1]
    return row[fresh]


def people(cases: Cases, row: Ints, until_at: Ints) -> Ints:
    """How many people the customers of these cases had to do with by then (see `cases.people_in`); NULL: not known."""
    messages, linked, until = cases.messages, cases.contacts, np.full(len(cases), NULL, dtype=np.int64)
    until[row] = until_at
    mine = messages.replies & (messages.agent >= 0) & (messages.at <= until[messages.row])
    taken = (linked.agent >= 0) & (linked.at <= until[linked.row])
    of = np.concatenate([messages.row[mine], linked.row[taken]])
    agent = np.concatenate([messages.agent[mine], linked.agent[taken]])
    found = np.bincount(distinct(of, agent), minlength=len(cases)).astype(np.int64)[row]
    return np.where(found > 0, found, cases.people[row])
