"""The charts of a report: lines over time, which runs from left to right in every language, and bars by group."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import points
from supervisor.reports.chart import Chart, Line
from supervisor.text import say
from widgets.paper.ink import Ink
from widgets.paper.values import on_axis

_MORE: Final = QT_TRANSLATE_NOOP("paper", "and {n} more, which stand in the table")
_TARGET: Final = QT_TRANSLATE_NOOP("paper", "target {value}")

TITLE, SMALL = 9.5, 7.0
BAR, PLOT = 11.5, 140.0
"""The height of one bar with its gap, and of a chart over time."""
_HEAD, _FOOT = 18.0, 16.0
_MANY: Final = formats.PERCENT_DECIMAL_FROM_N
_SERIES: Final = tuple(f"series_{number}" for number in range(1, 7))
_DAY_MS: Final = 86_400_000
_TIMES: Final = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400)
"""Seconds between two lines of an axis of time."""


def height_of(chart: Chart) -> float:
    """How high a chart is, in points."""
    if not chart.at:
        return _HEAD + BAR * len(chart.labels) + (SMALL * 2 if chart.more else 0.0)
    return PLOT + (12.0 if len(chart.lines) > 1 else 0.0)


def draw(ink: Ink, chart: Chart, x: float, y: float, width: float) -> None:
    """Draw a chart below `y`."""
    ink.text(x, y, width, formats.isolate(chart.title), TITLE, bold=True, wrapped=False)
    if chart.target is not None:
        text = say(_TARGET, value=on_axis(chart.kind, chart.target, chart.currency))
        ink.text(x, y + 3, width, text, SMALL, role="series_3", align="trail", wrapped=False)
    if chart.at:
        _over_time(ink.plain(x, width), chart, y + _HEAD, width, height_of(chart) - _HEAD)
    else:
        _bars(ink, chart, x, y + _HEAD, width)


# Bars


def _bars(ink: Ink, chart: Chart, x: float, y: float, width: float) -> None:
    (line,) = chart.lines
    named = max((ink.advance(label, SMALL) for label in chart.labels), default=0.0)
    names = min(named, width * 0.38)
    told = [_told(chart, value, n) for value, n in zip(line.values, line.n or (_MANY,) * len(line.values), strict=True)]
    room = width - names - max((ink.advance(text, SMALL) for text in told), default=0.0) - 16
    known = [value for value in line.values if value is not None] + [0.0, chart.target or 0.0, chart.reach]
    least, span = min(known), (max(known) - min(known)) or 1.0
    zero = x + names + 6 + room * -least / span
    for number, (label, value, text) in enumerate(zip(chart.labels, line.values, told, strict=True)):
        at = y + number * BAR
        ink.text(x, at, names + 1, _cut(ink, formats.isolate(label), names), SMALL, wrapped=False)
        small = bool(line.small) and line.small[number]
        length = room * (value or 0.0) / span
        hue = "series_1" if length >= 0 else "series_2"
        ink.fill(min(zero, zero + length), at + 1, abs(length), BAR - 4, hue, 0.35 if small else 0.85)
        role = "text_quiet" if small or value is None else "text"
        ink.text(max(zero, zero + length) + 4, at, width, text, SMALL, role=role, wrapped=False)
    if chart.target is not None:
        place = zero + room * chart.target / span
        ink.dashes(place, y - 2, place, y + BAR * len(chart.labels), "series_3")
    if chart.more:
        below = y + BAR * len(chart.labels) + 2
        ink.text(x, below, width, say(_MORE, chart.more), SMALL, role="text_quiet", wrapped=False)


def _told(chart: Chart, value: float | None, n: int) -> str:
    if value is None:
        return formats.NO_DATA
    if chart.kind == "ratio":
        return formats.ratio(value, n)
    if chart.kind == "net":
        return points.net(value, n)
    return on_axis(chart.kind, value, chart.currency)


def _cut(ink: Ink, text: str, width: float) -> str:
    """A text that fits, with an ellipsis where it is cut."""
    if ink.advance(text, SMALL) <= width:
        return text
    plain = formats.plain(text)
    while plain and ink.advance(plain + "…", SMALL) > width:
        plain = plain[:-1]
    return formats.isolate(plain + "…")


# Over time


def _over_time(ink: Ink, chart: Chart, y: float, width: float, height: float) -> None:
    if len(chart.lines) > 1:
        _key(ink, chart, y - 2, width)
        y, height = y + 12, height - 12
    values = [value for line in chart.lines if not line.quiet for value in line.values if value is not None]
    values += [end for ends in chart.band if ends is not None for end in ends]
    aims = [0.0 if chart.target is None else chart.target]
    levels = marks(chart.kind, max(values + aims) if values else 1.0, min(values + aims))
    names = [on_axis(chart.kind, mark, chart.currency) for mark in levels]
    left = max(ink.advance(name, SMALL) for name in names) + 6
    plot = Plot(chart, left, y + 4, width - left - 4, height - _FOOT - 4, (levels[0], levels[-1]))
    for mark, name in zip(levels, names, strict=True):
        level = plot.y_of(mark)
        ink.line(left, level, width, level, "line")
        ink.text(0, level - SMALL * 0.62, left - 4, name, SMALL, role="text_quiet", align="right", wrapped=False)
    if chart.target is not None:
        level = plot.y_of(chart.target)
        ink.dashes(left, level, width, level, "series_3")
    _band(ink, plot, chart)
    for number, flags in enumerate(chart.flags):
        _flags(ink, plot, chart.lines[number].values, flags)
    for number, line in enumerate(chart.lines):
        _line(ink, plot, _inside(line, levels[0], levels[-1]) if line.quiet else line, _hue(number, line))
    _moments(ink, chart, plot, y + height - _FOOT + 3)


class Plot:
    """Where the values of a chart over time stand, in points."""

    def __init__(
        self, chart: Chart, left: float, top: float, width: float, height: float, ends: tuple[float, float]
    ) -> None:
        self.at = chart.at
        self.left, self.top, self.width, self.height, self.ends = left, top, width, height, ends
        gaps = [later - earlier for earlier, later in zip(self.at, self.at[1:], strict=False) if later > earlier]
        # The usual one: a week that the period cuts is shorter, months differ.
        self.step = statistics.median_low(gaps) if gaps else 1.0
        self.first, self.last = min(self.at), max(self.at) + self.step

    def x_of(self, at: float) -> float:
        """Where a moment stands across."""
        return self.left + self.width * (at - self.first) / (self.last - self.first)

    def middle(self, number: int) -> float:
        """Where the middle of a point's stretch of time stands across."""
        return self.x_of(self.at[number] + self.step / 2)

    def y_of(self, value: float) -> float:
        """How low a value stands."""
        least, most = self.ends
        return self.top + self.height * (1 - min(max((value - least) / (most - least), 0.0), 1.0))

    def runs(self, values: Sequence[float | None]) -> list[list[int]]:
        """The stretches without a gap, as places."""
        found: list[list[int]] = []
        for number, value in enumerate(values):
            if value is None:
                continue
            near = found and number and self.at[number] - self.at[number - 1] < self.step * 1.5
            if not near or found[-1][-1] != number - 1:
                found.append([])
            found[-1].append(number)
        return found


def _hue(number: int, line: Line) -> str:
    return "text_quiet" if line.quiet else _SERIES[number % len(_SERIES)]


def _inside(line: Line, least: float, most: float) -> Line:
    """The points of a line to compare with for which the axis has room: it is made for the others."""
    kept = (value if value is not None and least <= value <= most else None for value in line.values)
    return replace(line, values=tuple(kept))


def _band(ink: Ink, plot: Plot, chart: Chart) -> None:
    """From where to where the first line is usual."""
    half = plot.width * plot.step / (plot.last - plot.first) / 2
    ends = [None if one is None else one[0] for one in chart.band]
    for run in plot.runs(ends):
        told = [(plot.middle(number), chart.band[number] or (0.0, 0.0)) for number in run]
        over = [(x + side, plot.y_of(high)) for x, (_, high) in told for side in (-half, half)]
        under = [(x + side, plot.y_of(low)) for x, (low, _) in told for side in (-half, half)]
        ink.shape([*over, *reversed(under)], "series_1", 0.12)


def _flags(ink: Ink, plot: Plot, values: Sequence[float | None], flags: Sequence[bool]) -> None:
    """A ring around each point that is not usual."""
    for number, (value, flagged) in enumerate(zip(values, flags, strict=True)):
        if flagged and value is not None:
            ink.dot(plot.middle(number), plot.y_of(value), 3.6, "bad", hollow=True)


def _line(ink: Ink, plot: Plot, line: Line, role: str) -> None:
    values = [0.0 if value is None else value for value in line.values]
    half = plot.width * plot.step / (plot.last - plot.first) / 2
    for run in plot.runs(line.values):
        heights = [plot.y_of(values[number]) for number in run]
        if line.shape == "marks":
            for number, level in zip(run, heights, strict=True):
                top, low = sorted((level, plot.y_of(0)))
                ink.fill(plot.middle(number) - half * 0.4, top, half * 0.8, low - top, role, 0.85)
            continue
        if line.shape == "line":
            points = list(zip(map(plot.middle, run), heights, strict=True))
        else:
            ends = zip(map(plot.middle, run), heights, strict=True)
            points = [(middle + side, level) for middle, level in ends for side in (-half, half)]
        if line.shape == "area":
            floor = plot.y_of(0)
            ink.shape([(points[0][0], floor), *points, (points[-1][0], floor)], role, 0.22)
        elif len(points) > 1:
            ink.path(points, role, 0.6 if line.quiet else 1.2)
        if line.shape == "line" and not line.quiet and (len(values) <= 62 or len(run) == 1):
            for number, (x, y) in zip(run, points, strict=True):
                ink.dot(x, y, 1.5, role, bool(line.small) and line.small[number])


def _key(ink: Ink, chart: Chart, y: float, width: float) -> None:
    """What the lines are, and the band behind them, each beside its colour."""
    x = 0.0
    told = [(line.title, _hue(number, line), 1.5 if line.quiet else 3.0, 0.85)
            for number, line in enumerate(chart.lines)]  # fmt: skip
    told += [(chart.band_title, _SERIES[0], 6.0, 0.12)] if any(chart.band) else []
    for title, role, height, alpha in told:
        text = _cut(ink, formats.isolate(title), width / len(told) - 20)
        ink.fill(x, y + 4.5 - height / 2, 9, height, role, alpha)
        side = "trail" if ink.rtl else "lead"  # the left, beside its colour
        ink.text(x + 12, y, width, text, SMALL, role="text_quiet", wrapped=False, align=side)
        x += ink.advance(text, SMALL) + 24


def _moments(ink: Ink, chart: Chart, plot: Plot, y: float) -> None:
    """As many moments below the plot as have room."""
    widest = max(ink.advance(label, SMALL) for label in chart.labels)
    fit = max(int(plot.width // (widest + 12)), 1)
    every, taken = -(-len(chart.labels) // fit), 0.0
    for number in range(0, len(chart.labels), every):
        middle = min(max(plot.middle(number), plot.left + widest / 2), plot.left + plot.width - widest / 2)
        if middle - widest / 2 < taken:
            continue
        taken = middle + widest / 2 + 6
        label = formats.ltr(chart.labels[number])
        ink.text(middle - widest, y, widest * 2, label, SMALL, role="text_quiet", align="centre", wrapped=False)


def marks(kind: str, most: float, least: float = 0.0) -> list[float]:
    """A few round values from nothing (or at most `least`, below it) up to at least `most`."""
    most, least = max(most, 0.0), min(least, 0.0)
    if kind == "ratio" and 0.5 < most <= 1 and not least:
        return [0.0, 0.5, 1.0]
    step = _step(kind, most - least)
    first, last = math.floor(least / step + 1e-9), max(math.ceil(most / step - 1e-9), 1)
    return [step * number for number in range(first, last + 1)]


def _step(kind: str, span: float) -> float:
    """A round third of a span."""
    if kind == "ms":
        found = next((one * 1000.0 for one in _TIMES if one * 3000 >= span), None)
        return _step("count", span / _DAY_MS) * _DAY_MS if found is None else found
    rough = max(span / 3, 1.0 if kind == "count" else 0.001)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * size for size in (1, 2, 2.5, 5, 10) if power * size >= rough * 0.999)
    return float(math.ceil(step)) if kind == "count" else step
