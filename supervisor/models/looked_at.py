"""What a figure is of, in words: from which to which day, and what it was narrowed down to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from supervisor import clock, formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.reports import titles
from supervisor.text import say
from supervisor.views.past import Filters, Stretch

_DAYS: Final = QT_TRANSLATE_NOOP("window", "{first} to {last}")
_FILTER: Final = QT_TRANSLATE_NOOP("parts", "{title}: {name}")


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
