"""Makes the picture of a trend: what the chart draws, and what each point tells."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from supervisor import clock, formats
from supervisor.kpi import control, own_sums
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import trend_judging, trend_table, trend_words
from supervisor.models.figure_model import written
from supervisor.text import say
from supervisor.views.trends import DRAWN, PARTIAL, PROFILES, Bucket, Event, Line, Point, Trend
from widgets.charts.control_picture import ControlLine, ControlPicture, Values

_TARGET: Final = QT_TRANSLATE_NOOP("trends", "target {value}")
_SUMMARY: Final = QT_TRANSLATE_NOOP("trends", "{value} over all, {change}. {marked}")
_MARKED: Final = QT_TRANSLATE_NOOP("trends", "{n} points are marked as unusual.")
_NAMED: Final = QT_TRANSLATE_NOOP("trends", "{name}: {value}")
_YEAR: Final = re.compile(r"[./-]?\d{4}[./-]?")
_STEPS: Final = (1, 2, 3, 6, 12, 24, 48, 72, 168, 336)
"""Hours between two labels of a trend by hour: always from midnight on."""
_MOST_HOURS: Final = 8 * 24 + 2
"""More hours are too many to draw; a day with a clock change has 25."""
_DAYS_OF_HOURS: Final = 7
_SCALES: Final = {"count": "count", "ratio": "share", "ms": "time"}


def picture_of(trend: Trend, compared: bool) -> ControlPicture:
    """What is drawn of a trend; `compared` draws the time before."""
    lines = trend.lines[:DRAWN]
    alone = lines[0] if len(lines) == 1 else None
    target = tuple(point.target for point in alone.points) if alone is not None else ()
    last = next((value for value in reversed(target) if value is not None), None)
    judged = [point.judged for point in alone.points] if alone is not None else []
    return ControlPicture(
        count=len(trend.buckets),
        label=partial(_label, trend),
        tip=partial(_tip, trend),
        lines=tuple(_line(trend, line, number) for number, line in enumerate(lines, 1)),
        shape=_shape(trend),
        scale=_SCALES.get(trend.unit, "free"),
        write=partial(_write, trend.unit),
        low=tuple(one.low for one in judged),
        high=tuple(one.high for one in judged),
        middle=tuple(one.expected if one.run else None for one in judged),
        before=_before(alone) if compared and alone is not None else (),
        before_quiet=_before_quiet(trend, alone) if compared and alone is not None else (),
        target=target,
        target_name=say(_TARGET, value=_write(trend.unit, last)) if last is not None else "",
        events=_events(trend),
        off=tuple(bool(bucket.closed) for bucket in trend.buckets),
        stressed=tuple(_hurts(trend, place) for place in range(len(trend.buckets))),
        steps=_steps(trend),
        name=trend_words.title_of(trend.asked.kpi),
        summary=summary(trend),
    )


def drawn_of(trend: Trend) -> Trend:
    """What of a trend has room in a chart: of the hours of many days those of the last seven that have come."""
    if trend.asked.each != "hour" or len(trend.buckets) <= _MOST_HOURS:
        return trend
    come = bisect_right(trend.buckets, trend.stretch.now_at, key=_start) or len(trend.buckets)
    last = _local(trend, come - 1).date()
    first = next(place for place in range(come) if (last - _local(trend, place).date()).days < _DAYS_OF_HOURS)
    window = replace(trend.stretch.window, start_at=_start(trend.buckets[first]), label="")
    if come < len(trend.buckets):
        window = replace(window, end_at=_start(trend.buckets[come]))
    lines = tuple(replace(line, points=line.points[first:come]) for line in trend.lines)
    stretch = replace(trend.stretch, window=window)
    events = tuple(one for one in trend.events if window.start_at <= (one.ends_at or one.at) and one.at < window.end_at)
    return replace(trend, stretch=stretch, buckets=trend.buckets[first:come], lines=lines, events=events)


def _hurts(trend: Trend, place: int) -> bool:
    """Whether somebody should look at a point for one of the hours that hurt."""
    bucket = trend.buckets[place]
    lines = [line for line in trend.lines[:DRAWN] if line.points]
    return any(trend_words.hurts_here(trend, line, bucket, line.points[place]) for line in lines)


def summary(trend: Trend) -> str:
    """Everything in a sentence, for who does not see the picture."""
    if not trend.lines:
        return ""
    line = trend.lines[0]
    value = (
        written(line.whole.unit, line.whole.value, line.whole.n) if line.whole.value is not None else formats.NO_DATA
    )
    return say(_SUMMARY, value=value, change=trend_words.change_text(line), marked=say(_MARKED, trend.flags))


def _write(unit: str, value: float) -> str:
    return formats.plain(written(unit, value))


def _shape(trend: Trend) -> str:
    kpi = own_sums.kpi_of(trend.asked.kpi)
    if trend.asked.each == "clock_hour" and len(trend.lines) > 1:
        return "line"  # hours follow each other, and bars of several lines would hide each other
    if trend.asked.each in PROFILES:
        return "bars"
    return "steps" if kpi.unit == "count" and kpi.formula is not None and not kpi.formula.bottom else "line"


def _line(trend: Trend, line: Line, number: int) -> ControlLine:
    return ControlLine(
        formats.plain(trend_table.part_name(trend, line)),
        f"series_{number}",
        tuple(None if point.figure.value is None else float(point.figure.value) for point in line.points),
        tuple(trend_judging.level(trend, point) for point in line.points),
        tuple(_is_quiet(trend, point) for point in line.points),
        tuple(trend_judging.level_in_row(trend, point) if point.judged.run else "" for point in line.points),
    )


def _is_quiet(trend: Trend, point: Point) -> bool:
    """A mean or share of few, and a number of what is not over yet, are no part of the line; nor is what is of a whole
    period where only a part of that is told."""
    if trend.unit == "count" or (trend.of_moment and point.judged.why_not == PARTIAL):
        return point.judged.why_not == PARTIAL
    return point.judged.why_not == control.SMALL or point.figure.n < trend.least


def _before(line: Line) -> Values:
    figures = [point.before for point in line.points]
    return tuple(None if one is None or one.value is None else float(one.value) for one in figures)


def _before_quiet(trend: Trend, line: Line) -> tuple[bool, ...]:
    """Too few, or only a part of its stretch: no part of the line, or it would begin with a cliff."""
    return tuple(
        point.before is not None
        and trend.unit != "count"
        and (point.before_partial or point.before.n < max(trend.least, 1))
        for point in line.points
    )


def _label(trend: Trend, place: int) -> str:
    bucket = trend.buckets[place]
    each, zone = trend.asked.each, trend.stretch.zone
    if each == "clock_hour":
        return f"{bucket.key}:00"
    if each == "weekday":
        return formats.weekday(int(bucket.key), short=True)
    if each == "hour" and not _begins_a_day(trend, place):
        return formats.plain(formats.clock(bucket.start_at, zone))
    if each in ("hour", "day"):
        return _YEAR.sub("", formats.plain(formats.date(bucket.start_at, zone)))
    return formats.plain(trend_words.bucket_text(bucket, each, zone))


def _local(trend: Trend, place: int) -> datetime:
    return clock.to_local(trend.buckets[place].start_at or 0, clock.zone(trend.stretch.zone))


def _begins_a_day(trend: Trend, place: int) -> bool:
    """Whether an hour is the first of its day; a clock change may skip midnight."""
    return not place or _local(trend, place - 1).date() != _local(trend, place).date()


def _steps(trend: Trend) -> tuple[tuple[int, ...], ...]:
    """The hours that may be labelled: round ones, and of many days each midnight or every so many."""
    if trend.asked.each != "hour":
        return ()
    hours = [_local(trend, place) for place in range(len(trend.buckets))]
    first = [not place or hours[place - 1].date() != local.date() for place, local in enumerate(hours)]
    found = []
    for step in _STEPS:
        days = max(step // 24, 1)
        found.append(
            tuple(
                place
                for place, local in enumerate(hours)
                if (first[place] or (step < 24 and not local.hour % step))
                and not (local.date() - hours[0].date()).days % days
            )
        )
    return tuple(found)


def _tip(trend: Trend, place: int) -> str:
    bucket = trend.buckets[place]
    if len(trend.lines) == 1:
        lines = [trend_words.point_text(trend, bucket, trend.lines[0].points[place])]
    else:
        lines = [trend_words.bucket_text(bucket, trend.asked.each, trend.stretch.zone)]
        for line in trend.lines[:DRAWN]:
            figure = line.points[place].figure
            value = formats.NO_DATA if figure.value is None else written(figure.unit, figure.value, figure.n)
            lines.append(say(_NAMED, name=formats.isolate(trend_table.part_name(trend, line)), value=value))
    hurt = trend_words.hurt_at(trend, bucket)
    lines += [trend_words.hurting_text(trend, hurt)] if hurt is not None and _hurts(trend, place) else []
    said = bucket.closed if len(trend.lines) == 1 else None
    mine = [one for one in trend.events if _place(trend, one) == place and (one.place or one.label != said)]
    lines += map(trend_words.event_text, mine)
    return "\n".join(lines)


def _events(trend: Trend) -> tuple[tuple[float, str], ...]:
    found = []
    for one in trend.events:
        place = _place(trend, one)
        if place is None:
            continue
        start_at, end_at = trend.buckets[place].start_at or 0, trend.buckets[place].end_at or 1
        part = min(max((one.at - start_at) / (end_at - start_at), 0.0), 1.0)
        found.append((place + part, formats.plain(trend_words.event_text(one))))
    return tuple(found)


def _place(trend: Trend, event: Event) -> int | None:
    """The bucket in which something happened; what began before the period stands at its beginning."""
    if not trend.buckets or trend.buckets[0].start_at is None:
        return None
    at = max(event.at, trend.stretch.window.start_at)
    return max(bisect_right(trend.buckets, at, key=_start) - 1, 0)


def _start(bucket: Bucket) -> int:
    return bucket.start_at or 0
