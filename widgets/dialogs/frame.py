"""What every dialog shares: margins, a title in the window's frame, a part that scrolls, one closing button, Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

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

    def scrolled(self, body: QWidget) -> QScrollArea:
        """A part that scrolls up and down where there is too little room."""
        if not body.objectName():
            body.setObjectName("body")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(body)
        return area

    def add_scrolled(self, body: QWidget) -> QScrollArea:
        """Add a part that takes the room there is, and scrolls up and down where that is too little."""
        area = self.scrolled(body)
        self.column.addWidget(area, 1)
        return area

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
