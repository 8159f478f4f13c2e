"""Buttons with a picture beside their words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from widgets import theme

_PICTURE = 16


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
