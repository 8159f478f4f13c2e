"""Restore a backup: who asks proves it again, and is told what the backup does not know of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QWidget

from supervisor import formats
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models.book_words import as_json
from supervisor.models.table_model import TableModel
from supervisor.text import say, say_error
from supervisor.views.book import LATER, title_of
from supervisor.views.columns import TableData
from widgets.dialogs.frame import Dialog, heading, words
from widgets.parts.card import Card
from widgets.parts.fields import Choice, Line
from widgets.parts.secret import SecretField
from widgets.parts.table_view import TableView

_TITLE = QT_TRANSLATE_NOOP("dialogs", "Restore a backup")
_WHAT = QT_TRANSLATE_NOOP(
    "dialogs",
    "The backup takes the place of the book, for everybody. The book as it is now is kept beside it, and what was "
    "written since is listed.",
)
_BACKUP = QT_TRANSLATE_NOOP("dialogs", "Backup")
_NAME = QT_TRANSLATE_NOOP("dialogs", "Name")
_PASSWORD = QT_TRANSLATE_NOOP("dialogs", "Password")
_DO = QT_TRANSLATE_NOOP("dialogs", "Restore")
_DOING = QT_TRANSLATE_NOOP("dialogs", "Restoring…")
_CANCEL = QT_TRANSLATE_NOOP("dialogs", "Cancel")
_DONE = QT_TRANSLATE_NOOP("dialogs", "The book is restored.")
_ASIDE = QT_TRANSLATE_NOOP("dialogs", "The book as it was is kept as {path}.")
_LOST = QT_TRANSLATE_NOOP("dialogs", "{n} entries were written after this backup. Do again what still matters:")
_NOTHING_LOST = QT_TRANSLATE_NOOP("dialogs", "Nothing that this computer knows of was written after this backup.")
_CLOSE = QT_TRANSLATE_NOOP("dialogs", "Close")
_LEAST_WIDTH: Final = 520


class Restored(Protocol):
    """What came of it."""

    @property
    def aside(self) -> Any: ...  # noqa: D102 - as the restore tells
    @property
    def later(self) -> Sequence[Any]: ...  # noqa: D102


class RestoreDialog(Dialog):
    """Emits `wanted(path, name, password)`; `refuse` and `show_restored` tell what came of it."""

    wanted = Signal(str, str, str)

    def __init__(
        self, backups: Sequence[tuple[str, str]], chosen: str, who: str, parent: QWidget | None = None
    ) -> None:
        """`backups` are (path, words), the newest first."""
        super().__init__(say(_TITLE), parent)
        self.column.addWidget(heading(say(_TITLE)))
        self._what = words(say(_WHAT))
        self.column.addWidget(self._what)
        body = QWidget()
        form = QFormLayout(body)
        form.setContentsMargins(0, 0, 0, 0)
        self.backup = Choice(backups, chosen)
        self.name, self.password = Line(who), SecretField(say(_PASSWORD))
        for title, field in ((_BACKUP, self.backup), (_NAME, self.name), (_PASSWORD, self.password)):
            field.setAccessibleName(say(title))
            form.addRow(say(title), field)
        self._body = body
        self.column.addWidget(body)
        self._said = words("")
        self._said.setObjectName("trouble")
        self._said.hide()
        self.column.addWidget(self._said)
        self._add_buttons()
        self.setMinimumWidth(_LEAST_WIDTH)
        (self.password if who else self.name).setFocus()

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        self.do, self.cancel = QPushButton(say(_DO)), QPushButton(say(_CANCEL))
        self.do.setDefault(True)
        self.do.clicked.connect(self._want)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        row.addWidget(self.do)
        row.addWidget(self.cancel)
        self.column.addLayout(row)

    def _want(self) -> None:
        if self.name.text().strip() and self.password.text():
            self._said.hide()
            self.do.setEnabled(False)
            self.do.setText(say(_DOING))
            self.wanted.emit(str(self.backup.value()), self.name.text().strip(), self.password.text())

    def refuse(self, problem: MokedError) -> None:
        """Say why nothing was restored."""
        self.do.setEnabled(True)
        self.do.setText(say(_DO))
        self._said.setText(say_error(problem))
        self._said.show()

    def said(self) -> str:
        """Why nothing was restored, if nothing was."""
        return "" if self._said.isHidden() else self._said.text()

    def show_restored(self, told: Restored, zone: str) -> None:
        """Say what stands now, and list what the backup did not know of."""
        self._body.hide()
        self._what.hide()
        self.do.hide()
        self.password.clear()
        lines = [say(_DONE)]
        if told.aside is not None:
            lines.append(say(_ASIDE, path=formats.ltr(str(told.aside))))
        lines.append(say(_LOST, len(told.later)) if told.later else say(_NOTHING_LOST))
        for line in lines:
            self.column.insertWidget(self.column.count() - 1, words(line))
        if told.later:
            self._list(told.later, zone)
        self.cancel.setText(say(_CLOSE))
        self.cancel.setFocus()

    def _list(self, later: Sequence[Any], zone: str) -> None:
        cells: dict[str, list[Any]] = {column.id: [] for column in LATER}
        for one in later:
            told = {"seq": one.seq, "at": one.at, "by": one.person, "verb": say(title_of(one.verb))}
            told["changed"] = ", ".join(f"{name}: {value}" for name, value in _said(one.arguments).items() if value)
            for name, value in told.items():
                cells[name].append(value)
        self.model = TableModel(LATER, self)
        view = TableView(self.model, self.windowTitle())
        card = Card()
        card.title.hide()
        card.put(view)
        self.column.insertWidget(self.column.count() - 1, card, 1)
        self.model.show(TableData("later", LATER, [f"{one.seq}:{one.hash}" for one in later], cells), 0, zone)
        self.resize(900, 520)


def _said(arguments: Any) -> dict[str, Any]:
    """Arguments as they stand in the ledger (JSON) or in this computer's journal."""
    found = as_json(arguments)
    return found if isinstance(found, dict) else {}
