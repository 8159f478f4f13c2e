"""Every way in which exports write a moment is found from the cells themselves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from supervisor.floor.importers.table.facts import facts

_FIRST = datetime(2026, 11, 13, 9, 4, 15, tzinfo=UTC)
_MOMENTS = [_FIRST + timedelta(days=day, hours=day, minutes=7 * day) for day in range(5)]
"""Days after the twelfth of a month: the day and the month cannot be taken for each other."""
_DAYS = (
    *(f"{first}{sign}{second}{sign}%{year}" for sign in "/-" for year in "Yy" for first, second in (("%d", "%m"),)),
    *("%m/%d/%Y", "%m/%d/%y", "%m-%d-%Y", "%m-%d-%y", "%d.%m.%Y", "%d.%m.%y", "%Y/%m/%d", "%Y.%m.%d"),
    *("%d %b %Y", "%d %b %y", "%d-%b-%Y", "%d-%b-%y", "%b %d, %Y", "%b %d %Y", "%a, %d %b %Y", "%a %d/%m/%Y"),
)
_CLOCKS = ("%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M:%S %p", "%H:%M:%S.%f")


@pytest.mark.parametrize(
    ("clock", "sign"),
    [*((clock, " ") for clock in _CLOCKS), *zip(_CLOCKS, (", ", " - ", " ora ", " בשעה "), strict=False)],
)
def test_each_day_with_each_clock_is_found(clock: str, sign: str) -> None:
    for way in (way for day in _DAYS for way in (f"{day}{sign}{clock}", f"{clock}{sign}{day}")):
        found = facts("When", [moment.strftime(way) for moment in _MOMENTS])
        assert found.dates == [way]
        assert found.first[way] == "2026-11-13 09:04"


@pytest.mark.parametrize("day", _DAYS)
def test_each_day_alone_is_found_and_is_a_half_of_a_moment_too(day: str) -> None:
    found = facts("Day", [moment.strftime(day) for moment in _MOMENTS])
    assert found.dates == [day]
    assert found.parts == ([day] if "%a" not in day else [])


@pytest.mark.parametrize(("cell", "ways"), [
    ("08/11/26 12:04:15", ["%d/%m/%y %H:%M:%S", "%m/%d/%y %H:%M:%S"]),
    ("08.11.26 12:04", ["%d.%m.%y %H:%M"]),
    ("2026-11-08T12:04:15+02:00", ["iso"]),
    ("Nov 2026", ["%b %Y"]),
    ("08/11 12:04", ["%d/%m %H:%M", "%m/%d %H:%M"]),
    ("11:37:34", []),
    ("1:30", []),
    ("some words", []),
])  # fmt: skip
def test_cells_that_look_alike_are_told_apart(cell: str, ways: list[str]) -> None:
    assert facts("When", [cell] * 3).dates == ways


def test_slips_among_the_cells_do_not_hide_the_way() -> None:
    cells = [moment.strftime("%d/%m/%y %H:%M:%S") for moment in _MOMENTS]
    assert facts("When", [*cells, "31/02/26 10:00:00"]).dates == ["%d/%m/%y %H:%M:%S"]
