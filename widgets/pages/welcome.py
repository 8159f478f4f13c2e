"""The first page: open a floor, import an export, or watch the demo."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.letters import no_markup
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say
from widgets import theme
from widgets.parts.buttons import FlatButton
from widgets.parts.labels import Label, literal

_HELLO = QT_TRANSLATE_NOOP("welcome", "See your floor, live.")
_WHAT = QT_TRANSLATE_NOOP(
    "welcome",
    "Moked shows what your centre already writes: who waits, who answers, and where help is needed. "
    "It only reads; your files stay as they are.",
)
_RECENT = QT_TRANSLATE_NOOP("welcome", "Recent")
_DROP = QT_TRANSLATE_NOOP("welcome", "Or drop a file here.")
_BOOK = QT_TRANSLATE_NOOP("welcome", "Open a book…")
_BOOK_WHAT = QT_TRANSLATE_NOOP("welcome", "The shared book of your centre says who may see and change what.")
_CANCEL = QT_TRANSLATE_NOOP("welcome", "Cancel")
_STOPPING = QT_TRANSLATE_NOOP("welcome", "Stopping… What was read of {name} is kept.")
_BUSY = QT_TRANSLATE_NOOP("welcome", "Reading {name}: {done}, {rate} lines a second")
_LEFT = QT_TRANSLATE_NOOP("welcome", "Reading {name}: {done}, {rate} lines a second, {left} left")

_DOORS: Final[tuple[tuple[str, str, Text, Text], ...]] = (
    (
        "try_demo",
        "demo",
        QT_TRANSLATE_NOOP("welcome", "Try the demo"),
        QT_TRANSLATE_NOOP("welcome", "A made-up centre with forty agents goes to work before your eyes."),
    ),
    (
        "import_export",
        "import",
        QT_TRANSLATE_NOOP("welcome", "Import a log or export"),
        QT_TRANSLATE_NOOP("welcome", "A queue_log of Asterisk, or a table of any system: CSV, XLSX, JSON, SQLite."),
    ),
    (
        "open_floor",
        "open",
        QT_TRANSLATE_NOOP("welcome", "Open a floor"),
        QT_TRANSLATE_NOOP("welcome", "The SQLite file that your own programs keep up to date."),
    ),
)
_SHOWN: Final = 5


class Door(QFrame):
    """One way in: a picture, a name, a sentence. The whole card is a button."""

    def __init__(self, name: str, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        self._icon = icon
        self._picture = Label()
        words = Label(text)
        words.setWordWrap(True)
        words.setProperty("quiet", True)
        words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.button = QPushButton(title)
        self.button.setObjectName(name)
        self.button.setProperty("primary", name == "try_demo")
        self.button.setAccessibleDescription(text)
        column.addWidget(self._picture)
        column.addWidget(words, 1)
        column.addSpacing(4)
        column.addWidget(self.button)
        self.setFixedSize(QSize(248, 190))
        self._tint()

    def _tint(self) -> None:
        self._picture.setPixmap(theme.pixmap(self._icon, "accent", 28, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._tint()


class WelcomePage(QWidget):
    """Signals: `chosen(action id)`, `floor_chosen(path)`, `cancelled()` while an import runs."""

    chosen = Signal(str)
    floor_chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, recent: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = ""
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        hello, what = Label(say(_HELLO)), Label(say(_WHAT))
        hello.setFont(theme.font("figure", True))
        what.setFont(theme.font("head"))
        what.setProperty("quiet", True)
        what.setWordWrap(True)
        what.setFixedWidth(560)
        what.setMinimumHeight(what.heightForWidth(560))  # an aligned label gets one line's height otherwise
        for label in (hello, what):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(hello)
        outer.addSpacing(8)
        outer.addWidget(what, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addSpacing(24)
        outer.addLayout(self._doors())
        outer.addSpacing(12)
        drop = Label(say(_DROP))
        drop.setProperty("quiet", True)
        drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addWidget(drop)
        outer.addLayout(self._progress())
        outer.addSpacing(20)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        outer.addLayout(self._recent)
        self.show_recent(recent)
        outer.addSpacing(12)
        self.book = FlatButton()
        self.book.setObjectName("open_book")
        self.book.setText(say(_BOOK))
        self.book.setToolTip(say(_BOOK_WHAT))
        self.book.setProperty("door", True)
        self.book.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.book.clicked.connect(self._choose)
        outer.addWidget(self.book, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def _doors(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        self.doors = [Door(name, icon, say(title), say(text)) for name, icon, title, text in _DOORS]
        for door in self.doors:
            door.button.clicked.connect(self._choose)
            row.addWidget(door)
        row.addStretch(1)
        return row

    def _progress(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.bar, self.said = QProgressBar(), Label()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(260)
        self.cancel = QPushButton(say(_CANCEL))
        self.cancel.clicked.connect(self._stop)
        row.addStretch(1)
        for widget in (self.bar, self.said, self.cancel):
            widget.hide()
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def show_recent(self, recent: list[Path]) -> None:
        """Offer the floors that were open lately, the last one first."""
        column = self._recent
        while (item := column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if recent:
            head = Label(say(_RECENT))
            head.setProperty("quiet", True)
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(head)
        for path in recent[:_SHOWN]:
            button = FlatButton()
            button.setText(literal(formats.ltr(path.name)))
            button.setToolTip(no_markup(formats.ltr(str(path))))
            button.setAccessibleName(path.name)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("path", str(path))
            button.clicked.connect(self._choose_recent)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_progress(self, name: str | None, done: float | None, rate: float, left_ms: float | None) -> None:
        """Show how far an import is; `done` 0..1, None when there is none; `name` None for the same file as before."""
        self._file = name or self._file
        for widget in (self.bar, self.said, self.cancel):
            widget.setVisible(done is not None)
        starts = done is not None and self.doors[0].button.isEnabled()
        for door in self.doors:
            door.button.setEnabled(done is None)
        if done is None:
            return
        if starts:  # the doors are shut: the keyboard goes where something can be done
            self.cancel.setEnabled(True)
            self.cancel.setFocus()
            self.said.setMinimumWidth(0)
        if not self.cancel.isEnabled():  # it is being stopped
            return
        self.bar.setValue(round(done * 100))
        values: dict[str, Any] = {"name": self._file, "done": formats.ratio(done), "rate": formats.count(round(rate))}
        said = say(_BUSY, **values) if left_ms is None else say(_LEFT, left=formats.left(left_ms), **values)
        self.said.setText(said)
        self.said.setMinimumWidth(max(self.said.minimumWidth(), self.said.sizeHint().width()))  # nothing jumps

    def _stop(self) -> None:
        """What has been read is still brought to a whole: that takes some seconds, so it is said."""
        self.cancel.setEnabled(False)
        self.said.setText(say(_STOPPING, name=self._file))
        self.cancelled.emit()

    def _choose(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _choose_recent(self) -> None:
        self.floor_chosen.emit(Path(self.sender().property("path")))
