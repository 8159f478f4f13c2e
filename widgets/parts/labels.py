"""Texts as they stand: names come from a centre's systems, and none of them is HTML or a shortcut."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QLineEdit, QStyle, QWidget

from widgets import theme

Field = TypeVar("Field", bound=QLineEdit)


class Label(QLabel):
    """A text that is never taken for HTML."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text. Of one that wraps from right to left, Qt moves the lines before the last a space inwards."""
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if selectable or not (self.wordWrap() and self.text() and theme.is_rtl()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect().adjusted(self.margin(), self.margin(), -self.margin(), -self.margin())
        layout, height = self._lines(room.width())
        spare = max(room.height() - height, 0)
        top = spare if self.alignment() & Qt.AlignmentFlag.AlignBottom else 0
        top = spare / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else top
        layout.draw(painter, QPointF(room.left(), room.top() + top))
        painter.end()

    def _lines(self, width: int) -> tuple[QTextLayout, float]:
        """The text broken into lines as Qt breaks it, and how high they are."""
        # A layout of text takes sides as they are seen.
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment()) & Qt.AlignmentFlag.AlignHorizontal_Mask
        option = QTextOption(side)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            height += max(self.fontMetrics().leading(), 0)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height


def led(field: Field) -> Field:
    """A field whose letters, and the place where one types, stand at the leading edge, even while it is empty."""
    if theme.is_rtl():
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return field


def literal(name: str) -> str:
    """A name as the text of a button or a menu, where a lone `&` would mark the letter behind it."""
    return name.replace("&", "&&")


def words(text: str, quiet: bool = False) -> QLabel:
    """A text that wraps and stands at the leading edge, whatever the direction of its own letters."""
    label = Label(text)
    label.setWordWrap(True)
    label.setProperty("quiet", quiet)
    edge = Qt.AlignmentFlag.AlignRight if theme.is_rtl() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
    return label


def heading(text: str) -> QLabel:
    """The title of a dialog inside of it, for windows without a frame of their own."""
    label = words(text)
    label.setFont(theme.font("large", True))
    return label
