"""Which columns of a table are in sight and how wide they are."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTableView

from widgets import theme
from widgets.parts.delegate import NEAR
from widgets.parts.header import Header
from widgets.parts.rows import Rows

_MEASURED: Final = 40
_SPARE, _APART = 60, 60
"""What a column of whole names grows by at most, per weight, and what then parts columns further."""
_WIDEST: Final = 176
_FREE: Final = 4
"""From this weight on a column holds sentences, whose beginning tells most: where that brings all columns into sight,
they are cut."""
_LONG: Final = 5
"""From this weight on a column of words has twice as much room: its end tells as much as its beginning."""


class ColumnFit(QObject):
    """Shows the usual columns as far as there is room, or those that somebody chose; shares the width among them.

    Figures get what they need, names the rest by weight. Widths follow the words once, when the first rows come;
    after that only a new size of the view or a choice moves them. Emits `changed()` for what somebody did.
    """

    changed = Signal()

    def __init__(self, view: QTableView, header: Header) -> None:
        super().__init__(view)
        self._view, self._header = view, header
        self._usual: set[str] = set()
        self._expendable: tuple[str, ...] = ()
        self._empty: set[str] = set()
        self._chosen: set[str] | None = None
        self._worded = False
        self._needs: dict[int, int] = {}
        header.sectionResized.connect(self._resized)
        view.model().rowsInserted.connect(self._first_rows)
        view.model().modelReset.connect(self.measure)

    @property
    def _rows(self) -> Rows:
        return cast(Rows, self._view.model())

    def show_usual(self, ids: set[str], expendable: tuple[str, ...] = ()) -> None:
        """Show these columns unless somebody chose others; `expendable` ones go, in this order, for want of room."""
        self._usual, self._expendable = ids, expendable
        self.lay()

    def leave_out(self, ids: set[str]) -> None:
        """These have nothing to show just now: they are not among the usual ones, but may be chosen."""
        if ids != self._empty:
            self._empty = set(ids)
            self.lay()

    def choose(self, ids: set[str]) -> None:
        """Show these columns from now on. Chosen ones that the table has not just now come back when it has them."""
        there = {self._rows.head(at).id for at in range(self._rows.columnCount())}
        self.restore(ids | ((self._chosen or set()) - there))
        self.changed.emit()

    def restore(self, ids: set[str]) -> None:
        """Show the columns that were chosen before."""
        self._chosen = set(ids)
        self.lay()

    def chosen(self) -> set[str] | None:
        """The columns that somebody chose, or None while the usual ones are shown."""
        return None if self._chosen is None else set(self._chosen)

    def usual(self) -> set[str]:
        """The columns that are shown unless somebody chooses others."""
        return self._usual - self._empty

    def back_to_usual(self) -> None:
        """Forget the choice."""
        self._chosen = None
        self.lay()
        self.changed.emit()

    def shown(self) -> set[str]:
        """The ids of the columns in sight."""
        rows = self._rows
        return {rows.head(at).id for at in range(rows.columnCount()) if not self._view.isColumnHidden(at)}

    def measure(self) -> None:
        """Choose and share anew: the words or the letters changed."""
        self._needs.clear()
        self.lay()

    def lay(self) -> None:
        """Choose and share anew: the room changed."""
        there = {self._rows.head(at).id for at in range(self._rows.columnCount())}
        self._show((self._chosen or set()) & there or self._fitting(self.usual()))

    def _fitting(self, ids: set[str]) -> set[str]:
        rows = self._rows
        places = {rows.head(at).id: at for at in range(rows.columnCount())}
        need = {id: self._needed(places[id]) for id in ids & places.keys()}
        kept = set(need)
        for id in self._expendable:
            if sum(need[one] for one in kept) <= self._view.viewport().width():
                break
            kept.discard(id)
        return kept

    def _show(self, ids: set[str]) -> None:
        for at in range(self._rows.columnCount()):
            self._view.setColumnHidden(at, self._rows.head(at).id not in ids)
        self._fit()

    def _fit(self) -> None:
        rows = self._rows
        shown = [at for at in range(rows.columnCount()) if not self._view.isColumnHidden(at)]
        need = {at: self._needed(at) for at in shown}
        spare = self._view.viewport().width() - sum(need.values())
        words = [at for at in shown if not rows.head(at).trailing] or shown
        free = {at: need[at] - self._least(at) for at in words if rows.head(at).weight >= _FREE}
        if -sum(free.values()) <= spare < 0:
            for at, room in free.items():
                taken = min(room, -spare)
                need[at], spare = need[at] - taken, spare + taken
        if spare > 0:
            weights = sum(rows.head(at).weight for at in words)
            # Names that stand whole grow a little only: far from their figures nobody finds the row.
            least = {at: spare if self._is_cut(at) else _SPARE * rows.head(at).weight for at in words}
            given = {at: min(spare * rows.head(at).weight // weights, least[at]) for at in words}
            for at in shown:
                need[at] += given.get(at, 0) + min((spare - sum(given.values())) // len(shown), _APART)
        self._header.blockSignals(True)
        for at, width in need.items():
            self._view.setColumnWidth(at, width)
        self._header.blockSignals(False)
        self._header.updateGeometry()
        self._view.updateGeometries()

    def _needed(self, column: int) -> int:
        if column not in self._needs:
            self._needs[column] = self._measured(column)
        return self._needs[column]

    def _measured(self, column: int) -> int:
        head, look = self._rows.head(column), theme.now()
        title = self._header.title_width(column)
        if head.trailing:
            figure = theme.metrics("text", True).horizontalAdvance(head.sample)
            start = NEAR if column else look.cell
            return max(title, figure, self._widest(column)) + look.cell + start + 2
        # A column of our own words has room for the longest of them from the start, with its sign.
        own = theme.metrics("text").horizontalAdvance(head.sample) + 20 if head.sample else 0
        widest = _WIDEST if head.weight < _LONG else 2 * _WIDEST
        words = min(max(self._widest(column), own) + 2 * look.cell + 2, widest)
        return max(self._least(column), words)

    def _least(self, column: int) -> int:
        """The least room of a column of words: that of its title, and of a few letters."""
        weight = self._rows.head(column).weight
        return max(self._header.title_width(column) + 2 * theme.now().cell + 12, 60 + 16 * min(weight, 3))

    def _is_cut(self, column: int) -> bool:
        """Whether one of the first rows may need more room than the column has at least."""
        return self._widest(column) + 2 * theme.now().cell > _WIDEST

    def _widest(self, column: int) -> int:
        """The room that the first rows need."""
        widest = 0
        for row in range(min(self._rows.rowCount(), _MEASURED)):
            cell = self._rows.cell(row, column)
            strong = cell.level in ("bad", "attention")
            signs = 20 * bool(cell.icon) + 20 * (strong and self._rows.head(column).trailing)
            widest = max(widest, theme.metrics("text", strong).horizontalAdvance(cell.text) + signs)
        return widest

    def _first_rows(self) -> None:
        if not self._worded and self._rows.rowCount():
            self._worded = True
            QTimer.singleShot(0, self, self.measure)

    def _resized(self) -> None:
        self.changed.emit()
