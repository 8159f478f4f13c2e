"""A file is dropped, mapped by clicking, and imported; what is clicked is the mapping that the command line takes."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from supervisor import app, formats, settings
from supervisor.app.asking import Asking
from supervisor.floor.importers.table.run import run
from tests.patience import WAIT_MS
from tests.widgets.mapping_by_hand import (
    CALLS,
    HEADING,
    choose,
    content,
    csv_file,
    finish_mapping,
    json_file,
    opened,
    pick,
    settled,
    xlsx_file,
)
from widgets.dialogs.mapping.wizard import COLUMNS, FILE, IMPORT, ROWS, MappingDialog
from widgets.parts.fields import Choice
from widgets.parts.tick_box import TickBox


@pytest.mark.parametrize("make", [csv_file, xlsx_file, json_file])
def test_what_is_clicked_imports_the_same_floor_without_a_window(
    program: app.Program, tmp_path: Path, qtbot: QtBot, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path)
    dialog = opened(program, path, qtbot)
    assert dialog.step == FILE
    assert dialog.state.columns == list(HEADING)
    assert dialog.state.draft.row == "contact"
    pick(dialog.file.zone, "Asia/Jerusalem")
    assert not dialog.reachable(IMPORT)
    finish_mapping(program, dialog, qtbot)
    result = dialog.columns.result
    assert [row[1] for row in result.good.rows] == ["מכירות", "Billing", "الفواتير"]
    assert result.bad.rows[0][1] == "A value is not among those that the mapping or the floor knows."
    assert result.note.text() == "3 of the first 4 rows can be used."
    dialog.go(IMPORT)
    dialog.importing.name.setText("Calls, ours")
    settled(program, dialog, qtbot)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    saved = settings.data_dir() / "mappings" / "calls_ours.toml"
    assert tomllib.loads(saved.read_text(encoding="utf-8"))["source"]["zone"] == "Asia/Jerusalem"
    floor = settings.data_dir() / "imported" / "calls_ours.db"
    elsewhere = tmp_path / "headless.db"
    run([path], elsewhere, map_path=shutil.copy(saved, tmp_path / "another name.toml"), zone="UTC")
    assert content(elsewhere) == content(floor)
    assert len(content(floor)["contact"]) == 3
    assert dialog.importing.done.text().endswith("1 of 4 rows could not be used.")
    settled(program, dialog, qtbot)
    assert dialog.importing.result.bad.rows[0][2:4] == ["Result", "Strange"]  # those of the import, without asking
    dialog.importing.which.click()
    settled(program, dialog, qtbot)
    assert dialog.importing.result.tabs.pages.currentIndex() == 1
    assert [row[0] for row in dialog.importing.result.bad.rows] == [str(content(floor)["rejected"][0][1])]
    assert dialog.importing.result.bad.rows[0][2:4] == ["Result", "Strange"]
    qtbot.waitUntil(lambda: program.window is not None and program.window.windowTitle() == "calls_ours - Moked")
    dialog.next.click()
    assert program.importing.dialog is None


def test_a_file_with_the_same_heading_is_known_the_next_time(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = csv_file(tmp_path)
    folder = settings.data_dir() / "mappings"
    folder.mkdir(parents=True)
    columns = json.dumps(list(HEADING))
    (folder / "ours.toml").write_text(
        f'title = "Ours"\ncolumns = {columns}\n[source]\nrow = "contact"\nid = "Call ID"\nzone = "UTC"\n[fields]\n'
        'queue = "Queue"\nqueued_at = { column = "Entered", date = "%d/%m/%Y %H:%M:%S" }\n'
    )
    dialog = opened(program, path, qtbot)
    assert dialog.step == IMPORT
    assert dialog.importing.title.text().startswith("You mapped such a file before")
    assert dialog.next.isEnabled()
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    choose(dialog, "Phone")
    pick(dialog.columns.panel.means, "address")
    assert not dialog.state.ready
    assert dialog.state.draft.fields["address"] == "Phone"
    settled(program, dialog, qtbot)
    dialog.go(IMPORT)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    # Changed under its own name: rows keep their ids.
    assert sorted(place.name for place in folder.glob("*.toml")) == ["ours.toml"]
    assert tomllib.loads((folder / "ours.toml").read_text())["fields"]["address"] == "Phone"


def test_a_new_mapping_takes_the_place_of_no_other(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    folder = settings.data_dir() / "mappings"
    folder.mkdir(parents=True)
    other = folder / "calls_ours.toml"
    other.write_text(
        'title = "Calls, ours"\ncolumns = ["No", "Since"]\n[source]\nrow = "contact"\nid = "No"\nzone = "UTC"\n'
        '[fields]\nqueued_at = { column = "Since", date = "iso" }\n'
    )
    before = other.read_text()
    (folder / "unfinished.json").write_text("[]")  # of somebody who wrote into it by hand
    dialog = opened(program, csv_file(tmp_path), qtbot)
    pick(dialog.file.zone, "Asia/Jerusalem")
    finish_mapping(program, dialog, qtbot)
    dialog.go(IMPORT)
    dialog.importing.name.setText("Calls, ours")
    settled(program, dialog, qtbot)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    assert other.read_text() == before
    # Another source: its rows do not take the place of those with the same ids.
    assert tomllib.loads((folder / "calls_ours_2.toml").read_text())["source"]["name"] == "calls_ours_2"


def test_a_ready_mapping_is_offered_and_used_as_it_is(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    names = "id,callid,time,ringtime,talktime,waittime,status,queue_id,agent_id"
    path = tmp_path / "stat.csv"
    path.write_text(f"{names}\n1,c1,2026-04-03 08:00:00,3,60,10,answered,1,7\n", encoding="utf-8")
    dialog = opened(program, path, qtbot)
    assert dialog.step == IMPORT
    assert "Looks like" in dialog.importing.title.text()
    assert "Wazo" in dialog.importing.title.text()
    assert dialog.importing.result.good.rows != []
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    assert not list((settings.data_dir() / "mappings").glob("*.toml"))


def test_esc_loses_nothing(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = csv_file(tmp_path)
    dialog = opened(program, path, qtbot)
    finish_mapping(program, dialog, qtbot)
    said = dialog.state.draft.said
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert program.importing.dialog is None
    again = opened(program, path, qtbot)
    assert again.step == COLUMNS
    assert again.state.draft.said == said
    assert again.note.text() == "What you had said of this file is still here."


def test_letters_are_asked_for_with_lines_to_read(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("מספר שיחה,תור,זמן המתנה\n1,מכירות,12\n".encode("cp1255"))
    dialog = opened(program, path, qtbot)
    assert dialog.step == FILE
    assert not dialog.next.isEnabled()
    shown = {button.objectName(): button.text() for button in dialog.file.letters}
    assert "מכירות" in shown["cp1255"]
    next(button for button in dialog.file.letters if button.objectName() == "cp1255").click()
    settled(program, dialog, qtbot)
    assert dialog.state.columns == ["מספר שיחה", "תור", "זמן המתנה"]
    assert dialog.state.draft.source["encoding"] == "cp1255"
    assert dialog.state.draft.fields["queue"] == "תור"
    # A wrong choice is taken back where it was made.
    assert dialog.file.written.isVisible()
    assert dialog.file.written.value() == "cp1255"
    pick(dialog.file.written, "cp1250")
    settled(program, dialog, qtbot)
    assert "תור" not in dialog.state.columns
    pick(dialog.file.written, "cp1255")
    settled(program, dialog, qtbot)
    assert dialog.state.draft.fields["queue"] == "תור"
    assert dialog.next.isEnabled()


def test_the_keyboard_alone_maps_a_column(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(program, csv_file(tmp_path), qtbot)
    dialog.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Return)
    assert dialog.step == ROWS
    dialog.next.setFocus()
    QTest.keyClick(dialog.next, Qt.Key.Key_Return)
    assert dialog.step == COLUMNS
    settled(program, dialog, qtbot)
    view = dialog.columns.view
    assert QApplication.focusWidget() is view
    before = dialog.columns.panel.column
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert dialog.columns.panel.column != before
    means = dialog.columns.panel.means
    for _ in range(12):
        if QApplication.focusWidget() is means:
            break
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is means
    role = means.value()
    QTest.keyClick(means, Qt.Key.Key_Down)
    assert means.value() != role
    assert dialog.columns.panel.roles() == [means.value()]


def test_hostile_files_are_told_of_and_lose_nothing(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    window = program.window
    assert window is not None
    for name, data, said in (
        ("empty.csv", b"", "is empty"),
        ("heading.csv", b"Agent,Calls\n", "no row below it"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "is no table"),
        ("line.csv", b"a,b," * 300_000, "longer than"),
        ("broken.xlsx", b"PK\x03\x04 no workbook", "cannot be read"),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        program.importing.take([path])
        qtbot.waitUntil(lambda: not program.importing.asking.busy, timeout=WAIT_MS)
        assert program.importing.dialog is None
        assert said in window.banner.text, name
    assert not (settings.data_dir() / "imported").exists()


def test_a_reader_that_dies_is_told_of_and_started_again(tmp_path: Path, program: app.Program, qtbot: QtBot) -> None:
    asking = Asking(tmp_path, program)
    told: list[str] = []
    asking.refused.connect(lambda _token, code, _sentence: told.append(code))
    answers: list[Any] = []
    asking.answered.connect(lambda _token, value: answers.append(value))
    asking.ask("one", "known", {"paths": [str(csv_file(tmp_path))]})
    asking.kill()
    qtbot.waitUntil(lambda: told == ["died"], timeout=WAIT_MS)
    asking.ask("two", "known", {"paths": [str(csv_file(tmp_path))]})
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=WAIT_MS)
    asking.close()


def test_rows_never_go_into_a_floor_that_others_write(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    from supervisor.floor import writing

    theirs = tmp_path / "centre.db"
    writing.create(theirs, zone="UTC").close()
    ours = settings.data_dir() / "imported" / "ours.db"
    ours.parent.mkdir(parents=True)
    writing.create(ours, zone="UTC").close()
    program.open_floor(theirs)
    dialog = opened(program, csv_file(tmp_path), qtbot)
    assert dialog.state.theirs == "centre"
    assert [path for path, _ in dialog.state.floors] == [str(ours)]
    assert dialog.state.floor == ""
    dialog.reject()
    program.open_floor(ours)
    dialog = opened(program, csv_file(tmp_path), qtbot)
    assert (dialog.state.theirs, dialog.importing.into.currentText()) == ("", "Choose…")


def test_answers_beside_the_rows_are_taken_with_them(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    """Three calls, two of them rated: three contacts and two answers, unless somebody lets the answers be."""
    path = tmp_path / "rated.csv"
    rows = (
        f"{call},Ana,13/04/2026 10:0{call}:00,Y,0:00:10,0:02:00,{rating}" for call, rating in ((1, 5), (2, ""), (3, 2))
    )
    path.write_text("Call Id,Agent,Start,Answered (Y/N),Wait,Talk,Satisfaction rating\n" + "\n".join(rows) + "\n")
    dialog = opened(program, path, qtbot)
    settled(program, dialog, qtbot)
    assert (dialog.state.draft.row, list(dialog.state.draft.seconds())) == ("contact", ["survey"])
    dialog.go(IMPORT)
    settled(program, dialog, qtbot)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    floor = settings.data_dir() / "imported" / "rated.db"
    assert {table: len(content(floor)[table]) for table in ("contact", "survey")} == {"contact": 3, "survey": 2}


def test_somebody_says_whether_new_rows_are_of_the_centre_that_is_open(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    """Two centres in one floor could not be told apart again: nothing is imported until it is said."""
    from supervisor.floor import writing

    ours = settings.data_dir() / "imported" / "ours.db"
    ours.parent.mkdir(parents=True)
    writing.create(ours, zone="UTC").close()
    program.open_floor(ours)
    dialog = opened(program, csv_file(tmp_path), qtbot)
    finish_mapping(program, dialog, qtbot)
    dialog.go(IMPORT)
    settled(program, dialog, qtbot)
    assert not dialog.next.isEnabled()
    pick(dialog.importing.into, str(ours))
    settled(program, dialog, qtbot)
    assert (dialog.next.isEnabled(), dialog.state.floor) == (True, str(ours))
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    assert len(content(ours)["contact"]) == 3


def test_a_folder_is_followed_while_the_window_is_open(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    csv_file(folder)
    dialog = opened(program, folder, qtbot)
    finish_mapping(program, dialog, qtbot)
    dialog.go(IMPORT)
    pick(dialog.importing.follow, True)
    settled(program, dialog, qtbot)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    floor = Path(dialog.state.floor or settings.data_dir() / "imported" / "calls_of_april.db")
    later = folder / "later.csv"
    later.write_text(",".join(HEADING) + "\n" + ",".join(("9", *CALLS[0][1:])) + "\n", encoding="utf-8")
    qtbot.waitUntil(lambda: len(content(floor)["contact"]) == 4, timeout=WAIT_MS)


@pytest.mark.parametrize("size", [(900, 560), (1280, 800)])
def test_nothing_is_wider_than_the_window(
    program: app.Program, tmp_path: Path, qtbot: QtBot, size: tuple[int, int]
) -> None:
    assert program.window is not None
    program.window.resize(*size)
    dialog = opened(program, csv_file(tmp_path), qtbot)
    for step in (FILE, ROWS, COLUMNS):
        dialog.go(step)
        settled(program, dialog, qtbot)
        assert dialog.step == step
        assert dialog.width() <= size[0]
        assert dialog.height() <= size[1]


def nameless(widget: QWidget) -> list[str]:
    """Everything below that takes the focus, can be seen, and has no name for a screen reader."""
    found = []
    for one in widget.findChildren(QWidget):
        if one.focusPolicy() == Qt.FocusPolicy.NoFocus or not one.isVisible():
            continue
        if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name):
            found.append(f"{type(one).__name__} {one.objectName()!r} in {one.parent()!r}")
    return found


def test_everything_that_takes_the_focus_has_a_name(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(program, csv_file(tmp_path), qtbot)
    assert nameless(dialog) == []
    dialog.go(ROWS)
    assert nameless(dialog) == []
    finish_mapping(program, dialog, qtbot)
    for column in HEADING:
        choose(dialog, column)
        assert nameless(dialog) == []
    dialog.go(IMPORT)
    assert nameless(dialog) == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of the offscreen platform, when a box pops up
def test_a_sale_with_one_currency_only_some_rows_and_a_day_beside_an_hour(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "orders.tsv"
    lines = ("Order Day Hour Seller Total Kind", "1 13.04.2026 08:30 Dana 12.50 new", "2 14.04.2026 09:00 Omer 7 test")
    path.write_text("\n".join(lines).replace(" ", "\t") + "\n", encoding="utf-8")
    dialog = opened(program, path, qtbot)
    assert (dialog.state.look["delimiter"], dialog.state.draft.row) == ("\t", "sale")
    dialog.go(ROWS)
    currency = dialog.rows.alike["currency"]
    currency.put_back("eur")
    dialog.rows.alike["currency"].changed.emit()
    assert dialog.state.draft.constant("currency") == "EUR"
    dialog.go(COLUMNS)
    choose(dialog, "Day")
    pick(dialog.columns.panel.means, "at")
    reading = dialog.columns.panel.reading
    assert reading is not None
    assert reading.editors["date"].typed() == "%d.%m.%Y"
    pick(reading.editors["columns"], "Hour")
    pick(reading.editors["date"], "own")
    own = reading.editors["own"]
    own.put_back("%d.%m.%Y %H:%M")
    QTest.keyClick(reading, Qt.Key.Key_Tab)
    assert isinstance(own, QLineEdit)
    own.editingFinished.emit()
    assert dialog.state.draft.fields["at"] == {"columns": ["Day", "Hour"], "date": "%d.%m.%Y %H:%M"}
    choose(dialog, "Kind")
    dialog.columns.panel.only.click()
    box = dialog.findChild(TickBox)
    assert box is not None
    box.changed.emit(frozenset({"new"}))
    box.close()
    assert dialog.state.draft.said["filter"] == {"Kind": ["new"]}
    settled(program, dialog, qtbot)
    result = dialog.columns.result
    shown = dict(zip(result.good.names, result.good.rows[0], strict=True))
    assert (shown["When"], shown["Amount"], shown["Currency"]) == (
        formats.ltr("13/04/2026 08:30:00"),
        formats.money(1250, "EUR"),
        "EUR",
    )
    assert result.note.text() == "1 of the first 2 rows can be used. One row is left out."


def test_what_is_unclear_is_asked_before_the_import(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "days.csv"
    path.write_text("Queue,Entered,Answered\nSales,03/04/2026 08:00,03/04/2026 08:01\n", encoding="utf-8")
    dialog = opened(program, path, qtbot)
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    assert dialog.state.unanswered() == ["Entered", "Answered"]
    assert not dialog.next.isEnabled()
    reading = dialog.columns.panel.reading
    assert dialog.columns.panel.column == "Entered"
    assert reading is not None
    date = reading.editors["date"]
    assert isinstance(date, Choice)
    offered = [date.itemText(place) for place in range(date.count())]
    assert any(text.startswith("3 April 2026") for text in offered)
    assert any(text.startswith("4 March 2026") for text in offered)
    pick(date, "%d/%m/%Y %H:%M")
    assert dialog.state.unanswered() == ["Answered"]


def chosen_in(dialog: MappingDialog, path: Path) -> None:
    """Choose a place in the file dialog that is open."""
    asked = dialog.findChild(QFileDialog)
    assert asked is not None
    asked.filesSelected.emit([str(path)])
    asked.close()


def test_an_import_is_stopped_and_mapping_and_rejected_rows_are_saved_as_files(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "long.csv"
    rows = (f"{number},Sales,2026-04-0{number % 9 + 1} 08:00\n" for number in range(300_000))
    path.write_text("Call ID,Queue,Entered\nx,Sales,=1+1\n" + "".join(rows), encoding="utf-8")
    dialog = opened(program, path, qtbot)
    dialog.go(COLUMNS)
    settled(program, dialog, qtbot)
    dialog.go(IMPORT)
    settled(program, dialog, qtbot)
    assert dialog.step == IMPORT
    dialog.importing.save_as.click()
    saved = tmp_path / "calls.toml"
    chosen_in(dialog, saved)
    assert tomllib.loads(saved.read_text(encoding="utf-8"))["fields"] == {"queue": "Queue", "queued_at": "Entered"}
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.importing.bar.value() > 0, timeout=WAIT_MS)
    assert not dialog.next.isEnabled()
    assert dialog.focusWidget() is dialog.cancel
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    assert dialog.importing.done.text().startswith("Stopped early.")
    dialog.importing.which.click()
    settled(program, dialog, qtbot)
    dialog.importing.export.click()
    listed = tmp_path / "rejected.csv"
    chosen_in(dialog, listed)
    settled(program, dialog, qtbot)
    assert "x|Sales|=1+1" in listed.read_text(encoding="utf-8-sig")
