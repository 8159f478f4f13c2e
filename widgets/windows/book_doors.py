"""The book's pages in one window: the history of records, backups and restoring; `book_forms` has their forms.

What is typed goes through `work`, which keeps it on this computer at every keystroke; what is asked goes to the book
and comes back with its token.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say, say_error
from supervisor.views.scope import WITH_FORMULAS
from widgets.windows.book_forms import BookForms, called, given_of

if TYPE_CHECKING:
    from supervisor.context import Context
    from supervisor.views.book import Section
    from widgets.dialogs.history import HistoryDialog
    from widgets.dialogs.restore import RestoreDialog
    from widgets.pages.book import Answer, BookPage
    from widgets.windows.main import MainWindow
    from widgets.windows.stage import Keeper

_BACKUP = QT_TRANSLATE_NOOP("window", "{time} ({n} entries)")
_NO_BACKUP = QT_TRANSLATE_NOOP("window", "There is no backup of this book on this computer.")
_PEOPLE: Final = "page_people"
_BACKUPS: Final = "which_backups"
_HISTORY: Final = "page_history"
_RESTORE: Final = "page_restore"


class BookDoors(QObject):
    """The pages of the book in one window, made when they are first opened."""

    def __init__(self, window: MainWindow, keeper: Keeper) -> None:
        super().__init__(window)
        self._window, self._keeper = window, keeper
        self.page: BookPage | None = None
        self._people: dict[str, str] = {}
        self._formulas: dict[str, str] = {}
        self.forms = BookForms(window, keeper)
        self._history: HistoryDialog | None = None
        self._restore: RestoreDialog | None = None
        keeper.changed.connect(self._take_context)
        keeper.answered.connect(self._take_answer)

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

    def set_formula(self, kpi: str, variant: str) -> None:
        """Ask from which day on the centre computes a figure by a formula."""
        from supervisor.settings import SHARED
        from supervisor.views.book import BY_ID

        record = {"usual": kpi, "value": variant}
        self.forms.want(BY_ID[f"settings_{SHARED[kpi].group}"], "setting.set", record, None)

    def set_threshold(self, name: str, value: Any) -> None:
        """Ask from which day on another threshold holds, and where; `value` is the one that holds now."""
        from supervisor.settings import SHARED
        from supervisor.views.book import BY_ID

        self.forms.want(BY_ID[f"settings_{SHARED[name].group}"], "setting.set", {"usual": name, "value": value}, None)

    @Slot(object)
    def _take_context(self, context: Context) -> None:
        self._take_formulas(context)
        self.forms.take_context(context)
        self._window.qactions["page_book"].setEnabled(bool(context.rights.person))
        if not context.rights.person:
            self._people = {}
        if self.page is not None:
            self._show_names()
            self.page.take_context(context)
            if context.rights.person:
                self._keeper.ask("records", _PEOPLE, kind="person", withdrawn=True)

    def _take_formulas(self, context: Context) -> None:
        """Show figures by the formulas that the centre chose, each time that the choice changes."""
        if not (context.book_id and context.rights.person):
            return
        today = self._keeper.today_on()
        self._window.scope_bar.offer_shifts(context.setting("shifts", today))
        chosen = {name: str(context.setting(name, today)) for name in WITH_FORMULAS}
        if chosen != self._formulas:
            self._formulas = chosen
            self._window.scoping.use_formulas(chosen)

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
        self.forms.names = replace(self._keeper.words(), people=self._people)
        if self.page is not None:
            self.page.show_names(self.forms.names)

    @Slot(object, object, object)
    def _want(self, section: Section, verb: str, record: Mapping[str, Any] | None) -> None:
        assert self.page is not None
        records = self.page.records
        if verb == "restore":
            self._open_restore(records.get("backup", ()), str((record or {})["path"]))
            return
        of = record["id"] if record is not None and "id" in record else None
        self.forms.want(
            section, verb, record, next((row for row in records.get("grant", ()) if row["person"] == of), None)
        )

    # History

    @Slot(object, object)
    def _open_history(self, section: Section, record: Mapping[str, Any]) -> None:
        from widgets.dialogs.history import HistoryDialog

        names = self.forms.names or self._keeper.words()
        name = called(given_of(section, record)[0] | {"on_on": record.get("on_on")}, section, names)
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
