"""The Cases page: how cases come and go, what is at risk now, why they come; and what the help pages save and cost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from supervisor.views.cases import BesideOf, CasesOf, KnowledgeOf
from widgets.pages.case_parts import CasesPart, KnowledgePart
from widgets.pages.past import Exported, PastPage
from widgets.pages.past_tabs import PageTabs

if TYPE_CHECKING:
    from widgets.pages.past import Told

_CASES: Final = QT_TRANSLATE_NOOP("cases", "Cases")
_KNOWLEDGE: Final = QT_TRANSLATE_NOOP("cases", "Knowledge and self-service")


class CasesPage(PastPage):
    """Two parts under their titles; the one that is shown is the one that is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases, self.knowledge = CasesPart(), KnowledgePart()
        self.tabs = PageTabs([say(_CASES), say(_KNOWLEDGE)])
        self.parts = QStackedWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self.parts, 1)
        for part in (self.cases, self.knowledge):
            self.parts.addWidget(part)
            part.rows_wanted.connect(self.rows_wanted)
        self.tabs.turned.connect(self._turn)
        self._asked: dict[int, Told] = {}

    def wanted(self) -> dict[str, Any]:
        """What the part in front shows."""
        assert self.told is not None
        self._asked[self.tabs.at] = self.told
        lens = self.told.lens
        return {"knowledge": KnowledgeOf(lens)} if self.tabs.at else {"cases": CasesOf(lens), "beside": BesideOf(lens)}

    def take(self, token: str, answer: Any) -> None:
        """Show an answer."""
        shows: dict[str, Callable[[Any], None]] = {
            "cases": self.cases.show_view,
            "beside": self.cases.show_beside,
            "knowledge": self.knowledge.show_view,
        }
        shows[token](answer)

    def go_to(self, what: Any) -> None:
        """Turn to a part by its number."""
        self.tabs.turn(int(what))

    def _turn(self, number: int) -> None:
        self.parts.setCurrentIndex(number)
        if self.told is not None and self._asked.get(number) != self.told:
            self.refresh()

    def refresh(self) -> None:
        """Ask anew for what is in front; the other part asks when it is turned to."""
        self._asked.clear()
        super().refresh()

    def table(self) -> Exported | None:
        """The table that has the keyboard, else the first of the part in front."""
        part = self.knowledge if self.tabs.at else self.cases
        view = part.front_table()
        if self.stretch is None or view is None:
            return None
        return Exported(part.model_of(view), view, view.accessibleName(), self.stretch)
