"""Callbacks promised before the window, and whether their callers were reached before it.

What a caller was promised yesterday evening is owed this morning. These legs are not the window's: its ledger does
not count them, and only who is owed a callback looks at them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from operator import itemgetter
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor.clock import Window
from supervisor.floor import owed
from supervisor.floor.reader import Reader
from supervisor.kpi.legs import READ, Legs, LegWords, as_of, encode

Ints = npt.NDArray[np.int64]

_PK: Final = READ.index("pk")
_told: Final = itemgetter(*map(READ.index, ("address", "outcome", "answered_at", "ended_at")))
_NOBODY: Final = -1
"""The address code of a leg without an address."""


class Promises:
    """Legs that were done before the window: wishes for a callback, and the answered legs of those who wished.

    `touches` says of a row whether it is the window's own, `see` leaves out rows that are out of sight.
    """

    def __init__(
        self,
        reader: Reader,
        words: LegWords,
        window: Window,
        touches: Callable[[tuple[Any, ...]], bool],
        see: Callable[[Sequence[tuple[Any, ...]]], Sequence[tuple[Any, ...]]],
    ) -> None:
        self._reader = reader
        self._words = words
        self._window = window
        self._touches = touches
        self._see = see
        self._rows: dict[int, tuple[Any, ...]] = {}
        self._of: dict[int, set[int]] = {}
        self._known_from: dict[int, int] = {}
        self._clock_at = window.start_at

    def load(self) -> Ints:
        """Read them; returns the address codes that have any. May raise `FloorError`."""
        start_at = self._window.start_at
        wishes = owed.read_wishes(self._reader, start_at - owed.LOOK_BACK_MS, start_at)
        return self.change((), [row for row in self._see(wishes) if not self._touches(row)])

    def change(self, touched: Iterable[int], rows: Iterable[tuple[Any, ...]]) -> Ints:
        """Drop every touched row and put back those of `rows` (none of them the window's) that matter.

        Returns the address codes to be judged anew. Reads the past of a caller who was not known to be owed anything.
        """
        codes = {code for code in map(self._drop, touched) if code is not None}
        fresh: dict[int, int] = {}
        for row in rows:
            address, outcome, answered_at, ended_at = _told(row)
            if type(ended_at) is not int:
                continue
            code = self._words.address.code(address)
            if outcome == "callback_taken" and self._in_reach(ended_at):
                if code != _NOBODY and ended_at < self._known_from.get(code, self._window.start_at):
                    fresh[code] = min(ended_at, fresh.get(code, ended_at))
            elif answered_at is None or code not in self._known_from:
                continue
            self._keep(row, code)
            codes.add(code)
        if fresh:
            self._learn(fresh)
        return np.array(sorted(codes), dtype=np.int64)

    def of(self, codes: Collection[int], now_at: int) -> Legs:
        """The legs of these callers as they stand at `now_at`."""
        rows = [self._rows[pk] for code in codes if code in self._of for pk in self._of[code]]
        return as_of(encode(rows, self._words), now_at)

    @property
    def codes(self) -> list[int]:
        """The callers whose legs are kept, in their order."""
        return sorted(self._of)

    def nameless(self, now_at: int) -> Legs:
        """The wishes without an address."""
        return self.of((_NOBODY,), now_at)

    def set_clock(self, now_at: int) -> Ints:
        """The callers to be judged anew because a clock went back before the window, or came from there."""
        before = min(now_at, self._clock_at) < self._window.start_at and now_at != self._clock_at
        self._clock_at = now_at
        return np.array(self.codes if before else [], dtype=np.int64)

    def _in_reach(self, ended_at: int) -> bool:
        return self._window.start_at - owed.LOOK_BACK_MS <= ended_at < self._window.start_at

    def _learn(self, fresh: dict[int, int]) -> None:
        """Read when these callers were reached since they wished."""
        addresses = [self._words.address.text(code) for code in fresh]
        since_at = min(fresh.values())
        for code in fresh:
            self._known_from[code] = since_at
        for row in self._see(owed.read_answers(self._reader, addresses, since_at, self._window.start_at)):
            if not self._touches(row):
                self._drop(row[_PK])
                self._keep(row, self._words.address.code(_told(row)[0]))

    def _keep(self, row: tuple[Any, ...], code: int) -> None:
        self._rows[row[_PK]] = row
        self._of.setdefault(code, set()).add(row[_PK])

    def _drop(self, pk: int) -> int | None:
        row = self._rows.pop(pk, None)
        if row is None:
            return None
        code = self._words.address.code(_told(row)[0])
        self._of[code].discard(pk)
        return code
