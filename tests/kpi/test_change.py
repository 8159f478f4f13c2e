"""Whether days changed by more than chance, by hand."""

from __future__ import annotations

from supervisor.kpi import change

WEEK = [10, 12, 11, 10, 9, 4, 3]


def test_a_steady_rise_is_a_change_whatever_the_weekdays_are_like() -> None:
    assert change.of_days(WEEK, [one + 2 + place % 2 for place, one in enumerate(WEEK)]) == "up"
    assert change.of_days(WEEK, [one - 2 - place % 2 for place, one in enumerate(WEEK)]) == "down"


def test_one_wild_day_is_none() -> None:
    # The differences are 0 but for one of 40: their mean of 5.7 has a t interval of 14 either way.
    assert change.of_days(WEEK, [50, *WEEK[1:]]) == "within"


def test_the_same_again_is_none() -> None:
    assert change.of_days(WEEK, WEEK) == "within"


def test_four_days_say_nothing() -> None:
    assert change.of_days([1, 2, 3, 4], [9, 9, 9, 9]) == ""
