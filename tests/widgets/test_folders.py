"""The folder that a choice of files begins in, and shifts in the settings by the names that people read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from supervisor import settings
from supervisor.settings import Settings
from widgets.dialogs.settings import read, shown
from widgets.parts import folders


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    before = folders._Last.folder
    yield
    folders._Last.folder = before


def test_files_are_chosen_where_the_last_ones_were(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = QFileDialog(), QFileDialog()
    for dialog in (first, second):
        qtbot.addWidget(dialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    folders.begin(first, "one.csv")
    assert first.selectedFiles() == [f"{first.directory().absolutePath()}/one.csv"]
    first.filesSelected.emit([str(tmp_path / "one.csv")])
    folders.begin(second, "two.csv")
    assert second.selectedFiles() == [str(tmp_path / "two.csv")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Morning 07:00-15:00, Evening 15:00-23:00, Night 23:00-07:00"),
        ("ro", "Dimineață 07:00-15:00, Seară 15:00-23:00, Noapte 23:00-07:00"),
    ],
)
def test_shifts_bear_in_the_settings_the_names_that_people_read(
    qtbot: QtBot, speak: Callable[[str], None], language: str, text: str
) -> None:
    speak(language)
    setting, usual = settings.BY_NAME["shifts"], Settings().shifts
    assert shown(setting, usual) == text
    assert read(setting, text.upper()) == read(setting, "morning 07:00-15:00, evening 15:00-23:00, night 23:00-07:00")
    assert read(setting, text) == usual
