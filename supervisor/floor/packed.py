"""Reads many rows as whole columns: SQLite joins each column of a piece into one text, numpy takes it apart.

A row fetched as a tuple costs an object per value. Joined, a number costs a third of that and a text half. What does
not fit (a fraction, a negative number, a text with a separator in it) raises ValueError: then read rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor.kpi.legs import NULL, Words

Ints = npt.NDArray[np.int64]

NO_TEXT: Final = "\x1d"
"""Stands for NULL in a joined column of texts."""
FIELD: Final = "\x1f"
"""Stands between texts that are read as one."""
ROW: Final = "\x1e"
"""Stands between rows of a joined column of texts."""
_NO_NUMBER: Final = 10**14
"""Stands for NULL in a joined column of numbers, which all are smaller."""
_IN_NUMBERS: Final = np.isin(np.arange(256), np.frombuffer(b"0123456789 ", dtype=np.uint8))


def numbers_sql(column: str) -> str:
    """What to select of a column of whole numbers: three values for `numbers`."""
    return f"CAST(group_concat(coalesce({column}, {_NO_NUMBER}), ' ') AS BLOB), min({column}), max({column})"


def texts_sql(expression: str) -> str:
    """What to select of a column of texts: one value for `texts`."""
    return f"group_concat(coalesce({expression}, char(29)), char(30))"


def joined_sql(columns: Sequence[str]) -> str:
    """Several columns of texts as one text a row."""
    return " || char(31) || ".join(f"coalesce({column}, char(29))" for column in columns)


def numbers(found: Sequence[Any], count: int) -> Ints:
    """A column of numbers with NULL for missing. Raises ValueError unless all are whole and of a usual size."""
    joined, least, most = found
    if most is None:
        return np.full(count, NULL, dtype=np.int64)
    # SQLite puts texts above all numbers: where the greatest is a whole number, there are none.
    if type(least) is not int or type(most) is not int or least < 0 or most >= _NO_NUMBER:
        raise ValueError("no usual numbers")
    if not _IN_NUMBERS[np.frombuffer(joined, dtype=np.uint8)].all():
        raise ValueError("no whole numbers")
    column: Ints = np.fromstring(joined, dtype=np.int64, sep=" ")
    if len(column) != count:
        raise ValueError("not as many numbers as rows")
    column[column == _NO_NUMBER] = NULL
    return column


def texts(joined: str, count: int) -> list[str]:
    """A column of texts with `NO_TEXT` for missing. Raises ValueError where a text has a separator in it."""
    found = joined.split(ROW)
    if len(found) != count:
        raise ValueError("not as many texts as rows")
    return found


class Names:
    """Numbers the texts of a joined column by a list of words; -1 for missing.

    Texts of one length, as identifiers often are, are compared as numbers, eight letters at a time.
    """

    def __init__(self, words: Words) -> None:
        self._words = words
        self._known: dict[int, tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64], Ints]] = {}

    def codes(self, joined: str, count: int) -> Ints:
        """The numbers of all rows; raises ValueError where a text has a separator in it."""
        letters = np.frombuffer((joined + ROW).encode(), dtype=np.uint8)
        width = len(letters) // count
        ends = letters[width - 1 :: width]
        separators = int(np.count_nonzero(letters == ord(ROW)))
        if separators != count:
            raise ValueError("not as many texts as rows")
        if len(letters) != width * count or not (ends == ord(ROW)).all():
            found = (None if one == NO_TEXT else one for one in texts(joined, count))
            return self._words.column(list(found)).astype(np.int64)
        padded = np.zeros((count, -(-width // 8) * 8), dtype=np.uint8)
        padded[:, :width] = letters.reshape(count, width)
        return self._looked_up(padded.view(np.uint64), width)

    def _looked_up(self, grid: npt.NDArray[np.uint64], width: int) -> Ints:
        keys = grid[:, 0] * _MIXER
        for column in grid.T[1:]:
            keys = (keys ^ column) * _MIXER
        place = self._places(keys, width)
        if place is None:
            self._learn(keys, grid, width)
            place = self._places(keys, width)
        _known, letters, codes = self._known[width]
        if place is None or not (letters[place] == grid).all():
            raise ValueError("two texts with one key")
        return codes[place]

    def _places(self, keys: npt.NDArray[np.uint64], width: int) -> npt.NDArray[np.intp] | None:
        """Where these keys stand among the known ones; None if one is not known."""
        if width not in self._known:
            return None
        known = self._known[width][0]
        place = np.searchsorted(known, keys)
        place[place == len(known)] = 0
        return place if (known[place] == keys).all() else None

    def _learn(self, keys: npt.NDArray[np.uint64], grid: npt.NDArray[np.uint64], width: int) -> None:
        if width in self._known:
            known, letters, _ = self._known[width]
            keys, grid = np.concatenate([known, keys]), np.concatenate([letters, grid])
        known, first = np.unique(keys, return_index=True)
        said = [row.tobytes()[: width - 1].decode() for row in grid[first]]
        codes = [-1 if one == NO_TEXT else self._words.code(one) for one in said]
        self._known[width] = (known, grid[first], np.array(codes, dtype=np.int64))


_MIXER: Final = np.uint64(0x9E3779B97F4A7C15)
