"""Rows that are sums already: the period they are of, and measures whose averages become sums again. Pure."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import timedelta
from functools import cache
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.floor.importers.table import codes, values
from supervisor.floor.importers.table.cells import Heading, Reading, getter, raw
from supervisor.floor.importers.table.mapping import Cell
from supervisor.floor.importers.table.mapping import Mapping as Said
from supervisor.floor.importers.table.schema import TOTALS
from supervisor.floor.importers.table.sheets import Record
from supervisor.floor.importers.table.values import MARKS, Unusable

DIGITS: Final = 9
_LENGTH_MS: Final = {"15min": 900_000, "30min": 1_800_000, "hour": 3_600_000}
SCOPE: Final = ("client", "site", "team", "queue", "agent", "channel")
Row = dict[str, Any]
_OF_HANDLED: Final = frozenset(("talk_ms", "hold_ms", "wrap_ms", "handle_ms"))
_MONTHS: Final = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


def period_reader(
    cell: Cell | None, heading: Heading, reading: Reading
) -> Callable[[Record], tuple[int, int] | None] | None:
    """A function that gives the beginning and the end of the period that a cell names."""
    if cell is None:
        return None
    get = getter(TOTALS, "starts_at", cell, heading, reading)
    where = reading.local(cell.zone).zone
    length = cell.length or "day"
    known: dict[int, int] = {}

    def read(record: Record) -> tuple[int, int] | None:
        at = get(record)
        if at is None:
            return None
        if at not in known:
            known[at] = at + _LENGTH_MS[length] if length in _LENGTH_MS or where is None else _ends(at, length, where)
        return at, known[at]

    return read


def _ends(at: int, length: str, where: Any) -> int:
    """The end of a period of the local calendar that begins at `at`."""
    start = clock.to_local(at, where).replace(tzinfo=None, fold=0)
    if length in ("day", "week"):
        end = start + timedelta(days=1 if length == "day" else 7)
    else:
        month = start.year * 12 + start.month - 1 + _MONTHS[length]
        year, month = divmod(month, 12)
        end = start.replace(year=year, month=month + 1, day=min(start.day, monthrange(year, month + 1)[1]))
    return clock.from_local(end, where)


def day_after(at: int, where: ZoneInfo | None) -> int:
    """The end of the local day that begins at `at`."""
    return at + 86_400_000 if where is None else _ends(at, "day", where)


TOTAL_WORDS: Final = frozenset(
    (
        "total", "totals", "grand total", "general total", "subtotal", "sub-total", "sub total", "sum", "overall",
        "all", "סה\"כ", "סה״כ", "סה''כ", "סהכ", "סך הכל", "סך הכול", "المجموع", "المجموع الكلي", "مجموع", "الإجمالي",
        "الاجمالي", "إجمالي", "اجمالي", "total general", "subtotal general",
    )
)  # fmt: skip
"""Names of rows that are the sum of the others: counted beside these, everything would count twice."""
_AROUND: Final = TOTAL_WORDS - {"sum", "overall", "all"}
"""Words that make such a name together with what they are the total of, before or behind it."""


def of_all(row: Row, chosen: Collection[str], stated: Mapping[str, Collection[str]]) -> str | None:
    """The field by which a row of sums looks like the sum of the others.

    None where `chosen`, filters, judged of it, or where the mapping itself `stated` that name.
    """
    for name in SCOPE:
        value = row.get(name)
        if value is None or name in chosen or value in stated.get(name, ()):
            continue
        if _is_total(str(value)):
            return name
    return None


@cache
def _is_total(name: str) -> bool:
    words = re.split(r"[\s:–—]+", name.translate(MARKS).casefold().strip(" :-–—()*"))
    whole = " ".join(words)
    ends = {" ".join(words[:2]), " ".join(words[-2:]), words[0], words[-1]}
    return whole in TOTAL_WORDS or words[0] == "all" or not _AROUND.isdisjoint(ends)


class Total:
    """One measure of a row that is already a sum, or an average with its number.

    Without a `name` the row names its measure itself.
    """

    def __init__(self, name: str, cell: Cell, mapping: Said, heading: Heading, reading: Reading) -> None:
        self.name = name
        self.cell = cell
        self.here = not cell.parts or all(map(heading.has, cell.parts))
        self._get = raw(cell, heading, reading)
        self._others = [
            (sign, column, raw(Cell(((column,),), blank=cell.blank), heading, reading))
            for sign, columns in ((1, cell.plus), (-1, cell.minus))
            for column in columns
        ]
        self._decimal = reading.decimal
        self._length = reading.assumed.reader(name, cell, reading.decimal, judged=bool(cell.mean_of))
        of = cell.mean_of or cell.share_of
        self._n = raw(Cell(((of,),)), heading, reading) if of else None
        kept = {
            total.column: measure for measure, total in mapping.totals.items() if not (total.mean_of or total.share_of)
        }
        # Of lengths of conversations the number is what figures divide by, whatever else it is called.
        self._handled = name in _OF_HANDLED and "handled" not in mapping.totals
        self._n_name = kept.get(of) or cell.n or ("_".join(of.casefold().split()) if name else "")

    def read(self, record: Record, measure: str = "") -> Iterable[tuple[str, tuple[float, bool]]]:
        """Name, value and whether it is approximate, of this measure and of its number; nothing where it is blank."""
        value = self._get(record)
        if value is None:
            return []
        name = self.name or measure
        amount = self._amount(value, name, self.cell.column)
        for sign, column, get in self._others:
            other = get(record)
            if other is not None:
                amount += sign * self._amount(other, name, column)
        if self._others:
            amount = min(max(amount, 0), values.LARGEST)
        if self._n is None:
            return [(name, (amount, False))]
        number = self._n(record)
        if number is None:
            raise Unusable(codes.NO_N, self.cell.column)
        n = self._number(number, self.cell.mean_of or self.cell.share_of)
        # As a decimal number the product is exact in its first digits; 0.801 of 1,000 are 801.
        total = round(amount * n, DIGITS)
        if abs(total) > values.LARGEST:
            raise Unusable(codes.BAD_NUMBER, self.cell.column)
        found = [(self._n_name or f"{name}_n", (n, False)), (name, (total, True))]
        return [*found, ("handled", (n, False))] if self._handled and self._n_name != "handled" else found

    def names(self, measure: str = "") -> list[str]:
        """All measures that `read` may tell of a row."""
        name = self.name or measure
        if self._n is None or (self._n_name and not self.name):  # rows of other measures may tell that number too
            return [name]
        return [self._n_name or f"{name}_n", name, *(["handled"] if self._handled else [])]

    def _amount(self, value: Any, name: str, column: str) -> float:
        if name.endswith("_ms"):
            try:
                return self._length(value)
            except Unusable as problem:
                raise Unusable(problem.code, column) from None
        amount = self._number(value, column)
        return amount if not self.cell.share_of else self._share(value, amount)

    def _number(self, value: Any, column: str) -> float:
        try:
            return values.number(value, self._decimal)
        except Unusable as problem:
            raise Unusable(problem.code, column) from None

    def _share(self, value: Any, amount: float) -> float:
        """A share between 0 and 1. Workbooks keep 85 % as 0.85: of a bare number up to 1 the unit must be told."""
        unit = self.cell.unit
        if not unit and 0 < amount <= 1 and not (isinstance(value, str) and value.rstrip()[-1:] in "%٪"):
            raise Unusable(codes.NO_SHARE_UNIT, self.cell.column)
        share = amount if unit == "ratio" else amount / 100
        if not 0 <= share <= 1:
            raise Unusable(codes.BAD_SHARE, self.cell.column)
        return share
