"""How long the window does not answer while pages about the past are opened, computed and painted, and while past days
are being kept: gaps of a timer of 2 ms in the real window, as they are, and what its own thread worked in each.

`python -m supervisor.dev bench gaps [FLOOR PERIOD PAGE...]`; without arguments a day of 5,000 agents. Beside each gap
stands the processor's time: on a busy machine others take their turns in between.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot

from supervisor import app, clock, text
from supervisor.app import looks
from supervisor.floor import writing
from supervisor.floor.simulator import big

BEAT_MS: Final = 2
PATIENCE_S: Final = 600
PAGES: Final = ("page_agents", "page_trends", "page_cases", "page_voice")


class Eye(QObject):
    """Notes by how much each beat comes late, and how long this thread worked until then."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.worked: list[float] = []
        self._last, self._spent = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    @Slot()
    def _beat(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self.late.append(max((now - self._last) * 1000 - BEAT_MS, 0.0))
        self.worked.append((spent - self._spent) * 1000)
        self._last, self._spent = now, spent

    def tell(self, what: str, begun: float) -> None:
        """Print what was noted since the last time."""
        late, worked = sorted(self.late), sorted(self.worked)
        at = int(len(late) * 0.99)
        spent = time.perf_counter() - begun
        gaps = (
            f"late p99 {late[at]:.1f}, most {late[-1]:.0f} ms; own work p99 {worked[at]:.1f}, most {worked[-1]:.0f} ms"
        )
        print(f"| {what} ({spent:.1f} s) | {gaps} | 16 and 50 ms |", flush=True)
        self.late.clear()
        self.worked.clear()


def spin(until: Callable[[], bool]) -> None:
    """Let events run until something holds."""
    ends = time.monotonic() + PATIENCE_S
    while not until() and time.monotonic() < ends:
        app.application().processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def rest(seconds: float) -> None:
    """Let events run for a while."""
    ends = time.monotonic() + seconds
    spin(lambda: time.monotonic() > ends)


def measure(floor: Path, period: str, pages: tuple[str, ...]) -> None:
    """Open a floor in the window and go through the pages."""
    application = app.application()
    program = app.Program(app.chosen(None), remember=False)
    app.put_on(program.settings)
    text.install(application)
    window = program.show((1400, 900))
    eye, begun = Eye(), time.perf_counter()
    program.open_floor(floor)
    spin(lambda: window.snapshot is not None and window.snapshot.feed.state != "loading")
    program.days.close()  # they have their own turn below
    rest(2)
    eye.tell("loading the floor", begun)
    begun = time.perf_counter()
    rest(2)
    eye.tell("nothing else to do", begun)
    window.past.set_period(period)
    for id in pages:
        begun = time.perf_counter()
        window.qactions[id].trigger()
        eye_of_opening = time.perf_counter()
        rest(0.05)
        eye.tell(f"{id}, opened", begun)
        page = window.past.pages[id]
        spin(lambda page=page: not page.busy)  # type: ignore[misc]  # kept by value
        rest(0.3)
        eye.tell(f"{id}, computed and painted", eye_of_opening)
        begun = time.perf_counter()
        page.refresh()
        spin(lambda page=page: not page.busy)  # type: ignore[misc]  # kept by value
        rest(0.3)
        eye.tell(f"{id}, again", begun)
        if trouble := page.trouble():
            print(trouble)
    begun = time.perf_counter()
    source = program.past.source
    assert source is not None
    program.days.follow(*source)
    program.days.start()
    rest(0.1)
    spin(lambda: not program.days.busy or time.perf_counter() - begun > 20)
    eye.tell("past days being kept", begun)
    program.close()
    window.close()


def main(arguments: list[str]) -> None:
    """Measure one floor, or a made-up day."""
    with tempfile.TemporaryDirectory(prefix="moked-bench-", ignore_cleanup_errors=True) as name:
        os.environ.setdefault("MOKED_CACHE_DIR", str(Path(name) / "cache"))
        if arguments:
            floor, period = Path(arguments[0]), arguments[1]
        else:
            day = big.fast_day(Path(name) / "m.floor")
            connection = writing.open_for_writing(day.path)
            writing.set_meta(connection, clock="simulated", heartbeat_at=day.stands_at)
            connection.close()
            floor, period = day.path, clock.day_on(day.begins_at, clock.zone("UTC"))
        print("| what | gaps of the event loop | goal |\n|---|---|---|")
        with looks.collecting_here(app.application()):
            measure(floor, period, tuple(arguments[2:]) or PAGES)


if __name__ == "__main__":
    main(sys.argv[1:])
