"""First step: how the file is read. Its sheet, its letters, what stands between columns, which row names them."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say
from widgets.dialogs.mapping.grid import Grid, GridView
from widgets.dialogs.mapping.shape import Shape
from widgets.dialogs.mapping.state import State, zones
from widgets.parts.card import Card
from widgets.parts.fields import Choice
from widgets.parts.labels import literal, words

_SHEET = QT_TRANSLATE_NOOP("wizard", "Sheet")
_TABLE = QT_TRANSLATE_NOOP("wizard", "Table")
_LIST = QT_TRANSLATE_NOOP("wizard", "List")
_BETWEEN = QT_TRANSLATE_NOOP("wizard", "Between columns")
_HEADING = QT_TRANSLATE_NOOP("wizard", "Names of columns")
_ROW = QT_TRANSLATE_NOOP("wizard", "Row {number}")
_TWO_ROWS = QT_TRANSLATE_NOOP("wizard", "Rows {upper} and {lower}")
_ALL_SHEETS = QT_TRANSLATE_NOOP("wizard", "All sheets")
_NO_ROW = QT_TRANSLATE_NOOP("wizard", "There are none")
_ZONE = QT_TRANSLATE_NOOP("wizard", "Time zone")
_LETTERS = QT_TRANSLATE_NOOP("wizard", "Letters")
_WHICH = QT_TRANSLATE_NOOP(
    "wizard", "The file does not say which letters it is written in. Choose the line that you can read:"
)
_BEGINNING = QT_TRANSLATE_NOOP("wizard", "How the file begins")
_COUNT = QT_TRANSLATE_NOOP("wizard", "{columns} columns")
_ASKS = QT_TRANSLATE_NOOP("wizard", "Still to be said, how it is written: {columns}.")
_MORE = QT_TRANSLATE_NOOP("wizard", "The first {shown} of {columns} columns are offered")
_DELIMITERS: Final[dict[str, Text]] = {
    ",": QT_TRANSLATE_NOOP("wizard", "Comma ,"),
    ";": QT_TRANSLATE_NOOP("wizard", "Semicolon ;"),
    "\t": QT_TRANSLATE_NOOP("wizard", "Tab"),
    "|": QT_TRANSLATE_NOOP("wizard", "Line |"),
}
_ENCODINGS: Final[dict[str, Text]] = {
    "cp1255": QT_TRANSLATE_NOOP("wizard", "Hebrew (Windows)"),
    "iso-8859-8": QT_TRANSLATE_NOOP("wizard", "Hebrew (older)"),
    "cp1256": QT_TRANSLATE_NOOP("wizard", "Arabic (Windows)"),
    "cp1250": QT_TRANSLATE_NOOP("wizard", "Romanian (Windows)"),
    "cp1252": QT_TRANSLATE_NOOP("wizard", "Western (Windows)"),
}
_USUAL: Final = {"he": ("cp1255", "iso-8859-8"), "ar": ("cp1256",), "ro": ("cp1250",), "en": ("cp1252",)}
"""What exports in a language are usually written in, where they are not Unicode."""
_HEADINGS: Final = 12
_PAIRS: Final = 6
_SHEET_KEYS: Final = {"sqlite": "table", "json": "records"}
_LONG: Final = 40


def zone_choice(zone: str, letters: int = _LONG) -> Choice:
    """A list of time zones, with room for so many letters; letters that are typed find one."""
    choice = Choice([(name, formats.ltr(name.replace("_", " "))) for name in zones()], zone)
    choice.setAccessibleName(say(_ZONE))
    choice.setMaxVisibleItems(16)
    choice.setMinimumContentsLength(letters)
    return choice


class FileStep(QWidget):
    """Emits `reread()` when the file is to be looked at in another way, `zone_changed()` and `completed(bool)`."""

    reread = Signal()
    zone_changed = Signal()

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(20)
        self.form.setVerticalSpacing(6)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.sheet, self.between, self.heading = Choice([]), Choice([]), Choice([])
        self.written = Choice([])
        self.zone = zone_choice(state.zone)
        for title, field in (
            (_LETTERS, self.written),
            (_SHEET, self.sheet),
            (_BETWEEN, self.between),
            (_HEADING, self.heading),
            (_ZONE, self.zone),
        ):
            field.setAccessibleName(say(title))
            field.setMinimumContentsLength(_LONG)
            self.form.addRow(say(title), field)
        self.shape = Shape(state, self.form, self)
        self.shape.changed.connect(self.reread)
        self.written.changed.connect(self._written_chosen)
        self.sheet.changed.connect(self._sheet_chosen)
        self.between.changed.connect(self._between_chosen)
        self.heading.changed.connect(self._heading_chosen)
        self.zone.changed.connect(self._zone_chosen)
        self._letters = QWidget()
        self._letters_column = QVBoxLayout(self._letters)
        self._letters_column.setContentsMargins(0, 0, 0, 0)
        self.letters: list[QRadioButton] = []
        self._letters.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._letters.hide()
        self.grid = Grid(self)
        self.view = GridView(self.grid, say(_BEGINNING))
        self._card = Card(say(_BEGINNING))
        self._card.put(self.view)
        self._column.addWidget(self._letters)
        self._column.addLayout(self.form)
        self._column.addWidget(self._card, 1)
        self._room = QWidget()
        self._column.addWidget(self._room, 1)
        self.show_look()

    @property
    def complete(self) -> bool:
        """Whether the columns of the file are known, and nothing of how it is read is in doubt."""
        return bool(self._state.columns) and not self._state.doubtful

    def show_look(self) -> None:
        """Show the file as it looks now."""
        look = self._state.look
        self._show_letters(look.get("encodings", []))
        with QSignalBlocker(self.sheet), QSignalBlocker(self.between), QSignalBlocker(self.heading):
            self._offer_letters()
            sheets = [(name, formats.isolate(name or self._state.name)) for name in look.get("sheets", [])]
            every = [("*", say(_ALL_SHEETS))] if look.get("kind") == "xlsx" else []
            _offer(self.sheet, [*sheets, *every], look.get("sheet"))
            _offer(self.between, [(sign, say(text)) for sign, text in _DELIMITERS.items()], look.get("delimiter"))
            lines = min(len(look.get("begin", [])), _HEADINGS)
            numbers = [(0, say(_NO_ROW)), *((number, say(_ROW, number=number)) for number in range(1, lines + 1))]
            two = [((at, at + 1), say(_TWO_ROWS, upper=at, lower=at + 1)) for at in range(1, min(lines, _PAIRS))]
            chosen = (look["upper"], look["header"]) if look.get("upper") else look.get("header")
            _offer(self.heading, [(_written(one), text) for one, text in [*numbers, *two]], _written(chosen))
        self.shape.show_look()
        kind, known = look.get("kind", ""), bool(look.get("columns"))
        self.form.setRowVisible(self.sheet, len(look.get("sheets", [])) > 1)
        self.form.setRowVisible(self.between, kind == "csv" and known)
        self.form.setRowVisible(self.heading, kind in ("csv", "xlsx") and known)
        self._card.setVisible(known)
        self._room.setVisible(not known)
        title = self.form.labelForField(self.sheet)
        if isinstance(title, QLabel):
            title.setText(say({"sqlite": _TABLE, "json": _LIST}.get(kind, _SHEET)))
        columns, more = len(look.get("heading") or self._state.columns), look.get("more", 0)
        columns -= more if look.get("heading") else 0
        self._card.note.setText(
            say(_MORE, shown=columns, columns=columns + more) if more else say(_COUNT, columns=columns)
        )
        if self._state.doubtful:
            first = next((name for name in look.get("heading", []) if name and name not in look.get("keys", [])), "")
            self._card.note.setText(say(_ASKS, columns=formats.isolate(first)))
        self._show_begin(look)

    def _offer_letters(self) -> None:
        """What was chosen of the letters stays to be chosen anew."""
        known = bool(self._state.look.get("columns")) and bool(self._state.letters)
        self.form.setRowVisible(self.written, known)
        pairs = [(one["name"], _title(one["name"])) for one in _ordered(self._state.letters)]
        _offer(self.written, pairs, self._state.look.get("encoding"))

    def _show_begin(self, look: dict[str, Any]) -> None:
        header = look.get("header", 1)
        begin = look.get("begin") or look.get("rows", [])[:_HEADINGS]
        if look.get("kind") in ("csv", "xlsx"):
            labels = [str(number) for number in range(1, len(begin) + 1)]
        else:
            header, labels = 0, [str(line) for line in look.get("lines", [])]
        names = look.get("heading", self._state.columns)[: max((len(row) for row in begin), default=0)]
        below = begin[header:] if header else begin
        numbers = labels[header:] if header else labels
        self.grid.show(["", *names], [[number, *row] for number, row in zip(numbers, below, strict=False)])
        self.view.fit()

    def _show_letters(self, candidates: list[dict[str, Any]]) -> None:
        for old in (*self.letters, *self._letters.findChildren(QLabel)):
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.letters = []
        self._letters.setVisible(bool(candidates))
        if not candidates:
            return
        self._letters_column.addWidget(words(say(_WHICH)))
        for one in _ordered(candidates):
            name, title = one["name"], _title(one["name"])
            sample = formats.isolate(" · ".join(line[:70] for line in one["lines"][:2]))
            button = QRadioButton(literal(f"{title}:  {sample}"))
            button.setObjectName(name)
            button.setAccessibleName(f"{title}: {sample}")
            button.clicked.connect(self._letters_chosen)
            self._letters_column.addWidget(button)
            self.letters.append(button)

    def _written_chosen(self) -> None:
        self._set("encoding", self.written.value())

    def _letters_chosen(self) -> None:
        self._set("encoding", self.sender().objectName())

    def _sheet_chosen(self) -> None:
        key = _SHEET_KEYS.get(self._state.look.get("kind", ""), "sheet")
        self._state.look_anew(key, self.sheet.value())
        self._set(key, self.sheet.value())

    def _between_chosen(self) -> None:
        self._state.look_anew("delimiter", self.between.value())
        self._set("delimiter", self.between.value())

    def _heading_chosen(self) -> None:
        rows = [int(row) for row in str(self.heading.value()).split()]
        self._state.look_anew("header", None)
        self._set("header", rows if len(rows) > 1 else rows[0])

    def _zone_chosen(self) -> None:
        self._state.zone = str(self.zone.value())
        self._state.touched = True
        self.zone_changed.emit()

    def _set(self, key: str, value: Any) -> None:
        self._state.draft.source[key] = value
        self._state.touched = True
        self.reread.emit()


def _title(encoding: str) -> str:
    return say(_ENCODINGS[encoding]) if encoding in _ENCODINGS else encoding.upper()


def _ordered(candidates: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the window's language is usually written in comes first."""
    usual = _USUAL.get(formats.language(), ())
    return sorted(candidates, key=lambda one: one["name"] not in usual)


def _written(rows: Any) -> str:
    """The rows of a heading as the value of a choice, which compares texts only."""
    return " ".join(map(str, rows)) if isinstance(rows, tuple) else str(rows)


def _offer(choice: Choice, pairs: list[tuple[Any, str]], chosen: Any) -> None:
    choice.clear()
    for value, text in pairs:
        choice.addItem(text, value)
    choice.setCurrentIndex(max(choice.findData(chosen), 0))
