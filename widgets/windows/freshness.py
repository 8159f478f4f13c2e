"""Whether what pages of the past show is still what their floor says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from supervisor.errors import MokedError
from supervisor.text import say_error

if TYPE_CHECKING:
    from supervisor.views.snapshot import Snapshot

EACH_MS: Final = 60_000
"""A past that is written to without pause is asked about no more often."""


class Freshness:
    """Of which file and of which of its writings pages were asked last, and when. Instants are of any steady clock, in
    ms."""

    def __init__(self) -> None:
        self._file_seq = self._past_seq = self._asked_ms = 0
        self.problem = ""
        """Why the floor could not be read last, as the banner says it."""

    def forget(self) -> None:
        """Another floor is followed."""
        self._file_seq, self.problem = 0, ""

    def asked(self, snapshot: Snapshot | None, now_ms: int) -> None:
        """Everything was asked anew."""
        self._asked_ms = now_ms
        if snapshot is not None:
            self._file_seq, self._past_seq = snapshot.file_seq, snapshot.past_seq

    def failed(self, snapshot: Snapshot) -> bool:
        """Whether the floor cannot be read now."""
        problem = snapshot.feed.problem
        if problem is not None:
            self.problem = say_error(problem) if isinstance(problem, MokedError) else str(problem)
        return problem is not None

    def replaced(self, snapshot: Snapshot) -> bool:
        """Whether another file stands in the floor's place since the last look."""
        before, self._file_seq = self._file_seq or snapshot.file_seq, snapshot.file_seq
        return before != snapshot.file_seq

    def past_is_due(self, snapshot: Snapshot, now_ms: int) -> bool:
        """Whether days gone by may have other figures now, and nobody asked just now."""
        return self._past_seq != snapshot.past_seq and now_ms - self._asked_ms >= EACH_MS
