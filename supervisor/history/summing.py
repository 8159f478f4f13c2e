"""Sums of a great many postings by group, part by part.

A part is summed up by the numbers of its own texts, which is quick; what groups those are is asked when there is enough
of it, for a group is a tuple of texts, and the same groups come again with every day.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from supervisor.history.coding import EXACT, Coded, Group, Ints, grouped, summed, unique
from supervisor.history.postings import Posted
from supervisor.kpi.measures import MEASURES

_ENOUGH: Final = 1 << 19
"""So many sums are put together at once."""
_MANY: Final = len(MEASURES)
_LARGEST: Final = 2**62


class Sums:
    """What postings add up to by `by`, the very sums of `postings.sums_by_group`."""

    def __init__(self, by: tuple[str, ...]) -> None:
        self._by = by
        self._texts: list[dict[str, int]] = [{} for _ in by]
        self._rows: list[tuple[list[Ints], Ints, Ints]] = []
        self._found: dict[Group, dict[str, int]] = {}

    def add(self, posted: Iterator[Posted]) -> None:
        """Take in postings of another part."""
        for part in posted:
            columns, measure, amount = _summed_up([part.keys.of(key) for key in self._by], part.measure, part.amount)
            self._rows.append((self._numbered(columns), measure, amount))
            if sum(len(rows[1]) for rows in self._rows) >= _ENOUGH:
                self._put_together()

    def done(self) -> dict[Group, dict[str, int]]:
        """Per group the sum of each measure that was posted."""
        self._put_together()
        return self._found

    def _numbered(self, columns: list[Coded]) -> list[Ints]:
        """The same columns by numbers that hold for all parts."""
        found = []
        for known, column in zip(self._texts, columns, strict=True):
            table = np.array([known.setdefault(text, len(known)) for text in column.texts], dtype=np.int64)
            found.append(table[column.codes] if len(table) else column.codes)
        return found

    def _put_together(self) -> None:
        if not self._rows:
            return
        measure, amount = (np.concatenate([rows[place] for rows in self._rows]) for place in (1, 2))
        columns = [
            Coded(np.concatenate([rows[0][place] for rows in self._rows]), list(known))
            for place, known in enumerate(self._texts)
        ]
        self._rows.clear()
        group, groups = grouped(columns, len(measure))
        cells, size = group * _MANY + measure, len(groups) * _MANY
        totals = summed(cells, amount, size)
        for cell in np.flatnonzero(np.bincount(cells, minlength=size)).tolist():
            sums, name = self._found.setdefault(groups[cell // _MANY], {}), MEASURES[cell % _MANY].id
            sums[name] = sums.get(name, 0) + totals[cell]


def _summed_up(columns: list[Coded], measure: Ints, amount: Ints) -> tuple[list[Coded], Ints, Ints]:
    """One row per keys and measure, or all rows where numbers would become too large."""
    size = _MANY
    for column in columns:
        size *= max(len(column.texts), 1)
    if size >= _LARGEST or float(np.abs(amount).sum(dtype=np.float64)) >= EXACT:
        return columns, measure, amount
    mixed = measure
    for column in columns:
        mixed = mixed * max(len(column.texts), 1) + column.codes
    cells, back = unique(mixed)
    sums = np.bincount(back, weights=amount, minlength=len(cells)).astype(np.int64)
    found: list[Coded] = []
    for column in reversed(columns):
        cells, codes = np.divmod(cells, max(len(column.texts), 1))
        found.insert(0, Coded(codes, column.texts))
    return found, cells, sums
