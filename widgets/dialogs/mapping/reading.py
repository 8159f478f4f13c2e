"""How a column is read once it is known what it means: the format of a time, the unit of a length, the words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from supervisor import formats
from supervisor.contract import OUTCOMES
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import words as names
from supervisor.text import say
from supervisor.views import date_words, mapping_fields
from supervisor.views.mapping import kept_of
from supervisor.views.mapping_fields import ID, NAME, TOTAL, VERSION, ZONE
from widgets.dialogs.mapping.state import CUSTOMER_NAME, State, column_title, zones
from widgets.dialogs.mapping.values import codes
from widgets.dialogs.mapping.words import WordsEditor
from widgets.dialogs.mapping.written import NAMED_DATES, KeptLine, example, moment, told_apart, written
from widgets.parts.fields import Choice, Line
from widgets.parts.labels import words

_WRITTEN = QT_TRANSLATE_NOOP("wizard", "Written as")
_WITH = QT_TRANSLATE_NOOP("wizard", "Together with")
_ALONE = QT_TRANSLATE_NOOP("wizard", "No other column")
_PATTERN = QT_TRANSLATE_NOOP("wizard", "Another pattern…")
_UNIT = QT_TRANSLATE_NOOP("wizard", "Unit")
_LENGTH = QT_TRANSLATE_NOOP("wizard", "Period of")
_ASK = QT_TRANSLATE_NOOP("wizard", "Choose…")
_YEAR = QT_TRANSLATE_NOOP("wizard", "Year")
_PLAIN = QT_TRANSLATE_NOOP("wizard", "Plain numbers are")
_BELOW_ONE = QT_TRANSLATE_NOOP("wizard", "Numbers below 1")
_AS_THEY_ARE = QT_TRANSLATE_NOOP("wizard", "As other numbers")
_MEASURE = QT_TRANSLATE_NOOP("wizard", "Name")
_IS = QT_TRANSLATE_NOOP("wizard", "What kind of number")
_SUM = QT_TRANSLATE_NOOP("wizard", "A sum or a number")
_MEAN = QT_TRANSLATE_NOOP("wizard", "An average of")
_SHARE = QT_TRANSLATE_NOOP("wizard", "A percentage of")
_MONEY = QT_TRANSLATE_NOOP("wizard", "As in 12.50")
_MINOR = QT_TRANSLATE_NOOP("wizard", "In hundredths: 1250")
_OPEN = QT_TRANSLATE_NOOP("wizard", "Still open")
_NO_STEP = QT_TRANSLATE_NOOP("wizard", "Not used")
_MORE = QT_TRANSLATE_NOOP("wizard", "The mapping says more of this column than is shown here; all of it is kept.")
_NUMBER = QT_TRANSLATE_NOOP("wizard", "A number")
_SAME_NAME = QT_TRANSLATE_NOOP("wizard", "People of one name")
_ONE = QT_TRANSLATE_NOOP("wizard", "Are one customer")
_SEVERAL = QT_TRANSLATE_NOOP("wizard", "May be several customers")
_UNITS: Final[dict[str, Text]] = {
    "seconds": QT_TRANSLATE_NOOP("wizard", "Seconds"),
    "minutes": QT_TRANSLATE_NOOP("wizard", "Minutes"),
    "hours": QT_TRANSLATE_NOOP("wizard", "Hours"),
    "milliseconds": QT_TRANSLATE_NOOP("wizard", "Milliseconds"),
    "days": QT_TRANSLATE_NOOP("wizard", "Days"),
    "excel_day": QT_TRANSLATE_NOOP("wizard", "Parts of a day, as in a workbook"),
    "h:mm:ss": QT_TRANSLATE_NOOP("wizard", "Hours, minutes, seconds 0:00:00"),
    "m:ss": QT_TRANSLATE_NOOP("wizard", "Minutes and seconds 0:00"),
    "h:mm": QT_TRANSLATE_NOOP("wizard", "Hours and minutes 0:00"),
    "mixed": QT_TRANSLATE_NOOP("wizard", "Mixed: 90, 1:30, 5 min"),
}
_LENGTHS: Final[dict[str, Text]] = {
    "15min": QT_TRANSLATE_NOOP("wizard", "A quarter of an hour"),
    "30min": QT_TRANSLATE_NOOP("wizard", "Half an hour"),
    "hour": QT_TRANSLATE_NOOP("wizard", "An hour"),
    "day": QT_TRANSLATE_NOOP("wizard", "A day"),
    "week": QT_TRANSLATE_NOOP("wizard", "A week"),
    "month": QT_TRANSLATE_NOOP("wizard", "A month"),
    "quarter": QT_TRANSLATE_NOOP("wizard", "A quarter"),
    "year": QT_TRANSLATE_NOOP("wizard", "A year"),
}
_EXITS: Final = tuple(one for one in OUTCOMES if one != "answered")
_STATUSES: Final[dict[str, tuple[dict[str, Text], Text]]] = {
    "case_log": (mapping_fields.STATUSES, _OPEN),
    "contact_log": (mapping_fields.STEPS | {one: names.word(one) for one in _EXITS}, _NO_STEP),
}
"""Per log what words of its status may mean, and what those are that mean none of it."""
_BESIDE: Final = frozenset(("@header", "@sheet"))
"""Columns of no file that may hold a half of a moment: hours side by side, a sheet for each month."""
_PLAIN_UNITS: Final = ("seconds", "minutes", "hours", "milliseconds", "days")
_OWN: Final = "own"
_ONE_NAME: Final = "one_name"
_MOST_ZONES: Final = 12
_DIGITS: Final = 4
_PATTERN_HINT: Final = "DD/MM/YYYY hh:mm"
_LETTERS: Final = 10


class Reading(QWidget):
    """The editors of one column in one role. Emits `changed()`, `renamed(role)` when a measure got another name, and
    `outdated()` when it has to be made anew; `asked(token, question, given)` as the wizard."""

    changed = Signal()
    outdated = Signal()
    renamed = Signal(str)
    asked = Signal(str, str, object)

    def __init__(self, state: State, column: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self.column, self.role = state, column, role
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.editors: dict[str, Choice | Line] = {}
        self.words: WordsEditor | None = None
        self.pattern: QLabel | None = None
        self.example: QLabel | None = None
        if role not in (ID, "") and not role.endswith(NAME):
            self._build()

    def _build(self) -> None:
        state = self._state
        kind = "at" if self.role == VERSION else state.kind(self.role)
        if state.draft.says_more(self.role):
            self._form.addRow(words(say(_MORE), quiet=True))
            for line in kept_of(state.draft.how(self.role)):
                self._form.addRow(words(formats.ltr(line), quiet=True))
            return
        if self.role.startswith(TOTAL):
            self._add_total()
        elif self.role == "status" and state.draft.row in _STATUSES:
            self._add_statuses()
        elif self.role == ZONE:
            self._add_zones()
        elif kind in ("at", "on"):
            self._add_date()
            if self.role == "period":
                self._add("length", say(_LENGTH), [(one, say(text)) for one, text in _LENGTHS.items()], "day")
        elif kind == "ms":
            self._add_unit()
        elif kind == "money":
            self._add("unit", "", [(None, say(_MONEY)), ("minor", say(_MINOR))])
        elif kind in ("word", "truth"):
            self._add_words()
        elif self._state.is_name(self.role):
            self._add(_ONE_NAME, say(_SAME_NAME), [(None, say(_ASK)), (True, say(_ONE)), (False, say(_SEVERAL))])
            self.editors[_ONE_NAME].put_back(self._state.one_name or None)

    def _add(self, key: str, title: str, pairs: list[tuple[Any, str]], default: Any = None) -> Choice:
        given = self._state.draft.how(self.role).get(key, default)
        choice = Choice(pairs, given)
        choice.setMinimumContentsLength(_LETTERS)
        choice.setObjectName(key)
        choice.setAccessibleName(title or key)
        choice.changed.connect(self._chosen)
        if title:
            self._form.addRow(title, choice)
        else:
            self._form.addRow(choice)
        self.editors[key] = choice
        return choice

    def _add_line(self, key: str, title: str, text: str, hint: str = "") -> Line:
        line = KeptLine(text, hint=hint, left_to_right=key == _OWN)
        line.setObjectName(key)
        line.setAccessibleName(title)
        line.editingFinished.connect(self._typed)
        self._form.addRow(title, line)
        self.editors[key] = line
        return line

    # Kinds

    def _add_date(self) -> None:
        facts, joined = self._state.facts(self.column), self._state.draft.how(self.role).get("columns", [])
        told = self._state.draft.how(self.role).get("date")
        fits, first = self._state.ways(joined or [self.column]), self._state.first_moments(joined or [self.column])
        pairs: list[tuple[Any, str]] = []
        for one in fits:
            shown = written(one)
            pairs.append((one, moment(first[one]) if first.get(one) else shown))
        pairs = told_apart(pairs)
        pairs += [(one, say(text)) for one, text in NAMED_DATES.items() if one not in fits and not joined]
        own = isinstance(told, str) and told not in dict(pairs)
        asks = told is None and fits[:1] != ["iso"]
        if facts.get("kind") != "moment":
            top = [(None, say(_ASK))] if asks else []
            choice = self._add("date", say(_WRITTEN), [*top, *pairs, (_OWN, say(_PATTERN))], None if asks else "iso")
            self.pattern = words("", quiet=True)
            self._form.addRow(self.pattern)
            if own:
                choice.put_back(_OWN)
            line = self._add_line(_OWN, say(_PATTERN), date_words.shown(str(told)) if own else "", _PATTERN_HINT)
            line.textEdited.connect(self._ask_example)
            self._form.setRowVisible(line, own)
            self.example = words("", quiet=True)
            self._form.addRow(self.example)
            self._form.setRowVisible(self.example, False)
            self._add_year()
            self._say_pattern()
        others = [
            one for one in self._state.columns if one and (one[0] != "@" or one in _BESIDE) and one != self.column
        ]
        pairs = [(None, say(_ALONE)), *((name, formats.isolate(column_title(name))) for name in others)]
        self._add("columns", say(_WITH), pairs, None)
        second = next((name for name in joined if name != self.column), None)
        self.editors["columns"].put_back(second)

    def _add_unit(self) -> None:
        facts = self._state.facts(self.column)
        if facts.get("kind") == "length":
            return
        told = self._state.draft.how(self.role).get("unit")
        fits = [one for one in _UNITS if one in facts.get("units", [])] or list(_UNITS)
        top = [(None, say(_ASK))] if told is None else []
        if told is not None and told not in fits:
            fits.append(told)
        self._add("unit", say(_UNIT), [*top, *((one, say(_UNITS.get(one, Text(one)))) for one in fits)])
        self._add("number", say(_PLAIN), [(one, say(_UNITS[one])) for one in _PLAIN_UNITS], _PLAIN_UNITS[0])
        parts = [(None, say(_ASK)), (True, say(_UNITS["excel_day"])), (False, say(_AS_THEY_ARE))]
        self._add("day_fractions", say(_BELOW_ONE), parts)
        self._show_mixed()

    def _show_mixed(self) -> None:
        """What plain numbers mean, in a column that has other lengths too."""
        mixed, facts = self.editors["unit"].typed() == "mixed", self._state.facts(self.column)
        self._form.setRowVisible(self.editors["number"], mixed and bool(facts.get("numbers")))
        given = self._state.draft.how(self.role).get("day_fractions") is not None
        self._form.setRowVisible(self.editors["day_fractions"], mixed and (bool(facts.get("day_parts")) or given))

    def _add_zones(self) -> None:
        """Words that name no time zone: which one they mean."""
        known = set(zones())
        found = [(word, n) for word, n in self._state.values(self.column, self.role) if word not in known]
        given = self._state.draft.how(self.role).get("values", {})
        codes = [(name, formats.ltr(name.replace("_", " "))) for name in zones()]
        folded = {str(word).casefold(): zone for word, zone in given.items()}
        self.words = WordsEditor(found[:_MOST_ZONES], codes, folded, with_others=False)
        self.words.said.connect(self._word_said)
        self._form.addRow(self.words)

    def _add_words(self) -> None:
        told = self._state.draft.how(self.role)
        given = {str(word).casefold(): code for word, code in told.get("values", {}).items()}
        found = self._state.values(self.column, self.role)
        self.words = WordsEditor(found, codes(self._state, self.role), given, told.get("otherwise"))
        self.words.said.connect(self._word_said)
        self.words.others_said.connect(self._others_said)
        self._form.addRow(self.words)

    def _add_statuses(self) -> None:
        means, unsaid = _STATUSES[self._state.draft.row]
        codes = [(one, say(text)) for one, text in means.items()]
        found = self._state.values(self.column, self.role)
        given = self._state.draft.statuses()
        self.words = WordsEditor(found, codes, given, with_others=False, unsaid=say(unsaid))
        self.words.said.connect(self._status_said)
        self._form.addRow(self.words)

    def _add_total(self) -> None:
        name = self.role.removeprefix(f"{TOTAL}:")
        told = self._state.draft.how(self.role)
        self._add_line("measure", say(_MEASURE), name)
        unit = told.get("unit") if name.endswith("_ms") else None
        self._add("unit", say(_UNIT), [(None, say(_NUMBER)), *((one, say(text)) for one, text in _UNITS.items())], unit)
        self._add("is", say(_IS), [("", say(_SUM)), ("mean_of", say(_MEAN)), ("share_of", say(_SHARE))], "")
        way = next((key for key in ("mean_of", "share_of") if key in told), "")
        self.editors["is"].put_back(way)
        others = [(one, formats.isolate(one)) for one in self._state.columns if one and one != self.column]
        self._add("of", "", others)
        self.editors["of"].put_back(told.get(way, ""))
        self._form.setRowVisible(self.editors["of"], bool(way))

    def _add_year(self) -> None:
        """The year of dates that tell none."""
        given = self._state.draft.how(self.role).get("year") or self._state.draft.source.get("year") or ""
        self._add_line("year", say(_YEAR), str(given), str(QDate.currentDate().year()))

    def _say_pattern(self) -> None:
        """Below a moment, how the column writes it: the list has no room for both."""
        pattern = self.editors["date"].typed()
        told = self._state.draft.how(self.role).get("date") if pattern == _OWN else pattern
        self._form.setRowVisible(self.editors["year"], date_words.lacks_year(told))
        if self.pattern is not None:
            joined = self._state.draft.how(self.role).get("columns", [])
            shown = isinstance(pattern, str) and pattern in self._state.first_moments(joined or [self.column])
            self.pattern.setText(written(str(pattern)) if shown else "")
            self._form.setRowVisible(self.pattern, shown)

    # What was chosen

    def _chosen(self) -> None:
        key = self.sender().objectName()
        value = self.editors[key].typed()
        draft = self._state.draft
        if key == "date":
            self._say_pattern()
            line = self.editors[_OWN]
            self._form.setRowVisible(line, value == _OWN)
            if self.example is not None:
                self._form.setRowVisible(self.example, value == _OWN and bool(self.example.text()))
            if value == _OWN:
                line.setFocus()
                return
            draft.set_how(self.role, date=None if value == "iso" else value)
            if value == "iso" and self._state.facts(self.column).get("dates", ["iso"])[:1] != ["iso"]:
                draft.set_how(self.role, date="iso")
        elif key == "columns":
            draft.join(self.role, value)
            told = draft.how(self.role).get("columns", [])
            ways = self._state.ways(told or [self.column])
            draft.set_how(self.role, date=ways[0] if len(ways) == 1 and ways[0] != "iso" else None)
            self.outdated.emit()
        elif key == _ONE_NAME:
            self._name_said(value)
        elif self.role.startswith(TOTAL):
            self._total_chosen(key, value)
        else:
            draft.set_how(self.role, **{key: value})
            if key == "unit" and "number" in self.editors:
                self._show_mixed()
        self._tell()

    def _name_said(self, one: bool | None) -> None:
        """Whether people of one name are one customer; else the column only names them, where that can be said."""
        self._state.one_name = bool(one)
        if one is False:
            known = any(field["field"] == CUSTOMER_NAME for field in self._state.fields)
            self._state.draft.release(self.column)
            if known:
                self._state.draft.assign(self.column, CUSTOMER_NAME)
            self.outdated.emit()

    def _total_chosen(self, key: str, value: Any) -> None:
        draft = self._state.draft
        if key == "unit":
            name = self.role.removeprefix(f"{TOTAL}:")
            draft.set_how(self.role, unit=value)
            self._rename(f"{name.removesuffix('_ms')}_ms" if value else name.removesuffix("_ms"))
            return
        way = str(self.editors["is"].typed())
        self._form.setRowVisible(self.editors["of"], bool(way))
        of = self.editors["of"].typed()
        chosen: dict[str, Any] = {"mean_of": None, "share_of": None}
        draft.set_how(self.role, **{**chosen, **({way: of} if way else {})})

    def _typed(self) -> None:
        line = self.sender()
        if line.objectName() == "measure":
            self._rename(str(self.editors["measure"].typed()))
        elif line.objectName() == "year":
            text = str(self.editors["year"].value() or "")
            self._state.draft.set_how(self.role, year=int(text) if text.isdecimal() and len(text) == _DIGITS else None)
        elif text := str(self.editors[_OWN].value() or ""):
            self._state.draft.set_how(self.role, date=date_words.percent(text))
            self._say_pattern()
            self._ask_example(text)
        self._tell()

    def _ask_example(self, text: str) -> None:
        """What the line would read of the first cell, while somebody types."""
        joined = self._state.draft.how(self.role).get("columns", [])
        cell = self._state.first_cell(joined or [self.column])
        pattern = date_words.percent(formats.plain(text).strip())
        if cell and pattern:
            self.asked.emit("moments", "moments", {"pattern": pattern, "texts": [cell]})

    def show_moments(self, told: Mapping[str, Any]) -> None:
        """It is known what a way reads of the first cell."""
        line = self.editors.get(_OWN)
        if self.example is None or line is None or date_words.percent(str(line.value() or "")) != told["pattern"]:
            return
        self.example.setText("\n".join(example(cell, iso) for cell, iso in told["read"].items()))
        self._form.setRowVisible(self.example, self.editors["date"].typed() == _OWN)

    def _rename(self, name: str) -> None:
        old = self.role.removeprefix(f"{TOTAL}:")
        if name and name != old:
            self.role = f"{TOTAL}:{self._state.draft.rename_total(old, name)}"
            self.editors["measure"].put_back(self.role.removeprefix(f"{TOTAL}:"))
            self.renamed.emit(self.role)

    def _word_said(self, word: str, code: Any) -> None:
        values = dict(self._state.draft.how(self.role).get("values", {}))
        for known in [one for one in values if one.casefold() == word.casefold()]:
            values.pop(known)
        if code is not None:
            values[word] = code
        self._state.draft.set_how(self.role, values=values)
        self._tell()

    def _others_said(self, code: Any) -> None:
        self._state.draft.set_how(self.role, otherwise=code)
        self._tell()

    def _status_said(self, word: str, what: Any) -> None:
        self._state.draft.set_status(word, what or "")
        self._tell()

    def _tell(self) -> None:
        self._state.touched = True
        self.changed.emit()
