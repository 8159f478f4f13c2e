"""The Voice page: what customers answered, how answers are spread, whom to follow up; and business results."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from supervisor.views.voice import AnswersOf, BusinessOf, RequestsOf, VoiceBy, VoiceOf
from widgets.pages.past.parts import PartsPage
from widgets.pages.voice.business import BusinessPart
from widgets.pages.voice.voice import VoicePart

if TYPE_CHECKING:
    from supervisor.views.past import Lens

_VOICE: Final = QT_TRANSLATE_NOOP("voice", "Voice")
_BUSINESS: Final = QT_TRANSLATE_NOOP("voice", "Business")


class VoicePage(PartsPage):
    """Customers' voice, and business results."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.voice, self.business = VoicePart(), BusinessPart()
        super().__init__([(say(_VOICE), self.voice), (say(_BUSINESS), self.business)], parent)
        self.setTabOrder(self.voice.chooser, self.voice.tables["by"])
        self.voice.by_wanted.connect(self._ask_by)
        self.voice.answers_wanted.connect(self._ask_answers)

    def questions(self, number: int, lens: Lens) -> dict[str, Any]:
        """What a part asks."""
        if number:
            return {"business": BusinessOf(lens), "requests": RequestsOf(lens)}
        answers = AnswersOf(lens, *self.voice.looked_at)
        return {"voice": VoiceOf(lens), "answers": answers, "by": VoiceBy(lens, self.voice.by)}

    def shows(self) -> dict[str, Callable[[Any], None]]:
        """What shows an answer."""
        return {
            "voice": self.voice.show_view,
            "by": self.voice.show_by,
            "answers": self.voice.show_answers,
            "business": self.business.show_view,
            "requests": self.business.show_requests,
        }

    def _ask_by(self, by: str) -> None:
        if self.told is not None:
            self.ask("by", VoiceBy(self.told.lens, by))

    def _ask_answers(self, what: str, score: int) -> None:
        if self.told is not None:
            self.ask("answers", AnswersOf(self.told.lens, what, score))
