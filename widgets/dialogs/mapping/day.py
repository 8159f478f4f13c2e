"""Asks on which day all rows were, where no column of the file tells when."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QPushButton, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from supervisor.views import mapping_fields
from widgets.dialogs.mapping.state import State
from widgets.parts.labels import words

_ASKS = QT_TRANSLATE_NOOP("wizard", "No column tells it? “{field}” of all rows:")
_USE = QT_TRANSLATE_NOOP("wizard", "Use this day")
_SAVED = QT_TRANSLATE_NOOP("wizard", "The day on which the file was saved is offered.")
_WRITTEN: Final = "yyyy-MM-dd"
"""As a mapping writes it."""


class DayLine(QWidget):
    """One day for all rows. Emits `said()` when it was said."""

    said = Signal()

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.asks = words("")
        edge = self.asks.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask
        self.asks.setAlignment(edge | Qt.AlignmentFlag.AlignVCenter)  # it stands beside a field
        self.day = QDateEdit(_saved_on(state.path))
        self.day.setCalendarPopup(True)
        # The parts of a date stand in one order in every direction of writing, else the editor turns them round.
        self.day.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.day.setLocale(formats.locale())
        self.day.setDisplayFormat(_shown())
        self.use = QPushButton(say(_USE))
        self.use.setAutoDefault(False)
        self.use.clicked.connect(self._use)
        for widget in (self.day, self.use):
            widget.setToolTip(say(_SAVED))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.asks, 1)
        line.addWidget(self.day)
        line.addWidget(self.use)
        self.hide()

    def show_state(self) -> None:
        """Ask for the first moment that is missing, or for nothing."""
        missing = self._state.dateless()
        self.setVisible(bool(missing))
        if missing:
            title = say(mapping_fields.title(missing[0][1], missing[0][0] or self._state.row))
            self.asks.setText(say(_ASKS, field=title))
            self.day.setAccessibleName(title)

    def _use(self) -> None:
        state = self._state
        for second, field in state.dateless()[:1]:
            before, state.draft.second = state.draft.second, second
            state.draft.set_constant(field, self.day.date().toString(_WRITTEN))
            state.draft.second = before
            state.touched = True
            self.said.emit()


def _shown() -> str:
    """How a day is written in the language, with its whole year; signs of direction would stand in the editor."""
    shown = formats.plain(formats.locale().dateFormat(QLocale.FormatType.ShortFormat))
    return shown if "yyyy" in shown else shown.replace("yy", "yyyy")


def _saved_on(path: str) -> QDate:
    """The day on which a file was written last, today for one that is gone."""
    try:
        return QDateTime.fromSecsSinceEpoch(int(Path(path).stat().st_mtime)).date()
    except OSError:
        return QDate.currentDate()
