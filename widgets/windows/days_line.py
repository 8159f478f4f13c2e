"""A quiet bar on the pages of the past while past days are summed up for the first time: how far, and a way to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets.parts.offer_bar import OfferBar

if TYPE_CHECKING:
    from widgets.windows.stage import Days

_TOLD: Final = QT_TRANSLATE_NOOP(
    "window",
    "Past days are being summed up: {done} of {of}, about {left} left. Every figure is right meanwhile; long periods "
    "take longer.",
)
_STOPPED: Final = QT_TRANSLATE_NOOP(
    "window", "Summing up past days was stopped. What is done stays; figures of long periods take longer."
)
_STOP: Final = QT_TRANSLATE_NOOP("window", "Stop")
_GO_ON: Final = QT_TRANSLATE_NOOP("window", "Go on")
WORTH_TELLING_MS: Final = 5_000
"""What takes no longer is not worth a word."""


class DaysLine(OfferBar):
    """Hidden but for a long first time, and on no page but those of the past."""

    def __init__(self, days: Days) -> None:
        super().__init__("clock")
        self._days = days
        self._text, self._stopped, self._wanted = "", False, False
        self._buttons: tuple[tuple[str, str], ...] = ()
        days.told.connect(self.hear)
        self.chosen.connect(self._answer)

    def want(self, wanted: bool) -> None:
        """Whether the page in front looks back."""
        self._wanted = wanted
        self._say()

    @Slot(int, int, object)
    def hear(self, done: int, of: int, left_ms: float | None) -> None:
        """Take how far it is."""
        if not of:
            self._text = say(_STOPPED) if self._stopped else ""
            self._buttons = (("go_on", say(_GO_ON)),)
        elif self._text or (left_ms is not None and left_ms > WORTH_TELLING_MS):
            left = formats.left(left_ms)
            self._text = say(_TOLD, done=formats.count(done), of=formats.count(of), left=left)
            self._buttons = (("stop", say(_STOP)),)
        self._say()

    def _say(self) -> None:
        self.tell(self._text if self._wanted else "", self._buttons)

    def _answer(self, id: str) -> None:
        self._stopped = id == "stop"
        if self._stopped:
            self._days.stop()
        else:
            self._text = ""
            self._say()
            self._days.start()
