"""What every dialog shares: its margins, a title in the window's frame, one closing button, Esc."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets import theme
from widgets.parts.labels import heading as heading
from widgets.parts.labels import words as words

_CLOSE = QT_TRANSLATE_NOOP("dialogs", "Close")


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
