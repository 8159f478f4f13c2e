"""What a figure is of, in words: from which to which day, and what it was narrowed down to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from supervisor import clock, formats
from supervisor.clock import Window
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import words
from supervisor.models.book_words import shift_name
from supervisor.reports import titles
from supervisor.text import say
from supervisor.views.past import Filters, Stretch

_DAYS: Final = QT_TRANSLATE_NOOP("window", "{first} to {last}")
_FILTER: Final = QT_TRANSLATE_NOOP("parts", "{title}: {name}")
_SPANS: Final = ("day", "week", "month", "quarter", "half_year", "year")
_SHORT_SPANS: Final = {"hour": clock.HOUR_MS, "interval": clock.INTERVAL_MS}


class Narrowed(NamedTuple):
    """What the rows behind a figure are of besides what its page is of: the figure by name, the stretch of time (None:
    that of the page), and the keys that hold all of them."""

    figure: str
    window: Window | None = None
    filters: Mapping[str, Collection[str]] = {}


def narrowed(figure: str, stretch: Stretch, group: Collection[tuple[str, str]]) -> Narrowed:
    """What the rows of one group of a period's figures are of."""
    where, window = clock.zone(stretch.zone), stretch.window
    filters: dict[str, Collection[str]] = {}
    for key, value in group:
        if key in _SHORT_SPANS:
            first = clock.parse_instant(value, where)
            window = _within(window, Window(first, first + _SHORT_SPANS[key]))
        elif key in _SPANS:
            window = _within(window, clock.parse_period(value, where))
        else:
            filters[key] = (value or say(titles.NOTHING),)
    return Narrowed(figure, window, filters)


def _within(window: Window, part: Window) -> Window:
    """A part of a window by its own name, or what of it lies within by none."""
    start_at, end_at = max(window.start_at, part.start_at), min(window.end_at, part.end_at)
    whole = (start_at, end_at) == (part.start_at, part.end_at)
    return Window(start_at, max(start_at, end_at), part.label if whole else "")


def key_text(key: str, value: str, names: Mapping[str, Mapping[str, str]]) -> str:
    """What people call one value of a key."""
    if key == "weekday" and value.isdecimal():
        return formats.weekday(int(value))
    if key == "clock_hour" and value.isdecimal():
        return f"{value}:00"
    if key == "shift":
        return shift_name(value)
    if key in names:
        return names[key].get(value, value)
    told = words.word(value)
    return value if told == value else say(told)


def days_of(stretch: Stretch) -> str:
    """From which to which day a period goes, as people write it."""
    first, last = stretch.window.start_at, stretch.window.end_at - 1
    days = [formats.date(at, stretch.zone) for at in (first, last)]
    if clock.day_on(first, clock.zone(stretch.zone)) == clock.day_on(last, clock.zone(stretch.zone)):
        return days[0]
    return say(_DAYS, first=days[0], last=days[1])


def filter_texts(filters: Filters, names: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """What a figure was narrowed down to, key by key; `names` are what ids are called."""
    for key, ids in filters.items():
        title = titles.KEYS.get(f"{key}_name") or titles.KEYS.get(key)
        if ids and title is not None:
            told = [formats.isolate(names.get(key, {}).get(id, id)) for id in sorted(ids)]
            yield say(_FILTER, title=say(title[0]), name=formats.listed(told))
