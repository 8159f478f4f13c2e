"""A list to choose one line from, in a box that pops up under a button: found by letters, in groups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from widgets.parts.tick_box import LINE_ID, Tick, TickBox


class PickBox(TickBox):
    """Emits `picked(id)` and closes."""

    picked = Signal(str)

    def __init__(self, lines: Sequence[Tick], chosen: str, parent: QWidget) -> None:
        super().__init__(lines, {chosen}, "", parent)
        self.button.hide()
        self.setFixedWidth(360)
        at = next((item.index() for item in self._lines() if item.data(LINE_ID) == chosen), QModelIndex())
        if at.isValid():
            self.list.setCurrentIndex(at)
            self.list.scrollTo(at, self.list.ScrollHint.PositionAtCenter)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(LINE_ID):
            self.picked.emit(index.data(LINE_ID))
            self.close()
