"""What a mapping says: what each column of an export means. It is read from a file by `mapping_file`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from supervisor.floor.importers.table.patterns import Pattern

DEFAULT_DATE: Final = ("iso",)


@dataclass(frozen=True, slots=True)
class Cell:
    """How one value is had from a row; see `schema.KEYS`, section ``cell``.

    `parts` are the columns that are read as one text, each with the names that it may have.
    """

    parts: tuple[tuple[str, ...], ...] = ()
    constant: Any = None
    default: Any = None
    values: dict[str, Any] | None = None
    patterns: tuple[tuple[Pattern, Any], ...] = ()
    plus: tuple[str, ...] = ()
    minus: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    otherwise: Any = None
    blank: frozenset[str] = frozenset()
    match: Pattern | None = None
    unit: str = ""
    number: str = "seconds"
    date: tuple[str, ...] = DEFAULT_DATE
    day_fractions: bool | None = None
    zone: str | None = None
    zone_of: Cell | None = None
    year: int | None = None
    length: str = ""
    name: str = ""
    of: str | None = None
    mean_of: str = ""
    share_of: str = ""
    n: str = ""
    several: str = ""
    optional: bool = False

    @property
    def column(self) -> str:
        """The column's first name, to speak of it."""
        return self.parts[0][0] if self.parts else ""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows are taken by what one column says."""

    column: str
    only: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()
    match: Pattern | None = None
    blank: bool | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """The rows of one table that a row of the file makes."""

    row: str
    fields: dict[str, Cell]
    id: tuple[Cell, ...] = ()
    filters: tuple[Filter, ...] = ()


@dataclass(frozen=True, slots=True)
class Wide:
    """How a sheet with a column per period is turned into a row per period."""

    headers: tuple[str, ...] = ()
    pattern: str = ""
    label: str = ""
    until: Pattern | None = None


@dataclass(frozen=True, slots=True)
class Mapping:
    """A whole mapping."""

    name: str
    main: Made
    log: str = ""
    """Of rows that are changes of something, what they are (see `schema.LOGS`)."""
    title: str = ""
    signature: tuple[str, ...] = ()
    format: str = ""
    encoding: str | None = None
    delimiter: str = ""
    header: int | None = None
    upper: int | None = None
    sheets: tuple[str, ...] = ()
    table: str = ""
    records: str = ""
    zone: str | None = None
    zone_of: Cell | None = None
    year: int | None = None
    dates: str = ""
    decimal: str = "."
    missing: frozenset[str] = frozenset()
    version: Cell | None = None
    repeats: str = "once"
    short_rows: bool = False
    fill_down: tuple[str, ...] = ()
    order: str = ""
    after: str = "offline"
    wide: Wide | None = None
    statuses: dict[str, frozenset[str]] = field(default_factory=dict)
    totals: dict[str, Cell] = field(default_factory=dict)
    also: tuple[Made, ...] = ()
    deleted: tuple[Filter, ...] = ()
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def cells(self) -> list[Cell]:
        """Every cell that names columns."""
        made = [self.main, *self.also]
        found = [cell for one in made for cell in (*one.fields.values(), *one.id)]
        found += [*self.totals.values(), *([self.version] if self.version else [])]
        return [*found, *(cell.zone_of for cell in found if cell.zone_of), *([self.zone_of] if self.zone_of else [])]

    def filters(self) -> list[Filter]:
        """Every filter, of all tables."""
        return [one for made in (self.main, *self.also) for one in made.filters]
