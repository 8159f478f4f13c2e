"""What happened beside the contacts: releases, campaigns and outages of the floor; holidays and special days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta, tzinfo
from typing import Any, Final

from supervisor import clock
from supervisor.access import WHOLE_CENTRE, Belonging, Place
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor import decided
from supervisor.floor.directory import read_rows
from supervisor.floor.reader import Reader
from supervisor.views.past import Filters
from supervisor.views.trends import Bucket, Event, TrendOf

DAY_OFF: Final = "day_off"
_PLACES: Final = ("queue", "client", "site")
"""The most particular place says who sees an event."""
_KINDS: Final = frozenset(("queue", "client", "site", "team"))
"""The filters that name places."""


def events(reader: Reader, context: Context, window: Window, zone: Any, filters: Filters) -> tuple[Event, ...]:
    """What happened in a period, as far as it is in sight and the filters hold it, in the order of time."""
    found = [
        *_of_floor(reader, context, window, filters),
        *days_off(reader, context, window, zone, filters),
        *_decided(reader, context, window, zone, filters),
    ]
    return tuple(sorted(found, key=lambda one: (one.at, one.label)))


def _of_floor(reader: Reader, context: Context, window: Window, filters: Filters) -> list[Event]:
    around = decided.read_belonging(reader) if not context.sight.everything else context.belonging
    rows = read_rows(reader, "calendar_event", "at", "ends_at", "kind", "label", *_PLACES)
    found = []
    for at, ends_at, kind, label, *ids in rows:
        if not (at < window.end_at and max(ends_at or at, at) >= window.start_at):
            continue
        places = {place: id for place, id in zip(_PLACES, ids, strict=True) if id}
        if any(place in filters and id not in filters[place] for place, id in places.items()):
            continue
        if not places or context.sight.sees(*next(iter(places.items())), around):
            found.append(Event(at, ends_at, kind or "", label or ""))
    return found


def days_off(reader: Reader, context: Context, window: Window, zone: Any, filters: Filters) -> list[Event]:
    """The days of a period that are not as usual: holidays, special days of the book, exceptions of calendars."""
    if not context.calendars:
        facts = decided.read_facts(reader)
        context = replace(context, calendars=facts.calendars, queue_calendar=facts.queue_calendar)
    place = place_of(filters)
    first, last = (clock.to_local(at, zone).date() for at in (window.start_at, max(window.end_at - 1, window.start_at)))
    found = []
    for step in range((last - first).days + 1):
        on = first + timedelta(days=step)
        if label := _label(context, place, on):
            day = clock.day_of(on, zone)
            found.append(Event(day.start_at, day.end_at, DAY_OFF, label))
    return found


def _decided(reader: Reader, context: Context, window: Window, zone: Any, filters: Filters) -> list[Event]:
    """The special days of the book that `days_off` does not name: those of a part of what is shown, and those of which
    nobody said why."""
    first_on, last_on = (clock.day_on(at, zone) for at in (window.start_at, max(window.end_at - 1, window.start_at)))
    shown, found = place_of(filters), []
    days = [(one, opening) for one, opening in context.special_days.items() if first_on <= one[2] <= last_on]
    belonging = decided.read_belonging(reader) if days else context.belonging
    for (kind, id, on), opening in sorted(days, key=lambda day: day[0]):
        around = belonging.around(Place(kind, id))
        whole = (kind, id) in belonging.around(shown)
        named = opening.label if whole else not context.sight.sees(kind, id, belonging)
        if named or not all(
            _meets(belonging, around, (kind, id), of, ids) for of, ids in filters.items() if of in _KINDS
        ):
            continue
        day = clock.day_of(date.fromisoformat(on), zone)
        found.append(Event(day.start_at, day.end_at, DAY_OFF, opening.label, "" if whole else _name(reader, kind, id)))
    return found


def _meets(
    belonging: Belonging, around: frozenset[tuple[str, str]], place: tuple[str, str], of: str, ids: frozenset[str]
) -> bool:
    """Whether a place holds, or lies in, one that a filter leaves."""
    return any((of, id) in around or place in belonging.around(Place(of, id)) for id in ids)


def _name(reader: Reader, kind: str, id: str) -> str:
    names = {str(one): str(name or one) for one, name in read_rows(reader, kind, "id", "name")}
    return names.get(id, id)


def shut(context: Context, asked: TrendOf, part: str, bucket: Bucket, zone: tzinfo) -> bool:
    """Whether the book has a special day for a part of what is shown: nobody judges it as any other day."""
    if asked.split not in _KINDS or asked.each not in ("hour", "day") or bucket.start_at is None:
        return False
    return (asked.split, part, clock.day_on(bucket.start_at, zone)) in context.special_days


def _label(context: Context, place: Place, on: date) -> str:
    """Why a day is not as usual there; for the whole centre also what one of the floor's calendars says."""
    opening = context.opening(on.isoformat(), place)
    if opening is not None and opening.label:
        return opening.label
    if place != WHOLE_CENTRE:
        return ""
    named = (one.exceptions.get(on.isoformat()) for one in context.calendars.values())
    return next((one.label for one in named if one is not None and one.label), "")


def place_of(filters: Filters) -> Place:
    """The one place that filters name: whose hours and targets hold."""
    for kind in ("queue", "team", "client", "site"):
        ids = filters.get(kind, frozenset())
        if len(ids) == 1:
            return Place(kind, next(iter(ids)))
        if ids:
            return WHOLE_CENTRE
    return WHOLE_CENTRE
