"""The composition root: makes the application, its window and its hub, and wires them together.

`run` is the window, `shots` takes pictures of it. Only this room and the command line see both wings.
"""

from __future__ import annotations

import itertools
import os
import signal
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from supervisor import formats, text
from supervisor import settings as kept
from supervisor.app.looks import collecting_here, faults_kept, put_on, put_on_font
from supervisor.app.program import Program
from supervisor.models import cells

__all__ = ["Demo", "Program", "application", "has_display", "put_on", "put_on_font", "run", "shots"]


@dataclass(frozen=True, slots=True)
class Demo:
    """How the made-up centre of the demo is."""

    agents: int = 40
    seed: int = 1
    speed: float = 1.0


def has_display() -> bool:
    """Whether a window can be seen here."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def application() -> QApplication:
    """The one application, drawn by Fusion in our font, offscreen where there is no display; made if there is none."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["moked"])
    app.setApplicationName("Moked")
    app.setDesktopFileName("moked")
    app.setStyle("Fusion")
    put_on_font(app)
    return app


def chosen(settings: kept.Settings | None, **given: str | None) -> kept.Settings:
    """The settings of this user (or those given), with what the command line says on top."""
    settings = settings if settings is not None else kept.load()
    return settings.forcing({name: value for name, value in given.items() if value})


def run(
    floor: Path | None = None,
    *,
    settings: kept.Settings | None = None,
    language: str | None = None,
    theme: str | None = None,
    size: tuple[int, int] | None = None,
    demo: Demo | None = None,
    seconds: float | None = None,
    book: str | None = None,
    who: str = "",
) -> int:
    """The window, until it is closed (or for some seconds). Without a floor or a demo it begins at the start page.

    With a `book`, or one in the settings, nothing of the floor is shown until somebody who may see it has signed in;
    `who` stands in the name at the door. Returns the exit code. Raises `InputError` for a language or theme that is
    not known.
    """
    app = application()
    program = Program(chosen(settings, language=language, theme=theme, book=book), who=who)
    put_on(program.settings)
    text.install(app)
    with faults_kept(program.trouble):
        program.show(size)
        if demo is not None:
            program.after_paint(lambda: program.show_demo(demo.agents, demo.seed, demo.speed))
        elif floor is not None:
            program.after_paint(lambda: program.open_floor(floor))
        if seconds is not None:
            QTimer.singleShot(round(seconds * 1000), app, app.quit)
        app.styleHints().colorSchemeChanged.connect(program.follow_system)
        with _interrupts(app), collecting_here(app):
            code = app.exec()
        _end(program)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        # A second wish to quit may still wait, and would end the next event loop before it begins.
        QCoreApplication.removePostedEvents(app, QEvent.Type.Quit.value)
    return code


def _end(program: Program) -> None:
    program.close()
    if program.window is not None:
        program.window.close()
        program.window.deleteLater()


class _interrupts:  # noqa: N801 - used as a word in a with statement
    """Ctrl+C in the terminal ends the window in order: Python gets a moment now and then to see it."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def __enter__(self) -> None:
        self._timer = QTimer(self._app)
        self._timer.start(250)
        self._timer.timeout.connect(_nothing)
        try:
            self._before: Any = signal.signal(signal.SIGINT, lambda *_: self._app.quit())
        except ValueError:  # not in the main thread
            self._before = None

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)


def _nothing() -> None:
    """Let Python run for a moment."""


def shots(
    floor: Path,
    folder: Path,
    *,
    settings: kept.Settings | None = None,
    languages: Iterable[str] = ("en",),
    themes: Iterable[str] = ("light",),
    sizes: Iterable[tuple[int, int]] = ((1280, 800),),
    window: str = "day",
    wait_s: float = 20.0,
) -> list[Path]:
    """Pictures of a made-up floor, which no book guards, as ``floor-LANGUAGE-THEME-WIDTHxHEIGHT.png`` in `folder`;
    returns their paths."""
    app = application()
    folder.mkdir(parents=True, exist_ok=True)
    language_before, digits_before = formats.current().split("-")
    program = Program(chosen(settings), remember=False)
    program.open_made_up(floor)
    if window != "day" and program.hub is not None:
        program.hub.set_window(window)
    _wait_for_board(app, program, wait_s)
    taken = []
    for language, look, size in itertools.product(languages, themes, sizes):
        put_on(chosen(settings, language=language, theme=look))
        text.install(app)
        cells.forget()
        shown = program.show_again(size)
        _settle(app)
        path = folder / f"floor-{language}-{look}-{size[0]}x{size[1]}.png"
        shown.grab().save(str(path))
        taken.append(path)
    _end(program)
    text.use(language_before, digits_before)
    return taken


def _settle(app: QApplication) -> None:
    for _ in range(4):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _wait_for_board(app: QApplication, program: Program, wait_s: float) -> None:
    """Let events run until a board that is not still loading is painted."""
    timer = QElapsedTimer()
    timer.start()
    calm = 0
    while timer.elapsed() < wait_s * 1000 and calm < 3:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        snapshot = program.hub.snapshot if program.hub is not None else None
        calm = calm + 1 if snapshot is not None and snapshot.feed.state != "loading" else 0
