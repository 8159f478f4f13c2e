"""Views that people keep under a name: what is looked at on the Floor page, and how it is arranged."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say, say_error
from widgets import theme
from widgets.parts.labels import literal
from widgets.parts.menus import pop
from widgets.windows.scope_bar import FILTERS

if TYPE_CHECKING:
    from widgets.pages.book import Answer
    from widgets.windows.main import MainWindow
    from widgets.windows.stage import Keeper

PAGE: Final = "floor"
_KEPT: Final = ("columns", "sort")
_TOKEN: Final = "views"
_KEEP = QT_TRANSLATE_NOOP("window", "Keep this view")
_HELP = QT_TRANSLATE_NOOP(
    "window",
    "Filters, search, stretch of time, columns and order of this page, under a name. Yours until you share it.",
)
_NONE = QT_TRANSLATE_NOOP("window", "No view was kept yet. Arrange the page, then keep it under a name.")
_SHARED = QT_TRANSLATE_NOOP("window", "{name} (shared)")


def body_of(window: MainWindow) -> dict[str, Any]:
    """What a view keeps, as plain values."""
    scope = window.scope()
    return {
        "filters": {name: sorted(getattr(scope, name)) for name in FILTERS},
        "search": scope.search,
        "window": window.scoping.window_spec(),
        "tables": {key: value for key, value in window.floor.state().items() if key.rpartition("/")[2] in _KEPT},
    }


def apply(window: MainWindow, body: Mapping[str, Any]) -> None:
    """Look at what a view keeps. What is no longer there, or not in sight, is left out."""
    filters = body.get("filters", {})
    for name in FILTERS:
        chip = window.scope_bar.chips.get(name)
        if chip is not None:
            chip.choose([str(id) for id in filters.get(name, ())])
    window.scope_bar.search.setText(str(body.get("search", "")))
    tables = body.get("tables", {})
    window.floor.restore({str(key): value for key, value in tables.items()} if isinstance(tables, dict) else {})
    window.scoping.set_window(str(body.get("window", "day")))


class Views(QObject):
    """Keeps and opens the views of one window."""

    def __init__(self, window: MainWindow, keeper: Keeper) -> None:
        super().__init__(window)
        self._window, self._keeper = window, keeper
        self._rows: dict[str, Mapping[str, Any]] = {}
        keeper.answered.connect(self._take_answer)

    def keep(self) -> None:
        """Ask for a name, and keep what is looked at under it."""
        if self._window.snapshot is None:
            return
        from supervisor.views.book import BY_ID, form

        section = BY_ID["views"]
        fields = [one for one in form("view.set", section) if one.name == "name"]
        extra = {"page": PAGE, "body": body_of(self._window)}
        self._window.books.forms.open_form("view.set", say(_KEEP), say(_HELP), fields, extra)

    def ask(self) -> None:
        """Ask which views there are; the menu opens with the answer."""
        self._keeper.ask("records", _TOKEN, kind="saved_view")

    @Slot(object)
    def _take_answer(self, answer: Answer) -> None:
        if answer.token != _TOKEN:
            return
        if answer.problem is not None:
            self._window.notice(say_error(answer.problem))
        else:
            self._offer([row for row in answer.value if row["page"] == PAGE])

    def _offer(self, rows: Sequence[Mapping[str, Any]]) -> None:
        if rows:
            bar = self._window.scope_bar
            corner = bar.rect().bottomRight() if theme.is_rtl() else bar.rect().bottomLeft()
            pop(self.menu(rows), bar.mapToGlobal(corner))
        else:
            self._window.notice(say(_NONE))

    def menu(self, rows: Sequence[Mapping[str, Any]]) -> QMenu:
        """The views to choose from, one's own first."""
        self._rows = {str(row["id"]): row for row in rows}
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mine = self._keeper.context.rights.person
        for row in sorted(rows, key=lambda one: (one["person"] != mine, str(one["name"]).casefold())):
            name = literal(formats.isolate(str(row["name"])))
            action = QAction(name if row["person"] == mine else say(_SHARED, name=name), menu)
            action.setData(row["id"])
            menu.addAction(action)
        menu.triggered.connect(self._chosen)
        return menu

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        row = self._rows.get(str(action.data()))
        body = json.loads(row["body_json"]) if row is not None else None
        if isinstance(body, dict):
            self._window.show_page("page_floor", self._window.floor)
            apply(self._window, body)
