"""What one column means: chosen from the fields in their groups, with how it is read below."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from supervisor.views import mapping_fields
from supervisor.views.mapping_fields import GROUPS, ID, NAME, TOTAL, VERSION, ZONE
from widgets import theme
from widgets.dialogs.mapping.more import MoreOfColumn
from widgets.dialogs.mapping.reading import Reading
from widgets.dialogs.mapping.state import State, column_title
from widgets.parts.fields import Choice
from widgets.parts.labels import words
from widgets.parts.tick_box import Tick, TickBox

_MEANS = QT_TRANSLATE_NOOP("wizard", "What the column means")
_UNUSED = QT_TRANSLATE_NOOP("wizard", "Not used")
_TAKEN = QT_TRANSLATE_NOOP("wizard", "{field} (now {column})")
_HOLDS = QT_TRANSLATE_NOOP("wizard", "{distinct} different values, {blank} blank")
_BLANK = QT_TRANSLATE_NOOP("wizard", "Nothing stands in it.")
_ONLY = QT_TRANSLATE_NOOP("wizard", "Take only some rows…")
_ONLY_SOME = QT_TRANSLATE_NOOP("wizard", "Only rows with {count} of its words…")
_ALL = QT_TRANSLATE_NOOP("wizard", "All rows")
_NO_WORD = QT_TRANSLATE_NOOP("wizard", "Blank")
_LOST = QT_TRANSLATE_NOOP(
    "wizard",
    "The mapping names this column, and the file has no such one. Give its meaning to another, or leave it out.",
)
_MOVED = QT_TRANSLATE_NOOP("wizard", "“{column}” no longer has this meaning.")
_ALSO = QT_TRANSLATE_NOOP("wizard", "Used for {fields}.")
_SAMPLES: Final = 3
_MOST_WORDS: Final = 60
_SHOWN: Final = 18


def role_title(role: str, row: str = "") -> str:
    """What a role is called in a kind of row."""
    return role.removeprefix(f"{TOTAL}:") if role.startswith(f"{TOTAL}:") else say(mapping_fields.title(role, row))


def offered(state: State) -> list[tuple[str, list[str]]]:
    """The roles that a column may have, by group."""
    total = [TOTAL] if state.draft.row == "measure_total" else []
    found: dict[str, list[str]] = {group: [] for group in GROUPS}
    of_all = () if state.draft.second else (VERSION, *(() if total else (ZONE,)), *total)
    for role in (ID, *of_all):
        found[mapping_fields.group_of(role, "id")].append(role)
    for one in state.fields:
        field = one["field"]
        found[mapping_fields.group_of(field, one["kind"])].append(field)
        if one["named"]:
            found["who"].append(field + NAME)
    return [(group, roles) for group, roles in found.items() if roles]


class FieldChoice(Choice):
    """The fields in their groups; None is no field."""

    def __init__(self) -> None:
        super().__init__([])
        self.setMaxVisibleItems(_SHOWN)
        self.setMinimumContentsLength(16)

    def offer(self, state: State, column: str, role: str) -> None:
        """Offer the fields for a column that has a role now."""
        self.clear()
        self.addItem(say(_UNUSED), "")
        model = self.model()
        mine = state.draft.roles(column)
        takers = {one: name for name in state.shown for one in state.draft.roles(name) if one not in mine}
        for group, roles in offered(state):
            self.addItem(say(GROUPS[group]), None)
            if isinstance(model, QStandardItemModel):
                item = model.item(self.count() - 1)
                item.setEnabled(False)
                item.setFont(theme.font("small", True))
            for one in roles:
                title = role_title(one, state.row)
                taken = takers.get(one, "")
                self.addItem(say(_TAKEN, field=title, column=taken) if taken and one != ID else title, one)
        self.put_back(TOTAL if role.startswith(TOTAL) else role)


class ColumnPanel(QWidget):
    """The panel of the chosen column. Emits `changed()` whenever the mapping says something else, and
    `asked(token, question, given)` as the wizard."""

    changed = Signal()
    asked = Signal(str, str, object)

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self.column = state, ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        self.title = words("")
        self.title.setFont(theme.font("head", True))
        self.holds = words("", quiet=True)
        self.means = FieldChoice()
        self.means.setAccessibleName(say(_MEANS))
        self.means.changed.connect(self._means)
        self.also, self.moved = words("", quiet=True), words("", quiet=True)
        self.only = QPushButton(say(_ONLY))
        self.only.setAutoDefault(False)
        self.only.clicked.connect(self._pop_only)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in (self.title, self.holds, self.means, self.moved, self.also):
            outer.addWidget(widget)
        outer.addWidget(self._area, 1)
        outer.addWidget(self.only)
        self.more = MoreOfColumn(state)
        self.more.changed.connect(self.changed)
        self.more.asked.connect(self.asked)
        self.reading: Reading | None = None
        body = QWidget()
        body.setObjectName("body")
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(10)
        self._body.addWidget(self.more)
        self._body.addStretch(1)
        self._area.setWidget(body)

    def show_column(self, column: str) -> None:
        """Show another column."""
        self.column = column
        facts = self._state.facts(column)
        self.title.setText(formats.isolate(column_title(column)))
        samples = formats.listed(formats.isolate(text[:30]) for text, _ in facts.get("values", [])[:_SAMPLES])
        told = say(_HOLDS, distinct=facts.get("distinct", 0), blank=facts.get("blank", 0)) if samples else say(_BLANK)
        told = say(_LOST) if column in self._state.lost() else told
        self.moved.hide()
        self.holds.setText("\n".join(part for part in (samples, told) if part))
        self._show_role()

    def take_parts(self, told: Mapping[str, Any]) -> None:
        """It is known now what a pattern takes of cells: it is shown, and words are those of the parts."""
        self._state.parts.setdefault(told["pattern"], {}).update(told["taken"])
        self.more.show_taken()
        if self.reading is not None and self.reading.words is not None:
            self._show_reading(self.reading.role)

    def take_moments(self, told: Mapping[str, Any]) -> None:
        """It is known now what a way of writing moments reads of the first cell."""
        if self.reading is not None:
            self.reading.show_moments(told)

    def roles(self) -> list[str]:
        """What the column is used for."""
        return self._state.draft.roles(self.column)

    def _show_role(self) -> None:
        roles = self.roles()
        role = roles[0] if roles else ""
        self.means.offer(self._state, self.column, role)
        self.also.setText(say(_ALSO, fields=formats.listed(role_title(one, self._state.row) for one in roles)))
        self.also.setVisible(len(roles) > 1)
        self._show_reading(role)
        self._say_only()
        self.more.show_column(self.column)

    def _show_reading(self, role: str) -> None:
        if self.reading is not None:
            self.reading.hide()
            self._body.removeWidget(self.reading)
            self.reading.deleteLater()
        self.reading = Reading(self._state, self.column, role)
        self.reading.changed.connect(self.changed)
        self.reading.outdated.connect(self._show_role)
        self.reading.asked.connect(self.asked)
        self._body.insertWidget(0, self.reading)
        self._area.verticalScrollBar().setValue(0)

    def _means(self) -> None:
        role = str(self.means.value() or "")
        draft = self._state.draft
        other = self._taker(role)
        if other and other in self._state.lost():
            self._state.stand_in(self.column, other)
        elif role and not (other and self._state.join(role, other, self.column)):
            draft.assign(self.column, role, self._hint(role))
            if role == TOTAL:
                self._measure_length()
            self.moved.setText(say(_MOVED, column=formats.isolate(other)))
        elif not role:
            draft.release(self.column)
        self._state.touched = True
        self._show_role()
        self.moved.setVisible(bool(other) and role not in draft.roles(other) and other in self._state.columns)
        self.changed.emit()

    def _taker(self, role: str) -> str:
        """The column that has a meaning now; keys of rows are had from several."""
        state = self._state
        among = state.lost() if role == ID else state.shown
        return next((one for one in among if role and one != self.column and role in state.draft.roles(one)), "")

    def _measure_length(self) -> None:
        """A sum or average of lengths of time is kept in milliseconds, where the cells tell that they are lengths."""
        facts = self._state.facts(self.column)
        told = self._state.look.get("hints", {}).get(self.column, {}).get("ms", {})
        length = {"unit": "h:mm:ss"} if facts.get("kind") == "length" else told
        role = next((one for one in self.roles() if one.startswith(f"{TOTAL}:")), "")
        if length and role:
            name = role.removeprefix(f"{TOTAL}:").removesuffix("_ms")
            named = self._state.draft.rename_total(role.removeprefix(f"{TOTAL}:"), f"{name}_ms")
            self._state.draft.set_how(f"{TOTAL}:{named}", **length)

    def _hint(self, role: str) -> dict[str, Any]:
        """How the column is read, as far as that is clear."""
        hints = self._state.look.get("hints", {}).get(self.column, {})
        kind = "at" if role == VERSION else self._state.kind(role)
        if kind in ("at", "on"):
            length = hints.get("length") if role == "period" else ""
            return {**hints.get("at", {}), **({"length": length} if length else {})}
        if kind == "ms":
            return dict(hints.get("ms", {}))
        found = hints.get("words", {}).get(role, {}) if kind == "word" else {}
        return {"values": found} if found else {}

    # Which rows

    def _say_only(self) -> None:
        facts = self._state.facts(self.column)
        only = self._state.draft.only(self.column)
        few = facts.get("distinct", 0) <= _MOST_WORDS
        self.only.setVisible((few and len(self._found()) > 1) or bool(only))
        self.only.setText(say(_ONLY_SOME, count=len(only)) if only else say(_ONLY))

    def _found(self) -> list[str]:
        """The words of the column; an empty one where cells are blank."""
        facts = self._state.facts(self.column)
        return [*(text for text, _ in facts.get("values", [])), *([""] if facts.get("blank") else [])]

    def _pop_only(self) -> None:
        found = self._found()
        lines = [Tick(text, formats.isolate(text) if text else say(_NO_WORD)) for text in found]
        box = TickBox(lines, self._state.draft.only(self.column) or frozenset(found), say(_ALL), self.only, least=1)
        box.changed.connect(self._only_chosen)
        box.back.connect(self._all_chosen)
        box.show_under(self.only)

    def _only_chosen(self, chosen: frozenset[str]) -> None:
        found = self._found()
        self._state.draft.set_only(self.column, [] if set(found) <= chosen else [one for one in found if one in chosen])
        self._state.touched = True
        self._say_only()
        self.changed.emit()

    def _all_chosen(self) -> None:
        self._only_chosen(frozenset(self._found()))
