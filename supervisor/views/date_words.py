"""How dates are written, as people say it: ``DD/MM/YYYY hh:mm`` for the percent signs of a mapping, and back."""

from __future__ import annotations

import re
from typing import Final

_SIGNS: Final = {
    "%d": "DD", "%m": "MM", "%b": "MMM", "%Y": "YYYY", "%y": "YY", "%H": "hh", "%I": "hh", "%M": "mm", "%S": "ss",
    "%p": "AM", "%a": "DDD", "%z": "+00:00",
}  # fmt: skip
_TOKENS: Final = re.compile("yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|am/pm|am|pm|tt|a|t", re.IGNORECASE)
_RUN: Final = re.compile(rf"\+00:00|(?:{_TOKENS.pattern})+(?![^\W\d_])|[^\W\d_]+|[^A-Za-z]", re.IGNORECASE)
_ALWAYS: Final = {"yyyy": "%Y", "yy": "%y", "mmmm": "%b", "mmm": "%b", "dddd": "%a", "ddd": "%a", "dd": "%d", "d": "%d"}
_SECONDS: Final = frozenset(("ss", "s"))
_HOURS: Final = frozenset(("hh", "h"))
_MINUTES: Final = frozenset(("mm", "m"))
_HALVES: Final = frozenset(("am/pm", "am", "pm", "tt", "a"))

_WORDS: Final = frozenset(("at", "t"))
"""Letters between a day and a clock."""


def shown(pattern: str) -> str:
    """A pattern of percent signs as people write it; as it is where it has a sign without such a form."""
    found = re.sub("%[a-zA-Z]", lambda sign: _SIGNS.get(sign[0], sign[0]), pattern)
    return found if "%" not in found and percent(found) == pattern else pattern


def percent(text: str) -> str:
    """The pattern that people mean, in percent signs; one that has percent signs stays as it is.

    Large and small letters mean the same: ``mm`` is a minute behind an hour or before a second, else a month.
    """
    if "%" in text:
        return text
    runs = _RUN.findall(text)
    parts = [part for run in runs for part in (_TOKENS.findall(run) if _is_tokens(run) else [run])]
    known = [part.lower() if _is_tokens(part) else "" for part in parts]
    said = [one for one in known if one and one != "t"]
    halves = any(one in _HALVES for one in said)
    found, at = [], 0
    for part, one in zip(parts, known, strict=True):
        if part == "+00:00":
            found.append("%z")
            continue
        if not one or one == "t":
            found.append(part)
            continue
        before = said[at - 1] if at else ""
        after = said[at + 1] if at + 1 < len(said) else ""
        at += 1
        if one in _ALWAYS:
            found.append(_ALWAYS[one])
        elif one in _MINUTES:
            found.append("%M" if before in _HOURS or after in _SECONDS else "%m")
        elif one in _HOURS:
            found.append("%I" if halves else "%H")
        else:
            found.append("%S" if one in _SECONDS else "%p")
    return "".join(found)


def _is_tokens(run: str) -> bool:
    """Whether letters are signs of a date, not a word."""
    return run.casefold() not in _WORDS and bool(re.fullmatch(rf"(?:{_TOKENS.pattern})+", run, re.IGNORECASE))


_LIKE: Final = {"%y": "%Y", "%G": "%Y", "%B": "%b", "%I": "%H"}


def _signs(pattern: str) -> set[str]:
    return {_LIKE.get(sign, sign) for sign in re.findall("%[a-zA-Z]", pattern)}


def fit(one: str, other: str) -> bool:
    """Whether two halves make a moment: a day and nothing twice."""
    first, second = _signs(one), _signs(other)
    months = {"%m", "%b"}
    return (
        "%d" in first | second
        and bool(months & (first | second))
        and not (first & second or (months & first and months & second))
    )


def lacks_year(date: object) -> bool:
    """Whether a pattern of a date tells no year."""
    return isinstance(date, str) and "%" in date and "%Y" not in _signs(date)
