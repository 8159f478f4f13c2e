"""Which tables of a followed floor hold no row at all: of these the centre measures nothing."""

from __future__ import annotations

from typing import Final

from supervisor.floor import endings, loading, subjects
from supervisor.floor.reader import Changes, Reader
from supervisor.kpi.measured import ENDINGS, OTHER_ROWS, ROWS

_TOLD: Final = frozenset((*ROWS, *OTHER_ROWS))


class RowsHere:
    """`empty` are the tables without any row, and those of `ENDINGS` that are not told, as of the last look."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.empty: frozenset[str] = frozenset()
        self._told: set[str] = set()
        """The endings that some row was seen to tell."""

    @property
    def goes_on(self) -> bool:
        """Whether the floor holds what goes on from second to second: contacts or agents' states."""
        return not {"contact", "agent_state"} <= self.empty

    def load(self) -> None:
        """Look at every table; may raise `FloorError`."""
        untold = endings.untold(self._reader)
        self._told.clear()
        self.empty = _TOLD - subjects.filled(self._reader, _TOLD) | untold

    def change(self, found: Changes) -> None:
        """Look again where the first row may have come, or the last one gone; may raise `FloorError`."""
        doubtful = frozenset(
            table
            for table, pks in found.touched.items()
            if table in self.empty or (table in ROWS and len(found.rows.get(table, ())) < len(pks))
        )
        if doubtful:
            self.empty = (self.empty - doubtful) | (doubtful - subjects.filled(self._reader, doubtful))
        self._change_endings(found)

    def _change_endings(self, found: Changes) -> None:
        """What was never told may be told by a row that came now; what was told once stays so."""
        for name, (table, over, how) in ENDINGS.items():
            rows = found.rows.get(table, ())
            if not rows or name in self._told:
                continue
            columns = loading.FOLLOWED[table]
            if how in columns and any(row[columns.index(how)] is not None for row in rows):
                self._told.add(name)
                self.empty -= {name}
            elif any(row[columns.index(over)] is not None for row in rows) and (
                name not in self.empty or how not in columns
            ):
                untold = {name} & endings.untold(self._reader)
                self.empty = self.empty - {name} | untold
                if how not in columns and not untold:
                    self._told.add(name)
