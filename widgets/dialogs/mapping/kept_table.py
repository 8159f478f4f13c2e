"""What the lists of kept things share: a table of texts, a sentence about the chosen line, buttons below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from widgets.dialogs.mapping.grid import Grid, GridView
from widgets.parts.labels import words

_WIDEST: Final = 300
_NAME: Final = 460
"""What the lines are called comes first, and is what they are told apart by."""


class KeptTable(QWidget):
    """Lines with a key each; the chosen one stays chosen when others come. Emits `chosen()`."""

    chosen = Signal()

    def __init__(self, name: str, empty: str, parent: QWidget | None = None) -> None:
        """`empty` says why there is nothing, and what to do next."""
        super().__init__(parent)
        self._empty = empty
        self.keys: list[str] = []
        self.grid = Grid(self)
        self.view = GridView(self.grid, name)
        self.note = words("", quiet=True)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(8, 0, 8, 8)
        self.note.setContentsMargins(8, 0, 8, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)
        column.addLayout(self.buttons)
        self.view.selectionModel().currentRowChanged.connect(self.chosen)
        self.note.setText(empty)

    def add_button(self, title: str) -> QPushButton:
        """A button below the table."""
        button = QPushButton(title)
        button.setAutoDefault(False)
        self.buttons.addWidget(button)
        return button

    def key(self) -> str:
        """The chosen line; empty for none."""
        row = self.view.currentIndex().row()
        return self.keys[row] if 0 <= row < len(self.keys) else ""

    def show_lines(self, names: Sequence[str], keys: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other lines."""
        before, place = self.key(), self.view.currentIndex().row()
        same = (list(names), list(keys), [list(row) for row in rows]) == (self.grid.names, self.keys, self.grid.rows)
        if not same:
            self.keys = list(keys)
            self.grid.show(names, rows)
            self.view.fit(_WIDEST, _NAME)
            row = self.keys.index(before) if before in self.keys else min(max(place, 0), len(self.keys) - 1)
            if row >= 0:
                self.view.setCurrentIndex(self.grid.index(row, 0))
        self.chosen.emit()

    def say(self, sentence: str) -> None:
        """Say something of the chosen line."""
        self.note.setText(sentence if self.keys or sentence else self._empty)
        self.note.setVisible(bool(self.note.text()))
