"""Texts as they stand: names come from a centre's systems, and none of them is HTML or a shortcut."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from widgets import theme


class Label(QLabel):
    """A text that is never taken for HTML."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


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
