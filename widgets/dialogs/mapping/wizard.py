"""The wizard that maps a file by clicking: how it is read, what a row is, what each column means, the import.

It parses nothing: what it wants to know it asks by `asked(token, question, given)`, and `answer` or `refuse` tells it.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say
from supervisor.views.mapping import to_toml
from widgets.dialogs.frame import Dialog
from widgets.dialogs.mapping.columns import ColumnsStep
from widgets.dialogs.mapping.file import FileStep
from widgets.dialogs.mapping.importing import ImportStep
from widgets.dialogs.mapping.rows import RowStep, scrolled
from widgets.dialogs.mapping.state import UNSAID, State
from widgets.parts.buttons import show_primary
from widgets.parts.card import TabButton
from widgets.parts.labels import words

_TITLE = QT_TRANSLATE_NOOP("wizard", "Import {name}")
_STEPS: Final[tuple[Text, ...]] = (
    QT_TRANSLATE_NOOP("wizard", "File"),
    QT_TRANSLATE_NOOP("wizard", "Rows"),
    QT_TRANSLATE_NOOP("wizard", "Columns"),
    QT_TRANSLATE_NOOP("wizard", "Import"),
)
_STEP = QT_TRANSLATE_NOOP("wizard", "{number}. {step}")
_BACK = QT_TRANSLATE_NOOP("wizard", "Back")
_NEXT = QT_TRANSLATE_NOOP("wizard", "Next")
_IMPORT = QT_TRANSLATE_NOOP("wizard", "Import")
_CANCEL = QT_TRANSLATE_NOOP("wizard", "Cancel")
_STOP = QT_TRANSLATE_NOOP("wizard", "Stop")
_CLOSE = QT_TRANSLATE_NOOP("wizard", "Close")
_READING = QT_TRANSLATE_NOOP("wizard", "Reading the file…")
_SAVED = QT_TRANSLATE_NOOP("wizard", "Saved mappings…")
_RESUMED = QT_TRANSLATE_NOOP("wizard", "What you had said of this file is still here.")
_LIKE = QT_TRANSLATE_NOOP("wizard", "This file is much like “{title}”: what you said of that one is filled in.")
FILE, ROWS, COLUMNS, IMPORT = range(4)
_TRY_AFTER_MS: Final = 220
_LARGEST: Final = QSize(1180, 740)


class MappingDialog(Dialog):
    """Maps one file.

    Signals: `asked(token, question, given)`; `wanted()` when the import is to begin, `stop_wanted()` to end it;
    `save_as_wanted()`, `export_wanted()`; `saved_wanted()` to see the saved mappings; `left()` when it closes.
    """

    asked = Signal(str, str, object)
    wanted = Signal()
    stop_wanted = Signal()
    save_as_wanted = Signal()
    export_wanted = Signal()
    left = Signal()
    saved_wanted = Signal()

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(say(_TITLE, name=state.name), parent)
        self.state = state
        self.running = self.finished_import = False
        self.rejected_rows: list[list[str]] = []
        self._proposed = ""
        self.tabs = QButtonGroup(self)
        self.column.addLayout(self._step_line())
        self.note = words("", quiet=True)
        self.note.hide()
        self.column.addWidget(self.note)
        self.pages = QStackedWidget()
        self.file, self.rows, self.columns, self.importing = (
            FileStep(state), RowStep(state), ColumnsStep(state), ImportStep(state),
        )  # fmt: skip
        for step in (self.file, scrolled(self.rows), self.columns, self.importing):
            self.pages.addWidget(step)
        self.column.addWidget(self.pages, 1)
        self.column.addLayout(self._buttons())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TRY_AFTER_MS)
        self._soon.timeout.connect(self.try_now)
        self._connect()
        room = parent.size() if parent is not None else QSize(1280, 800)
        self.resize(min(room.width() - 40, _LARGEST.width()), min(room.height() - 40, _LARGEST.height()))

    def _step_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        for number, step in enumerate(_STEPS):
            tab = TabButton(say(_STEP, number=number + 1, step=say(step)))
            self.tabs.addButton(tab, number)
            line.addWidget(tab)
        line.addStretch(1)
        self.saved = QPushButton(say(_SAVED))
        self.saved.setAutoDefault(False)
        self.saved.clicked.connect(self.saved_wanted)
        line.addWidget(self.saved)
        self.tabs.setExclusive(True)
        self.tabs.idClicked.connect(self.go)
        return line

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.cancel, self.back, self.next = QPushButton(say(_CANCEL)), QPushButton(say(_BACK)), QPushButton(say(_NEXT))
        self.next.setProperty("primary", True)
        self.next.setDefault(True)
        for button in (self.cancel, self.back):
            button.setAutoDefault(False)
        self.cancel.clicked.connect(self._cancel)
        self.back.clicked.connect(self._back)
        self.next.clicked.connect(self._next)
        line.addWidget(self.cancel)
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.next)
        return line

    def _connect(self) -> None:
        self.file.reread.connect(self.look)
        self.file.zone_changed.connect(self._changed)
        self.rows.row_chosen.connect(self._propose)
        self.rows.second_chosen.connect(self._ask_fields)
        self.rows.changed.connect(self._changed)
        self.columns.changed.connect(self._changed)
        self.columns.panel.asked.connect(self.asked)
        self.importing.zone_changed.connect(self._changed)
        self.importing.changed.connect(self.check)
        self.importing.save_as_wanted.connect(self.save_as_wanted)
        self.importing.export_wanted.connect(self.export_wanted)

    # Steps

    @property
    def asks_soon(self) -> bool:
        """Whether the rows are about to be tried again."""
        return self._soon.isActive()

    @property
    def step(self) -> int:
        """Where it is: `FILE`, `ROWS`, `COLUMNS` or `IMPORT`."""
        return self.pages.currentIndex()

    def start(self, resumed: bool = False) -> None:
        """Begin with what is known: the last step where the heading is known, else the first that asks something."""
        if resumed:
            self.say_note(say(_RESUMED))
        elif self.state.known is not None and not self.state.fits:
            self.say_note(say(_LIKE, title=formats.isolate(self.state.known["title"])))
        self.file.show_look()
        if self.state.draft.row and not self.state.fields:
            for row in (self.state.draft.row, *self.state.draft.seconds()):
                self._ask_fields(row)
        elif self.state.columns and not self.state.draft.row:
            self._propose(str(self.state.look.get("likely") or "contact"))
        self.go(IMPORT if self.state.ready else COLUMNS if self.note.text() else FILE)

    def reachable(self, step: int) -> bool:
        """Whether everything before a step is said."""
        if self.running or self.finished_import:
            return step == IMPORT
        before = (True, self.file.complete, self.file.complete and bool(self.state.draft.row))
        said = self.state.ready or (before[COLUMNS] and self.columns.complete)
        return before[step] if step < IMPORT else said and (self.importing.result.usable or self.step == IMPORT)

    def go(self, step: int) -> None:
        """Go to a step, if it can be reached."""
        if self.reachable(step):
            self.pages.setCurrentIndex(step)
            if step == COLUMNS:
                self.columns.start()
            elif step == IMPORT:
                self.importing.start()
            elif step == ROWS:
                self.rows.show_row()
            if step in (COLUMNS, IMPORT):
                self.try_now()
            self._focus(step)
        self.check()

    def _focus(self, step: int) -> None:
        if step == FILE:
            (self.file.letters[0] if self.file.letters else self.next).setFocus()
        elif step == ROWS:
            checked = [button for button in self.rows.buttons.values() if button.isChecked()]
            (checked[0] if checked else self.next).setFocus()
        elif step == IMPORT and self.state.floor == UNSAID:
            self.importing.into.setFocus()
        else:
            (self.columns.view if step == COLUMNS else self.next).setFocus()

    def check(self) -> None:
        """Bring buttons up to date."""
        step = self.step
        tab = self.tabs.button(step)
        if tab is not None:
            tab.setChecked(True)
        for number in range(len(_STEPS)):
            self.tabs.button(number).setEnabled(self.reachable(number))
        self.back.setVisible(step > FILE and not self.running and not self.finished_import)
        last, result = step == IMPORT, self.importing.result
        of_rows = step >= COLUMNS and not self.finished_import
        show_primary(self.next, not (of_rows and result.refusing))
        self.next.setText(say(_CLOSE if self.finished_import else _IMPORT if last else _NEXT))
        can = (self.importing.complete and (result.usable or not of_rows)) if last else self.reachable(step + 1)
        self.next.setEnabled(not self.running and can)
        self.cancel.setText(say(_STOP if self.running else _CANCEL))
        self.cancel.setVisible(not self.finished_import)
        self.saved.setVisible(not self.running and not self.finished_import)

    def _back(self) -> None:
        self.go(self.step - 1)

    def _next(self) -> None:
        if self.finished_import:
            self.accept()
        elif self.step == IMPORT:
            self.wanted.emit()
        else:
            self.go(self.step + 1)

    def _cancel(self) -> None:
        if self.running:
            self.cancel.setEnabled(False)
            self.stop_wanted.emit()
        else:
            self.reject()

    # What is asked and answered

    def look(self) -> None:
        """Look at the file again, in the way that is chosen now."""
        self.asked.emit("look", "look", {"path": self.state.path, "source": self.state.source()})
        self.say_note(say(_READING))

    def use(self, told: dict[str, Any]) -> None:
        """Read the file by a mapping that is saved."""
        self.state.take_known(told)
        given = {"path": self.state.path, "source": self.state.source()}
        self.asked.emit("relook", "look", given)
        for row in (self.state.draft.row, *self.state.draft.seconds()):
            self._ask_fields(row)

    def _ask_fields(self, row: str) -> None:
        self.asked.emit(f"fields {row}", "fields", {"row": row})

    def _relooked(self, look: dict[str, Any]) -> None:
        """The file as the mapping that was chosen reads it: what columns mean is said already."""
        self.state.take_look(look)
        self.note.hide()
        self.file.show_look()
        self.rows.show_row()
        self.importing.show_known()
        self.go(COLUMNS if self.state.lost() else IMPORT)

    def _propose(self, row: str) -> None:
        self._proposed = row
        given = {"path": self.state.path, "source": self.state.source(), "row": row}
        self.asked.emit("propose", "propose", given)

    def _changed(self) -> None:
        self._soon.start()
        self.check()

    def try_now(self) -> None:
        """See what becomes of the first rows."""
        self._soon.stop()
        results = (self.columns.result, self.importing.result)
        if self.running or self.finished_import:
            return
        if not self.state.draft.ready():
            for result in results:
                result.show_nothing()
            return
        for result in results:
            result.show_reading()
        source = self.state.draft.source
        encoding = source.get("encoding") or (self.state.known or {}).get("encoding") or ""
        said = self.state.draft.said if self.state.ready else self.state.said()
        given = {"path": self.state.path, "toml": to_toml(said), "zone": self.state.zone, "encoding": encoding}
        self.asked.emit("try", "try", given)

    def answer(self, token: str, value: Any) -> None:
        """Take an answer."""
        takers = {
            "look": self._looked,
            "propose": self._proposal,
            "fields": self._fields,
            "try": self._tried,
            "relook": self._relooked,
            "parts": self.columns.panel.take_parts,
            "moments": self.columns.panel.take_moments,
        }
        if token == "rejected":
            self.importing.show_rejected(value)
        elif (taker := token.partition(" ")[0]) in takers:
            takers[taker](value)
        self.check()

    def refuse(self, token: str, sentence: str) -> None:
        """Something cannot be done; the sentence says why."""
        if token == "try":
            for result in (self.columns.result, self.importing.result):
                result.show_problem(sentence, usable=False)
        elif token == "parts":
            self.columns.panel.more.part.show_taken({})  # what is wrong is said below
        else:
            self.say_note(sentence)
        self.check()

    def say_note(self, sentence: str) -> None:
        """Say something above the steps."""
        self.note.setText(sentence)
        self.note.show()

    def _looked(self, look: dict[str, Any]) -> None:
        before = (self.state.columns, self.state.look.get("decimal"))
        self.state.take_look(look)
        self.note.hide()
        self.file.show_look()
        if (self.state.columns, look.get("decimal")) != before and self.state.columns:
            self._propose(str(look.get("likely") or "contact"))

    def _proposal(self, told: dict[str, Any]) -> None:
        alike = {
            field: made
            for field, made in self.state.draft.fields.items()
            if isinstance(made, dict) and "constant" in made
        }
        self.state.take_proposal(told["said"])
        known = {one["field"] for one in told["fields"]}
        for field, made in alike.items():
            if field in known:
                self.state.draft.fields.setdefault(field, made)
        self.state.seconds = told["also"]
        self._fields(told)
        self.rows.show_proposed()

    def _fields(self, told: dict[str, Any]) -> None:
        self.state.take_fields(told)
        if self.step == COLUMNS:
            self.columns.start()

    def _tried(self, told: dict[str, Any]) -> None:
        for step in (self.columns, self.importing.result):
            step.show_tried(told)

    # The import

    def show_progress(self, done: float, rate: float, left_ms: float | None) -> None:
        """The import runs."""
        if not self.running:
            self.running = True
            self.cancel.setEnabled(True)
            self.cancel.setFocus()
        self.importing.show_progress(done, rate, left_ms)
        self.check()

    def show_problem(self, sentence: str) -> None:
        """The import could not be done; everything that was said is still here."""
        self.running = False
        self.importing.show_progress(None, 0.0, None)
        self.importing.result.show_problem(sentence)
        self.check()

    def show_summary(self, told: dict[str, Any]) -> None:
        """The import has ended."""
        self.running, self.finished_import = False, True
        self.importing.show_progress(None, 0.0, None)
        self.importing.show_summary(told)
        self.note.hide()
        self.check()
        (self.importing.which if told["rejected_total"] else self.next).setFocus()

    def reject(self) -> None:
        """Esc: while an import runs it is stopped first."""
        if self.running:
            self._cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Tell that it closes; what was said is kept by whoever listens."""
        self._soon.stop()
        self.left.emit()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Esc."""
        if self.running:
            event.ignore()
            self._cancel()
        else:
            super().closeEvent(event)
