"""Workbooks: the names of their sheets, and the cells of one, refused before they would fill the memory.

They are read in a process of their own (see `book_reader`): what says of itself that it is vast ends that one only.
"""

from __future__ import annotations

import importlib.util
import json
import os
import pickle
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import IO, Any, Final

from supervisor.errors import InputError
from supervisor.floor.importers.table import book_reader, spans
from supervisor.mark import QT_TRANSLATE_NOOP

Cells = list[list[Any]]

LARGEST: Final = 4 << 30
"""So many bytes a workbook may have when it is unpacked: its cells stand in memory all at once."""
MOST_CELLS: Final = 60_000_000
"""So many cells may lie between the first and the last one of a sheet, empty ones among them."""
MOST_MEMORY: Final = 4 << 30
"""So many bytes of memory the process may take that reads a workbook."""
_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)
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
_DIED = QT_TRANSLATE_NOOP(
    "importer",
    "{path} is a workbook too big or too strange to be read. Nothing was imported; save it as CSV, or export it again.",
)

_Kept = dict[tuple[Any, ...], Any]
_kept: _Kept = {}
"""What was read last, for who asks again and again of the same file; one thing at a time."""
_names_kept: _Kept = {}


def once(path: Path, what: str, read: Callable[[], Any], kept: _Kept = _kept) -> Any:
    """What `read` reads of a file, kept until the file changes or another thing is read."""
    status = path.stat()
    key = (str(path), status.st_mtime_ns, status.st_size, what)
    if key not in kept:
        kept.clear()
        kept[key] = read()
    return kept[key]


class Workbook:
    """One workbook; it is opened when something of it is not known yet. Raises `InputError`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reader: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Workbook:
        """Check its size first."""
        check_size(self._path)
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the file."""
        reader, self._reader = self._reader, None
        if reader is not None:
            with suppress(OSError), reader:
                reader.kill()

    def names(self) -> list[str]:
        """The names of its sheets."""
        found: list[str] = once(self._path, "sheets", lambda: self._ask(None)("names"), _names_kept)
        return found

    def cells(self, name: str) -> Cells:
        """All rows of a sheet, the first one first."""
        found: Cells = once(self._path, f"sheet {name}", lambda: self._cells(name))
        return found

    def _cells(self, name: str) -> Cells:
        answer = self._ask(name)
        rows, columns = answer("span")
        if rows * columns > MOST_CELLS:
            raise InputError("too_big", _TOO_WIDE, path=self._path, rows=rows, columns=columns)
        found: Cells = []
        while (block := answer("rows", "end")) is not None:
            found += block
        return found

    def _ask(self, name: str | None) -> Callable[..., Any]:
        """Ask for a sheet; gives what reads the next answer, which must be of one of the kinds that are named."""
        reader = self._reader = self._reader or _started(self._path)
        asked, told = _pipes(reader)

        def answer(*kinds: str) -> Any:
            try:
                kind, value = pickle.load(told)
            except (EOFError, pickle.UnpicklingError, OSError) as problem:
                raise InputError("died", _DIED, path=self._path) from problem
            if kind not in kinds:
                raise InputError("unreadable", _UNREADABLE, path=self._path, problem=value)
            return value

        try:
            asked.write(json.dumps(name).encode() + b"\n")
            asked.flush()
        except OSError as problem:
            raise InputError("died", _DIED, path=self._path) from problem
        return answer


def _started(path: Path) -> subprocess.Popen[bytes]:
    if importlib.util.find_spec("python_calamine") is None:
        raise InputError("unreadable", _NO_READER, path=path, library="python-calamine")
    path.open("rb").close()  # one that is not there, or not ours to read, is told as any other file
    return subprocess.Popen(
        [sys.executable, "-P", book_reader.__file__, str(path), str(_most_memory())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=_NO_WINDOW,
    )


def _most_memory() -> int:
    names: dict[str, int] = getattr(os, "sysconf_names", {})
    if not {"SC_PAGE_SIZE", "SC_PHYS_PAGES"} <= names.keys():
        return MOST_MEMORY
    return min(MOST_MEMORY, os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") * 3 // 4)


def _pipes(reader: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    assert reader.stdin is not None  # both are asked for at its start
    assert reader.stdout is not None
    return reader.stdin, reader.stdout


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
        except (spans.TooLongTagError, spans.FalseCountError) as problem:
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
