"""Reading one cell: pure functions; what cannot be read is refused with a code, never guessed.

A cell is a text, or what a workbook, JSON or SQLite holds: a number, a truth value, a date, a time or a length of
time. Blank is None before it comes here.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from supervisor.currencies import minor_digits
from supervisor.floor.importers.table import codes, lengths

UNIT_MS: Final = {
    "milliseconds": 1,
    "seconds": 1_000,
    "minutes": 60_000,
    "hours": 3_600_000,
    "days": 86_400_000,
    "excel_day": 86_400_000,
}
"""Units of a plain number; `excel_day` is a fraction of a day, as workbooks store times."""
LARGEST: Final = 10**15
"""Beyond it nothing is counted, and sums would not be exact."""
_DIGITS: Final = 300
"""No number has more; Python reads no longer ones as whole numbers."""
LONGEST_MS: Final = 100 * 366 * 86_400_000
CLOCK_UNITS: Final = ("h:mm:ss", "h:mm", "m:ss")
"""How a text with colons is read: three parts always are hours, minutes, seconds; two are what the unit says."""
UNITS: Final = (*UNIT_MS, *CLOCK_UNITS, "mixed")
"""`mixed` takes clocks, numbers with a word (``5 min``), and plain numbers in the unit that `number` names."""

_CLOCK = re.compile(r"(\d{1,15}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?")
_DOTTED = re.compile(r"(\d{1,15})\.(\d\d)\.(\d\d)()")
"""A clock of three parts as workbooks in some countries write it; two parts with a dot are a number."""
_DAYS_CLOCK = re.compile(r"(\d{1,15})(?:\.|\s*([^\W\d]+),?\s*)(\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d{1,9})?)")
_ISO = re.compile(
    r"P(?:(\d{1,15})D)?(?:T(?:(\d{1,15})H)?(?:(\d{1,15})M)?(?:(\d{1,15})(?:[.,](\d{1,9}))?S)?)?", re.IGNORECASE
)
_GROUPED = re.compile(r"\d{1,3}(?:[ ,.\u00a0\u202f'’]\d{3})+")
_AMOUNT = re.compile(r"(\D*?)([.,٫]?\d(?:[\d.,\s'’٬٫]*\d)?)(\D*)")
_SCALES: Final = frozenset(
    (
        "%", "k", "m", "b", "mn", "mln", "mio", "mil", "mii", "mld", "bn", "thousand", "million", "billion", "אלף",
        "אלפים", "מיליון", "ألف", "مليون",
    )
)  # fmt: skip
"""Words beside an amount of money that make it another one."""
MARKS: Final = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
EDGES: Final = " \t\r\n\v\f\u00a0\u202f\ufeff" + "".join(map(chr, MARKS))
"""What may stand around a word and is no part of it."""
TRUE: Final = frozenset(("true", "yes", "y", "1", "t", "כן", "نعم", "da"))
FALSE: Final = frozenset(("false", "no", "n", "0", "f", "לא", "لا", "nu"))


class Unusable(Exception):  # noqa: N818 - it is a verdict on a row, not a failure
    """The row cannot be used: the code of the reason, and the column it lies in."""

    def __init__(self, code: str, column: str = "") -> None:
        super().__init__(code, column)
        self.code = code
        self.column = column


def as_text(value: Any) -> str:
    """The cell as text: whole numbers without a fraction, dates in ISO 8601; letters and marks as they are."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def number(value: Any, decimal: str = ".") -> float:
    """A number; `decimal` is the sign before its fraction, and the other one may group thousands."""
    found: float
    if isinstance(value, int | float):
        found = value
    elif type(value) is str and value.isdecimal() and len(value) <= _DIGITS:
        found = int(value)
    else:
        try:
            found = float(_plain(value, decimal))
        except ValueError:
            raise Unusable(codes.BAD_NUMBER) from None
    if not abs(found) <= LARGEST:  # neither is a number that is none
        raise Unusable(codes.BAD_NUMBER)
    return found


def whole(value: Any, decimal: str = ".") -> int:
    """A whole number."""
    found = number(value, decimal)
    if found != int(found):
        raise Unusable(codes.BAD_NUMBER)
    return int(found)


def truth(value: Any) -> int:
    """1 or 0 from the usual words."""
    word = as_text(value).casefold()
    if word in TRUE:
        return 1
    if word in FALSE:
        return 0
    raise Unusable(codes.UNKNOWN_VALUE)


def _plain(value: Any, decimal: str) -> str:
    """The digits of a number as Python reads them; an empty text where thousands are not grouped in threes."""
    text = as_text(value).translate(MARKS).replace("\u2212", "-").removesuffix("%").strip().removeprefix("+")
    if not text.isascii():
        text = text.replace("٪", "").replace("٫", decimal).replace("٬", "'")
    whole_part, sign, fraction = text.partition(decimal)
    bare = whole_part.removeprefix("-")
    if not bare.isdecimal() and _GROUPED.fullmatch(bare):
        whole_part = ("-" if whole_part.startswith("-") else "") + "".join(re.findall(r"\d", bare))
    elif (bare and not bare.isdecimal()) or "_" in text:
        return ""
    return f"{whole_part}.{fraction}" if sign else whole_part


def minor_units(value: Any, currency: str, decimal: str = ".") -> int:
    """Money in minor units; a sign or letters of a currency around the number are passed over.

    What stands in brackets is less than nothing; thousands and millions by a word are refused.
    """
    text = repr(value) if isinstance(value, int | float) else _amount(as_text(value).translate(MARKS), decimal)
    try:
        found = int((Decimal(text) * 10 ** minor_digits(currency)).to_integral_value())
    except (InvalidOperation, ValueError, OverflowError):
        raise Unusable(codes.BAD_NUMBER) from None
    if abs(found) > LARGEST:
        raise Unusable(codes.BAD_NUMBER)
    return found


def _amount(text: str, decimal: str) -> str:
    """The number of an amount of money, its sign before it; an empty text where that cannot be told."""
    bracketed = text.startswith("(") and text.endswith(")")
    found = _AMOUNT.fullmatch(text[1:-1] if bracketed else text)
    if found is None:
        return ""
    around = f"{found[1]} {found[3]}".replace("\u2212", "-")
    if around.count("-") + bracketed > 1 or not _SCALES.isdisjoint(around.casefold().replace("-", " ").split()):
        return ""
    return ("-" if bracketed or "-" in around else "") + _plain(found[2], decimal)


def duration_ms(
    value: Any, unit: str, bare: str = "seconds", decimal: str = ".", day_fractions: bool | None = None
) -> int:
    """A length of time in whole milliseconds.

    `unit` is one of `UNITS`; `bare` is the unit of plain numbers where the unit is ``mixed``. A cell that a workbook
    holds as a time or a length is exact whatever the unit says, and so is one that is written as in ISO 8601.
    `day_fractions`: whether plain numbers below 1 of a mixed column are parts of a day. While nobody says, those that
    are as long as workbooks write them (``0.0431``) are refused where they would be parts of a minute or less.
    """
    if isinstance(value, timedelta):
        return _likely(round(value.total_seconds() * 1000))
    if isinstance(value, time):
        return (value.hour * 3600 + value.minute * 60 + value.second) * 1000 + value.microsecond // 1000
    if isinstance(value, datetime) and value.year < 1905:
        # A workbook's duration of a day or more, shown as a date near its beginning of time (30 December 1899).
        return _likely(round((value - datetime(1899, 12, 30)).total_seconds() * 1000))  # noqa: DTZ001 - a length
    if isinstance(value, datetime | date | bool):
        raise Unusable(codes.BAD_DURATION)
    if isinstance(value, str):
        found = _written_ms(value.strip().translate(MARKS), unit, bare)
        if found is not None:
            return found
    if unit == "mixed" and day_fractions is not False:
        unit = _of_a_day(value, bare, decimal, bool(day_fractions))
    factor = UNIT_MS.get(bare if unit == "mixed" else unit)
    if factor is None:
        factor = UNIT_MS["excel_day"] if isinstance(value, float) and unit in CLOCK_UNITS and value < 1 else None
    if factor is None:
        raise Unusable(codes.BAD_DURATION)
    try:
        return _likely(round(number(value, decimal) * factor))
    except Unusable:
        raise Unusable(codes.BAD_DURATION) from None


def _written_ms(text: str, unit: str, bare: str) -> int | None:
    """A length that is more than a plain number; None for one."""
    clock = _CLOCK.fullmatch(text) or (_DOTTED.fullmatch(text) if unit in (*CLOCK_UNITS, "mixed") else None)
    if clock:
        return _clock_ms(clock, unit, bare)
    days = _DAYS_CLOCK.fullmatch(text) if unit in ("mixed", "h:mm:ss") else None
    if days and (days[2] is None or lengths.WORDS_MS.get(days[2].casefold()) == UNIT_MS["days"]):
        inside = _CLOCK.fullmatch(days[3])
        return _likely(int(days[1]) * UNIT_MS["days"] + (_clock_ms(inside, "h:mm:ss", bare) if inside else 0))
    iso = _ISO.fullmatch(text) if len(text) > 2 else None
    if iso is None or not any(iso.groups()):
        return _worded_ms(text) if unit == "mixed" and lengths.is_worded(text) else None
    day, hour, minute, second, fraction = (part or "" for part in iso.groups())
    seconds = ((int(day or 0) * 24 + int(hour or 0)) * 60 + int(minute or 0)) * 60 + int(second or 0)
    return _likely(seconds * 1000 + int(fraction.ljust(3, "0")[:3]))


def _of_a_day(value: Any, bare: str, decimal: str, told: bool) -> str:
    """The unit of a plain number of a mixed column: days for a part of one."""
    try:
        amount = number(value, decimal)
    except Unusable:
        raise Unusable(codes.BAD_DURATION) from None
    if not 0 < amount < 1:
        return "mixed"
    if told:
        return "excel_day"
    if bare not in ("hours", "days") and round(amount, 2) != amount:
        raise Unusable(codes.BAD_DURATION)
    return "mixed"


def _likely(ms: int) -> int:
    """A length that is neither negative nor beyond all reason."""
    if not 0 <= ms <= LONGEST_MS:
        raise Unusable(codes.BAD_DURATION)
    return ms


def _clock_ms(found: re.Match[str], unit: str, bare: str) -> int:
    first, second, third, fraction = found.groups()
    if unit not in CLOCK_UNITS and unit != "mixed":
        raise Unusable(codes.BAD_DURATION)
    if int(second) > 59 or (third is not None and int(third) > 59):
        raise Unusable(codes.BAD_DURATION)
    ms = int((fraction or "").ljust(3, "0")[:3])
    if third is not None:
        return _likely((int(first) * 3600 + int(second) * 60 + int(third)) * 1000 + ms)
    if unit == "h:mm" or (unit == "mixed" and bare in ("hours", "days")):
        return _likely((int(first) * 3600 + int(second) * 60) * 1000)
    if unit in ("m:ss", "mixed"):
        return _likely((int(first) * 60 + int(second)) * 1000)
    raise Unusable(codes.BAD_DURATION)


def _worded_ms(text: str) -> int:
    found = lengths.worded_ms(text)
    if found is None:
        raise Unusable(codes.BAD_DURATION)
    return _likely(round(found))
