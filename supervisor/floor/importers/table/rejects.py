"""Rejected rows of a floor, listed and written to a file: where each stands, and why it could not be used."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, Final

from supervisor.errors import InputError
from supervisor.floor.importers import FORMATS
from supervisor.letters import harmless
from supervisor.mark import QT_TRANSLATE_NOOP, Text

LISTED: Final = 5_000
"""So many rejected rows are listed; all of them are written."""
_UNREADABLE = QT_TRANSLATE_NOOP("importer", "{path} cannot be read ({problem}). Nothing was imported.")
WHOLE_FILE: Final = QT_TRANSLATE_NOOP("importer", "The whole file could not be used.")

Row = tuple[str, int, str, str, str, str]
"""Path, line, text, code, the column that it lies in and what that says; empty where that is not known."""


def texts(form: str = "table") -> dict[str, Text]:
    """Per code why a row is rejected, as marked sentences of an importer; without a `form` of any that knows it. What
    no importer knows is `WHOLE_FILE`."""
    found: dict[str, Text] = {}
    for one in [form] if form else ["table", *FORMATS]:
        found = FORMATS[one].reject_codes() | found
    return found


def why(code: str, known: Mapping[str, Text]) -> dict[str, str]:
    """One of these sentences as plain values."""
    text = known.get(code, WHOLE_FILE)
    return {"why": str(text), "context": text.context}


def rejected(floor: str, files: list[str] | None, form: str = "table", most: int = LISTED) -> dict[str, Any]:
    """The rejected rows of these files, or of all, that stand in a floor, in their order; `all` counts them.

    `form` is the format that they were imported as. Raises `InputError` where the floor cannot be read.
    """
    with _rows(floor, files) as wanted:
        found = list(islice(wanted, most))
        rest = sum(1 for _ in wanted)
    keys, known = ("path", "line", "text", "code", "column", "value"), texts(form)
    return {
        "rows": [dict(zip(keys, row, strict=True)) | why(row[3], known) for row in found],
        "all": len(found) + rest,
    }


def export(
    floor: str,
    files: list[str] | None,
    to: str,
    names: Sequence[str],
    sentences: Mapping[str, str],
    other: str,
    columns: Mapping[str, str],
) -> dict[str, Any]:
    """Write all of them as a CSV that spreadsheets read as it is meant, under six `names`: file, line, reason, column,
    value, row.

    `sentences` are the reasons by code in the user's language, `other` that of codes that are none of them;
    `columns` are what fields are called that stand in the place of a column. `problem` says why the file could not be
    written. Raises `InputError` where the floor cannot be read.
    """
    count = 0
    try:
        with _rows(floor, files) as wanted, Path(to).open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(names)
            for path, line, text, code, column, value in wanted:
                shown = column if value else columns.get(column, column)
                cells = (Path(path).name, str(line or ""), sentences.get(code, other), shown, value, text)
                writer.writerow([harmless(cell) for cell in cells])
                count += 1
    except OSError as problem:
        return {"path": to, "count": count, "problem": problem.strerror or str(problem)}
    return {"path": to, "count": count, "problem": ""}


@contextmanager
def _rows(floor: str, files: list[str] | None) -> Iterator[Iterator[Row]]:
    try:
        with closing(sqlite3.connect(f"{Path(floor).absolute().as_uri()}?mode=ro", uri=True)) as connection:
            there = {row[1] for row in connection.execute("PRAGMA table_info(rejected)")}
            more = ", ".join(f"coalesce({name}, '')" if name in there else "''" for name in ("column_name", "value"))
            found = connection.execute(f"SELECT path, line, text, why, {more} FROM rejected ORDER BY path, line")
            yield (row for row in found if files is None or any(_is_of(row[0], one) for one in files))
    except sqlite3.Error as problem:
        raise InputError("unreadable", _UNREADABLE, path=floor, problem=problem) from problem


def _is_of(label: str, file: str) -> bool:
    """Whether a label is a file's own, or that of one of its sheets."""
    return label == file or label.startswith(f"{file}#")
