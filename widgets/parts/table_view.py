"""A table whose rows keep still: keyed selection, worst first by a click, columns to choose, scroll kept.

Signals carry row keys and column ids, so whoever listens needs no model.
"""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QToolTip, QWidget

from supervisor.text import QT_TRANSLATE_NOOP, say
from widgets import theme
from widgets.parts.columns import ColumnFit
from widgets.parts.copying import copying, stamp_of
from widgets.parts.delegate import CellDelegate
from widgets.parts.header import Header
from widgets.parts.menus import pop
from widgets.parts.pinned import Pinned
from widgets.parts.rows import Rows
from widgets.parts.selection import KeyedSelection
from widgets.parts.sliced import Sliced
from widgets.parts.tick_box import Tick, TickBox
from widgets.parts.type_ahead import TypeAhead, letters_of

_HAND_MS: Final = 1500
"""How long after the last move the hand counts as being on the rows."""

_OPEN = QT_TRANSLATE_NOOP("parts", "Rows behind this figure")
_EXPLAIN = QT_TRANSLATE_NOOP("parts", "What it means")
_COPY = QT_TRANSLATE_NOOP("parts", "Copy")
_SORT = QT_TRANSLATE_NOOP("parts", "Sort by this column")
_HIDE = QT_TRANSLATE_NOOP("parts", "Hide this column")
_COLUMNS = QT_TRANSLATE_NOOP("parts", "Choose columns…")
_USUAL = QT_TRANSLATE_NOOP("parts", "The usual columns")
_EMPTY = QT_TRANSLATE_NOOP("parts", "Nothing here.")
_NARROWED = QT_TRANSLATE_NOOP("agents", "Nothing fits what you searched for.")


class TableView(QTableView):
    """Shows a model that speaks `Rows`.

    Signals: `opened(key, column id)` when somebody wants the rows behind a cell; `menu_wanted(menu, key, column id)`
    before a context menu shows, to add to it; `columns_changed()` when the choice or width of columns changed.
    """

    opened = Signal(str, str)
    menu_wanted = Signal(object, str, str)
    header_menu_wanted = Signal(object, str)
    columns_changed = Signal()
    pinned: Pinned | None = None
    """The names that are kept in sight, if they are."""
    opens_rows = True
    """Whether its cells are figures, with rows behind them."""

    def __init__(self, model: QWidget | object, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.dimmed = False
        self.empty_text = say(_EMPTY)
        self.narrowed = False
        """Whether there would be rows, were nothing searched for."""
        self.setAccessibleName(name)
        self._sorted = ("", False)
        header = Header(self)
        header.setAccessibleName(name)
        self.setHorizontalHeader(header)
        self.setItemDelegate(CellDelegate(self))
        self.setModel(model)  # type: ignore[arg-type]  # a QAbstractItemModel that speaks Rows
        self._set_up()
        self._ahead = TypeAhead()
        self._hand = QTimer(self)
        self._hand.setSingleShot(True)
        self._hand.setInterval(_HAND_MS)
        self._hand.timeout.connect(self._let_go)
        header.sectionClicked.connect(self._sort_by)
        header.customContextMenuRequested.connect(self._header_menu)
        self.selection = KeyedSelection(self)
        self._landing = QTimer(self)
        self._landing.setSingleShot(True)
        self._landing.timeout.connect(self._land)
        for came in (self.model().rowsInserted, self.model().modelReset):
            came.connect(self._rows_came)
        self.columns = ColumnFit(self, header)
        self.columns.changed.connect(self.columns_changed)
        self._hide_hidden()

    def pin(self) -> None:
        """Keep the first column in sight while the others are scrolled sideways."""
        self.pinned = self.pinned or Pinned(self)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(16)
        self.verticalHeader().setDefaultSectionSize(theme.now().row)
        self.setCornerButtonEnabled(False)

    def _hide_hidden(self) -> None:
        for at in range(self.rows.columnCount()):
            self.setColumnHidden(at, self.rows.head(at).hidden)
        self.columns.show_usual(self.columns.shown())

    @property
    def rows(self) -> Rows:
        """The model as what it speaks."""
        return cast(Rows, self.model())

    # Sorting

    def sort_by(self, column_id: str, descending: bool | None = None) -> None:
        """Sort by a column; without an order, trouble first."""
        at = self.column_of(column_id)
        if at < 0:
            return
        if descending is None:
            descending = self.rows.head(at).worst_descending
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._sorted = column_id, descending
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(at, order)
        self.rows.sort(at, order)
        header.viewport().update()

    def _sort_by(self, column: int) -> None:
        """Sort by a column with trouble first, and the other way round where it is sorted by already.

        What the header's indicator says is not asked: Qt turns it before it says that a section was clicked.
        """
        head = self.rows.head(column)
        sorted_by, descending = self._sorted
        self.sort_by(head.id, not descending if sorted_by == head.id else head.worst_descending)

    def column_of(self, column_id: str) -> int:
        """Where a column stands in the model, or -1."""
        return next((at for at in range(self.rows.columnCount()) if self.rows.head(at).id == column_id), -1)

    # Columns

    def pop_columns(self, beside: QWidget | None = None) -> TickBox:
        """Offer the columns to choose from, in their groups, in a box under `beside`."""
        place = beside or self.horizontalHeader()
        lines = [
            Tick(head.id, head.title, head.group, self.rows.explain(at))
            for at, head in ((at, self.rows.head(at)) for at in range(self.rows.columnCount()))
        ]
        box = TickBox(lines, self.columns.shown(), say(_USUAL), place, least=1)
        box.changed.connect(self.columns.choose)
        box.back.connect(self.columns.back_to_usual)
        box.show_under(place)
        return box

    # The hand on the rows

    def _touch(self) -> None:
        self.rows.hold(True)
        self._hand.start()

    def _let_go(self) -> None:
        self.rows.hold(False)

    # Keys, clicks, menus

    def selected_keys(self) -> list[str]:
        """The keys of the selected rows, from the top."""
        return [self.rows.key_at(index.row()) for index in sorted(self.selectionModel().selectedRows())]

    def select_key(self, key: str) -> None:
        """Select one row and bring it into sight, without moving sideways."""
        row = self.rows.row_of(key)
        if row < 0:
            return
        across = self.horizontalScrollBar().value()
        current = self.currentIndex()
        index = self.model().index(row, current.column() if current.isValid() else self._leading())
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        self.horizontalScrollBar().setValue(across)

    def open_current(self) -> None:
        """Ask for the rows behind the current cell."""
        index = self.currentIndex()
        if index.isValid():
            self.opened.emit(self.rows.key_at(index.row()), self.rows.head(index.column()).id)

    def explain_current(self) -> None:
        """Show what the current column means, beside the cell."""
        index = self.currentIndex()
        if index.isValid():
            text = self.model().data(index, Qt.ItemDataRole.ToolTipRole) or self.rows.head(index.column()).title
            QToolTip.showText(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()), text, self)

    def copy(self) -> None:
        """Put the selected rows (all when none is selected) on the clipboard, titles first, with a line that says what
        they are of. Thousands of rows take a moment; they are copied as they stand now."""
        header = self.horizontalHeader()
        columns = [header.logicalIndex(at) for at in range(header.count())]
        columns = [at for at in columns if not self.isColumnHidden(at)]
        rows = self.selection.rows() or list(range(self.rows.rowCount()))
        Sliced(copying(self.rows.still(), rows, columns, stamp_of(self)), self)

    def _menu_at(self, key: str, column_id: str, at: QPoint) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.opens_rows:
            menu.addAction(theme.icon("rows"), say(_OPEN)).triggered.connect(self.open_current)
        menu.addAction(theme.icon("help"), say(_EXPLAIN)).triggered.connect(self.explain_current)
        menu.addAction(theme.icon("copy"), say(_COPY)).triggered.connect(self.copy)
        menu.addSeparator()
        self._add_column_deeds(menu, self.column_of(column_id))
        self.menu_wanted.emit(menu, key, column_id)
        return menu

    def contextMenuEvent(self, event: object) -> None:
        """What can be done about the current cell."""
        index = self.currentIndex()
        if index.isValid():
            self._touch()
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
            head = self.rows.head(index.column())
            pop(self._menu_at(self.rows.key_at(index.row()), head.id, at), at)

    def _header_menu(self, at: QPoint) -> None:
        section = self.horizontalHeader().logicalIndexAt(at)
        if section < 0:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_column_deeds(menu, section)
        self.header_menu_wanted.emit(menu, self.rows.head(section).id)
        pop(menu, self.horizontalHeader().mapToGlobal(at))

    def _add_column_deeds(self, menu: QMenu, column: int) -> None:
        """What can be done about a column."""
        id = self.rows.head(column).id
        others = self.columns.shown() - {id}
        menu.addAction(say(_SORT)).triggered.connect(lambda: self._sort_by(column))
        hide = menu.addAction(say(_HIDE))
        hide.triggered.connect(lambda: self.columns.choose(others))
        hide.setEnabled(bool(others))
        menu.addAction(theme.icon("columns"), say(_COLUMNS)).triggered.connect(lambda: self.pop_columns())

    def set_dimmed(self, dimmed: bool) -> None:
        """Show old figures as old."""
        self.dimmed = dimmed
        self.viewport().update()

    # Ticks

    def tick(self) -> None:
        """Repaint the cells in sight that change with the clock alone."""
        viewport = self.viewport()
        for at in self.rows.ticks():
            if not self.isColumnHidden(at):
                viewport.update(self.columnViewportPosition(at), 0, self.columnWidth(at), viewport.height())

    # What Qt calls

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, and out from under names that are kept there."""
        super().scrollTo(index, hint)
        if self.pinned is not None:
            self.pinned.uncover(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row under the hand."""
        super().mouseMoveEvent(event)
        self._touch()
        row = self.rowAt(event.position().toPoint().y())
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """The hand is off the rows."""
        super().leaveEvent(event)
        self.hovered_row = -1
        self._hand.stop()
        self._let_go()
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a figure opens the rows behind it; words only select."""
        super().mouseReleaseEvent(event)
        index: QModelIndex = self.indexAt(event.position().toPoint())
        plain_click = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain_click and index.isValid() and index == self.currentIndex() and self.rows.head(index.column()).trailing:
            self.open_current()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the row whatever the column."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the rows behind the current figure; letters lead to the row that begins with them."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.open_current()
            return
        self._touch()
        if letters := letters_of(event, begun=self._ahead.begun):
            if found := self._ahead.typed(letters, self.model(), self.currentIndex()):
                self.setCurrentIndex(found)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the density of the theme."""
        super().changeEvent(event)
        row = theme.now().row
        if event.type() == QEvent.Type.StyleChange and self.verticalHeader().defaultSectionSize() != row:
            self.verticalHeader().setDefaultSectionSize(row)
            self.columns.measure()

    def resizeEvent(self, event: object) -> None:
        """Share the new width."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt gives a QResizeEvent
        self.columns.lay()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or why there are none."""
        super().paintEvent(event)
        self._hairlines()
        if self.hasFocus() and not self.currentIndex().isValid():
            self._frame()
        if self.rows.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(theme.now().color("text_quiet"))
            painter.setFont(theme.font("text"))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect().adjusted(16, 8, -16, -8), flags, self.nothing())

    def nothing(self) -> str:
        """Why there are no rows."""
        return say(_NARROWED) if self.narrowed else self.empty_text

    def _rows_came(self) -> None:
        if not self.currentIndex().isValid():
            self._landing.start(0)

    def _land(self) -> None:
        """Rows came to a table that has the keyboard: it stands on the first, as if it had been entered now."""
        if self.hasFocus() and not self.currentIndex().isValid():
            self.stand()

    def stand(self) -> None:
        """Stand on the first row, which selects none: what is copied then is all of them."""
        if self.rows.rowCount():
            first = self.model().index(0, self._leading())
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _leading(self) -> int:
        """The column at the leading edge."""
        header = self.horizontalHeader()
        columns = (header.logicalIndex(at) for at in range(header.count()))
        return next((at for at in columns if not self.isColumnHidden(at)), 0)

    def _frame(self) -> None:
        """The keyboard is here, though on no cell yet."""
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme.now().color("accent"), 2))
        painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _hairlines(self) -> None:
        painter, bottom = QPainter(self.viewport()), self.viewport().height()
        painter.setPen(theme.now().color("line"))
        header, width = self.verticalHeader(), self.viewport().width()
        row = max(self.rowAt(0), 0)
        while row < self.rows.rowCount() and (y := header.sectionViewportPosition(row)) < bottom:
            y += header.sectionSize(row) - 1
            painter.drawLine(0, y, width, y)
            row += 1
        painter.end()
