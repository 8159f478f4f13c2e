"""The cells of a workbook as its XML, column by column: a library that writes them one by one takes five times as long.

Texts stand in the cells themselves, so that nothing of a sheet is kept in memory, and none is ever a formula.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from supervisor.formats import duration_long, plain
from supervisor.kpi.business import money
from supervisor.reports.local_time import LocalTimes, day_serial
from supervisor.reports.report import Field

LONGEST_TEXT: Final = 32_767
"""What a cell holds."""
_CUT: Final = "…"
_DAY_MS: Final = 86_400_000
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_ESCAPED: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ODD: Final = re.compile("[&<>\x00-\x09\x0b-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_|^\\s|\\s$|\n\\s|\\s\n")

Style = Callable[[str, bool], int]
"""The number of the style of a kind (or a number format), and of a small figure in it."""


def shortened(text: str) -> str:
    """A text that a cell holds; what is longer ends in an ellipsis."""
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + _CUT


def _escaped(text: str) -> str:
    """A text as it stands in XML; control characters as workbooks write them."""
    text = _ESCAPED.sub("_x005F_", shortened(text))
    text = _CONTROL.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _inner(text: str) -> str:
    """The inside of a cell with a text."""
    text = _escaped(text)
    kept = ' xml:space="preserve"' if text[:1].isspace() or text[-1:].isspace() else ""
    return f"<t{kept}>{text}</t>"


def letters(place: int) -> str:
    """How a workbook calls a column: A for 0, AA for 26."""
    found = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        found = chr(65 + rest) + found
    return found


class Column:
    """Makes the cells of one column."""

    def __init__(self, field: Field, place: int, style: Style, times: LocalTimes) -> None:
        self._field, self._style, self._times = field, style, times
        self._start = f'<c r="{letters(place)}'
        self._known: dict[Any, str] = {}

    def cells(self, values: Sequence[Any], rows: Sequence[str], small: Sequence[bool] | None) -> list[str]:
        """The cells of values in rows of these numbers; `small` says which of them are small figures. What is missing
        is an empty text."""
        kind = self._field.kind
        if kind == "money":
            few = small or [False] * len(values)
            return [self._money(*one) for one in zip(values, rows, few, strict=True)]
        if kind == "yes_no":
            return self._filled(["" if value is None else "1" if value else "0" for value in values], rows, ' t="b"')
        if kind in self._numbers:
            return self._figures(values, rows, small)
        if kind == "word":
            return self._texts([self._word(value) for value in values], rows)
        return self._texts(values, rows)

    # Texts

    def _word(self, value: Any) -> str:
        found = self._known.get(value)
        if found is None:
            words: Mapping[str, str] = self._field.words
            self._known[value] = found = "" if value is None else words.get(value, str(value))
        return found

    def _texts(self, values: Sequence[Any], rows: Sequence[str]) -> list[str]:
        texts = ["" if value is None else value if type(value) is str else str(value) for value in values]
        start, middle = self._start, f'" s="{self._style("text", False)}" t="inlineStr"><is>'
        told = list(filter(None, texts))
        joined = "\n".join(told)
        if (
            joined.count("\n") < max(len(told), 1)
            and not _ODD.search(joined)
            and max(map(len, told), default=0) <= LONGEST_TEXT
        ):
            whole = f"{middle}<t>"
            return [
                f"{start}{row}{whole}{text}</t></is></c>" if text else "" for text, row in zip(texts, rows, strict=True)
            ]
        return [
            f"{start}{row}{middle}{_inner(text)}</is></c>" if text else ""
            for text, row in zip(texts, rows, strict=True)
        ]

    # Numbers

    def _filled(self, values: Sequence[str], rows: Sequence[str], more: str) -> list[str]:
        start, middle = self._start, f'"{more}><v>'
        return [
            f"{start}{row}{middle}{value}</v></c>" if value else "" for value, row in zip(values, rows, strict=True)
        ]

    def _figures(self, values: Sequence[Any], rows: Sequence[str], small: Sequence[bool] | None) -> list[str]:
        number = self._numbers[self._field.kind]
        try:
            written = ["" if value is None else number(self, value) for value in values]
        except (TypeError, ValueError, OverflowError):
            return [self._odd(value, row) for value, row in zip(values, rows, strict=True)]
        made = self._filled(written, rows, f' s="{self._style(self._field.kind, False)}"')
        if small is not None and any(small):
            quiet = self._filled(written, rows, f' s="{self._style(self._field.kind, True)}"')
            return [other if few else one for one, other, few in zip(made, quiet, small, strict=True)]
        return made

    def _odd(self, value: Any, row: str) -> str:
        """A value of a column in which one is not of its kind: that one stands as a text."""
        try:
            written = "" if value is None else self._numbers[self._field.kind](self, value)
        except (TypeError, ValueError, OverflowError):
            late = self._field.kind == "span" and isinstance(value, int)
            return self._texts([plain(duration_long(value)) if late else value], [row])[0]
        return self._filled([written], [row], f' s="{self._style(self._field.kind, False)}"')[0]

    def _plain(self, value: Any) -> str:
        return str(value) if type(value) is int else _written(float(value))

    def _duration(self, value: Any) -> str:
        if value < 0:
            raise ValueError(value)  # a workbook shows no time below nothing
        return _written(value / _DAY_MS)

    def _instant(self, value: Any) -> str:
        return _written(self._times.serial(value))

    def _day(self, value: Any) -> str:
        return _written(day_serial(value))

    _numbers: Final[dict[str, Callable[[Column, Any], str]]] = {
        "count": _plain,
        "number": _plain,
        "net": _plain,
        "ratio": _plain,
        "ms": _duration,
        "span": _duration,
        "points": _plain,
        "instant": _instant,
        "moment": _instant,
        "day": _day,
    }

    def _money(self, value: Any, row: str, small: bool) -> str:
        minor, currency = (None, "") if value is None else value
        if minor is None:
            return ""
        places = -int(money(1, currency).as_tuple().exponent)
        shown = "#,##0" + ("." + "0" * places if places else "")
        mark = "".join(letter for letter in currency if letter.isalpha())
        style = self._style(f'{shown} "{mark}"', small)
        return f'{self._start}{row}" s="{style}"><v>{money(int(minor), currency)}</v></c>'


def _written(value: float) -> str:
    """A number as it stands in XML; raises ValueError for what is none."""
    if not math.isfinite(value):
        raise ValueError(value)
    return f"{value:.16G}"
