"""What happened beside the contacts: releases, campaigns and outages of the floor; holidays and special days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from supervisor import clock
from supervisor.access import WHOLE_CENTRE, Place
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor import decided
from supervisor.floor.directory import read_rows
from supervisor.floor.reader import Reader
from supervisor.views.past import Filters
from supervisor.views.trends import Event

DAY_OFF: Final = "day_off"
_PLACES: Final = ("queue", "client", "site")
"""The most particular place says who sees an event."""


def events(reader: Reader, context: Context, window: Window, zone: Any, filters: Filters) -> tuple[Event, ...]:
    """What happened in a period, as far as it is in sight and the filters hold it, in the order of time."""
    found = [*_of_floor(reader, context, window, filters), *days_off(reader, context, window, zone, filters)]
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
