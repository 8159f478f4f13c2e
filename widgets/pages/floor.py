"""The Floor page: tiles, queues, who waits, agents and the day, from one view of the floor after another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models.table_model import TableModel
from supervisor.text import say
from supervisor.views import tables
from supervisor.views.columns import TableData
from widgets import actions, theme
from widgets.pages import floor_words as words
from widgets.pages import tiles
from widgets.parts.card import Card, Key, Tabs
from widgets.parts.labels import Label
from widgets.parts.status import Place
from widgets.parts.table_view import TableView
from widgets.parts.tile import Face, Tile

if TYPE_CHECKING:
    from supervisor.views.floor import FloorView
    from supervisor.views.series import DaySeries
    from widgets.charts.day import DayChart

_COLUMNS = QT_TRANSLATE_NOOP("floor", "Choose columns")
_LOADING = QT_TRANSLATE_NOOP("floor", "Reading the floor…")
_ROWS = QT_TRANSLATE_NOOP("floor", "Rows behind this figure")
_FORMULA = QT_TRANSLATE_NOOP("floor", "How it is computed")
_MORE = QT_TRANSLATE_NOOP("floor", "Other formulas")

_TALL: Final = 860
_COMMON_VARIANTS: Final = ("", "completed_only")
_HALF_HOUR_NAMES: Final = (
    "starts_at",
    "end_at",
    "offered",
    "answered",
    "abandoned",
    "service_level",
    "target",
    "usual",
)


class FloorPage(QWidget):
    """Signals: `rows_wanted(kpi, key, table)` (key empty for a total); `customer_wanted(table, key)` of a caller;
    `formulas_offered(menu, kpi, group, id)` when a menu offers formulas, for who has more to offer; of a row by group;
    `variant_wanted(kpi, variant)`; `arranged()` when somebody changed columns, order or sizes; `left()` where there is
    nothing to show and somebody goes on."""

    rows_wanted = Signal(str, str, str)
    customer_wanted = Signal(str, str)
    formulas_offered = Signal(QMenu, str, str, str)
    variant_wanted = Signal(str, str)
    arranged = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.models: dict[str, TableModel] = {}
        self.tables: dict[str, TableView] = {}
        self.tiles: dict[str, Tile] = {}
        self.chart: DayChart | None = None
        self._view: FloorView | None = None
        self._variants: dict[str, str] = {}
        self._dimmed = False
        self._clock = (0, "UTC")
        for name in words.TABLES:
            self._add_table(name)
        self._lay_out()

    # Building

    def _add_table(self, name: str) -> None:
        columns, title, empty, order = words.TABLES[name]
        model = TableModel(columns, self)
        view = TableView(model, say(title))
        view.setObjectName(name)
        view.setProperty("group", {"queues": "queue", "agents": "agent"}.get(name, ""))
        view.empty_text = say(empty)
        view.sort_by(order)
        view.columns.show_usual({column.id for column in columns if not column.hidden}, words.EXPENDABLE[name])
        view.opened.connect(self._open)
        view.header_menu_wanted.connect(self._add_formulas)
        view.menu_wanted.connect(self._add_formulas_of_cell)
        view.columns_changed.connect(self.arranged)
        self.models[name], self.tables[name] = model, view

    def _lay_out(self) -> None:
        self._stack = QStackedLayout(self)
        content = QWidget()
        self._stack.addWidget(content)
        self._place: Place | None = None
        self._said = ("", "")
        column = QVBoxLayout(content)
        theme.around(column, theme.GAP)
        theme.between(column)
        row = QHBoxLayout()
        row.setSpacing(12)
        for kpi in tables.TILES:
            tile = Tile()
            tile.setObjectName(kpi)
            tile.opened.connect(self._open_tile)
            tile.menu_wanted.connect(self._tile_menu)
            self.tiles[kpi] = tile
            row.addWidget(tile)
        column.addLayout(row)
        self._queue_card = self._card("queues", say(words.QUEUES))
        self._agent_card = self._card("agents", say(words.AGENTS))
        self._day_card = Card(say(words.DAY))
        self._key = Key([(role, shape, say(name)) for role, shape, name in words.KEY])
        self._day_card.line.insertWidget(self._day_card.line.count(), self._key)
        self._no_day = Label(say(words.UNMEASURED))
        self._no_day.setProperty("quiet", True)
        self._no_day.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._no_day.hide()
        self._day_card.put(self._no_day)
        self._callers = Tabs()
        self._tabs = {
            name: self._callers.add(say(words.TABLES[name][1]), self.tables[name]) for name in ("waiting", "to_reach")
        }
        self.leading = self._split(Qt.Orientation.Vertical, self._queue_card, self._day_card)
        self.trailing = self._split(Qt.Orientation.Vertical, self._callers, self._agent_card)
        self.body = self._split(Qt.Orientation.Horizontal, self.leading, self.trailing)
        self.leading.setSizes([560, 260])
        self.trailing.setSizes([240, 420])
        self.body.setSizes([620, 400])
        column.addWidget(self.body, 1)
        self._loading = Place("floor", say(_LOADING), parent=self)
        self._loading.hide()

    def _split(self, way: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
        splitter = QSplitter(way)
        theme.between(splitter)
        splitter.setChildrenCollapsible(False)
        if way == Qt.Orientation.Horizontal and theme.is_rtl():
            splitter.setContentsMargins(0, 0, 1, 0)  # Qt places a mirrored part one pixel past the edge
        for number, widget in enumerate((first, second)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(number, 3 - number if way == Qt.Orientation.Horizontal else 1)
        splitter.splitterMoved.connect(self.arranged)
        return splitter

    def _card(self, name: str, title: str) -> Card:
        card = Card(title)
        card.put(self.tables[name])
        button = card.add_button("columns", say(_COLUMNS))
        button.setObjectName(f"columns_{name}")
        button.clicked.connect(self._choose_columns)
        return card

    def add_chart(self) -> None:
        """Make the day's chart. Called after the first paint: importing the plotting library costs 0.3 s."""
        if self.chart is None:
            from widgets.charts.day import DayChart

            self.chart = DayChart()
            self._day_card.put(self.chart)
            if self._view is not None:
                self._show_day(self._view)

    # Showing

    def show_view(self, view: FloorView, now_at: int, zone: str, variants: dict[str, str]) -> None:
        """Show the next picture of the floor."""
        self._view, self._variants, self._clock = view, variants, (now_at, zone)
        self._loading.hide()
        for tile in view.tiles:
            self.tiles[tile.kpi].show_face(tiles.face(tile, variants.get(tile.kpi, "")))
        for name, model in self.models.items():
            model.variants = variants
            model.show(getattr(view, name), now_at, zone)
        self._queue_card.note.setText(formats.plain(formats.count(len(view.queues))))
        self._agent_card.note.setText(formats.plain(formats.count(len(view.agents))))
        for name, button in self._tabs.items():
            count = len(getattr(view, name))
            title = say(words.TABLES[name][1])
            button.setText(say(words.COUNTED, title=formats.isolate(title), count=count) if count else title)
        self._say_unmeasured("contact" in view.empty)
        self._show_day(view)

    def _say_unmeasured(self, contacts: bool) -> None:
        """Tell where there are no contacts at all from where there are none now."""
        self._no_day.setVisible(contacts)
        self._key.setVisible(not contacts)
        if self.chart is not None:
            self.chart.setVisible(not contacts)
        if contacts:
            for name in words.OF_CALLS:
                self.tables[name].empty_text = say(words.UNMEASURED)

    def say_nothing(self, title: str, text: str, button: str) -> None:
        """Say why there is nothing to show; its button emits `left`. Without a title show the page."""
        if (title, button) != self._said:
            self._said = title, button
            if self._place is not None:
                self._stack.removeWidget(self._place)
                self._place.deleteLater()
            self._place = Place("floor", title, text, button)
            self._place.acted.connect(self.left)
            self._stack.addWidget(self._place)
        if self._place is not None:
            self._stack.setCurrentIndex(1 if title else 0)

    def day(self) -> DaySeries | None:
        """The day that the chart shows; None before the first picture."""
        return self._view.day if self._view is not None else None

    def set_narrowed(self, narrowed: bool) -> None:
        """Let empty tables say that filters are on, or why else they are empty."""
        for name, table in self.tables.items():
            key = formats.ltr(actions.key("clear_filters"))
            table.empty_text = say(words.NARROWED, key=key) if narrowed else say(words.TABLES[name][2])

    def forget(self) -> None:
        """Drop the figures of another floor."""
        self._view = None
        self.set_dimmed(False)
        for model in self.models.values():
            columns = model.columns
            empty: dict[str, list[Any]] = {column.id: [] for column in columns}
            model.show(TableData("", columns, [], empty), 0, "UTC")
        for tile in self.tiles.values():
            tile.show_face(Face(tile.face.title, formats.NO_DATA))

    def show_loading(self) -> None:
        """Say that the floor is being read; called when it takes longer than a blink."""
        if self._view is None:
            self._loading.setGeometry(self.rect())
            self._loading.show()
            self._loading.raise_()

    def _show_day(self, view: FloorView) -> None:
        if self.chart is None:
            return
        from widgets.charts.day import Day

        now_at, zone = self._clock
        self._key.leave_out(set() if any(view.day.usual) else {say(words.USUAL)})
        series = {name: getattr(view.day, name) for name in _HALF_HOUR_NAMES}
        self.chart.show_day(Day(**series, now_at=now_at, zone=zone))

    def tick(self, now_at: int) -> None:
        """Move the clocks: only the cells in sight that show a time since or until are painted."""
        for name, model in self.models.items():
            model.set_now(now_at)
            self.tables[name].tick()

    def set_dimmed(self, dimmed: bool) -> None:
        """Show the figures as old, or as live again."""
        if dimmed == self._dimmed:
            return
        self._dimmed = dimmed
        for tile in self.tiles.values():
            tile.set_dimmed(dimmed)
        for table in self.tables.values():
            table.set_dimmed(dimmed)
        if self.chart is not None:
            self.chart.set_dimmed(dimmed)

    # Doing

    def focused_table(self) -> TableView | None:
        """The table that has the keyboard."""
        return next((view for view in self.tables.values() if view.hasFocus()), None)

    def focused_tile(self) -> Tile | None:
        """The tile that has the keyboard."""
        return next((tile for tile in self.tiles.values() if tile.hasFocus()), None)

    def go_to(self, name: str, key: str = "") -> None:
        """Put the keyboard into a table, at a row where one is named."""
        if name in self._tabs:
            self._callers.turn(list(self._tabs).index(name))
        view = self.tables[name]
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if key:
            view.select_key(key)
        elif not view.currentIndex().isValid() and view.rows.rowCount():
            view.select_key(view.rows.key_at(0))

    def _open(self, key: str, column_id: str) -> None:
        name = self.sender().objectName()
        model = self.models[name]
        if column_id not in words.OF_CALLS.get(name, (column_id,)):
            self.customer_wanted.emit(name, key)
            return
        kpi = model.kpi_at(model.column_of(column_id)) or words.KPI_OF_TABLE[name]
        self.rows_wanted.emit(kpi, key, name)

    def _open_tile(self) -> None:
        self.rows_wanted.emit(self.sender().objectName(), "", "totals")

    def _choose_columns(self) -> None:
        button = self.sender()
        self.pop_columns(button.objectName().removeprefix("columns_"), button)

    def pop_columns(self, name: str, beside: Any = None) -> None:
        """Offer the columns of a table to choose from."""
        self.tables[name].pop_columns(beside)

    def _tile_menu(self, menu: QMenu) -> None:
        kpi = self.sender().objectName()
        rows = menu.addAction(theme.icon("rows"), say(_ROWS))
        rows.setData(kpi)
        rows.triggered.connect(self._open_from_menu)
        self.add_formulas(menu, kpi)

    def _open_from_menu(self) -> None:
        self.rows_wanted.emit(self.sender().data(), "", "totals")  # type: ignore[attr-defined]  # a QAction

    def _add_formulas(self, menu: QMenu, column_id: str) -> None:
        self._add_formulas_of_cell(menu, "", column_id)

    def _add_formulas_of_cell(self, menu: QMenu, key: str, column_id: str) -> None:
        view = self.sender()
        model, group = self.models[view.objectName()], str(view.property("group") or "")
        self.add_formulas(menu, model.kpi_at(model.column_of(column_id)), (group, key) if group and key else ("", ""))

    def add_formulas(self, menu: QMenu, kpi_id: str, row: tuple[str, str] = ("", "")) -> None:
        """Offer the known formulas of a KPI, the two common ones first."""
        kpi = catalogue.BY_ID.get(kpi_id)
        if kpi is None or not kpi.variants or kpi.formula is None:
            return
        menu.addSeparator()
        menu.addAction(say(_FORMULA)).setEnabled(False)
        group = QActionGroup(menu)
        more: QMenu | None = None
        for variant, formula in {"": kpi.formula, **kpi.variants}.items():
            common = variant in _COMMON_VARIANTS or len(kpi.variants) < 4
            if not common and more is None:
                more = menu.addMenu(say(_MORE))
            action = (menu if common or more is None else more).addAction(say(formula.title))
            action.setCheckable(True)
            action.setChecked(variant == self._variants.get(kpi_id, ""))
            action.setData((kpi_id, variant))
            group.addAction(action)
        group.triggered.connect(self._choose_formula)
        self.formulas_offered.emit(menu, kpi_id, *row)

    def _choose_formula(self, action: Any) -> None:
        self.variant_wanted.emit(*action.data())

    # Remembering

    def state(self) -> dict[str, Any]:
        """How somebody arranged the page, as plain values for a settings file."""
        kept: dict[str, Any] = {}
        for name, view in self.tables.items():
            chosen = view.columns.chosen()
            if chosen is not None:
                kept[f"{name}/columns"] = sorted(chosen)
            header = view.horizontalHeader()
            column = header.sortIndicatorSection()
            descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            kept[f"{name}/sort"] = f"{view.rows.head(column).id} {'down' if descending else 'up'}"
        for name in ("leading", "trailing", "body"):
            kept[f"{name}/sizes"] = getattr(self, name).saveState()
        return kept

    def restore(self, kept: dict[str, Any]) -> None:
        """Arrange the page as it was left."""
        for name, view in self.tables.items():
            chosen = kept.get(f"{name}/columns")
            if chosen:
                view.columns.choose(set([chosen] if isinstance(chosen, str) else chosen))
            column, _, way = str(kept.get(f"{name}/sort", "")).partition(" ")
            if column:
                view.sort_by(column, way == "down")
        for name in ("leading", "trailing", "body"):
            sizes = kept.get(f"{name}/sizes")
            if isinstance(sizes, QByteArray):
                getattr(self, name).restoreState(sizes)

    def resizeEvent(self, event: Any) -> None:
        """Show larger figures where there is room."""
        super().resizeEvent(event)
        for tile in self.tiles.values():
            tile.set_large(self.height() >= _TALL)
        if self._loading.isVisible():
            self._loading.setGeometry(self.rect())
