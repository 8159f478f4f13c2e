"""What only mapping files could say is clicked: a part of a cell, columns added and taken away, where a sheet ends."""

from __future__ import annotations

import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from pytestqt.qtbot import QtBot

from supervisor import app, settings
from tests.patience import WAIT_MS
from tests.widgets.mapping_by_hand import choose, opened, pick, settled
from widgets.dialogs.mapping.reading import Reading
from widgets.dialogs.mapping.wizard import COLUMNS, IMPORT, MappingDialog
from widgets.parts.fields import Choice
from widgets.parts.labels import Label
from widgets.parts.tick_box import TickBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # when a box pops up


def imported(program: app.Program, dialog: MappingDialog, qtbot: QtBot, sql: str) -> list[tuple[Any, ...]]:
    """Import by what was clicked; what the floor says then."""
    settled(program, dialog, qtbot)
    dialog.go(IMPORT)
    settled(program, dialog, qtbot)
    assert dialog.step == IMPORT, dialog.state.missing() + dialog.state.unanswered()
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    dialog.accept()
    with closing(sqlite3.connect(next((settings.data_dir() / "imported").glob("*.db")))) as connection:
        return connection.execute(sql).fetchall()


def reading_of(dialog: MappingDialog) -> Reading:
    found = dialog.columns.panel.reading
    assert found is not None
    return found


def words_of(dialog: MappingDialog) -> dict[str, Choice]:
    words = reading_of(dialog).words
    assert words is not None
    return words.choices


def typed(dialog: MappingDialog, part: str, text: str) -> None:
    """Choose a part and type what belongs to it, as a hand does."""
    editor = dialog.columns.panel.more.part
    pick(editor.part, part)
    line = editor.own if part == "own" else editor.text
    line.setText(text)
    line.textEdited.emit(text)


def taken(dialog: MappingDialog) -> list[str]:
    """Cells and what is taken of each, as it stands there."""
    labels = dialog.columns.panel.more.part.findChildren(Label)
    return [label.text() for label in labels if label.isVisible()][1:]


def tick(dialog: MappingDialog, key: str, *columns: str) -> None:
    dialog.columns.panel.more.reckoned[key].click()
    box = next(one for one in dialog.findChildren(TickBox) if one.isVisible())
    box.changed.emit(frozenset(columns))
    box.close()


def calls(folder: Path) -> Path:
    path = folder / "calls.csv"
    lines = (
        "1,North: Billing,02/11/2026 10:00:00,20,200,30,Done [ok],5",
        "2,North: Sales,02/11/2026 10:05:00,10,100,,Done [ok],",
        "3,Loose,02/11/2026 10:10:00,40,,,Gone [left],",
    )
    head = "Call ID,Line,Entered,Ringing,Talk with hold,Hold,Result,Menu"
    path.write_text("\n".join((head, *lines)) + "\n", encoding="utf-8")
    return path


def test_a_part_of_a_cell_and_columns_added_and_taken_away(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(program, calls(tmp_path), qtbot)
    pick(dialog.file.zone, "UTC")
    dialog.rows.buttons["contact"].click()
    settled(program, dialog, qtbot)
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    panel = dialog.columns.panel
    for column, role in (("Call ID", "#id"), ("Line", "queue"), ("Result", "outcome"), ("Entered", "queued_at")):
        choose(dialog, column)
        pick(panel.means, role)
    pick(reading_of(dialog).editors["date"], "%d/%m/%Y %H:%M:%S")
    for column, role in (("Ringing", "wait_ms"), ("Talk with hold", "talk_ms"), ("Hold", "hold_ms")):
        choose(dialog, column)
        pick(panel.means, role)
        pick(reading_of(dialog).editors["unit"], "seconds")
    # The line names the site before the queue.
    choose(dialog, "Line")
    panel.more.more.click()
    typed(dialog, "after", ":")
    settled(program, dialog, qtbot)
    assert taken(dialog) == ["North: Billing", "Billing", "North: Sales", "Sales", "Loose", "Blank"]
    typed(dialog, "own", r"(\w+)$")
    settled(program, dialog, qtbot)
    assert taken(dialog)[-1] == "Loose"
    # A pattern that cannot be read takes nothing, and what is wrong is said below.
    typed(dialog, "own", "(")
    settled(program, dialog, qtbot)
    assert taken(dialog) == []
    assert "cannot be read as match" in dialog.columns.result.note.text()
    pick(panel.more.part.part, "last_word")
    # What is begun at one column and not said stays there: another one begins with its whole cells.
    choose(dialog, "Ringing")
    panel.more.more.click()
    pick(panel.more.part.part, "before")
    choose(dialog, "Result")
    panel.more.more.click()
    assert panel.more.part.part.value() == ""
    # The words of a part are told what they mean, not those of the whole cell.
    pick(panel.more.part.part, "brackets")
    settled(program, dialog, qtbot)
    assert sorted(words_of(dialog)) == ["left", "ok"]
    pick(words_of(dialog)["ok"], "answered")
    pick(words_of(dialog)["left"], "abandoned")
    # Talk is without hold, the wait with the menu.
    choose(dialog, "Talk with hold")
    panel.more.more.click()
    tick(dialog, "minus", "Hold")
    assert panel.more.reckoned["minus"].text() == "Minus Hold"
    choose(dialog, "Ringing")
    panel.more.more.click()
    tick(dialog, "minus", "Menu")
    tick(dialog, "plus", "Menu")
    settled(program, dialog, qtbot)
    assert dialog.columns.grid.asides["Hold"].endswith("− Talk with hold")
    # All of it is still said when another column was looked at.
    choose(dialog, "Line")
    settled(program, dialog, qtbot)
    assert panel.more.part.part.value() == "last_word"
    told = tomllib.loads(dialog.state.toml())["fields"]
    assert told["queue"] == {"column": "Line", "match": r"\S+$"}
    assert told["wait_ms"] == {"column": "Ringing", "unit": "seconds", "plus": ["Menu"]}
    assert told["talk_ms"] == {"column": "Talk with hold", "unit": "seconds", "minus": ["Hold"]}
    wait = "coalesce(answered_at, ended_at) - queued_at"
    assert imported(program, dialog, qtbot, f"SELECT queue, {wait}, talk_ms, outcome FROM contact ORDER BY id") == [
        ("Billing", 25_000, 170_000, "answered"),
        ("Sales", 10_000, 100_000, "answered"),
        ("Loose", 40_000, None, "abandoned"),
    ]


def test_where_a_sheet_ends_is_pointed_at(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "sums.xlsx"
    lines = (
        ("Queue", "What", "2026-01", "2026-02"),
        ("Billing", "Calls", 100, 120),
        ("", "Handled", 90, 110),
        ("Sales", "Calls", 50, 60),
        ("", "Handled", 45, 50),
        ("Whole house", "Calls", 150, 180),
        ("Generated on 2026-03-02",),
    )
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(lines):
            sheet.write_row(number, 0, row)
    dialog = opened(program, path, qtbot)
    shape = dialog.file.shape
    assert not shape.until.isVisible()
    # Blank cells below others are seen although the notes below have none.
    assert dialog.state.draft.source["fill_down"] == ["Queue"]
    shape.more.click()
    offered = [shape.until.itemText(place) for place in range(shape.until.count())]
    assert offered[-3:-1] == [
        "Whole house",
        "Generated on 2026-03-02",
    ]
    pick(shape.until, "^Whole house$")
    settled(program, dialog, qtbot)
    assert len(dialog.state.look["rows"]) == 4
    # Another end is typed, and the one that was pointed at comes back.
    pick(shape.until, "own")
    shape.begins.setText("Sal")
    shape.begins.editingFinished.emit()
    settled(program, dialog, qtbot)
    assert dialog.state.draft.said["wide"]["until"] == "^Sal"
    assert len(dialog.state.look["rows"]) == 2
    pick(shape.until, "^Whole house$")
    settled(program, dialog, qtbot)
    pick(dialog.file.zone, "UTC")
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    sql = "SELECT queue, measure, sum(value) FROM measure_total GROUP BY 1, 2 ORDER BY 1, 2"
    assert imported(program, dialog, qtbot, sql) == [
        ("Billing", "calls", 220.0),
        ("Billing", "handled", 200.0),
        ("Sales", "calls", 110.0),
        ("Sales", "handled", 95.0),
    ]


def test_days_down_and_half_hours_across_become_sums(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "matrix.csv"
    clocks = ("08:00", "08:30", "09:00")
    lines = [f"{day:02}/11/2026,{day},,{day * 2}" for day in range(2, 14)]
    path.write_text("\n".join((",".join(("Day", *clocks)), *lines)) + "\n", encoding="utf-8")
    dialog = opened(program, path, qtbot)
    pick(dialog.file.zone, "UTC")
    dialog.file.shape.more.click()
    pick(dialog.file.shape.periods, "tick")
    box = next(one for one in dialog.findChildren(TickBox) if one.isVisible())
    box.changed.emit(frozenset(clocks))
    box.close()
    settled(program, dialog, qtbot)
    dialog.rows.row_chosen.emit("measure_total")
    settled(program, dialog, qtbot)
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    choose(dialog, "Day")
    pick(dialog.columns.panel.means, "period")
    pick(reading_of(dialog).editors["columns"], "@header")
    settled(program, dialog, qtbot)
    pick(reading_of(dialog).editors["date"], "%d/%m/%Y %H:%M")
    pick(reading_of(dialog).editors["length"], "30min")
    settled(program, dialog, qtbot)
    sql = "SELECT count(*), sum(value), min(starts_at), max(ends_at - starts_at) FROM measure_total"
    assert imported(program, dialog, qtbot, sql) == [(24, 270.0, 1_793_606_400_000, 1_800_000)]
