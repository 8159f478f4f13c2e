"""Asks for the first and the last day of a period."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QFormLayout, QPushButton, QWidget

from supervisor import clock, formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets import theme
from widgets.dialogs.frame import Dialog

_TITLE = QT_TRANSLATE_NOOP("dialogs", "Choose the days")
_FIRST = QT_TRANSLATE_NOOP("dialogs", "First day")
_LAST = QT_TRANSLATE_NOOP("dialogs", "Last day")
_SHOW = QT_TRANSLATE_NOOP("dialogs", "Show these days")


class PeriodDialog(Dialog):
    """Emits `chosen(first day, last day)` as 2026-11-22; the last day is in the period."""

    chosen = Signal(str, str)

    def __init__(self, first: str, last: str, newest: str, parent: QWidget | None = None) -> None:
        super().__init__(say(_TITLE), parent)
        self.first, self.last = self._day(first, newest), self._day(last, newest)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.now().gap)
        form.setVerticalSpacing(8)
        form.addRow(say(_FIRST), self.first)
        form.addRow(say(_LAST), self.last)
        self.column.addLayout(form)
        self.first.dateChanged.connect(self._keep_order)
        self.last.dateChanged.connect(self._keep_order)
        show = QPushButton(say(_SHOW))
        show.setDefault(True)
        show.setProperty("primary", True)
        show.clicked.connect(self._choose)
        self.close_line(show)
        self.first.setFocus()

    def _day(self, on: str, newest: str) -> QDateEdit:
        field = QDateEdit(QDate.fromString(on, Qt.DateFormat.ISODate))
        field.setCalendarPopup(True)
        # The parts of a date stand in one order in every direction of writing, else the editor turns them round.
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setLocale(formats.locale())
        if clock.weeks_begin():
            field.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek(clock.weeks_begin()))
        field.setDisplayFormat("yyyy-MM-dd")
        field.setMaximumDate(QDate.fromString(newest, Qt.DateFormat.ISODate))
        return field

    def _keep_order(self) -> None:
        """The last day is never before the first: the other field follows the one that was changed."""
        if self.first.date() > self.last.date():
            moved, other = (self.first, self.last) if self.sender() is self.first else (self.last, self.first)
            other.setDate(moved.date())

    def _choose(self) -> None:
        days = [field.date().toString(Qt.DateFormat.ISODate) for field in (self.first, self.last)]
        self.chosen.emit(*days)
        self.accept()
