"""Long work in the window's own thread, a few milliseconds at a time, so that the window stays quick."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer

_SLICE_S: Final = 0.01


class Sliced(QObject):
    """Runs `work` to its end in slices; each step it yields should take a millisecond at most. Ends with its parent."""

    def __init__(self, work: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(0)
        self._go_on()

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE_S
        for _ in self._work:
            if time.perf_counter() > until:
                return
        self._timer.stop()
        self.deleteLater()
