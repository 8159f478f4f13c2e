"""Patterns of a mapping, read and tried so that none of them can keep an import busy for ever."""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP

PATIENCE_S: Final = 2.0
"""So long a pattern may be tried on one cell."""
SHORT: Final = 1_000
"""A pattern that repeats once at most is done with so many letters at once."""

_SLOW = QT_TRANSLATE_NOOP(
    "importer",
    "The pattern “{pattern}” takes too long on a cell. Make it simpler in the mapping, and import the file again; rows "
    "that were taken already count once.",
)

# A group that is nothing but one repeated letter, class or dot, or has such a branch, and is repeated itself: the same
# text can be cut in more ways than can be tried.
_ATOM: Final = r"(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^\\()\[\]{}|*+?^$])"
_MANY: Final = r"(?:[*+]|\{\d*,\})\??"
_NESTED = re.compile(rf"(?:\(|\(\?:|\(\?P<\w+>|\|){_ATOM}{_MANY}(?:\|(?:{_ATOM}(?:{_MANY})?)*)?\){_MANY}")
_CLASS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]")
_REPEAT = re.compile(r"(?<!\()[*+?{]")
_OF_GROUP = re.compile(r"\)[*+?{]")
# Only the engine that can be stopped takes it for a fuzzy match.
_BRACE = re.compile(r"(?<!\\)\{(?![\d,])")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern with its flags (those of `re`)."""

    pattern: str
    flags: int = 0

    def search(self, text: str) -> re.Match[str] | None:
        """Where it is found first; raises `InputError` (code ``slow_pattern``) when that takes longer than
        `PATIENCE_S`."""
        if len(text) <= SHORT and _is_simple(self.pattern):
            return _plain(self.pattern, self.flags).search(text)
        try:
            found: re.Match[str] | None = _stoppable(self.pattern, self.flags).search(text, timeout=PATIENCE_S)
        except TimeoutError as problem:
            raise InputError("slow_pattern", _SLOW, pattern=short(self.pattern)) from problem
        return found


def read(text: str, flags: int = 0) -> Pattern:
    """The pattern; raises re.error, for one too whose tries would double with each letter (``(a+)+``)."""
    try:
        _plain(text, flags)
    except (RecursionError, OverflowError) as problem:
        raise re.error("too deep") from problem
    if _NESTED.search(_CLASS.sub("x", text)):
        raise re.error("nested repeat", text)
    return Pattern(text, flags)


def short(text: str, most: int = 80) -> str:
    """A text as it stands in a sentence."""
    return text if len(text) <= most else f"{text[:most]}…"


@lru_cache(maxsize=256)
def _plain(text: str, flags: int) -> re.Pattern[str]:
    return re.compile(text, flags)


@lru_cache(maxsize=256)
def _is_simple(text: str) -> bool:
    """Whether it repeats at most one letter, class or dot, and no group: trying it takes no more than the square."""
    plain = _CLASS.sub("x", text)
    return len(_REPEAT.findall(plain)) <= 1 and not _OF_GROUP.search(plain)


@lru_cache(maxsize=256)
def _stoppable(text: str, flags: int) -> Any:
    """The same for an engine that ends when its time is over, which that of Python cannot."""
    regex = importlib.import_module("regex")  # takes a while, and few mappings need it
    kept = regex.IGNORECASE if flags & re.IGNORECASE else 0
    return regex.compile(_BRACE.sub(r"\\{", text), kept)
