"""The history of one record: who changed which field when, from what to what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import book_tables
from supervisor.models.book_words import Names
from supervisor.models.table_model import TableModel
from supervisor.text import say, say_error
from supervisor.views.book import HISTORY
from widgets.dialogs.frame import Dialog
from widgets.parts.card import Card
from widgets.parts.table_view import TableView

_TITLE = QT_TRANSLATE_NOOP("dialogs", "History: {name}")
_READING = QT_TRANSLATE_NOOP("dialogs", "Reading the book…")
_CHANGES = QT_TRANSLATE_NOOP("dialogs", "{n} changes")


class HistoryDialog(Dialog):
    """Opens at once and is filled when the answer comes."""

    def __init__(self, name: str, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(say(_TITLE, name=name), parent)
        self._names = names
        self.model = TableModel(HISTORY, self)
        self.view = TableView(self.model, self.windowTitle())
        self.view.empty_text = say(_READING)
        self._card = Card(self.windowTitle())
        self._card.put(self.view)
        self.column.addWidget(self._card, 1)
        self.close_line().setFocus()
        room = parent.size() if parent is not None else QSize(1280, 800)
        self.resize(min(room.width() - 60, 1040), min(room.height() - 120, 560))

    def refuse(self, problem: MokedError) -> None:
        """Say why there is nothing to show."""
        self.view.empty_text = say_error(problem)
        self.view.viewport().update()

    def show_revisions(self, revisions: Sequence[Mapping[str, Any]]) -> None:
        """Fill in what the desk answered."""
        table = book_tables.history(revisions, self._names)
        self.model.show(table, 0, self._names.zone)
        self._card.note.setText(say(_CHANGES, len(revisions)))
        self.view.columns.show_usual({column.id for column in HISTORY})
        if self.model.rowCount():
            self.view.select_key(self.model.key_at(0))
            self.view.setFocus()
