"""Figures of the past as tiles: from a `PastTile` to the face that is drawn, and rows of tiles that are doors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from supervisor import formats
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import cells, words
from supervisor.models.figure_model import shown_of, written
from supervisor.text import say
from widgets import theme
from widgets.parts.tile import Face, Tile, stand_level

if TYPE_CHECKING:
    from supervisor.kpi.figures import Figure
    from supervisor.views.past_tiles import PastTile

_SECOND: Final[dict[str, Text]] = {
    "clearance": QT_TRANSLATE_NOOP("past", "{value} of open and new"),
    "backlog_age.median": QT_TRANSLATE_NOOP("past", "half older than {value}"),
    "resolution_met": QT_TRANSLATE_NOOP("past", "solved {value}"),
    "csat_mean": QT_TRANSLATE_NOOP("past", "mean {value}"),
    "customers_at_risk": QT_TRANSLATE_NOOP("past", "{value} customers"),
    "answers": QT_TRANSLATE_NOOP("past", "of {value} answers"),
}
_TAKES: Final[dict[str, Text]] = {
    "canonical": QT_TRANSLATE_NOOP("past", "mean {value}"),
    "median": QT_TRANSLATE_NOOP("past", "median {value}"),
}
_N: Final = QT_TRANSLATE_NOOP("past", "n {count}")
_OVER: Final = QT_TRANSLATE_NOOP("past", "n {count}, {low} to {high}")
_TARGET: Final = QT_TRANSLATE_NOOP("past", "target {value}")
_BETWEEN: Final = QT_TRANSLATE_NOOP(
    "past", "{value} of n {count}; the true figure most likely lies between {low} and {high}."
)
_SMALL: Final = QT_TRANSLATE_NOOP("past", "Only n {count} behind it: read it with care.")
_WORDS: Final[dict[str, Text]] = {
    "good": QT_TRANSLATE_NOOP("past", "on target"),
    "attention": QT_TRANSLATE_NOOP("past", "watch"),
    "bad": QT_TRANSLATE_NOOP("past", "off target"),
}
_NOT_FINAL: Final = QT_TRANSLATE_NOOP("past", "provisional")
_ROWS: Final = QT_TRANSLATE_NOOP("past", "Rows behind this figure")
_ACROSS: Final = 6
_FEW: Final = 3
_LEAST: Final = 132
_GAP: Final = 12


def shown(figure: Figure | None, value: float | None = None) -> str:
    """A figure as people read it; or another `value` of its kind."""
    if figure is None or figure.value is None:
        return formats.NO_DATA
    return written(figure.unit, figure.value if value is None else value, figure.n)


def face(tile: PastTile) -> Face:
    """What a tile draws."""
    figure, kpi = tile.figure, catalogue.BY_ID[tile.kpi]
    second, aside, brief = _second(tile), "", ""
    if tile.variant and not tile.second.startswith(tile.kpi):
        second = say(kpi.variants[tile.variant].title)
    if tile.goal is not None:
        aside = say(_TARGET, value=shown(figure, tile.goal) if figure.value is not None else formats.NO_DATA)
    elif figure.n and kpi.formula is not None and kpi.formula.bottom:
        aside = say(_N, count=formats.count(figure.n))
    if not second and aside and figure.low is not None and figure.high is not None and tile.goal is None:
        low, high = (shown(figure, bound) for bound in (figure.low, figure.high))
        second, aside, brief = say(_OVER, count=formats.count(figure.n), low=low, high=high), "", aside
    if figure.state == "provisional" and tile.goal is None:
        second, aside = say(_NOT_FINAL), say(_N, count=formats.count(figure.n))
    word = say(_WORDS[tile.level]) if tile.level else ""
    ceiling = 1.0 if figure.unit == "ratio" else 0.0
    title = cells.kpi_title(tile.kpi)
    text = shown_of(tile.kpi, figure)
    return Face(title, text, second, aside, tile.level, word, tile.spark, (), tile.goal, ceiling, tip(tile), brief)


def _second(tile: PastTile) -> str:
    if tile.second_figure is None or tile.second_figure.value is None:
        return ""
    text = _SECOND.get(tile.second) or _TAKES.get(tile.second.partition(".")[2])
    return say(text, value=shown(tile.second_figure)) if text is not None else ""


def tip(tile: PastTile) -> str:
    """What the pointer over a tile tells: how sure the figure is, what to know of it, what it means."""
    figure, kpi = tile.figure, catalogue.BY_ID[tile.kpi]
    lines = []
    if figure.value is not None and figure.low is not None and figure.high is not None:
        low, high = (shown(figure, bound) for bound in (figure.low, figure.high))
        lines.append(say(_BETWEEN, value=shown(figure), count=formats.count(figure.n), low=low, high=high))
    if 0 < figure.n < kpi.minimum_n:
        lines.append(say(_SMALL, count=formats.count(figure.n)))
    if figure.state in words.NO_FIGURE and figure.state:
        lines.append(say(words.NO_FIGURE[figure.state]))
    return "\n\n".join([*lines, cells.explain(tile.kpi, tile.variant)])


class FlatTile(Tile):
    """A tile without a line, in less room."""

    def _height(self) -> int:
        return 76 if theme.now().compact else 84


class TileGrid(QWidget):
    """Tiles by the name of their figure, six a row, or three where there is little room. A tile whose figure the centre
    does not measure is not there.

    Signals: `opened(name)`; `menu_wanted(menu, name)` to add to a tile's menu.
    """

    opened = Signal(str)
    menu_wanted = Signal(QMenu, str)

    def __init__(self, names: Sequence[str], flat: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: dict[str, Tile] = {}
        self.shown: dict[str, PastTile] = {}
        self._there: list[str] = []
        self._across = _ACROSS
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        for name in names:
            tile = FlatTile() if flat else Tile()
            tile.setParent(self)
            tile.setObjectName(name)
            tile.show_face(Face(cells.kpi_title(name.partition(".")[0]), ""))
            tile.opened.connect(self._open)
            tile.menu_wanted.connect(self._menu)
            self.tiles[name] = tile
        self._place(list(names))

    def show_tiles(self, tiles: Mapping[str, PastTile], faces: Mapping[str, Face] | None = None) -> None:
        """Show these figures; `faces` are drawn in the place of the usual ones."""
        for name, made in tiles.items():
            if name in self.tiles:
                self.shown[name] = made
                self.tiles[name].show_face((faces or {}).get(name) or face(made))
        self._place([name for name in self.tiles if name not in tiles or tiles[name].measured])
        self._balance()

    def _place(self, names: list[str]) -> None:
        if names == self._there:
            return
        self._there = names
        self._lay()

    def _lay(self) -> None:
        names, across = self._there, self._across
        for tile in self.tiles.values():
            self._grid.removeWidget(tile)
        for name, tile in self.tiles.items():
            tile.setVisible(name in names)
        for at, name in enumerate(names):
            self._grid.addWidget(self.tiles[name], at // across, at % across)
        for at in range(_ACROSS):
            self._grid.setColumnStretch(at, 1 if at < min(len(names), across) else 0)
        if not names or self.parentWidget() is not None:  # shown without a parent it would be a window of its own
            self.setVisible(bool(names))

    def _balance(self) -> None:
        """Two lines for the titles of a row in which one would be cut."""
        names, across = self._there, self._across
        columns = min(len(names), across)
        for first in range(0, len(names), across):
            row = [self.tiles[name] for name in names[first : first + across]]
            width = (self.width() - _GAP * (columns - 1)) // columns
            stand_level(row, width)

    def _open(self) -> None:
        self.opened.emit(self.sender().objectName())

    def _menu(self, menu: QMenu) -> None:
        name = self.sender().objectName()
        rows = menu.addAction(theme.icon("rows"), say(_ROWS))
        rows.setData(name)
        group = QActionGroup(menu)
        group.addAction(rows)
        group.triggered.connect(self._open_from_menu)
        self.menu_wanted.emit(menu, name)

    def _open_from_menu(self, action: Any) -> None:
        self.opened.emit(action.data())

    def sizeHint(self) -> QSize:
        """As high as its tiles."""
        return self._grid.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The room of three tiles beside each other."""
        return QSize(_LEAST * _FEW + 2 * _GAP, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Six a row where they have room."""
        super().resizeEvent(event)
        across = _ACROSS if self.width() >= _LEAST * _ACROSS + _GAP * (_ACROSS - 1) else _FEW
        if across != self._across:
            self._across = across
            self._lay()
        self._balance()
