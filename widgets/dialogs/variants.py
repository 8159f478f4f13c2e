"""The formulas of a figure side by side on the centre's own data, and what makes one differ from the one in force."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QSplitter, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import cells, variant_words
from supervisor.models.figure_model import FigureModel, written
from supervisor.models.table_model import TableModel
from supervisor.settings import SHARED
from supervisor.text import say
from supervisor.views.variants import CLASSES, VARIANTS
from widgets import theme
from widgets.dialogs.frame import Dialog, words
from widgets.parts.buttons import IconButton
from widgets.parts.card import Card
from widgets.parts.table_view import TableView

if TYPE_CHECKING:
    from supervisor.views.variants import Variant, VariantClass, Variants

_TITLE = QT_TRANSLATE_NOOP("variants", "Formulas: {figure}")
_READING = QT_TRANSLATE_NOOP("variants", "Computing by every formula…")
_FORMULAS = QT_TRANSLATE_NOOP("variants", "Formulas")
_DIFFERENCE = QT_TRANSLATE_NOOP("variants", "What makes the difference")
_SPAN = QT_TRANSLATE_NOOP("variants", "{first} to {last}")
_TARGET = QT_TRANSLATE_NOOP("variants", "The target is {value}.")
_CHANGED = QT_TRANSLATE_NOOP("variants", "Another formula came in force within this period: {days}.")
_EXPLAINED = QT_TRANSLATE_NOOP("variants", "Too many rows to explain all: the differences are told from {time} on.")
_SAME = QT_TRANSLATE_NOOP("variants", "This is the formula in force.")
_ALIKE = QT_TRANSLATE_NOOP("variants", "Every row counts the same by both formulas.")
_CHOOSE = QT_TRANSLATE_NOOP("variants", "Choose a formula to see what it counts differently.")
_USE = QT_TRANSLATE_NOOP("variants", "Use this formula")
_USE_IN_BOOK = QT_TRANSLATE_NOOP("variants", "Use this formula from a day on…")
_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "variants", "The formula is decided in the book, for everybody. Your rights do not allow to change it."
)
_COPY = QT_TRANSLATE_NOOP("variants", "Copy")
_ROWS = QT_TRANSLATE_NOOP("variants", "Rows…")
_CHANGE = QT_TRANSLATE_NOOP("variants", "Thresholds…")


_LINE: Final = " · "


class VariantsDialog(Dialog):
    """Opens at once, is filled when the answer comes.

    Signals: `chosen(kpi, variant)`; `rows_wanted((variant, here, there, measures), title)`; `setting_wanted(name,
    value)` where somebody may change a threshold that the figure is counted by. `in_book`: the choice is
    one of the book; `allowed`: who works here may make it.
    """

    chosen = Signal(str, str)
    rows_wanted = Signal(object, str)
    setting_wanted = Signal(str, object)

    def __init__(
        self, kpi: str, in_book: bool, allowed: bool, parent: QWidget | None = None, of: Iterable[str] = ()
    ) -> None:
        """`of` says of whom and what the figures are, where that is not everything."""
        title = cells.kpi_title(kpi)
        super().__init__(say(_TITLE, figure=title), parent)
        self.kpi = kpi
        self.told: Variants | None = None
        self._allowed, self._of = allowed, tuple(of)
        head = words(title)
        head.setFont(theme.font("large", True))
        self._said = words(say(_READING), quiet=True)
        self.column.addWidget(head)
        self.column.addWidget(self._said)
        self.thresholds = words("", quiet=True)
        self.thresholds.setVisible(False)
        self.column.addWidget(self.thresholds)
        self.model = FigureModel(VARIANTS, self)
        self.view = self._table(self.model, say(_FORMULAS))
        self.view.selectionModel().currentRowChanged.connect(self._show_difference)
        self.classes = TableModel(CLASSES, self)
        self.difference = self._table(self.classes, say(_DIFFERENCE))
        self.difference.opened.connect(self._want_rows)
        self._formula = words("", quiet=True)
        self._lay_out()
        self.use = QPushButton(say(_USE_IN_BOOK if in_book else _USE))
        self.use.setEnabled(False)
        self.use.setToolTip("" if allowed else say(_NOT_ALLOWED))
        self.use.clicked.connect(self._use)
        self.rows = IconButton("rows", say(_ROWS))
        self.rows.setEnabled(False)
        self.rows.clicked.connect(self._want_all_rows)
        copy = IconButton("copy", say(_COPY))
        copy.clicked.connect(self._copy)
        self.change = IconButton("settings", say(_CHANGE))
        self.change.setVisible(False)
        self.change.clicked.connect(self._offer_settings)
        self.close_line(self.use, self.rows, copy, self.change)
        room = parent.size() if parent is not None else QSize(1280, 800)
        self.resize(min(room.width() - 60, 960), min(room.height() - 80, 680))
        self.view.setFocus()

    def _table(self, model: TableModel, name: str) -> TableView:
        view = TableView(model, name)
        view.empty_text = ""
        view.columns.show_usual({column.id for column in model.columns})
        return view

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setHandleWidth(theme.now().gap)
        parts.setChildrenCollapsible(False)
        upper, self._lower = Card(say(_FORMULAS)), Card(say(_DIFFERENCE))
        upper.put(self.view)
        self._formula.setContentsMargins(theme.now().cell, 0, theme.now().cell, 6)
        self._lower.add_line(self._formula)
        self._lower.put(self.difference)
        for card in (upper, self._lower):
            parts.addWidget(card)
        parts.setSizes([360, 240])
        self.column.addWidget(parts, 1)

    # Showing

    def show_answer(self, told: Variants) -> None:
        """Fill in the formulas, the one in force chosen."""
        self.told = told
        self._said.setText(_LINE.join((*self._of, _notice(told))))
        lines = [variant_words.threshold(one) for one in told.thresholds]
        self.thresholds.setText("\n".join(lines))
        self.thresholds.setVisible(bool(lines))
        self.change.setVisible(bool(lines) and self._allowed)
        table = variant_words.table(told)
        self.model.variants = {told.kpi: told.in_force}
        self.model.show(table, told.stretch.now_at, told.stretch.zone)
        self.view.columns.show_usual({column.id for column in table.columns})
        self.view.select_key(table.keys[[one.variant for one in told.rows].index(told.in_force)])
        self._show_difference()

    def fail(self, sentence: str) -> None:
        """It could not be computed: say why."""
        self._said.setText(sentence)

    def selected(self) -> Variant | None:
        """The formula in focus."""
        index = self.view.currentIndex()
        if self.told is None or not index.isValid():
            return None
        return self.told.rows[int(self.model.key_at(index.row()))]

    @Slot()
    def _show_difference(self) -> None:
        one, told = self.selected(), self.told
        if told is None:
            return
        same = one is None or one.variant == told.in_force
        variant = told.in_force if one is None else one.variant
        self._formula.setText(variant_words.formula(told.kpi, variant))
        self.difference.empty_text = say(_CHOOSE if one is None else _SAME if same else _ALIKE)
        table = variant_words.classes(told, "" if one is None else one.variant)
        self.classes.show(table, told.stretch.now_at, told.stretch.zone)
        self.difference.viewport().update()
        self.use.setEnabled(self._allowed and not same)
        self.rows.setEnabled(bool(len(table)))

    # Doing

    @Slot()
    def _use(self) -> None:
        one = self.selected()
        if one is not None:
            self.chosen.emit(self.kpi, one.variant)

    @Slot()
    def _offer_settings(self) -> None:
        """Name the thresholds, each a door to its setting."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self.told.thresholds if self.told is not None else ():
            action = menu.addAction(say(SHARED[one.setting].title))
            action.setData((one.setting, one.least_ms))
            action.triggered.connect(self._want_setting)
        menu.popup(self.change.mapToGlobal(self.change.rect().bottomLeft()))

    @Slot()
    def _want_setting(self) -> None:
        self.setting_wanted.emit(*self.sender().data())  # type: ignore[attr-defined]  # a QAction

    @Slot(str, str)
    def _want_rows(self, key: str, _column: str) -> None:
        one, told = self.selected(), self.told
        if one is None or told is None or not key.isdecimal():
            return
        part = one.classes[int(key)]
        self.rows_wanted.emit((one.variant, part.here, part.there, part.measures), self._named(one.variant, part))

    def _named(self, variant: str, part: VariantClass) -> str:
        """A formula, and which of the rows that it counts differently."""
        in_force = self.told.in_force if self.told is not None else ""
        named = variant_words.title(self.kpi, variant), variant_words.which(part, (in_force, variant))
        return _LINE.join(named)

    @Slot()
    def _want_all_rows(self) -> None:
        one = self.selected()
        if one is not None:
            self.rows_wanted.emit((one.variant, "", "", ()), variant_words.title(self.kpi, one.variant))

    def _copy(self) -> None:
        (self.difference if self.difference.hasFocus() else self.view).copy()


def _notice(told: Variants) -> str:
    """Of which time the figures are, and what else is to be known."""
    window, zone = told.stretch.window, told.stretch.zone
    last_at = max(min(window.end_at, told.stretch.now_at) - 1, window.start_at)
    first, last = formats.date(window.start_at, zone), formats.date(last_at, zone)
    parts = [first if first == last else say(_SPAN, first=first, last=last)]
    if told.target is not None:
        unit = told.rows[0].figure.unit
        parts.append(say(_TARGET, value=formats.share(told.target) if unit == "ratio" else written(unit, told.target)))
    if told.changed:
        parts.append(say(_CHANGED, days=formats.listed(map(formats.day, told.changed))))
    if told.explained is not None:
        parts.append(say(_EXPLAINED, time=formats.date_and_clock(told.explained.start_at, zone)))
    return " ".join(parts)
