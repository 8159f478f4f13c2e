"""Customers' voice: scores, how answers are spread, single answers, and the scores by agent, queue, reason and time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from supervisor import formats
from supervisor.kpi import catalogue, voice
from supervisor.kpi.figures import NOT_MEASURED
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import cells, page_charts
from supervisor.text import say
from supervisor.views.voice import ANSWERS, BY, FILTERED, FOLLOW_STATES, LOW, voice_columns
from widgets import actions
from widgets.charts.distribution import Column, Distribution, Span
from widgets.pages.past import tiles as past_tiles
from widgets.pages.past.tabs import Part, side_by_side
from widgets.pages.past.tiles import TileGrid
from widgets.parts.card import Card
from widgets.parts.choices import Select
from widgets.parts.labels import words

if TYPE_CHECKING:
    from supervisor.reports.chart import Chart
    from supervisor.views.voice import AnswerList, Spread, VoiceTable, VoiceView

_TILES: Final = ("csat", "nps", "ces", "was_it_solved", "response_rate", "follow_up")
_SPREADS: Final = ("csat", "nps", "ces")
_EXPENDABLE: Final = ("queue", "agent", "follow_state")
_LOW_TOP: Final = {"nps": (6, 9), "ces": (3, 5)}
"""Per scale the best of the low answers and the least of the best."""
_ROLES: Final = {"low": "series_2", "middle": "edge", "top": "series_1"}
_NAMES: Final[dict[str, dict[str, Text]]] = {
    "csat": {"low": QT_TRANSLATE_NOOP("voice", "to follow up"), "top": QT_TRANSLATE_NOOP("voice", "best boxes")},
    "nps": {
        "low": QT_TRANSLATE_NOOP("voice", "detractors"),
        "middle": QT_TRANSLATE_NOOP("voice", "passives"),
        "top": QT_TRANSLATE_NOOP("voice", "promoters"),
    },
    "ces": {"low": QT_TRANSLATE_NOOP("voice", "hard"), "top": QT_TRANSLATE_NOOP("voice", "easy")},
}
_SPAN: Final = QT_TRANSLATE_NOOP("voice", "{name} {share}")
_HEAD: Final = QT_TRANSLATE_NOOP("voice", "{value}, n {count}")
_TIP: Final = QT_TRANSLATE_NOOP("voice", "{count} answered {score}: {share}")
_FOLLOW_UP: Final = QT_TRANSLATE_NOOP("voice", "To follow up")
_GAVE: Final = QT_TRANSLATE_NOOP("voice", "Who answered {score} ({scale})")
_FOUND: Final = QT_TRANSLATE_NOOP("voice", "{count}, the newest first")
_BY: Final = QT_TRANSLATE_NOOP("voice", "By")
_STRETCHED: Final = QT_TRANSLATE_NOOP("voice", "several scales, put onto 1 to 5")
_OPEN: Final = QT_TRANSLATE_NOOP("voice", "{open} open, {done} done, the newest first")
_GIVE: Final = QT_TRANSLATE_NOOP("voice", "Give to")
_UNSEEN: Final = QT_TRANSLATE_NOOP("voice", "You see no colleague’s account. A centre manager can give it to one.")
_NO_BOOK: Final = QT_TRANSLATE_NOOP("voice", "Who follows up is kept in a book; this centre has none yet.")
_NO_ANSWERS: Final = QT_TRANSLATE_NOOP("voice", "Nobody answered this in the period.")
_NEWEST: Final = QT_TRANSLATE_NOOP("voice", "The newest answer is of {day}.")
_UNDATED: Final = QT_TRANSLATE_NOOP(
    "voice", "{n} answers have no date and stand in no period. Import them again, and say when they were given."
)
_NOBODY_LOW: Final = QT_TRANSLATE_NOOP("voice", "Nobody answered 3 of 5 or less in this period.")
_NOT_MEASURED: Final = QT_TRANSLATE_NOOP("voice", "Surveys are not measured here")
_BRING: Final = QT_TRANSLATE_NOOP(
    "voice",
    "Nothing has written a survey to this floor yet. Import what your survey tool or help desk exports ({key}), and "
    "satisfaction, effort, recommendation and whom to follow up stand here.",
)


class VoicePart(Part):
    """Signals: `by_wanted(key)` for the table by another key; `answers_wanted(what, score)` for other answers;
    `follow_up_said(survey, state, places)` when somebody says how far they are with an answer, which is seen through
    these places, one a line; `follow_up_given(survey, person, places)` when a colleague is to do it."""

    by_wanted = Signal(str)
    answers_wanted = Signal(str, int)
    follow_up_said = Signal(str, str, str)
    follow_up_given = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.by = "agent"
        self.looked_at: tuple[str, int] = (LOW, 0)
        self._view: VoiceView | None = None
        self._answers: AnswerList | None = None
        self._followed: Mapping[str, tuple[str, str]] | None = None
        self._may_follow, self._low_told = False, True
        self._people: Mapping[str, str] | None = {}
        self.tiles = TileGrid(_TILES, flat=True)
        self.tiles.opened.connect(self._open_tile)
        self.undated = words("", quiet=True)
        self.undated.hide()
        self.column.addWidget(self.undated)
        self.column.addWidget(self.tiles)
        self.spreads: dict[str, Distribution] = {}
        self._cards: dict[str, Card] = {}
        for kpi in _SPREADS:
            self._add_spread(kpi)
        cards = ((card, 11 if kpi == "nps" else 7) for kpi, card in self._cards.items())
        self.column.addLayout(side_by_side(170, *cards), 2)
        self._lay_tables()

    def _add_spread(self, kpi: str) -> None:
        chart = Distribution(cells.kpi_title(kpi))
        chart.setObjectName(kpi)
        chart.empty_text = say(_NO_ANSWERS)
        chart.opened.connect(self._open_score)
        card = Card(cells.kpi_title(kpi))
        card.put(chart)
        self.spreads[kpi], self._cards[kpi] = chart, card

    def _lay_tables(self) -> None:
        answers = self.add_table("answers", ANSWERS, say(_FOLLOW_UP), _EXPENDABLE)
        answers.sort_by("answered", True)
        answers.setProperty("opens_customer", True)  # an answer is of one person, not a figure
        answers.menu_wanted.connect(self._offer_follow_up)
        self._answer_card = self.card_of("answers", say(_FOLLOW_UP))
        self.back = QPushButton(say(_FOLLOW_UP))
        self.back.clicked.connect(self._follow_up)
        self.back.hide()
        self._answer_card.line.addWidget(self.back)
        self.no_book = words(say(_NO_BOOK), quiet=True)
        self.no_book.setContentsMargins(12, 10, 12, 8)
        self.no_book.hide()
        self._answer_card.add_line(self.no_book)
        expendable = ("csat_mean", "response_rate", "was_it_solved", "follow_up", "ces")
        by = self.add_table("by", voice_columns(self.by), say(_BY), expendable)
        by.sort_by("answers")
        self._by_card = self.card_of("by", say(_BY))
        self.chooser = Select()
        self.chooser.setAccessibleName(say(_BY))
        for key, title in BY.items():
            self.chooser.addItem(say(title), key)
        self.chooser.activated.connect(self._choose_by)
        self._by_card.line.insertWidget(2, self.chooser)
        self.column.addLayout(side_by_side(230, (self._answer_card, 5), (self._by_card, 4)), 3)

    # Showing

    def show_view(self, view: VoiceView) -> None:
        """Show the scores and how answers are spread."""
        self._view = view if view.measured else None
        if not view.measured:
            text = say(_BRING, key=formats.ltr(actions.key("import_export")))
            self.say_nothing("voice", say(_NOT_MEASURED), text, actions.import_title())
            return
        self.show_content()
        self.tiles.show_tiles({tile.name: tile for tile in view.tiles})
        low = next((tile for tile in view.tiles if tile.name == "follow_up"), None)
        self._low_told = low is None or low.measured
        self._show_card()
        self.undated.setText(say(_UNDATED, view.undated))
        self.undated.setVisible(bool(view.undated))
        nobody = say(_NO_ANSWERS)
        if view.newest_at is not None:
            nobody += " " + say(_NEWEST, day=formats.date(view.newest_at, view.stretch.zone))
        for one in view.spreads:
            self.spreads[one.kpi].empty_text = nobody
            self._show_spread(one)

    def _show_card(self) -> None:
        """Where no survey can tell whom to follow up, single answers take no room until somebody asks for them."""
        self._answer_card.setVisible(self._low_told or self.looked_at[0] != LOW)

    def charts(self) -> tuple[Chart, ...]:
        """How answers are spread, scale by scale."""
        found = [(cells.kpi_title(one.kpi), [(formats.count(score), times) for score, times in one.counts])
                 for one in (self._view.spreads if self._view is not None else ())]  # fmt: skip
        return tuple(chart for title, counts in found for chart in page_charts.bars(title, counts))

    def _show_spread(self, spread: Spread) -> None:
        kpi, whole = spread.kpi, sum(times for _, times in spread.counts)
        most = spread.counts[-1][0]
        kinds = [kind_of(kpi, score, most) for score, _ in spread.counts]
        columns = [
            Column(
                str(score),
                formats.plain(formats.count(score)),
                times,
                _ROLES[kind],
                say(_TIP, count=formats.count(times), score=formats.count(score), share=formats.ratio(times / whole))
                if whole
                else "",
            )
            for (score, times), kind in zip(spread.counts, kinds, strict=True)
        ]
        spans = []
        for kind, name in _NAMES[kpi].items():
            places = [at for at, one in enumerate(kinds) if one == kind]
            count = sum(spread.counts[at][1] for at in places)
            if places and whole:
                called, share = say(name), formats.ratio(count / whole)
                spans.append(Span(places[0], places[-1], say(_SPAN, name=called, share=share), (called, share)))
        self.spreads[kpi].show_columns(columns, spans)
        figure = spread.figure
        self._cards[kpi].setVisible(figure.state != NOT_MEASURED)
        head = say(_HEAD, value=past_tiles.shown(figure), count=formats.count(figure.n)) if figure.n else ""
        self._cards[kpi].note.setText(f"{head} · {say(_STRETCHED)}" if spread.stretched and head else head)

    def show_by(self, answer: VoiceTable) -> None:
        """Show the scores by a key."""
        if answer.by != self.by:
            return
        model, view = self.models["by"], self.tables["by"]
        other = model.columns != answer.table.columns
        view.setProperty("group", self.by if self.by in FILTERED else "")
        self.show_table("by", answer.table, answer.stretch)
        view.empty_text = say(_NO_ANSWERS)
        if other:
            view.columns.show_usual({column.id for column in answer.table.columns if not column.hidden},
                                    ("csat_mean", "response_rate", "was_it_solved", "follow_up", "ces"))  # fmt: skip
            view.sort_by("group" if self.by in ("day", "week", "month") else "answers")

    def show_answers(self, answer: AnswerList) -> None:
        """Show single answers."""
        if (answer.what, answer.score) != self.looked_at:
            return
        low = answer.what == LOW
        scale = cells.kpi_title(answer.what) if not low else ""
        title = say(_FOLLOW_UP) if low else say(_GAVE, score=formats.count(answer.score), scale=scale)
        self._answer_card.title.setText(title)
        self.back.setVisible(not low)
        view = self.tables["answers"]
        view.setAccessibleName(title)
        view.empty_text = say(_NOBODY_LOW if low else _NO_ANSWERS)
        self._answers = answer
        self._show_answers()

    def _show_answers(self) -> None:
        if self._answers is None:
            return
        table, known = self._answers.table, self._followed or {}
        found = [known.get(survey, ("", "")) for survey in table.keys]
        cells_by = {
            **table.cells,
            "follower": [who or None for who, _ in found],
            "follow_state": [f"follow_{state}" if state else None for _, state in found],
        }
        self.show_table("answers", replace(table, cells=cells_by), self._answers.stretch)
        self._count()

    def search(self, text: str) -> None:
        """Show and count the answers that fit."""
        super().search(text)
        self._count()

    def _count(self) -> None:
        if self._answers is None:
            return
        shown = self.models["answers"].rowCount()
        if self.tables["answers"].narrowed:
            self._answer_card.note.setText(say(_FOUND, count=formats.count(shown)) if shown else "")
        else:
            self._answer_card.note.setText(self._counted(self._answers, self._followed or {}))

    def _counted(self, answer: AnswerList, known: Mapping[str, tuple[str, str]]) -> str:
        """How many answers there are; of those to follow up, where all are listed, how many are done."""
        done = sum(known.get(survey, ("", ""))[1] == "done" for survey in answer.table.keys)
        if answer.what == LOW and self._followed is not None and answer.found == len(answer.table):
            return say(_OPEN, open=formats.count(answer.found - done), done=formats.count(done)) if answer.found else ""
        return say(_FOUND, count=formats.count(answer.found)) if answer.found else ""

    # Following up

    def take_follow_ups(
        self,
        known: Mapping[str, tuple[str, str]] | None,
        may_write: bool,
        people: Mapping[str, str] | None = None,
        book: bool = True,
    ) -> None:
        """Take who follows up which survey, and how far they are; None where no book says so. `people` are the
        colleagues by id, None where their accounts are out of sight; `book`: the centre has one."""
        self._followed, self._may_follow, self._people = known, may_write, people
        self.no_book.setVisible(not book)
        usual = {column.id for column in ANSWERS if not column.hidden}
        if known is not None:
            usual |= {"follower", "follow_state"}
        self.tables["answers"].columns.show_usual(usual, _EXPENDABLE)
        self._show_answers()

    def columns_of_followers(self) -> set[str]:
        """The columns in sight that say who follows up."""
        return self.tables["answers"].columns.shown() & {"follower", "follow_state"}

    def _offer_follow_up(self, menu: QMenu, key: str, _column: str) -> None:
        if not self._may_follow:
            return
        menu.addSeparator()
        group = QActionGroup(menu)
        for state, title in FOLLOW_STATES.items():
            action = menu.addAction(say(title))
            action.setData((key, state))
            group.addAction(action)
        if self._people is None:
            menu.addMenu(say(_GIVE)).addAction(say(_UNSEEN)).setEnabled(False)
        elif self._people:
            give = menu.addMenu(say(_GIVE))
            for person, name in sorted(self._people.items(), key=lambda one: one[1].casefold()):
                action = give.addAction(formats.isolate(name))
                action.setData((key, person, ""))
                group.addAction(action)
        group.triggered.connect(self._say_follow_up)

    def _say_follow_up(self, action: QAction) -> None:
        survey, what, *given = action.data()
        model = self.models["answers"]
        said = self.follow_up_given if given else self.follow_up_said
        said.emit(survey, what, str(model.value(model.row_of(survey), "places") or ""))

    # Doing

    def _choose_by(self, at: int) -> None:
        self.by = str(self.chooser.itemData(at))
        self.by_wanted.emit(self.by)

    def _open_score(self, key: str) -> None:
        self._look_at(self.sender().objectName(), int(key))

    def _follow_up(self) -> None:
        self._look_at(LOW, 0)

    def _look_at(self, what: str, score: int) -> None:
        self.looked_at = (what, score)
        self._show_card()
        self.answers_wanted.emit(what, score)

    def _open_tile(self, name: str) -> None:
        if name == "follow_up":
            self._follow_up()
        self.rows_wanted.emit(name, (), "")

    def open_cell(self, name: str, key: str, column: str) -> None:
        """Open the answers behind a cell."""
        if name == "by":
            model = self.models["by"]
            title = model.cell(model.row_of(key), 0).text
            self.rows_wanted.emit(column if column in catalogue.BY_ID else "answers", ((self.by, key),), title)


def kind_of(kpi: str, score: int, most: int) -> str:
    """Whether an answer is ``low``, ``middle`` or ``top`` of its scale, which ends with `most`."""
    if kpi == "csat":
        low = voice.of_five(score, most) <= voice.LOW
        return "top" if voice.is_top(score, most) else "low" if low else "middle"
    low_to, top_from = _LOW_TOP[kpi]
    return "low" if score <= low_to else "top" if score >= top_from else "middle"
