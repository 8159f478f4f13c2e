"""The names of a wide table, kept in sight at the leading edge while its figures are scrolled sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget

from widgets import theme
from widgets.parts.header import Header

if TYPE_CHECKING:
    from widgets.parts.table_view import TableView


class Pinned(QWidget):
    """Draws the first column over a view that was scrolled away from it; a click selects, a double click opens."""

    def __init__(self, view: TableView) -> None:
        super().__init__(view)
        self._view = view
        self.setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.horizontalScrollBar().valueChanged.connect(self.follow)
        view.verticalScrollBar().valueChanged.connect(self._repaint)
        view.selectionModel().selectionChanged.connect(self._repaint)
        view.horizontalHeader().sectionResized.connect(self.follow)
        model = view.model()
        for signal in (model.dataChanged, model.layoutChanged, model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self.follow)
        self.hide()

    def _repaint(self) -> None:
        self.update()

    def follow(self) -> None:
        """Stand over the first column where it is out of sight."""
        view, width = self._view, self._view.columnWidth(0)
        left, room = view.columnViewportPosition(0), view.viewport().width()
        away = left < 0 or left + width > room
        if view.isColumnHidden(0) or not view.rows.rowCount() or width * 2 > room:
            away = False
        if away:
            box = view.viewport().geometry()
            head = view.horizontalHeader().height()
            x = box.right() + 1 - width if theme.is_rtl() else box.left()
            self.setGeometry(QRect(x, box.top() - head, width, box.height() + head))
            self.raise_()
        self.setVisible(away)
        self.update()

    def uncover(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Bring a cell out from under the names."""
        view = self._view
        self.follow()
        if not self.isVisible() or index.column() == 0:
            return
        left, wide = view.columnViewportPosition(index.column()), view.columnWidth(index.column())
        end = left + wide - (view.viewport().width() - self.width())
        hidden = end if theme.is_rtl() else self.width() - left
        if 0 < hidden <= wide + self.width():
            bar = view.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The rows under the hand and the size of the view are ours too."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Leave):
            self.follow()
        elif event.type() == QEvent.Type.MouseMove and self.isVisible():
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the title and the names in sight."""
        view, look = self._view, theme.now()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color("raised"))
        head = view.horizontalHeader().height()
        header = cast(Header, view.horizontalHeader())
        header.paintSection(painter, QRect(0, 0, self.width(), head), 0)
        painter.setClipRect(0, head, self.width(), self.height() - head)
        option = QStyleOptionViewItem()
        option.initFrom(view)
        first = max(view.rowAt(0), 0)
        for row in range(first, view.rows.rowCount()):
            top = view.rowViewportPosition(row)
            if top > view.viewport().height():
                break
            self._row(painter, option, row, QRect(0, head + top, self.width(), view.rowHeight(row)))
        painter.setClipping(False)
        painter.setPen(look.color("line"))
        edge = 0 if theme.is_rtl() else self.width() - 1
        painter.drawLine(edge, 0, edge, self.height())
        painter.end()

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, row: int, rect: QRect) -> None:
        view = self._view
        chosen = view.selectionModel().isRowSelected(row)
        shape = QStyleOptionViewItem(option)
        shape.rect = rect
        plain = QStyle.StateFlag.State_Enabled
        shape.state = plain | QStyle.StateFlag.State_Selected if chosen else plain
        shape.widget = view
        view.itemDelegate().paint(painter, shape, view.model().index(row, 0))
        painter.setPen(theme.now().color("line"))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    # The hand

    def _row_at(self, spot: QPoint) -> int:
        return self._view.rowAt(spot.y() - self._view.horizontalHeader().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row, as a click on its name does; with Ctrl besides the others."""
        row = self._row_at(event.position().toPoint())
        view = self._view
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        if row < 0:
            if event.position().y() < view.horizontalHeader().height():
                view.horizontalHeader().sectionClicked.emit(0)
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            flags = view.selectionModel().SelectionFlag
            view.selectionModel().select(view.model().index(row, 0), flags.Toggle | flags.Rows)
        else:
            view.select_key(view.rows.key_at(row))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row under the hand."""
        row = self._row_at(event.position().toPoint())
        if row != self._view.hovered_row:
            self._view.hovered_row = row
            self._view.viewport().update()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the name."""
        row = self._row_at(event.position().toPoint())
        if row >= 0:
            self._view.opened.emit(self._view.rows.key_at(row), self._view.rows.head(0).id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The rows are scrolled here as beside."""
        QApplication.sendEvent(self._view.verticalScrollBar(), event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done about the row is the view's to say."""
        QApplication.sendEvent(self._view.viewport(), event)
