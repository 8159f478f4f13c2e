"""Numbers, durations, times and names as people read them, in the language and the digits in force.

Everything takes raw values (milliseconds, ratios 0..1, minor units) and returns text for display only. None becomes
`NO_DATA`. In right-to-left languages numbers are wrapped in an isolate, so that a sign, a percent or a range keeps
its order wherever it stands; `plain` takes these marks away for files and comparisons. What people type is read back
by `typed`.
"""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from supervisor.currencies import minor_digits

NO_DATA: Final = "\u2013"
MINUS: Final = "\u2212"
_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_MARKS: Final = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e" + _LRI + _RLI + _FSI + _PDI))
_NATIVE: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

SECOND_MS: Final = 1_000
MINUTE_MS: Final = 60_000
HOUR_MS: Final = 3_600_000
DAY_MS: Final = 86_400_000

PERCENT_DECIMAL_FROM_N: Final = 100
"""From this n on a percentage is shown with one decimal; below, the decimal would promise too much."""


@dataclass(frozen=True, slots=True)
class Style:
    """How one language writes numbers and times."""

    locale: str
    rtl: bool
    decimal: str
    group: str
    percent: str
    second: str
    minute: str
    hour: str
    day: str
    currency_first: bool


# The English of the window writes days before months and hours to 24, as contact centres with shifts do.
STYLES: Final = {
    "en": Style("en_GB", False, ".", ",", "%", "s", "min", "h", "d", True),
    "he": Style("he_IL", True, ".", ",", "%", "שנ׳", "דק׳", "ש׳", "ימים", False),
    "ar": Style("ar_AE", True, ".", ",", "%", "ث", "د", "س", "ي", False),
    "ro": Style("ro_RO", False, ",", ".", "\u00a0%", "s", "min", "h", "z", False),
}
_ARABIC_INDIC: Final = {"decimal": "٫", "group": "٬", "percent": "٪"}

_DAYS: Final[dict[str, dict[str, str]]] = {
    "he": {"one": "יום אחד", "two": "יומיים", "other": "{n}\u00a0ימים"},
    # After "before" and "older than", as ages mostly stand: the dual in the case that these ask for.
    "ar": {
        "one": "يوم واحد",
        "two": "يومين",
        "few": "{n}\u00a0أيام",
        "many": "{n}\u00a0يومًا",
        "other": "{n}\u00a0يوم",
    },
}
"""Days where the language counts them in words, by the plural forms of CLDR; the others have `Style.day`."""

_ARABIC_SIGNS: Final = {",": "،", ";": "؛"}

DIGITS: Final = ("latin", "native")
"""Which digits a language with its own ones is written with."""

CURRENCY_SIGNS: Final = {"ILS": "₪", "EUR": "€", "USD": "$", "GBP": "£"}


class _InForce:
    """The choice of the running program; one window speaks one language."""

    language = "en"
    digits = "latin"
    style = STYLES["en"]


def use(language: str, digits: str = "latin") -> None:
    """Write from now on as `language` (a key of `STYLES`) does, with `digits` (one of `DIGITS`)."""
    style = STYLES[language]
    if digits == "native" and language == "ar":
        style = Style(**{**{name: getattr(style, name) for name in Style.__slots__}, **_ARABIC_INDIC})
    elif digits not in DIGITS:
        raise ValueError(digits)
    _InForce.language, _InForce.digits, _InForce.style = language, digits, style


def current() -> str:
    """The language and the digits in force as one short word, fit as a key of what was made with them."""
    return f"{_InForce.language}-{_InForce.digits}"


def language() -> str:
    """The language in force."""
    return _InForce.language


def is_rtl() -> bool:
    """Whether the language in force is written from right to left."""
    return _InForce.style.rtl


def locale() -> QLocale:
    """Qt's locale for widgets that write numbers and dates themselves."""
    return QLocale("ar_EG" if current() == "ar-native" else _InForce.style.locale)


# -- direction


def ltr(text: str) -> str:
    """`text` kept from left to right inside of right-to-left words: formulas, ranges, paths."""
    return f"{_LRI}{text}{_PDI}" if _InForce.style.rtl or has_rtl(text) else text


def isolate(text: str) -> str:
    """`text` from a user's data in its own direction, unable to disturb the words around it."""
    if not text or text[0] in (_LRI, _RLI, _FSI) or not (_InForce.style.rtl or has_rtl(text)):
        return text
    # Qt takes the direction of a text without letters from around it: a telephone number's plus would change sides.
    mark = _FSI if any(map(str.isalpha, text)) else _LRI
    return f"{mark}{text}{_PDI}"


def listed(parts: Iterable[str], sign: str = ",") -> str:
    """Several things in a row, parted as the language parts them."""
    return f"{_ARABIC_SIGNS.get(sign, sign) if _InForce.language == 'ar' else sign} ".join(parts)


def has_rtl(text: str) -> bool:
    """Whether `text` holds a letter that is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def plain(text: str) -> str:
    """`text` without the invisible marks of direction, as files and comparisons want it."""
    return text if text.isascii() else text.translate(_MARKS)


def _number(text: str) -> str:
    style = _InForce.style
    if _InForce.digits == "native" and _InForce.language == "ar":
        text = text.translate(_NATIVE)
    return f"{_LRI}{text}{_PDI}" if style.rtl else text


def _signed(negative: bool, text: str) -> str:
    return MINUS + text if negative else text


def _grouped(digits: str) -> str:
    return f"{int(digits):,}".replace(",", _InForce.style.group)


def _written(value: Decimal) -> str:
    whole, _, rest = f"{abs(value):f}".partition(".")
    text = _grouped(whole) + (_InForce.style.decimal + rest if rest else "")
    return _signed(value < 0 and any(digit in "123456789" for digit in text), text)


def _rounded(value: float | Decimal, decimals: int) -> Decimal:
    return Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


# -- numbers


def count(value: int | None) -> str:
    """A number of things, in groups of three."""
    return NO_DATA if value is None else _number(_written(Decimal(value)))


def decimal(value: float | Decimal | None, decimals: int = 1) -> str:
    """A number with exactly `decimals` digits behind the decimal sign."""
    return NO_DATA if value is None else _number(_written(_rounded(value, decimals)))


def ratio(value: float | None, n: int | None = None) -> str:
    """A share 0..1 as a percentage, with one decimal when at least 100 stand behind it (`n`)."""
    if value is None:
        return NO_DATA
    decimals = 1 if n is not None and n >= PERCENT_DECIMAL_FROM_N else 0
    percent = Decimal(str(value)).scaleb(2)
    return _number(_written(_rounded(percent, decimals)) + _InForce.style.percent)


def share(value: float | None) -> str:
    """A share 0..1 that somebody decided, as a percentage with just the digits it has: 85%, 97.5%."""
    if value is None:
        return NO_DATA
    percent = Decimal(str(value)).scaleb(2).normalize()
    return _number(
        _written(percent.quantize(Decimal(1)) if percent == percent.to_integral() else percent) + _InForce.style.percent
    )


def money(minor: int | None, currency: str) -> str:
    """An amount in minor units of `currency` (an ISO code), with the sign or the code people know."""
    if minor is None:
        return NO_DATA
    amount = _written(abs(Decimal(minor).scaleb(-minor_digits(currency))))
    sign = "lei" if currency == "RON" and _InForce.language == "ro" else CURRENCY_SIGNS.get(currency, currency)
    if _InForce.style.currency_first:
        shown = f"{sign}{amount}" if currency in CURRENCY_SIGNS else f"{sign}\u00a0{amount}"
    else:
        shown = f"{amount}\u00a0{sign}"
    return _number(_signed(minor < 0, shown))


def span(first: str, last: str) -> str:
    """A range from `first` to `last` (already formatted), kept from left to right."""
    return ltr(f"{first}\u2013{last}")


# -- durations


def duration(ms: float | None) -> str:
    """A duration: ``m:ss`` under an hour, ``h:mm`` with the sign of the hour from then on.

    Parts of a second are cut off: a limit is never shown as reached before it is.
    """
    if ms is None:
        return NO_DATA
    seconds = int(abs(ms)) // SECOND_MS
    if seconds < 3600:
        return _number(_signed(ms < 0 and seconds > 0, f"{seconds // 60}:{seconds % 60:02}"))
    shown = f"{seconds // 3600}:{seconds // 60 % 60:02}"
    return _beside(_signed(ms < 0, shown), _InForce.style.hour)


def duration_long(ms: float | None) -> str:
    """A duration as ``h:mm:ss``, however long."""
    if ms is None:
        return NO_DATA
    seconds = int(abs(ms)) // SECOND_MS
    shown = f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return _number(_signed(ms < 0 and seconds > 0, shown))


def left(ms: float | None) -> str:
    """How long something will still take: in whole seconds, for an estimate knows no tenths."""
    if ms is None or ms >= 10 * SECOND_MS:
        return age(ms)
    return _beside(str(max(-(-int(ms) // SECOND_MS), 0)), _InForce.style.second)


def age(ms: float | None) -> str:
    """How long ago, as short as a glance needs: ``0.2 s``, ``12 s``, ``3 min``, ``2 h 48``, ``3 d`` (see `days`)."""
    if ms is None:
        return NO_DATA
    ms, style = max(int(ms), 0), _InForce.style
    if ms < 10 * SECOND_MS:
        tenths = ms // 100
        return _beside(f"{tenths // 10}{style.decimal}{tenths % 10}", style.second)
    if ms < MINUTE_MS:
        return _beside(str(ms // SECOND_MS), style.second)
    if ms < HOUR_MS:
        return _beside(str(ms // MINUTE_MS), style.minute)
    if ms < DAY_MS:
        minutes = ms // MINUTE_MS % 60
        return _beside(str(ms // HOUR_MS), style.hour) + (f" {_number(f'{minutes:02}')}" if minutes else "")
    return days(ms // DAY_MS)


def days(number: float, decimals: int = 0) -> str:
    """A number of days as the language counts them: ``1 d``, ``יומיים``, ``11.4 ימים``."""
    shown = decimal(number, decimals)
    words = _DAYS.get(_InForce.language)
    if words is None:
        return f"{shown}\u00a0{_InForce.style.day}"
    form = _plural(abs(int(number))) if not decimals else "other"
    if number < 0 and "{n}" not in words.get(form, "{n}"):
        form = "other"  # a sign needs its number
    return words.get(form, words["other"]).format(n=shown)


def _plural(number: int) -> str:
    """The plural form of a whole number in Hebrew and Arabic."""
    if number in (1, 2):
        return ("one", "two")[number - 1]
    rest = number % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


def _beside(number: str, unit: str) -> str:
    return f"{_number(number)}\u00a0{unit}"


# -- instants


@cache
def _zone(name: str) -> datetime.tzinfo:
    return ZoneInfo(name)


def _local(at: int, zone: str | datetime.tzinfo) -> datetime.datetime:
    zone = _zone(zone) if isinstance(zone, str) else zone
    return datetime.datetime.fromtimestamp(at // SECOND_MS, zone)


def clock(at: int | None, zone: str | datetime.tzinfo, seconds: bool = False) -> str:
    """The time of the day of an instant in `zone`, to 24 hours."""
    if at is None:
        return NO_DATA
    return _number(_local(at, zone).strftime("%H:%M:%S" if seconds else "%H:%M"))


def _written_day(day: datetime.date) -> str:
    made = QLocale(_InForce.style.locale).toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return plain(made)


def date(at: int | None, zone: str | datetime.tzinfo) -> str:
    """The day of an instant in `zone`, in figures."""
    return NO_DATA if at is None else _number(_written_day(_local(at, zone).date()))


def day(on: datetime.date | str | None) -> str:
    """A local date (or its ISO text) in figures."""
    if on is None:
        return NO_DATA
    return _number(_written_day(datetime.date.fromisoformat(on) if isinstance(on, str) else on))


def date_and_clock(at: int | None, zone: str | datetime.tzinfo, seconds: bool = False) -> str:
    """Day and time of an instant in `zone`."""
    if at is None:
        return NO_DATA
    local = _local(at, zone)
    return _number(f"{_written_day(local.date())} {local.strftime('%H:%M:%S' if seconds else '%H:%M')}")


def news(at: int | None, zone: str | datetime.tzinfo, now_at: int) -> str:
    """Since when there is no news: the clock for today, day and clock for an earlier day."""
    if at is None or _local(at, zone).date() == _local(now_at, zone).date():
        return clock(at, zone)
    return date_and_clock(at, zone)


def weekday(number: int, short: bool = False) -> str:
    """The name of a weekday: 1 is Monday, 7 is Sunday, as ISO counts them."""
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return plain(QLocale(_InForce.style.locale).standaloneDayName(number, kind))
