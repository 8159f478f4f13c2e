"""The Trends page: any figure over time, split by anything, with what is usual, its target and the time before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.kpi import own_sums
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import cells, trend_table, trend_words
from supervisor.models.book_words import shift_name
from supervisor.models.table_model import TableModel
from supervisor.text import say
from supervisor.views.columns import Column
from supervisor.views.trends import EACH, FIRST, PROFILES, Trend, TrendOf, is_of_moment, splits_of
from widgets import actions, theme
from widgets.charts.control import ControlChart
from widgets.pages.past.page import WORKING, Exported, PastPage
from widgets.pages.trends.figures import each_by, told_apart
from widgets.pages.trends.figures import figures as figures
from widgets.pages.trends.picture import drawn_of, picture_of
from widgets.pages.trends.side import HURTS, TrendSide
from widgets.parts.card import Card, Key
from widgets.parts.choices import DropButton, Select
from widgets.parts.fold_box import FoldBox
from widgets.parts.labels import Label
from widgets.parts.status import Place
from widgets.parts.table_view import TableView

_BY: Final = QT_TRANSLATE_NOOP("trends", "by")
_SPLIT: Final = QT_TRANSLATE_NOOP("trends", "split by")
_LIMITS: Final = QT_TRANSLATE_NOOP("trends", "limits")
_LIMITS_TIP: Final = QT_TRANSLATE_NOOP(
    "trends",
    "What a point is judged by: what is usual there, so that chance alone seldom flags anything; or, as in many "
    "spreadsheets, so many standard deviations from the mean of its week (an hour: of its day), over all lines.",
)
_DEVIATIONS: Final = QT_TRANSLATE_NOOP("trends", "{n} deviations")
_WHOLE: Final = QT_TRANSLATE_NOOP("trends", "nothing")
_COMPARE: Final = QT_TRANSLATE_NOOP("trends", "Time before")
_COMPARE_TIP: Final = QT_TRANSLATE_NOOP("trends", "Draw the time before as a quiet line.")
_CHART: Final = QT_TRANSLATE_NOOP("trends", "Chart")
_TABLE: Final = QT_TRANSLATE_NOOP("trends", "As a table")
_SIDE: Final = QT_TRANSLATE_NOOP("trends", "In words")
_NONE: Final = QT_TRANSLATE_NOOP("trends", "No trend of {figure}")
_NOTHING: Final = QT_TRANSLATE_NOOP("trends", "Nothing happened in this period that this figure is made of.")
_OTHER: Final = QT_TRANSLATE_NOOP("trends", "Choose another figure, or import what it is made of ({key}).")
_USUAL: Final = QT_TRANSLATE_NOOP("trends", "as usual")
_TARGET: Final = QT_TRANSLATE_NOOP("trends", "target")
_BEFORE: Final = QT_TRANSLATE_NOOP("trends", "time before")
_COLUMNS: Final = QT_TRANSLATE_NOOP("trends", "Choose columns")

_TOKEN: Final = "trend"
_KEPT: Final = "trends/asked"
_SIDE_WIDTH: Final = 300
_MOST: Final = 3_000
"""More points would keep the window waiting, and nobody reads so long a table."""


class TrendsPage(PastPage):
    """Choosers above; the chart over its table; beside them what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kpi, self.each, self.split = FIRST[0], "day", ""
        self.deviations = 0.0
        self._untouched = True
        self._formulas: dict[str, str] = {}
        self._led_to: int | None = None
        self.trend: Trend | None = None
        self._drawn: Trend | None = None
        self.chart = ControlChart()
        self.chart.opened.connect(self._open_point)
        self.side = TrendSide()
        self.side.hours_wanted.connect(self._show_hours)
        self.side.shift_wanted.connect(self._open_shift)
        self.side.row_wanted.connect(self._open_row)
        self.side.each_wanted.connect(self._show_each)
        self.model = TableModel((Column("bucket", trend_words.EACH["day"], "day"),), self)
        self.view = TableView(self.model, say(_TABLE))
        self._empty, self.view.empty_text = self.view.empty_text, say(WORKING)
        self.view.setObjectName("trend")
        self.view.opened.connect(self._open_row)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._content())
        self._place: Place | None = None
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        theme.between(column)
        column.addLayout(self._choosers())
        column.addWidget(self.pages, 1)
        self._show_choice()

    def stop(self) -> None:
        """See `PastPage.stop`."""
        super().stop()
        self._say_working(working=False)

    def refresh(self) -> None:
        """See `PastPage.refresh`."""
        self._say_working(working=True)
        super().refresh()

    def _say_working(self, *, working: bool) -> None:
        """Before the first answer the empty table says whether one is coming."""
        if self.trend is None:
            self.view.empty_text = say(WORKING) if working else ""
            self.view.viewport().update()

    # Building

    def _choosers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.figure = DropButton("trends", strong=True)
        self.figure.clicked.connect(self.pop_figures)
        self.each_box, self.split_box = Select(), Select()
        self.each_box.setAccessibleName(say(_BY))
        self.split_box.setAccessibleName(say(_SPLIT))
        self.each_box.activated.connect(self._each_chosen)
        self.split_box.activated.connect(self._split_chosen)
        self.limits_box = Select()
        self.limits_box.setAccessibleName(say(_LIMITS))
        self.limits_box.setToolTip(say(_LIMITS_TIP))
        self.limits_box.addItem(say(_USUAL), 0.0)
        for number in (1, 2, 3):
            self.limits_box.addItem(say(_DEVIATIONS, number), float(number))
        self.limits_box.activated.connect(self._limits_chosen)
        self.compare = QCheckBox(say(_COMPARE))
        self.compare.setChecked(True)
        self.compare.setToolTip(say(_COMPARE_TIP))
        self.compare.toggled.connect(self._draw)
        chosen = ((_BY, self.each_box), (_SPLIT, self.split_box), (_LIMITS, self.limits_box))
        row.addWidget(self.figure)
        for text, box in chosen:
            row.addWidget(Label(say(text)))
            row.addWidget(box)
        row.addWidget(self.compare)
        row.addStretch(1)
        return row

    def _content(self) -> QWidget:
        self._chart_card = Card(say(_CHART))
        self._key = Key(
            [
                ("bad", "area", say(HURTS)),
                ("edge", "area", say(_USUAL)),
                ("edge", "area", say(_LIMITS)),
                ("edge", "line", say(_BEFORE)),
                ("series_3", "line", say(_TARGET)),
            ]
        )
        self._chart_card.line.addWidget(self._key)
        inner = QWidget()
        around = QVBoxLayout(inner)
        theme.around(around, theme.CELL, 0, theme.CELL, 6)
        around.addWidget(self.chart)
        self._chart_card.put(inner)
        self._table_card = Card(say(_TABLE))
        self._table_card.put(self.view)
        self._columns = self._table_card.add_button("columns", say(_COLUMNS))
        self._columns.clicked.connect(self._choose_columns)
        self.leading = QSplitter(Qt.Orientation.Vertical)
        theme.between(self.leading)
        self.leading.setChildrenCollapsible(False)
        self.leading.addWidget(self._chart_card)
        self.leading.addWidget(self._table_card)
        self.leading.setSizes([380, 240])
        side = Card(say(_SIDE))
        side.put(self.side)
        side.setFixedWidth(_SIDE_WIDTH)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        theme.between(row)
        row.addWidget(self.leading, 1)
        row.addWidget(side)
        return content

    # Choosing

    def pop_figures(self) -> None:
        """Offer the figures, found by letters."""
        box = FoldBox(figures(self.trend.own if self.trend is not None else ()), self.kpi, self.figure)
        box.picked.connect(self.choose_figure)
        box.show_under(self.figure)

    def choose_figure(self, name: str) -> None:
        """Show another figure."""
        self.choose(name, self.each, self.split)

    def _each_chosen(self) -> None:
        self.choose(self.kpi, str(self.each_box.currentData()), self.split)

    def _split_chosen(self) -> None:
        self.choose(self.kpi, self.each, str(self.split_box.currentData() or ""))

    def _limits_chosen(self) -> None:
        self.deviations = float(self.limits_box.currentData())
        self.refresh()

    def choose(self, kpi: str, each: str, split: str) -> None:
        """Show a figure by stretches of time, split by a key. What does not exist by that key is not split, and what
        does not exist by such stretches is shown by day."""
        if split not in splits_of(own_sums.kpi_of(kpi)):
            split = ""
        if each not in each_by(kpi):
            each = "day"
        if (kpi, each, split) == (self.kpi, self.each, self.split):
            return
        self.kpi, self.each, self.split, self._untouched = kpi, each, split, False
        self._show_choice()
        self.arranged.emit(_KEPT, "\t".join((kpi, each, split)))
        self.refresh()

    def take_formulas(self, formulas: dict[str, str]) -> None:
        """See `PastPage.take_formulas`."""
        super().take_formulas(formulas)
        self._formulas = formulas
        self._explain()

    def _show_choice(self) -> None:
        self.figure.say_text(formats.plain(trend_words.title_of(self.kpi)))
        self._explain()
        self._fill_choices()

    def _explain(self) -> None:
        if own_sums.is_own(self.kpi):
            self.figure.setToolTip(say(own_sums.kpi_of(self.kpi).meaning))
        else:
            id, _, variant = self.kpi.partition(".")
            variant = variant or self._formulas.get(id, "")
            self.figure.setToolTip(cells.explain(id, "" if variant == "canonical" else variant))

    def _fill_choices(self) -> None:
        self.each_box.clear()
        for each in each_by(self.kpi):
            self.each_box.addItem(say(trend_words.EACH[each]), each)
        self.each_box.setCurrentIndex(self.each_box.findData(self.each))
        self.limits_box.setEnabled(not is_of_moment(*told_apart(self.kpi)) and self.each not in PROFILES)
        self.split_box.clear()
        self.split_box.addItem(say(_WHOLE), "")
        for key in splits_of(own_sums.kpi_of(self.kpi)):
            self.split_box.addItem(say(trend_words.SPLITS[key]), key)
        self.split_box.setCurrentIndex(max(self.split_box.findData(self.split), 0))

    def restore(self, kept: Callable[[str, str], str]) -> None:
        """Show what was looked at last."""
        said = kept(_KEPT, "")
        # The names of a source's own sums may have spaces in them.
        kpi, each, split = [*said.split("\t" if "\t" in said else " "), "", "", ""][:3]
        if (own_sums.is_own(kpi) or kpi in {one.id for one in figures()}) and each in EACH:
            self.choose(kpi, each, split)
            self._untouched = True  # on whichever floor that was

    def go_to(self, what: Any) -> None:
        """Show a figure by its name."""
        if own_sums.is_own(str(what)) or str(what) in {one.id for one in figures()}:
            self.choose_figure(str(what))

    def place(self) -> tuple[str, ...]:
        """The figure, by what, and its split."""
        return (self.kpi, self.each, self.split)

    def stand_at(self, place: tuple[str, ...]) -> None:
        """Show that trend again."""
        self.choose(*place)

    # Asking and showing

    def wanted(self) -> dict[str, Any]:
        """The trend that is chosen."""
        assert self.told is not None
        asked = TrendOf(self.told.lens, self.kpi, self.each, self.split, _MOST, self.deviations, self._untouched)
        return {_TOKEN: asked}

    def take(self, _token: str, answer: Trend) -> None:
        """Show a trend, unless another one was chosen meanwhile."""
        asked = answer.asked
        if self._untouched and asked.or_else:
            self.kpi, self.each, self.split = asked.kpi, asked.each, asked.split
            self._show_choice()
        if (asked.kpi, asked.each, asked.split, asked.deviations) != (self.kpi, self.each, self.split, self.deviations):
            return
        self.trend = answer = trend_words.in_week_order(answer)
        if answer.why or not any(point.figure.value is not None for line in answer.lines for point in line.points):
            self._say_nothing(answer)
            return
        self.pages.setCurrentIndex(0)
        self._drawn = drawn_of(answer)
        self._draw()
        self.side.show_trend(answer, self._drawn)
        self._show_table(answer)
        self._lead()

    def _draw(self) -> None:
        drawn = self._drawn
        if drawn is None:
            return
        compared = len(drawn.lines) == 1 and trend_table.has_before(drawn)
        self.compare.setEnabled(compared)
        self.compare.setToolTip(say(_COMPARE_TIP) if compared else trend_words.before_text(drawn))
        picture = picture_of(drawn, self.compare.isChecked())
        self.chart.show_picture(picture)
        absent = {
            say(text)
            for text, values in ((_USUAL, picture.low), (_BEFORE, picture.before), (_TARGET, picture.target))
            if all(value is None for value in values)
        }
        # The band is what is usual, or else the limits that were chosen.
        absent |= {say(_USUAL if drawn.asked.deviations else _LIMITS)}
        if all(value is None for value in picture.low):
            absent.add(say(_LIMITS))
        if not any(picture.stressed):
            absent.add(say(HURTS))
        self._key.leave_out(absent)
        self._chart_card.title.setText(trend_words.title_of(drawn.asked.kpi))

    def _show_table(self, trend: Trend) -> None:
        data = trend_table.table_of(trend, self.told.search if self.told is not None else "")
        changed = data.columns != self.model.columns
        self.view.empty_text, self.view.narrowed = self._empty, bool(self.told is not None and self.told.search)
        self.model.show(data, trend.stretch.now_at, trend.stretch.zone)
        if changed:
            usual = {column.id for column in data.columns if not column.hidden}
            self.view.columns.show_usual(usual, ("target", "before", "usual"))

    def _say_nothing(self, trend: Trend) -> None:
        title = say(_NONE, figure=trend_words.title_of(trend.asked.kpi))
        why = trend_words.why_text(trend) or say(_NOTHING)
        text = f"{why}\n{say(_OTHER, key=formats.ltr(actions.key('import_export')))}"
        if self._place is not None:
            self.pages.removeWidget(self._place)
            self._place.deleteLater()
        self._place = Place("trends", title, text, actions.import_title())
        self._place.acted.connect(self.import_wanted)
        self.pages.addWidget(self._place)
        self.pages.setCurrentWidget(self._place)

    def search(self, text: str) -> None:
        """Show the rows of the table that have these letters."""
        if self.trend is not None and self.pages.currentIndex() == 0:
            self._show_table(self.trend)

    def table(self) -> Exported | None:
        """The table of the buckets."""
        if self.stretch is None or self.trend is None:
            return None
        title = trend_words.title_of(self.trend.asked.kpi)
        return Exported(self.model, self.view, title, self.stretch, trend_table.charts_of(self.trend))

    # Doors

    def _open_point(self, number: int) -> None:
        if self._drawn is not None and self._drawn.lines:
            bucket = self._drawn.buckets[number]
            self._open_rows(((self.each, bucket.key),), bucket.key)

    def _open_row(self, key: str, _column: str = "") -> None:
        if self.trend is not None:
            self._open_rows(trend_table.group_of(self.trend, key), key.rpartition("\x1f")[2])

    def _open_rows(self, group: tuple[tuple[str, str], ...], key: str) -> None:
        assert self.trend is not None
        bucket = next((one for one in self.trend.buckets if one.key == key), None)
        when = key if bucket is None else trend_words.bucket_text(bucket, self.each, self.trend.stretch.zone)
        told = [when] if len(group) < 2 else [formats.isolate(trend_table.part_of(self.trend, group[0][1])), when]
        self.rows_wanted.emit(self.trend.asked.kpi, group, formats.listed(told))

    def _open_shift(self, name: str) -> None:
        if self.trend is not None:
            self.rows_wanted.emit(self.trend.asked.kpi, (("shift", name),), shift_name(name))

    def _show_hours(self, first: int) -> None:
        self._led_to = first
        if self.each == "clock_hour":
            self._lead()
        self.choose(self.kpi, "clock_hour", self.split)

    def _show_each(self, each: str) -> None:
        self.choose(self.kpi, each, self.split)

    def _lead(self) -> None:
        """Bring the first of the hours that hurt into sight in the table, where they were asked for."""
        if self.trend is None or self.trend.asked.each != "clock_hour" or self._led_to is None:
            return
        key = trend_table.key_of_hurt(self.trend, self._led_to)
        self._led_to = None
        if key:
            self.view.select_key(key)
            self.view.scrollTo(self.view.currentIndex(), self.view.ScrollHint.PositionAtTop)

    def _choose_columns(self) -> None:
        self.view.pop_columns(self._columns)
