"""Bands of a customer's age, and the week around a release."""

from __future__ import annotations

import pytest

from supervisor.history.around import Release, around, customer_age

DAY = 86_400_000


@pytest.mark.parametrize(
    ("days", "band"),
    [(-1, "not_yet"), (0, "first_week"), (6, "first_week"), (7, "first_month"), (29, "first_month"),
     (30, "first_quarter"), (90, "first_year"), (364, "first_year"), (365, "later"), (9_999, "later")],
)  # fmt: skip
def test_customer_age(days: int, band: str) -> None:
    assert customer_age(days) == band


@pytest.mark.parametrize(
    ("day", "expected"),
    [(12.9, ""), (13, "v1 / before"), (19.9, "v1 / before"), (20, "v1 / after"), (23.9, "v1 / after"),
     (24, "v2 / after"), (30.9, "v2 / after"), (31, "")],
)  # fmt: skip
def test_the_newest_release_counts_and_each_request_once(day: float, expected: str) -> None:
    releases = [Release(20 * DAY, "v1", "", ""), Release(24 * DAY, "v2", "", "")]
    assert around(releases, {"client": "", "queue": "q"}, int(day * DAY)) == expected


def test_a_release_of_one_client_or_queue() -> None:
    releases = [Release(20 * DAY, "v1", "c", ""), Release(20 * DAY, "v2", "", "q")]
    assert around(releases, {"client": "c", "queue": "r"}, 20 * DAY) == "v1 / after"
    assert around(releases, {"client": "d", "queue": "q"}, 20 * DAY) == "v2 / after"
    assert around(releases, {"client": "d", "queue": "r"}, 20 * DAY) == ""
