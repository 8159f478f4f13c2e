"""How a sheet becomes rows: a column per period, what is counted, blank cells below others, the decimal sign.

It stays out of sight where the file is a plain table, until somebody asks for more.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QDate, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QPushButton, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from supervisor.views.mapping_parts import end_by, end_of, end_pattern
from widgets.dialogs.mapping.state import State
from widgets.parts.fields import Choice, Line
from widgets.parts.tick_box import Tick, TickBox

_PERIODS = QT_TRANSLATE_NOOP("wizard", "Periods")
_PLAIN = QT_TRANSLATE_NOOP("wizard", "Not side by side")
_SPAN = QT_TRANSLATE_NOOP("wizard", "A column each, {first} to {last}")
_TICKED = QT_TRANSLATE_NOOP("wizard", "In columns that I choose…")
_ASK = QT_TRANSLATE_NOOP("wizard", "Choose…")
_COUNTED = QT_TRANSLATE_NOOP("wizard", "What is counted")
_ONE = QT_TRANSLATE_NOOP("wizard", "The same in all rows")
_BELOW = QT_TRANSLATE_NOOP("wizard", "The lower row of names")
_FILLED = QT_TRANSLATE_NOOP("wizard", "Blank as above")
_NOWHERE = QT_TRANSLATE_NOOP("wizard", "In no column")
_DECIMAL = QT_TRANSLATE_NOOP("wizard", "Decimal sign")
_POINT = QT_TRANSLATE_NOOP("wizard", "Point 12.5")
_COMMA = QT_TRANSLATE_NOOP("wizard", "Comma 12,5")
_UNTIL = QT_TRANSLATE_NOOP("wizard", "Rows count until")
_LAST = QT_TRANSLATE_NOOP("wizard", "The last one")
_ANOTHER = QT_TRANSLATE_NOOP("wizard", "A row that begins with…")
_MORE = QT_TRANSLATE_NOOP("wizard", "More…")
_TICK: Final = "tick"
_DOUBT: Final = "doubt"
_OWN: Final = "own"
_LETTERS: Final = 40
_WIDE: Final = 320
_SHEETS: Final = ("csv", "xlsx")


class Shape(QObject):
    """Rows of the form of the first step. Emits `changed()` when the file is to be read in another way."""

    changed = Signal()

    def __init__(self, state: State, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._state, self._form, self._parent = state, form, parent
        self._asked = False
        self.periods, self.counted = Choice([]), Choice([])
        self.decimal = Choice([(".", say(_POINT)), (",", say(_COMMA))])
        self.filled, self.more = QPushButton(), QPushButton(say(_MORE))
        self.more.setFlat(True)
        for button in (self.filled, self.more):
            button.setAutoDefault(False)
        self.until, self.begins = Choice([]), Line()
        self.until.setMinimumContentsLength(_LETTERS)
        self.begins.setMinimumWidth(_WIDE)
        for title, field in (
            (_PERIODS, self.periods),
            (_COUNTED, self.counted),
            (_UNTIL, self.until),
            (_ANOTHER, self.begins),
            (_FILLED, self.filled),
            (_DECIMAL, self.decimal),
        ):
            field.setAccessibleName(say(title))
            form.addRow("" if field is self.begins else say(title), field)
        for choice in (self.periods, self.counted, self.decimal):
            choice.setMinimumContentsLength(_LETTERS)
        form.addRow("", self.more)
        self.until.changed.connect(self._until_chosen)
        self.begins.editingFinished.connect(self._until_said)
        self.periods.changed.connect(self._periods_chosen)
        self.counted.changed.connect(self._counted_chosen)
        self.decimal.changed.connect(self._decimal_chosen)
        self.filled.clicked.connect(self._pop_filled)
        self.more.clicked.connect(self._show_more)

    def show_look(self) -> None:
        """Show how the sheet is read now."""
        look, wide = self._state.look, self._state.draft.said.get("wide", {})
        sheet = look.get("kind") in _SHEETS and bool(look.get("columns"))
        with QSignalBlocker(self.periods), QSignalBlocker(self.counted), QSignalBlocker(self.decimal):
            self._offer_periods(look, wide)
            self._offer_counted(look, wide)
            self.decimal.put_back(self._state.draft.source.get("decimal", "."))
        self._say_filled()
        known = bool(look.get("columns"))
        several = bool(wide) or bool(look.get("ways"))
        self._form.setRowVisible(self.periods, sheet and (several or self._asked))
        self._form.setRowVisible(self.counted, sheet and bool(wide) and not look.get("upper"))
        self._show_until(look, wide, sheet)
        filled = bool(self._state.draft.source.get("fill_down"))
        self._form.setRowVisible(self.filled, sheet and (bool(wide) or filled or self._asked))
        self._form.setRowVisible(self.decimal, known and (self.decimal.value() == "," or self._asked))
        self._form.setRowVisible(self.more, known and not self._asked)

    def _offer_periods(self, look: dict[str, Any], wide: dict[str, Any]) -> None:
        pairs: list[tuple[Any, str]] = [("", say(_PLAIN))]
        pairs += [
            (way["pattern"], say(_SPAN, first=_day(way, "first"), last=_day(way, "last")))
            for way in look.get("ways", [])
        ]
        headers = wide.get("headers", "")
        if isinstance(headers, str) and headers and headers not in dict(pairs):
            pairs.append((headers, headers))
        chosen: Any = _TICK if isinstance(headers, list) else headers
        if self._state.doubtful:
            pairs.insert(0, (_DOUBT, say(_ASK)))
            chosen = _DOUBT
        _offer(self.periods, [*pairs, (_TICK, say(_TICKED))], chosen)

    def _offer_counted(self, look: dict[str, Any], wide: dict[str, Any]) -> None:
        label = wide.get("label", "")
        names = [name for name in look.get("keys", []) if name]
        pairs = [("", say(_ONE)), *((name, formats.isolate(name)) for name in names)]
        if look.get("upper"):
            pairs.append(("@below", say(_BELOW)))
        if label and label not in dict(pairs):
            pairs.append((label, formats.isolate(label)))
        _offer(self.counted, pairs, label)

    def _show_until(self, look: dict[str, Any], wide: dict[str, Any], sheet: bool) -> None:
        """The row before which the sheet ends; a pattern that only a file can say is kept and not shown."""
        told = end_of(wide.get("until"))
        text, whole = told or ("", False)
        cells = {end_by(cell): cell for cell in look.get("ends", [])}
        pairs = [(end_pattern(*by), formats.isolate(cell)) for by, cell in cells.items()]
        with QSignalBlocker(self.until):
            _offer(self.until, [("", say(_LAST)), *pairs, (_OWN, say(_ANOTHER))], wide.get("until", ""))
            if text and (text, whole) not in cells:
                self.until.put_back(_OWN)
        self.begins.setText(text)
        self._form.setRowVisible(self.until, sheet and bool(wide) and told is not None and (bool(text) or self._asked))
        self._form.setRowVisible(self.begins, self.until.isVisibleTo(self._parent) and self.until.value() == _OWN)

    def _say_filled(self) -> None:
        filled = self._state.draft.source.get("fill_down", [])
        self.filled.setText(formats.listed(map(formats.isolate, filled)) if filled else say(_NOWHERE))

    # What was chosen

    def _show_more(self) -> None:
        self._asked = True
        self.show_look()
        self.periods.setFocus()

    def _periods_chosen(self) -> None:
        value = self.periods.value()
        wide = dict(self._state.draft.said.get("wide", {}))
        if value == _TICK:
            self._pop_columns(wide)
        elif value != _DOUBT:
            self._set_wide({**wide, "headers": value} if value else None)

    def _pop_columns(self, wide: dict[str, Any]) -> None:
        headers = wide.get("headers", [])
        names = [name for name in self._state.look.get("heading", []) if name]
        box = TickBox(
            [Tick(name, formats.isolate(name)) for name in names],
            headers if isinstance(headers, list) else [],
            say(_PLAIN),
            self.periods,
        )
        box.changed.connect(self._columns_chosen)
        box.back.connect(self._none_chosen)
        box.destroyed.connect(self.changed)
        box.show_under(self.periods)

    def _columns_chosen(self, chosen: frozenset[str]) -> None:
        names = [name for name in self._state.look.get("heading", []) if name in chosen]
        wide = dict(self._state.draft.said.get("wide", {}))
        self._state.set_wide({**wide, "headers": names} if names else None)
        self._state.touched = True

    def _none_chosen(self) -> None:
        self._columns_chosen(frozenset())

    def _counted_chosen(self) -> None:
        wide = {key: value for key, value in self._state.draft.said.get("wide", {}).items() if key != "label"}
        label = self.counted.value()
        self._set_wide({**wide, **({"label": label} if label else {})})

    def _until_chosen(self) -> None:
        if self.until.value() == _OWN:
            self._form.setRowVisible(self.begins, True)
            self.begins.setFocus()
        else:
            self._end(str(self.until.value()) or None)

    def _until_said(self) -> None:
        if self.until.value() == _OWN:
            self._end(end_pattern(str(self.begins.value() or "")))

    def _end(self, pattern: str | None) -> None:
        wide = self._state.draft.said.get("wide", {})
        if pattern != wide.get("until"):
            rest = {key: value for key, value in wide.items() if key != "until"}
            self._set_wide({**rest, **({"until": pattern} if pattern else {})})

    def _decimal_chosen(self) -> None:
        self._state.draft.source["decimal"] = self.decimal.value()
        self._state.touched = True
        self.changed.emit()

    def _pop_filled(self) -> None:
        filled = self._state.draft.source.get("fill_down", [])
        names = [name for name in self._state.look.get("keys", []) if name]
        lines = [Tick(name, formats.isolate(name)) for name in names]
        box = TickBox(lines, filled, say(_NOWHERE), self.filled)
        box.changed.connect(self._filled_chosen)
        box.back.connect(self._unfilled)
        box.destroyed.connect(self.changed)
        box.show_under(self.filled)

    def _filled_chosen(self, chosen: frozenset[str]) -> None:
        names = [name for name in self._state.look.get("keys", []) if name in chosen]
        self._state.draft.source["fill_down"] = names
        self._state.touched = True
        self._say_filled()

    def _unfilled(self) -> None:
        self._filled_chosen(frozenset())

    def _set_wide(self, said: dict[str, Any] | None) -> None:
        self._state.set_wide(said)
        self._state.touched = True
        self.changed.emit()


def _day(way: dict[str, Any], key: str) -> str:
    """The first or last period: its day only where periods are shorter than months."""
    form = {"month": "MMMM yyyy", "quarter": "MMMM yyyy", "year": "yyyy"}.get(way["length"], "d MMMM yyyy")
    return formats.locale().toString(QDate.fromString(way[key], Qt.DateFormat.ISODate), form)


def _offer(choice: Choice, pairs: list[tuple[Any, str]], chosen: Any) -> None:
    choice.clear()
    for value, text in pairs:
        choice.addItem(text, value)
    choice.setCurrentIndex(max(choice.findData(chosen), 0))
