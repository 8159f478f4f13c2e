"""Which tables of a followed floor hold no row at all: of these the centre measures nothing."""

from __future__ import annotations

from typing import Final

from supervisor.floor import subjects
from supervisor.floor.reader import Changes, Reader
from supervisor.kpi.measured import OTHER_ROWS, ROWS

_TOLD: Final = frozenset((*ROWS, *OTHER_ROWS))


class RowsHere:
    """`empty` are the tables without any row, as of the last look."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.empty: frozenset[str] = frozenset()

    @property
    def goes_on(self) -> bool:
        """Whether the floor holds what goes on from second to second: contacts or agents' states."""
        return not {"contact", "agent_state"} <= self.empty

    def load(self) -> None:
        """Look at every table; may raise `FloorError`."""
        self.empty = _TOLD - subjects.filled(self._reader, _TOLD)

    def change(self, found: Changes) -> None:
        """Look again where the first row may have come, or the last one gone; may raise `FloorError`."""
        doubtful = frozenset(
            table
            for table, pks in found.touched.items()
            if table in self.empty or (table in ROWS and len(found.rows.get(table, ())) < len(pks))
        )
        if doubtful:
            self.empty = (self.empty - doubtful) | (doubtful - subjects.filled(self._reader, doubtful))
