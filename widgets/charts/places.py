"""The base of charts whose marks are doors: the hand or the keyboard stands on one, a click or Enter opens it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from supervisor.letters import no_markup
from widgets import theme


class Places(QWidget):
    """Subclasses say where their marks are and what each opens. Emits `opened(key)`."""

    opened = Signal(str)
    steps: ClassVar[dict[Qt.Key, int]] = {}
    """Which keys go on, and which back."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.here = -1
        self.empty_text = ""
        self.known = False
        """Whether something was shown yet: until then it is not known that there is nothing."""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def places(self) -> int:
        """How many marks there are to stand on."""
        raise NotImplementedError

    def place_at(self, at: QPointF) -> int:
        """The mark under a point, or -1."""
        raise NotImplementedError

    def key_of(self, place: int) -> str:
        """What a mark opens."""
        raise NotImplementedError

    def tip_of(self, place: int) -> str:
        """What a mark has to tell."""
        raise NotImplementedError

    def stand(self, place: int) -> None:
        """Stand on a mark; -1 for none."""
        if place != self.here:
            self.here = place
            self.update()

    def _open(self) -> None:
        if 0 <= self.here < self.places():
            self.opened.emit(self.key_of(self.here))

    def draw_empty(self, painter: QPainter) -> None:
        """Say why there is nothing, once that is known."""
        if not self.known:
            return
        painter.setPen(theme.now().color("text_quiet"))
        painter.setFont(theme.font("text"))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(self.rect().adjusted(16, 4, -16, -4), flags, self.empty_text)

    def draw_focus(self, painter: QPainter) -> None:
        """Show where the keyboard is."""
        if self.hasFocus():
            painter.setPen(QPen(theme.now().color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), theme.RADIUS, theme.RADIUS)

    # What Qt calls

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark what is under the hand."""
        self.stand(self.place_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.here >= 0 else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """The hand is elsewhere."""
        if not self.hasFocus():
            self.stand(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open on a click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.stand(self.place_at(event.position()))
            self._open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first mark."""
        super().focusInEvent(event)
        if self.here < 0 and self.places():
            self.stand(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.stand(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from mark to mark, Enter opens."""
        step = self.steps.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif step is not None and self.places():
            self.stand(min(max(self.here + step, 0), self.places() - 1))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell more of the mark under the pointer."""
        if isinstance(event, QHelpEvent):
            place = self.place_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), no_markup(self.tip_of(place)) if place >= 0 else "", self)
            return True
        return super().event(event)
