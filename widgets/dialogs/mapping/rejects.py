"""Rows that could not be used, of any floor that was imported: why, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets.dialogs.mapping import result
from widgets.dialogs.mapping.grid import Grid, GridView
from widgets.parts.fields import Choice
from widgets.parts.labels import Label, words

NAME = QT_TRANSLATE_NOOP("imports", "Rejected rows")
_FLOOR = QT_TRANSLATE_NOOP("imports", "Floor")
_FILE = QT_TRANSLATE_NOOP("imports", "File")
_NONE = QT_TRANSLATE_NOOP("imports", "No row of this floor was rejected.")
_NO_FLOOR = QT_TRANSLATE_NOOP("imports", "Nothing was imported yet.")
_COUNT = QT_TRANSLATE_NOOP("imports", "{n} rows could not be used.")
_CUT = QT_TRANSLATE_NOOP("imports", "{all} rows could not be used; the first {shown} are listed.")
_COPY = QT_TRANSLATE_NOOP("imports", "Copy")
_EXPORT = QT_TRANSLATE_NOOP("imports", "Export the list…")
_WIDEST: Final = 520


def list_names() -> list[str]:
    """Titles of the whole list as a file: file, line, reason, column, value, row."""
    return [say(_FILE), *result.list_names()]


def count_text(listed: int, total: int) -> str:
    """How many rows could not be used, and how many of them are listed."""
    cut = say(_CUT, all=formats.count(total), shown=formats.count(listed))
    return cut if total > listed else say(_COUNT, total) if total else say(_NONE)


class Rejects(QWidget):
    """Emits `floor_chosen(path)` and `export_wanted()`."""

    floor_chosen = Signal(str)
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.floor = Choice([])
        self.floor.setAccessibleName(say(_FLOOR))
        self.floor.changed.connect(self._floor_chosen)
        self.grid = Grid(self)
        self.view = GridView(self.grid, say(NAME))
        self.view.choose_several()
        self.note = words("", quiet=True)
        edge = self.note.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask
        self.note.setAlignment(edge | Qt.AlignmentFlag.AlignVCenter)  # it stands beside a field
        self.copy, self.export = QPushButton(say(_COPY)), QPushButton(say(_EXPORT))
        self.copy.clicked.connect(self._copy)
        self.export.clicked.connect(self.export_wanted)
        column, top, line = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top.setContentsMargins(8, 8, 8, 0)
        line.setContentsMargins(8, 0, 8, 8)
        title = Label(say(_FLOOR))
        title.setBuddy(self.floor)
        top.addWidget(title)
        top.addWidget(self.floor)
        top.addSpacing(8)
        top.addWidget(self.note, 1)
        for button in (self.copy, self.export):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addLayout(line)
        self.show_rejected({"rows": [], "all": 0})

    def offer(self, floors: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer floors: path, words."""
        self.floor.clear()
        for path, shown in floors:
            self.floor.addItem(formats.isolate(shown), path)
        self.floor.put_back(chosen)
        if not floors:
            self.note.setText(say(_NO_FLOOR))

    def turn_to(self, floor: str) -> None:
        """Show those of one floor."""
        self.floor.put_back(floor)
        self._floor_chosen()

    def show_rejected(self, told: dict[str, Any]) -> None:
        """List them with their reasons, each with its file."""
        names, rows = result.reasons(told["rows"], ())
        files = [formats.isolate(Path(one["path"]).name) for one in told["rows"]]
        self.grid.show([say(_FILE), *names], [[file, *row] for file, row in zip(files, rows, strict=True)])
        self.view.fit(_WIDEST)
        self.note.setText(count_text(len(rows), told["all"]))
        for button in (self.copy, self.export):
            button.setEnabled(bool(rows))

    def show_problem(self, sentence: str) -> None:
        """They cannot be read."""
        self.show_rejected({"rows": [], "all": 0})
        self.note.setText(sentence)

    def _floor_chosen(self) -> None:
        if self.floor.value():
            self.floor_chosen.emit(str(self.floor.value()))

    def _copy(self) -> None:
        """The chosen rows, or all."""
        QGuiApplication.clipboard().setText(self.view.as_lines())
