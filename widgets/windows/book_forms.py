"""The forms of the book's verbs in one window.

What is typed is kept at every keystroke, sent, and kept on until the book says that it is done.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Slot

from supervisor.errors import UNANSWERED, MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say

if TYPE_CHECKING:
    from supervisor.context import Context
    from supervisor.models.book_words import Names
    from supervisor.views.book import FormField, Section
    from widgets.dialogs.form import Form
    from widgets.windows.main import MainWindow
    from widgets.windows.stage import Draft, Keeper

_SURE = QT_TRANSLATE_NOOP("window", "{name} stays in the book's history, but counts no more.")
_OF = QT_TRANSLATE_NOOP("window", "{title}: {name}")
_NAMING: Final = ("name", "kpi", "state", "on_on", "label")
"""Columns by which people know a record."""


class BookForms(QObject):
    """The forms that are open in one window, by the call that each will be done under."""

    def __init__(self, window: MainWindow, keeper: Keeper) -> None:
        super().__init__(window)
        self._window, self._keeper = window, keeper
        self.names: Names | None = None
        self.open: dict[str, Form] = {}
        self._person = keeper.context.rights.person
        self._unanswered: set[str] = set()
        work = keeper.work
        work.saved.connect(self._saved)
        work.refused.connect(self._refused)
        work.dropped.connect(self._dropped)
        work.go_on_wanted.connect(self._go_on)
        work.has_forms = _has_form

    def take_context(self, context: Context) -> None:
        """Another person finds no open form; what was typed waits for who typed it."""
        if context.rights.person != self._person:
            self.close_all()
            self._person = context.rights.person

    def want(
        self, section: Section, verb: str, record: Mapping[str, Any] | None, grant: Mapping[str, Any] | None
    ) -> None:
        """Open the form of a verb about a record; `grant` is the right that a person has, for taking it away."""
        offer = next(one for one in section.offers if one.verb == verb)
        given, standing = given_of(section, record)
        if verb == "person.revoke" and record is not None:
            given |= {name: value for name, value in given_of(section, grant)[0].items() if name in ("role", "place")}
        known = str(record["id"]) if record and "id" in record else ""
        base = int(record["version"]) if record and known else 0
        key = json.dumps(["form", section.id, verb, known, base, standing])
        begun = self._keeper.work.begin(verb, key=key, record=known, base_version=base)
        self._open_form(begun, section, verb, given, standing, offer.careful)

    def open_form(
        self, verb: str, title: str, help: str, fields: Sequence[FormField], extra: Mapping[str, Any]
    ) -> Form:
        """Open a form that stands on no page; `extra` are arguments that it does not ask for."""
        from widgets.dialogs.form import Asked, Form

        made = Form(title, help, fields, Asked(self._keeper.words()), self._window)
        made.extra = dict(extra)
        return self._begin(self._keeper.work.begin(verb), made)

    def _open_form(
        self, call_id: str, section: Section, verb: str, given: Mapping[str, Any], standing: bool, careful: bool
    ) -> Form:
        from supervisor.views.book import form, title_of
        from widgets.dialogs.form import Asked, Form

        names = self.names or self._keeper.words()
        title, name = say(title_of(verb)), called(given, section, names)
        head = say(_OF, title=title, name=name) if name else title
        help = say(_SURE, name=name or head) if careful else ""
        made = Form(
            head, help, form(verb, section), Asked(names, given, standing), self._window, title if careful else ""
        )
        offer = next((one for one in section.offers if one.verb == verb), None)
        if offer is not None and offer.key:
            made.extra = {offer.key: given.get("id")}
        return self._begin(call_id, made)

    def _begin(self, call_id: str, made: Form) -> Form:
        made.setObjectName(call_id)
        made.typed_on.connect(self._typed)
        made.submitted.connect(self._submitted)
        made.finished.connect(self._closed)
        self.open[call_id] = made
        made.open()
        return made

    def _form_of_sender(self) -> tuple[str, Form] | None:
        call_id = self.sender().objectName()
        return (call_id, self.open[call_id]) if call_id in self.open else None

    @Slot(object)
    def _typed(self, typed: Mapping[str, Any]) -> None:
        found = self._form_of_sender()
        if found is not None:
            self._keeper.work.typed(found[0], typed)

    @Slot(object)
    def _submitted(self, arguments: Mapping[str, Any]) -> None:
        found = self._form_of_sender()
        if found is not None:
            call_id, form = found
            self._unanswered.discard(call_id)
            self._keeper.work.save(call_id, {**arguments, **form.extra})

    @Slot(str, object)
    def _saved(self, call_id: str, _done: object) -> None:
        form = self.open.pop(call_id, None)
        if form is not None:
            form.accept()
            form.deleteLater()

    @Slot(str, object)
    def _refused(self, call_id: str, problem: MokedError) -> None:
        form = self.open.get(call_id)
        if form is not None:
            form.refuse(problem)
            # Who puts off the choice between two versions wants to come back to it.
            if problem.code in UNANSWERED or problem.code == "conflict":
                self._unanswered.add(call_id)

    @Slot(str)
    def _dropped(self, call_id: str) -> None:
        form = self.open.pop(call_id, None)
        if form is not None:
            form.reject()
            form.deleteLater()

    @Slot(int)
    def _closed(self, _result: int) -> None:
        found = self._form_of_sender()
        if found is None:
            return
        call_id, form = found
        del self.open[call_id]
        form.deleteLater()
        if call_id in self._unanswered or self._keeper.context.rights.person != self._person:
            # It may be done after all, or who typed it was shut out: it is offered again.
            self._unanswered.discard(call_id)
            self._keeper.work.put_down(call_id)
        else:
            self._keeper.work.discard(call_id)

    @Slot(object)
    def _go_on(self, draft: Draft) -> None:
        from supervisor.views.book import BY_ID

        if draft.call_id in self.open or not _has_form(draft):
            return
        _form, section, verb, known, _base, standing = json.loads(draft.key)
        given = dict(draft.typed)
        form = self._open_form(draft.call_id, BY_ID[section], verb, {**given, "id": known}, standing, False)
        form.put_back(draft.typed)

    def close_all(self) -> None:
        """Close every form; what was typed is offered again."""
        for call_id, form in list(self.open.items()):
            self._unanswered.add(call_id)
            form.reject()


def _has_form(draft: Draft) -> bool:
    return draft.key.startswith('["form"')


def given_of(section: Section, record: Mapping[str, Any] | None) -> tuple[dict[str, Any], bool]:
    """The arguments that a record, or a row that stands for what is usual, begins a form with; and whether it is a
    record that stands."""
    from supervisor.settings import SHARED

    if record is None:
        return {}, False
    if "usual" in record:
        name = str(record["usual"])
        return {"name": name, "value": record.get("value", SHARED[name].default)}, False
    given: dict[str, Any] = dict(record)
    if "scope" in record:
        given["place"] = f"{record['scope']}={record['scope_id']}" if record["scope_id"] else record["scope"]
    for column, name in (("value_json", "value"), ("week_json", "week"), ("hours_json", "hours")):
        if column in record:
            given[name] = json.loads(record[column])
    if "on_on" in record:
        given["on"] = record["on_on"]
    return given, bool(section.named)


def called(given: Mapping[str, Any], section: Section, names: Names) -> str:
    """What a record is called that a form is about."""
    from supervisor.models.book_words import told

    record = {"value_json": ""} if section.kind == "setting" else {}
    for name in _NAMING:
        value = given.get(name)
        if value:
            return told(name, value, {**record, **given}, names)
    return ""
