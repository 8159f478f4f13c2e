"""What a floor tells at all: its tables with rows, and the facts that at least one row tells."""

from __future__ import annotations

from typing import Final

from supervisor.floor import subjects
from supervisor.floor.reader import Reader
from supervisor.kpi.period_measures import ALSO_NEEDS, BY_ID, FACTS

_TABLES: Final = frozenset(
    ("calendar_event", *ALSO_NEEDS.values(), *(measure.table for measure in BY_ID.values() if measure.table))
) - frozenset(FACTS)


def known(reader: Reader, measures: frozenset[str]) -> frozenset[str]:
    """The tables that hold any row, and of the facts that these measures need those that are told; may raise
    `FloorError`."""
    filled = subjects.filled(reader, _TABLES)
    asked = {ALSO_NEEDS[name] for name in measures & ALSO_NEEDS.keys()} & FACTS.keys()
    told = {name for name in asked if _tells(reader, name, filled)}
    return filled | told


def _tells(reader: Reader, fact: str, filled: frozenset[str]) -> bool:
    sure, table, what = FACTS[fact]
    return not filled.isdisjoint(sure) or (table in filled and subjects.told(reader, table, what))
