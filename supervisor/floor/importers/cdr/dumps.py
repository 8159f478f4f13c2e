"""Dumps of the table of call detail records as mysqldump writes them: its INSERT statements become rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

Values = tuple[tuple[str, ...], list[str], int, str]
"""Names of the columns, the values of a row, the number of its line, its text."""

_BEGINS = re.compile(r"\s*(?:--|/\*|(?:CREATE|INSERT|DROP|SET|LOCK|USE)\b)", re.IGNORECASE)
_CREATE = re.compile(r"\s*CREATE TABLE\b", re.IGNORECASE)
_COLUMN = re.compile(r'\s*[`"](\w+)[`"]\s')
_INSERT = re.compile(r"\s*INSERT\s+(?:IGNORE\s+)?INTO\s+[\w.`\"]+\s*(?:\(([^)]*)\))?\s*VALUES\s*", re.IGNORECASE)
_ROW = re.compile(r"\(((?:'(?:[^'\\]|\\.|'')*'|[^'()])*)\)")
_VALUE = re.compile(r"(?:_\w+\s+)?'((?:[^'\\]|\\.|'')*)'|([^,']+)")
_ESCAPE = re.compile(r"\\(.)|''")
_ESCAPED: Final = {"n": "\n", "t": "\t", "r": "\r", "0": "", "Z": ""}


def is_dump(line: str) -> bool:
    """Whether a file that begins with this line is one of statements."""
    return _BEGINS.match(line) is not None


def rows(lines: Iterable[str]) -> Iterator[Values]:
    """The rows that are inserted; those of a statement without names have the columns of the table before it."""
    created: list[str] = []
    names: tuple[str, ...] = ()
    creating = inserting = False
    for number, line in enumerate(lines, 1):
        if _CREATE.match(line):
            created, creating, inserting = [], True, False
            continue
        found = _INSERT.match(line)
        if found:
            creating, inserting = False, True
            named = re.findall(r"\w+", found[1] or "")
            names = tuple(name.casefold() for name in (named or created))
            line = line[found.end() :]
        if creating:
            column = _COLUMN.match(line)
            created += [column[1]] if column else []
        elif inserting:
            for row in _ROW.finditer(line):
                yield names, [_plain(value) for value in _VALUE.finditer(row[1])], number, row[1][:500]
            inserting = not line.rstrip().endswith(";")


def _plain(found: re.Match[str]) -> str:
    if found[1] is None:
        bare = found[2].strip()
        return "" if bare.upper() == "NULL" else bare
    return _ESCAPE.sub(lambda one: _ESCAPED.get(one[1] or "", one[1] or "'"), found[1])
