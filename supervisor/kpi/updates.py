"""Promises of a case that are kept again and again: to be heard of every so often, and to be done with one reply."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from supervisor.kpi import cases
from supervisor.kpi.business_time import BusinessTime
from supervisor.kpi.cases import DAY_MS, Case, Life
from supervisor.kpi.postings import NOBODY, Posting


def post_updates(case: Case, lived: Life, hours: BusinessTime, now_at: int) -> Iterator[Posting]:
    """A verdict per update: while a case is open, its customer hears of us within the target after the opening (or the
    reopening) and after each reply. A solve is an update too; while the case waits for the customer, the clock stands.

    Where a source tells that there were replies and not when, nothing is judged.
    """
    target_ms = case.update_target_ms
    if target_ms is None or (case.replies and not case.messages):
        return
    replies = sorted((one.at, one.agent or NOBODY) for one in case.messages if cases.is_reply(one))
    open_since = max(lived.reopened_at, default=case.opened_at)
    spans = [*lived.open_spans, *([(open_since, None)] if lived.ended_at is None else [])]
    for begin, end in spans:
        marks: list[tuple[int | None, str]] = [(begin, "")]
        marks += [(at, agent) for at, agent in replies if begin < at and (end is None or at < end)]
        for (from_at, _), (next_at, agent) in pairwise([*marks, (end, "")]):
            until_at = now_at if next_at is None else next_at
            out = cases.pauses(case, until_at)
            due_at = hours.until(from_at or begin, target_ms, out)
            due_at = (from_at or begin) + target_ms if due_at is None else due_at
            if next_at is not None and next_at <= due_at:
                yield Posting("update_due", next_at, 1, agent)
                yield Posting("update_met", next_at, 1, agent)
            elif due_at <= now_at:
                yield Posting("update_due", due_at)


def first_requests(rows: Iterable[tuple[str, str, str, int]], days: int) -> dict[str, bool]:
    """Of cases (id, customer, reason, opened at) those that no other one of their customer on their topic came before
    within so many days, and whether one came after within them. Without a customer nobody can be followed."""
    span = days * DAY_MS
    chains: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for id, customer, reason, opened_at in rows:
        if customer:
            chains.setdefault((customer, reason), []).append((opened_at, id))
    found: dict[str, bool] = {}
    for chain in chains.values():
        chain.sort()
        for place, (at, id) in enumerate(chain):
            if place == 0 or at - chain[place - 1][0] > span:
                found[id] = place + 1 < len(chain) and chain[place + 1][0] - at <= span
    return found


def post_first_reply(case: Case, lived: Life, came_back: bool, provisional: bool) -> Iterator[Posting]:
    """Of a written request: whether its first reply solved it for good, and the customer did not come back; nothing of
    one whose replies are not known."""
    over_at = cases.settled_at(case)
    if over_at is not None:
        case = case._replace(messages=tuple(one for one in case.messages if one.at <= over_at))
    touched = cases.touches(case)
    if touched is None:
        return
    yield Posting("channel_first", case.opened_at)
    if lived.solved and not lived.reopens and touched == 1 and not came_back:
        yield Posting("channel_first_resolved", case.opened_at)
    if provisional:
        yield Posting("channel_first_provisional", case.opened_at)
