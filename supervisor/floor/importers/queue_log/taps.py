"""Opens whatever holds a queue_log: a file, a packed one, or a dump; and says when it cannot be read."""

from __future__ import annotations

import csv
import sqlite3
import zlib
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from supervisor.errors import InputError
from supervisor.floor.importers.queue_log.dump_taps import CsvTap, SqliteTap, csv_delimiter
from supervisor.floor.importers.queue_log.local_time import Times
from supervisor.floor.importers.queue_log.position import Position
from supervisor.floor.importers.queue_log.text_tap import TextTap, open_file, to_text
from supervisor.mark import QT_TRANSLATE_NOOP

_UNREAD = QT_TRANSLATE_NOOP("importer", "{path} cannot be read: {problem}. Nothing was imported.")
_HALF_READ = QT_TRANSLATE_NOOP(
    "importer",
    "{path} cannot be read to its end: {problem}. The floor holds what was read before that and is whole. "
    "Mend or leave out the file and import again: what is there already is not taken twice.",
)

Tap = TextTap | SqliteTap | CsvTap
UNREADABLE: Final = (OSError, EOFError, zlib.error, sqlite3.DatabaseError, csv.Error)
"""What reading a file may raise."""


def open_tap(path: Path, known: list[Position], where: ZoneInfo | None) -> Tap:
    """Find out what the file is and open it; raises `InputError`."""
    try:
        with open_file(path) as file:
            start = file.read(4096)
        if start.startswith(b"SQLite format 3\0"):
            return SqliteTap(path, known, Times(where))
        if csv_delimiter(to_text(start).removeprefix("\ufeff")) is not None:
            return CsvTap(path, known, Times(where))
        return TextTap(path, known)
    except (*UNREADABLE, ValueError) as problem:
        raise unreadable(path, problem) from problem


def unreadable(path: Path, problem: Exception, stored: bool = False) -> InputError:
    """`stored` says that something of this run stands in the floor already."""
    why = getattr(problem, "strerror", None) or str(problem)
    return InputError("unreadable", _HALF_READ if stored else _UNREAD, path=path, problem=why)
