"""A raised surface with a title line: what every table and chart stands on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from widgets import theme
from widgets.parts.buttons import FlatButton
from widgets.parts.labels import Label

_LINE: Final = 30
"""Every title line is as high as one with a button: titles of cards beside each other stand on one line."""


class Card(QFrame):
    """Title line above, content below."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self.line = QHBoxLayout()
        theme.around(self.line, *((8, 3, theme.CELL, 2) if theme.is_rtl() else (theme.CELL, 3, 8, 2)))
        self.line.setSpacing(4)
        self.title = Label(title)
        self.title.setFont(theme.font("head", True))
        self.title.setMinimumHeight(_LINE)
        self.note = Label()
        self.note.setProperty("quiet", True)
        self.title.setContentsMargins(*theme.margins(0, 0, 6, 0))  # goes with the title where that is hidden
        self.line.addWidget(self.title)
        self.line.addWidget(self.note)
        self.line.addStretch(1)
        self._column.addLayout(self.line)

    def add_line(self, content: QWidget) -> None:
        """Put a line between the title and what stands on the card."""
        self._column.addWidget(content)

    def put(self, content: QWidget) -> None:
        """Stand `content` on the card."""
        self._column.addWidget(content, 1)

    def add_button(self, icon: str, name: str) -> QToolButton:
        """A quiet button at the end of the title line."""
        button = FlatButton()
        button.setIcon(theme.icon(icon, "text_quiet"))
        button.setToolTip(name)
        button.setAccessibleName(name)
        self.line.addWidget(button)
        return button


class TabButton(FlatButton):
    """The title of one content: strong and underlined while it is shown. Its width does not change with that."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(title)
        self.setAccessibleName(title)

    def sizeHint(self) -> QSize:
        """The room that the strong title takes."""
        return QSize(theme.metrics("text", True).horizontalAdvance(self.text()) + 24, 32)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus over from a neighbour; else a click leaves it where it is."""
        at = self.window().focusWidget()
        if isinstance(at, TabButton) and at.parent() is self.parent():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title and line."""
        look, chosen = theme.now(), self.isChecked()
        painter = QPainter(self)
        if self.hasFocus() or self.underMouse():
            painter.fillRect(self.rect().adjusted(4, 3, -4, -4), look.color("chosen" if self.hasFocus() else "hover"))
        painter.setFont(theme.font("text", chosen))
        painter.setPen(look.color("text" if chosen else "text_quiet"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if chosen:
            painter.fillRect(8, self.height() - 2, self.width() - 16, 2, look.color("accent"))
        painter.end()


class Tabs(Card):
    """A card with several contents, one at a time; their titles stand in the title line."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.hide()
        self.line.setContentsMargins(*theme.margins(4, 2, 8, 0))
        self.pages = QStackedWidget()
        self.put(self.pages)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.turn)

    def add(self, title: str, content: QWidget) -> QToolButton:
        """Add a content under a title."""
        number = self.pages.addWidget(content)
        button = TabButton(title)
        button.setChecked(number == 0)
        self._group.addButton(button, number)
        self.line.insertWidget(number, button)
        self.come_after(content)
        return button

    def come_after(self, content: QWidget) -> None:
        """In the order of the keyboard, go on from the titles to a content."""
        if content.focusPolicy() & Qt.FocusPolicy.TabFocus:
            self.setTabOrder(self._group.buttons()[-1], content)

    def turn(self, number: int) -> None:
        """Show one content."""
        self.pages.setCurrentIndex(number)
        self._group.button(number).setChecked(True)
        self.turned.emit(number)


class Key(QWidget):
    """What the lines and areas of a chart are: a sample of each and its name, in the title line of a card."""

    def __init__(self, entries: list[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """`entries` are (colour role, shape, name); a shape is ``line``, ``area`` or ``bar``."""
        super().__init__(parent)
        self._all = self._entries = entries
        self.leave_out(set())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def leave_out(self, names: set[str]) -> None:
        """Show every entry but these: what is not drawn needs no sample."""
        self._entries = [entry for entry in self._all if entry[2] not in names]
        self.setAccessibleName(", ".join(name for _, _, name in self._entries))
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """None: what has no room is left out, the last first."""
        return QSize(0, 20)

    def sizeHint(self) -> QSize:
        """The room for all samples and names."""
        metrics = theme.metrics("small")
        return QSize(sum(metrics.horizontalAdvance(name) + 34 for _, _, name in self._entries), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw samples and names along the line of reading."""
        look, rtl = theme.now(), theme.is_rtl()
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        x = 0
        for role, shape, name in self._entries:
            width = theme.metrics("small").horizontalAdvance(name)
            if x + width + 22 > self.width():
                break
            left = self.width() - x - 14 if rtl else x
            color = look.color(role)
            if shape == "area":
                soft = QColor(color)
                soft.setAlphaF(0.3)
                painter.fillRect(left, 5, 14, 10, soft)
            elif shape == "bar":
                painter.fillRect(left + 4, 5, 6, 10, color)
            else:
                painter.fillRect(left, 9, 14, 2, color)
            painter.setPen(look.color("text_quiet"))
            at = left - 6 - width if rtl else left + 20
            painter.drawText(at, 0, width + 2, self.height(), int(Qt.AlignmentFlag.AlignVCenter), name)
            x += width + 34
        painter.end()
