"""Imports of the window: files that were dropped or chosen become a floor among this user's data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimeZone

from supervisor import settings as kept
from supervisor.app import choosing
from supervisor.app.looks import is_floor
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say

if TYPE_CHECKING:
    from supervisor.app.background import Jobs
    from supervisor.app.program import Program

_PARTLY = QT_TRANSLATE_NOOP("command", "Stopped early. The floor holds what was read; import again to go on.")
_IMPORTED = QT_TRANSLATE_NOOP("app", "{rejected} of {lines} lines could not be used.")
_FORMAT: Final = "asterisk-queue-log"


class Importing(QObject):
    """Takes files for one window."""

    def __init__(self, program: Program, jobs: Jobs) -> None:
        super().__init__(program)
        self._program, self._jobs = program, jobs
        self._into: Path | None = None
        jobs.ended.connect(self._ended)

    def ask(self) -> None:
        """Let somebody choose exports."""
        choosing.ask_exports(self._program.window, self._chosen)

    def _chosen(self, paths: list[str]) -> None:
        self.take([Path(path) for path in paths])

    def take(self, paths: list[Path]) -> None:
        """Import exports into a floor among this user's data, then follow it; a floor is opened as it is."""
        if len(paths) == 1 and is_floor(paths[0]):
            self._program.open_floor(paths[0])
            return
        folder = kept.data_dir() / "imported"
        folder.mkdir(parents=True, exist_ok=True)
        self._into = folder / f"{paths[0].name.replace('.', '_')}.db"
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        arguments = ["import", _FORMAT, str(self._into), zone, "{}", *(str(path) for path in paths)]
        self._jobs.start("import", arguments, self._told)
        if self._program.window is not None:
            self._program.window.show_progress(paths[0].name, 0.0, 0.0, None)

    def cancel(self) -> None:
        """Stop the import; what it has read stays whole."""
        self._jobs.stop("import")

    def _told(self, said: dict[str, Any]) -> None:
        window, into = self._program.window, self._into
        if window is None or into is None:
            return
        if said["kind"] == "progress":
            left = said["left_s"]
            window.show_progress(None, said["done"], said["rate"], None if left is None else left * 1000)
            return
        window.show_progress(None, None, 0.0, None)
        if said["kind"] == "problem":
            window.banner.tell("bad", say(Text(said["text"], said["context"]), **said["values"]))
        elif not said["cancelled"] or said["contacts"]:
            self._program.open_floor(into)
            if said["cancelled"]:
                window.notice(say(_PARTLY))
            elif said["rejected_total"]:
                window.notice(say(_IMPORTED, rejected=said["rejected_total"], lines=said["lines"]))

    def _ended(self, name: str) -> None:
        if name == "import" and self._program.window is not None:
            self._program.window.show_progress(None, None, 0.0, None)
