"""Exports of the window: a report is spooled slice by slice, and written in a process of its own."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QProgressBar, QProgressDialog
from shiboken6 import isValid

from supervisor import formats
from supervisor import settings as kept
from supervisor.errors import InputError
from supervisor.history.serving import packed
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say, say_error
from widgets.parts.sliced import Sliced

if TYPE_CHECKING:
    from supervisor.app.background import Jobs
    from supervisor.app.program import Program
    from supervisor.models.exporting import EveryRow
    from supervisor.reports.report import Report
    from widgets.dialogs.leaving import Leaving

_WRITTEN: Final = QT_TRANSLATE_NOOP("app", "{n} rows were exported. They are in {path}.")
_PICTURE: Final = QT_TRANSLATE_NOOP("app", "The picture is in {path}.")
_FAILED: Final = QT_TRANSLATE_NOOP("app", "{path} could not be written. Nothing was changed; try again.")
_GIVEN_UP: Final = QT_TRANSLATE_NOOP("app", "The export was cancelled. Nothing was written to {path}.")
_WRITING: Final = QT_TRANSLATE_NOOP("app", "Exporting to {path}…")
_CANCEL: Final = QT_TRANSLATE_NOOP("app", "Cancel")
_TITLE: Final = QT_TRANSLATE_NOOP("app", "Export")
_STEPS: Final = 1000
_WIDE: Final = 460
_LONG_MS: Final = 1_500
"""A longer export shows how far it is."""


@dataclass
class _Export:
    """One export: where it writes to, the spool, how far it is, and whether nobody wants it any more."""

    out: Path
    progress: QProgressDialog = field(repr=False)
    spool: Path | None = None
    given_up: bool = False


class Exporting(QObject):
    """Writes reports for one window; says where they are."""

    def __init__(self, program: Program, jobs: Jobs) -> None:
        super().__init__(program)
        self._program, self._jobs = program, jobs
        self._number = 0
        self._running: dict[str, _Export] = {}
        self._leaving: Leaving | None = None
        self._leaves = False
        jobs.ended.connect(self._ended)

    def save(self, report: Report, out: Path) -> None:
        """Write a report to `out`, whatever is there (who chose the place was asked); returns at once."""
        name = self._begin(out)
        if name:
            handle, spool = tempfile.mkstemp(prefix="moked-", suffix=".report")  # only this account can read it
            self._running[name].spool = Path(spool)
            Sliced(self._spooled(report, handle, name), self)

    def save_every_row(self, wanted: EveryRow, out: Path) -> None:
        """Write all rows behind a figure to `out`, whatever is there; returns at once."""
        name = self._begin(out)
        if name:
            wanted = wanted._replace(source=self._program.past.source, cache=kept.cache_dir())
            self._jobs.start(name, ["rows", str(out)], partial(self._told, name)).write(value=packed(wanted))

    def _begin(self, out: Path) -> str:
        """Begin an export; returns its name, empty where the file cannot be of that kind."""
        from supervisor.reports.files import form_of

        try:
            form_of(out)
        except InputError as problem:
            self._say(say_error(problem))
            return ""
        self._say(say(_WRITING, path=formats.ltr(str(out))), "info")
        if self._program.window is not None:
            self._program.window.installEventFilter(self)
        self._number += 1
        name = f"report-{self._number}"
        self._running[name] = _Export(out, self._progress(name, out))
        return name

    def save_picture(self, picture: QImage, out: Path) -> None:
        """Write a picture to `out`, whatever is there."""
        from supervisor.reports.files import place
        from widgets.paper.drawing import save

        def write(part: Path) -> int:
            save(picture, part)
            return 1

        try:
            place(out, write, force=True)
        except InputError as problem:
            self._say(say_error(problem))
            return
        self._say(say(_PICTURE, path=formats.ltr(str(out))), "good")

    def _progress(self, name: str, out: Path) -> QProgressDialog:
        """How far an export is, once it takes long."""
        made = QProgressDialog(say(_WRITING, path=formats.ltr(str(out))), say(_CANCEL), 0, _STEPS, self._program.window)
        made.setObjectName(name)
        made.setWindowTitle(say(_TITLE))
        made.setMinimumDuration(_LONG_MS)
        made.setMinimumWidth(_WIDE)
        for bar in made.findChildren(QProgressBar):
            bar.setTextVisible(False)
        made.setAutoReset(False)
        made.setAutoClose(False)
        made.canceled.connect(self._give_up)
        made.setValue(0)
        return made

    def _spooled(self, report: Report, handle: int, name: str) -> Iterator[None]:
        from supervisor.reports.report import spool

        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                for line in spool(report):
                    if name not in self._running:
                        return
                    file.write(line + "\n")
                    yield
        except OSError:
            self._ended(name)
        if name in self._running:
            one = self._running[name]
            self._jobs.start(name, ["report", str(one.spool), str(one.out)], partial(self._told, name))

    def _give_up(self) -> None:
        """Nobody wants the export of the dialog that was closed: what is half written is dropped."""
        name = self.sender().objectName()
        one = self._running.get(name)
        if one is None:
            return
        one.given_up = True
        if name in self._jobs:
            self._jobs.stop(name)
        else:
            self._ended(name)

    def _told(self, name: str, said: dict[str, Any]) -> None:
        one = self._running.get(name)
        if one is None:
            return
        if said["kind"] == "progress" and isValid(one.progress):
            one.progress.setValue(round(said["done"] * (_STEPS - 1)))
        elif said["kind"] == "problem":
            self._finish(name, say(Text(said["text"], said["context"]), **said["values"]))
        elif said["kind"] == "done":
            self._finish(name, say(_WRITTEN, said["rows"], path=formats.ltr(str(one.out))), "good")

    def _ended(self, name: str) -> None:
        one = self._running.get(name)
        if one is not None:
            self._finish(name, say(_GIVEN_UP if one.given_up else _FAILED, path=formats.ltr(str(one.out))))

    def _finish(self, name: str, sentence: str, level: str = "attention") -> None:
        self._drop(self._running.pop(name))
        self._say(sentence, level)
        if self._leaving is not None:
            self._leaving.tell([one.out for one in self._running.values()])
        if self._leaves and not self._running and self._program.window is not None:
            self._program.window.close()

    # Somebody closes the window meanwhile

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask before the window closes over what is not written yet; who closes it once more means it."""
        if event.type() != QEvent.Type.Close or watched is not self._program.window or not self._running:
            return super().eventFilter(watched, event)
        if self._leaving is not None:
            return False
        from widgets.dialogs.leaving import Leaving

        event.ignore()
        made = self._leaving = Leaving([one.out for one in self._running.values()], self._program.window)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.finish_wanted.connect(self._finish_first)
        made.drop_wanted.connect(self._leave_now)
        made.finished.connect(self._asked)
        made.open()
        return True

    def _finish_first(self) -> None:
        self._leaves = True
        if not self._running and self._program.window is not None:
            self._program.window.close()

    def _leave_now(self) -> None:
        for name in self._running:
            if name in self._jobs:
                self._jobs.stop(name)
        self.close()
        if self._program.window is not None:
            self._program.window.close()

    def _asked(self) -> None:
        self._leaving = None

    def _drop(self, one: _Export) -> None:
        if one.spool is not None:
            one.spool.unlink(missing_ok=True)
        if isValid(one.progress):  # a window that was made anew took it along
            one.progress.canceled.disconnect(self._give_up)
            one.progress.close()
            one.progress.deleteLater()

    def _say(self, sentence: str, level: str = "attention") -> None:
        if self._program.window is not None:
            self._program.window.notice(sentence, level)

    def close(self) -> None:
        """Leave nothing behind of what has not been written."""
        for one in self._running.values():
            self._drop(one)
        self._running.clear()
