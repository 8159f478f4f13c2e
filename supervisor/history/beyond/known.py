"""What a floor tells at all: its tables with rows, and the facts that at least one row tells."""

from __future__ import annotations

from typing import Any, Final
from weakref import WeakKeyDictionary

from supervisor.floor import subjects
from supervisor.floor.reader import Reader
from supervisor.kpi.period_measures import ALSO_NEEDS, BY_ID, FACTS

_TABLES: Final = frozenset(
    (
        "calendar_event",
        *(also for several in ALSO_NEEDS.values() for also in several),
        *(table for ways in FACTS.values() for table, _ in ways),
        *(measure.table for measure in BY_ID.values() if measure.table),
    )
) - frozenset(FACTS)
_told: Final[WeakKeyDictionary[Reader, tuple[Any, dict[tuple[str, str], bool]]]] = WeakKeyDictionary()
"""Per open floor, as it stood: which columns are told. What no row tells is only known from all rows."""


def known(reader: Reader, measures: frozenset[str]) -> frozenset[str]:
    """The tables that hold any row, and of the facts that these measures need those that are told; may raise
    `FloorError`."""
    filled = subjects.filled(reader, _TABLES)
    asked = {also for name in measures & ALSO_NEEDS.keys() for also in ALSO_NEEDS[name]} & FACTS.keys()
    if not asked:
        return filled
    stands = (reader.info, reader.identity())
    before = _told.get(reader)
    # A connection made anew counts commits anew.
    found = before[1] if before and before[0][0] is stands[0] and before[0][1] == stands[1] else {}
    _told[reader] = stands, found
    told: set[str] = set()
    for place in range(max(len(FACTS[name]) for name in asked)):
        ways = {name: FACTS[name][place] for name in asked - told if place < len(FACTS[name])}
        _look(reader, {way for way in ways.values() if way[0] in filled} - found.keys(), found)
        told |= {name for name, way in ways.items() if found.get(way)}
    return filled | told


def _look(reader: Reader, ways: set[tuple[str, str]], found: dict[tuple[str, str], bool]) -> None:
    """Find out what rows tell: all that is asked of a table in one walk."""
    for table in {table for table, _ in ways}:
        asked = [what for one, what in sorted(ways) if one == table]
        told = subjects.told(reader, table, asked)
        found |= {(table, what): what in told for what in asked}
