"""Exports of the table that somebody looks at: which one it is, what it is about, and where it goes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QObject, Qt

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from supervisor.context import Context
    from supervisor.models.table_model import TableModel
    from supervisor.reports.stamp import Stamp
    from supervisor.settings import Settings
    from widgets.dialogs.past_rows import PastRows
    from widgets.dialogs.rows import RowsDialog
    from widgets.parts.table_view import TableView
    from widgets.windows.main import MainWindow

_CUT: Final = QT_TRANSLATE_NOOP("window", "{listed} of {all} rows stand here: the others were not listed.")
_NOTHING: Final = QT_TRANSLATE_NOOP("window", "There is no table here to export.")
_HEAD: Final = "export_head"
_FILTERS: Final = {"site": "sites", "client": "clients", "team": "teams", "queue": "queues", "channel": "channels"}


class Taken(NamedTuple):
    """A table as it stood when somebody asked to export it."""

    model: TableModel
    ids: Collection[str]
    title: str
    stamp: Stamp


class Exports(QObject):
    """The exports of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._taken: Taken | None = None
        window.stage.keeper.answered.connect(self._take_answer)

    def ask(self) -> None:
        """Export the table of the page in front: the one with the keyboard, else its first."""
        window = self._window
        page = window.books.page
        if page is not None and window.pages.currentWidget() is page:
            self._ask(page.model, page.view, say(page.section.title), window)
        elif window.snapshot is not None:
            view = window.floor.focused_table() or window.floor.tables["queues"]
            self._ask(window.floor.models[view.objectName()], view, view.accessibleName(), window)
        else:
            window.notice(say(_NOTHING))

    def ask_rows(self, dialog: RowsDialog | PastRows) -> None:
        """Export the rows behind a figure."""
        remarks = [say(_CUT, listed=dialog.model.rowCount(), all=dialog.model.rowCount() + dialog.cut)]
        self._ask(dialog.model, dialog.view, dialog.windowTitle(), dialog, *remarks if dialog.cut else ())

    def _ask(self, model: TableModel, view: TableView, title: str, parent: QWidget, *remarks: str) -> None:
        """Take the table as it stands now, then ask where it goes."""
        from widgets.dialogs.export import ExportDialog

        # Columns for which there is no room in sight are exported none the less.
        ids = view.columns.chosen() or {column.id for column in model.columns if not column.hidden}
        self._taken = Taken(model.still(), ids, title, self._stamp(title, model.zone, remarks))
        if self._taken.stamp.context.book_id:
            self._window.stage.keeper.ask("head", _HEAD)
        dialog = ExportDialog(title, _file_name(title), parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._save)
        dialog.rejected.connect(self._forget)
        dialog.open()

    def _take_answer(self, answer: Any) -> None:
        """The end of the book's chain came while somebody chose a file."""
        if answer.token == _HEAD and answer.value and self._taken is not None:
            self._taken = self._taken._replace(stamp=replace(self._taken.stamp, head=str(answer.value)))

    def head(self) -> str:
        """The end of the book's chain that the export in hand bears so far."""
        return self._taken.stamp.head if self._taken is not None else ""

    def _forget(self) -> None:
        self._taken = None

    def _save(self, path: Path) -> None:
        from supervisor.models import exporting

        taken, self._taken = self._taken, None
        if taken is not None:
            self._window.stage.exporting.save(exporting.report(*taken), path)

    def _stamp(self, title: str, zone: str, remarks: tuple[str, ...]) -> Stamp:
        from supervisor.reports.stamp import Stamp

        window, snapshot = self._window, self._window.snapshot
        context: Context = window.stage.keeper.context
        scope = window.scope()
        filters = {key: getattr(scope, name) for key, name in _FILTERS.items()}
        chosen: dict[str, Any] = {**window.stage.settings.values, **window.variants()}
        settings: Settings = type(window.stage.settings)(chosen)
        return Stamp(
            title,
            window.windowTitle(),
            zone,
            snapshot.window if snapshot is not None else None,
            snapshot.now_at if snapshot is not None else 0,
            settings,
            context,
            filters,
            scope.search,
            head=f"{context.book_id} {context.seq}" if context.book_id else "",
            remarks=remarks,
        )


def _file_name(title: str) -> str:
    """A title as the name of a file."""
    return "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title).strip() or "moked"
