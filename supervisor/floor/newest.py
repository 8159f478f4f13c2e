"""The newest instant up to now that the rows of a table tell, of columns that no index leads to.

That is known from all rows alone: an export may begin with its newest. What a walk found is kept for as long as the
change log says which rows came or changed since, and only those are looked at again.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from supervisor import contract
from supervisor.floor import logged
from supervisor.floor.reader import Reader

_FIRST: Final = 5_000
_GOAL_MS: Final = 25.0
_ENTRIES: Final = 5_000
"""So many entries of the log are looked at in one read."""
_KEPT: Final = 64


class Told(NamedTuple):
    """What tells of an instant: its expression over columns of one row, and the column that must not lie after now."""

    value: str
    at: str


class _Found(NamedTuple):
    """The newest instant up to the one that was asked for, the row that tells it, and the next instant after it."""

    at: int | None
    pk: int | None
    later_at: int | None


class _Known(NamedTuple):
    mark: logged.Mark
    asked_at: int
    found: _Found


_NOTHING: Final = _Found(None, None, None)
_known: Final[dict[tuple[Any, ...], _Known]] = {}


def newest(reader: Reader, table: str, told: Sequence[Told], now_at: int) -> int | None:
    """The newest instant that any row tells, of those up to `now_at`; may raise `FloorError`."""
    place = logged.place_of(reader)
    if place is None:
        return _walk(reader, table, told, now_at).at
    place = (*place, table, *told)
    mark = logged.mark(reader)
    before = _known.pop(place, None)
    found = _since(reader, table, told, now_at, before, mark) if before is not None else None
    found = found or _walk(reader, table, told, now_at)
    _known[place] = _Known(mark, now_at, found)
    for oldest in list(_known)[:-_KEPT]:
        _known.pop(oldest, None)
    return found.at


def _since(
    reader: Reader, table: str, told: Sequence[Told], now_at: int, before: _Known, mark: logged.Mark
) -> _Found | None:
    """What was found before, brought up to date; None where all rows are to be walked again."""
    found, name = before.found, contract.BY_NAME[table].sql_name
    came = found.later_at is not None and found.later_at <= now_at
    went = now_at < before.asked_at and found.at is not None and found.at > now_at
    if came or went or not logged.follows(reader, before.mark):
        return None
    if mark[0] - before.mark[0] > max(_ENTRIES, (reader.query(f"SELECT max(pk) FROM {name}")[0][0] or 0) // 4):
        return None
    if found.pk is not None:
        still = reader.query(f"SELECT {_value(told)} FROM {name} WHERE pk = ?2", (now_at, found.pk))
        if not still or still[0][0] != found.at:
            return None
    named = 'pk IN (SELECT row FROM change WHERE seq > ?2 AND seq <= ?3 AND "table" = ?4)'
    code = contract.BY_NAME[table].code
    for begin in range(before.mark[0], mark[0], _ENTRIES):
        given = (begin, min(begin + _ENTRIES, mark[0]), code)
        found = _newer(found, _look(reader, table, told, now_at, named, given))
    return found


def _walk(reader: Reader, table: str, told: Sequence[Told], now_at: int) -> _Found:
    """The same of all rows, in short reads."""
    name, found, size = contract.BY_NAME[table].sql_name, _NOTHING, _FIRST
    at, last = reader.query(f"SELECT (SELECT min(pk) FROM {name}), (SELECT max(pk) FROM {name})")[0]
    while at is not None and at <= last:
        began = time.perf_counter()
        found = _newer(found, _look(reader, table, told, now_at, "pk BETWEEN ?2 AND ?3", (at, at + size - 1)))
        at += size
        size = max(500, int(size * min(2.0, _GOAL_MS / max((time.perf_counter() - began) * 1000, 1.0))))
    return found


def _look(reader: Reader, table: str, told: Sequence[Told], now_at: int, where: str, given: Sequence[Any]) -> _Found:
    rows = f"FROM {contract.BY_NAME[table].sql_name} WHERE {where}"
    later = ", ".join(f"min(iif({one.at} > ?1, {one.at}, NULL))" for one in told)
    at, *laters = reader.query(f"SELECT max({_value(told)}), {later} {rows}", (now_at, *given))[0]
    later_at = min((one for one in laters if type(one) is int), default=None)
    if not at:
        return _Found(None, None, later_at)
    which = f"SELECT min(pk) {rows} AND {_value(told)} = ?{len(given) + 2}"
    return _Found(at, reader.query(which, (now_at, *given, at))[0][0], later_at)


def _value(told: Sequence[Told]) -> str:
    each = [f"iif({one.at} <= ?1, {one.value}, 0)" for one in told]
    return each[0] if len(each) == 1 else f"max({', '.join(each)})"


def _newer(one: _Found, other: _Found) -> _Found:
    best = max(one, other, key=lambda found: found.at or 0)
    later_at = min((at for at in (one.later_at, other.later_at) if at is not None), default=None)
    return best._replace(later_at=later_at)
