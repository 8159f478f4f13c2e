"""How a file will be understood, before anything is written: its first rows, and what of it will be rejected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.errors import InputError
from supervisor.floor.importers.running import ZONE_NEEDED
from supervisor.floor.importers.table import codes, people
from supervisor.floor.importers.table.assumed import ASSUMED
from supervisor.floor.importers.table.checks import DATED, NO_QUEUE, UNDATED, of_no_queue, undated
from supervisor.floor.importers.table.constants import lacks_outcome
from supervisor.floor.importers.table.files import files_in
from supervisor.floor.importers.table.mapping import Cell, Mapping
from supervisor.floor.importers.table.reading import Bound, Rejected, bound_sheets, is_blank, unmapped
from supervisor.floor.importers.table.remarks import NO_OUTCOME, REMARKS, remarked
from supervisor.floor.importers.table.rows import ENDS, GONE, SUM_ROW, Named, Out
from supervisor.floor.importers.table.run import Chooser, chooser
from supervisor.floor.importers.table.sum_rows import Line
from supervisor.floor.importers.table.times import ZoneNeeded
from supervisor.floor.importers.table.values import as_text
from supervisor.floor.importers.table.whole_sums import Looked
from supervisor.mark import QT_TRANSLATE_NOOP, Text

SHOWN: Final = 10
LOOKED_AT: Final = 10_000
"""So many rows of each sheet are tried."""
_NAMED: Final = 400
"""So many cells tell whether a column holds names."""

_HEAD = QT_TRANSLATE_NOOP("importer", "{path}, read as {mapping}: {tried} rows tried, {used} of them can be used.")
_ROW = QT_TRANSLATE_NOOP("importer", "line {line}  {table}  {values}")
_WHY = QT_TRANSLATE_NOOP("importer", "{count} rows would be rejected. {reason}")
_WHERE = QT_TRANSLATE_NOOP("importer", "line {line}  {column}  {text}")
_LEFT = QT_TRANSLATE_NOOP("importer", "{filtered} rows are left out by the mapping, {blank} are blank.")
GONE_ROWS = QT_TRANSLATE_NOOP("importer", "{n} rows say that something was deleted.")
_NAMES = QT_TRANSLATE_NOOP(
    "importer", "“{column}” holds names: all customers of one name count as one. Map their number, phone or e-mail too."
)
_UNUSED = QT_TRANSLATE_NOOP("importer", "Columns that the mapping does not use: {columns}")


@dataclass(slots=True)
class Preview:
    """One sheet as it will be understood: `rows` are the first ones, `rejected` the first of each code.

    `refusing` counts rejected rows by the column that is the reason; `names` are columns of customers that hold names
    of people, with nothing beside that would tell two of one name apart.
    """

    label: str
    mapping: str
    columns: list[str] = field(default_factory=list)
    unmapped: list[str] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)
    tried: int = 0
    used: int = 0
    filtered: int = 0
    gone: int = 0
    undated: int = 0
    no_queue: int = 0
    remarks: Counter[str] = field(default_factory=Counter)
    blank: int = 0
    rows: list[dict[str, Any]] = field(default_factory=list)
    rejected: list[dict[str, Any]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    refusing: dict[str, int] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)

    def refuse(self, refused: Sequence[Rejected]) -> None:
        """Note what of a row is rejected."""
        for one in refused:
            seen = self.counts[one.code] = self.counts.get(one.code, 0) + 1
            self.refusing[one.column] = self.refusing.get(one.column, 0) + 1
            if seen <= SHOWN:
                told = {"line": one.line, "code": one.code, "column": one.column, "value": one.value}
                self.rejected.append({**told, "text": one.text})

    def as_dict(self) -> dict[str, Any]:
        """Stable keys for scripts."""
        return {
            "path": self.label,
            "mapping": self.mapping,
            "columns": self.columns,
            "unmapped": self.unmapped,
            "assumed_seconds": self.assumed,
            "tried": self.tried,
            "used": self.used,
            "filtered": self.filtered,
            "gone": self.gone,
            "undated": self.undated,
            "no_queue": self.no_queue,
            "remarks": {code: count for code, count in sorted(self.remarks.items()) if count},
            "blank": self.blank,
            "rows": self.rows,
            "rejected": self.counts,
            "rejected_by_column": self.refusing,
            "names_as_customers": self.names,
            "samples": self.rejected,
        }

    def sentences(self) -> Iterator[tuple[Text, dict[str, Any]]]:
        """The preview for people: marked texts and their values."""
        yield _HEAD, {"path": self.label, "mapping": self.mapping, "tried": self.tried, "used": self.used}
        for row in self.rows:
            said = "  ".join(f"{name}={value}" for name, value in row["values"].items())
            yield _ROW, {"line": row["line"], "table": row["table"], "values": said}
        for code, count in self.counts.items():
            yield _WHY, {"count": count, "reason": codes.REJECTS[code]}
            for one in self.rejected:
                if one["code"] == code:
                    where = f"{one['column']}: {one['value']}" if one["value"] else one["column"]
                    yield _WHERE, {"line": one["line"], "column": where, "text": one["text"]}
        if self.filtered or self.blank:
            yield _LEFT, {"filtered": self.filtered, "blank": self.blank}
        if self.gone:
            yield GONE_ROWS, {"n": self.gone}
        counts = [(UNDATED, self.undated), (NO_QUEUE, self.no_queue)]
        counts += [(REMARKS[code], count) for code, count in sorted(self.remarks.items())]
        for text, count in counts:
            if count:
                yield text, {"n": count}
        for column in self.names:
            yield _NAMES, {"column": column}
        for column in self.assumed:
            yield ASSUMED, {"column": column}
        if self.unmapped:
            yield _UNUSED, {"columns": ", ".join(self.unmapped)}


def run(
    paths: Sequence[Path | str],
    *,
    zone: str | None = None,
    map_path: Path | str | None = None,
    encoding: str | None = None,
    dates: str = "",
) -> list[Preview]:
    """Preview files by the mapping in `map_path`, or else by those that know their headings; raises `InputError` as the
    import would."""
    return look(paths, chooser(map_path, encoding, dates), zone, encoding)


def auto(
    paths: Sequence[Path | str], *, zone: str | None = None, encoding: str | None = None, dates: str = ""
) -> list[Preview]:
    """As `run`, each file by the ready mapping that knows its heading."""
    return look(paths, chooser(None, encoding, dates), zone, encoding)


def look(
    paths: Sequence[Path | str],
    choose: Chooser,
    zone: str | None = None,
    encoding: str | None = None,
    most: int = LOOKED_AT,
) -> list[Preview]:
    """As `run`, with a mapping for each file; `most` rows of each sheet are tried."""
    where = clock.zone(zone) if zone else None
    found: list[Preview] = []
    for path in files_in([Path(path) for path in paths]):
        try:
            found += _of_file(path, choose(path), encoding, where, most)
        except ZoneNeeded:
            raise InputError("zone_needed", ZONE_NEEDED, path=path) from None
    return found


def _of_file(path: Path, chosen: Mapping, encoding: str | None, where: ZoneInfo | None, most: int) -> Iterator[Preview]:
    for bound in bound_sheets(path, chosen, encoding, where, Named()):
        if isinstance(bound, Bound):
            shown_in = clock.zone(chosen.zone) if chosen.zone else where
            yield _of_sheet(bound, chosen.title or chosen.name, shown_in, most)


def _of_sheet(bound: Bound, name: str, where: ZoneInfo | None, most: int) -> Preview:
    told = Preview(bound.sheet.label, name, list(bound.sheet.header), unmapped(bound))
    sums: list[Line] = []
    customer = _customer(bound)
    named: list[str] = []
    for line, record in islice(bound.sheet.rows, most):
        told.tried += 1
        if is_blank(record):
            told.blank += 1
            continue
        if customer is not None and len(named) < _NAMED and customer < len(record) and record[customer] is not None:
            named.append(as_text(record[customer]))
        made, refused = bound.outcome(line, record)
        told.refuse(refused)
        told.filtered += made is None
        if made and made[0].table == SUM_ROW:
            sums.append(Line(line, record, made.pop(0).values[0]))
        if made and made[0].table == GONE:
            told.gone += 1
        elif made:
            told.used += 1
            told.undated += sum(
                undated(row.table, _columns(bound, row), [row.values]) for row in made if row.table in DATED
            )
            told.no_queue += sum(
                of_no_queue(row.table, _columns(bound, row), [row.values]) for row in made if row.table == "contact"
            )
            for row in made:
                if row.table == "contact":
                    told.remarks[NO_OUTCOME] += lacks_outcome(bound.maker.mapping)
                elif row.table in ("case", "message"):
                    told.remarks.update(remarked(row.table, _columns(bound, row), [row.values]))
            if told.used <= SHOWN:
                told.rows += [
                    {"line": line, "table": row.table, "values": _values(bound, row, where)}
                    for row in made
                    if row.table != ENDS
                ]
    bound.maker.reading.assumed.refuse_unlikely(bound.sheet.label)
    told.assumed = bound.maker.reading.assumed.columns()
    if customer is not None and people.holds_names(named):
        told.names = [bound.maker.heading.names[customer]]
    contrary = Looked().rejected(bound, sums)
    told.used -= len(contrary)
    told.refuse(contrary)
    return told


def _customer(bound: Bound) -> int | None:
    """The place of the column whose cells alone say which customer it is; None where none does."""
    cell: Cell | None = bound.maker.mapping.main.fields.get("customer")
    alone = cell is not None and not (cell.name or cell.values or cell.match) and len(cell.parts) == 1
    return bound.maker.heading.find(cell.parts[0]) if cell is not None and alone else None


def _columns(bound: Bound, row: Out) -> Sequence[str]:
    return bound.log.columns if bound.log is not None else bound.maker.columns(row.table)


def _values(bound: Bound, row: Out, where: ZoneInfo | None) -> dict[str, Any]:
    columns = _columns(bound, row)
    return {
        name: _instant(value, where) if name == "at" or name.endswith("_at") else value
        for name, value in zip(columns, row.values, strict=True)
        if value is not None and name != "source"
    }


def _instant(at: int, where: ZoneInfo | None) -> str:
    moment = datetime.fromtimestamp(at / 1000, UTC) if where is None else clock.to_local(at, where)
    return moment.isoformat(timespec="seconds")
