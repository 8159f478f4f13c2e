"""Language, theme and font of the application, and what it does with its own faults."""

from __future__ import annotations

import gc
import logging
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from PySide6.QtCore import QMessageLogContext, Qt, QTimer, QTimeZone, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from resources import add_fonts
from supervisor import clock, text
from supervisor import settings as kept
from supervisor.errors import InputError
from widgets import theme

log = logging.getLogger("moked.app")
qt_log = logging.getLogger("moked.qt")

_LOG_BYTES: Final = 500_000
_COLLECT_MS: Final = 500
_WHOLE_EVERY_S: Final = 600
_QT_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def put_on(settings: kept.Settings) -> None:
    """Put the language, the digits, the theme and the density of the settings in force."""
    text.use(text.best_language(settings.language or None), settings.digits)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, theme.Theme(theme_name(settings.theme), settings.density))


def theme_name(chosen: str) -> str:
    """``light`` or ``dark``, as chosen or as the system has it."""
    if chosen in theme.NAMES:
        return chosen
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def put_on_font(app: QApplication) -> None:
    """The system's own font first on Windows and macOS, the bundled one everywhere else."""
    bundled = add_fonts()
    font = QFont(app.font())
    if sys.platform in ("win32", "darwin"):
        font.setFamilies([font.family(), bundled])
    else:
        font.setFamilies([bundled])
    font.setPixelSize(theme.SIZES["text"])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)


@contextmanager
def collecting_here(app: QApplication) -> Iterator[None]:
    """While open, unreachable cycles are freed in this thread only, between events.

    Left alone, the collector runs in whatever thread allocates, and a Qt object of this thread that ends in the
    follower's thread crashes the program (seen: a socket notifier).
    """
    was_enabled = gc.isenabled()
    gc.disable()
    collector = _Collector()  # a connection alone would not keep it
    timer = QTimer(app)
    timer.setInterval(_COLLECT_MS)
    timer.timeout.connect(collector.step)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        timer.deleteLater()
        if was_enabled:
            gc.enable()


class _Collector:
    """Steps of the collector, as far as they are due.

    A step over everything takes a quarter of a second with 5,000 agents in the window, and what lives long here seldom
    lies in cycles: it comes every ten minutes at most, as Python's own rule would have it come seldom, too.
    """

    def __init__(self) -> None:
        self._whole_at_s = time.monotonic()

    def step(self) -> None:
        """Collect the oldest generation that is due."""
        due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if time.monotonic() - self._whole_at_s < _WHOLE_EVERY_S:
            due[-1] = False
        elif due[-1]:
            self._whole_at_s = time.monotonic()
        if any(due):
            gc.collect(max(generation for generation, wanted in enumerate(due) if wanted))


def is_floor(path: Path) -> bool:
    """Whether a file is a floor, not a dump or a log to import."""
    try:
        with path.open("rb") as file:
            if not file.read(16).startswith(b"SQLite format 3"):
                return False
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0.5)
        try:
            found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'contact'").fetchone()
        finally:
            connection.close()
    except (OSError, sqlite3.Error):
        return False
    return found is not None


def zone_of(path: Path) -> str:
    """The zone of a floor, as far as a quick look tells; else that of this computer."""
    here = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0.5)
        try:
            found = connection.execute("SELECT value FROM meta WHERE key = 'zone'").fetchone()
        finally:
            connection.close()
        name = str(found[0]) if found else here
        clock.zone(name)
    except (OSError, sqlite3.Error, InputError):
        return here
    return name


def log_file() -> Path:
    """Where this program tells its own faults."""
    return kept.cache_dir() / "moked.log"


def _rotate(file: Path) -> None:
    """Keep one old log; the standard library's own way brings sockets with it and delays the first picture."""
    try:
        if file.stat().st_size > _LOG_BYTES:
            file.replace(file.with_suffix(".old.log"))
    except OSError:
        return


@contextmanager
def faults_kept(tell: Callable[[], None]) -> Iterator[None]:
    """While open, faults of ours go to the log file, and `tell` says so to whoever sits there; nothing is sent."""
    log_file().parent.mkdir(parents=True, exist_ok=True)
    _rotate(log_file())
    handler = logging.FileHandler(log_file(), encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("moked")
    root.addHandler(handler)
    before, before_in_threads = sys.excepthook, threading.excepthook

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, fault, trace)
            return
        log.error("a fault of ours", exc_info=(kind, fault, trace))
        tell()

    def caught_in_thread(what: Any) -> None:
        log.error("a fault of ours in %s", what.thread, exc_info=(what.exc_type, what.exc_value, what.exc_traceback))

    def from_qt(level: QtMsgType, _context: QMessageLogContext, words: str | None) -> None:
        qt_log.log(_QT_LEVELS.get(level, logging.WARNING), "%s", words)

    sys.excepthook, threading.excepthook = caught, caught_in_thread
    qInstallMessageHandler(from_qt)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before, before_in_threads
        qInstallMessageHandler(None)
        root.removeHandler(handler)
        handler.close()
