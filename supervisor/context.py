"""What people decided, as one frozen, dated bundle: everything that rules need from the book and may not ask for.

A value is for a place from a day on, until the next one for the same place. For a day and a place, the most particular
place that has a value by then wins (a queue before its client, its site, the centre), and there the latest.

Pure data: no database, no Qt. `supervisor.book.assembling` makes it; without a book, `Context()` says nothing and lets
everything be seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Any, Final, NamedTuple

from supervisor.access import CENTRE, EVERYTHING, NOBODY, NOWHERE, WHOLE_CENTRE, Belonging, Place, Rights, Sight
from supervisor.clock import WEEKDAYS, span_minutes
from supervisor.settings import SHARED, Settings

_ORDER: Final = ("queue", "team", "client", "site", CENTRE)

Spans = tuple[tuple[int, int], ...]
"""Open minutes of a day since its midnight: (opens, closes), in their order."""


class Target(NamedTuple):
    """What is aimed at: `goal` and, where given, the value from which it needs attention; in the unit of the KPI."""

    goal: float | None
    attention: float | None


class Limit(NamedTuple):
    """How long a state may last: from when it needs attention, and from when it is too long (ms)."""

    attention_ms: int | None
    limit_ms: int | None


class Opening(NamedTuple):
    """The hours of one day and why they are not the usual ones (empty when they are)."""

    spans: Spans
    label: str = ""


@dataclass(frozen=True, slots=True)
class Dated:
    """A value for a place (kind, id) from a local day on."""

    place: tuple[str, str]
    from_on: str
    value: Any


@dataclass(frozen=True, slots=True)
class Calendar:
    """One calendar of the floor: hours by weekday (``mon``...), and exceptions by day."""

    week: Mapping[str, Spans] = field(default_factory=dict)
    exceptions: Mapping[str, Opening] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FloorFacts:
    """What the floor says that rights and hours need."""

    belonging: Belonging = NOWHERE
    calendars: Mapping[str, Calendar] = field(default_factory=dict)
    queue_calendar: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Context:
    """What was decided, as it stood after `seq` entries of the book `book_id` (empty: there is no book)."""

    book_id: str = ""
    seq: int = 0
    rights: Rights = NOBODY
    belonging: Belonging = NOWHERE
    settings: Mapping[str, tuple[Dated, ...]] = field(default_factory=dict)
    targets: Mapping[str, tuple[Dated, ...]] = field(default_factory=dict)
    limits: Mapping[tuple[str, str], tuple[Dated, ...]] = field(default_factory=dict)
    hours: tuple[Dated, ...] = ()
    special_days: Mapping[tuple[str, str, str], Opening] = field(default_factory=dict)
    """By place kind, place id and day."""
    calendars: Mapping[str, Calendar] = field(default_factory=dict)
    queue_calendar: Mapping[str, str] = field(default_factory=dict)

    @property
    def sight(self) -> Sight:
        """What of the floor may be seen: without a book everything, with one what the rights say."""
        return self.rights.sight() if self.book_id else EVERYTHING

    def on_floor(self, belonging: Belonging) -> Context:
        """The same decisions, for a floor that says who belongs where."""
        return self if belonging == self.belonging else replace(self, belonging=belonging)

    def counts_as(self, other: Context) -> bool:
        """Whether figures under both are the same, and the same of them is seen."""
        mine, theirs = ((one.book_id, one.sight, one.settings, one.targets, one.limits) for one in (self, other))
        return mine == theirs

    # Settings

    def decided(self, name: str, on: str, place: Place = WHOLE_CENTRE) -> Any:
        """What the book holds for a setting in force there; None where nobody decided."""
        return self._in_force(self.settings.get(name, ()), on, place)

    def setting(self, name: str, on: str, place: Place = WHOLE_CENTRE) -> Any:
        """A shared setting in force; its default where nobody decided."""
        found = self.decided(name, on, place)
        return SHARED[name].default if found is None else found

    def settings_on(self, on: str, mine: Settings) -> Settings:
        """The settings of a day: what the book holds for the centre wins over this user's own file, and a value given
        by hand for this run over both."""
        if not self.book_id:
            return mine
        values = {name: value for name, value in mine.values.items() if name not in SHARED or name in mine.forced}
        for name in SHARED.keys() - mine.forced:
            found = self.decided(name, on)
            if found is not None:
                values[name] = found
        return Settings(values, mine.forced, mine.problems)

    def changes(self, name: str, place: Place = WHOLE_CENTRE) -> list[str]:
        """The days from which a setting differs for a place, in their order."""
        return self._days(self.settings.get(name, ()), place)

    def _days(self, dated: Iterable[Dated], place: Place) -> list[str]:
        around = self.belonging.around(place)
        return sorted({one.from_on for one in dated if one.place in around})

    # Targets and limits

    def target(self, kpi: str, on: str, place: Place = WHOLE_CENTRE) -> Target | None:
        """What is aimed at; None where nobody said."""
        found: Target | None = self._in_force(self.targets.get(kpi, ()), on, place)
        return found

    def target_changes(self, kpi: str, place: Place = WHOLE_CENTRE) -> list[str]:
        """The days from which a target differs for a place, in their order."""
        return self._days(self.targets.get(kpi, ()), place)

    def limit(self, state: str, reason: str, on: str, place: Place = WHOLE_CENTRE) -> Limit | None:
        """The limit of a state with that reason, else of the state; None where nobody said."""
        for key in ((state, reason), (state, "")):
            found: Limit | None = self._in_force(self.limits.get(key, ()), on, place)
            if found is not None:
                return found
        return None

    # Hours

    def opening(self, on: str, place: Place = WHOLE_CENTRE) -> Opening | None:
        """When a place is open on a local day; None where nobody said.

        A special day of the book comes first, then an exception of the floor's calendar, a public holiday (closed),
        the hours of the book, and the floor's calendar.
        """
        places = self._places(place)
        for kind, id in places:
            if (special := self.special_days.get((kind, id, on))) is not None:
                return special
        calendar = self.calendars.get(self.queue_calendar.get(place.id, "")) if place.kind == "queue" else None
        if calendar is not None and on in calendar.exceptions:
            return calendar.exceptions[on]
        if holiday := _holiday(on, tuple(self.setting("holidays", on, place))):
            return Opening((), holiday)
        weekday = WEEKDAYS[date.fromisoformat(on).weekday()]
        week = self._in_force(self.hours, on, place)
        if week is not None:
            return Opening(tuple(span_minutes(span) for span in week.get(weekday, ())))
        # Exceptions without a week tell nothing of other days.
        return Opening(calendar.week.get(weekday, ())) if calendar is not None and calendar.week else None

    def knows_hours(self, on: str, place: Place = WHOLE_CENTRE) -> bool:
        """Whether anybody said when a place is usually open: single days and holidays alone do not tell."""
        calendar = self.calendars.get(self.queue_calendar.get(place.id, "")) if place.kind == "queue" else None
        return bool(calendar is not None and calendar.week) or self._in_force(self.hours, on, place) is not None

    # Which one holds

    def _places(self, place: Place) -> list[tuple[str, str]]:
        return sorted(self.belonging.around(place), key=lambda one: _ORDER.index(one[0]))

    def _in_force(self, dated: Iterable[Dated], on: str, place: Place) -> Any:
        begun = [one for one in dated if one.from_on <= on]
        for where in self._places(place) if begun else ():
            here = [one for one in begun if one.place == where]
            if here:
                return max(here, key=lambda one: one.from_on).value
        return None


ALONE: Final = Context()
"""No book: one user, whose own settings hold."""


@lru_cache(maxsize=1024)
def _holiday(on: str, countries: tuple[str, ...]) -> str:
    """The name of the public holiday in one of these countries, or nothing."""
    if not countries:
        return ""
    import holidays  # brings the calendars of all countries

    day = date.fromisoformat(on)
    for country in countries:
        try:
            found = holidays.country_holidays(country, years=day.year).get(day)
        except NotImplementedError:
            continue
        if found:
            return str(found)
    return ""
