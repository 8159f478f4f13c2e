"""The way that somebody took through the pages of a window: back to what was looked at before, and forward again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot

from widgets.windows.past_doors import PAGES
from widgets.windows.scope_bar import FILTERS

if TYPE_CHECKING:
    from widgets.windows.main import MainWindow

MOST: Final = 30
_FLOOR: Final = "page_floor"


class Place(NamedTuple):
    """What is looked at: of which floor, the action of the page, what of the page, the period, and the filters."""

    floor: str
    page: str
    what: tuple[str, ...]
    period: str
    filters: tuple[frozenset[str], ...]


class Trail(QObject):
    """The last places of one window. A place is noted when nothing moves any more, so a door that changes page and
    filters at once is one step."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.places: list[Place] = []
        self.at = -1
        self._led = False
        """Whether the way itself led here: then this is no new place."""
        self._heard: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._note)

    def begin(self) -> None:
        """Hear when what is looked at changes."""
        self._window.pages.currentChanged.connect(self._note_soon)
        self._window.scope_bar.filter_changed.connect(self._note_soon)

    @Slot()
    def back(self) -> None:
        """Look again at what was looked at before."""
        self._go(-1)

    @Slot()
    def forward(self) -> None:
        """Look again at what somebody came back from."""
        self._go(1)

    def _note_soon(self) -> None:
        self._soon.start(0)

    @Slot()
    def _note(self) -> None:
        self._soon.stop()
        here = self._here()
        if here is None:
            return
        if self.places and self.places[-1].floor != here.floor:
            self.places, self.at = [], -1
        if self._led:
            self.places[self.at] = here  # what is gone meanwhile cannot be looked at again
        elif self.at < 0 or self.places[self.at] != here:
            self.places = [*self.places[: self.at + 1], here][-MOST:]
            self.at = len(self.places) - 1
        self._led = False

    def _here(self) -> Place | None:
        window, page = self._window, self._window.past.front()
        if page is not None and id(page) not in self._heard:
            self._heard.add(id(page))
            page.asked.connect(self._note_soon)
        on_floor = window.pages.currentWidget() is window.floor
        if window.hub is None or (page is None and not on_floor):
            return None
        id_of, what = (page.objectName(), page.place()) if page is not None else (_FLOOR, ())
        chosen = tuple(window.scope_bar.chips[name].chosen for name in FILTERS)
        return Place(window.windowTitle(), id_of, what, window.past.period() if page is not None else "", chosen)

    def _go(self, step: int) -> None:
        self._note()
        target = self.at + step
        if self._here() is None or not 0 <= target < len(self.places):
            return
        self.at, self._led = target, True
        place, window = self.places[target], self._window
        for name, ids in zip(FILTERS, place.filters, strict=True):
            window.scope_bar.chips[name].choose(ids)
        if place.page in PAGES:
            if place.period != window.past.period():
                window.past.set_period(place.period)
            window.past.open(place.page).stand_at(place.what)
        else:
            window.show_page(_FLOOR, window.floor)
            window.floor.go_to("queues")
        self._note_soon()
