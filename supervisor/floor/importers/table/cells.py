"""Turns the cells of a mapping into functions that read a row: one heading, one zone, then row after row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor import clock, contract
from supervisor.errors import InputError
from supervisor.floor.importers.table import codes, constants, times, values
from supervisor.floor.importers.table.assumed import Assumed
from supervisor.floor.importers.table.mapping import Cell
from supervisor.floor.importers.table.sheets import Record, plain_name
from supervisor.floor.importers.table.values import EDGES, Unusable, as_text

Getter = Callable[[Record], Any]
"""The value of a row, None where it is blank."""

TRUTHS: Final = frozenset(
    ("repeated_itself", "resolved", "sales_qualified", "proactive", "given_up", "public", "solved", "paid", "complete")
)
"""Columns that hold 0 or 1."""
NAMED_TABLES: Final = ("queue", "agent", "team", "client", "site", "customer", "article")
"""Tables whose rows come into being by being named."""
_NO_DAYS: Final = frozenset(("waiting_on",))
"""Columns whose name ends as that of a date does, and that hold a word."""
_EXTRA_KINDS: Final = {"period": "at", "last_day": "at", "until_at": "at", "team": "text"}
FIRST_OF_BOOKS: Final = 1905
"""A date before it is how a workbook shows a time or a length."""
_REMEMBERED: Final = 50_000
_FREE: Final = frozenset(("comment", "resolution"))
"""Columns of running text, in which marks of direction mean something at the edges too."""
_SMALLEST: Final = {"nps": (0, 10), "ces": (1, 7)}


class Heading:
    """The names of the columns of one sheet, and what is the same in all its rows."""

    def __init__(self, names: Sequence[str], constants: Mapping[str, str]) -> None:
        self.names = list(names)
        self.constants = constants
        self._places: dict[str, int] = {}
        for place, name in enumerate(names):
            self._places.setdefault(plain_name(name), place)

    def find(self, names: Sequence[str]) -> int | None:
        """The place of the first of these names that is there."""
        for name in names:
            place = self._places.get(plain_name(name))
            if place is not None:
                return place
        return None

    def has(self, names: Sequence[str]) -> bool:
        """Whether one of these columns can be read."""
        return self.find(names) is not None or any(name in self.constants for name in names)


class Reading:
    """What the cells of a sheet share: zones, years, signs."""

    def __init__(
        self,
        zone: ZoneInfo | None,
        year: int | None,
        decimal: str,
        missing: frozenset[str],
        zone_of: Cell | None = None,
    ) -> None:
        self.zone_of = zone_of
        self.year = year
        self.decimal = decimal
        self.missing = missing
        self._zone = zone
        self._locals: dict[str | None, times.Local] = {}
        self.assumed = Assumed()

    def local(self, zone: str | None) -> times.Local:
        """The local times of a zone, or of the one of the source."""
        if zone not in self._locals:
            self._locals[zone] = times.Local(clock.zone(zone) if zone else self._zone)
        return self._locals[zone]

    def fresh(self) -> None:
        """Another row begins."""
        for local in self._locals.values():
            if local.told or local.later_ms:
                local.fresh()

    def doubts(self) -> list[str]:
        """What is doubtful in the times of the row at hand."""
        found: list[str] = []
        repeated = False
        for local in self._locals.values():
            if local.told or local.later_ms:
                found += local.told
                repeated = repeated or bool(local.later_ms)
        return [*dict.fromkeys(found), *([codes.REPEATED_HOUR] if repeated else [])] if found or repeated else found

    def repeats(self) -> bool:
        """Whether an instant of this row lies in a repeated hour."""
        return any(local.later_ms for local in self._locals.values())

    def later(self, at: int) -> int | None:
        """The second meaning of an instant of this row, if it lies in a repeated hour."""
        for local in self._locals.values():
            if at in local.later_ms:
                return local.later_ms[at]
        return None


def raw(cell: Cell, heading: Heading, reading: Reading, edges: str | None = EDGES) -> Getter:
    """The cell before it is understood, without its `edges`: None where it is blank."""
    if not cell.parts:
        return lambda record: cell.constant
    blank = {*cell.blank, *reading.missing}
    getters = [_one(names, heading, blank, edges) for names in cell.parts]
    get = getters[0] if len(getters) == 1 else _joined(getters)
    if cell.instead:
        get = _first([get, *(_one((column,), heading, blank, edges) for column in cell.instead)])
    if cell.match is not None:
        get = _matched(get, cell)
    if cell.values is not None:
        get = _translated(get, cell)
    if cell.default is not None:
        return lambda record, get=get: cell.default if (value := get(record)) is None else value  # type: ignore[misc]  # bound now
    return get


def _one(names: Sequence[str], heading: Heading, blank: set[str], edges: str | None) -> Getter:
    place = heading.find(names)
    if place is None:
        constant = next((heading.constants[name] for name in names if name in heading.constants), None)
        return lambda record: constant

    def get(record: Record) -> Any:
        value = record[place]
        if type(value) is str:
            value = value.strip() if value.isascii() else value.strip(edges)
            if value.startswith('="') and value.endswith('"'):  # a text that was to stay one in a workbook
                value = value[2:-1].strip()
            return None if not value or value in blank else value
        if value is None or value != value:
            return None
        return None if blank and as_text(value) in blank else value

    return get


def _first(getters: list[Getter]) -> Getter:
    """The first cell that is not blank."""

    def get(record: Record) -> Any:
        return next((value for one in getters if (value := one(record)) is not None), None)

    return get


def _joined(getters: list[Getter]) -> Getter:
    """Several columns as one text; blank as soon as one of them is."""

    def get(record: Record) -> Any:
        found = [getter(record) for getter in getters]
        if None in found:
            return None
        moment = _moment(*found) if len(found) == 2 and isinstance(found[0], date) else None
        return " ".join(_part(value) for value in found) if moment is None else moment

    return get


def _moment(day: date, clock: Any) -> datetime | None:
    """A day of a workbook with the time beside it, whatever that is kept as; None where it is no time."""
    start = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a wall clock
    if isinstance(clock, str):
        clock = times.time_of(clock)
    if isinstance(clock, datetime) and clock.year < FIRST_OF_BOOKS:
        clock = clock.time()
    if isinstance(clock, time):
        return datetime.combine(start, clock.replace(tzinfo=None))
    if isinstance(clock, float) and 0 <= clock < 1:
        clock = timedelta(seconds=round(clock * 86_400))
    return start + clock if isinstance(clock, timedelta) and timedelta() <= clock < timedelta(days=1) else None


def _part(value: Any) -> str:
    """A date or a time of a workbook beside another column: only the half that means something."""
    text = as_text(value)
    return text.removesuffix(" 00:00:00") if not isinstance(value, str) else text


def _matched(get: Getter, cell: Cell) -> Getter:
    """What a pattern takes of a cell; of several groups with names all of them, as one text."""

    def read(record: Record) -> Any:
        value = get(record)
        found = cell.match.search(as_text(value)) if value is not None and cell.match is not None else None
        if found is None or not found.re.groups:
            return found and (found.group() or None)
        return (" ".join(filter(None, found.groups())) if len(found.re.groupindex) > 1 else found.group(1)) or None

    return read


def _translated(get: Getter, cell: Cell) -> Getter:
    words = cell.values or {}

    def read(record: Record) -> Any:
        value = get(record)
        if value is None:
            return None
        word = as_text(value).casefold()
        if word in words:
            return None if words[word] == "" else words[word]
        for pattern, meaning in cell.patterns:
            if pattern.search(as_text(value)):
                return None if meaning == "" else meaning
        return value if cell.otherwise is None else (None if cell.otherwise == "" else cell.otherwise)

    return read


def kind_of(table: str, name: str) -> str:
    """How a field is read: ``at``, ``ms``, ``on``, ``money``, ``truth``, ``INTEGER``, ``REAL``, ``word``, ``text``."""
    if name in _EXTRA_KINDS and name not in _names(table):
        return _EXTRA_KINDS[name]
    if name == "at" or name.endswith("_at"):
        return "at"
    for ending, kind in (("_ms", "ms"), ("_on", "on"), ("_minor", "money")):
        if name.endswith(ending) and name not in _NO_DAYS:
            return kind
    if name in TRUTHS:
        return "truth"
    column = contract.BY_NAME[table].column(name) if name in _names(table) else contract.Column(name, "TEXT")
    if column.words:
        return "word"
    return "text" if column.type == "TEXT" else column.type


def _names(table: str) -> frozenset[str]:
    return frozenset(column.name for column in contract.BY_NAME[table].columns)


def getter(
    table: str, name: str, cell: Cell, heading: Heading, reading: Reading, currency: str | Getter = ""
) -> Getter:
    """A function that gives the field's value in the unit of the contract; it raises `Unusable`, column named.

    `currency` is that of all amounts, or what gives it for each row.
    """
    get = raw(cell, heading, reading, None if name in _FREE else EDGES)
    kind = kind_of(table, name)
    zone_of = cell.zone_of or (reading.zone_of if cell.zone is None else None)
    if kind == "at" and zone_of is not None:
        return _of_zones(get, raw(zone_of, heading, reading), cell, reading)
    if kind == "money" and not isinstance(currency, str):
        return _of_currencies(get, currency, cell, reading)
    read = _reader(kind, table, name, cell, reading, currency if isinstance(currency, str) else "")
    if not cell.parts and kind != "at":
        constant = constants.of(cell, name, kind, read)
        return lambda record: constant

    value_of = _understood(get, read, cell.column or name)
    place = heading.find(cell.parts[0]) if len(cell.parts) == 1 and not cell.instead else None
    if place is not None and kind != "at":  # reading an instant tells its doubts, so each is read anew
        value_of = _remembering(value_of, place)
    others = [
        (sign, _understood(raw(Cell(((column,),), blank=cell.blank), heading, reading), read, column))
        for sign, columns in ((1, cell.plus), (-1, cell.minus))
        for column in columns
    ]
    return _summed(value_of, others, reading.local(None).told) if others else value_of


def _understood(get: Getter, read: Callable[[Any], Any], column: str) -> Getter:
    def value_of(record: Record) -> Any:
        value = get(record)
        if value is None:
            return None
        try:
            return read(value)
        except Unusable as problem:
            raise Unusable(problem.code, column) from None

    return value_of


def _remembering(get: Getter, place: int) -> Getter:
    """The same, with what the texts of the one column mean that it reads: most of them come again and again."""
    known: dict[str, Any] = {}

    def value_of(record: Record) -> Any:
        text = record[place]
        if type(text) is not str:
            return get(record)
        found = known.get(text, known)
        if found is known:
            found = get(record)
            if len(known) < _REMEMBERED:
                known[text] = found
        return found

    return value_of


def _of_zones(get: Getter, zone_of: Getter, cell: Cell, reading: Reading) -> Getter:
    """Instants whose zone stands in each row; a row without one is of the zone of the source."""
    readers: dict[str | None, Callable[[Any], int]] = {}

    def value_of(record: Record) -> Any:
        value, named = get(record), zone_of(record)
        if value is None:
            return None
        zone = None if named is None else as_text(named)
        if zone not in readers:
            try:
                readers[zone] = times.reader(cell.date, cell.year or reading.year, reading.local(zone))
            except InputError:
                raise Unusable(codes.UNKNOWN_VALUE, "zone") from None
        try:
            return readers[zone](value)
        except Unusable as problem:
            raise Unusable(problem.code, cell.column) from None

    return value_of


def _of_currencies(get: Getter, currency: Getter, cell: Cell, reading: Reading) -> Getter:
    def value_of(record: Record) -> Any:
        value = get(record)
        if value is None:
            return None
        try:
            if cell.unit == "minor":
                return values.whole(value, reading.decimal)
            return values.minor_units(value, as_text(currency(record) or ""), reading.decimal)
        except Unusable as problem:
            raise Unusable(problem.code, cell.column) from None

    return value_of


def _summed(get: Getter, others: list[tuple[int, Getter]], doubts: list[str]) -> Getter:
    """A number with other columns added and taken away; less than nothing is nothing, and a doubt."""

    def value_of(record: Record) -> Any:
        total = get(record)
        if total is None:
            return None
        for sign, other in others:
            total += sign * (other(record) or 0)
        if total < 0:
            doubts.append(codes.BELOW_NOTHING)
        return max(total, 0)

    return value_of


def _reader(kind: str, table: str, name: str, cell: Cell, reading: Reading, currency: str) -> Callable[[Any], Any]:
    decimal = reading.decimal
    readers: dict[str, Callable[[Any], Any]] = {
        "at": times.reader(cell.date, cell.year or reading.year, reading.local(cell.zone)),
        "on": times.day_reader(cell.date, cell.year or reading.year),
        "money": lambda value: (
            values.whole(value, decimal) if cell.unit == "minor" else values.minor_units(value, currency, decimal)
        ),
        "truth": values.truth,
        "INTEGER": lambda value: _in_range(name, values.whole(value, decimal)),
        "REAL": lambda value: _in_range(name, values.number(value, decimal)),
        "text": as_text,
    }
    if kind == "ms":
        return reading.assumed.reader(name, cell, decimal)
    if kind == "word":
        return _word_reader(contract.BY_NAME[table].column(name).words)
    return readers[kind]


def _word_reader(words: tuple[str, ...]) -> Callable[[Any], str]:
    known = frozenset(words)

    def read(value: Any) -> str:
        if value in known:
            return str(value)
        word = as_text(value).casefold().replace(" ", "_").replace("-", "_")
        if word not in known:
            raise Unusable(codes.UNKNOWN_VALUE)
        return word

    return read


def _in_range(name: str, value: Any) -> Any:
    low, high = _SMALLEST.get(name, (None, None))
    if low is not None and not low <= value <= high:
        raise Unusable(codes.OUT_OF_RANGE)
    return value
