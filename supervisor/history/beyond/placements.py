"""Placed postings as columns: which unit posted what, when, how much, and under which keys.

A year of a centre has tens of millions of them: each is five numbers here, and the keys that many share stand once.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, overload

import numpy as np

from supervisor.history.coding import Coded, Ints, summed, unique
from supervisor.kpi.period_measures import MEASURES

INDEX: Final = {measure.id: place for place, measure in enumerate(MEASURES)}
Keys = dict[str, str]
Unit = tuple[str, str]


class Placed(NamedTuple):
    """A posting with its unit (kind, id) and all the keys that it can be grouped by, but those of time."""

    unit: Unit
    measure: str
    at: int
    amount: int
    keys: Keys


class Columns(NamedTuple):
    """Five columns of one length; units and keys are places in the lists of `Placements`, measures in `MEASURES`."""

    unit: Ints
    measure: Ints
    at: Ints
    amount: Ints
    keys: Ints

    def take(self, rows: Ints) -> Columns:
        """Only these rows."""
        return Columns(*(column[rows] for column in self))


def added_up(columns: Columns, slot_ms: int) -> Columns:
    """Postings of one measure, those of the same keys and stretch of time (of so many milliseconds) as one. They have
    no unit any more."""
    if not len(columns.unit):
        return columns
    slot = columns.at // slot_ms
    first = int(slot.min())
    size = int(slot.max()) - first + 1
    cells, back = unique(columns.keys * size + (slot - first))
    amount = np.array(summed(back, columns.amount, len(cells)), dtype=np.int64)
    at = np.full(len(cells), np.iinfo(np.int64).min, dtype=np.int64)
    np.maximum.at(at, back, columns.at)
    nobody, measure = np.full(len(cells), -1, dtype=np.int64), np.full(len(cells), columns.measure[0], dtype=np.int64)
    return Columns(nobody, measure, at, amount, cells // size)


def _joined(parts: list[Columns]) -> Columns:
    """All of them as one; each column is let go of as soon as it is whole."""
    columns = [list(column) for column in zip(*parts, strict=True)]
    parts.clear()
    whole = []
    for dtype in _NARROW:
        whole.append(np.concatenate([part.astype(dtype, copy=False) for part in columns[0]]))
        del columns[0]
    return Columns(*whole)


_NARROW: Final = (np.int32, np.int16, np.int64, np.int64, np.int32)
"""Units, measures and keys are not that many."""


class Units(Sequence[Unit]):
    """Units in the order in which they came; many of one kind take no more than their names do."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._blocks: list[tuple[str, Sequence[str]] | list[Unit]] = []
        self._many = 0

    def append(self, unit: Unit) -> None:
        """Take in one."""
        if not self._blocks or not isinstance(self._blocks[-1], list):
            self._starts.append(self._many)
            self._blocks.append([])
        last = self._blocks[-1]
        assert isinstance(last, list)
        last.append(unit)
        self._many += 1

    def extend(self, kind: str, ids: Sequence[str]) -> None:
        """Take in many of one kind."""
        if len(ids):
            self._starts.append(self._many)
            self._blocks.append((kind, ids))
            self._many += len(ids)

    def __len__(self) -> int:
        return self._many

    @overload
    def __getitem__(self, place: int) -> Unit: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Unit]: ...
    def __getitem__(self, place: int | slice) -> Unit | Sequence[Unit]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(self._many))]
        number = bisect_right(self._starts, place) - 1
        block, at = self._blocks[number], place - self._starts[number]
        return block[at] if isinstance(block, list) else (block[0], block[1][at])

    def kinds(self, known: Sequence[str]) -> Ints:
        """Per unit the place of its kind."""
        parts = [
            np.array([known.index(kind) for kind, _ in block], dtype=np.int64)
            if isinstance(block, list)
            else np.full(len(block[1]), known.index(block[0]), dtype=np.int64)
            for block in self._blocks
        ]
        return np.concatenate([*parts, np.zeros(0, dtype=np.int64)])


class Placements:
    """Postings in the order in which they were placed."""

    def __init__(self) -> None:
        self.units = Units()
        self.keys: list[Keys] = []
        self._known: dict[tuple[tuple[str, str], ...], int] = {}
        self._parts: list[Columns] = []
        self._open: list[int] = []
        self._whole: Columns | None = None

    # Placing

    def unit(self, unit: Unit) -> int:
        """The place of a new unit."""
        self.units.append(unit)
        return len(self.units) - 1

    def take_ids(self, kind: str, ids: Sequence[str]) -> int:
        """The place of the first of many new units of one kind."""
        first = len(self.units)
        self.units.extend(kind, ids)
        return first

    def keyed(self, keys: Keys) -> int:
        """The place of keys, which stand once however often they come."""
        known = tuple(keys.items())
        place = self._known.get(known)
        if place is None:
            place = self._known[known] = len(self.keys)
            self.keys.append(keys)
        return place

    def put(self, unit: int, measure: int, at: int, amount: int, keys: int) -> None:
        """Place one posting."""
        self._open += (unit, measure, at, amount, keys)

    def extend(self, columns: Columns) -> None:
        """Place many."""
        self._close()
        if len(columns.unit):
            self._parts.append(columns)

    def _close(self) -> None:
        self._whole = None
        if self._open:
            rows = np.array(self._open, dtype=np.int64).reshape(-1, len(Columns._fields))
            self._parts.append(Columns(*rows.T))
            self._open = []

    # Reading

    @property
    def columns(self) -> Columns:
        """All of them."""
        if self._whole is None or self._open:
            self._close()
            if not self._parts:
                self._parts = [Columns(*(np.zeros(0, dtype=np.int64) for _ in Columns._fields))]
            if len(self._parts) > 1 or self._parts[0].measure.dtype != _NARROW[1]:
                self._parts = [_joined(self._parts)]
            self._whole = self._parts[0]
        return self._whole

    def __len__(self) -> int:
        return len(self.columns.unit)

    def key(self, name: str) -> Coded:
        """One key of every *place of keys*, by which the column `keys` leads to it."""
        places: dict[str, int] = {}
        codes = [places.setdefault(one.get(name, ""), len(places)) for one in self.keys]
        return Coded(np.array(codes, dtype=np.int64), list(places))

    def texts(self, names: Sequence[str]) -> dict[str, frozenset[str]]:
        """Per key every value that any posting has."""
        used = [self.keys[place] for place in np.unique(self.columns.keys).tolist()]
        return {name: frozenset(value for one in used if (value := one.get(name))) for name in names}

    def told(self, rows: Ints) -> Iterator[Placed]:
        """The postings of these rows; may raise `ValueError` where they were added up, and no unit is theirs."""
        if (self.columns.unit[rows] < 0).any():
            raise ValueError("postings that were added up have no units: read the period whole to open its rows")
        measures = [measure.id for measure in MEASURES]
        for unit, measure, at, amount, keys in zip(*(one.tolist() for one in self.columns.take(rows)), strict=True):
            yield Placed(self.units[unit], measures[measure], at, amount, self.keys[keys])
