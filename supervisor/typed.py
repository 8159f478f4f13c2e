"""Reads what people type, in any language and with any digits: numbers with either decimal sign, lengths of time, and
days in the form of the language in force or as 2026-11-22."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Final

from supervisor import formats
from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP

_NO_DAY: Final = QT_TRANSLATE_NOOP("errors", "“{text}” is no day. Write it as {day} or {iso}.")
_THREE: Final = re.compile(r"(\d+)[\s./\-]+(\d+)[\s./\-]+(\d+)")
_CENTURY: Final = 2_000
_PLAIN_NUMBER: Final = re.compile(r"-?(\d+[.,]?\d*|[.,]\d+)")
_GROUPED_NUMBER: Final = re.compile(
    r"(?P<whole>-?\d{1,3}(?P<sign>[.,])\d{3}((?P=sign)\d{3})*)(?P<rest>(?!(?P=sign))[.,]\d+)?"
)


def read_number(text: str) -> float:
    """The number a person typed: either decimal sign, either kind of digits; `ValueError` if it is none.

    A separator that stands once is the decimal sign, so that ``7.5`` and ``7,5`` mean the same in every language;
    one that stands several times, or before another kind, groups thousands.
    """
    text = _latin(text).strip().replace(formats.MINUS, "-")
    text = text.replace("٫", ".").replace("٬", "").replace("\u00a0", "").replace("\u202f", "").replace(" ", "")
    if _PLAIN_NUMBER.fullmatch(text):
        return float(text.replace(",", "."))
    if not (grouped := _GROUPED_NUMBER.fullmatch(text)):
        raise ValueError(f"not a number: {text}")
    return float(re.sub(r"[.,]", "", grouped["whole"]) + (grouped["rest"] or "").replace(",", "."))


def read_duration(text: str) -> int:
    """The milliseconds of ``m:ss``, ``h:mm:ss`` or plain seconds that a person typed; `ValueError` if it is none."""
    text = _latin(text).strip().replace(formats.MINUS, "-")
    negative, parts = text.startswith("-"), text.lstrip("-").split(":")
    if len(parts) > 3 or not all(part.isdigit() for part in parts) or any(int(part) > 59 for part in parts[1:]):
        raise ValueError(f"not a duration: {text}")
    seconds = 0
    for part in parts:
        seconds = seconds * 60 + int(part)
    return (-seconds if negative else seconds) * formats.SECOND_MS


def read_day(text: str, example: str) -> str:
    """The day as ISO text (see `known_day`). Raises `InputError` that shows the day `example` (ISO) in both forms."""
    if found := known_day(text):
        return found
    shown = formats.isolate(formats.day(example)), formats.ltr(example)
    raise InputError("day", _NO_DAY, text=text, day=shown[0], iso=shown[1])


def known_day(text: str) -> str:
    """The day as ISO text; empty for what is none. Four digits in front are the year; else the order is that of the
    language, and a year of two digits is one of this century."""
    found = _THREE.fullmatch(_latin(text).strip())
    if found is None:
        return ""
    parts = dict(zip("yMd" if len(found[1]) == 4 else _order(), map(int, found.groups()), strict=True))
    year = parts["y"] + (_CENTURY if parts["y"] < 100 else 0)
    try:
        return date(year, parts["M"], parts["d"]).isoformat()
    except ValueError:
        return ""


def _order() -> str:
    """Year, month and day as the language has them, as in ``dMy``: seen at a day whose numbers differ."""
    written = re.findall(r"\d+", _latin(formats.day("2003-02-01")))
    return "".join({1: "d", 2: "M"}.get(int(number), "y") for number in written)


def _latin(text: str) -> str:
    return "".join(str(unicodedata.decimal(letter, letter)) for letter in formats.plain(text))
