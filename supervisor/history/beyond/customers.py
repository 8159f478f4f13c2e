"""Customers of a period: who came, stayed and bought, who may leave, and who helped themselves.

Customers belong to no queue and no team: they are in sight with the whole centre only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from supervisor.floor import subjects
from supervisor.history.beyond import contacts as beyond_contacts
from supervisor.history.beyond import rows as rows
from supervisor.kpi import business, leaving
from supervisor.kpi.postings import Posting

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Desk


def place(desk: Desk) -> None:
    """Customers, with what they bought in the period and what says that they may leave."""
    if desk.period.seen is not None:
        return
    bought: dict[str, int] = {}
    if "customers_bought" in desk.measures:
        for row in subjects.read_sales(desk.reader, desk.window, desk.now_at):
            if row["kind"] != business.CANCELLED and not row["undone"] and row["customer"]:
                bought[row["customer"]] = bought.get(row["customer"], 0) + 1
    risks = _risks(desk) if "customers_at_risk" in desk.measures else {}
    for row in subjects.read_customers(desk.reader):
        id = row["id"]
        keys = {name: row[name] or "" for name in ("segment", "language")}
        one = business.Customer(row["since_on"], row["left_on"], bought.get(id, 0), id in risks)
        unit = ("customer", id)
        desk.found.rows[unit] = desk.shown(row) | {"risks": " ".join(sorted(risks.get(id, ()))) or None}
        desk.post(unit, keys, business.post_customer(one, desk.days[0], desk.end_on, desk.days, desk.window.end_at))


def _risks(desk: Desk) -> dict[str, set[str]]:
    """Per customer what of the period says that they may leave (codes of `kpi.leaving`)."""
    start_at, end_at = desk.window.start_at, desk.until_at
    found: dict[str, set[str]] = {}
    answers: list[tuple[str, Any]] = [(row["customer"] or "", rows.survey(row)) for row in desk.read_surveys()]
    for customer in leaving.of_surveys(answers, start_at, end_at):
        found.setdefault(customer, set()).add(leaving.LOW_ANSWER)
    for row in desk.read_cases():
        if row["customer"] and row["opened_at"] is not None:
            for sign in leaving.of_case(rows.case(row), start_at, end_at):
                found.setdefault(row["customer"], set()).add(sign)
    for customer in _came_back(desk):
        found.setdefault(customer, set()).add(leaving.CAME_BACK)
    return found


def _came_back(desk: Desk) -> set[str]:
    """The customers with a first contact of the period that was followed by another."""
    legs = desk.legs(first_contacts=True)
    first: dict[int, int] = {}
    alone: set[int] = set()
    for one in beyond_contacts.post_first_contacts(legs, desk.local_days, desk.now_at, desk.period.fcr_days):
        inside = (one.at >= desk.window.start_at) & (one.at < desk.until_at)
        if one.measure == "first_contacts":
            rows = one.row[inside]
            first |= dict(zip(rows.tolist(), legs.columns.who[rows].tolist(), strict=True))
        elif one.measure == "first_unreturned":
            alone |= set(one.row[inside].tolist())
    return {legs.who.texts[who] for row, who in first.items() if row not in alone and who >= 0}


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
