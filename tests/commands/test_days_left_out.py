"""Days that a zone left out when it crossed the date line are no days; the sentence says so."""

from __future__ import annotations

import pytest

from tests.commands.floors import Moked, NewFloor


@pytest.mark.parametrize(
    ("zone", "day", "after"),
    [("Pacific/Apia", "2011-12-30", "2011-12-31"), ("Pacific/Kwajalein", "1993-08-21", "1993-08-22")],
)
def test_a_day_that_never_was(new_floor: NewFloor, moked: Moked, zone: str, day: str, after: str) -> None:
    floor = new_floor(zone=zone)
    for period in (("--period", day), ("--period", f"{day}..{after}"), ("--from", day, "--to", after)):
        said = moked("kpis", floor.path, *period)
        assert said.code == 2
        assert f"There was no {day} in {zone}" in said.err
    assert "not included" in moked("kpis", floor.path, "--from", after, "--to", after).err


def test_months_may_be_ends_of_a_period(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor()
    said = moked("kpis", floor.path, "--period", "2016-03..2016-05")
    assert "2016-03..2016-05: 2016-03-01 to 2016-04-30. The end is not included." in said.err
    assert "For all of 2016-03 write 2016-03." in moked("kpis", floor.path, "--period", "2016-03..2016-03").err
