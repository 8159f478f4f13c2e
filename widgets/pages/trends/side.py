"""What a trend says, in sentences beside its chart: how it moved, which hours hurt, what happened, how it is judged."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.letters import no_markup
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import trend_judging, trend_table, trend_words
from supervisor.models.looked_at import days_of
from supervisor.text import say
from supervisor.views.trends import DRAWN, Event, Trend
from widgets import theme
from widgets.parts.labels import Label, words

_CHANGE: Final = QT_TRANSLATE_NOOP("trends", "Against the time before")
HURTS: Final = QT_TRANSLATE_NOOP("trends", "The hours that hurt")
_NO_HURTS: Final = QT_TRANSLATE_NOOP("trends", "No hour of the day is worse than the others by more than chance.")
_UNUSUAL: Final = QT_TRANSLATE_NOOP("trends", "Unusual points")
_MORE_MARKED: Final = QT_TRANSLATE_NOOP("trends", "{n} more are marked in the chart and the table.")
_CALM: Final = QT_TRANSLATE_NOOP("trends", "No point is unusual.")
_EVENTS: Final = QT_TRANSLATE_NOOP("trends", "What happened")
_HOW: Final = QT_TRANSLATE_NOOP("trends", "How this is judged")
_NAMED: Final = QT_TRANSLATE_NOOP("trends", "{name}: {value}")
_LINE: Final = QT_TRANSLATE_NOOP("trends", "{name}: {value}, {change}")
_ALONE: Final = QT_TRANSLATE_NOOP("trends", "{value}, {change}")
_WHEN: Final = QT_TRANSLATE_NOOP("trends", "{when} {what}")
_MORE: Final = QT_TRANSLATE_NOOP("trends", "{n} more parts stand in the table.")
_TOO_MANY: Final = QT_TRANSLATE_NOOP("trends", "{n} more parts: choose longer stretches or fewer parts to list them.")
_OPEN_HOURS: Final = QT_TRANSLATE_NOOP("trends", "Show it hour by hour")
_OPEN_SHIFT: Final = QT_TRANSLATE_NOOP("trends", "Show the rows of this shift")
_COARSER: Final = {
    "day": QT_TRANSLATE_NOOP("trends", "Few stand behind most points, so they tell little. Show it by day"),
    "week": QT_TRANSLATE_NOOP("trends", "Few stand behind most points, so they tell little. Show it by week"),
    "month": QT_TRANSLATE_NOOP("trends", "Few stand behind most points, so they tell little. Show it by month"),
    "quarter": QT_TRANSLATE_NOOP("trends", "Few stand behind most points, so they tell little. Show it by quarter"),
}
_LAST_DAYS: Final = QT_TRANSLATE_NOOP("trends", "Only the last days are drawn, {days}. Show it by hour of the day")
_N_AND: Final = re.compile(r"(?<=[(\u2066])n ")
_MOST_EVENTS: Final = 12
_MOST_MARKED: Final = 5


class DoorLine(Label):
    """A sentence that opens something: by a click, or Enter while it has the keyboard."""

    opened = Signal()

    def __init__(self, text: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(_in_our_direction(text), parent)
        self.setWordWrap(True)
        self.setToolTip(no_markup(tip))
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        edge = Qt.AlignmentFlag.AlignRight if theme.is_rtl() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        self._stand(False)

    def _stand(self, here: bool) -> None:
        font = theme.font("text")
        font.setUnderline(here)
        self.setFont(font)
        look = theme.now()
        self.setStyleSheet(f"color: {look.color('accent').name()};")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open on a click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it is a door."""
        super().enterEvent(event)
        self._stand(True)

    def leaveEvent(self, event: QEvent) -> None:
        """The hand is elsewhere."""
        super().leaveEvent(event)
        self._stand(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._stand(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._stand(False)


class TrendSide(QScrollArea):
    """Emits `hours_wanted(first)` for hours that hurt, by the first of them, `shift_wanted(name)` for a shift,
    `each_wanted(each)` for what tells more, and `row_wanted(key)` for a marked point (see `models.trend_table`)."""

    hours_wanted = Signal(int)
    row_wanted = Signal(str)
    shift_wanted = Signal(str)
    each_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.doors: list[DoorLine] = []
        self.sentences: list[str] = []

    def show_trend(self, trend: Trend, drawn: Trend) -> None:
        """Say what this trend has to say, of which some is drawn."""
        self.doors, self.sentences = [], []
        place = QWidget()
        place.setObjectName("side")
        self._column = QVBoxLayout(place)
        self._column.setContentsMargins(theme.now().cell, 4, theme.now().cell, 12)
        self._column.setSpacing(6)
        self._offer_better(trend, drawn)
        self._say_changes(trend)
        self._say_marked(trend)
        self._say_hurts(trend)
        self._say_events(trend)
        self._head(say(_HOW))
        self._words(trend_judging.how_text(trend), quiet=True)
        self._column.addStretch(1)
        self.setWidget(place)
        place.setAutoFillBackground(False)  # a scroll area fills what it is given; the card is the ground

    def _head(self, text: str) -> None:
        if self._column.count():
            self._column.addSpacing(8)
        label = words(text)
        label.setFont(theme.font("text", True))
        self._column.addWidget(label)

    def _words(self, text: str, quiet: bool = False) -> None:
        self.sentences.append(formats.plain(text))
        self._column.addWidget(words(_in_our_direction(text), quiet))

    def _door(self, text: str, tip: str) -> DoorLine:
        self.sentences.append(formats.plain(text))
        door = DoorLine(text, tip)
        self._column.addWidget(door)
        self.doors.append(door)
        return door

    def _offer_better(self, trend: Trend, drawn: Trend) -> None:
        """By what this would tell more."""
        if len(drawn.buckets) < len(trend.buckets):
            self._offer("clock_hour", say(_LAST_DAYS, days=days_of(drawn.stretch)))
        elif each := trend_judging.coarser(trend):
            self._offer(each, say(_COARSER[each]))

    def _offer(self, each: str, text: str) -> None:
        door = self._door(text, "")
        door.setObjectName(each)
        door.opened.connect(self._open_each)

    def _open_each(self) -> None:
        self.each_wanted.emit(self.sender().objectName())

    def _say_changes(self, trend: Trend) -> None:
        self._head(say(_CHANGE))
        drawn = trend.lines[:DRAWN]
        changes = [trend_words.change_text(line) for line in drawn]
        # What is true of every part is said once.
        same = len(drawn) > 1 and len(set(changes)) == 1 and drawn[0].change is None
        for line, change in zip(drawn, changes, strict=True):
            name, value = formats.isolate(trend_table.part_name(trend, line)), trend_words.valued(line.whole)
            if same:
                self._words(say(_NAMED, name=name, value=value))
            elif trend.asked.split:
                self._words(say(_LINE, name=name, value=value, change=change))
            else:
                self._words(say(_ALONE, value=value, change=change))
        if same:
            self._words(changes[0][:1].upper() + changes[0][1:] + ".", quiet=True)
        if len(trend.lines) > DRAWN:
            listed = bool(trend.lines[DRAWN].points)
            self._words(say(_MORE if listed else _TOO_MANY, len(trend.lines) - DRAWN), quiet=True)

    def _say_marked(self, trend: Trend) -> None:
        judged = [point.judged for line in trend.lines[:DRAWN] for point in line.points]
        if not any(one.z is not None or one.rules for one in judged) or trend.asked.each == "clock_hour":
            return  # the hours that hurt are those that are marked
        self._head(say(_UNUSUAL))
        if not trend.flags:
            self._words(say(_CALM), quiet=True)
        marked = trend_table.marked(trend)
        for one in marked[:_MOST_MARKED]:
            door = self._door(one.text, one.rules)
            door.setObjectName(one.key)
            door.opened.connect(self._open_row)
            if one.in_row:
                self._words(one.rules, quiet=True)
        if len(marked) > _MOST_MARKED:
            self._words(say(_MORE_MARKED, len(marked) - _MOST_MARKED), quiet=True)

    def _open_row(self) -> None:
        self.row_wanted.emit(self.sender().objectName())

    def _say_hurts(self, trend: Trend) -> None:
        if not trend.hurting:
            return
        self._head(say(HURTS))
        if not trend.hurts:
            self._words(say(_NO_HURTS), quiet=True)
        for hurt in trend.hurts:
            shift = hurt.first is None
            door = self._door(trend_words.hurt_text(trend, hurt), say(_OPEN_SHIFT if shift else _OPEN_HOURS))
            door.setObjectName(hurt.name if shift else str(hurt.first))
            door.opened.connect(self._open_shift if shift else self._open_hours)

    def _open_hours(self) -> None:
        self.hours_wanted.emit(int(self.sender().objectName()))

    def _open_shift(self) -> None:
        self.shift_wanted.emit(self.sender().objectName())

    def _say_events(self, trend: Trend) -> None:
        if not trend.events:
            return
        self._head(say(_EVENTS))
        for event in trend.events[-_MOST_EVENTS:]:
            self._words(say(_WHEN, when=_when(event, trend.stretch.zone), what=trend_words.event_text(event)))


def _in_our_direction(text: str) -> str:
    """A sentence that may begin with a name: it runs in the direction of the window all the same, and no line ends
    between n and its number."""
    return ("\u200f" if theme.is_rtl() else "\u200e") + _N_AND.sub("n\u00a0", text)


def _when(event: Event, zone: str) -> str:
    return formats.date(event.at, zone) if event.kind == "day_off" else formats.date_and_clock(event.at, zone)
