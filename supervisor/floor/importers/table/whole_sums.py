"""Rows of sums on their way into the floor: what a row tells stands there whole, or not at all.

The newest row of a period and scope says all that its source tells of them; what it leaves blank is told no longer. Of
two rows of one file that say different things nothing tells which is meant: neither counts, and what an earlier file
told of them is withdrawn, so that a file comes to the same whatever was there and in whatever order its rows are.
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from supervisor.floor.importers.queue_log.store import CHUNK
from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.reading import TEXT_KEPT, Bound, Rejected
from supervisor.floor.importers.table.schema import TOTALS
from supervisor.floor.importers.table.store import Store
from supervisor.floor.importers.table.sum_rows import Amount, Line, Passes

NEW: Final = "new"
CHANGED: Final = "changed"
KNOWN: Final = "known"
OLDER: Final = "older"
BLANK: Final = "blank"
REJECTED: Final = "rejected"
_BLANK: Final = hash(None)
_VERSION: Final = -2
"""The place of the version in a row of the floor: before its flags."""

Values = tuple[Any, ...]


@dataclass(slots=True)
class Settled:
    """What became of rows: how many lines had which fate, how many rows of the floor are new, what was rejected."""

    lines: Counter[str] = field(default_factory=Counter)
    duplicates: int = 0
    rows: int = 0
    rejected: list[Rejected] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class _Said:
    """What one row of the file says: the `names` it may tell, and hashes of what, when and how much it tells (`said`).

    `made` are the rows of the floor that it makes, and `record` is the row itself, both only until its block is
    written, as a file may have millions of rows; `fate` is empty until then. `torn`: another row says otherwise.
    """

    before_id: str
    names: tuple[str, ...]
    said: Sequence[int]
    version: int
    label: str
    line: int
    record: Any
    made: dict[str, Values]
    fate: str = ""
    torn: bool = False
    tells: bool = True

    def ids(self) -> list[str]:
        """The ids of all that it may tell, and of what it tells."""
        if len(self.made) == len(self.names):
            return list(self.made)
        return list(dict.fromkeys([*(f"{self.before_id}:{name}" for name in self.names), *self.made]))

    def agrees(self, other: _Said) -> bool:
        """Whether both say the same of all that both may tell."""
        mine = dict(zip(self.names, self.said[1:], strict=True))
        theirs = dict(zip(other.names, other.said[1:], strict=True))
        return self.said[0] == other.said[0] and all(mine[name] == theirs[name] for name in mine.keys() & theirs.keys())

    def tear(self, other: _Said) -> None:
        """Another row says otherwise: all that either of them may tell is told no longer."""
        self.torn, self.before_id = True, other.before_id
        self.names = tuple(dict.fromkeys((*self.names, *other.names)))

    def forget(self) -> None:
        """Its block is written."""
        self.record, self.made, self.before_id = None, {}, ""
        self.said = array("q", self.said)

    def rejected(self, bound: Bound, code: str, place: str) -> Rejected:
        """The row as it stands in ``rejected``; of one of an earlier block only what it is of."""
        if self.record is None:
            return Rejected(self.label, self.line, place[:TEXT_KEPT], code, "")
        return bound.rejected(self.line, self.record, code, "")._replace(label=self.label)


class _File:
    """What the rows of sums of one file say."""

    def __init__(self) -> None:
        self._file: dict[int, list[_Said]] = {}
        self._passes = Passes()

    def _ready(self, lines: Iterable[Line]) -> list[Line]:
        return [line for line in lines if not self._passes.take(line)]

    def _released(self) -> list[Line]:
        passes, self._passes = self._passes, Passes()
        return list(passes.released())

    def _judged(self, bound: Bound, lines: Sequence[Line], told: Settled) -> list[int]:
        """Put rows beside what the file says of the same; gives what they are of."""
        touched: dict[int, None] = {}
        for line in lines:
            mine = _said(bound, line)
            place = hash((mine.before_id, line.row.series[-1]))
            _judge(bound, self._file.setdefault(place, []), mine, told)
            touched[place] = None
        return list(touched)


class WholeSums(_File):
    """The rows of sums of one file, on their way into a floor."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store

    def take(self, bound: Bound, lines: Iterable[Line]) -> Settled:
        """Take the next rows of a sheet; those in repeated hours wait for its end."""
        return self._settle(bound, self._ready(lines))

    def end_of_sheet(self, bound: Bound) -> Settled:
        """Take what waited."""
        return self._settle(bound, self._released())

    def _settle(self, bound: Bound, lines: Sequence[Line]) -> Settled:
        told = Settled()
        places = self._judged(bound, lines, told)
        for start in range(0, len(places), CHUNK):
            self._write(bound, [one for place in places[start : start + CHUNK] for one in self._file[place]], told)
        for place in places:
            for one in self._file[place]:
                one.forget()
        return told

    def _write(self, bound: Bound, all_said: list[_Said], told: Settled) -> None:
        """Let the floor tell what these rows say, and nothing else that such rows may tell."""
        columns = bound.maker.columns(TOTALS)
        stored = self._stored([id for one in all_said for id in one.ids()], columns)
        fresh: dict[str, Values] = {}
        better: dict[str, Values] = {}
        gone: list[str] = []
        for one in all_said:
            if one.fate and not one.torn:
                continue  # of an earlier block
            there = {id: stored[id] for id in one.ids() if id in stored}
            newest = max((row[_VERSION] or 0 for row in there.values()), default=0)
            made = {} if one.torn else one.made
            if newest > one.version:
                self._fate(one, OLDER, told)
            elif made == there:
                self._fate(one, KNOWN if made else BLANK, told)
            elif newest and newest == one.version and made and repr(sorted(there.items())) > repr(sorted(made.items())):
                _reject(bound, one, codes.SAME_ID, told)
            else:
                fresh |= {id: row for id, row in made.items() if id not in there}
                better |= {id: row for id, row in made.items() if id in there and there[id] != row}
                gone += [id for id in one.ids() if id in there and id not in made]
                self._fate(one, CHANGED if there else NEW, told)
        self._put(columns, fresh, better, gone)
        told.rows += len(fresh)

    @staticmethod
    def _fate(one: _Said, fate: str, told: Settled) -> None:
        if not one.fate:
            one.fate = fate
            told.lines[fate] += 1

    def _stored(self, ids: list[str], columns: Sequence[str]) -> dict[str, Values]:
        names = ", ".join(f'"{name}"' for name in columns)
        sql = f'SELECT {names} FROM "{TOTALS}" WHERE id IN (SELECT value FROM json_each(?))'
        found = self._store.connection.execute(sql, (json.dumps(ids, ensure_ascii=False),))
        return {row[0]: row for row in found.fetchall()}

    def _put(
        self, columns: Sequence[str], fresh: dict[str, Values], better: dict[str, Values], gone: Sequence[str]
    ) -> None:
        run = self._store.connection.executemany
        names = ", ".join(f'"{name}"' for name in columns)
        run(f'INSERT INTO "{TOTALS}" ({names}) VALUES ({", ".join("?" * len(columns))})', list(fresh.values()))
        changed = ", ".join(f'"{name}" = ?' for name in columns[1:])
        run(f'UPDATE "{TOTALS}" SET {changed} WHERE id = ?', [(*row[1:], id) for id, row in better.items()])
        run(f'DELETE FROM "{TOTALS}" WHERE id = ?', [(id,) for id in gone])


def _said(bound: Bound, line: Line) -> _Said:
    row = line.row
    of_what = (row.starts_at, row.ends_at, row.series) if row.own else ()
    said = (hash(of_what), *(_hashed(row.sums.get(name)) for name in row.names))
    outs = bound.maker.of_sums(row) if line.made is None else line.made
    made = {values[0]: values for _, values in outs}
    return _Said(
        next(iter(made))[: -len(next(iter(row.sums))) - 1] if made else bound.maker.place(row),
        row.names,
        said,
        row.version or 0,
        bound.sheet.label,
        line.line,
        line.record,
        made,
        tells=bool(row.sums),
    )


def _hashed(amount: Amount | None) -> int:
    """A hash of an amount; those of -1 and -2 alone would be the same."""
    return _BLANK if amount is None else hash((amount, amount[0] * 3))


def _judge(bound: Bound, before: list[_Said], mine: _Said, told: Settled) -> None:
    """Put a row beside those that the file has of the same, or leave it."""
    for other in [one for one in before if not set(one.names).isdisjoint(mine.names)]:
        if mine.version < other.version:
            told.lines[OLDER] += 1
            return
        if mine.version > other.version or not other.tells:
            before.remove(other)
            if not other.fate:
                told.lines[OLDER if other.tells else BLANK] += 1
        elif not mine.tells:
            told.lines[BLANK] += 1
            return
        elif not other.torn and mine.agrees(other):
            if mine.names == other.names:
                told.duplicates += 1
                _reject(bound, mine, codes.DUPLICATE, told)
                return
        else:
            if not other.torn:
                _reject(bound, other, codes.CONTRADICTS, told, mine.before_id)
            other.tear(mine)
            _reject(bound, mine, codes.CONTRADICTS, told)
            return
    before.append(mine)


def _reject(bound: Bound, one: _Said, code: str, told: Settled, place: str = "") -> None:
    if one.fate:
        told.lines[one.fate] -= 1
        told.rows -= sum(amount != _BLANK for amount in one.said[1:]) if one.fate == NEW else 0
    one.fate = REJECTED
    told.lines[REJECTED] += 1
    told.rejected.append(one.rejected(bound, code, place))


class Looked(_File):
    """The first rows of a sheet, looked at before anything is written."""

    def rejected(self, bound: Bound, lines: Iterable[Line]) -> list[Rejected]:
        """Those that would be rejected because of each other."""
        told = Settled()
        self._judged(bound, [*self._ready(lines), *self._released()], told)
        return told.rejected
