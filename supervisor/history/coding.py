"""Keys as columns of numbers: a group of millions of postings is found by counting, not by comparing texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor.clock import INTERVAL_MS

Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
Group = tuple[str, ...]

_COUNTABLE: Final = 1 << 22
"""So many combinations of keys are counted in a table; beyond, they are sorted."""
EXACT: Final = 2**53
"""Up to here whole numbers are exact as floating point, which `np.bincount` adds in."""


class Coded(NamedTuple):
    """A column of texts: per row a place in `texts`. No text stands twice."""

    codes: Ints
    texts: list[str]

    def take(self, chosen: Ints | Mask) -> Coded:
        """The rows chosen."""
        return Coded(self.codes[chosen], self.texts)

    def among(self, wanted: frozenset[str]) -> Mask:
        """Which rows hold one of these texts."""
        table = np.array([text in wanted for text in self.texts], dtype=np.bool_)
        held: Mask = table[self.codes] if len(table) else np.zeros(len(self.codes), dtype=np.bool_)
        return held


def told(codes: npt.NDArray[np.integer], texts: Sequence[str]) -> Coded:
    """A column whose texts may repeat and whose code -1 (or any below) means nothing, which is an empty text."""
    places: dict[str, int] = {}
    table = np.array([places.setdefault(text, len(places)) for text in (*texts, "")], dtype=np.int64)
    return Coded(table[np.where(codes < 0, len(texts), codes)], list(places))


def same(text: str, rows: int) -> Coded:
    """A column of one text."""
    return Coded(np.zeros(rows, dtype=np.int64), [text])


def by_quarter_hour(at: Ints, key: Callable[[int], str]) -> Coded:
    """A key of instants that is the same within each quarter of an hour, worked out once for each of them."""
    if not len(at):
        return Coded(np.zeros(0, dtype=np.int64), [])
    slots = at // INTERVAL_MS
    known, back = unique(slots)
    return told(back, [key(slot * INTERVAL_MS) for slot in known.tolist()])


def unique(values: Ints) -> tuple[Ints, Ints]:
    """The values that occur, in their order, and per row which one it is."""
    if not len(values):
        return values, np.zeros(0, dtype=np.int64)
    least, most = int(values.min()), int(values.max())
    if most - least >= _COUNTABLE:
        known, back = np.unique(values, return_inverse=True)
        return known, back.astype(np.int64)
    places = values - least if least else values
    there = np.zeros(most - least + 1, dtype=np.bool_)
    there[places] = True
    known = np.flatnonzero(there)
    # Written and read at these places alone: the table may be much larger than what occurs.
    table = np.empty(len(there), dtype=np.int64)
    table[known] = np.arange(len(known))
    return known + least, table[places]


def grouped(columns: Sequence[Coded], rows: int) -> tuple[Ints, list[Group]]:
    """Per row which group it is in, and the groups that occur."""
    if not columns:
        return np.zeros(rows, dtype=np.int64), [()]
    if not rows:
        return np.zeros(0, dtype=np.int64), []
    mixed, known = columns[0].codes, None
    for column in columns[1:]:
        # Numbered anew at each step, so that no product of keys leaves 64 bits.
        known, mixed = _told_apart(known, mixed, column)
    values, back = unique(mixed)
    groups = [_group(columns, known, value) for value in values.tolist()]
    return back, groups


class _Known(NamedTuple):
    """What numbers of combined keys came from: the numbers before, and the size of the last key."""

    before: _Known | None
    values: list[int]
    size: int


def _told_apart(known: _Known | None, mixed: Ints, column: Coded) -> tuple[_Known, Ints]:
    values, back = unique(mixed)
    size = max(len(column.texts), 1)
    return _Known(known, values.tolist(), size), back * size + column.codes


def _group(columns: Sequence[Coded], known: _Known | None, value: int) -> Group:
    texts: list[str] = []
    for column in reversed(columns[1:]):
        assert known is not None
        value, code = divmod(value, known.size)
        texts.append(column.texts[code])
        value, known = known.values[value], known.before
    texts.append(columns[0].texts[value])
    return tuple(reversed(texts))


def summed(cells: Ints, amounts: Ints, size: int) -> list[int]:
    """Per cell the exact sum of its amounts."""
    if not len(amounts):
        return [0] * size
    weights = amounts.astype(np.float64)
    if float((weights if amounts.min() >= 0 else np.abs(weights)).sum()) < EXACT:
        found: list[int] = np.bincount(cells, weights=weights, minlength=size).astype(np.int64).tolist()
        return found
    totals = [0] * size
    for cell, amount in zip(cells.tolist(), amounts.tolist(), strict=True):
        totals[cell] += amount
    return totals


def distinct(texts: Iterable[str]) -> tuple[list[str], dict[str, int]]:
    """Texts without repetition, and their places."""
    places: dict[str, int] = {}
    for text in texts:
        places.setdefault(text, len(places))
    return list(places), places
