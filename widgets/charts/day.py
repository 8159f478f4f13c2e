"""The day by half hour: offered as steps, answered filled, abandoned marked, service level as a line over them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget

from supervisor import formats
from supervisor.letters import no_markup
from supervisor.text import QT_TRANSLATE_NOOP, say
from widgets import theme
from widgets.charts.plot import Axis, Plot, pen, round_step

_TARGET = QT_TRANSLATE_NOOP("charts", "target {target}")
_NAME = QT_TRANSLATE_NOOP("charts", "The day by half hour")
_SUMMARY = QT_TRANSLATE_NOOP(
    "charts", "{offered} offered, {answered} answered, {abandoned} abandoned; busiest at {time} with {top}."
)
_TIP = QT_TRANSLATE_NOOP(
    "charts", "{time}\noffered {offered}\nanswered {answered}\nabandoned {abandoned}\nservice level {level}"
)

HALF_MS: Final = 900_000
_MOST_SHARE: Final = 1.06
"""The top of the scale of shares: room for a line at 100 %."""
"""Half of a half hour: where its middle stands."""
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: 0}
FEW: Final = 5
"""A share of fewer contacts than this is a quiet dot, not a part of the line."""


@dataclass(frozen=True, slots=True)
class Day:
    """What is drawn: per half hour, None where there is no data. Instants in ms; `zone` writes them."""

    starts_at: tuple[int, ...]
    end_at: int
    offered: tuple[int | None, ...]
    answered: tuple[int | None, ...]
    abandoned: tuple[int | None, ...]
    service_level: tuple[float | None, ...]
    target: float | None
    now_at: int
    zone: str
    usual: tuple[tuple[float, float] | None, ...] = ()
    """The least and the most offered on the same weekday of the weeks before."""


class DayChart(Plot):
    """Draws a `Day`. Counts stand on the left axis, the service level on a scale of its own, 0 to 100 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._day: Day | None = None
        time_axis, count_axis = Axis("bottom", self._clock), Axis("left", self._count)
        self._level_axis = Axis("right", self._percent)
        super().__init__({"bottom": time_axis, "left": count_axis, "right": self._level_axis}, parent)
        self._shares = pg.ViewBox(enableMenu=False)
        self._shares.setMouseEnabled(False, False)
        self.plotItem.scene().addItem(self._shares)
        self._level_axis.linkToView(self._shares)
        self._shares.setXLink(self.plotItem.vb)
        self.plotItem.vb.sigResized.connect(self._follow)
        self._answered = pg.PlotCurveItem([0, 1], [0], stepMode="center", fillLevel=0)
        self._offered = pg.PlotCurveItem([0, 1], [0], stepMode="center")
        self._abandoned = pg.BarGraphItem(x=[], height=[], width=1)
        self._level = pg.PlotCurveItem(connect="finite", antialias=True)
        self._level_alone = pg.ScatterPlotItem(size=4, pen=None)
        self._level_few = pg.ScatterPlotItem(size=3, pen=None)
        self._target = pg.InfiniteLine(angle=0, movable=False)
        self._now = pg.InfiniteLine(angle=90, movable=False)
        self.here: int | None = None
        self._here = pg.InfiniteLine(angle=90, movable=False)
        self._here.setVisible(False)
        self._usual = pg.BarGraphItem(x=[], y0=[], height=[], width=1)
        for item in (self._usual, self._answered, self._abandoned, self._offered, self._now, self._here):
            self.plotItem.addItem(item)
        for item in (self._target, self._level_few, self._level, self._level_alone):
            self._shares.addItem(item)
        self._shares.setYRange(0, _MOST_SHARE, padding=0)
        self._labels = {name: pg.TextItem(anchor=(0, 0.5)) for name in ("target",)}
        for label in self._labels.values():
            self._shares.addItem(label)
        self.setMinimumHeight(120)
        self.describe(say(_NAME), "")
        self.restyle()

    def show_day(self, day: Day) -> None:
        """Draw another picture of the day; curves are reused."""
        self._day = day
        if not day.starts_at:
            return
        edges = np.array([*day.starts_at, day.end_at], dtype=np.float64) / 1000
        first = _quiet_start(day)
        offered, answered, abandoned = (_numbers(values) for values in (day.offered, day.answered, day.abandoned))
        past = int(np.count_nonzero(~np.isnan(offered)))
        begun = max(past, 1)  # a day of which nothing is over yet has one empty half hour
        self._answered.setData(edges[: begun + 1], np.nan_to_num(answered[:begun]))
        self._offered.setData(edges[: begun + 1], np.nan_to_num(offered[:begun]))
        self._bars(edges[: begun + 1], np.nan_to_num(abandoned[:begun]))
        middles = (edges[:-1] + edges[1:]) / 2
        all_levels = _numbers(day.service_level)
        level = np.where(np.nan_to_num(offered) >= FEW, all_levels, np.nan)
        self._level.setData(middles, level)
        self._level_alone.setData(*_alone(middles, level))
        few = ~np.isnan(all_levels) & np.isnan(level)
        self._level_few.setData(middles[few], all_levels[few])
        self._target.setVisible(day.target is not None)
        if day.target is not None:
            self._target.setValue(day.target)
        self._now.setValue(day.now_at / 1000)
        self._now.setVisible(day.starts_at[0] <= day.now_at <= day.end_at)
        self._band(edges, day)
        most = [high for _, high in filter(None, day.usual)]
        top = max(float(np.nanmax(np.append(offered, [4.0, *most]))), 4.0)
        self.plotItem.setXRange(edges[first], edges[-1], padding=0)
        self.plotItem.setYRange(0, top * 1.12, padding=0)
        self._ticks(edges[first:], top)
        self._name_target(day, float(edges[-1]))
        self._tell(day, offered)

    def restyle(self) -> None:
        """Take the theme's colours."""
        super().restyle()
        if not hasattr(self, "_labels"):
            return
        look = theme.now()
        fill = QColor(look.color("series_1"))
        fill.setAlphaF(0.22)
        self._answered.setBrush(fill)
        self._answered.setPen(pen("series_1", alpha=0.0))
        self._offered.setPen(pen("text_quiet"))
        self._level.setPen(pen("series_3", 2))
        self._level_alone.setBrush(look.color("series_3"))
        self._level_few.setBrush(look.color("edge"))
        self._target.setPen(pen("series_3", dashed=True))
        self._now.setPen(pen("accent"))
        self._here.setPen(pen("text", 2))
        self._abandoned.setOpts(brush=look.color("series_2"), pen=pen("series_2"))
        band = QColor(look.color("edge"))
        band.setAlphaF(0.22)
        self._usual.setOpts(brush=band, pen=pen("edge", alpha=0.0))
        for label in self._labels.values():
            label.setColor(look.color("series_3"))
            label.setFont(theme.font("small"))

    def set_dimmed(self, dimmed: bool) -> None:
        """Show old figures as old."""
        for item in (self._answered, self._offered, self._abandoned, self._level, self._level_alone):
            item.setOpacity(0.5 if dimmed else 1.0)

    def _bars(self, edges: Any, abandoned: Any) -> None:
        # Hung on the floor of the chart as narrow bars, so that they mark and do not hide what was offered.
        middles, width = (edges[:-1] + edges[1:]) / 2, float(edges[1] - edges[0]) * 0.34
        there = abandoned > 0
        self._abandoned.setOpts(x=middles[there], height=abandoned[there], width=width)

    def _band(self, edges: Any, day: Day) -> None:
        """What is usual stands behind everything, over the whole day."""
        known = [(at, *span) for at, span in enumerate(day.usual) if span is not None]
        places = np.array([at for at, *_ in known], dtype=np.intp)
        lows, highs = (np.array([one[side] for one in known], dtype=np.float64) for side in (1, 2))
        widths = np.diff(edges)[places]
        middles = (edges[places] + edges[places + 1]) / 2
        self._usual.setOpts(x=middles, y0=lows, height=highs - lows, width=widths)

    def _ticks(self, edges: Any, top: float) -> None:
        hours = max(round((edges[-1] - edges[0]) / 3600), 1)
        step = next((size for size in (1, 2, 3, 4, 6) if hours / size <= self._room()), 6)
        day = self._day
        assert day is not None
        ticks = [(at / 1000, self._clock(at / 1000)) for at in _hours(day, step)]
        self._axes["bottom"].setTicks([ticks])
        unit = round_step(top / 3)
        self._axes["left"].setTicks([[(value, self._count(value)) for value in np.arange(0, top * 1.1, unit)]])
        self._level_axis.setTicks([[(share, self._percent(share)) for share in (0.0, 0.5, 1.0)]])

    def _room(self) -> int:
        return max(self.width() // 64, 3)

    def _name_target(self, day: Day, right: float) -> None:
        """The target bears its value, at the right end of its line."""
        label = self._labels["target"]
        label.setVisible(day.target is not None)
        if day.target is not None:
            label.setText(say(_TARGET, target=formats.ratio(day.target)))
            above = (_MOST_SHARE - day.target) / _MOST_SHARE * self.plotItem.vb.height()
            # Under the line where there is no room over it.
            label.setAnchor((1.0, 1.0 if above >= label.boundingRect().height() else 0.0))
            label.setPos(right, day.target)
            label.fill = pg.mkBrush(_glass(theme.now().color("raised")))

    def _tell(self, day: Day, offered: Any) -> None:
        if np.all(np.isnan(offered)):
            return
        at = int(np.nanargmax(offered))
        sums = {
            name: sum(value or 0 for value in values)
            for name, values in (("offered", day.offered), ("answered", day.answered), ("abandoned", day.abandoned))
        }
        time = formats.clock(day.starts_at[at], day.zone)
        self.describe(say(_NAME), say(_SUMMARY, time=time, top=int(offered[at]), **sums))

    def _follow(self) -> None:
        self._shares.setGeometry(self.plotItem.vb.sceneBoundingRect())
        self._shares.linkedViewChanged(self.plotItem.vb, self._shares.XAxis)

    # Digits that stand alone need no marks of direction; where no font has those, another one would move the line.

    def _clock(self, value: float) -> str:
        return formats.plain(formats.clock(round(value * 1000), self._day.zone)) if self._day else ""

    def _count(self, value: float) -> str:
        return formats.plain(formats.count(round(value)))

    def _percent(self, value: float) -> str:
        return formats.plain(formats.ratio(value))

    def mouseMoveEvent(self, event: Any) -> None:
        """Tell the half hour under the pointer."""
        super().mouseMoveEvent(event)
        day = self._day
        if day is None or not day.starts_at:
            return
        place: QPointF = self.plotItem.vb.mapSceneToView(QPointF(self.mapToScene(event.position().toPoint())))
        starts = np.array(day.starts_at, dtype=np.float64) / 1000
        at = int(np.searchsorted(starts, place.x(), side="right")) - 1
        if not 0 <= at < len(starts) or place.x() * 1000 >= day.end_at:
            QToolTip.hideText()
            return
        QToolTip.showText(event.globalPosition().toPoint(), no_markup(self._told(day, at)), self)

    @staticmethod
    def _told(day: Day, at: int) -> str:
        """What one half hour has to tell."""
        return say(
            _TIP,
            time=formats.clock(day.starts_at[at], day.zone),
            offered=formats.count(day.offered[at]),
            answered=formats.count(day.answered[at]),
            abandoned=formats.count(day.abandoned[at]),
            level=formats.ratio(day.service_level[at], day.offered[at]),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from one half hour to the next and tell it; time runs from left to right in every language."""
        day = self._day
        past = [at for at, count in enumerate(day.offered) if count is not None] if day is not None else []
        if day is None or not past or event.key() not in _STEPS:
            super().keyPressEvent(event)
            return
        first, last = min(_quiet_start(day), past[-1]), past[-1]
        here = last + 1 if self.here is None else self.here
        self.here = {Qt.Key.Key_Home: first, Qt.Key.Key_End: last}.get(
            Qt.Key(event.key()), min(max(here + _STEPS[Qt.Key(event.key())], first), last)
        )
        self._mark_here(day)
        text = self._told(day, self.here)
        self.setAccessibleDescription(text.replace("\n", ", "))
        place = self.plotItem.vb.mapViewToScene(QPointF(self._here.value(), 0)).toPoint()
        QToolTip.showText(self.mapToGlobal(self.mapFromScene(place)), no_markup(text), self)

    def _mark_here(self, day: Day) -> None:
        self._here.setVisible(self.here is not None)
        if self.here is not None:
            self._here.setValue((day.starts_at[self.here] + HALF_MS) / 1000)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody reads half hour by half hour any more."""
        super().focusOutEvent(event)
        self.here = None
        self._here.setVisible(False)
        QToolTip.hideText()


def _glass(color: QColor) -> QColor:
    """A ground for words that lets lines shine through a little."""
    glass = QColor(color)
    glass.setAlphaF(0.7)
    return glass


def _alone(middles: Any, level: Any) -> tuple[Any, Any]:
    """The points without a neighbour: no line would show them."""
    there = np.pad(~np.isnan(level), 1)
    alone = there[1:-1] & ~there[:-2] & ~there[2:]
    return middles[alone], level[alone]


def _quiet_start(day: Day) -> int:
    """The half hour before the first contact: an empty night needs no room."""
    busy = [at for at, count in enumerate(day.offered) if count]
    return max(min(busy[0] - 1, len(day.starts_at) - 8), 0) if busy else 0


def _numbers(values: tuple[float | None, ...]) -> Any:
    return np.array(values, dtype=np.float64)


def _hours(day: Day, step: int) -> list[int]:
    """The instants of the full local hours that carry a tick."""
    found = []
    for at in day.starts_at:
        clock = formats.plain(formats.clock(at, day.zone))
        digits = clock.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))
        hour, _, minute = digits.partition(":")
        if minute == "00" and int(hour) % step == 0:
            found.append(at)
    return found
