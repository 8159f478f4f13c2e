"""The words of a tile in the room there is: narrower letters first, then a second line, then fewer parts. A figure is
never cut, for half a number is another one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from widgets import theme

_STRETCHES: Final = (100, 95, 90, 86)
_GAP: Final = 8


@dataclass(frozen=True, slots=True)
class Note:
    """What stands under a figure: one or two lines of parts (the second of a line at its end), in which letters;
    `whole` unless a part is missing or cut."""

    font: QFont = field(compare=False)
    lines: tuple[tuple[str, ...], ...]
    whole: bool = True


def fitted(text: str, room: int) -> tuple[QFont, str]:
    """A text in narrower letters where it is a little too long, and cut where even those have no room."""
    for font, metrics in _fonts():
        if metrics.horizontalAdvance(text) <= room:
            return font, text
    return font, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def titled(text: str, room: int, most: int) -> tuple[QFont, list[str]]:
    """A title on one line, else, where it may have two, on those in the usual letters; what has no room is cut."""
    font, line = fitted(text, room)
    if line == text or most < 2:
        return font, [line]
    metrics = theme.metrics("small")
    first, *others = _wrapped(text, room, metrics)
    parts = [first, " ".join(others)] if others else [first]
    return theme.font("small"), [metrics.elidedText(part, Qt.TextElideMode.ElideRight, room) for part in parts]


def laid(texts: Sequence[str], brief: str, room: int, most: int) -> Note:
    """The parts under a figure in at most so many lines of a width; `brief` says the first part shorter."""
    if not texts:
        return Note(theme.font("small"), ())
    if font := _font_for(texts, room):
        return Note(font, (tuple(texts),))
    if most > 1 and not brief:
        for narrower, metrics in _fonts():
            lines = [line for text in texts for line in _wrapped(text, room, metrics)]
            if len(lines) <= most and all(metrics.horizontalAdvance(line) <= room for line in lines):
                return Note(narrower, tuple((line,) for line in lines))
    for fewer in _fewer(texts, brief):
        if font := _font_for(fewer, room):
            return Note(font, (fewer,), whole=False)
    first = brief or texts[0]
    if any(letter.isdigit() for letter in first):
        return Note(theme.font("small"), (), whole=False)
    narrowest, cut = fitted(first, room)
    return Note(narrowest, ((cut,),), whole=False)


def _fonts() -> Iterator[tuple[QFont, QFontMetrics]]:
    for stretch in _STRETCHES:
        font = theme.narrow("small", stretch)
        yield font, QFontMetrics(font)


def _font_for(texts: Sequence[str], room: int) -> QFont | None:
    """The widest letters in which the parts stand on one line."""
    for font, metrics in _fonts():
        if sum(metrics.horizontalAdvance(text) for text in texts) + _GAP * (len(texts) - 1) <= room:
            return font
    return None


def _fewer(texts: Sequence[str], brief: str) -> list[tuple[str, ...]]:
    """What may stand in the place of all parts, best first."""
    found = [(brief, *texts[1:]), (brief,)] if brief else []
    return [*found, *((text,) for text in texts)] if len(texts) > 1 else found


def _wrapped(text: str, room: int, metrics: QFontMetrics) -> list[str]:
    """A text in lines; no-break spaces keep a figure and its unit together."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
