"""What no row of a floor tells is not measured there, in any figure of the catalogue: a column that a centre never
fills makes no 0. The floor is that of `test_every_figure`, without one column at a time."""

from __future__ import annotations

import json
import shutil
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from supervisor import cli
from supervisor.history.asking import names_of
from supervisor.kpi import catalogue
from supervisor.kpi.period_measures import ALSO_NEEDS, FACTS
from tests.commands.floors import Floor, NewFloor
from tests.kpi import test_every_figure as every

NAMES = [name for kpi in catalogue.KPIS if kpi.kind == "sum" for name in names_of(kpi) if name in every.EXPECTED]
NAMES += ["abandonment_rate", "abandonment_rate.of_entered", "abandoned", "other_exits", "missed_offers"]

WITHOUT: dict[str, tuple[str, ...]] = {
    "contact.transfer": ("transfer_rate", "blind_transfers", "consult_transfers", "conferences", "queue_transfers"),
    "contact.direction": ("outbound_contacts",),
    "contact.resolved": ("fcr.marked", "stayed_solved"),
    "contact.case_id": ("contacts_per_case",),
    "contact.repeated_itself": (),
    "contact.sales_qualified": (),
    "contact.hold_ms": (),
    "contact.agent": (),
    "contact.customer": (),
    "contact.outcome case.given_up": (
        "service_abandonment", "abandonment_rate", "abandonment_rate.of_entered", "abandoned", "other_exits",
    ),
    "offer.result": ("missed_offers", "missed_offer_rate", "missed_offer_rate.with_abandons"),
    "case_event.status case.closed_at": (
        "cases_solved", "resolution_rate", "resolution_rate.by_solves", "clearance", "one_touch",
        "one_touch.of_solved", "resolution_met", "reopens", "contacts_per_case.messages",
    ),
    "case.first_reply_target_ms": ("first_response_met",),
    "case.resolution_target_ms": ("resolution_met",),
    "case.update_target_ms": ("update_met",),
    "message.author": (
        "first_response_met", "update_met", "average_response_time", "average_response_time.per_ticket", "one_touch",
        "one_touch.of_solved", "contacts_per_case.messages", "reply_wait",
    ),
    "message.agent": (),
    "message.public": (),
    "survey.asked_at": ("response_rate",),
    "survey.answered_at": ("response_rate", "answers", "follow_up"),
    "survey.csat": ("follow_up",),
    "survey.ces": ("ces", "ces.agreeing", "ces.net"),
    "survey.nps": ("nps",),
    "survey.solved": ("was_it_solved",),
    "survey.customer case.customer contact.customer": ("customers_at_risk", "at_risk_rate"),
    "self_service.resolved": ("self_service_rate",),
    "self_service.kind": (),
    "self_service.ended_in_kind self_service.ended_in": ("search_deflection",),
    "article_visit.ended_in_kind article_visit.ended_in": ("article_transfer_rate", "article_cost"),
    "article_visit.visitor": (),
    "customer.since_on customer.left_on": ("retention",),
    "customer.left_on": ("retention",),
    "sale.kind": ("upsell_rate", "cross_sell_rate"),
    "sale.amount_minor": ("revenue", "arpu", "retention.revenue"),
    "sale.customer": (),
}  # fmt: skip
"""Columns that nobody fills, and what they leave unmeasured; of the others no figure may become 0 either."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Floor:
    floor = NewFloor(tmp_path_factory.mktemp("whole"))()
    floor.add(
        "queue", {"id": "q", "channel": "voice"}, {"id": "chat", "channel": "chat"}, {"id": "mail", "channel": "email"}
    )
    for write in (every.contacts, every.roster, every.cases, every.surveys, every.help_and_self_service,
                  every.customers):  # fmt: skip
        write(floor)
    return floor


def figures(path: Path) -> dict[str, Any]:
    out = StringIO()
    with redirect_stdout(out):
        assert cli.main(["kpis", str(path), "--period", every.MARCH, "--at", f"{every.LATER}T00:00Z", "--no-cache",
                         "--format", "json", "--kpi", ",".join(NAMES)]) == 0  # fmt: skip
    (row,) = json.loads(out.getvalue())
    told: dict[str, Any] = row
    return told


@pytest.fixture(scope="module")
def before(whole: Floor) -> dict[str, Any]:
    return figures(whole.path)


@pytest.mark.parametrize("columns", WITHOUT)
def test_what_nobody_tells_is_no_zero(columns: str, whole: Floor, before: dict[str, Any], tmp_path: Path) -> None:
    floor = Floor.__new__(Floor)
    floor.path = Path(shutil.copy(whole.path, tmp_path / "a.floor"))
    for one in columns.split():
        table, column = one.split(".")
        floor.execute(f'UPDATE "{table}" SET {column} = NULL')
    found = figures(floor.path)
    assert {name: found[name]["state"] for name in WITHOUT[columns]} == dict.fromkeys(WITHOUT[columns], "not_measured")
    zeros = {name for name in NAMES if _is_zero(found[name]) and not _is_zero(before[name])}
    assert not zeros


def _is_zero(figure: dict[str, Any]) -> bool:
    return figure["value"] is not None and float(figure["value"]) == 0


def test_every_fact_is_asked_for() -> None:
    assert {also for several in ALSO_NEEDS.values() for also in several} >= FACTS.keys()


def test_a_sale_of_which_only_the_cancellation_is_told(new_floor: NewFloor) -> None:
    """Kinds are not told where nothing but “cancelled” stands in the column."""
    floor = new_floor()
    sale = {"at": every.on(2, "12:00"), "amount_minor": 100, "currency": "EUR"}
    floor.add("sale", {"id": "a"} | sale, {"id": "b"} | sale)
    floor.add("sale", {"id": "c", "at": every.on(3, "12:00"), "kind": "cancelled", "cancels": "a"})
    assert figures(floor.path)["upsell_rate"]["state"] == "not_measured"
    floor.add("sale", {"id": "d", "kind": "new"} | sale)
    assert (figures(floor.path)["upsell_rate"]["value"], figures(floor.path)["upsell_rate"]["n"]) == (0, 2)
