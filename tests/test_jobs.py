"""Long work in a process of its own ends quietly whatever becomes of the window."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

from supervisor.app import background
from supervisor.floor import writing


def test_a_job_whose_window_is_gone_says_nothing(tmp_path: Path) -> None:
    floor = tmp_path / "a.floor"
    writing.create(floor, zone="UTC").close()
    job = subprocess.Popen(
        [sys.executable, "-m", "supervisor.jobs", "check", str(floor)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert job.stdin is not None
    assert job.stdout is not None
    assert job.stderr is not None
    job.stdout.close()
    complaint = job.stderr.read()
    job.stdin.close()
    job.wait()
    job.stderr.close()
    assert complaint == b""
    assert job.returncode == 0


def test_a_check_ends_with_its_window(tmp_path: Path) -> None:
    floor = tmp_path / "a.floor"
    writing.create(floor, zone="UTC").close()
    # Its writer holds the floor for itself, so that the check would wait.
    with sqlite3.connect(floor, isolation_level=None) as writer:
        writer.execute("PRAGMA locking_mode = EXCLUSIVE")
        writer.execute("BEGIN EXCLUSIVE")
        job = subprocess.Popen(
            [sys.executable, "-m", "supervisor.jobs", "check", str(floor)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
        )
        assert job.stdin is not None
        job.stdin.close()
        assert job.wait(30) == 0
    writer.close()


def test_a_check_says_what_importers_flagged_in_their_words(tmp_path: Path) -> None:
    floor = tmp_path / "a.floor"
    with writing.create(floor, zone="UTC") as writer:
        writer.execute("INSERT INTO contact (id, channel, queued_at, flags) VALUES ('c', 'voice', 1, 'end_derived')")
    writer.close()
    with subprocess.Popen(
        [sys.executable, "-m", "supervisor.jobs", "check", str(floor)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as job:
        assert job.stdout is not None
        told = json.loads(job.stdout.readline())
    sentences = [one.sentence for one in background.findings(told)]
    assert "One row: The end is not in the export; it was worked out from durations." in sentences
