"""Makes a book, and its first person, without holding the window up while a share is slow."""

from __future__ import annotations

import logging
import threading
from contextlib import closing, suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from supervisor.errors import MokedError

log = logging.getLogger("moked.app")


def found(address: str, name: str, password: str) -> None:
    """Make the book at this path with its first centre manager; raises `MokedError`, and then leaves nothing."""
    from supervisor.book.book import Book
    from supervisor.book.opening import create_store, open_store

    create_store(address)
    try:
        with closing(open_store(address)) as store:
            Book(store).found(name, password)
    except BaseException:
        with suppress(OSError):
            Path(address).unlink()
        raise


class Founding(QObject):
    """Makes one book after another. Signals: `made(address, name, password)`; `refused(MokedError)`."""

    made = Signal(str, str, str)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None

    def ask(self, address: str, window: QWidget) -> None:
        """Ask who the first centre manager is, then make it."""
        from widgets.dialogs.sign_in import NewBook

        dialog = NewBook(address, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName(address)
        dialog.given.connect(self._given)
        self.refused.connect(dialog.refuse)
        self.made.connect(dialog.accept)
        dialog.open()

    @Slot(str, str)
    def _given(self, name: str, password: str) -> None:
        self.start(self.sender().objectName(), name, password)

    def start(self, address: str, name: str, password: str) -> None:
        """Make it; one of the signals follows."""
        self._thread = threading.Thread(target=self._run, args=(address, name, password), name="founding", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Wait until the last one is made or refused."""
        if self._thread is not None:
            self._thread.join()

    def _run(self, address: str, name: str, password: str) -> None:
        try:
            found(address, name, password)
        except MokedError as problem:
            self.refused.emit(problem)
        except Exception:
            log.exception("making a book failed")
            raise
        else:
            self.made.emit(address, name, password)
