"""Bands of a customer's age, and the time before and after a release."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervisor.history.around import AFTER, BEFORE, Release, around, around_all, compared, customer_age
from supervisor.history.coding import Coded

DAY = 86_400_000


@pytest.mark.parametrize(
    ("days", "band"),
    [(-1, "not_yet"), (0, "first_week"), (6, "first_week"), (7, "first_month"), (29, "first_month"),
     (30, "first_quarter"), (90, "first_year"), (364, "first_year"), (365, "later"), (9_999, "later")],
)  # fmt: skip
def test_customer_age(days: int, band: str) -> None:
    assert customer_age(days) == band


UTC = ZoneInfo("UTC")
ANY = {"client": "", "queue": "q"}


def release(day: float, label: str, client: str = "", queue: str = "") -> Release:
    return Release(int(day * DAY), label, client, queue)


def spans(*releases: Release) -> list[tuple[str, float]]:
    return [(one.name, one.span_ms / DAY) for one in compared(releases, UTC)]


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [(15.9, "", ""), (16, "v1", ""), (19.9, "v1", ""), (20, "v2", "v1"), (23.9, "v2", "v1"),
     (24, "", "v2"), (27.9, "", "v2"), (28, "", "")],
)  # fmt: skip
def test_what_came_after_one_release_came_before_the_next(day: float, before: str, after: str) -> None:
    known = compared([release(20, "v1"), release(24, "v2")], UTC)
    found = [around(known, ANY, int(day * DAY), side)[11:] for side in (BEFORE, AFTER)]
    assert found == [before, after]


def test_releases_of_one_name_are_as_many_as_their_days() -> None:
    """Days 0 and 5 of 1970 are the 1st and the 6th of January; five days lie between each, a week would overlap."""
    found = spans(release(0.5, "new"), release(5.5, "new"), release(10.5, "new"), release(40.5, "new"))
    assert found == [
        ("1970-01-01 new", 5), ("1970-01-06 new", 5), ("1970-01-11 new", 5), ("1970-02-10 new", 7),
    ]  # fmt: skip


def test_releases_of_one_name_and_day_are_told_apart() -> None:
    twice = [release(0.25, "new"), release(0.5, "new", "c"), release(0.5, "new", "d"), release(0.5, "other")]
    assert [name for name, _ in spans(*twice)] == [
        "1970-01-01 06:00 new", "1970-01-01 12:00 new (c)", "1970-01-01 12:00 new (d)", "1970-01-01 other",
    ]  # fmt: skip
    assert {span for _, span in spans(*twice)} == {0}


def test_releases_for_others_cut_nothing() -> None:
    assert [span for _, span in spans(release(20, "v1", "c"), release(22, "v2", "d"), release(23, "v3", "", "q"))] == [
        3, 1, 1,
    ]  # fmt: skip
    assert [span for _, span in spans(release(20, "v1", "c"), release(22, "v2", "d"))] == [7, 7]


def test_a_release_of_one_client_or_queue() -> None:
    known = compared([release(20, "v1", "c"), release(20, "v2", queue="q")], UTC)
    for client, queue, expected in (("c", "r", "v1"), ("d", "q", "v2"), ("d", "r", "")):
        assert around(known, {"client": client, "queue": queue}, 20 * DAY, AFTER)[11:] == expected


_RELEASES = st.builds(Release, st.integers(0, 40).map(lambda day: day * DAY), st.sampled_from(["v1", "v2"]),
                      st.sampled_from(["", "c", "d"]), st.sampled_from(["", "q"]))  # fmt: skip
_REQUESTS = st.tuples(st.integers(-16, 96).map(lambda half: half * DAY // 2), st.integers(0, 2), st.integers(0, 1))


@given(st.lists(_RELEASES, max_size=6), st.lists(_REQUESTS, max_size=30), st.sampled_from([BEFORE, AFTER]))
def test_many_requests_at_once_are_told_as_one_by_one(
    releases: list[Release], requests: list[tuple[int, int, int]], side: str
) -> None:
    clients, queues = ["c", "d", ""], ["q", "r"]
    at, client, queue = (np.array([one[place] for one in requests], dtype=np.int64) for place in range(3))
    known = compared(releases, UTC)
    found = around_all(known, Coded(queue, queues), Coded(client, clients), at, side)
    expected = [around(known, {"client": clients[c], "queue": queues[q]}, when, side) for when, c, q in requests]
    assert [found.texts[code] for code in found.codes] == expected


@given(st.lists(_RELEASES, max_size=6), st.lists(_REQUESTS, max_size=10))
def test_a_request_is_after_one_instant_at_most(releases: list[Release], requests: list[tuple[int, int, int]]) -> None:
    clients, queues, known = ["c", "d", ""], ["q", "r"], compared(releases, UTC)
    for when, c, q in requests:
        mine = [one for one in known if one.release.concerns(clients[c], queues[q])]
        assert all(len({one.release.at for one in mine if when in one.side(side)}) <= 1 for side in (BEFORE, AFTER))
