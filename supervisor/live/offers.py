"""Missed offers in the window: how often a contact rang at somebody and was not answered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor.clock import Window
from supervisor.kpi.legs import Words

_MISSED: Final = frozenset(("missed", "rejected"))


class OfferStore:
    """Missed offers per agent code; one later than now waits until its time has come."""

    def __init__(self, words: Words, window: Window) -> None:
        self.words = words
        self.window = window
        self._missed: dict[int, tuple[int, int]] = {}
        self._ahead: set[int] = set()
        self._sums: npt.NDArray[np.int64] = np.zeros(64, dtype=np.int64)
        self._clock_at = 0

    def change(self, touched: Iterable[int], rows: Sequence[Sequence[Any]], now_at: int) -> None:
        """Drop every touched row and put back the missed ones of `rows` (in the order of `loading.OFFER_READ`)."""
        for pk in touched:
            self._drop(pk)
        for pk, agent, at, result in rows:
            if result in _MISSED and type(at) is int and agent is not None and at in self.window:
                self._missed[pk] = (self.words.code(str(agent)), at)
                if at <= now_at:
                    self._count(pk, 1)
                else:
                    self._ahead.add(pk)

    def _drop(self, pk: int) -> None:
        if pk in self._missed:
            if pk in self._ahead:
                self._ahead.discard(pk)
            else:
                self._count(pk, -1)
            del self._missed[pk]

    def _count(self, pk: int, sign: int) -> None:
        code = self._missed[pk][0]
        if code >= len(self._sums):
            self._sums = np.pad(self._sums, (0, code + 1))
        self._sums[code] += sign

    def set_clock(self, now_at: int) -> None:
        """Count what has become due, take back what lies ahead of a clock that went back."""
        for pk in [pk for pk in self._ahead if self._missed[pk][1] <= now_at]:
            self._ahead.discard(pk)
            self._count(pk, 1)
        if now_at < self._clock_at:
            for pk, (_code, at) in self._missed.items():
                if at > now_at and pk not in self._ahead:
                    self._count(pk, -1)
                    self._ahead.add(pk)
        self._clock_at = now_at

    def counts(self, agents: int) -> npt.NDArray[np.int64]:
        """Missed offers per agent code."""
        if agents > len(self._sums):
            self._sums = np.pad(self._sums, (0, agents))
        return self._sums[:agents]

    def missed_pks(self, code: int, now_at: int) -> list[int]:
        """The offers behind one agent's figure."""
        return [pk for pk, (agent, at) in self._missed.items() if at <= now_at and agent == code]
