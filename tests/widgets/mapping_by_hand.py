"""A file that is mapped by hand: what is clicked, and the floor that comes of it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import xlsxwriter
from pytestqt.qtbot import QtBot

from supervisor import app
from tests.patience import WAIT_MS
from widgets.dialogs.mapping.wizard import COLUMNS, MappingDialog

HEADING = ("Call ID", "Queue", "Agent ID", "Agent name", "Phone", "Entered", "Answered", "Ended", "Wait", "Result")
CALLS = (
    (
        "1",
        "מכירות",
        "7",
        "דנה",
        "0501",
        "03/04/2026 08:00:00",
        "03/04/2026 08:00:20",
        "03/04/2026 08:03:20",
        "0:20",
        "Ok",
    ),
    ("2", "Billing", "8", "Ioana", "0502", "13/04/2026 08:05:00", "", "13/04/2026 08:05:40", "0:40", "Hung up"),
    (
        "3",
        "الفواتير",
        "9",
        "سامي",
        "0503",
        "14/04/2026 09:00:00",
        "14/04/2026 09:01:00",
        "14/04/2026 09:05:00",
        "1:00",
        "Ok",
    ),
    ("4", "Billing", "8", "Ioana", "0504", "15/04/2026 09:00:00", "", "15/04/2026 09:02:00", "2:00", "Strange"),
)


def csv_file(folder: Path) -> Path:
    path = folder / "calls of april.csv"
    path.write_text("\n".join(",".join(row) for row in (HEADING, *CALLS)) + "\n", encoding="utf-8")
    return path


def xlsx_file(folder: Path) -> Path:
    path = folder / "calls.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("אפריל")
        for number, row in enumerate((("A report",), HEADING, *CALLS)):
            sheet.write_row(number, 0, row)
    return path


def json_file(folder: Path) -> Path:
    path = folder / "calls.json"
    path.write_text(json.dumps({"calls": [dict(zip(HEADING, row, strict=True)) for row in CALLS]}), encoding="utf-8")
    return path


def opened(program: app.Program, path: Path, qtbot: QtBot) -> MappingDialog:
    program.importing.take([path])
    qtbot.waitUntil(lambda: program.importing.dialog is not None, timeout=WAIT_MS)
    dialog = program.importing.dialog
    assert dialog is not None
    settled(program, dialog, qtbot)
    return dialog


def settled(program: app.Program, dialog: MappingDialog, qtbot: QtBot) -> None:
    """Until every question is answered."""
    qtbot.waitUntil(lambda: not program.importing.asking.busy and not dialog.asks_soon, timeout=WAIT_MS)


def choose(dialog: MappingDialog, column: str) -> None:
    dialog.columns.view.choose(dialog.state.columns.index(column))


def pick(editor: Any, value: Any) -> None:
    """Choose as a hand does."""
    editor.put_back(value)
    editor.activated.emit(editor.currentIndex())


def finish_mapping(program: app.Program, dialog: MappingDialog, qtbot: QtBot) -> None:
    """Say what the file leaves open: the unit of the wait, and what the words of the result mean."""
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    reading = dialog.columns.panel.reading
    assert dialog.columns.panel.column == "Wait"
    assert reading is not None
    pick(reading.editors["unit"], "m:ss")
    choose(dialog, "Result")
    reading = dialog.columns.panel.reading
    assert reading is not None
    assert reading.words is not None
    pick(reading.words.choices["Ok"], "answered")
    assert dialog.state.draft.how("outcome")["values"] == {"Hung up": "abandoned", "Ok": "answered"}
    settled(program, dialog, qtbot)


def content(floor: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All that a floor says, without its own numbers."""
    with sqlite3.connect(f"{floor.as_uri()}?mode=ro", uri=True) as connection:
        found = {
            table: connection.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall()
            for table in ("contact", "queue", "agent", "team_membership", "survey")
        }
        found["rejected"] = connection.execute("SELECT path, line, text, why FROM rejected ORDER BY line").fetchall()
    connection.close()
    return found
