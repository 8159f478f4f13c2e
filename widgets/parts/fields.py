"""Fields of a form: each shows a value, reads what was typed, and says when something changes.

They know nothing of contact centres: choices and words come from whoever makes the form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from supervisor import formats
from supervisor.text import QT_TRANSLATE_NOOP, say
from widgets.parts.choices import Select
from widgets.parts.labels import Label, led

_CLOSED = QT_TRANSLATE_NOOP("parts", "closed")
_LETTERS: Final = 22
"""Letters that a list has room for at the least; one of two side by side half of them."""


class Field(Protocol):
    """What a form asks of its fields."""

    changed: Any
    """Signal: somebody typed or chose."""

    def value(self) -> Any:
        """What was typed, read; None for nothing. Raises ValueError when it cannot be read."""

    def typed(self) -> Any:
        """What was typed as it stands, to be kept and put back."""

    def put_back(self, typed: Any) -> None:
        """Show again what was typed."""


class Line(QLineEdit):
    """A line of text, read by `read`."""

    changed = Signal()

    def __init__(
        self,
        text: str = "",
        read: Callable[[str], Any] = str,
        hint: str = "",
        *,
        secret: bool = False,
        left_to_right: bool = False,
        empty: Any = None,
    ) -> None:
        """`empty` is the value of an empty line."""
        super().__init__(text)
        self._empty = empty
        self._read = read
        self.setPlaceholderText(hint)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        if left_to_right:
            # Times, dates and codes read from the left in every language.
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        led(self)
        self.textEdited.connect(self.changed)

    def value(self) -> Any:
        """What was typed, read."""
        text = formats.plain(self.text()).strip()
        return self._read(text) if text else self._empty

    def typed(self) -> Any:
        """The letters."""
        return self.text()

    def put_back(self, typed: Any) -> None:
        """Show the letters again."""
        self.setText(str(typed))


class Choice(Select):
    """One of several; `choices` are (value, words)."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[Any, str]], chosen: Any = None) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        for value, words in choices:
            self.addItem(words, value)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.activated.connect(self._choose)

    def _choose(self) -> None:
        self.changed.emit()

    def value(self) -> Any:
        """The chosen value."""
        return self.currentData()

    def typed(self) -> Any:
        """The chosen value."""
        return self.currentData()

    def put_back(self, typed: Any) -> None:
        """Choose again."""
        at = self.findData(typed)
        if at >= 0:
            self.setCurrentIndex(at)


class PlaceField(QWidget):
    """A kind of place, and which one. `kinds` are (kind, words, names by id); a kind without names stands alone."""

    changed = Signal()

    def __init__(self, kinds: Sequence[tuple[str, str, Mapping[str, str]]], chosen: str = "") -> None:
        super().__init__()
        self._names = {kind: names for kind, _words, names in kinds}
        self._kind = Choice([(kind, words) for kind, words, _names in kinds])
        self._id = Choice([])
        # Both together are no wider than one list: a form that is open does not grow.
        for one in (self._kind, self._id):
            one.setMinimumContentsLength(_LETTERS // 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._kind)
        row.addWidget(self._id, 1)
        self.setFocusProxy(self._kind)
        self._kind.changed.connect(self._offer)
        self._kind.changed.connect(self.changed)
        self._id.changed.connect(self.changed)
        self._offer()
        self.put_back(chosen)

    def _offer(self) -> None:
        self._id.clear()
        names = self._names.get(self._kind.currentData(), {})
        for id, name in sorted(names.items(), key=lambda pair: pair[1].casefold()):
            self._id.addItem(formats.isolate(name), id)
        self._id.setVisible(bool(names))

    def setAccessibleName(self, name: str) -> None:
        """Name both lists."""
        super().setAccessibleName(name)
        self._kind.setAccessibleName(name)
        self._id.setAccessibleName(name)

    def value(self) -> str:
        """``centre`` or ``queue=Q1``."""
        kind, id = self._kind.currentData(), self._id.currentData()
        return f"{kind}={id}" if self._names.get(kind) else str(kind)

    def typed(self) -> Any:
        """As `value`."""
        return self.value()

    def put_back(self, typed: Any) -> None:
        """Choose again."""
        kind, _, id = str(typed).partition("=")
        if kind in self._names:
            self._kind.put_back(kind)
            self._offer()
            self._id.put_back(id)


class WeekField(QWidget):
    """Hours for each day of a week: a line per day, empty where it is closed. `days` are (code, words)."""

    changed = Signal()

    def __init__(self, days: Sequence[tuple[str, str]], hours: Mapping[str, Sequence[str]], hint: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        self._lines: dict[str, Line] = {}
        for row, (code, words) in enumerate(days):
            line = Line(", ".join(hours.get(code, ())), hint=f"{hint}; {say(_CLOSED)}", left_to_right=True)
            line.setAccessibleName(words)
            line.changed.connect(self.changed)
            grid.addWidget(Label(words), row, 0)
            grid.addWidget(line, row, 1)
            self._lines[code] = line
        self.setFocusProxy(self._lines[days[0][0]])

    def value(self) -> dict[str, list[str]]:
        """Hours by day, those that are closed left out."""
        return {
            code: [span.strip() for span in text.split(",")]
            for code, line in self._lines.items()
            if (text := formats.plain(line.text()).strip())
        }

    def typed(self) -> Any:
        """The letters by day."""
        return {code: line.text() for code, line in self._lines.items()}

    def put_back(self, typed: Any) -> None:
        """Show the letters again."""
        for code, text in dict(typed).items():
            if code in self._lines:
                self._lines[code].setText(str(text))
