"""Lets somebody choose a file: a floor, a book, exports. The window goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets.parts.folders import begin

Then = Callable[[list[str]], None]
"""A method of a QObject that takes the chosen paths."""

_OPEN = QT_TRANSLATE_NOOP("app", "Open a floor")
_IMPORT = QT_TRANSLATE_NOOP("app", "Import a log or export")
_OPEN_BOOK = QT_TRANSLATE_NOOP("app", "Open a book")
_NEW_BOOK = QT_TRANSLATE_NOOP("app", "Make a book")
_BOOKS = QT_TRANSLATE_NOOP("app", "Books (*.book *.db);;All files (*)")
_FLOORS = QT_TRANSLATE_NOOP("app", "Floors (*.db *.sqlite *.sqlite3 *.floor);;All files (*)")
_EXPORTS = QT_TRANSLATE_NOOP(
    "app",
    "Exports (queue_log* *.log *.gz *.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.db *.sqlite);;All files (*)",
)
_MAPPING = QT_TRANSLATE_NOOP("app", "Save the mapping")
_MAPPINGS = QT_TRANSLATE_NOOP("app", "Mappings (*.toml)")
_LIST = QT_TRANSLATE_NOOP("app", "Save the rejected rows")
_LISTS = QT_TRANSLATE_NOOP("app", "Tables (*.csv)")


def ask_floor(parent: QWidget | None, then: Then) -> None:
    """One floor."""
    _open(QFileDialog(parent, say(_OPEN), "", say(_FLOORS)), then)


def ask_book(parent: QWidget | None, then: Then) -> None:
    """One book."""
    _open(QFileDialog(parent, say(_OPEN_BOOK), "", say(_BOOKS)), then)


def ask_exports(parent: QWidget | None, then: Then) -> None:
    """Logs and exports, several at once."""
    dialog = QFileDialog(parent, say(_IMPORT), "", say(_EXPORTS))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _open(dialog, then)


def ask_new_book(parent: QWidget | None, then: Then) -> None:
    """Where a new book is to stand."""
    dialog = QFileDialog(parent, say(_NEW_BOOK), "", say(_BOOKS))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # a book is never written over
    _open(dialog, then, "centre.book")


def ask_mapping(parent: QWidget | None, then: Then, name: str) -> None:
    """Where a mapping is to stand."""
    _save(QFileDialog(parent, say(_MAPPING), "", say(_MAPPINGS)), f"{name}.toml", then)


def ask_list(parent: QWidget | None, then: Then) -> None:
    """Where the list of rejected rows is to stand."""
    _save(QFileDialog(parent, say(_LIST), "", say(_LISTS)), "rejected.csv", then)


def _save(dialog: QFileDialog, name: str, then: Then) -> None:
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    _open(dialog, then, name)


def _open(dialog: QFileDialog, then: Then, name: str = "") -> None:
    if dialog.acceptMode() == QFileDialog.AcceptMode.AcceptOpen and dialog.fileMode() == QFileDialog.FileMode.AnyFile:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    begin(dialog, name)
    dialog.filesSelected.connect(then)
    dialog.open()
