"""Two to five agents, teams, sites or queues side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models.compare_model import CompareModel
from supervisor.text import say
from supervisor.views.columns import TableData
from supervisor.views.side_by_side import compare
from widgets import theme
from widgets.parts.buttons import IconButton
from widgets.parts.card import Card
from widgets.parts.labels import words
from widgets.parts.table_view import TableView

SIDE_BY_SIDE: Final = QT_TRANSLATE_NOOP("agents", "Side by side")
_BACK: Final = QT_TRANSLATE_NOOP("agents", "Back to the table")
_READ: Final = QT_TRANSLATE_NOOP(
    "agents",
    "The thin line under a figure is its 95 % interval, on one scale for all. The last column is about the two that "
    "are furthest apart: “within chance” means that the next period may well show it the other way round.",
)


class ComparePane(QWidget):
    """Emits `left()` to go back and `opened(key, kpi)` for the rows behind a figure."""

    left = Signal()
    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CompareModel(self)
        self.view = TableView(self.model, say(SIDE_BY_SIDE))
        self.view.opened.connect(self._open)
        card = Card(say(SIDE_BY_SIDE))
        back = IconButton("back", say(_BACK))
        back.clicked.connect(self.left)
        card.line.addWidget(back)
        note = words(say(_READ), quiet=True)
        note.setContentsMargins(theme.now().cell, 0, theme.now().cell, 6)
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(note)
        inner.addWidget(self.view, 1)
        card.put(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_rows(self, table: TableData, keys: Sequence[str], kpis: Sequence[str]) -> None:
        """Show these rows of a table in these KPIs."""
        names = [str(table.cells[table.columns[0].id][table.keys.index(key)]) for key in keys]
        self.model.show(keys, names, compare(table, keys, kpis))
        ids = {self.model.head(at).id for at in range(self.model.columnCount())}
        self.view.columns.show_usual(ids)
        if self.model.rowCount() and not self.view.currentIndex().isValid():
            self.view.select_key(self.model.key_at(0))

    def _open(self, kpi: str, column: str) -> None:
        if column not in ("kpi", "difference"):
            self.opened.emit(column, kpi)
