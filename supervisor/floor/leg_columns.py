"""Contacts as whole columns, for figures beyond the live board.

Where rows lie together they are read in pieces by SQLite's own joining (see `packed`); what is unusual, by rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor.floor import bulk, opening, packed, subjects
from supervisor.floor.reader import Reader
from supervisor.kpi.legs import NULL, Words

Ints = npt.NDArray[np.int64]

NUMBERS: Final = ("hold_ms", "wrap_ms", "resolved", "repeated_itself", "sales_qualified")
WORDS: Final = ("channel", "direction", "client", "queue", "outcome", "transfer", "reason", "agent")
"""Texts of which there are few."""
NAMES: Final = ("id", "journey", "customer", "address", "case_id")
"""Texts of which there may be one a row."""
_ALWAYS: Final = ("queued_at", "answered_at", "ended_at", "wrapped_at", "hold_ms", "wrap_ms")
_TOLD: Final = WORDS[:-1]
_AT_TIMES: Final = (
    "transferred_at", "resolved", "repeated_itself", "sales_qualified", "journey", "customer", "address", "case_id",
)  # fmt: skip
"""Columns that a centre may leave empty: they are read where they hold anything."""
_BETWEEN: Final = "FROM contact WHERE pk BETWEEN ? AND ?"
_PACKED: Final = ", ".join(
    (
        "count(*)",
        *(f"count({name})" for name in _AT_TIMES),
        "count(nullif(customer, ''))",
        *map(packed.numbers_sql, _ALWAYS),
        packed.names_sql("agent"),
        *map(packed.texts_sql, (packed.joined_sql(_TOLD), "id")),
    )
)
_INSTANTS: Final = subjects.LEG_INSTANTS


@dataclass(frozen=True, slots=True)
class Legs:
    """Legs as columns of one length: numbers with NULL for missing, the codes of few texts (-1 for missing) and what
    they stand for, and texts as they are."""

    numbers: Mapping[str, Ints]
    codes: Mapping[str, Ints]
    words: Mapping[str, list[str]]
    names: Mapping[str, Sequence[str | None]]

    def __len__(self) -> int:
        return len(self.numbers["queued_at"])

    def take(self, rows: Ints) -> Legs:
        """Only these rows."""
        places = rows.tolist()
        return Legs(
            {name: column[rows] for name, column in self.numbers.items()},
            {name: column[rows] for name, column in self.codes.items()},
            self.words,
            {name: [column[place] for place in places] for name, column in self.names.items()},
        )

    def row(self, place: int) -> dict[str, Any]:
        """One of them, as the floor says it."""
        found: dict[str, Any] = {name: column[place] for name, column in self.names.items()}
        for name, numbers in self.numbers.items():
            found[name] = None if numbers[place] == NULL else int(numbers[place])
        for name, codes in self.codes.items():
            found[name] = None if codes[place] < 0 else self.words[name][codes[place]]
        return found


class _Reading:
    """Puts pieces of legs together."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._words = {name: Words() for name in WORDS}
        self._agents = packed.Names(self._words["agent"])
        self._told: dict[str, int] = {}
        self._codes: list[tuple[int, ...]] = []
        self._parts: list[Legs] = []

    def whole(self) -> Legs:
        """All that was read."""
        if not self._parts:
            self.take([])
        parts = self._parts
        return Legs(
            {name: np.concatenate([part.numbers[name] for part in parts]) for name in parts[0].numbers},
            {name: np.concatenate([part.codes[name] for part in parts]) for name in WORDS},
            {name: words.texts for name, words in self._words.items()},
            {name: [text for part in parts for text in part.names[name]] for name in NAMES},
        )

    def take(self, rows: Sequence[Sequence[Any]]) -> None:
        """Take in rows of `subjects.LEG`."""
        self._parts.append(self._by_rows(rows))

    def walk(self, first_at: int, until_at: int) -> bool:
        """Take in the legs queued between two instants, in the order of time; False where they lie too far apart."""
        found = bulk.stretch(self._reader, "contact", "queued_at", first_at, until_at)
        if found.count and not found.dense:
            return False
        read = partial(self._piece, (first_at, until_at))
        before = len(self._parts)
        self._parts += [part for part in (bulk.pieces(found, read) if found.count else ()) if len(part)]
        self._put_in_order(before)
        return True

    def _put_in_order(self, first: int) -> None:
        """By time, and else by number, as they stand."""
        mine = self._parts[first:]
        at = np.concatenate([part.numbers["queued_at"] for part in mine]) if mine else np.zeros(0, dtype=np.int64)
        if (at[1:] >= at[:-1]).all():
            return
        own, self._parts = self._parts, mine
        whole = self.whole()
        self._parts = [*own[:first], whole.take(np.argsort(at, kind="stable"))]

    def _piece(self, queued: tuple[int, int], first: int, last: int) -> Legs:
        """The legs between two row numbers that were queued between two instants."""
        try:
            found = self._packed(first, last)
        except ValueError:
            sql = f"SELECT {opening.quoted(subjects.LEG)} {_BETWEEN} AND queued_at >= ? AND queued_at < ? ORDER BY pk"
            return self._by_rows(self._reader.query(sql, (first, last, *queued)))
        queued_at = found.numbers["queued_at"]
        inside = (queued_at >= queued[0]) & (queued_at < queued[1])
        return found if inside.all() else found.take(np.flatnonzero(inside))

    def _by_rows(self, rows: Sequence[Sequence[Any]]) -> Legs:
        told = dict(zip(subjects.LEG, subjects.cleaned("contact", subjects.LEG, rows), strict=True))
        numbers = {
            name: np.array([NULL if value is None else value for value in told[name]], dtype=np.int64)
            for name in (*_INSTANTS, *NUMBERS)
        }
        codes = {name: self._words[name].column(told[name]).astype(np.int64) for name in WORDS}
        return Legs(numbers, codes, {}, {name: told[name] for name in NAMES})

    def _packed(self, first: int, last: int) -> Legs:
        """The legs between two row numbers; raises ValueError where they hold something unusual."""
        count, *values = self._reader.query(f"SELECT {_PACKED} {_BETWEEN}", (first, last))[0]
        if not count:
            return self._by_rows([])
        there = [name for name, many in zip(_AT_TIMES, values, strict=False) if many]
        if values[len(_AT_TIMES)] == count:
            there = [name for name in there if name != "address"]  # who has a customer is told by that one
        values = values[len(_AT_TIMES) + 1 :]
        numbers = {name: packed.numbers(values[2 * at : 2 * at + 2], count) for at, name in enumerate(_ALWAYS)}
        agents, told, ids = values[2 * len(_ALWAYS) :]
        names: dict[str, Sequence[str | None]] = {"id": packed.texts(ids, count)}
        more = self._more(there, first, last, count)
        for name in (*_INSTANTS, *NUMBERS):
            if name not in numbers:
                numbers[name] = more[name] if name in more else np.full(count, NULL, dtype=np.int64)
        for name in NAMES[1:]:
            names[name] = more[name] if name in more else [None] * count
        codes = dict(zip(_TOLD, self._combined(packed.texts(told, count)).T, strict=True))
        codes["agent"] = self._agents.codes(agents, count)
        found = Legs(numbers, codes, {}, names)
        if packed.NO_TEXT in ids:
            found = found.take(np.array(_named(names["id"]), dtype=np.int64))
        return found

    def _more(self, names: Sequence[str], first: int, last: int, count: int) -> dict[str, Any]:
        """The columns that hold anything."""
        if not names:
            return {}
        numbers = [name for name in names if name not in NAMES]
        texts = [name for name in names if name in NAMES]
        select = ", ".join((*map(packed.numbers_sql, numbers), *map(packed.texts_sql, texts)))
        values = self._reader.query(f"SELECT count(*), {select} {_BETWEEN}", (first, last))[0]
        if values[0] != count:
            raise ValueError("rows came or went meanwhile")
        found: dict[str, Any] = {}
        for at, name in enumerate(numbers):
            found[name] = packed.numbers(values[1 + 2 * at : 3 + 2 * at], count)
        for name, joined in zip(texts, values[1 + 2 * len(numbers) :], strict=True):
            read = packed.texts(joined, count)
            found[name] = [None if one == packed.NO_TEXT else one for one in read] if packed.NO_TEXT in joined else read
        return found

    def _combined(self, told: list[str]) -> Ints:
        """Per row the codes of `_TOLD`."""
        for text in set(told) - self._told.keys():
            fields = [None if field == packed.NO_TEXT else field for field in text.split(packed.FIELD)]
            if len(fields) != len(_TOLD):
                raise ValueError("a text with a separator in it")
            self._told[text] = len(self._codes)
            self._codes.append(tuple(self._words[name].code(field) for name, field in zip(_TOLD, fields, strict=True)))
        table = np.array(self._codes, dtype=np.int64)
        found: Ints = table[np.fromiter(map(self._told.__getitem__, told), dtype=np.intp, count=len(told))]
        return found


def _named(ids: Sequence[str | None]) -> list[int]:
    return [place for place, id in enumerate(ids) if id != packed.NO_TEXT]


def read(reader: Reader, first_at: int, until_at: int, now_at: int) -> Legs:
    """The legs queued between two instants, and those never queued or queued before that ended between them (see
    `subjects.legs_between`). What came after `now_at` is in them (see `subjects.leg_as_of`)."""
    until_at = min(until_at, now_at + 1)
    found = _Reading(reader)
    questions = subjects.legs_between(first_at, until_at)
    if first_at < until_at and found.walk(first_at, until_at):
        questions = questions[1:]
    for chunk in _scanned(reader, questions):
        found.take(chunk)
    return found.whole()


def _scanned(reader: Reader, questions: Sequence[tuple[str, tuple[int, ...]]]) -> Iterator[list[tuple[Any, ...]]]:
    for where, given in questions:
        yield from bulk.scan_since(reader, "contact", subjects.LEG, subjects.DONE, where, given)
