"""Many cases at once post what each of them posts: random ones, much of them incomplete, out of order or still open."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor import clock
from supervisor.context import Opening
from supervisor.kpi import cases, cases_of_window, many_cases, many_lives, updates
from supervisor.kpi.business_time import BusinessTime
from supervisor.kpi.cases import Case, Event, Message
from supervisor.kpi.legs import NULL
from supervisor.kpi.many_hours import NO_SPANS, OpenTime, Spans
from supervisor.kpi.period_measures import BY_ID
from supervisor.kpi.postings import NOBODY, Posting

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
START = 1_774_600_000_000
NOW = START + 12 * DAY
AGENTS = ("", "a1", "a2", "a3")
EVERYTHING = frozenset(BY_ID)


def random_case(rnd: random.Random, number: int) -> Case:
    def at() -> int:
        return START + rnd.randint(-2 * 48, 20 * 48) * HOUR // 2

    def maybe(value: Any, share: float = 0.5) -> Any:
        return value if rnd.random() < share else None

    plain = rnd.random() < 0.3
    events = tuple(
        Event(at(), rnd.choice(("", "open", "solved", "Closed", "pending", "reopened", "given_up")),
              rnd.choice(AGENTS), rnd.choice(("", "", "customer", "supplier")))
        for _ in range(0 if plain else rnd.choice((0, 1, 2, 5)))
    )  # fmt: skip
    messages = tuple(
        Message(at(), rnd.choice(("customer", "agent", "agent", "bot", "")), rnd.choice(AGENTS), rnd.random() < 0.8,
                rnd.choice(("", "", "c1", "c2")))
        for _ in range(0 if plain else rnd.choice((0, 0, 1, 3, 6)))
    )  # fmt: skip
    contacts = tuple(
        (rnd.choice(("j1", "j2")), rnd.choice(AGENTS), f"c{place}", at()) for place in range(rnd.choice((0, 0, 2)))
    )
    targets = {
        name: maybe(rnd.choice((0, HOUR, 9 * HOUR, 3 * DAY)), 0.4)
        for name in ("first_reply_target_ms", "resolution_target_ms", "update_target_ms")
    }
    return Case(
        id=f"k{number:03}", channel=rnd.choice(("email", "chat", "")), agent=rnd.choice(AGENTS), opened_at=at(),
        first_reply_at=maybe(at()), first_resolved_at=maybe(at(), 0.3), resolved_at=maybe(at()),
        closed_at=maybe(at(), 0.4), reopens=maybe(rnd.choice((0, 1, 3)), 0.3),
        replies=maybe(rnd.choice((0, 1, 2)), 0.3),
        people=maybe(2, 0.2), status=rnd.choice(("", "open", "solved", "closed", "given_up")),
        given_up=rnd.random() < 0.2,
        first_reply_business_ms=maybe(5 * MINUTE, 0.2), resolution_business_ms=maybe(7 * MINUTE, 0.2),
        events=events, messages=messages, contacts=contacts, **targets,
    )  # fmt: skip


def numbers(values: Iterable[Any]) -> Any:
    return np.array([NULL if value is None else int(value) for value in values], dtype=np.int64)


def agents(texts: Iterable[str]) -> Any:
    return numbers(AGENTS.index(text) - 1 for text in texts)


def in_columns(several: Sequence[Case]) -> many_lives.Cases:
    def apart(name: str) -> list[tuple[int, Any]]:
        """In the order of cases and instants, as they were written."""
        return [
            (row, one) for row, case in enumerate(several) for one in sorted(getattr(case, name), key=lambda x: x.at)
        ]

    events, messages = apart("events"), apart("messages")
    links = [(row, one) for row, case in enumerate(several) for one in case.contacts]
    contacts = {"": -1, "c1": 0, "c2": 1}
    authors = {"customer": many_lives.CUSTOMER, "agent": many_lives.PERSON}
    same = ("opened_at", "first_reply_at", "first_resolved_at", "resolved_at", "closed_at", "reopens", "replies",
            "people", "first_reply_target_ms", "resolution_target_ms", "update_target_ms", "first_reply_business_ms",
            "resolution_business_ms")  # fmt: skip
    return many_lives.Cases(
        **{name: numbers(getattr(case, name) for case in several) for name in same},
        status=numbers(many_lives.status_code(case.status) for case in several),
        given_up=np.array([case.given_up for case in several], dtype=np.bool_),
        chat=np.array([many_lives.is_chat(case.channel) for case in several], dtype=np.bool_),
        agent=agents(case.agent for case in several),
        events=many_lives.Events(
            numbers(row for row, _ in events), numbers(one.at for _, one in events),
            numbers(many_lives.status_code(one.status) for _, one in events), agents(one.agent for _, one in events),
            numbers(0 if not one.waiting_on else 1 if one.waiting_on == "customer" else 2 for _, one in events),
        ),
        messages=many_lives.Messages(
            numbers(row for row, _ in messages), numbers(one.at for _, one in messages),
            numbers(authors.get(one.author, many_lives.OTHERS) for _, one in messages),
            agents(one.agent for _, one in messages), np.array([one.public for _, one in messages], dtype=np.bool_),
            numbers(contacts[one.contact] for _, one in messages),
        ),
        contacts=many_lives.Linked(
            numbers(row for row, _ in links), numbers(int(one[0][1:]) for _, one in links),
            agents(one[1] for _, one in links), numbers(one[3] for _, one in links),
        ),
    )  # fmt: skip


class OneCalendar:
    """All cases keep the same hours."""

    def __init__(self, hours: BusinessTime) -> None:
        self._hours = OpenTime(hours)

    def between(self, rows: Any, from_at: Any, to_at: Any, out: Spans = NO_SPANS) -> Any:
        return self._hours.between(from_at, to_at, out)

    def due(self, rows: Any, from_at: Any, open_ms: Any, out: Spans = NO_SPANS) -> Any:
        return self._hours.due(from_at, open_ms, out)


def hours_of(kind: int) -> BusinessTime:
    def opening(on: str) -> Opening | None:
        if kind == 0:
            return None
        return Opening(((540, 1020),) if date.fromisoformat(on).weekday() < 5 or kind == 2 else ())

    return BusinessTime(opening, clock.zone("Asia/Jerusalem"))


def plainly(case: Case, hours: BusinessTime, now_at: int, window: tuple[int, int]) -> list[Posting]:
    lived = cases.life(case)
    return [
        *cases.post(case, hours, now_at, lived),
        *updates.post_updates(case, lived, hours, now_at),
        *cases_of_window.post_window(case, *window, now_at, lived),
    ]


def told(posted: Iterable[many_cases.Posts]) -> Counter[tuple[Any, ...]]:
    found: Counter[tuple[Any, ...]] = Counter()
    for one in posted:
        none = np.full(len(one.row), -1)
        bands = [none if band is None else band for band in (one.band, one.quiet)]
        for row, at, amount, agent, *places in zip(
            *(column.tolist() for column in (one.row, one.at, one.amount, one.agent, *bands)), strict=True
        ):
            names = ["" if place < 0 else many_cases.BANDS[place] for place in places]
            found[one.measure, row, at, amount, AGENTS[agent + 1], *names] += 1
    return found


def expected(several: Sequence[Case], *more: Any) -> Counter[tuple[Any, ...]]:
    found: Counter[tuple[Any, ...]] = Counter()
    for row, case in enumerate(several):
        for one in plainly(case, *more):
            agent = "" if one.agent == NOBODY else one.agent or case.agent
            found[one.measure, row, one.at, one.amount, agent, one.band, one.quiet] += 1
    return found


@settings(max_examples=60)
@given(seed=st.integers(0, 2**32), kind=st.integers(0, 2))
def test_many_cases_as_one(seed: int, kind: int) -> None:
    rnd = random.Random(seed)
    several = [random_case(rnd, number) for number in range(rnd.choice((1, 12)))]
    now_at = NOW - rnd.choice((0, 6 * DAY, 30 * DAY))
    window = (START + rnd.randint(-2, 3) * DAY, START + rnd.randint(4, 20) * DAY)
    plain = expected(several, hours_of(kind), now_at, window)
    poster = many_cases.Poster(in_columns(several), OneCalendar(hours_of(kind)), now_at, EVERYTHING)
    posted = list(poster.post())
    alike = Counter({key: n for key, n in told(posted).items() if key[0] not in ("interactions", "given_up")})
    alike += told(many_cases.post_window(poster, *window, now_at))
    assert alike == plain
    # What is not wanted changes nothing of what is.
    measure = rnd.choice(sorted(EVERYTHING))
    alone = many_cases.Poster(in_columns(several), OneCalendar(hours_of(kind)), now_at, frozenset((measure,)))
    assert told(alone.post()) == told(one for one in posted if one.measure == measure)


@settings(max_examples=30)
@given(seed=st.integers(0, 2**32))
def test_first_requests_as_one(seed: int) -> None:
    rnd = random.Random(seed)
    rows = sorted(
        (f"k{number:02}", rnd.choice(("", "u1", "u2")), rnd.choice(("", "r")), START + rnd.randint(0, 20) * DAY // 2)
        for number in range(rnd.choice((0, 1, 20)))
    )
    who, reason = (numbers(names.index(row[place]) - 1 for row in rows)
                   for place, names in ((1, ("", "u1", "u2")), (2, ("", "r"))))  # fmt: skip
    first, came_back = many_cases.first_requests(who, reason, numbers(row[3] for row in rows), np.arange(len(rows)), 3)
    assert {rows[row][0]: bool(came_back[row]) for row in first.tolist()} == updates.first_requests(rows, 3)


@settings(max_examples=30)
@given(seed=st.integers(0, 2**32))
def test_first_replies_as_one(seed: int) -> None:
    rnd = random.Random(seed)
    several = [random_case(rnd, number) for number in range(rnd.choice((1, 12)))]
    now_at, first = NOW - rnd.choice((0, 6 * DAY)), rnd.sample(range(len(several)), rnd.randint(0, len(several)))
    came_back = [rnd.random() < 0.3 for _ in first]
    poster = many_cases.Poster(in_columns(several), OneCalendar(hours_of(0)), now_at, EVERYTHING)
    posted = many_cases.post_first_replies(
        poster, np.array(first, dtype=np.int64), np.array(came_back, dtype=np.bool_), 3, now_at
    )
    plain: Counter[tuple[Any, ...]] = Counter()
    for row, back in zip(first, came_back, strict=True):
        case = several[row]
        soon = now_at < case.opened_at + 3 * DAY
        for one in updates.post_first_reply(case, cases.life(case), back, soon):
            plain[one.measure, row, one.at, one.amount, case.agent, "", ""] += 1
    assert told(posted) == plain
