"""Reads what a floor holds of one customer, newest rows first, whatever indexes the centre's file has.

No index of the contract leads from a customer to their rows: every writer would pay for it at every row. A table is
walked from its end in slices, each a short transaction; where a file has such an index, SQLite finds all at once.
"""

from __future__ import annotations

import json
import time
from collections.abc import Collection, Sequence
from typing import Any, Final, NamedTuple

from supervisor import contract
from supervisor.floor import opening, subjects
from supervisor.floor.reader import Reader
from supervisor.floor.subjects import Row

CUSTOMER: Final = (
    "id", "name", "since_on", "left_on", "segment", "language", "phone", "email", "preferences", "programs_used",
)  # fmt: skip
LEG: Final = (*subjects.LEG, "customer_name", "flags")
SALE: Final = subjects.SALE

COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "contact": LEG,
    "case": subjects.CASE,
    "survey": subjects.SURVEY,
    "sale": SALE,
    "customer": CUSTOMER,
}
"""What is read of each table."""

_SLICE_MS: Final = 30
_FIRST_SLICE: Final = 50_000
_IN: Final = "IN (SELECT value FROM json_each(?))"
_STRIPPED: Final = "replace(replace(replace(replace(replace(phone, ' ', ''), '-', ''), '(', ''), ')', ''), '.', '')"
_PUNCTUATION: Final = str.maketrans("", "", " -().")


class Search(NamedTuple):
    """Which rows are looked for: `where` is SQL with ``?`` places, for `given`."""

    where: str
    given: tuple[Any, ...]


def search(**wanted: str | Collection[str]) -> Search:
    """Rows of which any column has this value, or one of these; nothing is looked for by what is empty."""
    parts, given = [], []
    for name, value in wanted.items():
        if value:
            one = isinstance(value, str)
            parts.append(f'"{name}" = ?' if one else f'"{name}" {_IN}')
            given.append(value if one else json.dumps(sorted(value)))
    return Search(" OR ".join(parts) or "0", tuple(given))


def of_customer(customer: str, addresses: Collection[str], **more: str) -> Search:
    """The contacts of a customer, and those from these numbers or addresses that name no customer."""
    found = search(customer=customer, **more)
    if not addresses:
        return found
    also = f"customer IS NULL AND address {_IN}" if customer else f"address {_IN}"
    where = f"({found.where}) OR ({also})" if found.given else also
    return Search(where, (*found.given, json.dumps(sorted(addresses))))


class Walk:
    """Rows of a table that a search holds, from the end of the table on; each `step` is one short transaction."""

    def __init__(self, reader: Reader, table: str, wanted: Search) -> None:
        self._reader, self._table, self._wanted = reader, table, wanted
        columns = COLUMNS[table]
        name = contract.BY_NAME[table].sql_name
        self._sql = f"SELECT {opening.quoted(columns)} FROM {name} WHERE "
        self.rows: list[Row] = []
        plan = reader.query(f"EXPLAIN QUERY PLAN {self._sql}{wanted.where}", wanted.given)
        self._indexed = not any(str(row[-1]).startswith("SCAN") and name.strip('"') in str(row[-1]) for row in plan)
        ends = reader.query(f"SELECT (SELECT min(pk) FROM {name}), (SELECT max(pk) FROM {name})")[0]
        self._first, self._last = (0, -1) if ends[0] is None else (int(ends[0]), int(ends[1]))
        self._width = _FIRST_SLICE

    @property
    def done(self) -> bool:
        """Whether the whole table was looked through."""
        return self._last < self._first

    def step(self) -> None:
        """Look through the next slice."""
        wanted = self._wanted
        if self._indexed:
            self._take(self._reader.query(f"{self._sql}{wanted.where}", wanted.given))
            self._last = self._first - 1
            return
        begin = max(self._last - self._width + 1, self._first)
        started = time.perf_counter()
        sql = f"{self._sql}pk BETWEEN ? AND ? AND ({wanted.where})"
        self._take(self._reader.query(sql, (begin, self._last, *wanted.given)))
        spent_ms = (time.perf_counter() - started) * 1000
        self._width = max(int(self._width * min(4.0, _SLICE_MS / max(spent_ms, 1))), 1_000)
        self._last = begin - 1

    def finish(self, until: float | None = None) -> list[Row]:
        """Step to the end, or at least once until the monotonic clock stands at `until`; returns all rows so far."""
        while not self.done:
            self.step()
            if until is not None and time.monotonic() >= until:
                break
        return self.rows

    def reached_at(self) -> int | None:
        """The instant of the oldest row that was looked at; None where nothing is left or the row tells none."""
        shape = contract.BY_NAME[self._table]
        if self.done or shape.instant is None:
            return None
        sql = f"SELECT {shape.instant} FROM {shape.sql_name} WHERE pk > ? ORDER BY pk LIMIT 1"
        found = self._reader.query(sql, (self._last,))
        return found[0][0] if found and isinstance(found[0][0], int) else None

    def _take(self, rows: Sequence[Sequence[Any]]) -> None:
        self.rows += subjects.clean(self._table, COLUMNS[self._table], rows)


def find(reader: Reader, table: str, id: str) -> Row | None:
    """The row of that id."""
    return next(subjects.of_ids(reader, table, COLUMNS[table], "id", [id]), None)


def of_ids(reader: Reader, table: str, ids: Collection[str]) -> list[Row]:
    """The rows of these ids."""
    return list(subjects.of_ids(reader, table, COLUMNS[table], "id", ids))


def stripped(number: str) -> str:
    """A telephone number as digits, with ``+`` before the code of a country; empty for what is none."""
    digits = number.translate(_PUNCTUATION)
    digits = f"+{digits[2:]}" if digits.startswith("00") else digits
    return digits if digits.removeprefix("+").isdecimal() and len(digits) >= 6 else ""


def of_number(reader: Reader, number: str) -> list[Row]:
    """The customers who gave this number or e-mail address as theirs."""
    digits = stripped(number)
    wanted = Search("phone = ? OR email = ?", (number, number))
    if digits:
        forms = [digits, f"00{digits[1:]}"] if digits.startswith("+") else [digits]
        # Taking a number apart costs: only of those that end alike.
        wanted = Search(
            f"phone = ? OR (phone LIKE ? AND {_STRIPPED} {_IN})", (number, f"%{digits[-2:]}", json.dumps(forms))
        )
    elif "@" in number:
        wanted = Search("email = ? OR lower(email) = ?", (number, number.lower()))
    return Walk(reader, "customer", wanted).finish()


_INSTANTS: Final = {
    "sale": ("at",),
    "contact": ("queued_at", "answered_at"),
    "case": ("opened_at",),
}


def first_known(reader: Reader, ids: Sequence[str], now_at: int) -> dict[str, int]:
    """Per customer the instant of the first purchase, contact or case that names them up to now; may raise
    `FloorError`."""
    found = dict.fromkeys(ids, _NEVER)
    if not found:
        return {}
    for table, columns in _INSTANTS.items():
        for at in columns:
            usable = f"typeof({at}) = 'integer' AND {at} > 0 AND {at} <= ?"
            # Whoever writes the floor is not kept waiting: piece by piece.
            for rows in reader.sift(table, f"customer, {at}", f"customer IS NOT NULL AND {usable}", (now_at,)):
                for id, first in rows:
                    if first < found.get(id, 0):
                        found[id] = first
    return {id: first for id, first in found.items() if first != _NEVER}


_NEVER: Final = 2**63
