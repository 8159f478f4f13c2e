"""What rows of one customer come to: people spoken to, satisfaction, purchases, risks. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from supervisor import contract
from supervisor.history.beyond import rows as beyond_rows
from supervisor.kpi import business, catalogue, journeys, leaving, voice
from supervisor.kpi.cases import Case, is_reply
from supervisor.kpi.figures import NO_DATA, Figure
from supervisor.kpi.journeys import Journey
from supervisor.kpi.spread import t_interval
from supervisor.views.customer import RISKS, Bought, Followed

Row = dict[str, Any]
_RECENT_DAYS: Final = 28
_CSAT: Final = catalogue.BY_ID["csat_mean"]


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
    mean, ends = sum(values) / len(values), t_interval(values)
    low, high = (None, None) if ends is None else catalogue.formula_of(_CSAT).within(_CSAT.unit, mean, *ends)
    return Figure(mean, len(values), "score", low, high)


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
    """What became of the newest contact that was answered, by the rule of first contact resolution; None where there
    is none."""
    mine = [one for one in whole if one.legs[0].direction in contract.QUEUE_DIRECTIONS]
    place = next((place for place in reversed(range(len(mine))) if mine[place].answered is not None), None)
    if place is None:
        return None
    newest = mine[place]
    until_at = newest.begins_at + days * journeys.DAY_MS
    came_back = any(one.topic == newest.topic and one.begins_at <= until_at for one in mine[place + 1 :])
    resolved = not came_back and (newest.resolved is None or newest.resolved > 0)
    return Followed(newest.begins_at, resolved, came_back, now_at < until_at)


def of_one_matter(whole: Sequence[Journey], asked: str, days: int) -> set[str]:
    """The names of the journeys of the same matter as one: those on its topic, each within `days` of the next."""
    named = [(one.legs[0].journey or one.legs[0].id, one) for one in whole]
    topic = next((one.topic for name, one in named if name == asked), None)
    chain = [(name, one.begins_at) for name, one in named if one.topic == topic]
    found: set[str] = set()
    before_at: int | None = None
    for name, at in chain:
        if before_at is not None and at - before_at > days * journeys.DAY_MS:
            if asked in found:
                return found
            found = set()
        found.add(name)
        before_at = at
    return found | {asked}


def risks(
    whole: Sequence[Journey], answers: Sequence[Row], of_cases: Sequence[Case], now_at: int, days: int
) -> tuple[str, ...]:
    """Why a customer may be about to leave: codes of `views.customer.RISKS`, which are the signs of `kpi.leaving`, of
    the newest answer (`answers` are newest first), and of the contacts and cases of the last 28 days."""
    since_at = now_at - _RECENT_DAYS * journeys.DAY_MS
    found = {sign for case in of_cases for sign in leaving.of_case(case, since_at, now_at + 1)}
    if answers and leaving.is_low(beyond_rows.survey(answers[0])):
        found.add(leaving.LOW_ANSWER)
    if any(since_at <= one.begins_at <= now_at for one in journeys.returns(whole, days)):
        found.add(leaving.CAME_BACK)
    return tuple(code for code in RISKS if code in found)
