"""Rows of text files whose quotation marks may be torn: one that is never closed must not swallow what follows."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final

LONGEST: Final = 2_000
"""No row has more lines."""


class Torn(list[str]):
    """A line with a quotation mark that is opened and not closed; all of it is one cell."""


class _TooLong(Exception):  # noqa: N818 - it is a verdict on a row, not a failure
    """A row goes on and on."""


def rows(lines: Iterable[str], delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Every row with the number of its last line. Raises csv.Error."""
    coming, again, number = iter(lines), deque[str](), 0
    while True:
        held: list[str] = []
        try:
            for row in csv.reader(_holding(coming, again, held), delimiter=delimiter):
                if len(held) > 1 and _is_torn(held, delimiter):
                    break
                number += len(held)
                held.clear()
                yield number, row
        except _TooLong:
            pass
        if not held:
            return
        number += 1
        yield number, Torn([held[0].rstrip("\r\n")])
        again.extendleft(reversed(held[1:]))


def _holding(coming: Iterator[str], again: deque[str], held: list[str]) -> Iterator[str]:
    """The lines to come, those first that come again; those of the row that is being read are held."""
    hold = held.append
    while again:
        hold(again[0])
        if len(held) > LONGEST:
            again.popleft()
            raise _TooLong
        yield again.popleft()
    for line in coming:
        hold(line)
        if len(held) > LONGEST:
            raise _TooLong
        yield line


def _is_torn(held: list[str], delimiter: str) -> bool:
    """Whether the quotation marks of a row of several lines do not stand around cells."""
    try:
        list(csv.reader(held, delimiter=delimiter, strict=True))
    except csv.Error:
        return True
    return False
