"""The rows behind a figure of the past: contacts, offers, cases, answers, sales, visits, whatever it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import cells, past_rows
from supervisor.models.table_model import TableModel
from supervisor.text import say
from widgets import actions, theme
from widgets.dialogs.frame import Dialog, words
from widgets.parts.card import Card
from widgets.parts.labels import Label
from widgets.parts.table_view import TableView

if TYPE_CHECKING:
    from supervisor.views.past import BehindRows
    from supervisor.views.snapshot import Directory

_TITLE = QT_TRANSLATE_NOOP("dialogs", "Rows behind {figure}")
_OF = QT_TRANSLATE_NOOP("dialogs", "{figure}: {name}")
_COUNT = QT_TRANSLATE_NOOP("dialogs", "{n} rows")
_CUT = QT_TRANSLATE_NOOP("dialogs", "{listed} of {all} rows listed; all are counted")
_READING = QT_TRANSLATE_NOOP("dialogs", "Reading the rows…")
_NONE = QT_TRANSLATE_NOOP("dialogs", "There are no rows behind this figure.")
_EXPORT = QT_TRANSLATE_NOOP("dialogs", "Export…")
_COPY = QT_TRANSLATE_NOOP("dialogs", "Copy")


class PastRows(Dialog):
    """Opens at once, and is filled when the answer comes. Emits `export_wanted()`; `cut` counts what is not listed."""

    export_wanted = Signal()

    def __init__(self, name: str, of: str, parent: QWidget | None = None) -> None:
        kpi, _, self._variant = name.partition(".")
        title = cells.kpi_title(kpi)
        self.kpi, self.cut = kpi, 0
        super().__init__(say(_TITLE, figure=title), parent)
        head = Label(say(_OF, figure=title, name=of) if of else title)
        head.setFont(theme.font("title", True))
        self.column.addWidget(head)
        self._said = words(say(_READING), quiet=True)
        self.column.addWidget(self._said)
        self.model = TableModel((), self)
        self.view = TableView(self.model, self.windowTitle())
        self.view.empty_text = ""
        self._card = Card()
        self._card.title.hide()
        self._card.put(self.view)
        self.column.addWidget(self._card, 1)
        copy = QPushButton(theme.icon("copy"), say(_COPY))
        copy.clicked.connect(self.view.copy)
        export = QPushButton(theme.icon("export"), say(_EXPORT))
        export.setShortcut(actions.key("export"))
        export.clicked.connect(self.export_wanted)
        self.close_line(export, copy)
        room = parent.size() if parent is not None else QSize(1280, 800)
        self.resize(min(room.width() - 60, 1180), min(room.height() - 120, 640))
        self.view.setFocus()

    def show_answer(self, answer: BehindRows, directory: Directory | None) -> None:
        """Fill in the rows; ids of queues and agents are shown by name."""
        names: dict[str, Any] | None = None
        if directory is not None:
            names = {"queue": dict(directory.queues), "agent": dict(directory.agents)}
        found = past_rows.table(answer.rows, names)
        self.model.show(found, answer.stretch.now_at, answer.stretch.zone)
        self.view.columns.show_usual({column.id for column in found.columns})
        self.view.empty_text = say(_NONE)
        listed, self.cut = len(found), answer.cut
        self._card.note.setText(say(_CUT, listed=listed, all=listed + self.cut) if self.cut else say(_COUNT, listed))
        self._said.setText(cells.explain(self.kpi, self._variant))
        if self.model.rowCount():
            self.view.select_key(self.model.key_at(0))

    def fail(self, sentence: str) -> None:
        """The rows will not come: say why."""
        self._said.setText(sentence)
