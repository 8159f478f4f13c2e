"""Zones, days, shifts and periods, against hand-worked instants."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervisor import clock
from supervisor.clock import DAY_MS, HOUR_MS, INTERVAL_MS, Window
from supervisor.errors import InputError
from supervisor.live.windows import shown_instant, window_for
from supervisor.settings import Settings

ZONES = ("UTC", "Asia/Jerusalem", "Europe/Bucharest", "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns",
         "Pacific/Chatham", "Pacific/Apia", "America/Sao_Paulo")  # fmt: skip


def ms(text: str) -> int:
    """Milliseconds of an ISO 8601 instant with its offset, by another way than the code under test."""
    return round(datetime.fromisoformat(text).timestamp() * 1000)


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Asia/Jerusalem", "2026-03-26", 24),
        ("Asia/Jerusalem", "2026-03-27", 23),
        ("Asia/Jerusalem", "2026-10-25", 25),
        ("Australia/Lord_Howe", "2026-10-04", 23.5),
        ("Australia/Lord_Howe", "2026-04-05", 24.5),
        ("America/Sao_Paulo", "2018-11-04", 23),  # midnight itself is skipped
        ("Pacific/Apia", "2011-12-30", 0),  # the whole day is
    ],
)
def test_a_local_day_is_as_long_as_its_zone_makes_it(zone: str, day: str, hours: float) -> None:
    window = clock.day_of(date.fromisoformat(day), clock.zone(zone))
    assert (window.end_at - window.start_at) / HOUR_MS == hours


@given(at=st.integers(ms("1971-01-01T00:00Z"), ms("2099-01-01T00:00Z")), zone=st.sampled_from(ZONES))
def test_an_instant_lies_in_its_day_and_days_leave_no_gap(at: int, zone: str) -> None:
    where = clock.zone(zone)
    window = clock.day_window(at, where)
    assert at in window
    assert clock.day_window(window.end_at, where).start_at == window.end_at
    assert clock.from_local(clock.to_local(at, UTC).replace(tzinfo=None), UTC) == at


@given(
    at=st.integers(ms("1990-01-01T00:00Z"), ms("2099-01-01T00:00Z")),
    zone=st.sampled_from(ZONES),
    hours=st.sampled_from(("22:00-06:00", "07:00-15:00", "00:00-24:00", "02:15-02:15", "23:59-00:01")),
)
def test_the_window_of_a_shift_is_the_one_that_began_last(at: int, zone: str, hours: str) -> None:
    window = window_for(hours, at, clock.zone(zone), Settings())
    assert window.start_at <= at
    assert shown_instant(window, at) in window
    assert shown_instant(window, at) == at or at >= window.end_at
    assert window_for(hours, window.start_at, clock.zone(zone), Settings()) == window


@pytest.mark.parametrize(
    ("at", "start", "end"),
    [
        ("2026-03-02T23:30+02:00", "2026-03-02T22:00+02:00", "2026-03-03T06:00+02:00"),
        ("2026-03-03T05:59:59+02:00", "2026-03-02T22:00+02:00", "2026-03-03T06:00+02:00"),
        # Seven hours in the night of the spring change, nine in that of the autumn change.
        ("2026-03-27T05:00+03:00", "2026-03-26T22:00+02:00", "2026-03-27T06:00+03:00"),
        ("2026-10-25T01:30+02:00", "2026-10-24T22:00+03:00", "2026-10-25T06:00+02:00"),
        # Between two shifts it is the one that ended last.
        ("2026-03-03T06:00+02:00", "2026-03-02T22:00+02:00", "2026-03-03T06:00+02:00"),
        ("2026-03-03T21:59:59+02:00", "2026-03-02T22:00+02:00", "2026-03-03T06:00+02:00"),
    ],
)
def test_a_shift_over_midnight(at: str, start: str, end: str) -> None:
    window = window_for("22:00-06:00", ms(at), clock.zone("Asia/Jerusalem"), Settings())
    assert (window.start_at, window.end_at) == (ms(start), ms(end))


def test_the_repeated_hour_and_the_skipped_one() -> None:
    zone = clock.zone("Asia/Jerusalem")
    assert clock.parse_instant("2026-10-25T01:30", zone) == ms("2026-10-25T01:30+03:00")
    assert clock.parse_instant("2026-03-27T02:30", zone) == ms("2026-03-27T03:30+03:00")
    assert clock.to_local(ms("2026-10-25T01:30+02:00"), zone).isoformat() == "2026-10-25T01:30:00+02:00"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-22", "2026-11-22T00:00+02:00"),
        ("2026-11-22T14:05", "2026-11-22T14:05+02:00"),
        ("2026-07-01T14:05", "2026-07-01T14:05+03:00"),
        ("2026-11-22T14:05:00Z", "2026-11-22T14:05+00:00"),
        (" 2026-11-22T14:05:00.250-03:30 ", "2026-11-22T14:05:00.250-03:30"),
    ],
)
def test_instants(text: str, expected: str) -> None:
    assert clock.parse_instant(text, clock.zone("Asia/Jerusalem")) == ms(expected)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-11-22", "2026-11-22", "2026-11-23"),
        ("2026-W47", "2026-11-16", "2026-11-23"),
        ("2026-W53", "2026-12-28", "2027-01-04"),
        ("2026-02", "2026-02-01", "2026-03-01"),
        ("2026-12", "2026-12-01", "2027-01-01"),
        ("2026-Q4", "2026-10-01", "2027-01-01"),
        ("2026-H1", "2026-01-01", "2026-07-01"),
        ("2026-H2", "2026-07-01", "2027-01-01"),
        ("2025", "2025-01-01", "2026-01-01"),
        ("2026-11-01..2026-11-22", "2026-11-01", "2026-11-22"),
        ("2026-03..2026-05", "2026-03-01", "2026-05-01"),
        ("2025-Q4..2026-W02", "2025-10-01", "2026-01-05"),
        ("2025..2026-11-22", "2025-01-01", "2026-11-22"),
    ],
)
def test_periods_are_half_open(text: str, first: str, last: str) -> None:
    zone = clock.zone("Europe/Bucharest")
    window = clock.parse_period(text, zone)
    assert (window.start_at, window.end_at) == (clock.parse_instant(first, zone), clock.parse_instant(last, zone))


@pytest.mark.parametrize(
    "text",
    ["", "x", "226", "9999", "0001", "20260", "2026-13", "2026-W54", "2026-Q5", "2026-H3", "2026-02-30", "9999-12-31",
     "9999-W52", "0001-01-01",
     "2026-1", "2026-11-22T14:05", "9999-12"],
)  # fmt: skip
def test_what_is_no_period(text: str) -> None:
    with pytest.raises(InputError) as caught:
        clock.parse_period(text, UTC)
    assert caught.value.code == "period"


@pytest.mark.parametrize("text", ["", "now", "2026-11-22T25:00", "9999-12-31T23:00", "0001-01-01", "22.11.2026"])
def test_what_is_no_instant(text: str) -> None:
    with pytest.raises(InputError) as caught:
        clock.parse_instant(text, UTC)
    assert caught.value.code == "instant"


@pytest.mark.parametrize("text", ["", "night", "25:00-26:00", "22:00", "22:60-06:00", "22:00-24:30"])
def test_what_is_no_shift(text: str) -> None:
    with pytest.raises(InputError) as caught:
        clock.parse_shift(text)
    assert caught.value.code == "shift"


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "\0"])
def test_what_is_no_zone(name: str) -> None:
    with pytest.raises(InputError) as caught:
        clock.zone(name)
    assert caught.value.code == "zone"


@pytest.mark.parametrize("at", [-(2**62), -1, 0, 2**62])
def test_an_instant_out_of_all_reason_can_still_be_shown(at: int) -> None:
    for zone in ZONES:
        assert 1899 <= clock.to_local(at, clock.zone(zone)).year <= 3000


def test_the_grid_cuts_at_quarter_hours() -> None:
    start = ms("2026-03-02T08:07Z")
    edges = clock.grid_edges(Window(start, start + HOUR_MS))
    assert [edge - start for edge in edges] == [0, 480_000, 1_380_000, 2_280_000, 3_180_000, HOUR_MS]
    assert clock.grid_edges(Window(0, DAY_MS)) == list(range(0, DAY_MS + 1, INTERVAL_MS))


@pytest.mark.parametrize(
    ("text", "first", "end"),
    [
        ("today", "2026-11-22", "2026-11-23"),
        ("yesterday", "2026-11-21", "2026-11-22"),
        ("last_7_days", "2026-11-15", "2026-11-22"),
        ("last_365_days", "2025-11-22", "2026-11-22"),
        ("this_week", "2026-11-16", "2026-11-23"),
        ("last_week", "2026-11-09", "2026-11-16"),
        ("this_month", "2026-11-01", "2026-12-01"),
        ("last_month", "2026-10-01", "2026-11-01"),
        ("this_quarter", "2026-10-01", "2027-01-01"),
        ("last_quarter", "2026-07-01", "2026-10-01"),
        ("this_half_year", "2026-07-01", "2027-01-01"),
        ("last_half_year", "2026-01-01", "2026-07-01"),
        ("this_year", "2026-01-01", "2027-01-01"),
        ("last_year", "2025-01-01", "2026-01-01"),
        ("2026-W47", "2026-11-16", "2026-11-23"),
    ],
)
def test_periods_are_told_from_the_present(text: str, first: str, end: str) -> None:
    where = clock.zone("Asia/Jerusalem")
    now_at = clock.parse_instant("2026-11-22T00:30", where)
    window = clock.period(text, where, now_at)
    assert (clock.day_on(window.start_at, where), clock.day_on(window.end_at, where)) == (first, end)
    assert clock.to_local(window.start_at, where).hour == clock.to_local(window.end_at, where).hour == 0


def test_every_relative_period_can_be_read() -> None:
    now_at = clock.parse_instant("2028-02-29T12:00", UTC)
    windows = [clock.period(text, UTC, now_at) for text in clock.RELATIVE]
    assert all(window.start_at < window.end_at for window in windows)
