"""Past days are summed up beside the window, so that figures of long periods come at once; today's, tomorrow."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from supervisor import settings as kept
from supervisor.app.background import Job
from supervisor.context import Context
from supervisor.history.serving import packed
from supervisor.settings import Settings

_FIRST_MS: Final = 5_000
"""The window has better to do at its start."""
_AGAIN_MS: Final = 15 * 60_000
"""So often days that were changed, or ended, are looked for."""


class Days(QObject):
    """Emits `told(done, of, left_ms)` while days are summed up (`left_ms` None where not known yet), and `told(0, 0,
    None)` when that is over. Stopped, it goes on at the next look, where it was."""

    told = Signal(int, int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._what: tuple[Path, Settings, Context] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.start)

    @property
    def busy(self) -> bool:
        """Whether days are being summed up."""
        return self._job is not None

    def follow(self, floor: Path, settings: Settings, context: Context) -> None:
        """Keep the days of this floor, whole even for who sees a part of it: their figures are narrowed when they are
        asked for."""
        if self._what == (floor, settings, context):
            return
        self.close()
        if not context.sight.nothing:
            self._what = floor, settings, context
            self._timer.start(_FIRST_MS)

    def close(self) -> None:
        """Keep no days any more; what was made stays."""
        self._what = None
        self._timer.stop()
        self._end()

    def start(self) -> None:
        """Look for days that are to be made, now."""
        self._timer.stop()
        if self._what is None or self._job is not None:
            return
        floor, settings, context = self._what
        self._job = Job("days", ["days", str(floor), str(kept.cache_dir())], self)
        self._job.told.connect(self._hear)
        self._job.ended.connect(self._ended)
        self._job.write(value=packed((settings, context)))

    def stop(self) -> None:
        """Let it be for now."""
        self._end()
        self._timer.start(_AGAIN_MS)

    def _hear(self, said: dict[str, Any]) -> None:
        if said["kind"] == "progress":
            left = said["left_s"]
            self.told.emit(said["done"], said["of"], None if left is None else left * 1000)

    def _ended(self, _name: str) -> None:
        self._end()
        if self._what is not None:
            self._timer.start(_AGAIN_MS)

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.dismiss(only_reads=True)
            self.told.emit(0, 0, None)
