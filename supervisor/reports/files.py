"""Puts a report where it was asked for: whole or not at all, and never over another file unless that is wanted."""

from __future__ import annotations

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
    """Raise `InputError` (``report_exists``) where a file would be written over, before any work is done."""
    beside = [_about(path)] if form_of(path) == "csv" else []
    for one in [path, *beside]:
        if one.exists() and not force:
            raise InputError("report_exists", _EXISTS, path=one)


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
    part = path.with_name(f".{path.name[:200]}.{uuid.uuid4().hex[:8]}.part")
    try:
        part.touch(exist_ok=False)  # what cannot be written is said before the work is done
        written = write(part)
        if before is not None:
            before()
        if force:
            part.replace(path)
        else:
            _named(part, path)
    except FileExistsError as error:
        raise InputError("report_exists", _EXISTS, path=path) from error
    except OSError as error:
        raise InputError("report_not_written", _NOT_WRITTEN, path=path, detail=error.strerror or str(error)) from error
    finally:
        part.unlink(missing_ok=True)
    return written


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
