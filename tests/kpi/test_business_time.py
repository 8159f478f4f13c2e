"""Business time against published figures: targets of a ticket opened on Thursday 2013-03-21 at 09:30 UTC in Berlin."""

from __future__ import annotations

from datetime import date

import pytest

from supervisor import clock
from supervisor.context import Opening
from supervisor.kpi.business_time import BusinessTime

MINUTE, HOUR = 60_000, 3_600_000
BERLIN = clock.zone("Europe/Berlin")


def weekdays(opens: int, closes: int) -> BusinessTime:
    """Open Monday to Friday between two local hours."""
    spans = ((opens * 60, closes * 60),)
    return BusinessTime(lambda on: Opening(spans if date.fromisoformat(on).weekday() < 5 else ()), BERLIN)


def at(text: str) -> int:
    return clock.parse_instant(f"{text}:00Z", BERLIN)


def on_the_day(text: str) -> int:
    return at(f"2013-03-21T{text}")


OPENED = on_the_day("09:30")


@pytest.mark.parametrize(
    ("case", "hours", "target_min", "due"),
    [
        ("BH-1", (9, 17), 60, "10:30"), ("BH-1", (9, 17), 180, "12:30"), ("BH-1", (9, 17), 240, "13:30"),
        ("BH-2", (9, 17), 120, "11:30"), ("BH-2", (9, 17), 180, "12:30"), ("BH-2", (9, 17), 240, "13:30"),
        ("BH-3", (8, 18), 60, "10:30"), ("BH-3", (8, 18), 120, "11:30"), ("BH-3", (8, 18), 180, "12:30"),
    ],
)  # fmt: skip
def test_targets_are_due(case: str, hours: tuple[int, int], target_min: int, due: str) -> None:
    assert weekdays(*hours).due(OPENED, target_min * MINUTE) == on_the_day(due), case


@pytest.mark.parametrize(
    ("target_min", "done", "taken_min", "left_min"),
    [
        (60, "10:00", 30, 30),
        (60, "14:00", 270, -210),
        (120, "11:00", 90, 30),
        (120, "12:00", 150, -30),
        (120, "12:05", 155, -35),
        (120, "12:10", 160, -40),
        (180, "11:30", 120, 60),
        (180, "13:00", 210, -30),
    ],
)
def test_bh_3_minutes_taken_and_left(target_min: int, done: str, taken_min: int, left_min: int) -> None:
    taken = weekdays(8, 18).between(OPENED, on_the_day(done))
    assert taken == taken_min * MINUTE
    assert target_min * MINUTE - taken == left_min * MINUTE


@pytest.mark.parametrize(
    ("case", "start", "minutes", "due"),
    [
        ("BH-A", "2013-03-21T15:30", 60, "2013-03-22T08:30"),  # half an hour before closing
        ("BH-B", "2013-03-21T15:30", 600, "2013-03-25T09:30"),  # over a weekend
        ("BH-C", "2013-03-29T15:30", 60, "2013-04-01T07:30"),  # over the spring clock change
    ],
)
def test_over_nights_weekends_and_clock_changes(case: str, start: str, minutes: int, due: str) -> None:
    hours = weekdays(9, 17)
    assert hours.due(at(start), minutes * MINUTE) == at(due), case
    assert hours.between(at(start), at(due)) == minutes * MINUTE, case


@pytest.mark.parametrize(("on", "hours"), [("2013-03-31", 23), ("2013-10-27", 25), ("2013-06-01", 24)])
def test_trap_15_a_day_open_around_the_clock(on: str, hours: int) -> None:
    always = BusinessTime(lambda _on: Opening(((0, 24 * 60),)), BERLIN)
    day = clock.day_of(date.fromisoformat(on), BERLIN)
    assert always.between(day.start_at, day.end_at) == hours * HOUR


def test_trap_23_each_day_keeps_its_own_hours_and_offset() -> None:
    """08:00-12:00 until Wednesday, 08:00-16:00 from then on, and Friday is a holiday."""

    def opening(on: str) -> Opening:
        if on == "2026-03-27":
            return Opening((), "Holiday")
        return Opening(((480, 720 if on < "2026-03-25" else 960),))

    hours = BusinessTime(opening, clock.zone("Asia/Jerusalem"))
    start, end = (clock.parse_instant(text, clock.zone("Asia/Jerusalem")) for text in ("2026-03-24", "2026-03-29"))
    # Tuesday 4, Wednesday 8, Thursday 8, Friday none, Saturday (clocks changed on Friday) 8.
    assert hours.between(start, end) == 28 * HOUR


def test_pauses_are_left_out_once() -> None:
    hours = weekdays(9, 17)
    start, end = at("2013-03-21T08:00"), at("2013-03-21T16:00")  # 09:00-17:00 in Berlin
    overlapping = [(at("2013-03-21T10:00"), at("2013-03-21T11:00")), (at("2013-03-21T10:30"), at("2013-03-21T12:00"))]
    assert hours.between(start, end, overlapping) == 6 * HOUR
    assert hours.due(start, 3 * HOUR, overlapping) == at("2013-03-21T13:00")
    # A pause at night takes nothing.
    assert hours.between(start, end, [(at("2013-03-21T18:00"), at("2013-03-22T06:00"))]) == 8 * HOUR


def test_hours_that_nobody_said_and_hours_that_never_come() -> None:
    unknown = BusinessTime(lambda _on: None, BERLIN)
    assert unknown.between(OPENED, OPENED + HOUR) is None
    assert unknown.due(OPENED, HOUR) is None
    assert BusinessTime(lambda _on: Opening(()), BERLIN).due(OPENED, HOUR) is None
