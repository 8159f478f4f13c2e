"""`moked trend`: a figure over time with what is usual, the time before, what happened, and the hours that hurt."""

from __future__ import annotations

import csv
import sys
from argparse import Namespace
from typing import Any, Final

from supervisor import clock, formats, settings
from supervisor.commands import beside
from supervisor.commands.output import print_json
from supervisor.commands.periods import period_of_news, refuse_unknown_figure, refuse_unknown_sums, remark
from supervisor.commands.scope import context_for, refuse_unknown, zone_of
from supervisor.commands.shared import GOOD, NOTHING, UNKNOWN_KEY, WRONG, read_filters
from supervisor.errors import InputError
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.history.keys import SUBJECT_KEYS, UNIT_KEYS
from supervisor.history.pages import trends
from supervisor.history.past import Asked, Past
from supervisor.kpi.figures import Figure
from supervisor.kpi.own_sums import is_own
from supervisor.letters import harmless
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import trend_table, trend_words
from supervisor.reports import listing
from supervisor.text import say
from supervisor.views.past import Lens, Stretch
from supervisor.views.trends import FIRST, PROFILES, Bucket, Line, Point, Trend, TrendOf

_OVER_ALL: Final = QT_TRANSLATE_NOOP("command", "{name}: {value}, {change}")
_ALL: Final = QT_TRANSLATE_NOOP("command", "All")
_HURTS: Final = QT_TRANSLATE_NOOP("command", "Hours that hurt")
_EVENTS: Final = QT_TRANSLATE_NOOP("command", "What happened")
_SPLITS: Final = (*UNIT_KEYS, *SUBJECT_KEYS)


def trend(chosen: Namespace) -> int:
    """Print a trend; raises `InputError` and what reading raises."""
    if chosen.kpi:
        refuse_unknown_figure(chosen, chosen.kpi)
    if chosen.split and chosen.split not in _SPLITS:
        raise InputError("key", UNKNOWN_KEY, key=chosen.split, known=", ".join(_SPLITS))
    filters = read_filters(chosen.filter, _SPLITS)
    mine = settings.load().forcing(dict(chosen.given))
    with Reader(chosen.floor) as reader:
        cache = None if chosen.no_cache else settings.cache_dir()
        past = Past(reader, mine, context_for(chosen, reader), cache)
        zone = zone_of(reader, filters)
        at = clock.parse_instant(chosen.at, zone) if chosen.at else loading.shown_at(reader, clock.now_ms())
        window, remarks = period_of_news(chosen, zone, at)
        remarks += beside.said(chosen, reader, past.context, mine, window, zone)
        lens = Lens(window.label, filters)
        asked = TrendOf(
            lens,
            chosen.kpi or FIRST[0],
            chosen.each,
            chosen.split,
            deviations=chosen.deviations,
            or_else=not chosen.kpi,
        )
        if is_own(chosen.kpi):
            whole = past.frame(Asked(window, at, zone, (), (), filters))
            refuse_unknown_sums(reader, whole, (chosen.kpi,))
        found = trends.trend_or_else(past, asked, Stretch(window, str(zone), at))
        if filters and all(line.whole.value is None or not line.whole.n for line in found.lines):
            # A misspelt filter must not look like a quiet centre.
            looked = past.find(Asked(window, at, zone, (), (found.asked.kpi,), filters))
            refuse_unknown(filters, looked.known_ids(), {})
    remark(remarks)
    _PRINT[chosen.output](found)
    if found.why:
        print(f"moked: {formats.plain(trend_words.why_text(found))}", file=sys.stderr)
        return WRONG
    if not _rows(found):
        print(f"moked: {say(NOTHING)}", file=sys.stderr)
    return GOOD


def _print_json(found: Trend) -> None:
    print_json(as_dict(found))


def as_dict(found: Trend) -> dict[str, Any]:
    """A trend as plain values: durations in seconds, instants in ISO 8601 of the zone."""
    zone = found.stretch.zone
    windows = {"period": found.stretch.window, "before": found.before.window if found.before is not None else None}
    return {
        "kpi": found.asked.kpi,
        "variant": found.variant,
        "each": found.asked.each,
        "split": found.asked.split or None,
        "zone": zone,
        **{
            name: {"from": _iso(one.start_at, zone), "to": _iso(one.end_at, zone)} if one is not None else None
            for name, one in windows.items()
        },
        "why_not": found.why or None,
        "lines": [_line(found, line) for line in found.lines],
        "events": [
            {"at": _iso(one.at, zone), "ends_at": _iso(one.ends_at, zone), "kind": one.kind, "label": one.label}
            | ({"place": one.place} if one.place else {})
            for one in found.events
        ],
        "hurts": [
            {
                "shift": one.name or None,
                "from_hour": one.first,
                "to_hour": one.end,
                "value": _told(one.value, found.unit),
                "n": one.n,
                "over_all": _told(one.whole, found.unit),
                "share_of_n": one.share,
            }
            | (
                {"most_in": one.part, "its_value": _told(one.part_value, found.unit), "its_n": one.part_n}
                if one.part
                else {}
            )
            for one in found.hurts
        ],
    }


def _line(found: Trend, line: Line) -> dict[str, Any]:
    change = line.change
    return {
        "key": line.key or None,
        "name": line.name if line.key else None,
        "whole": line.whole.as_dict(),
        "before": line.before.as_dict() if line.before is not None else None,
        "change": None
        if change is None
        else {
            "difference": _told(change.difference, line.whole.unit),
            "more_than_chance": change.more_than_chance,
            "probability": change.probability,
        },
        "points": [_point(found, *one) for one in zip(found.buckets, line.points, strict=True)],
    }


def _point(found: Trend, bucket: Bucket, point: Point) -> dict[str, Any]:
    judged, unit, zone = point.judged, point.figure.unit, found.stretch.zone
    return {
        found.asked.each: bucket.key,
        "from": _iso(bucket.start_at, zone),
        "to": _iso(bucket.end_at, zone),
        "partial": bucket.partial,
        "closed": bucket.closed or None,
        **point.figure.as_dict(),
        "usual": _told(judged.expected, unit),
        "usual_low": _told(judged.low, unit),
        "usual_high": _told(judged.high, unit),
        "flags": list(judged.rules),
        "why_not_judged": judged.why_not or None,
        "before": point.before.as_dict()["value"] if point.before is not None else None,
        "target": _told(point.target, unit),
    }


def _told(value: float | None, unit: str) -> float | None:
    """In seconds, where it is a time."""
    return value / 1000 if value is not None and unit == "ms" else value


def _iso(at: int | None, zone: str) -> str | None:
    return None if at is None else clock.to_local(at, clock.zone(zone)).isoformat(timespec="seconds")


def _rows(found: Trend) -> list[tuple[Line, Bucket, Point]]:
    return [
        (line, bucket, point) for line in found.lines for bucket, point in zip(found.buckets, line.points, strict=True)
    ]


def _print_csv(found: Trend) -> None:
    rows = []
    for line, bucket, point in _rows(found):
        told = _point(found, bucket, point)
        told["flags"] = " ".join(told["flags"])
        told.pop("left_out", None)  # the columns are the same for every figure; the state tells
        name = line.name if line.key else ""
        keys = {found.asked.split: line.key, f"{found.asked.split}_name": name} if found.asked.split else {}
        rows.append({name: harmless(one) if isinstance(one, str) else one for name, one in (keys | told).items()})
    if not rows:
        return
    heads = list(rows[0])
    writer = csv.DictWriter(sys.stdout, heads, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)


def _print_table(found: Trend) -> None:
    if found.why:
        return
    each = found.asked.each
    rows: list[dict[str, Any]] = []
    for line, bucket, point in _rows(found):
        row: dict[str, Any] = {found.asked.split: line.name} if found.asked.split else {}
        row[each] = bucket.key
        row[found.asked.kpi] = point.figure
        row["n"] = point.figure.n
        if each not in PROFILES and not found.of_moment:
            judged = point.judged
            usual = {"usual": judged.expected, "low": judged.low, "high": judged.high}
            row |= {name: _plain(one, point.figure.unit) for name, one in usual.items()}
        row["before"] = point.before
        row["target"] = _plain(point.target, point.figure.unit)
        row["flags"] = " ".join(point.judged.rules or (point.judged.why_not,))
        rows.append(row)
    print(listing.as_text(rows, list(rows[0]) if rows else ()))
    print()
    for line in found.lines:
        name = trend_table.part_name(found, line) if found.asked.split else say(_ALL)
        value, change = listing.plain_cell(line.whole), trend_words.change_text(line)
        print(listing.plain_cell(formats.plain(say(_OVER_ALL, name=name, value=value, change=change))))
    _print_under(say(_HURTS), [trend_words.hurt_text(found, one) for one in found.hurts])
    told = [f"{_iso(one.at, found.stretch.zone)}  {trend_words.event_text(one)}" for one in found.events]
    _print_under(say(_EVENTS), told)


def _plain(value: float | None, unit: str) -> Figure:
    return Figure(round(value) if unit == "count" and value is not None else value, 0, unit)


def _print_under(title: str, lines: list[str]) -> None:
    if lines:
        print(f"\n{title}")
        print("\n".join(listing.plain_cell(formats.plain(line)) for line in lines))


_PRINT: Final = {"json": _print_json, "csv": _print_csv, "table": _print_table}
