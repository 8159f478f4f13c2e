"""The customer at hand beside the list: who it is, what is known, contacts, cases, answers and purchases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import customer_words
from supervisor.models.table_model import TableModel
from supervisor.text import say
from supervisor.views.customer import TABLES, CustomerCard, CustomerOf
from widgets import theme
from widgets.dialogs.frame import Dialog, words
from widgets.parts.buttons import IconButton
from widgets.parts.card import Card, Tabs
from widgets.parts.labels import Label, literal
from widgets.parts.table_view import TableView

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_TITLE = QT_TRANSLATE_NOOP("customer", "Customer")
_READING = QT_TRANSLATE_NOOP("customer", "Reading…")
_OLDER = QT_TRANSLATE_NOOP("customer", "Reading older rows; read so far: back to {time}. What is counted is of these.")
_BY_NUMBER = QT_TRANSLATE_NOOP("customer", "Known by this number only.")
_MAYBE = QT_TRANSLATE_NOOP("customer", "Who it may be:")
_NARROWED = QT_TRANSLATE_NOOP(
    "customer", "Only what is in your sight is shown. The rest of the record is seen with the whole centre."
)
_NOBODY = QT_TRANSLATE_NOOP(
    "customer",
    "Nobody is known by this row, or nothing of them is in your sight.",
)
_COPY = QT_TRANSLATE_NOOP("customer", "Copy")
_COUNTED = QT_TRANSLATE_NOOP("customer", "{title} {count}")
_NOT_MEASURED = QT_TRANSLATE_NOOP("customer", "This is not measured here: the floor holds no such rows.")
_LISTS: Final[dict[str, tuple[Text, Text, str]]] = {
    "contacts": (
        QT_TRANSLATE_NOOP("customer", "Contacts"),
        QT_TRANSLATE_NOOP("customer", "No contact yet."),
        "contact",
    ),
    "cases": (QT_TRANSLATE_NOOP("customer", "Cases"), QT_TRANSLATE_NOOP("customer", "No case yet."), "case"),
    "answers": (
        QT_TRANSLATE_NOOP("customer", "Answers"),
        QT_TRANSLATE_NOOP("customer", "No survey was answered yet."),
        "survey",
    ),
    "sales": (QT_TRANSLATE_NOOP("customer", "Purchases"), QT_TRANSLATE_NOOP("customer", "Nothing bought yet."), "sale"),
}
"""Per list its title, what an empty one says, and the table of the floor that it is read from."""
_COUNTS: Final = {"contacts": "contact_count", "cases": "case_count"}
_EXPENDABLE: Final = {
    "contacts": ("solved", "handle_ms", "channel", "wait_ms", "reason"),
    "cases": ("people", "resolved_at", "agent"),
    "answers": ("ces", "solved", "agent"),
    "sales": (),
}
"""Columns that go, in this order, where there is no room."""
_FACTS_WIDTH: Final = 340


class CustomerDialog(Dialog):
    """Opens at once with what the row says, and is filled as the card comes.

    Emits `asked(CustomerOf)` when somebody else is to be shown.
    """

    asked = Signal(object)

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(say(_TITLE), parent)
        self.card: CustomerCard | None = None
        self._values: dict[str, QLabel] = {}
        self._who = words(hint or say(_TITLE))
        self._who.setFont(theme.font("large", True))
        self._who.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._risk_sign, self._risk = Label(), words("")
        self._others = QHBoxLayout()
        self._said = words(say(_READING), quiet=True)
        self._lay_out_head()
        self.body = QWidget()
        body = QHBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.now().gap)
        body.addWidget(self._facts_card())
        self.tabs = Tabs()
        self.models: dict[str, TableModel] = {}
        self.tables: dict[str, TableView] = {}
        self._buttons: dict[str, QToolButton] = {}
        for name in TABLES:
            self._add_list(name)
        body.addWidget(self.tabs, 1)
        self.column.addWidget(self.body, 1)
        self.column.addStretch()
        copy = IconButton("copy", say(_COPY))
        copy.clicked.connect(self._copy)
        self.close_line(copy)
        room = parent.size() if parent is not None else QSize(1280, 800)
        self.resize(min(room.width() - 60, 1080), min(room.height() - 120, 560))
        self.tables["contacts"].setFocus()

    # Building

    def _lay_out_head(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._who, 1)
        self.column.addLayout(line)
        risk = QHBoxLayout()
        risk.setSpacing(6)
        self._risk_sign.setPixmap(theme.pixmap(theme.LEVELS["attention"], "attention", 16, self.devicePixelRatioF()))
        risk.addWidget(self._risk_sign)
        risk.addWidget(self._risk, 1)
        self.column.addLayout(risk)
        self._risk_sign.hide()
        self._risk.hide()
        self.column.addLayout(self._others)
        self.column.addWidget(self._said)

    def _facts_card(self) -> Card:
        card = Card()
        card.title.hide()
        self._area = self.scrolled(QWidget())
        card.put(self._area)
        card.setFixedWidth(_FACTS_WIDTH)
        return card

    def _add_list(self, name: str) -> None:
        title = say(_LISTS[name][0])
        model = TableModel(TABLES[name], self)
        view = TableView(model, title)
        view.setObjectName(name)
        view.empty_text = say(_READING)
        view.columns.show_usual({column.id for column in TABLES[name]}, _EXPENDABLE[name])
        view.sort_by("at", descending=True)
        self.models[name], self.tables[name] = model, view
        self._buttons[name] = self.tabs.add(title, view)

    # Showing

    def wait_for(self, hint: str) -> None:
        """Another customer is being read."""
        self.card = None
        self._who.setText(hint or say(_TITLE))
        self._said.setText(say(_READING))
        self._said.show()

    def show_card(self, card: CustomerCard) -> None:
        """Show what is known by now."""
        first, self.card = self.card is None, card
        self._who.setText(customer_words.called(card) if card.found else self._who.text())
        self.body.setVisible(card.found or card.read_back_to_at is not None)
        self._show_facts(card)
        risks = customer_words.risks(card)
        self._risk.setText(risks)
        for part in (self._risk_sign, self._risk):
            part.setVisible(bool(risks))
        self._show_others(card)
        self._said.setText(_notice(card))
        self._said.setVisible(bool(self._said.text()))
        for name, model in self.models.items():
            self._show_list(name, model, card)
        if first and self.models["contacts"].rowCount():
            self.tables["contacts"].select_key(self.models["contacts"].key_at(0))

    def fail(self, sentence: str) -> None:
        """It could not be read: say why."""
        self._said.setText(sentence)
        self._said.show()

    def _show_facts(self, card: CustomerCard) -> None:
        facts = customer_words.facts(card)
        if [title for title, _ in facts] == list(self._values):
            for title, told in facts:  # in place: nothing jumps while somebody reads
                self._values[title].setText(told)
            return
        self._values.clear()
        body = QWidget()
        body.setObjectName("body")
        grid = QGridLayout(body)
        grid.setContentsMargins(theme.now().cell, 0, theme.now().cell, 8)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, (title, told) in enumerate(facts):
            name, value = words(title, quiet=True), words(told)
            name.setWordWrap(False)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            name.setBuddy(value)
            self._values[title] = value
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
        grid.setRowStretch(len(facts), 1)
        self._area.setWidget(body)

    def _show_others(self, card: CustomerCard) -> None:
        while (item := self._others.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        if not card.others:
            return
        self._others.addWidget(Label(say(_MAYBE)))
        for id, name in card.others[:5]:
            door = IconButton("person", literal(formats.isolate(name)))
            door.setProperty("customer", id)
            door.clicked.connect(self._ask_other)
            self._others.addWidget(door)
        self._others.addStretch(1)

    def _show_list(self, name: str, model: TableModel, card: CustomerCard) -> None:
        title, empty, floor_table = _LISTS[name]
        self.tables[name].empty_text = say(empty if floor_table in card.measured or not card.found else _NOT_MEASURED)
        table = customer_words.table(card, name)
        model.show(table, card.now_at, card.zone)
        count = getattr(card, _COUNTS[name]) if name in _COUNTS else len(table)
        told = say(title)
        self._buttons[name].setText(say(_COUNTED, title=formats.isolate(told), count=count) if count else told)
        self.tables[name].viewport().update()

    # Doing

    @Slot()
    def _ask_other(self) -> None:
        self.asked.emit(CustomerOf("customer", str(self.sender().property("customer"))))

    def _copy(self) -> None:
        self.tables[list(TABLES)[self.tabs.pages.currentIndex()]].copy()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 asks again."""
        if event.key() == Qt.Key.Key_F5 and self.card is not None:
            self.asked.emit(self.card.asked)
            return
        super().keyPressEvent(event)


def _notice(card: CustomerCard) -> str:
    """What is to be known of the card as a whole."""
    parts = []
    if card.read_back_to_at is not None:
        parts.append(say(_OLDER, time=formats.date(card.read_back_to_at, card.zone)))
    elif not card.found:
        parts.append(say(_NOBODY))
    if card.by_number:
        parts.append(say(_BY_NUMBER))
    if card.narrowed:
        parts.append(say(_NARROWED))
    return " ".join(parts)
