"""The door to the rows behind a figure: it has one list of them open at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from widgets.dialogs.rows_frame import RowsFrame
    from widgets.windows.main import MainWindow

Rows = TypeVar("Rows", bound="RowsFrame")


class RowsDoor(QObject, Generic[Rows]):
    """`dialog` is the list that is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: Rows | None = None

    def open(self, dialog: Rows) -> None:
        """Show a list that is filled later, in the place of the one before."""
        self.close()
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.export_wanted.connect(self._export)
        self._window.customer.watch(dialog.view, opens=True)
        dialog.show()

    def close(self) -> None:
        """Close the list, if one is open."""
        if self.dialog is not None:
            self.dialog.close()

    @Slot()
    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot()
    def _export(self) -> None:
        if self.dialog is not None:
            self._window.deeds.exports.ask_rows(self.dialog)
