"""What people decided, laid over what the floor says: thresholds by queue and day, limits of states.

A decision is dated by local days. Which instant its day begins at is a matter of the queue's zone, so a leg keeps the
threshold of the day it was queued on, whatever is decided later and whatever the clocks did.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.access import WHOLE_CENTRE, Belonging, Place
from supervisor.context import Calendar, Context, FloorFacts, Limit, Opening
from supervisor.floor.directory import Directory, Targets, belonging, read_rows
from supervisor.floor.directory import read_targets as read_floors_targets
from supervisor.floor.reader import Reader
from supervisor.settings import Settings

_FOREVER: Final = 2**62
_THRESHOLDS: Final = ("service_level_ms", "short_abandon_ms")
_TARGET: Final = "service_level"
_BEFORE_ALL: Final = "0001-01-01"
_Span = tuple[int, int, int, int, float]


# What the floor says


def read_belonging(reader: Reader) -> Belonging:
    """Who belongs where, straight from the floor's tables."""
    queues = read_rows(reader, "queue", "id", "site", "client")
    return Belonging(
        team_site={id: site for id, site in read_rows(reader, "team", "id", "site") if site},
        site_client={id: client for id, client in read_rows(reader, "site", "id", "client") if client},
        queue_site={id: site for id, site, _ in queues if site},
        queue_client={id: client for id, _, client in queues if client},
    )


def next_move(reader: Reader, at: int) -> int:
    """When the next membership of a team or a queue begins or ends after `at`, as far as it is known."""
    moves = [
        edge
        for table, place in (("team_membership", "team"), ("queue_membership", "queue"))
        for _, *edges in read_rows(reader, table, place, "from_at", "to_at")
        for edge in edges
        if edge is not None and edge > at
    ]
    return min(moves, default=_FOREVER)


def read_facts(reader: Reader) -> FloorFacts:
    """What rights and hours need of an opened floor; raises `FloorError`."""
    calendars = read_calendars(reader)
    queues = read_rows(reader, "queue", "id", "calendar")
    return FloorFacts(
        read_belonging(reader),
        calendars,
        {id: named for id, calendar in queues if calendar and (named := name_of_calendar(calendar)) in calendars},
    )


def name_of_calendar(id: str) -> str:
    """Several rows make one calendar; what stands before the colon of their ids is its name."""
    return id.partition(":")[0]


def read_calendars(reader: Reader) -> dict[str, Calendar]:
    """The floor's opening hours, with the exceptions of single days. What is no time of day is left out."""
    weeks: dict[str, dict[str, list[tuple[int, int]]]] = {}
    for id, weekday, opens, closes in read_rows(reader, "calendar", "id", "weekday", "opens", "closes"):
        week = weeks.setdefault(name_of_calendar(id), {})
        if weekday in range(1, 8):
            week.setdefault(clock.WEEKDAYS[weekday - 1], []).extend(_spans(opens, closes))
    days: dict[str, dict[str, tuple[list[tuple[int, int]], str]]] = {}
    rows = read_rows(reader, "calendar_exception", "calendar", "on_date", "opens", "closes", "label")
    for calendar, on_date, opens, closes, label in rows:
        if on_date:
            spans, known = days.setdefault(name_of_calendar(calendar), {}).get(on_date, ([], ""))
            days[name_of_calendar(calendar)][on_date] = ([*spans, *_spans(opens, closes)], label or known)
    return {
        name: Calendar(
            {weekday: tuple(sorted(spans)) for weekday, spans in weeks.get(name, {}).items()},
            {on: Opening(tuple(sorted(spans)), label) for on, (spans, label) in days.get(name, {}).items()},
        )
        for name in weeks.keys() | days.keys()
    }


def _spans(opens: Any, closes: Any) -> list[tuple[int, int]]:
    """Open minutes of a day; none where nothing is told, which in an exception means closed."""
    first, last = _minutes(opens), _minutes(closes)
    return [(first, last)] if first is not None and last is not None and first < last else []


def _minutes(text: Any) -> int | None:
    hours, _, minutes = str(text or "").partition(":")
    if not (hours.isdecimal() and minutes[:2].isdecimal()):
        return None
    found = int(hours) * 60 + int(minutes[:2])
    return found if found <= 24 * 60 and int(minutes[:2]) < 60 else None


# Thresholds


def read_targets(reader: Reader, settings: Settings, context: Context) -> Targets:
    """The thresholds in force by queue and time.

    The book's decision for the most particular place wins over the floor's `queue_target`, that over the settings;
    what is given by hand for this run wins over all.
    """
    if not context.book_id:
        return read_floors_targets(reader, settings)
    # What one user keeps for himself, and what holds today, are no defaults for other days.
    settings = context.settings_on(_BEFORE_ALL, settings)
    floors = read_floors_targets(reader, settings)
    context = context.on_floor(read_belonging(reader))
    zones = {id: zone for id, zone in read_rows(reader, "site", "id", "zone") if zone}
    usual = clock.zone((reader.info.zone if reader.info else "") or "UTC")
    queues = dict.fromkeys(id for (id,) in read_rows(reader, "queue", "id"))
    queues.update(dict.fromkeys(floors.by_queue))
    # Decisions about a queue that the floor's tables do not know hold for its rows all the same.
    everything = [*context.targets.values(), *context.settings.values()]
    queues.update(dict.fromkeys(one.place[1] for dated in everything for one in dated if one.place[0] == "queue"))
    laid = {
        queue: _lay(
            context,
            settings,
            Place("queue", queue),
            floors.by_queue.get(queue, []),
            floors.default,
            _zone(zones.get(context.belonging.queue_site.get(queue, "")), usual),
        )
        for queue in queues
    }
    return Targets(floors.default, laid, _lay(context, settings, WHOLE_CENTRE, [], floors.default, usual))


def _zone(name: str | None, usual: ZoneInfo) -> ZoneInfo:
    try:
        return ZoneInfo(name) if name else usual
    except (LookupError, ValueError, OSError):
        return usual


def _lay(
    context: Context,
    settings: Settings,
    place: Place,
    floors: list[_Span],
    default: tuple[int, int, float],
    where: ZoneInfo,
) -> list[_Span]:
    """Stretches of time that follow each other, each with its thresholds."""
    days = {day for name in _THRESHOLDS for day in context.changes(name, place)}
    days.update(context.target_changes(_TARGET, place))
    begins = {clock.day_of(date.fromisoformat(day), where).start_at: day for day in days}
    edges = sorted({0, _FOREVER, *begins, *(edge for span in floors for edge in span[:2])})
    spans = []
    for from_at, to_at in pairwise(edges):
        on = clock.day_on(from_at, where)
        own = next((span[2:] for span in reversed(floors) if span[0] <= from_at < span[1]), default)
        values = list(own)
        for number, name in enumerate(_THRESHOLDS):
            found = context.decided(name, on, place)
            if found is not None and name not in settings.forced:
                values[number] = found
        target = context.target(_TARGET, on, place)
        if target is not None and target.goal is not None and "target_ratio" not in settings.forced:
            values[2] = target.goal
        spans.append((from_at, to_at, int(values[0]), int(values[1]), float(values[2])))
    return spans


# Limits


def with_limits(directory: Directory, context: Context, on: str, reader: Reader) -> Directory:
    """The directory with what the book limits on that local day."""
    if not context.limits:
        return directory
    context = context.on_floor(belonging(directory))
    names: dict[str, set[str]] = {}
    for id, code in read_rows(reader, "reason", "id", "code"):
        for name in (id, code):
            names.setdefault(name, set()).update(one for one in (id, code) if one)
    found: dict[tuple[str, str, str], Limit] = {}
    for team in ("", *directory.teams):
        place = Place("team", team) if team else WHOLE_CENTRE
        for state, reason in context.limits:
            limit = context.limit(state, reason, on, place)
            if limit is not None:
                found.update(((team, state, name), limit) for name in names.get(reason, {reason}) | {reason})
    return replace(directory, state_limit=found)
