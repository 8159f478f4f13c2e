"""The scope bar: which stretch of time, which sites, clients, teams, queues and channels, and how old the data is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from supervisor import clock, formats
from supervisor.letters import no_markup
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import words
from supervisor.models.book_words import shift_name
from supervisor.text import say
from widgets import theme
from widgets.actions import key
from widgets.parts.buttons import FlatButton, stand_beside
from widgets.parts.choices import Chip, DropButton, SearchField
from widgets.parts.menus import pop
from widgets.parts.status import Freshness

if TYPE_CHECKING:
    from supervisor.clock import Window
    from supervisor.views.snapshot import Directory, Feed

FILTERS: Final[dict[str, Text]] = {
    "sites": QT_TRANSLATE_NOOP("window", "Site"),
    "clients": QT_TRANSLATE_NOOP("window", "Client"),
    "teams": QT_TRANSLATE_NOOP("window", "Team"),
    "queues": QT_TRANSLATE_NOOP("window", "Queue"),
    "channels": QT_TRANSLATE_NOOP("window", "Channel"),
}
"""The filters of a scope and what they are called."""
FILTER_OF: Final = {"site": "sites", "client": "clients", "team": "teams", "queue": "queues", "channel": "channels"}
"""Per key of a figure the filter of a scope."""

_DAY = QT_TRANSLATE_NOOP("window", "Today")
_DAY_TEXT = QT_TRANSLATE_NOOP("window", "Today, {date}")
_SHIFT_TEXT = QT_TRANSLATE_NOOP("window", "{name} {span}, {left} left")
_SHIFT_OVER = QT_TRANSLATE_NOOP("window", "{name} {span}, over")
_SHIFT_ITEM = QT_TRANSLATE_NOOP("window", "{name} {span}")
_FROM_TO = QT_TRANSLATE_NOOP("window", "From … to …")
_SEARCH = QT_TRANSLATE_NOOP("window", "Search")
_LIVE = QT_TRANSLATE_NOOP("window", "live")
_OLD = QT_TRANSLATE_NOOP("window", "{age} old")
_SILENT = QT_TRANSLATE_NOOP("window", "no news since {time}")
_TOLD = QT_TRANSLATE_NOOP("window", "data until {time}")
_HEARD = QT_TRANSLATE_NOOP("window", "The data last changed at {time}. Click to ask again ({key}).")
_READING = QT_TRANSLATE_NOOP("window", "reading…")
_UNSAID = QT_TRANSLATE_NOOP("window", "no data yet")
_CLOSED = QT_TRANSLATE_NOOP("window", "no floor open")
_WHO = QT_TRANSLATE_NOOP("window", "Signed in: {name}")
_HEALTH = QT_TRANSLATE_NOOP("window", "Data health: {n} findings")
_NAME_ROOM: Final = 120
_SEARCH_ROOM: Final = 60
"""So much wider than it must be the search field stays."""
LIVE_MS: Final = 3_000
"""News younger than this are simply live."""
_LATE_SHARE: Final = 3
"""After this part of the time that is "no news", the age asks for attention."""


def grade(age_ms: int, quiet_after_ms: int) -> str:
    """How fresh news of that age are: ``live``, ``aging``, ``late`` or ``stopped``."""
    if age_ms > quiet_after_ms:
        return "stopped"
    if age_ms < LIVE_MS:
        return "live"
    return "aging" if age_ms < quiet_after_ms // _LATE_SHARE else "late"


class ScopeBar(QFrame):
    """Signals: `window_wanted(spec)` (``day`` or a shift's name), `period_wanted(spec)` (as `clock.period` reads it;
    empty where somebody wants to give the days), `filter_changed(name, ids)`, `searched(text)`."""

    window_wanted = Signal(str)
    period_wanted = Signal(str)
    filter_changed = Signal(str, object)
    searched = Signal(str)
    health_wanted = Signal()
    refresh_wanted = Signal()
    who_wanted = Signal()

    def __init__(self, shifts: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scope")
        self.offer_shifts(shifts)
        self._spec, self._live_text = "day", ""
        self._periods: dict[str, str] = {}
        self._period = self._days = ""
        row = QHBoxLayout(self)
        theme.around(row, theme.GAP, 8, theme.GAP, 8)
        row.setSpacing(6)
        self.window_button = DropButton("clock", strong=True)
        self.window_button.clicked.connect(self.pop_windows)
        row.addWidget(self.window_button)
        row.addSpacing(6)
        self.chips: dict[str, Chip] = {}
        for name, title in FILTERS.items():
            chip = Chip(say(title))
            chip.setObjectName(name)
            chip.hide()
            chip.changed.connect(self._filter)
            self.chips[name] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self.search = SearchField(say(_SEARCH))
        self.search.setMaximumWidth(220)
        self.search.setMinimumWidth(72)  # the day and the age of the data are whole in the smallest window
        self.search.searched.connect(self.searched)
        row.addWidget(self.search, 2)
        self.health = FlatButton()
        self.health.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.health.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.health.clicked.connect(self.health_wanted)
        row.addWidget(self.health)
        self.freshness = Freshness()
        self.freshness.asked.connect(self.refresh_wanted)
        row.addWidget(self.freshness)
        self.who = DropButton("person")
        self.who.clicked.connect(self.who_wanted)
        self.who.hide()
        row.addWidget(self.who)
        self.show_health(0)
        self._tint()

    # Time

    def offer_shifts(self, shifts: Mapping[str, str]) -> None:
        """Offer these shifts: name -> hours."""
        self._shifts = dict(shifts)

    def show_window(self, window: Window, now_at: int, zone: str) -> None:
        """Say which stretch of time is counted, and what is left of it."""
        if window.label in ("", "day"):
            date = formats.date(window.start_at, zone)
            text = say(_DAY_TEXT, date=date) if clock.now_ms() in window else date
        else:
            times = [formats.clock(at, zone) for at in (window.start_at, window.end_at)]
            values: dict[str, Any] = {"name": shift_name(window.label), "span": formats.span(*times)}
            left = window.end_at - 1 - now_at  # what is over is shown at its last instant
            text = say(_SHIFT_TEXT, left=formats.age(left), **values) if left > 0 else say(_SHIFT_OVER, **values)
        self._spec, self._live_text = window.label or "day", text
        if not self._periods:
            self.window_button.say_text(text)

    def show_periods(self, offered: Mapping[str, str], chosen: str, text: str, days: str = "") -> None:
        """Offer periods of the past instead of the stretches of today, and say which is looked at, and its days where
        there is room, or to who points at it; back without any."""
        self._periods, self._period = dict(offered), chosen
        self.window_button.say_text(text if offered else self._live_text)
        self._days = days if offered and days != text else ""
        self.window_button.setToolTip(self._days)
        self._place_days()

    def _place_days(self) -> None:
        """The days stand beside the name of their period where nothing else becomes tight by that."""
        button = self.window_button
        others = self.minimumSizeHint().width() - button.room_aside(button.aside)
        fits = others + button.room_aside(self._days) + _SEARCH_ROOM <= self.width()
        button.say_aside(self._days if fits else "")
        button.setAccessibleName(f"{button.text()} {button.aside}".strip())

    def pop_windows(self) -> None:
        """Offer what the page in front can look at: the day and the shifts, or periods."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._periods:
            self._pop_periods(menu)
            return
        group = QActionGroup(menu)
        choices = {"day": say(_DAY)}
        for name, span in self._shifts.items():
            start, _, end = span.partition("-")
            choices[name] = say(_SHIFT_ITEM, name=shift_name(name), span=formats.span(start, end))
        for spec, title in choices.items():
            action = QAction(title, menu, checkable=True, checked=spec == self._spec)
            action.setData(spec)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._choose_window)
        pop(menu, self._under(self.window_button))

    def _pop_periods(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for spec, title in {**self._periods, "": say(_FROM_TO)}.items():
            mine = spec == self._period if spec else self._period not in self._periods
            action = QAction(title, menu, checkable=True, checked=mine)
            action.setData(spec)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._choose_period)
        pop(menu, self._under(self.window_button))

    def _choose_period(self, action: QAction) -> None:
        self.period_wanted.emit(action.data())

    def _choose_window(self, action: QAction) -> None:
        self.window_wanted.emit(action.data())

    def _under(self, widget: QWidget) -> Any:
        corner = widget.rect().bottomRight() if theme.is_rtl() else widget.rect().bottomLeft()
        return widget.mapToGlobal(corner)

    # Filters

    def offer(self, directory: Directory) -> None:
        """Offer what the floor knows of."""
        channels = {code: say(words.word(code)) for code in directory.queue_channel.values() if code}
        names = {
            "sites": directory.sites,
            "clients": directory.clients,
            "teams": directory.teams,
            "queues": directory.queues,
            "channels": channels,
        }
        for name, chip in self.chips.items():
            chip.offer(names[name])

    def clear(self) -> None:
        """Drop every filter and the search."""
        for chip in self.chips.values():
            chip.choose(())
        self.search.clear()

    def forget(self) -> None:
        """Drop every name and choice of a floor."""
        self.clear()
        for chip in self.chips.values():
            chip.offer({})
        self._live_text = ""
        self.window_button.say_text("")

    def _filter(self, ids: object) -> None:
        self.filter_changed.emit(self.sender().objectName(), ids)

    # State

    def show_feed(self, feed: Feed | None, age_ms: int, quiet_after_ms: int, zone: str) -> None:
        """Say how old the data is: `age_ms` now, and after `quiet_after_ms` it counts as no news."""
        if feed is None or feed.state == "loading" or feed.heard_at is None:
            text = _CLOSED if feed is None else _READING if feed.state == "loading" else _UNSAID
            self.freshness.show_state("loading" if text is _READING else "closed", say(text))
            self.freshness.setToolTip("")
            return
        since = formats.news(feed.heard_at, zone, clock.now_ms())
        state = feed.state if feed.state in ("stopped", "failed", "told") else grade(age_ms, quiet_after_ms)
        if state in ("stopped", "failed"):
            said = say(_SILENT, time=since)
        elif state == "told":
            said, state = say(_TOLD, time=since), "closed"
        else:
            said = say(_LIVE) if state == "live" else say(_OLD, age=formats.age(age_ms))
        self.freshness.show_state(state, said)
        self.freshness.setToolTip(say(_HEARD, time=since, key=formats.ltr(key("refresh"))))

    def show_health(self, findings: int) -> None:
        """Say how many findings there are; silent while there are none."""
        self.health.setVisible(findings > 0)
        self.health.setText(formats.count(findings))
        name = say(_HEALTH, findings)
        self.health.setAccessibleName(name)
        self.health.setToolTip(name)

    def show_who(self, name: str) -> None:
        """Say who works here; nothing for an empty name."""
        self.who.setVisible(bool(name))
        self.who.say_text(theme.metrics("text").elidedText(name, Qt.TextElideMode.ElideRight, _NAME_ROOM))
        self.who.setAccessibleName(say(_WHO, name=name))
        self.who.setToolTip(no_markup(say(_WHO, name=name)))

    def _tint(self) -> None:
        stand_beside(self.health, "attention", "attention")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Days where there is room for them."""
        super().resizeEvent(event)
        self._place_days()

    def event(self, event: QEvent) -> bool:
        """The same when something else takes more room, or less."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_days()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "freshness"):
            self._tint()
