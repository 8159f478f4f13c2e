"""Work in a process of its own ends with the window, also where that process stands still."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from supervisor.app.background import Job
from supervisor.floor import writing
from tests.patience import WAIT_MS


@pytest.mark.parametrize("only_reads", [True, False])
def test_a_job_that_stands_still_is_killed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, only_reads: bool
) -> None:
    floor = tmp_path / "a.floor"
    writing.create(floor, zone="UTC").close()
    monkeypatch.setattr("supervisor.app.background._STOP_WITHIN_MS", 500)
    parent = QObject()
    job = Job("past", ["past", str(floor), str(tmp_path)], parent)
    heard: list[object] = []
    job.told.connect(heard.append)
    job.ended.connect(heard.append)
    qtbot.waitUntil(lambda: job._process.state() == QProcess.ProcessState.Running, timeout=WAIT_MS)
    os.kill(job._process.processId(), signal.SIGSTOP)
    began = time.monotonic()
    job.dismiss(only_reads=only_reads)
    assert job._process.state() == QProcess.ProcessState.NotRunning
    assert time.monotonic() - began < 3
    assert heard == []
