"""The table of the Agents page for one key: agents, teams, sites or queues."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from supervisor import formats
from supervisor.letters import bare
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models.cells import kpi_title
from supervisor.models.figure_model import FigureModel
from supervisor.text import say
from supervisor.views import agents as views
from supervisor.views.agents import BY, AgentFigures
from supervisor.views.figure_table import fitting
from widgets import actions
from widgets.parts.status import Place
from widgets.parts.table_view import TableView

_EMPTY: Final[dict[str, Text]] = {
    "agent": QT_TRANSLATE_NOOP("agents", "No agent worked in this period. Choose another period above."),
    "team": QT_TRANSLATE_NOOP("agents", "No team worked in this period, or nobody said who is in which team."),
    "site": QT_TRANSLATE_NOOP("agents", "No site worked in this period, or nobody said what is at which site."),
    "queue": QT_TRANSLATE_NOOP("agents", "This floor has no queue."),
}
_UNMEASURED: Final = QT_TRANSLATE_NOOP(
    "agents",
    "Nothing on this floor names an agent. Import what your switch or help desk exports (Ctrl+I), and who worked how "
    "stands here.",
)
_NOT_MEASURED: Final = QT_TRANSLATE_NOOP("agents", "Agents are not measured here")
_NAMES: Final[dict[str, Text]] = {
    "agent": QT_TRANSLATE_NOOP("agents", "Agents"),
    "team": QT_TRANSLATE_NOOP("agents", "Teams"),
    "site": QT_TRANSLATE_NOOP("agents", "Sites"),
    "queue": QT_TRANSLATE_NOOP("agents", "Queues"),
}
assert _NAMES.keys() == BY.keys()
_ABSENT: Final = QT_TRANSLATE_NOOP("agents", "Not measured here: {subjects}.")
_QUIET: Final = QT_TRANSLATE_NOOP("agents", "Nothing in this period: {subjects}.")
_UNTOLD: Final = QT_TRANSLATE_NOOP("agents", "Not known by the filters that are on: {figures}.")
_FIRST: Final = {"queue": "service_level"}
"""The column that a table is sorted by at first, worst first; people by what stands out."""


def title(by: str) -> str:
    """What the table of a key is called."""
    return say(_NAMES[by])


def absent(answer: AgentFigures) -> str:
    """What a whole table has no figures of, and of what it knows a part only."""
    said = [
        say(text, subjects=formats.listed(say(views.SUBJECTS[one]) for one in subjects))
        for text, subjects in ((_ABSENT, answer.unmeasured), (_QUIET, answer.quiet))
        if subjects
    ]
    if answer.untold:
        said.append(say(_UNTOLD, figures=formats.listed(map(kpi_title, answer.untold))))
    if answer.cut_at is not None:
        said.append(say(views.SHIFTS_CUT, time=formats.date_and_clock(answer.cut_at, answer.stretch.zone)))
    return "  ".join(said)


class FigureList(QStackedWidget):
    """Shows `AgentFigures`, or why there are none. Signals: `opened(key, column id)`, `chosen()` for other rows,
    `arranged()` for columns, `import_wanted()`."""

    opened = Signal(str, str)
    chosen = Signal()
    arranged = Signal()
    import_wanted = Signal()

    def __init__(self, by: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by = by
        self.answer: AgentFigures | None = None
        self.unwritten = False
        """Whether the floor names nobody yet."""
        self._search = ""
        self._usual_order: tuple[str, bool] | None = None
        self._wanted: tuple[str, bool] | None = None
        """By what somebody sorted a table whose column is not there now, as in a period without such figures."""
        self._gone: list[str] = []
        """The chosen rows that are not there now."""
        self.model = FigureModel((), self)
        self.view = TableView(self.model, title(by))
        self.view.setObjectName(by)
        self.view.setProperty("group", by)
        self.view.empty_text = ""
        self.view.pin()
        self.view.opened.connect(self.opened)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.columns_changed.connect(self.arranged)
        self.addWidget(self.view)
        self._place: Place | None = None

    @property
    def first(self) -> QWidget:
        """Where the keyboard goes: to the table, or to the button in its place."""
        shown = self._place if self.currentWidget() is self._place else None
        return shown.door if shown is not None and shown.door is not None else self.view

    def take(self, answer: AgentFigures) -> None:
        """Show an answer; who was chosen stays chosen."""
        self.answer = answer
        self._show()

    def search(self, text: str) -> None:
        """Show the rows that fit."""
        self._search = bare(text)
        if self.answer is not None:
            self._show()

    def _show(self) -> None:
        answer = self.answer
        assert answer is not None
        shown = fitting(answer.table, self._search)
        self.view.narrowed = len(shown) < len(answer.table)
        self.view.empty_text = say(_UNMEASURED if self.unwritten else _EMPTY[self.by])
        self._say_nothing(unwritten=self.unwritten and not len(answer.table))
        chosen = self.view.selected_keys() or self._gone
        self._gone = chosen if chosen and not any(key in chosen for key in shown.keys) else []
        if shown.columns == self.model.columns:
            self.model.show(shown, answer.stretch.now_at, answer.stretch.zone)
            if not self.view.selected_keys():
                self._choose(chosen)
            return
        # Other columns: the view starts anew, and stands where it stood.
        across = self.view.horizontalScrollBar().value()
        sorted_by = self._order()
        self.model.show(shown, answer.stretch.now_at, answer.stretch.zone)
        self.view.columns.show_usual({column.id for column in shown.columns if not column.hidden})
        self._sort(sorted_by)
        self._choose(chosen)
        self.view.horizontalScrollBar().setValue(across)

    def _say_nothing(self, *, unwritten: bool) -> None:
        """A floor that names nobody yet says what would change that, in the place of the table."""
        focused = self.first.hasFocus()
        if unwritten and self._place is None:
            told = (_NOT_MEASURED, say(_UNMEASURED)) if self.by != "queue" else (_EMPTY[self.by], "")
            self._place = Place("agents", say(told[0]), told[1], actions.import_title())
            self._place.acted.connect(self.import_wanted)
            self.addWidget(self._place)
        if unwritten != bool(self.currentIndex()):
            self.setCurrentIndex(int(unwritten))
            if focused:
                self.first.setFocus()

    def _order(self) -> tuple[str, bool] | None:
        """By what the table is sorted, and whether from the most down; None before anything is shown."""
        header = self.view.horizontalHeader()
        at = header.sortIndicatorSection()
        if not header.isSortIndicatorShown() or not 0 <= at < self.model.columnCount():
            return None
        return self.model.columns[at].id, header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def _sort(self, order: tuple[str, bool] | None) -> None:
        """By what somebody chose to sort by, now or before it went, else worst first."""
        order = order if order != self._usual_order else self._wanted
        self._wanted = None
        if order is not None and self.view.column_of(order[0]) >= 0:
            self.view.sort_by(*order)
            return
        self._wanted = order
        first = self.view.column_of(_FIRST.get(self.by, "stands_out"))
        there = first >= 0 and not self.model.columns[first].hidden
        self.view.sort_by(self.model.columns[first if there else 0].id)
        self._usual_order = self._order()

    def _choose(self, keys: list[str]) -> None:
        rows = self.model.rows_of(set(keys))
        if not rows:
            return
        chosen = self.view.selectionModel()
        flags = chosen.SelectionFlag
        for row in rows:
            chosen.select(self.model.index(row, 0), flags.Select | flags.Rows)

    def _selected(self) -> None:
        QTimer.singleShot(0, self, self.chosen.emit)

    # Remembering

    def kept(self) -> str:
        """The columns that somebody chose, for a settings file; empty for the usual ones."""
        return ",".join(sorted(self.view.columns.chosen() or ()))

    def restore(self, kept: str) -> None:
        """Show the columns that were chosen before."""
        if kept:
            self.view.columns.restore(set(kept.split(",")))
