"""The rows behind a figure of the past: contacts, offers, cases, answers, sales, visits, whatever it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from supervisor.models import cells, past_rows
from widgets.dialogs.rows_frame import RowsFrame

if TYPE_CHECKING:
    from supervisor.views.past import BehindRows
    from supervisor.views.snapshot import Directory


class PastRows(RowsFrame):
    """The rows behind a figure (``id`` or ``id.variant``) of a period."""

    def __init__(self, name: str, of: str, parent: QWidget | None = None) -> None:
        kpi, _, self._variant = name.partition(".")
        super().__init__(kpi, of, (), parent)

    def show_answer(self, answer: BehindRows, directory: Directory | None) -> None:
        """Fill in the rows; ids of queues and agents are shown by name."""
        names: dict[str, Any] | None = None
        if directory is not None:
            names = {"queue": dict(directory.queues), "agent": dict(directory.agents)}
        found = past_rows.table(answer.rows, names)
        self._fill(found, found.columns, answer.stretch.now_at, answer.stretch.zone, answer.cut)
        self._said.setText(cells.explain(self.kpi, self._variant))
        self._choose()

    def fail(self, sentence: str) -> None:
        """The rows will not come: say why."""
        self._said.setText(sentence)
