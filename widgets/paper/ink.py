"""Draws in points on pages and pictures alike, from the leading edge: mirrored where the words run from right to left.

The bundled font is used everywhere, so that a report looks the same on every machine and its letters are embedded.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTextOption

from resources import add_fonts
from widgets import theme

LINE: Final = 1.28
"""Height of a line of text, in heights of its letters."""
_LIGHT: Final = theme.Theme("light")
_ALIGN: Final = {
    "lead": Qt.AlignmentFlag.AlignLeft,
    "trail": Qt.AlignmentFlag.AlignRight,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}
"""Where a text stands; figures stand at the `right` in every language, digit under digit."""


def color(role: str, alpha: float = 1.0) -> QColor:
    """The colour of a role on paper."""
    made = QColor(_LIGHT.color(role))
    made.setAlphaF(alpha)
    return made


@lru_cache(maxsize=64)
def _font(pixels: int, bold: bool, slanted: bool) -> QFont:
    made = QFont(add_fonts())
    made.setPixelSize(max(pixels, 1))
    made.setBold(bold)
    made.setItalic(slanted)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=64)
def _metrics(pixels: int, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(_font(pixels, bold, False))


class Ink:
    """A painter of a device with `scale` of its units to a point. `width` is that of the page, in points; `rtl` says
    how the words run, and `mirrored` whether places count from the right edge (as they do unless told otherwise)."""

    def __init__(
        self, painter: QPainter, scale: float, width: float, rtl: bool, mirrored: bool | None = None, left: float = 0.0
    ) -> None:
        self.painter, self.scale, self.width, self.rtl = painter, scale, width, rtl
        self._mirrored = rtl if mirrored is None else mirrored
        self._left = left

    def plain(self, x: float, width: float) -> Ink:
        """For the part of the page from `x` on: places count from its left edge in every language, as time does."""
        left = self.width - x - width if self._mirrored else x
        return Ink(self.painter, self.scale, width, self.rtl, False, self._left + left)

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A part of the page, in units of the device."""
        left = self._left + (self.width - x - width if self._mirrored else x)
        return QRectF(left * self.scale, y * self.scale, width * self.scale, height * self.scale)

    def point(self, x: float, y: float) -> QPointF:
        """A place on the page, in units of the device."""
        return QPointF((self._left + (self.width - x if self._mirrored else x)) * self.scale, y * self.scale)

    # Text

    def advance(self, text: str, size: float, bold: bool = False) -> float:
        """How wide a text is, in points."""
        return _metrics(round(size * self.scale), bold).horizontalAdvance(text) / self.scale

    def _option(self, align: str, wrapped: bool) -> QTextOption:
        option = QTextOption(_ALIGN[align])
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrapped else QTextOption.WrapMode.NoWrap
        option.setWrapMode(wrap)
        return option

    def height(self, text: str, width: float, size: float, bold: bool = False) -> float:
        """How high a text is where it is broken into lines of `width`."""
        if not text:
            return 0.0
        if "\n" not in text and self.advance(text, size, bold) <= width:
            return size * LINE
        self.painter.setFont(_font(round(size * self.scale), bold, False))
        room = QRectF(0, 0, width * self.scale, 1e7)
        needed = self.painter.boundingRect(room, text, self._option("lead", True)).height()
        one = _metrics(round(size * self.scale), bold).height()
        return max(round(needed / one), 1) * size * LINE

    def text(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        size: float,
        *,
        role: str = "text",
        bold: bool = False,
        slanted: bool = False,
        align: str = "lead",
        wrapped: bool = True,
        height: float = 1e5,
    ) -> None:
        """Write a text below `y` into a column of `width`."""
        if not text:
            return
        self.painter.setFont(_font(round(size * self.scale), bold, slanted))
        self.painter.setPen(color(role))
        room = self.rect(x, y, width, height)
        self.painter.drawText(room, text, self._option(align, wrapped))

    # Shapes

    def line(self, x: float, y: float, to_x: float, to_y: float, role: str, width: float = 0.5) -> None:
        """A straight line."""
        self.painter.setPen(self._pen(role, width))
        self.painter.drawLine(self.point(x, y), self.point(to_x, to_y))

    def dashes(self, x: float, y: float, to_x: float, to_y: float, role: str) -> None:
        """A dashed line."""
        pen = self._pen(role, 0.7)
        pen.setDashPattern([4, 3])
        self.painter.setPen(pen)
        self.painter.drawLine(self.point(x, y), self.point(to_x, to_y))

    def _pen(self, role: str, width: float) -> QPen:
        pen = QPen(color(role), width * self.scale)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def fill(self, x: float, y: float, width: float, height: float, role: str, alpha: float = 1.0) -> None:
        """A filled rectangle."""
        self.painter.fillRect(self.rect(x, y, width, height), color(role, alpha))

    def path(self, points: Sequence[tuple[float, float]], role: str, width: float) -> None:
        """A line through points."""
        self.painter.setPen(self._pen(role, width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline([self.point(x, y) for x, y in points])

    def shape(self, points: Sequence[tuple[float, float]], role: str, alpha: float) -> None:
        """A filled shape between points."""
        path = QPainterPath()
        for number, (x, y) in enumerate(points):
            (path.lineTo if number else path.moveTo)(self.point(x, y))
        path.closeSubpath()
        self.painter.fillPath(path, color(role, alpha))

    def dot(self, x: float, y: float, radius: float, role: str, hollow: bool = False) -> None:
        """A point; a hollow one is read with care."""
        self.painter.setPen(self._pen(role, 0.8))
        self.painter.setBrush(color("raised") if hollow else color(role))
        self.painter.drawEllipse(self.point(x, y), radius * self.scale, radius * self.scale)
