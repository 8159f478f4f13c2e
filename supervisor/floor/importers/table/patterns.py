"""Patterns of a mapping, read so that none of them can keep an import busy for ever."""

from __future__ import annotations

import re
from typing import Final

# A group that is nothing but one repeated letter, class or dot, or has such a branch, and is repeated itself: the same
# text can be cut in more ways than can be tried.
_ATOM: Final = r"(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^\\()\[\]{}|*+?^$])"
_MANY: Final = r"(?:[*+]|\{\d*,\})\??"
_NESTED = re.compile(rf"(?:\(|\(\?:|\(\?P<\w+>|\|){_ATOM}{_MANY}(?:\|(?:{_ATOM}(?:{_MANY})?)*)?\){_MANY}")
_CLASS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]")


def read(text: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern; raises re.error, for one too whose tries would double with each letter (``(a+)+``)."""
    found = re.compile(text, flags)
    plain = _CLASS.sub("x", text)
    if _NESTED.search(plain):
        raise re.error("nested repeat", text)
    return found
