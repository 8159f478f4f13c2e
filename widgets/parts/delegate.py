"""Draws table cells: one look-up per cell, text drawn straight, figures digit under digit at the trailing edge."""

from __future__ import annotations

import re
from typing import Final, Protocol, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from widgets import theme
from widgets.parts.rows import CellLike, Rows

_IN_NUMBER: Final = re.compile(r"[\d٠-٩][.,:٫٬/%٪]?\W*…\W*$")
"""A cut behind the digits of a number, of which more may follow."""
_SELECTED: Final = QStyle.StateFlag.State_Selected.value
_FOCUSED: Final = QStyle.StateFlag.State_HasFocus.value
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
_NUMBER: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
_ICON: Final = 14
_WHISKER: Final = 3
NEAR: Final = 6
"""Space before a figure: it stands at the far side of its cell, so little is needed."""
_NARROWER: Final = (100, 85, 70)
"""How wide the letters of a note may be, in percent."""
_DIMMED: Final = 0.55


class Canvas(Protocol):
    """What the delegate asks of the view it paints for."""

    hovered_row: int
    dimmed: bool

    def hasFocus(self) -> bool: ...  # noqa: D102 - as Qt has it


class CellDelegate(QStyledItemDelegate):
    """Draws the cells of a model that speaks `Rows`."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell. The hairline below a row is the view's: one for all of its cells."""
        model = cast(Rows, index.model())
        row, column = index.row(), index.column()
        cell, head = model.cell(row, column), model.head(column)
        look, rect, state = theme.now(), option.rect, option.state.value
        view = cast(Canvas, option.widget)
        if state & _SELECTED:
            painter.fillRect(rect, look.color("chosen"))
        elif row == view.hovered_row:
            painter.fillRect(rect, look.color("hover"))
        if state & _FOCUSED and view.hasFocus():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        if view.dimmed:
            painter.setOpacity(_DIMMED)
        if head.trailing:
            self._figure(painter, rect.adjusted(NEAR, 0, -look.cell, 0), cell)
        else:
            self._words(painter, rect.adjusted(look.cell, 0, -look.cell, 0), cell)
        if view.dimmed:
            painter.setOpacity(1.0)

    def _figure(self, painter: QPainter, rect: QRect, cell: CellLike) -> None:
        look = theme.now()
        strong = cell.level in ("bad", "attention")
        painter.setFont(theme.font("text", strong))
        painter.setPen(_ink(cell))
        metrics = theme.metrics("text", strong)
        painter.drawText(rect, _NUMBER, cell.text)
        left = rect.right() - metrics.horizontalAdvance(cell.text)
        if strong:
            left -= _ICON + 4
            _picture(painter, theme.LEVELS[cell.level], cell.level, left, rect)
        if cell.note:
            start = rect.left() - NEAR + 2
            _note(painter, QRect(start, rect.top(), left - 4 - start, rect.height()), cell.note)
        if cell.low is not None and cell.high is not None and not look.compact:
            _whisker(painter, rect, (cell.low, cell.high, cell.place), look.color("edge"))
        if cell.bar is not None:
            _bar(painter, rect, cell.bar, look.color(cell.level if strong else "edge"), look.color("line"))

    def _words(self, painter: QPainter, rect: QRect, cell: CellLike) -> None:
        rtl = theme.is_rtl()
        if cell.icon:
            at = rect.right() - _ICON + 1 if rtl else rect.left()
            role = cell.level if cell.level in ("bad", "attention") else "text_quiet"
            _picture(painter, cell.icon, role, at, rect)
            rect = rect.adjusted(0, 0, -_ICON - 6, 0) if rtl else rect.adjusted(_ICON + 6, 0, 0, 0)
        painter.setFont(theme.font("text"))
        painter.setPen(_ink(cell))
        text = shortened(cell.text, rect.width())
        painter.drawText(rect, _NUMBER if rtl else _LEFT, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The room that a cell's text needs."""
        model = cast(Rows, index.model())
        cell = model.cell(index.row(), index.column())
        width = theme.metrics("text", True).horizontalAdvance(cell.text) + 2 * theme.now().cell
        if cell.icon or cell.level in ("bad", "attention"):
            width += _ICON + 6
        return QSize(width, theme.now().row)


def _note(painter: QPainter, room: QRect, note: str) -> None:
    """A note beside a figure, in narrower letters where there is little room: a small n says how far to trust it."""
    painter.setPen(theme.now().color("text_quiet"))
    for stretch in _NARROWER:
        font = theme.narrow("small", stretch)
        if QFontMetrics(font).horizontalAdvance(note) <= room.width():
            painter.setFont(font)
            painter.drawText(room, _NUMBER, note)
            return


def _ink(cell: CellLike) -> QColor:
    look = theme.now()
    if cell.level in ("bad", "attention"):
        return look.color(cell.level)
    return look.color("text_quiet" if cell.quiet else "text")


def _picture(painter: QPainter, name: str, role: str, left: int, rect: QRect) -> None:
    scale = painter.device().devicePixelRatioF()
    picture = theme.pixmap(name, role, _ICON, scale)
    painter.drawPixmap(QPointF(left, rect.center().y() - _ICON / 2 + 1), picture)


def _whisker(painter: QPainter, rect: QRect, ends: tuple[float, float, float | None], color: QColor) -> None:
    # An interval on a line as wide as the cell, its least at the left in every language, as numbers run.
    low, high, place = ends
    y = rect.bottom() - _WHISKER - 1.5
    left, right = rect.left() + low * rect.width(), rect.left() + high * rect.width()
    painter.setPen(QPen(color, 1))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    for end in (left, right):
        painter.drawLine(QPointF(end, y - 1), QPointF(end, y + 1))
    if place is not None:
        x = rect.left() + place * rect.width()
        painter.fillRect(QRectF(x - 1, y - 1.5, 2.5, 3), color)


def _bar(painter: QPainter, rect: QRect, share: float, color: QColor, ground: QColor) -> None:
    line = QRectF(rect.left(), rect.bottom() - _WHISKER - 1, rect.width(), 2)
    painter.fillRect(line, ground)
    done = min(share, 1.0) * line.width()
    start = line.right() - done if theme.is_rtl() else line.left()
    painter.fillRect(QRectF(start, line.top(), done, line.height()), color)


def shortened(text: str, room: int) -> str:
    """A text that fits, cut at its end where it is too long: never inside a number, which would read as another."""
    made = theme.metrics("text").elidedText(text, Qt.TextElideMode.ElideRight, room)
    if made == text or not _IN_NUMBER.search(made):
        return made
    kept = made.rpartition(" ")[0].rstrip(" ,.;:(–-")
    return f"{kept}…" if kept else made
