"""One figure large: title, value, a second figure, today's line, its target, and a word when it needs somebody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from supervisor.letters import no_markup
from widgets import theme
from widgets.parts.menus import pop
from widgets.parts.tile_note import Note, fitted, laid, titled

_PAD: Final = 14
_TOP: Final = 10
_FOOT: Final = 8
_NOTE: Final = 15
"""How high a line under the figure is."""
_DIRECTION: Final = {False: "\u200e", True: "\u200f"}
"""What stands under the figure is read as the window is, also where it begins with n or a number."""
_DIMMED: Final = 0.55
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Face:
    """What a tile shows; every text is ready to be drawn.

    `spark` has the values of the line, None where there is no data, and `band` the usual least and most at each of
    them; `target` is in the same unit. `ceiling` fixes the top of the line's scale (1 for shares), 0 lets it grow.
    """

    title: str
    value: str
    second: str = ""
    aside: str = ""
    level: str = ""
    word: str = ""
    spark: tuple[float | None, ...] = ()
    band: tuple[tuple[float, float] | None, ...] = ()
    target: float | None = None
    ceiling: float = 0.0
    tip: str = ""
    brief: str = ""
    """Stands in the place of `second` where that has no room; the tip then tells it whole."""


class Tile(QWidget):
    """A figure that is a door: Enter or a click emits `opened`, the menu key `menu_wanted(menu)`."""

    opened = Signal()
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = Face("", "")
        self.dimmed = False
        self.large = False
        self.tall = False
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_face(self, face: Face) -> None:
        """Show other figures."""
        if face == self.face:
            return
        self.face = face
        spoken = ", ".join(part for part in (face.value, face.second, face.aside, face.word) if part)
        self.setAccessibleName(face.title)
        self.setAccessibleDescription(spoken)
        self._say_tip()
        self.update()
        if QAccessible.isActive() and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _say_tip(self) -> None:
        """What the face tells, after what has no room on it."""
        title = "" if " ".join(self._title()[1]) == self.face.title else self.face.title
        self.setToolTip(no_markup("\n\n".join(part for part in (title, self._cut(), self.face.tip) if part)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other words may have room now."""
        super().resizeEvent(event)
        self._say_tip()

    def set_dimmed(self, dimmed: bool) -> None:
        """Show old figures as old."""
        self.dimmed = dimmed
        self.update()

    def set_large(self, large: bool) -> None:
        """Take more room where there is some."""
        if large != self.large:
            self.large = large
            self.updateGeometry()

    def set_tall(self, tall: bool) -> None:
        """Give the title two lines; tiles beside each other have as many, so that their figures stand on one line."""
        if tall != self.tall:
            self.tall = tall
            self._say_tip()
            self.updateGeometry()

    def cuts_title(self, width: int) -> bool:
        """Whether so wide a tile would cut its title on one line."""
        return fitted(self.face.title, width - 2 * _PAD)[1] != self.face.title

    def sizeHint(self) -> QSize:
        """The room it takes."""
        return QSize(180, self._height() + self._more())

    def minimumSizeHint(self) -> QSize:
        """The least room that keeps the figure whole."""
        return QSize(132, self._height() + self._more())

    def _more(self) -> int:
        """How high the second line of the title is."""
        return theme.metrics("small").height() if self.tall else 0

    def _height(self) -> int:
        return 140 if self.large else 104 if theme.now().compact else 116

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        look, face = theme.now(), self.face
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(look.color("accent" if focused else "line"), 2 if focused else 1))
        painter.setBrush(look.color("hover" if self._hovered else "raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        if self.dimmed:
            painter.setOpacity(_DIMMED)
        inner = self.rect().adjusted(_PAD, _TOP, -_PAD, -_FOOT)
        top = self._title_line(painter, inner)
        bottom = self._value_line(painter, inner, top)
        self._line(painter, QRectF(inner.left(), bottom + 4, inner.width(), inner.bottom() - bottom - 4), face)
        painter.end()

    def _title_line(self, painter: QPainter, inner: QRect) -> int:
        line = QRect(inner.left(), inner.top(), inner.width(), theme.metrics("small").height())
        if self._word_line() == "title":
            self._word(painter, line)
        font, lines = self._title()
        painter.setFont(font)
        painter.setPen(theme.now().color("text_quiet"))
        for number, text in enumerate(lines):
            place = self._part(line.translated(0, number * line.height()), self._title_room(), leading=True)
            painter.drawText(place, self._flags(True), text)
        return line.bottom() + self._more()

    def _title(self) -> tuple[QFont, list[str]]:
        return titled(self.face.title, self._title_room(), 2 if self.tall else 1)

    def _title_room(self) -> int:
        beside = self._word_width() + 8 if self._word_line() == "title" else 0
        return self.width() - 2 * _PAD - beside

    def _word_width(self) -> int:
        return theme.metrics("small", True).horizontalAdvance(self.face.word) + 18

    def _word_line(self) -> str:
        """Where the word of the status has room: beside the title, else the value, else the second figure."""
        face, room = self.face, self.width() - 2 * _PAD - self._word_width() - 8
        if not face.word:
            return ""
        if theme.metrics("small").horizontalAdvance(face.title) <= room:
            return "title"
        return "value" if theme.metrics(self._size(), True).horizontalAdvance(face.value) <= room else "second"

    def _size(self) -> str:
        return "wall" if self.large and self.width() >= 200 else "figure"

    def _word(self, painter: QPainter, line: QRect) -> None:
        """The sign and the word of the status, at the trailing end of a line."""
        face, width = self.face, self._word_width()
        place = self._part(line, width, leading=False)
        mark = self._part(place, 14, leading=True)
        picture = theme.pixmap(theme.LEVELS[face.level], face.level, 13, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(mark.left(), line.center().y() - 5.5), picture)
        painter.setFont(theme.font("small", True))
        painter.setPen(theme.now().color(face.level))
        painter.drawText(self._part(place, width - 18, leading=False), self._flags(False), face.word)

    def _value_line(self, painter: QPainter, inner: QRect, top: int) -> int:
        look, face = theme.now(), self.face
        size = self._size()
        metrics = theme.metrics(size, True)
        # Digits stand on the line; the Arabic letters of units reach below it, further than their font tells.
        below = 7 if any("\u0600" <= letter <= "\u06ff" and letter.isalpha() for letter in face.value) else 3
        line = QRect(inner.left(), top + 3, inner.width(), metrics.ascent() + below)
        painter.setFont(theme.font(size, True))
        painter.setPen(look.color(face.level if face.level in ("bad", "attention") else "text"))
        width = metrics.horizontalAdvance(face.value) + 2
        place = self._part(line, width, leading=True)
        painter.drawText(QPoint(place.left(), line.top() + metrics.ascent()), face.value)
        if self._word_line() == "value":
            self._word(painter, line)
        return self._second_line(painter, QRect(inner.left(), line.bottom() + 1, inner.width(), _NOTE))

    def _second_line(self, painter: QPainter, line: QRect) -> int:
        painter.setFont(theme.font("small"))
        painter.setPen(theme.now().color("text_quiet"))
        note, below = self._note()
        whole = line
        if self._word_line() == "second":
            self._word(painter, line)
            beside = self._part(line, line.width() - self._word_width() - 8, leading=True)
            line = line.translated(0, _NOTE) if below else beside
        painter.setFont(note.font)
        painter.setPen(theme.now().color("text_quiet"))
        for parts in note.lines:
            for number, text in enumerate(parts):
                painter.drawText(line, self._flags(number == 0), _DIRECTION[theme.is_rtl()] + text)
            line = line.translated(0, _NOTE)
        if below or len(note.lines) > 1:
            return whole.bottom() + _NOTE
        return whole.bottom() if note.lines or self._word_line() == "second" else whole.top()

    def _note(self) -> tuple[Note, bool]:
        """What stands under the figure, and whether it stands below the word of the status instead of beside it."""
        face, room = self.face, self.width() - 2 * _PAD
        texts = [text for text in (face.second, face.aside) if text]
        if self._word_line() != "second":
            return laid(texts, face.brief, room, 2 if self._has_room() else 1), False
        note = laid(texts, face.brief, room - self._word_width() - 8, 1)
        below = bool(texts) and not note.whole and self._has_room()
        return (laid(texts, face.brief, room, 1), True) if below else (note, False)

    def _has_room(self) -> bool:
        """Whether a second line has room above the drawn one."""
        title = theme.metrics("small").height() + self._more()
        over = _TOP + title + 3 + theme.metrics(self._size(), True).ascent() + 7 + 2 * _NOTE
        drawn = 16 if len(self.face.spark) > 1 else 0
        return over + drawn <= self.height() - _FOOT

    def _cut(self) -> str:
        """What stands under the figure, where it does not stand there whole."""
        return "" if self._note()[0].whole else ", ".join(text for text in (self.face.second, self.face.aside) if text)

    def _line(self, painter: QPainter, place: QRectF, face: Face) -> None:
        values = [value for value in face.spark if value is not None]
        if len(values) < 2 or place.height() < 8:
            return
        look = theme.now()
        usual = [high for _, high in filter(None, face.band[: len(face.spark)])]
        top = face.ceiling or max([*values, *usual, face.target or 0.0]) or 1.0
        step = place.width() / max(len(face.spark) - 1, 1)

        def point(at: int, value: float) -> QPointF:
            return QPointF(place.left() + at * step, place.bottom() - min(value / top, 1.0) * place.height())

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_faint(look.color("edge")))
        for run in _runs(face.band[: len(face.spark)]):
            lows = [point(at, low) for at, (low, _) in run]
            painter.drawPolygon(QPolygonF([*lows, *(point(at, high) for at, (_, high) in reversed(run))]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if face.target is not None:
            painter.setPen(QPen(look.color("edge"), 1, Qt.PenStyle.CustomDashLine))
            pen = painter.pen()
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            level = point(0, face.target).y()
            painter.drawLine(QPointF(place.left(), level), QPointF(place.right(), level))
        painter.setPen(QPen(_soft(look.color("edge")), 1.4))
        for stretch in _runs(face.spark):
            if len(stretch) > 1:
                painter.drawPolyline(QPolygonF([point(at, value) for at, value in stretch]))
            else:
                painter.drawPoint(point(*stretch[0]))
        at, last = [(at, value) for at, value in enumerate(face.spark) if value is not None][-1]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(face.level if face.level in ("bad", "attention") else "accent"))
        painter.drawEllipse(point(at, last), 2.6, 2.6)

    def _part(self, line: QRect, width: int, leading: bool) -> QRect:
        at_left = leading != theme.is_rtl()
        left = line.left() if at_left else line.right() + 1 - width
        return QRect(left, line.top(), max(width, 0), line.height())

    def _flags(self, leading: bool) -> int:
        edge = Qt.AlignmentFlag.AlignLeft if leading != theme.is_rtl() else Qt.AlignmentFlag.AlignRight
        return int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    # Hand and keys

    def enterEvent(self, event: QEnterEvent) -> None:
        """Answer the pointer."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Let the pointer go."""
        self._hovered = False
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open on a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter or the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done about the figure."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu)
        if not menu.isEmpty():
            pop(menu, event.globalPos())


def stand_level(row: Sequence[Tile], width: int) -> None:
    """Give the titles of a row of so wide tiles two lines where one of them would be cut."""
    tall = any(tile.cuts_title(width) for tile in row)
    for tile in row:
        tile.set_tall(tall)


def _runs(values: Sequence[_Value | None]) -> list[list[tuple[int, _Value]]]:
    """The stretches without a gap."""
    runs: list[list[tuple[int, _Value]]] = [[]]
    for at, value in enumerate(values):
        if value is None:
            if runs[-1]:
                runs.append([])
        else:
            runs[-1].append((at, value))
    return [run for run in runs if run]


def _faint(color: QColor) -> QColor:
    faint = QColor(color)
    faint.setAlphaF(0.22)
    return faint


def _soft(color: QColor) -> QColor:
    soft = QColor(color)
    soft.setAlphaF(0.9)
    return soft
