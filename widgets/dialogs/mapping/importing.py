"""Last step: what the mapping is called, where the rows go, the import itself, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from supervisor import formats
from supervisor.letters import no_markup
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import mapping_titles
from supervisor.text import say
from widgets import theme
from widgets.dialogs.mapping.file import zone_choice
from widgets.dialogs.mapping.rejects import count_text
from widgets.dialogs.mapping.result import Result, besides, reasons
from widgets.dialogs.mapping.state import NEW, UNSAID, State
from widgets.parts.fields import Choice, Line
from widgets.parts.labels import Label, words

_LIKE = QT_TRANSLATE_NOOP("wizard", "Looks like {title}")
_LIKE_MINE = QT_TRANSLATE_NOOP("wizard", "You mapped such a file before: {title}")
_OWN = QT_TRANSLATE_NOOP("wizard", "Ready to import {name}")
_MORE = QT_TRANSLATE_NOOP("wizard", "({n} more files)")
_NAME = QT_TRANSLATE_NOOP("wizard", "Name of the mapping")
_ZONE = QT_TRANSLATE_NOOP("wizard", "Time zone")
_INTO = QT_TRANSLATE_NOOP("wizard", "Into")
_UNSAID = QT_TRANSLATE_NOOP("wizard", "Choose…")
_NEW = QT_TRANSLATE_NOOP("wizard", "A new floor")
_THEIRS = QT_TRANSLATE_NOOP(
    "wizard",
    "{floor} is written by your centre's own programs, and Moked only reads it: the rows go into another floor.",
)
_AFTERWARDS = QT_TRANSLATE_NOOP("wizard", "Afterwards")
_ONCE = QT_TRANSLATE_NOOP("wizard", "Nothing more")
_FOLLOW = QT_TRANSLATE_NOOP("wizard", "Take what comes into {folder} while the window is open")
_SAVE_AS = QT_TRANSLATE_NOOP("wizard", "Save the mapping as a file…")
_PROGRESS = QT_TRANSLATE_NOOP("wizard", "{done}, {rate} rows a second")
_PROGRESS_LEFT = QT_TRANSLATE_NOOP("wizard", "{done}, {rate} rows a second, {left} left")
_DONE = QT_TRANSLATE_NOOP("wizard", "The floor holds {lines} rows of the file; it opens behind this.")
_STOPPED = QT_TRANSLATE_NOOP("wizard", "Stopped early. The floor holds what was read; import again to go on.")
_NONE_REJECTED = QT_TRANSLATE_NOOP("wizard", "No row was rejected.")
_REJECTED = QT_TRANSLATE_NOOP("wizard", "{rejected} of {lines} rows could not be used.")
_ENDED = QT_TRANSLATE_NOOP("wizard", "Imported: {name}")
_KNOWN = QT_TRANSLATE_NOOP("wizard", "{count} stood there already.")
_WHICH = QT_TRANSLATE_NOOP("wizard", "See which")
_EXPORT = QT_TRANSLATE_NOOP("wizard", "Export the list…")

_FIELD_WIDTH: Final = 320
_LETTERS: Final = 22
_ARROW: Final = 48


class ImportStep(QWidget):
    """Emits `changed()` (name or floor), `zone_changed()`, `save_as_wanted()`, `list_wanted()`, `export_wanted()`."""

    changed = Signal()
    zone_changed = Signal()
    save_as_wanted = Signal()
    list_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title = words("")
        self.title.setFont(theme.font("title", True))
        column.addWidget(self.title)
        self.asking = QWidget()
        column.addWidget(self.asking)
        inner, form = QVBoxLayout(self.asking), QFormLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(form)
        self._add_form(form)
        if state.theirs:
            inner.addWidget(words(say(_THEIRS, floor=state.theirs), quiet=True))
        self.done = words("")
        self.done.hide()
        column.addWidget(self.done)
        column.addLayout(self._progress())
        self.result = Result()
        column.addWidget(self.result, 1)
        line = QHBoxLayout()
        self.save_as, self.which, self.export = (QPushButton(say(text)) for text in (_SAVE_AS, _WHICH, _EXPORT))
        for button, signal in (
            (self.save_as, self.save_as_wanted),
            (self.which, self._see_which),
            (self.export, self.export_wanted),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            line.addWidget(button)
        self.which.hide()
        self.export.hide()
        self._turn = False
        line.addStretch(1)
        column.addLayout(line)

    def _add_form(self, form: QFormLayout) -> None:
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._form = form
        self.name = Line(self._state.title)
        self.name.setAccessibleName(say(_NAME))
        self.name.setMinimumWidth(_FIELD_WIDTH)
        self.name.textChanged.connect(self._named)
        self.zone = zone_choice(self._state.zone, _LETTERS)
        self.zone.changed.connect(self._zone_chosen)
        floors = [(path, formats.isolate(shown)) for path, shown in self._state.floors]
        unsaid = [(UNSAID, say(_UNSAID))] if self._state.floor == UNSAID else []
        self.into = Choice([*unsaid, (NEW, say(_NEW)), *floors], self._state.floor)
        self.into.setAccessibleName(say(_INTO))
        self.into.setMinimumWidth(_FIELD_WIDTH)
        self.zone.setMinimumWidth(_FIELD_WIDTH)
        self.into.changed.connect(self._into_chosen)
        form.addRow(say(_NAME), self.name)
        form.addRow(say(_ZONE), self.zone)
        form.addRow(say(_INTO), self.into)
        folder = self._state.folder
        follow = say(_FOLLOW, folder=Path(folder).name or folder)
        self.follow = Choice([(False, say(_ONCE)), (True, follow)])
        self.follow.setMinimumWidth(max(_FIELD_WIDTH, self.follow.fontMetrics().horizontalAdvance(follow) + _ARROW))
        self.follow.setToolTip(no_markup(formats.ltr(folder)))
        self.follow.setAccessibleName(say(_AFTERWARDS))
        self.follow.changed.connect(self._follow_chosen)
        form.addRow(say(_AFTERWARDS), self.follow)
        form.setRowVisible(self.follow, bool(folder))

    def _progress(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.bar, self.said = QProgressBar(), Label()
        self.bar.setTextVisible(False)
        for widget in (self.bar, self.said):
            widget.hide()
            row.addWidget(widget, 1)
        return row

    def start(self) -> None:
        """Show what is about to be imported."""
        state = self._state
        if state.ready and state.known is not None:
            text = _LIKE_MINE if state.known["mine"] else _LIKE
            self.title.setText(say(text, title=mapping_titles.shown(state.known["title"])))
        else:
            self.title.setText(say(_OWN, name=state.name))
        if state.more:
            self.title.setText(f"{self.title.text()} {say(_MORE, state.more)}")
        if not state.title:
            state.title = Path(state.path).name.split(".")[0]
        if self.name.text() != state.title:
            self.name.setText(state.title)
        self.zone.put_back(state.zone)
        self._form.setRowVisible(self.name, not state.ready)

    def show_known(self) -> None:
        """Another mapping is used now."""
        self.name.setText(self._state.title)
        self.start()

    @property
    def complete(self) -> bool:
        """Whether it can be imported."""
        return self._state.floor != UNSAID and (self._state.ready or bool(self._state.title.strip()))

    def _named(self, text: str) -> None:
        self._state.title = text.strip()
        self.changed.emit()

    def _zone_chosen(self) -> None:
        self._state.zone = str(self.zone.value())
        self.zone_changed.emit()

    def _into_chosen(self) -> None:
        self._state.floor = str(self.into.value())
        self.changed.emit()

    def _follow_chosen(self) -> None:
        self._state.follow = bool(self.follow.value())

    # The import

    def show_progress(self, done: float | None, rate: float, left_ms: float | None) -> None:
        """Show how far it is; None when it has ended."""
        self.asking.setEnabled(done is None)
        for widget in (self.bar, self.said):
            widget.setVisible(done is not None)
        if done is not None:
            values: dict[str, Any] = {"done": formats.ratio(done), "rate": formats.count(round(rate))}
            self.bar.setValue(round(done * 100))
            left = left_ms is not None
            self.said.setText(
                say(_PROGRESS_LEFT, left=formats.left(left_ms), **values) if left else say(_PROGRESS, **values)
            )

    def show_summary(self, told: dict[str, Any]) -> None:
        """Say what came of it."""
        lines, rejected = told["lines"], told["rejected_total"]
        taken = lines - rejected - told.get("blank", 0) - told.get("filtered", 0)
        parts = [say(_STOPPED) if told["cancelled"] else say(_DONE, lines=max(taken, 0))]
        parts.append(say(_REJECTED, rejected=rejected, lines=lines) if rejected else say(_NONE_REJECTED))
        if told.get("known_lines"):
            parts.append(say(_KNOWN, count=told["known_lines"]))
        parts += besides(told)
        self.title.setText(say(_ENDED, name=self._state.name))
        self.done.setText(" ".join(parts))
        self.done.show()
        self.asking.hide()
        self.result.hide_note()
        self.which.setVisible(bool(rejected))
        self.result.show_list([], [], rejected)  # those of the first rows are not all
        if rejected:
            self.list_wanted.emit()

    def _see_which(self) -> None:
        self._turn = True
        self.list_wanted.emit()

    def show_rejected(self, told: dict[str, Any]) -> None:
        """List the rejected rows with their reasons; whoever asked to see them is turned to them."""
        names, rows = reasons(told["rows"], ())
        note = count_text(len(rows), told["all"]) if told["all"] > len(rows) else ""
        self.result.show_list(names, rows, told["all"], note)
        if self._turn:
            self.result.turn_to_list()
            self._turn = False
        self.export.setVisible(bool(rows))
