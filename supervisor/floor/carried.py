"""Which contacts go on beyond the local day on which they began: found once for many days that are read one by one.

No index leads from a midnight to the contacts that live over it: to look for them means to walk all that ended since.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor.clock import DAY_MS, Window
from supervisor.floor import opening
from supervisor.floor.reader import Reader
from supervisor.kpi.legs import NULL, READ, whole_numbers

Ints = npt.NDArray[np.int64]

_BEGINS: Final = "coalesce(queued_at, answered_at, ended_at, 0)"
_LAST: Final = "coalesce(wrapped_at, ended_at + max(coalesce(wrap_ms, 0), 0))"
_CHUNK: Final = 2_000


class Carried:
    """The contacts that live at a midnight or were never queued, as the floor had them at one time."""

    def __init__(self, reader: Reader, midnights: Iterable[int]) -> None:
        self._reader = reader
        # Midnights lie at few places of a day of UTC: one, and another in summer.
        shifts = sorted({-at % DAY_MS for at in midnights})
        over = [f"(queued_at + {shift}) / {DAY_MS} <> ({_LAST} + {shift}) / {DAY_MS}" for shift in shifts]
        where = " OR ".join(("queued_at IS NULL", f"{_LAST} IS NULL", *over))
        rows = [row for chunk in reader.sift("contact", f"pk, queued_at, {_BEGINS}, {_LAST}", where) for row in chunk]
        columns = zip(*rows, strict=True) if rows else ([],) * 4
        self._pk, queued_at, self._begins_at, self._last_at = (_numbers(list(column)) for column in columns)
        self._queued = queued_at != NULL

    def of(self, window: Window) -> list[int]:
        """The numbers of all that may have begun before a day, or were never queued, and live in it."""
        begun = self._begins_at < np.where(self._queued, window.start_at, window.end_at)
        lives = (self._last_at == NULL) | (self._last_at >= window.start_at)
        found: list[int] = self._pk[begun & lives].tolist()
        return found

    def rows(self, window: Window, where: str, given: tuple[int, ...]) -> Iterator[list[tuple[Any, ...]]]:
        """Those of them that a condition holds, as rows of `legs.READ`."""
        sql = f"SELECT {opening.quoted(READ)} FROM contact WHERE pk IN (SELECT value FROM json_each(?)) AND ({where})"
        pks = self.of(window)
        for start in range(0, len(pks), _CHUNK):
            yield self._reader.query(sql, (json.dumps(pks[start : start + _CHUNK]), *given))


def _numbers(column: list[Any]) -> Ints:
    return whole_numbers(column)[0] if column else np.zeros(0, dtype=np.int64)
