"""Exports of the table that somebody looks at: which one it is, what it is about, and where it goes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QObject, Qt

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets import actions, theme
from widgets.windows.scope_bar import FILTER_OF

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from supervisor.context import Context
    from supervisor.models.exporting import Beside, EveryRow
    from supervisor.models.looked_at import Narrowed
    from supervisor.models.table_model import TableModel
    from supervisor.reports.chart import Chart
    from supervisor.reports.stamp import Stamp
    from supervisor.settings import Settings
    from supervisor.views.past import Stretch
    from widgets.dialogs.rows_frame import RowsFrame
    from widgets.parts.table_view import TableView
    from widgets.windows.main import MainWindow

_CUT: Final = QT_TRANSLATE_NOOP("window", "{listed} of {all} rows stand here: the others were not listed.")
_NOTHING: Final = QT_TRANSLATE_NOOP("window", "There is no table here to export.")
_HEAD: Final = "export_head"


class Front(NamedTuple):
    """A table that can be exported: what it is called, the part of the window that a picture shows and what that is
    called, of which time it is (None: of the floor now), the charts, and what else stands beside it."""

    model: TableModel
    view: TableView
    title: str
    page: QWidget
    seen: str
    stretch: Stretch | None = None
    charts: tuple[Chart, ...] = ()
    beside: Beside | None = None
    of: Narrowed | None = None
    """Of rows behind a figure, what those are of."""


class Taken(NamedTuple):
    """A table as it stood when somebody asked to export it."""

    model: TableModel
    ids: Collection[str]
    title: str
    stamp: Stamp
    charts: tuple[Chart, ...]
    picture: QImage
    seen: str
    beside: Beside | None = None
    figure: str = ""
    cut: str = ""
    every: tuple[Any, Any] | None = None
    """Where the table lists a part alone: what has all of it told, and what ids in that are called."""


class Exports(QObject):
    """The exports of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._taken: Taken | None = None
        window.stage.keeper.answered.connect(self._take_answer)

    def ask(self) -> None:
        """Export the table of the page in front: the one with the keyboard, else its first."""
        front = self._front()
        if front is None:
            self._window.notice(say(_NOTHING))
        else:
            self._ask(front, self._window)

    def view(self) -> TableView | None:
        """The table that would be exported."""
        front = self._front()
        return None if front is None else front.view

    def _front(self) -> Front | None:
        from supervisor.models import exporting

        window = self._window
        book, past = window.books.page, window.past.front()
        if book is not None and window.pages.currentWidget() is book:
            return Front(book.model, book.view, say(book.section.title), book, say(book.section.title))
        if past is not None:
            found = past.table()
            if found is None:
                return None
            charts = found.charts or exporting.bar_charts(found.model, _ids(found.model, found.view))
            return Front(*found[:3], past, _page_title(past.objectName()), found.stretch, charts, found.beside)
        if window.snapshot is None:
            return None
        view = window.floor.focused_table() or window.floor.tables["queues"]
        day = window.floor.day() if view.objectName() == "queues" else None
        charts = exporting.day_charts(day, window.snapshot.zone)
        model, seen = window.floor.models[view.objectName()], _page_title("page_floor")
        return Front(model, view, view.accessibleName(), window.floor, seen, charts=charts)

    def ask_rows(self, dialog: RowsFrame) -> None:
        """Export the rows behind a figure."""
        title = dialog.windowTitle()
        front = Front(dialog.model, dialog.view, title, dialog, title, self._stretch(), of=dialog.of)
        cut = (
            say(_CUT, listed=dialog.model.rowCount(), all=dialog.model.rowCount() + dialog.cut)
            if dialog.cut > 0
            else ""
        )
        self._ask(front, dialog, cut)
        if dialog.cut and dialog.question is not None and self._taken is not None:
            self._taken = self._taken._replace(every=(dialog.question, dialog.names))

    def _ask(self, front: Front, parent: QWidget, cut: str = "") -> None:
        """Take the table as it stands now, then ask where it goes; `cut` says that it lists a part alone."""
        from widgets.dialogs.export import ExportDialog

        model, view, title = front[:3]
        ids = _ids(model, view)
        beside = front.beside.still() if front.beside is not None else None
        whole = beside.title if beside is not None else title
        remarks = (*filter(None, (cut,)), *self._changed(front))
        stamp = self._stamp(whole, model.zone, remarks, front.stretch, front.of)
        picture = front.page.grab().toImage()
        figure = front.of.figure if front.of is not None else ""
        self._taken = Taken(model.still(), ids, title, stamp, front.charts, picture, front.seen, beside, figure, cut)
        if stamp.context.book_id:
            self._window.stage.keeper.ask("head", _HEAD)
        dialog = ExportDialog(whole, _file_name(whole), parent, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._save)
        dialog.rejected.connect(self._forget)
        dialog.open()

    def _changed(self, front: Front) -> list[str]:
        """Which formulas changed within the period of what is exported."""
        from widgets.windows.before_line import changed_on

        page = self._window.past.front()
        if page is None or front.stretch is None:
            return []
        return changed_on(page, self._window.stage, () if front.of is None else (front.of.figure,))

    def _take_answer(self, answer: Any) -> None:
        """The end of the book's chain came while somebody chose a file."""
        if answer.token == _HEAD and answer.value and self._taken is not None:
            self._taken = self._taken._replace(stamp=replace(self._taken.stamp, head=str(answer.value)))

    def head(self) -> str:
        """The end of the book's chain that the export in hand bears so far."""
        return self._taken.stamp.head if self._taken is not None else ""

    def line(self, title: str, of: Narrowed | None = None) -> str:
        """What a table in front, or rows behind a figure are `of`, in one line."""
        zone = self._window.snapshot.zone if self._window.snapshot is not None else "UTC"
        return self._stamp(title, zone, (), self._stretch(), of).line()

    def _forget(self) -> None:
        self._taken = None

    def _save(self, path: Path) -> None:
        from supervisor.models import exporting

        taken, self._taken = self._taken, None
        if taken is None:
            return
        if path.suffix.lower() == ".png":
            from widgets.paper.drawing import stamped

            line = replace(taken.stamp, name=taken.seen).line()
            picture = stamped(taken.picture, taken.seen, line, theme.is_rtl())
            self._window.stage.exporting.save_picture(picture, path)
        elif taken.every is not None:
            self._window.stage.exporting.save_every_row(_every_row(taken, *taken.every), path)
        else:
            beside = taken.beside or exporting.Beside()
            report = exporting.report(
                taken.model, taken.ids, taken.title, taken.stamp, taken.charts, beside, taken.figure
            )
            self._window.stage.exporting.save(report, path)

    def _stretch(self) -> Stretch | None:
        """The period of the page in front, if it is one of the past."""
        page = self._window.past.front()
        return None if page is None else page.stretch

    def _stamp(
        self, title: str, zone: str, remarks: tuple[str, ...], stretch: Stretch | None, of: Narrowed | None = None
    ) -> Stamp:
        from supervisor.reports.stamp import Stamp

        window, snapshot = self._window, self._window.snapshot
        context: Context = window.stage.keeper.context if stretch is None else window.stage.past.context
        scope = window.scope()
        filters: Mapping[str, Collection[str]] = {key: getattr(scope, name) for key, name in FILTER_OF.items()}
        if of is not None:
            filters = {**filters, **of.filters}
        chosen: dict[str, Any] = {**window.stage.settings.values, **window.formulas.in_force()}
        settings: Settings = type(window.stage.settings)(chosen)
        shown, now_at = (snapshot.window, snapshot.now_at) if snapshot is not None else (None, 0)
        if stretch is not None:
            zone, shown, now_at = stretch.zone, stretch.window, min(stretch.now_at, stretch.window.end_at)
            shown = of.window if of is not None and of.window is not None else shown
        return Stamp(
            title,
            window.windowTitle(),
            zone,
            shown,
            now_at,
            settings,
            context,
            self._named(filters),
            scope.search,
            head=f"{context.book_id} {context.seq}" if context.book_id else "",
            remarks=remarks,
        )

    def _named(self, filters: Mapping[str, Collection[str]]) -> dict[str, list[str]]:
        """What is narrowed down to, as people call it."""
        from supervisor.models.looked_at import key_text

        directory = self._window.snapshot.directory if self._window.snapshot is not None else None
        names = {key: dict(getattr(directory, f"{key}s", {})) for key in ("queue", "agent", "team", "site", "client")}
        return {key: [key_text(key, value, names) for value in values] for key, values in filters.items()}


def _ids(model: TableModel, view: TableView) -> Collection[str]:
    """The columns that are exported; for those that there is no room for in sight, too."""
    return view.columns.chosen() or {column.id for column in model.columns if not column.hidden}


def _every_row(taken: Taken, question: Any, names: Any) -> EveryRow:
    """All rows behind a figure, of which the table lists a part."""
    from supervisor.models.exporting import EveryRow

    stamp = replace(taken.stamp, remarks=tuple(one for one in taken.stamp.remarks if one != taken.cut))
    shown = tuple(column.id for column in taken.model.columns)
    return EveryRow(
        question,
        names,
        shown,
        frozenset(taken.ids),
        taken.model.sorted_by,
        taken.title,
        stamp,
        taken.figure,
        formats.current(),
    )


def _page_title(id: str) -> str:
    """What a page of the rail is called."""
    return say(actions.BY_ID[id].title) if id in actions.BY_ID else ""


def _file_name(title: str) -> str:
    """A title as the name of a file."""
    return "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title).strip() or "moked"
