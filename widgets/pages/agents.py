"""The Agents page: every figure of every agent over a period."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models.table_model import TableModel
from supervisor.text import say
from supervisor.views.columns import Column, of_kpi
from supervisor.views.past import KpiRows, KpiTable
from supervisor.views.past_tables import table
from widgets.pages.past import Exported, PastPage
from widgets.parts.card import Card
from widgets.parts.table_view import TableView

_AGENTS = QT_TRANSLATE_NOOP("agents", "Agents")
_NONE = QT_TRANSLATE_NOOP("agents", "No agent worked in this period.")
_KPIS: Final = ("handled", "aht", "occupancy", "missed_offers", "csat", "one_touch")
_COLUMNS: Final = (
    Column("agent_name", QT_TRANSLATE_NOOP("views", "Agent"), "name", weight=3, worst_first="up"),
    *map(of_kpi, _KPIS),
)


class AgentsPage(PastPage):
    """One table of agents."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TableModel(_COLUMNS, self)
        self.view = TableView(self.model, say(_AGENTS))
        self.view.empty_text = ""
        self.view.columns.show_usual({column.id for column in _COLUMNS})
        self.view.opened.connect(self._open)
        card = Card(say(_AGENTS))
        card.put(self.view)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def wanted(self) -> dict[str, Any]:
        """All agents."""
        assert self.told is not None
        return {"table": KpiTable(self.told.lens, ("agent",), _KPIS)}

    def take(self, token: str, answer: KpiRows) -> None:
        """Show them."""
        rows = [row for row in answer.rows if row["agent"]]
        shown = table("agents", _COLUMNS, ("agent",), rows)
        self.model.show(shown, answer.stretch.now_at, answer.stretch.zone)
        self.view.empty_text = say(_NONE)

    def _open(self, key: str, column: str) -> None:
        kpi = self.model.columns[self.model.column_of(column)].kpi
        if kpi:
            self.rows_wanted.emit(kpi, (("agent", key),), str(self.model.value(self.model.row_of(key), "agent_name")))

    def table(self) -> Exported | None:
        """The one table."""
        return None if self.stretch is None else Exported(self.model, self.view, say(_AGENTS), self.stretch)
