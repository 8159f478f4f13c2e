"""Where the rows behind a figure are listed in part, all of them are exported, and a copy says that it has a part."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from supervisor import app, formats
from supervisor.views.past import UNCOUNTED, Behind, BehindRows
from tests.patience import WAIT_MS
from tests.widgets.centres import followed
from widgets.dialogs.export import ExportDialog
from widgets.dialogs.past_rows import PastRows
from widgets.windows.main import MainWindow


def rows_of(program: app.Program, qtbot: QtBot, floor: Path, listed: int) -> tuple[MainWindow, PastRows]:
    """The rows behind all answered contacts of some days, of which the first are listed."""
    window = followed(program, floor, qtbot)
    window.qactions["page_agents"].trigger()
    page = window.past.pages["page_agents"]
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    window.past.open_rows("answered", (), "")
    dialog = next(one for one in window.findChildren(PastRows) if one.isVisible())
    assert isinstance(dialog.question, Behind)
    program.past.ask("rows:", replace(dialog.question, listed=listed), aside=True)
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0, timeout=WAIT_MS)
    return window, dialog


def told(dialog: PastRows, id: str) -> list[Any]:
    return dialog.model.values(id, 0, dialog.model.rowCount())


def test_all_rows_go_into_the_file_in_the_order_of_the_table(
    program: app.Program, small_floor: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window, dialog = rows_of(program, qtbot, small_floor, 5)
    assert dialog.model.rowCount() == 5
    assert dialog.cut > 0
    assert told(dialog, "queued_at") == sorted(told(dialog, "queued_at")), "the oldest first"
    first = told(dialog, "contact")
    dialog.export_wanted.emit()
    asking = next(one for one in window.findChildren(ExportDialog) if one.isVisible())
    field = asking.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    out = tmp_path / "rows.csv"
    field.setText(str(out))
    asking.accept()
    every = 5 + dialog.cut
    qtbot.waitUntil(lambda: "rows were exported" in window.notice_text, timeout=WAIT_MS)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == every
    assert [row["contact"] for row in rows[:5]] == first
    assert "not listed" not in (tmp_path / "rows.csv.about.txt").read_text(encoding="utf-8-sig")
    assert f"{every} rows" in window.notice_text


def test_a_copy_says_that_it_has_a_part(program: app.Program, small_floor: Path, qtbot: QtBot) -> None:
    _, dialog = rows_of(program, qtbot, small_floor, 5)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    dialog.view.copy()
    qtbot.waitUntil(lambda: clipboard.text() != "", timeout=WAIT_MS)
    last = clipboard.text().split("\n")[-1]
    assert f"5 of {5 + dialog.cut} rows stand here: the others were not listed." in last
    clipboard.clear()


def test_the_first_of_many_stand_there_before_they_are_counted(
    program: app.Program, small_floor: Path, qtbot: QtBot
) -> None:
    _, dialog = rows_of(program, qtbot, small_floor, 10_000)
    every = dialog.model.rowCount()
    stretch = program.window.past.pages["page_agents"].stretch if program.window is not None else None
    assert stretch is not None
    answer = BehindRows(stretch, "answered", [{"contact": "c1", "feeds": {"answered": 1}}], UNCOUNTED)
    dialog.show_answer(answer, None)
    assert dialog._card.note.text() == "The first 1 rows; the others are being counted…"
    assert dialog._value.text() != ""
    dialog.view.select_key(dialog.model.key_at(0))
    dialog.show_answer(replace(answer, rows=[], cut=every), None)
    assert dialog._card.note.text() == f"1 of {formats.count(every)} rows listed; all are counted"
    assert dialog.view.selected_keys() == [dialog.model.key_at(0)]
