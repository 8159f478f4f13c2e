"""What a trend says in words: rules, changes, hours that hurt, what happened, and what a bucket is called."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import Final

from supervisor import clock, formats
from supervisor.kpi import catalogue, control, own_sums
from supervisor.kpi.comparing import Change
from supervisor.kpi.figures import Figure
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import trend_judging
from supervisor.models.book_words import shift_name
from supervisor.models.figure_model import shown, written
from supervisor.models.steps import step_text
from supervisor.models.words import NO_FIGURE, word
from supervisor.text import say
from supervisor.views.trends import Bucket, Event, Hurt, Line, Point, Trend

_USUAL: Final = QT_TRANSLATE_NOOP("trends", "As usual: {low} to {high}.")
_BEFORE: Final = QT_TRANSLATE_NOOP("trends", "The time before: {value}.")
_TARGET: Final = QT_TRANSLATE_NOOP("trends", "Target: {value}.")
_N: Final = QT_TRANSLATE_NOOP("trends", "{value} (n {number})")

_CHANGED: Final[dict[tuple[bool, bool | None], Text]] = {
    (True, True): QT_TRANSLATE_NOOP("trends", "up {change}, more than chance"),
    (True, False): QT_TRANSLATE_NOOP("trends", "up {change}, within chance"),
    (True, None): QT_TRANSLATE_NOOP("trends", "up {change}"),
    (False, True): QT_TRANSLATE_NOOP("trends", "down {change}, more than chance"),
    (False, False): QT_TRANSLATE_NOOP("trends", "down {change}, within chance"),
    (False, None): QT_TRANSLATE_NOOP("trends", "down {change}"),
}
_SHOWN_FROM: Final = {"count": 0.5, "ratio": 0.0005, "ms": 1000.0, "money": 0.5}
"""A smaller change would be shown as none."""
_SAME: Final = QT_TRANSLATE_NOOP("trends", "the same as before")
_POINTS: Final = QT_TRANSLATE_NOOP("trends", "{number} points")
_NO_BEFORE: Final = QT_TRANSLATE_NOOP("trends", "there is nothing before it to compare with")
_PART_BEFORE: Final = QT_TRANSLATE_NOOP("trends", "only a part of the time before is known")

HURTING: Final = QT_TRANSLATE_NOOP("trends", "One of the hours that hurt.")
_MOST_IN: Final = QT_TRANSLATE_NOOP("trends", "Most of it: {part}, {value} (n {number})")
_HURTS: Final = QT_TRANSLATE_NOOP("trends", "{when}: {value} against {whole} over all (n {number})")

KINDS: Final[dict[str, Text]] = {
    "release": QT_TRANSLATE_NOOP("trends", "Release"),
    "campaign": QT_TRANSLATE_NOOP("trends", "Campaign"),
    "outage": QT_TRANSLATE_NOOP("trends", "Outage"),
    "holiday": QT_TRANSLATE_NOOP("trends", "Holiday"),
    "day_off": QT_TRANSLATE_NOOP("trends", "Special day"),
}
"""Kinds of events; another one is shown as the floor writes it."""
_EVENT: Final = QT_TRANSLATE_NOOP("trends", "{kind}: {label}")

EACH: Final[dict[str, Text]] = {
    "hour": QT_TRANSLATE_NOOP("trends", "Hour"),
    "clock_hour": QT_TRANSLATE_NOOP("trends", "Hour of the day"),
    "shift": QT_TRANSLATE_NOOP("trends", "Shift"),
    "weekday": QT_TRANSLATE_NOOP("trends", "Weekday"),
    "day": QT_TRANSLATE_NOOP("trends", "Day"),
    "week": QT_TRANSLATE_NOOP("trends", "Week"),
    "month": QT_TRANSLATE_NOOP("trends", "Month"),
    "quarter": QT_TRANSLATE_NOOP("trends", "Quarter"),
    "half_year": QT_TRANSLATE_NOOP("trends", "Half-year"),
    "year": QT_TRANSLATE_NOOP("trends", "Year"),
}

SPLITS: Final[dict[str, Text]] = {
    "queue": QT_TRANSLATE_NOOP("trends", "Queue"),
    "channel": QT_TRANSLATE_NOOP("trends", "Channel"),
    "site": QT_TRANSLATE_NOOP("trends", "Site"),
    "client": QT_TRANSLATE_NOOP("trends", "Client"),
    "team": QT_TRANSLATE_NOOP("trends", "Team"),
    "agent": QT_TRANSLATE_NOOP("trends", "Agent"),
    "reason": QT_TRANSLATE_NOOP("trends", "Reason"),
    "priority": QT_TRANSLATE_NOOP("trends", "Priority"),
    "product": QT_TRANSLATE_NOOP("trends", "Product"),
    "sale_kind": QT_TRANSLATE_NOOP("trends", "Kind of sale"),
    "currency": QT_TRANSLATE_NOOP("trends", "Currency"),
    "segment": QT_TRANSLATE_NOOP("trends", "Segment"),
    "language": QT_TRANSLATE_NOOP("trends", "Language"),
    "topic": QT_TRANSLATE_NOOP("trends", "Topic"),
    "article": QT_TRANSLATE_NOOP("trends", "Article"),
}
"""By what a trend is split."""

SUBJECTS: Final[dict[str, Text]] = {
    "contacts": QT_TRANSLATE_NOOP("trends", "Contacts"),
    "agents": QT_TRANSLATE_NOOP("trends", "Agents' time"),
    "cases": QT_TRANSLATE_NOOP("trends", "Cases"),
    "voice": QT_TRANSLATE_NOOP("trends", "Customers' voice"),
    "knowledge": QT_TRANSLATE_NOOP("trends", "Knowledge and self-service"),
    "business": QT_TRANSLATE_NOOP("trends", "Business"),
}
"""What figures are about."""
_BY: Final = QT_TRANSLATE_NOOP("trends", "{figure} ({formula})")


def in_week_order(trend: Trend) -> Trend:
    """The weekdays in the order of the centre's weeks, or else of the language: a week begins on Sunday in Hebrew."""
    if trend.asked.each != "weekday":
        return trend
    first = clock.weeks_begin() or formats.locale().firstDayOfWeek().value
    order = sorted(range(len(trend.buckets)), key=lambda place: (int(trend.buckets[place].key) - first) % 7)
    lines = [replace(one, points=tuple(one.points[place] for place in order)) if one.points else one
             for one in trend.lines]  # fmt: skip
    return replace(trend, buckets=tuple(trend.buckets[place] for place in order), lines=tuple(lines))


def bucket_text(bucket: Bucket, each: str, zone: str) -> str:
    """What a bucket is called."""
    if each == "weekday":
        return formats.weekday(int(bucket.key))
    if each == "clock_hour":
        return _hours(int(bucket.key), int(bucket.key) + 1)
    if bucket.start_at is None:
        return shift_name(bucket.key)
    if each == "hour":
        return _hour(bucket.start_at, zone)
    return formats.day(bucket.key) if each == "day" else step_text(bucket.key)


def _hour(at: int, zone: str) -> str:
    text, twin = formats.date_and_clock(at, zone), twin_of(at, zone)
    return f"{text} {twin}" if twin else text


def twin_of(at: int, zone: str) -> str:
    """Which of two hours it is where the clock is set back and the hour comes twice: its distance from UTC; else
    empty."""
    where = clock.zone(zone)
    local = clock.to_local(at, where)
    twin = local.replace(fold=1 - local.fold)
    if twin.utcoffset() == local.utcoffset() or twin.astimezone(UTC).astimezone(where).hour != local.hour:
        return ""
    return formats.ltr(f"(UTC{local.isoformat()[-6:]})")


def valued(figure: Figure) -> str:
    """A figure and the n that stands behind it."""
    value = shown(figure)
    if figure.value is None or figure.unit == "count":
        return value
    return say(_N, value=value, number=formats.count(figure.n))


def point_text(trend: Trend, bucket: Bucket, point: Point) -> str:
    """All that one point has to tell, line by line."""
    figure, judged = point.figure, point.judged
    unit, n = figure.unit, figure.n
    lines = [bucket_text(bucket, trend.asked.each, trend.stretch.zone)]
    if figure.value is None:
        lines.append(say(NO_FIGURE.get(figure.state, NO_FIGURE["no_data"])))
    else:
        value = written(unit, figure.value, n)
        lines.append(value if unit == "count" else say(_N, value=value, number=formats.count(n)))
    lines += trend_judging.rule_texts(point, trend.asked.each)
    if judged.why_not and judged.why_not != control.NO_DATA:
        lines.append(say(trend_judging.WHY_NOT[judged.why_not]))
    elif not judged.rules and not judged.run and judged.low is not None and judged.high is not None:
        lines.append(say(_USUAL, low=written(unit, judged.low, n), high=written(unit, judged.high, n)))
    if point.before is not None and point.before.value is not None:
        lines.append(say(_BEFORE, value=written(point.before.unit, point.before.value, point.before.n)))
    if point.target is not None:
        lines.append(say(_TARGET, value=written(unit, point.target)))
    if bucket.closed:
        lines.append(formats.isolate(bucket.closed))
    return "\n".join(lines)


def title_of(name: str) -> str:
    """What a figure is called that is asked for as ``id`` or ``id.variant``."""
    kpi = own_sums.kpi_of(name)
    variant = name.removeprefix(kpi.id).removeprefix(".")
    if not variant:
        return say(kpi.title)
    formula = catalogue.formula_of(kpi, "" if variant == "canonical" else variant)
    return say(_BY, figure=say(kpi.title), formula=say(formula.title))


def change_text(line: Line) -> str:
    """How a line moved since the time before."""
    if line.change is None:
        known = line.before_partial or any(
            point.before is not None and point.before.value is not None for point in line.points
        )
        return say(_PART_BEFORE if known else _NO_BEFORE)
    return changed(line.whole.unit, line.change)


def before_text(trend: Trend) -> str:
    """Why nothing of a trend stands beside the time before; empty where it has several lines, or the time before."""
    if len(trend.lines) != 1 or trend.lines[0].change is not None:
        return ""
    text = change_text(trend.lines[0])
    return text[:1].upper() + text[1:] + "."


def changed(unit: str, change: Change) -> str:
    """A change in words: how far, and whether by more than chance."""
    size = abs(change.difference)
    if size < _SHOWN_FROM.get(unit.partition(":")[0], 0.05):
        return say(_SAME)
    moved = say(_POINTS, number=formats.decimal(size * 100)) if unit == "ratio" else written(unit, size)
    return say(_CHANGED[change.difference > 0, change.more_than_chance], change=moved)


def hurt_text(trend: Trend, hurt: Hurt) -> str:
    """Which hours hurt: ``00:00-06:00: 10:04 against 3:00 over all (n 412)``."""
    value, whole = (written(trend.unit, one, hurt.n) for one in (hurt.value, hurt.whole))
    told = say(_HURTS, when=hours_text(hurt), value=value, whole=whole, number=formats.count(hurt.n))
    if not hurt.part:
        return told
    named = next((line.name for line in trend.lines if line.key == hurt.part), "") or hurt.part
    named = say(named) if isinstance(named, Text) else named
    name = say(word(named)) if trend.asked.split == "channel" else formats.isolate(named)
    value = written(trend.unit, hurt.part_value, hurt.part_n)
    return f"{told}. {say(_MOST_IN, part=name, value=value, number=formats.count(hurt.part_n))}"


def hurting_text(trend: Trend, hurt: Hurt) -> str:
    """What is to be said at an hour that hurts."""
    return f"{say(HURTING)}\n{hurt_text(trend, hurt)}"


def hurt_at(trend: Trend, bucket: Bucket) -> Hurt | None:
    """The hours that hurt to which a bucket of a trend by hour belongs."""
    if trend.asked.each not in ("hour", "clock_hour"):
        return None
    hour = int(bucket.key if trend.asked.each == "clock_hour" else bucket.key[11:13])
    return next((one for one in trend.hurts if is_within(hour, one)), None)


def hurts_here(trend: Trend, line: Line, bucket: Bucket, point: Point) -> bool:
    """Whether one of the hours that hurt does so in this very point: its own figure is worse than the whole, and it is
    of everything or of the part that weighs most."""
    hurt, figure = hurt_at(trend, bucket), point.figure
    mine = not trend.asked.split or (hurt is not None and bool(hurt.part) and line.key == hurt.part)
    if hurt is None or not mine or figure.value is None or not figure.n:
        return False
    return (float(figure.value) > hurt.whole) == (hurt.value > hurt.whole) and float(figure.value) != hurt.whole


def is_within(hour: int, hurt: Hurt) -> bool:
    """Whether an hour of the day is one of those, which may go over midnight."""
    if hurt.first is None or hurt.end is None:
        return False
    return (hour - hurt.first) % 24 < ((hurt.end - hurt.first) % 24 or 24)


def hours_text(hurt: Hurt) -> str:
    """Which hours, or which shift."""
    if hurt.first is None or hurt.end is None:
        return shift_name(hurt.name)
    return _hours(hurt.first, hurt.end)


def _hours(first: int, end: int) -> str:
    return formats.span(f"{first:02}:00", f"{end:02}:00")


def event_text(event: Event) -> str:
    """What happened."""
    kind = say(KINDS[event.kind]) if event.kind in KINDS else formats.isolate(event.kind)
    label, place = (formats.isolate(one) if one else "" for one in (event.label, event.place))
    label = f"{label} ({place})" if label and place else label or place
    return say(_EVENT, kind=kind, label=label) if label else kind


def why_text(trend: Trend) -> str:
    """Why there is no trend; empty where there is one."""
    return say(NO_FIGURE.get(trend.why, NO_FIGURE[""])) if trend.why else ""
