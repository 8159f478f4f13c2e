"""Opening hours that come as tables: how a calendar is meant by name, and which figures its hours give."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.floors import DAY, Moked, NewFloor, at, iso

HOURS = """[source]
name = "{source}"
row = "calendar"
id = {id}
[fields]
zone = {{ constant = "UTC" }}
weekday = "day"
opens = "from"
closes = "to"
"""
DAYS_OFF = """[source]
name = "desk"
row = "calendar_exception"
id = ["cal", "on"]
[fields]
calendar = "cal"
on_date = { column = "on", date = "%Y-%m-%d" }
opens = "from"
closes = "to"
"""
QUEUES = """[source]
name = "{source}"
row = "queue"
id = "queue"
[fields]
calendar = {calendar}
"""
CASES = """[source]
name = "desk"
row = "case"
id = "case"
zone = "UTC"
[fields]
queue = "queue"
opened_at = "opened"
resolved_at = "solved"
"""
WEEK = "cal,day,from,to\nmain,1,09:00,17:00\nmain,2,10:00,12:00\nmain,3,09:00,17:00\n"
ROUND_THE_CLOCK = "cal,day,from,to\n" + "".join(f"main,{day},00:00,24:00\n" for day in range(1, 8))
OFF = "cal,on,from,to\nmain,2026-03-03,,\n"
CASE = "case,queue,opened,solved\n7,help,2026-03-02T16:00:00,2026-03-04T10:00:00\n"
BY_NAME_AND_DAY = '["cal", "day"]'


class Centre:
    """A floor filled from tables."""

    def __init__(self, folder: Path, moked: Moked) -> None:
        self.folder, self.moked, self.floor = folder, moked, folder / "a.floor"

    def take(self, mapping: str, rows: str) -> None:
        (self.folder / "map.toml").write_text(mapping, encoding="utf-8")
        (self.folder / "rows.csv").write_text(rows, encoding="utf-8")
        given = ("import", "table", self.folder / "rows.csv", "--map", self.folder / "map.toml", "--into", self.floor)
        said = self.moked(*given)
        assert said.code == 0, said.err

    def business_s(self) -> tuple[float | None, int | None]:
        """The mean solve time in opening hours, in seconds, and its n."""
        (row,) = self.moked.json(
            "kpis", self.floor, "--period", "2026-03", "--kpi", "resolution_time.business", "--no-cache"
        )
        found = row["resolution_time.business"]
        return found["value"], found["n"]


@pytest.fixture
def centre(tmp_path: Path, moked: Moked) -> Centre:
    return Centre(tmp_path, moked)


def hours(source: str = "desk", id: str = BY_NAME_AND_DAY) -> str:
    return HOURS.format(source=source, id=id)


def queues(source: str = "desk", calendar: str = '"cal"') -> str:
    return QUEUES.format(source=source, calendar=calendar)


@pytest.mark.parametrize("source", ["desk", "9:00 / desk"])
def test_a_queue_keeps_the_calendar_that_its_source_names(centre: Centre, source: str) -> None:
    """Monday 16:00 to 17:00, nothing on the Tuesday off, Wednesday 9:00 to 10:00: two hours."""
    centre.take(hours(source), WEEK)
    centre.take(DAYS_OFF.replace("desk", source), OFF)
    centre.take(queues(source), "queue,cal\nhelp,main\n")
    centre.take(CASES, CASE)
    assert centre.business_s() == (7200, 1)
    assert "unresolved_reference" not in centre.moked("check", centre.floor).out


def test_one_column_names_the_calendar_and_tells_its_rows_apart(centre: Centre) -> None:
    """Without the Tuesday off there are two hours more."""
    rows = WEEK.replace("main,2", "main:2,2").replace("main,3", "main:3,3")
    centre.take(hours(id='"cal"'), rows)
    centre.take(queues(), "queue,cal\nhelp,main\n")
    centre.take(CASES, CASE)
    assert centre.business_s() == (4 * 3600, 1)


def test_calendars_of_one_name_and_two_sources_stay_apart(centre: Centre) -> None:
    """Round the clock, 16:00 to 10:00 two days later are 42 hours; `of` names the other source."""
    centre.take(hours(), WEEK)
    centre.take(hours("night"), ROUND_THE_CLOCK)
    centre.take(queues(), "queue,cal\nhelp,main\n")
    centre.take(CASES, CASE)
    assert centre.business_s() == (4 * 3600, 1)
    centre.take(queues(calendar='{ column = "cal", of = "night" }'), "queue,cal\nhelp,main\n")
    assert centre.business_s() == (42 * 3600, 1)
    assert "unresolved_reference" not in centre.moked("check", centre.floor).out


def test_a_calendar_that_no_source_of_that_name_told_is_said(centre: Centre) -> None:
    centre.take(hours(), WEEK)
    centre.take(queues("switch"), "queue,cal\nhelp,main\n")
    centre.take(CASES, CASE)
    assert centre.business_s() == (None, 0)
    assert "unresolved_reference" in centre.moked("check", centre.floor).out


@pytest.mark.parametrize("solved", ["2026-03-04T10:00:00", "2026-03-03T10:00:00"])
def test_days_off_alone_are_no_hours(centre: Centre, solved: str) -> None:
    """Neither is a case solved within the only day of which anything is known a case of no open time."""
    centre.take(DAYS_OFF, OFF)
    centre.take(queues(), "queue,cal\nhelp,main\n")
    centre.take(CASES, f"case,queue,opened,solved\n7,help,2026-03-03T09:00:00,{solved}\n")
    assert centre.business_s() == (None, 0)


def test_a_zone_that_does_not_exist_is_told_with_its_row(moked: Moked, new_floor: NewFloor) -> None:
    made = new_floor().add("queue", {"id": "q1", "calendar": "main"}, {"id": "q2", "site": "north"})
    made.add("site", {"id": "north", "zone": "Asia/Jerusalm"}).add("calendar", {"id": "main:1", "zone": "Moon/Sea"})
    made.execute("UPDATE calendar SET weekday = 1, opens = '08:00', closes = '20:00'")
    period = ("--period", DAY, "--at", iso(at("20:00")))
    made.add("case", {"queue": "q1", "opened_at": at("09:00"), "resolved_at": at("10:00")})
    said = moked("kpis", made.path, *period, "--kpi", "resolution_time.business")
    assert said.code == 2
    assert "row main:1 of the table calendar names the time zone “Moon/Sea”" in said.err
    said = moked("kpis", made.path, *period, "--filter", "site=north")
    assert said.code == 2
    assert "row north of the table site names the time zone “Asia/Jerusalm”" in said.err
    said = moked("check", made.path, "--at", iso(at("20:00")))
    assert said.code == 1
    assert said.out.count("wrong_zone") == 2
