"""What a first mapping stumbles over: dates in unknown ways, halves of a moment, names for keys, nothing that fits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from supervisor import app, formats
from tests.widgets.mapping_by_hand import choose, opened, pick, settled
from widgets.dialogs.mapping.reading import Reading
from widgets.dialogs.mapping.result import Result
from widgets.dialogs.mapping.wizard import COLUMNS, IMPORT, MappingDialog

_HEADING = ("Call ID", "Day taken", "Hour taken", "Handled", "Queue", "Customer", "Talk")


def _file(folder: Path, handled: str = "{day:02}/11/26 1{n}:04:15", names: bool = True) -> Path:
    rows = []
    for n in range(8):
        day = n + 12
        who = ("Ann Lee", "Omar Haddad")[n % 2] if names else f"C-{n % 2}"
        rows.append([
            str(n), f"{day}/11/2026", f"09:0{n}:30", handled.format(day=day, n=n), "Sales", who, "0:01:00",
        ])  # fmt: skip
    path = folder / "calls.csv"
    path.write_text("\n".join(map(";".join, [_HEADING, *rows])) + "\n", encoding="utf-8")
    return path


def _columns(program: app.Program, path: Path, qtbot: QtBot) -> MappingDialog:
    dialog = opened(program, path, qtbot)
    pick(dialog.file.zone, "UTC")
    dialog.rows.row_chosen.emit("contact")
    settled(program, dialog, qtbot)
    dialog.state.draft.fields.clear()
    dialog.state.draft.said["source"]["id"] = "Call ID"
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    return dialog


def _mean(program: app.Program, dialog: MappingDialog, qtbot: QtBot, column: str, role: str) -> Reading:
    choose(dialog, column)
    pick(dialog.columns.panel.means, role)
    settled(program, dialog, qtbot)
    reading = dialog.columns.panel.reading
    assert reading is not None
    return reading


def test_a_moment_takes_its_day_and_its_time_of_day_from_two_columns(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = _columns(program, _file(tmp_path), qtbot)
    reading = _mean(program, dialog, qtbot, "Day taken", "queued_at")
    reading = _mean(program, dialog, qtbot, "Hour taken", "queued_at")
    joined = {"columns": ["Day taken", "Hour taken"], "date": "%d/%m/%Y %H:%M:%S"}
    assert dialog.state.draft.fields["queued_at"] == joined
    choice: Any = reading.editors["date"]
    assert formats.plain(choice.currentText()) == "12 November 2026, 09:00:30"
    assert formats.ltr("12/11/2026 09:00:30") in dialog.columns.result.good.rows[0]
    # Two columns that make no moment: one of them loses the meaning, and that is said.
    _mean(program, dialog, qtbot, "Handled", "queued_at")
    panel = dialog.columns.panel
    assert formats.plain(panel.moved.text()) == "“Day taken” no longer has this meaning."
    assert not panel.moved.isHidden()
    choose(dialog, "Queue")
    assert panel.moved.isHidden()


def test_a_way_of_ones_own_is_said_as_people_write_it(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = _columns(program, _file(tmp_path, handled="{day:02}#11#26 at 1{n}h04"), qtbot)
    reading = _mean(program, dialog, qtbot, "Handled", "queued_at")
    # No way fits: the column is in doubt, and nothing goes on before somebody said how it is written.
    assert dialog.state.unanswered() == ["Handled"]
    assert "Handled" in dialog.columns.grid.marked
    assert not dialog.next.isEnabled()
    pick(reading.editors["date"], "own")
    line: Any = reading.editors["own"]
    assert line.placeholderText() == "DD/MM/YYYY hh:mm"
    assert reading.example is not None
    QTest.keyClicks(line, "DD#MM#YY")
    settled(program, dialog, qtbot)
    assert reading.example.text().endswith("A time or date cannot be read in the way the mapping says.")
    QTest.keyClicks(line, " at hh")
    line.clear()
    QTest.keyClicks(line, "%d#%m#%y at %Hh%M")
    settled(program, dialog, qtbot)
    assert formats.plain(reading.example.text()) == "12#11#26 at 10h04: 12 November 2026, 10:04"
    QTest.keyClick(line, Qt.Key.Key_Return)
    settled(program, dialog, qtbot)
    assert dialog.step == COLUMNS  # Enter ends the typing and no more
    assert dialog.state.draft.fields["queued_at"]["date"] == "%d#%m#%y at %Hh%M"
    assert dialog.next.isEnabled()


def test_where_most_rows_would_be_rejected_it_says_which_column_is_the_reason(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = _columns(program, _file(tmp_path), qtbot)
    assert _mean(program, dialog, qtbot, "Handled", "queued_at").editors["date"].typed() == "%d/%m/%y %H:%M:%S"
    assert dialog.next.isEnabled()
    assert dialog.next.property("primary")
    reading = dialog.columns.panel.reading
    assert reading is not None
    pick(reading.editors["date"], "epoch")
    settled(program, dialog, qtbot)
    result = dialog.columns.result
    assert formats.plain(result.note.text()) == (
        "0 of the first 8 rows can be used. "
        "Most rows are rejected because of Handled. Choose it in step 3 and say how it is read."
    )
    assert dialog.columns.grid.marked == {"Handled"}
    assert not dialog.next.isEnabled()
    assert not dialog.reachable(IMPORT)
    pick(reading.editors["date"], "%d/%m/%y %H:%M:%S")
    settled(program, dialog, qtbot)
    assert dialog.columns.grid.marked == set()
    assert dialog.next.isEnabled()
    assert dialog.next.property("primary")


def test_names_of_customers_are_asked_about(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = _columns(program, _file(tmp_path), qtbot)
    _mean(program, dialog, qtbot, "Handled", "queued_at")
    reading = _mean(program, dialog, qtbot, "Customer", "customer")
    assert dialog.state.unanswered() == ["Customer"]
    assert "whether one name in Customer is always one customer" in formats.plain(dialog.columns.card.note.text())
    assert not dialog.next.isEnabled()
    pick(reading.editors["one_name"], True)
    settled(program, dialog, qtbot)
    assert dialog.state.draft.fields["customer"] == "Customer"
    assert dialog.next.isEnabled()
    pick(reading.editors["one_name"], False)
    settled(program, dialog, qtbot)
    assert "customer" not in dialog.state.draft.fields
    assert dialog.state.draft.fields["customer_name"] == "Customer"
    assert dialog.next.isEnabled()


def test_keys_of_customers_are_not_asked_about(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = _columns(program, _file(tmp_path, names=False), qtbot)
    _mean(program, dialog, qtbot, "Handled", "queued_at")
    _mean(program, dialog, qtbot, "Customer", "customer")
    assert dialog.state.unanswered() == []
    assert dialog.next.isEnabled()


def test_rows_that_can_be_used_are_called_good_when_nothing_is_left_to_say(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    result = Result()
    qtbot.addWidget(result)
    told: dict[str, Any] = {"tried": 2, "used": 2, "blank": 0, "filtered": 0, "rejected": {}, "columns": []}
    told |= {"rows": [], "samples": []}
    result.show_tried(told, settled=False)
    assert (result.note.text(), result._sign.isHidden()) == ("All of the first 2 rows can be used.", True)
    result.show_tried(told)
    assert not result._sign.isHidden()
