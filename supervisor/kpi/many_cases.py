"""What `cases` and `updates` post, for a great many cases at once: the same rules over whole columns.

`cases` says in words of one case what each measure means; this says it of all of them, at the speed of the rest. That
both say the same of any cases is tested. Only what is wanted is worked out.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np

from supervisor.kpi import at_risk, many_lives
from supervisor.kpi.cases import AGE_BANDS, DAY_MS, OLDEST_BAND
from supervisor.kpi.legs import NULL
from supervisor.kpi.many_hours import NO_SPANS, Hours, Spans
from supervisor.kpi.many_lives import CUSTOMER, NOBODY, PERSON, Cases, Happened, Ints, Lives, Mask, Responses, starts
from supervisor.kpi.period_measures import BY_ID

BANDS: Final = (*(name for name, _ in AGE_BANDS), OLDEST_BAND)
_OF_SOLVES: Final = frozenset(name for name, one in BY_ID.items() if (one.table, one.rule) == ("case", "solve"))
_BELOW_MS: Final = np.array([below for _, below in AGE_BANDS], dtype=np.int64)


class Posts(NamedTuple):
    """Postings of one measure: the case's row, the instant, the amount, and the agent's code (-1: nobody). Of open
    cases the places in `BANDS` of their age and of the time since anything happened."""

    measure: str
    row: Ints
    at: Ints
    amount: Ints
    agent: Ints
    band: Ints | None = None
    quiet: Ints | None = None


class Poster:
    """Posts what cases tell at an instant, as far as it is `wanted`."""

    def __init__(self, cases: Cases, hours: Hours, now_at: int, wanted: frozenset[str]) -> None:
        self.cases, self._hours, self._now_at, self._wanted = cases, hours, now_at, wanted

    # Worked out once, when it is first needed

    @cached_property
    def lived(self) -> Lives:
        """Their lives."""
        return many_lives.lives(self.cases)

    @cached_property
    def _settled(self) -> Cases:
        """Without what came after they were settled."""
        return many_lives.before(self.cases, many_lives.settled_at(self.cases, self.lived))

    @cached_property
    def touches(self) -> Ints:
        """How often a person replied; NULL where that is not known."""
        return many_lives.touches(self._settled)

    @cached_property
    def _responses(self) -> tuple[Responses, Responses]:
        every, first, _ = many_lives.responses(self._settled)
        return every, first

    @cached_property
    def _pauses(self) -> many_lives.Pauses:
        return many_lives.pauses(self.cases.events)

    # Posting

    def _wants(self, *measures: str) -> bool:
        return not self._wanted.isdisjoint(measures)

    def _post(self, measure: str, row: Ints, at: Ints, amount: Ints | None = None, agent: Ints | None = None) -> Posts:
        """Of the cases' own agents, unless others are named; each counts one, unless amounts are."""
        ones = np.ones(len(row), dtype=np.int64) if amount is None else amount
        return Posts(measure, row, at, ones, self.cases.agent[row] if agent is None else agent)

    def _counted(self, measure: str, chosen: Mask, at: Ints) -> Posts:
        row = np.flatnonzero(chosen)
        return self._post(measure, row, at[row])

    def post(self) -> Iterator[Posts]:
        """Everything that does not depend on a period. As `cases.post`, with what requests are and updates."""
        for one in self._all():
            if one.measure in self._wanted:
                yield one

    def _all(self) -> Iterator[Posts]:
        opened_at, everyone = self.cases.opened_at, np.ones(len(self.cases), dtype=np.bool_)
        if self._wants("cases_opened", "interactions"):
            yield self._counted("cases_opened", everyone, opened_at)
            yield self._counted("interactions", everyone, opened_at)
        if self._wants("given_up"):
            yield self._counted("given_up", self.cases.given_up & ~self.lived.solved, opened_at)
        if self._wants("opened_solved", "opened_unsolved"):
            yield self._counted("opened_solved", self.lived.solved & (self.lived.reopens == 0), opened_at)
            yield self._counted("opened_unsolved", ~self.lived.solved, opened_at)
        if self._wants("opened_one_touch", "opened_replies_untold"):
            yield self._counted("opened_one_touch", self.lived.solved & (self.touches == 1), opened_at)
            yield self._counted("opened_replies_untold", self.touches == NULL, opened_at)
        yield from self._post_responses()
        yield from self._post_first_solves()
        yield from self._post_solves()
        if self._wants("reopens"):
            row, at, agent = self.lived.reopened
            yield self._post("reopens", row, at, agent=agent)
        yield from self._post_targets()
        if self._wants("update_due", "update_met"):
            yield from self._post_updates()

    def _post_responses(self) -> Iterator[Posts]:
        for count, time, place in (("responses", "response", 0), ("first_replies", "first_response", 1)):
            names = (count, f"{time}_ms", f"{count}_business", f"{time}_business_ms")
            if not self._wants(*names):
                continue
            several = self._responses[place]
            row, from_at, at, agent = several
            yield self._post(names[0], row, at, agent=agent)
            yield self._post(names[1], row, at, at - from_at, agent)
            if not self._wants(*names[2:]):
                continue
            open_ms = self._hours.between(row, from_at, at)
            first = np.ones(len(row), dtype=np.bool_) if place else starts(row)
            told = np.where(first, self.cases.first_reply_business_ms[row], NULL)
            open_ms = np.where(open_ms == NULL, told, open_ms)
            known = np.flatnonzero(open_ms != NULL)
            yield self._post(names[2], row[known], at[known], agent=agent[known])
            yield self._post(names[3], row[known], at[known], open_ms[known], agent[known])

    def _post_first_solves(self) -> Iterator[Posts]:
        if not self._wants("first_solves", "first_resolution_ms", "reopened_solves", "reopens_untold"):
            return
        row, at, agent = self.lived.first_solve
        yield self._post("first_solves", row, at, agent=agent)
        yield self._post("first_resolution_ms", row, at, at - self.cases.opened_at[row], agent)
        again = np.flatnonzero(self.lived.reopens[row] != 0)
        yield self._post("reopened_solves", row[again], at[again], agent=agent[again])
        untold = np.flatnonzero(~tells_reopens(self.cases)[row])
        yield self._post("reopens_untold", row[untold], at[untold], agent=agent[untold])

    @cached_property
    def _solved(self) -> Happened:
        """The last solves of those that are solved."""
        row, at, agent = self.lived.last_solve
        kept = self.lived.solved[row]
        return Happened(row[kept], at[kept], agent[kept])

    def _post_solves(self) -> Iterator[Posts]:
        if not self._wants(*_OF_SOLVES):
            return
        row, at, agent = self._solved
        yield self._post("cases_solved", row, at, agent=agent)
        yield self._post("resolution_ms", row, at, at - self.cases.opened_at[row], agent)
        for name, touches in (("one_touch_solved", 1), ("solved_replies_untold", NULL)):
            if self._wants(name):
                kept = self.touches[row] == touches
                yield self._post(name, row[kept], at[kept], agent=agent[kept])
        if self._wants("case_contacts"):
            yield self._post("case_contacts", row, at, self._contacts()[row], agent)
        if self._wants("case_messages", "messages_known"):
            yield from self._known("case_messages", "messages_known", self._messages()[row])
        if self._wants("people", "people_known"):
            yield from self._known("people", "people_known", many_lives.people(self._settled, row, at))
        if self._wants("resolution_business_ms", "solved_business"):
            out = self._pauses.until(row, at)
            open_ms = self._hours.between(row, self.cases.opened_at[row], at, out)
            open_ms = np.where(open_ms == NULL, self.cases.resolution_business_ms[row], open_ms)
            yield from self._known("resolution_business_ms", "solved_business", open_ms)

    def _known(self, measure: str, count: str, amount: Ints) -> Iterator[Posts]:
        """An amount of solves, and how many told it."""
        kept = np.flatnonzero(amount != NULL)
        row, at, agent = (column[kept] for column in self._solved)
        yield self._post(measure, row, at, amount[kept], agent)
        yield self._post(count, row, at, agent=agent)

    def _contacts(self) -> Ints:
        linked = self.cases.contacts
        return np.bincount(many_lives.distinct(linked.row, linked.journey), minlength=len(self.cases)).astype(np.int64)

    def _messages(self) -> Ints:
        """As `cases.messages_of`; NULL where none is known."""
        messages, many = self._settled.messages, len(self.cases)
        mine = messages.public & ((messages.author == CUSTOMER) | (messages.author == PERSON))
        some = np.bincount(messages.row, minlength=many) > 0
        return np.where(some, np.bincount(messages.row[mine], minlength=many).astype(np.int64), NULL)

    # Targets

    def near(self) -> Ints:
        """The open cases of which some target that they still have to meet is near or past. As `at_risk.owed`."""
        cases, lived, found = self.cases, self.lived, []
        open_still = lived.ended_at == NULL
        answered, solved = (np.zeros(len(cases), dtype=np.bool_) for _ in range(2))
        answered[self._responses[1].row], solved[lived.solves.row] = True, True
        for target_ms, over, from_at, waits in (
            (cases.first_reply_target_ms, answered, many_lives.asked_at(cases), False),
            (cases.resolution_target_ms, solved, cases.opened_at, True),
        ):
            row = np.flatnonzero(open_still & ~over & (target_ms != NULL) & (target_ms != 0))
            if len(row):
                out = self._pauses.until(row, np.full(len(row), self._now_at)) if waits else NO_SPANS
                due_at = self._hours.due(row, from_at[row], target_ms[row], out)
                now = np.full(len(row), self._now_at)
                open_ms = np.maximum(self._hours.between(row, now, np.maximum(due_at, now)), 0)
                left_ms = np.where(due_at == NULL, from_at[row] + target_ms[row] - self._now_at, open_ms)
                found.append(row[np.maximum(left_ms, 0) / target_ms[row] <= at_risk.NEAR])
        return np.unique(np.concatenate([np.zeros(0, dtype=np.int64), *found]))

    def _due(self, row: Ints, from_at: Ints, target_ms: Ints, out: Spans = NO_SPANS) -> Ints:
        """Until when a target is met (see `BusinessTime.until`); by the clock where hours are not known."""
        later = self._hours.due(row, from_at, target_ms + 1, out)
        due_at, rest = later - 1, np.flatnonzero(later == NULL)
        due_at[rest] = self._hours.due(row[rest], from_at[rest], target_ms[rest], out.of(rest))
        return np.where(due_at == NULL, from_at + target_ms, due_at)

    def _post_targets(self) -> Iterator[Posts]:
        cases, lived = self.cases, self.lived
        row = np.flatnonzero(cases.first_reply_target_ms != NULL)
        if self._wants("first_reply_due", "first_reply_met") and len(row):
            _, first = self._responses
            begins, at = many_lives.asked_at(self._settled), np.full(len(cases), NULL, dtype=np.int64)
            begins[first.row], at[first.row] = first.from_at, first.at
            due_at = self._due(row, begins[row], cases.first_reply_target_ms[row])
            yield from self._verdicts("first_reply", row, at[row], due_at)
        row = np.flatnonzero(cases.resolution_target_ms != NULL)
        if self._wants("resolution_due", "resolution_met") and len(row):
            done_at = np.full(len(cases), NULL, dtype=np.int64)
            done_at[lived.first_solve.row] = lived.first_solve.at
            until_at = many_lives.first_known(done_at, lived.ended_at, np.full(len(cases), self._now_at))
            out = self._pauses.until(row, until_at[row])
            due_at = self._due(row, cases.opened_at[row], cases.resolution_target_ms[row], out)
            yield from self._verdicts("resolution", row, done_at[row], due_at)

    def _verdicts(self, name: str, row: Ints, at: Ints, due_at: Ints) -> Iterator[Posts]:
        """A verdict falls when the work is done, or when its target passes before."""
        met = (at != NULL) & (at <= due_at)
        given_up_at = np.where(at == NULL, self.lived.ended_at[row], NULL)
        missed = ~met & (due_at <= self._now_at) & ((given_up_at == NULL) | (given_up_at >= due_at))
        due = met | missed
        yield self._post(f"{name}_due", row[due], np.where(met, at, due_at)[due])
        yield self._post(f"{name}_met", row[met], at[met])

    def _post_updates(self) -> Iterator[Posts]:
        """As `updates.post_updates`: from each opening, reopening and reply to the next reply, or to the end."""
        cases = self.cases
        wrote = np.zeros(len(cases), dtype=np.bool_)
        wrote[cases.messages.row] = True
        held = (cases.update_target_ms != NULL) & ((cases.replies == NULL) | (cases.replies == 0) | wrote)
        row, from_at, next_at, agent = self._marks(held)
        out = _of_repeated(Spans(*self._pauses), row, np.where(next_at == NULL, self._now_at, next_at))
        due_at = self._due(row, from_at, cases.update_target_ms[row], out)
        met = (next_at != NULL) & (next_at <= due_at)
        missed = ~met & (due_at <= self._now_at)
        due = met | missed
        agent = np.where(met, agent, cases.agent[row])
        yield self._post("update_due", row[due], np.where(met, next_at, due_at)[due], agent=agent[due])
        yield self._post("update_met", row[met], next_at[met], agent=agent[met])

    def _marks(self, held: Mask) -> tuple[Ints, Ints, Ints, Ints]:
        """(case, from when, until when or NULL, who then spoke) of every update that is owed."""
        cases, lived = self.cases, self.lived
        open_still = np.flatnonzero(held & (lived.ended_at == NULL))
        mine = held[lived.spans.row]
        row = np.concatenate([lived.spans.row[mine], open_still])
        begin = np.concatenate([lived.spans.begin[mine], lived.open_since[open_still]])
        end = np.concatenate([lived.spans.end[mine], np.full(len(open_still), NULL, dtype=np.int64)])
        order = np.argsort(row, kind="stable")
        row, begin, end = row[order], begin[order], end[order]
        said = cases.messages.among(cases.messages.replies & held[cases.messages.row])
        first, last = np.searchsorted(said.row, row), np.searchsorted(said.row, row, side="right")
        span = np.repeat(np.arange(len(row)), last - first)
        reply = np.arange(len(span)) - np.repeat(np.cumsum(last - first) - (last - first), last - first) + first[span]
        kept = (begin[span] < said.at[reply]) & ((end[span] == NULL) | (said.at[reply] < end[span]))
        span, reply = span[kept], reply[kept]
        # Per stretch: its beginning, the replies in it, and its end.
        many = len(row)
        of = np.concatenate([np.arange(many), span, np.arange(many)])
        at = np.concatenate([begin, said.at[reply], end])
        who = np.concatenate([np.full(many, NOBODY), said.agent[reply], cases.agent[row]])
        turn = np.concatenate([np.zeros(many), np.ones(len(span)), np.full(many, 2)])
        order = np.lexsort((who, at, turn, of))
        of, at, who, turn = of[order], at[order], who[order], turn[order]
        here = np.flatnonzero(turn < 2)
        return row[of[here]], at[here], at[here + 1], who[here + 1]


def _of_repeated(spans: Spans, row: Ints, until_at: Ints) -> Spans:
    """The stretches of cases for rows in which a case may come several times, each looked at until an instant."""
    first, last = np.searchsorted(spans.row, row), np.searchsorted(spans.row, row, side="right")
    many = last - first
    place = np.repeat(np.arange(len(row)), many)
    which = np.arange(len(place)) - np.repeat(np.cumsum(many) - many, many) + first[place]
    end = np.where(spans.end[which] == NULL, until_at[place], spans.end[which])
    return Spans(place, spans.begin[which], end)


# What depends on the period


def is_open(lived: Lives, opened_at: Ints, at: int) -> Mask:
    """Which cases were open just before an instant (see `cases.is_open`)."""
    found: Mask = (lived.ended_at == NULL) & (lived.open_since < at)
    inside = (lived.spans.begin < at) & (at <= lived.spans.end)
    found[lived.spans.row[inside]] = True
    return found & (opened_at < at)


def post_window(poster: Poster, start_at: int, end_at: int, now_at: int) -> Iterator[Posts]:
    """As `cases_of_window.post_window`, of the measures that are wanted."""
    cases, lived, opened_at = poster.cases, poster.lived, poster.cases.opened_at

    def counted(measure: str, row: Ints, at: Ints, agent: Ints | None = None) -> Posts:
        mine = cases.agent[row] if agent is None else agent
        return Posts(measure, row, at, np.ones(len(row), dtype=np.int64), mine)

    row = np.flatnonzero(is_open(lived, opened_at, start_at))
    yield counted("cases_open_at_start", row, np.full(len(row), start_at, dtype=np.int64))
    row = np.flatnonzero((opened_at >= start_at) & (opened_at < end_at))
    yield counted("window_opened", row, opened_at[row])
    row, at, agent = lived.last_solve
    kept = lived.solved[row] & (at >= start_at) & (at < end_at)
    yield counted("window_solved", row[kept], at[kept], agent[kept])
    still = np.flatnonzero(is_open(lived, opened_at, min(end_at, now_at + 1)))
    yield from _post_open(cases, still, min(end_at, now_at))


def _post_open(cases: Cases, row: Ints, at: int) -> Iterator[Posts]:
    """The age of open cases at an instant."""
    latest = cases.opened_at.copy()
    for told in (cases.events, cases.messages):
        before = told.at <= at
        np.maximum.at(latest, told.row[before], told.at[before])
    replied = (cases.first_reply_at != NULL) & (cases.first_reply_at <= at)
    latest[replied] = np.maximum(latest, cases.first_reply_at)[replied]
    age_ms, quiet_ms = at - cases.opened_at[row], at - latest[row]
    bands = [np.searchsorted(_BELOW_MS, each, side="right") for each in (age_ms, quiet_ms)]
    when, agent, ones = np.full(len(row), at, dtype=np.int64), cases.agent[row], np.ones(len(row), dtype=np.int64)
    for measure, amount in (("cases_open", ones), ("open_age_ms", age_ms), ("open_quiet_ms", quiet_ms)):
        yield Posts(measure, row, when, amount, agent, *bands)
    since = _owed_since(cases, at)[row]
    owed = np.flatnonzero(since != NULL)
    owed_bands = [band[owed] for band in bands]
    for measure, amount in (("owed_replies", ones[owed]), ("owed_reply_ms", at - since[owed])):
        yield Posts(measure, row[owed], when[owed], amount, agent[owed], *owed_bands)


def _owed_since(cases: Cases, at: int) -> Ints:
    """Since when customers wait for a reply at an instant (see `cases_of_window.owed_since`); NULL where none does."""
    told = cases.messages.at <= at
    messages = cases.messages.among(told & (cases.messages.replies | (cases.messages.author == CUSTOMER)))
    reply = messages.replies
    last_reply = np.full(len(cases), -1, dtype=np.int64)
    last_reply[messages.row[reply]] = np.flatnonzero(reply)  # the last one of each case is written last
    waiting = np.flatnonzero(~reply)
    waiting = waiting[waiting > last_reply[messages.row[waiting]]]
    waiting = waiting[starts(messages.row[waiting])]
    found = np.full(len(cases), NULL, dtype=np.int64)
    found[messages.row[waiting]] = messages.at[waiting]
    return found


def first_requests(who: Ints, reason: Ints, opened_at: Ints, rank: Ints, days: int) -> tuple[Ints, Mask]:
    """The rows that no other one of their customer on their topic came before within so many days, and of all rows
    whether one came after within them (see `updates.first_requests`). Rows of one instant are taken by their rank."""
    known = np.flatnonzero(who >= 0)
    order = known[np.lexsort((rank[known], opened_at[known], reason[known], who[known]))]
    near = np.zeros(len(order), dtype=np.bool_)
    same = (who[order[1:]] == who[order[:-1]]) & (reason[order[1:]] == reason[order[:-1]])
    near[1:] = same & (np.diff(opened_at[order]) <= days * DAY_MS)
    came_back = np.zeros(len(who), dtype=np.bool_)
    came_back[order[:-1]] = near[1:]
    return order[~near], came_back


def tells_reopens(cases: Cases) -> Mask:
    """As `cases.tells_reopens`."""
    told: Mask = cases.reopens != NULL
    told[cases.events.row[cases.events.status >= many_lives.IS_SOLVED]] = True
    last_told = (cases.resolved_at != NULL) | (cases.closed_at != NULL) | (cases.status < many_lives.IS_SOLVED)
    told |= (cases.first_resolved_at != NULL) & (last_told | cases.given_up)
    return told


def post_first_replies(poster: Poster, first: Ints, came_back: Mask, days: int, now_at: int) -> Iterator[Posts]:
    """As `updates.post_first_reply`, of the written first requests `first`; `came_back` goes with them."""
    cases, lived = poster.cases, poster.lived
    first, came_back = (column[poster.touches[first] != NULL] for column in (first, came_back))
    solved = (lived.solved & (lived.reopens == 0))[first] & (poster.touches[first] == 1) & ~came_back
    soon = now_at < cases.opened_at[first] + days * DAY_MS
    for measure, row in (
        ("channel_first", first),
        ("channel_first_resolved", first[solved]),
        ("channel_first_provisional", first[soon]),
    ):
        yield Posts(measure, row, cases.opened_at[row], np.ones(len(row), dtype=np.int64), cases.agent[row])
