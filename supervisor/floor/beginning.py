"""From when on a floor tells of anything."""

from __future__ import annotations

from typing import Final

from supervisor import contract
from supervisor.floor.reader import Reader

_TOLD: Final = (
    *(("contact", "queued_at"), ("agent_state", "at"), ("case", "opened_at"), ("survey", "asked_at")),
    *(("sale", "at"), ("article_visit", "at"), ("self_service", "at"), ("measure_total", "starts_at")),
)
"""Tables of what happens, and when it did."""


def begins_after(reader: Reader, end_at: int) -> int | None:
    """When the first thing happened that a floor tells of, where that is at `end_at` or later; None where it tells of
    earlier things, or of nothing."""
    found = []
    for table, column in _TOLD:
        name = contract.BY_NAME[table].sql_name
        if reader.query(f"SELECT 1 FROM {name} WHERE {column} < ? LIMIT 1", (end_at,)):
            return None
        found += [at for (at,) in reader.query(f"SELECT min({column}) FROM {name} WHERE {column} >= ?", (end_at,))]
    return min((at for at in found if type(at) is int), default=None)
