"""Turns rows of a file into rows of the floor, as a mapping says. Pure: no files, no SQL."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any, Final, NamedTuple

from supervisor import contract
from supervisor.floor.importers.table import codes, legs, schema
from supervisor.floor.importers.table.cells import NAMED_TABLES, Getter, Heading, Reading, getter, kind_of, raw
from supervisor.floor.importers.table.checks import NEEDED, check, complete_case
from supervisor.floor.importers.table.filters import taker
from supervisor.floor.importers.table.mapping import Cell, Made, Mapping
from supervisor.floor.importers.table.midnight import Turn
from supervisor.floor.importers.table.named import Named as Named
from supervisor.floor.importers.table.sheets import Record, plain_name
from supervisor.floor.importers.table.sum_rows import Amount, SumRow
from supervisor.floor.importers.table.totals import Total, day_after, of_all, period_reader
from supervisor.floor.importers.table.values import Unusable, as_text

FACTS: Final = ("contact", "case", "sale")
"""Tables whose rows are referred to by ids of their source."""
_WHAT_FOLLOWED: Final = "ended_in"
"""Names a contact or a case: ids of both are set apart by their source in the same way."""
_CALENDAR: Final = "calendar"
_CLOSED: Final = "calendar_exception"
"""A day without hours is a closed one, so its id may be made of a blank hour too."""
_NO_COLON: Final = str.maketrans({"%": "%25", ":": "%3A", "/": "%2F"})
_ORDER: Final = (("from_at", "to_at"), ("starts_at", "ends_at"), ("at", "ends_at"), ("opened_at", "closed_at"))
_LEG: Final = ("queued_at", "answered_at", "ended_at", "wrapped_at", "outcome")
_CASE: Final = ("first_reply_at", "first_resolved_at", "resolved_at")
_ADDED: Final[dict[str, tuple[str, ...]]] = {"contact": _LEG, "case": _CASE}
"""Columns that may be worked out, whether they are mapped or not."""
_ELSEWHERE: Final = {schema.TOTALS: ("period", "value")}
"""Fields that are not read cell by cell."""
_KEYLESS: Final = frozenset(("starts_at", "ends_at", "measure", "value", "approximate"))
_WRAP: Final = frozenset(("wrap_ms", "wrapped_at"))


END: Final = ":end"
ENDS: Final = "agent_state:end"
"""Ends of states stand apart until all beginnings are known."""

GONE: Final = ":gone"
"""Words of a source that a row is deleted: its id and the version of the word."""
SUM_ROW: Final = ":sum_row"
"""A row of sums as a whole, before the rows of the floor that it makes."""


class Out(NamedTuple):
    """A row for the floor: its table, and its values in the order of `Maker.columns`."""

    table: str
    values: tuple[Any, ...]


class Part:
    """One table's half of a mapping, bound to a heading."""

    def __init__(self, mapping: Mapping, made: Made, heading: Heading, reading: Reading, table: str) -> None:
        self.table = table
        self.source = mapping.name
        self.heading = heading
        currency = made.fields.get("currency")
        money: str | Getter = ""
        if currency is not None:
            of_row = bool(currency.parts) and heading.has(currency.parts[0])
            money = raw(currency, heading, reading) if of_row else str(currency.constant or "")
        self.getters: list[tuple[str, Getter]] = []
        self.names: list[tuple[str, str, Getter | None]] = []
        shape = contract.BY_NAME[table]
        by_name = {column.name: column.refers_to for column in shape.columns}
        for name, cell in made.fields.items():
            if name in _ELSEWHERE.get(table, ()) or (
                cell.optional and cell.parts and not all(map(heading.has, cell.parts))
            ):
                continue
            found = getter(table, name, cell, heading, reading, money)
            refers = "contact" if name == _WHAT_FOLLOWED else by_name.get(name)
            if refers in FACTS or refers == _CALENDAR:
                of = cell.of if cell.of is not None else mapping.name
                found = _prefixed(found, before_id(refers, of) if of else "")
            if cell.several:
                found = _single(found, cell)
            self.getters.append((name, found))
            target = "team" if name == "team" else refers
            if target in NAMED_TABLES or target == "reason":
                beside = (
                    raw(Cell(((cell.name,),)), heading, reading) if cell.name and heading.has((cell.name,)) else None
                )
                self.names.append((name, target or "", beside))
        self.ids = [raw(cell, heading, reading) for cell in made.id]
        self._id_columns = [cell.column for cell in made.id]
        self.filters = [taker(one, heading, reading) for one in made.filters]
        columns = {plain_name(one.column) for one in made.filters}
        self.chosen = {name for name, cell in made.fields.items() if plain_name(cell.column) in columns}
        self.stated = {name: frozenset(cell.values.values()) for name, cell in made.fields.items() if cell.values}
        refers_to = {name for name, table in by_name.items() if table}
        self.told = {
            name
            for name, cell in made.fields.items()
            if cell.parts and name not in refers_to and kind_of(table, name) != "at"
        } or {name for name in NEEDED.get(table, ())[1:] if name in made.fields}
        self.mapped = {name for name, _ in self.getters}
        self.wrap_told = bool(_WRAP & self.mapped)
        self.period = period_reader(made.fields.get("period"), heading, reading)
        own = [column.name for column in shape.columns]
        self.turn = Turn.of(table, made.fields, reading)
        self.ordered = [pair for pair in _ORDER if set(pair) <= set(own)]
        self.judged = table != "contact" or bool(self.ordered)
        """A contact is judged as a leg."""
        added = _ADDED.get(table, ())
        self.fields = tuple(name for name in own if name in self.mapped or name in added)
        self.instant = shape.instant if shape.instant in self.fields else ""
        self.columns: tuple[str, ...] = ()
        self._before_id = before_id(table, mapping.name)

    def wanted(self, record: Record) -> bool:
        """Whether the filters take the row."""
        return all(take(record) for take in self.filters)

    def id(self, record: Record) -> str | None:
        """The row's own key, None where there are no columns for it; raises `Unusable`."""
        if not self.ids:
            return None
        parts = [get(record) for get in self.ids]
        if None in parts:
            if self.table != _CLOSED or parts[0] is None:
                raise Unusable(codes.NO_ID, self._id_columns[parts.index(None)])
            parts = ["" if part is None else part for part in parts]
        return self._before_id + (as_text(parts[0]) if len(parts) == 1 else ":".join(map(as_text, parts)))

    def read(self, record: Record) -> dict[str, Any]:
        """The fields of the row."""
        return {name: get(record) for name, get in self.getters}

    def says_something(self, record: Record) -> bool:
        """Whether a filter chose the row, or any column of this table is filled in beside references and instants."""
        return bool(self.filters) or any(get(record) is not None for name, get in self.getters if name in self.told)

    def name_others(self, row: dict[str, Any], record: Record, named: Named, at: int | None = None) -> None:
        """Note the queues, agents... that the row names; `at` is its instant, where its own column does not tell."""
        get = row.get
        at = at if at is not None else get(self.instant) or 0
        for name, target, beside in self.names:
            id = get(name)
            if id is None:
                continue
            said = beside(record) if beside is not None else get("customer_name") if name == "customer" else None
            if said is not None or id not in named.names.get(target, ()):
                named.note(target, id, at, None if said is None else as_text(said))
        queue, agent = get("queue"), get("agent")
        if queue is not None and get("channel") is not None:
            named.channels.setdefault(queue, set()).add(row["channel"])
        if agent is not None and get("team") is not None:
            named.join(agent, row["team"], at)


def before_id(table: str, source: str) -> str:
    """What stands before the ids of a source's rows, so that two sources stay apart; nothing where a name is the id.

    What stands before the first colon of a calendar's rows is its name (see `decided.name_of_calendar`): there the
    source is set apart without one.
    """
    if table in NAMED_TABLES:
        return ""
    return f"{source.translate(_NO_COLON)}/" if table == _CALENDAR else f"{source}:"


def _prefixed(get: Getter, before: str) -> Getter:
    def read(record: Record) -> Any:
        value = get(record)
        return None if value is None else f"{before}{value}" if before else value

    return read


def _single(get: Getter, cell: Cell) -> Getter:
    def read(record: Record) -> Any:
        value = get(record)
        if value is not None and cell.several in str(value):
            raise Unusable(codes.SEVERAL, cell.column)
        return value

    return read


class Maker:
    """All that a mapping makes of the rows of one sheet.

    `named` collects what rows name. `partly` holds the codes of what of the last row
    could not be used while the rest of it was.
    """

    def __init__(self, mapping: Mapping, heading: Heading, reading: Reading, named: Named) -> None:
        self.mapping = mapping
        self.heading = heading
        self.reading = reading
        self.named = named
        self.partly: list[Unusable] = []
        log = mapping.main.row == schema.CASE_LOG
        self.table = "case" if log else mapping.main.row
        self.main = Part(mapping, mapping.main, heading, reading, self.table)
        self.also = [Part(mapping, made, heading, reading, made.row) for made in mapping.also]
        self.version = (
            getter(self.table, "opened_at", mapping.version, heading, reading) if mapping.version is not None else None
        )
        self.totals = [Total(name, cell, mapping, heading, reading) for name, cell in mapping.totals.items()]
        if self.table == schema.TOTALS and not self.totals and "value" in mapping.main.fields:
            self.totals = [Total("", mapping.main.fields["value"], mapping, heading, reading)]
        last_day = mapping.main.fields.get("last_day")
        self.last_day_zone = reading.local(last_day.zone).zone if last_day is not None else None
        known = all(heading.has((one.column,)) for one in mapping.deleted)
        self.gone = [taker(one, heading, reading) for one in mapping.deleted] if known else []
        self.links = {id(part): self._link(part) for part in self.also}
        for part in (self.main, *self.also):
            part.columns = self._columns(part)
        self._hashed = sorted(range(len(heading.names)), key=lambda place: heading.names[place])
        self._repeats: dict[str, int] = {}
        self._scope = _scope(self.main)
        self._names: dict[str, tuple[str, ...]] = {}
        """The measures that a row may tell, by the measure that it names itself."""

    def _link(self, part: Part) -> str:
        """The column of a second table that refers to the main row, where it is not mapped."""
        for column in contract.BY_NAME[part.table].columns:
            if column.refers_to == self.table and column.name not in part.mapped and self.table in FACTS:
                return column.name
        return ""

    def columns(self, table: str) -> tuple[str, ...]:
        """The columns of the rows that are made for a table."""
        return next(part.columns for part in (self.main, *self.also) if part.table == table)

    def _columns(self, part: Part) -> tuple[str, ...]:
        provenance = ("source", "source_version", "flags")
        if part is self.main and self.totals:
            return ("id", "starts_at", "ends_at", *_scope(part), "measure", "value", "approximate", *provenance)
        link = self.links.get(id(part), "")
        fields = [name for name in part.fields if not part.period or name not in ("starts_at", "ends_at")]
        added = ["starts_at", "ends_at"] if part.period else []
        return ("id", *added, *fields, *([link] if link else []), *provenance)

    def make(self, record: Record) -> list[Out] | None:
        """The floor's rows of one row; None where the filters leave it out. Raises `Unusable` and `ZoneNeeded`."""
        self.reading.fresh()
        self.partly.clear()
        if self.gone and all(says(record) for says in self.gone):
            return [Out(GONE, (self.main.id(record), self.version(record) if self.version is not None else None))]
        if not self.main.wanted(record):
            return None
        version = self.version(record) if self.version is not None else None
        if self.totals:
            return self._make_totals(record, version)
        key = self.main.id(record) or self._own_key(record)
        found = [self._out(self.main, key, record, version, "")]
        for part in self.also:
            try:
                if part.wanted(record) and part.says_something(record):
                    found.append(self._out(part, part.id(record) or key, record, version, key))
            except Unusable as problem:
                self.partly.append(problem)
        if self.table == "agent_state":
            found += self._end_of_state(key, record, version)
        return found

    def _end_of_state(self, key: str, record: Record, version: int | None) -> list[Out]:
        """The row that ends a state of which the file tells how long it was; it holds where nothing else begins."""
        row = self.main.read(record)
        if self.main.turn is not None:
            self.main.turn.turned(row)
        until = row.get("until_at")
        if until is None and row.get("lasting_ms") is not None:
            until = row["at"] + row["lasting_ms"]
        if until is None:
            return []
        if until < row["at"]:
            raise Unusable(codes.OUT_OF_ORDER, "until_at")
        after = {"agent": row["agent"], "at": until, "state": self.mapping.after}
        values = (f"{key}{END}", *map(after.get, self.main.columns[1:-3]), self.main.source, version, None)
        return [Out(ENDS, values)]

    def _own_key(self, record: Record) -> str:
        """A key of all that the row says, the same wherever its columns stand."""
        digest = blake2b(digest_size=12)
        for place in self._hashed:
            value = record[place]
            digest.update(f"\x1f{self.heading.names[place]}\x1e{'' if value is None else as_text(value)}".encode())
        key = digest.hexdigest()
        if self.mapping.repeats == "count":
            count = self._repeats[key] = self._repeats.get(key, 0) + 1
            key = key if count == 1 else f"{key}.{count}"
        return before_id(self.table, self.mapping.name) + key

    def _out(self, part: Part, key: str, record: Record, version: int | None, main_key: str) -> Out:
        row = part.read(record)
        link = self.links.get(id(part))
        if link:
            row[link] = main_key
        if part.period is not None:
            period = part.period(record)
            if period is None:
                raise Unusable(codes.MISSING, "period")
            row["starts_at"], row["ends_at"] = period
        turned = part.turn.turned(row) if part.turn is not None else []
        flags = [*self._complete(part, row), *turned]
        if part.judged:
            check(part.table, row, part.ordered)
        part.name_others(row, record, self.named)
        get = row.get
        doubts = self.reading.doubts()
        told = " ".join(dict.fromkeys([*flags, *doubts]) if doubts else flags) or None
        return Out(part.table, (key, *map(get, part.columns[1:-3]), part.source, version, told))

    def _complete(self, part: Part, row: dict[str, Any]) -> list[str]:
        if part.table == "contact":
            later = self.reading.later if self.reading.repeats() else None
            return legs.complete(row, later, part.wrap_told)
        return complete_case(row) if part.table == "case" else []

    def _make_totals(self, record: Record, version: int | None) -> list[Out]:
        row = self.main.read(record)
        of_others = of_all(row, self.main.chosen, self.main.stated)
        if of_others is not None:
            raise Unusable(codes.TOTAL_ROW, self.mapping.main.fields[of_others].column)
        if self.main.period is not None:
            period = self.main.period(record)
            row["starts_at"], row["ends_at"] = period if period is not None else (None, None)
        if row.get("last_day") is not None:
            row["ends_at"] = day_after(row["last_day"], self.last_day_zone)
        measure = row.get("measure") or ""
        if not measure and not self.totals[0].name:
            raise Unusable(codes.MISSING, "measure")
        sums: dict[str, Amount] = {}
        for total in self.totals:
            try:
                sums.update((name, pair) for name, pair in total.read(record, measure) if name not in sums)
            except Unusable as problem:
                self.partly.append(problem)
        try:
            whole = self._whole(row, record, sums, measure, version)
        except Unusable:
            if sums:
                raise
            return []
        if not sums and self.partly:
            return []
        if sums:
            self.main.name_others(row, record, self.named)
        return [Out(SUM_ROW, (whole,)), *self.of_sums(whole)]

    def _whole(
        self, row: dict[str, Any], record: Record, sums: dict[str, Amount], measure: str, version: int | None
    ) -> SumRow:
        """A row of sums with all that such a row may tell, told or blank."""
        starts_at, ends_at = row.get("starts_at"), row.get("ends_at")
        if starts_at is None or ends_at is None:
            raise Unusable(codes.MISSING, "period")
        if ends_at <= starts_at:
            raise Unusable(codes.OUT_OF_ORDER, "ends_at")
        names = self._names.get(measure)
        if names is None:
            found = (name for total in self.totals if total.here for name in total.names(measure))
            names = self._names[measure] = tuple(dict.fromkeys(found))
        scope = tuple(map(row.get, self._scope))
        later = self.reading.later if self.reading.repeats() else None
        begins = later(starts_at) or starts_at if later else starts_at
        ends = later(ends_at) or ends_at if later else ends_at
        length_ms = ends_at - starts_at if self.main.period is not None else 0
        passing = (begins - starts_at, ends - ends_at, length_ms)
        doubts = tuple(self.reading.doubts())
        own = self.main.id(record)
        return SumRow((*scope, measure), own, starts_at, ends_at, *passing, names, sums, version, doubts)

    def place(self, whole: SumRow) -> str:
        """What stands before the ids of the rows of the floor that a row of sums makes."""
        if whole.own:
            return whole.own
        scope = zip(self._scope, whole.series, strict=False)
        place = ":".join([str(value or "") for name, value in scope if name != "complete"])
        return f"{self.mapping.name}:{whole.starts_at}-{whole.ends_at}:{place}"

    def of_sums(self, whole: SumRow) -> list[Out]:
        """The rows of the floor that a row of sums makes, one per measure."""
        place, source, version = self.place(whole), self.mapping.name, whole.version
        of_what = (whole.starts_at, whole.ends_at, *whole.series[:-1])
        plain = " ".join(whole.doubts) or None
        rough = " ".join((*whole.doubts, codes.FROM_MEAN))
        return [
            Out(
                schema.TOTALS,
                (f"{place}:{name}", *of_what, name, value, int(mean), source, version, rough if mean else plain),
            )
            for name, (value, mean) in whole.sums.items()
        ]


def _scope(part: Part) -> list[str]:
    return [name for name in part.fields if name not in _KEYLESS]
