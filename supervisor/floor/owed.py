"""Reads what was promised before a window: callbacks asked for, and the answered legs that may have kept the promise.

All reads are short transactions over a stretch of time, however few rows they find.
"""

from __future__ import annotations

import json
import time
from collections.abc import Collection, Iterator
from typing import Any, Final

from supervisor.clock import DAY_MS, HOUR_MS, MINUTE_MS
from supervisor.floor import opening
from supervisor.floor.reader import Reader
from supervisor.kpi import legs

LOOK_BACK_MS: Final = 7 * DAY_MS
"""A callback stays owed for a week, so that one asked for before a weekend or a feast is still there after it. Beyond
that the caller has called again or given up, and a floor without the index would be read ever further back."""

_LONGEST_STEP_MS: Final = HOUR_MS
"""The night before a busy morning says nothing of how long that takes to read."""
_GOAL_MS: Final = 15.0

Row = tuple[Any, ...]

_COLUMNS: Final = opening.quoted(legs.READ)
_DONE: Final = "coalesce(wrapped_at, ended_at)"
_INDEX: Final = "SELECT 1 FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'contact' AND sql LIKE ?"
_WISH: Final = "outcome = 'callback_taken'"
_WISHES: Final = f"SELECT {_COLUMNS} FROM contact WHERE {{at}} >= ? AND {{at}} < ? AND {_WISH}"
_ANSWERS: Final = (
    f"SELECT {_COLUMNS} FROM contact WHERE {_DONE} >= ? AND {_DONE} < ? AND answered_at IS NOT NULL "
    "AND address IN (SELECT value FROM json_each(?))"
)


def read_wishes(reader: Reader, start_at: int, end_at: int) -> list[Row]:
    """The legs that ended with the wish for a callback in a stretch of time, in the order of `legs.READ`.

    By the contract's index over such legs; a floor without it costs a look at every leg of that time.
    """
    indexed = reader.query(_INDEX, (f"%(ended_at)%WHERE%{_WISH}%",))
    return list(_by_time(reader, _WISHES.format(at="ended_at" if indexed else _DONE), start_at, end_at))


def read_answers(reader: Reader, addresses: Collection[str], start_at: int, end_at: int) -> list[Row]:
    """The answered legs of these callers, in either direction, that were done in a stretch of time."""
    return list(_by_time(reader, _ANSWERS, start_at, end_at, json.dumps(sorted(addresses)))) if addresses else []


def _by_time(reader: Reader, sql: str, start_at: int, end_at: int, *more: Any) -> Iterator[Row]:
    """The rows of `sql` piece by piece of time, each as long as a short transaction allows."""
    at, step_ms = start_at, _LONGEST_STEP_MS // 6
    while at < end_at:
        to = min(at + step_ms, end_at)
        began = time.perf_counter()
        yield from reader.query(sql, (at, to, *more))
        spent_ms = (time.perf_counter() - began) * 1000
        at = to
        step_ms = int(step_ms * min(2.0, _GOAL_MS / max(spent_ms, 0.1)))
        step_ms = min(max(step_ms, MINUTE_MS), _LONGEST_STEP_MS)
