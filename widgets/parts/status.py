"""Small signs of state: how fresh the data is, a bar over the page, an empty place that says what to do next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from widgets import theme

_LOUD: Final = ("stopped", "failed")
_DOTS: Final = {"live": "good", "quiet": "attention", "stopped": "bad", "failed": "bad", "loading": "edge"}


class Freshness(QWidget):
    """A dot and a word: how old the data is. Full while news comes, a ring while it does not."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.text = "loading", ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_state(self, state: str, text: str) -> None:
        """Show a state of the feed in words."""
        if (state, text) != (self.state, self.text):
            wider = len(text) != len(self.text)
            self.state, self.text = state, text
            self.setAccessibleName(text)
            if wider:
                self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """The room that the word takes; a little more, so that a changing second moves nothing."""
        metrics = theme.metrics("text", self.state in _LOUD)
        return QSize(max(metrics.horizontalAdvance(self.text), metrics.horizontalAdvance("0.0 min")) + 30, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw dot and word."""
        look, rtl = theme.now(), theme.is_rtl()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(look.color("accent"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.RADIUS, theme.RADIUS)
        color = look.color(_DOTS.get(self.state, "edge"))
        pen = painter.pen()
        pen.setWidthF(2)
        pen.setColor(color)
        painter.setPen(pen)
        painter.setBrush(color if self.state in ("live", "stopped", "failed") else Qt.BrushStyle.NoBrush)
        middle = self.height() / 2
        x = self.width() - 12 if rtl else 12
        painter.drawEllipse(QPointF(x, middle), 4, 4)
        loud = self.state in _LOUD
        painter.setPen(look.color("bad" if loud else "text"))
        painter.setFont(theme.font("text", loud))
        room = self.rect().adjusted(2, 0, -24, 0) if rtl else self.rect().adjusted(24, 0, -2, 0)
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), self.text)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for more."""
        self.asked.emit()


class Banner(QFrame):
    """A bar over a page that says what is wrong, what is safe, and what can be done."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.button = QPushButton()
        self.button.clicked.connect(self.acted)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()

    def tell(self, level: str, text: str, button: str = "") -> None:
        """Show a message of level ``bad`` or ``attention``; without text the bar goes."""
        self.setVisible(bool(text))
        look = theme.now()
        ground = look.color(f"{level}_ground").name()
        ink = look.color(level).name()
        self.setStyleSheet(f"QFrame#banner {{ background: {ground}; border: none; border-bottom: 1px solid {ink}; }}")
        self._icon.setPixmap(theme.pixmap(theme.LEVELS[level], level, 18, self.devicePixelRatioF()))
        self._text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    @property
    def text(self) -> str:
        """What it says now."""
        return "" if self.isHidden() else self._text.text()


class Place(QWidget):
    """An empty place: a picture, what is the matter, and what to do next."""

    acted = Signal()

    def __init__(self, icon: str, title: str, text: str = "", button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        picture = QLabel()
        picture.setPixmap(theme.pixmap(icon, "text_quiet", 32, self.devicePixelRatioF()))
        head, words = QLabel(title), QLabel(text)
        head.setFont(theme.font("title", True))
        words.setProperty("quiet", True)
        words.setWordWrap(True)
        for label in (picture, head, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        if button:
            door = QPushButton(button)
            door.clicked.connect(self.acted)
            column.addWidget(door, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
