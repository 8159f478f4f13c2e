"""How a window was left: its place on the screen, and how its pages are arranged."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow

from widgets.pages.floor import FloorPage

_GEOMETRY = "window/geometry"


def keep(window: QMainWindow, floor: FloorPage, memory: QSettings) -> None:
    """Keep how the window and the Floor page are arranged."""
    memory.setValue(_GEOMETRY, window.saveGeometry())
    for key, value in floor.state().items():
        memory.setValue(f"floor/{key}", value)


def restore(window: QMainWindow, floor: FloorPage, memory: QSettings) -> None:
    """Arrange both as they were left."""
    geometry = memory.value(_GEOMETRY)
    if geometry is not None:
        window.restoreGeometry(geometry)
    restore_page(floor, memory)


def restore_page(floor: FloorPage, memory: QSettings) -> None:
    """Arrange a new Floor page as the last one was left."""
    memory.beginGroup("floor")
    floor.restore({key: memory.value(key) for key in memory.allKeys()})
    memory.endGroup()
