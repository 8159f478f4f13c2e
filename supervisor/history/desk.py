"""The desk of the past: answers what pages ask of one floor, in a process of its own.

It opens the floor for each question, so a floor that was replaced or gone is met by a plain error and the next question
meets it anew.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import tzinfo
from pathlib import Path
from typing import Any

from supervisor import clock
from supervisor.context import ALONE, Context
from supervisor.floor import leg_columns, loading
from supervisor.floor.reader import Reader
from supervisor.floor.zones import zone_of
from supervisor.history import listing, since
from supervisor.history.listing import Listed, Rows
from supervisor.history.naming import name_no_queue
from supervisor.history.one_group import OneGroup
from supervisor.history.past import Asked, Past
from supervisor.settings import Settings
from supervisor.views.past import Lens, Stretch

Answers = Mapping[type, Callable[[Any, Any], Any]]


class Desk:
    """The past of one floor. `reader` is open while a question is answered."""

    def __init__(self, floor: Path, settings: Settings, context: Context = ALONE, cache: Path | None = None) -> None:
        self.floor, self.settings, self.context, self.cache = floor, settings, context, cache
        self.reader: Reader = Reader(floor)

    def answer(self, question: Any, answers: Answers) -> Any:
        """What the question asks for; may raise `FloorError` and `InputError`."""
        self.reader = Reader(self.floor)
        try:
            self.reader.open()
            where = clock.zone((self.reader.info.zone if self.reader.info else "") or "UTC")
            clock.begin_weeks(self.context.settings_on(clock.day_on(clock.now_ms(), where), self.settings).week_begins)
            with leg_columns.shared(self.reader):
                return answers[type(question)](self, question)
        finally:
            self.reader.close()
            # A period and what it was made of name each other: a year of them must not wait beside the next one.
            gc.collect()

    @property
    def past(self) -> Past:
        """The figures of this floor."""
        return Past(self.reader, self.settings, self.context, self.cache)

    def zone(self, lens: Lens) -> tzinfo:
        """See `floor.zones.zone_of`."""
        return zone_of(self.reader, lens.filters)

    def now_at(self) -> int:
        """The present of the floor: the last news of an old one."""
        return loading.shown_at(self.reader, clock.now_ms())

    def stretch(self, lens: Lens) -> Stretch:
        """The period that is meant; may raise `InputError`."""
        zone, now_at = self.zone(lens), self.now_at()
        window = clock.period(lens.period, zone, now_at)
        begins_at = since.begins_after(self.reader, self.context, self.settings, window, now_at)
        return Stretch(window, str(zone), now_at, begins_at)

    def asked(self, lens: Lens, by: tuple[str, ...], wanted: tuple[str, ...]) -> Asked:
        """The same question for `past`."""
        stretch = self.stretch(lens)
        return Asked(stretch.window, stretch.now_at, clock.zone(stretch.zone), by, wanted, lens.filters)

    def kpis(self, lens: Lens, by: tuple[str, ...], wanted: tuple[str, ...]) -> list[dict[str, Any]]:
        """One row per group, as `history.table.kpis`."""
        rows = self.past.kpis(self.asked(lens, by, wanted))
        name_no_queue(rows, self.context)
        return rows

    def rows(self, lens: Lens, kpi: str, group: OneGroup, most: int, *, counted: bool = True) -> Listed:
        """The first units behind a figure of one group."""
        return listing.listed(self.past, self.asked(lens, tuple(group), (kpi,)), group, most, counted=counted)

    def rows_in_turn(self, lens: Lens, kpi: str, group: OneGroup) -> Iterator[tuple[Rows, float]]:
        """All of these rows; see `listing.in_turn`."""
        return listing.in_turn(self.past, self.asked(lens, tuple(group), (kpi,)), group)

    def within(self, lens: Lens, **filters: frozenset[str]) -> Lens:
        """The same lens with more filters."""
        return replace(lens, filters={**lens.filters, **filters})
