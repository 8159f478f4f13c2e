"""What is seldom said of a column: other names that it has in other files, and words by which rows are deleted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from supervisor.views.mapping_fields import NAME
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
_UNCOMMON: Final = frozenset(("at", "on"))
"""Kinds of which a blank cell never means one value."""
_MOST_WORDS: Final = 60
_LETTERS: Final = 10


class MoreOfColumn(QWidget):
    """Out of sight until it is asked for, or where it says something. Emits `changed()`."""

    changed = Signal()

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
        self._role = ""
        for widget in (self._blank_title, self.deleted, self._title, self.names, self.more):
            column.addWidget(widget)
        self.more.clicked.connect(self._show_more)
        self.deleted.clicked.connect(self._pop_deleted)
        self.names.editingFinished.connect(self._named)

    def show_column(self, column: str) -> None:
        """Show what is said of another column."""
        if column != self._column:
            self._asked = False
        self._column = column
        draft, facts = self._state.draft, self._state.facts(column)
        deleted, names = draft.deleted(column), draft.other_names(column)
        main = not draft.second and column[:1] != "@"
        can_stand = self._show_blank()
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
        (self.blank or self.names).setFocus()

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
