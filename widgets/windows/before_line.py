"""A quiet bar with what is to be known of the period of a page: that it lies before all data of the floor, as in a
centre's first days, where it offers the days that have data; else that a formula changed within it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal

from supervisor import clock, formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import changed_words
from supervisor.text import say
from supervisor.views import changed_formulas
from widgets.pages.past.tiles import TileGrid
from widgets.parts.offer_bar import OfferBar
from widgets.parts.table_view import TableView

if TYPE_CHECKING:
    from supervisor.views.past import Stretch
    from widgets.pages.past.page import PastPage
    from widgets.windows.stage import Stage

_TOLD: Final = QT_TRANSLATE_NOOP("window", "This floor’s data begin on {day}, after the chosen period.")
_LOOK: Final = QT_TRANSLATE_NOOP("window", "Look at the days with data")
_TODAY: Final = "today"


class BeforeLine(OfferBar):
    """Emits `period_wanted(spec)` for the period that has data."""

    period_wanted = Signal(str)

    def __init__(self, stage: Stage) -> None:
        super().__init__("clock")
        self._stage = stage
        self._spec = ""
        self.chosen.connect(self._choose_days)

    def tell_of(self, page: PastPage | None, period: str) -> None:
        """Speak of the period of what is shown, while that is the one looked at; of none, be gone."""
        stretch = page.stretch if page is not None else None
        if page is None or stretch is None or stretch.window.label != period:
            self.tell("")
            return
        if stretch.begins_at is None:
            self.tell(" ".join(changed_on(page, self._stage)))
            return
        self._spec = days_with_data(stretch)
        self.tell(say(_TOLD, day=formats.date(stretch.begins_at, stretch.zone)), (("look", say(_LOOK)),))

    def _choose_days(self, _id: str) -> None:
        self.period_wanted.emit(self._spec)


def days_with_data(stretch: Stretch) -> str:
    """The period from the first day with data on, where the one that was looked at lies before it; else empty."""
    if stretch.begins_at is None:
        return ""
    zone = clock.zone(stretch.zone)
    first, last = (clock.day_on(at, zone) for at in (stretch.begins_at, max(stretch.now_at, stretch.begins_at)))
    after = clock.to_local(stretch.now_at, zone).date() + timedelta(days=1)
    today = clock.to_local(clock.now_ms(), zone).date().isoformat()
    return _TODAY if first == last == today else f"{first}..{after.isoformat()}"


def changed_on(page: PastPage, stage: Stage, names: Collection[str] = ()) -> list[str]:
    """Sentences on the figures of a page (or on those of these `names` alone) whose formula changed within its
    period."""
    stretch = page.stretch
    if stretch is None:
        return []
    shown = names or (*_tiles(page), *_columns(page), str(getattr(page, "kpi", "")))
    figures = {name.partition(".")[0] for name in shown}
    zone = clock.zone(stretch.zone)
    context = stage.past.context
    found = changed_formulas.changed(context, stage.settings, stretch.window, stretch.now_at, zone, figures)
    return changed_words.sentences(found)


def _tiles(page: PastPage) -> Iterator[str]:
    yield from (name for grid in page.findChildren(TileGrid) for name in grid.shown)


def _columns(page: PastPage) -> Iterator[str]:
    for view in page.findChildren(TableView):
        rows: Any = view.rows
        yield from (rows.kpi_at(place) for place in range(rows.columnCount()) if not view.isColumnHidden(place))
