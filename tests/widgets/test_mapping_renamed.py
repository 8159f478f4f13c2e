"""An export whose column got another name: the mapping that was made for it is offered, and knows both afterwards."""

from __future__ import annotations

import tomllib
from pathlib import Path

from pytestqt.qtbot import QtBot

from supervisor import app, formats, settings
from supervisor.floor.importers import followed
from supervisor.floor.importers.followed import Followed
from tests.patience import WAIT_MS
from tests.widgets.mapping_by_hand import HEADING, choose, content, csv_file, opened, pick, settled
from tests.widgets.test_imports_dialog import answered, imported, shown
from widgets.dialogs.mapping.wizard import COLUMNS, IMPORT, MappingDialog


def _renamed(folder: Path, name: str = "calls of may.csv") -> Path:
    """The same export a month later: its column of agents is called otherwise, and its rows are others."""
    text = csv_file(folder).read_text(encoding="utf-8").replace("Agent ID", "Handled by").replace("/04/", "/05/")
    lines = [line if line.startswith("Call ID") else f"5{line}" for line in text.splitlines()]
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _saved() -> dict[str, object]:
    path = settings.data_dir() / "mappings" / "calls_of_april.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _give_it_to_the_new_column(program: app.Program, dialog: MappingDialog, qtbot: QtBot) -> None:
    """The wizard stands at the column that the file lacks; its meaning is given to the one that took its place."""
    assert dialog.step == COLUMNS
    assert dialog.columns.panel.column == "Agent ID"
    assert "Agent ID" in dialog.columns.grid.marked
    assert formats.plain(dialog.columns.card.note.text()).startswith("Not in this file: Agent ID.")
    assert not dialog.next.isEnabled()
    choose(dialog, "Handled by")
    pick(dialog.columns.panel.means, "agent")
    settled(program, dialog, qtbot)
    assert dialog.state.shown == dialog.columns.grid.names == [*("Call ID", "Queue", "Handled by"), *HEADING[3:]]
    assert dialog.columns.panel.column == "Handled by"
    assert dialog.state.draft.fields["agent"] == {"column": "Handled by", "name": "Agent name"}
    assert dialog.next.isEnabled()


def test_a_heading_much_like_that_of_a_saved_mapping_begins_with_it(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    floor = imported(program, csv_file(tmp_path), qtbot)
    dialog = opened(program, _renamed(tmp_path), qtbot)
    assert formats.plain(dialog.note.text()).startswith("This file is much like “calls of april”")
    _give_it_to_the_new_column(program, dialog, qtbot)
    dialog.go(IMPORT)
    settled(program, dialog, qtbot)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    dialog.accept()
    assert len(content(floor)["contact"]) == 6
    # Its own file was changed, and it knows exports with either name.
    assert _saved()["names"] == {"Handled by": ["Agent ID"]}
    for path in (csv_file(tmp_path), _renamed(tmp_path)):
        dialog = opened(program, path, qtbot)
        assert dialog.step == IMPORT
        assert dialog.state.ready
        assert len(dialog.importing.result.good.rows) == 3
        dialog.reject()


def test_what_a_file_lacks_can_be_left_out(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    imported(program, csv_file(tmp_path), qtbot)
    dialog = opened(program, _renamed(tmp_path), qtbot)
    choose_at = dialog.state.shown.index("Agent ID")
    dialog.columns.view.choose(choose_at)
    assert "has no such one" in dialog.columns.panel.holds.text()
    pick(dialog.columns.panel.means, "")
    settled(program, dialog, qtbot)
    assert dialog.state.lost() == []
    assert "agent" not in dialog.state.draft.fields
    assert dialog.next.isEnabled()


def test_a_file_that_a_followed_folder_cannot_take_opens_in_the_wizard(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    floor = imported(program, csv_file(tmp_path), qtbot)
    folder = tmp_path / "drop"
    folder.mkdir()
    path = _renamed(folder)
    (folder / "calls of april.csv").unlink()
    saved = settings.data_dir() / "mappings" / "calls_of_april.toml"
    imports = program.importing.imports
    imports.follow(Followed(str(folder), str(floor), str(saved), "UTC"))
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: "Agent ID" in window.banner.text, timeout=WAIT_MS)
    assert not window.banner.offered.isHidden()
    assert window.banner.offered.text() == "Open in the wizard"
    lists = shown(program, qtbot)
    answered(program, qtbot)
    assert lists.folders.grid.rows[0][3] == "Needs attention"
    assert not lists.folders.open.isHidden()
    lists.accept()
    window.banner.offered.click()
    assert "Agent ID" not in window.banner.text
    assert window.banner.offered.isHidden()
    qtbot.waitUntil(lambda: program.importing.dialog is not None, timeout=WAIT_MS)
    dialog = program.importing.dialog
    assert dialog is not None
    settled(program, dialog, qtbot)
    assert (dialog.state.path, dialog.state.floor) == (str(path), str(floor))
    _give_it_to_the_new_column(program, dialog, qtbot)
    dialog.go(IMPORT)
    settled(program, dialog, qtbot)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.finished_import, timeout=WAIT_MS)
    dialog.accept()
    (one,) = followed.listed(imports.place())
    qtbot.waitUntil(lambda: followed.state(imports.place(), one).problem is None, timeout=WAIT_MS)
    assert len(content(floor)["contact"]) == 6
