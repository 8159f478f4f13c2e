"""Puts a report where it was asked for: whole or not at all, and never over another file unless that is wanted."""

from __future__ import annotations

import contextlib
import errno
import os
import uuid
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.reports import csv_file, xlsx_file
from supervisor.reports.report import Report

FORMATS: Final = ("xlsx", "csv", "pdf", "png")
"""The endings of files that a report can be written to."""
DRAWN: Final = frozenset(("pdf", "png"))
"""Those that are drawn: how, belongs to a room above this one."""
ABOUT: Final = ".about.txt"
"""Ends the name of the file beside a CSV that tells its scope and definitions."""
_FORMAT: Final = QT_TRANSLATE_NOOP(
    "report", "A report is written as .xlsx, .csv, .pdf or .png, and “{path}” ends in none of them."
)
_EXISTS: Final = QT_TRANSLATE_NOOP(
    "report", "{path} is there already and was left as it is. Choose another name, or let it be replaced (--force)."
)
_NOT_WRITTEN: Final = QT_TRANSLATE_NOOP(
    "report", "{path} could not be written ({detail}). Nothing was changed; is it open in another program?"
)


_OF_OTHERS: Final = QT_TRANSLATE_NOOP(
    "report", "{path} is a database and was left as it is. Choose another name for the report."
)
_DATABASE: Final = b"SQLite format 3\0"
_NAME_LETTERS: Final = 50
"""So much of a name fits into that of a hidden file beside, whatever its letters."""
_NO_SYNC: Final = frozenset((errno.EINVAL, errno.ENOSYS, errno.ENOTSUP))
"""What shares say that cannot tell when a file is safe on them."""


class Draw(Protocol):
    """Draws a report to a file in one of `DRAWN`; returns how many rows."""

    def __call__(self, report: Report, path: Path, form: str) -> int: ...  # noqa: D102


def form_of(path: Path) -> str:
    """Which of `FORMATS` a path asks for; raises `InputError` (code ``report_format``)."""
    form = path.suffix.lower().removeprefix(".")
    if form not in FORMATS:
        raise InputError("report_format", _FORMAT, path=path)
    return form


def refuse_taken(path: Path, *, force: bool = False) -> None:
    """Raise `InputError` (``report_exists``) where a file would be written over, before any work is done; a floor, a
    book or another database is never written over. A path that cannot be is told as `save` does."""
    beside = [_about(path)] if form_of(path) == "csv" else []
    for one in [path, *beside]:
        try:
            there, kept = _is_there(one), _is_database(one)
        except OSError as error:
            raise _not_written(one, error) from error
        if kept:
            raise InputError("report_exists", _OF_OTHERS, path=one)
        if there and not force:
            raise InputError("report_exists", _EXISTS, path=one)


def _is_there(path: Path) -> bool:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def _is_database(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except PermissionError:
        return False


def _not_written(path: Path, error: OSError) -> InputError:
    return InputError("report_not_written", _NOT_WRITTEN, path=path, detail=error.strerror or str(error))


def save(report: Report, path: Path, *, force: bool = False, draw: Draw | None = None) -> int:
    """Write a report to a file that ends in one of `FORMATS`; returns how many rows its table has.

    Beside a CSV stands a text with what has no room in it. `draw` is needed for what is drawn. Raises `InputError`
    (``report_format``, ``report_exists``, ``report_not_written``); then nothing new is left behind.
    """
    form = form_of(path)
    refuse_taken(path, force=force)
    if form in DRAWN:
        if draw is None:
            raise InputError("report_format", _FORMAT, path=path)
        return place(path, partial(draw, report, form=form), force=force)
    if form == "xlsx":
        return place(path, lambda part: xlsx_file.write(report, part), force=force)
    # The text first: a CSV that is there has its text beside it.
    return place(
        path, lambda part: csv_file.write(report, part), force=force, before=lambda: _tell(report, path, force)
    )


def _about(path: Path) -> Path:
    return path.with_name(path.name + ABOUT)


def _tell(report: Report, path: Path, force: bool) -> None:
    text = csv_file.about(report)
    place(_about(path), lambda part: part.write_text(text, encoding=csv_file.ENCODING), force=force)


def place(
    path: Path, write: Callable[[Path], int], *, force: bool = False, before: Callable[[], None] | None = None
) -> int:
    """Let `write` fill a hidden file beside `path`, then give it its name; raises `InputError` as `save` does."""
    part = path.with_name(f".{path.name[:_NAME_LETTERS]}.{uuid.uuid4().hex[:8]}.part")
    try:
        if _is_database(path):  # also for who was asked about replacing it
            raise InputError("report_exists", _OF_OTHERS, path=path)
        part.touch(exist_ok=False)  # what cannot be written is said before the work is done
        written = write(part)
        _settle(part)
        if before is not None:
            before()
        if force:
            part.replace(path)
        else:
            _named(part, path)
    except FileExistsError as error:
        raise InputError("report_exists", _EXISTS, path=path) from error
    except OSError as error:
        raise _not_written(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return written


def _settle(part: Path) -> None:
    """Wait until a file is on the disk: what a disk or a share lacks room for is told here at the latest. May raise
    OSError."""
    with part.open("rb+") as file:
        try:
            os.fsync(file.fileno())
        except OSError as error:
            if error.errno not in _NO_SYNC:
                raise


def _named(part: Path, path: Path) -> None:
    """Give a file its name unless somebody has taken it meanwhile; raises FileExistsError."""
    if os.name == "nt":
        part.rename(path)  # which refuses by itself
        return
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:  # a share without links
        if path.exists():
            raise FileExistsError(path) from None
        part.replace(path)
