"""Reads many rows as whole columns: SQLite joins each column of a piece into one text, numpy takes it apart.

A row fetched as a tuple costs an object per value. Joined, a number costs a third of that and a text half. What does
not fit (a fraction, a negative number, a text with a separator in it) raises ValueError: then read rows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor.kpi.legs import NULL, Words

Ints = npt.NDArray[np.int64]
Words64 = npt.NDArray[np.uint64]

NO_TEXT: Final = "\x1d"
"""Stands for NULL in a joined column of texts."""
FIELD: Final = "\x1f"
"""Stands between texts that are read as one."""
ROW: Final = "\x1e"
"""Stands between rows of a joined column of texts."""
_NO_NUMBER: Final = 10**13 - 1
"""Stands for NULL in a joined column of numbers, which all are smaller. It is as long as an instant of our time."""
_GAP: Final = "   "
"""Stands between numbers: an instant of our time and a gap are two words of eight letters."""
_IN_NUMBERS: Final = np.isin(np.arange(256), np.frombuffer(b"0123456789 ", dtype=np.uint8))

# Separators are written into the SQL as they are: SQLite would work out char(30) anew for each row.


def numbers_sql(column: str) -> str:
    """What to select of a column of whole numbers: two values for `numbers`."""
    return f"CAST(group_concat(coalesce({column}, {_NO_NUMBER}), '{_GAP}') AS BLOB), max({column})"


def texts_sql(expression: str) -> str:
    """What to select of a column of texts: one value for `texts`."""
    return f"group_concat(coalesce({expression}, '{NO_TEXT}'), '{ROW}')"


def names_sql(column: str) -> str:
    """What to select of a column of texts of which there are few: one value for `Names`."""
    return f"CAST({texts_sql(column)} AS BLOB)"


def joined_sql(columns: Sequence[str]) -> str:
    """Several columns of texts as one text a row."""
    return f" || '{FIELD}' || ".join(f"coalesce({column}, '{NO_TEXT}')" for column in columns)


def numbers(found: Sequence[Any], count: int) -> Ints:
    """A column of numbers with NULL for missing. Raises ValueError unless all are whole and of a usual size."""
    joined, most = found
    if most is None:
        return np.full(count, NULL, dtype=np.int64)
    # SQLite puts texts above all numbers: where the greatest is a whole number, there are none.
    if type(most) is not int or most >= _NO_NUMBER:
        raise ValueError("no usual numbers")
    column = _of_one_length(joined, count)
    if column is None:
        if not _IN_NUMBERS[np.frombuffer(joined, dtype=np.uint8)].all():
            raise ValueError("no whole numbers")
        column = np.fromstring(joined, dtype=np.int64, sep=" ")
    if len(column) != count:
        raise ValueError("not as many numbers as rows")
    column[column == _NO_NUMBER] = NULL
    return column


def _of_one_length(joined: bytes, count: int) -> Ints | None:
    """Numbers of thirteen digits each, as instants are, all at once; None where they are not so."""
    if len(joined) + len(_GAP) != 16 * count:
        return None
    words = np.frombuffer(joined + _GAP.encode(), dtype="<u8").reshape(count, 2)
    first, last = words[:, 0], words[:, 1]
    # Five digits and the gap become three noughts and the digits.
    digits = (last << _BITS_24) | _NOUGHTS
    if not ((last >> _BITS_40 == _GAP_WORD).all() and _all_digits(first) and _all_digits(digits)):
        return None
    return (_told(first) * _TEN_TO_5 + _told(digits)).astype(np.int64)


_BITS_24, _BITS_40, _TEN_TO_5 = np.uint64(24), np.uint64(40), np.uint64(10**5)
_GAP_WORD: Final = np.uint64(0x202020)
_NOUGHTS: Final = np.uint64(0x303030)
_HIGH: Final = np.uint64(0xF0F0_F0F0_F0F0_F0F0)
_SIXES: Final = np.uint64(0x0606_0606_0606_0606)
_DIGITS: Final = np.uint64(0x3030_3030_3030_3030)


def _all_digits(words: Words64) -> bool:
    """Whether all letters are digits: those have a three above, and still have it when six is added."""
    return bool((words & _HIGH == _DIGITS).all() and ((words + _SIXES) & _HIGH == _DIGITS).all())


_STEPS: Final = tuple(
    (np.uint64(mask), np.uint64(factor), np.uint64(shift))
    for mask, factor, shift in (
        (0x0F0F_0F0F_0F0F_0F0F, 10 * 2**8 + 1, 8),
        (0x00FF_00FF_00FF_00FF, 100 * 2**16 + 1, 16),
        (0x0000_FFFF_0000_FFFF, 10_000 * 2**32 + 1, 32),
    )
)


def _told(words: Words64) -> Words64:
    """The numbers that eight digits each make, the first digit in the lowest byte: digits are put together by twos,
    those by twos, and those again."""
    for mask, factor, shift in _STEPS:
        words = (words & mask) * factor >> shift
    return words


def texts(joined: str, count: int) -> list[str]:
    """A column of texts with `NO_TEXT` for missing. Raises ValueError where a text has a separator in it."""
    found = joined.split(ROW)
    if len(found) != count:
        raise ValueError("not as many texts as rows")
    return found


class _Known(NamedTuple):
    """Texts of one length that have a number: their letters and numbers in the order of `keys`, which are made of the
    letters, and per slot (the upper bits of a key) a place among them."""

    keys: Words64
    letters: Words64
    codes: Ints
    slots: npt.NDArray[np.intp]
    shift: np.uint64


class Names:
    """Numbers the texts of a joined column by a list of words; -1 for missing.

    Texts of one length, as identifiers often are, are compared as numbers, eight letters at a time.
    """

    def __init__(self, words: Words) -> None:
        self._words = words
        self._known: dict[int, _Known] = {}
        self._codes = _Codes(words)

    def codes(self, joined: bytes, count: int) -> Ints:
        """The numbers of all rows; raises ValueError where a text has a separator in it."""
        if joined.count(_ROW) != count - 1:
            raise ValueError("not as many texts as rows")
        letters = np.frombuffer(joined + _ROW, dtype=np.uint8)
        width = len(letters) // count
        if width * count == len(letters) and (letters[width - 1 :: width] == _ROW[0]).all():
            return self._of_one_length(letters.reshape(count, width))
        ends = np.flatnonzero(letters == _ROW[0])
        widths = np.diff(ends, prepend=-1)
        found = np.empty(count, dtype=np.int64)
        for one in np.flatnonzero(np.bincount(widths)).tolist():
            rows = np.flatnonzero(widths == one)
            found[rows] = self._of_one_length(letters[ends[rows, None] + np.arange(1 - one, 1)])
        return found

    def _of_one_length(self, letters: npt.NDArray[np.uint8]) -> Ints:
        """The numbers of texts of one length, each with the separator behind it."""
        count, width = letters.shape
        padded = np.zeros((count, -(-width // 8) * 8), dtype=np.uint8)
        padded[:, :width] = letters
        return self._looked_up(padded.view(np.uint64), width)

    def _looked_up(self, grid: Words64, width: int) -> Ints:
        keys = grid[:, 0] * _MIXER
        for column in grid.T[1:]:
            keys = (keys ^ column) * _MIXER
        if width not in self._known:
            self._learn(keys, grid, width)
        known = self._known[width]
        place = known.slots[keys >> known.shift]
        if (known.letters[place] == grid).all():
            return _at(known, place)
        # Some are new, or share their slot with others.
        other = np.flatnonzero(known.keys[place] != keys)
        place[other] = np.minimum(np.searchsorted(known.keys, keys[other]), len(known.keys) - 1)
        new = other[known.keys[place[other]] != keys[other]]
        if len(new):
            self._learn(keys[new], grid[new], width)
            known = self._known[width]
            place = np.searchsorted(known.keys, keys)
        if not (known.letters[place] == grid).all():
            raise ValueError("two texts with one key")
        return _at(known, place)

    def _learn(self, keys: Words64, grid: Words64, width: int) -> None:
        keys, first = np.unique(keys, return_index=True)
        letters = grid[first]
        codes = np.array([self._codes[row.tobytes()[: width - 1].decode()] for row in letters], dtype=np.int64)
        if width in self._known:
            known = self._known[width]
            keys, letters = np.concatenate([known.keys, keys]), np.concatenate([known.letters, letters])
            order = np.argsort(keys)
            keys, letters, codes = keys[order], letters[order], np.concatenate([known.codes, codes])[order]
        bits = (_SLOTS_A_NAME * len(keys)).bit_length()
        shift = np.uint64(64 - bits)
        slots = np.zeros(1 << bits, dtype=np.intp)
        slots[keys >> shift] = np.arange(len(keys))
        self._known[width] = _Known(keys, letters, codes, slots, shift)


class _Codes(dict[str, int]):
    """The numbers of texts, new ones too."""

    def __init__(self, words: Words) -> None:
        super().__init__({NO_TEXT: -1})
        self._words = words

    def __missing__(self, text: str) -> int:
        code = self[text] = self._words.code(text)
        return code


def _at(known: _Known, place: npt.NDArray[np.intp]) -> Ints:
    codes: Ints = known.codes[place]
    return codes


_ROW: Final = ROW.encode()
_MIXER: Final = np.uint64(0x9E3779B97F4A7C15)
_SLOTS_A_NAME: Final = 16
"""So that few names share a slot."""


class Coder(dict[str, int]):
    """Numbers texts in the order in which they come; NULL, and what stands for `nothing` too, are -1, and texts that
    are `known` have their number."""

    def __init__(self, nothing: Sequence[str] = (), known: Mapping[str, int] | None = None) -> None:
        super().__init__(dict.fromkeys((NO_TEXT, *nothing), -1) | dict(known or {}))
        self.texts: list[str] = []

    def __missing__(self, text: str) -> int:
        code = self[text] = len(self.texts)
        self.texts.append(text)
        return code

    def column(self, texts: Sequence[str]) -> Ints:
        """The numbers of a column of texts."""
        return np.fromiter(map(self.__getitem__, texts), dtype=np.int64, count=len(texts))
