"""Collects Python's rubbish in the GUI thread only.

Python collects cycles in whichever thread happens to allocate. A window or file watcher that is part of a cycle would
then be destroyed in the follower's thread, and Qt crashes when such an object dies outside of its own (seen as a
segmentation fault in ``QSocketNotifier::setEnabled``). So the automatic collection is off while Qt runs, and a timer
of the GUI thread does what it would have done.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS: Final = 500
_SELDOM: Final = 120
"""Every so many looks the oldest generation is collected as well."""


class Collector(QObject):
    """Turns automatic collection off until `stop`, and collects in the thread that made it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._looks = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)

    def look(self) -> None:
        """Collect the generations that are over their threshold."""
        self._looks += 1
        if self._looks % _SELDOM == 0:
            gc.collect()
            return
        young, middle, _old = gc.get_threshold()
        count = gc.get_count()
        if count[1] > middle:
            gc.collect(1)
        elif count[0] > young:
            gc.collect(0)

    def stop(self) -> None:
        """Collect once more, and let Python collect by itself again."""
        self._timer.stop()
        gc.collect()
        if self._was_on:
            gc.enable()
