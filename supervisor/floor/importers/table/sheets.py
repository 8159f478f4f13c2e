"""Opens files of any kind as sheets: a heading, and rows with their numbers. Nothing is understood here."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any, Final

from supervisor.errors import InputError
from supervisor.floor.importers import regular
from supervisor.floor.importers.table import databases, quotes
from supervisor.floor.importers.table.databases import quoted
from supervisor.floor.importers.table.mapping import Mapping
from supervisor.floor.importers.table.refused import WIDEST, BrokenJson
from supervisor.floor.importers.table.text_files import LONGEST_LINE, check_first_line, clean, encoding_of, open_bytes
from supervisor.floor.importers.table.text_files import lines as lines_of
from supervisor.floor.importers.table.values import MARKS, as_text
from supervisor.floor.importers.table.workbooks import Workbook, once
from supervisor.mark import QT_TRANSLATE_NOOP

Record = Sequence[Any]
Numbered = tuple[int, Record]
"""The number of the line or row, and its values."""

_GONE = QT_TRANSLATE_NOOP("mapping", "{path} is not there.")
_UNREADABLE = QT_TRANSLATE_NOOP("importer", "{path} cannot be read ({problem}). Nothing was imported.")
_NO_SHEET = QT_TRANSLATE_NOOP("importer", "{path} has no sheet “{sheet}”. It has: {known}.")
_NO_TABLE = QT_TRANSLATE_NOOP("importer", "{path} has no table “{table}”. It has: {known}.")
_NO_RECORDS = QT_TRANSLATE_NOOP(
    "importer", "{path} holds no list of rows. Say where it is with records in the mapping."
)
_NEVER_CLOSED = QT_TRANSLATE_NOOP(
    "importer",
    "{path} has a quotation mark in line {line} that is never closed, and no table follows. Correct that line, or "
    "export the file again; rows that were taken already count once.",
)

BELOW: Final = ": "
"""Between the upper and the lower heading of a column."""
LOOKED_AT: Final = 40
"""The heading is looked for among so many first rows."""
DELIMITERS: Final = ",;\t|"
KEY: Final = "@key"
"""The column with the name of an object that stands by it instead of in a list."""
DEEPEST: Final = 4
"""So deep lists of rows are looked for in a JSON file."""
WORKBOOKS: Final = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
ENDINGS: Final = (".csv", ".tsv", ".txt", ".json", ".jsonl", ".ndjson", ".db", ".sqlite", ".sqlite3", *WORKBOOKS)
_KINDS: Final = {".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", **dict.fromkeys(WORKBOOKS, "xlsx")}
Score = Callable[[Sequence[str]], int]
"""How many of the wanted columns a heading has."""


@dataclass(slots=True)
class Sheet:
    """One sheet, table or file: `label` names it in rejects, `constants` are columns that say the same in all rows.

    `delimiter` is what stands between the columns of a text file. ``@file`` and ``@sheet`` are its names, ``@before``
    the text above the heading. `done` tells the bytes read.
    """

    label: str
    header: list[str]
    rows: Iterator[Numbered]
    constants: dict[str, str] = field(default_factory=dict)
    done: Callable[[], int] = lambda: 0
    fixed_width: bool = False
    delimiter: str = ""


_SIGNS: Final = MARKS | {0xFEFF: None, ord("״"): '"', ord("׳"): "'", ord("’"): "'", ord("”"): '"'}


def plain_name(name: object) -> str:
    """A column's name as it is compared: no marks, no double spaces, no capitals, quotation marks of one kind."""
    return re.sub(r"\s+", " ", str(name).translate(_SIGNS)).strip().casefold()


def unique(names: Iterable[Any]) -> list[str]:
    """A heading as texts; a name that comes again gets a number."""
    seen: dict[str, int] = {}
    found = []
    for name in names:
        text = "" if name is None else as_text(name).strip("\ufeff").strip()
        count = seen[text] = seen.get(text, 0) + 1
        found.append(f"{text} ({count})" if count > 1 and text else text)
    return found


def kind_of(path: Path, given: str) -> str:
    """The kind of file: as the mapping says, by its first bytes, or by its ending."""
    regular.check(path)
    if given:
        return given
    with path.open("rb") as file:
        head = file.read(16)
    if head.startswith(b"SQLite format 3\0"):
        return "sqlite"
    ending = path.suffixes[-2].lower() if path.suffix == ".gz" and len(path.suffixes) > 1 else path.suffix.lower()
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return "xlsx"
    if ending not in _KINDS and head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in (b"[", b"{"):
        return "json"
    return _KINDS.get(ending, "csv")


def open_sheets(path: Path, mapping: Mapping, encoding: str | None, score: Score) -> Iterator[Sheet]:
    """The sheets of a file, one after the other. Raises `InputError`: ``unreadable``, ``encoding``, ``sheet``..."""
    openers = {"csv": _csv, "xlsx": _workbook, "json": _json, "jsonl": _json_lines, "sqlite": _sqlite}
    try:
        for sheet in openers[kind_of(path, mapping.format)](path, mapping, encoding, score):
            sheet.constants["@file"] = path.name
            yield sheet
    except FileNotFoundError as problem:
        raise InputError("missing", _GONE, path=path) from problem
    except (OSError, EOFError, sqlite3.Error, csv.Error) as problem:
        raise InputError("unreadable", _UNREADABLE, path=path, problem=problem) from problem


# Text


def _header(rows: Sequence[Record], mapping: Mapping, score: Score) -> int:
    """Which of the first rows is the heading: as the mapping says, else the first with most of the wanted columns."""
    if mapping.header is not None:
        return mapping.header - 1
    scores = [score(unique(row[:WIDEST])) for row in rows]
    return scores.index(max(scores)) if any(scores) else 0


def _delimiter(lines: list[str], mapping: Mapping, score: Score) -> str:
    if mapping.delimiter:
        return {"tab": "\t", "\\t": "\t"}.get(mapping.delimiter, mapping.delimiter)

    def fit(delimiter: str) -> tuple[int, int]:
        rows: list[list[str]] = []
        with suppress(csv.Error):  # a field without end; what stands before it tells
            rows.extend(row[:WIDEST] for row in csv.reader(lines, delimiter=delimiter))
        return max((score(unique(row)) for row in rows), default=0), max((len(row) for row in rows), default=0)

    return max(DELIMITERS, key=fit)


def _csv(path: Path, mapping: Mapping, encoding: str | None, score: Score) -> Iterator[Sheet]:
    csv.field_size_limit(LONGEST_LINE)
    check_first_line(path)
    name = encoding_of(path, encoding or mapping.encoding, lined=True)
    with open_bytes(path) as raw, io.TextIOWrapper(raw, encoding=name, newline="") as text:
        lines = lines_of(path, text)
        first = list(islice(lines, max(LOOKED_AT, mapping.header or 0)))
        delimiter = _delimiter(first, mapping, score)
        rows = _rows(path, chain(first, lines), delimiter)
        begun: list[Numbered] = []
        for numbered in rows:
            begun.append(numbered)
            if numbered[0] >= len(first):
                break
        place = _header([row for _, row in begun], mapping, score)
        sheet = _sheet(str(path), begun, rows, place, fixed_width=not mapping.short_rows, done=lambda: _told(raw))
        sheet.header = below(sheet.header, begun, mapping.upper)
        sheet.delimiter = delimiter
        yield sheet


def _rows(path: Path, lines: Iterable[str], delimiter: str) -> Iterator[Numbered]:
    try:
        yield from quotes.rows(lines, delimiter)
    except quotes.NeverClosedError as problem:
        raise InputError("never_closed", _NEVER_CLOSED, path=path, line=problem.line) from problem


def _told(raw: IO[bytes]) -> int:
    return 0 if raw.closed else raw.tell()


def _sheet(
    label: str,
    begun: Sequence[Numbered],
    rest: Iterator[Numbered],
    place: int,
    *,
    fixed_width: bool = False,
    done: Callable[[], int] = lambda: 0,
) -> Sheet:
    if place < 0:
        width = max((len(row) for _, row in begun), default=0)
        header, rows = [str(number) for number in range(1, width + 1)], begun
    elif place < len(begun):
        header, rows = unique(begun[place][1]), begun[place + 1 :]
    else:
        header, rows = [], []
    above = " ".join(as_text(value) for _, row in begun[: max(place, 0)] for value in row if value not in (None, ""))
    return Sheet(label, header, chain(rows, rest), {"@before": above}, done, fixed_width)


def below(header: list[str], begun: Sequence[tuple[int, Sequence[Any]]], upper: int | None) -> list[str]:
    """A heading of two rows as one: what stands above several columns is said before each of them.

    A column that has a name in the upper row only bears that.
    """
    if upper is None or upper > len(begun):
        return header
    above = ["" if one is None else as_text(one) for one in begun[upper - 1][1]]
    found, last = [], ""
    for place, name in enumerate(header):
        last = (above[place] if place < len(above) else "") or last
        bare = name.rsplit(" (", 1)[0] if last and name.endswith(")") and name.rsplit(" (", 1)[0] in header else name
        if not name and place < len(above):
            found.append(above[place])
            last = ""
            continue
        found.append(f"{last}{BELOW}{bare}" if last else name)
    return unique(found)


# Workbooks


def _workbook(path: Path, mapping: Mapping, encoding: str | None, score: Score) -> Iterator[Sheet]:
    with Workbook(path) as book:
        for name in _chosen_sheets(path, mapping, book.names()):
            numbered = iter(list(enumerate(book.cells(name), 1)))
            begun = list(islice(numbered, max(LOOKED_AT, mapping.header or 0)))
            place = _header([row for _, row in begun], mapping, score)
            sheet = _sheet(f"{path}#{name}", begun, numbered, place)
            sheet.constants["@sheet"] = name
            sheet.header = below(sheet.header, begun, mapping.upper)
            yield sheet


def _chosen_sheets(path: Path, mapping: Mapping, known: list[str]) -> list[str]:
    if mapping.sheets == ("*",):
        return known
    for name in mapping.sheets:
        if name not in known:
            raise InputError("sheet", _NO_SHEET, path=path, sheet=name, known=", ".join(known))
    return list(mapping.sheets) or known[:1]


# JSON


def flat(value: dict[str, Any], before: str = "") -> dict[str, Any]:
    """An object without objects inside: names with dots between; lists of plain values as one text."""
    found: dict[str, Any] = {}
    for key, inner in value.items():
        name = clean(f"{before}{key}" if before else key)  # one and the same text in all rows, where it can be
        if isinstance(inner, dict):
            found.update(flat(inner, f"{name}."))
        elif isinstance(inner, list):
            texts = [item if isinstance(item, str) else json.dumps(item, ensure_ascii=False) for item in inner]
            found[name] = clean(", ".join(texts)) or None
        else:
            found[name] = clean(inner) if isinstance(inner, str) else inner
    return found


def _json(path: Path, mapping: Mapping, encoding: str | None, score: Score) -> Iterator[Sheet]:
    name = encoding_of(path, encoding or mapping.encoding)
    header, objects = once(path, f"json {name} {mapping.records}", lambda: _json_table(path, name, mapping))
    yield Sheet(str(path), header, ((number, [item.get(key) for key in header]) for number, item in objects))


def json_lists(path: Path, encoding: str) -> list[str]:
    """Where lists of rows stand in a JSON file, names with dots between; empty where there is no choice."""
    with open_bytes(path) as raw, io.TextIOWrapper(raw, encoding=encoding) as text:
        try:
            value = json.load(text)
        except (ValueError, RecursionError) as problem:
            raise InputError("unreadable", _UNREADABLE, path=path, problem=problem) from problem
    if isinstance(value, list):
        inner = list(_inside(value, "", DEEPEST))
        return ["", *inner] if inner else []
    found = list(_lists(value, "", DEEPEST))
    return [] if len(found) == 1 and "." not in found[0] else found


def _lists(value: Any, before: str, deep: int) -> Iterator[str]:
    for key, inner in value.items() if isinstance(value, dict) else ():
        if isinstance(inner, list) and inner and isinstance(inner[0], dict):
            yield f"{before}{key}"
            if deep:
                yield from _inside(inner, f"{before}{key}.", deep - 1)
        elif deep:
            yield from _lists(inner, f"{before}{key}.", deep - 1)


def _inside(rows: Sequence[Any], before: str, deep: int) -> Iterator[str]:
    """Where lists stand in the objects of a list, as the first of them tell."""
    yield from dict.fromkeys(name for row in rows[:LOOKED_AT] for name in _lists(row, before, deep))


def _json_table(path: Path, encoding: str, mapping: Mapping) -> tuple[list[str], list[tuple[int, dict[str, Any]]]]:
    """All keys of a file's objects, and the objects with their numbers."""
    with open_bytes(path) as raw, io.TextIOWrapper(raw, encoding=encoding) as text:
        try:
            value = json.load(text)
        except (ValueError, RecursionError) as problem:
            raise InputError("unreadable", _UNREADABLE, path=path, problem=problem) from problem
    if isinstance(value, dict) and not mapping.records:
        lists = [inner for inner in value.values() if isinstance(inner, list) and inner and isinstance(inner[0], dict)]
        value = lists[0] if len(lists) == 1 else None if lists else value if _is_by_key(value) else [value]
    found = list(_records(value, mapping.records.split(".") if mapping.records else []))
    if not found and not isinstance(value, list):
        raise InputError("unreadable", _NO_RECORDS, path=path)
    objects = list(enumerate(found, 1))
    return list(dict.fromkeys(key for _, item in objects for key in item)), objects


def _is_by_key(value: dict[str, Any]) -> bool:
    """Whether objects stand by their ids instead of in a list."""
    return len(value) > 1 and all(isinstance(one, dict) for one in value.values())


def _records(value: Any, names: Sequence[str], around: Sequence[dict[str, Any]] = ()) -> Iterator[dict[str, Any]]:
    """The rows of the list that is reached by these names.

    On the way there may be lists: then each of their objects has a list of its own, whose rows have the plain fields of
    the object `around` them as ``above.name``, of the one around that as ``above.above.name``.
    """
    if isinstance(value, list) and names:
        for item in value:
            rest = {key: inner for key, inner in item.items() if key != names[0]} if isinstance(item, dict) else {}
            yield from _records(item, names, [flat(rest), *around])
    elif isinstance(value, dict) and not names and _is_by_key(value):
        yield from _records([{KEY: key, **item} for key, item in value.items()], names, around)
    elif isinstance(value, list):
        outer = {f"{'above.' * far}{key}": said for far, one in enumerate(around, 1) for key, said in one.items()}
        for place, item in enumerate(value):
            value[place] = None  # it is told once: the whole file would stand in memory twice
            yield outer | (flat(item) if isinstance(item, dict) else {"": item})
    elif names and isinstance(value, dict):
        yield from _records(value.get(names[0]), names[1:], around)


def _json_lines(path: Path, mapping: Mapping, encoding: str | None, score: Score) -> Iterator[Sheet]:
    name = encoding_of(path, encoding or mapping.encoding)
    keys: dict[str, None] = {}
    with open_bytes(path) as raw, io.TextIOWrapper(raw, encoding=name) as text:
        for line in text:
            keys.update(dict.fromkeys(_object(line) or ()))
    header = list(keys)
    with open_bytes(path) as raw, io.TextIOWrapper(raw, encoding=name) as text:
        yield Sheet(str(path), header, _of_lines(text, header), done=lambda: _told(raw), fixed_width=True)


def _object(line: str) -> dict[str, Any] | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return flat(value) if isinstance(value, dict) else None


def _of_lines(text: Iterable[str], header: list[str]) -> Iterator[Numbered]:
    for number, line in enumerate(text, 1):
        found = _object(line)
        if found is not None:
            yield number, [found.get(key) for key in header]
        elif line.strip():
            yield number, BrokenJson([clean(line.rstrip("\n"))])


# SQLite


def _sqlite(path: Path, mapping: Mapping, encoding: str | None, score: Score) -> Iterator[Sheet]:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, databases.LARGEST_ROW)
        connection.text_factory = lambda given: clean(given.decode("utf-8", "replace"))
        known = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY 1"
            )
        ]
        if mapping.table and mapping.table not in known:
            raise InputError("table", _NO_TABLE, path=path, table=mapping.table, known=", ".join(known))
        headings = {name: _columns(connection, name) for name in known}
        name = mapping.table or max(known, key=lambda one: score(headings[one]), default="")
        if not name:
            raise InputError("table", _NO_TABLE, path=path, table="", known="")
        yield Sheet(f"{path}#{name}", headings[name], databases.rows(connection, path, name), {"@sheet": name})


def _columns(connection: sqlite3.Connection, name: str) -> list[str]:
    # Those that are worked out are given with the others, hidden ones (1) of some virtual tables are not.
    return [row[1] for row in connection.execute(f"PRAGMA table_xinfo({quoted(name)})") if row[6] != 1]
