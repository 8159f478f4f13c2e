"""The folders that are followed, and how far each of them is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets.dialogs.mapping.kept_table import KeptTable

NAME = QT_TRANSLATE_NOOP("imports", "Followed folders")
_NONE = QT_TRANSLATE_NOOP(
    "imports",
    "No folder is followed. Import a file, and choose in the last step that what comes into its folder is taken too.",
)
_FOLDER = QT_TRANSLATE_NOOP("imports", "Folder")
_INTO = QT_TRANSLATE_NOOP("imports", "Floor")
_MAPPING = QT_TRANSLATE_NOOP("imports", "Mapping")
_STATE = QT_TRANSLATE_NOOP("imports", "State")
_LAST = QT_TRANSLATE_NOOP("imports", "Last file")
_TAKEN = QT_TRANSLATE_NOOP("imports", "Taken")
_ROWS = QT_TRANSLATE_NOOP("imports", "Rows")
_REJECTED = QT_TRANSLATE_NOOP("imports", "Rejected")
_FOLLOWED = QT_TRANSLATE_NOOP("imports", "Followed")
_STOPPED = QT_TRANSLATE_NOOP("imports", "Stopped")
_TROUBLE = QT_TRANSLATE_NOOP("imports", "Needs attention")
_OPEN = QT_TRANSLATE_NOOP("imports", "Open in the wizard")
_STOP = QT_TRANSLATE_NOOP("imports", "Stop")
_AGAIN = QT_TRANSLATE_NOOP("imports", "Follow again")
_FORGET = QT_TRANSLATE_NOOP("imports", "Remove from the list")
_SEE = QT_TRANSLATE_NOOP("imports", "See rejected rows")
_SAFE = QT_TRANSLATE_NOOP("imports", "What was imported from it stays in the floor.")


@dataclass(frozen=True, slots=True)
class FolderLine:
    """A followed folder as it is now: `taken` says when its last file was taken, `problem` what is wrong. `doubtful` is
    a file that its mapping does not fit."""

    id: str
    folder: str
    floor: str
    mapping: str
    stopped: bool
    path: str = ""
    taken: str = ""
    rows: int = 0
    rejected: int = 0
    problem: str = ""
    doubtful: str = ""


class Folders(KeptTable):
    """Signals, each with an id: `stop_wanted`, `again_wanted`, `forget_wanted`, `open_wanted`;
    `rejected_wanted(floor)`."""

    stop_wanted = Signal(str)
    again_wanted = Signal(str)
    forget_wanted = Signal(str)
    rejected_wanted = Signal(str)
    open_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(NAME), say(_NONE), parent)
        self._lines: dict[str, FolderLine] = {}
        texts = (_OPEN, _STOP, _FORGET, _SEE)
        self.open, self.stop, self.forget, self.see = (self.add_button(say(text)) for text in texts)
        self.open.setProperty("primary", True)
        self.open.clicked.connect(self._open)
        self.buttons.addStretch(1)
        self.stop.clicked.connect(self._stop)
        self.forget.clicked.connect(self._forget)
        self.see.clicked.connect(self._see)
        self.chosen.connect(self._say)
        self._say()

    def show_folders(self, lines: Sequence[FolderLine]) -> None:
        """Show how they are now."""
        self._lines = {one.id: one for one in lines}
        names = [say(one) for one in (_FOLDER, _INTO, _MAPPING, _STATE, _LAST, _TAKEN, _ROWS, _REJECTED)]
        self.show_lines(names, list(self._lines), [_row(one) for one in lines])

    def _line(self) -> FolderLine | None:
        return self._lines.get(self.key())

    def _say(self) -> None:
        line = self._line()
        for button in (self.open, self.stop, self.forget, self.see):
            button.setVisible(line is not None)
        if line is None:
            self.say("")
            return
        self.stop.setText(say(_AGAIN if line.stopped else _STOP))
        self.see.setVisible(bool(line.rejected))
        self.open.setVisible(bool(line.doubtful))
        self.say(line.problem or f"{formats.ltr(line.folder)}\n{say(_SAFE)}")

    def _stop(self) -> None:
        line = self._line()
        if line is not None:
            (self.again_wanted if line.stopped else self.stop_wanted).emit(line.id)

    def _open(self) -> None:
        if self.key():
            self.open_wanted.emit(self.key())

    def _forget(self) -> None:
        if self.key():
            self.forget_wanted.emit(self.key())

    def _see(self) -> None:
        line = self._line()
        if line is not None:
            self.rejected_wanted.emit(line.floor)


def _row(one: FolderLine) -> list[str]:
    state = say(_STOPPED if one.stopped else _TROUBLE if one.problem else _FOLLOWED)
    figures = [formats.count(one.rows), formats.count(one.rejected)] if one.path else ["", ""]
    folder = Path(one.folder).name or one.folder
    return [folder, Path(one.floor).stem, one.mapping, state, Path(one.path).name, one.taken, *figures]
