"""Bars that lie under each other, one a row: its name, its length, what it counts. Drawn along the line of reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets import theme
from widgets.charts.places import Places

_MORE: Final = QT_TRANSLATE_NOOP("charts", "{count} more")
_PAD: Final = 12
_LABEL_SHARE: Final = 0.36
_LITTLE_MORE: Final = 1.4
"""Names that are a little too long for their share stand whole all the same,"""
_LEAST_BAR: Final = 80
"""where the longest bar keeps this room."""
_THICK: Final = 12
_TIGHT: Final = 22


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. `part` is how much of `value` is drawn strong, in the role `part_role`; `text` stands at its end; `line`
    is a share 0..1 of the whole width, joined from bar to bar (what has come together so far)."""

    key: str
    label: str
    value: float
    text: str
    part: float = 0.0
    role: str = "series_1"
    part_role: str = "series_2"
    line: float | None = None
    tip: str = ""


class BarList(Places):
    """Bars that are doors; what has no room is counted in a last line, which opens the empty key."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self.bars, self.known = tuple(bars), True
        self.here = min(self.here, len(self.bars) - 1)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.text}" for bar in self.bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The room for every bar."""
        return QSize(280, max(len(self.bars), 3) * self._row(usual=True) + 12)

    def minimumSizeHint(self) -> QSize:
        """The room for three bars."""
        return QSize(180, 3 * self._row(usual=True) + 12)

    @property
    def shown(self) -> int:
        """How many bars have room."""
        fit = max((self.height() - 8) // self._row(), 1)
        return len(self.bars) if len(self.bars) <= fit else fit - 1

    def _row(self, usual: bool = False) -> int:
        """The height of a bar's line: less than usual where all have room so, never less than is read well."""
        row = 26 if theme.now().compact else 30
        tight = (self.height() - 8) // max(len(self.bars), 1)
        return row if usual or not _TIGHT <= tight < row else tight

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("text"))
        if not self.bars:
            self.draw_empty(painter)
        for at, bar in enumerate(self.bars[: self.shown]):
            self._draw(painter, at, bar)
        if self.shown < len(self.bars):
            self._draw_more(painter)
        self._draw_line(painter)
        self.draw_focus(painter)
        painter.end()

    def _draw(self, painter: QPainter, at: int, bar: Bar) -> None:
        look, line = theme.now(), self._line_rect(at)
        if at == self.here:
            painter.fillRect(line, look.color("hover"))
        label, room, text = self._parts(line)
        painter.setPen(look.color("text"))
        shown = theme.metrics("text").elidedText(bar.label, Qt.TextElideMode.ElideRight, label.width())
        painter.drawText(label, self._flags(True), shown)
        painter.setPen(look.color("text_quiet"))
        painter.drawText(text, self._flags(False), bar.text)
        most = max(one.value for one in self.bars) or 1.0
        painter.setPen(Qt.PenStyle.NoPen)
        soft = QColor(look.color(bar.role))
        soft.setAlphaF(0.35 if bar.part or bar.line is not None else 0.75)
        top = line.center().y() - _THICK // 2
        for value, color in ((bar.value, soft), (bar.part, look.color(bar.part_role))):
            width = round(room.width() * value / most)
            if value > 0:
                painter.setBrush(color)
                painter.drawRoundedRect(self._along(room, 0, max(width, 2), top), 2, 2)

    def _draw_more(self, painter: QPainter) -> None:
        line = self._line_rect(self.shown)
        if self.here == self.shown:
            painter.fillRect(line, theme.now().color("hover"))
        painter.setPen(theme.now().color("text_quiet"))
        left = len(self.bars) - self.shown
        painter.drawText(self._parts(line)[0], self._flags(True), say(_MORE, count=formats.count(left)))

    def _draw_line(self, painter: QPainter) -> None:
        """What has come together so far, from bar to bar."""
        points = []
        for at, bar in enumerate(self.bars[: self.shown]):
            if bar.line is not None:
                line = self._line_rect(at)
                room = self._parts(line)[1]
                x = room.width() * bar.line
                points.append(QPointF(room.right() - x if theme.is_rtl() else room.left() + x, line.center().y()))
        if not points:
            return
        color = theme.now().color("series_3")
        painter.setPen(QPen(color, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for point in points:
            painter.drawEllipse(point, 2.6, 2.6)

    def _line_rect(self, at: int) -> QRect:
        return QRect(4, 4 + at * self._row(), self.width() - 8, self._row())

    def _parts(self, line: QRect) -> tuple[QRect, QRect, QRect]:
        """Where the name, the bar and the text of a line stand."""
        small = theme.metrics("text")
        widest = max((small.horizontalAdvance(bar.label) for bar in self.bars), default=0) + 4
        text = max((small.horizontalAdvance(bar.text) for bar in self.bars), default=0) + 4
        share = round(line.width() * _LABEL_SHARE)
        spare = line.width() - text - 4 * _PAD - _LEAST_BAR
        name = widest if widest <= min(share * _LITTLE_MORE, spare) else min(widest, share)
        room = max(line.width() - name - text - 4 * _PAD, 20)
        return (
            self._along(line, _PAD, name),
            self._along(line, 2 * _PAD + name, room),
            self._along(line, 3 * _PAD + name + room, text),
        )

    def _along(self, line: QRect, start: int, width: int, top: int | None = None) -> QRect:
        left = line.right() + 1 - start - width if theme.is_rtl() else line.left() + start
        if top is None:
            return QRect(left, line.top(), width, line.height())
        return QRect(left, top, width, _THICK)

    def _flags(self, leading: bool) -> int:
        edge = Qt.AlignmentFlag.AlignLeft if leading != theme.is_rtl() else Qt.AlignmentFlag.AlignRight
        return int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    # Places

    steps: ClassVar = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}

    def places(self) -> int:
        """The bars that have room, and the line that counts the others."""
        return self.shown + (self.shown < len(self.bars))

    def place_at(self, at: QPointF) -> int:
        """The bar under a point."""
        found = int((at.y() - 4) // self._row())
        return found if 0 <= found < self.places() else -1

    def key_of(self, place: int) -> str:
        """The key of a bar; none for the others."""
        return self.bars[place].key if place < self.shown else ""

    def tip_of(self, place: int) -> str:
        """What a bar has to tell."""
        return self.bars[place].tip if place < self.shown else ""
