"""Places in a floor's change log, for who looks at it now and then: what was known at one may still be so."""

from __future__ import annotations

from typing import Any

from supervisor.floor.reader import Reader

Mark = tuple[int, tuple[Any, ...] | None]
"""A place in the log: the number of the last entry seen (0: none), and that entry."""


def mark(reader: Reader) -> Mark:
    """The present end of the change log."""
    rows = reader.query('SELECT seq, "table", row, was_at FROM change ORDER BY seq DESC LIMIT 1')
    return (rows[0][0], tuple(rows[0])) if rows else (0, None)


def follows(reader: Reader, since: Mark) -> bool:
    """Whether the log still is the one that was marked, and reaches back to the mark."""
    seq, entry = since
    rows = reader.query('SELECT seq, "table", row, was_at FROM change WHERE seq >= ? ORDER BY seq LIMIT 1', (seq,))
    if rows and rows[0][0] == seq:
        return entry is not None and tuple(rows[0]) == tuple(entry)
    least = rows[0][0] if rows else reader.query("SELECT min(seq) FROM change")[0][0]
    return bool(least == seq + 1) if least is not None else seq == 0


def place_of(reader: Reader) -> tuple[Any, ...] | None:
    """Which floor a mark is of, whoever opens it; None where its changes are not logged. May raise `FloorError`."""
    if reader.info is None or reader.info.followed != "log":
        return None
    # Asked for each time: a floor that was restored has another one.
    floor_id = reader.query("SELECT value FROM meta WHERE key = 'floor_id'")
    return (reader.identity()[0], floor_id[0][0]) if floor_id and floor_id[0][0] else None
