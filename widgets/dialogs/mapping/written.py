"""Ways to write moments, as people read them, and the line in which somebody says one of their own."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say
from widgets.parts.fields import Line

_READS = QT_TRANSLATE_NOOP("wizard", "{moment} ({pattern})")
_UNREAD = QT_TRANSLATE_NOOP("importer", "A time or date cannot be read in the way the mapping says.")
NAMED_DATES: Final[dict[str, Text]] = {
    "iso": QT_TRANSLATE_NOOP("wizard", "International 2026-04-30"),
    "epoch": QT_TRANSLATE_NOOP("wizard", "Seconds since 1970"),
    "epoch_ms": QT_TRANSLATE_NOOP("wizard", "Milliseconds since 1970"),
    "excel": QT_TRANSLATE_NOOP("wizard", "Days since 1900, as in a workbook"),
}
_SIGNS: Final = {
    "%d": "DD", "%m": "MM", "%Y": "YYYY", "%y": "YY", "%H": "hh", "%I": "hh", "%M": "mm", "%S": "ss", "%p": "AM",
    "%z": "+00:00",
}  # fmt: skip
_NAMED_SIGNS: Final[dict[str, Text]] = {
    "%b": QT_TRANSLATE_NOOP("trends", "Month"),
    "%a": QT_TRANSLATE_NOOP("trends", "Weekday"),
}
_CELL_LETTERS: Final = 40


class KeptLine(Line):
    """A line in which Enter only ends the typing: it presses no button of the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


def pattern_words(pattern: str) -> str:
    """A pattern as people write it: DD/MM/YYYY hh:mm."""
    for sign, shown in (_SIGNS | {sign: say(text) for sign, text in _NAMED_SIGNS.items()}).items():
        pattern = pattern.replace(sign, shown)
    return formats.ltr(pattern)


def written(pattern: str) -> str:
    """How a way to write moments is shown."""
    return say(NAMED_DATES[pattern]) if pattern in NAMED_DATES else pattern_words(pattern)


def told_apart(pairs: list[tuple[Any, str]]) -> list[tuple[Any, str]]:
    """Ways that read the first value alike are told apart by their patterns."""
    moments = [shown for _, shown in pairs]
    return [
        (one, shown if moments.count(shown) == 1 else say(_READS, pattern=written(one), moment=shown))
        for one, shown in pairs
    ]


def moment(iso: str) -> str:
    """A moment with the month's name, so that day and month cannot be taken for each other."""
    day, _, clock = iso.partition(" ")
    shown = formats.locale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), "d MMMM yyyy")
    return shown if clock in ("", "00:00") else f"{shown}, {formats.ltr(clock)}"


def example(cell: str, iso: str | None) -> str:
    """A cell, and what a way reads of it."""
    return _unread(cell) if iso is None else f"{formats.ltr(cell[:_CELL_LETTERS])}: {moment(iso)}"


def _unread(cell: str) -> str:
    return f"{formats.ltr(cell[:_CELL_LETTERS])}: {say(_UNREAD)}"
