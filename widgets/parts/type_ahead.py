"""Typing the first letters of a name to get to it. Qt compares letters as they stand, and the marks of direction that
names begin with in pages from right to left are letters too."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QElapsedTimer, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from supervisor.letters import bare

_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def letters_of(event: QKeyEvent, *, begun: bool) -> str:
    """What a key adds to a name; nothing for keys that do something. `begun`: a blank within a name is a letter."""
    text = event.text()
    if not text.isprintable() or event.modifiers() & ~_SHIFT or (text.isspace() and not begun):
        return ""
    return text


class TypeAhead:
    """The letters typed one after the other; a pause begins anew."""

    def __init__(self) -> None:
        self._letters = ""
        self._since = QElapsedTimer()

    @property
    def begun(self) -> bool:
        """Whether letters were typed just now."""
        return bool(self._letters) and self._since.elapsed() <= QApplication.keyboardInputInterval()

    def typed(
        self, letters: str, model: QAbstractItemModel, current: QModelIndex | QPersistentModelIndex
    ) -> QModelIndex | None:
        """The next row whose text in the current column begins so, round the end; None where there is none. The same
        letter again goes on to the next such row."""
        self._letters = self._letters + letters if self.begun else letters
        self._since.start()
        sought, count = bare(self._letters), model.rowCount()
        if not sought:
            return None
        again = len(sought) > 1 and len(set(sought)) == 1
        column, row = (current.column(), current.row()) if current.isValid() else (0, -1)
        first = row if len(sought) > 1 and not again else row + 1
        for place in (first + step for step in range(count)):
            index = model.index(place % count, column)
            text = bare(str(model.data(index) or ""))
            if text.startswith(sought) or (again and text.startswith(sought[0])):
                return index
        return None
