"""Contacts as whole columns, for figures beyond the live board.

Where rows lie together they are read in pieces by SQLite's own joining (see `packed`); what is unusual, by rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Final
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from supervisor.floor import bulk, opening, packed, subjects
from supervisor.floor.reader import Reader
from supervisor.floor.table_columns import Names
from supervisor.kpi.legs import NULL, Words

Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

NUMBERS: Final = ("hold_ms", "wrap_ms", "resolved", "repeated_itself", "sales_qualified")
WORDS: Final = ("channel", "direction", "client", "queue", "outcome", "transfer", "reason", "agent")
"""Texts of which there are few."""
NAMES: Final = ("journey", "customer", "address", "case_id")
"""Texts of which there may be one a row."""
OWN: Final = -2
"""Stands for a journey that is named after the leg itself, as those of one leg are."""
_OWN_TEXT: Final = packed.NO_TEXT * 2
_BARE: Final = {packed.NO_TEXT: " ", _OWN_TEXT: " "}
"""Texts of rows that stand for something else in joined ones: nobody can see them."""
_ALWAYS: Final = ("queued_at", "answered_at", "ended_at", "wrapped_at", "hold_ms", "wrap_ms")
_TOLD: Final = WORDS[:-1]
_AT_TIMES: Final = (
    "transferred_at", "resolved", "repeated_itself", "sales_qualified", "journey", "customer", "address", "case_id",
)  # fmt: skip
"""Columns that a centre may leave empty: they are read where they hold anything."""
_SELECTED: Final = {
    "journey": f"CASE WHEN journey = id THEN '{_OWN_TEXT}' ELSE journey END",
    # Who has a customer is told by that one.
    "address": "CASE WHEN coalesce(customer, '') = '' THEN address END",
}
_BETWEEN: Final = "FROM contact WHERE pk BETWEEN ? AND ?"
_MOST_KEPT: Final = 3_000_000
"""So many legs are kept in memory for other questions."""
_INSTANTS: Final = subjects.LEG_INSTANTS
_OF_TIME: Final = ("queued_at", "answered_at", "ended_at", "wrapped_at", "wrap_ms")


@dataclass(frozen=True, slots=True)
class Legs:
    """Legs as columns of one length: numbers with NULL for missing, and the codes of texts (-1 for missing, `OWN` for a
    leg's own journey) with what they stand for. An address is told of who is no customer alone."""

    numbers: Mapping[str, Ints]
    codes: Mapping[str, Ints]
    words: Mapping[str, list[str]]
    ids: Sequence[str]

    def __len__(self) -> int:
        return len(self.numbers["queued_at"])

    def take(self, rows: Ints) -> Legs:
        """Only these rows."""
        return Legs(
            {name: column[rows] for name, column in self.numbers.items()},
            {name: column[rows] for name, column in self.codes.items()},
            self.words,
            self.ids.take(rows) if isinstance(self.ids, Names) else [self.ids[row] for row in rows.tolist()],
        )

    def row(self, place: int) -> dict[str, Any]:
        """One of them, as the floor says it."""
        found: dict[str, Any] = {"id": self.ids[place]}
        for name, numbers in self.numbers.items():
            found[name] = None if numbers[place] == NULL else int(numbers[place])
        for name, codes in self.codes.items():
            found[name] = None if codes[place] < 0 else self.words[name][codes[place]]
        if self.codes["journey"][place] == OWN:
            found["journey"] = self.ids[place]
        return found


class _Coder(packed.Coder):
    def __init__(self) -> None:
        super().__init__(known={_OWN_TEXT: OWN})

    def of_rows(self, texts: Sequence[str | None]) -> Ints:
        """The numbers of a column as rows have it: what stands for something else in joined texts is itself here."""
        return self.column([packed.NO_TEXT if text is None else _BARE.get(text, text) for text in texts])


class _Reading:
    """Puts pieces of legs together."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._words = {name: Words() for name in WORDS}
        self._names = {name: _Coder() for name in NAMES}
        self._filled: set[str] = set()
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
            {name: np.concatenate([part.codes[name] for part in parts]) for name in (*WORDS, *NAMES)},
            {name: one.texts for name, one in self._words.items()}
            | {name: one.texts for name, one in self._names.items()},
            Names([one for part in parts for one in _joined(part.ids)], sum(map(len, parts))),
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
        whose = zip(told["customer"], told["address"], strict=True)
        own = zip(told["journey"], told["id"], strict=True)
        told["address"] = [None if customer else address for customer, address in whose]
        of_itself = np.array([journey == id for journey, id in own], dtype=np.bool_)
        for name in NAMES:
            codes[name] = self._names[name].of_rows(told[name])
        codes["journey"] = np.where(of_itself, OWN, codes["journey"]) if len(of_itself) else codes["journey"]
        return Legs(numbers, codes, {}, list(map(str, told["id"])))

    def _packed(self, first: int, last: int) -> Legs:
        """The legs between two row numbers; raises ValueError where they hold something unusual."""
        rest = [name for name in _AT_TIMES if name not in self._filled]
        there = [name for name in _AT_TIMES if name in self._filled]
        numbered = [*_ALWAYS, *(name for name in there if name not in NAMES)]
        named = [name for name in there if name in NAMES]
        select = [
            "count(*)",
            f"count(coalesce({', '.join(rest)}, NULL))" if rest else "0",
            *map(packed.numbers_sql, numbered),
            packed.names_sql("agent"),
            *map(packed.texts_sql, (packed.joined_sql(_TOLD), "id", *(_SELECTED.get(name, name) for name in named))),
        ]
        count, others, *values = self._reader.query(f"SELECT {', '.join(select)} {_BETWEEN}", (first, last))[0]
        if not count:
            return self._by_rows([])
        if others:
            counts = ", ".join(f"count({name})" for name in rest)
            found = self._reader.query(f"SELECT {counts} {_BETWEEN}", (first, last))[0]
            self._filled |= {name for name, many in zip(rest, found, strict=True) if many}
            return self._packed(first, last)
        numbers = {name: packed.numbers(values[2 * at : 2 * at + 2], count) for at, name in enumerate(numbered)}
        numbers = {name: numbers[name] if name in numbers else np.full(count, NULL) for name in (*_INSTANTS, *NUMBERS)}
        agents, told, ids, *texts = values[2 * len(numbered) :]
        if ids.count(packed.ROW) != count - 1:
            raise ValueError("not as many texts as rows")
        codes = dict(zip(_TOLD, self._combined(packed.texts(told, count)).T, strict=True))
        codes["agent"] = self._agents.codes(agents, count)
        codes |= {name: np.full(count, -1, dtype=np.int64) for name in NAMES if name not in named}
        for name, joined in zip(named, texts, strict=True):
            codes[name] = self._names[name].column(packed.texts(joined, count))
        legs = Legs(numbers, codes, {}, Names([ids], count))
        if packed.NO_TEXT in ids:
            legs = legs.take(np.flatnonzero([id != packed.NO_TEXT for id in legs.ids]))
        return legs

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


def _joined(ids: Sequence[str]) -> Sequence[str | list[str]]:
    """Ids as `Names` takes them."""
    whole = ids.joined if isinstance(ids, Names) else None
    return [list(ids)] if whole is None else whole


def between(numbers: Mapping[str, Ints], first_at: int, until_at: int) -> Mask:
    """Which of many legs `read` gives for two instants (see `subjects.legs_between`)."""
    queued, answered, ended, wrapped, wrap_ms = (numbers[name] for name in _OF_TIME)
    done = np.where(wrapped != NULL, wrapped, ended)
    begins = np.where(queued != NULL, queued, answered)
    wraps = (wrapped == NULL) & (ended != NULL) & (wrap_ms != NULL)
    until = np.where(wraps, ended + np.where(wraps, wrap_ms, 0), NULL)
    by_length = (done >= first_at - subjects.LONGEST_WRAP_MS) & (done < first_at) & (until >= first_at)
    inside = (queued >= first_at) & (queued < until_at)
    earlier = (begins != NULL) & (begins < until_at) & ((queued == NULL) | (queued < first_at))
    late = by_length & (begins != NULL) & (begins < first_at)
    found: Mask = inside | (earlier & (done >= first_at)) | late
    return found


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


class Source:
    """Reads the legs of one floor at an instant, and keeps what it read last for shorter stretches of time."""

    def __init__(self, reader: Reader, now_at: int) -> None:
        self._reader, self._now_at = reader, now_at
        self._known: tuple[int, int, Legs] | None = None

    def read(self, first_at: int, until_at: int) -> Legs:
        """As `read`; of legs out of the order of time those queued in it may stand elsewhere."""
        until_at = min(until_at, self._now_at + 1)
        if self._known is not None:
            known_from, known_until, legs = self._known
            if known_from <= first_at and until_at <= known_until:
                chosen = between(legs.numbers, first_at, until_at)
                return legs if chosen.all() else legs.take(np.flatnonzero(chosen))
        self._known = None
        found = read(self._reader, first_at, until_at, self._now_at)
        if len(found) <= _MOST_KEPT:
            self._known = first_at, until_at, found
        return found


_shared: Final[WeakKeyDictionary[Reader, dict[int, Source]]] = WeakKeyDictionary()
"""Per floor that is asked several things at once what reads its legs, by the instant at which they stand."""


@contextmanager
def shared(reader: Reader) -> Iterator[None]:
    """Let all that is asked meanwhile take legs from what was read before."""
    if reader in _shared:
        yield
        return
    _shared[reader] = {}
    try:
        yield
    finally:
        del _shared[reader]


def source_of(reader: Reader, now_at: int) -> Source:
    """What reads the legs of a floor as it stands at an instant; see `shared`."""
    if reader not in _shared:
        return Source(reader, now_at)
    return _shared[reader].setdefault(now_at, Source(reader, now_at))
