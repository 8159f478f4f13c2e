"""The form of a verb: one field per argument, what is wrong said beside it, every keystroke told."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from supervisor import access, formats
from supervisor.clock import WEEKDAYS
from supervisor.contract import STATES
from supervisor.errors import MokedError
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import book_words, words
from supervisor.models.book_words import Names
from supervisor.settings import SHARED
from supervisor.text import LANGUAGES, say, say_error
from supervisor.typed import known_day, read_day, read_duration, read_number
from supervisor.views.book import STAGES, FormField
from widgets import theme
from widgets.dialogs.frame import Dialog, heading
from widgets.dialogs.frame import words as words_of
from widgets.dialogs.settings import read, shown
from widgets.parts.day_field import DayField
from widgets.parts.fields import Choice, Field, Line, PlaceField, WeekField
from widgets.parts.labels import Label

_SAVE = QT_TRANSLATE_NOOP("dialogs", "Save")
_CANCEL = QT_TRANSLATE_NOOP("dialogs", "Cancel")
_SAVING = QT_TRANSLATE_NOOP("dialogs", "Saving…")
_WRONG = QT_TRANSLATE_NOOP("dialogs", "This cannot be used: {text}")
_NEEDED = QT_TRANSLATE_NOOP("dialogs", "This is needed.")
_NOTHING = QT_TRANSLATE_NOOP("dialogs", "none")
_YES = QT_TRANSLATE_NOOP("dialogs", "yes")
_NO = QT_TRANSLATE_NOOP("dialogs", "no")
_WIDE: Final = 540
_TALL: Final = 460
_HOURS_HINT: Final = "08:00-20:00"
_ELSE_CLOSED: Final = QT_TRANSLATE_NOOP("dialogs", "{hours}; left empty: closed all day")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a form starts with: `given` by argument, and what ids are called. `setting` names the one to be set."""

    names: Names = field(default_factory=Names)
    given: Mapping[str, Any] = field(default_factory=dict)
    standing: bool = False
    """The form changes a record that stands: what names it cannot be changed."""


def _figure_reader(form: Form) -> Callable[[str], float]:
    # A field that held its form would make a ring that only the collector can open, at a moment of its choosing.
    kpi_field = weakref.ref(form.fields["kpi"])

    def read_figure(text: str) -> float:
        chosen = kpi_field()
        kpi = catalogue.BY_ID.get(str(chosen.typed())) if chosen is not None else None
        if kpi is not None and kpi.unit == "ms":
            return read_duration(text)
        number = read_number(text.replace("%", "").replace("٪", ""))
        return number / 100 if kpi is not None and kpi.unit == "ratio" else number

    return read_figure


class Form(Dialog):
    """Emits `typed_on(dict)` at every change and `submitted(dict)` when it is to be saved; stays until told."""

    typed_on = Signal(object)
    submitted = Signal(object)

    def __init__(
        self,
        title: str,
        help: str,
        fields: Sequence[FormField],
        asked: Asked,
        parent: QWidget | None = None,
        deed: str = "",
    ) -> None:
        """`deed` stands on the button; without one it says that it saves."""
        super().__init__(title, parent)
        self.asked = asked
        self.extra: dict[str, Any] = {}
        """Arguments that are not asked for: which record it is about."""
        self.shape = {one.name: one for one in fields}
        self.column.addWidget(heading(title))
        if help:
            self.column.addWidget(words_of(help, quiet=True))
        self.fields: dict[str, Field] = {}
        self._said: dict[str, QLabel] = {}
        self._add_lines()
        self._deed = deed or say(_SAVE)
        self._trouble = words_of("")
        self._trouble.setObjectName("trouble")
        self._trouble.hide()
        self.column.addWidget(self._trouble)
        self._buttons()
        self.setMinimumWidth(_WIDE)
        self._focus_first()

    # Building

    def _add_lines(self) -> None:
        body = QWidget()
        self._form = QFormLayout(body)
        self._form.setContentsMargins(*theme.margins(0, 4, 4, 4))
        self._form.setVerticalSpacing(6)
        self._form.setHorizontalSpacing(20)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for one in self.shape.values():
            self._add(one)
        # All fields without scrolling, where the screen has the room.
        self.add_scrolled(body).setMinimumHeight(min(body.sizeHint().height() + 8, _TALL))

    def _add(self, one: FormField) -> None:
        made = self._editor(one)
        made.setObjectName(one.name)
        made.setAccessibleName(say(one.title))
        made.setEnabled(not (one.fixed and self.asked.standing))
        said = Label()
        said.setObjectName("wrong")
        said.setWordWrap(True)
        said.hide()
        self._form.addRow(say(one.title), made)
        self._form.addRow("", said)
        self._said[one.name] = said
        made.changed.connect(self._changed)
        self.fields[one.name] = made

    def _editor(self, one: FormField) -> Any:
        given = self.asked.given.get(one.name)
        maker = _EDITORS.get(one.editor)
        if maker is not None:
            return maker(self, one, given)
        return Line("" if given is None else str(given))

    def _buttons(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        self.save, cancel = QPushButton(self._deed), QPushButton(say(_CANCEL))
        self.save.setDefault(True)
        self.save.clicked.connect(self._submit)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row.addWidget(self.save)
        row.addWidget(cancel)
        self.column.addLayout(row)

    def _focus_first(self) -> None:
        for name, made in self.fields.items():
            if isinstance(made, QWidget) and made.isEnabled() and not self.asked.given.get(name):
                made.setFocus()
                return

    # What was typed

    def typed(self) -> dict[str, Any]:
        """What was typed as it stands, secrets left out."""
        return {name: made.typed() for name, made in self.fields.items() if self.shape[name].editor != "password"}

    def put_back(self, typed: Mapping[str, Any]) -> None:
        """Show again what was typed before."""
        for name, value in typed.items():
            if name in self.fields:
                self.fields[name].put_back(value)

    def _changed(self) -> None:
        self.typed_on.emit(self.typed())

    def _submit(self) -> None:
        found, wrong = {}, False
        for name, made in self.fields.items():
            said = self._said[name]
            said.hide()
            try:
                value = made.value()
            except MokedError as problem:
                said.setText(say_error(problem))
            except ValueError:
                said.setText(say(_WRONG, text=str(made.typed())))
            else:
                if value is not None or not self.shape[name].required:
                    found[name] = value
                    continue
                said.setText(say(_NEEDED))
            said.show()
            wrong = True
        if not wrong:
            self._trouble.hide()
            self.set_busy(True)
            self.submitted.emit(found)

    def trouble(self) -> str:
        """Why it was not saved, if it was not."""
        return "" if self._trouble.isHidden() else self._trouble.text()

    def said(self, name: str) -> str:
        """What is said beside a field."""
        return "" if self._said[name].isHidden() else self._said[name].text()

    def set_busy(self, busy: bool) -> None:
        """Wait for the book, or let it be tried again."""
        self.save.setEnabled(not busy)
        self.save.setText(say(_SAVING) if busy else self._deed)

    def refuse(self, problem: MokedError) -> None:
        """Say why it was not saved; everything typed stays."""
        self.set_busy(False)
        self._trouble.setText(say_error(problem))
        self._trouble.show()


# Editors by name


def _letters(given: Any, show: Callable[[Any], str]) -> str:
    """What stands in a line: a value as it is shown, or what was typed before as it was typed."""
    return given if isinstance(given, str) else show(given)


def _places(form: Form, one: FormField, given: Any) -> Field:
    names = form.asked.names
    setting = SHARED.get(str(form.asked.given.get("name", ""))) if "value" in form.shape else None
    kinds: list[tuple[str, str, dict[str, str]]] = []
    for kind in setting.places if setting is not None else one.kinds:
        if kind == access.CENTRE:
            kinds.append((kind, say(access.SCOPES[kind]), {}))
        elif names.places.get(kind):
            kinds.append((kind, say(book_words.PLACE_KINDS[kind]), dict(names.places[kind])))
    return PlaceField(kinds, given or access.CENTRE)


def _days(form: Form, one: FormField, given: Any) -> Field:
    today = form.asked.names.today_on
    return DayField(given or (today if one.name == "from_on" else ""), read_day, known_day, today)


def _choices(pairs: Sequence[tuple[Any, str]], empty: bool) -> list[tuple[Any, str]]:
    return ([(None, say(_NOTHING))] if empty else []) + list(pairs)


def _roles(_form: Form, _one: FormField, given: Any) -> Field:
    return Choice([(role, say(title)) for role, title in access.ROLES.items()], given or "supervisor")


def _languages(_form: Form, one: FormField, given: Any) -> Field:
    names = [(code, formats.isolate(language.name)) for code, language in LANGUAGES.items()]
    return Choice(_choices(names, not one.required), given)


def _kpis(_form: Form, _one: FormField, given: Any) -> Field:
    found = [(kpi.id, say(kpi.title)) for kpi in catalogue.KPIS if kpi.formula is not None]
    return Choice(sorted(found, key=lambda pair: pair[1].casefold()), given or "service_level")


def _states(_form: Form, _one: FormField, given: Any) -> Field:
    return Choice([(state, say(words.word(state))) for state in STATES], given or "break")


def _setting(form: Form, _one: FormField, given: Any) -> Field:
    """The editor of the setting that the form is about: as the settings dialog has it."""
    setting = SHARED[str(form.asked.given["name"])]
    if setting.choices:
        return Choice([(code, book_words.choice(setting, code)) for code in setting.choices], given)
    if isinstance(setting.default, bool):
        return Choice([(True, say(_YES)), (False, say(_NO))], given)
    if isinstance(setting.default, list):
        return Line(" ".join(given or ()), lambda text: setting.read(text), "IL RO", left_to_right=True, empty=[])
    return Line(_letters(given, partial(shown, setting)), lambda text: read(setting, text))


def _setting_name(_form: Form, _one: FormField, given: Any) -> Field:
    if given in SHARED:
        return Choice([(given, say(SHARED[given].title))], given)
    return Line("" if given is None else str(given))


def _week(_form: Form, _one: FormField, given: Any) -> Field:
    days = [(WEEKDAYS[number], formats.weekday(number + 1)) for number in (6, 0, 1, 2, 3, 4, 5)]
    return WeekField(days, given or {}, _HOURS_HINT)


def _spans(_form: Form, _one: FormField, given: Any) -> Field:
    return Line(", ".join(given or ()), hint=say(_ELSE_CLOSED, hours=_HOURS_HINT), left_to_right=True)


def _duration(_form: Form, _one: FormField, given: Any) -> Field:
    text = _letters(given, lambda ms: formats.plain(formats.duration(ms)) if ms else "")
    return Line(text, read_duration, "15:00", left_to_right=True)


def _figure(form: Form, _one: FormField, given: Any) -> Field:
    kpi = str(form.asked.given.get("kpi", ""))
    text = _letters(given, lambda goal: "" if goal is None else formats.plain(book_words.figure(kpi, goal)))
    return Line(text, _figure_reader(form))


_EDITORS: Final[dict[str, Callable[[Form, FormField, Any], Any]]] = {
    "place": _places,
    "day": _days,
    "role": _roles,
    "language": _languages,
    "kpi": _kpis,
    "state": _states,
    "stage": lambda form, one, given: Choice([(id, say(title)) for id, title in STAGES.items()], given),
    "setting": _setting,
    "text": _setting_name,
    "week": _week,
    "spans": _spans,
    "duration": _duration,
    "figure": _figure,
    "password": lambda form, one, given: Line(secret=True),
    "switch": lambda form, one, given: Choice([(1, say(_YES)), (0, say(_NO))], given),
}
