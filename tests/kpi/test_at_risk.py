"""Open cases near or past their targets, worked by hand: opened Thursday 2026-04-16 at 15:00 UTC, open 9 to 17."""

from __future__ import annotations

from datetime import date

from supervisor import clock
from supervisor.context import Opening
from supervisor.kpi import at_risk, cases
from supervisor.kpi.business_time import BusinessTime
from supervisor.kpi.cases import Case, Event, Message

UTC = clock.zone("UTC")
HOUR = clock.HOUR_MS
ALWAYS_UNKNOWN = BusinessTime(lambda on: None, UTC)
NINE_TO_FIVE = BusinessTime(
    lambda on: Opening(((9 * 60, 17 * 60),) if date.fromisoformat(on).weekday() < 5 else ()), UTC
)


def at(text: str) -> int:
    return clock.parse_instant(f"2026-04-{text}:00Z", UTC)


OPENED = at("16T15:00")


def case(**more: object) -> Case:
    facts: dict[str, object] = {"first_reply_target_ms": 4 * HOUR, "resolution_target_ms": 16 * HOUR}
    return Case("k1", "email", "a1", OPENED, **{**facts, **more})  # type: ignore[arg-type]  # facts of a case by name


def told(one: Case, hours: BusinessTime, now: str) -> list[tuple[str, int, float]]:
    return [(owed.what, owed.due_at, round(owed.share, 4)) for owed in at_risk.owed(one, hours, at(now))]


def test_by_the_calendar_where_hours_are_not_known() -> None:
    # 4 h are up at 19:00: at 18:00 a quarter is left, which is near; 13 of the 16 h to resolve are left, which is not.
    assert told(case(), ALWAYS_UNKNOWN, "16T18:00") == [
        ("first_reply", at("16T19:00"), 0.25),
        ("resolution", at("17T07:00"), 0.8125),
    ]
    reply, resolution = at_risk.owed(case(), ALWAYS_UNKNOWN, at("16T18:00"))
    assert (reply.near, reply.passed, resolution.near) == (True, False, False)


def test_by_opening_hours_friday_night_is_no_time() -> None:
    # Two of the 4 h on Thursday, two on Friday until 11:00; 16 h end on Monday at 15:00 (2 + 8 + 6).
    assert told(case(), NINE_TO_FIVE, "17T10:00") == [
        ("first_reply", at("17T11:00"), 0.25),
        ("resolution", at("20T15:00"), 0.8125),
    ]
    # On Saturday nothing goes by: 6 of 16 h are left as at the end of Friday.
    assert told(case(), NINE_TO_FIVE, "18T12:00")[1][2] == 0.375


def test_a_target_that_has_passed_is_missed() -> None:
    (reply, _resolution) = at_risk.owed(case(), NINE_TO_FIVE, at("17T11:00"))
    assert (reply.share, reply.passed, reply.near) == (0, True, True)


def test_a_reply_ends_the_first_target_and_a_solve_the_second() -> None:
    replied = case(
        messages=(
            Message(OPENED, "customer", "", True, ""),
            Message(OPENED + HOUR, "bot", "", True, ""),
            Message(OPENED + 2 * HOUR, "agent", "a1", True, ""),
        )
    )
    assert [one.what for one in at_risk.owed(replied, ALWAYS_UNKNOWN, at("16T18:00"))] == ["resolution"]
    reopened = case(
        events=(Event(OPENED + HOUR, "solved", "a1", ""), Event(OPENED + 2 * HOUR, "open", "a1", "agent")),
        first_reply_at=OPENED + HOUR,
    )
    assert at_risk.owed(reopened, ALWAYS_UNKNOWN, at("16T18:00")) == []


def test_what_is_over_owes_nothing() -> None:
    assert at_risk.owed(case(resolved_at=OPENED + HOUR), ALWAYS_UNKNOWN, at("18T18:00")) == []


def test_the_clock_of_the_resolution_stands_while_the_customer_is_asked() -> None:
    # 1 h on Thursday, then it waits for the customer from 16:00 on: 15 of 16 h are left on Monday morning.
    waits = case(events=(Event(at("16T16:00"), "pending", "a1", "customer"),), first_reply_at=at("16T16:00"))
    assert told(waits, NINE_TO_FIVE, "20T09:00") == [("resolution", at("21T16:00"), 0.9375)]


def test_no_target_nothing_owed() -> None:
    assert at_risk.owed(Case("k1", "", "", OPENED), ALWAYS_UNKNOWN, at("20T09:00")) == []


def test_what_is_due_at_closing_time_may_be_done_before_the_next_opening() -> None:
    """Two hours from 15:00 are up when the desk closes at 17:00: nothing is missed until it opens at 9:00."""
    two = case(first_reply_target_ms=2 * HOUR, resolution_target_ms=None)
    for now, passed in (("16T16:59", False), ("16T17:00", False), ("16T23:00", False), ("17T09:00", True)):
        (reply,) = at_risk.owed(two, NINE_TO_FIVE, at(now))
        assert (now, reply.passed, reply.near, reply.due_at) == (now, passed, True, at("16T17:00"))
    for replied, met in (("16T17:00", 1), ("16T22:30", 1), ("17T09:00", 1), ("17T09:01", 0)):
        done = two._replace(first_reply_at=at(replied))
        posted = [
            one for one in cases.post(done, NINE_TO_FIVE, at("20T09:00")) if one.measure.startswith("first_reply_")
        ]
        assert sum(one.measure == "first_reply_met" for one in posted) == met
        assert [one.at for one in posted if one.measure == "first_reply_due"] == [min(at(replied), at("17T09:00"))]
