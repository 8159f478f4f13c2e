"""What cases post that depends on the period: open at its start and end, opened and solved in it."""

from __future__ import annotations

from collections.abc import Iterator

from supervisor.kpi.cases import Case, Life, Message, age_band, is_open, is_reply, life
from supervisor.kpi.postings import Posting


def _when(one: Message) -> int:
    return one.at


def owed_since(case: Case, at: int) -> int | None:
    """Since when the customer waits for a reply at an instant: the first message that nobody had answered by then."""
    since: int | None = None
    for one in sorted(case.messages, key=_when):
        if one.at > at:
            break
        if one.author == "customer":
            since = one.at if since is None else since
        elif is_reply(one):
            since = None
    return since


def post_window(case: Case, start_at: int, end_at: int, now_at: int, lived: Life | None = None) -> Iterator[Posting]:
    """What depends on the period: open at its start and its end (or now), opened and solved in it."""
    lived = lived or life(case)
    if is_open(lived, case.opened_at, start_at):
        yield Posting("cases_open_at_start", start_at)
    if start_at <= case.opened_at < end_at:
        yield Posting("window_opened", case.opened_at)
    if lived.solved and lived.solves and start_at <= lived.solves[-1] < end_at:
        yield Posting("window_solved", lived.solves[-1], 1, lived.solvers[-1])
    if is_open(lived, case.opened_at, min(end_at, now_at + 1)):
        yield from post_open(case, min(end_at, now_at))


def post_open(case: Case, at: int) -> Iterator[Posting]:
    """The age of an open case at an instant."""
    known = (*(one.at for one in case.events), *(one.at for one in case.messages), case.first_reply_at or 0)
    latest = max([case.opened_at, *(instant for instant in known if instant <= at)])
    bands = age_band(at - case.opened_at), age_band(at - latest)
    yield Posting("cases_open", at, 1, "", *bands)
    yield Posting("open_age_ms", at, at - case.opened_at, "", *bands)
    yield Posting("open_quiet_ms", at, at - latest, "", *bands)
    since = owed_since(case, at)
    if since is not None:
        yield Posting("owed_replies", at, 1, "", *bands)
        yield Posting("owed_reply_ms", at, at - since, "", *bands)
