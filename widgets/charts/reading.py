"""Pictures that are read piece by piece: the pointer or the arrow keys stand on a piece, a tool-tip tells it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from supervisor.letters import no_markup
from widgets import theme

_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_APART: Final = 8


class Reading(QWidget):
    """Draws pieces from left to right, whatever the language; Enter or a click on one emits `opened(number)`.

    Subclasses say where the pieces are, what each tells, and draw.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.here: int | None = None
        """The piece that is told, by the pointer or the keyboard."""
        self.doors = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def places(self) -> Sequence[tuple[float, float]]:
        """Per piece where it begins and ends, in pixels from the left."""
        return ()

    def told(self, number: int) -> str:
        """What a piece has to tell."""
        return ""

    def draw(self, painter: QPainter) -> None:
        """Draw the picture."""

    def describe(self, name: str, summary: str) -> None:
        """What a screen reader says of it."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(summary)

    def at(self, x: float) -> int | None:
        """The piece at a place."""
        found = None
        for number, (left, right) in enumerate(self.places()):
            if left <= x < max(right, left + 1):
                found = number
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, and a line round it while it has the keyboard."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # figures keep their signs where they are
        self.draw(painter)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.now().color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the piece under the pointer."""
        super().mouseMoveEvent(event)
        found = self.at(event.position().x())
        self._stand_on(found)
        if found is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), no_markup(self.told(found)), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click is a door."""
        super().mouseReleaseEvent(event)
        found = self.at(event.position().x())
        if self.doors and found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(found)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._stand_on(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from one piece to the next and tell it; Enter opens it."""
        count, key = len(self.places()), Qt.Key(event.key())
        if count and key in (*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End):
            start = count if self.here is None else self.here
            place = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}.get(key, start + _STEPS.get(key, 0))
            self._stand_on(min(max(place, 0), count - 1))
            self._tell_here()
        elif self.doors and self.here is not None and key in _ENTER:
            self.opened.emit(self.here)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody reads piece by piece any more."""
        super().focusOutEvent(event)
        self._stand_on(None)
        QToolTip.hideText()

    def _tell_here(self) -> None:
        if self.here is None:
            return
        left, right = self.places()[self.here]
        text = self.told(self.here)
        self.setAccessibleDescription(text.replace("\n", ", "))
        spot = QRect(round(left), 0, max(round(right - left), 1), self.height())
        QToolTip.showText(self.mapToGlobal(spot.center()), no_markup(text), self)

    def _stand_on(self, number: int | None) -> None:
        if number != self.here:
            self.here = number
            self.update()


def beside_each_other(labels: Sequence[tuple[float, float]], room: float) -> list[float | None]:
    """Where labels (their middle and width) begin: at the ends of the room moved inwards; None where one would touch
    the label before it."""
    found: list[float | None] = []
    free = 0.0
    for middle, width in labels:
        left = min(max(middle - width / 2, 0.0), room - width)
        there = left >= free
        found.append(left if there else None)
        free = left + width + _APART if there else free
    return found
