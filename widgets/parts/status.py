"""Small signs of state: how fresh the data is, a bar over the page, an empty place that says what to do next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from widgets import theme
from widgets.parts.labels import Label

_LOUD: Final = ("stopped", "failed")
_SIGNS: Final = {"late": "attention", "stopped": "bad", "failed": "bad"}
"""States with the sign of a level; the others have a dot, full while news comes and else a ring."""


_NARROW: Final = 82
"""How wide letters are that have little room, in percent."""
_CALM: Final = ("good", "info")
"""Levels of what asks for nothing."""


class Freshness(QWidget):
    """A sign and a word: how old the data is.

    States: ``live``; ``aging``, some seconds old, in quiet words; ``late``, which asks for attention; ``stopped`` and
    ``failed``, loud; ``loading`` and ``closed``.
    """

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
        self._sign(painter, self.width() - 12 if rtl else 12)
        painter.setPen(look.color(_SIGNS.get(self.state, "text" if self.state == "live" else "text_quiet")))
        room = self.rect().adjusted(2, 0, -24, 0) if rtl else self.rect().adjusted(24, 0, -2, 0)
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._font(room.width()))
        text = painter.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()

    def _font(self, room: int) -> QFont:
        """The largest letters in which the whole has room: since when there is no news is cut last of all."""
        usual = (theme.font("text", self.state in _LOUD), theme.font("text"), theme.narrow("text", _NARROW))
        return next((one for one in usual if QFontMetrics(one).horizontalAdvance(self.text) <= room), usual[-1])

    def _sign(self, painter: QPainter, x: int) -> None:
        level, middle = _SIGNS.get(self.state, ""), self.height() / 2
        if level:
            picture = theme.pixmap(theme.LEVELS[level], level, 16, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(x - 8, middle - 8), picture)
            return
        color = theme.now().color("good" if self.state in ("live", "aging") else "edge")
        painter.setPen(QPen(color, 2))
        painter.setBrush(color if self.state == "live" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, middle), 4, 4)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for more."""
        self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do Enter and the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
        else:
            super().keyPressEvent(event)


class Banner(QFrame):
    """A bar over a page that says what is wrong, what is safe, and what can be done."""

    acted = Signal()
    offer_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        row = QHBoxLayout(self)
        theme.around(row, theme.GAP, 8, theme.GAP, 8)
        row.setSpacing(10)
        self.level = ""
        self._icon = Label()
        self._text = Label()
        self._text.setWordWrap(True)
        self.button = QPushButton()
        self.button.clicked.connect(self.acted)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self.offered, self._offers = QPushButton(), ""
        self.offered.clicked.connect(self.offer_taken)
        row.addWidget(self.offered)
        row.addWidget(self.button)
        self.hide()

    def offer(self, sentence: str, button: str) -> None:
        """Beside this sentence, and for as long as it stands there, something else can be done: `offer_taken`."""
        self._offers = sentence
        self.offered.setText(button)

    def tell(self, level: str, text: str, button: str = "") -> None:
        """Show a message of level ``bad`` or ``attention``, or calmly of ``good`` or ``info``; without text the bar
        goes."""
        self.setVisible(bool(text))
        look, calm = theme.now(), level in _CALM
        ground = look.color("raised" if calm else f"{level}_ground").name()
        ink = look.color("line" if calm else level).name()
        self.level = level
        self.setStyleSheet(f"QFrame#banner {{ background: {ground}; border: none; border-bottom: 1px solid {ink}; }}")
        self._icon.setPixmap(theme.pixmap(theme.LEVELS.get(level, level), level, 18, self.devicePixelRatioF()))
        self._text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.offered.setVisible(bool(self._offers) and self._offers in text)

    @property
    def text(self) -> str:
        """What it says now."""
        return "" if self.isHidden() else self._text.text()


_WIDEST: Final = 560
"""A line of some 75 letters: longer ones are hard to read."""


class Place(QWidget):
    """An empty place: a picture, what is the matter, and what to do next."""

    acted = Signal()

    def __init__(self, icon: str, title: str, text: str = "", button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        picture = Label()
        picture.setPixmap(theme.pixmap(icon, "text_quiet", 32, self.devicePixelRatioF()))
        head, words = Label(title), Label(text)
        head.setFont(theme.font("title", True))
        words.setProperty("quiet", True)
        words.setWordWrap(True)
        if text:
            width = min(max(map(theme.metrics("text").horizontalAdvance, text.splitlines())) + 8, _WIDEST)
            words.setFixedSize(width, words.heightForWidth(width))
        for label in (picture, head, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.door: QPushButton | None = None
        if button:
            self.door = QPushButton(button)
            self.door.clicked.connect(self.acted)
            column.addWidget(self.door, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
