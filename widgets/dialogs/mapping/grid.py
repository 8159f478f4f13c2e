"""Tables of a file's own words: any columns, any texts, nothing understood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from supervisor import formats
from supervisor.letters import harmless, no_markup
from widgets import theme

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_WIDEST: Final = 240
_LEAST: Final = 48
_LETTERS: Final = 120
_IN_ONE_CELL: Final = dict.fromkeys(map(ord, "\t\n\r\v\f\u2028\u2029"), " ")
Index = QModelIndex | QPersistentModelIndex


def _cell(text: str) -> str:
    return harmless(formats.plain(text).translate(_IN_ONE_CELL))


class Grid(QAbstractTableModel):
    """Rows of texts under names; `asides` stand below the names, `marked` columns ask for something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: list[str] = []
        self.asides: dict[str, str] = {}
        self.titles: dict[str, str] = {}
        self.marked: set[str] = set()
        self.rows: list[list[str]] = []
        self.labels: list[str] = []

    def show(self, names: Sequence[str], rows: Sequence[Sequence[str]], labels: Sequence[str] = ()) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.names, self.rows, self.labels = list(names), [list(row) for row in rows], list(labels)
        self.endResetModel()

    def set_asides(self, asides: dict[str, str], marked: set[str]) -> None:
        """Say something else below the names."""
        self.asides, self.marked = asides, marked
        if self.names:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.names) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """The text, at the leading edge."""
        if not index.isValid():
            return None
        if role in (_DISPLAY, _TIP):
            row = self.rows[index.row()]
            text = row[index.column()] if index.column() < len(row) else ""
            shown = formats.isolate(text) if text else ""
            return no_markup(shown) if role == _TIP else shown
        if role == _ALIGN:
            edge = Qt.AlignmentFlag.AlignRight if theme.is_rtl() else Qt.AlignmentFlag.AlignLeft
            return int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Names of columns, labels of rows."""
        if orientation == Qt.Orientation.Vertical:
            return self.labels[section] if role == _DISPLAY and section < len(self.labels) else None
        if not 0 <= section < len(self.names) or role not in (_DISPLAY, _TIP):
            return None
        name = self.names[section]
        aside, name = self.asides.get(name, ""), self.titles.get(name, name)
        if role == _TIP:
            return no_markup(f"{name}\n{aside}" if aside else name)
        return name


class GridHeader(QHeaderView):
    """The name of a column, and below it what it means."""

    def __init__(self, two_lines: bool, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._two_lines = two_lines
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setMinimumSectionSize(_LEAST)
        self.setAccessibleName(parent.accessibleName())

    def sizeHint(self) -> QSize:
        """Room for both lines."""
        line = theme.metrics("text").height()
        return QSize(super().sizeHint().width(), line + 12 + (line + 4 if self._two_lines else 0))

    def wanted(self, section: int) -> int:
        """The width that name and meaning want."""
        model = self.model()
        if not isinstance(model, Grid):
            return _LEAST
        name = model.names[section]
        aside = theme.metrics("small").horizontalAdvance(model.asides.get(name, "")) + 20
        name = model.titles.get(name, name)
        return max(theme.metrics("text", True).horizontalAdvance(name), aside) + 2 * theme.now().cell

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw both lines."""
        model, look, rtl = self.model(), theme.now(), theme.is_rtl()
        if not isinstance(model, Grid):
            return
        view = self.parent()
        chosen = isinstance(view, GridView) and view.current_column() == section and view.chooses_columns
        name = model.names[section]
        painter.save()
        painter.fillRect(rect, look.color("chosen" if chosen else "raised"))
        painter.setPen(look.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen:
            painter.fillRect(rect.left(), rect.bottom() - 2, rect.width(), 2, look.color("accent"))
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        inner = rect.adjusted(look.cell - 2, 4, -look.cell + 2, -4)
        half = inner.height() // 2 if self._two_lines else inner.height()
        painter.setFont(theme.font("text", self._two_lines))
        painter.setPen(look.color("text" if self._two_lines else "text_quiet"))
        title = self.title_in(model.titles.get(name, name), inner.width())
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), half), flags, title)
        if self._two_lines:
            self._aside(painter, QRect(inner.left(), inner.top() + half, inner.width(), half), flags, name)
        painter.restore()

    def title_in(self, name: str, width: int) -> str:
        """A name cut to a width. It is set apart, or one in letters of the other direction would be cut at its
        beginning."""
        metrics = theme.metrics("text", self._two_lines)
        return metrics.elidedText(formats.isolate(name), Qt.TextElideMode.ElideRight, width)

    def _aside(self, painter: QPainter, place: QRect, flags: int, name: str) -> None:
        model, look = self.model(), theme.now()
        assert isinstance(model, Grid)
        said, marked = model.asides.get(name, ""), name in model.marked
        if marked:
            x = place.right() - 13 if theme.is_rtl() else place.left()
            sign = theme.pixmap("attention", "attention", 14, self.devicePixelRatioF())
            painter.drawPixmap(x, place.center().y() - 6, sign)
            place = place.adjusted(0, 0, -18, 0) if theme.is_rtl() else place.adjusted(18, 0, 0, 0)
        painter.setFont(theme.font("small"))
        painter.setPen(look.color("attention" if marked else "accent" if said else "text_quiet"))
        metrics = theme.metrics("small")
        painter.drawText(place, flags, metrics.elidedText(said or "–", Qt.TextElideMode.ElideRight, place.width()))


class _Cells(QStyledItemDelegate):
    """Cells that stand under their titles, chosen ones in the quiet colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one text."""
        look = theme.now()
        chosen = QStyle.StateFlag.State_Selected in option.state
        rect: QRect = option.rect
        if chosen:
            painter.fillRect(rect, look.color("chosen"))
        edge = Qt.AlignmentFlag.AlignRight if theme.is_rtl() else Qt.AlignmentFlag.AlignLeft
        flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        inner = rect.adjusted(look.cell - 2, 0, -look.cell + 2, 0)
        painter.setFont(theme.font("text"))
        model = index.model()
        quiet = isinstance(model, Grid) and model.names[index.column()] == ""
        painter.setPen(look.color("text_quiet" if quiet else "text"))
        text = theme.metrics("text").elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, flags, text)


class GridView(QTableView):
    """Shows a grid. Emits `column_chosen(number)` where columns are chosen, `entered(number)` by Enter or twice."""

    column_chosen = Signal(int)
    entered = Signal(int)

    def __init__(self, model: Grid, name: str, chooses_columns: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooses_columns = chooses_columns
        self.setAccessibleName(name)
        header = GridHeader(chooses_columns, self)
        self.setHorizontalHeader(header)
        self.setModel(model)
        self.setItemDelegate(_Cells(self))
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectColumns if chooses_columns else behaviour.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setDefaultSectionSize(theme.now().row - 6)
        self.verticalHeader().setMinimumSectionSize(16)
        self.verticalHeader().hide()
        self.selectionModel().currentColumnChanged.connect(self._chosen)
        header.sectionClicked.connect(self._clicked)
        header.sectionDoubleClicked.connect(self.entered)
        self.doubleClicked.connect(self._double_clicked)

    def current_column(self) -> int:
        """The chosen column, -1 for none."""
        return self.currentIndex().column()

    def choose(self, column: int) -> None:
        """Choose a column and bring it into sight."""
        if 0 <= column < self.model().columnCount():
            row = max(self.currentIndex().row(), 0)
            self.setCurrentIndex(self.model().index(row, column))
            self.selectColumn(column)
            self.scrollTo(self.model().index(row, column))

    def _clicked(self, column: int) -> None:
        if self.chooses_columns:
            self.choose(column)

    def _chosen(self, current: QModelIndex) -> None:
        self.horizontalHeader().viewport().update()
        if self.chooses_columns and current.isValid():
            self.column_chosen.emit(current.column())

    def _double_clicked(self, index: QModelIndex) -> None:
        self.entered.emit(index.column())

    def choose_several(self) -> None:
        """Let several rows be chosen and copied."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def as_lines(self) -> str:
        """The chosen rows, or all where none is chosen, as lines with tabs between; no cell of them is a formula."""
        model = self.model()
        assert isinstance(model, Grid)
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = [model.rows[row] for row in chosen or range(len(model.rows))]
        lines = [[_cell(text) for text in row] for row in (model.names, *rows)]
        return "\n".join("\t".join(line) for line in lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to what the column means; rows are copied as lines."""
        if not self.chooses_columns and event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_lines())
            return
        if self.chooses_columns and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.current_column())
            return
        super().keyPressEvent(event)

    def widen(self) -> None:
        """Give what stands below the names now the room that it wants; nothing gets narrower under the hand."""
        header = self.horizontalHeader()
        assert isinstance(header, GridHeader)
        for section in range(header.count()):
            header.resizeSection(section, max(header.sectionSize(section), min(header.wanted(section), _WIDEST)))

    def fit(self, widest: int = _WIDEST, first: int = 0) -> None:
        """Columns as wide as their name and first rows want, `widest` at most, the `first` one where that is more."""
        model, header = self.model(), self.horizontalHeader()
        assert isinstance(model, Grid)
        assert isinstance(header, GridHeader)
        metrics, sides = theme.metrics("text"), 2 * theme.now().cell
        for section in range(model.columnCount()):
            shown = [row[section] for row in model.rows[:20] if section < len(row)]
            room = max((metrics.horizontalAdvance(text[:_LETTERS]) for text in shown), default=0) + sides
            most = max(widest, first) if section == 0 else widest
            header.resizeSection(section, min(max(room, header.wanted(section), _LEAST), most))
