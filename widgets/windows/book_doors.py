"""The book's pages in one window: their forms, the history of records, backups and restoring.

What is typed goes through `work`, which keeps it on this computer at every keystroke; what is asked goes to the book
and comes back with its token.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from supervisor import formats
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say, say_error
from widgets.windows.corner import Keeping, Working

if TYPE_CHECKING:
    from supervisor.context import Context
    from supervisor.models.book_words import Names
    from supervisor.views.book import FormField, Section
    from widgets.dialogs.form import Form
    from widgets.dialogs.history import HistoryDialog
    from widgets.dialogs.restore import RestoreDialog
    from widgets.pages.book import Answer, BookPage
    from widgets.windows.main import MainWindow

_SURE = QT_TRANSLATE_NOOP("window", "{name} stays in the book's history, but counts no more.")
_OF = QT_TRANSLATE_NOOP("window", "{title}: {name}")
_BACKUP = QT_TRANSLATE_NOOP("window", "{time} ({n} entries)")
_NO_BACKUP = QT_TRANSLATE_NOOP("window", "There is no backup of this book on this computer.")
_PEOPLE: Final = "page_people"
_BACKUPS: Final = "which_backups"
_HISTORY: Final = "page_history"
_RESTORE: Final = "page_restore"
_NO_ANSWER: Final = frozenset({"missing", "busy", "unreadable", "closed", "bug"})
_UNNAMED: Final = ("name", "kpi", "state", "on_on", "label")


class Draft(Protocol):
    """Typed work that was left."""

    call_id: str
    key: str
    verb: str
    typed: Mapping[str, Any]


class Typing(Working, Protocol):
    """What keeps typed work, as in the program."""

    saved: Any
    refused: Any
    dropped: Any
    go_on_wanted: Any
    has_forms: Callable[[Any], bool] | None

    def begin(self, verb: str, *, key: str = "", record: str = "", base_version: int | None = None) -> str: ...  # noqa: D102
    def typed(self, call_id: str, typed: Mapping[str, Any]) -> None: ...  # noqa: D102
    def save(self, call_id: str, arguments: Mapping[str, Any], password: str | None = None) -> None: ...  # noqa: D102
    def put_down(self, call_id: str) -> None: ...  # noqa: D102


class Asking(Keeping, Protocol):
    """What answers questions about the book, as in the program."""

    changed: Any
    answered: Any
    context: Context

    @property
    def work(self) -> Typing: ...  # noqa: D102
    def words(self) -> Names: ...  # noqa: D102
    def ask(self, question: str, token: str, **arguments: Any) -> None: ...  # noqa: D102
    def restore(self, path: str, who: str, password: str, token: str) -> None: ...  # noqa: D102


class BookDoors(QObject):
    """The pages of the book in one window, made when they are first opened."""

    def __init__(self, window: MainWindow, keeper: Asking) -> None:
        super().__init__(window)
        self._window, self._keeper = window, keeper
        self.page: BookPage | None = None
        self._people: dict[str, str] = {}
        self._forms: dict[str, Form] = {}
        self._person = keeper.context.rights.person
        self._unanswered: set[str] = set()
        self._history: HistoryDialog | None = None
        self._restore: RestoreDialog | None = None
        keeper.changed.connect(self._take_context)
        keeper.answered.connect(self._take_answer)
        work = keeper.work
        work.saved.connect(self._saved)
        work.refused.connect(self._refused)
        work.dropped.connect(self._dropped)
        work.go_on_wanted.connect(self._go_on)
        work.has_forms = _has_form

    # The page

    def open_page(self) -> None:
        """Show the pages of the book."""
        if self.page is None:
            from widgets.pages.book import BookPage

            self.page = BookPage()
            self.page.asked.connect(self._ask)
            self.page.wanted.connect(self._want)
            self.page.history_wanted.connect(self._open_history)
            self._window.pages.addWidget(self.page)
        self._window.show_page("page_book", self.page)
        self._take_context(self._keeper.context)
        self.page.list.setFocus()

    @Slot(object)
    def _take_context(self, context: Context) -> None:
        if context.rights.person != self._person:
            self.close_all()
            self._person = context.rights.person
        self._window.qactions["page_book"].setEnabled(bool(context.rights.person))
        if not context.rights.person:
            self._people = {}
        if self.page is not None:
            self._show_names()
            self.page.take_context(context)
            if context.rights.person:
                self._keeper.ask("records", _PEOPLE, kind="person", withdrawn=True)

    @Slot(str, str, object)
    def _ask(self, question: str, token: str, arguments: Mapping[str, Any]) -> None:
        self._keeper.ask(question, token, **arguments)

    @Slot(object)
    def _take_answer(self, answer: Answer) -> None:
        if answer.token == _HISTORY:
            self._show_history(answer)
        elif answer.token == _RESTORE:
            self._show_restored(answer)
        elif answer.token == _PEOPLE:
            self._people = {row["id"]: row["name"] for row in answer.value or ()}
            self._show_names()
        elif answer.token == _BACKUPS and answer.problem is not None:
            self._window.notice(say_error(answer.problem))
        elif answer.token == _BACKUPS:
            self._open_restore(answer.value)
        elif answer.token.startswith("page:") and self.page is not None:
            self.page.take_answer(answer)

    def _show_names(self) -> None:
        """What places and people are called, as far as who is signed in may know."""
        if self.page is not None:
            self.page.show_names(replace(self._keeper.words(), people=self._people))

    # Forms

    @Slot(object, object, object)
    def _want(self, section: Section, verb: str, record: Mapping[str, Any] | None) -> None:
        if verb == "restore":
            page = self.page
            self._open_restore(page.records.get("backup", ()) if page is not None else (), str((record or {})["path"]))
            return
        offer = next(one for one in section.offers if one.verb == verb)
        given, standing = given_of(section, record)
        if verb == "person.revoke" and self.page is not None and record is not None:
            mine = (row for row in self.page.records.get("grant", ()) if row["person"] == record["id"])
            given |= {"id": record["id"]} | {
                name: value
                for name, value in given_of(section, next(mine, None))[0].items()
                if name in ("role", "place")
            }
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

        page = self.page
        names = page.names if page is not None else self._keeper.words()
        title, name = say(title_of(verb)), self._called(given, section)
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
        self._forms[call_id] = made
        made.open()
        return made

    def _called(self, given: Mapping[str, Any], section: Section) -> str:
        """What a record is called that a form is about."""
        from supervisor.models.book_words import told

        record = {"value_json": ""} if section.kind == "setting" else {}
        names = self._keeper.words()
        for name in _UNNAMED:
            value = given.get(name)
            if value:
                return told(name, value, {**record, **given}, names)
        return ""

    def _form_of_sender(self) -> tuple[str, Form] | None:
        call_id = self.sender().objectName()
        return (call_id, self._forms[call_id]) if call_id in self._forms else None

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
        form = self._forms.pop(call_id, None)
        if form is not None:
            form.accept()
            form.deleteLater()

    @Slot(str, object)
    def _refused(self, call_id: str, problem: MokedError) -> None:
        form = self._forms.get(call_id)
        if form is not None:
            form.refuse(problem)
            if problem.code in _NO_ANSWER:
                self._unanswered.add(call_id)

    @Slot(str)
    def _dropped(self, call_id: str) -> None:
        form = self._forms.pop(call_id, None)
        if form is not None:
            form.reject()
            form.deleteLater()

    @Slot(int)
    def _closed(self, _result: int) -> None:
        found = self._form_of_sender()
        if found is None:
            return
        call_id, form = found
        del self._forms[call_id]
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

        if draft.call_id in self._forms or not _has_form(draft):
            return
        _form, section, verb, known, _base, standing = json.loads(draft.key)
        given = dict(draft.typed)
        form = self._open_form(draft.call_id, BY_ID[section], verb, {**given, "id": known}, standing, False)
        form.put_back(draft.typed)

    def close_all(self) -> None:
        """Close every form; what was typed is offered again."""
        for call_id, form in list(self._forms.items()):
            self._unanswered.add(call_id)
            form.reject()

    # History

    @Slot(object, object)
    def _open_history(self, section: Section, record: Mapping[str, Any]) -> None:
        from widgets.dialogs.history import HistoryDialog

        name = self._called(given_of(section, record)[0] | {"on_on": record.get("on_on")}, section)
        names = self.page.names if self.page is not None else self._keeper.words()
        self._history = HistoryDialog(name or say(section.title), names, self._window)
        self._open(self._history, self._history_closed)
        self._keeper.ask("history", _HISTORY, kind=section.kind, id=record["id"])

    def _show_history(self, answer: Answer) -> None:
        if self._history is None:
            return
        if answer.problem is not None:
            self._history.refuse(answer.problem)
        else:
            self._history.show_revisions(answer.value)

    def _history_closed(self) -> None:
        if self._history is not None:
            self._history.deleteLater()
            self._history = None

    def _open(self, dialog: QDialog, closed: Callable[[], None]) -> None:
        dialog.finished.connect(closed)
        dialog.open()

    # Restoring

    def ask_restore(self) -> None:
        """Restore the book, even one that cannot be opened any more: ask which backups there are."""
        self._keeper.ask("backups", _BACKUPS)

    def _open_restore(self, backups: Sequence[Mapping[str, Any]], chosen: str = "") -> None:
        from widgets.dialogs.restore import RestoreDialog

        zone = self._keeper.words().zone
        told = [
            (str(one["path"]), say(_BACKUP, time=formats.date_and_clock(one["made_at"], zone), n=one["entries"]))
            for one in backups
        ]
        if not told:
            self._window.notice(say(_NO_BACKUP))
            return
        self._restore = RestoreDialog(told, chosen, self._keeper.context.rights.name, self._window)
        self._restore.wanted.connect(self._restore_wanted)
        self._open(self._restore, self._restore_closed)

    @Slot(str, str, str)
    def _restore_wanted(self, path: str, who: str, password: str) -> None:
        self._keeper.restore(path, who, password, _RESTORE)

    def _show_restored(self, answer: Answer) -> None:
        if self._restore is None:
            return
        if answer.problem is not None:
            self._restore.refuse(answer.problem)
        else:
            self._restore.show_restored(answer.value, self._keeper.words().zone)

    def _restore_closed(self) -> None:
        if self._restore is not None:
            self._restore.deleteLater()
            self._restore = None
        if self.page is not None:
            self.page.ask()


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
        return {"name": name, "value": SHARED[name].default}, False
    given: dict[str, Any] = dict(record)
    if "scope" in record:
        given["place"] = f"{record['scope']}={record['scope_id']}" if record["scope_id"] else record["scope"]
    for column, name in (("value_json", "value"), ("week_json", "week"), ("hours_json", "hours")):
        if column in record:
            given[name] = json.loads(record[column])
    if "on_on" in record:
        given["on"] = record["on_on"]
    return given, bool(section.named)
