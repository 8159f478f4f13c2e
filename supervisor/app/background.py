"""Long work in a process of its own, as the window sees it."""

from __future__ import annotations

import json
import logging
import sys
from typing import Final

from PySide6.QtCore import QObject, QProcess, Signal

log = logging.getLogger("moked.app")

_STOP_WITHIN_MS: Final = 5_000


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

    def stop(self) -> None:
        """Let the work end where its floor is whole; returns at once."""
        self._process.closeWriteChannel()

    def wait(self) -> None:
        """Stop and wait until the work has ended."""
        self.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.waitForFinished(_STOP_WITHIN_MS)

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
