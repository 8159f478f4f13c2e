"""What the runs of all importers have: somebody may ask one to stop, it waits between two looks at what it follows, and
the collector rests while it makes rows."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from supervisor.mark import QT_TRANSLATE_NOOP

DEFAULT_ZONE: Final = "UTC"
"""The zone of a new floor where nobody says another."""
ZONE_NEEDED: Final = QT_TRANSLATE_NOOP(
    "importer",
    "{path} holds local times, and their time zone is not known. Say it, for example --tz Europe/Bucharest.",
)
EMPTY: Final = QT_TRANSLATE_NOOP("importer", "{path} holds no file that could be an export. Nothing was imported.")
UNREADABLE: Final = QT_TRANSLATE_NOOP("importer", "{path} cannot be read: {problem}. Nothing of it was imported.")

Stop = threading.Event | Callable[[], bool]
"""What says whether to stop."""
_LOOK_S: Final = 0.05


def stopper(stop: Stop | None) -> Callable[[], bool]:
    """Whether somebody asked to stop; without anything to ask nobody ever does."""
    if stop is None:
        return _never
    return stop.is_set if isinstance(stop, threading.Event) else stop


def _never() -> bool:
    return False


def pause(seconds: float, stopped: Callable[[], bool]) -> None:
    """Wait, unless somebody asks to stop."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0 and not stopped():
        time.sleep(min(left, _LOOK_S))


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Rows are many and never name each other: the collector would look for circles among them in vain."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def state_of(path: Path) -> tuple[int, int] | None:
    """The size and age of a file; None for one that is not there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
