"""What every test has under its feet: one screen, one font, own folders, and no noise left behind.

A test fails when it leaves a window, a running thread or an active timer, or when a log line of WARNING or above
was not expected (`expect_log`). Warnings and Qt's own messages fail it too (pyproject.toml).
"""

from __future__ import annotations

import gc
import itertools
import logging
import os
import re
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from tests.lengths import LONGEST
from tests.patience import WAIT_MS

# Before anything imports Qt: a screen that is the same everywhere.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("MOKED_TEST_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_FONT_DPI"] = "96"
os.environ.pop("QT_STYLE_OVERRIDE", None)
# And letters: Qt warns where the system knows none but those of ASCII, or not the locale that it was told.
if sys.platform == "linux":
    os.environ["LC_ALL"] = "C.UTF-8"
# And hours: what nobody says the zone of is of the computer's.
if sys.platform != "win32":
    os.environ["TZ"] = "UTC"
    time.tzset()

settings.register_profile("here", deadline=None, max_examples=30)
settings.register_profile("ci", deadline=None, max_examples=30, derandomize=True, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

# A new floor waits for the disk a dozen times, which no test asks about: files of tests stand in memory where there is
# room for a whole run. Of those that ask how a file is told from the one before it (`disk`), see `tmp_path`.
MEMORY = Path("/dev/shm")
RUN_BYTES = 2 << 30
DISK = os.environ.setdefault("MOKED_TEST_DISK", tempfile.gettempdir())
if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > RUN_BYTES:
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)

# So long a thread may take to end after the test that began it.
ENDING_S = float(os.environ.get("MOKED_TEST_ENDING_S", "20"))

# Qt keeps the window of the last tool-tip for itself.
QTS_OWN_WINDOWS = frozenset({"QTipLabel"})


def pytest_configure(config: pytest.Config) -> None:
    """Workers take files in the order of collection, not those with most tests first."""
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several work, the longest files come first; else all stay shuffled."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        places = {file: place for place, file in enumerate(LONGEST)}
        items.sort(key=lambda item: places.get(item.nodeid.partition("::")[0], len(places)))


def pytest_collection_finish() -> None:
    """Put what exists by now aside, so that looking for leaks after each test stays cheap."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A skipped test is a failure on Linux, where nothing may be missing; and the clipboard is emptied.

    Qt's offscreen platform crashes at exit over data of the clipboard that Python still owns.
    """
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if sys.platform == "linux" and reporter is not None and reporter.stats.get("skipped"):
        reporter.write_line("Tests were skipped; none may be on Linux.", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    if (gui := sys.modules.get("PySide6.QtGui")) and gui.QGuiApplication.instance():
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The command line of the one application of all tests."""
    return ["moked", "-style", "Fusion"]


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """The application, drawn with the bundled font in the one style that looks the same everywhere."""
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QFont

    from resources import add_fonts

    QLocale.setDefault(QLocale("en_US"))
    font = QFont(add_fonts())
    font.setPixelSize(13)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    qapp.setFont(font)
    qapp.setCursorFlashTime(0)
    return qapp


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """An event loop to test in, which waits as patiently as every test does where none says how long."""
    for name in ("waitUntil", "waitSignal", "waitSignals"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=WAIT_MS))
    return qtbot


@pytest.fixture
def tmp_path(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A folder of the test's own, in memory where that can be; on a disk for those marked `disk`.

    A disk gives a new file the number of the one removed before it, the hard case for whoever watches for replaced
    files; memory counts on.
    """
    if request.node.get_closest_marker("disk") is None:
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="moked-test-", dir=DISK, ignore_cleanup_errors=True) as folder:
        yield Path(folder).resolve()


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees or touches the settings and the cache of whoever runs it."""
    monkeypatch.setenv("MOKED_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("MOKED_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("MOKED_DATA_DIR", str(tmp_path / "data"))


class StrayLog(logging.Handler):
    """Collects log lines of WARNING and above, and the patterns a test expects them to match."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []
        self.expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def stray(self) -> list[str]:
        """The lines nobody expected."""
        return [line for line in self.lines if not any(re.search(pattern, line) for pattern in self.expected)]


@pytest.fixture(autouse=True)
def stray_log() -> Iterator[StrayLog]:
    """Fail the test on log lines that it does not expect."""
    handler = StrayLog()
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)
    if handler.stray():
        pytest.fail("unexpected log lines:\n" + "\n".join(handler.stray()))


@pytest.fixture
def expect_log(stray_log: StrayLog) -> Callable[[str], None]:
    """Call with a pattern: log lines that match it do not fail this test."""
    return stray_log.expected.append


def _threads() -> set[threading.Thread]:
    """Python's threads but those that Qt or a pool of the interpreter lends a name only."""
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    """Fail the test when a thread it started still runs; one that is just ending has time to do so."""
    before = _threads()
    yield
    left = _threads() - before
    for thread in left:
        thread.join(ENDING_S)
    alive = [thread.name for thread in left if thread.is_alive()]
    if alive:
        pytest.fail(f"threads still running: {alive}")


def _kinds(kind: type) -> set[type]:
    """A class and all that are made of it."""
    return {kind}.union(*map(_kinds, kind.__subclasses__()))


def _busy_objects() -> dict[int, str]:
    """Running QThreads and active QTimers that Python knows, by identity."""
    from PySide6.QtCore import QThread, QTimer
    from shiboken6 import isValid

    busy = {}
    things, kinds = gc.get_objects(), _kinds(QTimer) | _kinds(QThread)
    # Before and after each test that draws, among a hundred thousand objects: without a step of Python for each.
    for thing in itertools.compress(things, map(kinds.__contains__, map(type, things))):
        kind = type(thing)
        if issubclass(kind, QTimer) and isValid(thing) and thing.isActive():
            busy[id(thing)] = f"active timer {thing.objectName()!r} of {thing.parent()!r}"
        elif issubclass(kind, QThread) and isValid(thing) and thing.isRunning():
            busy[id(thing)] = f"running {kind.__name__} {thing.objectName()!r}"
    return busy


def _windows() -> dict[int, str]:
    """Top-level widgets by identity of the C++ object."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication
    from shiboken6 import getCppPointer

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return {
        getCppPointer(window)[0]: f"window {type(window).__name__} {window.objectName()!r}"
        for window in QApplication.topLevelWidgets()
        if type(window).__name__ not in QTS_OWN_WINDOWS
    }


@pytest.fixture(autouse=True)
def no_qt_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that uses Qt when it leaves windows, running threads or active timers behind."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    windows, busy = _windows(), _busy_objects()
    yield
    left = _windows().keys() - windows.keys()
    if left:  # a cycle may hold what nobody needs any more
        gc.collect()
    problems = [text for key, text in _windows().items() if key not in windows]
    problems += [text for key, text in _busy_objects().items() if key not in busy]
    if problems:
        pytest.fail("left behind: " + "; ".join(problems))
