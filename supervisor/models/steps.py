"""Weeks, months, quarters and half-years as people call them; their keys (2026-W43, 2026-10, 2026-Q4, 2026-H2) sort."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QLocale

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say

_KEY: Final = re.compile(r"(\d{4})-([WQH]?)(\d\d?)")
_NAMED: Final[dict[str, Text]] = {
    "W": QT_TRANSLATE_NOOP("trends", "Week {number}, {year}"),
    "Q": QT_TRANSLATE_NOOP("trends", "Quarter {number}, {year}"),
    "H": QT_TRANSLATE_NOOP("trends", "Half-year {number}, {year}"),
}


def step_text(key: str) -> str:
    """What a stretch of time is called, by its key; another key as it is."""
    found = _KEY.fullmatch(key)
    if found is None:
        return formats.ltr(key)
    year, kind, number = found[1], found[2], int(found[3])
    if kind:
        return say(_NAMED[kind], number=number, year=year)
    name = formats.locale().standaloneMonthName(number, QLocale.FormatType.LongFormat)
    return f"{name} {year}" if name else formats.ltr(key)
