"""Somebody closes the window while a report is being written: finish it first, or let it go."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets.dialogs.frame import Dialog, words

_TITLE = QT_TRANSLATE_NOOP("dialogs", "A report is still being written")
_ASKS = QT_TRANSLATE_NOOP(
    "dialogs", "{file} is not finished. The window can close when it is; or at once, and nothing of it is kept."
)
_FINISH = QT_TRANSLATE_NOOP("dialogs", "Finish, then close")
_DROP = QT_TRANSLATE_NOOP("dialogs", "Close at once")
_WIDE: Final = 400


class Leaving(Dialog):
    """Emits `finish_wanted()` or `drop_wanted()`; with Esc the window stays open."""

    finish_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, outs: list[Path], parent: QWidget) -> None:
        super().__init__(say(_TITLE), parent)
        self.setModal(True)
        self.setMinimumWidth(_WIDE)
        self._asks = words("")
        self.column.addWidget(self._asks)
        self.tell(outs)
        self.finish, self.drop = QPushButton(say(_FINISH)), QPushButton(say(_DROP))
        self.finish.setProperty("primary", True)
        self.finish.setDefault(True)
        self.drop.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch(1)
        for button, signal in ((self.drop, self.drop_wanted), (self.finish, self.finish_wanted)):
            button.clicked.connect(signal)
            button.clicked.connect(self.accept)
            row.addWidget(button)
        self.column.addLayout(row)

    def tell(self, outs: list[Path]) -> None:
        """Ask about these files; without any there is nothing left to ask, and the window stays open."""
        if outs:
            self._asks.setText(say(_ASKS, file=formats.listed(formats.ltr(one.name) for one in outs)))
        else:
            self.reject()
