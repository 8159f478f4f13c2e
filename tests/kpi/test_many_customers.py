"""Many customers at once post what each of them posts by itself."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from supervisor.kpi import business, many_customers
from supervisor.kpi.many_customers import Customers, Days

DAYS = [f"2026-03-{day:02}" for day in range(5, 12)]
END_ON = "2026-03-12"
days = st.sampled_from([None, "2025-12-31", "2026-03-04", *DAYS, END_ON, "2026-03-13", "2027-01-01", "soon"])
customers = st.lists(st.builds(business.Customer, days, days, st.integers(0, 6), st.booleans(), days), max_size=30)


def column(texts: list[str | None]) -> Days:
    known = list(dict.fromkeys(text for text in texts if text))
    return Days(np.array([known.index(text) if text else -1 for text in texts], dtype=np.int64), known)


def by_columns(found: list[business.Customer]) -> list[tuple[int, str, int]]:
    many = Customers(
        column([one.since_on for one in found]),
        column([one.left_on for one in found]),
        column([one.known_on for one in found]),
        np.array([one.purchases for one in found], dtype=np.int64),
        np.array([one.at_risk for one in found], dtype=np.bool_),
    )
    posts = many_customers.post(many, DAYS[0], END_ON, DAYS)
    rows: list[tuple[int, str, int]] = []
    for one in posts:
        rows += ((row, one.measure, amount) for row, amount in zip(one.row.tolist(), one.amount.tolist(), strict=True))
    return sorted(rows)


@given(customers)
def test_each_posts_what_it_posts_alone(found: list[business.Customer]) -> None:
    alone: list[tuple[int, str, int]] = []
    for row, one in enumerate(found):
        posted: Any = business.post_customer(one, DAYS[0], END_ON, DAYS, 0)
        alone += ((row, posting.measure, posting.amount) for posting in posted)
    assert by_columns(found) == sorted(alone)


def test_who_leaves_on_the_first_day_is_a_customer_at_its_start() -> None:
    found = [business.Customer("2026-01-01", DAYS[0]), business.Customer(None, None, known_on=DAYS[2])]
    assert by_columns(found) == [
        (0, "customers_at_start", 1),
        (1, "customer_days", 5),
        (1, "customers_at_end", 1),
        (1, "customers_won", 1),
    ]
