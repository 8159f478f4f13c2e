"""The base of every chart: themed, quiet, safe in right-to-left windows. Importing it imports pyqtgraph (0.3 s)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from supervisor import formats
from widgets import theme


class Axis(pg.AxisItem):
    """An axis whose ticks are placed and written by us: in our digits, without SI prefixes."""

    def __init__(self, side: str, write: Callable[[float], str]) -> None:
        super().__init__(side)
        self._write = write
        self._texts: tuple[Any, ...] = ()
        self.enableAutoSIPrefix(False)
        self.setStyle(tickLength=0, tickTextOffset=6)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The words at the ticks."""
        return [self._write(value) for value in values]

    def drawPicture(self, painter: QPainter, line: Any, ticks: Any, texts: Any) -> None:
        """Record the lines; the words are drawn by `paint`."""
        self._texts = tuple(texts)
        super().drawPicture(painter, line, ticks, ())

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:
        """Draw the lines as they were recorded, and the words anew: a record loses the spaces between right-to-left
        words."""
        super().paint(painter, option, widget)
        painter.setFont(theme.font("small"))
        painter.setPen(self.textPen())
        upright = self.orientation in ("left", "right")
        for room, flags, text in self._texts:
            # A word at the very top of an upright axis would be cut off by the window of the plot.
            down = max(-room.top(), 0.0) if upright else 0.0
            painter.drawText(room.translated(0, down), int(flags), formats.isolate(text))


class Plot(pg.PlotWidget):
    """A plot without grid, menu or buttons; time runs from left to right in every language.

    A screen reader sees a plot as one nameless thing: give it its summary by `describe`.
    """

    def __init__(self, axes: dict[str, Axis], parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems=axes, enableMenu=False)
        # On the item, not on the widget: in a mirrored window the axis is torn off the plot otherwise.
        self.plotItem.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # The plot makes an English menu whether or not it is wanted; as our child it goes when we go.
        menu = self.plotItem.ctrlMenu
        menu.setParent(self, menu.windowFlags())
        self.plotItem.hideButtons()
        self.plotItem.setMouseEnabled(False, False)
        self.setMouseTracking(True)
        self.setAcceptDrops(False)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAntialiasing(False)
        self._axes = axes
        self.restyle()

    def restyle(self) -> None:
        """Take the theme's colours."""
        look = theme.now()
        self.setBackground(look.color("raised"))
        for axis in self._axes.values():
            axis.setPen(pg.mkPen(look.color("line")))
            axis.setTextPen(pg.mkPen(look.color("text_quiet")))
            axis.setStyle(tickFont=theme.font("small"))

    def describe(self, name: str, summary: str) -> None:
        """What a screen reader says of it."""
        for part in (self, self.viewport()):
            part.setAccessibleName(name)
            part.setAccessibleDescription(summary)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_axes"):
            self.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are for the page around it: a plot would swallow Esc."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plot, and round it a line while it has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.now().color("accent"), 2))
            painter.drawRoundedRect(self.viewport().rect().adjusted(2, 2, -3, -3), theme.RADIUS, theme.RADIUS)
            painter.end()

    def wheelEvent(self, event: Any) -> None:
        """Leave the wheel to whatever scrolls around the plot."""
        event.ignore()


def pen(role: str, width: float = 1.0, dashed: bool = False, alpha: float = 1.0) -> QPen:
    """A pen in a colour role. Wide antialiased pens are slow: keep to width 1 for noisy lines."""
    color = theme.now().color(role)
    if alpha < 1.0:
        color = type(color)(color)
        color.setAlphaF(alpha)
    made = pg.mkPen(color, width=width)
    if dashed:
        made.setDashPattern([4, 4])
    return made


def round_step(rough: float) -> float:
    """The least of 1, 2, 5, 10, 20, 50 and so on that is not below a rough step."""
    power = 10 ** max(int(np.floor(np.log10(max(rough, 1)))), 0)
    return next((float(power * size) for size in (1, 2, 5, 10) if power * size >= rough), float(power * 10))
