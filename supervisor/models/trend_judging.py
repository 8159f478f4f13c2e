"""How the points of a trend are judged, in words: the rules that they break, how they are marked, and what would be
judged better by longer stretches."""

from __future__ import annotations

from typing import Final

from supervisor import clock, formats
from supervisor.kpi import control
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models.figure_model import written
from supervisor.text import say
from supervisor.views.trends import DRAWN, PARTIAL, PROFILES, WORSE, Point, Trend

RULES: Final[dict[str, Text]] = {
    control.OUTSIDE: QT_TRANSLATE_NOOP("trends", "Outside of what is usual: {low} to {high}."),
    control.PAIR: QT_TRANSLATE_NOOP("trends", "Two of three in a row are far from what is usual, {usual}."),
    WORSE: QT_TRANSLATE_NOOP("trends", "Worse than the rest, by more than chance and by enough to matter."),
}
"""The rules that a flagged point breaks, but for `control.RUN`."""

RUNS: Final[dict[tuple[bool, bool], Text]] = {
    (True, False): QT_TRANSLATE_NOOP(
        "trends", "{n} days in a row are below what is usual on their weekday; here that is {usual}."
    ),
    (True, True): QT_TRANSLATE_NOOP(
        "trends", "{n} days in a row are above what is usual on their weekday; here that is {usual}."
    ),
    (False, False): QT_TRANSLATE_NOOP("trends", "{n} in a row are below what is usual; here that is {usual}."),
    (False, True): QT_TRANSLATE_NOOP("trends", "{n} in a row are above what is usual; here that is {usual}."),
}
"""What is said of all that stand in a row: of days or of longer ones, and whether above."""

WHY_NOT: Final[dict[str, Text]] = {
    control.NO_DATA: QT_TRANSLATE_NOOP("trends", "No data here."),
    control.SMALL: QT_TRANSLATE_NOOP("trends", "Too few behind it to judge."),
    control.CLOSED: QT_TRANSLATE_NOOP("trends", "Not judged: this day is not like others."),
    control.NEW: QT_TRANSLATE_NOOP("trends", "Not judged: too little before it to compare with."),
    PARTIAL: QT_TRANSLATE_NOOP("trends", "Not judged: only a part of it is known here."),
}
"""Why a point is not judged."""

HOW: Final = QT_TRANSLATE_NOOP(
    "trends",
    "Each point is compared with the others of its weekday, or of its hour of the week. The band is what is usual. "
    "Marked are a point outside of it, two of three far out, and nine days (eight weeks or months) in a row on one "
    "side. The limits suit counts, shares and times, and are wider where days differ anyway. Of simulated calm weeks "
    "at most {days} have any mark by day and {hours} by hour, so a single mark may still be chance.",
)
"""How it is judged, with the false alarms that were measured (see `kpi.control`)."""
CALM_DAYS, CALM_HOURS = 0.044, 0.013


_PLAIN: Final = QT_TRANSLATE_NOOP(
    "trends",
    "Marked is what lies farther than {number} standard deviations from the mean of its week (an hour: its day), all "
    "lines together. This is how many spreadsheets do it: one deviation marks about every third point by chance alone, "
    "two every twentieth.",
)


_LEVEL: Final = QT_TRANSLATE_NOOP(
    "trends",
    "This figure is of one moment or of a whole period. Such a level goes on from one day to the next, so no usual "
    "range is told and nothing is marked: chance alone would mark whole weeks.",
)


_LONG: Final = QT_TRANSLATE_NOOP(
    "trends",
    "Each point is compared with the others, and with those before the period. The band is what is usual. Marked are a "
    "point outside of it, two of three far out, and eight in a row on one side. Where there are too few to compare "
    "with, nothing is judged.",
)


_REST: Final = QT_TRANSLATE_NOOP(
    "trends",
    "Each is compared with all the others together, day by day. Marked is what is worse by more than chance and by "
    "enough to matter. Numbers that only add up, and parts of a split, are not judged.",
)


def how_text(trend: Trend) -> str:
    """How points are judged, and how often a calm week is flagged."""
    if trend.of_moment:
        return say(_LEVEL)
    if trend.asked.each in PROFILES:
        return say(_REST)
    if trend.asked.deviations:
        return say(_PLAIN, number=f"{trend.asked.deviations:g}")
    if trend.asked.each not in ("hour", "day"):
        return say(_LONG)
    return say(HOW, days=formats.ratio(CALM_DAYS, 1000), hours=formats.ratio(CALM_HOURS, 1000))


def rule_texts(point: Point, each: str) -> list[str]:
    """The rules that a point breaks, or that those in a row with it do, as sentences."""
    judged, unit, n = point.judged, point.figure.unit, point.figure.n
    low, usual, high = (
        formats.NO_DATA if one is None else written(unit, one, n) for one in (judged.low, judged.expected, judged.high)
    )
    found = [say(RULES[rule], low=low, usual=usual, high=high) for rule in judged.rules if rule in RULES]
    if judged.run and judged.z is not None:
        found.append(say(RUNS[each == "day", judged.z > 0], judged.run, usual=usual))
    return found


def remarks(point: Point, each: str) -> list[str]:
    """What is to be said of a point: the rules that it breaks, or why it is not judged."""
    found = rule_texts(point, each)
    why = point.judged.why_not
    return found if found or not why or why == control.NO_DATA else [say(WHY_NOT[why])]


def level(trend: Trend, point: Point) -> str:
    """How a flagged point is marked: good or bad by the direction that is better, else as needing attention."""
    return level_in_row(trend, point) if point.judged.rules else ""


def level_in_row(trend: Trend, point: Point) -> str:
    """How a point is marked that breaks a rule, or is one of those in a row that do."""
    judged = point.judged
    if WORSE in judged.rules:
        return "bad"
    if not (judged.rules or judged.run) or judged.z is None:
        return ""
    if not trend.good:
        return "attention"
    return "good" if (judged.z > 0) == (trend.good == "up") else "bad"


_COARSER: Final = {"hour": ("day", 1), "day": ("week", 7), "week": ("month", 30), "month": ("quarter", 91)}
"""By what a trend has fewer points, and how many days one of those is."""


def coarser(trend: Trend) -> str:
    """By what to look at a trend most of whose points have too few behind them: the finest that has enough, and three
    points or more; empty where that is no help, or none is needed."""
    if trend.unit == "count" or trend.of_moment or trend.asked.each not in _COARSER:
        return ""
    figures = [point.figure for line in trend.lines[:DRAWN] for point in line.points if point.figure.n]
    if 2 * sum(figure.n < trend.least for figure in figures) <= len(figures):
        return ""
    days = (trend.stretch.window.end_at - trend.stretch.window.start_at) / clock.DAY_MS
    lines = sum(any(point.figure.n for point in line.points) for line in trend.lines[:DRAWN])
    a_day = sum(figure.n for figure in figures) / max(days, 1) / max(lines, 1)
    found, each = "", trend.asked.each
    while each in _COARSER:
        each, length = _COARSER[each]
        if days < 3 * length:
            break
        found = each
        if a_day * length >= trend.least:
            break
    return found
