"""What came and what was done, stretch by stretch, and what was left at the end of each: steps, areas and a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget

from supervisor import formats
from supervisor.letters import no_markup
from widgets import theme
from widgets.charts.plot import Axis, Plot, pen, round_step

_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}


@dataclass(frozen=True, slots=True)
class FlowPicture:
    """What is drawn, per stretch; None for what has not been yet. `labels` stand under the stretches, as far as there
    is room; `tips` tell one whole; `summary` tells everything to who does not see it."""

    keys: tuple[str, ...]
    labels: tuple[str, ...]
    came: tuple[int | None, ...]
    done: tuple[int | None, ...]
    left: tuple[int | None, ...]
    left_name: str
    tips: tuple[str, ...]
    name: str
    summary: str


class FlowChart(Plot):
    """Draws a `FlowPicture`: what came as steps, what was done as an area, on one scale; what was left as a line on a
    scale of its own. A click or Enter on a stretch emits `opened(key)`."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._shown: FlowPicture | None = None
        bottom, left = Axis("bottom", _nothing), Axis("left", _count)
        self._left_axis = Axis("right", _count)
        super().__init__({"bottom": bottom, "left": left, "right": self._left_axis}, parent)
        self._stock = pg.ViewBox(enableMenu=False)
        self._stock.setMouseEnabled(False, False)
        self.plotItem.scene().addItem(self._stock)
        self._left_axis.linkToView(self._stock)
        self._stock.setXLink(self.plotItem.vb)
        self.plotItem.vb.sigResized.connect(self._follow)
        self._done = pg.PlotCurveItem([0, 1], [0], stepMode="center", fillLevel=0)
        self._came = pg.PlotCurveItem([0, 1], [0], stepMode="center")
        self._left = pg.PlotCurveItem(antialias=True)
        self._dots = pg.ScatterPlotItem(size=4, pen=None)
        self._label = pg.TextItem(anchor=(1.0, 1.0))
        self._here = pg.InfiniteLine(angle=90, movable=False)
        self._here.setVisible(False)
        self.here: int | None = None
        for item in (self._done, self._came, self._here):
            self.plotItem.addItem(item)
        for item in (self._left, self._dots, self._label):
            self._stock.addItem(item)
        self.setMinimumHeight(120)
        self.restyle()

    def show_picture(self, picture: FlowPicture) -> None:
        """Draw another picture; curves are reused."""
        self._shown = picture
        past = sum(one is not None for one in picture.came)
        came, done, left = (
            np.array(one[:past], dtype=np.float64) for one in (picture.came, picture.done, picture.left)
        )
        edges = np.arange(past + 1, dtype=np.float64)
        for curve, values in ((self._came, came), (self._done, done)):
            curve.setVisible(past > 0)
            if past:
                curve.setData(edges, values)
        # What is left stands at the end of its stretch.
        self._left.setData(edges[1:], left)
        self._dots.setData(edges[1:], left) if past < 2 else self._dots.clear()
        self.plotItem.setXRange(0, max(len(picture.keys), 1), padding=0)
        top = _top(np.append(came, done))
        self.plotItem.setYRange(0, top, padding=0)
        stock = _top(left)
        self._stock.setYRange(0, stock, padding=0)
        self._ticks(top, stock)
        self._label.setVisible(past > 0)
        if past:
            self._label.setText(formats.plain(picture.left_name))
            # At the end of the line: above it, or below where it came down from a peak.
            end = left[-max(past // 5, 2) :]
            falls = past > 1 and left[-1] < float(np.max(end))
            self._label.setAnchor((1.0, 0.0) if falls else (1.0, 1.0))
            self._label.setPos(past, float(np.min(end)) if falls else float(left[-1]))
        self.describe(picture.name, picture.summary)

    def restyle(self) -> None:
        """Take the theme's colours."""
        super().restyle()
        if not hasattr(self, "_label"):
            return
        look = theme.now()
        fill = QColor(look.color("series_1"))
        fill.setAlphaF(0.25)
        self._done.setBrush(fill)
        self._done.setPen(pen("series_1", alpha=0.0))
        self._came.setPen(pen("text_quiet"))
        self._left.setPen(pen("series_3", 2))
        self._dots.setBrush(look.color("series_3"))
        self._here.setPen(pen("text", 2))
        ground = QColor(look.color("raised"))
        ground.setAlphaF(0.8)
        self._label.fill = pg.mkBrush(ground)
        self._label.setColor(look.color("series_3"))
        self._label.setFont(theme.font("small"))

    def _ticks(self, top: float, stock: float) -> None:
        shown = self._shown
        assert shown is not None
        room = max(self.width() // 76, 2)
        step = max(-(-len(shown.keys) // room), 1)
        places = [(at + 0.5, formats.plain(shown.labels[at])) for at in range(0, len(shown.keys), step)]
        self._axes["bottom"].setTicks([places])
        for axis, most in ((self._axes["left"], top), (self._left_axis, stock)):
            unit = round_step(most / 3)
            axis.setTicks([[(value, _count(value)) for value in np.arange(0, most, unit)]])

    def _follow(self) -> None:
        self._stock.setGeometry(self.plotItem.vb.sceneBoundingRect())
        self._stock.linkedViewChanged(self.plotItem.vb, self._stock.XAxis)

    def resizeEvent(self, event: Any) -> None:
        """As many labels as there is room for."""
        super().resizeEvent(event)
        if getattr(self, "_shown", None) is not None:
            self.show_picture(self._shown)  # type: ignore[arg-type]  # not None: asked above

    # Hand and keys

    def _at(self, point: QPoint) -> int | None:
        place: QPointF = self.plotItem.vb.mapSceneToView(QPointF(self.mapToScene(point)))
        shown, at = self._shown, int(np.floor(place.x()))
        if shown is None or not 0 <= at < len(shown.keys) or shown.came[at] is None:
            return None
        return at

    def mouseMoveEvent(self, event: Any) -> None:
        """Tell the stretch under the pointer."""
        super().mouseMoveEvent(event)
        at = self._at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor)
        if at is not None and self._shown is not None:
            QToolTip.showText(event.globalPosition().toPoint(), no_markup(self._shown.tips[at]), self)

    def mouseReleaseEvent(self, event: Any) -> None:
        """Open the stretch under the pointer."""
        super().mouseReleaseEvent(event)
        at = self._at(event.position().toPoint())
        if at is not None and self._shown is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self._shown.keys[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from one stretch to the next and tell it, Enter opens it; time runs from left to right."""
        shown, key = self._shown, event.key()
        past = sum(one is not None for one in shown.came) if shown is not None else 0
        if shown is not None and self.here is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(shown.keys[self.here])
            return
        if shown is None or not past or key not in _STEPS:
            super().keyPressEvent(event)
            return
        here = past if self.here is None else self.here
        self.here = min(max(here + _STEPS[Qt.Key(key)], 0), past - 1)
        self._here.setValue(self.here + 0.5)
        self._here.setVisible(True)
        text = shown.tips[self.here]
        self.setAccessibleDescription(text.replace("\n", ", "))
        place = self.plotItem.vb.mapViewToScene(QPointF(self.here + 0.5, 0)).toPoint()
        QToolTip.showText(self.mapToGlobal(self.mapFromScene(place)), no_markup(text), self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody reads stretch by stretch any more."""
        super().focusOutEvent(event)
        self.here = None
        self._here.setVisible(False)
        QToolTip.hideText()


def _nothing(_value: float) -> str:
    return ""


def _count(value: float) -> str:
    return formats.plain(formats.count(round(value)))


def _top(values: Any) -> float:
    return max(float(np.max(values)) if len(values) else 0.0, 4.0) * 1.15
