"""What rows of one customer come to: people spoken to, satisfaction, purchases, risks. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from supervisor import contract
from supervisor.history.beyond import rows as beyond_rows
from supervisor.kpi import business, journeys, leaving, voice
from supervisor.kpi.cases import Case, is_reply
from supervisor.kpi.figures import NO_DATA, Figure
from supervisor.kpi.journeys import Journey
from supervisor.kpi.spread import t_interval
from supervisor.views.customer import RISKS, Bought, Followed

Row = dict[str, Any]
_RECENT_DAYS: Final = 28
_UNANSWERED: Final = frozenset(("abandoned", "timed_out", "left_by_key", "left_empty", "callback_taken"))


def begins_at(row: Row) -> int:
    """When a contact began: queued, or else answered."""
    found = row["queued_at"] if row["queued_at"] is not None else row["answered_at"]
    return int(found or 0)


def people(legs: Iterable[Row], cases: Iterable[Case]) -> int | None:
    """How many people a customer reached, as far as that is told: who answered a contact, or wrote to them in a case;
    of a case without messages as many as it counts itself, at least its agents; somebody without a name is one. None
    where nothing tells of any."""
    known, least, found = False, 0, set[str]()
    for row in legs:
        known = True
        if row["answered_at"] is not None:
            least = max(least, 1)
            found |= {row["agent"] or ""} - {""}
    for case in cases:
        wrote = {one.agent for one in case.messages if is_reply(one)}
        seen = {case.agent, *(one.agent for one in case.events)} - {""}
        if wrote or (case.messages and case.people is None):
            known, least, found = True, max(least, min(len(wrote), 1)), found | (wrote - {""})
        elif case.people is not None:
            known, least = True, max(least, case.people)
            found |= {case.agent} - {""} if case.people else set()
        elif seen:
            known, found = True, found | seen
    return max(least, len(found)) if known else None


def satisfaction(answers: Sequence[Row]) -> Figure:
    """The mean of the satisfaction on a scale of 1 to 5, with n and t interval."""
    known = [beyond_rows.survey(row) for row in answers]
    values = [
        voice.of_five(one.csat, one.csat_scale or voice.USUAL_SCALE)
        for one in known
        if voice.usable_csat(one) and one.csat is not None
    ]
    if not values:
        return Figure(None, 0, "score", state=NO_DATA)
    low, high = t_interval(values) or (None, None)
    return Figure(sum(values) / len(values), len(values), "score", low, high)


def undo(sales: Sequence[Row]) -> None:
    """Mark the sales that were cancelled later, and give cancellations what they cancel."""
    by_id = {row["id"]: row for row in sales}
    for row in sales:
        row["undone"] = False
        row["undoes_minor"] = None
    for row in sales:
        first = by_id.get(row["cancels"] or "")
        if first is not None and row["at"] is not None and first["at"] is not None and row["at"] >= first["at"]:
            first["undone"] = True
        if first is not None:
            row["undoes_minor"] = first["amount_minor"]
            row["currency"] = row["currency"] or first["currency"]


def bought(sales: Sequence[Row]) -> tuple[Bought, ...]:
    """Money and sales by currency; currencies are never added."""
    minor: dict[str, int] = {}
    count: dict[str, int] = {}
    for row in sales:
        currency = row["currency"] or ""
        for one in business.post_sale(beyond_rows.sale(row)):
            into = minor if one.measure == "revenue_minor" else count if one.measure == "sales" else None
            if into is not None:
                into[currency] = into.get(currency, 0) + one.amount
    return tuple(
        Bought(currency, minor.get(currency, 0), count.get(currency, 0))
        for currency in sorted(minor.keys() | count.keys())
    )


def followed(whole: Sequence[Journey], now_at: int, days: int) -> Followed | None:
    """What became of the last first contact, by `kpi.journeys.post_first_contacts`; None where there is none."""
    posted: dict[int, set[str]] = {}
    for _leg, one in journeys.post_first_contacts(whole, now_at, days):
        posted.setdefault(one.at, set()).add(one.measure)
    if not posted:
        return None
    at = max(posted)
    told = posted[at]
    return Followed(at, "first_resolved" in told, "first_unreturned" not in told, "first_provisional" in told)


def risks(
    legs: Sequence[Row],
    answers: Sequence[Row],
    of_cases: Sequence[Case],
    late: bool,
    last: Followed | None,
    now_at: int,
) -> tuple[str, ...]:
    """Why a customer may be about to leave: codes of `views.customer.RISKS`; `legs` and `answers` newest first.

    The signs of `kpi.leaving`, of the newest answer, the last first contact and the cases of the last 28 days; beside
    them what is owed now.
    """
    since_at = now_at - _RECENT_DAYS * journeys.DAY_MS
    signs = {sign for case in of_cases for sign in leaving.of_case(case, since_at, now_at + 1)}
    found = {
        leaving.LOW_ANSWER: bool(answers) and leaving.is_low(beyond_rows.survey(answers[0])),
        leaving.CAME_BACK: last is not None and last.came_back,
        leaving.REOPENED: leaving.REOPENED in signs,
        leaving.GAVE_UP: leaving.GAVE_UP in signs,
        "case_late": late,
        "unreached": _unreached(legs),
        "repeated": bool(next((row["repeated_itself"] for row in legs if row["repeated_itself"] is not None), 0)),
    }
    return tuple(code for code in RISKS if found.get(code))


def _unreached(legs: Sequence[Row]) -> bool:
    """Whether the newest contact that is over and of a queue ended without an answer."""
    for row in legs:
        if (row["direction"] or "inbound") in contract.QUEUE_DIRECTIONS and row["ended_at"] is not None:
            return row["answered_at"] is None and row["outcome"] in _UNANSWERED
        if row["answered_at"] is not None:
            return False
    return False
