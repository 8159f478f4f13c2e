"""What every dialog shares: its margins, a title in the window's frame, one closing button, Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets import theme

_CLOSE = QT_TRANSLATE_NOOP("dialogs", "Close")


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


class Dialog(QDialog):
    """An empty dialog that closes with Esc and drops itself when closed."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        gap = theme.now().gap
        self.column.setContentsMargins(gap, gap, gap, gap)
        self.column.setSpacing(gap - 4)

    def close_line(self, *before: QPushButton) -> QPushButton:
        """A line with buttons at its trailing end, the closing one last."""
        row = QHBoxLayout()
        row.addStretch(1)
        for button in before:
            row.addWidget(button)
        close = QPushButton(say(_CLOSE))
        close.clicked.connect(self.accept)
        row.addWidget(close)
        self.column.addLayout(row)
        return close
