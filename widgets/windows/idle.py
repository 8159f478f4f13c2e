"""Notices that nobody touches the window."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_TOUCHES: Final = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)
_LEAST_MS: Final = 20
_MOST_MS: Final = 15_000


class Idle(QObject):
    """Emits `left_alone()` once when no window of ours was touched for `after_ms`; 0 never asks.

    It looks at what the window system hands to the window that has the focus, not at every event of every widget.
    """

    left_alone = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._after_ms = 0
        self._touched = self._now()
        self._window: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def set_after(self, after_ms: int) -> None:
        """Count from now; 0 stops counting."""
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        if bool(after_ms) != bool(self._after_ms):
            if after_ms:
                app.focusWindowChanged.connect(self._watch)
                self._watch(app.focusWindow())
            else:
                app.focusWindowChanged.disconnect(self._watch)
                self._watch(None)
        self._after_ms = after_ms
        self._touched = self._now()
        if after_ms:
            self._timer.start(min(max(after_ms // 4, _LEAST_MS), _MOST_MS))
        else:
            self._timer.stop()

    def _watch(self, window: QWindow | None) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.destroyed.disconnect(self._gone)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._gone)
            self._touched = self._now()

    def _gone(self) -> None:
        self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note keys, clicks and moves."""
        if event.type() in _TOUCHES:
            self._touched = self._now()
        return False

    def _look(self) -> None:
        # The clock that stands still while the computer sleeps does not count the night.
        if max(now - then for now, then in zip(self._now(), self._touched, strict=True)) * 1000 >= self._after_ms:
            self.set_after(0)
            self.left_alone.emit()

    @staticmethod
    def _now() -> tuple[float, float]:
        return time.monotonic(), time.time()
