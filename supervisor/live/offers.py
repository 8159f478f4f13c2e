"""Offers to agents in the window: how often a contact rang at somebody, and was not answered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.clock import Window
from supervisor.kpi.legs import Words

_MISSED: Final = frozenset(("missed", "rejected"))


class OfferStore:
    """Counts per agent code; an offer later than now waits until its time has come."""

    def __init__(self, words: Words, window: Window) -> None:
        self.words = words
        self.window = window
        self._kept: dict[int, tuple[int, int, bool]] = {}
        self._sums: npt.NDArray[np.int64] = np.zeros((2, 64), dtype=np.int64)
        self._ahead: set[int] = set()
        self._clock_at = 0

    def change(self, touched: Iterable[int], rows: Sequence[Sequence[Any]], now_at: int) -> None:
        """Drop every touched row and put back `rows` (in the order of `loading.OFFER_READ`)."""
        for pk in touched:
            self._drop(pk)
        for pk, agent, at, result in rows:
            if type(at) is not int or result not in contract.OFFER_RESULTS or agent is None:
                continue
            if at in self.window:
                self._kept[pk] = (self.words.code(str(agent)), at, result in _MISSED)
                self._count(pk, 1) if at <= now_at else self._ahead.add(pk)

    def _drop(self, pk: int) -> None:
        if pk in self._kept:
            if pk in self._ahead:
                self._ahead.discard(pk)
            else:
                self._count(pk, -1)
            del self._kept[pk]

    def _count(self, pk: int, sign: int) -> None:
        code, _at, missed = self._kept[pk]
        if code >= self._sums.shape[1]:
            self._sums = np.pad(self._sums, ((0, 0), (0, code + 1)))
        self._sums[0, code] += sign
        self._sums[1, code] += sign * missed

    def set_clock(self, now_at: int) -> None:
        """Count what has become due, take back what lies ahead of a clock that went back."""
        for pk in [pk for pk in self._ahead if self._kept[pk][1] <= now_at]:
            self._ahead.discard(pk)
            self._count(pk, 1)
        if now_at < self._clock_at:
            for pk, (_code, at, _missed) in self._kept.items():
                if at > now_at and pk not in self._ahead:
                    self._count(pk, -1)
                    self._ahead.add(pk)
        self._clock_at = now_at

    def sums(self, agents: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """(offers, missed offers) per agent code."""
        if agents > self._sums.shape[1]:
            self._sums = np.pad(self._sums, ((0, 0), (0, agents)))
        return self._sums[0, :agents], self._sums[1, :agents]

    def missed_pks(self, code: int | None, now_at: int) -> list[int]:
        """The offers behind `missed_offers`, of one agent or of all."""
        return [
            pk
            for pk, (agent, at, missed) in self._kept.items()
            if missed and at <= now_at and (code is None or agent == code)
        ]
