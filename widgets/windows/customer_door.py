"""The customer at hand in one window: opened from any row that somebody stands behind, and kept up to date."""

from __future__ import annotations

import time
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from supervisor.views import tables
from supervisor.views.customer import CustomerOf
from widgets import theme
from widgets.parts.hint import hint

if TYPE_CHECKING:
    from supervisor.models.table_model import TableModel
    from supervisor.views.customer import CustomerCard
    from widgets.dialogs.customer import CustomerDialog
    from widgets.parts.table_view import TableView
    from widgets.windows.main import MainWindow
    from widgets.windows.stage import Customers

_CUSTOMER = QT_TRANSLATE_NOOP("window", "Customer at hand")
_NOBODY = QT_TRANSLATE_NOOP("window", "No customer stands behind this row. Choose a caller, a contact or a case.")
_COLUMNS: Final = ("case", "survey", "sale", "contact", "customer", "case_id")
"""Columns that hold the id of something of a customer; the first that a row has says which."""
_WHO: Final = ("caller", "name", "customer", "customer_name", "address")
_AGAIN_MS: Final = 5_000
_WARM_AFTER_MS: Final = 3_000
_QUICK_S: Final = 0.4
"""A card that took longer is not asked for again by itself."""


class CustomerDoor(QObject):
    """One window's dialog of the customer at hand."""

    def __init__(self, window: MainWindow, customers: Customers) -> None:
        super().__init__(window)
        self._window, self._customers = window, customers
        self._dialog: CustomerDialog | None = None
        self._asked: CustomerOf | None = None
        self._since = 0.0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._ask_again)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_WARM_AFTER_MS)
        self._idle.timeout.connect(self._warm)
        customers.told.connect(self._told)
        customers.failed.connect(self._failed)
        window.stage.past.changed.connect(self.refresh)

    def watch(self, view: TableView, opens: bool = False) -> None:
        """Offer the customer in the menu of every row of this table that somebody stands behind; `opens`: Enter and a
        click open nothing else there."""
        view.menu_wanted.connect(self._offer)
        if opens:
            view.opened.connect(self._opened)

    @Slot(str, str)
    def _opened(self, key: str, _column: str) -> None:
        self.open_row(self.sender(), key)  # type: ignore[arg-type]  # only tables are watched

    @Slot(QMenu, str, str)
    def _offer(self, menu: QMenu, key: str, _column: str) -> None:
        view: TableView = self.sender()  # type: ignore[assignment]  # only tables are watched
        found = behind(view.rows, key)  # type: ignore[arg-type]  # the window's tables show table models
        if found is None:
            return
        asked, hint = found
        action = QAction(theme.icon("person"), say(_CUSTOMER), menu)
        action.setData((asked.kind, asked.id, hint))
        action.triggered.connect(self._open_from_menu)
        menu.addSeparator()
        menu.addAction(action)

    @Slot()
    def _open_from_menu(self) -> None:
        kind, id, hint = self.sender().data()  # type: ignore[attr-defined]  # a QAction
        self.open(CustomerOf(kind, id), hint)

    @Slot(str, str)
    def open_caller(self, table: str, key: str) -> None:
        """Open the caller of a row of the Floor page."""
        self.open_row(self._window.floor.tables[table], key)

    def open_of_focus(self) -> None:
        """Open the customer behind the row in focus, or say that nobody stands behind it."""
        view = self._window.deeds.focused_table()
        key = view.rows.key_at(view.currentIndex().row()) if view is not None and view.currentIndex().isValid() else ""
        if view is None or not key or not self.open_row(view, key):
            hint(say(_NOBODY), self._window)

    def open_row(self, view: TableView, key: str) -> bool:
        """Open the customer behind a row; False where nobody stands behind it."""
        found = behind(view.rows, key)  # type: ignore[arg-type]  # the window's tables show table models
        if found is not None:
            self.open(*found)
        return found is not None

    def open(self, asked: CustomerOf, hint: str = "") -> None:
        """Show who that is; `hint` is what the row says of them."""
        from widgets.dialogs.customer import CustomerDialog

        if self._window.hub is None:
            return
        if self._dialog is None:
            self._dialog = CustomerDialog(hint, self._window)
            self._dialog.asked.connect(self._ask)
            self._dialog.finished.connect(self._closed)
            self._dialog.show()
            self._stand_beside()
        else:
            self._dialog.wait_for(hint)
            self._dialog.activateWindow()
        self._ask(asked)

    def _stand_beside(self) -> None:
        """At the trailing edge, so that the list stays in sight."""
        if self._dialog is None:
            return
        room, box = self._window.geometry(), self._dialog.frameGeometry()
        left = room.left() + 24 if theme.is_rtl() else room.right() - box.width() - 24
        self._dialog.move(max(left, 0), max(room.bottom() - box.height() - 24, 0))

    @Slot(object)
    def _ask(self, asked: CustomerOf) -> None:
        self._again.stop()
        self._asked, self._since = asked, time.monotonic()
        self._customers.ask(asked)

    def _ask_again(self) -> None:
        if self._dialog is not None and self._asked is not None and not self._window.isMinimized():
            self._ask(self._asked)

    @Slot(object)
    def _told(self, card: CustomerCard) -> None:
        if self._dialog is None or self._asked is None or card.asked != self._asked:
            return
        self._dialog.show_card(card)
        if card.read_back_to_at is None and time.monotonic() - self._since < _QUICK_S:
            self._again.start()

    @Slot(str)
    def _failed(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.fail(sentence)

    @Slot()
    def refresh(self) -> None:
        """What is shown may be out of date: ask again."""
        if self._dialog is not None and self._asked is not None:
            self._ask(self._asked)

    def begin(self) -> None:
        """Forget who was shown on another floor, and be ready for this one once it stands on the screen."""
        self.close()
        self._idle.start()

    @Slot()
    def _warm(self) -> None:
        import_module("widgets.dialogs.customer")
        self._customers.warm()

    def close(self) -> None:
        """Forget who was shown: the floor is another, or who looks."""
        self._again.stop()
        self._idle.stop()
        self._customers.forget()
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def _closed(self) -> None:
        self._again.stop()
        self._customers.forget()
        self._asked = None
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def behind(model: TableModel, key: str) -> tuple[CustomerOf, str] | None:
    """Who stands behind a row of any table, and what the row calls them; None where nobody does."""
    row = model.row_of(key)
    if row < 0:
        return None
    columns = {column.id for column in model.columns}

    def told(id: str) -> str:
        found = model.value(row, id) if id in columns else None
        return str(found) if found not in (None, "") else ""

    hint = next((formats.isolate(one) for one in map(told, _WHO) if one), "")
    if model.columns == tables.ROWS:
        return (CustomerOf("contact", told("id")), hint) if told("id") else None
    for id in _COLUMNS:
        if told(id):
            return CustomerOf("case" if id == "case_id" else id, told(id)), hint
    return (CustomerOf("address", told("address")), hint) if told("address") else None
