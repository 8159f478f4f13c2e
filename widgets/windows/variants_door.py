"""The formula chooser in one window: opened from any figure that has several formulas."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from supervisor import clock
from supervisor.formulas import FORMULAS
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import variant_words
from supervisor.models.looked_at import filter_texts
from supervisor.text import say
from supervisor.views.past import Lens
from supervisor.views.variants import VariantRows, VariantsOf
from widgets import theme
from widgets.parts.hint import hint
from widgets.parts.tile import Tile
from widgets.windows.rows_door import RowsDoor

if TYPE_CHECKING:
    from widgets.dialogs.past_rows import PastRows
    from widgets.dialogs.variants import VariantsDialog
    from widgets.parts.table_view import TableView
    from widgets.windows.main import MainWindow
    from widgets.windows.stage import Past

_COMPARE = QT_TRANSLATE_NOOP("window", "Compare formulas…")
_ONE_ONLY = QT_TRANSLATE_NOOP("window", "This figure has one formula only. Choose one that has several.")
_TOKEN: Final = "variants:"
_ROWS: Final = "variant_rows:"


class VariantsDoor(QObject):
    """One window's dialog of formulas."""

    def __init__(self, window: MainWindow, past: Past) -> None:
        super().__init__(window)
        self._window, self._past = window, past
        self._dialog: VariantsDialog | None = None
        self._rows: RowsDoor[PastRows] = RowsDoor(window)
        self._lens = Lens()
        past.answered.connect(self._answered)
        past.failed.connect(self._failed)
        past.changed.connect(self.refresh)

    # Ways in

    def watch(self, view: TableView) -> None:
        """Offer the formulas in the menus of this table's figures that have several."""
        view.menu_wanted.connect(self._offer_of_cell)
        view.header_menu_wanted.connect(self._offer_of_column)

    def watch_tiles(self, page: QWidget) -> None:
        """The same for the tiles of a page."""
        from widgets.pages.past.tiles import TileGrid

        for grid in page.findChildren(TileGrid):
            grid.menu_wanted.connect(self._offer_of_tile)

    @Slot(QMenu, str)
    def _offer_of_tile(self, menu: QMenu, name: str) -> None:
        self.offer(menu, figure_of(name))

    @Slot(QMenu, str, str)
    def _offer_of_cell(self, menu: QMenu, key: str, column: str) -> None:
        self._offer(menu, self.sender(), column, key)

    @Slot(QMenu, str)
    def _offer_of_column(self, menu: QMenu, column: str) -> None:
        self._offer(menu, self.sender(), column)

    def _offer(self, menu: QMenu, view: Any, column: str, key: str = "") -> None:
        self.offer(menu, figure_of(view.rows.kpi_at(view.rows.column_of(column))), *row_of(view, key))

    @Slot(QMenu, str, str, str)
    def offer(self, menu: QMenu, kpi: str, group: str = "", id: str = "") -> None:
        """Put the door to a figure's formulas at the end of a menu, if it has several; of a row by `group` its `id`."""
        if kpi not in FORMULAS:
            return
        action = QAction(theme.icon("formula"), say(_COMPARE), menu)
        action.setData((kpi, group, id))
        action.triggered.connect(self._open_from_menu)
        menu.addSeparator()
        menu.addAction(action)

    @Slot()
    def _open_from_menu(self) -> None:
        self.open(*self.sender().data())  # type: ignore[attr-defined]  # a QAction

    def open_of_focus(self) -> None:
        """Open the formulas of the figure in focus, or say that it has one only."""
        kpi = self.focused()
        if kpi in FORMULAS:
            self.open(kpi, *self._focused_row())
        else:
            hint(say(_ONE_ONLY), self._window)

    def _focused_row(self) -> tuple[str, str]:
        """What the cell with the keyboard is of (see `row_of`)."""
        view = self._window.deeds.focused_table()
        if view is None or not view.hasFocus() or not view.currentIndex().isValid():
            return "", ""
        return row_of(view, view.rows.key_at(view.currentIndex().row()))

    def in_force(self) -> dict[str, str]:
        """The formula of every figure that has several: of the window, or of the last day of the page in front."""
        stage, page = self._window.stage, self._window.past.front()
        on = stage.keeper.today_on()
        if page is not None and page.stretch is not None:
            stretch = page.stretch
            last_at = max(min(stretch.window.end_at - 1, stretch.now_at), stretch.window.start_at)
            on = clock.day_on(last_at, clock.zone(stretch.zone))
        settings = self._past.context.settings_on(on, stage.settings)
        found = {kpi: str(getattr(settings, kpi)) for kpi in FORMULAS}
        return found if page is not None else found | self._window.variants()

    def focused(self) -> str:
        """The figure of the tile or the cell with the keyboard; else the one that the page is about."""
        focus, view = QApplication.focusWidget(), self._window.deeds.focused_table()
        if isinstance(focus, Tile):
            return figure_of(focus.objectName())
        if view is not None and view.currentIndex().isValid():
            found = figure_of(view.rows.kpi_at(view.currentIndex().column()))  # type: ignore[attr-defined]  # a table model
            if found:
                return found
        return figure_of(str(getattr(self._window.past.front(), "kpi", "")))

    # The dialog

    def open(self, kpi: str, group: str = "", id: str = "") -> None:
        """Compare the formulas of a figure over the time and the part of the centre that are looked at, or of a row
        by `group` over its `id` alone."""
        from widgets.dialogs.variants import VariantsDialog

        if self._window.hub is None:
            return
        self.close()
        in_book = bool(self._past.context.book_id)
        allowed = not in_book or self._past.context.rights.allows("change_settings")
        lens = self._window.past.lens()
        row = {group: frozenset((id,))} if group else {}
        self._lens = replace(lens, filters={**lens.filters, **row})
        of = filter_texts(self._lens.filters, self._names())
        self._dialog = VariantsDialog(kpi, in_book, allowed, self._window, of)
        self._dialog.chosen.connect(self._use)
        self._dialog.rows_wanted.connect(self._want_rows)
        self._dialog.setting_wanted.connect(self._change_setting)
        self._dialog.finished.connect(self._closed)
        self._dialog.show()
        self.refresh()

    def _names(self) -> dict[str, Any]:
        """What ids of what can be filtered by are called."""
        snapshot = self._window.snapshot
        told = snapshot.directory if snapshot is not None else None
        keys = ("queue", "agent", "team", "site") if told is not None else ()
        return {key: dict(getattr(told, f"{key}s")) for key in keys}

    @Slot()
    def refresh(self) -> None:
        """What is shown is out of date: ask again."""
        if self._dialog is not None:
            self._past.ask(_TOKEN, VariantsOf(self._lens, self._dialog.kpi), aside=True)

    @Slot(str, object)
    def _answered(self, token: str, answer: Any) -> None:
        if token == _TOKEN and self._dialog is not None and answer.kpi == self._dialog.kpi:
            self._dialog.show_answer(answer)
        elif token == _ROWS and self._rows.dialog is not None:
            answer.rows[:] = [row | variant_words.said(answer.kpi, row) for row in answer.rows]
            snapshot = self._window.snapshot
            self._rows.dialog.show_answer(answer, snapshot.directory if snapshot is not None else None)

    @Slot(str, str)
    def _failed(self, token: str, sentence: str) -> None:
        if token == _TOKEN and self._dialog is not None:
            self._dialog.fail(sentence)
        elif token == _ROWS and self._rows.dialog is not None:
            self._rows.dialog.fail(sentence)

    @Slot(object, str)
    def _want_rows(self, wanted: tuple[Any, ...], title: str) -> None:
        from widgets.dialogs.past_rows import PastRows

        if self._dialog is None:
            return
        variant, here, there, measures = wanted
        name = f"{self._dialog.kpi}.{variant}" if variant else self._dialog.kpi
        dialog = PastRows(name, title, self._dialog, self._lens.filters)
        dialog.question = VariantRows(self._lens, self._dialog.kpi, variant, here, there, measures)
        self._rows.open(dialog)
        self._past.ask(_ROWS, dialog.question, aside=True)

    @Slot(str, str)
    def _use(self, kpi: str, variant: str) -> None:
        """Make it the formula in force: of the centre in the book, from a day on; else of this window."""
        if self._past.context.book_id:
            self._window.books.set_formula(kpi, variant)
        else:
            self._window.scoping.set_variant(kpi, variant)

    @Slot(str, object)
    def _change_setting(self, name: str, value: Any) -> None:
        """Offer to change a threshold: of the centre in the book, from a day on; else in the own settings."""
        if self._past.context.book_id:
            self._window.books.set_threshold(name, value)
        else:
            self._window.doors.settings()

    def close(self) -> None:
        """Close the formulas, if they are open."""
        self._rows.close()
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def _closed(self) -> None:
        self._rows.close()
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def figure_of(name: str) -> str:
    """The figure of a column, without the formula that it may name."""
    return name.partition(".")[0]


def row_of(view: Any, key: str) -> tuple[str, str]:
    """By what a table has its rows and which row this is, where a row is of one agent, queue, team ...; else empty."""
    group = str(view.property("group") or "")
    return (group, key) if group and key else ("", "")
