"""A file and its mapping, met: sheets whose columns are found, each with the maker of its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.errors import MORE, InputError
from supervisor.floor.importers.table import codes, constants, one_way, schema
from supervisor.floor.importers.table.case_log import CaseLog
from supervisor.floor.importers.table.cells import Heading, Reading
from supervisor.floor.importers.table.contact_log import ContactLog
from supervisor.floor.importers.table.mapping import Mapping
from supervisor.floor.importers.table.refused import Refused
from supervisor.floor.importers.table.rows import Maker, Named, Out
from supervisor.floor.importers.table.sheets import Record, Sheet, open_sheets, plain_name
from supervisor.floor.importers.table.values import Unusable, as_text
from supervisor.floor.importers.table.wide import fill_down, lengthen, periods
from supervisor.mark import QT_TRANSLATE_NOOP

_COLUMNS = QT_TRANSLATE_NOOP(
    "importer", "{path} has no column {missing}. It has: {known}. Nothing of it was imported; correct the mapping."
)
_PERIODS = QT_TRANSLATE_NOOP("importer", "{path} has no column whose heading is a period. It has: {known}.")
TEXT_KEPT = 2_000


class Rejected(NamedTuple):
    """A row, or a part of it, that cannot be used: where it stands, what it says, why, in which column, and what that
    says."""

    label: str
    line: int
    text: str
    code: str
    column: str
    value: str = ""


class Bound:
    """One sheet with its maker."""

    def __init__(self, sheet: Sheet, maker: Maker) -> None:
        self.sheet = sheet
        self.maker = maker
        self._elsewhere = False
        """Whether the heading of another table was met."""
        logs: dict[str, type[CaseLog | ContactLog]] = {schema.CASE_LOG: CaseLog, schema.CONTACT_LOG: ContactLog}
        kind = logs.get(maker.mapping.log)
        self.log = kind(maker) if kind is not None else None
        self.make: Callable[[Record], list[Out] | None] = self.log.make if self.log is not None else maker.make

    def outcome(self, line: int, record: Record) -> tuple[list[Out] | None, list[Rejected]]:
        """The rows that a row makes (None: left out by the filters), and what of it is rejected."""
        if isinstance(record, Refused):
            return [], [self.rejected(line, record, record.code, "")]
        if len(record) != len(self.sheet.header):
            fitted = self._fitted(record)
            if fitted is None:
                return [], [self.rejected(line, record, codes.WRONG_COLUMNS, "")]
            record = fitted
        if self._elsewhere and not self._back(record):
            return [], [self.rejected(line, record, codes.OTHER_TABLE, "")]
        if isinstance(self.log, ContactLog):
            self.log.line = line
        try:
            made = self.make(record)
        except Unusable as problem:
            if self._is_heading(record):
                return [], []
            self._elsewhere = self._names(record, problem.column)
            code = codes.OTHER_TABLE if self._elsewhere else problem.code
            return [], [self.rejected(line, record, code, problem.column)]
        partly = self.maker.partly
        if partly and self._is_heading(record):
            return [], []
        return made, [self.rejected(line, record, one.code, one.column) for one in partly] if partly else []

    def _back(self, record: Record) -> bool:
        """Whether the heading of this table stands there again."""
        self._elsewhere = not self._is_heading(record)
        return not self._elsewhere

    def _names(self, record: Record, column: str) -> bool:
        """Whether what cannot be read is the name of its own column, in a row of nothing but words."""
        place = self.maker.heading.find((column,)) if column else None
        if place is None or plain_name(as_text(record[place] or "")) != plain_name(column):
            return False
        return all(value in (None, "") or any(map(str.isalpha, as_text(value))) for value in record)

    def _is_heading(self, record: Record) -> bool:
        """Whether the row is the heading again, as on each page of a printed report: it says nothing."""
        told = [(name, value) for name, value in zip(self.sheet.header, record, strict=True) if value not in (None, "")]
        return bool(told) and all(plain_name(name) == plain_name(as_text(value)) for name, value in told)

    def _fitted(self, record: Record) -> Record | None:
        width = len(self.sheet.header)
        if len(record) > width:
            return record[:width] if all(value in (None, "") for value in record[width:]) else None
        return None if self.sheet.fixed_width else [*record, *[None] * (width - len(record))]

    def rejected(self, line: int, record: Record, code: str, column: str) -> Rejected:
        """The row as it stands in ``rejected``."""
        text = "|".join("" if value is None else as_text(value) for value in record)
        place = self.maker.heading.find((column,)) if column else None
        value = "" if place is None or place >= len(record) else as_text(record[place] or "")
        return Rejected(self.sheet.label, line, text[:TEXT_KEPT], code, column, value[:TEXT_KEPT])


def groups_of(mapping: Mapping) -> list[tuple[str, ...]]:
    """The columns that a mapping names and that must be there, each with its other names. A filter needs none that is
    optional as a field."""
    found = [part for cell in mapping.cells() if not cell.optional for part in cell.parts]
    may_lack = {name for cell in mapping.cells() if cell.optional for part in cell.parts for name in part}
    found += [(one.column,) for one in mapping.filters() if one.column not in may_lack]
    found += [
        (name,) for cell in mapping.cells() if not cell.optional for name in (cell.mean_of, cell.share_of) if name
    ]
    found += [
        (name,) for cell in mapping.cells() if not cell.optional for name in (*cell.plus, *cell.minus, *cell.instead)
    ]
    if mapping.order:
        found.append((mapping.order,))
    return [names for names in dict.fromkeys(found) if not any(name.startswith("@") for name in names)]


def _used(mapping: Mapping) -> set[str]:
    found = {name for names in groups_of(mapping) for name in names}
    for cell in mapping.cells():
        found.update(name for part in cell.parts for name in part)
        found.update(filter(None, (cell.name, cell.mean_of, cell.share_of, *cell.plus, *cell.minus, *cell.instead)))
    found.update(one.column for one in mapping.deleted)
    return found


def renamed(header: Sequence[str], names: dict[str, tuple[str, ...]]) -> list[str]:
    """A heading whose columns have the names that the mapping uses, wherever it knows other names of theirs."""
    found = list(header)
    there = {plain_name(name): place for place, name in reversed(list(enumerate(found)))}
    for name, others in names.items():
        if plain_name(name) in there:
            continue
        place = next((there[other] for other in map(plain_name, others) if other in there), None)
        if place is not None:
            found[place] = name
    return found


def _scorer(mapping: Mapping) -> Callable[[Sequence[str]], int]:
    groups = [frozenset(map(plain_name, names)) for names in groups_of(mapping)]
    label = plain_name(mapping.wide.label) if mapping.wide is not None and mapping.wide.label else ""
    wide = mapping.wide

    def score(names: Sequence[str]) -> int:
        plain = set(map(plain_name, names))
        found = sum(bool(plain & group) for group in groups) + (label in plain if label else 0)
        return found + (len(periods(names, wide)) if wide is not None else 0)

    return score


def bound_sheets(
    path: Path, mapping: Mapping, encoding: str | None, zone: ZoneInfo | None, named: Named
) -> Iterator[Bound | str]:
    """The sheets of a file with their makers; a sheet of a workbook that has nothing of the mapping gives its label.

    Raises `InputError` (code ``columns``) where a column that the mapping needs is not there.
    """
    constants.check(mapping)
    scored = _scorer(mapping)

    def score(names: Sequence[str]) -> int:
        return scored(renamed(names, mapping.names))

    where = clock.zone(mapping.zone) if mapping.zone else zone
    for sheet in open_sheets(path, mapping, encoding, score):
        sheet.header = renamed(sheet.header, mapping.names)
        if not sheet.header or ("@sheet" in sheet.constants and len(mapping.sheets) > 0 and not score(sheet.header)):
            yield sheet.label
            continue
        if mapping.fill_down:
            sheet = fill_down(sheet, mapping.fill_down)
        if mapping.wide is not None:
            if not periods(sheet.header, mapping.wide):
                raise InputError("columns", _PERIODS, path=sheet.label, known=_listed(sheet.header))
            sheet = lengthen(sheet, mapping.wide, _used(mapping))
        heading = Heading(sheet.header, sheet.constants)
        missing = [names for names in groups_of(mapping) if not heading.has(names)]
        if missing:
            missed = [list(names) for names in missing]
            raise InputError("columns", _COLUMNS, path=sheet.label, missing=missed, known=_listed(sheet.header))
        reading = Reading(where, mapping.year, mapping.decimal, mapping.missing, mapping.zone_of)
        again = partial(open_sheets, path, mapping, encoding, score)
        meant = one_way.settled(mapping, sheet, sheet.header, again) if mapping.wide is None else mapping
        yield Bound(sheet, Maker(meant, heading, reading, named))


def unmapped(bound: Bound) -> list[str]:
    """The columns that the mapping says nothing of."""
    used = set(map(plain_name, _used(bound.maker.mapping)))
    return [name for name in bound.sheet.header if name and plain_name(name) not in used and not name.startswith("@")]


def is_blank(record: Record) -> bool:
    """Whether a row says nothing at all."""
    for value in record:
        if value is not None and (type(value) is not str or (value and not value.isspace())):
            return False
    return True


def _short(name: str, most: int = 60) -> str:
    return name if len(name) <= most else f"{name[:most]}…"


def _listed(names: Sequence[Any], most: int = 30) -> list[str]:
    shown = [_short(str(name)) for name in names if str(name)]
    return shown[:most] + ([MORE] if len(shown) > most else [])
