"""What pages of several parts share: titles to turn by, a part that scrolls, cards with tables, places not measured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from supervisor.letters import bare
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models.table_model import TableModel
from supervisor.text import say
from supervisor.views.columns import TableData
from supervisor.views.past_tables import without_figures
from supervisor.views.scope import matches
from widgets import theme
from widgets.pages.past.tiles import TileGrid
from widgets.parts.card import Card, TabButton
from widgets.parts.status import Place
from widgets.parts.table_view import TableView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton

    from supervisor.models.exporting import Beside
    from supervisor.reports.chart import Chart
    from supervisor.views.columns import Column
    from supervisor.views.past import Stretch

_NARROWEST: Final = 720
_ROOM: Final = 4
_COLUMNS: Final = QT_TRANSLATE_NOOP("past", "Choose columns")


class PageTabs(QWidget):
    """The titles of a page's parts. Emits `turned(number)`."""

    turned = Signal(int)

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for number, title in enumerate(titles):
            button = TabButton(title)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idToggled.connect(self._toggled)

    @property
    def at(self) -> int:
        """The part in front."""
        return max(self._group.checkedId(), 0)

    def turn(self, number: int) -> None:
        """Turn to a part."""
        self._group.button(number).setChecked(True)

    def _toggled(self, number: int, chosen: bool) -> None:
        if chosen:
            self.turned.emit(number)


class Part(QStackedWidget):
    """One part of a page: what it shows, which scrolls where there is little room, or why there is nothing.

    Emits `rows_wanted(kpi, group, title)` and `import_wanted()` as pages do, and `arranged(name, columns)` when
    somebody chose the columns of a table.
    """

    rows_wanted = Signal(str, object, str)
    import_wanted = Signal()
    arranged = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.models: dict[str, TableModel] = {}
        self.tables: dict[str, TableView] = {}
        self._whole: dict[str, tuple[TableData, Stretch]] = {}
        self._letters = ""
        self.content = QWidget()
        self.content.setObjectName("body")
        self.content.setMinimumWidth(_NARROWEST)
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, 0, 0)
        theme.between(self.column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.content)
        area.verticalScrollBar().rangeChanged.connect(self._leave_room)
        self.addWidget(area)
        self._place: Place | None = None
        self._said = ("", "", "")

    def _leave_room(self, _least: int, most: int) -> None:
        """A little room before the scroll bar, while there is one."""
        self.column.setContentsMargins(*theme.margins(0, 0, _ROOM if most else 0, 0))

    def say_nothing(self, icon: str, title: str, text: str, button: str = "") -> None:
        """Show why there is nothing here, and what would bring it; the `button` imports."""
        if self._said != (icon, title, text):
            self._said = (icon, title, text)
            if self._place is not None:
                self.removeWidget(self._place)
                self._place.deleteLater()
            self._place = Place(icon, title, text, button)
            self._place.acted.connect(self.import_wanted)
            self.addWidget(self._place)
        if self._place is not None:
            self.setCurrentWidget(self._place)

    def show_content(self) -> None:
        """Show what there is."""
        self.setCurrentIndex(0)

    # Tables

    def show_table(self, name: str, data: TableData, stretch: Stretch) -> None:
        """Show the rows of a table that fit what is searched for. A figure that none of them has takes no room, unless
        somebody chooses its column."""
        self._whole[name] = data, stretch
        shown = sifted(data, self._letters)
        self.tables[name].narrowed = len(shown) < len(data)
        self.models[name].show(shown, stretch.now_at, stretch.zone)
        self.tables[name].columns.leave_out(without_figures(data))

    def search(self, text: str) -> None:
        """Show in every table only the rows in which these letters stand."""
        self._letters = bare(text)
        for name, (data, stretch) in self._whole.items():
            self.show_table(name, data, stretch)

    def add_table(
        self, name: str, columns: tuple[Column, ...], title: str, expendable: tuple[str, ...] = ()
    ) -> TableView:
        """Make a table; its cells open what is behind them by `open_cell`. The `expendable` columns go, in this order,
        where there is no room, unless somebody chooses them."""
        model = TableModel(columns, self)
        view = TableView(model, title)
        view.setObjectName(name)
        view.empty_text = ""
        view.columns.show_usual({column.id for column in columns if not column.hidden}, expendable)
        view.opened.connect(self._opened)
        view.columns_changed.connect(self._arranged)
        self.models[name], self.tables[name] = model, view
        return view

    def _arranged(self) -> None:
        view = self.sender()
        assert isinstance(view, TableView)
        self.arranged.emit(_kept(view.objectName()), ",".join(sorted(view.columns.chosen() or ())))

    def restore(self, kept: Callable[[str, str], str]) -> None:
        """Show the columns that were chosen before; `kept(name, usual)` tells what was kept."""
        for name, view in self.tables.items():
            if chosen := kept(_kept(name), ""):
                view.columns.restore(set(chosen.split(",")))

    def card_of(self, name: str, title: str) -> Card:
        """A card with that table, and a button to choose its columns."""
        card = Card(title)
        card.put(self.tables[name])
        self.add_columns_button(card, name)
        return card

    def add_columns_button(self, card: Card, name: str) -> QToolButton:
        """A button to choose the columns of a table."""
        button = card.add_button("columns", say(_COLUMNS))
        button.setObjectName(f"columns_{name}")
        button.clicked.connect(self._choose_columns)
        return button

    def _choose_columns(self) -> None:
        button = self.sender()
        assert isinstance(button, QWidget)
        self.tables[button.objectName().removeprefix("columns_")].pop_columns(button)

    def _opened(self, key: str, column: str) -> None:
        self.open_cell(self.sender().objectName(), key, column)

    def open_cell(self, name: str, key: str, column: str) -> None:
        """Open what is behind a cell of a table."""

    def front_table(self) -> TableView | None:
        """The table with the keyboard, else the first that is in sight."""
        seen = [view for view in self.tables.values() if view.isVisible()]
        return next((view for view in seen if view.hasFocus()), seen[0] if seen else None)

    # For files

    def charts(self) -> tuple[Chart, ...]:
        """What is drawn beside the tables, as charts of a report."""
        return ()

    def beside(self, title: str, front: TableView) -> Beside:
        """The tiles, and the tables other than the one in `front` in which something stands."""
        from supervisor.models.exporting import Beside

        tiles = [tile for grid in self.content.findChildren(TileGrid) for tile in grid.shown.values() if tile.measured]
        others = [view for view in self.tables.values() if view is not front and self.model_of(view).rowCount()]
        ids = [view.columns.chosen() or view.columns.usual() for view in others]
        tables = [(self.model_of(view), shown, view.accessibleName()) for view, shown in zip(others, ids, strict=True)]
        return Beside(title, tuple(tiles), tuple(tables))

    def model_of(self, view: TableView) -> TableModel:
        """The model of one of the tables."""
        return self.models[view.objectName()]


def _kept(table: str) -> str:
    """Under which name the columns of a table are kept: names of tables are not used twice."""
    return f"tables/{table}/columns"


def sifted(data: TableData, letters: str) -> TableData:
    """The rows of a table in whose names these `bare` letters stand."""
    if not letters:
        return data
    names = [data.cells[column.id] for column in data.columns if column.kind == "name"]
    kept = [at for at in range(len(data)) if matches(letters, *(str(one[at]) for one in names if one[at]))]

    def picked(values: dict[str, list[Any]]) -> dict[str, list[Any]]:
        return {id: [one[at] for at in kept] for id, one in values.items()}

    return TableData(
        data.view,
        data.columns,
        [data.keys[at] for at in kept],
        picked(data.cells),
        picked(data.n),
        picked(data.level),
        picked(data.about),
    )


def side_by_side(least: int, *parts: tuple[QWidget, int]) -> QHBoxLayout:
    """Parts beside each other, each with its share of the width; a page scrolls before they are lower than `least`."""
    row = QHBoxLayout()
    theme.between(row)
    for widget, share in parts:
        widget.setMinimumHeight(least)
        row.addWidget(widget, share)
    return row
