"""The page that stands where the floor would be, for who may not see it: nothing of the floor is on it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say
from widgets import theme
from widgets.parts.labels import Label

_HEAD = QT_TRANSLATE_NOOP("door", "Sign in to see this floor")
_OUT = QT_TRANSLATE_NOOP("door", "Nobody is signed in. What was typed and not saved is kept for who typed it.")
REASONS: Final[dict[str, tuple[Text, Text]]] = {
    "nobody": (_HEAD, QT_TRANSLATE_NOOP("door", "The centre's book says who may see what.")),
    "signed_out": (QT_TRANSLATE_NOOP("door", "You are signed out"), _OUT),
    "idle": (
        QT_TRANSLATE_NOOP("door", "You were signed out"),
        QT_TRANSLATE_NOOP(
            "door", "The window was left alone for a while. What was typed and not saved is kept for who typed it."
        ),
    ),
    "shut_out": (
        QT_TRANSLATE_NOOP("door", "You were signed out"),
        QT_TRANSLATE_NOOP(
            "door",
            "Your account or your password was changed somewhere else. What you typed and did not save is kept. Sign "
            "in again, or ask a centre manager.",
        ),
    ),
    "no_right": (
        QT_TRANSLATE_NOOP("door", "This floor is not yours to see"),
        QT_TRANSLATE_NOOP(
            "door", "You are signed in, but no role of yours shows you this floor. Ask a centre manager."
        ),
    ),
}
"""Why the floor is hidden -> (head, sentence)."""

_SIGN_IN = QT_TRANSLATE_NOOP("door", "Sign in")
_ANOTHER = QT_TRANSLATE_NOOP("door", "Sign in as another")
_LEAVE = QT_TRANSLATE_NOOP("door", "To the start page")


class LockedPage(QWidget):
    """Signals: `sign_in_wanted()`, `leave_wanted()`."""

    sign_in_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = ""
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        self._picture, self._head, self._words = Label(), Label(), Label()
        self._head.setFont(theme.font("large", True))
        self._words.setProperty("quiet", True)
        self._words.setWordWrap(True)
        self._words.setMinimumWidth(520)
        self._words.setMaximumWidth(520)
        for label in (self._picture, self._head, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.sign_in, self.leave = QPushButton(say(_SIGN_IN)), QPushButton(say(_LEAVE))
        self.sign_in.setProperty("primary", True)
        self.sign_in.clicked.connect(self.sign_in_wanted)
        self.leave.clicked.connect(self.leave_wanted)
        row.addStretch(1)
        row.addWidget(self.sign_in)
        row.addWidget(self.leave)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self.show_reason("nobody")
        self._tint()

    def show_reason(self, reason: str) -> None:
        """Say why the floor is hidden: one of `REASONS`."""
        self.reason = reason
        head, words = REASONS[reason]
        self._head.setText(say(head))
        self._words.setText(say(words))
        self._words.setMinimumHeight(self._words.heightForWidth(520))
        self.setAccessibleName(say(head))
        self.sign_in.setText(say(_ANOTHER if reason == "no_right" else _SIGN_IN))

    def _tint(self) -> None:
        self._picture.setPixmap(theme.pixmap("lock", "text_quiet", 32, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._tint()
