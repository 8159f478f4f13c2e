"""Buttons: with a picture beside their words, and flat ones that the keyboard presses alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from widgets import theme

_PICTURE = 16
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class IconButton(QPushButton):
    """A picture, a little room, and words. Qt leaves hardly any room between them, and none from right to left."""

    def __init__(self, icon: str, text: str, role: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon, self._role = icon, role
        stand_beside(self, icon, role)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            stand_beside(self, self._icon, self._role)


class FlatButton(QToolButton):
    """A button that Enter presses too, as it does a usual one; Qt leaves it the space bar alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


def stand_beside(button: QAbstractButton, icon: str, role: str = "text") -> None:
    """Give a button a picture with room between it and the words."""
    button.setIconSize(QSize(_PICTURE + theme.BESIDE, _PICTURE))
    button.setIcon(theme.icon_beside(icon, role, theme.is_rtl()))


def show_primary(button: QAbstractButton, primary: bool) -> None:
    """Let a button be what is to be done next, or one among others."""
    if bool(button.property("primary")) != primary:
        button.setProperty("primary", primary)
        button.style().unpolish(button)
        button.style().polish(button)
