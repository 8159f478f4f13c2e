"""How a file looks before anybody said what it means: its sheets, its first rows, what each column holds."""

from __future__ import annotations

import codecs
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any, Final

from supervisor.errors import InputError
from supervisor.floor.importers import regular
from supervisor.floor.importers.table.facts import LETTERS, TRIED, Facts, facts
from supervisor.floor.importers.table.mapping import Made, Mapping
from supervisor.floor.importers.table.mapping_file import read_wide
from supervisor.floor.importers.table.reading import is_blank
from supervisor.floor.importers.table.shapes import (
    Way,
    decimal_of,
    ends_in,
    period_cells,
    periods_in,
    two_rows,
    wide_of,
)
from supervisor.floor.importers.table.sheets import Numbered, Sheet, below, json_lists, kind_of, open_sheets, unique
from supervisor.floor.importers.table.text_files import check_first_line, encoding_of, open_bytes
from supervisor.floor.importers.table.values import as_text
from supervisor.floor.importers.table.wide import fill_down, lengthen, periods
from supervisor.floor.importers.table.workbooks import Workbook
from supervisor.mark import QT_TRANSLATE_NOOP

ROWS: Final = 30
"""So many rows are shown."""
LOOKED_AT: Final = 2_000
"""So many rows tell what a column holds."""
COLUMNS: Final = 300
"""So many columns are shown; a table with more is none that people map by hand."""
DECIMALS: Final = 400
"""So many rows tell the sign before fractions."""
LEAST_TRIED: Final = 60
ALL_TRIED: Final = 20_000
"""So many values of all columns together are tried in every way, so that wide tables are seen as fast as others."""
ALL_SHEETS: Final = "*"

ENCODINGS: Final = ("cp1255", "cp1256", "cp1250", "cp1252", "iso-8859-8", "utf-16-le", "utf-16-be")
"""What files that are not UTF-8 usually are: Hebrew, Arabic, Romanian and western Windows, and Unicode by twos."""

_BINARY = QT_TRANSLATE_NOOP(
    "importer",
    "{path} is no table: it holds bytes that no text has, as pictures and programs do. Nothing was changed; choose the "
    "export itself.",
)
_EMPTY = QT_TRANSLATE_NOOP("importer", "{path} is empty. Nothing was changed; export it again.")
_NO_HEADING = QT_TRANSLATE_NOOP("importer", "{path} has no row that could be a heading. Nothing was changed.")
_ONLY_HEADING = QT_TRANSLATE_NOOP(
    "importer", "{path} has a heading and no row below it. Nothing was changed; export it with its rows."
)

SHEET_KEYS: Final = {"sqlite": "table", "json": "records"}
"""What a mapping calls the part of such a file that is read; of workbooks it is the sheet."""
PROBE: Final = Made("contact", {})


@dataclass(slots=True)
class Look:
    """A file as it is shown: `header` is the row of the names, `upper` that above it of two; `lines` number the rows.

    `begin` is how the file begins, `more` counts the columns that are not shown, `encodings` are candidates where the
    encoding must be asked for, and `problem` says why. `wide` and `fill_down` are as a mapping says them, `ways` are
    the ways in which headings can be periods, `heading` all names of the file itself, and `keys` those by which it can
    be known again. `decimal` is the sign before fractions, `before` the text above the heading, `ends` the
    first cells of rows before which a sheet with a column per period may end.
    """

    path: str
    kind: str
    size: int
    encoding: str = ""
    encodings: list[dict[str, Any]] = field(default_factory=list)
    sheets: list[str] = field(default_factory=list)
    sheet: str = ""
    delimiter: str = ""
    header: int = 1
    upper: int = 0
    before: str = ""
    ends: list[str] = field(default_factory=list)
    decimal: str = "."
    wide: dict[str, Any] = field(default_factory=dict)
    fill_down: list[str] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)
    heading: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    columns: list[str] = field(default_factory=list)
    more: int = 0
    lines: list[int] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    begin: list[list[str]] = field(default_factory=list)
    facts: list[Facts] = field(default_factory=list)
    problem: dict[str, Any] | None = None

    def as_dict(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)


def look(path: Path, source: dict[str, Any], closely: bool = True) -> Look:
    """How a file looks when it is read as `source` says; its keys are those of a mapping's [source]. Unless `closely`,
    only its columns are told, not what they hold.

    Where the encoding must be asked for, only candidates are told. Raises `InputError`.
    """
    regular.check(path)
    if path.stat().st_size == 0:
        raise InputError("empty", _EMPTY, path=path)
    kind = kind_of(path, str(source.get("format", "")))
    found = Look(str(path), kind, path.stat().st_size)
    if kind == "csv":
        check_first_line(path)
    if kind in ("csv", "json", "jsonl"):
        given = source.get("encoding")
        try:
            found.encoding = encoding_of(path, given, lined=kind == "csv")
        except InputError as problem:
            if problem.code != "encoding":
                raise
            found.encodings = candidates(path)
            found.problem = {"context": problem.text.context, "text": str(problem.text), "values": problem.values}
            return found
    found.sheets = json_lists(path, found.encoding) if kind == "json" else sheets_of(path, kind)
    probe = _probe(source, kind, found)
    for sheet in open_sheets(path, probe, found.encoding or None, heading_score):
        _fill(found, sheet, source, kind, closely)
        return found
    raise InputError("empty", _EMPTY, path=path)


def _probe(source: dict[str, Any], kind: str, found: Look) -> Mapping:
    """A mapping that reads the file from its first row on, so that its heading can be chosen."""
    chosen = source.get(SHEET_KEYS.get(kind, "sheet")) or (found.sheets[0] if found.sheets else "")
    found.sheet = chosen if isinstance(chosen, str) else str(chosen[0])
    return Mapping(
        "probe",
        PROBE,
        format=kind,
        delimiter=str(source.get("delimiter", "")),
        header=0 if kind in ("csv", "xlsx") else None,
        sheets=(found.sheet,) if kind == "xlsx" and found.sheet and found.sheet != ALL_SHEETS else (),
        table=found.sheet if kind == "sqlite" else "",
        records=found.sheet if kind == "json" else "",
        short_rows=True,
    )


def _fill(found: Look, sheet: Sheet, source: dict[str, Any], kind: str, closely: bool) -> None:
    numbered = list(islice(sheet.rows, LOOKED_AT + 40))
    header = list(sheet.header)
    found.keys = header
    if kind in ("csv", "xlsx"):
        found.delimiter = sheet.delimiter
        header, numbered = _headed(found, numbered, source)
    found.heading = header
    sheet = replace(sheet, header=header, rows=iter(numbered))
    sheet.constants["@before"] = found.before
    if kind in ("csv", "xlsx"):
        sheet = _shaped(found, sheet, [row for _, row in numbered], source)
    header, numbered = _with_constants(found, sheet)
    found.more = max(len(header) - COLUMNS, 0)
    found.columns = header[:COLUMNS]
    if not any(found.columns):
        raise InputError("heading", _NO_HEADING, path=found.path)
    records = [(line, row) for line, row in numbered if not is_blank(row)]
    if not records:
        raise InputError("only_heading", _ONLY_HEADING, path=found.path)
    if not closely:
        return
    found.lines = [line for line, _ in records[:ROWS]]
    found.rows = [[_shown(value) for value in row[:COLUMNS]] for _, row in records[:ROWS]]
    rows = [row for _, row in records]
    found.decimal = source.get("decimal") or decimal_of(rows[:DECIMALS])
    most = max(LEAST_TRIED, min(TRIED, ALL_TRIED // len(found.columns)))
    found.facts = [
        facts(name, [row[place] if place < len(row) else None for row in rows], found.decimal, most)
        for place, name in enumerate(found.columns)
    ]


def _headed(found: Look, numbered: list[Numbered], source: dict[str, Any]) -> tuple[list[str], list[Numbered]]:
    """The names of the columns, and the rows below them: by the row, or the two rows, that are chosen or likely."""
    first = [row for _, row in numbered[:40]]
    given = source.get("header")
    rows = [int(row) for row in given] if isinstance(given, list) else []
    place = rows[-1] - 1 if rows else int(given) - 1 if isinstance(given, int) else heading_at(first)
    pair = two_rows(first, place) if given is None and source.get("guess", True) else None
    if rows or pair is not None:
        found.upper, place = (rows[0], place) if pair is None else (pair[0] + 1, pair[1])
    found.header = place + 1
    found.begin = [[_shown(value) for value in row[:COLUMNS]] for _, row in numbered[:12]]
    if place < 0:
        return [str(number) for number in range(1, max((len(row) for _, row in numbered), default=0) + 1)], numbered
    header = unique(numbered[place][1]) if place < len(numbered) else []
    above = numbered[: (found.upper or found.header) - 1]
    found.before = " ".join(text for _, row in above for value in row if (text := _shown(value)))
    found.keys = header
    return below(header, numbered, found.upper or None), numbered[place + 1 :]


def _shaped(found: Look, sheet: Sheet, rows: list[Sequence[Any]], source: dict[str, Any]) -> Sheet:
    """The sheet as plain rows, where it has a column per period: as it is said, or as it most likely is."""
    found.wide, found.fill_down = dict(source.get("wide") or {}), list(source.get("fill_down") or [])
    guessed = "wide" not in source and source.get("guess", True)
    found.ways = periods_in(sheet.header, rows[:ROWS])
    if guessed and found.ways:
        found.wide, found.fill_down = wide_of(sheet.header, rows, found.ways[0])
    if found.fill_down:
        sheet = fill_down(sheet, found.fill_down)
    wide = read_wide(found.wide, found.path)
    over = periods(sheet.header, wide) if wide is not None else {}
    found.ends = ends_in(rows, over)
    if wide is None or not over:
        return sheet
    bare = [name.rpartition(" (")[0] if name.endswith(")") else name for name in found.keys]
    plain = [name for place, name in enumerate(found.keys) if place not in over]
    found.keys = list(dict.fromkeys(bare)) if found.upper else plain
    return lengthen(sheet, wide, sheet.header)


def _with_constants(found: Look, sheet: Sheet) -> tuple[list[str], list[Numbered]]:
    """The rows with what all of them have in common: the name of the sheet where all are read, the text above."""
    names = [name for name in ("@before",) if any(map(str.isdigit, sheet.constants.get(name, "")))]
    names += ["@sheet"] if found.sheet == ALL_SHEETS else []
    said = [sheet.constants[name] for name in names]
    width = len(sheet.header)
    rows: list[Numbered] = list(sheet.rows)
    if said:
        rows = [(line, [*row[:width], *[None] * (width - len(row)), *said]) for line, row in rows]
    return [*sheet.header, *names], rows


def sheets_of(path: Path, kind: str) -> list[str]:
    """The sheets of a workbook, or the tables of a database; empty for other files."""
    if kind == "xlsx":
        with Workbook(path) as book:
            return book.names()
    if kind != "sqlite":
        return []
    wanted = Mapping("probe", PROBE, format=kind, sheets=("\0",), table="\0")
    try:
        next(iter(open_sheets(path, wanted, None, heading_score)), None)
    except InputError as problem:
        if problem.code in ("sheet", "table"):
            return [name for name in str(problem.values["known"]).split(", ") if name]
        raise
    return []


def _shown(value: Any) -> str:
    return "" if value is None else as_text(value)[:LETTERS]


def heading_score(names: Sequence[str]) -> int:
    """How much a row looks like a heading: names that differ, and are no numbers."""
    words = [name for name in names if name and not name[0].isdigit()]
    return len(set(words)) * 2 + len([name for name in names if name])


def heading_at(rows: Sequence[Sequence[Any]]) -> int:
    """Which of the first rows is the heading: the first that is as wide as the table and holds words, or periods that
    have figures below."""
    scores = []
    for place, row in enumerate(rows):
        texts = [as_text(value) if value is not None else "" for value in row]
        under = rows[place + 1] if place + 1 < len(rows) else ()
        over = period_cells(row, under)
        words = all(isinstance(value, str | None) or at in over for at, value in enumerate(row))
        scores.append(heading_score(texts) + 3 * len(over) if words else 0)
    return scores.index(max(scores)) if scores else 0


# Encodings


def candidates(path: Path) -> list[dict[str, Any]]:
    """Encodings that the file can be read in, each with lines of it, most letters first. Raises where it is no text."""
    with open_bytes(path) as file:
        head = file.read(1 << 20)
    wide = _wide(head)
    control = sum(count for byte, count in Counter(head).items() if byte < 32 and byte not in (9, 10, 12, 13))
    if not wide and (control * 50 > len(head) or 0 in head):
        raise InputError("binary", _BINARY, path=path)
    found = []
    for name in ENCODINGS:
        if (name != wide) if wide else name.startswith("utf-16"):
            continue
        cut = head[: len(head) // 2 * 2] if wide else head
        with suppress(UnicodeDecodeError):
            text = codecs.getincrementaldecoder(name)().decode(cut)
            lines = [line[:LETTERS] for line in text.splitlines() if not line.isascii()][:3]
            far = [letter for letter in text if not letter.isascii()]
            letters = sum(letter.isalpha() for letter in far) / max(len(far), 1)
            found.append({"name": name, "lines": lines or [text[:LETTERS]], "letters": round(letters, 3)})
    if not found:
        raise InputError("binary", _BINARY, path=path)
    return sorted(found, key=lambda one: -one["letters"])


def _wide(head: bytes) -> str:
    """Which kind of UTF-16 it is: there all nulls stand at the same place of their pair."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if (even + odd) * 50 < len(head) or min(even, odd) * 20 > max(even, odd):
        return ""
    return "utf-16-be" if even > odd else "utf-16-le"
