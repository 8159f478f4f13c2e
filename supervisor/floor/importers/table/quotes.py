"""Rows of text files whose quotation marks may be torn: one that is never closed must not swallow what follows."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final

from supervisor.floor.importers.table.refused import WIDEST, Torn, too_wide

LONGEST: Final = 2_000
"""No row has more lines."""
MOST_STRANGE: Final = 100_000
"""After a torn row so many lines of another width than before say that nothing more of a table comes."""


class NeverClosedError(csv.Error):
    """A quotation mark is never closed, and what follows is no table; `line` is where it is opened."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class _TooLong(Exception):  # noqa: N818 - it is a verdict on a row, not a failure
    """A row goes on and on."""


def rows(lines: Iterable[str], delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Every row with the number of its last line; some are `Refused`. Raises `NeverClosedError`."""
    coming, again, number = iter(lines), deque[str](), 0
    torn = width = strange = 0  # where a mark was opened, the width of the rows before it, lines of other widths since
    while True:
        held: list[str] = []
        try:
            for row in csv.reader(_holding(coming, again, held), delimiter=delimiter):
                if len(held) > 1 and _is_torn(held, delimiter):
                    break
                number += len(held)
                held.clear()
                size = len(row)
                if not torn:
                    width = size
                elif size == width:
                    torn = strange = 0
                elif (strange := strange + 1) > MOST_STRANGE:
                    raise NeverClosedError(torn)
                yield number, row if size <= WIDEST else too_wide(row)
        except NeverClosedError:
            raise
        except (_TooLong, csv.Error):  # on and on it goes: over too many lines, or in one field
            pass
        if not held:
            return
        number += 1
        torn = torn or (number if width else 0)
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
