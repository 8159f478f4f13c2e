"""Knowledge and business, worked by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from supervisor.kpi.business import days_before, money
from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at

LATER = "2026-04-20"
MARCH = "2026-03"


def figure(moked: Moked, floor: Floor, kpi: str, *more: object, period: str = MARCH) -> dict[str, Any]:
    (row,) = moked.kpis(floor, LATER, "--kpi", kpi, *more, period=period)
    found: dict[str, Any] = row[kpi]
    return found


def told(moked: Moked, floor: Floor, kpi: str, *more: object) -> tuple[Any, Any]:
    found = figure(moked, floor, kpi, *more)
    return found["value"], found["n"]


def test_retention_of_the_source_is_64_percent(new_floor: NewFloor, moked: Moked) -> None:
    """350 at the start, 300 at the end, 76 won in between."""
    kept, gone, won, fleeting = (
        {"since_on": "2025-01-01"},
        {"since_on": "2025-01-01", "left_on": "2026-03-10"},
        {"since_on": "2026-03-05"},
        {"since_on": "2026-03-05", "left_on": "2026-03-20"},
    )
    floor = new_floor().add("customer", *[kept] * 224, *[gone] * 126, *[won] * 76, *[fleeting] * 9)
    assert told(moked, floor, "retention") == (0.64, 350)


def test_who_leaves_on_the_first_day_was_there_at_the_start(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add(
        "customer",
        {"left_on": "2026-03-01"},
        {"left_on": "2026-04-01"},
        {"left_on": "2026-02-28"},
        {"since_on": "2026-03-01"},
    )
    assert told(moked, floor, "retention") == (0.5, 2)


def test_who_has_no_first_day_counts_from_the_first_thing_known(new_floor: NewFloor, moked: Moked) -> None:
    """On 1 March d by the first day, a by a sale, c by a case; b rang on the 16th; of e nobody knows anything."""
    floor = new_floor().add("customer", *({"id": id} for id in "abce"), {"id": "d", "since_on": "2025-01-01"})
    sold(floor, ("2026-02-10T10:00", "a", 100_00, "EUR"), ("2026-03-10T10:00", "a", 31_00, "EUR"))
    floor.legs(answered("q", at("2026-03-16T10:00"), 0, customer="b"))
    floor.add("case", {"customer": "c", "opened_at": at("2026-02-20T10:00")})
    assert told(moked, floor, "retention") == (None, 0)  # nobody records who leaves
    floor.add("customer", {"id": "g", "left_on": "2025-11-05"})
    assert told(moked, floor, "retention") == (1, 3)
    # 3 customers for 31 days and one for 16; four at the end.
    assert figure(moked, floor, "arpu")["value"] == str(round(Decimal(31) / Decimal((3 * 31 + 16) / 31), 2))
    assert figure(moked, floor, "arpu.at_end")["value"] == "7.75"
    # As it stood before b rang.
    (then,) = moked.kpis(floor, "2026-03-12", "--kpi", "arpu.at_end", period=MARCH)
    assert then["arpu.at_end"]["value"] == "10.33"
    floor.add("customer", {"id": "f"})
    floor.execute("UPDATE customer SET left_on = '2026-03-05' WHERE id IN ('c', 'e')")
    sold(floor, ("2026-04-02T10:00", "e", 1, "EUR"))
    # e was one before they left, whatever came after.
    assert told(moked, floor, "retention") == (2 / 4, 4)


def test_those_who_bought_again(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("customer", {"id": "a"}, {"id": "b"}, {"id": "c"})
    for customer in ("a", "a", "a", "b", "b"):
        floor.add(
            "sale", {"customer": customer, "at": at("09:00"), "kind": "new", "amount_minor": 100, "currency": "EUR"}
        )
    assert told(moked, floor, "retention.repeat") == (1, 2)
    assert told(moked, floor, "retention.third") == (0.5, 2)
    assert told(moked, floor, "retention.fourth") == (0, 2)


def sold(floor: Floor, *rows: tuple[str, str, int, str]) -> Floor:
    kinds = ({"customer": who, "at": at(when), "kind": "new", "amount_minor": minor, "currency": currency}
             for when, who, minor, currency in rows)  # fmt: skip
    return floor.add("sale", *kinds)


def test_revenue_kept_from_the_customers_of_the_time_before(new_floor: NewFloor, moked: Moked) -> None:
    """In February a brought 100 and b 50; in March a brings 120, and c is new: 80 % kept."""
    floor = new_floor().add("customer", {"id": "a", "segment": "s"}, {"id": "b"}, {"id": "c"})
    assert figure(moked, floor, "retention.revenue")["state"] == "not_measured"
    sold(floor, ("2026-02-01T00:00", "a", 100_00, "EUR"), ("2026-02-28T23:59", "b", 50_00, "EUR"),
         ("2026-01-31T23:59", "b", 70_00, "EUR"), ("2026-03-02T10:00", "a", 40_00, "EUR"),
         ("2026-03-20T10:00", "a", 80_00, "EUR"), ("2026-03-12T10:00", "c", 500_00, "EUR"))  # fmt: skip
    assert told(moked, floor, "retention.revenue") == (0.8, 2)
    kept = figure(moked, floor, "retention.revenue")
    assert (kept["low"], kept["high"], kept["unit"]) == (None, None, "ratio")
    rows = moked.kpis(floor, LATER, "--by", "segment", "--kpi", "retention.revenue", period=MARCH)
    by_segment = {row["segment"]: row["retention.revenue"]["value"] for row in rows}
    assert by_segment == {"s": 1.2, None: 0}
    # No whole months: as many days before. From the 9th on, a week: a brought 40 in the week before, and nothing then.
    assert figure(moked, floor, "retention.revenue", period="2026-W11")["value"] == 0
    # March as it stood in its middle: against as much of February.
    (then,) = moked.kpis(floor, "2026-03-15", "--kpi", "retention.revenue", period=MARCH)
    assert (then["retention.revenue"]["value"], then["retention.revenue"]["n"]) == (0.4, 1)


def test_revenue_kept_is_never_added_over_currencies(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("customer", {"id": "a"}, {"id": "b"})
    sold(floor, ("2026-02-10T10:00", "a", 100_00, "EUR"), ("2026-02-10T10:00", "b", 1_000, "JPY"),
         ("2026-03-10T10:00", "a", 50_00, "EUR"), ("2026-03-10T10:00", "b", 3_000, "JPY"))  # fmt: skip
    assert figure(moked, floor, "retention.revenue")["state"] == "several_currencies"
    rows = moked.kpis(floor, LATER, "--by", "currency", "--kpi", "retention.revenue", period=MARCH)
    assert {row["currency"]: row["retention.revenue"]["value"] for row in rows} == {"EUR": 0.5, "JPY": 3}


@pytest.mark.parametrize(
    ("first", "end", "before"),
    [
        ("2026-03-01", "2026-04-01", "2026-02-01"),
        ("2026-01-01", "2026-04-01", "2025-10-01"),
        ("2026-01-01", "2027-01-01", "2025-01-01"),
        ("2026-03-09", "2026-03-16", "2026-03-02"),
        ("2026-03-02", "2026-04-01", "2026-01-31"),
    ],
)
def test_the_time_just_before(first: str, end: str, before: str) -> None:
    assert days_before(date.fromisoformat(first), date.fromisoformat(end)).isoformat() == before


@pytest.mark.parametrize(
    ("minor", "currency", "whole"),
    [
        (123450, "EUR", "1234.50"),
        (5, "ILS", "0.05"),
        (1234, "JPY", "1234"),
        (1234, "KWD", "1.234"),
        (-7, "RON", "-0.07"),
    ],
)
def test_money_is_exact(minor: int, currency: str, whole: str) -> None:
    assert money(minor, currency) == Decimal(whole)
    assert format(money(minor, currency), "f") == whole


def test_currencies_are_never_added(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor()
    for amount, currency in ((10_01, "EUR"), (5_00, "EUR"), (7, "JPY")):
        floor.add(
            "sale", {"agent": "ana", "at": at("09:00"), "amount_minor": amount, "currency": currency, "kind": "new"}
        )
    mixed = figure(moked, floor, "revenue")
    assert (mixed["value"], mixed["state"], mixed["n"]) == (None, "several_currencies", 3)
    rows = moked.kpis(floor, LATER, "--by", "currency", "--kpi", "revenue,sales")
    told_by = [(row["currency"], row["revenue"]["value"], row["revenue"]["unit"]) for row in rows]
    assert told_by == [("EUR", "15.01", "EUR"), ("JPY", "7", "JPY")]
    assert figure(moked, floor, "revenue", "--filter", "currency=EUR")["value"] == "15.01"
    asked = ("--by", "currency", "--kpi", "revenue", "--period", MARCH, "--format", "csv")
    assert moked("kpis", floor.path, *asked).out.splitlines() == [
        "currency,revenue,revenue_n,revenue_currency,revenue_remark", "EUR,15.01,2,EUR,", "JPY,7,1,JPY,",
    ]  # fmt: skip


def test_a_cancellation_takes_back_its_money_on_its_own_day(new_floor: NewFloor, moked: Moked) -> None:
    sale = {
        "id": "s",
        "agent": "ana",
        "at": at("2026-03-30T09:00"),
        "amount_minor": 1000,
        "currency": "EUR",
        "kind": "upsell",
    }
    back = {"at": at("2026-04-02T09:00"), "kind": "cancelled", "cancels": "s", "currency": "EUR"}
    other = sale | {"id": "t", "kind": "cross_sell", "amount_minor": 300}
    floor = new_floor().add("sale", sale, other, back)
    assert told(moked, floor, "revenue") == ("13.00", 2)
    assert figure(moked, floor, "revenue", period="2026-04")["value"] == "-10.00"
    # The agent of the cancelled sale gives it back.
    rows = moked.kpis(floor, LATER, "--by", "agent", "--kpi", "revenue", period="2026-04")
    assert [(row["agent"], row["revenue"]["value"]) for row in rows] == [("ana", "-10.00")]
    assert [told(moked, floor, kpi) for kpi in ("sales", "cross_sell_rate", "upsell_rate")] == [(1, 1), (1, 1), (0, 1)]


def test_closing_rate(new_floor: NewFloor, moked: Moked) -> None:
    """Four answered calls, two of them qualified (one sent on: two legs); one sale over two contacts."""
    floor = new_floor().legs(
        answered("q", at("09:00"), 0, id="a", journey="a", sales_qualified=1, agent="ana"),
        answered("q", at("09:10"), 0, id="b", journey="a", sales_qualified=1, agent="ben"),
        answered("q", at("09:20"), 0, id="c", sales_qualified=1, agent="ana"),
        answered("q", at("09:30"), 0, id="d", sales_qualified=0, agent="ana"),
        answered("q", at("09:40"), 0, id="e", agent="ana"),
    )
    floor.add("sale", {"contact": "c", "agent": "ana", "at": at("09:25"), "kind": "new"})
    assert told(moked, floor, "closing_rate") == (0.5, 2)
    assert told(moked, floor, "closing_rate.of_all") == (0.25, 4)
    rows = moked.kpis(floor, LATER, "--by", "queue", "--kpi", "closing_rate")
    assert [(row["queue"], row["closing_rate"]["value"]) for row in rows] == [("q", 0.5)]


def test_closing_rate_of_a_campaign_that_calls_out(new_floor: NewFloor, moked: Moked) -> None:
    """Four were called and talked to, one of them bought; a fifth was not reached."""
    floor = new_floor()
    minutes = ("09:00", "09:05", "09:10", "09:15")
    called = [answered(None, at(time), 0, direction="outbound", sales_qualified=1) for time in minutes]
    missed = {**called[0], "answered_at": None, "outcome": "abandoned"}
    floor.legs(*called, missed).add("sale", {"at": at("09:01"), "kind": "new"})
    assert told(moked, floor, "closing_rate") == (0.25, 4)


def test_arpu(new_floor: NewFloor, moked: Moked) -> None:
    """One customer all March (31 days), one from the 17th on (15 days): 46/31 on average; revenue 100.00."""
    floor = new_floor().add("customer", {"since_on": "2025-01-01"}, {"since_on": "2026-03-17"})
    floor.add("sale", {"at": at("09:00"), "amount_minor": 100_00, "currency": "EUR", "kind": "new"})
    found = figure(moked, floor, "arpu")
    assert (found["value"], found["unit"]) == ("67.39", "EUR")  # 3100 / 46 = 67.391
    assert figure(moked, floor, "arpu.at_end")["value"] == "50.00"


@pytest.fixture
def of_two_currencies(new_floor: NewFloor) -> Floor:
    """The customers of `test_arpu`, with segments; money in EUR and in JPY, which has no cents."""
    floor = new_floor().add("customer", {"id": "a", "since_on": "2025-01-01", "segment": "home"},
                            {"id": "b", "since_on": "2026-03-17", "segment": "home"},
                            {"id": "c", "since_on": "2026-04-01", "segment": "firm"})  # fmt: skip
    sold = {"at": at("09:00"), "kind": "new", "customer": "a"}
    return floor.add("sale", sold | {"amount_minor": 60_00, "currency": "EUR"},
                     sold | {"amount_minor": 40_00, "currency": "EUR", "customer": "b"},
                     sold | {"amount_minor": 920, "currency": "JPY"})  # fmt: skip


def test_arpu_of_each_currency(of_two_currencies: Floor, moked: Moked) -> None:
    """Money of each currency over all 46/31 customers: 3100 / 46 = 67.391 EUR, 920 * 31 / 46 = 620 JPY."""
    floor = of_two_currencies
    assert told(moked, floor, "arpu") == (None, 1)
    expected = {"EUR": ("67.39", "50.00"), "JPY": ("620", "460")}
    for more in ((), ("--no-cache",)):
        wanted = ("--kpi", "revenue,arpu,arpu.at_end", *more)
        rows = moked.kpis(floor, LATER, "--by", "currency", *wanted, period=MARCH)
        assert {row["currency"]: (row["arpu"]["value"], row["arpu.at_end"]["value"]) for row in rows} == expected
        for currency, (average, at_end) in expected.items():
            (row,) = moked.kpis(floor, LATER, "--filter", f"currency={currency}", *wanted, period=MARCH)
            assert (row["arpu"]["value"], row["arpu"]["unit"], row["arpu.at_end"]["value"]) == (
                average, currency, at_end,
            )  # fmt: skip
            assert row["arpu"]["n"] == 1
    rows = moked.kpis(floor, LATER, "--by", "segment,currency", "--kpi", "arpu", period=MARCH)
    assert {(row["segment"], row["currency"]): row["arpu"]["value"] for row in rows} == {
        ("home", "EUR"): "67.39", ("home", "JPY"): "620",
    }  # fmt: skip


@pytest.mark.parametrize("more", [("--by", "currency"), ("--filter", "currency=JPY")])
def test_the_rows_of_arpu_of_a_currency(more: tuple[str, str], of_two_currencies: Floor, moked: Moked) -> None:
    rows = moked.kpis(of_two_currencies, LATER, *more, "--rows", "arpu", period=MARCH)
    mine = [row for row in rows if row.get("currency", "JPY") == "JPY"]
    sums: dict[str, int] = {}
    for row in mine:
        for name, amount in row["feeds"].items():
            sums[name] = sums.get(name, 0) + amount
    assert sums == {"revenue_minor": 920, "customer_days": 46}
    assert [row["customer"] for row in mine if "customer_days" in row["feeds"]] == ["a", "b"]


def test_self_service_rate(new_floor: NewFloor, moked: Moked) -> None:
    """Three sessions: one solved (in two rows), one not, one that ended in case k; two cases, k and one alone."""
    floor = new_floor().add("self_service",
        {"session": "s1", "at": at("09:00")}, {"session": "s1", "at": at("09:01"), "resolved": 1},
        {"session": "s2", "at": at("09:00"), "resolved": 0},
        {"session": "s3", "at": at("09:00"), "resolved": 1, "ended_in_kind": "case", "ended_in": "k"},
    )  # fmt: skip
    floor.add("case", {"id": "k", "opened_at": at("09:05")}, {"id": "l", "opened_at": at("09:05")})
    floor.legs(answered("q", at("09:00"), 0))  # there are cases: calls are part of them
    assert told(moked, floor, "self_service_rate") == (0.25, 4)
    rows = moked.kpis(floor, LATER, "--rows", "self_service_rate")
    assert [(row.get("self_service"), row.get("case")) for row in rows][-1] == (None, "l")


def test_articles_to_rewrite_come_by_what_they_cost(new_floor: NewFloor, moked: Moked) -> None:
    """Article b sent one of two sessions to a call of 10 minutes, a one of three to a call of 2."""
    floor = new_floor().add("article", {"id": "a", "title": "Refunds"}, {"id": "b", "title": "Returns"}, {"id": "c"})
    floor.legs(answered("q", at("10:00"), 0, 120_000, id="short"), answered("q", at("10:00"), 0, 600_000, id="long"))

    def visit(article: str, session: str, ended_in: str | None = None) -> dict[str, Any]:
        kind = "contact" if ended_in else None
        return {"article": article, "session": session, "at": at("09:00"), "ended_in_kind": kind, "ended_in": ended_in}

    floor.add("article_visit", visit("a", "1", "short"), visit("a", "1", "short"), visit("a", "2"), visit("a", "3"),
              visit("b", "4", "long"), visit("b", "5"), visit("c", "6"))  # fmt: skip
    rows = moked.kpis(
        floor, LATER, "--by", "article", "--kpi", "article_visits,article_transfer_rate,article_cost", period=DAY
    )
    assert [
        (
            row["article_name"],
            *(row[name]["value"] for name in ("article_visits", "article_transfer_rate", "article_cost")),
        )
        for row in rows
    ] == [("Returns", 2, 0.5, 600), ("Refunds", 3, 1 / 3, 120), ("c", 1, 0, 0)]
    assert [row["article_cost"]["n"] for row in rows] == [1, 1, 0]


def test_articles_whose_visits_name_nothing_that_is_there_have_no_cost(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().legs(answered("q", at("10:00"), 0, 120_000, id="crm:103"))
    floor.add("article_visit", {"article": "a", "at": at("09:00"), "ended_in": "103"})
    (row,) = moked.kpis(floor, LATER, "--kpi", "article_cost,article_transfer_rate", period=DAY)
    assert [row["article_cost"]["state"], row["article_transfer_rate"]["value"]] == ["not_measured", 1]
    floor.add("article_visit", {"article": "b", "at": at("09:00"), "ended_in": "crm:103"})
    (row,) = moked.kpis(floor, LATER, "--kpi", "article_cost", period=DAY)
    assert [row["article_cost"]["value"], row["article_cost"]["n"]] == [120, 2]


def test_nobody_knows_who_is_at_risk_from_sales_alone(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("customer", {"id": "k", "since_on": "2026-01-01"})
    floor.add("sale", {"at": at("09:00"), "kind": "new", "customer": "k"})
    names = ("sales", "customers_at_risk", "at_risk_rate")
    (row,) = moked.kpis(floor, LATER, "--kpi", ",".join(names), period=DAY)
    assert [row[name]["state"] for name in names] == ["", "not_measured", "not_measured"]
    floor.add("survey", {"answered_at": at("10:00"), "csat": 1, "csat_scale": 5, "customer": "k"})
    (row,) = moked.kpis(floor, LATER, "--kpi", ",".join(names), period=DAY)
    assert [row[name]["value"] for name in names] == [1, 1, 1]
