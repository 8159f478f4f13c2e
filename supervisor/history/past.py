"""Figures of a floor's past: one place that knows where they come from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from pathlib import Path
from typing import Any, NamedTuple

from supervisor import clock
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.floor.reader import Reader
from supervisor.history import asking, beyond, period, table
from supervisor.history.keys import TIME_KEYS
from supervisor.kpi import period_measures
from supervisor.kpi.measures import BY_ID as MEASURES
from supervisor.settings import Settings

Filters = Mapping[str, frozenset[str]]


class Asked(NamedTuple):
    """Which figures of which time: keys to group by, names of figures (``id`` or ``id.variant``), filters."""

    window: Window
    now_at: int
    zone: tzinfo
    by: tuple[str, ...]
    wanted: tuple[str, ...]
    filters: Filters


class Past:
    """The past of an opened floor, under what was decided and one user's settings.

    `cache` is where sums of past days are kept; None keeps nothing.
    """

    def __init__(self, reader: Reader, settings: Settings, context: Context = ALONE, cache: Path | None = None) -> None:
        self.reader, self.settings, self.context, self.cache = reader, settings, context, cache

    def kpis(self, asked: Asked) -> list[dict[str, Any]]:
        """One row per group, as `history.table.kpis`; may raise `FloorError`."""
        loaded, in_force = self.load(asked)
        return table.kpis(loaded, asked.by, asked.wanted, dict(asked.filters), in_force)

    def rows(self, asked: Asked) -> list[dict[str, Any]]:
        """The units behind the one figure asked for, as `history.table.rows_behind`; may raise `FloorError`."""
        loaded, in_force = self.load(asked)
        return table.rows_behind(loaded, asked.by, asked.wanted[0], dict(asked.filters), in_force)

    def load(self, asked: Asked) -> tuple[period.Period, Settings]:
        """All that these figures need, from the floor itself, and the settings in force at the period's end."""
        window, now_at, zone = asked.window, asked.now_at, asked.zone
        measures = frozenset(one for name in asked.wanted for one in asking.read(name, self.settings).measures)
        contacts = not measures or bool(measures & (MEASURES.keys() | period_measures.OF_STATES))
        loaded = period.load(self.reader, window, now_at, zone, self.settings, self.context, contacts=contacts)
        if more := measures & period_measures.BY_ID.keys():
            fine = bool(set(asked.by) & TIME_KEYS.keys())
            loaded.beyond = beyond.load(self.reader, loaded, self.context, more, fine=fine)
        return loaded, self.in_force(asked)

    def in_force(self, asked: Asked) -> Settings:
        """The settings of the period's last day up to now."""
        last_at = max(min(asked.window.end_at - 1, asked.now_at), asked.window.start_at)
        return self.context.settings_on(clock.day_on(last_at, asked.zone), self.settings)
