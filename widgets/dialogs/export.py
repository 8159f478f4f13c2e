"""Where an export goes and as what: a workbook, a PDF or a picture for people, or a CSV for programs."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets.parts.folders import begin

_TITLE: Final = QT_TRANSLATE_NOOP("dialogs", "Export {table}")
_FILTERS: Final = {
    "xlsx": QT_TRANSLATE_NOOP("dialogs", "Workbook with scope and definitions (*.xlsx)"),
    "pdf": QT_TRANSLATE_NOOP("dialogs", "PDF to read and to print (*.pdf)"),
    "png": QT_TRANSLATE_NOOP("dialogs", "Picture of what is seen (*.png)"),
    "csv": QT_TRANSLATE_NOOP("dialogs", "CSV for programs (*.csv)"),
}
_CSV_OF: Final = QT_TRANSLATE_NOOP("dialogs", "CSV of “{table}” alone, for programs (*.csv)")


class ExportDialog(QFileDialog):
    """Asks for format and path, and before a file is replaced. Emits `chosen(Path)`."""

    chosen = Signal(object)

    def __init__(self, whole: str, name: str, parent: QWidget | None = None, table: str = "") -> None:
        """`table` is the one of the `whole` that a CSV holds."""
        super().__init__(parent, say(_TITLE, table=whole))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._filters = {say(text): form for form, text in _FILTERS.items() if form != "csv"}
        self._filters[say(_CSV_OF, table=table) if table not in ("", whole) else say(_FILTERS["csv"])] = "csv"
        self.setNameFilters(list(self._filters))
        self.setDefaultSuffix("xlsx")
        begin(self, name)
        self.filterSelected.connect(self._chose_format)
        self.fileSelected.connect(self._chose)

    def _chose_format(self, filter: str) -> None:
        self.setDefaultSuffix(self._filters[filter])

    def _chose(self, path: str) -> None:
        self.chosen.emit(Path(path))
