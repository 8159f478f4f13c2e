"""The guards of conftest.py: a test that leaves something behind fails."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

CARELESS = """
import logging, threading, warnings
import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QLabel

kept = []

def test_leaves_a_window(qapp):
    kept.append(QLabel("left"))

def test_leaves_a_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(60_000)

def test_leaves_a_qthread(qapp):
    kept.append(QThread())
    kept[-1].start()

def test_leaves_a_thread():
    bell = threading.Event()
    kept.append(threading.Thread(target=bell.wait, daemon=True))
    kept[-1].start()

def test_warns_in_the_log():
    logging.getLogger("somewhere").warning("nobody expects this")

def test_warns():
    warnings.warn("old")

def test_is_careful(qapp, qtbot, expect_log):
    label = QLabel("tidy")
    qtbot.addWidget(label)
    QTimer(label).start(60_000)
    expect_log("expected")
    logging.getLogger("somewhere").warning("this is expected")
    thread = threading.Thread(target=lambda: None)
    thread.start()

@pytest.fixture(scope="session", autouse=True)
def tidy_in_the_end():
    yield
    for one in kept:
        if isinstance(one, QThread):
            one.quit()
            one.wait()
        elif isinstance(one, QTimer):
            one.stop()
"""


def test_whoever_leaves_something_behind_fails(tmp_path: Path) -> None:
    (tmp_path / "test_careless.py").write_text(CARELESS, encoding="utf-8")
    (tmp_path / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path)]
    done = subprocess.run(
        [*command, "-p", "no:randomly", "-p", "no:cacheprovider", "-rfEp", str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=dict(os.environ, PYTHONPATH=str(ROOT), MOKED_TEST_ENDING_S="0.3"),
    )
    fallen = set(re.findall(r"^(?:ERROR|FAILED) \S+::(\w+)", done.stdout, re.MULTILINE))
    assert fallen == set(re.findall(r"^def (test_(?:leaves|warns)\w*)", CARELESS, re.MULTILINE)), done.stdout
    assert re.search(r"^PASSED \S+::test_is_careful", done.stdout, re.MULTILINE)
