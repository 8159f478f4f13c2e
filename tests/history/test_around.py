"""Bands of a customer's age, and the week around a release."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervisor.history.around import Release, around, around_all, customer_age
from supervisor.history.coding import Coded

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


_RELEASES = st.builds(Release, st.integers(0, 40).map(lambda day: day * DAY), st.sampled_from(["v1", "v2"]),
                      st.sampled_from(["", "c", "d"]), st.sampled_from(["", "q"]))  # fmt: skip
_REQUESTS = st.tuples(st.integers(-16, 96).map(lambda half: half * DAY // 2), st.integers(0, 2), st.integers(0, 1))


@given(st.lists(_RELEASES, max_size=6), st.lists(_REQUESTS, max_size=30))
def test_many_requests_at_once_are_told_as_one_by_one(
    releases: list[Release], requests: list[tuple[int, int, int]]
) -> None:
    clients, queues = ["c", "d", ""], ["q", "r"]
    at, client, queue = (np.array([one[place] for one in requests], dtype=np.int64) for place in range(3))
    found = around_all(releases, Coded(queue, queues), Coded(client, clients), at)
    expected = [around(releases, {"client": clients[c], "queue": queues[q]}, when) for when, c, q in requests]
    assert [found.texts[code] for code in found.codes] == expected
