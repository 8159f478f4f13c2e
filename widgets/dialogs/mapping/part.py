"""Which part of a column's cells is meant: chosen in words, with what it takes of the first cells beside them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say
from supervisor.views.mapping_parts import OWN, PARTS, WITH_TEXT, part_of, part_pattern
from widgets.parts.fields import Choice, Line
from widgets.parts.labels import words

_TITLE = QT_TRANSLATE_NOOP("wizard", "Part of the cell")
_NOTHING = QT_TRANSLATE_NOOP("wizard", "Blank")
_TEXT = QT_TRANSLATE_NOOP("wizard", "Sign or word")
_WORDS: Final[dict[str, Text]] = {
    "": QT_TRANSLATE_NOOP("wizard", "The whole cell"),
    "number": QT_TRANSLATE_NOOP("wizard", "The first number"),
    "first_word": QT_TRANSLATE_NOOP("wizard", "The first word"),
    "last_word": QT_TRANSLATE_NOOP("wizard", "The last word"),
    "brackets": QT_TRANSLATE_NOOP("wizard", "What stands in brackets"),
    "before": QT_TRANSLATE_NOOP("wizard", "What stands before a sign…"),
    "after": QT_TRANSLATE_NOOP("wizard", "What stands behind a sign…"),
    "own": QT_TRANSLATE_NOOP("wizard", "Another pattern…"),
}
_OWN_HINT: Final = r"\[(.+)\]"
_SHOWN: Final = 4
_LETTERS: Final = 20
_LEAST: Final = 10


class PartEditor(QWidget):
    """Emits `changed(pattern)` when another part is meant, None for the whole cell."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pattern: str | None = None
        self.part = Choice([(one, say(_WORDS[one])) for one in PARTS])
        self.part.setMinimumContentsLength(_LEAST)
        self.part.setAccessibleName(say(_TITLE))
        self.text, self.own = Line(hint=say(_TEXT)), Line(hint=_OWN_HINT, left_to_right=True)
        self.text.setAccessibleName(say(_TEXT))
        self.own.setAccessibleName(say(_WORDS[OWN]))
        self._taken = QGridLayout()
        self._taken.setHorizontalSpacing(10)
        self._taken.setVerticalSpacing(2)
        self._taken.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (words(say(_TITLE), quiet=True), self.part, self.text, self.own):
            column.addWidget(widget)
        column.addLayout(self._taken)
        self.part.changed.connect(self._part_chosen)
        for line in (self.text, self.own):
            line.textEdited.connect(self._say)

    def forget(self) -> None:
        """Another column is looked at: what stands here is none of its parts."""
        self._pattern = ""

    def show_pattern(self, pattern: str | None) -> None:
        """Show which part a pattern takes; what somebody is writing for that very pattern stays."""
        if pattern != self._pattern:
            self._pattern = pattern
            part, text = part_of(pattern)
            self.part.put_back(part)
            self._line().setText(text)
        self._show_line()

    def show_taken(self, taken: Mapping[str, str | None]) -> None:
        """Show what is taken of some cells; nothing while that is not known."""
        while self._taken.count():
            item = self._taken.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (cell, part) in enumerate(list(taken.items())[:_SHOWN]):
            shown = cell if len(cell) <= _LETTERS else f"{cell[:_LETTERS]}…"
            self._taken.addWidget(words(formats.isolate(shown), quiet=True), place, 0)
            said = say(_NOTHING) if part is None else formats.isolate(part.strip()[:_LETTERS])
            self._taken.addWidget(words(said, quiet=part is None), place, 1)

    def _chosen(self) -> str:
        return str(self.part.value() or "")

    def _line(self) -> Line:
        return self.own if self._chosen() == OWN else self.text

    def _show_line(self) -> None:
        for line in (self.text, self.own):
            line.setVisible(self._chosen() in WITH_TEXT and line is self._line())

    def _part_chosen(self) -> None:
        self._line().setText("")
        self._show_line()
        if self._chosen() in WITH_TEXT:
            self._line().setFocus()
        self._say()

    def _say(self) -> None:
        pattern = part_pattern(self._chosen(), formats.plain(self._line().text()))
        if pattern != self._pattern:
            self._pattern = pattern
            self.changed.emit(pattern)
