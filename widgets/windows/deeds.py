"""What every action of the window does: one short method each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu

from supervisor import formats
from supervisor.text import LANGUAGES
from widgets import actions, theme
from widgets.parts.menus import pop
from widgets.parts.tile import Tile
from widgets.windows.exports import Exports
from widgets.windows.past_doors import PAGES
from widgets.windows.trail import Trail

if TYPE_CHECKING:
    from widgets.parts.table_view import TableView
    from widgets.windows.main import MainWindow

COMPLETED_ONLY = "completed_only"
_OF_A_FLOOR = (
    *PAGES,
    *("close_floor", "page_floor", "refresh", "window", "search", "health", "rows", "copy", "columns"),
    *("customer", "formulas", "back", "forward"),
    *("to_queues", "to_waiting", "to_reach", "to_agents", "clear_filters"),
)


class Deeds(QObject):
    """The actions of one window. Slots of a QObject, so that Qt drops the connections with it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.exports = Exports(window)
        self.trail = Trail(window)

    def table(self) -> dict[str, Callable[..., object]]:
        """Per action of `widgets.actions` what it does."""
        window, stage, doors = self._window, self._window.stage, self._window.doors
        return {
            "open_floor": stage.ask_floor,
            "import_export": stage.importing.ask,
            "imports": stage.importing.show_imports,
            "try_demo": stage.try_demo,
            "close_floor": stage.close_floor,
            "quit": window.close,
            "page_floor": self._to_queues,
            **dict.fromkeys(PAGES, self._to_past),
            "page_book": window.books.open_page,
            "keep_view": window.views.keep,
            "views": window.views.ask,
            "restore_book": window.books.ask_restore,
            "back": self.trail.back,
            "forward": self.trail.forward,
            "palette": doors.palette,
            "search": self._focus_search,
            "to_queues": self._to_queues,
            "to_waiting": self._to_waiting,
            "to_reach": self._to_reach,
            "to_agents": self._to_agents,
            "refresh": window.refresh,
            "rows": self._rows_of_focus,
            "customer": window.customer.open_of_focus,
            "formulas": window.formulas.open_of_focus,
            "explain": self._explain,
            "window": self._pop_windows,
            "service_level": self._toggle_service_level,
            "clear_filters": self._clear,
            "health": doors.health,
            "copy": self._copy,
            "export": self.exports.ask,
            "new_book": stage.ask_new_book,
            "open_book": stage.ask_book,
            "close_book": stage.close_book,
            "who": self._pop_who,
            "sign_in": self._sign_in,
            "sign_out": self._sign_out,
            "change_password": self._change_password,
            "unsaved": self._list_unsaved,
            "columns": self._columns,
            "dark": self._toggle_dark,
            "compact": self._toggle_compact,
            "language": self._pop_languages,
            "full_screen": self.toggle_full_screen,
            "settings": doors.settings,
            "menu": self._pop_menu,
            "shortcuts": doors.shortcuts,
            "help_book": doors.help_book,
            "help_figures": doors.help_figures,
            "help_reports": doors.help_reports,
            "help_importing": doors.help_importing,
            "help_trends": doors.help_trends,
            "about": doors.about,
        }

    def check_boxes(self, follows: bool) -> None:
        """Bring the ticks of actions, and which can be used while a floor is followed, up to date."""
        look, made = theme.now(), self._window.qactions
        made["dark"].setChecked(look.name == "dark")
        made["compact"].setChecked(look.compact)
        made["service_level"].setChecked(self._window.variants()["service_level"] == COMPLETED_ONLY)
        for id in _OF_A_FLOOR:
            made[id].setEnabled(follows)

    def _to_queues(self) -> None:
        self._window.show_page("page_floor", self._window.floor)
        self._window.floor.go_to("queues")

    def _to_past(self) -> None:
        self._window.past.open(self.sender().objectName())

    def _to_waiting(self) -> None:
        self._window.show_page("page_floor", self._window.floor)
        self._window.floor.go_to("waiting")

    def _to_reach(self) -> None:
        self._window.show_page("page_floor", self._window.floor)
        self._window.floor.go_to("to_reach")

    def _to_agents(self) -> None:
        self._window.show_page("page_floor", self._window.floor)
        self._window.floor.go_to("agents")

    def _focus_search(self) -> None:
        field = self._window.scope_bar.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _pop_windows(self) -> None:
        self._window.scope_bar.pop_windows()

    def _clear(self) -> None:
        self._window.scope_bar.clear()

    def focused_table(self) -> TableView | None:
        """The table with the keyboard, of the page in front."""
        page = self._window.past.front()
        if page is None:
            return self._window.floor.focused_table()
        taken = page.table()
        return taken.view if taken is not None else None

    def focused_tile(self) -> Tile | None:
        """The tile with the keyboard, of whatever page."""
        found = QApplication.focusWidget()
        return found if isinstance(found, Tile) else None

    def _rows_of_focus(self) -> None:
        table, tile = self.focused_table(), self.focused_tile()
        if tile is not None:
            tile.opened.emit()
        elif table is not None:
            table.open_current()

    def _explain(self) -> None:
        table, tile = self.focused_table(), self.focused_tile()
        if tile is not None:
            self._window.doors.meaning(tile.objectName().partition(".")[0])
        elif table is not None and table.currentIndex().isValid():
            table.explain_current()
        elif figure := self._window.formulas.focused():
            self._window.doors.meaning(figure)
        else:
            self._window.doors.shortcuts()

    def _toggle_service_level(self) -> None:
        chosen = self._window.variants()["service_level"]
        self._window.scoping.set_variant("service_level", "" if chosen == COMPLETED_ONLY else COMPLETED_ONLY)

    def _copy(self) -> None:
        view = self.exports.view()
        if view is not None:
            view.copy()

    def _columns(self) -> None:
        view = self.exports.view()
        if view is not None:
            view.pop_columns()

    def _pop_who(self) -> None:
        self._window.book_corner.pop_who()

    def _sign_in(self) -> None:
        self._window.book_corner.ask_sign_in()

    def _sign_out(self) -> None:
        self._window.book_corner.sign_out()

    def _change_password(self) -> None:
        self._window.book_corner.ask_password()

    def _list_unsaved(self) -> None:
        self._window.book_corner.list_unsaved()

    def _toggle_dark(self) -> None:
        self._window.stage.change({"theme": "light" if theme.now().name == "dark" else "dark"})
        self._window.check_boxes()

    def _toggle_compact(self) -> None:
        self._window.stage.change({"density": "comfortable" if theme.now().compact else "compact"})
        self._window.check_boxes()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        window = self._window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()
        window.qactions["full_screen"].setChecked(window.isFullScreen())

    def step_out(self) -> None:
        """Go one step out: from full screen to a window, from a field to its page."""
        window = self._window
        if window.isFullScreen():
            self.toggle_full_screen()
        elif (page := window.pages.currentWidget()) is not None and page is not window.floor:
            if not page.isAncestorOf(QApplication.focusWidget() or window):  # the keyboard stays where it is seen
                page.setFocus()
        elif not window.floor.focused_table():
            window.floor.tables["queues"].setFocus()

    def _pop_languages(self) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code, language in LANGUAGES.items():
            action = QAction(formats.isolate(language.name), menu, checkable=True)
            action.setChecked(code == formats.language())
            action.setData(code)
            menu.addAction(action)
        menu.triggered.connect(self._choose_language)
        menu.popup(self._window.mapToGlobal(self._window.rect().center()))

    @Slot(QAction)
    def _choose_language(self, action: QAction) -> None:
        self._window.stage.change({"language": action.data()})

    def _pop_menu(self) -> None:
        menu = actions.menu(self._window.qactions, _icon, self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self._window.rail.buttons["menu"]
        corner = button.rect().topLeft() if theme.is_rtl() else button.rect().topRight()
        pop(menu, button.mapToGlobal(corner))


def _icon(name: str) -> QIcon:
    return theme.icon(name, "text", theme.is_rtl())
