"""Two people changed one record: what it was, what the other made of it, what you want; field by field.

Closing it loses nothing: what was typed stays a draft.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from supervisor import formats
from supervisor.letters import no_markup
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets import theme
from widgets.dialogs.frame import Dialog, words
from widgets.parts.labels import literal

_TITLE = QT_TRANSLATE_NOOP("conflict", "Somebody changed this meanwhile")
_HEAD = QT_TRANSLATE_NOOP("conflict", "{person} changed this at {time}, after you had opened it.")
_HELP = QT_TRANSLATE_NOOP(
    "conflict", "Nothing of yours is lost or written yet. Choose what shall stand, field by field or as a whole."
)
_FIELD = QT_TRANSLATE_NOOP("conflict", "Field")
_SEEN = QT_TRANSLATE_NOOP("conflict", "When you opened it")
_MINE = QT_TRANSLATE_NOOP("conflict", "Yours")
_THEIRS = QT_TRANSLATE_NOOP("conflict", "By {person}")
_ALL_MINE = QT_TRANSLATE_NOOP("conflict", "All of mine")
_ALL_THEIRS = QT_TRANSLATE_NOOP("conflict", "All of theirs")
_SAVE = QT_TRANSLATE_NOOP("conflict", "Save what is chosen")
_LATER = QT_TRANSLATE_NOOP("conflict", "Decide later")
_EMPTY = QT_TRANSLATE_NOOP("conflict", "nothing")
_CHOOSE = QT_TRANSLATE_NOOP("conflict", "{field}: {whose}, {value}")
MINE: Final = "mine"
THEIRS: Final = "theirs"


@dataclass(frozen=True, slots=True)
class Clash:
    """One field in words: what it was when it was opened (None: not known), and both wishes."""

    name: str
    title: str
    seen: str | None
    mine: str
    theirs: str

    @property
    def usual(self) -> str:
        """What needs no thought: the wish of the only one who changed it; nothing where both did."""
        if self.mine == self.theirs or self.mine == self.seen:
            return THEIRS
        return MINE if self.theirs == self.seen else ""


class ConflictDialog(Dialog):
    """Emits `resolved({field: MINE or THEIRS})`. Fields that only one of both changed are chosen already."""

    resolved = Signal(object)

    def __init__(
        self,
        what: str,
        clashes: Sequence[Clash],
        person: str,
        at: int,
        zone: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(say(_TITLE), parent)
        self.setModal(True)
        self._clashes, self._person = tuple(clashes), person
        head = words(what)
        head.setFont(theme.font("title", True))
        self.column.addWidget(head)
        self.column.addWidget(words(say(_HEAD, person=person, time=formats.date_and_clock(at, zone))))
        self.column.addWidget(words(say(_HELP), quiet=True))
        self.choices: dict[str, QButtonGroup] = {}
        self._add_table()
        self._buttons()
        self._check()
        self.resize(760, 200 + 56 * min(len(clashes), 6))

    def _add_table(self) -> None:
        body = QFrame()
        body.setObjectName("card")
        grid = QGridLayout(body)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        heads = (say(_FIELD), say(_SEEN), say(_MINE), say(_THEIRS, person=self._person))
        for column, title in enumerate(heads):
            grid.addWidget(words(title, quiet=True), 0, column)
            grid.setColumnStretch(column, 2)
        for row, clash in enumerate(self._clashes, start=1):
            self._line(grid, row, clash)
        grid.setRowStretch(len(self._clashes) + 1, 1)
        # Long values side by side may need more room than a screen has.
        self.add_scrolled(body).setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _line(self, grid: QGridLayout, row: int, clash: Clash) -> None:
        title = words(clash.title)
        title.setFont(theme.font("text", True))
        seen = words(formats.NO_DATA if clash.seen is None else _shown(clash.seen), quiet=True)
        grid.addWidget(title, row, 0)
        grid.addWidget(seen, row, 1)
        group = QButtonGroup(self)
        group.setObjectName(clash.name)
        theirs = say(_THEIRS, person=self._person)
        for column, (whose, value, name) in enumerate(
            ((MINE, clash.mine, say(_MINE)), (THEIRS, clash.theirs, theirs)), start=2
        ):
            button = QRadioButton(literal(_shown(value)))
            button.setObjectName(whose)
            button.setToolTip(no_markup(_shown(value)))
            button.setAccessibleName(say(_CHOOSE, field=clash.title, whose=name, value=_shown(value)))
            button.setChecked(clash.usual == whose)
            group.addButton(button)
            grid.addWidget(button, row, column, Qt.AlignmentFlag.AlignTop)
        group.buttonClicked.connect(self._check)
        self.choices[clash.name] = group

    def _buttons(self) -> None:
        row = QHBoxLayout()
        self.all_mine, self.all_theirs = QPushButton(say(_ALL_MINE)), QPushButton(say(_ALL_THEIRS))
        self.save, self.later = QPushButton(say(_SAVE)), QPushButton(say(_LATER))
        self.all_mine.clicked.connect(self._take_mine)
        self.all_theirs.clicked.connect(self._take_theirs)
        self.save.clicked.connect(self._resolve)
        self.later.clicked.connect(self.reject)
        self.save.setProperty("primary", True)
        row.addWidget(self.all_mine)
        row.addWidget(self.all_theirs)
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(self.later)
        for button in (self.all_mine, self.all_theirs, self.later):
            button.setAutoDefault(False)
        self.save.setDefault(True)
        self.column.addLayout(row)

    def chosen(self) -> dict[str, str]:
        """What is chosen so far."""
        found = {name: group.checkedButton() for name, group in self.choices.items()}
        return {name: button.objectName() for name, button in found.items() if button is not None}

    def choose(self, whose: str, names: Sequence[str] = ()) -> None:
        """Choose one side for these fields, or for all."""
        for name, group in self.choices.items():
            for button in group.buttons():
                if button.objectName() == whose and (not names or name in names):
                    button.setChecked(True)
        self._check()

    def _take_mine(self) -> None:
        self.choose(MINE)

    def _take_theirs(self) -> None:
        self.choose(THEIRS)

    def _check(self) -> None:
        self.save.setEnabled(len(self.chosen()) == len(self._clashes))

    def _resolve(self) -> None:
        chosen = self.chosen()
        self.accept()
        self.resolved.emit(chosen)


def _shown(value: str) -> str:
    return formats.isolate(value) if value else say(_EMPTY)
