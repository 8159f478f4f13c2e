"""Whether what was written to a followed floor reaches beyond the window that the board shows."""

from __future__ import annotations

from typing import Any, Final

from supervisor.clock import Window
from supervisor.floor.loading import FOLLOWED
from supervisor.floor.marks import Changes

_TOLD: Final = {"contact": ("queued_at", "answered_at", "ended_at"), "agent_state": ("at",), "offer": ("at",)}
"""Per table that the board follows the instants of a row: the figures of earlier days hold any that lies there."""


def reaches_back(found: Changes, window: Window) -> bool:
    """Whether figures of days gone by may be others now: rows of earlier days were written, some row was deleted, or a
    table was written to that the board itself does not show."""
    for table, pks in found.touched.items():
        rows = found.rows.get(table, ())
        if table not in _TOLD or len(rows) < len(pks):
            return True
        places = [FOLLOWED[table].index(column) for column in _TOLD[table]]
        if any(_before(row, places, window.start_at) for row in rows):
            return True
    return False


def _before(row: tuple[Any, ...], places: list[int], at: int) -> bool:
    return any(isinstance(row[place], int) and row[place] < at for place in places)
