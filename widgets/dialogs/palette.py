"""The command palette: any action, queue, agent or figure by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from supervisor import formats
from supervisor.letters import bare, no_markup
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets import theme
from widgets.dialogs.frame import words
from widgets.parts.labels import led

_TITLE = QT_TRANSLATE_NOOP("dialogs", "Commands and search")
_TYPE = QT_TRANSLATE_NOOP("dialogs", "Type a few letters: an action, a queue, an agent, a figure")
_NONE = QT_TRANSLATE_NOOP("dialogs", "Nothing here is called “{letters}”. Try fewer letters, or one of these:")
_SHOWN: Final = 60
_ENTRY: Final = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to be found: `kind` is ``action``, ``queues``, ``agents``, ``kpi`` or ``search`` (for the letters of
    `id` on the page); `aside` stands far off."""

    kind: str
    id: str
    title: str
    aside: str = ""
    icon: str = ""
    what: str = ""


def score(letters: str, text: str) -> int | None:
    """How well letters fit a text, smaller is better; None when they are not all in it in their order.

    A word that begins with the letters wins over letters inside of one, and both over scattered letters.
    """
    letters, text = bare(letters).strip(), bare(text)
    if not letters:
        return 0
    if letters in text:
        at = text.index(letters)
        return at if at == 0 or not text[at - 1].isalnum() else 100 + at
    place, spread = -1, 0
    for letter in letters:
        found = text.find(letter, place + 1)
        if found < 0:
            return None
        spread += found - place - 1
        place = found
    return 1000 + spread


def find(letters: str, entries: Iterable[Entry]) -> list[Entry]:
    """The entries that fit, best first."""
    if not bare(letters).strip():
        return list(islice(entries, _SHOWN))
    scored = []
    for number, entry in enumerate(entries):
        by_title = score(letters, entry.title)
        by_what = score(letters, entry.what) if letters and by_title is None else None
        best = by_title if by_title is not None else None if by_what is None or by_what >= 100 else 500 + by_what
        if best is not None:
            scored.append((best, number, entry))
    return [entry for _, _, entry in sorted(scored, key=lambda one: one[:2])][:_SHOWN]


class Palette(QDialog):
    """Emits `chosen(kind, id)` and closes. Where nothing fits the letters, `otherwise` says what can be done next."""

    chosen = Signal(str, str)

    def __init__(self, entries: list[Entry], otherwise: Callable[[str], list[Entry]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(say(_TITLE))
        self.setAccessibleName(say(_TITLE))
        self._entries, self._otherwise = entries, otherwise
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = QFrame()
        card.setObjectName("floating")
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        self.field = led(QLineEdit(placeholderText=say(_TYPE)))
        self.field.setFont(theme.font("head"))
        self.field.setAccessibleName(say(_TYPE))
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setAccessibleName(say(_TITLE))
        self.list.setItemDelegate(_Line(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._take)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self.none = words("", quiet=True)
        self.none.setContentsMargins(8, 4, 8, 4)
        column.addWidget(self.field)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        self.resize(580, 420)
        self._narrow("")
        self.move(parent.mapToGlobal(parent.rect().center()) - self.rect().center())

    def _narrow(self, letters: str) -> None:
        self._model.clear()
        found = find(letters, self._entries)
        self.none.setVisible(not found)
        self.none.setText("" if found else say(_NONE, letters=formats.isolate(letters.strip())))
        self.field.setAccessibleDescription(self.none.text())
        for entry in found or self._otherwise(letters.strip()):
            item = QStandardItem(entry.title)
            item.setData(entry, _ENTRY)
            item.setEditable(False)
            item.setToolTip(no_markup(entry.what))
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _take(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            entry = index.data(_ENTRY)
            self.accept()
            self.chosen.emit(entry.kind, entry.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list while letters go to the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in step:
                row = self.list.currentIndex().row() + step[Qt.Key(event.key())]
                row = min(max(row, 0), self._model.rowCount() - 1)
                self.list.setCurrentIndex(self._model.index(row, 0))
                return True
        return super().eventFilter(watched, event)


class _Line(QStyledItemDelegate):
    """Icon, title, and at the far edge a shortcut or what kind of thing it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(200, theme.now().row + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        entry: Entry = index.data(_ENTRY)  # type: ignore[attr-defined]  # Qt gives an index
        look, rtl = theme.now(), theme.is_rtl()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("chosen" if state & QStyle.StateFlag.State_Selected else "hover"))
            painter.drawRoundedRect(rect, 4, 4)
        inner = rect.adjusted(10, 0, -10, 0)
        x = inner.right() - 16 if rtl else inner.left()
        picture = theme.pixmap(entry.icon, "text_quiet", 16, painter.device().devicePixelRatioF(), rtl)
        painter.drawPixmap(x, inner.center().y() - 7, picture)
        inner = inner.adjusted(0, 0, -26, 0) if rtl else inner.adjusted(26, 0, 0, 0)
        near, far = (
            (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)
            if rtl
            else (
                Qt.AlignmentFlag.AlignLeft,
                Qt.AlignmentFlag.AlignRight,
            )
        )
        fixed = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("text"))
        painter.setPen(look.color("text"))
        aside = theme.metrics("small").horizontalAdvance(entry.aside)
        title = theme.metrics("text").elidedText(entry.title, Qt.TextElideMode.ElideRight, inner.width() - aside - 12)
        painter.drawText(inner, int(near | fixed), title)
        painter.setFont(theme.font("small"))
        painter.setPen(look.color("text_quiet"))
        painter.drawText(inner, int(far | fixed), entry.aside)
        painter.restore()
