"""Offers of a stretch of time as columns, each with the place of its contact."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.clock import Window
from supervisor.floor import bulk, packed
from supervisor.floor.reader import Reader
from supervisor.kpi.legs import NULL, Words, whole_numbers

Ints = npt.NDArray[np.int64]

MISSED: Final = frozenset(("missed", "rejected"))
RESULTS: Final = contract.OFFER_RESULTS
_READ: Final = ("pk", "id", "agent", "at", "result", "contact")
_PLACE: Final = ("queue", "channel", "client")
_PACKED: Final = ", ".join(
    (
        "count(*)",
        *map(packed.numbers_sql, ("pk", "at")),
        packed.names_sql("agent"),
        *map(packed.texts_sql, ("result", "id", "contact")),
    )
)
_PLACES: Final = ", ".join(
    (
        "count(*)",
        *map(packed.numbers_sql, ("pk", "queued_at")),
        *map(packed.texts_sql, ("id", packed.joined_sql(_PLACE))),
    )
)
_OF_IDS: Final = (
    "SELECT id, pk, queued_at, queue, channel, client FROM contact WHERE id IN (SELECT value FROM json_each(?))"
)
_CHUNK: Final = 4_000
_WORTH_WALKING: Final = 4
"""Contacts are looked up one by one where there are so many times as many in the stretch."""


@dataclass(frozen=True, slots=True)
class Offers:
    """Offers with an agent and a known result, as columns of one length: instants and numbers of rows, codes of texts
    (-1 for missing) and what they stand for. `contact` and `queued_at` are its contact's number and instant, NULL where
    there is none; `result` is a place in `RESULTS`."""

    pk: Ints
    at: Ints
    result: Ints
    contact: Ints
    queued_at: Ints
    agent: Ints
    queue: Ints
    channel: Ints
    client: Ints
    ids: Sequence[str | None]
    words: Mapping[str, list[str]]

    def __len__(self) -> int:
        return len(self.pk)

    def take(self, rows: Ints) -> Offers:
        """Only these rows."""
        names = ("pk", "at", "result", "contact", "queued_at", "agent", "queue", "channel", "client")
        return replace(
            self, ids=[self.ids[row] for row in rows.tolist()], **{name: getattr(self, name)[rows] for name in names}
        )


_NONE: Final = np.zeros(0, dtype=np.int64)
NONE: Final = Offers(*(_NONE,) * 9, (), {name: [] for name in ("agent", *_PLACE)})
"""No offers."""


@dataclass(slots=True)
class _Said:
    """Offers as they are written, without the places of their contacts."""

    pk: Ints
    at: Ints
    agent: Ints
    result: Ints
    ids: list[str | None]
    contacts: list[str | None]


def read(reader: Reader, window: Window, now_at: int, *, missed: bool = False) -> Offers:
    """The offers of a window up to an instant, or those of them that nobody took."""
    return _Reading(reader, Window(window.start_at, min(window.end_at, now_at + 1)), missed).whole()


class _Reading:
    def __init__(self, reader: Reader, window: Window, missed: bool) -> None:
        self._reader, self._window = reader, window
        self._results = MISSED if missed else frozenset(RESULTS)
        self._where = f"result IN ({', '.join(repr(one) for one in sorted(self._results))}) AND agent IS NOT NULL"
        self._words = {name: Words() for name in ("agent", *_PLACE)}
        self._agents = packed.Names(self._words["agent"])

    def whole(self) -> Offers:
        parts = self._said() if self._window.start_at < self._window.end_at else []
        columns = {name: np.concatenate([_NONE, *(getattr(part, name) for part in parts)])
                   for name in ("pk", "at", "agent", "result")}  # fmt: skip
        contacts = [contact for part in parts for contact in part.contacts]
        places = dict(zip(("contact", "queued_at", *_PLACE), self._places(contacts), strict=True))
        ids = [id for part in parts for id in part.ids]
        return Offers(**columns, **places, ids=ids, words={name: words.texts for name, words in self._words.items()})

    # What offers say

    def _said(self) -> list[_Said]:
        window = self._window
        found = bulk.stretch(self._reader, "offer", "at", window.start_at, window.end_at)
        if found.count and found.dense:
            return [part for part in bulk.pieces(found, self._piece) if len(part.pk)]
        inside, where = (window.start_at, window.end_at), f"at >= ? AND at < ? AND {self._where}"
        return [self._by_rows(chunk) for chunk in self._reader.scan("offer", _READ, where, inside)]

    def _piece(self, first: int, last: int) -> _Said:
        between = f"FROM offer WHERE pk BETWEEN ? AND ? AND at >= ? AND at < ? AND {self._where}"
        given = (first, last, self._window.start_at, self._window.end_at)
        count, *values = self._reader.query(f"SELECT {_PACKED} {between}", given)[0]
        if not count:
            return self._by_rows([])
        try:
            pk, at = packed.numbers(values[:2], count), packed.numbers(values[2:4], count)
            results, ids, contacts = (packed.texts(joined, count) for joined in values[5:])
            return _Said(pk, at, self._agents.codes(values[4], count), _coded(results), _known(ids), _known(contacts))
        except ValueError:
            return self._by_rows(self._reader.query(f"SELECT {', '.join(_READ)} {between} ORDER BY pk", given))

    def _by_rows(self, rows: Sequence[Sequence[Any]]) -> _Said:
        if not rows:
            return _Said(_NONE, _NONE, _NONE, _NONE, [], [])
        pk, id, agent, at, result, contact = zip(*rows, strict=True)
        codes = self._words["agent"].column(agent).astype(np.int64)
        return _Said(whole_numbers(pk)[0], whole_numbers(at)[0], codes, _coded(result), list(id), list(contact))

    # Where their contacts came from

    def _places(self, contacts: list[str | None]) -> Ints:
        """Per offer the number and the instant of its contact, and the codes of its queue, channel and client."""
        rows: dict[str | None, int] = {None: 0}
        place = np.fromiter((rows.setdefault(one, len(rows)) for one in contacts), dtype=np.intp, count=len(contacts))
        table = np.full((2 + len(_PLACE), len(rows)), -1, dtype=np.int64)
        table[:2] = NULL
        left = set(rows) - {None}
        window = self._window
        found = bulk.stretch(self._reader, "contact", "queued_at", window.start_at, window.end_at)
        if found.dense and 0 < found.count <= len(left) * _WORTH_WALKING:
            for part in bulk.pieces(found, partial(self._walked, rows, table)):
                left.difference_update(part)
        wanted = sorted(str(one) for one in left)
        for start in range(0, len(wanted), _CHUNK):
            for told in self._reader.query(_OF_IDS, (json.dumps(wanted[start : start + _CHUNK]),)):
                self._tell(table, rows[told[0]], told[1:])
        return table[:, place]

    def _walked(self, rows: Mapping[str | None, int], table: Ints, first: int, last: int) -> list[str]:
        """Take in the contacts between two row numbers; gives their ids."""
        between = (first, last)
        count, *values = self._reader.query(f"SELECT {_PLACES} FROM contact WHERE pk BETWEEN ? AND ?", between)[0]
        if not count:
            return []
        try:
            pk, queued_at = packed.numbers(values[:2], count), packed.numbers(values[2:4], count)
            ids, told = (packed.texts(joined, count) for joined in values[4:])
            said = {text: _fields(text) for text in set(told)}
        except ValueError:
            return []
        codes = {text: [self._words[name].code(one) for name, one in zip(_PLACE, fields, strict=True)]
                 for text, fields in said.items()}  # fmt: skip
        place = np.fromiter((rows.get(id, -1) for id in ids), dtype=np.intp, count=count)
        mine = np.flatnonzero(place >= 0)
        table[0, place[mine]], table[1, place[mine]] = pk[mine], queued_at[mine]
        numbered = {text: number for number, text in enumerate(codes)}
        each = np.fromiter(map(numbered.__getitem__, told), dtype=np.intp, count=count)[mine]
        table[2:, place[mine]] = np.array(list(codes.values()), dtype=np.int64)[each].T
        return ids

    def _tell(self, table: Ints, row: int, told: Sequence[Any]) -> None:
        pk, queued_at, *place = told
        table[:2, row] = pk, queued_at if type(queued_at) is int else NULL
        table[2:, row] = [self._words[name].code(one) for name, one in zip(_PLACE, place, strict=True)]


def _coded(results: Sequence[str]) -> Ints:
    places = {result: place for place, result in enumerate(RESULTS)}
    return np.fromiter(map(places.__getitem__, results), dtype=np.int64, count=len(results))


def _known(texts: list[str]) -> list[str | None]:
    return [None if text == packed.NO_TEXT else text for text in texts] if packed.NO_TEXT in texts else list(texts)


def _fields(text: str) -> list[str | None]:
    fields = [None if field == packed.NO_TEXT else field for field in text.split(packed.FIELD)]
    if len(fields) != len(_PLACE):
        raise ValueError("a text with a separator in it")
    return fields
