"""What is seldom said of a column: which part of its cells is meant, columns that are added to it, other names that it
has in other files, and words by which rows are deleted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say
from supervisor.views.mapping_fields import ID, NAME, TOTAL
from widgets.dialogs.mapping.part import PartEditor
from widgets.dialogs.mapping.state import State
from widgets.dialogs.mapping.values import codes
from widgets.parts.fields import Choice, Line
from widgets.parts.labels import words
from widgets.parts.tick_box import Tick, TickBox

_MORE = QT_TRANSLATE_NOOP("wizard", "More…")
_NAMES = QT_TRANSLATE_NOOP("wizard", "Other names in other files, with ; between")
_DELETED = QT_TRANSLATE_NOOP("wizard", "Words that mean deleted…")
_DELETED_BY = QT_TRANSLATE_NOOP("wizard", "Deleted: {words}")
_NONE = QT_TRANSLATE_NOOP("wizard", "None")
_BLANK = QT_TRANSLATE_NOOP("wizard", "Where a cell is blank, it means")
_STAYS = QT_TRANSLATE_NOOP("wizard", "Leave blank")
_PLUS: Final[dict[str, tuple[Text, Text]]] = {
    "plus": (QT_TRANSLATE_NOOP("wizard", "Add other columns…"), QT_TRANSLATE_NOOP("wizard", "Plus {columns}")),
    "minus": (QT_TRANSLATE_NOOP("wizard", "Take other columns away…"), QT_TRANSLATE_NOOP("wizard", "Minus {columns}")),
}
_RECKONED: Final = frozenset(("ms", "money", "INTEGER", "REAL"))
"""Kinds that can be added and taken away."""
_UNCOMMON: Final = frozenset(("at", "on"))
"""Kinds of which a blank cell never means one value."""
_MOST_WORDS: Final = 60
_LETTERS: Final = 10


class MoreOfColumn(QWidget):
    """Out of sight until it is asked for, or where it says something. Emits `changed()`, and `asked(token,
    question, given)` where what a pattern takes of cells is not known."""

    changed = Signal()
    asked = Signal(str, str, object)

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._column, self._asked = state, "", False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.more, self.deleted = QPushButton(say(_MORE)), QPushButton()
        self.more.setFlat(True)
        self._title = words(say(_NAMES), quiet=True)
        self.names = Line(hint="")
        self.names.setAccessibleName(say(_NAMES))
        for button in (self.more, self.deleted):
            button.setAutoDefault(False)
        self._blank_title = words(say(_BLANK), quiet=True)
        self.blank: Choice | Line | None = None
        self._role = self._reads = ""
        self.part = PartEditor()
        self.part.changed.connect(self._part_said)
        self.reckoned = {key: QPushButton() for key in _PLUS}
        for key, button in self.reckoned.items():
            button.setObjectName(key)
            button.setAutoDefault(False)
            button.clicked.connect(self._pop_reckoned)
        above = (self.part, *self.reckoned.values(), self._blank_title)
        for widget in (*above, self.deleted, self._title, self.names, self.more):
            column.addWidget(widget)
        self.more.clicked.connect(self._show_more)
        self.deleted.clicked.connect(self._pop_deleted)
        self.names.editingFinished.connect(self._named)

    def show_column(self, column: str) -> None:
        """Show what is said of another column."""
        other = column != self._column
        if other:
            self._asked = False
            self.part.forget()
        self._column = column
        draft, facts = self._state.draft, self._state.facts(column)
        deleted, names = draft.deleted(column), draft.other_names(column)
        main = not draft.second and column[:1] != "@"
        can_stand = self._show_part() | self._show_blank()
        few = 0 < facts.get("distinct", 0) <= _MOST_WORDS
        self.deleted.setText(
            say(_DELETED_BY, words=formats.listed(map(formats.isolate, sorted(deleted)))) if deleted else say(_DELETED)
        )
        self.names.setText("; ".join(names))
        may_delete = main and few and draft.may_delete()
        self.deleted.setVisible(bool(deleted) or (self._asked and may_delete))
        for widget in (self._title, self.names):
            widget.setVisible(main and (bool(names) or self._asked))
        all_told = not main or (bool(names) and (bool(deleted) or not may_delete))
        self.more.setVisible(not self._asked and not (all_told and not can_stand) and (main or can_stand))

    def _show_part(self) -> bool:
        """The part that is meant and the columns that are added; whether more of that could be said than is seen."""
        state, draft = self._state, self._state.draft
        roles = [role for role in draft.roles(self._column) if role != ID and not role.endswith(NAME)]
        self._reads = roles[0] if roles and not draft.how(roles[0]).get("columns") else ""
        told = draft.how(self._reads) if self._reads else {}
        parted = bool(self._reads) and (self._asked or bool(told.get("match")))
        self.part.setVisible(parted)
        if parted:
            self.part.show_pattern(told.get("match"))
            self.show_taken()
        total = self._reads.startswith(TOTAL) and not told.keys() & {"mean_of", "share_of"}
        may_add = bool(self._reads) and (total or state.kind(self._reads) in _RECKONED) and bool(self._numbers())
        for key, button in self.reckoned.items():
            columns = formats.listed(map(formats.isolate, told.get(key, [])))
            button.setText(say(_PLUS[key][1], columns=columns) if columns else say(_PLUS[key][0]))
            button.setVisible(bool(columns) or (may_add and self._asked))
        return bool(self._reads) and not self._asked

    def show_taken(self) -> None:
        """Show what the part is of the first cells, and ask for it where that is not known."""
        pattern = self._state.draft.how(self._reads).get("match") if self._reads else None
        cells = self._state.samples(self._column)
        known = self._state.parts.get(pattern or "", {})
        if pattern and not all(cell in known for cell in cells):
            self.asked.emit("parts", "parts", {"pattern": pattern, "texts": cells})
        self.part.show_taken({cell: known[cell] for cell in cells if cell in known} if pattern else {})

    def _part_said(self, pattern: str | None) -> None:
        if pattern is None and not self._state.draft.how(self._reads).get("match"):
            return
        self._state.draft.set_how(self._reads, match=pattern)
        self.show_taken()
        self._tell()

    def _numbers(self) -> list[str]:
        """Columns whose cells could be added: numbers and lengths of time."""
        state = self._state
        found = [name for name in state.columns if name and name[0] != "@" and name != self._column]
        return [
            name
            for name in found
            if (facts := state.facts(name)).get("kind") in ("number", "length") or facts.get("units")
        ]

    def _pop_reckoned(self) -> None:
        key = self.sender().objectName()
        told = self._state.draft.how(self._reads).get(key, [])
        lines = [Tick(name, formats.isolate(name)) for name in dict.fromkeys((*self._numbers(), *told))]
        box = TickBox(lines, told, say(_NONE), self.reckoned[key])
        box.setObjectName(key)
        box.changed.connect(self._reckoned_chosen)
        box.back.connect(self._none_reckoned)
        box.show_under(self.reckoned[key])

    def _reckoned_chosen(self, chosen: frozenset[str]) -> None:
        self._reckon(self.sender().objectName(), chosen)

    def _none_reckoned(self) -> None:
        self._reckon(self.sender().objectName(), frozenset())

    def _reckon(self, key: str, chosen: frozenset[str]) -> None:
        """A column is added or taken away, never both."""
        draft, other = self._state.draft, "minus" if key == "plus" else "plus"
        ordered = [name for name in self._state.columns if name in chosen]
        rest = [name for name in draft.how(self._reads).get(other, []) if name not in chosen]
        draft.set_how(self._reads, **{key: ordered or None, other: rest or None})
        self._show_part()
        self._tell()

    def _show_blank(self) -> bool:
        """What stands for a blank cell, where that is said or asked for; whether it could be said and is not seen."""
        state, draft = self._state, self._state.draft
        if self.blank is not None:
            self.blank.hide()
            self.blank.deleteLater()
            self.blank = None
        roles = [role for role in draft.roles(self._column) if role[:1] != "#" and not role.endswith(NAME)]
        self._role = roles[0] if roles and state.kind(roles[0]) not in _UNCOMMON else ""
        given = draft.how(self._role).get("default") if self._role else None
        seen = bool(self._role) and (given is not None or self._asked)
        self._blank_title.setVisible(seen)
        if seen:
            found = codes(state, self._role)
            text = "" if given is None else str(given)
            self.blank = Choice([(None, say(_STAYS)), *found], given) if found else Line(text, hint=say(_STAYS))
            self.blank.setAccessibleName(say(_BLANK))
            self.blank.setObjectName("default")
            if isinstance(self.blank, Choice):
                self.blank.setMinimumContentsLength(_LETTERS)
                self.blank.changed.connect(self._blank_said)
            else:
                self.blank.editingFinished.connect(self._blank_said)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(layout.indexOf(self._blank_title) + 1, self.blank)
        return bool(self._role) and not seen

    def _blank_said(self) -> None:
        assert self.blank is not None
        value = self.blank.value()
        if value != self._state.draft.how(self._role).get("default"):
            self._state.draft.set_how(self._role, default=value)
            self._tell()

    def _show_more(self) -> None:
        self._asked = True
        self.show_column(self._column)
        (self.part.part if self.part.isVisibleTo(self) else self.blank or self.names).setFocus()

    def _named(self) -> None:
        names = [name.strip() for name in self.names.text().split(";") if name.strip()]
        if sorted(names) != self._state.draft.other_names(self._column):
            self._state.draft.set_other_names(self._column, names)
            self._tell()

    def _pop_deleted(self) -> None:
        found = [text for text, _ in self._state.facts(self._column).get("values", [])]
        lines = [Tick(text, formats.isolate(text)) for text in found]
        box = TickBox(lines, self._state.draft.deleted(self._column), say(_NONE), self.deleted)
        box.changed.connect(self._deleted_chosen)
        box.back.connect(self._none_deleted)
        box.show_under(self.deleted)

    def _deleted_chosen(self, chosen: frozenset[str]) -> None:
        self._state.draft.set_deleted(self._column, sorted(chosen))
        self.show_column(self._column)
        self._tell()

    def _none_deleted(self) -> None:
        self._deleted_chosen(frozenset())

    def _tell(self) -> None:
        self._state.touched = True
        self.changed.emit()
