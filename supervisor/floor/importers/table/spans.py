"""How far the cells of a workbook's sheets reach, read from the parts themselves: what a sheet says of its own size
may be a lie, and who asks for memory for all that lies between two cells is ended by the system."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import IO, Final, NamedTuple

LAST_ROW: Final = 1 << 20
LAST_COLUMN: Final = 1 << 14
"""No program writes sheets beyond this row and this column."""
_PIECE: Final = 1 << 20
_LONGEST_TAG: Final = 1 << 20
_LETTERS: Final = bytes(range(65, 91)) + bytes(range(97, 123))
_DIGITS: Final = b"0123456789"

_TEXTS = re.compile(rb"<(?:\w+:)?sst\s[^>]*?uniqueCount\s*=\s*[\"'](\d+)")
_PLACE = re.compile(rb"[\s\"']r\s*=\s*[\"']([A-Za-z0-9]+)[\"']")
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_ODS = re.compile(rb"<(?:\w+:)?(table|table-row|table-cell|covered-table-cell)((?:\s[^>]*?)?)(/?)>")
_TIMES = re.compile(rb"number-(?:rows|columns)-repeated\s*=\s*[\"'](\d+)")


class Span(NamedTuple):
    """The rows and columns from the first cell of a sheet on."""

    rows: int
    columns: int


class TooLongTagError(ValueError):
    """What stands there is no part of a workbook."""


class FalseCountError(ValueError):
    """Memory would be asked for what is not there."""


def pieces(part: IO[bytes], size: Callable[[int], None]) -> Iterator[bytes]:
    """A part in pieces that cut no tag in two; `size` hears how many bytes were read."""
    left = b""
    while piece := part.read(_PIECE):
        size(len(piece))
        left += piece
        at = left.rfind(b"<")
        if at < 0 or b">" in left[at:]:
            yield left
            left = b""
            continue
        if at:
            yield left[:at]
        left = left[at:]
        if len(left) > _LONGEST_TAG:
            raise TooLongTagError
    yield left


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper()[:8]:
        number = number * 26 + letter - 64
    return number


def of_xlsx(parts: Iterator[bytes], fits: Callable[[Span], None]) -> None:
    """Tell `fits` after each piece how far the cells reach so far; cells and rows without a place follow the last.

    Raises `FalseCountError` for a list of texts that says it has more of them than letters.
    """
    began = False
    named = Span(0, 0)
    rows = cells = unnamed_rows = run = longest = size = texts = 0
    for piece in parts:
        size += len(piece)
        if b"uniqueCount" in piece and (found := _TEXTS.search(piece)):
            texts = max(texts, int(found[1][:12]))
        began = began or b"sheetData" in piece
        if not began or b"<" not in piece:
            continue
        places = b",".join(_PLACE.findall(piece))
        letters = [one for one in places.translate(None, _DIGITS).split(b",") if one]
        numbers = {one for one in places.translate(None, _LETTERS).split(b",") if one}
        named = Span(
            max(named.rows, max((int(one[:12]) for one in numbers), default=0)),
            max(named.columns, max(map(_column, set(letters)), default=0)),
        )
        # At least as many cells as there are; they are counted closely where some have no place.
        here, rows_here = piece.count(b"<c") + piece.count(b":c"), len(_ROW.findall(piece))
        cells, rows = cells + here, rows + rows_here
        unnamed_rows += max(rows_here - places.count(b",") - 1 + len(letters), 0)
        if here > len(letters) or run:
            counts = [len(_CELL.findall(one)) for one in _ROW.split(piece)]
            counts[0] += run
            run, longest = counts[-1], max(longest, *counts)
        fits(Span(max(named.rows + unnamed_rows, rows), named.columns + longest))
        # More cells than the rows have room for: some are told again and again.
        fits(Span(rows, -(-cells // max(rows, 1))))
    if texts > size:
        raise FalseCountError


def of_ods(parts: Iterator[bytes], fits: Callable[[Span], None]) -> None:
    """The same of an open document, where rows and cells are told once and how often they come again."""
    rows = columns = column = times = 0
    filled = False
    for piece in parts:
        for kind, said, ended in _ODS.findall(piece):
            found = _TIMES.search(said)
            repeated = min(int(found[1][:12]), 1 << 40) if found else 1
            if kind == b"table":
                rows = columns = column = times = 0
            elif kind == b"table-row":
                rows += times
                column, times, filled = 0, repeated, False
            else:
                column += repeated
                filled = not ended or b"value" in said or b"formula" in said
                if filled:
                    columns = max(columns, column)
                    # Empty rows after the last filled one are never made.
                    fits(Span(rows + times, columns))
