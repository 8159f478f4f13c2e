"""A table of `views` as a Qt model: rows keep their keys, so selection, focus and scroll survive every tick.

Rows are sorted here, with numpy, and persistent indexes follow their keys; a sort proxy costs fifty times as much.
A tick emits one `dataChanged`. The model is only ever reset when the columns change.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from supervisor import formats
from supervisor.letters import no_markup
from supervisor.mark import Text
from supervisor.models import cells
from supervisor.models.cells import Cell, Head
from supervisor.models.ordering import Orderer
from supervisor.text import say
from supervisor.views.columns import Column, TableData

Index = QModelIndex | QPersistentModelIndex

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
RAW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The value itself: what is exported and compared."""
KEY_ROLE: Final = RAW_ROLE + 1
"""The key of the row."""

_LEADING = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_TRAILING = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def _in_words(value: Any) -> Any:
    """A value; a name in our words in the language in force."""
    return say(value) if type(value) is Text else value


class TableModel(QAbstractTableModel):
    """Shows one `TableData` after another.

    `zone` is the time zone of clock times; `now_at` is the instant that "since" counts to. `moving` and `moved` are
    told before and after rows change places: who holds many rows holds their keys meanwhile.
    """

    moving = Signal()
    moved = Signal()

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = tuple(columns)
        self.zone = "UTC"
        self.now_at = 0
        self.variants: dict[str, str] = {}
        self._data = TableData("", self.columns, [], {column.id: [] for column in self.columns})
        self._order: list[int] = []
        self._orderer = Orderer()
        self._sort_column = -1
        self._descending = False
        self._held = False
        self._heads: list[Head] = []
        self._headed = ""

    # What views and delegates ask

    def cell(self, row: int, column: int) -> Cell:
        """What to draw at a shown row."""
        at = self._order[row]
        shown = self.columns[column]
        data = self._data
        name = shown.id
        value = _in_words(data.cells[name][at])
        n = data.n[name][at] if name in data.n else 0
        level = data.level[name][at] if name in data.level else ""
        about = data.about[name][at] if name in data.about else None
        cell = cells.show(shown, value, n, level, self.now_at, self.zone, about)
        limits = data.cells.get("limit_ms") if shown.kind == "since" else None
        if limits is not None and limits[at] and value is not None:
            return cell._replace(bar=max(self.now_at - value, 0) / limits[at])
        return cell

    def head(self, column: int) -> Head:
        """What to draw above a column."""
        if self._headed != formats.current():
            self._headed = formats.current()
            self._heads = [cells.head(one) for one in self.columns]
        return self._heads[column]

    def key_at(self, row: int) -> str:
        """The key of a shown row."""
        return self._data.keys[self._order[row]]

    def row_of(self, key: str) -> int:
        """Where the row with that key is shown, or -1."""
        try:
            at = self._data.keys.index(key)
        except ValueError:
            return -1
        return self._order.index(at)

    def rows_of(self, keys: Collection[str]) -> list[int]:
        """Where the rows with these keys are shown, from the top; `keys` should be a set."""
        held = self._data.keys
        if len(keys) >= len(held) and all(key in keys for key in held):
            return list(range(len(self._order)))
        return [row for row, at in enumerate(self._order) if held[at] in keys]

    def value(self, row: int, column_id: str) -> Any:
        """The raw value of a shown row; None where the table has no such column."""
        values = self._data.cells.get(column_id)
        return None if values is None else _in_words(values[self._order[row]])

    def has_n(self, column_id: str) -> bool:
        """Whether the figures of a column say what stands behind them."""
        return column_id in self._data.n

    def n(self, row: int, column_id: str) -> int:
        """The number behind the figure of a shown row."""
        return self._data.n[column_id][self._order[row]]

    def values(self, column_id: str, start: int, stop: int) -> list[Any]:
        """The raw values of shown rows."""
        values = self._data.cells.get(column_id)
        shown = self._order[start:stop]
        return [None] * len(shown) if values is None else [_in_words(values[at]) for at in shown]

    def ns(self, column_id: str, start: int, stop: int) -> list[int]:
        """The numbers behind the figures of shown rows."""
        values = self._data.n[column_id]
        return [values[at] for at in self._order[start:stop]]

    def column_of(self, column_id: str) -> int:
        """Where the column stands, or -1."""
        return next((at for at, column in enumerate(self.columns) if column.id == column_id), -1)

    def kpi_at(self, column: int) -> str:
        """The KPI that a column shows, or an empty text."""
        return self.columns[column].kpi

    def still(self) -> TableModel:
        """The same table as it stands now, whatever is shown later: for work that takes longer than a tick."""
        made = TableModel(self.columns)
        made.zone, made.now_at, made.variants = self.zone, self.now_at, self.variants
        made._data, made._order = self._data, self._order
        made._sort_column, made._descending = self._sort_column, self._descending
        return made

    def ticks(self) -> list[int]:
        """The columns whose text changes with the clock alone."""
        return [at for at, column in enumerate(self.columns) if column.kind in ("since", "until")]

    # What changes

    def show(self, data: TableData, now_at: int, zone: str) -> None:
        """Show the next picture of the same table."""
        self.now_at, self.zone = now_at, zone
        if data.columns != self.columns:
            self.beginResetModel()
            self.columns, self._headed = data.columns, ""
            self._data, self._order = data, list(range(len(data)))
            self._order = self._sorted()
            self.endResetModel()
            return
        self._replace(data)
        if not self._held:
            self._permute(self._sorted())
        if self._order:
            last = self.index(len(self._order) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def set_now(self, now_at: int) -> None:
        """Move the clock of "since" columns; views repaint the cells in sight, nothing is announced."""
        self.now_at = now_at

    def hold(self, held: bool) -> None:
        """While held, rows keep their places: a hand is on them. New rows come at the end."""
        if held != self._held:
            self._held = held
            if not held:
                self._permute(self._sorted())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 sorts by key."""
        self._sort_column = column
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._permute(self._sorted())

    @property
    def sorted_by(self) -> tuple[str, bool]:
        """The column that rows stand by, and whether its largest value is on top; empty where they stand by key."""
        known = 0 <= self._sort_column < len(self.columns)
        return (self.columns[self._sort_column].id if known else "", self._descending)

    def as_given(self) -> None:
        """Let the rows stand as the table that is shown gives them, until they are sorted again."""
        self._permute(list(range(len(self._data))))

    def _sorted(self) -> list[int]:
        data = self._data
        if not 0 <= self._sort_column < len(self.columns):
            return self._orderer.order(data.keys, None, "", False) if len(data) > 1 else list(range(len(data)))
        if len(data) < 2:
            return list(range(len(data)))
        column = self.columns[self._sort_column]
        # People in the same state stand by how long they have been in it.
        then = data.cells.get("since") if column.id == "state" else None
        return self._orderer.order(data.keys, data.cells[column.id], column.kind, self._descending, then)

    def _replace(self, data: TableData) -> None:
        old = self._data
        if old.keys == data.keys:
            self._data = data
            return
        place = {key: at for at, key in enumerate(data.keys)}
        kept = [at for at in self._order if old.keys[at] in place]
        gone = len(self._order) - len(kept)
        if gone:
            dropped = [at for at in self._order if old.keys[at] not in place]
            self._permute(kept + dropped)
            self.beginRemoveRows(QModelIndex(), len(kept), len(kept) + gone - 1)
            self._order = kept
            self.endRemoveRows()
        order = [place[old.keys[at]] for at in self._order]
        known = set(order)
        added = [at for at in range(len(data)) if at not in known]
        if added:
            self.beginInsertRows(QModelIndex(), len(order), len(order) + len(added) - 1)
        self._data, self._order = data, order + added
        if added:
            self.endInsertRows()

    def _permute(self, order: list[int]) -> None:
        if order == self._order:
            return
        self.moving.emit()
        anchors = self.persistentIndexList()
        if len({index.row() for index in anchors}) > 1:
            self._permute_many(order)
        else:
            self._move(anchors, order)
            self.dataChanged.emit(self.index(0, 0), self.index(len(order) - 1, len(self.columns) - 1))
        self.moved.emit()

    def _permute_many(self, order: list[int]) -> None:
        # A selection of several rows is held in ranges that Qt only takes apart when the layout changes.
        self.layoutAboutToBeChanged.emit()
        self._move(self.persistentIndexList(), order)
        self.layoutChanged.emit()

    def _move(self, anchors: list[QModelIndex], order: list[int]) -> None:
        if anchors:
            new_row = [0] * len(order)
            for row, at in enumerate(order):
                new_row[at] = row
            moved = [self.createIndex(new_row[self._order[index.row()]], index.column()) for index in anchors]
            self._order = order
            self.changePersistentIndexList(anchors, moved)
        self._order = order

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """How many columns there are, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Texts and raw values; everything else that Qt asks for is answered with nothing, at once."""
        if role == _DISPLAY:
            return self.cell(index.row(), index.column()).text if index.isValid() else None
        if role == _ALIGN:
            return _TRAILING if self.columns[index.column()].kind in cells.TRAILING else _LEADING
        if role not in (_TIP, _SPOKEN, RAW_ROLE, KEY_ROLE) or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == _TIP:
            return no_markup(self._tip(row, column))
        if role == _SPOKEN:
            return self._spoken(row, column)
        return self.key_at(row) if role == KEY_ROLE else self.value(row, self.columns[column].id)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Titles of columns, and what they mean."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return self.head(section).title
        if role == _TIP:
            return no_markup(self.explain(section))
        return None

    def explain(self, column: int) -> str:
        """What a column means and how it is computed."""
        kpi = self.columns[column].kpi
        return cells.explain(kpi, self.variants.get(kpi, "")) if kpi else ""

    def _tip(self, row: int, column: int) -> str:
        shown, at, data = self.columns[column], self._order[row], self._data
        n = data.n[shown.id][at] if shown.id in data.n else 0
        level = data.level[shown.id][at] if shown.id in data.level else ""
        # A share of agents' time that has an n and no value: somebody's log-in was not seen.
        why = "login_unseen" if n else ""
        about = data.about[shown.id][at] if shown.id in data.about else None
        said = cells.tip(shown, data.cells[shown.id][at], n, level, self.zone, why, about)
        meaning = self.explain(column)
        return "\n\n".join(part for part in (said, meaning) if part)

    def _spoken(self, row: int, column: int) -> str:
        cell, missing = self.cell(row, column), self.columns[column].missing
        if cell.text == formats.NO_DATA and missing:
            return ", ".join((self.head(column).title, say(missing)))
        level = cells.level_word(cell.level)
        return ", ".join(part for part in (self.head(column).title, cell.text, cell.note, level) if part)
