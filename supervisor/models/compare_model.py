"""Several rows side by side: one line per KPI, a column per row of the table they come from, and the difference."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from supervisor import formats
from supervisor.kpi import catalogue
from supervisor.kpi.figures import Figure
from supervisor.letters import no_markup
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import cells, words
from supervisor.models.cells import Cell, Head
from supervisor.models.figure_model import as_shown, counted, shown, written
from supervisor.text import say
from supervisor.views.columns import Column
from supervisor.views.side_by_side import Line

Index = QModelIndex | QPersistentModelIndex

_FIGURE: Final = QT_TRANSLATE_NOOP("figures", "Figure")
_DIFFERENCE: Final = QT_TRANSLATE_NOOP("figures", "Difference")
_BEYOND: Final = QT_TRANSLATE_NOOP("figures", "{value}, more than chance")
_WITHIN: Final = QT_TRANSLATE_NOOP("figures", "{value}, within chance")
_BETWEEN: Final = QT_TRANSLATE_NOOP(
    "figures", "{first} less {second}: {value}; the true difference most likely lies between {low} and {high}."
)
_UNTOLD: Final = QT_TRANSLATE_NOOP("figures", "Too little stands behind these to compare them, or it is a plain count.")
_OF: Final = QT_TRANSLATE_NOOP("figures", "{figure} (n {count})")
_N: Final = QT_TRANSLATE_NOOP("figures", "n {count}")
_INTERVAL: Final = QT_TRANSLATE_NOOP("figures", "most likely between {low} and {high}")
_POINTS: Final = QT_TRANSLATE_NOOP("figures", "{number} points")
_ROOM: Final = "0" * 15
"""As wide as the figures of a column are to be, for their intervals."""
_NAME, _LAST = "kpi", "difference"


class CompareModel(QAbstractTableModel):
    """Speaks what a table view asks of its model. The keys of its rows are the ids of KPIs."""

    moving = Signal()
    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._keys: tuple[str, ...] = ()
        self._names: tuple[str, ...] = ()

    def show(self, keys: Sequence[str], names: Sequence[str], lines: Sequence[Line]) -> None:
        """Show these rows, by these names, side by side."""
        self.beginResetModel()
        self._keys, self._names, self._lines = tuple(keys), tuple(names), tuple(lines)
        self.endResetModel()

    @property
    def keys(self) -> tuple[str, ...]:
        """Which rows of their table stand side by side."""
        return self._keys

    # What views and delegates ask

    def cell(self, row: int, column: int) -> Cell:
        """What to draw."""
        line = self._lines[row]
        if column == 0:
            return Cell(cells.kpi_title(line.kpi))
        if column <= len(self._keys):
            return _figure_cell(line, line.figures[column - 1])
        if line.furthest is None:
            return Cell("")
        text = say(_BEYOND if line.furthest.beyond_chance else _WITHIN, value=_away(line, abs(_apart(line))))
        return Cell(text, quiet=not line.furthest.beyond_chance)

    def head(self, column: int) -> Head:
        """What to draw above a column."""
        if column == 0:
            return Head(_NAME, say(_FIGURE), "", False, 3, False, False, "")
        if column > len(self._keys):
            return Head(_LAST, say(_DIFFERENCE), "", False, 3, False, True, "")
        name = formats.isolate(self._names[column - 1])
        return Head(self._keys[column - 1], name, "", True, 1, False, True, _ROOM)

    def key_at(self, row: int) -> str:
        """The KPI of a row."""
        return self._lines[row].kpi

    def row_of(self, key: str) -> int:
        """Where a KPI stands, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.kpi == key), -1)

    def rows_of(self, keys: Collection[str]) -> list[int]:
        """Where these KPIs stand."""
        return [row for row, line in enumerate(self._lines) if line.kpi in keys]

    def still(self) -> CompareModel:
        """The same as it stands now."""
        made = CompareModel()
        made.show(self._keys, self._names, self._lines)
        return made

    def ticks(self) -> list[int]:
        """Nothing here changes with the clock."""
        return []

    def hold(self, held: bool) -> None:
        """Rows keep their places anyway."""

    def explain(self, column: int) -> str:
        """Columns are people here."""
        return ""

    # What doors ask of the tables that they watch

    @property
    def columns(self) -> tuple[Column, ...]:
        """None: no customer and no formula stands behind a column of people."""
        return ()

    def column_of(self, column_id: str) -> int:
        """Where a column stands, or -1."""
        ids = (_NAME, *self._keys, _LAST)
        return ids.index(column_id) if column_id in ids else -1

    def kpi_at(self, column: int) -> str:
        """The KPI of a column: here it is the rows that have one."""
        return ""

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many KPIs."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Their name, the rows, and the difference."""
        return 0 if parent.isValid() else len(self._keys) + 2

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Texts and tips."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == int(Qt.ItemDataRole.DisplayRole):
            return self.cell(row, column).text
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return no_markup(self._tip(row, column))
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.head(column).title}, {self.cell(row, column).text}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Titles."""
        if orientation == Qt.Orientation.Horizontal and role == int(Qt.ItemDataRole.DisplayRole):
            return self.head(section).title
        return None

    def _tip(self, row: int, column: int) -> str:
        line = self._lines[row]
        if column == 0:
            return cells.explain(line.kpi)
        if column <= len(self._keys):
            return figure_tip(line.kpi, line.figures[column - 1])
        if line.furthest is None:
            return say(_UNTOLD)
        first, second = (formats.isolate(self._names[at]) for at in line.pair)
        value, low, high = (_away(line, one) for one in (_apart(line), *line.furthest[1:3]))
        return say(_BETWEEN, first=first, second=second, value=value, low=low, high=high)


def _apart(line: Line) -> float:
    """How far the two that are furthest apart are, as they stand there."""
    first, second = (as_shown(line.figures[at]) for at in line.pair)
    assert line.furthest is not None
    return line.furthest.value if first is None or second is None else first - second


def _away(line: Line, value: float) -> str:
    """A difference as people read it: of shares in points."""
    unit = catalogue.BY_ID[line.kpi].unit
    return say(_POINTS, number=formats.decimal(value * 100)) if unit == "ratio" else written(unit, value)


def _figure_cell(line: Line, figure: Figure) -> Cell:
    kpi = catalogue.BY_ID[line.kpi]
    small = 0 < figure.n < kpi.minimum_n
    cell = Cell(
        shown(figure), say(_N, count=counted(kpi, figure.n)) if small else "", quiet=small or figure.value is None
    )
    if figure.low is None or figure.high is None or figure.value is None:
        return cell
    room = line.high - line.low
    low, high, place = ((one - line.low) / room for one in (figure.low, figure.high, figure.value))
    return cell._replace(low=low, high=high, place=place)


def figure_tip(kpi: str, figure: Figure) -> str:
    """A figure of a KPI with what stands behind it, its interval, and why it is missing or not final."""
    if figure.value is None:
        return say(words.NO_FIGURE.get(figure.state, words.NO_FIGURE[""]))
    told = [say(_OF, figure=shown(figure), count=counted(catalogue.BY_ID[kpi], figure.n))]
    if figure.low is not None and figure.high is not None:
        low, high = (written(figure.unit, one, figure.n) for one in (figure.low, figure.high))
        told.append(say(_INTERVAL, low=low, high=high))
    if figure.state and figure.state in words.NO_FIGURE:
        told.append(say(words.NO_FIGURE[figure.state]))
    return "\n".join(told)
