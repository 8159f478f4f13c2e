"""A page of the past with several parts under their titles: the one in front is the one that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from widgets.pages.past.page import Exported, PastPage
from widgets.pages.past.tabs import PageTabs, Part

if TYPE_CHECKING:
    from supervisor.views.past import Lens
    from widgets.pages.past.page import Told


class PartsPage(PastPage):
    """Subclasses say what each part asks (`questions`) and what shows an answer (`shows`)."""

    def __init__(self, parts: Sequence[tuple[str, Part]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = PageTabs([title for title, _ in parts])
        self._titles, self._parts = [title for title, _ in parts], [part for _, part in parts]
        self._stack = QStackedWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        for part in self._parts:
            self._stack.addWidget(part)
            part.rows_wanted.connect(self.rows_wanted)
            part.import_wanted.connect(self.import_wanted)
            part.arranged.connect(self.arranged)
        self.tabs.turned.connect(self._turn)
        self._asked: dict[int, Told] = {}

    def questions(self, number: int, lens: Lens) -> dict[str, Any]:
        """What a part asks, by token."""
        raise NotImplementedError

    def shows(self) -> dict[str, Callable[[Any], None]]:
        """Per token what shows the answer."""
        raise NotImplementedError

    def wanted(self) -> dict[str, Any]:
        """What the part in front asks."""
        assert self.told is not None
        self._asked[self.tabs.at] = self.told
        return self.questions(self.tabs.at, self.told.lens)

    def take_told(self, told: Told) -> None:
        """Take what is looked at; tables show what is searched for from the first answer on."""
        if self.told is None and told.search:
            self.search(told.search)
        super().take_told(told)

    def search(self, text: str) -> None:
        """Show what fits these letters only."""
        for part in self._parts:
            part.search(text)

    def take(self, token: str, answer: Any) -> None:
        """Show an answer."""
        self.shows()[token](answer)

    def go_to(self, what: Any) -> None:
        """Turn to a part by its number."""
        self.tabs.turn(int(what))

    def place(self) -> tuple[str, ...]:
        """The part in front."""
        return (str(self.tabs.at),)

    def stand_at(self, place: tuple[str, ...]) -> None:
        """Turn to that part."""
        self.go_to(*place)

    def _turn(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        if self.told is not None and self._asked.get(number) != self.told:
            super().refresh()

    def refresh(self) -> None:
        """Ask anew for what is in front; the other parts ask when they are turned to."""
        self._asked.clear()
        super().refresh()

    def restore(self, kept: Callable[[str, str], str]) -> None:
        """Show the columns that were chosen before."""
        for part in self._parts:
            part.restore(kept)

    def table(self) -> Exported | None:
        """The table that has the keyboard, else the first of the part in front, with all else that the part shows."""
        part = self._parts[self.tabs.at]
        view = part.front_table()
        if self.stretch is None or view is None:
            return None
        beside = part.beside(self._titles[self.tabs.at], view)
        return Exported(part.model_of(view), view, view.accessibleName(), self.stretch, part.charts(), beside)
