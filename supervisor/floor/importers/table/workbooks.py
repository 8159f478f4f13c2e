"""Workbooks: the names of their sheets, and the cells of one, refused before they would fill the memory."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from supervisor.errors import InputError
from supervisor.floor.importers.table import spans
from supervisor.mark import QT_TRANSLATE_NOOP

Cells = list[list[Any]]

LARGEST: Final = 4 << 30
"""So many bytes a workbook may have when it is unpacked: its cells stand in memory all at once."""
MOST_CELLS: Final = 60_000_000
"""So many cells may lie between the first and the last one of a sheet, empty ones among them."""
_checked: Final[set[tuple[str, int, int]]] = set()
"""The workbook that was found to be small enough last."""

_UNREADABLE = QT_TRANSLATE_NOOP("importer", "{path} cannot be read ({problem}). Nothing was imported.")
_NO_READER = QT_TRANSLATE_NOOP(
    "importer",
    "{path} is a workbook, and the library that reads them is missing. Save it as CSV, or install {library}.",
)
_TOO_BIG = QT_TRANSLATE_NOOP(
    "importer",
    "{path} is a packed workbook that unpacks to {size} GB, more than can be read at once. Nothing was imported; "
    "export fewer days at a time, or save it as CSV.",
)
_TOO_WIDE = QT_TRANSLATE_NOOP(
    "importer",
    "{path} has a sheet of {rows} rows and {columns} columns, more than can be read at once. Nothing was imported; "
    "delete what stands far off on its own, or save it as CSV.",
)

_kept: dict[tuple[Any, ...], Any] = {}
"""What was read last, for who asks again and again of the same file; one thing at a time."""


def once(path: Path, what: str, read: Callable[[], Any]) -> Any:
    """What `read` reads of a file, kept until the file changes or another thing is read."""
    status = path.stat()
    key = (str(path), status.st_mtime_ns, status.st_size, what)
    if key not in _kept:
        _kept.clear()
        _kept[key] = read()
    return _kept[key]


class Workbook:
    """One workbook; it is opened when something of it is not known yet. Raises `InputError`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._book: Any = None

    def __enter__(self) -> Workbook:
        """Check its size first."""
        check_size(self._path)
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the file."""
        if self._book is not None:
            self._book.close()

    def names(self) -> list[str]:
        """The names of its sheets."""
        return list(self._asked(lambda book: book.sheet_names))

    def cells(self, name: str) -> Cells:
        """All rows of a sheet, the first one first."""
        found: Cells = once(
            self._path,
            f"sheet {name}",
            lambda: self._asked(lambda book: book.get_sheet_by_name(name).to_python(skip_empty_area=False)),
        )
        return found

    def _asked(self, ask: Callable[[Any], Any]) -> Any:
        try:
            import python_calamine
        except ImportError as problem:
            raise InputError("unreadable", _NO_READER, path=self._path, library="python-calamine") from problem
        try:
            if self._book is None:
                self._book = python_calamine.CalamineWorkbook.from_path(self._path)
            return ask(self._book)
        except python_calamine.CalamineError as problem:
            raise InputError("unreadable", _UNREADABLE, path=self._path, problem=problem) from problem


def check_size(path: Path) -> None:
    """Refuse a packed workbook that is too large, or whose cells lie too far apart; an older one is not packed.

    Neither what it says of its sizes nor of its sheets is believed: each sheet is read through in pieces, once.
    """
    status = path.stat()
    known = (str(path), status.st_mtime_ns, status.st_size)
    if known in _checked:
        return
    try:
        packed = zipfile.ZipFile(path)
    except zipfile.BadZipFile:
        return
    with closing(packed):
        size = sum(part.file_size for part in packed.infolist())
        if size > LARGEST:
            raise _too_big(path, size)
        try:
            _check_parts(path, packed)
        except spans.TooLongTagError as problem:
            raise InputError("unreadable", _UNREADABLE, path=path, problem="XML") from problem
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as problem:
            raise InputError("unreadable", _UNREADABLE, path=path, problem=problem) from problem
    _checked.clear()
    _checked.add(known)


def _check_parts(path: Path, packed: zipfile.ZipFile) -> None:
    read = 0

    def count(size: int) -> None:
        nonlocal read
        read += size
        if read > LARGEST:
            raise _too_big(path, read)

    def fits(span: spans.Span) -> None:
        over = span.rows > spans.LAST_ROW or span.columns > spans.LAST_COLUMN
        if over or span.rows * span.columns > MOST_CELLS:
            raise InputError("too_big", _TOO_WIDE, path=path, rows=span.rows, columns=span.columns)

    for part in packed.infolist():
        part.file_size = LARGEST + 1  # read on to its true end
        if part.is_dir():
            continue
        with packed.open(part) as file:
            parts = spans.pieces(file, count)
            (spans.of_ods if part.filename == "content.xml" else spans.of_xlsx)(parts, fits)


def _too_big(path: Path, size: int) -> InputError:
    return InputError("too_big", _TOO_BIG, path=path, size=round(size / (1 << 30)))
