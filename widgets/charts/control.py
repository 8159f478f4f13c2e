"""A figure over time: what it was, what is usual, its target, the time before, what happened; several lines if split.

Time runs from left to right in every language. Counts are steps, shifts and weekdays bars, everything else lines; no
data is a gap, and what is too few to tell stands on a thin line of its own colour.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from supervisor import formats
from widgets import theme
from widgets.charts.control_picture import (
    ControlLine,
    ControlPicture,
    Values,
    firm_before,
    is_clear,
    labelled,
    range_of,
    round_step,
    runs,
    together,
)
from widgets.charts.reading import Reading, beside_each_other

_TOP: Final = 26
_BOTTOM: Final = 24
_LABEL: Final = 76
"""The room of a label under the chart."""
_NAME: Final = 150
"""The most room for the name of a line, at its end."""
_MEASURED: Final = 16
"""So many labels are measured for the room that they need."""
_SHORT: Final = 48
"""The words of an event need at least so much room."""
_FEW_FLAGS: Final = 30
"""More flags stand without their lines, which would hide the chart."""
_LEAST_BAND: Final = 2.0
"""A narrower band would not be seen."""
_FEW: Final = 90
"""Up to so many points each has its dot."""


class ControlChart(Reading):
    """Draws a `ControlPicture`; Enter or a click on a point emits `opened(number)`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ControlPicture | None = None
        self._range = (0.0, 1.0)
        self._drawn: QPixmap | None = None
        self.empty_text = ""
        self.doors = True
        self.setMinimumSize(320, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: ControlPicture | None) -> None:
        """Draw another picture; None for nothing."""
        self._shown, self._drawn = picture, None
        if picture is not None:
            self._range = range_of(picture)
            self.describe(picture.name, picture.summary)
            if self.here is not None and self.here >= picture.count:
                self.here = None
        self.update()

    def sizeHint(self) -> QSize:
        """As a wide card."""
        return QSize(720, 320)

    def changeEvent(self, event: object) -> None:
        """Follow the theme."""
        super().changeEvent(event)  # type: ignore[arg-type]  # Qt gives a QEvent
        self._drawn = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew in the new room."""
        super().resizeEvent(event)
        self._drawn = None

    # Where things are

    def _plot(self) -> QRectF:
        metrics, shown = theme.metrics("small"), self._shown
        left = 12 + max((metrics.horizontalAdvance(self._written(one)) for one in self._ticks()), default=0)
        right = 14.0
        if shown is not None and len(shown.lines) > 1:
            widest = max(metrics.horizontalAdvance(one.name) for one in shown.lines)
            right = min(widest, _NAME, self.width() // 4) + 14
        return QRectF(left, _TOP, max(self.width() - left - right, 10), max(self.height() - _TOP - _BOTTOM, 10))

    def _x(self, plot: QRectF, place: float) -> float:
        count = self._shown.count if self._shown is not None else 1
        return plot.left() + place * plot.width() / max(count, 1)

    def _y(self, plot: QRectF, value: float) -> float:
        low, high = self._range
        return plot.bottom() - (min(max(value, low), high) - low) / (high - low) * plot.height()

    def _written(self, value: float) -> str:
        return self._shown.write(value) if self._shown is not None else ""

    def _ticks(self) -> list[float]:
        low, high = self._range
        step = round_step((high - low) / 4.5, self._shown.scale if self._shown is not None else "free")
        first = math.ceil(low / step - 1e-9)
        return [number * step for number in range(first, math.floor(high / step + 1e-9) + 1)]

    def places(self) -> Sequence[tuple[float, float]]:
        """Per point its column."""
        if self._shown is None:
            return ()
        plot = self._plot()
        edges = [self._x(plot, at) for at in range(self._shown.count + 1)]
        return list(pairwise(edges))

    def told(self, number: int) -> str:
        """What a point has to tell."""
        return self._shown.tip(number) if self._shown is not None else ""

    # Drawing

    def draw(self, painter: QPainter) -> None:
        """Draw the picture, once for all the places where the hand may stand on it."""
        shown, scale = self._shown, self.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatioF() != scale:
            self._drawn = QPixmap(self.size() * scale)
            self._drawn.setDevicePixelRatio(scale)
            self._drawn.fill(Qt.GlobalColor.transparent)
            still = QPainter(self._drawn)
            still.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._draw_still(still)
            still.end()
        painter.drawPixmap(0, 0, self._drawn)
        if shown is not None and shown.count:
            self._draw_here(painter, self._plot(), shown)

    def _draw_still(self, painter: QPainter) -> None:
        """All but the place where the hand stands."""
        shown = self._shown
        if shown is None or not shown.count:
            painter.setPen(theme.now().color("text_quiet"))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(24, 8, -24, -8), flags, self.empty_text)
            return
        plot = self._plot()
        painter.setFont(theme.font("small"))
        self._draw_off(painter, plot, shown)
        self._draw_stressed(painter, plot, shown)
        self._draw_axes(painter, plot, shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_band(painter, plot, shown)
        self._draw_before(painter, plot, shown)
        self._draw_steps(painter, plot, shown.middle, QPen(theme.now().color("text_quiet"), 1), 0.0, "steps")
        self._draw_target(painter, plot, shown)
        for line in shown.lines:
            self._draw_line(painter, plot, shown, line)
        signs: list[QPointF] = []
        for line in shown.lines:
            self._draw_marks(painter, plot, line, signs)
        self._draw_names(painter, plot, shown)
        self._draw_events(painter, plot, shown)

    def _draw_off(self, painter: QPainter, plot: QRectF, shown: ControlPicture) -> None:
        for at, off in enumerate(shown.off):
            if off:
                left, right = self._x(plot, at), self._x(plot, at + 1)
                painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), theme.now().color("hover"))

    def _draw_stressed(self, painter: QPainter, plot: QRectF, shown: ControlPicture) -> None:
        """A faint band behind the points, over a strong foot that is seen where the band is narrow."""
        firm = theme.now().color("bad")
        faint = QColor(firm)
        faint.setAlphaF(0.09)
        for run in together([at for at, stressed in enumerate(shown.stressed) if stressed]):
            left, right = self._x(plot, run[0]), self._x(plot, run[-1] + 1)
            band = QRectF(left, plot.top(), max(right - left, _LEAST_BAND), plot.height())
            painter.fillRect(band, faint)
            painter.fillRect(QRectF(band.left(), plot.bottom(), band.width(), 3), firm)

    def _draw_axes(self, painter: QPainter, plot: QRectF, shown: ControlPicture) -> None:
        look, metrics = theme.now(), theme.metrics("small")
        for value in self._ticks():
            y = round(self._y(plot, value)) + 0.5
            painter.setPen(look.color("line"))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(look.color("text_quiet"))
            room = QRectF(0, y - 9, plot.left() - 6, 18)
            painter.drawText(
                room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._written(value)
            )
        some = range(0, shown.count, max(shown.count // _MEASURED, 1))
        widest = max((metrics.horizontalAdvance(shown.label(at)) for at in some), default=0) + 16
        least = _LABEL if shown.shape != "bars" else 0  # shifts and weekdays are few: each has its name where it can
        texts = [(at, shown.label(at)) for at in labelled(shown, max(widest, least), plot.width())]
        labels = [(self._x(plot, at + 0.5), metrics.horizontalAdvance(text)) for at, text in texts]
        for (_, text), left in zip(texts, beside_each_other(labels, self.width() - 2), strict=True):
            if left is not None:
                painter.drawText(QPointF(left, plot.bottom() + 17), formats.isolate(text))

    def _draw_before(self, painter: QPainter, plot: QRectF, shown: ControlPicture) -> None:
        """The time before as a quiet line; what was too few, as a fainter one where the scale has room for it."""
        edge = theme.now().color("edge")
        low, high = self._range
        if shown.shape == "line" and any(shown.before_quiet):
            there = tuple(one if one is not None and low <= one <= high else None for one in shown.before)
            self._draw_steps(painter, plot, there, QPen(_faint(edge), 1), 0.0, "line")
        self._draw_steps(painter, plot, firm_before(shown), QPen(edge, 1), 0.0, shown.shape)

    def _draw_band(self, painter: QPainter, plot: QRectF, shown: ControlPicture) -> None:
        fill = QColor(theme.now().color("edge"))
        fill.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        both = tuple(
            None if low is None or high is None else (low, high)
            for low, high in zip(shown.low, shown.high, strict=True)
        )
        places = [at for at, one in enumerate(both) if one is not None]
        for run in together(places):
            top: list[QPointF] = []
            bottom: list[QPointF] = []
            for at in run:
                low, high = both[at] or (0.0, 0.0)
                for place in (at, at + 1):
                    top.append(QPointF(self._x(plot, place), self._y(plot, high)))
                    bottom.append(QPointF(self._x(plot, place), self._y(plot, low)))
            painter.drawPolygon(QPolygonF([*top, *reversed(bottom)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_steps(self, painter: QPainter, plot: QRectF, values: Values, pen: QPen, fill: float, shape: str) -> None:
        """Steps, bars without their walls, or a line through the middles."""
        for run in runs(values):
            points: list[QPointF] = []
            for at, value in run:
                y = self._y(plot, value)
                if shape == "line":
                    points.append(QPointF(self._x(plot, at + 0.5), y))
                    continue
                inset = 0.18 if shape == "bars" else 0.0
                if shape == "bars" and len(points):
                    self._stroke(painter, plot, points, pen, fill)
                    points = []
                points.append(QPointF(self._x(plot, at + inset), y))
                points.append(QPointF(self._x(plot, at + 1 - inset), y))
            self._stroke(painter, plot, points, pen, fill)

    def _stroke(self, painter: QPainter, plot: QRectF, points: list[QPointF], pen: QPen, fill: float) -> None:
        if fill and len(points) > 1:
            ground = QColor(pen.color())
            ground.setAlphaF(fill)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            feet = [QPointF(points[-1].x(), plot.bottom()), QPointF(points[0].x(), plot.bottom())]
            painter.drawPolygon(QPolygonF([*points, *feet]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points))

    def _draw_line(self, painter: QPainter, plot: QRectF, shown: ControlPicture, line: ControlLine) -> None:
        ink = theme.now().color(line.role)
        quiet = line.quiet or (False,) * len(line.values)
        firm = tuple(None if few else value for value, few in zip(line.values, quiet, strict=True))
        alone = len(shown.lines) == 1
        if shown.shape == "bars" and not alone:
            firm = (None,) * len(firm)  # several bars in one place hide each other: dots
        banded = any(value is not None for value in shown.high)
        fill = 0.0 if shown.shape == "line" or not alone or banded else 0.25 if shown.shape == "bars" else 0.12
        if any(quiet) and (shown.shape == "line" or (shown.shape == "bars" and alone)):
            few = line.values
            if shown.shape == "bars":
                few = tuple(value if one else None for value, one in zip(few, quiet, strict=True))
            self._draw_steps(painter, plot, few, QPen(_faint(ink), 1.2), fill / 3, shown.shape)
        self._draw_steps(painter, plot, firm, QPen(ink, 1.6), fill, shown.shape)
        painter.setPen(Qt.PenStyle.NoPen)
        alone_there = {run[0][0] for values in (firm, line.values) for run in runs(values) if len(run) == 1}
        for at, value in enumerate(line.values):
            if value is None:
                continue
            dotted = shown.shape == "line" and (len(line.values) <= _FEW or at in alone_there)
            if dotted or (shown.shape == "bars" and not alone) or (quiet[at] and shown.shape == "steps"):
                painter.setBrush(_faint(ink, 0.6) if quiet[at] else ink)
                size = 1.8 if quiet[at] else 4.0 if shown.shape == "bars" else 2.2
                painter.drawEllipse(QPointF(self._x(plot, at + 0.5), self._y(plot, value)), size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_marks(self, painter: QPainter, plot: QRectF, line: ControlLine, signs: list[QPointF]) -> None:
        """The marked points; each has its sign where none is in the way. Rings are those in a row with one."""
        look, scale = theme.now(), self.devicePixelRatioF()
        painter.setBrush(look.color("raised"))
        for at, level in enumerate(line.rows):
            value = line.values[at]
            if level and value is not None:
                painter.setPen(QPen(look.color(level), 1.6))
                painter.drawEllipse(QPointF(self._x(plot, at + 0.5), self._y(plot, value)), 3.4, 3.4)
        for at, level in enumerate(line.marks):
            value = line.values[at]
            if not level or value is None:
                continue
            x, y = self._x(plot, at + 0.5), self._y(plot, value)
            painter.setPen(QPen(look.color("raised"), 1.5))
            painter.setBrush(look.color(level))
            painter.drawEllipse(QPointF(x, y), 4, 4)
            above = y - 20 if y - 20 > plot.top() - 8 else y + 7
            if all(abs(one.x() - x) > 12 or abs(one.y() - above) > 14 for one in signs):
                signs.append(QPointF(x, above))
                painter.drawPixmap(round(x - 6), round(above), theme.pixmap(theme.LEVELS[level], level, 12, scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_target(self, painter: QPainter, plot: QRectF, shown: ControlPicture) -> None:
        pen = QPen(theme.now().color("series_3"), 1)
        pen.setDashPattern([4, 4])
        self._draw_steps(painter, plot, shown.target, pen, 0.0, "steps")
        last = next((value for value in reversed(shown.target) if value is not None), None)
        if last is not None and shown.target_name:
            place, free = self._target_place(plot, shown, self._y(plot, last))
            if not free:
                ground = QColor(theme.now().color("raised"))
                ground.setAlphaF(0.8)
                painter.fillRect(place.adjusted(-3, 1, 3, -1), ground)
            painter.setPen(theme.now().color("series_3"))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), formats.isolate(shown.target_name))

    def _target_place(self, plot: QRectF, shown: ControlPicture, y: float) -> tuple[QRectF, bool]:
        """Where the target is named: by its line, at an end of it where no other line goes through the words; and
        whether there is such a place."""
        metrics = theme.metrics("small")
        width, height = metrics.horizontalAdvance(shown.target_name) + 2, metrics.height()
        lines = [
            [(self._x(plot, at + 0.5), self._y(plot, value)) for at, value in run]
            for values in (firm_before(shown), *(line.values for line in shown.lines))
            for run in runs(values)
        ]
        top = plot.top() if shown.events else 0.0
        tops = [one for one in (y - height - 2, y + 2) if one >= top and one + height <= plot.bottom()] or [y + 2]
        lefts = [plot.right() - width, plot.left() + 6, *(self._x(plot, at) for at in range(shown.count - 1, 0, -1))]
        places = [QRectF(left, one, width, height) for left in lefts for one in tops if left + width <= plot.right()]
        for one in places:
            if is_clear((one.left() - 2, one.top(), one.right() + 2, one.bottom()), lines):
                return one, True
        return QRectF(plot.right() - width, tops[0], width, height), False

    def _draw_names(self, painter: QPainter, plot: QRectF, shown: ControlPicture) -> None:
        """Each line's name at its end, none on another."""
        if len(shown.lines) < 2:
            return
        ends = []
        for line in shown.lines:
            last = next((value for value in reversed(line.values) if value is not None), None)
            if last is not None:
                ends.append((self._y(plot, last), line))
        metrics, free, width = theme.metrics("small"), plot.top() + 4, self.width() - plot.right() - 10
        ends.sort(key=lambda one: one[0])
        crowded = free + 15 * len(ends) - plot.bottom()
        for number, (y, line) in enumerate(ends):
            latest = plot.bottom() - 15 * (len(ends) - number - 1) + max(crowded, 0)
            y = min(max(y + 4, free), latest)
            free = y + 15
            painter.setPen(theme.now().color(line.role))
            text = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, round(width))
            painter.drawText(QPointF(plot.right() + 6, y), formats.isolate(text))

    def _draw_events(self, painter: QPainter, plot: QRectF, shown: ControlPicture) -> None:
        look, metrics = theme.now(), theme.metrics("small")
        flags = [(round(self._x(plot, place)) + 0.5, text) for place, text in shown.events]
        for number, (x, text) in enumerate(flags):
            if len(flags) <= _FEW_FLAGS:
                painter.setPen(QPen(look.color("series_4"), 1, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(x, 8), QPointF(x, plot.bottom()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("series_4"))
            painter.drawPolygon(QPolygonF([QPointF(x, 4), QPointF(x + 7, 8), QPointF(x, 12)]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            room = (flags[number + 1][0] if number + 1 < len(flags) else self.width()) - x - 16
            if room >= _SHORT:
                painter.setPen(look.color("series_4"))
                words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
                painter.drawText(QPointF(x + 10, 13), formats.isolate(words))

    def _draw_here(self, painter: QPainter, plot: QRectF, shown: ControlPicture) -> None:
        if self.here is None or self.here >= shown.count:
            return
        x = self._x(plot, self.here + 0.5)
        painter.setPen(QPen(theme.now().color("text"), 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))


def _faint(color: QColor, part: float = 0.45) -> QColor:
    faint = QColor(color)
    faint.setAlphaF(part)
    return faint
