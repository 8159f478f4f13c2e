"""The rows behind a figure: the table, the formula with its numbers, and the figure computed again from the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from supervisor import formats
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import cells
from supervisor.models.table_model import TableModel
from supervisor.text import say
from supervisor.views import tables
from widgets import actions, theme
from widgets.dialogs.frame import Dialog, words
from widgets.parts.card import Card
from widgets.parts.labels import Label
from widgets.parts.table_view import TableView

if TYPE_CHECKING:
    from supervisor.kpi.figures import Figure
    from supervisor.views.rows import RowsAnswer

_TITLE = QT_TRANSLATE_NOOP("dialogs", "Rows behind {figure}")
_OF = QT_TRANSLATE_NOOP("dialogs", "{figure}: {name}")
_SAME = QT_TRANSLATE_NOOP("dialogs", "Computed again from these rows: the same.")
_OTHER = QT_TRANSLATE_NOOP("dialogs", "Computed again from these rows: {value}. The floor has moved on since.")
_COUNT = QT_TRANSLATE_NOOP("dialogs", "{n} rows")
_CUT = QT_TRANSLATE_NOOP("dialogs", "{listed} of {all} rows listed; all are counted")
_READING = QT_TRANSLATE_NOOP("dialogs", "Reading the rows…")
_NONE = QT_TRANSLATE_NOOP("dialogs", "There are no rows behind this figure.")
_EXPORT = QT_TRANSLATE_NOOP("dialogs", "Export…")
_COPY = QT_TRANSLATE_NOOP("dialogs", "Copy")


def shown(figure: Figure) -> str:
    """A figure as people read it."""
    if figure.value is None:
        return formats.NO_DATA
    if figure.unit == "ratio":
        return formats.ratio(figure.value, figure.n)
    return formats.duration(figure.value) if figure.unit == "ms" else formats.count(int(figure.value))


class RowsDialog(Dialog):
    """Opens at once, is filled when the answer comes, and keeps what it showed while the floor goes on.

    Emits `export_wanted()`; `cut` counts the rows that are not listed.
    """

    export_wanted = Signal()

    def __init__(self, kpi: str, name: str, parent: QWidget | None = None) -> None:
        title = cells.kpi_title(kpi)
        self.kpi = kpi
        self.cut = 0
        super().__init__(say(_TITLE, figure=title), parent)
        line = QHBoxLayout()
        self._head, self._value = Label(say(_OF, figure=title, name=name) if name else title), Label()
        self._head.setFont(theme.font("title", True))
        self._value.setFont(theme.font("large", True))
        line.addWidget(self._head, 1)
        line.addWidget(self._value)
        self.column.addLayout(line)
        self._formula, self._check = words(say(_READING), quiet=True), words("")
        for label in (self._formula, self._check):
            self.column.addWidget(label)
        self.model = TableModel(tables.ROWS, self)
        self.view = TableView(self.model, self.windowTitle())
        self.view.empty_text = ""
        card = Card()
        card.title.hide()
        card.put(self.view)
        self._card = card
        self.column.addWidget(card, 1)
        copy = QPushButton(theme.icon("copy"), say(_COPY))
        copy.clicked.connect(self.view.copy)
        export = QPushButton(theme.icon("export"), say(_EXPORT))
        export.setShortcut(actions.key("export"))
        export.clicked.connect(self.export_wanted)
        self.close_line(export, copy)
        room = parent.size() if parent is not None else QSize(1280, 800)
        self.resize(min(room.width() - 60, 1180), min(room.height() - 120, 640))
        self.view.setFocus()

    def show_answer(self, answer: RowsAnswer, zone: str, key: str = "") -> None:
        """Fill in the rows, and choose the one with this key."""
        self.model.show(answer.table, answer.now_at, zone)
        self.view.columns.show_usual({column.id for column in answer.table.columns if not column.hidden})
        self.view.empty_text = say(_NONE)
        listed, self.cut = len(answer.table), answer.cut
        self._card.note.setText(say(_CUT, listed=listed, all=listed + self.cut) if self.cut else say(_COUNT, listed))
        self._value.setText(shown(answer.figure))
        self._formula.setText(self._computed(answer))
        self._formula.setVisible(bool(self._formula.text()))
        same = answer.figure == answer.recomputed
        self._check.setText(say(_SAME) if same else say(_OTHER, value=shown(answer.recomputed)))
        if self.model.rowCount():
            self.view.select_key(key if self.model.row_of(key) >= 0 else self.model.key_at(0))

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
