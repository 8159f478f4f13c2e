"""The folder that a choice of files begins in: that of the last choice, at first the person's documents."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog


class _Last:
    """That of the running program, whichever of its dialogs asks."""

    folder = ""


def begin(dialog: QFileDialog, name: str = "") -> None:
    """Begin there instead of where the program happens to run; `name` is proposed for a file to save."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    places = (_Last.folder, documents, str(Path.home()))
    dialog.setDirectory(next((one for one in places if one and Path(one).is_dir()), ""))
    if name:
        dialog.selectFile(name)
    dialog.filesSelected.connect(_keep)


def _keep(paths: list[str]) -> None:
    _Last.folder = str(Path(paths[0]).parent) if paths else _Last.folder
