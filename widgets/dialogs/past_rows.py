"""The rows behind a figure of the past: contacts, offers, cases, answers, sales, visits, whatever it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget

from supervisor.kpi import own_sums
from supervisor.models import cells, figure_model, past_rows
from supervisor.models.looked_at import days_of, filter_texts, narrowed
from supervisor.views.past import UNCOUNTED
from widgets import theme
from widgets.dialogs.frame import words
from widgets.dialogs.rows_frame import RowsFrame
from widgets.parts.labels import Label

if TYPE_CHECKING:
    from supervisor.views.past import BehindRows, Filters
    from supervisor.views.snapshot import Directory


_LINE: Final = " · "


class PastRows(RowsFrame):
    """The rows behind a figure (``id`` or ``id.variant``) of a period; `filters` narrow it down, and `group` is whose
    figure it is."""

    def __init__(
        self,
        name: str,
        of: str,
        parent: QWidget | None = None,
        filters: Filters | None = None,
        group: Sequence[tuple[str, str]] = (),
        title: str = "",
    ) -> None:
        kpi = own_sums.kpi_of(name)
        self._variant = name.removeprefix(kpi.id).removeprefix(".")
        super().__init__(kpi.id, of, (), parent, title)
        self._name, self._filters, self._group = name, filters or {}, tuple(group)
        self._value, self._when = Label(), words("")
        self._value.setFont(theme.font("large", True))
        self._top.addWidget(self._value)
        self.column.insertWidget(self.column.indexOf(self._said), self._when)
        self._when.hide()
        self.view.opens_rows = False

    def show_answer(self, answer: BehindRows, directory: Directory | None) -> None:
        """Fill in the rows, or say how many those are that are shown already; ids of queues and agents are shown by
        name."""
        names = self.names
        if directory is not None:
            names = self.names = {"queue": dict(directory.queues), "agent": dict(directory.agents)}
        if self.cut == UNCOUNTED:
            self._say_cut(answer.cut + len(answer.rows) - self.model.rowCount())
            self._say_figure(answer, names or {})
            return
        found = past_rows.table(answer.rows, names)
        shown = [column for column in found.columns if not column.hidden]
        self._fill(found, shown, answer.stretch.now_at, answer.stretch.zone, answer.cut)
        of = narrowed(self._name, answer.stretch, self._group)
        self.of = of._replace(filters={**self._filters, **of.filters})
        self._say_figure(answer, names or {})
        self._said.setText(cells.explain(self.kpi, self._variant))
        self._choose()

    def _say_figure(self, answer: BehindRows, names: dict[str, Any]) -> None:
        stretch = replace(answer.stretch, window=self.of.window or answer.stretch.window)
        told = [days_of(stretch), *filter_texts(self._filters, names)]
        if answer.figure is not None:
            self._value.setText(figure_model.shown_of(self.kpi, answer.figure))
            told += cells.sureness(self.kpi, answer.figure, answer.stretch.zone).splitlines()
        self._when.setText(_LINE.join(told))
        self._when.show()

    def fail(self, sentence: str) -> None:
        """The rows will not come: say why."""
        self._said.setText(sentence)
