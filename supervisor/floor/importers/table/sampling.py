"""How a file looks before anybody said what it means: its sheets, its first rows, what each column holds."""

from __future__ import annotations

import codecs
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.errors import InputError
from supervisor.floor.importers.table import times, values
from supervisor.floor.importers.table.mapping import Made, Mapping
from supervisor.floor.importers.table.reading import is_blank
from supervisor.floor.importers.table.sheets import Sheet, json_lists, kind_of, open_sheets
from supervisor.floor.importers.table.text_files import encoding_of, open_bytes
from supervisor.floor.importers.table.values import Unusable, as_text
from supervisor.floor.importers.table.workbooks import Workbook
from supervisor.mark import QT_TRANSLATE_NOOP

ROWS: Final = 30
"""So many rows are shown."""
LOOKED_AT: Final = 2_000
"""So many rows tell what a column holds."""
COLUMNS: Final = 300
"""So many columns are shown; a table with more is none that people map by hand."""
VALUES: Final = 60
"""So many values of a column are listed, the most frequent first."""
LETTERS: Final = 200
"""So many letters of a cell are shown."""

MOST_SLIPS: Final = 0.2
"""A larger share of values that cannot be read makes a column one of another kind."""

ENCODINGS: Final = ("cp1255", "cp1256", "cp1250", "cp1252", "iso-8859-8", "utf-16-le", "utf-16-be")
"""What files that are not UTF-8 usually are: Hebrew, Arabic, Romanian and western Windows, and Unicode by twos."""

DATES: Final = (
    "iso",
    "%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M", "%d/%m/%Y",
    "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M", "%m/%d/%Y",
    "%d/%m/%Y %I:%M:%S %p", "%d/%m/%Y %I:%M %p", "%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y %I:%M %p",
    "%d/%m/%y %H:%M", "%m/%d/%y %H:%M", "%m/%d/%y %I:%M %p", "%d/%m/%y", "%m/%d/%y",
    "%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d.%m.%Y",
    "%d-%m-%Y %H:%M:%S", "%d-%m-%Y %H:%M", "%d-%m-%Y", "%m-%d-%Y %H:%M:%S", "%m-%d-%Y %H:%M", "%m-%d-%Y",
    "%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y/%m/%d", "%Y-%m-%d %H:%M:%S %z",
    "%d %b %Y %H:%M:%S", "%d %b %Y %H:%M", "%d %b %Y", "%b %d, %Y %H:%M", "%b %d, %Y %I:%M %p", "%b %d, %Y",
    "%a, %d %b %Y %H:%M:%S", "%d %b, %Y %H:%M",
    "epoch", "epoch_ms",
)  # fmt: skip
"""Ways in which exports write instants, the clearest first; those that read most values are offered."""

BLANKS: Final = frozenset(
    ("n/a", "na", "-", "--", "–", "?", "null", "none", "[none]", "nil", "#n/a", "(blank)", "אין", "لا يوجد")
)
"""Words that exports write where there is nothing; they say nothing of what a column holds."""

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
class Facts:
    """What one column holds: `values` with how often each comes, `dates` and `units` that read most of them.

    `first` is the first value as each of `dates` reads it, `repeats` tells whether a value comes more than once,
    `blanks` are words that stand for nothing. `kind` is ``blank``, ``moment`` and ``length`` (as workbooks hold them),
    ``number`` or ``text``.
    """

    name: str
    kind: str = "blank"
    blank: int = 0
    filled: int = 0
    distinct: int = 0
    values: list[tuple[str, int]] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    first: dict[str, str] = field(default_factory=dict)
    units: list[str] = field(default_factory=list)
    clocks: bool = False
    repeats: bool = False
    blanks: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Look:
    """A file as it is shown: `header` is the row of the names, `lines` number the rows.

    `begin` is how the file begins, `more` counts the columns that are not shown, `encodings` are candidates where the
    encoding must be asked for, and `problem` says why.
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


def look(path: Path, source: dict[str, Any]) -> Look:
    """How a file looks when it is read as `source` says; its keys are those of a mapping's [source].

    Where the encoding must be asked for, only candidates are told. Raises `InputError`.
    """
    if path.stat().st_size == 0:
        raise InputError("empty", _EMPTY, path=path)
    kind = kind_of(path, str(source.get("format", "")))
    found = Look(str(path), kind, path.stat().st_size)
    if kind in ("csv", "json", "jsonl"):
        given = source.get("encoding")
        try:
            found.encoding = encoding_of(path, given)
        except InputError as problem:
            if problem.code != "encoding":
                raise
            found.encodings = candidates(path)
            found.problem = {"context": problem.text.context, "text": str(problem.text), "values": problem.values}
            return found
    found.sheets = json_lists(path, found.encoding) if kind == "json" else sheets_of(path, kind)
    probe = _probe(source, kind, found)
    for sheet in open_sheets(path, probe, found.encoding or None, heading_score):
        _fill(found, sheet, source, kind)
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
        sheets=(found.sheet,) if kind == "xlsx" and found.sheet else (),
        table=found.sheet if kind == "sqlite" else "",
        records=found.sheet if kind == "json" else "",
        short_rows=True,
    )


def _fill(found: Look, sheet: Sheet, source: dict[str, Any], kind: str) -> None:
    from supervisor.floor.importers.table.sheets import unique

    numbered = list(islice(sheet.rows, LOOKED_AT + 40))
    header = sheet.header
    if kind in ("csv", "xlsx"):
        found.delimiter = sheet.delimiter
        given = source.get("header")
        place = int(given) - 1 if given is not None else heading_at([row for _, row in numbered[:40]])
        found.header = place + 1
        found.begin = [[_shown(value) for value in row[:12]] for _, row in numbered[:12]]
        if place >= 0:
            header = unique(numbered[place][1]) if place < len(numbered) else []
            numbered = numbered[place + 1 :]
    found.more = max(len(header) - COLUMNS, 0)
    found.columns = header[:COLUMNS]
    if not any(found.columns):
        raise InputError("heading", _NO_HEADING, path=found.path)
    records = [(line, row) for line, row in numbered if not is_blank(row)]
    if not records:
        raise InputError("only_heading", _ONLY_HEADING, path=found.path)
    found.lines = [line for line, _ in records[:ROWS]]
    found.rows = [[_shown(value) for value in row[:COLUMNS]] for _, row in records[:ROWS]]
    rows = [row for _, row in records]
    found.facts = [
        facts(name, [row[place] if place < len(row) else None for row in rows])
        for place, name in enumerate(found.columns)
    ]


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
    """Which of the first rows is the heading: the first that is as wide as the table and holds words only."""
    scores = []
    for row in rows:
        texts = [as_text(value) if value is not None else "" for value in row]
        scores.append(heading_score(texts) if all(isinstance(value, str | None) for value in row) else 0)
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


# Columns


def facts(name: str, cells: Iterable[Any]) -> Facts:
    """What a column holds."""
    found = Facts(name)
    counts: Counter[str] = Counter()
    originals: dict[str, Any] = {}
    for value in cells:
        text = "" if value is None else as_text(value)
        if not text:
            found.blank += 1
            continue
        counts[text] += 1
        originals.setdefault(text, value)
    found.filled, found.distinct = counts.total(), len(counts)
    found.repeats = found.distinct < found.filled
    found.values = [(text[:LETTERS], count) for text, count in counts.most_common(VALUES)]
    found.blanks = [text for text in originals if text.casefold() in BLANKS]
    tried = [value for text, value in originals.items() if text not in found.blanks][:400]
    if not tried:
        return found
    found.kind = _kind(tried)
    if found.kind in ("text", "number"):
        found.dates = _best({pattern: _date_reader(pattern) for pattern in DATES}, tried)
        found.first = {pattern: _first(pattern, tried) for pattern in found.dates}
        found.clocks = all(":" in as_text(value) for value in tried)
        found.units = _units(tried) if not found.dates or found.kind == "number" else []
    return found


def _kind(tried: Sequence[Any]) -> str:
    if all(isinstance(value, timedelta | time) for value in tried):
        return "length"
    if all(isinstance(value, datetime | date) for value in tried):
        return "moment"
    return "number" if _readable(values.number, tried) else "text"


def _date_reader(pattern: str) -> Callable[[Any], int]:
    return times.reader((pattern,), None, times.Local(ZoneInfo("UTC")))


def _first(pattern: str, tried: Sequence[Any]) -> str:
    """The first value that a pattern reads, as ISO 8601 without a zone."""
    read = _date_reader(pattern)
    for value in tried:
        with suppress(Unusable):
            return clock.to_local(read(value), ZoneInfo("UTC")).replace(tzinfo=None).isoformat(" ", "minutes")
    return ""


def _readable(read: Callable[[Any], Any], tried: Sequence[Any]) -> int:
    """How many values can be read; 0 where too many of them cannot: it is another kind of column then."""
    slips = 0
    for value in tried:
        try:
            read(value)
        except Unusable:
            slips += 1
            if slips > len(tried) * MOST_SLIPS:
                return 0
    return len(tried) - slips


def _best(ways: dict[str, Callable[[Any], Any]], tried: Sequence[Any]) -> list[str]:
    """The ways that read most of the values, equally many each: a slip here and there is a slip, not another way."""
    counts = {name: _readable(read, tried) for name, read in ways.items()}
    most = max(counts.values())
    return [name for name, count in counts.items() if count == most and count]


def _units(tried: Sequence[Any]) -> list[str]:
    units = (*values.CLOCK_UNITS, "mixed", *values.UNIT_MS)
    return _best({unit: partial(values.duration_ms, unit=unit) for unit in units}, tried)
