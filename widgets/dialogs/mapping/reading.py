"""How a column is read once it is known what it means: the format of a time, the unit of a length, the words."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from supervisor import formats
from supervisor.contract import OUTCOMES
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import words as names
from supervisor.text import say
from supervisor.views import mapping_fields
from supervisor.views.mapping import kept_of
from supervisor.views.mapping_fields import ID, NAME, TOTAL, VERSION, ZONE
from widgets.dialogs.mapping.state import State, column_title, lacks_year, zones
from widgets.dialogs.mapping.values import codes
from widgets.dialogs.mapping.words import WordsEditor
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
_READS = QT_TRANSLATE_NOOP("wizard", "{moment} ({pattern})")
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
_NAMED_DATES: Final[dict[str, Text]] = {
    "iso": QT_TRANSLATE_NOOP("wizard", "International 2026-04-30"),
    "epoch": QT_TRANSLATE_NOOP("wizard", "Seconds since 1970"),
    "epoch_ms": QT_TRANSLATE_NOOP("wizard", "Milliseconds since 1970"),
    "excel": QT_TRANSLATE_NOOP("wizard", "Days since 1900, as in a workbook"),
}
_SIGNS: Final = {
    "%d": "DD", "%m": "MM", "%Y": "YYYY", "%y": "YY", "%H": "hh", "%I": "hh", "%M": "mm", "%S": "ss", "%p": "AM",
    "%z": "+00:00",
}  # fmt: skip
_NAMED_SIGNS: Final[dict[str, Text]] = {
    "%b": QT_TRANSLATE_NOOP("trends", "Month"),
    "%a": QT_TRANSLATE_NOOP("trends", "Weekday"),
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
_MOST_ZONES: Final = 12
_DIGITS: Final = 4
_PATTERN_HINT: Final = "%d/%m/%Y %H:%M"
_LETTERS: Final = 10


def pattern_words(pattern: str) -> str:
    """A pattern as people write it: DD/MM/YYYY hh:mm."""
    for sign, shown in (_SIGNS | {sign: say(text) for sign, text in _NAMED_SIGNS.items()}).items():
        pattern = pattern.replace(sign, shown)
    return formats.ltr(pattern)


def written(pattern: str) -> str:
    """How a way to write moments is shown."""
    return say(_NAMED_DATES[pattern]) if pattern in _NAMED_DATES else pattern_words(pattern)


def _told_apart(pairs: list[tuple[Any, str]]) -> list[tuple[Any, str]]:
    """Ways that read the first value alike are told apart by their patterns."""
    moments = [shown for _, shown in pairs]
    return [
        (one, shown if moments.count(shown) == 1 else say(_READS, pattern=written(one), moment=shown))
        for one, shown in pairs
    ]


def _moment(iso: str) -> str:
    """A moment with the month's name, so that day and month cannot be taken for each other."""
    day, _, clock = iso.partition(" ")
    shown = formats.locale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), "d MMMM yyyy")
    return shown if clock in ("", "00:00") else f"{shown}, {formats.ltr(clock)}"


class Reading(QWidget):
    """The editors of one column in one role. Emits `changed()`, `renamed(role)` when a measure got another name, and
    `outdated()` when it has to be made anew."""

    changed = Signal()
    outdated = Signal()
    renamed = Signal(str)

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
        line = Line(text, hint=hint, left_to_right=key == _OWN)
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
        fits, first = self._state.ways(joined or [self.column]), {} if joined else facts.get("first", {})
        pairs: list[tuple[Any, str]] = []
        for one in fits:
            shown = written(one)
            moment = _moment(first[one]) if first.get(one) else ""
            pairs.append((one, moment or shown))
        pairs = _told_apart(pairs)
        pairs += [(one, say(text)) for one, text in _NAMED_DATES.items() if one not in fits and not joined]
        own = isinstance(told, str) and told not in dict(pairs)
        asks = told is None and fits and fits[0] != "iso"
        if facts.get("kind") != "moment":
            top = [(None, say(_ASK))] if asks else []
            choice = self._add("date", say(_WRITTEN), [*top, *pairs, (_OWN, say(_PATTERN))], None if asks else "iso")
            self.pattern = words("", quiet=True)
            self._form.addRow(self.pattern)
            if own:
                choice.put_back(_OWN)
            line = self._add_line(_OWN, say(_PATTERN), str(told) if own else "", _PATTERN_HINT)
            self._form.setRowVisible(line, own)
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
        self._form.setRowVisible(self.editors["year"], lacks_year(told))
        if self.pattern is not None:
            shown = isinstance(pattern, str) and pattern in self._state.facts(self.column).get("first", {})
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
        elif self.role.startswith(TOTAL):
            self._total_chosen(key, value)
        else:
            draft.set_how(self.role, **{key: value})
            if key == "unit" and "number" in self.editors:
                self._show_mixed()
        self._tell()

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
            self._state.draft.set_how(self.role, date=text)
            self._say_pattern()
        self._tell()

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
