"""What the board's person sees of contacts, as they are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from supervisor.kpi.legs import READ, Packed
from supervisor.views.sight import InSight

Row = tuple[Any, ...]
_QUEUED_AT: Final = READ.index("queued_at")


class Eyes:
    """Leaves out rows that are out of sight; without `seen` everything is in sight."""

    def __init__(self) -> None:
        self.seen: InSight | None = None
        self.veiled: set[int] = set()
        """The contacts (pk) that are seen without where they came from and who called."""
        self._newest_at = 0

    def newest_at(self, now_at: int) -> int:
        """When the source spoke last, also of what nobody here may know; 0 where that is not known."""
        return self._newest_at if self._newest_at <= now_at else 0

    def rows(self, rows: Sequence[Row]) -> Sequence[Row]:
        """Of rows of contacts those in sight."""
        if self.seen is None:
            return rows
        heard = (row[_QUEUED_AT] for row in rows if type(row[_QUEUED_AT]) is int)
        self._newest_at = max(heard, default=self._newest_at)
        self.veiled.difference_update(row[0] for row in rows)
        return self.seen.rows(rows, self.veiled)

    def chunks(self, chunks: Iterable[list[Row] | Packed]) -> Iterable[list[Row] | Packed]:
        """The same for all that is loaded."""
        return chunks if self.seen is None else self._chunks(self.seen, chunks)

    def _chunks(self, seen: InSight, chunks: Iterable[list[Row] | Packed]) -> Iterator[list[Row] | Packed]:
        for rows in chunks:
            if not isinstance(rows, Packed):
                yield list(self.rows(rows))
                continue
            if len(rows):
                self._newest_at = int(rows.numbers["queued_at"].max(initial=self._newest_at))
            yield seen.chunk(rows, self.veiled)
