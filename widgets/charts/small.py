"""One figure day by day, small: a line with its interval as a band, steps for counts, gaps where there is no data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets import theme
from widgets.charts.reading import Reading

_TOP: Final = 8
_SIDE: Final = 10
_DOT: Final = 2.2


@dataclass(frozen=True, slots=True)
class Point:
    """One day: value (None: no data), interval, whether so little is behind it that it is quiet, what it tells."""

    value: float | None
    low: float | None
    high: float | None
    quiet: bool
    tip: str


@dataclass(frozen=True, slots=True)
class Small:
    """What is drawn: points in their order, the ends of the scale with their texts, and the first and last day."""

    points: tuple[Point, ...]
    low: float
    high: float
    marks: tuple[tuple[float, str], ...] = ()
    first: str = ""
    last: str = ""
    steps: bool = False


class SmallChart(Reading):
    """Draws a `Small`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._small: Small | None = None
        self.doors = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(84)

    def show_small(self, small: Small) -> None:
        """Draw another series."""
        self._small = small
        if self.here is not None and self.here >= len(small.points):
            self.here = None
        self.update()

    def sizeHint(self) -> QSize:
        """A few words wide."""
        return QSize(220, 104)

    def places(self) -> Sequence[tuple[float, float]]:
        """Equal stretches, one per point."""
        if self._small is None:
            return ()
        step = (self._right() - self._left()) / max(len(self._small.points), 1)
        return [(self._left() + at * step, self._left() + (at + 1) * step) for at in range(len(self._small.points))]

    def told(self, number: int) -> str:
        """The day's figure in words."""
        return self._small.points[number].tip if self._small is not None else ""

    # Where things stand

    def _left(self) -> float:
        marks = self._small.marks if self._small is not None else ()
        return _SIDE + max((theme.metrics("small").horizontalAdvance(text) for _, text in marks), default=0) + 6

    def _right(self) -> float:
        return self.width() - _SIDE

    def _bottom(self) -> float:
        return self.height() - theme.metrics("small").height() - 8

    def _y(self, value: float) -> float:
        assert self._small is not None
        small = self._small
        share = (value - small.low) / ((small.high - small.low) or 1.0)
        return self._bottom() - min(max(share, 0.0), 1.0) * (self._bottom() - _TOP)

    # Drawing

    def draw(self, painter: QPainter) -> None:
        """Draw scale, band, line and days."""
        small = self._small
        if small is None:
            return
        self._scale(painter, small)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not small.steps)
        if small.steps:
            self._draw_steps(painter, small)
        else:
            for run in runs(small.points):
                self._draw_run(painter, small, run)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _scale(self, painter: QPainter, small: Small) -> None:
        look, metrics = theme.now(), theme.metrics("small")
        painter.setFont(theme.font("small"))
        for value, text in small.marks:
            y = round(self._y(value))
            painter.setPen(look.color("line"))
            painter.drawLine(round(self._left()), y, round(self._right()), y)
            painter.setPen(look.color("text_quiet"))
            room = QRect(0, y - metrics.height() // 2, round(self._left()) - 6, metrics.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute), text)
        below = QRect(
            round(self._left()),
            self.height() - metrics.height() - 4,
            round(self._right() - self._left()),
            metrics.height(),
        )
        painter.setPen(look.color("text_quiet"))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute), small.first)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute), small.last)
        if self.here is not None:
            left, right = self.places()[self.here]
            painter.fillRect(QRectF(left, _TOP, right - left, self._bottom() - _TOP), look.color("hover"))

    def _draw_steps(self, painter: QPainter, small: Small) -> None:
        look, floor = theme.now(), self._y(max(small.low, 0.0))
        soft = QColor(look.color("series_1"))
        soft.setAlphaF(0.35)
        for point, (left, right) in zip(small.points, self.places(), strict=True):
            if point.value is not None:
                top = self._y(point.value)
                room = QRectF(left + 1, min(top, floor), max(right - left - 2, 1), abs(floor - top))
                painter.fillRect(room, soft)
                painter.fillRect(QRectF(room.left(), top, room.width(), 2), look.color("series_1"))

    def _draw_run(self, painter: QPainter, small: Small, run: range) -> None:
        """One stretch without a gap: the band of its intervals, the line, and a dot per day unless there are many."""
        look, places = theme.now(), self.places()
        middles = {at: (places[at][0] + places[at][1]) / 2 for at in run}
        sure = [at for at in run if small.points[at].low is not None]
        if len(sure) == len(run):
            edge = [QPointF(middles[at], self._y(small.points[at].high or 0)) for at in run]
            edge += [QPointF(middles[at], self._y(small.points[at].low or 0)) for at in reversed(run)]
            soft = QColor(look.color("series_1"))
            soft.setAlphaF(0.16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(soft)
            painter.drawPolygon(QPolygonF(edge))
        line = [QPointF(middles[at], self._y(small.points[at].value or 0)) for at in run]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("series_1"), 1.6))
        painter.drawPolyline(QPolygonF(line))
        painter.setPen(Qt.PenStyle.NoPen)
        for at, spot in zip(run, line, strict=True):
            quiet = small.points[at].quiet
            if quiet or len(run) < 40:
                painter.setBrush(look.color("edge" if quiet else "series_1"))
                painter.drawEllipse(spot, _DOT, _DOT)
        if len(run) == 1 and sure:
            at = run[0]
            painter.setPen(QPen(look.color("edge"), 1))
            painter.drawLine(
                QPointF(middles[at], self._y(small.points[at].low or 0)),
                QPointF(middles[at], self._y(small.points[at].high or 0)),
            )


def runs(points: Sequence[Point]) -> list[range]:
    """The stretches of points without a gap."""
    found: list[range] = []
    start = None
    for at, point in enumerate((*points, Point(None, None, None, False, ""))):
        if point.value is not None and start is None:
            start = at
        elif point.value is None and start is not None:
            found.append(range(start, at))
            start = None
    return found
