"""What a table looks like beyond a heading and rows: seen where the file shows it, and nowhere else."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers.table import shapes, ways
from supervisor.floor.importers.table.desk import Desk
from supervisor.floor.importers.table.facts import facts
from supervisor.floor.importers.table.sampling import look


def file(folder: Path, content: str, name: str = "sheet.csv") -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("names", "pattern", "length", "first"),
    [
        (["Jan 2026", "Feb 2026", "Mar 2026"], "%b %Y", "month", "2026-01-01"),
        (["ינואר 2026", "פברואר 2026"], "%b %Y", "month", "2026-01-01"),
        (["يناير 2026", "فبراير 2026"], "%b %Y", "month", "2026-01-01"),
        (["01/2026", "02/2026"], "%m/%Y", "month", "2026-01-01"),
        (["Q1 2026", "Q2 2026"], "Q%q %Y", "quarter", "2026-01-01"),
        (["2026-W14", "2026-W15"], "%G-W%V", "week", "2026-03-30"),
        (["13/04/2026", "14/04/2026"], "%d/%m/%Y", "day", "2026-04-13"),
        (["06/04/2026", "13/04/2026", "20/04/2026"], "%d/%m/%Y", "week", "2026-04-06"),
        (["2024", "2025"], "%Y", "year", "2024-01-01"),
        (["2026-01-01", "2026-02-01 00:00:00"], "%Y-%m-%d", "month", "2026-01-01"),
    ],
)
def test_headings_that_are_periods_tell_how_long_they_are(
    names: list[str], pattern: str, length: str, first: str
) -> None:
    found = shapes.ways(["Team", *names])
    assert (found[0].pattern, found[0].length, found[0].first) == (pattern, length, first)


def test_days_that_could_be_months_are_told_both_ways() -> None:
    found = shapes.ways(["01/04/2026", "02/04/2026", "03/04/2026"])
    assert {(one.pattern, one.length, one.first) for one in found} == {
        ("%d/%m/%Y", "day", "2026-04-01"),
        ("%m/%d/%Y", "month", "2026-01-04"),
    }


@pytest.mark.parametrize(
    "content",
    [
        "Agent,Team,City\nDana,North,North\nOmer,North,South\n",  # words that come again are no names
        "Report of,April\nAgent,Duration,Duration\nDana,3,4\n",
        "Case,Opened,Closed\n1,03/04/2026,05/04/2026\n2,03/04/2026,06/04/2026\n",
        "Year,2026,Note\n1,2,x\n",
        "Name,,Team,Since\nDana,yes,North,yes\nOmer,no,South,yes\n7,no,South,yes\n",
    ],
)
def test_a_plain_table_stays_a_plain_table(tmp_path: Path, content: str) -> None:
    found = look(file(tmp_path, content), {})
    assert (found.upper, found.wide, found.fill_down) == (0, {}, [])


def test_two_rows_of_names_and_what_is_named_above_only(tmp_path: Path) -> None:
    found = look(file(tmp_path, "Team;Voice;;Chat;\n;Calls;Wait;Calls;Wait\nNorth;1;2;3;4\n"), {})
    assert (found.upper, found.header) == (1, 2)
    assert found.columns == ["Team", "Voice: Calls", "Voice: Wait", "Chat: Calls", "Chat: Wait"]
    plain = look(file(tmp_path, "Team;Voice;;Chat;\n;Calls;Wait;Calls;Wait\nNorth;1;2;3;4\n"), {"header": 2})
    assert (plain.upper, plain.columns[1:3]) == (0, ["Calls", "Wait"])


def test_what_is_said_of_a_sheet_holds_against_what_it_looks_like(tmp_path: Path) -> None:
    path = file(tmp_path, "Team,Jan 2026,Feb 2026\nNorth,1,2\n")
    assert look(path, {}).columns == ["Team", "@header", "@value"]
    assert look(path, {"wide": {}, "guess": False}).columns == ["Team", "Jan 2026", "Feb 2026"]
    chosen = look(path, {"wide": {"headers": ["Feb 2026"]}, "guess": False})
    assert chosen.columns == ["Team", "Jan 2026", "@header", "@value"]


@pytest.mark.parametrize(
    ("cells", "sign"),
    [
        (["12,50", "3", "1.250,75"], ","),
        (["12.50", "3"], "."),
        (["1,250", "3,500"], "."),
        (["0,0431"], ","),
        (["12,50", "12.50"], "."),
        (["03,04", None, 4.5], ","),
    ],
)
def test_the_decimal_sign_is_seen_only_where_nothing_contradicts(cells: list[object], sign: str) -> None:
    assert shapes.decimal_of([[cell] for cell in cells]) == sign


def test_a_second_row_is_offered_where_other_columns_tell_of_it(tmp_path: Path) -> None:
    path = file(
        tmp_path,
        "Call ID,Queue,Entered,Wait,Result,CSAT\n1,Sales,2026-04-01 08:00:00,10,Answered,5\n"
        "2,Sales,2026-04-01 09:00:00,10,Answered,\n",
    )
    told = Desk(tmp_path).propose(str(path), {}, "contact")
    assert told["also"]["survey"]["csat"] == "CSAT"
    assert "contact" not in told["also"]["survey"]
    assert Desk(tmp_path).propose(str(path), {}, "survey")["also"] == {}


def test_a_first_line_that_never_ends_is_refused_at_once(tmp_path: Path) -> None:
    path = file(tmp_path, "a,b,c," * 200_000)
    for ask in (lambda: look(path, {}), lambda: Desk(tmp_path).known([str(path)])):
        with pytest.raises(InputError) as told:
            ask()
        assert told.value.code == "unreadable"


def test_dates_without_a_year_and_halves_of_moments() -> None:
    assert facts("Day", ["3 May", "14 May"]).dates == ["%d %b"]
    assert facts("Day", ["3", "14"]).parts == ["%d"]
    assert "%b" in facts("Month", ["mai", "יוני", "يوليو"]).parts
    assert facts("Hour", ["8:30 PM"]).parts == ["%I:%M %p"]
    assert facts("Zone", ["Asia/Jerusalem", "UTC", "03/04"]).zones == 2
    assert facts("At", [datetime(2026, 4, 1, 8)]).kind == "moment"  # noqa: DTZ001 - as a workbook holds it


def test_a_column_of_months_is_a_period_of_that_length(tmp_path: Path) -> None:
    path = file(tmp_path, "Month,Queue,Calls\nJan 2026,Sales,10\nFeb 2026,Sales,20\n")
    said = Desk(tmp_path).propose(str(path), {}, "measure_total")["said"]
    assert said["fields"]["period"] == {"column": "Month", "date": "%b %Y", "length": "month"}
    assert facts("Quarter", ["Q1 2026", "Q2 2026"]).dates == ["Q%q %Y"]


def test_parts_of_a_day_are_a_unit_only_where_they_look_like_it(tmp_path: Path) -> None:
    assert ways.unit_of(facts("Wait", ["0.00347222", "0.01041667"])) == {"unit": "excel_day"}
    assert ways.unit_of(facts("Wait", ["0:05:00", "0.01041667"])) == {"unit": "mixed", "day_fractions": True}
    assert ways.unit_of(facts("Wait", ["0.5", "0.25"])) == {}
    assert ways.unit_of(facts("Wait seconds", ["5", "10"])) == {"unit": "seconds"}
