"""The book's pages: people and rights, shared settings, targets, hours, who did what, backups.

A list of pages at the leading edge, at the other the table of one with what can be done to it. Everything that is
shown was asked for with the rights of who is signed in; what they may not change is not offered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from supervisor.context import Context
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import book_tables
from supervisor.models.book_words import Names
from supervisor.models.table_model import TableModel
from supervisor.text import say, say_error
from supervisor.views.book import BY_ID, CHANGE, SECTIONS, Offer, Section
from widgets import theme
from widgets.parts.buttons import IconButton
from widgets.parts.card import Card
from widgets.parts.labels import words
from widgets.parts.table_view import TableView

_PAGES = QT_TRANSLATE_NOOP("pages", "Pages of the book")
_EMPTY = QT_TRANSLATE_NOOP("pages", "Nothing stands here yet.")
_ROWS = QT_TRANSLATE_NOOP("pages", "{n} rows")
_ASKING = QT_TRANSLATE_NOOP("pages", "Asking the book…")
_HISTORY = QT_TRANSLATE_NOOP("pages", "History…")
_VERIFY = QT_TRANSLATE_NOOP("pages", "Check the chain")
_BACKUP = QT_TRANSLATE_NOOP("pages", "Back up now")
_RESTORE = QT_TRANSLATE_NOOP("pages", "Restore…")
_SOUND = QT_TRANSLATE_NOOP("pages", "The chain holds: nothing was altered by hand in {n} entries.")
_ALTERED = QT_TRANSLATE_NOOP("pages", "{finding} {n} more of this kind.")
_NEWEST: Final = 500
"""How many of the newest entries the log shows."""
_RAIL: Final = 220


class Answer(Protocol):
    """What the desk answers."""

    @property
    def token(self) -> str: ...  # noqa: D102 - as at the desk
    @property
    def value(self) -> Any: ...  # noqa: D102
    @property
    def problem(self) -> MokedError | None: ...  # noqa: D102


class BookPage(QWidget):
    """Shows one section at a time. It asks by signals and is told by `take_answer` and `take_context`.

    `asked(question, token, arguments)` is a question for the desk; `wanted(section, offer or verb, record)` what
    somebody wants to do: the window opens the form for it.
    """

    asked = Signal(str, str, object)
    wanted = Signal(object, object, object)
    history_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section: Section = SECTIONS[0]
        self.names = Names()
        self.records: dict[str, Sequence[Mapping[str, Any]]] = {}
        self._context = Context()
        self._missing: set[str] = set()
        self._build()

    # Building

    def _build(self) -> None:
        self.list = QListWidget()
        self.list.setObjectName("sections")
        self.list.setAccessibleName(say(_PAGES))
        self.list.setFixedWidth(_RAIL)
        self.list.setIconSize(QSize(18, 18))
        self.list.currentItemChanged.connect(self._chosen)
        self._title, self._help = words(""), words("", quiet=True)
        self._title.setFont(theme.font("title", True))
        self._said = words("")
        self._said.hide()
        self.model = TableModel(self.section.columns, self)
        self.view = TableView(self.model, say(self.section.title))
        self.view.opened.connect(self._opened)
        self.view.selectionModel().selectionChanged.connect(self._offer)
        self._card = Card()
        self._card.title.hide()
        self._card.put(self.view)
        self.buttons: dict[str, QPushButton] = {}
        self._line = QHBoxLayout()
        side = QVBoxLayout()
        side.setSpacing(8)
        for widget in (self._title, self._help, self._said):
            side.addWidget(widget)
        side.addLayout(self._line)
        side.addWidget(self._card, 1)
        row = QHBoxLayout(self)
        theme.around(row, theme.GAP)
        theme.between(row)
        row.addWidget(self.list)
        row.addLayout(side, 1)

    def _button(self, id: str, icon: str, text: str, done: Any) -> None:
        made = IconButton(icon, text)
        made.setObjectName(id)
        made.setAutoDefault(False)
        made.clicked.connect(done)
        self.buttons[id] = made
        self._line.addWidget(made)

    # What may be seen and done

    def take_context(self, context: Context) -> None:
        """Take what holds now: the pages and verbs that the rights leave, and ask for what is shown again."""
        self._context = context
        shown = [section for section in SECTIONS if context.rights.has(section.see)]
        if [self.list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.list.count())] != [
            section.id for section in shown
        ]:
            self._list(shown)
        if shown:
            self.ask()
        else:
            self.forget()

    def _list(self, shown: Sequence[Section]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for section in shown:
            item = QListWidgetItem(theme.icon(section.icon, "text_quiet"), say(section.title))
            item.setData(Qt.ItemDataRole.UserRole, section.id)
            self.list.addItem(item)
        at = next((at for at, section in enumerate(shown) if section.id == self.section.id), 0)
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        if shown:
            self._show_section(shown[at])

    def show_names(self, names: Names) -> None:
        """Take what ids are called."""
        if names != self.names:
            self.names = names
            self._show_table()

    def forget(self) -> None:
        """Nothing of the book stays in the window."""
        self.records, self._missing = {}, set()
        self._show_table()
        for button in self.buttons.values():
            button.setEnabled(False)

    def show_section(self, id: str) -> None:
        """Go to a page."""
        for at in range(self.list.count()):
            if self.list.item(at).data(Qt.ItemDataRole.UserRole) == id:
                self.list.setCurrentRow(at)

    def _chosen(self, item: QListWidgetItem | None, _before: QListWidgetItem | None = None) -> None:
        if item is not None:
            self._show_section(BY_ID[item.data(Qt.ItemDataRole.UserRole)])
            self.ask()

    def _show_section(self, section: Section) -> None:
        self.section = section
        self._title.setText(say(section.title))
        self._help.setText(say(section.help))
        self.view.setAccessibleName(say(section.title))
        self._said.hide()
        self.records = {}
        self._make_buttons()
        self.view.empty_text = say(_ASKING)
        self._show_table()
        by = section.sort or section.columns[0].id
        self.view.sort_by(by.removeprefix("-"), by.startswith("-"))

    def _make_buttons(self) -> None:
        for button in self.buttons.values():
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        while self._line.count():
            self._line.takeAt(0)
        section = self.section
        if section.change and self._context.rights.has(section.change):
            if section.named:
                self._button("change", "settings", say(CHANGE), self._change)
            for offer in section.offers:
                self._offer_button(offer)
        if section.history:
            self._button("history", "clock", say(_HISTORY), self._history)
        if section.kind == "entry":
            self._button("verify", "good", say(_VERIFY), self._verify)
        if section.kind == "backup":
            self._button("backup", "add", say(_BACKUP), self._back_up)
            self._button("restore", "refresh", say(_RESTORE), self._restore)
        self._line.addStretch(1)
        self._offer()

    def _offer_button(self, offer: Offer) -> None:
        self._button(offer.verb, offer.icon, say(offer.short), self._want)

    def _want(self) -> None:
        """Somebody wants the verb whose button it was."""
        verb = self.sender().objectName()
        offer = next(one for one in self.section.offers if one.verb == verb)
        self.wanted.emit(self.section, offer.verb, self.record() if offer.on_record else None)

    def _offer(self) -> None:
        """Offer what can be done to the chosen row."""
        record, chosen = self.record(), self.key()
        on_record = {offer.verb for offer in self.section.offers if offer.on_record}
        for id, button in self.buttons.items():
            if id in on_record or id == "history":
                button.setEnabled(record is not None)
            elif id in ("change", "restore"):
                button.setEnabled(bool(chosen))

    # The chosen row

    def key(self) -> str:
        """The key of the row in focus, or nothing."""
        rows = self.view.selectionModel().selectedRows()
        return self.model.key_at(rows[0].row()) if rows else ""

    def record(self) -> Mapping[str, Any] | None:
        """The record of the row in focus; None for one that stands only as a default."""
        key = self.key()
        return next((row for row in self.records.get(self.section.kind, ()) if row.get("id") == key), None)

    def _opened(self, _key: str, _column: str) -> None:
        change = self.buttons.get("change") or self.buttons.get("person.change") or self.buttons.get("history")
        if change is not None and change.isEnabled():
            change.click()

    def _change(self) -> None:
        key = self.key()
        verb = self.section.offers[0].verb
        usual = key.removeprefix("usual:") if key.startswith("usual:") else ""
        self.wanted.emit(self.section, verb, {"usual": usual} if usual else self.record())

    def _history(self) -> None:
        record = self.record()
        if record is not None:
            self.history_wanted.emit(self.section, record)

    # Asking

    def ask(self) -> None:
        """Ask for the records of this page."""
        section = self.section
        if section.kind == "entry":
            self.asked.emit("log", self._token("entry"), {"first": max(1, self._context.seq - _NEWEST + 1)})
        elif section.kind == "backup":
            self.asked.emit("backups", self._token("backup"), {})
        else:
            kinds = (section.kind, *section.also)
            self._missing = set(kinds)
            for kind in kinds:
                self.asked.emit("records", self._token(kind), {"kind": kind})
            return
        self._missing = {section.kind}

    def _token(self, kind: str) -> str:
        return f"page:{self.section.id}:{kind}"

    def _verify(self) -> None:
        self.asked.emit("verify", "page:verify", {})

    def _back_up(self) -> None:
        self.asked.emit("backup", "page:backup", {})

    def _restore(self) -> None:
        self.wanted.emit(self.section, "restore", {"path": self.key()})

    def take_answer(self, answer: Answer) -> None:
        """Take what the desk answers to a token of this page."""
        if answer.token == "page:verify":
            self._tell_verdict(answer)
            return
        if answer.token == "page:backup":
            self._tell(answer)
            self.ask()
            return
        _page, section, kind = answer.token.split(":", 2)
        if section != self.section.id:
            return
        self._tell(answer)
        self.records[kind] = answer.value or []
        self._missing.discard(kind)
        if self._context.book_id and not self._context.rights.person:
            return
        if not self._missing:
            self.view.empty_text = say(_EMPTY)
            self._show_table()

    def _tell(self, answer: Answer) -> None:
        if answer.problem is not None:
            self.tell(say_error(answer.problem), "bad")
        else:
            self._said.hide()

    @property
    def busy(self) -> bool:
        """Whether answers are still to come."""
        return bool(self._missing)

    def said(self) -> str:
        """What stands above the table."""
        return "" if self._said.isHidden() else self._said.text()

    def tell(self, sentence: str, level: str = "") -> None:
        """Say something above the table."""
        self._said.setText(sentence)
        self._said.setProperty("level", level)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.show()

    def _tell_verdict(self, answer: Answer) -> None:
        if answer.problem is not None:
            self._tell(answer)
        elif answer.value:
            first = answer.value[0]
            self.tell(say(_ALTERED, finding=say(first.text, **first.told), n=len(answer.value) - 1), "bad")
        else:
            self.tell(say(_SOUND, n=self._context.seq), "good")

    def _show_table(self) -> None:
        self.model.show(book_tables.table(self.section, self.records, self.names), 0, self.names.zone)
        self.view.columns.show_usual({column.id for column in self.section.columns})
        self._card.note.setText(say(_ROWS, self.model.rowCount()))
        if self.model.rowCount() and not self.key():
            self.view.select_key(self.model.key_at(0))
        self._offer()
