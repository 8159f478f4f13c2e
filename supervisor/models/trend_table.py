"""The buckets of a trend as a table: figure, n, what is usual, the time before, target, and what is to be said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final, NamedTuple

from supervisor import formats
from supervisor.kpi import control, own_sums
from supervisor.kpi.figures import MONEY, Figure
from supervisor.letters import bare
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import trend_judging, trend_words
from supervisor.models.figure_model import shown, written
from supervisor.models.words import word
from supervisor.reports.chart import Chart
from supervisor.reports.chart import Line as ChartLine
from supervisor.text import say
from supervisor.views.columns import Column, TableData
from supervisor.views.past_tables import value_of
from supervisor.views.trends import DRAWN, PROFILES, Bucket, Line, Point, Trend

_N: Final = QT_TRANSLATE_NOOP("trends", "n")
_USUAL: Final = QT_TRANSLATE_NOOP("trends", "Usual")
_FROM: Final = QT_TRANSLATE_NOOP("trends", "Usual from")
_TO: Final = QT_TRANSLATE_NOOP("trends", "Usual to")
_LIMITS: Final = QT_TRANSLATE_NOOP("trends", "Limits")
_LIMITS_FROM: Final = QT_TRANSLATE_NOOP("trends", "Limits from")
_LIMITS_TO: Final = QT_TRANSLATE_NOOP("trends", "Limits to")
_BEFORE: Final = QT_TRANSLATE_NOOP("trends", "Time before")
_TARGET: Final = QT_TRANSLATE_NOOP("trends", "Target")
_REMARK: Final = QT_TRANSLATE_NOOP("trends", "Remark")
_PART: Final = QT_TRANSLATE_NOOP("trends", "Part")
_MARKED: Final = QT_TRANSLATE_NOOP("trends", "{when}: {value}")
_MARKED_PART: Final = QT_TRANSLATE_NOOP("trends", "{when}, {name}: {value}")
_OF: Final = QT_TRANSLATE_NOOP("trends", "{figure}: {when}")
_NO_NAME: Final = QT_TRANSLATE_NOOP("trends", "none")

_BUCKET_KINDS: Final = {"hour": "instant", "day": "day", "weekday": "name", "shift": "name", "clock_hour": "name"}


def part_name(trend: Trend, line: Line) -> str:
    """What a line is called."""
    if not trend.asked.split:
        return say(own_sums.kpi_of(trend.asked.kpi).title)
    if trend.asked.split == "channel" and line.key:
        return say(word(line.key))
    return say(line.name) if isinstance(line.name, Text) else line.name or line.key or say(_NO_NAME)


def part_of(trend: Trend, key: str) -> str:
    """What the line of this key is called."""
    return next((part_name(trend, line) for line in trend.lines if line.key == key), key)


def columns_of(trend: Trend) -> tuple[Column, ...]:
    """The columns of a trend."""
    kpi = own_sums.kpi_of(trend.asked.kpi)
    kind, each = "money" if kpi.unit.startswith("money") else kpi.unit, trend.asked.each
    found = [Column("bucket", trend_words.EACH[each], _BUCKET_KINDS.get(each, "step"), weight=2, worst_first="up")]
    if trend.asked.split:
        found.insert(0, Column("part", trend_words.SPLITS.get(trend.asked.split, _PART), "name", weight=2))
    worst = "up" if kpi.good == "up" else "down"
    found.append(Column("value", kpi.title, kind, kpi.id, weight=2, worst_first=worst))
    if kpi.unit != "count":
        found.append(Column("n", _N, "count"))
    if each not in PROFILES and not trend.of_moment:
        between, low, high = (_LIMITS, _LIMITS_FROM, _LIMITS_TO) if trend.asked.deviations else (_USUAL, _FROM, _TO)
        found.append(Column("usual", between, "name", weight=2, worst_first="up", in_files=("low", "high")))
        found += [Column("low", low, kind, hidden=True), Column("high", high, kind, hidden=True)]
    if has_before(trend):
        found.append(Column("before", _BEFORE, kind))
    if any(point.target is not None for line in trend.lines for point in line.points):
        found.append(Column("target", _TARGET, kind))
    return (*found, Column("remark", _REMARK, "name", weight=4))


def has_before(trend: Trend) -> bool:
    """Whether any point stands beside one of the time before."""
    before = (point.before for line in trend.lines for point in line.points)
    return any(one is not None and one.value is not None for one in before)


def table_of(trend: Trend, search: str = "") -> TableData:
    """One row per part and bucket, in the order of time; with a search, those whose part, bucket or remark fits."""
    letters = bare(search)
    columns = columns_of(trend)
    made = TableData("trends", columns, [], {column.id: [] for column in columns})
    made.n["value"], made.about["value"], made.level["value"] = [], [], []
    if own_sums.kpi_of(trend.asked.kpi).unit != "count":
        made.n.update({id: [] for id in ("low", "high", "before") if id in made.cells})
    for number, line in enumerate(trend.lines):
        for place, (bucket, point) in enumerate(zip(trend.buckets, line.points, strict=bool(line.points))):
            cells = _cells(trend, line, bucket, point)
            if letters and letters not in bare(_found_by(trend, bucket, cells)):
                continue
            made.keys.append(_key(number, place, line, bucket))
            for column in columns:
                made.cells[column.id].append(cells[column.id])
            figure = point.figure
            for id in made.n:
                made.n[id].append(figure.n if id != "before" else point.before.n if point.before is not None else 0)
            made.about["value"].append((figure.low, figure.high, figure.state))
            made.level["value"].append(trend_judging.level(trend, point))
    return made


def _key(number: int, place: int, line: Line, bucket: Bucket) -> str:
    return f"{number:04}\x1f{place:06}\x1f{line.key}\x1f{bucket.key}"


class Marked(NamedTuple):
    """A point that breaks a rule: the key of its row, what it was, the rules as sentences, and whether it is the last
    of many in a row."""

    key: str
    text: str
    rules: str
    in_row: bool


def marked(trend: Trend) -> list[Marked]:
    """The points that break a rule, the newest first; of those that only stand in a row with others, the last."""
    found = []
    for number, line in enumerate(trend.lines[:DRAWN]):
        newer = 0
        for place in reversed(range(len(line.points))):
            judged = line.points[place].judged
            if judged.rules and not (newer and set(judged.rules) <= {control.RUN}):
                found.append((place, _marked(trend, line, place, number)))
            if judged.z is not None:
                newer = judged.run if judged.run and (newer or control.RUN in judged.rules) else 0
    return [one[1] for one in sorted(found, key=lambda one: (-one[0], one[1].key))]


def _marked(trend: Trend, line: Line, place: int, number: int) -> Marked:
    bucket, point, each = trend.buckets[place], line.points[place], trend.asked.each
    when = trend_words.bucket_text(bucket, each, trend.stretch.zone)
    name = formats.isolate(part_name(trend, line))
    text = say(_MARKED_PART if trend.asked.split else _MARKED, when=when, name=name, value=shown(point.figure))
    rules = "\n".join(trend_judging.rule_texts(point, each))
    return Marked(_key(number, place, line, bucket), text, rules, control.RUN in point.judged.rules)


def key_of_hurt(trend: Trend, first: int) -> str:
    """The key of the first row of a trend by hour, or hour of the day, in which the hours that hurt from `first` on do;
    empty where there is none."""
    found = []
    for number, line in enumerate(trend.lines):
        for place, (bucket, point) in enumerate(zip(trend.buckets, line.points, strict=bool(line.points))):
            hurt = trend_words.hurt_at(trend, bucket)
            if hurt is not None and hurt.first == first and trend_words.hurts_here(trend, line, bucket, point):
                # Of hours over midnight those before it are the first.
                order = (place - first) % 24 if trend.asked.each == "clock_hour" else place
                found.append((number, order, _key(number, place, line, bucket)))
    return min(found)[2] if found else ""


def group_of(trend: Trend, key: str) -> tuple[tuple[str, str], ...]:
    """The keys of the bucket and part of a row, for what is behind its figure."""
    _, _, part, bucket = key.split("\x1f")
    found = [(trend.asked.each, bucket)]
    return ((trend.asked.split, part), *found) if trend.asked.split else tuple(found)


def _found_by(trend: Trend, bucket: Bucket, cells: dict[str, Any]) -> str:
    named = trend_words.bucket_text(bucket, trend.asked.each, trend.stretch.zone)
    return f"{cells['part']}\n{formats.plain(named)}\n{cells['remark']}"


def charts_of(trend: Trend) -> tuple[Chart, ...]:
    """The trend as charts on paper: its lines, or of a single one the time before beside it; of shifts and weekdays
    the bars of each line."""
    if not trend.lines or not trend.buckets:
        return ()
    return _profiles(trend) if trend.asked.each in PROFILES else (_over_time(trend),)


def _profiles(trend: Trend) -> tuple[Chart, ...]:
    """Bars by shift or weekday, line by line."""
    lines = trend.lines[:DRAWN]
    whole = replace(
        _chart(trend, (), ()), reach=max((value or 0.0 for one in lines for value in _values(one)), default=0)
    )
    made = []
    for line in lines:
        name = formats.plain(part_name(trend, line))
        title = formats.plain(say(_OF, figure=whole.title, when=name)) if trend.asked.split else whole.title
        told = tuple(point.figure.n for point in line.points)
        bars = ChartLine(name, _values(line), "marks", _small(trend, line), n=told)
        made.append(replace(whole, title=title, lines=(bars,)))
    return (*made[:-1], replace(made[-1], more=len(trend.lines) - len(lines)))


def _over_time(trend: Trend) -> Chart:
    lines = trend.lines[:DRAWN]
    shape = "steps" if trend.unit == "count" and len(lines) == 1 else "line"
    drawn = [ChartLine(formats.plain(part_name(trend, one)), _values(one), shape) for one in lines]
    target = None
    if len(lines) == 1:
        drawn.append(ChartLine(formats.plain(say(_BEFORE)), _before(trend, lines[0]), shape, quiet=True))
        target = next((point.target for point in reversed(lines[0].points) if point.target is not None), None)
    return replace(
        _chart(trend, tuple(drawn), tuple((bucket.start_at or 0) / 60_000 for bucket in trend.buckets)),
        target=target,
        more=len(trend.lines) - len(lines),
        band=_band(lines[0]) if len(lines) == 1 else (),
        band_title=formats.plain(say(_LIMITS if trend.asked.deviations else _USUAL)),
        flags=tuple(tuple(bool(point.judged.rules) for point in one.points) for one in lines),
    )


def _chart(trend: Trend, lines: tuple[ChartLine, ...], places: tuple[float, ...]) -> Chart:
    """Lines over the buckets of a trend."""
    unit, zone = trend.unit, trend.stretch.zone
    return Chart(
        formats.plain(trend_words.title_of(trend.asked.kpi)),
        _PAPER_KINDS.get(unit, "money" if unit.startswith(MONEY) else "number"),
        tuple(formats.plain(trend_words.bucket_text(one, trend.asked.each, zone)) for one in trend.buckets),
        lines,
        places,
        currency=unit.removeprefix(MONEY) if unit.startswith(MONEY) else "",
    )


def _small(trend: Trend, line: Line) -> tuple[bool, ...]:
    """Where few stand behind a figure."""
    if trend.unit == "count":
        return ()
    return tuple(0 < point.figure.n < trend.least for point in line.points)


_PAPER_KINDS: Final = {"count": "count", "ratio": "ratio", "ms": "ms", "net": "net"}


def _values(line: Line) -> tuple[float | None, ...]:
    return tuple(None if point.figure.value is None else float(point.figure.value) for point in line.points)


def _before(trend: Trend, line: Line) -> tuple[float | None, ...]:
    """The time before, where the floor tells of all of it and enough stands behind it to be more than noise."""
    least = own_sums.kpi_of(trend.asked.kpi).minimum_n if trend.unit != "count" else 0
    figures = [None if point.before_partial else point.before for point in line.points]
    return tuple(None if one is None or one.value is None or one.n < least else float(one.value) for one in figures)


def _band(line: Line) -> tuple[tuple[float, float] | None, ...]:
    """From where to where a value is usual."""
    ends = [(point.judged.low, point.judged.high) for point in line.points]
    return tuple(None if low is None or high is None else (low, high) for low, high in ends)


def _cells(trend: Trend, line: Line, bucket: Bucket, point: Point) -> dict[str, Any]:
    figure, judged, each = point.figure, point.judged, trend.asked.each
    if each == "hour":
        name: Any = bucket.start_at
    else:
        name = formats.plain(trend_words.bucket_text(bucket, each, "")) if each in PROFILES else bucket.key
    return {
        "bucket": name,
        "part": part_name(trend, line),
        "value": value_of(figure),
        "n": figure.n,
        "usual": _span(figure, judged.low, judged.high),
        "low": _beside(figure, judged.low),
        "high": _beside(figure, judged.high),
        "before": value_of(point.before) if point.before is not None else None,
        "target": _beside(figure, point.target),
        "remark": " ".join(
            (*trend_judging.remarks(point, each), *_of_hour(trend, line, bucket, point), bucket.closed)
        ).strip(),
    }


def _of_hour(trend: Trend, line: Line, bucket: Bucket, point: Point) -> tuple[str, ...]:
    """What is to be said of an hour: which of two it is, and that it hurts, where nothing else says so."""
    hurts = trend_words.hurts_here(trend, line, bucket, point) and not point.judged.rules
    at = bucket.start_at
    twin = formats.plain(trend_words.twin_of(at, trend.stretch.zone)) if at and trend.asked.each == "hour" else ""
    return tuple(one for one in (say(trend_words.HURTING) if hurts else "", twin) if one)


def _span(figure: Figure, low: float | None, high: float | None) -> str | None:
    """From where to where it is usual, as people read it."""
    if low is None or high is None:
        return None
    return formats.plain(formats.span(written(figure.unit, low, figure.n), written(figure.unit, high, figure.n)))


def _beside(figure: Figure, value: float | None) -> Any:
    """A value in the unit of the figure that it stands beside."""
    if value is None:
        return None
    if figure.unit.startswith(MONEY):
        return value, figure.unit.removeprefix(MONEY)
    return round(value) if figure.unit == "count" else value
