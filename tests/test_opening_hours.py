"""When a place is open: what decides on one day, in its order, for the most particular place, dated."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from supervisor.access import Belonging, Place
from supervisor.context import ALONE, Calendar, Context, Dated, Opening

BELONGING = Belonging(
    team_site={"north": "s1"}, site_client={"s1": "c1"}, queue_site={"q1": "s1", "q2": "s1"}, queue_client={"q1": "c2"}
)
CENTRE = ("centre", "")
Q1, Q2 = Place("queue", "q1"), Place("queue", "q2")
MONDAY, YOM_KIPPUR, FEAST = "2026-09-14", "2026-09-21", "2026-12-01"
FLOOR = Calendar(
    {"mon": ((540, 1020),), "tue": ((540, 1020),)},
    {YOM_KIPPUR: Opening(((600, 720),), "By half"), MONDAY: Opening((), "Stocktaking")},
)
HOURS = (Dated(CENTRE, "2026-01-01", {"mon": ["08:00-12:00", "13:00-20:00"]}),)


def context(**more: Any) -> Context:
    return Context(book_id="b", belonging=BELONGING, calendars={"hours": FLOOR}, queue_calendar={"q1": "hours"}, **more)


def holidays(*rows: tuple[tuple[str, str], str, list[str]]) -> dict[str, tuple[Dated, ...]]:
    return {"holidays": tuple(Dated(*row) for row in rows)}


def test_nobody_said_when() -> None:
    assert ALONE.opening(MONDAY) is None
    assert context().opening(MONDAY, Q2) is None
    # A queue whose calendar does not name the weekday is closed then.
    assert context().opening("2026-09-16", Q1) == Opening(())


def test_one_after_another_steps_in_for_the_next() -> None:
    """Special day, exception of the floor, holiday, hours of the book, calendar of the floor."""
    every = context(
        hours=HOURS,
        settings=holidays((CENTRE, "2026-01-01", ["IL"])),
        special_days={("centre", "", YOM_KIPPUR): Opening(((0, 60),), "Emergency line")},
    )
    assert every.opening(YOM_KIPPUR, Q1) == Opening(((0, 60),), "Emergency line")
    without = replace(every, special_days={})
    assert without.opening(YOM_KIPPUR, Q1) == Opening(((600, 720),), "By half")
    without = replace(without, calendars={"hours": Calendar(FLOOR.week, {})})
    assert without.opening(YOM_KIPPUR, Q1) == Opening((), "Yom Kippur")
    without = replace(without, settings={})
    assert without.opening(YOM_KIPPUR, Q1) == Opening(((480, 720), (780, 1200)))
    without = replace(without, hours=())
    assert without.opening(YOM_KIPPUR, Q1) == Opening(((540, 1020),))


@pytest.mark.parametrize(
    ("country", "on", "label"),
    [
        # The days as their governments publish them.
        ("IL", YOM_KIPPUR, "Yom Kippur"),
        ("IL", "2026-04-22", "Independence Day"),
        ("RO", FEAST, "National Day"),
        ("RO", "2026-04-13", "Easter"),
        ("RO", "2026-01-24", "Unification of the Romanian Principalities Day"),
    ],
)
def test_public_holidays_are_closed_days(country: str, on: str, label: str) -> None:
    found = context(settings=holidays((CENTRE, "2026-01-01", [country]))).opening(on, Q2)
    assert found is not None
    assert found.spans == ()
    assert found.label.startswith(label)
    other = "RO" if country == "IL" else "IL"
    assert context(settings=holidays((CENTRE, "2026-01-01", [other]))).opening(on, Q2) is None


def test_holidays_of_two_countries_and_of_none() -> None:
    both = context(settings=holidays((CENTRE, "2026-01-01", ["IL", "RO"])), hours=HOURS)
    assert both.opening(YOM_KIPPUR) == Opening((), "Yom Kippur")
    assert both.opening(FEAST) is not None
    none = context(settings=holidays((CENTRE, "2026-01-01", ["IL"]), (("site", "s1"), "2026-01-01", [])), hours=HOURS)
    assert none.opening(YOM_KIPPUR, Q2) == Opening(((480, 720), (780, 1200)))
    assert none.opening(YOM_KIPPUR) == Opening((), "Yom Kippur")
    # Codes that nobody keeps holidays of close nothing.
    assert context(settings=holidays((CENTRE, "2026-01-01", ["ZZ"]))).opening(YOM_KIPPUR) is None


def test_the_most_particular_place_wins() -> None:
    """A queue before its client, its site and the centre; a queue's client is its own, not its site's."""
    rows = [(CENTRE, "01"), (("site", "s1"), "02"), (("client", "c1"), "03"), (("client", "c2"), "04")]
    rows += [(("team", "north"), "05"), (("queue", "q1"), "06")]

    def hours(at_least: int) -> Context:
        dated = tuple(Dated(place, "2026-01-01", {"mon": [f"{hour}:00-23:00"]}) for place, hour in rows[:at_least])
        return replace(context(hours=dated), calendars={})

    def opens(found: Context, place: Place) -> int:
        opening = found.opening(MONDAY, place)
        assert opening is not None
        return opening.spans[0][0] // 60

    assert [opens(hours(count), Q1) for count in range(1, 7)] == [1, 2, 2, 4, 4, 6]
    assert [opens(hours(6), place) for place in (Q2, Place("site", "s1"), Place("team", "north"), Place())] == [
        2,
        3,
        5,
        1,
    ]


def test_hours_hold_from_their_day_until_the_next_ones() -> None:
    weeks = [("2026-09-01", "08"), ("2026-09-14", "09"), ("2026-09-21", "10")]
    dated = tuple(Dated(CENTRE, on, {"mon": [f"{hour}:00-20:00"]}) for on, hour in reversed(weeks))
    found = context(hours=dated)
    opening = {on: found.opening(on) for on in ("2026-08-31", "2026-09-07", MONDAY, YOM_KIPPUR, "2026-12-07")}
    assert {on: one and one.spans[0][0] // 60 for on, one in opening.items()} == {
        "2026-08-31": None,
        "2026-09-07": 8,
        MONDAY: 9,
        YOM_KIPPUR: 10,
        "2026-12-07": 10,
    }


def test_a_special_day_of_a_queue_goes_before_that_of_the_centre() -> None:
    days = {
        ("centre", "", FEAST): Opening((), "Closed"),
        ("queue", "q1", FEAST): Opening(((0, 1440),), "Emergencies"),
    }
    found = context(special_days=days)
    assert found.opening(FEAST, Q1) == days["queue", "q1", FEAST]
    assert found.opening(FEAST, Q2) == days["centre", "", FEAST]


def test_single_days_tell_nothing_of_other_days() -> None:
    alone = replace(context(), calendars={"hours": Calendar({}, FLOOR.exceptions)})
    assert alone.opening(MONDAY, Q1) == Opening((), "Stocktaking")
    assert alone.opening("2026-09-15", Q1) is None
    assert not alone.knows_hours(MONDAY, Q1)
    assert replace(alone, hours=HOURS).knows_hours(MONDAY, Q1)
    assert not replace(alone, hours=HOURS).knows_hours("2025-12-31", Q1)
    assert context().knows_hours(MONDAY, Q1)
    assert not context().knows_hours(MONDAY, Q2)
