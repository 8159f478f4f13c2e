"""Reads cases with what belongs to them as whole columns, as a floor stands at an instant. As `subjects.read_cases`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

import numpy as np

from supervisor.clock import Window
from supervisor.floor import subjects
from supervisor.floor.reader import Reader
from supervisor.floor.table_columns import Columns, Ints, Table, Texts
from supervisor.kpi.legs import NULL

NUMBERS: Final = (
    "opened_at", "first_reply_at", "first_resolved_at", "resolved_at", "closed_at", "reopens", "replies", "people",
    "given_up", "first_reply_target_ms", "resolution_target_ms", "update_target_ms", "first_reply_business_ms",
    "resolution_business_ms",
)  # fmt: skip
FEW: Final = ("channel", "client", "queue", "team", "status", "priority", "reason")
"""Texts of which there are few different ones: they are read as one."""
MANY: Final = ("customer", "agent")


class CaseTable(NamedTuple):
    """Cases, and what belongs to them: events, messages and contacts, each with the row of its case. What came after
    the instant is not in it; `known_at` is the newest instant that a case tells nevertheless, `told_resolved_at` and
    `told_closed_at` what it says itself of its end."""

    cases: Table
    known_at: Ints
    told_resolved_at: Ints
    told_closed_at: Ints
    events: Belonging
    messages: Belonging
    contacts: Belonging

    def over_at(self) -> Ints:
        """When a case was over by its own instants, told or still to come; NULL where it says none."""
        return np.maximum(self.told_resolved_at, self.told_closed_at)


class Belonging(NamedTuple):
    """Rows that belong to cases, in the order of those, of instants, and of writing; `at` may be NULL of contacts."""

    row: Ints
    at: Ints
    rows: Table


_OVER: Final = "max(coalesce(resolved_at, closed_at), coalesce(closed_at, resolved_at))"
_LIVES: Final = f"+opened_at < ? AND merged_into IS NULL AND (+opened_at >= ? OR {_OVER} IS NULL OR {_OVER} >= ?)"
_AT: Final = tuple(name for name in NUMBERS if name.endswith("_at"))
_OF_LIVES: Final = (*_AT, "given_up")
_LATEST: Final = ("given_up", "reopens", "replies", "people", "first_reply_business_ms", "resolution_business_ms")
"""What a case says of its newest state alone, without an instant; its status too."""
_WORTH_SIFTING: Final = 8
"""Rows of so large a part of the cases (one of so many) are found by going through all rows, not one by one."""


class Source:
    """Reads the cases of one floor at an instant. One that is `kept` for several windows goes through the floor once;
    it then knows of no change that came later."""

    def __init__(self, reader: Reader, now_at: int, *, kept: bool = False) -> None:
        self._reader, self._now_at, self._kept = reader, now_at, kept
        self._index: tuple[Ints, Ints, Ints] | None = None
        self._links: Table | None = None

    def living(self, window: Window, contacts: bool = True) -> CaseTable:
        """The cases that live in the window, without those merged into others."""
        return self._told(self._alive(window, Columns("case", NUMBERS, FEW, MANY)), contacts)

    def lives(self, window: Window, many: Sequence[str] = ()) -> CaseTable:
        """The same cases with what tells of their lives alone, and some of `MANY`: all other columns are empty."""
        read = self._alive(window, Columns("case", _OF_LIVES, ("status",), many))
        return self._told(_filled_up(read), contacts=False, messages=False)

    def beginnings(self, window: Window) -> CaseTable:
        """The cases opened in the window, with whose they are and where they came from, and nothing that happened."""
        read = opened(self._reader, window, self._now_at, FEW, MANY)
        none = (_nothing(_events()), _nothing(_letters()), _nothing(_contacts()))
        return _as_of(_filled_up(read), *none, self._now_at)

    def _alive(self, window: Window, columns: Columns) -> Table:
        until_at = min(window.end_at, self._now_at + 1)
        if self._kept:
            pk, opened_at, over_at = self._known()
            alive = (opened_at < until_at) & (
                (opened_at >= window.start_at) | (over_at == NULL) | (over_at >= window.start_at)
            )
            columns.of_numbers(self._reader, pk[alive])
        else:
            columns.sift(self._reader, _LIVES, (until_at, window.start_at, window.start_at))
        return columns.table()

    def of(self, ids: Sequence[str]) -> CaseTable:
        """Cases by id; without those opened later or merged into others."""
        columns = Columns("case", NUMBERS, FEW, (*MANY, "merged_into"))
        columns.of(self._reader, "id", sorted(set(ids)))
        found = columns.table()
        opened_at, merged = found.numbers["opened_at"], found.texts["merged_into"].codes >= 0
        return self._told(found.take(np.flatnonzero((opened_at != NULL) & (opened_at <= self._now_at) & ~merged)), True)

    def _known(self) -> tuple[Ints, Ints, Ints]:
        """(number, when opened, when over) of all cases."""
        if self._index is None:
            columns = Columns("case", ("opened_at", "resolved_at", "closed_at"), (), ())
            columns.sift(self._reader, "opened_at IS NOT NULL AND merged_into IS NULL")
            read = columns.table()
            over_at = np.maximum(read.numbers["resolved_at"], read.numbers["closed_at"])
            self._index = read.pk, read.numbers["opened_at"], over_at
        return self._index

    def _told(self, cases: Table, contacts: bool, messages: bool = True) -> CaseTable:
        """Cases with what belongs to them, as it stood. A message that is still to come tells of its case that it went
        on."""
        reader, now_at, places = self._reader, self._now_at, _places(cases.ids)
        size = reader.query('SELECT max(pk) FROM "case"')[0][0] or 0
        often = len(cases) * _WORTH_SIFTING >= size
        events, letters = _events(), _letters()
        happened = _belonging(reader, places, often, events)
        read = messages or bool(reader.query("SELECT 1 FROM message WHERE at > ? LIMIT 1", (now_at,)))
        said = _belonging(reader, places, often, letters) if read else _nothing(letters)
        links = self._linked() if contacts else None
        linked = _of_contacts(links, places(), now_at) if links is not None and len(links) else _nothing(_contacts())
        return _as_of(cases, happened, said, linked, now_at)

    def _linked(self) -> Table:
        """The contacts that name a case. No index of the contract leads from a case to them, so they are sifted."""
        if self._links is not None:
            return self._links
        columns = _contacts()
        columns.sift(self._reader, "case_id IS NOT NULL")
        found = columns.table()
        if self._kept:
            self._links = found
        return found


def opened(reader: Reader, window: Window, now_at: int, few: Sequence[str] = (), many: Sequence[str] = ()) -> Table:
    """When the cases of a window were opened, with some of their texts; without those merged into others."""
    columns = Columns("case", ("opened_at",), few, many)
    inside = (window.start_at, min(window.end_at, now_at + 1))
    columns.sift(reader, "+opened_at >= ? AND +opened_at < ? AND merged_into IS NULL", inside)
    return columns.table()


def _filled_up(read: Table) -> Table:
    """Cases with empty columns for all that was not read of them."""
    nothing = np.full(len(read), NULL, dtype=np.int64)
    numbers = dict.fromkeys(NUMBERS, nothing) | read.numbers
    texts = dict.fromkeys((*FEW, *MANY), Texts(np.full(len(read), -1, dtype=np.int64), [])) | read.texts
    return replace(read, numbers=numbers, texts=texts)


def _events() -> Columns:
    return Columns("case_event", ("at",), ("status", "waiting_on"), ("case_id", "agent"))


def _letters() -> Columns:
    return Columns("message", ("at", "public"), ("author",), ("case_id", "agent", "contact"))


def _contacts() -> Columns:
    return Columns("contact", ("queued_at", "answered_at"), (), ("case_id", "journey", "agent"))


def _as_of(cases: Table, events: Belonging, messages: Belonging, linked: Belonging, now_at: int) -> CaseTable:
    """What came after the instant was not known yet, nor how a case stood then to which something happened since."""
    numbers, texts = dict(cases.numbers), dict(cases.texts)
    told_resolved_at, told_closed_at = numbers["resolved_at"], numbers["closed_at"]
    latest = np.maximum(numbers["opened_at"], 0)
    for name in _AT[1:]:
        latest = np.maximum(latest, numbers[name])
    for one in (events, messages):
        np.maximum.at(latest, one.row, one.at)
    later = latest > now_at
    if later.any():
        for name in _AT:
            numbers[name] = np.where(numbers[name] > now_at, NULL, numbers[name])
        for name in _LATEST:
            numbers[name] = np.where(later, NULL, numbers[name])
        texts["status"] = Texts(np.where(later, -1, texts["status"].codes), texts["status"].texts)
        events, messages = (_until(one, now_at) for one in (events, messages))
    found = Table(cases.pk, cases.ids, numbers, texts)
    return CaseTable(found, latest, told_resolved_at, told_closed_at, events, messages, linked)


def _places(ids: Sequence[str]) -> Callable[[], dict[str, int]]:
    """Where each id stands, worked out when it is first asked for."""
    known: dict[str, int] = {}

    def places() -> dict[str, int]:
        if not known:
            known.update({id: place for place, id in enumerate(ids)})
        return known

    return places


def _until(one: Belonging, now_at: int) -> Belonging:
    kept = np.flatnonzero(one.at <= now_at)
    return one if len(kept) == len(one.at) else Belonging(one.row[kept], one.at[kept], one.rows.take(kept))


def _nothing(columns: Columns) -> Belonging:
    none = np.zeros(0, dtype=np.int64)
    return Belonging(none, none, columns.table())


def _belonging(reader: Reader, places: Callable[[], dict[str, int]], often: bool, columns: Columns) -> Belonging:
    if not subjects.filled(reader, (columns.name,)):
        return _nothing(columns)
    if often:
        columns.sift(reader, "case_id IS NOT NULL AND at IS NOT NULL")
    else:
        columns.of(reader, "case_id", sorted(places()))
    return _of_cases(columns.table(), places())


def _rows_of(read: Table, places: dict[str, int]) -> Ints:
    """The row of the case that each row names; -1 for another."""
    texts = read.texts["case_id"]
    of_text = np.array([*(places.get(text, -1) for text in texts.texts), -1], dtype=np.int64)
    return of_text[texts.codes]


def _of_cases(read: Table, places: dict[str, int]) -> Belonging:
    """What belongs to these cases, in its order; without what has no instant."""
    row, at = _rows_of(read, places), read.numbers["at"]
    kept = np.flatnonzero((row >= 0) & (at != NULL))
    kept = kept[np.lexsort((read.pk[kept], at[kept], row[kept]))]
    return Belonging(row[kept], at[kept], read.take(kept))


def _of_contacts(read: Table, places: dict[str, int], now_at: int) -> Belonging:
    """The contacts of these cases that had begun."""
    queued_at, answered_at = read.numbers["queued_at"], read.numbers["answered_at"]
    began_at = np.where(queued_at != NULL, queued_at, answered_at)
    row = _rows_of(read, places)
    kept = np.flatnonzero((row >= 0) & (began_at <= now_at))  # NULL is less than any
    kept = kept[np.lexsort((read.pk[kept], row[kept]))]
    return Belonging(row[kept], began_at[kept], read.take(kept))
