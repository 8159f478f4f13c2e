"""Figures of a few periods by many keys, each read once."""

from __future__ import annotations

from typing import Any

from supervisor.clock import Window
from supervisor.history.keys import TIME_KEYS
from supervisor.history.naming import name_no_queue
from supervisor.history.past import Asked, Found, Past


class Reads:
    """Figures of a few periods by many keys: from kept days where those answer, else each period is read once."""

    def __init__(self, past: Past, *, whole: bool = True) -> None:
        self._past, self._keeps = past, whole
        self._whole: dict[Window, Found] = {}
        self._told: dict[tuple[Window, tuple[str, ...]], list[dict[str, Any]]] = {}

    def kpis(self, asked: Asked) -> list[dict[str, Any]]:
        """As `Past.kpis`; ask by time first, for what was read by time is cut finely enough for every key."""
        slot = asked.window, asked.by
        if slot not in self._told:
            found = self._whole.get(asked.window) or self._past.find(asked)
            if self._keeps and found.live is None and (asked.window in self._whole or TIME_KEYS.keys() & set(asked.by)):
                self._whole[asked.window] = found
            rows = self._told[slot] = found.kpis(asked)
            name_no_queue(rows, self._past.context)
        return self._told[slot]
