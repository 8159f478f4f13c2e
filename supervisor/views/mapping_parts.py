"""Patterns of a mapping that are chosen instead of written: a part of a cell, and the row before which a sheet ends."""

from __future__ import annotations

import re
from typing import Final

WHOLE: Final = ""
BEFORE, AFTER, OWN = "before", "after", "own"
_NAMED: Final = {
    "number": r"\d+(?:[.,]\d+)?",
    "first_word": r"\S+",
    "last_word": r"\S+$",
    "brackets": r"[\[(]([^\])]*)[\])]",
}
PARTS: Final = (WHOLE, *_NAMED, BEFORE, AFTER, OWN)
"""What of a cell may be taken, as it is offered."""
WITH_TEXT: Final = frozenset((BEFORE, AFTER, OWN))
"""Parts of which more has to be said: a sign, or the pattern itself."""
_LEAST: Final = 3


def _plain(text: str) -> str:
    """A pattern that fits this text and no other."""
    return re.escape(text).replace("\\ ", " ")


def _unescaped(pattern: str) -> str:
    return re.sub(r"\\(.)", r"\1", pattern, flags=re.DOTALL)


def part_pattern(part: str, text: str = "") -> str | None:
    """The pattern of a part, as `match` says it; None for the whole cell, and while it is not said what to look for.

    `text` is the sign before or after which the part stands, or a pattern of one's own. Without the sign in it the
    whole cell stands before, and nothing behind.
    """
    if part in _NAMED:
        return _NAMED[part]
    if not text or part not in WITH_TEXT:
        return None
    if part == OWN:
        return text
    if part == AFTER:
        return f"(?s){_plain(text)}(.*)"
    return f"^[^{re.escape(text)}]*" if len(text) == 1 else f"(?s)^(.*?)(?:{_plain(text)}|$)"


def part_of(pattern: str | None) -> tuple[str, str]:
    """The part that a pattern takes and the text that was said for it; `OWN` for a pattern that is none of these."""
    if not pattern:
        return WHOLE, ""
    for part, known in _NAMED.items():
        if pattern == known:
            return part, ""
    for part, shape in _SHAPES:
        found = shape.fullmatch(pattern)
        text = _unescaped(found[1]) if found else ""
        if text and part_pattern(part, text) == pattern:
            return part, text
    return OWN, pattern


_SHAPES: Final = (
    (AFTER, re.compile(r"\(\?s\)(.+)\(\.\*\)", re.DOTALL)),
    (BEFORE, re.compile(r"\^\[\^(\\?.)\]\*", re.DOTALL)),
    (BEFORE, re.compile(r"\(\?s\)\^\(\.\*\?\)\(\?:(.+)\|\$\)", re.DOTALL)),
)


def end_pattern(text: str, whole: bool = False) -> str | None:
    """The pattern of the row before which a sheet ends, as `until` says it: its first cell begins with a text, or is
    the `whole` of it. None for no text."""
    return (f"^{_plain(text)}$" if whole else f"^{_plain(text)}") if text else None


def end_of(pattern: str | None) -> tuple[str, bool] | None:
    """The text of such a pattern and whether it is the whole cell; None for a pattern that is none of these."""
    if not pattern:
        return "", False
    for whole, inner in ((True, pattern[1:-1]), (False, pattern[1:])):
        if end_pattern(text := _unescaped(inner), whole) == pattern:
            return text, whole
    return None


def end_by(cell: str) -> tuple[str, bool]:
    """The text by which a row that is pointed at is found in later files too: what stands before a date, a number or a
    colon, else the whole cell."""
    head = re.split(r"[\d:]", cell, maxsplit=1)[0].strip()
    return (head, False) if head != cell.strip() and len(head) >= _LEAST else (cell, True)
