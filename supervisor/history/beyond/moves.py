"""Which parts of kept days (see `days`) the change log touches.

Of contacts instants say it: a day saw whatever was queued around it. Of the others the days remember the numbers of the
rows that they were made of, and what a changed row posts now says which days it newly belongs to.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from supervisor import contract
from supervisor.floor import subjects
from supervisor.floor.reader import Reader
from supervisor.history.coding import Ints
from supervisor.history.kept.day_file import DamagedError
from supervisor.kpi.business_time import Span

TABLES: Final = ("contact", "case", "case_event", "message", "survey")
_CODES: Final = {contract.BY_NAME[name].code: name for name in TABLES}
_CHUNK: Final = 20_000
_MOST_CASES: Final = 2_000
"""Of more cases than that nobody asks what each posts: every day since the first of them was opened counts."""
_FOREVER: Final = 2**62

CaseSpans = Callable[[list[str]], list[Span]]
"""In which stretches of time some cases, by id, post anything, each up to and with its end."""


class Part(NamedTuple):
    """A part of a kept day, as far as it matters here."""

    name: str
    start_at: int
    end_at: int
    span_ms: int
    """So far around the day contacts were looked for."""
    remembered: Callable[[str], Ints]
    """The numbers of rows of a table that it was made of, or of ``links`` the checks of names that led nowhere."""


class _Leg(NamedTuple):
    queued_at: int | None
    begins_at: int | None
    until_at: int | None

    def is_seen(self, first_at: int, end_at: int) -> bool:
        """Whether `leg_columns.read` may give it between these instants."""
        if self.queued_at is not None and first_at <= self.queued_at < end_at:
            return True
        return self.begins_at is not None and self.begins_at < end_at and (self.until_at or 0) >= first_at


@dataclass(slots=True)
class _Found:
    """What one stretch of the log tells."""

    rows: dict[str, set[int]] = field(default_factory=lambda: {name: set() for name in TABLES})
    queued_at: list[int] = field(default_factory=list)
    legs: list[_Leg] = field(default_factory=list)
    links: set[int] = field(default_factory=set)
    asked_at: list[int] = field(default_factory=list)
    cases: list[Span] = field(default_factory=list)
    lives: set[int] = field(default_factory=set)
    """The numbers of cases of which anything changed."""


def code_of(table: str) -> int:
    """The number of a table in the log."""
    return next(code for code, name in _CODES.items() if name == table and code is not None)


def check(id: str) -> int:
    """A number for a name."""
    return zlib.crc32(id.encode("utf-8", "replace"))


def touched(reader: Reader, begin: int, until: int, parts: Mapping[str, Part], spans: CaseSpans) -> set[str]:
    """The names of those parts that the entries after `begin` and up to `until` touch; may raise `FloorError`."""
    dirty: set[str] = set()
    for first in range(begin, until, _CHUNK):
        found = _read(reader, first, min(first + _CHUNK, until), spans)
        dirty.update(name for name, part in parts.items() if name not in dirty and _is_touched(found, part))
    return dirty


def _is_touched(found: _Found, part: Part) -> bool:
    """Whether it is to be dropped; what it was made of cannot be read where it is damaged."""
    try:
        return _touches(found, part)
    except DamagedError:
        return True


def _touches(found: _Found, part: Part) -> bool:
    if any(rows and _among(rows, part.remembered(table)) for table, rows in found.rows.items()):
        return True
    if part.name in ("contacts", "first"):
        first_at, end_at = part.start_at - part.span_ms, part.end_at + part.span_ms
        return any(first_at <= at < end_at for at in found.queued_at) or any(
            leg.is_seen(first_at, end_at) for leg in found.legs
        )
    if part.name == "cases":
        moved = any(first < part.end_at and last >= part.start_at for first, last in found.cases)
        return moved or _among(found.lives, part.remembered("case"))
    return any(part.start_at <= at < part.end_at for at in found.asked_at) or _among(
        found.links, part.remembered("links")
    )


def _among(rows: set[int], known: Ints) -> bool:
    return bool(rows) and bool(len(known)) and not rows.isdisjoint(known.tolist())


def _read(reader: Reader, begin: int, end: int, spans: CaseSpans) -> _Found:
    found = _Found()
    places = ", ".join(str(code) for code in _CODES)
    sql = f'SELECT DISTINCT "table", row, was_at FROM change WHERE seq > ? AND seq <= ? AND "table" IN ({places})'
    for code, row, was_at in reader.query(sql, (begin, end)):
        table = _CODES[code]
        found.rows[table].add(row)
        if table == "contact" and was_at is not None:
            found.queued_at.append(was_at)
    cases = set(_read_contacts(reader, found))
    for table, column in (("case", "id"), ("case_event", "case_id"), ("message", "case_id")):
        cases.update(str(row[0]) for row in _of(reader, table, (column,), found) if row[0] is not None)
    for row in _of(reader, "survey", ("asked_at", "answered_at"), found):
        found.asked_at += [at for at in row if type(at) is int]
    # What a case posted before is remembered by its own number, whichever row of it changed.
    found.lives = numbers(reader, "case", "id", cases)
    if len(cases) <= _MOST_CASES:
        found.cases = spans(sorted(cases))
    else:
        opened = (row["opened_at"] for row in subjects.of_ids(reader, "case", ("id", "opened_at"), "id", cases))
        found.cases = [(min((at for at in opened if at is not None), default=_FOREVER), _FOREVER)]
    return found


def _of(reader: Reader, table: str, columns: tuple[str, ...], found: _Found) -> Iterator[tuple[Any, ...]]:
    yield from present(reader, table, columns, found.rows[table])


def present(reader: Reader, table: str, columns: Iterable[str], rows: set[int]) -> Iterator[tuple[Any, ...]]:
    """These columns of the rows with these numbers that there are."""
    wanted, names = sorted(rows), ", ".join(columns)
    sql = f"SELECT {names} FROM {contract.BY_NAME[table].sql_name} WHERE pk IN (SELECT value FROM json_each(?))"
    for start in range(0, len(wanted), 4_000):
        yield from reader.query(sql, (json.dumps(wanted[start : start + 4_000]),))


def numbers(reader: Reader, table: str, key: str, ids: Iterable[str]) -> set[int]:
    """The numbers of the rows whose `key`, which an index must lead to, is one of `ids`."""
    found: set[int] = set()
    wanted = sorted(set(ids))
    sql = f"SELECT pk FROM {contract.BY_NAME[table].sql_name} WHERE {key} IN (SELECT value FROM json_each(?))"
    for start in range(0, len(wanted), 2_000):
        found.update(row[0] for row in reader.query(sql, (json.dumps(wanted[start : start + 2_000]),)))
    return found


def _read_contacts(reader: Reader, found: _Found) -> Iterator[str]:
    """Take in the legs as they are now; gives the cases that they name."""
    names = ("id", "case_id", "queued_at", "answered_at", "ended_at", "wrapped_at", "wrap_ms")
    for id, case, *numbers in _of(reader, "contact", names, found):
        queued, answered, ended, wrapped, wrap_ms = (one if type(one) is int else None for one in numbers)
        done = wrapped if wrapped is not None else ended
        until = done
        if wrapped is None and ended is not None and wrap_ms is not None:
            until = max(ended, ended + wrap_ms)
        found.legs.append(_Leg(queued, queued if queued is not None else answered, until))
        if id is not None:
            found.links.add(check(str(id)))
        if case is not None:
            yield str(case)
    for (id,) in _of(reader, "case", ("id",), found):
        if id is not None:
            found.links.add(check(str(id)))
