"""Customers as columns: what a million of them post to a period, as `business.post_customer` says of each one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor.kpi.business import NEVER

Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


class Days(NamedTuple):
    """A column of local days (2026-11-22): per row a place in `texts`, -1 for none."""

    codes: Ints
    texts: Sequence[str]

    def ranks(self, order: dict[str, int], missing: str) -> Ints:
        """Per row the place of its day among all."""
        return np.array([*(order[text] for text in self.texts), order[missing]], dtype=np.int64)[self.codes]


class Customers(NamedTuple):
    """Columns of one length; see `business.Customer`."""

    since_on: Days
    left_on: Days
    known_on: Days
    purchases: Ints
    at_risk: Mask


class Posts(NamedTuple):
    """A measure, who posts it, and how much."""

    measure: str
    row: Ints
    amount: Ints


_AT_LEAST: Final = (
    (1, "customers_bought"),
    (2, "customers_bought_again"),
    (3, "customers_bought_third"),
    (4, "customers_bought_fourth"),
)


def post(many: Customers, first_on: str, end_on: str, days: Sequence[str]) -> Iterator[Posts]:
    """What customers post to a period of these local days, which ends before `end_on`; all at its end."""
    for least, measure in _AT_LEAST:
        yield _each(measure, many.purchases >= least)
    texts = sorted({"", NEVER, first_on, end_on, *many.since_on.texts, *many.left_on.texts, *many.known_on.texts})
    order = {text: place for place, text in enumerate(texts)}
    first, end = order[first_on], order[end_on]
    left, known = many.left_on.ranks(order, NEVER), many.known_on.ranks(order, NEVER)
    unsaid = np.where((many.left_on.codes >= 0) & (known > left), order[""], known)
    since = np.where(many.since_on.codes >= 0, many.since_on.ranks(order, ""), unsaid)
    yield _each("customers_at_start", (since < first) & (first <= left))
    at_end = (since < end) & (end <= left)
    yield _each("customers_at_end", at_end)
    yield _each("customers_won", at_end & (since >= first))
    yield _each("customers_at_risk", at_end & many.at_risk)
    gone_by = np.array([bisect_left(days, text) for text in texts], dtype=np.int64)
    here = gone_by[left] - gone_by[since]
    row = np.flatnonzero(here > 0)
    yield Posts("customer_days", row, here[row])


def _each(measure: str, mask: Mask) -> Posts:
    row = np.flatnonzero(mask)
    return Posts(measure, row, np.ones(len(row), dtype=np.int64))
