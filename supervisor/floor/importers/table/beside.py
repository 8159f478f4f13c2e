"""What stands in several columns and is read together: a day and its time, a day and its month, a number and a name."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.floor.importers.table import cells, times
from supervisor.floor.importers.table.facts import Facts
from supervisor.floor.importers.table.fitting import (
    LEAST,
    clocks_of,
    days_of,
    is_clock,
    names_of,
    score,
    table_of,
)
from supervisor.floor.importers.table.sampling import Look
from supervisor.floor.importers.table.usual_names import plain
from supervisor.floor.importers.table.values import Unusable
from supervisor.floor.importers.table.ways import alike, cell, common_dates

_SIGN: Final = re.compile("%[a-zA-Z]")
_TIME_WORDS: Final = frozenset(
    ("time", "hour", "clock", "שעה", "שעת", "זמן", "وقت", "ساعة", "الساعة", "الوقت", "ora", "timp")
)
_INSTANTS: Final = {
    "contact": "queued_at",
    "case": "opened_at",
    "survey": "answered_at",
    "sale": "at",
    "measure_total": "period",
}
"""By kind of row the field that says when it was."""
_DAYS: Final = frozenset(("day", "יום", "يوم", "اليوم", "zi", "ziua"))
_MONTHS: Final = frozenset(("month", "חודש", "شهر", "الشهر", "luna"))
_NAMED: Final = frozenset(("queue", "agent", "team", "client", "site", "customer"))
_THINGS: Final = frozenset(("ticket", "case", "call", "incident", "contact", "chat"))
"""What has a name of its own, which is nobody's."""
_HALF_MONTHS: Final = ("%b", "%B", "%m")


_BEGIN: Final = r"^(.*\d[:.]\d\d)\s*[-–]"
"""What of a day and an interval is its beginning."""
_SPAN: Final = re.compile(r"\d{1,2}[:.]\d\d\s*[-–]\s*\d{1,2}[:.]\d\d")
_MINUTES: Final = re.compile(r"(?<!\d)\d{1,2}[:.](\d\d)")
_MIDNIGHT: Final = re.compile(r"0?0[:.]00(?:[:.]00)?")
_LENGTHS: Final = (
    ("hour", frozenset(("00",))),
    ("30min", frozenset(("00", "30"))),
    ("15min", frozenset(("00", "15", "30", "45"))),
)
_LEAST_PARTS: Final = 2
_LEAST_MONTHS: Final = 3
_LEAST_WEEKS: Final = 4
_WEEKS: Final = frozenset(("week", "weekly", "שבוע", "أسبوع", "الأسبوع", "saptamana"))
_UTC: Final = ZoneInfo("UTC")


def told(value: Any) -> dict[str, Any]:
    """What a mapping says of a field, as a table even where it says only the column."""
    return value if isinstance(value, dict) else {"column": value}


def used(fields: dict[str, Any]) -> set[str]:
    """The columns that fields are read from."""
    found = [told(one) for one in fields.values()]
    return {column for one in found for column in (*one.get("columns", ()), one.get("column", ""), one.get("name", ""))}


def only_date(row: str, fields: dict[str, Any], look: Look) -> None:
    """The only column with days says when it was, whatever it is called, where no other one does."""
    instant = _INSTANTS.get(row, "")
    if not instant or any(cells.kind_of(table_of(row, field), field) == "at" for field in fields):
        return
    taken = used(fields)
    days = [
        one
        for one in look.facts
        if one.name not in taken and (one.kind == "moment" or (one.kind == "text" and _is_day(one)))
    ]
    if len(days) == 1:
        fields[instant] = cell(table_of(row, instant), instant, days[0], common_dates(look))


def _is_day(facts: Facts) -> bool:
    return bool(facts.dates or days_of(facts))


def clocks_beside(row: str, fields: dict[str, Any], look: Look) -> None:
    """A day and a time of day in columns of their own are read together; a time without its day is left open."""
    by_name = {facts.name: facts for facts in look.facts}
    for field, value in list(fields.items()):
        column = told(value).get("column")
        own = by_name.get(column) if isinstance(column, str) else None
        if own is None or cells.kind_of(table_of(row, field), field) != "at":
            continue
        if own.kind != "moment" and is_clock(own):
            day = _day_of(own, look)
            if day is None:
                fields.pop(field)
            else:
                fields[field] = {**_joined(day, own), **_midnights(own)}
        elif (time_of_day := _clock_of(own, names_of(row).get(field, ()), fields, look)) is not None:
            fields[field] = _joined(own, time_of_day)
    _without_days_alone(row, fields, by_name)


def _without_days_alone(row: str, fields: dict[str, Any], by_name: dict[str, Facts]) -> None:
    """A day that other instants of the row are joined with is none of its own: it would be midnight."""
    joined = {told(one)["columns"][0] for one in fields.values() if "columns" in told(one)}
    for field, one in list(fields.items()):
        column = told(one).get("column", "")
        instant = cells.kind_of(table_of(row, field), field) == "at"
        if instant and field != "period" and column in joined and _is_bare_day(by_name[column]):
            fields.pop(field)


def _joined(day: Facts, clock: Facts) -> dict[str, Any]:
    ways = [f"{one} {other}" for one in _days(day) for other in clocks_of(clock)]
    return {"columns": [day.name, clock.name], **({"date": ways[0]} if ways and alike(ways) else {})}


def _midnights(facts: Facts) -> dict[str, Any]:
    """Midnight where it comes most often of all times of day: there was no such moment."""
    text, count = facts.values[0]
    return {"blank": [text]} if count > 1 and _MIDNIGHT.fullmatch(text) else {}


def _days(day: Facts) -> list[str]:
    """The patterns of a column of days, those of days without a year where no other fits."""
    return [one for one in day.dates if "%d" in one] or days_of(day)


def _clock_of(day: Facts, names: tuple[str, ...], fields: dict[str, Any], look: Look) -> Facts | None:
    """The time of day that belongs to a day: in the column beside it, or in the only one that is called just so."""
    if not _is_bare_day(day):
        return None
    place = look.facts.index(day)
    free = [one for one in look.facts if one.name not in used(fields) and clocks_of(one) and not one.dates]
    fit = [one for one in free if _is_named(one, day, names)]
    beside = [one for one in fit if look.facts.index(one) == place + 1]
    others = [one for one in fit if one.daytime]
    return beside[0] if beside else others[0] if len(others) == 1 else None


def _is_bare_day(facts: Facts) -> bool:
    return not facts.timed and (facts.kind == "moment" or any("%d" in one for one in (*facts.parts, *facts.dates)))


def _is_named(clock: Facts, day: Facts, names: tuple[str, ...]) -> bool:
    words = set(plain(clock.name).split())
    usually = score(plain(clock.name), names) >= LEAST
    return bool(words & _TIME_WORDS) and (usually or words - _TIME_WORDS <= set(plain(day.name).split()))


def _day_of(clock: Facts, look: Look) -> Facts | None:
    """The day that a time of day belongs to: with a name like its own, else the last one before it, else the only."""
    days = [one for one in look.facts if not one.timed and (one.kind == "moment" or days_of(one) or one.dates)]
    days = [one for one in days if one.kind != "number" or set(plain(one.name).split()) & _DATES]
    words = set(plain(clock.name).split()) - _TIME_WORDS
    alike_named = [one for one in days if set(plain(one.name).split()) & words]
    before = [one for one in days if look.facts.index(one) < look.facts.index(clock)]
    found = alike_named or before[-1:] or (days if len(days) == 1 else [])
    return found[0] if found else None


_DATES: Final = frozenset(("date", "day", "תאריך", "יום", "التاريخ", "تاريخ", "data", "ziua"))


def intervals_beside(fields: dict[str, Any], look: Look) -> None:
    """Sums of parts of a day: an interval beside the day, as ``09:00-09:30``, and how long the parts are."""
    period = told(fields.get("period"))
    by_name = {facts.name: facts for facts in look.facts}
    day = by_name.get(period.get("column", ""))
    spans = [one for one in look.facts if one.name not in used(fields) and _are_spans(one)]
    if day is not None and len(spans) == 1 and _is_bare_day(day):
        dates = ["%Y-%m-%d"] if day.kind == "moment" else [one for one in _days(day)[:1] if alike(_days(day))]
        mark = "." if all("." in text for text, _ in spans[0].values) else ":"
        period = {"columns": [day.name, spans[0].name], "match": _BEGIN}
        if dates:
            period["date"] = f"{dates[0]} %H{mark}%M"
    clocks = [by_name[one] for one in (*period.get("columns", ())[-1:], period.get("column", "")) if one in by_name]
    if clocks and "length" not in period and (length := _length(clocks[0]) or _of_days(clocks[0])):
        fields["period"] = {**period, "length": length}


def _are_spans(facts: Facts) -> bool:
    texts = [text for text, _ in facts.values if text not in facts.blanks]
    return bool(texts) and all(map(_SPAN.fullmatch, texts))


def _of_days(facts: Facts) -> str:
    """How long periods are whose first days stand in a column: months that all begin on the first, weeks that all begin
    on one weekday; empty where that is not clear."""
    words = set(plain(facts.name).split())
    firsts = sorted({text[: len("2026-01-31")] for text in _iso_days(facts)})
    if not firsts:
        return ""
    days = [date.fromisoformat(text) for text in firsts]
    if all(day.day == 1 for day in days) and (words & _MONTHS or len(days) >= _LEAST_MONTHS):
        steps = {later.month - sooner.month + 12 * (later.year - sooner.year) for sooner, later in pairwise(days)}
        return "quarter" if len(days) >= _LEAST_MONTHS and steps == {3} else "month"
    steps = {(later - sooner).days % 7 for sooner, later in pairwise(days)}
    return "week" if steps == {0} and (words & _WEEKS or len(days) >= _LEAST_WEEKS) else ""


def _iso_days(facts: Facts) -> list[str]:
    """The days of a column as ISO 8601, empty where not all of them are read alike."""
    texts = [text for text, _ in facts.values if text not in facts.blanks]
    ways = [] if facts.kind == "moment" or not facts.dates else facts.dates
    if facts.timed or (ways and not alike(ways)):
        return []
    read = times.reader((ways[0] if ways else "iso",), None, times.Local(_UTC))
    found = []
    for text in texts:
        try:
            found.append(clock.to_local(read(text), _UTC).date().isoformat())
        except Unusable:
            return []
    return found


def _length(facts: Facts) -> str:
    """How long the parts of a day are whose beginnings stand in a column; empty where that is not clear."""
    found = [_MINUTES.search(text) for text, _ in facts.values if text not in facts.blanks]
    minutes = {one[1] for one in found if one is not None}
    if len(found) < _LEAST_PARTS or None in found:
        return ""
    return next((length for length, known in _LENGTHS if minutes <= known), "")


def month_beside(row: str, fields: dict[str, Any], look: Look) -> None:
    """A day and a month in columns of their own are read together where no other says when; the year is asked for."""
    instant = _INSTANTS.get(row, "")
    if not instant or instant in fields:
        return
    taken = used(fields)
    free = [(set(plain(one.name).split()), one) for one in look.facts if one.name not in taken]
    days = [one for words, one in free if words & _DAYS and "%d" in one.parts]
    months = [one for words, one in free if words & _MONTHS and set(_HALF_MONTHS) & set(one.parts)]
    if days and months:
        part = next(one for one in _HALF_MONTHS if one in months[0].parts)
        fields[instant] = {"columns": [days[0].name, months[0].name], "date": f"%d {part}"}


def ask_for_hours(row: str, fields: dict[str, Any]) -> None:
    """A contact that is told by days alone would begin and end at midnight: whether that is meant is asked."""
    for field in ("arrived_at", "queued_at", "answered_at", "ended_at", "wrapped_at") if row == "contact" else ():
        said = told(fields.get(field))
        if (
            "columns" not in said
            and "%d" in said.get("date", "")
            and not {"%H", "%I"} & set(_SIGN.findall(said["date"]))
        ):
            fields[field] = said["column"]


def names_beside(fields: dict[str, Any], look: Look) -> None:
    """A second column with the name of who stands in the first one by number."""
    taken = used(fields)
    for field in sorted(_NAMED & fields.keys()):
        own = told(fields[field]).get("column", "")
        for facts in look.facts:
            words = plain(facts.name).split()
            if facts.name in taken or facts.kind != "text":
                continue
            if plain(own).split() == [*words, "id"]:  # the name stands beside its number
                words = [*words, "name"]
            if "name" not in words + ["name"] * ("שם" in facts.name):
                continue
            if set(words) - {"name", "id"} - _THINGS and set(words) - {"name"} <= set(plain(own).split()) | {field}:
                fields[field] = {"column": own, "name": facts.name}
                taken.add(facts.name)
                break
