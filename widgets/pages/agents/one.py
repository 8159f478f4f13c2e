"""One agent's page: who it is, the period's figures, a day state by state, the key figures day by day, contacts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTransform
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from supervisor import formats
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import cells
from supervisor.models import words as codes
from supervisor.models.compare_model import figure_tip
from supervisor.models.figure_model import counted, shown, written
from supervisor.models.table_model import TableModel
from supervisor.text import say
from supervisor.views.agents import SHOWN, SPARE, TILES, Contacts, Daily, Day, Sheet, Span
from supervisor.views.columns import TableData
from supervisor.views.side_by_side import scale
from widgets import theme
from widgets.charts.small import Point, Small, SmallChart
from widgets.charts.timeline import Bar, Timeline, TimelineChart
from widgets.parts.buttons import IconButton
from widgets.parts.card import Card, Key
from widgets.parts.labels import Label
from widgets.parts.table_view import TableView
from widgets.parts.tile import Face, Tile, stand_level

_BACK: Final = QT_TRANSLATE_NOOP("agents", "All agents")
_DAY: Final = QT_TRANSLATE_NOOP("agents", "The day")
_BEFORE: Final = QT_TRANSLATE_NOOP("agents", "The day before")
_AFTER: Final = QT_TRANSLATE_NOOP("agents", "The day after")
_ON: Final = QT_TRANSLATE_NOOP("agents", "{weekday} {day}")
_NOTHING: Final = QT_TRANSLATE_NOOP("agents", "Nothing was seen of this agent on that day.")
_NOBODY: Final = QT_TRANSLATE_NOOP("agents", "This agent is not among those that you see.")
_NOW: Final = QT_TRANSLATE_NOOP("agents", "{state} since {time}")
_DAYS: Final = QT_TRANSLATE_NOOP("agents", "Day by day")
_OF_PERIOD: Final = QT_TRANSLATE_NOOP("agents", "{title}: {value}")
_TOLD: Final = QT_TRANSLATE_NOOP("agents", "{day}\n{figure}")
_CONTACTS: Final = QT_TRANSLATE_NOOP("agents", "Latest contacts")
_NO_CONTACTS: Final = QT_TRANSLATE_NOOP("agents", "No contact of this agent in this period.")
_N: Final = QT_TRANSLATE_NOOP("agents", "n {count}")
_PLACE: Final = QT_TRANSLATE_NOOP("agents", "{team} · {site}")


_ROLES: Final = {
    "offline": "",
    "available": "series_3",
    "ringing": "series_6",
    "on_contact": "series_1",
    "hold": "series_4",
    "wrap_up": "series_5",
}
"""The colour of a state; every other one is away."""
_AWAY: Final = "series_2"
_KEY: Final = (
    ("series_1", "area", codes.STATES["on_contact"]),
    ("series_5", "area", codes.STATES["wrap_up"]),
    ("series_3", "area", codes.STATES["available"]),
    (_AWAY, "area", codes.STATES["other"]),
    ("edge", "line", QT_TRANSLATE_NOOP("agents", "Planned")),
)
_TILES_APART: Final = 12
_AT_END: Final = 4
"""Room before the scroll bar."""
_WORK: Final = QT_TRANSLATE_NOOP("agents", "work")


class AgentPane(QWidget):
    """Signals: `left()` goes back; `figure_opened(kpi, day)` wants the rows behind a figure, of a day where one is
    named; `day_wanted(day)` wants another day."""

    left = Signal()
    figure_opened = Signal(str, str)
    day_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self._on = ""
        self._last_on = ""
        self.tiles = [Tile() for _ in TILES]
        self.charts = [SmallChart() for _ in range(SHOWN)]
        self.line = TimelineChart()
        self.contacts = TableModel((), self)
        self.contact_view = TableView(self.contacts, say(_CONTACTS))
        self.contact_view.setProperty("opens_customer", True)
        body = QWidget()
        body.setObjectName("body")
        column = QVBoxLayout(body)
        column.setContentsMargins(*theme.margins(0, 0, _AT_END, 0))
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addLayout(self._tile_line())
        column.addWidget(self._day_card())
        column.addWidget(self._days_card())
        column.addWidget(self._contact_card(), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    # Building

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        self.back = IconButton("back", say(_BACK))
        self.back.clicked.connect(self.left)
        self.name, self.place, self.now = Label(), Label(), Label()
        self.name.setFont(theme.font("large", True))
        self.place.setProperty("quiet", True)
        for widget in (self.back, self.name, self.place):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.now)
        return line

    def _tile_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(_TILES_APART)
        for tile in self.tiles:
            tile.opened.connect(self._open_tile)
            line.addWidget(tile)
        return line

    def _day_card(self) -> Card:
        card = Card(say(_DAY))
        self._day_note = card.note
        card.line.addWidget(Key([(role, shape, say(name)) for role, shape, name in _KEY]))
        self.before, self.after = (self._arrow(card, name) for name in (_BEFORE, _AFTER))
        self.before.clicked.connect(self._day_before)
        self.after.clicked.connect(self._day_after)
        self._nothing = Label(say(_NOTHING))
        self._nothing.setProperty("quiet", True)
        self._nothing.setContentsMargins(theme.now().cell, 8, theme.now().cell, 14)
        self._nothing.hide()
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(4, 0, 4, 2)
        inner.addWidget(self._nothing)
        inner.addWidget(self.line)
        card.put(box)
        return card

    @staticmethod
    def _arrow(card: Card, name: Text) -> QToolButton:
        button = card.add_button("chevron_end", say(name))
        backwards = (name is _BEFORE) != theme.is_rtl()
        picture = theme.pixmap("chevron_end", "text_quiet", 16, 2.0)
        if backwards:
            picture = picture.transformed(QTransform(-1, 0, 0, 1, 0, 0))
            picture.setDevicePixelRatio(2.0)
        button.setIcon(picture)
        return button

    def _days_card(self) -> Card:
        self._days = Card(say(_DAYS))
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(theme.now().cell, 4, theme.now().cell, 8)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(2)
        self._heads = []
        for number, chart in enumerate(self.charts):
            head = Label()
            head.setFont(theme.font("text", True))
            head.setAlignment(_leading())
            self._heads.append(head)
            row, place = number // 3 * 2, number % 3
            grid.addWidget(head, row, place)
            grid.addWidget(chart, row + 1, place)
            grid.setColumnStretch(place, 1)
            chart.setFixedHeight(108)
            chart.opened.connect(self._open_day)
        self._days.put(box)
        return self._days

    def _contact_card(self) -> Card:
        self._contact_card_ = Card(say(_CONTACTS))
        self.contact_view.empty_text = ""
        self.contact_view.setMinimumHeight(theme.now().row * 6)
        self._contact_card_.put(self.contact_view)
        return self._contact_card_

    # Showing

    def expect(self, name: str) -> None:
        """Another agent is on the way."""
        self.sheet = None
        self._on = ""
        self.name.setText(formats.isolate(name))
        for label in (self.place, self.now):
            label.setText("")
        for tile in self.tiles:
            tile.show_face(Face("", ""))
        self._show_series(())
        self.line.show_line(Timeline(0, 0, 0, "UTC"))
        self.contacts.show(
            TableData("contacts", self.contacts.columns, [], {c.id: [] for c in self.contacts.columns}), 0, "UTC"
        )

    def take_sheet(self, sheet: Sheet) -> None:
        """Show the period."""
        self.sheet = sheet
        self.name.setText(formats.isolate(sheet.name) if sheet.name else say(_NOBODY))
        team, site = (formats.isolate(one) for one in (sheet.team, sheet.site))
        self.place.setText(_read(say(_PLACE, team=team, site=site) if team and site else team or site))
        there = [id for id in (*TILES, *SPARE) if id in sheet.figures and sheet.figures[id].value is not None]
        for number, tile in enumerate(self.tiles):
            tile.setVisible(number < len(there))
            if number < len(there):
                tile.setObjectName(there[number])
                tile.show_face(self._face(there[number], sheet))
        self._level_tiles()
        self._show_series(sheet.series)

    def _level_tiles(self) -> None:
        row = [tile for tile in self.tiles if not tile.isHidden()]
        room = self.width() - _TILES_APART * (len(row) - 1) - _AT_END
        if row:
            stand_level(row, room // len(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles of tiles in as many lines as they need."""
        super().resizeEvent(event)
        self._level_tiles()

    @staticmethod
    def _face(id: str, sheet: Sheet) -> Face:
        figure, kpi = sheet.figures[id], catalogue.BY_ID[id]
        daily = next((one for one in sheet.series if one.kpi == id), None)
        spark = tuple(None if one.value is None else float(one.value) for one in daily.figures) if daily else ()
        told = say(_N, count=counted(kpi, figure.n)) if kpi.formula is not None and kpi.formula.bottom else ""
        interval = ""
        if figure.low is not None and figure.high is not None:
            interval = formats.span(*(formats.plain(written(figure.unit, one)) for one in (figure.low, figure.high)))
        tip = "\n\n".join((figure_tip(id, figure), cells.explain(id)))
        ceiling = 1.0 if figure.unit == "ratio" else 0.0
        return Face(cells.kpi_title(id), shown(figure), told, interval, spark=spark, ceiling=ceiling, tip=tip)

    def _show_series(self, series: tuple[Daily, ...]) -> None:
        self._days.setVisible(bool(series))
        for number, (head, chart) in enumerate(zip(self._heads, self.charts, strict=True)):
            there = number < len(series)
            head.setVisible(there)
            chart.setVisible(there)
            if there:
                daily = series[number]
                whole = self.sheet.figures.get(daily.kpi) if self.sheet is not None else None
                title = cells.kpi_title(daily.kpi)
                head.setText(_read(say(_OF_PERIOD, title=title, value=shown(whole)) if whole is not None else title))
                chart.setObjectName(daily.kpi)
                chart.describe(title, head.text())
                chart.show_small(small(daily))

    def take_day(self, day: Day, last_on: str) -> None:
        """Show a day; `last_on` is the last that there can be."""
        self._on, self._last_on = day.on, last_on
        self.after.setEnabled(day.on < last_on)
        on = date.fromisoformat(day.on)
        self._day_note.setText(_read(say(_ON, weekday=formats.weekday(on.isoweekday()), day=formats.day(on))))
        bars = tuple(map(_bar, day.spans))
        planned = tuple(map(_plan, day.planned))
        seen = any(bar.role for bar in bars) or bool(planned)
        self._nothing.setVisible(not seen)
        self.line.setVisible(seen)
        if seen:
            self.line.show_line(Timeline(day.window_start_at, day.window_end_at, day.now_at, day.zone, bars, planned))
        self.now.setText("")
        if day.now is not None:
            since = formats.news(day.now.from_at, day.zone, day.now_at)
            self.now.setText(_read(say(_NOW, state=say(codes.word(day.now.state)), time=since)))

    def take_contacts(self, answer: Contacts) -> None:
        """Show the latest contacts."""
        self.contacts.show(answer.table, answer.stretch.now_at, answer.stretch.zone)
        self.contact_view.columns.show_usual({column.id for column in answer.table.columns if not column.hidden})
        self.contact_view.empty_text = say(_NO_CONTACTS)
        self._contact_card_.note.setText(formats.plain(formats.count(len(answer.table))) if len(answer.table) else "")
        if (
            self.contact_view.horizontalHeader().sortIndicatorSection() < 0
            or not self.contact_view.horizontalHeader().isSortIndicatorShown()
        ):
            self.contact_view.sort_by("queued_at", True)

    # Doors

    def _open_tile(self) -> None:
        if self.sheet is not None and self.sender().objectName():
            self.figure_opened.emit(self.sender().objectName(), "")

    def _open_day(self, number: int) -> None:
        kpi = self.sender().objectName()
        daily = next((one for one in self.sheet.series if one.kpi == kpi), None) if self.sheet is not None else None
        if daily is not None:
            self.figure_opened.emit(kpi, daily.days[number])

    def _day_before(self) -> None:
        self._go(-1)

    def _day_after(self) -> None:
        self._go(1)

    def _go(self, days: int) -> None:
        if self._on:
            self.day_wanted.emit((date.fromisoformat(self._on) + timedelta(days=days)).isoformat())


def _leading() -> Qt.AlignmentFlag:
    edge = Qt.AlignmentFlag.AlignRight if theme.is_rtl() else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute


def _read(text: str) -> str:
    """A text that begins with somebody's own words, read in the window's direction and not in theirs."""
    return ("\u200f" if theme.is_rtl() else "\u200e") + text if text else ""


def _bar(span: Span) -> Bar:
    return Bar(span.from_at, span.to_at, _ROLES.get(span.state, _AWAY), say(codes.word(span.state)), span.reason)


def _plan(span: Span) -> Bar:
    state = span.state or "work"
    name = say(_WORK) if state == "work" else say(codes.word(state))
    return Bar(span.from_at, span.to_at, "edge" if state == "work" else _AWAY, name)


def small(daily: Daily) -> Small:
    """One KPI day by day as it is drawn."""
    kpi = catalogue.BY_ID[daily.kpi]
    low, high = scale(daily.figures)
    told = [one for one in daily.figures if one.value is not None]
    if told and kpi.unit != "ratio":
        # The days themselves set the scale: an interval of a few contacts may reach to the sky.
        most = max(float(one.value or 0) for one in told)
        sure = [one.high for one in told if one.high is not None and one.n >= kpi.minimum_n]
        high = max([most * 1.05, *(min(one, most * 1.6) for one in sure)]) or 1.0
    points = tuple(
        Point(
            None if one.value is None else float(one.value),
            one.low,
            one.high,
            0 < one.n < kpi.minimum_n,
            say(_TOLD, day=formats.day(on), figure=figure_tip(daily.kpi, one)),
        )
        for on, one in zip(daily.days, daily.figures, strict=True)
    )
    unit = next((one.unit for one in told), kpi.unit)
    marks = tuple((value, formats.plain(written(unit, value))) for value in (low, high))
    first, last = (formats.plain(formats.day(daily.days[at])) for at in (0, -1))
    return Small(points, low, high, marks, first, last, steps=kpi.unit == "count")
