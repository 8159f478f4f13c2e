"""Sheets that are no plain tables, second rows, and what is seldom said of a column: all of it by clicking."""

from __future__ import annotations

import os
import sqlite3
import tomllib
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from resources import path as resource
from supervisor import app, settings
from supervisor.floor.importers.table.run import run
from tests.patience import WAIT_MS
from tests.widgets.mapping_by_hand import choose, opened, pick, settled
from widgets.dialogs.mapping.reading import Reading
from widgets.dialogs.mapping.wizard import COLUMNS, FILE, IMPORT, ROWS, MappingDialog
from widgets.parts.fields import Line
from widgets.parts.pick_box import PickBox
from widgets.parts.tick_box import LINE_ID

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # when a box pops up

AT = 1_772_452_800
"""Noon of 2 March 2026, UTC."""
AT_MIDNIGHT_MS = (AT - 43_200) * 1000


def reading_of(dialog: MappingDialog) -> Reading:
    found = dialog.columns.panel.reading
    assert found is not None
    return found


def say(dialog: MappingDialog, column: str, role: str, **told: Any) -> None:
    """Give a column a role, and say how it is read."""
    choose(dialog, column)
    pick(dialog.columns.panel.means, role)
    for key, value in told.items():
        pick(reading_of(dialog).editors[key], value)


def say_year(dialog: MappingDialog, year: str) -> None:
    line = reading_of(dialog).editors["year"]
    assert isinstance(line, QLineEdit)
    line.setText(year)
    line.editingFinished.emit()


def imported(program: app.Program, dialog: MappingDialog, qtbot: QtBot) -> Path:
    settled(program, dialog, qtbot)
    dialog.go(IMPORT)
    settled(program, dialog, qtbot)
    assert dialog.step == IMPORT
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    dialog.accept()
    return next((settings.data_dir() / "imported").glob("*.db"))


def rows(floor: Path, sql: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(floor)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


SUMS = "SELECT team, measure, value, date(starts_at / 1000, 'unixepoch') FROM measure_total ORDER BY 1, 2, 4"


def test_a_column_per_month_is_seen_and_only_confirmed(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "months.csv"
    path.write_text(
        "Team,Figure,Jan 2026,Feb 2026\nמכירות,Calls,100,200\n,AHT,0:05:00,0:06:00\n"
        "Billing,Calls,10,20\n,AHT,0:01:00,\n",
        encoding="utf-8",
    )
    dialog = opened(program, path, qtbot)
    assert dialog.step == FILE
    assert dialog.file.shape.periods.currentText() == "A column each, January 2026 to February 2026"
    assert dialog.file.shape.counted.value() == "Figure"
    assert dialog.file.shape.filled.text() == "Team"
    assert dialog.state.columns == ["Team", "@header", "Calls", "AHT"]
    dialog.go(COLUMNS)
    say(dialog, "AHT", "#total")
    assert dialog.state.draft.how("#total:aht_ms") == {"column": "AHT", "unit": "h:mm:ss"}
    pick(reading_of(dialog).editors["is"], "mean_of")
    pick(reading_of(dialog).editors["of"], "Calls")
    floor = imported(program, dialog, qtbot)
    assert rows(floor, SUMS) == [
        ("Billing", "aht_ms", 600_000, "2026-01-01"),
        ("Billing", "calls", 10, "2026-01-01"),
        ("Billing", "calls", 20, "2026-02-01"),
        ("מכירות", "aht_ms", 30_000_000, "2026-01-01"),
        ("מכירות", "aht_ms", 72_000_000, "2026-02-01"),
        ("מכירות", "calls", 100, "2026-01-01"),
        ("מכירות", "calls", 200, "2026-02-01"),
    ]
    # The next months have other headings, and are known all the same.
    path.write_text("Team,Figure,Mar 2026,Apr 2026\nBilling,Calls,30,40\n,AHT,0:01:00,0:02:00\n", encoding="utf-8")
    again = opened(program, path, qtbot)
    assert again.step == IMPORT
    assert len(again.importing.result.good.rows) == 4


def test_periods_that_can_be_read_in_two_ways_are_asked_for(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "days.csv"
    path.write_text("Agent,01/04/2026,02/04/2026,03/04/2026\nDana,12,13,14\nOmer,22,23,24\n", encoding="utf-8")
    dialog = opened(program, path, qtbot)
    assert not dialog.next.isEnabled()
    pick(dialog.file.shape.periods, "%m/%d/%Y")
    settled(program, dialog, qtbot)
    assert dialog.next.isEnabled()
    assert dialog.state.draft.how("period") == {"column": "@header", "date": "%m/%d/%Y", "length": "month"}
    pick(dialog.file.shape.periods, "%d/%m/%Y")
    settled(program, dialog, qtbot)
    dialog.reject()
    dialog = opened(program, path, qtbot)  # what was said is not asked again
    assert dialog.file.complete
    assert dialog.state.draft.how("period") == {"column": "@header", "date": "%d/%m/%Y", "length": "day"}
    pick(dialog.file.shape.periods, "")
    settled(program, dialog, qtbot)
    assert dialog.state.columns == ["Agent", "01/04/2026", "02/04/2026", "03/04/2026"]


def test_names_in_two_rows_of_a_workbook_with_decimals(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "two.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("2026")
        sheet.write_row(0, 0, ("", "Jan 2026", "", "Feb 2026", ""))
        sheet.write_row(1, 0, ("Team", "Calls", "Handle time", "Calls", "Handle time"))
        sheet.write_row(2, 0, ("Sales", 100, 0.00347222, 200, 0.00416667))
    dialog = opened(program, path, qtbot)
    assert dialog.file.heading.currentText() == "Rows 1 and 2"
    assert dialog.state.columns == ["Team", "@header", "Calls", "Handle time"]
    dialog.go(COLUMNS)
    say(dialog, "Handle time", "#total", unit="excel_day")
    pick(reading_of(dialog).editors["is"], "mean_of")
    pick(reading_of(dialog).editors["of"], "Calls")
    floor = imported(program, dialog, qtbot)
    assert [(measure, round(value)) for _, measure, value, _ in rows(floor, SUMS)] == [
        ("calls", 100),
        ("calls", 200),
        ("handle_time_ms", 30_000_000),
        ("handle_time_ms", 72_000_000),
    ]


def test_a_campaign_without_a_year_that_makes_sales(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    folder = resource("mappings", "examples")
    dialog = opened(program, folder / "campaign.csv", qtbot)
    pick(dialog.file.zone, "Europe/Bucharest")
    dialog.go(ROWS)
    if dialog.state.draft.row != "contact":
        dialog.rows.buttons["contact"].click()
        settled(program, dialog, qtbot)
    for field, value in (("channel", "voice"), ("direction", "outbound"), ("outcome", "answered")):
        pick(dialog.rows.alike[field], value)
    pick(dialog.rows.repeats, "count")
    dialog.rows._also_chosen(frozenset({"sale"}))  # as the box of ticks says it
    settled(program, dialog, qtbot)
    dialog.go(COLUMNS)
    say(dialog, "day", "answered_at")
    pick(reading_of(dialog).editors["columns"], "month")
    settled(program, dialog, qtbot)
    assert dialog.state.draft.how("answered_at") == {"columns": ["day", "month"], "date": "%d %b"}
    assert "day" in dialog.state.unanswered()
    say_year(dialog, "2025")
    say(dialog, "duration", "conversation_ms", unit="seconds")
    pick(dialog.columns.second, "sale")
    say(dialog, "day", "at")
    pick(reading_of(dialog).editors["columns"], "month")
    say_year(dialog, "2025")
    choose(dialog, "y")
    dialog.columns.panel._only_chosen(frozenset({"yes"}))
    also = dialog.state.draft.said["also"]["sale"]
    assert also == {
        "fields": {"at": {"columns": ["day", "month"], "date": "%d %b", "year": 2025}},
        "filter": {"y": ["yes"]},
    }
    assert dialog.state.draft.said["fields"]["answered_at"] == also["fields"]["at"]
    assert "filter" not in dialog.state.draft.said
    floor = imported(program, dialog, qtbot)
    theirs = tmp_path / "theirs.db"
    run([folder / "campaign.csv"], theirs, map_path=folder / "campaign.toml")
    for sql in (
        "SELECT at FROM sale ORDER BY at",
        "SELECT answered_at, ended_at, outcome, direction FROM contact ORDER BY answered_at, ended_at",
    ):
        assert rows(floor, sql) == rows(theirs, sql)
        assert rows(floor, sql)


def test_a_zone_in_each_row_words_that_mean_deleted_and_other_names(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "tickets.csv"
    lines = (
        "Ticket ID,Created at,Zone,State",
        "1,2026-04-03 08:00:00,Asia/Jerusalem,open",
        "2,2026-04-03 08:00:00,Europe/Bucharest,gone",
        "3,2026-04-03 08:00:00,HQ,open",
    )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    dialog = opened(program, path, qtbot)
    assert dialog.state.draft.row == "case"
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    say(dialog, "Zone", "#zone")
    words = reading_of(dialog).words
    assert words is not None
    assert list(words.choices) == ["HQ"]
    pick(words.choices["HQ"], "UTC")
    assert dialog.state.draft.source["zone"] == {"column": "Zone", "values": {"HQ": "UTC"}}
    choose(dialog, "State")
    more = dialog.columns.panel.more
    assert not more.deleted.isVisible()
    more.more.click()
    more._deleted_chosen(frozenset({"gone"}))
    choose(dialog, "Created at")
    more.more.click()
    more.names.setText("Opened on; Date")
    more.names.editingFinished.emit()
    floor = imported(program, dialog, qtbot)
    assert rows(floor, 'SELECT substr(id, -1), opened_at FROM "case" ORDER BY id') == [
        ("1", 1_775_192_400_000),
        ("3", 1_775_203_200_000),
    ]
    said = tomllib.loads(next((settings.data_dir() / "mappings").glob("*.toml")).read_text(encoding="utf-8"))
    assert said["deleted"] == {"State": ["gone"]}
    assert said["names"] == {"Created at": ["Opened on", "Date"]}
    assert said["columns"] == ["Ticket ID", "Zone", "State"]
    # A file that calls the column otherwise is known.
    path.write_text(path.read_text(encoding="utf-8").replace("Created at", "Opened on"), encoding="utf-8")
    again = opened(program, path, qtbot)
    assert again.step == IMPORT
    assert len(again.importing.result.good.rows) == 2


def test_parts_of_a_day_and_a_clock_beside_a_date_are_seen(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "calls.csv"
    lines = (
        "Call ID;Start date;Start time;Queue;Wait;Talk;Result",
        "1;13/04/2026;8:30 AM;Sales;0,00023148;0:05:10;Answered",
        "2;14/04/2026;1:30 PM;Sales;0,00011574;0,00347222;Answered",
    )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    dialog = opened(program, path, qtbot)
    assert dialog.file.shape.decimal.value() == ","
    draft = dialog.state.draft
    assert draft.how("wait_ms") == {"column": "Wait", "unit": "excel_day"}
    assert draft.how("talk_ms") == {"column": "Talk", "unit": "mixed", "day_fractions": True}
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    if not draft.how("queued_at"):
        say(dialog, "Start date", "queued_at")
        pick(reading_of(dialog).editors["columns"], "Start time")
    assert draft.how("queued_at") == {"columns": ["Start date", "Start time"], "date": "%d/%m/%Y %I:%M %p"}
    floor = imported(program, dialog, qtbot)
    assert rows(floor, "SELECT answered_at - queued_at, talk_ms FROM contact ORDER BY id") == [
        (20_000, 310_000),
        (10_000, 300_000),
    ]


def test_all_sheets_of_a_workbook_with_their_names(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "teams.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for team, calls in (("North", 10), ("South", 20), ("צפון", 30)):
            sheet = book.add_worksheet(team)
            sheet.write_row(0, 0, ("Date", "Calls"))
            sheet.write_row(1, 0, ("2026-04-01", calls))
    dialog = opened(program, path, qtbot)
    pick(dialog.file.sheet, "*")
    settled(program, dialog, qtbot)
    assert dialog.state.columns == ["Date", "Calls", "@sheet"]
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    say(dialog, "@sheet", "team")
    floor = imported(program, dialog, qtbot)
    assert [row[:3] for row in rows(floor, SUMS)] == [
        ("North", "calls", 10),
        ("South", "calls", 20),
        ("צפון", "calls", 30),
    ]


def test_what_is_the_same_in_all_rows_and_what_a_blank_cell_means(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    """Any field may be the same in all rows; a blank wait means 90 s here, and a blank result that it was answered."""
    path = tmp_path / "calls.csv"
    lines = ("Call ID,Entered,Ended,Wait,Result", "1,2026-04-03 08:00:00,2026-04-03 08:05:00,20,Ok",
             "2,2026-04-03 09:00:00,2026-04-03 09:05:00,,")  # fmt: skip
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    dialog = opened(program, path, qtbot)
    dialog.go(ROWS)
    settled(program, dialog, qtbot)
    assert dialog.state.draft.row == "contact"
    assert "queue" not in dialog.rows.alike
    dialog.rows.another.click()
    box = dialog.findChild(PickBox)
    assert box is not None
    at = next(item.index() for item in box._lines() if item.data(LINE_ID) == "queue")
    box._toggle(at)
    queue = dialog.rows.alike["queue"]
    assert dialog.focusWidget() is queue
    queue.put_back("מכירות")
    queue.changed.emit()
    assert dialog.state.draft.fields["queue"] == {"constant": "מכירות"}
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    choose(dialog, "Wait")
    pick(reading_of(dialog).editors["unit"], "seconds")
    more = dialog.columns.panel.more
    assert not more.findChildren(Line, "default")
    more.more.click()
    (blank,) = more.findChildren(Line, "default")
    blank.setText("90")
    blank.editingFinished.emit()
    choose(dialog, "Result")
    words = reading_of(dialog).words
    assert words is not None
    pick(words.choices["Ok"], "answered")
    more.more.click()
    pick(more.blank, "answered")
    floor = imported(program, dialog, qtbot)
    assert rows(floor, "SELECT queue IS NOT NULL, answered_at - queued_at, outcome FROM contact ORDER BY id") == [
        (1, 20_000, "answered"), (1, 90_000, "answered"),
    ]  # fmt: skip
    assert rows(floor, "SELECT name FROM queue") == [("מכירות",)]
    said = tomllib.loads(next((settings.data_dir() / "mappings").glob("*.toml")).read_text(encoding="utf-8"))
    assert said["fields"]["wait_ms"]["default"] == "90"
    assert said["fields"]["outcome"]["default"] == "answered"
    assert said["fields"]["queue"] == {"constant": "מכירות"}


def test_steps_of_calls_are_given_their_meaning(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "steps.csv"
    lines = (
        "Call ID,Time,Event,Queue,Agent",
        "1,2026-04-03 08:00:00,In,Sales,",
        "1,2026-04-03 08:00:20,Ring,Sales,Ion",
        "1,2026-04-03 08:00:30,Up,Sales,Dana",
        "1,2026-04-03 08:02:30,Down,,",
        "2,2026-04-03 08:00:00,In,Sales,",
        "2,2026-04-03 08:01:00,Down,,",
    )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    dialog = opened(program, path, qtbot)
    dialog.go(ROWS)
    settled(program, dialog, qtbot)
    dialog.rows.rest.put_back("contact_log")
    dialog.rows._rest_chosen()
    settled(program, dialog, qtbot)
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    assert dialog.state.draft.how("queue") == {"column": "Queue"}
    for column, role in (("Call ID", "#id"), ("Time", "at"), ("Event", "status"), ("Agent", "agent")):
        if role not in dialog.state.draft.roles(column):
            say(dialog, column, role)
    choose(dialog, "Event")
    words = reading_of(dialog).words
    assert words is not None
    for word, step in (("In", "queued"), ("Up", "answered"), ("Down", "ended")):
        pick(words.choices[word], step)
    assert words.choices["Ring"].currentText() == "Not used"
    floor = imported(program, dialog, qtbot)
    told = "SELECT queue, agent, (answered_at - queued_at) / 1000, (ended_at - queued_at) / 1000, outcome FROM contact"
    assert rows(floor, f"{told} ORDER BY id") == [
        ("Sales", "Dana", 30, 150, "answered"), ("Sales", None, None, 60, "abandoned"),
    ]  # fmt: skip


def test_when_no_column_tells_it_one_day_is_asked_for(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "nps.csv"
    path.write_text("Customer ID,NPS score\nk1,9\nk2,3\n", encoding="utf-8")
    os.utime(path, (AT, AT))
    dialog = opened(program, path, qtbot)
    pick(dialog.file.zone, "UTC")
    dialog.rows.buttons["survey"].click()
    settled(program, dialog, qtbot)
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    if "nps" not in dialog.state.draft.fields:
        say(dialog, "NPS score", "nps")
    settled(program, dialog, qtbot)
    day = dialog.columns.day
    assert (dialog.state.missing(), dialog.next.isEnabled(), day.isVisible()) == (["answered_at"], False, True)
    assert "2 rows have no date" in dialog.columns.result.note.text()
    # The day of the file is offered.
    assert day.day.date().toString("yyyy-MM-dd") == "2026-03-02"
    day.use.click()
    settled(program, dialog, qtbot)
    assert (dialog.state.missing(), dialog.next.isEnabled(), day.isVisible()) == ([], True, False)
    floor = imported(program, dialog, qtbot)
    assert rows(floor, "SELECT DISTINCT answered_at FROM survey") == [(AT_MIDNIGHT_MS,)]


def test_one_word_and_blank_cells_choose_rows_and_a_wrong_value_is_told(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "answers.csv"
    lines = ["1,2026-03-01,9,", "2,2026-03-02,9,yes", "3,2026-03-03,9,", "4,2026-03-04,soon,"]
    path.write_text("\n".join(("Survey ID,Day,Score,Cancelled", *lines)) + "\n", encoding="utf-8")
    dialog = opened(program, path, qtbot)
    dialog.rows.buttons["survey"].click()
    settled(program, dialog, qtbot)
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    say(dialog, "Day", "answered_at", date="iso")
    say(dialog, "Score", "nps")
    choose(dialog, "Cancelled")
    panel = dialog.columns.panel
    assert panel.only.isVisible()
    panel._only_chosen(frozenset({""}))
    settled(program, dialog, qtbot)
    assert dialog.state.draft.said["filter"] == {"Cancelled": [""]}
    result = dialog.columns.result
    assert result.note.text() == "2 of the first 4 rows can be used. One row is left out."
    assert [row[2:4] for row in result.bad.rows] == [["Score", "soon"]]
