"""Importers: one module or package per format, all with the same call.

`FORMATS` names them; a new format adds one line. Nothing is imported before it is needed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from supervisor.mark import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be imported: its name on the command line, its title, and where its code stands.

    `takes` are the options beyond those of every format: ``map_path``, ``encoding`` and ``dates``.
    """

    name: str
    title: Text
    package: str
    takes: tuple[str, ...] = ()
    verb: str = "run"

    def run(self) -> Callable[..., Any]:
        """``run(paths, floor_path, *, zone, follow, progress, stop, ...) -> Summary`` of this format."""
        found: Callable[..., Any] = getattr(import_module(f"{self.package}.run"), self.verb)
        return found

    def preview(self) -> Callable[..., Any] | None:
        """``preview(paths, *, zone, ...) -> list of dicts``: how files will be understood; None where that is clear."""
        if not self.takes:
            return None
        found: Callable[..., Any] = getattr(import_module(f"{self.package}.preview"), self.verb)
        return found

    def reject_codes(self) -> dict[str, Text]:
        """Why a line may be rejected: code -> sentence."""
        found: dict[str, Text] = import_module(f"{self.package}.codes").REJECTS
        return found

    def flags(self) -> dict[str, Text]:
        """What rows may be flagged with: code -> sentence."""
        found: dict[str, Text] = import_module(f"{self.package}.codes").FLAGS
        return found


FORMATS: Final[dict[str, Format]] = {
    one.name: one
    for one in (
        Format(
            "asterisk-queue-log",
            QT_TRANSLATE_NOOP("importer", "Asterisk queue_log: file, rotated files, .gz, or a dump of its table"),
            "supervisor.floor.importers.queue_log",
        ),
        Format(
            "asterisk-cdr",
            QT_TRANSLATE_NOOP("importer", "Asterisk call detail records: CSV files or the table, beside the queue_log"),
            "supervisor.floor.importers.cdr",
        ),
        Format(
            "amazon-connect",
            QT_TRANSLATE_NOOP(
                "importer", "Amazon Connect: contact records and agent events (JSON, also .gz and folders)"
            ),
            "supervisor.floor.importers.connect",
        ),
        Format(
            "table",
            QT_TRANSLATE_NOOP("importer", "Any table by a mapping file: CSV, TSV, XLSX, JSON, JSON lines, SQLite"),
            "supervisor.floor.importers.table",
            ("map_path", "encoding", "dates"),
        ),
        Format(
            "auto",
            QT_TRANSLATE_NOOP("importer", "An export that is known by its heading (moked schema mappings)"),
            "supervisor.floor.importers.table",
            ("encoding", "dates"),
            "auto",
        ),
    )
}
