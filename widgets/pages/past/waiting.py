"""What a page of the past says while it computes: how long already, what is read, and a way to stop."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models.trend_words import SUBJECTS
from supervisor.text import say
from widgets import theme
from widgets.parts.labels import Label

WORKING: Final = QT_TRANSLATE_NOOP("past", "Computing…")
_SO_FAR: Final = QT_TRANSLATE_NOOP("past", "Computing for {time}…")
_STOP: Final = QT_TRANSLATE_NOOP("window", "Stop")
_SHOW_AFTER_MS: Final = 150
_EACH_MS: Final = 500
_LONG_MS: Final = 1_000
"""What takes no longer is not worth more than a word."""
_FRESH_MS: Final = 2_000
"""What was read longer ago is not what is done now."""
_ABOUT: Final = {
    "contact": "contacts", "offer": "contacts", "agent_state": "agents", "shift": "agents", "case": "cases",
    "case_event": "cases", "message": "cases", "survey": "voice", "article": "knowledge", "article_visit": "knowledge",
    "self_service": "knowledge", "sale": "business", "customer": "business",
}  # fmt: skip
"""What the rows of a table are about."""


class Waiting(QFrame):
    """Floats in the corner of a page while answers are to come. Emits `stop_wanted`."""

    stop_wanted = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("working")
        self._page, self._since, self._read_at, self._read = page, 0.0, 0.0, ""
        row = QHBoxLayout(self)
        theme.around(row, 10, 4, 4, 4)
        row.setSpacing(8)
        self.words = Label(say(WORKING))
        self.stop = QPushButton(say(_STOP))
        self.stop.setObjectName("stop")
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.stop_wanted)
        row.addWidget(self.words)
        row.addWidget(self.stop)
        self.hide()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._say)

    def begin(self) -> None:
        """Something is asked: say so if it takes a while."""
        if not self._timer.isActive():
            self._since, self._read = time.monotonic(), ""
            self._timer.start(_SHOW_AFTER_MS)

    def end(self) -> None:
        """All is answered."""
        self._timer.stop()
        self.hide()

    def hear(self, table: str, share: float) -> None:
        """Rows of a table are read."""
        if table in _ABOUT:
            self._read = f"{say(SUBJECTS[_ABOUT[table]])} {formats.share(round(share, 2))}"
            self._read_at = time.monotonic()

    @property
    def text(self) -> str:
        """What it says now; empty while it is hidden."""
        return "" if self.isHidden() else self.words.text()

    def _say(self) -> None:
        self._timer.setInterval(_EACH_MS)
        passed_ms = (time.monotonic() - self._since) * 1_000
        long = passed_ms >= _LONG_MS
        parts = [say(_SO_FAR, time=formats.left(passed_ms // 1_000 * 1_000)) if long else say(WORKING)]
        if long and self._read and (time.monotonic() - self._read_at) * 1_000 < _FRESH_MS:
            parts.append(self._read)
        self.words.setText(" · ".join(parts))
        self.stop.setVisible(long)
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Stand in the lower corner of the page."""
        self.adjustSize()
        gap = theme.now().gap
        x = gap if theme.is_rtl() else self._page.width() - self.width() - gap
        self.move(x, max(self._page.height() - self.height() - 6, 0))
