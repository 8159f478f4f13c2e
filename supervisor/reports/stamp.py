"""What a report is about, and when, by whom and with which Moked it was made: the lines of its scope."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Final

from supervisor import __version__, clock, formats
from supervisor.access import SCOPES, Sight
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.formulas import FORMULAS
from supervisor.history import asking
from supervisor.reports import titles
from supervisor.reports.making import About, Speech
from supervisor.settings import BY_NAME, Settings
from supervisor.text import say

TOLD_ALWAYS: Final = ("service_level", "abandonment_rate")
"""The figures whose formula is told whatever it is; of the others, one that was chosen."""

_NAMED: Final = re.compile(r"\d{4}-(W\d\d|Q\d|H\d|\d\d(-\d\d)?)")
THRESHOLDS: Final[dict[str, frozenset[str]]] = {
    "service_level_ms": frozenset(("service_level", "past_threshold")),
    "short_abandon_ms": frozenset(("service_level", "abandonment_rate", "abandoned", "offered")),
    "target_ratio": frozenset(("service_level",)),
    "fcr_days": frozenset(("fcr", "stayed_solved", "fcr_by_channel")),
}
"""Settings that hold for queues without thresholds of their own, and the figures that they move."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is known of a report beside its rows. `head` is the end of the book's chain as text, empty without a book;
    `remarks` are sentences; `at` 0 where the report is of no instant."""

    name: str
    floor: str
    zone: str
    window: Window | None
    at: int
    settings: Settings
    context: Context = ALONE
    filters: Mapping[str, Collection[str]] = field(default_factory=dict)
    search: str = ""
    given: Mapping[str, object] = field(default_factory=dict)
    head: str = ""
    remarks: tuple[str, ...] = ()
    made_at: int = 0

    def about(self, speech: Speech, shown: Collection[str] | None = None) -> About:
        """What stands beside the table, in the language in force. Of the columns `shown` it tells the formulas and
        thresholds; None tells all."""
        told = tuple((formats.plain(name), formats.plain(value)) for name, value in self._lines(speech, shown) if value)
        return About(told, self.line(), self.zone)

    def line(self) -> str:
        """The most of the scope in one line: floor, time, zone, filters, formulas that are not
        the usual ones, and when it was made."""
        where = clock.zone(self.zone)
        told = [self.name and self.title, self.floor, self._span(where)]
        told.append(say(titles.AS_AT, time=formats.date_and_clock(self.at, where)) if self.at else "")
        told.append(self.zone)
        told += self._filters()
        told.append(f"“{self.search}”" if self.search else "")
        told += [
            f"{say(one.kpi.title)}: {say(one.formula.title)}"
            for one in (asking.read(id, self.settings) for id in FORMULAS)
            if one.formula is not one.kpi.formula
        ]
        told.append(say(titles.MADE_AT, time=formats.date_and_clock(self.made_at or clock.now_ms(), where)))
        return formats.plain(" · ".join(filter(None, told)))

    def _span(self, where: tzinfo) -> str:
        """The period as it is named (2026-11), else its days, else its instants."""
        if self.window is None or _NAMED.fullmatch(self.window.label):
            return "" if self.window is None else self.window.label
        start_at, end_at = self.window.start_at, self.window.end_at
        starts, ends = (clock.to_local(at, where) for at in (start_at, end_at))
        if any((one.hour, one.minute) != (0, 0) for one in (starts, ends)):
            return formats.span(formats.date_and_clock(start_at, where), formats.date_and_clock(end_at, where))
        first, last = formats.date(start_at, where), formats.date(end_at - 1, where)
        return first if first == last else formats.span(first, last)

    @property
    def title(self) -> str:
        """What the report is called."""
        return say(titles.NAMES[self.name]) if self.name in titles.NAMES else self.name

    def _lines(self, speech: Speech, shown: Collection[str] | None) -> Iterator[tuple[str, str]]:
        where = clock.zone(self.zone)

        def local(at: int) -> str:
            return formats.date_and_clock(at, where)

        def line(name: str, value: str) -> tuple[str, str]:
            return say(titles.SCOPE_LINES[name]), value

        yield line("report", self.title)
        yield line("floor", self.floor)
        if self.window is not None:
            label = self.window.label
            yield line("period", say(titles.PERIODS[label]) if label in titles.PERIODS else label)
            yield line("from", local(self.window.start_at))
            yield line("to", local(self.window.end_at))
        yield line("at", local(self.at) if self.at else "")
        yield line("zone", self.zone)
        yield line("filters", "; ".join(self._filters()) or say(titles.NOTHING))
        yield line("search", self.search)
        yield line("who", self.context.rights.name)
        yield line("sight", _seen(self.context.sight))
        yield from self._formulas(speech, shown)
        moved = {name: getattr(self.settings, name) for name, of in THRESHOLDS.items()
                 if shown is None or of & {*shown}}  # fmt: skip
        yield line("thresholds", _settings(speech, moved))
        yield line("given", _settings(speech, self.given))
        for remark in self.remarks:
            yield line("remark", remark)
        yield line("book", self.head or say(titles.NO_BOOK))
        yield line("version", __version__)
        yield line("made_at", local(self.made_at or clock.now_ms()))
        yield line("empty", say(titles.NO_DATA))

    def _filters(self) -> Iterator[str]:
        for key, values in self.filters.items():
            title = titles.KEYS.get(f"{key}_name") or titles.KEYS.get(key)
            if values:
                yield f"{say(title[0]) if title else key}: {', '.join(sorted(values))}"

    def _formulas(self, speech: Speech, shown: Collection[str] | None) -> Iterator[tuple[str, str]]:
        for id in FORMULAS:
            one = asking.read(id, self.settings)
            if (one.variant or id in TOLD_ALWAYS) and (shown is None or id in shown):
                yield say(titles.SCOPE_LINES["formula"], figure=say(one.kpi.title)), speech.formula(one.formula)


def _settings(speech: Speech, values: Mapping[str, object]) -> str:
    """Settings and their values as people read them."""
    found = []
    for name, value in values.items():
        known = BY_NAME.get(name)
        found.append(f"{say(known.title)}: {speech.setting(known, value)}" if known else f"{name}: {value}")
    return "; ".join(found)


def _seen(sight: Sight) -> str:
    if sight.everything:
        return say(titles.EVERYTHING)
    return ", ".join(f"{say(SCOPES[kind])} {id}".strip() for kind, id in sorted(sight.scopes))
