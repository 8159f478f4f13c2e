"""What the wizard asks about a file: a process of its own reads it, so a hostile file can at most end that process."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from supervisor.app.background import Job
from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say_error

_DIED: Final = QT_TRANSLATE_NOOP(
    "app", "The file is too big or too strange to be read here, and was let go. Nothing was changed."
)


class Asking(QObject):
    """`ask(token, question, given)`; then `answered(token, value)` or `refused(token, code, sentence)` follows.

    One question is worked on at a time; of those that wait, the newest of each token counts.
    """

    answered = Signal(str, object)
    refused = Signal(str, str, str)

    def __init__(self, folder: Path, parent: QObject) -> None:
        """`folder` holds the mappings of this user."""
        super().__init__(parent)
        self._folder = folder
        self._job: Job | None = None
        self._waiting: dict[str, tuple[str, Any]] = {}
        self._working = ""

    @property
    def busy(self) -> bool:
        """Whether answers are still to come."""
        return bool(self._working or self._waiting)

    def ask(self, token: str, question: str, given: Any) -> None:
        """Ask; nothing runs before something is asked."""
        self._waiting.pop(token, None)
        self._waiting[token] = question, given
        self._next()

    def kill(self) -> None:
        """End the process, whatever it does; what it worked on is told to be refused."""
        if self._job is not None:
            self._job.kill()

    def close(self) -> None:
        """End the work at once, and forget what was asked."""
        self._waiting.clear()
        self._working = ""
        job, self._job = self._job, None
        if job is not None:
            job.dismiss(at_once=True)

    def _next(self) -> None:
        if self._working or not self._waiting:
            return
        if self._job is None:
            self._job = Job("mapping", ["mapping", str(self._folder)], self)
            self._job.told.connect(self._told)
            self._job.ended.connect(self._ended)
        self._working = next(iter(self._waiting))
        question, given = self._waiting.pop(self._working)
        self._job.write(token=self._working, question=question, given=given)

    def _told(self, said: dict[str, Any]) -> None:
        token, self._working = said["token"], ""
        stale = token in self._waiting  # somebody asked anew meanwhile
        if said["kind"] == "answer" and not stale:
            self.answered.emit(token, said["value"])
        elif not stale:
            problem = InputError(said["code"], Text(said["text"], said["context"]), **said["values"])
            self.refused.emit(token, said["code"], say_error(problem))
        self._next()

    def _ended(self, _name: str) -> None:
        """It ended by itself: the file was too much for it. The next question starts it again."""
        token, self._working = self._working, ""
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()
        if token:
            self.refused.emit(token, "died", say_error(InputError("died", _DIED)))
        self._next()
