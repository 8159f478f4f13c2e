"""The axis of a trend: whole and cut buckets, clock changes, and the time before."""

from __future__ import annotations

import pytest

from supervisor import clock
from supervisor.clock import Window
from supervisor.history.keys import shifts_of
from supervisor.history.pages import buckets

JERUSALEM = clock.zone("Asia/Jerusalem")
LATER = 2**61


def window(text: str) -> Window:
    return clock.parse_period(text, JERUSALEM)


def local(at: int | None) -> str:
    assert at is not None
    return clock.to_local(at, JERUSALEM).isoformat(timespec="minutes")


def keys(text: str, each: str, now_at: int = LATER) -> list[tuple[str, bool]]:
    return [(one.key, one.partial) for one in buckets.buckets(window(text), now_at, each, JERUSALEM, (), {})]


def test_days_and_what_is_not_over_yet() -> None:
    now_at = clock.parse_instant("2026-11-03T10:00", JERUSALEM)
    assert keys("2026-11-02..2026-11-05", "day", now_at) == [
        ("2026-11-02", False), ("2026-11-03", True), ("2026-11-04", True),
    ]  # fmt: skip


def test_weeks_and_months_cut_by_the_period() -> None:
    assert keys("2026-11-04..2026-11-18", "week") == [("2026-W45", True), ("2026-W46", False), ("2026-W47", True)]
    assert keys("2026-10-10..2026-12-01", "month") == [("2026-10", True), ("2026-11", False)]
    assert keys("2026-H1", "quarter") == [("2026-Q1", False), ("2026-Q2", False)]
    assert keys("2026-01-01..2027-01-01", "half_year") == [("2026-H1", False), ("2026-H2", False)]
    assert keys("2025-01-01..2026-07-01", "year") == [("2025", False), ("2026", True)]


def test_the_hours_of_a_day_with_a_repeated_hour() -> None:
    # On 2026-10-25 in Jerusalem the hour from one comes twice; on 2026-03-27 the one from two never.
    hours = buckets.buckets(window("2026-10-25"), LATER, "hour", JERUSALEM, (), {})
    assert len(hours) == 25
    assert [one.key for one in hours[1:3]] == ["2026-10-25T01:00+03:00", "2026-10-25T01:00+02:00"]
    assert {buckets.size(one, "hour") for one in hours} == {1.0}
    assert not any(one.partial for one in hours)
    assert len(buckets.buckets(window("2026-03-27"), LATER, "hour", JERUSALEM, (), {})) == 23


def test_alike_are_weekdays_and_hours_of_the_week() -> None:
    days = buckets.buckets(window("2026-11-02..2026-11-16"), LATER, "day", JERUSALEM, (), {})
    assert [buckets.slot(one, "day", JERUSALEM) for one in days] == [*range(7)] * 2
    hours = buckets.buckets(window("2026-11-03"), LATER, "hour", JERUSALEM, (), {})
    assert [buckets.slot(one, "hour", JERUSALEM) for one in hours] == [*range(24, 48)]
    weeks = buckets.buckets(window("2026-11-02..2026-11-16"), LATER, "week", JERUSALEM, (), {})
    assert {buckets.slot(one, "week", JERUSALEM) for one in weeks} == {0}


def test_profiles_are_no_stretches_of_time() -> None:
    shifts = shifts_of({"night": "23:00-07:00", "day": "07:00-23:00"})
    found = buckets.buckets(window("2026-11"), LATER, "shift", JERUSALEM, shifts, {})
    assert [(one.key, one.start_at) for one in found] == [("day", None), ("night", None)]
    assert [one.key for one in buckets.buckets(window("2026-11"), LATER, "weekday", JERUSALEM, (), {})] == [*"1234567"]


def test_holidays_stand_at_their_day() -> None:
    days = buckets.buckets(window("2026-11-02..2026-11-04"), LATER, "day", JERUSALEM, (), {"2026-11-03": "Feast"})
    assert [one.closed for one in days] == ["", "Feast"]


@pytest.mark.parametrize(
    ("period", "each", "first", "end"),
    [
        ("2026-11-22", "hour", "2026-11-15T00:00+02:00", "2026-11-16T00:00+02:00"),
        ("2026-W47", "day", "2026-11-09T00:00+02:00", "2026-11-16T00:00+02:00"),
        ("2026-11", "day", "2026-09-27T00:00+03:00", "2026-10-27T00:00+02:00"),
        ("2026-11", "month", "2026-10-01T00:00+03:00", "2026-11-01T00:00+02:00"),
        ("2026-Q4", "month", "2026-07-01T00:00+03:00", "2026-10-01T00:00+03:00"),
        ("2026-11", "quarter", "2026-08-01T00:00+03:00", "2026-09-01T00:00+03:00"),
    ],
)
def test_the_time_before(period: str, each: str, first: str, end: str) -> None:
    found = buckets.before(window(period), LATER, each, JERUSALEM)
    assert (local(found.start_at), local(found.end_at)) == (first, end)


def test_the_time_before_is_as_long_as_the_period_so_far() -> None:
    now_at = clock.parse_instant("2026-11-18T12:00", JERUSALEM)
    found = buckets.before(window("2026-W47"), now_at, "day", JERUSALEM)
    assert (local(found.start_at), local(found.end_at)) == ("2026-11-09T00:00+02:00", "2026-11-11T12:00+02:00")


def test_buckets_fall_on_their_like() -> None:
    now, then = window("2026-11"), buckets.before(window("2026-11"), LATER, "day", JERUSALEM)
    at = clock.parse_instant("2026-11-10", JERUSALEM)
    found = buckets.moved_back(at, now, then, "day", JERUSALEM)
    assert local(found) == "2026-10-06T00:00+03:00"
    assert clock.to_local(found, JERUSALEM).weekday() == clock.to_local(at, JERUSALEM).weekday()


def test_months_are_measured_by_their_length() -> None:
    (november,) = buckets.buckets(window("2026-11"), LATER, "month", JERUSALEM, (), {})
    assert buckets.size(november, "month") == pytest.approx(30 / (365.25 / 12))


def test_what_is_usual_begins_with_a_whole_bucket() -> None:
    assert local(buckets.reach(window("2026-W47"), "day", JERUSALEM).start_at) == "2026-09-21T00:00+03:00"
    assert local(buckets.reach(window("2026-W47"), "week", JERUSALEM).start_at) == "2026-07-13T00:00+03:00"
    assert local(buckets.reach(window("2026-11"), "month", JERUSALEM).start_at) == "2025-05-01T00:00+03:00"
