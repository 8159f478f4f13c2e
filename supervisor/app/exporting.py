"""Exports of the window: a report is spooled slice by slice, and written in a process of its own."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from supervisor import formats
from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say, say_error
from widgets.parts.sliced import Sliced

if TYPE_CHECKING:
    from supervisor.app.background import Jobs
    from supervisor.app.program import Program
    from supervisor.reports.report import Report

_WRITTEN: Final = QT_TRANSLATE_NOOP("app", "{n} rows were exported. They are in {path}.")
_FAILED: Final = QT_TRANSLATE_NOOP("app", "{path} could not be written. Nothing was changed; try again.")
_WRITING: Final = QT_TRANSLATE_NOOP("app", "Exporting to {path}…")


class Exporting(QObject):
    """Writes reports for one window; says where they are."""

    def __init__(self, program: Program, jobs: Jobs) -> None:
        super().__init__(program)
        self._program, self._jobs = program, jobs
        self._number = 0
        self._running: dict[str, tuple[Path, Path]] = {}
        """Per job where it writes to, and the spool."""
        jobs.ended.connect(self._ended)

    def save(self, report: Report, out: Path) -> None:
        """Write a report to `out`, whatever is there (who chose the place was asked); returns at once."""
        from supervisor.reports.files import form_of

        try:
            form_of(out)
        except InputError as problem:
            self._say(say_error(problem))
            return
        self._say(say(_WRITING, path=formats.ltr(str(out))))
        self._number += 1
        name = f"report-{self._number}"
        handle, spool = tempfile.mkstemp(prefix="moked-", suffix=".report")  # only this account can read it
        self._running[name] = (out, Path(spool))
        Sliced(self._spooled(report, handle, name), self)

    def _spooled(self, report: Report, handle: int, name: str) -> Iterator[None]:
        from supervisor.reports.report import spool

        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                for line in spool(report):
                    file.write(line + "\n")
                    yield
        except OSError:
            self._ended(name)
        if name in self._running:
            out, path = self._running[name]
            self._jobs.start(name, ["report", str(path), str(out)], partial(self._told, name))

    def _told(self, name: str, said: dict[str, Any]) -> None:
        out, _ = self._running[name]
        if said["kind"] == "problem":
            self._finish(name, say(Text(said["text"], said["context"]), **said["values"]))
        elif said["kind"] == "done":
            self._finish(name, say(_WRITTEN, said["rows"], path=formats.ltr(str(out))))

    def _ended(self, name: str) -> None:
        if name in self._running:
            self._finish(name, say(_FAILED, path=formats.ltr(str(self._running[name][0]))))

    def _finish(self, name: str, sentence: str) -> None:
        self._running.pop(name)[1].unlink(missing_ok=True)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        if self._program.window is not None:
            self._program.window.notice(sentence)

    def close(self) -> None:
        """Leave nothing behind of what has not been written."""
        for _, spool in self._running.values():
            spool.unlink(missing_ok=True)
        self._running.clear()
