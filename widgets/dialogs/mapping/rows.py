"""Second step: what a row of the file is, and what is the same in all of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QFrame,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from supervisor.views import mapping, mapping_fields
from widgets import theme
from widgets.dialogs.mapping.state import State
from widgets.dialogs.mapping.values import codes
from widgets.parts.fields import Choice, Line
from widgets.parts.labels import words
from widgets.parts.pick_box import PickBox
from widgets.parts.tick_box import Tick, TickBox

_ASK = QT_TRANSLATE_NOOP("wizard", "What is a row of this file?")
_LIKELY = QT_TRANSLATE_NOOP("wizard", "{row} (most likely)")
_OTHER = QT_TRANSLATE_NOOP("wizard", "Something else:")
_ALIKE = QT_TRANSLATE_NOOP("wizard", "The same in all rows")
_BY_COLUMN = QT_TRANSLATE_NOOP("wizard", "A column tells it")
_EQUAL = QT_TRANSLATE_NOOP("wizard", "Equal rows")
_COUNT_ONCE = QT_TRANSLATE_NOOP("wizard", "Are one and the same")
_COUNT_EACH = QT_TRANSLATE_NOOP("wizard", "Count each")
_ALSO = QT_TRANSLATE_NOOP("wizard", "A row also tells of")
_NOTHING = QT_TRANSLATE_NOOP("wizard", "Nothing else")
_SHOWN = QT_TRANSLATE_NOOP("wizard", "The file seems to tell of it.")
_BLANKS = QT_TRANSLATE_NOOP("wizard", "Words that mean nothing")
_ANOTHER = QT_TRANSLATE_NOOP("wizard", "Another field…")
_KEPT = QT_TRANSLATE_NOOP("wizard", "The mapping also says this; it is kept as it is:")
_OWN_KEYS: Final = ("", "measure_total", "case_log", "contact_log")
"""Rows that are known again without a key, or are steps of something that has one."""
_NO_CONSTANTS: Final = frozenset(("ms", "money"))
"""Kinds whose values mean something only with a unit or a currency."""
_ONCE: Final = "once"
_BLANK_HINT: Final = "n/a, -, NULL"
_WIDE: Final = 240
_HINTS: Final = {"csat_scale": "5", "currency": "EUR"}


class RowStep(QWidget):
    """Emits `row_chosen(kind)`, `second_chosen(kind)` when a row is to make one of that kind too, and `changed()`."""

    row_chosen = Signal(str)
    second_chosen = Signal(str)
    changed = Signal()

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        column, self._grid = QVBoxLayout(self), QGridLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        ask = words(say(_ASK))
        ask.setFont(theme.font("head", True))
        column.addWidget(ask)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        kinds = list(mapping_fields.ROWS)
        for place, kind in enumerate(kinds[: mapping_fields.USUAL_ROWS]):
            self._add(kind, place)
        rest = [(kind, say(mapping_fields.ROWS[kind][0])) for kind in kinds[mapping_fields.USUAL_ROWS :]]
        self.rest = Choice(rest)
        self.rest.changed.connect(self._rest_chosen)
        self.rest.setAccessibleName(say(_OTHER))
        self.other = QRadioButton(say(_OTHER))
        self.other.clicked.connect(self._rest_chosen)
        self._group.addButton(self.other)
        self._grid.addWidget(self.other, mapping_fields.USUAL_ROWS, 0)
        self._grid.addWidget(self.rest, mapping_fields.USUAL_ROWS, 1, Qt.AlignmentFlag.AlignLeading)
        line = QFrame()
        line.setObjectName("hairline")
        column.addWidget(line)
        self._alike_title = words(say(_ALIKE))
        self._alike_title.setFont(theme.font("head", True))
        column.addWidget(self._alike_title)
        self._alike = QFormLayout()
        self._alike.setHorizontalSpacing(20)
        self._alike.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        column.addLayout(self._alike)
        self.kept = words("", quiet=True)
        column.addWidget(self.kept)
        column.addStretch(1)
        self._row, self._added = "", list[str]()
        self.another = QPushButton(say(_ANOTHER))
        self.another.setAutoDefault(False)
        self.another.clicked.connect(self._pop_fields)
        self.alike: dict[str, Choice | Line] = {}
        self.show_row()

    def _add(self, kind: str, place: int) -> None:
        title, what = mapping_fields.ROWS[kind]
        button = QRadioButton(say(title))
        button.setObjectName(kind)
        button.setAccessibleDescription(say(what))
        button.clicked.connect(self._chosen)
        self._group.addButton(button)
        self._grid.addWidget(button, place, 0)
        self._grid.addWidget(words(say(what), quiet=True), place, 1)
        self.buttons[kind] = button

    def show_row(self) -> None:
        """Show what is chosen, and mark what is likely."""
        row, likely = self._state.draft.row, self._state.look.get("likely", "")
        for kind, button in self.buttons.items():
            title = say(mapping_fields.ROWS[kind][0])
            button.setText(say(_LIKELY, row=title) if kind == likely else title)
            button.setChecked(kind == row)
        if row and row not in self.buttons:
            self.other.setChecked(True)
            self.rest.put_back(row)
        self._show_alike()

    def _show_alike(self) -> None:
        if self._alike.indexOf(self.another) >= 0:
            self._alike.takeRow(self.another)  # its list may be open
        while self._alike.rowCount():
            self._alike.removeRow(0)
        self.alike = {}
        usual = mapping_fields.ALIKE.get(self._state.draft.row, ())
        if self._row != self._state.draft.row:
            self._row, self._added = self._state.draft.row, []
        told = [field for field in self._state.draft.fields if self._state.draft.constant(field) is not None]
        for field in dict.fromkeys((*usual, *told, *self._added)):
            made = self._editor(field)
            made.setObjectName(field)
            made.setAccessibleName(say(mapping_fields.title(field, self._state.draft.row)))
            made.changed.connect(self._alike_changed)
            self._alike.addRow(say(mapping_fields.title(field, self._state.draft.row)), made)
            self.alike[field] = made
        self._alike.addRow("", self.another)
        self._alike.setRowVisible(self.another, bool(self._free()))
        self.blanks = Line(", ".join(self._state.draft.source.get("missing", [])), hint=_BLANK_HINT)
        self.blanks.setAccessibleName(say(_BLANKS))
        self.blanks.setMinimumWidth(_WIDE)
        self.blanks.changed.connect(self._blanks_changed)
        self._alike.addRow(say(_BLANKS), self.blanks)
        repeats = self._state.draft.source.get("repeats", _ONCE)
        self.repeats = Choice([(_ONCE, say(_COUNT_ONCE)), ("count", say(_COUNT_EACH))], repeats)
        self.repeats.setAccessibleName(say(_EQUAL))
        self.repeats.changed.connect(self._repeats_chosen)
        self._alike.addRow(say(_EQUAL), self.repeats)
        keyless = not self._state.draft.ids() and self._state.draft.row not in _OWN_KEYS
        self._alike.setRowVisible(self.repeats, keyless)
        self.also = QPushButton()
        self.also.setAutoDefault(False)
        self.also.setAccessibleName(say(_ALSO))
        self.also.clicked.connect(self._pop_also)
        self._alike.addRow(say(_ALSO), self.also)
        self._alike.setRowVisible(self.also, self._state.draft.row in mapping_fields.WITH_SECOND)
        self.say_also()
        kept = mapping.kept(self._state.draft.said)
        self.kept.setText("\n".join([say(_KEPT), *map(formats.ltr, kept)]) if kept else "")
        self.kept.setVisible(bool(kept))

    def _free(self) -> list[str]:
        """The fields that no column tells, and that could be said once for all rows."""
        fields = self._state.draft.fields
        kinds = {one["field"]: one["kind"] for one in self._state.fields}
        return [field for field, kind in kinds.items() if kind not in _NO_CONSTANTS and field not in fields]

    def _pop_fields(self) -> None:
        groups: dict[str, list[Tick]] = {group: [] for group in mapping_fields.GROUPS}
        for field in self._free():
            if field not in self.alike:
                group = mapping_fields.group_of(field, self._state.kind(field))
                title = say(mapping_fields.GROUPS[group])
                groups[group].append(Tick(field, say(mapping_fields.title(field, self._state.draft.row)), title))
        box = PickBox([one for several in groups.values() for one in several], "", self.another)
        box.picked.connect(self._field_picked)
        box.show_under(self.another)

    def _field_picked(self, field: str) -> None:
        self._added.append(field)
        self._show_alike()
        self.alike[field].show()  # at once, to take the keyboard
        self.alike[field].setFocus()

    def show_proposed(self) -> None:
        """Show what is proposed. Answers of customers that a file tells of are taken with its rows, unless somebody
        lets them be."""
        self.show_row()
        if "survey" in self._state.seconds and not self._state.draft.seconds():
            self._state.draft.add_second("survey", self._state.seconds["survey"])
            self.second_chosen.emit("survey")
            self.say_also()

    def say_also(self) -> None:
        """Say which second rows are made."""
        kinds = [
            say(mapping_fields.ROWS[kind][0]) for kind in self._state.draft.seconds() if kind in mapping_fields.ROWS
        ]
        self.also.setText(formats.listed(kinds) if kinds else say(_NOTHING))

    def _pop_also(self) -> None:
        state = self._state
        lines = [
            Tick(kind, say(mapping_fields.ROWS[kind][0]), what=say(_SHOWN) if kind in state.seconds else "")
            for kind in sorted(mapping_fields.SECOND_ROWS, key=lambda kind: kind not in state.seconds)
            if kind != state.draft.row
        ]
        box = TickBox(lines, state.draft.seconds(), say(_NOTHING), self.also)
        box.changed.connect(self._also_chosen)
        box.back.connect(self._no_other)
        box.show_under(self.also)

    def _also_chosen(self, chosen: frozenset[str]) -> None:
        draft = self._state.draft
        for kind in [one for one in draft.seconds() if one not in chosen]:
            draft.drop_second(kind)
        for kind in sorted(chosen - set(draft.seconds())):
            draft.add_second(kind, self._state.seconds.get(kind, {}))
            self.second_chosen.emit(kind)
        self._state.touched = True
        self.say_also()
        self.changed.emit()

    def _no_other(self) -> None:
        self._also_chosen(frozenset())

    def _editor(self, field: str) -> Choice | Line:
        given = self._state.draft.constant(field)
        if found := codes(self._state, field):
            return Choice([(None, say(_BY_COLUMN)), *found], given)
        line = Line("" if given is None else str(given), hint=_HINTS.get(field, ""), left_to_right=field in _HINTS)
        line.setMinimumWidth(_WIDE)
        return line

    def _chosen(self) -> None:
        self._choose(self.sender().objectName())

    def _rest_chosen(self) -> None:
        self.other.setChecked(True)
        self._choose(str(self.rest.value()))

    def _choose(self, kind: str) -> None:
        if kind != self._state.draft.row:
            self._state.touched = True
            self.row_chosen.emit(kind)

    def _repeats_chosen(self) -> None:
        source = self._state.draft.source
        source.pop("repeats", None)
        if self.repeats.value() != _ONCE:
            source["repeats"] = self.repeats.value()
        self._state.touched = True
        self.changed.emit()

    def _blanks_changed(self) -> None:
        words = [word.strip() for word in str(self.blanks.typed()).split(",") if word.strip()]
        if words:
            self._state.draft.source["missing"] = words
        else:
            self._state.draft.source.pop("missing", None)
        self._state.touched = True
        self.changed.emit()

    def _alike_changed(self) -> None:
        editor = self.sender()
        field = editor.objectName()
        value = self.alike[field].typed()
        if field == "csat_scale":
            value = int(value) if str(value).isdecimal() and int(value) > 1 else None
        elif field == "currency":
            value = str(value).strip().upper() or None
        elif isinstance(value, str):
            value = formats.plain(value).strip() or None
        self._state.draft.set_constant(field, value)
        self._state.touched = True
        self.changed.emit()


def scrolled(step: QWidget) -> QScrollArea:
    """A step that scrolls where there is too little room."""
    step.setObjectName("body")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(step)
    return area
