"""Who follows up which answer: the book's records on the page Voice, and what is said there about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Slot

from supervisor.access import WHOLE_CENTRE, Place

if TYPE_CHECKING:
    from widgets.pages.book import Answer
    from widgets.pages.voice.page import VoicePage
    from widgets.windows.main import MainWindow

_TOKEN: Final = "follow_ups"
_PEOPLE: Final = "follow_up_people"
_VERB: Final = "follow_up.set"


class FollowUps(QObject):
    """The follow-ups of one Voice page, with which it goes; without a book there are none."""

    def __init__(self, window: MainWindow, page: VoicePage) -> None:
        super().__init__(page)
        self._voice, self._keeper = page.voice, window.stage.keeper
        self._records: dict[str, Mapping[str, Any]] = {}
        self._people: dict[str, str] = {}
        self._keeper.changed.connect(self._ask)
        self._keeper.answered.connect(self._take_answer)
        self._voice.follow_up_said.connect(self._say)
        self._voice.follow_up_given.connect(self._give)
        self._ask()

    @Slot()
    def _ask(self, _context: object = None) -> None:
        context = self._keeper.context
        if context.book_id and context.rights.has("see_floor"):
            self._keeper.ask("records", _PEOPLE, kind="person")
            self._keeper.ask("records", _TOKEN, kind="follow_up")
        else:
            self._records = {}
            self._voice.take_follow_ups(None, False, book=bool(context.book_id))

    @Slot(object)
    def _take_answer(self, answer: Answer) -> None:
        if answer.token == _PEOPLE and answer.problem is None:
            mine = self._keeper.context.rights.person
            self._people = {str(row["id"]): str(row["name"]) for row in answer.value or () if row["id"] != mine}
        elif answer.token == _TOKEN and answer.problem is None:
            self._show(answer.value)

    def _show(self, rows: Sequence[Mapping[str, Any]]) -> None:
        self._records = {str(row["survey"]): row for row in rows}
        known = {survey: (str(row["by"]), str(row["stage"])) for survey, row in self._records.items()}
        rights = self._keeper.context.rights
        alone = not self._people and rights.sight("see_people").nothing
        self._voice.take_follow_ups(known, rights.has("follow_up"), None if alone else self._people)

    @Slot(str, str, str)
    def _give(self, survey: str, person: str, places: str) -> None:
        """A colleague follows this up from now on."""
        self._say(survey, "taken", places, person)

    @Slot(str, str, str)
    def _say(self, survey: str, stage: str, places: str, by: str | None = None) -> None:
        """Whoever says it, or the person `by`, follows this up from now on, for the first of the places that show the
        answer where they may; what stood as a note stays, and the place that it was for."""
        record = self._records.get(survey)
        seen = int(record["version"]) if record is not None else 0
        several = [_place(*one.partition("=")) for one in places.splitlines()]
        if record is not None:
            several.insert(0, _place(record["scope"], "", record["scope_id"] or ""))
        context = self._keeper.context
        place = str(context.rights.first("follow_up", several, context.belonging) or WHOLE_CENTRE)
        note = record["note"] if record is not None else None
        call_id = self._keeper.work.begin(_VERB, base_version=seen)
        arguments = {"survey": survey, "stage": stage, "place": place, "version": seen, "note": note}
        if by is not None:
            arguments["by"] = by
        self._keeper.work.save(call_id, arguments)


def _place(kind: str, _mark: str, id: str) -> Place:
    return Place(kind, id)
