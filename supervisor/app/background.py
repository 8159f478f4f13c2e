"""Long work in a process of its own, as the window sees it."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, QProcess, Signal

from supervisor.mark import Text
from supervisor.text import say

log = logging.getLogger("moked.app")

_STOP_WITHIN_MS: Final = 5_000
_READER_WITHIN_MS: Final = 300
"""What writes nothing that has to become whole ends at once, unless its process stands still."""
_KILLED_WITHIN_MS: Final = 1_000


class Job(QObject):
    """One process of `supervisor.jobs`. Signals: `told(dict)` per line, `ended(name)` once."""

    told = Signal(object)
    ended = Signal(str)

    def __init__(self, name: str, arguments: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._process.start(sys.executable, ["-m", "supervisor.jobs", *arguments])

    def write(self, **said: Any) -> None:
        """Send one line to a job that listens."""
        self._process.write(json.dumps(said).encode("utf-8") + b"\n")

    def stop(self) -> None:
        """Let the work end where its floor is whole; returns at once."""
        self._process.closeWriteChannel()

    def kill(self) -> None:
        """End it now, whatever it does; `ended` follows."""
        self._process.kill()

    def wait(self, within_ms: int = _STOP_WITHIN_MS) -> None:
        """Stop and wait until the work has ended; what does not within that time is killed."""
        self.stop()
        if not self._ends(within_ms):
            self.kill()
            self._ends(_KILLED_WITHIN_MS)

    def dismiss(self, *, at_once: bool = False, only_reads: bool = False) -> None:
        """Hear it no more, and be rid of it: returns when its work has ended, or `at_once` was killed; one that
        `only_reads` is not waited for long."""
        self.told.disconnect()
        self.ended.disconnect()
        if at_once:
            self.kill()
        self.wait(_READER_WITHIN_MS if only_reads else _STOP_WITHIN_MS)
        self.deleteLater()

    def _ends(self, within_ms: int) -> bool:
        over = QProcess.ProcessState.NotRunning
        return self._process.state() == over or self._process.waitForFinished(within_ms)

    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                self.told.emit(json.loads(line))
            except ValueError:
                log.error("a job said: %r", line)

    def _finished(self) -> None:
        self.ended.emit(self.objectName())

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            log.error("a job did not start: %s", self._process.errorString())
            self._finished()


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding of the health check, in the language in force."""

    severity: str
    count: int
    sentence: str


def findings(said: dict[str, Any]) -> list[Finding]:
    """What the health check said last."""
    return [
        Finding(one["severity"], one["count"], say(_text(one), **{k: _text(v) for k, v in one["values"].items()}))
        for one in said["findings"]
    ]


def _text(told: Any) -> Any:
    """Words of ours as a job tells them, marked again; other values as they are."""
    return Text(told["text"], told["context"]) if isinstance(told, dict) else told


class Jobs(QObject):
    """The jobs that run now, one of each name. Emits `ended(name)` when one ends by itself."""

    ended = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running: dict[str, Job] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._running

    def __len__(self) -> int:
        return len(self._running)

    def start(self, name: str, arguments: list[str], told: Callable[[dict[str, Any]], None]) -> Job:
        """Begin a job in the place of one of that name; `told` takes what it says."""
        self.end(name)
        job = Job(name, arguments, self)
        job.told.connect(told)
        job.ended.connect(self._ended)
        self._running[name] = job
        return job

    def stop(self, name: str) -> None:
        """Let a job end where its work is whole; returns at once."""
        if name in self._running:
            self._running[name].stop()

    def end(self, name: str) -> None:
        """End a job and hear no more of it; returns when it has ended."""
        job = self._running.pop(name, None)
        if job is not None:
            job.dismiss()

    def end_all(self) -> None:
        """End every job."""
        for name in list(self._running):
            self.end(name)

    def _ended(self, name: str) -> None:
        job = self._running.pop(name, None)
        if job is not None:
            job.deleteLater()
        self.ended.emit(name)
