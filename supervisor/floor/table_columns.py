"""Reads the rows of a table as whole columns: SQLite joins each column of a piece into one text (see `packed`). A piece
with anything unusual in it is read by rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.floor import opening, packed, subjects
from supervisor.floor.reader import Reader
from supervisor.kpi.legs import NULL

Ints = npt.NDArray[np.int64]

_LARGEST: Final = 2**61
"""Neither sums nor differences of numbers below it leave 64 bits."""
_PIECE: Final = 8_000


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


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of a table as columns; `pk` are their numbers. A column that no row fills takes no memory."""

    pk: Ints
    ids: list[str]
    numbers: dict[str, Ints]
    texts: dict[str, Texts]

    def __len__(self) -> int:
        return len(self.pk)

    def take(self, rows: Ints) -> Table:
        """Only some rows."""
        return Table(
            self.pk[rows],
            [self.ids[row] for row in rows.tolist()],
            {name: column[rows] for name, column in self.numbers.items()},
            {name: column.take(rows) for name, column in self.texts.items()},
        )


class _Coder(dict[str, int]):
    """Numbers texts in the order in which they come; nothing and an empty text are -1."""

    def __init__(self) -> None:
        super().__init__({packed.NO_TEXT: -1, "": -1})
        self.texts: list[str] = []

    def __missing__(self, text: str) -> int:
        code = self[text] = len(self.texts)
        self.texts.append(text)
        return code

    def column(self, texts: Sequence[str]) -> Ints:
        return np.fromiter(map(self.__getitem__, texts), dtype=np.int64, count=len(texts))


class Columns:
    """Collects a table piece by piece. `few` and `many` are its columns of texts, `numbers` those of whole numbers."""

    def __init__(self, table: str, numbers: Sequence[str], few: Sequence[str], many: Sequence[str]) -> None:
        self.name, self._names, self._few, self._many = table, tuple(numbers), tuple(few), tuple(many)
        self._filled: set[str] = set()
        self._coders = {name: _Coder() for name in (*few, *many)}
        self._told: dict[str, tuple[int, ...]] = {}
        self._pieces: list[tuple[Ints, list[str], dict[str, Ints]]] = []

    # Reading

    def sift(self, reader: Reader, where: str, given: Sequence[Any] = ()) -> None:
        """Take in what `where` leaves of the whole table."""
        extent = "min(t.pk), max(t.pk)"
        for ((first, last),) in reader.sift(self.name, extent, where, given):
            if first is not None:
                for begin in range(first, last + 1, _PIECE):
                    inside = (begin, min(begin + _PIECE - 1, last))
                    self._read(reader, f"pk BETWEEN ? AND ? AND ({where})", (*inside, *given))

    def of(self, reader: Reader, key: str, values: Sequence[Any]) -> None:
        """Take in the rows whose `key`, which an index must lead to, is one of `values`."""
        for first in range(0, len(values), _PIECE):
            some = json.dumps(list(values[first : first + _PIECE]))
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

    def _packed(
        self, reader: Reader, where: str, given: Sequence[Any]
    ) -> tuple[Ints, list[str], dict[str, Ints]] | None:
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
        ids, found = packed.texts(found[0], count), found[1:]
        columns = {
            name: packed.numbers(found[3 * place : 3 * place + 3], count) for place, name in enumerate(("pk", *names))
        }
        found = found[3 * (len(names) + 1) :]
        if few:
            columns |= self._split(few, packed.texts(found.pop(0), count))
        for name, text in zip(many, found, strict=True):
            columns[name] = self._coders[name].column(packed.texts(text, count))
        return self._cleaned(columns.pop("pk"), ids, columns)

    def _split(self, few: Sequence[str], joined: Sequence[str]) -> dict[str, Ints]:
        """The columns that were read as one."""
        places: dict[str, int] = {}
        rows = np.fromiter((places.setdefault(text, len(places)) for text in joined), dtype=np.int64, count=len(joined))
        parts = [text.split(packed.FIELD) for text in places]
        if any(len(part) != len(few) for part in parts):
            raise ValueError("a text with a separator in it")
        columns = zip(few, zip(*parts, strict=True), strict=True)
        return {name: self._coders[name].column(told)[rows] for name, told in columns}

    def _rows(self, reader: Reader, where: str, given: Sequence[Any]) -> tuple[Ints, list[str], dict[str, Ints]] | None:
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
        return self._cleaned(pk, list(told["id"]), columns)

    def _cleaned(self, pk: Ints, ids: list[str], columns: dict[str, Ints]) -> tuple[Ints, list[str], dict[str, Ints]]:
        """Without rows that have no name."""
        if packed.NO_TEXT not in ids:
            return pk, ids, columns
        kept = np.array([id != packed.NO_TEXT for id in ids], dtype=np.bool_)
        return pk[kept], [id for id in ids if id != packed.NO_TEXT], {name: one[kept] for name, one in columns.items()}

    # What was read

    def table(self) -> Table:
        """All of it, each row once."""
        pieces = self._pieces
        pk = np.concatenate([pk for pk, _, _ in pieces]) if pieces else np.zeros(0, dtype=np.int64)
        ids = [id for _, several, _ in pieces for id in several]

        def column(name: str, missing: int) -> Ints:
            if name not in self._filled or not pieces:
                return np.broadcast_to(np.array(missing, dtype=np.int64), len(pk))
            return np.concatenate(
                [told[name] if name in told else np.full(len(numbers), missing) for numbers, _, told in pieces]
            )

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
