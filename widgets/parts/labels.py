"""Texts that wrap and stand at the leading edge."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from widgets import theme


def words(text: str, quiet: bool = False) -> QLabel:
    """A text that wraps and stands at the leading edge, whatever the direction of its own letters."""
    label = QLabel(text)
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
