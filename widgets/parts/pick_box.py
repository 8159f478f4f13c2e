"""A list to choose one line from, in a box that pops up under a button: found by letters, in groups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from widgets import theme
from widgets.parts.tick_box import LINE_ID, Tick, TickBox


class PickBox(TickBox):
    """Emits `picked(id)` and closes."""

    picked = Signal(str)

    def __init__(self, lines: Sequence[Tick], chosen: str, parent: QWidget) -> None:
        super().__init__(lines, {chosen}, "", parent)
        self.button.hide()
        self.list.setItemDelegate(_Line(self.list))
        self.setFixedWidth(460)
        at = next((item.index() for item in self._lines() if item.data(LINE_ID) == chosen), QModelIndex())
        if at.isValid():
            self.list.setCurrentIndex(at)
            self.list.scrollTo(at, self.list.ScrollHint.PositionAtCenter)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(LINE_ID):
            self.picked.emit(index.data(LINE_ID))
            self.close()


class _Line(QStyledItemDelegate):
    """A name, with a sign if it is the one that is chosen; or the title of a group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, theme.now().row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, rect, state, rtl = theme.now(), option.rect, option.state, theme.is_rtl()
        painter.save()
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            self._words(painter, rect.adjusted(8, 6, -8, 0), str(index.data()), "small", "text_quiet")
            painter.restore()
            return
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, look.color("chosen" if state & QStyle.StateFlag.State_Selected else "hover"))
        if Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked:
            picture = theme.pixmap("good", "accent", 12, painter.device().devicePixelRatioF())
            painter.drawPixmap(rect.right() - 19 if rtl else rect.left() + 8, rect.center().y() - 6, picture)
        self._words(painter, rect.adjusted(8, 0, -28, 0) if rtl else rect.adjusted(28, 0, -8, 0), str(index.data()))
        painter.restore()

    @staticmethod
    def _words(painter: QPainter, room: QRect, text: str, size: str = "text", role: str = "text") -> None:
        painter.setPen(theme.now().color(role))
        painter.setFont(theme.font(size))
        edge = Qt.AlignmentFlag.AlignRight if theme.is_rtl() else Qt.AlignmentFlag.AlignLeft
        flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, flags, theme.metrics(size).elidedText(text, Qt.TextElideMode.ElideRight, room.width()))
