"""Third step: the file's columns, what each means, and live beside them what the rows become."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say
from supervisor.views import mapping_fields
from widgets.dialogs.mapping.column import ColumnPanel, role_title
from widgets.dialogs.mapping.day import DayLine
from widgets.dialogs.mapping.grid import Grid, GridView
from widgets.dialogs.mapping.result import Result
from widgets.dialogs.mapping.state import COLUMNS, CUSTOMER, State, column_title
from widgets.parts.card import Card
from widgets.parts.fields import Choice

_FILE = QT_TRANSLATE_NOOP("wizard", "Columns of the file")
_CLICK = QT_TRANSLATE_NOOP("wizard", "Choose a column, then what it means.")
_ASKS = QT_TRANSLATE_NOOP("wizard", "Still to be said, how it is written: {columns}.")
_MISSING = QT_TRANSLATE_NOOP("wizard", "Still needed: {fields}.")
_LOST = QT_TRANSLATE_NOOP("wizard", "Not in this file: {columns}. Choose the column that has its meaning now.")
_ONE_NAME = QT_TRANSLATE_NOOP("wizard", "To be said: whether one name in {columns} is always one customer.")
_OF = QT_TRANSLATE_NOOP("wizard", "What the columns describe")
_PANEL_WIDTH = 300
_SIGNS = {"plus": "+", "minus": "−"}


class ColumnsStep(QWidget):
    """Emits `changed()` when the mapping says something else."""

    changed = Signal()

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.grid = Grid(self)
        self.view = GridView(self.grid, say(_FILE), chooses_columns=True)
        self.card = Card(say(_FILE))
        self.card.put(self.view)
        self.panel = ColumnPanel(state)
        self.result = Result()
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self.card)
        left.addWidget(self.result)
        left.setChildrenCollapsible(False)
        left.setSizes([230, 210])
        left.setMinimumWidth(1)
        side = QFrame()
        side.setObjectName("card")
        side.setFixedWidth(_PANEL_WIDTH)
        inner = QVBoxLayout(side)
        inner.setContentsMargins(12, 10, 12, 10)
        self.second = Choice([])
        self.second.setAccessibleName(say(_OF))
        self.second.setToolTip(say(_OF))
        self.second.changed.connect(self._second_chosen)
        inner.addWidget(self.second)
        inner.addWidget(self.panel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.day = DayLine(state)
        whole = QVBoxLayout()
        whole.setSpacing(8)
        whole.addWidget(self.day)
        whole.addWidget(left, 1)
        row.addLayout(whole, 1)
        row.addWidget(side)
        self.view.column_chosen.connect(self._column_chosen)
        self.view.entered.connect(self._enter)
        self.panel.changed.connect(self._changed)
        self.day.said.connect(self._changed)

    @property
    def complete(self) -> bool:
        """Whether the mapping can be tried and nothing that it needs is missing."""
        state = self._state
        return state.draft.ready() and not (state.missing() or state.unanswered() or state.lost())

    def start(self) -> None:
        """Show the file's rows and what its columns mean now; the first column that asks for something is chosen."""
        self._offer_seconds()
        self._say()
        self.grid.titles = {name: column_title(name) for name in COLUMNS}
        self._show_columns()
        shown = self._state.shown
        asking = [one for one in (*self._state.lost(), *self._state.unanswered()) if one in shown]
        first = shown.index(asking[0]) if asking else 0
        self.view.choose(first)
        self._column_chosen(first)

    def _show_columns(self) -> None:
        look = self._state.look
        self.grid.show(self._state.shown, look.get("rows", []), [str(line) for line in look.get("lines", [])])
        self.view.fit()

    def show_tried(self, told: Mapping[str, Any]) -> None:
        """Show what came of the first rows; a column for whose sake most are rejected is marked."""
        self.result.show_tried(told, self.complete)
        self._say()

    def _offer_seconds(self) -> None:
        """The rows that each row makes, where there are several: columns get their meaning for one of them."""
        draft, rows = self._state.draft, mapping_fields.ROWS
        self.second.clear()
        for kind in ("", *draft.seconds()):
            title = rows.get(kind or draft.row, (Text(kind, ""),))[0]
            self.second.addItem(say(title), kind)
        self.second.put_back(draft.second)
        self.second.setVisible(bool(draft.seconds()))

    def _second_chosen(self) -> None:
        self._state.draft.second = str(self.second.value() or "")
        self._say()
        self._column_chosen(max(self.view.current_column(), 0))

    def _column_chosen(self, column: int) -> None:
        if 0 <= column < len(self.grid.names):
            self.panel.show_column(self.grid.names[column])

    def _enter(self, column: int) -> None:
        self._column_chosen(column)
        self.panel.means.setFocus()
        self.panel.means.showPopup()

    def _changed(self) -> None:
        if self.grid.names != self._state.shown:  # a column that was lost is found, or nobody misses it any more
            self._show_columns()
            self.view.choose(
                self._state.shown.index(self.panel.column) if self.panel.column in self._state.shown else 0
            )
        self._say()
        self.view.widen()
        self.changed.emit()

    def _say(self) -> None:
        state = self._state
        means = {name: [role_title(one, state.row) for one in state.all_roles(name)] for name in state.shown}
        for name, way, of in state.draft.reckoned():
            means.setdefault(name, []).append(f"{_SIGNS[way]} {formats.isolate(of)}")
        asides = {name: formats.listed(said) for name, said in means.items()}
        asking, lost = state.unanswered(), state.lost()
        marked = {*asking, *lost, *self.result.refusing}
        self.grid.set_asides({name: said for name, said in asides.items() if said}, marked)
        names = [one for one in asking if state.is_name(CUSTOMER) and one in state.look.get("names", [])]
        missing = [say(mapping_fields.title(field, state.row)) for field in state.missing()]
        if lost:
            note = say(_LOST, columns=formats.listed(map(formats.isolate, lost)))
        elif missing:
            note = say(_MISSING, fields=formats.listed(missing))
        elif names and names == asking:
            note = say(_ONE_NAME, columns=formats.listed(map(formats.isolate, names)))
        elif asking:
            note = say(_ASKS, columns=formats.listed(map(formats.isolate, asking)))
        else:
            note = say(_CLICK)
        self.card.note.setText(note)
        self.day.show_state()
