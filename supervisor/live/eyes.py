"""What the board's person sees of contacts, as they are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from supervisor.access import Sight
from supervisor.floor import decided
from supervisor.floor.directory import Directory
from supervisor.floor.reader import Reader
from supervisor.kpi.legs import READ, Packed
from supervisor.views.sight import InSight, in_sight

Row = tuple[Any, ...]
_QUEUED_AT: Final = READ.index("queued_at")


class Eyes:
    """Leaves out rows that are out of sight; without `seen` everything is in sight."""

    def __init__(self) -> None:
        self.seen: InSight | None = None
        self.veiled: set[int] = set()
        """The contacts (pk) that are seen without where they came from and who called."""
        self.due_at = 0
        """Until when this holds: somebody changes teams or queues then. Only of use where not everything is seen."""
        self._newest_at = 0

    def open(self, sight: Sight, whole: Directory, reader: Reader, now_at: int) -> None:
        """See what there is to see of a floor with these names; may raise `FloorError`."""
        self.seen = in_sight(sight, whole)
        self.due_at = 0 if self.seen is None else decided.next_move(reader, now_at)

    def are_out_of_date(self, now_at: int) -> bool:
        """Whether something else is in sight by now, though nobody wrote anything."""
        return self.seen is not None and now_at >= self.due_at

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
            if rows.untold.shape[1]:
                self._newest_at = int(rows.numbers["queued_at"].max(initial=self._newest_at))
            yield seen.chunk(rows, self.veiled)
