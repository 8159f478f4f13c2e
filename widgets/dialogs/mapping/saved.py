"""The mappings that this user saved, and those that come with Moked: which knows a file, renamed, deleted, exported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import mapping_titles
from supervisor.text import say
from supervisor.views import mapping_fields
from widgets.dialogs.mapping.kept_table import KeptTable
from widgets.parts.fields import Line

NAME = QT_TRANSLATE_NOOP("imports", "Saved mappings")
_NONE = QT_TRANSLATE_NOOP("imports", "No mapping is saved yet. Importing a table saves the one that you made for it.")
_TITLE = QT_TRANSLATE_NOOP("imports", "Name")
_ROW = QT_TRANSLATE_NOOP("imports", "What a row is")
_COLUMNS = QT_TRANSLATE_NOOP("imports", "Columns")
_CHANGED = QT_TRANSLATE_NOOP("imports", "Changed")
_WHOSE = QT_TRANSLATE_NOOP("imports", "Comes with Moked")
_THIS = QT_TRANSLATE_NOOP("imports", "This file")
_KNOWS = QT_TRANSLATE_NOOP("imports", "Is known by it")
_FITS = QT_TRANSLATE_NOOP("imports", "Has {have} of {of} columns")
_USE = QT_TRANSLATE_NOOP("imports", "Use for this file")
_RENAME = QT_TRANSLATE_NOOP("imports", "Rename")
_EXPORT = QT_TRANSLATE_NOOP("imports", "Export…")
_DELETE = QT_TRANSLATE_NOOP("imports", "Delete")
_SURE = QT_TRANSLATE_NOOP("imports", "Delete for good")
_USED = QT_TRANSLATE_NOOP("imports", "A followed folder uses it; forget that folder first.")
_BROKEN = QT_TRANSLATE_NOOP("imports", "It cannot be read: {problem}")
_SAFE = QT_TRANSLATE_NOOP("imports", "What was imported with it stays in its floor.")
_MEANS = QT_TRANSLATE_NOOP("trends", "{kind}: {label}")
_NAME_WIDTH: Final = 220


@dataclass(frozen=True, slots=True)
class MappingLine:
    """A mapping: `mine` is of this user. Of the file in hand `have` columns stand there, and `knows` says whether it is
    the one that the file is known by. `used` by a followed folder."""

    name: str
    title: str
    row: str = ""
    columns: int = 0
    changed: str = ""
    mine: bool = True
    have: int = 0
    knows: bool = False
    used: bool = False
    problem: str = ""
    means: tuple[tuple[str, str, str], ...] = ()
    """What its columns mean: (column, field, kind of row)."""

    @property
    def key(self) -> str:
        """What tells it from others: one of this user may have the name of a ready one."""
        return f"{'~' if self.mine else ''}{self.name}"


class Saved(KeptTable):
    """Signals: `use_wanted(key)`, `rename_wanted(key, title)`, `export_wanted(key)`, `delete_wanted(key)`."""

    use_wanted = Signal(str)
    rename_wanted = Signal(str, str)
    export_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(NAME), say(_NONE), parent)
        self._lines: dict[str, MappingLine] = {}
        self._of_file = self._sure = False
        self._shown = ""
        self.use = self.add_button(say(_USE))
        self.use.setProperty("primary", True)
        self.title = Line()
        self.title.setAccessibleName(say(_TITLE))
        self.title.setMinimumWidth(_NAME_WIDTH)
        self.buttons.addWidget(self.title)
        self.rename, self.export, self.delete = (self.add_button(say(text)) for text in (_RENAME, _EXPORT, _DELETE))
        self.buttons.addStretch(1)
        self.use.clicked.connect(self._use)
        self.rename.clicked.connect(self._rename)
        self.title.returnPressed.connect(self._rename)
        self.title.textEdited.connect(self._check)
        self.export.clicked.connect(self._export)
        self.delete.clicked.connect(self._delete)
        self.chosen.connect(self._say)
        self._say()

    def show_mappings(self, lines: Sequence[MappingLine], of_file: bool) -> None:
        """Show them; `of_file`: there is a file in hand, and the lines say how well each fits it."""
        self._of_file = of_file
        self._lines = {one.key: one for one in lines}
        names = [say(one) for one in (_TITLE, _ROW, _COLUMNS, _CHANGED, *((_THIS,) if of_file else ()))]
        self.show_lines(names, list(self._lines), [_row(one, of_file) for one in lines])

    def _line(self) -> MappingLine | None:
        return self._lines.get(self.key())

    def _say(self) -> None:
        line = self._line()
        mine = line is not None and line.mine
        self.use.setVisible(self._of_file and line is not None and not line.problem)
        for widget in (self.title, self.rename, self.delete):
            widget.setVisible(mine)
        self.export.setVisible(line is not None)
        if line is None:
            self.say("")
            return
        if self._shown != line.key or not self.title.hasFocus():
            self.title.setText(line.title)
        if self._shown != line.key:
            self._shown, self._sure = line.key, False
        self.delete.setEnabled(not line.used)
        self.delete.setText(say(_SURE if self._sure else _DELETE))
        broken = say(_BROKEN, problem=line.problem) if line.problem else ""
        warned = broken or (say(_USED) if line.used else say(_SAFE) if mine and self._sure else "")
        self.say("  ".join(filter(None, (warned, meant(line)))))
        self._check()

    def _check(self) -> None:
        line, title = self._line(), str(self.title.value() or "")
        self.rename.setEnabled(line is not None and not line.problem and bool(title) and title != line.title)

    def _use(self) -> None:
        if self.key():
            self.use_wanted.emit(self.key())

    def _rename(self) -> None:
        if self.key() and self.rename.isEnabled():
            self.rename_wanted.emit(self.key(), str(self.title.value()))

    def _export(self) -> None:
        if self.key():
            self.export_wanted.emit(self.key())

    def _delete(self) -> None:
        if not self._sure:
            self._sure = True
            self._say()
        elif self.key():
            self._sure = False
            self.delete_wanted.emit(self.key())


def meant(line: MappingLine) -> str:
    """What its columns mean, one after the other."""
    several: dict[str, dict[str, None]] = {}
    for column, field, row in line.means:
        title = say(mapping_fields.title(field, row))
        several.setdefault(column, {})[title] = None
    return formats.listed(
        (say(_MEANS, kind=formats.isolate(column), label=formats.listed(titles)) for column, titles in several.items()),
        ";",
    )


def _row(one: MappingLine, of_file: bool) -> list[str]:
    title = mapping_fields.ROWS.get(one.row, (Text(one.row, ""),))[0]
    named = mapping_titles.shown(one.title)
    told = [named, say(title) if one.row else "", str(one.columns or ""), one.changed if one.mine else say(_WHOSE)]
    if not of_file:
        return told
    fits = say(_FITS, have=formats.count(one.have), of=formats.count(one.columns)) if one.have else ""
    return [*told, say(_KNOWS) if one.knows else fits]
