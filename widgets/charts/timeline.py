"""Somebody's day as one line without gaps: what they did, thick; what was planned, thin under it; the present."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from supervisor import formats
from supervisor.text import QT_TRANSLATE_NOOP, say
from widgets import theme
from widgets.charts.reading import Reading, beside_each_other

_NAME = QT_TRANSLATE_NOOP("charts", "The day, state by state")
_TIP = QT_TRANSLATE_NOOP("charts", "{what}\n{span}\n{length}")
_PLANNED = QT_TRANSLATE_NOOP("charts", "planned: {what}, {span}")
_SUMMARY = QT_TRANSLATE_NOOP("charts", "{count} states from {span}")
_WITH = QT_TRANSLATE_NOOP("charts", "{state} ({reason})")

HOUR_MS: Final = 3_600_000
_THICK: Final = 30
_THIN: Final = 8
_TOP: Final = 8
_BETWEEN: Final = 5
_SIDE: Final = 10
_LEAST_HOURS: Final = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch: instants in ms, the colour role (empty: not there, a hairline only), its name and what is beside."""

    from_at: int
    to_at: int
    role: str
    title: str
    reason: str = ""

    @property
    def name(self) -> str:
        """The name with what is beside."""
        return say(_WITH, state=self.title, reason=self.reason) if self.reason else self.title


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is drawn: the day's ends, the present, the zone of the clock, what was done, what was planned."""

    start_at: int
    end_at: int
    now_at: int
    zone: str
    bars: tuple[Bar, ...] = ()
    planned: tuple[Bar, ...] = ()


class TimelineChart(Reading):
    """Draws a `Timeline`; an empty night takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Timeline | None = None
        self._from_at = self._to_at = 0
        self._places: list[tuple[float, float]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.describe(say(_NAME), "")

    def show_line(self, line: Timeline) -> None:
        """Draw another day."""
        changed = self._line is None or self._line.start_at != line.start_at
        self._line = line
        if changed:
            self.here = None
        self._from_at, self._to_at = _ends(line)
        self._lay()
        if line.bars:
            span = formats.span(self._clock(line.bars[0].from_at), self._clock(line.bars[-1].to_at))
            self.describe(say(_NAME), say(_SUMMARY, count=len(line.bars), span=span))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the line, the plan and the hours."""
        planned = _THIN + _BETWEEN if self._line is not None and self._line.planned else 0
        return QSize(400, _TOP + _THICK + planned + _BETWEEN + theme.metrics("small").height() + 8)

    def minimumSizeHint(self) -> QSize:
        """As high as it is."""
        return QSize(120, self.sizeHint().height())

    def places(self) -> Sequence[tuple[float, float]]:
        """Where the bars are."""
        return self._places

    def told(self, number: int) -> str:
        """State, reason, since when, how long, and what was planned."""
        line = self._line
        if line is None:
            return ""
        bar = line.bars[number]
        span = formats.span(self._clock(bar.from_at), self._clock(bar.to_at))
        told = [say(_TIP, what=bar.name, span=span, length=formats.duration(bar.to_at - bar.from_at))]
        told += [
            say(_PLANNED, what=plan.name, span=formats.span(self._clock(plan.from_at), self._clock(plan.to_at)))
            for plan in line.planned
            if plan.from_at < bar.to_at and plan.to_at > bar.from_at
        ]
        return "\n".join(told)

    def resizeEvent(self, event: object) -> None:
        """Lay the bars out anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt gives a QResizeEvent
        self._lay()

    def _lay(self) -> None:
        bars = self._line.bars if self._line is not None else ()
        self._places = [(self._x(bar.from_at), self._x(bar.to_at)) for bar in bars]

    def _x(self, at: int) -> float:
        span = max(self._to_at - self._from_at, 1)
        return _SIDE + (at - self._from_at) / span * (self.width() - 2 * _SIDE)

    def _clock(self, at: int) -> str:
        return formats.plain(formats.clock(at, self._line.zone)) if self._line is not None else ""

    def draw(self, painter: QPainter) -> None:
        """Draw hours, bars, plan and present."""
        line, look = self._line, theme.now()
        if line is None:
            return
        self._hours(painter, line)
        middle = _TOP + _THICK / 2
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(_SIDE, middle), QPointF(self.width() - _SIDE, middle))
        for number, bar in enumerate(line.bars):
            self._bar(painter, bar, self._places[number], number == self.here)
        top = _TOP + _THICK + _BETWEEN
        for plan in line.planned:
            left, right = self._x(plan.from_at), self._x(plan.to_at)
            color = QColor(look.color(plan.role or "edge"))
            color.setAlphaF(0.55)
            painter.fillRect(QRectF(left, top, max(right - left - 1, 1), _THIN), color)
        if line.start_at <= line.now_at < line.end_at:
            x = self._x(line.now_at)
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawLine(QPointF(x, _TOP - 4), QPointF(x, _TOP + _THICK + 4))

    def _bar(self, painter: QPainter, bar: Bar, place: tuple[float, float], here: bool) -> None:
        if not bar.role:
            return
        look, (left, right) = theme.now(), place
        wide = right - left
        # A hair of ground between two parts the one from the other; what is too short for it is drawn whole.
        room = QRectF(left, _TOP, max(wide - (1 if wide > 4 else 0), 1), _THICK)
        color = look.color(bar.role)
        soft = QColor(color)
        soft.setAlphaF(0.42 if not here else 0.75)
        painter.fillRect(room, soft)
        painter.fillRect(QRectF(room.left(), room.bottom() - 3, room.width(), 3), color)
        metrics = theme.metrics("small")
        if metrics.horizontalAdvance(bar.title) + 10 <= wide:
            painter.setPen(look.color("text"))
            painter.setFont(theme.font("small"))
            painter.drawText(room.adjusted(0, 0, 0, -3), int(Qt.AlignmentFlag.AlignCenter), bar.title)

    def _hours(self, painter: QPainter, line: Timeline) -> None:
        look, metrics = theme.now(), theme.metrics("small")
        painter.setFont(theme.font("small"))
        below = self.height() - metrics.height() - 4
        every = next(
            (
                size
                for size in (1, 2, 3, 4, 6)
                if (self._to_at - self._from_at) / HOUR_MS / size * 56 <= max(self.width() - 2 * _SIDE, 1)
            ),
            6,
        )
        labels: list[tuple[float, str]] = []
        for at in range(self._from_at, self._to_at + 1, HOUR_MS // 4):
            digits = _digits(self._clock(at))
            hour, _, minute = digits.partition(":")
            if minute != "00":
                continue
            x = self._x(at)
            painter.setPen(look.color("line"))
            painter.drawLine(QPointF(x, _TOP), QPointF(x, below - 2))
            if int(hour) % every == 0:
                labels.append((x, self._clock(at)))
        painter.setPen(look.color("text_quiet"))
        lefts = beside_each_other([(x, metrics.horizontalAdvance(text)) for x, text in labels], self.width())
        for (_, text), left in zip(labels, lefts, strict=True):
            if left is not None:
                painter.drawText(QPointF(left, below + metrics.ascent()), text)


def _digits(text: str) -> str:
    return text.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))


def _ends(line: Timeline) -> tuple[int, int]:
    """From the full hour before anything to the one after it, within the day; at least some hours."""
    there = [bar for bar in line.bars if bar.role] + list(line.planned)
    if not there:
        return line.start_at, line.end_at
    first = min(bar.from_at for bar in there)
    last = max(bar.to_at for bar in there)
    first = max(first - first % HOUR_MS, line.start_at)
    last = min(last - last % -HOUR_MS, line.end_at)
    if last - first < _LEAST_HOURS * HOUR_MS:
        last = min(first + _LEAST_HOURS * HOUR_MS, line.end_at)
        first = max(last - _LEAST_HOURS * HOUR_MS, line.start_at)
    return first, last
