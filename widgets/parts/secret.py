"""A field for a password, that notices the caps lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from widgets.parts.labels import led


class SecretField(QLineEdit):
    """Shows dots. Emits `caps(on)` when what is typed shows that the caps lock is on, or no longer is."""

    caps = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = False
        led(self)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A capital without Shift, or a small letter with it, gives the caps lock away."""
        letter = event.text()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_CapsLock:
            self._tell(not self._caps)
        elif len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            self._tell(letter.isupper() != shifted)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What the keyboard does meanwhile is not seen."""
        self._tell(False)
        super().focusOutEvent(event)

    def _tell(self, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps.emit(on)
