"""Rows of contacts as whole columns: what the live board and periods both load their legs from.

Where rows lie together they are read in pieces by SQLite's own joining (see `packed`); what is unusual, by rows.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor.floor import opening, packed
from supervisor.floor.reader import Reader
from supervisor.kpi import legs
from supervisor.kpi.legs import NULL, Packed, Told, Words

Ints = npt.NDArray[np.int64]

_USUAL: Final = ("queued_at", "answered_at", "ended_at", "wrapped_at", *legs.DURATIONS)
_RARE: Final = ("transferred_at", "callback_requested_at", "callback_due_at")
_NAMED: Final = ("queue", "client", "agent")
_ADDRESS: Final = packed.texts_sql("address")
_WHETHER: Final = "CAST(group_concat(address IS NULL, '') AS BLOB)"
_NULL, _OTHER = "-", "?"
_BETWEEN: Final = "FROM contact WHERE pk BETWEEN ? AND ?"


def _letters_sql(name: str) -> str:
    """One letter a row for a column of known words; the frequent ones come first in the contract."""
    known = " ".join(f"WHEN '{word}' THEN '{chr(ord('A') + code)}'" for word, code in legs.CODES[name].items() if word)
    other = f"CASE WHEN {name} IS NULL THEN '{_NULL}' ELSE '{_OTHER}' END"
    return f"CAST(group_concat(coalesce(CASE {name} {known} END, {other}), '') AS BLOB)"


def _codes(name: str) -> npt.NDArray[np.int32]:
    """What each letter of `_letters_sql` stands for."""
    table = np.full(256, legs.UNKNOWN_WORD, dtype=np.int32)
    for word, code in legs.CODES[name].items():
        table[ord(_NULL) if word is None else ord("A") + code] = code
    return table


_OF_LETTER: Final = {name: _codes(name) for name in legs.WORDED}


def _packed_sql(address: str) -> str:
    return ", ".join(
        (
            "count(*)",
            f"count(coalesce({', '.join((*_RARE, 'flags'))}))",
            *map(packed.numbers_sql, _USUAL),
            *map(_letters_sql, legs.WORDED),
            *map(packed.names_sql, _NAMED),
            address,
        )
    )


class Pieces:
    """Reads pieces of contacts. Of the `past` an address is told by an empty text: that there is one."""

    def __init__(self, reader: Reader, *, past: bool) -> None:
        self._reader, self._past = reader, past
        self._words = {name: Words() for name in _NAMED}
        self._names = {name: packed.Names(words) for name, words in self._words.items()}
        self._sql = f"SELECT {_packed_sql(_WHETHER if past else _ADDRESS)} {_BETWEEN}"

    def read(self, first: int, last: int) -> Packed | list[tuple[Any, ...]]:
        """The legs between two row numbers: by columns, or by rows where they hold something unusual."""
        try:
            return self._packed(first, last)
        except ValueError:
            return self._reader.query(f"SELECT {opening.quoted(legs.READ)} {_BETWEEN} ORDER BY pk", (first, last))

    def _packed(self, first: int, last: int) -> Packed | list[tuple[Any, ...]]:
        count, rare, *values = self._reader.query(self._sql, (first, last))[0]
        if not count:
            return []
        numbers = {name: packed.numbers(values[2 * at : 2 * at + 2], count) for at, name in enumerate(_USUAL)}
        *letters, queue, client, agent, address = values[2 * len(_USUAL) :]
        if count == last - first + 1:
            numbers["pk"] = np.arange(first, last + 1)
        else:
            numbers["pk"] = packed.numbers(self._asked(packed.numbers_sql("pk"), first, last), count)
        words = {name: _of_letters(name, said, count) for name, said in zip(legs.WORDED, letters, strict=True)}
        named = {
            name: Told(self._names[name].codes(joined, count), self._words[name].texts)
            for name, joined in zip(_NAMED, (queue, client, agent), strict=True)
        }
        named["address"] = self._addresses(address, count)
        untold = np.zeros((len(legs.UNTOLD), count), dtype=np.bool_)
        if rare:
            more, untold = self._rare(first, last, numbers["pk"])
            numbers |= more
        return Packed(numbers, words, untold, named)

    def _asked(self, what: str, first: int, last: int) -> tuple[Any, ...]:
        return self._reader.query(f"SELECT {what} {_BETWEEN}", (first, last))[0]

    def _addresses(self, address: Any, count: int) -> Told:
        if self._past:
            missing = np.frombuffer(address, dtype=np.uint8)
            if len(missing) != count:
                raise ValueError("not as many texts as rows")
            return Told(np.where(missing == ord("1"), -1, 0), [""])
        texts = packed.texts(address, count)
        return Told(np.arange(count), [None if text == packed.NO_TEXT else text for text in texts])

    def _rare(self, first: int, last: int, pks: Ints) -> tuple[dict[str, Ints], npt.NDArray[np.bool_]]:
        """The instants that few contacts have, and what of `legs.UNTOLD` their source does not tell."""
        *there, flagged = self._asked(", ".join(f"count({name})" for name in (*_RARE, "flags")), first, last)
        names = [name for name, many in zip(_RARE, there, strict=True) if many]
        found: dict[str, Ints] = {}
        if names:
            sql = f"SELECT pk, {', '.join(names)} {_BETWEEN} AND coalesce({', '.join((*names, 'NULL'))}) IS NOT NULL"
            rows = self._reader.query(sql, (first, last))
            numbers = np.array([row[0] for row in rows], dtype=np.int64)
            places = np.minimum(np.searchsorted(pks, numbers), len(pks) - 1)
            if not (pks[places] == numbers).all():
                raise ValueError("rows came meanwhile")
            for at, name in enumerate(names, 1):
                found[name] = np.full(len(pks), NULL, dtype=np.int64)
                found[name][places], wrong = legs.whole_numbers([row[at] for row in rows])
                if wrong:
                    raise ValueError("no whole numbers")
        if not flagged:
            return found, np.zeros((len(legs.UNTOLD), len(pks)), dtype=np.bool_)
        said = packed.texts(self._asked(packed.texts_sql("flags"), first, last)[0], len(pks))
        return found, legs.untold(said)


def _of_letters(name: str, said: bytes, count: int) -> npt.NDArray[np.int32]:
    if len(said) != count:
        raise ValueError("not as many words as rows")
    return _OF_LETTER[name][np.frombuffer(said, dtype=np.uint8)]
