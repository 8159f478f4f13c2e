"""What names and contents of columns propose where they are told in the ways that people write them."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from supervisor.errors import InputError
from supervisor.floor.importers.table import guessing, preview, row_kinds, ways
from supervisor.floor.importers.table.facts import facts
from supervisor.floor.importers.table.sampling import Look, look

CALLS = """מס' שיחה;תאריך כניסה;שעת כניסה;תאריך סיום;שעת סיום;תור
7000;21/11/2026;13:40:11;21/11/2026;13:55:32;מכירות
7001;22/11/2026;15:03:46;22/11/2026;15:08:11;שירות
"""
CAMPAIGN = "age;contact;day;month;duration;campaign;y\n30;cellular;19;oct;79;1;no\n33;telephone;11;may;220;4;yes\n"


def seen(folder: Path, content: str) -> Look:
    path = folder / "export.csv"
    path.write_text(content, encoding="utf-8")
    return look(path, {})


def test_days_and_hours_in_hebrew_are_read_together(tmp_path: Path) -> None:
    said = guessing.said("contact", seen(tmp_path, CALLS))
    assert said["source"]["id"] == "מס' שיחה"
    for field, what in (("queued_at", "כניסה"), ("ended_at", "סיום")):
        assert said["fields"][field] == {"columns": [f"תאריך {what}", f"שעת {what}"], "date": "%d/%m/%Y %H:%M:%S"}


def test_a_day_alone_as_the_end_of_a_call_is_left_to_be_said(tmp_path: Path) -> None:
    alone = "\n".join(";".join(line.split(";")[:4]) for line in CALLS.splitlines())
    said = guessing.said("contact", seen(tmp_path, alone + "\n"))
    assert said["fields"]["ended_at"] == "תאריך סיום"


def test_lengths_alone_are_no_states_and_numbers_no_campaigns(tmp_path: Path) -> None:
    found = seen(tmp_path, CAMPAIGN)
    assert row_kinds.likely_row(found) == "contact"
    fields = guessing.said("contact", found)["fields"]
    # The year stands nowhere: who maps the file is asked for it.
    assert fields == {
        "stay_ms": "duration",
        "queued_at": {"columns": ["day", "month"], "date": "%d %b"},
        "channel": {"column": "contact", "values": {"cellular": "voice", "telephone": "voice"}},
    }
    states = "Agent;State;From;Until\nDana;break;2026-11-21 10:00;2026-11-21 10:10\n"
    assert row_kinds.likely_row(seen(tmp_path, states)) == "agent_state"


def test_all_columns_are_shown_as_the_file_begins(tmp_path: Path) -> None:
    wide = ",".join(f"c{at}" for at in range(40)) + "\n" + ",".join(["x"] * 40) + "\n"
    assert [len(row) for row in seen(tmp_path, wide).begin] == [40, 40]


def test_a_file_that_vanished_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text('[source]\nrow = "sale"\n[fields]\nat = "Day"\n', encoding="utf-8")
    with pytest.raises(InputError, match="is not there") as told:
        preview.run([tmp_path / "gone.csv"], map_path=tmp_path / "map.toml")
    assert told.value.code == "missing"


def test_a_period_that_is_joined_of_two_columns_is_no_sum(tmp_path: Path) -> None:
    found = seen(tmp_path, "Agent,Date,Time,Calls\nDana,01/01/2021,9:12:58,3\nOmer,13/01/2021,9:12:58,4\n")
    said = guessing.said("measure_total", found)
    assert said["fields"]["period"] == {"columns": ["Date", "Time"], "date": "%d/%m/%Y %H:%M:%S"}
    assert said["totals"] == {"calls": "Calls"}


def test_days_and_times_of_a_workbook_are_read_together(tmp_path: Path) -> None:
    path = tmp_path / "calls.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Call Id", "Date", "Time", "Talk"])
        forms = [book.add_format({"num_format": form}) for form in ("dd/mm/yyyy", "h:mm:ss", "[h]:mm:ss")]
        for row in (1, 2):
            sheet.write_string(row, 0, f"c{row}")
            for place, value in enumerate((44197.0, 0.38400, 0.0016), 1):
                sheet.write_number(row, place, value, forms[place - 1])
    said = guessing.said("contact", look(path, {}))
    assert said["fields"] == {"queued_at": {"columns": ["Date", "Time"]}, "talk_ms": "Talk"}


@pytest.mark.parametrize(
    ("name", "values", "wanted"),
    [
        ("Talk", ["0.02.23", "0.12.01"], {"unit": "h:mm:ss"}),
        ("Talk (mm:ss)", ["2:23", "12:01"], {"unit": "m:ss"}),
        ("Talk in minutes", ["2:23", "12:01"], {"unit": "m:ss"}),
        ("Talk", ["2:23", "12:01"], {}),
        ("Talk", ["5m 20s", "41s"], {"unit": "mixed"}),
        ("Talk", ["5m 20s", "41"], {}),
        ("Talk", ["0:02:23", "0:12:01", "0:00:09", "0:01:00", "In Progress"], {"unit": "h:mm:ss"}),
        ("Talk (min)", ["5.25", "0.5"], {"unit": "minutes"}),
        ("Talk (hours)", ["0.0431", "0.0125"], {}),
        ("Durata (minute)", ["5", "7"], {"unit": "minutes"}),
        ("مدة المكالمة بالدقائق", ["5", "7"], {"unit": "minutes"}),
        ("talkTimeMs", ["5000", "7000"], {"unit": "milliseconds"}),
    ],
)
def test_units_of_every_writing(name: str, values: list[str], wanted: dict[str, str]) -> None:
    assert ways.unit_of(facts(name, values)) == wanted


@pytest.mark.parametrize(
    ("name", "values", "wanted"),
    [
        ("Answered", ["TRUE", "FALSE"], {"TRUE": "answered", "FALSE": "abandoned"}),
        ("Abandoned", ["1", "0"], {"1": "abandoned", "0": "answered"}),
        ("נענתה", ["כן", "לא"], {"כן": "answered", "לא": "abandoned"}),
        ("تم الرد", ["نعم", "لا"], {"نعم": "answered", "لا": "abandoned"}),
        ("Preluat", ["da", "nu"], {"da": "answered", "nu": "abandoned"}),
        ("Holiday", ["Y", "N"], {}),
        ("Result", ["Hang up", "Answered"], {"Hang up": "abandoned", "Answered": "answered"}),
    ],
)
def test_a_yes_says_the_outcome_that_its_column_asks_for(name: str, values: list[str], wanted: dict[str, str]) -> None:
    assert ways.words_of("outcome", facts(name, values)) == wanted


def test_dates_are_tried_from_the_whole_column() -> None:
    days = [f"{day:02}/01/2026 10:{minute:02}" for day in range(1, 32) for minute in range(59)]
    assert facts("Opened", days).dates == ["%d/%m/%Y %H:%M"]
    assert facts("Day", ["990131", "990201"]).dates == ["%y%m%d"]
    assert ways.date_of(facts("Day", ["010203"]), []) == {}


def test_midnight_and_nobody_that_come_again_are_blanks(tmp_path: Path) -> None:
    rows = "".join(f"{n},990131,1{n}:00:00,0:00:00,0,NO_SERVER\n" for n in range(3))
    rows += "8,990131,15:00:00,15:01:00,77,DANA\n9,990131,16:00:00,16:01:30,78,OMER\n"
    found = seen(tmp_path, "call_id,date,q_start,ser_start,customer_id,server\n" + rows)
    fields = guessing.said("contact", found)["fields"]
    assert fields["queued_at"] == {"columns": ["date", "q_start"], "date": "%y%m%d %H:%M:%S"}
    assert fields["answered_at"] == {"columns": ["date", "ser_start"], "date": "%y%m%d %H:%M:%S", "blank": ["0:00:00"]}
    assert fields["customer"] == {"column": "customer_id", "blank": ["0"]}
    assert fields["agent"] == {"column": "server", "blank": ["NO_SERVER"]}


@pytest.mark.parametrize(
    ("name", "days", "length"),
    [
        ("Month", ["2026-01-01", "2026-02-01"], "month"),
        ("Date", ["2026-01-01", "2026-02-01", "2026-03-01"], "month"),
        ("Date", ["2026-01-01", "2026-04-01", "2026-07-01"], "quarter"),
        ("Week", ["2026-01-05", "2026-01-12"], "week"),
        ("Date", ["2026-01-01", "2026-02-01"], None),
        ("Date", ["2026-01-05", "2026-01-06", "2026-01-12"], None),
    ],
)
def test_how_long_periods_are_is_told_by_their_first_days(
    name: str, days: list[str], length: str | None, tmp_path: Path
) -> None:
    rows = "".join(f"{day},Sales,1{place}\n" for place, day in enumerate(days))
    period = guessing.said("measure_total", seen(tmp_path, f"{name},Queue,Calls\n{rows}"))["fields"]["period"]
    assert (period if isinstance(period, dict) else {}).get("length") == length


def test_usual_sums_and_averages_are_measures_that_figures_know(tmp_path: Path) -> None:
    heading = "Month,Agent,Calls offered,Calls answered,Abandoned,Average handle time,Sentiment,Provider Code,Chats\n"
    rows = "2026-01-01,Dana,599,504,95,0:06:44,-0.5,1101,7\n2026-02-01,Dana,500,464,36,0:06:23,0.3,1102,9\n"
    assert guessing.said("measure_total", seen(tmp_path, heading + rows))["totals"] == {
        "offered": "Calls offered",
        "answered": "Calls answered",
        "abandoned": "Abandoned",
        "chats": "Chats",
        "handle_ms": {"column": "Average handle time", "unit": "h:mm:ss", "mean_of": "Calls answered"},
    }


def test_a_slip_among_many_rows_of_one_day_hides_no_date() -> None:
    found = facts("Date", ["31/31/2022", *["13/01/2022"] * 300])
    assert (found.dates, found.distinct) == (["%d/%m/%Y"], 2)
    assert facts("Answered", ["Y", "N"] * 300 + ["maybe"]).yes_no


def test_a_day_beside_times_of_its_begin_and_end_is_no_instant_of_its_own(tmp_path: Path) -> None:
    rows = "".join(f"x{n},1{n % 9}/01/2026,09:0{n}:05,09:1{n}:05\n" for n in range(9))
    found = seen(tmp_path, "Interaction ID,Call date,Start time,End time\n" + rows)
    assert guessing.said("contact", found)["fields"] == {
        "arrived_at": {"columns": ["Call date", "Start time"], "date": "%d/%m/%Y %H:%M:%S"},
        "ended_at": {"columns": ["Call date", "End time"], "date": "%d/%m/%Y %H:%M:%S"},
    }


@pytest.mark.parametrize(
    ("name", "scores", "scale"),
    [
        ("CSAT", (5, 4), None),
        ("CSAT", (10, 4), 10),
        ("CSAT", (7, 4), None),
        ("CSAT (1-10)", (7, 4), 10),
        ("CSAT (1-5)", (3, 4), None),
        ("ציון שביעות רצון 1-7", (3, 4), 7),
        ("CSAT", (85, 100), 100),
    ],
)
def test_the_highest_score_is_what_the_heading_or_the_answers_say(
    name: str, scores: tuple[int, int], scale: int | None, tmp_path: Path
) -> None:
    found = seen(tmp_path, f"Survey ID,{name}\na,{scores[0]}\nb,{scores[1]}\n")
    assert guessing.said("survey", found)["fields"].get("csat_scale") == (scale and {"constant": scale})


def test_sums_of_sheets_by_month_are_of_the_month_that_their_sheet_is_called(tmp_path: Path) -> None:
    path = tmp_path / "agents.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for month in ("January 2021", "February 2021"):
            sheet = book.add_worksheet(month)
            for row, cells in enumerate((["AgentID", "Agent", "Calls Answered"], [7, "Dana Bar", 41], [8, "Omer", 40])):
                sheet.write_row(row, 0, cells)
    said = guessing.said("measure_total", look(path, {"sheet": "*"}))
    assert said["fields"] == {
        "agent": {"column": "AgentID", "name": "Agent"},
        "period": {"column": "@sheet", "date": "%b %Y", "length": "month"},
    }
    assert said["totals"] == {"answered": "Calls Answered"}
