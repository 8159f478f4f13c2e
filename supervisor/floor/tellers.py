"""Which columns of a table any row tells of. That none does is known from all rows alone: it is kept for as long as the
change log says which rows came or changed since, and only those are looked at again.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from supervisor import contract
from supervisor.floor import logged
from supervisor.floor.reader import Reader

_FIRST: Final = 2_000
_GOAL_MS: Final = 25.0
_ENTRIES: Final = 5_000
"""So many entries of the log are looked at in one read."""
_KEPT: Final = 64


class _Known(NamedTuple):
    """Of one table: per column the number of a row that tells of it, and up to which mark no row did of another."""

    told_by: dict[str, int]
    nobody: dict[str, logged.Mark]


_known: Final[dict[tuple[Any, ...], _Known]] = {}
"""What is known of the tables of floors, whoever reads them; each is replaced as a whole."""


def told(reader: Reader, table: str, asked: Sequence[str]) -> frozenset[str]:
    """Which of these (columns, or expressions over columns of one row) any row of a table tells; may raise
    `FloorError`."""
    if not asked:
        return frozenset()
    place = logged.place_of(reader)
    if place is None:
        return frozenset(_walk(reader, table, asked))
    place = (*place, table)
    before = _known.get(place, _Known({}, {}))
    mark = logged.mark(reader)
    found = _still(reader, table, {one: before.told_by[one] for one in asked if one in before.told_by})
    left = [one for one in asked if one not in found]
    nobody = {one: before.nobody[one] for one in left if one in before.nobody}
    for since in set(nobody.values()):
        several = [one for one in nobody if nobody[one] == since]
        if logged.follows(reader, since) and _is_little(reader, table, mark[0] - since[0]):
            found |= _since(reader, table, several, since[0], mark[0])
        else:
            nobody = {one: told for one, told in nobody.items() if one not in several}
    found |= _walk(reader, table, [one for one in left if one not in nobody and one not in found])
    # What other tables have a say in may change without a row of this one.
    _keep(place, before, found, {one: mark for one in asked if one not in found and "SELECT" not in one})
    return frozenset(found)


def _keep(place: tuple[Any, ...], before: _Known, found: dict[str, int], nobody: dict[str, logged.Mark]) -> None:
    others = {one: mark for one, mark in before.nobody.items() if one not in found}
    _known.pop(place, None)
    _known[place] = _Known(
        {one: pk for one, pk in before.told_by.items() if one not in nobody} | found, others | nobody
    )
    for oldest in list(_known)[:-_KEPT]:
        _known.pop(oldest, None)


def _is_little(reader: Reader, table: str, entries: int) -> bool:
    """Whether to look at what so many entries name costs less than to look at all."""
    size = reader.query(f"SELECT max(pk) FROM {contract.BY_NAME[table].sql_name}")[0][0]
    return entries <= max(_ENTRIES, (size or 0) // 4)


def _still(reader: Reader, table: str, told_by: dict[str, int]) -> dict[str, int]:
    """Those of these rows that still tell."""
    if not told_by:
        return {}
    name = contract.BY_NAME[table].sql_name
    each = ", ".join(f"(SELECT count({one}) FROM {name} WHERE pk = ?)" for one in told_by)
    tells = reader.query(f"SELECT {each}", tuple(told_by.values()))[0]
    return {one: pk for (one, pk), some in zip(told_by.items(), tells, strict=True) if some}


def _since(reader: Reader, table: str, asked: Sequence[str], first: int, last: int) -> dict[str, int]:
    """Per column the number of a row that tells of it, of those that the entries after `first` up to `last` name."""
    code, left, found = contract.BY_NAME[table].code, list(asked), dict[str, int]()
    named = 'pk IN (SELECT row FROM change WHERE seq > ? AND seq <= ? AND "table" = ?)'
    for begin in range(first, last, _ENTRIES):
        found |= _tellers(reader, table, left, named, (begin, min(begin + _ENTRIES, last), code))
        left = [one for one in left if one not in found]
    return found


def _walk(reader: Reader, table: str, asked: Sequence[str]) -> dict[str, int]:
    """The same of all rows, which are passed as long as there is a column of which none tells: in short reads, once for
    all columns."""
    name, left, found, size = contract.BY_NAME[table].sql_name, list(asked), dict[str, int](), _FIRST
    at, last = reader.query(f"SELECT (SELECT min(pk) FROM {name}), (SELECT max(pk) FROM {name})")[0]
    while left and at is not None and at <= last:
        began = time.perf_counter()
        found |= _tellers(reader, table, left, "pk BETWEEN ? AND ?", (at, at + size - 1))
        left = [one for one in left if one not in found]
        at += size
        size = max(500, int(size * min(2.0, _GOAL_MS / max((time.perf_counter() - began) * 1000, 1.0))))
    return found


def _tellers(reader: Reader, table: str, asked: Sequence[str], where: str, given: Sequence[Any]) -> dict[str, int]:
    if not asked:
        return {}
    rows = f"FROM {contract.BY_NAME[table].sql_name} WHERE {where}"
    # Counting is the quicker look, and mostly finds nothing.
    counts = reader.query(f"SELECT {', '.join(f'count({one})' for one in asked)} {rows}", tuple(given))[0]
    some = [one for one, count in zip(asked, counts, strict=True) if count]
    if not some:
        return {}
    each = ", ".join(f"min(CASE WHEN {one} IS NOT NULL THEN pk END)" for one in some)
    pks = reader.query(f"SELECT {each} {rows}", tuple(given))[0]
    return {one: pk for one, pk in zip(some, pks, strict=True) if pk is not None}
