"""A list to tick, in a box that pops up under a button: found by letters, in groups, closed with Esc."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from supervisor.letters import bare, no_markup
from supervisor.text import QT_TRANSLATE_NOOP, say
from widgets import theme
from widgets.parts.labels import led

_FIND = QT_TRANSLATE_NOOP("parts", "Find in the list")
_NONE = QT_TRANSLATE_NOOP("parts", "Nothing in the list has these letters.")
_MANY: Final = 8
_TALLEST: Final = 460
LINE_ID: Final = int(Qt.ItemDataRole.UserRole)
"""Where a line keeps its id."""
_GROUP: Final = LINE_ID + 1


class Tick(NamedTuple):
    """One line: its id, its name, the title of the group it stands in, and what it means."""

    id: str
    name: str
    group: str = ""
    what: str = ""


_AROUND: Final = 72
_FIELD: Final = 44
"""Room, in pixels, for the edges and the button of a box, and for its field."""


class TickBox(QFrame):
    """Emits `changed(frozenset of ticked ids)` at every tick, and `back()` when the button below is pressed.

    At least `least` lines stay ticked.
    """

    changed = Signal(object)
    back = Signal()

    def __init__(
        self, lines: Sequence[Tick], chosen: Collection[str], button: str, parent: QWidget, least: int = 0
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("card")
        self._least = least
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        self.field = led(QLineEdit(placeholderText=say(_FIND)))
        self.field.setAccessibleName(say(_FIND))
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.field.setVisible(len(lines) > _MANY)
        self.list = _List(self)
        self.list.clicked.connect(self._toggle)
        self._fill(lines, chosen)
        self.button = QPushButton(button)
        self.button.clicked.connect(self._go_back)
        for widget in (self.field, self.list, self.button):
            column.addWidget(widget)
        self.setFixedWidth(280)
        around = _AROUND + (_FIELD if len(lines) > _MANY else 0)
        self.setFixedHeight(min(around + theme.now().row * max(self._model.rowCount(), 2), _TALLEST))

    def _fill(self, lines: Sequence[Tick], chosen: Collection[str]) -> None:
        self._model = QStandardItemModel(self.list)
        group = ""
        for line in lines:
            if line.group and line.group != group:
                head = QStandardItem(line.group)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self._model.appendRow(head)
            group = line.group
            item = QStandardItem(line.name)
            item.setData(line.id, LINE_ID)
            item.setData(line.group, _GROUP)
            item.setToolTip(no_markup(line.what))
            item.setEditable(False)
            item.setCheckable(True)
            item.setCheckState(Qt.CheckState.Checked if line.id in chosen else Qt.CheckState.Unchecked)
            self._model.appendRow(item)
        self.list.setModel(self._model)
        self._model.itemChanged.connect(self._tell)
        self._to_first()

    def show_under(self, widget: QWidget) -> None:
        """Show below a widget, at its leading edge, or where there is room on the screen."""
        corner = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + widget.width() - self.width())
        screen = widget.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        corner.setY(max(screen.top(), min(corner.y(), screen.bottom() - self.height())))
        self.move(corner)
        self.show()
        (self.field if self.field.isVisibleTo(self) else self.list).setFocus()

    def ticked(self) -> frozenset[str]:
        """The ids of the ticked lines."""
        return frozenset(item.data(LINE_ID) for item in self._lines() if item.checkState() == Qt.CheckState.Checked)

    def _lines(self) -> list[QStandardItem]:
        items = (self._model.item(row) for row in range(self._model.rowCount()))
        return [item for item in items if item.isCheckable()]

    def _narrow(self, text: str) -> None:
        letters = bare(text)
        fits = {item.row() for item in self._lines() if letters in bare(f"{item.data(_GROUP)}\n{item.text()}")}
        last = self._model.rowCount()
        for row in range(last - 1, -1, -1):  # a group's title goes with its last line
            if self._model.item(row).isCheckable():
                self.list.setRowHidden(row, row not in fits)
                continue
            self.list.setRowHidden(row, not any(row < fit < last for fit in fits))
            last = row
        self.say_whether_found()
        self._to_first()

    def say_whether_found(self) -> None:
        """Say so where no line is in sight."""
        found = any(not self.list.isRowHidden(item.row()) for item in self._lines())
        self.list.empty_text = "" if found else say(_NONE)
        self.field.setAccessibleDescription(self.list.empty_text)
        self.list.viewport().update()

    def _to_first(self) -> None:
        """The keyboard's line is the first one in sight."""
        shown = [item for item in self._lines() if not self.list.isRowHidden(item.row())]
        self.list.setCurrentIndex(shown[0].index() if shown else QModelIndex())

    def _toggle(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        item = self._model.itemFromIndex(index)
        if item.isCheckable():
            checked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)

    def _tell(self, item: QStandardItem) -> None:
        ticked = self.ticked()
        if len(ticked) < self._least:
            item.setCheckState(Qt.CheckState.Checked)
            return
        self.changed.emit(ticked)

    def _go_back(self) -> None:
        self.back.emit()
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, arrows move in the list and Enter ticks its line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._toggle(self.list.currentIndex())
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.list.setFocus()
                self.list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)


class _List(QListView):
    """The lines; says so when none is in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.empty_text = ""
        self.setAccessibleName(say(_FIND))
        self.setItemDelegate(TickLine(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def paintEvent(self, event: object) -> None:
        """Draw the lines, or that there is none."""
        super().paintEvent(event)  # type: ignore[arg-type]  # Qt gives a QPaintEvent
        if self.empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(theme.now().color("text_quiet"))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect().adjusted(8, 8, -8, -8), flags, self.empty_text)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ticks, as the space bar does."""
        box = self.parent()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(box, TickBox):
            box._toggle(self.currentIndex())
            return
        super().keyPressEvent(event)


class Line(QStyledItemDelegate):
    """A name behind a sign of its own, `room` pixels wide; or the title of a group."""

    room = 20

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as a row of a table."""
        return QSize(120, theme.now().row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the sign and the name, or the title."""
        rect, state, text = option.rect, option.state, str(index.data())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            self._words(painter, rect.adjusted(8, 6, -8, 0), text, "small", "text_quiet")
            painter.restore()
            return
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = state & QStyle.StateFlag.State_Selected
            painter.fillRect(rect, theme.now().color("chosen" if chosen else "hover"))
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        self.sign(painter, rect, ticked)
        behind = 8 + self.room
        place = (8, -behind) if theme.is_rtl() else (behind, -8)
        self._words(painter, rect.adjusted(place[0], 0, place[1], 0), text)
        painter.restore()

    def sign(self, painter: QPainter, rect: QRect, ticked: bool) -> None:
        """Draw what says whether it is chosen."""
        raise NotImplementedError

    @staticmethod
    def _words(painter: QPainter, room: QRect, text: str, size: str = "text", role: str = "text") -> None:
        painter.setPen(theme.now().color(role))
        painter.setFont(theme.font(size))
        edge = Qt.AlignmentFlag.AlignRight if theme.is_rtl() else Qt.AlignmentFlag.AlignLeft
        flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, flags, theme.metrics(size).elidedText(text, Qt.TextElideMode.ElideRight, room.width()))


class TickLine(Line):
    """With a box for a tick."""

    room = 24

    def sign(self, painter: QPainter, rect: QRect, ticked: bool) -> None:
        """A box, with a tick if it is chosen."""
        look = theme.now()
        x, y = (rect.right() - 22 if theme.is_rtl() else rect.left() + 8), rect.center().y() - 7
        painter.setPen(look.color("accent" if ticked else "edge"))
        painter.setBrush(look.color("accent" if ticked else "raised"))
        painter.drawRoundedRect(QRectF(x + 0.5, y + 0.5, 15, 15), 3, 3)
        if ticked:
            picture = theme.pixmap("good", "on_accent", 11, painter.device().devicePixelRatioF())
            painter.drawPixmap(x + 2, y + 2, picture)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The space bar ticks; clicks are the list's, wherever on the row they fall."""
        if event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick):
            return False
        return super().editorEvent(event, model, option, index)
