"""What imports leave behind is seen and changed in the window: followed folders, saved mappings, rejected rows."""

from __future__ import annotations

import tomllib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from supervisor import app, formats, settings
from supervisor.floor import writing
from supervisor.floor.importers import followed
from tests.patience import WAIT_MS
from tests.widgets.mapping_by_hand import (
    CALLS,
    HEADING,
    content,
    csv_file,
    finish_mapping,
    opened,
    pick,
    settled,
)
from widgets.dialogs.mapping.imports import REJECTED, SAVED, ImportsDialog
from widgets.dialogs.mapping.wizard import COLUMNS, IMPORT


def imported(program: app.Program, path: Path, qtbot: QtBot, follow: bool = False) -> Path:
    """Map a file or folder by hand and import it; gives the floor."""
    dialog = opened(program, path, qtbot)
    if not dialog.state.ready:
        finish_mapping(program, dialog, qtbot)
    dialog.go(IMPORT)
    if follow:
        pick(dialog.importing.follow, True)
    settled(program, dialog, qtbot)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    dialog.accept()
    return Path(dialog.state.floor or settings.data_dir() / "imported" / "calls_of_april.db")


def shown(program: app.Program, qtbot: QtBot, part: int = 0) -> ImportsDialog:
    program.importing.imports.open(part)
    dialog = program.importing.imports.dialog
    assert dialog is not None
    answered(program, qtbot)
    return dialog


def answered(program: app.Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not program.importing.imports.asking.busy, timeout=WAIT_MS)


def test_a_followed_folder_is_listed_stopped_and_forgotten(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    csv_file(folder)
    floor = imported(program, folder, qtbot, follow=True)
    dialog = shown(program, qtbot)
    assert [row[:2] for row in dialog.folders.grid.rows] == [["drop", "calls_of_april"]]
    later = ",".join(("9", *CALLS[0][1:])) + "\n" + ",".join(("10", *CALLS[3][1:]))
    (folder / "later.csv").write_text(f"{','.join(HEADING)}\n{later}\n", encoding="utf-8")
    qtbot.waitUntil(lambda: len(content(floor)["contact"]) == 4, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: dialog.folders.grid.rows[0][4:5] == ["later.csv"], timeout=WAIT_MS)
    assert dialog.folders.grid.rows[0][6:] == ["1", "1"]
    dialog.folders.see.click()
    answered(program, qtbot)
    assert dialog.tabs.pages.currentIndex() == REJECTED
    assert [row[0] for row in dialog.rejects.grid.rows] == ["calls of april.csv", "later.csv"]
    dialog.folders.stop.click()
    assert [one.stopped for one in followed.listed(program.importing.imports.place())] == [True]
    dialog.folders.stop.click()
    # The mapping that the folder needs is not deleted.
    dialog = shown(program, qtbot, SAVED)
    assert not dialog.saved.delete.isEnabled()
    dialog.folders.forget.click()
    assert dialog.saved.delete.isEnabled()
    assert followed.listed(program.importing.imports.place()) == []
    assert dialog.folders.grid.rows == []
    assert dialog.folders.note.text().startswith("No folder is followed.")


def test_after_an_import_rejected_rows_are_copied_and_saved_mappings_renamed_exported_and_deleted(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    imported(program, csv_file(tmp_path), qtbot)
    dialog = shown(program, qtbot, REJECTED)
    assert dialog.rejects.note.text().endswith("could not be used.")
    beside = dialog.rejects.note.geometry().center().y() - dialog.rejects.floor.geometry().center().y()
    assert abs(beside) <= 1
    assert dialog.rejects.note.alignment() & Qt.AlignmentFlag.AlignVCenter
    assert dialog.rejects.grid.rows[0][:2] == ["calls of april.csv", "5"]
    dialog.rejects.copy.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["File", "Line", "Reason", "Column", "Value", "The row"]
    assert lines[1].split("\t")[3:5] == ["Result", "Strange"]
    dialog.rejects.export.click()
    ask = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
    ask.filesSelected.emit([str(tmp_path / "out.csv")])
    ask.reject()
    answered(program, qtbot)
    assert "Strange" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    path = settings.data_dir() / "mappings" / "calls_of_april.toml"
    before = tomllib.loads(path.read_text(encoding="utf-8"))
    dialog = shown(program, qtbot, SAVED)
    saved = dialog.saved
    assert saved.grid.rows[0][:3] == ["calls of april", "A contact", "10"]
    assert any(row[0].startswith("Zendesk") for row in saved.grid.rows)
    assert not saved.use.isVisible()
    told = formats.plain(saved.note.text())
    assert "Queue: Queue" in told, told
    saved.title.setText('Calls "ours"')
    saved.title.textEdited.emit(saved.title.text())
    saved.rename.click()
    answered(program, qtbot)
    assert saved.grid.rows[0][0] == 'Calls "ours"'
    # Only its title is another one: rows keep their ids, files are still known.
    assert tomllib.loads(path.read_text(encoding="utf-8")) == before | {"title": 'Calls "ours"'}
    saved.export.click()
    ask = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
    ask.filesSelected.emit([str(tmp_path / "out.toml")])
    ask.reject()
    assert (tmp_path / "out.toml").read_bytes() == path.read_bytes()
    saved.delete.click()
    assert path.exists()
    saved.delete.click()
    answered(program, qtbot)
    assert not path.exists()
    assert saved.grid.rows[0][3] == "Comes with Moked"
    assert not saved.delete.isVisible()


def test_a_saved_mapping_is_used_for_a_file_that_it_does_not_know(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    imported(program, csv_file(tmp_path), qtbot)
    other = tmp_path / "other.csv"
    text = csv_file(tmp_path).read_text(encoding="utf-8")
    for old, new in (("Phone", "Telephone"), ("Agent name", "Who"), ("Entered", "Came")):
        text = text.replace(old, new)
    other.write_text(text, encoding="utf-8")
    dialog = opened(program, other, qtbot)
    assert dialog.importing.result.good.rows == []
    dialog.saved.click()
    lists = program.importing.imports.dialog
    assert lists is not None
    answered(program, qtbot)
    assert lists.saved.grid.rows[0][4] == "Has 7 of 10 columns"
    lists.saved.use.click()
    answered(program, qtbot)
    settled(program, dialog, qtbot)
    assert dialog.state.draft.how("outcome")["values"] == {"Hung up": "abandoned", "Ok": "answered"}
    # It has not all that the mapping wants: that is said before anything is imported.
    assert dialog.step == COLUMNS
    assert sorted(dialog.state.lost()) == ["Entered", "Phone"]
    assert not dialog.next.isEnabled()
    assert not dialog.reachable(IMPORT)


def test_a_file_goes_where_the_last_one_of_its_mapping_went(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    floor = imported(program, csv_file(tmp_path), qtbot)
    other = settings.data_dir() / "imported" / "another_centre.db"
    writing.create(other, zone="UTC").close()
    program.open_floor(other)
    dialog = opened(program, csv_file(tmp_path), qtbot)
    assert dialog.state.ready
    assert dialog.importing.into.value() == dialog.state.floor == str(floor)
    dialog.reject()
    # That floor is gone: the rows go into a new one, not among those of another centre.
    floor.unlink()
    dialog = opened(program, csv_file(tmp_path), qtbot)
    assert dialog.importing.into.value() == ""
    dialog.reject()
