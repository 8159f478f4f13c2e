"""Whether a floor says how its contacts and offers ended: what every row leaves blank, nobody records.

That goes by all rows, whoever asks and whatever of them is in sight: what a centre records at all is the same for
everybody, and who sees a part of it has the figures that others have of that part.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from weakref import WeakKeyDictionary

from supervisor.floor import subjects
from supervisor.floor.reader import Reader
from supervisor.kpi.measured import ENDINGS

_known: WeakKeyDictionary[Reader, tuple[Any, frozenset[str]]] = WeakKeyDictionary()
"""Per open floor, as it stood: what it does not tell. That is only known from all rows."""


def untold(reader: Reader) -> frozenset[str]:
    """Those of `ENDINGS` that no row tells, although some are over; may raise `FloorError`."""
    stands = (reader.info, reader.identity())
    before = _known.get(reader)
    if before is None or before[0][0] is not stands[0] or before[0][1] != stands[1]:
        before = _known[reader] = stands, frozenset(_untold(reader))
    return before[1]


def _untold(reader: Reader) -> Iterable[str]:
    tables = {table for table, _, _ in ENDINGS.values()}
    asked = {table: [one for where, *pair in ENDINGS.values() if where == table for one in pair] for table in tables}
    told = {table: subjects.told(reader, table, several) for table, several in asked.items()}
    return (name for name, (table, over, how) in ENDINGS.items() if told[table] & {over, how} == {over})
