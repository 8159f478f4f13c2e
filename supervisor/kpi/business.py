"""Business results: sales and customers become postings; money in minor units, each currency by itself."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from supervisor.currencies import minor_digits
from supervisor.kpi.postings import Posting

CANCELLED: Final = "cancelled"
NEVER: Final = "9999"


def money(minor: int, currency: str) -> Decimal:
    """The amount in whole units, exact: 123450 in EUR is 1234.50."""
    return Decimal(minor).scaleb(-minor_digits(currency))


class Sale(NamedTuple):
    """One sale, or the cancellation of one (`kind` cancelled). `undone` says that it was cancelled later."""

    at: int
    kind: str
    amount_minor: int | None
    undone: bool = False
    undoes_minor: int | None = None
    """Of a cancellation: the amount of the sale that it cancels."""


def post_sale(one: Sale) -> Iterator[Posting]:
    """What a sale posts. A cancellation takes back its money on its own day, and the sale from its own day."""
    if one.kind == CANCELLED:
        amount = one.amount_minor if one.amount_minor is not None else one.undoes_minor
        if amount:
            yield Posting("revenue_minor", one.at, -abs(amount))
        return
    if one.amount_minor is not None:
        yield Posting("revenue_minor", one.at, one.amount_minor)
    if not one.undone:
        yield Posting("sales", one.at)
        if one.kind == "upsell":
            yield Posting("upsells", one.at)
        elif one.kind == "cross_sell":
            yield Posting("cross_sells", one.at)


def days_before(first_on: date, end_on: date) -> date:
    """The first day of the stretch just before a period of whole local days: as many months before whole months, else
    as many days."""
    if first_on.day == end_on.day == 1:
        months = (first_on.year - end_on.year + first_on.year) * 12 + 2 * first_on.month - end_on.month - 1
        return date(months // 12, months % 12 + 1, 1)
    return first_on - (end_on - first_on)


def post_kept_revenue(before_minor: int, now_minor: int, at: int) -> Iterator[Posting]:
    """What a customer posts who brought `before_minor` in the time before the period, and `now_minor` in it, in one
    currency and less what was cancelled; who brought nothing before has nothing to keep."""
    if before_minor > 0:
        yield Posting("customers_bought_before", at)
        yield Posting("revenue_before_minor", at, before_minor)
        yield Posting("revenue_kept_minor", at, now_minor)


class Customer(NamedTuple):
    """On which local days somebody became a customer and left (2026-11-22); who leaves on the first day of a period is
    a customer at its start."""

    since_on: str | None
    left_on: str | None
    purchases: int = 0
    """In the period."""
    at_risk: bool = False
    """Something of the period says that they may leave (see `kpi.leaving`)."""
    known_on: str | None = None
    """The local day of the first purchase, contact or case that is known of them."""

    @property
    def begins_on(self) -> str:
        """Since when they count. Who has no first day counts from the first that is known of them; who is known by the
        last day alone counts up to it, and of whom nothing is known never."""
        known = self.known_on or NEVER
        return self.since_on or ("" if self.left_on and known > self.left_on else known)


def post_customer(one: Customer, first_on: str, end_on: str, days: list[str], at: int) -> Iterator[Posting]:
    """What a customer posts to a period of these local days, which ends before `end_on`."""
    since, left = one.begins_on, one.left_on or NEVER
    if one.purchases:
        yield Posting("customers_bought", at)
        for least, measure in ((2, "customers_bought_again"), (3, "customers_bought_third"),
                               (4, "customers_bought_fourth")):  # fmt: skip
            if one.purchases >= least:
                yield Posting(measure, at)
    if since < first_on <= left:
        yield Posting("customers_at_start", at)
    if since < end_on <= left:
        yield Posting("customers_at_end", at)
        if since >= first_on:
            yield Posting("customers_won", at)
        if one.at_risk:
            yield Posting("customers_at_risk", at)
    here = bisect_left(days, left) - bisect_left(days, since)
    if here > 0:
        yield Posting("customer_days", at, here)
