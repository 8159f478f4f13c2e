"""A field for a day: typed as the language writes days or as 2026-11-22, or chosen in a calendar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit

from supervisor import formats
from supervisor.text import QT_TRANSLATE_NOOP, say
from widgets import theme
from widgets.parts.fields import Line

_CHOOSE = QT_TRANSLATE_NOOP("parts", "Choose a day")


class DayField(Line):
    """`read` makes ISO text of what was typed, and is given a day as an example; `known` does so too and gives an empty
    text for what is no day."""

    def __init__(self, text: str, read: Callable[[str, str], str], known: Callable[[str], str], hint: str) -> None:
        """`text`: a day as ISO, or what was typed before; `hint`: a day as ISO."""
        today = hint or QDate.currentDate().toString(Qt.DateFormat.ISODate)
        super().__init__(_written(text), lambda typed: read(typed, today), _written(hint), left_to_right=True)
        self._known, self._today = known, today
        self.calendar: QCalendarWidget | None = None
        # The field reads from the left in every language; what opens stands at the end of the language's own line.
        end = QLineEdit.ActionPosition.LeadingPosition if theme.is_rtl() else QLineEdit.ActionPosition.TrailingPosition
        opens = self.addAction(theme.icon("calendar", "text_quiet"), end)
        opens.setText(say(_CHOOSE))
        opens.setToolTip(say(_CHOOSE))
        opens.triggered.connect(self.open_calendar)

    def put_back(self, typed: object) -> None:
        """Show what was typed again."""
        super().put_back(_written(str(typed)))

    def open_calendar(self) -> None:
        """Offer the days below the field, at the one that stands in it."""
        if self.calendar is None:
            self.calendar = QCalendarWidget(self)
            self.calendar.setWindowFlag(Qt.WindowType.Popup)
            self.calendar.setLocale(formats.locale())
            self.calendar.setLayoutDirection(QApplication.layoutDirection())
            self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            self.calendar.clicked.connect(self._choose)
            self.calendar.activated.connect(self._choose)
        self.calendar.setSelectedDate(QDate.fromString(self._known(self.text()) or self._today, Qt.DateFormat.ISODate))
        size = self.calendar.sizeHint()
        corner = self.mapToGlobal(QPoint(self.width() - size.width() if theme.is_rtl() else 0, self.height()))
        self.calendar.move(corner)
        self.calendar.show()
        self.calendar.setFocus()

    def _choose(self, day: QDate) -> None:
        self.setText(_written(day.toString(Qt.DateFormat.ISODate)))
        if self.calendar is not None:
            self.calendar.hide()
        self.setFocus()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and the arrow down open the calendar, as they open a list."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        super().keyPressEvent(event)


def _written(text: str) -> str:
    """A day in the form of the language; any other text as it is."""
    iso = QDate.fromString(text, Qt.DateFormat.ISODate)
    return formats.plain(formats.day(text)) if iso.isValid() and len(text) == len("2026-11-22") else text
