"""Customers of a period: who came, stayed and bought, who may leave, and who helped themselves.

Customers belong to no queue and no team: they are in sight with the whole centre only.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from supervisor import clock
from supervisor.clock import Window
from supervisor.floor import customers, subjects
from supervisor.history.beyond import rows as rows
from supervisor.history.beyond.contacts import JOURNEY_MS, Legs
from supervisor.history.beyond.held import Held, Returns
from supervisor.history.coding import by_quarter_hour
from supervisor.kpi import business, leaving, many_contacts
from supervisor.kpi.postings import Posting

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Desk

_AHEAD_MS: Final = 28 * clock.DAY_MS
"""So long stretches of time are told at once who came back, where many are asked for."""
OF_DAYS: Final = frozenset(
    ("customers_at_start", "customers_at_end", "customers_won", "customer_days", "customers_at_risk")
)
"""What depends on since when somebody is a customer."""


def place(desk: Desk) -> None:
    """Customers, with what they bought in the period and what says that they may leave."""
    bought: dict[str, int] = {}
    if "customers_bought" in desk.measures:
        for row in subjects.read_sales(desk.reader, desk.window, desk.now_at):
            if row["kind"] != business.CANCELLED and not row["undone"] and row["customer"]:
                bought[row["customer"]] = bought.get(row["customer"], 0) + 1
    risks = _risks(desk) if "customers_at_risk" in desk.measures else {}
    kept = _kept_revenue(desk) if "revenue_kept_minor" in desk.measures else {}
    read = subjects.read_customers(desk.reader)
    undated = [row["id"] for row in read if not row["since_on"]] if desk.measures & OF_DAYS else []
    known = known_on(desk, undated)
    for row in read:
        id = row["id"]
        keys = {name: row[name] or "" for name in ("segment", "language")}
        one = business.Customer(row["since_on"], row["left_on"], bought.get(id, 0), id in risks, known.get(id))
        unit = ("customer", id)
        desk.found.rows[unit] = desk.shown(row) | {"risks": " ".join(sorted(risks.get(id, ()))) or None}
        desk.post(unit, keys, business.post_customer(one, desk.days[0], desk.end_on, desk.days, desk.window.end_at))
        for currency, posted in kept.get(id, {}).items():
            desk.post(unit, keys | {"currency": currency}, posted)


def known_on(desk: Desk, undated: Sequence[str]) -> dict[str, str]:
    """Of customers whose first day nobody tells the local day of the first thing known of them."""
    first = customers.first_known(desk.reader, undated, desk.now_at)
    days = by_quarter_hour(
        np.array(list(first.values()), dtype=np.int64), partial(clock.day_on, where=desk.period.zone)
    )
    return {id: days.texts[code] for id, code in zip(first, days.codes.tolist(), strict=True)}


def _kept_revenue(desk: Desk) -> dict[str, dict[str, list[Posting]]]:
    """Per customer and currency what `business.post_kept_revenue` posts."""
    past, now = _revenue(desk, before(desk)), _revenue(desk, desk.window)
    found: dict[str, dict[str, list[Posting]]] = {}
    for (customer, currency), minor in past.items():
        posted = business.post_kept_revenue(minor, now.get((customer, currency), 0), desk.window.end_at)
        found.setdefault(customer, {})[currency] = list(posted)
    return found


def before(desk: Desk) -> Window:
    """The stretch of time before the period, with which that is compared. Of a period that goes on, as much of it
    counts as of the period is over."""
    first, end = date.fromisoformat(desk.days[0]), date.fromisoformat(desk.end_on)
    start_at = clock.day_of(business.days_before(first, end), desk.period.zone).start_at
    end_at = desk.local_days[0].start_at
    if desk.now_at < desk.window.end_at:
        end_at = min(start_at + max(desk.now_at - desk.window.start_at, 0), end_at)
    return Window(start_at, end_at)


def _revenue(desk: Desk, window: Window) -> dict[tuple[str, str], int]:
    """What each customer brought in a stretch of time, by currency, in minor units."""
    found: dict[tuple[str, str], int] = {}
    for row in subjects.read_sales(desk.reader, window, desk.now_at):
        whose = (row["customer"] or "", row["currency"] or "")
        for one in business.post_sale(rows.sale(row)) if whose[0] and row["at"] is not None else ():
            if one.measure == "revenue_minor":
                found[whose] = found.get(whose, 0) + one.amount
    return found


def _risks(desk: Desk) -> dict[str, set[str]]:
    """Per customer what of the period says that they may leave (codes of `kpi.leaving`)."""
    start_at, end_at = desk.window.start_at, desk.until_at
    found: dict[str, set[str]] = {}
    answers: list[tuple[str, Any]] = [(row["customer"] or "", rows.survey(row)) for row in desk.read_surveys()]
    for customer in leaving.of_surveys(answers, start_at, end_at):
        found.setdefault(customer, set()).add(leaving.LOW_ANSWER)
    for customer, signs in desk.read_cases().signs(start_at, end_at).items():
        found.setdefault(customer, set()).update(signs)
    for customer in came_back(desk):
        found.setdefault(customer, set()).add(leaving.CAME_BACK)
    return found


def came_back(desk: Desk) -> set[str]:
    """The customers who came back in the period, whenever they had been answered before."""
    found = _returns(desk, desk.legs(first_contacts=True)) if desk.held is None else _held_returns(desk, desk.held)
    inside = (found.at >= desk.window.start_at) & (found.at < desk.until_at)
    return {found.names[code] for code in np.unique(found.who[inside]).tolist()}


def _returns(desk: Desk, legs: Legs) -> Returns:
    who, at = many_contacts.returns(legs.journeys, desk.period.fcr_days)
    return Returns(desk.whole_days, desk.period.fcr_days, legs.who.texts, who, at)


def _held_returns(desk: Desk, held: Held) -> Returns:
    """The same, told for many stretches at once: each sees as much around it. A journey that takes longer than that is
    not whole in all of them, so that each stretch is then told by itself."""
    around = desk.whole_days
    if not held.returned_in(around, desk.period.fcr_days):
        ahead = Window(around.start_at, max(min(around.start_at + _AHEAD_MS, held.span.end_at), around.end_at))
        legs = Legs(desk, desk.period.fcr_days * clock.DAY_MS + JOURNEY_MS, ahead)
        whole = not (legs.journeys.reach_ms > JOURNEY_MS).any()
        held.returns = _returns(desk, legs)._replace(around=ahead, whole=whole)
    assert held.returns is not None  # it was told just now
    return held.returns if held.returns.whole else _returns(desk, desk.legs(first_contacts=True))


def place_users(desk: Desk) -> None:
    """Who used the help in the period, and whose requests went to people, each once."""
    if desk.period.seen is not None:
        return
    inside = (desk.window.start_at, desk.until_at)
    at = desk.window.end_at
    for visitor in sorted(subjects.read_visitors(desk.reader, *inside)):
        desk.post(("visitor", visitor), {}, (Posting("help_users", at),))
    for who in sorted({who for _unit, _at, who in desk.requests() if who}):
        desk.post(("requester", who), {}, (Posting("request_users", at),))
