"""Where menus open: beside what they belong to, along the line of reading."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from widgets import theme


def pop(menu: QMenu, at: QPoint) -> None:
    """Show a menu whose leading corner stands at a point of the screen: Qt opens to the right in any window."""
    menu.popup(QPoint(at.x() - menu.sizeHint().width(), at.y()) if theme.is_rtl() else at)
