"""Lengths of time as people write them, in four languages: ``1 h 5 min``, ``1h05``, ``5'30"``, ``שעתיים``. Pure."""

from __future__ import annotations

import re
from typing import Final

_SECOND_MS: Final = 1_000
_MINUTE_MS: Final = 60_000
_HOUR_MS: Final = 3_600_000
_DAY_MS: Final = 86_400_000

WORDS_MS: Final[dict[str, int]] = {
    word: factor
    for factor, words in {
        1: "ms msec millisecond milliseconds",
        _SECOND_MS: "s sec secs second seconds שניות שנ שניה שנייה secunde secundă ثانية ثواني ثوان ثوانٍ",
        _MINUTE_MS: "m min mins minute minutes דקות דק דקה minut دقيقة دقائق",
        _HOUR_MS: "h hr hrs hour hours שעות שעה ש ore oră ora ساعة ساعات",
        _DAY_MS: "d day days ימים יום zile zi يوم أيام",
    }.items()
    for word in words.split()
}
"""Words of units, as they stand behind a number."""
_TWO_MS: Final[dict[str, int]] = {
    word: 2 * factor
    for factor, words in {
        _SECOND_MS: "ثانيتان ثانيتين",
        _MINUTE_MS: "דקותיים دقيقتان دقيقتين",
        _HOUR_MS: "שעתיים ساعتان ساعتين",
        _DAY_MS: "יומיים يومان يومين",
    }.items()
    for word in words.split()
}
"""Words that say two of a unit without a number."""
_ONE_MS: Final = {
    word: WORDS_MS[word] for word in ["שניה", "שנייה", "דקה", "שעה", "יום", "ثانية", "دقيقة", "ساعة", "يوم"]
}
"""Words that say one of a unit in languages without a word for "a"."""
_A: Final = frozenset(("a", "an", "one", "o", "un"))
_HALVES: Final = frozenset(("חצי", "نصف", "jumătate", "jumatate"))
_PARTS: Final = dict.fromkeys(("half", *_HALVES), "0.5") | dict.fromkeys(("quarter", "רבע", "ربع", "sfert"), "0.25")
"""Parts of a unit that stand before it: half an hour, רבע שעה, o jumătate de oră."""
_JOINED: Final = _A | {"of", "de"}
"""Words between such a part and its unit."""
_AND: Final = frozenset(("and", "și", "si", "şi", "ו", "و"))
_SIGNS: Final = str.maketrans({"′": "'", "’": "'", "׳": "'", "″": '"', "”": '"', "״": '"'})
_SIGNS_MS: Final = {"'": _MINUTE_MS, '"': _SECOND_MS}
_GROUPED: Final = re.compile(r"\d{1,3}(?:'\d{3})+")
_TOKEN: Final = re.compile(r"\s*(?:(\d+(?:[.,]\d+)?)|([^\W\d_]+)[.']?|(['\"])|[,&])")
_HYPHENED: Final = re.compile(r"(?<![^\W\d_])([ו\u0648])-")
"""An "and" that a hyphen joins to the number behind it."""
_MOST_PARTS: Final = 59
_ONE: Final = "1.0"
"""One of a unit that was said by a word."""
_OF_A_UNIT: Final = frozenset(_PARTS.values())


def is_worded(text: str) -> bool:
    """Whether a text is more than a number: it has words or signs of minutes and seconds."""
    plain = text.translate(_SIGNS)
    return any(map(str.isalpha, plain)) or (any(sign in plain for sign in _SIGNS_MS) and not _GROUPED.fullmatch(plain))


def worded_ms(text: str) -> float | None:
    """The length in milliseconds; None for what is none, or says a number without its unit.

    Minutes may stand behind hours, and seconds behind minutes, without a word of their own (``1h05``).
    """
    plain = _HYPHENED.sub(r"\1 ", text.translate(_SIGNS).replace("''", '"').casefold())
    total, at = 0.0, 0
    number: str | None = None
    last_ms, counted = 0, False
    while plain[at:].strip():
        found = _TOKEN.match(plain, at)
        if found is None:
            return None
        at = found.end()
        amount, word, sign = found.groups()
        if amount is not None:
            if number is not None:
                return None
            number = amount
            continue
        if word in _PARTS and not last_ms and (number is None or number == _ONE):
            number = _PARTS[word]
            continue
        if number is None and word in _A:
            number = _ONE
            continue
        if number in _OF_A_UNIT and word in _JOINED:
            continue
        if (word is None and sign is None) or (number is None and word in _AND):
            continue
        factor = _SIGNS_MS[sign] if sign and number else _unit_ms(word or "", number is not None, last_ms)
        if not factor:
            return None
        total += (float(number.replace(",", ".")) if number is not None else 1) * factor
        counted, number, last_ms = number is not None, None, factor
    if number is not None:
        part_ms = {_HOUR_MS: _MINUTE_MS, _MINUTE_MS: _SECOND_MS}.get(last_ms)
        if part_ms is None or not counted or not number.isdecimal() or int(number) > _MOST_PARTS:
            return None
        return total + int(number) * part_ms
    return total if last_ms else None


def _unit_ms(word: str, counted: bool, last_ms: int) -> int:
    """How long what a word says is: the unit of a number, a whole length, a part of the unit before; 0 for no such."""
    if counted:
        return WORDS_MS.get(word, 0)
    bare = word[1:] if word[:1] in ("ו", "\u0648") else word
    if bare in _PARTS:
        return round(last_ms * float(_PARTS[bare]))
    return next((words[one] for words in (_ONE_MS, _TWO_MS) for one in (word, bare) if one in words), 0)
