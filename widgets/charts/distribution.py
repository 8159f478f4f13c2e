"""How often each answer of a scale was given: columns over their numbers, grouped where the scale has groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from supervisor import formats
from widgets import theme
from widgets.charts.places import Places

_SIDE: Final = 12
_FOOT: Final = 20
_LINE: Final = 16
_WIDEST: Final = 44


@dataclass(frozen=True, slots=True)
class Column:
    """One answer of a scale, and how often it was given."""

    key: str
    label: str
    count: int
    role: str = "series_1"
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """Answers that belong together: the first and the last of them, by place, what they are called, and the same in two
    lines where there is no room for one."""

    first: int
    last: int
    label: str
    lines: tuple[str, ...] = ()


class Distribution(Places):
    """Columns that are doors. A scale runs from left to right in every language, as its numbers do."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.columns: tuple[Column, ...] = ()
        self.spans: tuple[Span, ...] = ()

    def show_columns(self, columns: Sequence[Column], spans: Sequence[Span] = ()) -> None:
        """Show other answers."""
        self.columns, self.spans, self.known = tuple(columns), tuple(spans), True
        self.here = min(self.here, len(self.columns) - 1)
        self.setAccessibleDescription("; ".join(f"{one.label}: {one.count}" for one in self.columns))
        self.update()

    def sizeHint(self) -> QSize:
        """The room it likes."""
        return QSize(240, 150)

    def minimumSizeHint(self) -> QSize:
        """The least room in which columns can be told apart."""
        return QSize(150, 96)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the columns."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not any(one.count for one in self.columns):
            self.draw_empty(painter)
        else:
            for at, one in enumerate(self.columns):
                self._draw(painter, at, one)
            self._draw_spans(painter)
        self.draw_focus(painter)
        painter.end()

    def _draw(self, painter: QPainter, at: int, one: Column) -> None:
        look, place = theme.now(), self._place(at)
        small = theme.metrics("small")
        if at == self.here:
            painter.fillRect(place, look.color("hover"))
        floor = self._floor()
        room = floor - place.top() - small.height() - 4
        tall = round(room * one.count / (max(each.count for each in self.columns) or 1))
        width = min(place.width() - 4, _WIDEST)
        color = QColor(look.color(one.role))
        color.setAlphaF(0.8)
        if one.count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            body = QRectF(place.center().x() - width / 2 + 0.5, floor - max(tall, 2), width, max(tall, 2))
            painter.drawRoundedRect(body, 2, 2)
        painter.setFont(theme.font("small"))
        painter.setPen(look.color("text_quiet"))
        count = formats.plain(formats.count(one.count))
        if one.count and small.horizontalAdvance(count) <= place.width() + 4:
            above = QRect(place.left() - 6, floor - tall - small.height() - 2, place.width() + 12, small.height())
            painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), count)
        painter.setPen(look.color("text"))
        below = QRect(place.left(), floor + 2, place.width(), _FOOT - 4)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), one.label)

    def _draw_spans(self, painter: QPainter) -> None:
        look = theme.now()
        painter.setFont(theme.font("small"))
        for span in self.spans:
            first, last = self._place(span.first), self._place(span.last)
            line = self._floor() + _FOOT
            painter.setPen(QPen(look.color("edge"), 1))
            painter.drawLine(first.left() + 3, line, last.right() - 3, line)
            painter.setPen(look.color("text_quiet"))
            room = QRect(first.left(), line + 1, last.right() - first.left(), _FOOT - 2)
            for text in self.span_lines(span):
                label = theme.metrics("small").elidedText(text, Qt.TextElideMode.ElideRight, room.width())
                painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), label)
                room.translate(0, _LINE)

    def span_lines(self, span: Span) -> tuple[str, ...]:
        """What stands under a span: one line, or two under each where one of them has no room for its own."""
        return span.lines or (span.label,) if self._in_two() else (span.label,)

    def _in_two(self) -> bool:
        small = theme.metrics("small")
        return any(
            small.horizontalAdvance(span.label) > self._place(span.last).right() - self._place(span.first).left() - 4
            for span in self.spans
        )

    def _floor(self) -> int:
        spans = (_FOOT + (_LINE if self._in_two() else 0)) if self.spans else 0
        return self.height() - _FOOT - spans - 2

    def _place(self, at: int) -> QRect:
        step = (self.width() - 2 * _SIDE) / max(len(self.columns), 1)
        left = _SIDE + round(step * at)
        return QRect(left, 6, _SIDE + round(step * (at + 1)) - left, self.height() - 10)

    # Places

    steps: ClassVar = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}

    def places(self) -> int:
        """All columns."""
        return len(self.columns)

    def place_at(self, at: QPointF) -> int:
        """The column over or under a point."""
        step = (self.width() - 2 * _SIDE) / max(len(self.columns), 1)
        found = int((at.x() - _SIDE) // step) if step > 0 else -1
        return found if 0 <= found < len(self.columns) else -1

    def key_of(self, place: int) -> str:
        """The key of a column."""
        return self.columns[place].key

    def tip_of(self, place: int) -> str:
        """What a column has to tell."""
        return self.columns[place].tip
