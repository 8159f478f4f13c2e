"""The Cases page: how cases come and go, what is at risk now, why they come; and what the help pages save and cost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from supervisor.views.cases import BesideOf, CasesOf, KnowledgeOf, RisksOf
from widgets.pages.cases.parts import CasesPart, KnowledgePart
from widgets.pages.past.parts import PartsPage

if TYPE_CHECKING:
    from supervisor.views.cases import CasesView
    from supervisor.views.past import Lens

_CASES: Final = QT_TRANSLATE_NOOP("cases", "Cases")
_KNOWLEDGE: Final = QT_TRANSLATE_NOOP("cases", "Knowledge and self-service")

_AGAIN_MS: Final = 60_000


class CasesPage(PartsPage):
    """Cases, and knowledge with self-service."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.cases, self.knowledge = CasesPart(), KnowledgePart()
        super().__init__([(say(_CASES), self.cases), (say(_KNOWLEDGE), self.knowledge)], parent)
        self._minute = QTimer(self)
        self._minute.setInterval(_AGAIN_MS)
        self._minute.timeout.connect(self.ask_risks)
        self._minute.start()

    def ask_risks(self) -> None:
        """What is at risk is of now, whatever the period: asked for again while somebody looks."""
        if self.told is not None and self.isVisible() and not self.busy and self.tabs.at == 0:
            self.ask("risks", RisksOf(self.told.lens))

    def questions(self, number: int, lens: Lens) -> dict[str, Any]:
        """What a part asks."""
        if number:
            return {"knowledge": KnowledgeOf(lens)}
        return {"risks": RisksOf(lens), "cases": CasesOf(lens)}

    def show_cases(self, view: CasesView) -> None:
        """Show the next answer; what takes longer is asked for where there are cases at all."""
        self.cases.show_view(view)
        if view.measured and self.told is not None:
            self.ask("beside", BesideOf(self.told.lens))

    def shows(self) -> dict[str, Callable[[Any], None]]:
        """What shows an answer."""
        return {
            "risks": self.cases.show_risks,
            "cases": self.show_cases,
            "beside": self.cases.show_beside,
            "knowledge": self.knowledge.show_view,
        }
