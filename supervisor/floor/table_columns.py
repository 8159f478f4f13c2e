"""Reads the rows of a table as whole columns: SQLite joins each column of a piece into one text (see `packed`). A piece
with anything unusual in it is read by rows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, overload

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.floor import opening, packed, subjects, telling
from supervisor.floor.reader import Reader
from supervisor.kpi.legs import NULL

Ints = npt.NDArray[np.int64]

_LARGEST: Final = 2**61
"""Neither sums nor differences of numbers below it leave 64 bits."""
_ROWS: Final = 8_000
_WORTH_WALKING: Final = 2
"""Rows are walked by number while at most this many are passed for each that is wanted."""


class Texts(NamedTuple):
    """A column of texts: per row a place in `texts`, -1 for none."""

    codes: Ints
    texts: list[str]

    def __len__(self) -> int:
        return len(self.codes)

    def at(self, place: int) -> str | None:
        """The text of a row."""
        code = int(self.codes[place])
        return self.texts[code] if code >= 0 else None

    def take(self, rows: Ints) -> Texts:
        """Only some rows."""
        return Texts(self.codes[rows], self.texts)


class Names(Sequence[str]):
    """The names of rows, as SQLite joined them: taken apart when one is asked for."""

    def __init__(self, joined: Sequence[str | list[str]], count: int, rows: Ints | None = None) -> None:
        self._joined, self._count, self._rows = joined, count, rows
        self._known: list[str] | None = None

    def __len__(self) -> int:
        return self._count

    @property
    def joined(self) -> Sequence[str | list[str]] | None:
        """As they were joined; None of some rows alone."""
        return self._joined if self._rows is None else None

    def take(self, rows: Ints) -> Names:
        """Only those of some rows."""
        return Names(self._joined, len(rows), rows if self._rows is None else self._rows[rows])

    def all(self) -> list[str]:
        """All of them."""
        if self._known is None:
            every = [name for some in self._joined for name in (some.split(packed.ROW) if type(some) is str else some)]
            self._known = every if self._rows is None else [every[row] for row in self._rows.tolist()]
        return self._known

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        return self.all()[place]

    def __iter__(self) -> Iterator[str]:
        return iter(self.all())


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of a table as columns; `pk` are their numbers. A column that no row fills takes no memory."""

    pk: Ints
    ids: Names
    numbers: dict[str, Ints]
    texts: dict[str, Texts]

    def __len__(self) -> int:
        return len(self.pk)

    def take(self, rows: Ints) -> Table:
        """Only some rows."""
        return Table(
            self.pk[rows],
            self.ids.take(rows),
            {name: column[rows] for name, column in self.numbers.items()},
            {name: column.take(rows) for name, column in self.texts.items()},
        )


class _Places(dict[str, int]):
    """Numbers texts in the order in which they come."""

    def __missing__(self, text: str) -> int:
        place = self[text] = len(self)
        return place


class _Piece(NamedTuple):
    pk: Ints
    ids: str | list[str]
    columns: dict[str, Ints]


class Columns:
    """Collects a table piece by piece. `few` and `many` are its columns of texts, `numbers` those of whole numbers."""

    def __init__(self, table: str, numbers: Sequence[str], few: Sequence[str], many: Sequence[str]) -> None:
        self.name, self._names, self._few, self._many = table, tuple(numbers), tuple(few), tuple(many)
        self._filled: set[str] = set()
        self._coders = {name: packed.Coder(("",)) for name in (*few, *many)}
        self._pieces: list[_Piece] = []

    # Reading

    def sift(self, reader: Reader, where: str, given: Sequence[Any] = ()) -> None:
        """Take in what `where` leaves of the whole table, which is walked by number: write ``+at`` in it where there is
        an index over ``at``, or SQLite may walk that for every piece."""
        extent = "min(t.pk), max(t.pk)"
        size = reader.query(f"SELECT max(pk) FROM {contract.BY_NAME[self.name].sql_name}")[0][0] or 0
        for ((first, last),) in reader.sift(self.name, extent, where, given):
            if first is not None:
                telling.reads(self.name, first, size)
                for begin in range(first, last + 1, _ROWS):
                    inside = (begin, min(begin + _ROWS - 1, last))
                    self._read(reader, f"pk BETWEEN ? AND ? AND ({where})", (*inside, *given))

    def of_numbers(self, reader: Reader, pks: Ints) -> None:
        """Take in the rows with these numbers."""
        pks = np.sort(pks)
        for first in range(0, len(pks), _ROWS):
            some = pks[first : first + _ROWS]
            low, high = int(some[0]), int(some[-1])
            if high - low < _WORTH_WALKING * len(some):
                before = len(self._pieces)
                self._read(reader, "pk BETWEEN ? AND ?", (low, high))
                if len(self._pieces) > before:
                    self._keep(some)
            else:
                self._read(reader, "pk IN (SELECT value FROM json_each(?))", (json.dumps(some.tolist()),))

    def _keep(self, pks: Ints) -> None:
        """Of the piece read last only these numbers, which are in their order."""
        piece = self._pieces.pop()
        kept = np.flatnonzero(np.isin(piece.pk, pks))
        ids = piece.ids.split(packed.ROW) if isinstance(piece.ids, str) else piece.ids
        columns = {name: column[kept] for name, column in piece.columns.items()}
        self._pieces.append(_Piece(piece.pk[kept], [ids[row] for row in kept.tolist()], columns))

    def of(self, reader: Reader, key: str, values: Sequence[Any]) -> None:
        """Take in the rows whose `key`, which an index must lead to, is one of `values`."""
        for first in range(0, len(values), _ROWS):
            some = json.dumps(list(values[first : first + _ROWS]))
            self._read(reader, f"{key} IN (SELECT value FROM json_each(?))", (some,))

    def _read(self, reader: Reader, where: str, given: Sequence[Any]) -> None:
        try:
            piece = self._packed(reader, where, given)
        except ValueError:
            piece = self._rows(reader, where, given)
        if piece is not None:
            self._pieces.append(piece)

    def _select(self, reader: Reader, what: Sequence[str], where: str, given: Sequence[Any]) -> tuple[Any, ...]:
        sql = f"SELECT {', '.join(what)} FROM {contract.BY_NAME[self.name].sql_name} WHERE {where}"
        return reader.query(sql, tuple(given))[0]

    def _packed(self, reader: Reader, where: str, given: Sequence[Any]) -> _Piece | None:
        rest = [name for name in (*self._names, *self._few, *self._many) if name not in self._filled]
        others = f"count(coalesce({', '.join(map(_quoted, rest))}, NULL))" if rest else "0"
        names = [name for name in self._names if name in self._filled]
        few = [name for name in self._few if name in self._filled]
        many = [name for name in self._many if name in self._filled]
        joined = [packed.texts_sql(packed.joined_sql([_quoted(name) for name in few]))] * bool(few)
        count, there, *found = self._select(
            reader,
            [
                *("count(*)", others, packed.texts_sql("id")),
                *map(packed.numbers_sql, ("pk", *map(_quoted, names))),
                *joined,
                *(packed.texts_sql(_quoted(name)) for name in many),
            ],
            where,
            given,
        )
        if not count:
            return None
        if there:
            counts = self._select(reader, [f"count({_quoted(name)})" for name in rest], where, given)
            self._filled |= {name for name, some in zip(rest, counts, strict=True) if some}
            return self._packed(reader, where, given)
        ids, found = found[0], found[1:]
        if ids.count(packed.ROW) != count - 1:
            raise ValueError("a name with a separator in it, or none")
        columns = {
            name: packed.numbers(found[2 * place : 2 * place + 2], count) for place, name in enumerate(("pk", *names))
        }
        found = found[2 * (len(names) + 1) :]
        if few:
            columns |= self._split(few, packed.texts(found.pop(0), count))
        for name, text in zip(many, found, strict=True):
            columns[name] = self._coders[name].column(packed.texts(text, count))
        if packed.NO_TEXT in ids:
            raise ValueError("a row without a name")
        return _Piece(columns.pop("pk"), ids, columns)

    def _split(self, few: Sequence[str], joined: Sequence[str]) -> dict[str, Ints]:
        """The columns that were read as one."""
        places = _Places()
        rows = np.fromiter(map(places.__getitem__, joined), dtype=np.int64, count=len(joined))
        parts = [text.split(packed.FIELD) for text in places]
        if any(len(part) != len(few) for part in parts):
            raise ValueError("a text with a separator in it")
        columns = zip(few, zip(*parts, strict=True), strict=True)
        return {name: self._coders[name].column(told)[rows] for name, told in columns}

    def _rows(self, reader: Reader, where: str, given: Sequence[Any]) -> _Piece | None:
        texts = (*self._few, *self._many)
        names = ("id", *self._names, *texts)
        sql = (
            f"SELECT {opening.quoted(names)}, pk FROM {contract.BY_NAME[self.name].sql_name} WHERE {where} ORDER BY pk"
        )
        rows = [row for row in reader.query(sql, tuple(given)) if row[0] is not None]
        if not rows:
            return None
        pk = np.array([row[-1] for row in rows], dtype=np.int64)
        told = dict(zip(names, subjects.cleaned(self.name, names, (row[:-1] for row in rows)), strict=True))
        self._filled.update(name for name in names[1:] if any(value is not None for value in told[name]))
        columns = {name: whole(told[name]) for name in self._names}
        columns |= {name: self._coders[name].column([value or "" for value in told[name]]) for name in texts}
        return _Piece(pk, list(told["id"]), columns)

    # What was read

    def table(self) -> Table:
        """All of it, each row once."""
        pieces = self._pieces
        pk = np.concatenate([piece.pk for piece in pieces]) if pieces else np.zeros(0, dtype=np.int64)
        ids = Names([piece.ids for piece in pieces], len(pk))

        def column(name: str, missing: int) -> Ints:
            if name not in self._filled or not pieces:
                return np.broadcast_to(np.array(missing, dtype=np.int64), len(pk))
            # Each column is let go of as soon as it is whole.
            return np.concatenate([
                one.columns.pop(name) if name in one.columns else np.full(len(one.pk), missing) for one in pieces
            ])  # fmt: skip

        numbers = {name: column(name, NULL) for name in self._names}
        texts = {name: Texts(column(name, -1), self._coders[name].texts) for name in (*self._few, *self._many)}
        found = Table(pk, ids, numbers, texts)
        kept = np.unique(pk, return_index=True)[1] if len(pk) and (np.diff(pk) <= 0).any() else None
        return found if kept is None else found.take(kept)


def _quoted(name: str) -> str:
    return f'"{name}"'


def whole(values: Sequence[Any]) -> Ints:
    """Whole numbers as a column; what is out of all reason becomes the nearest that is not."""
    return np.array(
        [NULL if value is None else max(-_LARGEST, min(int(value), _LARGEST)) for value in values], dtype=np.int64
    )
