"""What imports leave behind: folders that are followed, mappings that are saved, rows that were rejected."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets.dialogs.frame import Dialog
from widgets.dialogs.mapping import folders, rejects, saved
from widgets.dialogs.mapping.folders import Folders
from widgets.dialogs.mapping.rejects import Rejects
from widgets.dialogs.mapping.saved import Saved
from widgets.parts.card import Tabs
from widgets.parts.labels import words

_TITLE = QT_TRANSLATE_NOOP("imports", "Imports and mappings")
FOLDERS, SAVED, REJECTED = range(3)
_WIDE: Final = 980
_HIGH: Final = 520


class ImportsDialog(Dialog):
    """Three lists, one at a time. Whoever opens it fills them, and does what their signals ask for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(_TITLE), parent)
        self.folders, self.saved, self.rejects = Folders(), Saved(), Rejects()
        self.tabs = Tabs()
        self.tabs.add(say(folders.NAME), self.folders)
        self.tabs.add(say(saved.NAME), self.saved)
        self.rejected_tab = self.tabs.add(say(rejects.NAME), self.rejects)
        self.note = words("", quiet=True)
        self.note.hide()
        self.column.addWidget(self.tabs, 1)
        self.column.addWidget(self.note)
        self.close_line().setAutoDefault(False)
        self.folders.rejected_wanted.connect(self._see_rejected)
        room = parent.size() if parent is not None else self.size()
        self.resize(min(max(room.width() - 40, 640), _WIDE), min(max(room.height() - 40, 400), _HIGH))

    def say_note(self, sentence: str) -> None:
        """Say what was done, or why it was not."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def turn(self, part: int) -> None:
        """Show one of the lists."""
        self.tabs.turn(part)
        (self.folders.view, self.saved.view, self.rejects.view)[part].setFocus()

    def _see_rejected(self, floor: str) -> None:
        self.turn(REJECTED)
        self.rejects.turn_to(floor)
