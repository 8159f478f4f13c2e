"""Which rows are selected, held by their keys: a selection of thousands costs no more than a few when rows move.

Qt holds a selection as ranges of persistent indexes, and takes every one of them apart cell by cell when the layout
changes. Here the ranges are let go before rows move and laid anew after it, from the keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject, QSignalBlocker
from PySide6.QtWidgets import QTableView

from widgets.parts.rows import Rows


class KeyedSelection(QObject):
    """Keeps the selection of a view on its rows, whatever places they move to."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._keys: set[str] = set()
        self._lifted = False
        view.selectionModel().selectionChanged.connect(self._read)
        view.model().modelReset.connect(self._forget)
        self._rows.moving.connect(self._lift)
        self._rows.moved.connect(self._lay)

    @property
    def _rows(self) -> Rows:
        return cast(Rows, self._view.model())

    def rows(self) -> list[int]:
        """Where the selected rows stand, from the top."""
        return self._rows.rows_of(self._keys) if self._keys else []

    def _read(self) -> None:
        rows = self._rows
        ranges = self._view.selectionModel().selection()
        places = (range(one.top(), one.bottom() + 1) for one in map(ranges.at, range(ranges.count())))
        self._keys = {rows.key_at(row) for stretch in places for row in stretch}

    def _forget(self) -> None:
        self._keys = set()

    def _lift(self) -> None:
        """Let go of the ranges; nobody is told, for the same rows stay selected."""
        if len(self._keys) < 2:
            return
        self._lifted = True
        chosen = self._view.selectionModel()
        with QSignalBlocker(chosen):
            chosen.clearSelection()

    def _lay(self) -> None:
        if not self._lifted:
            return
        self._lifted = False
        model, last = self._view.model(), self._rows.columnCount() - 1
        laid = QItemSelection()
        for first, end in stretches(self._rows.rows_of(self._keys)):
            laid.append(QItemSelectionRange(model.index(first, 0), model.index(end, last)))
        chosen = self._view.selectionModel()
        with QSignalBlocker(chosen):
            chosen.select(laid, QItemSelectionModel.SelectionFlag.Select)


def stretches(rows: list[int]) -> Iterator[tuple[int, int]]:
    """Ascending rows as (first, last) of every unbroken run."""
    if not rows:
        return
    first = last = rows[0]
    for row in rows[1:]:
        if row != last + 1:
            yield first, last
            first = row
        last = row
    yield first, last
