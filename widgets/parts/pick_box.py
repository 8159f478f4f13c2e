"""A list to choose one line from, in a box that pops up under a button: found by letters, in groups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from widgets import theme
from widgets.parts.tick_box import LINE_ID, Line, Tick, TickBox


class PickBox(TickBox):
    """Emits `picked(id)` and closes."""

    picked = Signal(str)

    def __init__(self, lines: Sequence[Tick], chosen: str, parent: QWidget) -> None:
        super().__init__(lines, {chosen}, "", parent)
        self.button.hide()
        self.list.setItemDelegate(PickLine(self.list))
        self.setFixedWidth(460)
        at = next((item.index() for item in self._lines() if item.data(LINE_ID) == chosen), QModelIndex())
        if at.isValid():
            self.list.setCurrentIndex(at)
            self.list.scrollTo(at, self.list.ScrollHint.PositionAtCenter)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(LINE_ID):
            self.picked.emit(index.data(LINE_ID))
            self.close()


class PickLine(Line):
    """With a sign if it is the one that is chosen."""

    def sign(self, painter: QPainter, rect: QRect, ticked: bool) -> None:
        """The sign of the chosen one."""
        if ticked:
            picture = theme.pixmap("good", "accent", 12, painter.device().devicePixelRatioF())
            painter.drawPixmap(rect.right() - 19 if theme.is_rtl() else rect.left() + 8, rect.center().y() - 6, picture)
