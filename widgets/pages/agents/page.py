"""The Agents page: every figure by agent, team, site or queue; several side by side; one agent's own page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QStackedWidget, QVBoxLayout, QWidget

from supervisor import clock, formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models.figure_model import FigureModel
from supervisor.text import say
from supervisor.views.agents import BY, AgentContacts, AgentDay, AgentFigures, AgentSheet, AgentTable
from supervisor.views.figure_table import only
from supervisor.views.past import Lens
from supervisor.views.side_by_side import COMPARED
from widgets import theme
from widgets.pages.agents.compare import SIDE_BY_SIDE, ComparePane
from widgets.pages.agents.one import AgentPane
from widgets.pages.agents.table import FigureList, absent, title
from widgets.pages.past.page import Exported, PastPage
from widgets.parts.buttons import IconButton
from widgets.parts.card import Card, TabButton
from widgets.parts.labels import Label, literal

_ROWS: Final = QT_TRANSLATE_NOOP("dialogs", "{n} rows")
_COLUMNS: Final = QT_TRANSLATE_NOOP("agents", "Choose columns")
_COMPARE: Final = QT_TRANSLATE_NOOP("agents", "Compare")
_COMPARE_TIP: Final = QT_TRANSLATE_NOOP(
    "agents", "Put two to five chosen rows side by side. Hold Ctrl to choose several."
)
_ONE: Final = QT_TRANSLATE_NOOP("agents", "Open the agent's page")
_AGENTS_OF: Final = QT_TRANSLATE_NOOP("agents", "Show its agents")
_EVERYBODY: Final = QT_TRANSLATE_NOOP("agents", "Show all agents again")

_FIRST, _TABLE, _SHEET, _DAY, _CONTACTS = "first", "table", "sheet", "day", "contacts"


class Within(NamedTuple):
    """The team, site or queue whose agents are shown."""

    key: str
    id: str


class AgentsPage(PastPage):
    """A table per key, the comparison, and the page of one agent, one of them in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by = "agent"
        self.agent = ""
        self.lands_on: QWidget = self
        """Where the keyboard stands when the page comes to the front."""
        self.lists: dict[str, FigureList] = {}
        self._within: Within | None = None
        self._held = Lens()
        self._known: dict[str, Lens] = {}
        """Per key what the whole table is of that is shown."""
        self._on: tuple[Lens | None, str] = None, ""
        """The day of an agent that was turned to, and what was looked at then."""
        self._line = Label()
        self._line.setProperty("quiet", True)
        self._line.hide()
        self._tables = QStackedWidget()
        for by in BY:
            self._add_list(by)
        self.compare = ComparePane()
        self.one = AgentPane()
        self.pages = QStackedWidget()
        self._list_page = self._table_page()
        for page in (self._list_page, self.compare, self.one):
            self.pages.addWidget(page)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.compare.left.connect(self.back)
        self.compare.opened.connect(self._open_compared)
        self.one.left.connect(self.back)
        self.one.figure_opened.connect(self._open_of_agent)
        self.one.day_wanted.connect(self._ask_day)
        self._turn(self.by)

    # Building

    def _table_page(self) -> QWidget:
        card = Card()
        card.title.hide()
        card.line.setContentsMargins(*theme.margins(4, 2, 8, 0))
        group = QButtonGroup(self)
        self.tabs: dict[str, TabButton] = {}
        for number, by in enumerate(BY):
            tab = TabButton(title(by))
            tab.setChecked(by == self.by)
            tab.setObjectName(by)
            tab.clicked.connect(self._tab_clicked)
            group.addButton(tab)
            card.line.insertWidget(number, tab)
            self.tabs[by] = tab
        self._count = card.note
        card.line.removeWidget(self._count)  # beside the tabs it reads as a part of the last one's name
        card.line.addWidget(self._count)
        self._count.setContentsMargins(*theme.margins(0, 0, 8, 0))
        self.within_button = IconButton("close", "", "text_quiet")
        self.within_button.setToolTip(say(_EVERYBODY))
        self.within_button.clicked.connect(self._let_everybody_in)
        self.within_button.hide()
        card.line.insertWidget(len(BY), self.within_button)
        self.compare_button = IconButton("columns", say(_COMPARE))
        self.compare_button.setToolTip(say(_COMPARE_TIP))
        self.compare_button.clicked.connect(self.compare_chosen)
        self.compare_button.setEnabled(False)
        card.line.addWidget(self.compare_button)
        self._columns_button = card.add_button("columns", say(_COLUMNS))
        self._columns_button.clicked.connect(self._choose_columns)
        card.put(self._tables)
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(card, 1)
        inner.addWidget(self._line)
        return page

    def _add_list(self, by: str) -> None:
        made = self.lists[by] = FigureList(by)
        made.opened.connect(self._open)
        made.view.menu_wanted.connect(self._add_deeds)
        made.chosen.connect(self._show_chosen)
        made.arranged.connect(self._arranged)
        made.import_wanted.connect(self.import_wanted)
        self._tables.addWidget(made)

    def front(self) -> FigureList:
        """The table in front."""
        return self.lists[self.by]

    # Asking and showing

    def wanted(self) -> dict[str, Any]:
        """The table in front, and what is open of an agent."""
        assert self.told is not None
        lens = self.told.lens
        held = lens
        if self._within is not None and self.by == "agent":
            held = replace(lens, filters={**lens.filters, self._within.key: frozenset((self._within.id,))})
        known = {} if self._known.get(self.by) == held else {_FIRST: AgentTable(held, self.by, first=True)}
        self._held = held
        return {**known, _TABLE: AgentTable(held, self.by), **(self._of_agent(lens) if self.agent else {})}

    def _of_agent(self, lens: Lens) -> dict[str, Any]:
        return {
            _DAY: AgentDay(lens, self.agent, self._on[1] if self._on[0] == lens else ""),
            _CONTACTS: AgentContacts(lens, self.agent),
            _SHEET: AgentSheet(lens, self.agent),
        }

    def take(self, token: str, answer: Any) -> None:
        """Show an answer, unless it is about what is no longer looked at."""
        if token == _FIRST:
            self._take_table(answer)
        elif token == _TABLE:
            if answer.by == self.by:
                self._known[answer.by] = self._held
            self._take_table(answer)
        elif answer.agent == self.agent:
            if token == _SHEET:
                self.one.take_sheet(answer)
            elif token == _DAY:
                last_on = clock.day_on(answer.now_at, clock.zone(answer.zone))
                self.one.take_day(answer, last_on)
            else:
                self.one.take_contacts(answer)

    def _take_table(self, answer: AgentFigures) -> None:
        if answer.by != self.by:
            return
        named = self.told.directory if self.told is not None else None
        self.front().unwritten = named is not None and not (named.queues if self.by == "queue" else named.agents)
        self.front().take(answer)
        self._count_rows()
        self._say_absent()
        self._show_chosen()
        if self.pages.currentWidget() is self.compare:
            self._show_compared(list(self.compare.model.keys))

    def _say_absent(self) -> None:
        """What the whole table in front has no figures of, and of what it knows a part only."""
        answer = self.front().answer if self.by in self._known else None
        self._line.setText(absent(answer) if answer is not None else "")
        self._line.setVisible(bool(self._line.text()))

    def search(self, text: str) -> None:
        """Show the rows that fit."""
        self.front().search(text)
        self._count_rows()

    def table(self) -> Exported | None:
        """The table in front; of an agent, the contacts."""
        if self.stretch is None:
            return None
        if self.pages.currentWidget() is self.one:
            name = formats.plain(self.one.name.text())
            return Exported(self.one.contacts, self.one.contact_view, name, self.stretch)
        front = self.front()
        if self.pages.currentWidget() is self.compare and front.answer is not None:
            # Side by side on paper too: the rows that are compared, with the figures that are.
            model, table = FigureModel(()), front.answer.table
            rows = [table.keys.index(key) for key in self.compare.model.keys if key in table.keys]
            model.show(only(table, rows), self.stretch.now_at, self.stretch.zone)
            return Exported(model, front.view, say(SIDE_BY_SIDE), self.stretch)
        return Exported(front.model, front.view, title(self.by), self.stretch)

    # Turning

    def _tab_clicked(self) -> None:
        self._turn(self.sender().objectName())
        if self.told is not None:
            self.refresh()

    def _turn(self, by: str) -> None:
        self.by = by
        self.tabs[by].setChecked(True)
        self.within_button.setVisible(self._within is not None and by == "agent")
        front = self.front()
        self._tables.setCurrentWidget(front)
        if self.told is not None:
            front.search(self.told.search)
        self.lands_on = front.view
        self._count_rows()
        self._say_absent()
        self._show_chosen()

    def _count_rows(self) -> None:
        front = self.front()
        self._count.setText(say(_ROWS, front.model.rowCount()) if front.answer is not None else "")

    def _choose_columns(self) -> None:
        self.front().view.pop_columns(self._columns_button)

    def go_to(self, what: Any) -> None:
        """Show the page of the agent with that id."""
        self.agent, self._on = str(what), (None, "")
        answer = self.lists["agent"].answer if "agent" in self.lists else None
        named = dict(zip(answer.table.keys, answer.table.cells["agent"], strict=True)) if answer is not None else {}
        self.one.expect(str(named.get(self.agent, "")))
        self._show_pane(self.one, self.one.back)
        if self.told is not None:
            for token, question in self._of_agent(self.told.lens).items():
                self.ask(token, question)

    def place(self) -> tuple[str, ...]:
        """The table in front, whose agents, and the agent that is open."""
        return (self.by, *(self._within or ("", "")), self.within_button.text() if self._within else "", self.agent)

    def stand_at(self, place: tuple[str, ...]) -> None:
        """Show that table or agent again."""
        by, key, id, name, agent = place
        within = Within(key, id) if key else None
        if (by, within) != (self.by, self._within):
            self._within = within
            self.within_button.setText(name)
            self._turn(by)
            self.refresh()
        if agent and agent != self.agent:
            self.go_to(agent)
        elif not agent and self.agent:
            self.back()

    def _show_pane(self, pane: QWidget, first: QWidget) -> None:
        """Bring a part of the page to the front, with the keyboard on its first thing."""
        self.pages.setCurrentWidget(pane)
        self.lands_on = first
        first.setFocus()

    def _ask_day(self, on: str) -> None:
        assert self.told is not None
        self._on = self.told.lens, on
        self.ask(_DAY, AgentDay(self.told.lens, self.agent, on))

    def back(self) -> None:
        """From a comparison or an agent back to the table."""
        self.agent = ""
        self._show_pane(self._list_page, self.front().view)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on; a focus proxy would keep Tab away from everything else on the page."""
        super().focusInEvent(event)
        (self.lands_on if self.lands_on.isVisibleTo(self) else self.front().first).setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one step out."""
        if event.key() == Qt.Key.Key_Escape and self.pages.currentIndex():
            self.back()
            return
        super().keyPressEvent(event)

    def _open_within(self, key: str) -> None:
        """Show the agents of a team, site or queue."""
        front = self.front()
        name = str(front.model.value(front.model.row_of(key), self.by))
        self._within = Within(self.by, key)
        self.within_button.setText(literal(formats.isolate(name)))
        self._turn("agent")
        self.refresh()
        self.front().view.setFocus()

    def _let_everybody_in(self) -> None:
        self._within = None
        self._turn("agent")
        self.refresh()

    # Doors

    def _add_deeds(self, menu: QMenu, key: str, _column: str) -> None:
        """What can be done about a row: its own page or its agents, and the comparison."""
        menu.addSeparator()
        own = menu.addAction(theme.icon("agents"), say(_ONE if self.by == "agent" else _AGENTS_OF))
        own.setData(key)
        own.triggered.connect(self._open_from_menu)
        compare = menu.addAction(theme.icon("columns"), say(_COMPARE))
        compare.setEnabled(self.compare_button.isEnabled())
        compare.triggered.connect(self.compare_chosen)

    def _open_from_menu(self) -> None:
        self._open(self.sender().data(), self.by)  # type: ignore[attr-defined]  # a QAction

    def _group(self, key: str) -> tuple[tuple[str, str], ...]:
        """A row of the table in front, as the rows behind it are asked for."""
        within = self._within if self.by == "agent" else None
        return ((self.by, key), *((tuple(within),) if within is not None else ()))

    def _open(self, key: str, column: str) -> None:
        model = self.front().model
        kpi = model.kpi_at(model.column_of(column))
        if kpi:
            name = str(model.value(model.row_of(key), self.by))
            self.rows_wanted.emit(kpi, self._group(key), name)
        elif self.by == "agent":
            self.go_to(key)
        else:
            self._open_within(key)

    def _open_compared(self, key: str, kpi: str) -> None:
        model = self.front().model
        name = str(model.value(model.row_of(key), self.by)) if model.row_of(key) >= 0 else ""
        self.rows_wanted.emit(kpi, self._group(key), name)

    def _open_of_agent(self, kpi: str, on: str) -> None:
        group = (("agent", self.agent), ("day", on)) if on else (("agent", self.agent),)
        name = formats.plain(self.one.name.text())
        self.rows_wanted.emit(kpi, group, f"{name}, {formats.day(on)}" if on else name)

    # Comparing

    def _show_chosen(self) -> None:
        count = len(self.front().view.selectionModel().selectedRows())
        self.compare_button.setEnabled(COMPARED[0] <= count <= COMPARED[1])

    def compare_chosen(self) -> None:
        """Put the chosen rows side by side."""
        keys = self.front().view.selected_keys()
        if COMPARED[0] <= len(keys) <= COMPARED[1]:
            self._show_compared(keys)
            self._show_pane(self.compare, self.compare.view)

    def _show_compared(self, keys: list[str]) -> None:
        front = self.front()
        assert front.answer is not None
        table = front.answer.table
        kept = [key for key in keys if key in table.keys]
        shown = front.view.columns.shown()
        kpis = [column.id for column in table.columns if column.kpi and column.id in shown]
        self.compare.show_rows(table, kept, kpis)

    # Remembering

    def restore(self, kept: Callable[[str, str], str]) -> None:
        """Arrange the page as it was left; `kept` tells what was kept under a name."""
        for by, made in self.lists.items():
            made.restore(kept(_name(by), ""))

    def _arranged(self) -> None:
        self.arranged.emit(_name(self.by), self.front().kept())


def _name(by: str) -> str:
    return f"agents/{by}/columns"
