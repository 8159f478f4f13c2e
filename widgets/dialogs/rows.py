"""The rows behind a figure: the table, the formula with its numbers, and the figure computed again from the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from supervisor import formats
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import cells, points
from supervisor.models.looked_at import Narrowed
from supervisor.text import say
from supervisor.views import tables
from widgets import theme
from widgets.dialogs.frame import words
from widgets.dialogs.rows_frame import RowsFrame
from widgets.parts.labels import Label

if TYPE_CHECKING:
    from supervisor.kpi.figures import Figure
    from supervisor.views.rows import RowsAnswer, RowsRequest

_SAME = QT_TRANSLATE_NOOP("dialogs", "Computed again from these rows: the same.")
_OTHER = QT_TRANSLATE_NOOP("dialogs", "Computed again from these rows: {value}. The floor has moved on since.")


def shown(figure: Figure) -> str:
    """A figure as people read it."""
    if figure.value is None:
        return formats.NO_DATA
    if figure.unit == "ratio":
        return formats.ratio(figure.value, figure.n)
    return points.length(figure.value) if figure.unit == "ms" else formats.count(int(figure.value))


def _keys_of(request: RowsRequest) -> dict[str, frozenset[str]]:
    """Whose figure was opened."""
    if request.table == "agents" and request.key:
        return {"agent": frozenset((request.key,))}
    if request.table != "queues" or not request.key:
        return {}
    queue, _, channel = request.key.partition("\x1f")
    return {key: frozenset((value,)) for key, value in (("queue", queue), ("channel", channel)) if value}


class RowsDialog(RowsFrame):
    """Keeps what it showed while the floor goes on."""

    def __init__(self, kpi: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(kpi, name, tables.ROWS, parent)
        self._value, self._check = Label(), words("")
        self._value.setFont(theme.font("large", True))
        self._top.addWidget(self._value)
        self.column.insertWidget(self.column.indexOf(self._said) + 1, self._check)

    def show_answer(self, answer: RowsAnswer, zone: str, key: str = "") -> None:
        """Fill in the rows, and choose the one with this key."""
        shown_columns = [column for column in answer.table.columns if not column.hidden]
        self._fill(answer.table, shown_columns, answer.now_at, zone, answer.cut)
        self._value.setText(shown(answer.figure))
        self._said.setText(self._computed(answer))
        self._said.setVisible(bool(self._said.text()))
        same = answer.figure == answer.recomputed
        self.of = Narrowed(self.kpi, None, _keys_of(answer.request))
        self._check.setText(say(_SAME) if same else say(_OTHER, value=shown(answer.recomputed)))
        self._choose(key)

    def _computed(self, answer: RowsAnswer) -> str:
        """The formula by its names, and below it by its numbers."""
        kpi = catalogue.BY_ID[answer.request.kpi]
        if kpi.kind != "sum":
            return ""
        formula = catalogue.formula_of(kpi, answer.request.scope.variant(kpi.id))
        lines = [cells.formula_text(formula)]
        if formula.bottom or len(formula.top) > 1:
            lines.append(cells.formula_filled(formula, answer.parts, shown(answer.recomputed)))
        return "\n".join(lines)
