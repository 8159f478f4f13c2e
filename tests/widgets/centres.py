"""A floor behind a book, who sits at another computer, and what is done at the door of a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from supervisor import app, formats
from supervisor.book.book import Book
from supervisor.book.passwords import Passwords
from supervisor.book.people import Session
from supervisor.book.sqlite import SqliteStore
from tests.patience import WAIT_MS
from widgets.dialogs.sign_in import SignIn
from widgets.windows.main import MainWindow

PASSWORD = "correct horse"


class Centre:
    """A floor, its book, and the manager who sits at another computer."""

    def __init__(self, floor: Path, path: Path) -> None:
        self.floor, self.path = floor, path
        self.book = Book(SqliteStore(path), hasher=Passwords(time_cost=1, memory_cost=8, parallelism=1))
        self.manager: Session = (
            self.book.sign_in("Dana", PASSWORD) if self.book.head().seq else self.book.found("Dana", PASSWORD)
        )

    def add(self, name: str, role: str, place: str = "centre") -> None:
        self.do("person.add", name=name, role=role, place=place, password=f"{PASSWORD} {name}")

    def do(self, verb: str, **arguments: object) -> None:
        self.book.do(verb, self.manager, arguments)


def window_of(program: app.Program) -> MainWindow:
    assert program.window is not None
    return program.window


def followed(program: app.Program, floor: Path, qtbot: QtBot) -> MainWindow:
    """The window with the first whole board in it."""
    program.open_floor(floor)
    assert program.hub is not None
    assert program.window is not None

    qtbot.waitUntil(lambda: is_whole(window_of(program)), timeout=WAIT_MS)
    return program.window


def is_whole(window: MainWindow) -> bool:
    """Whether the board is not only what was read of it so far."""
    return window.snapshot is not None and window.snapshot.feed.state != "loading"


def dialog_of(program: app.Program, kind: type[QDialog]) -> QDialog:
    return next(one for one in window_of(program).findChildren(kind) if one.isVisible())


def try_to_sign_in(program: app.Program, qtbot: QtBot, who: str, password: str) -> SignIn:
    """Type at the door and wait until the book has said yes or no."""
    corner = window_of(program).book_corner
    corner.ask_sign_in()
    dialog = dialog_of(program, SignIn)
    assert isinstance(dialog, SignIn)
    dialog.name.setText(who)
    dialog.password.setText(password)
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    assert dialog.busy
    qtbot.waitUntil(lambda: corner._sign_in is None or not dialog.busy, timeout=WAIT_MS)
    return dialog


def signed_in(program: app.Program, qtbot: QtBot, who: str = "Dana") -> MainWindow:
    """The window with the first whole board, for this person."""
    password = PASSWORD if who == "Dana" else f"{PASSWORD} {who}"
    try_to_sign_in(program, qtbot, who, password)
    window = window_of(program)

    def whole() -> None:
        assert program.keeper.rights.name == who
        assert window.snapshot is not None
        assert window.snapshot.feed.state != "loading"

    qtbot.waitUntil(whole, timeout=WAIT_MS)
    return window


def locked(program: app.Program, qtbot: QtBot, reason: str) -> None:
    """Wait until the floor is hidden, and see that nothing of it is left."""
    corner = window_of(program).book_corner

    def hidden() -> None:
        assert window_of(program).pages.currentWidget() is corner.locked
        assert corner.locked.reason == reason

    qtbot.waitUntil(hidden, timeout=WAIT_MS)
    nothing_is_left(program)


def nothing_is_left(program: app.Program) -> None:
    window = window_of(program)
    assert window.windowTitle() == "Moked"
    assert program.hub is None or (program.hub.snapshot is None and program.hub._thread is None)
    assert window.snapshot is None
    assert window.findings == []
    assert window.scope_bar.isHidden()
    assert [id for id in ("page_floor", "health", "rows", "copy", "search") if window.qactions[id].isEnabled()] == []
    assert all(model.rowCount() == 0 for model in window.floor.models.values())
    assert {tile.face.value for tile in window.floor.tiles.values()} <= {"", formats.NO_DATA}
    assert window.floor.chart is None
    assert all(not chip._names for chip in window.scope_bar.chips.values())
    # The start page may offer the file again; it stands in a folder of this user.
    shown = [one for kind in (QLabel, QToolButton) for one in window.findChildren(kind)]
    words = [
        one.text() for one in shown if isinstance(one, (QLabel, QToolButton)) and not window.welcome.isAncestorOf(one)
    ]
    assert [text for text in words if "secret-centre" in text] == []
    assert QApplication.activePopupWidget() is None
