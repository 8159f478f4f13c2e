"""A quiet bar where a period lies before all data of a floor, as it does in a centre's first days: it offers the days
that have data."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from supervisor import clock, formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets.parts.offer_bar import OfferBar

if TYPE_CHECKING:
    from supervisor.views.past import Stretch

_TOLD: Final = QT_TRANSLATE_NOOP("window", "This floor’s data begin on {day}, after the chosen period.")
_LOOK: Final = QT_TRANSLATE_NOOP("window", "Look at the days with data")
_TODAY: Final = "today"


class BeforeLine(OfferBar):
    """Emits `period_wanted(spec)` for the period that has data."""

    period_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__("clock")
        self._spec = ""
        self.chosen.connect(self._choose_days)

    def tell_of(self, stretch: Stretch | None, period: str) -> None:
        """Speak of the period of what is shown, while that is the one looked at; of none, be gone."""
        if stretch is None or stretch.begins_at is None or stretch.window.label != period:
            self.tell("")
            return
        zone = clock.zone(stretch.zone)
        first, last = (clock.day_on(at, zone) for at in (stretch.begins_at, max(stretch.now_at, stretch.begins_at)))
        after = clock.to_local(stretch.now_at, zone).date() + timedelta(days=1)
        self._spec = _TODAY if first == last else f"{first}..{after.isoformat()}"
        self.tell(say(_TOLD, day=formats.date(stretch.begins_at, stretch.zone)), (("look", say(_LOOK)),))

    def _choose_days(self, _id: str) -> None:
        self.period_wanted.emit(self._spec)
