"""Files of exports: those of folders, whether they change, and waiting for them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from supervisor.floor.importers.table.sheets import ENDINGS


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files themselves; of a folder those that may be exports, the oldest first."""
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inside = [
            one
            for one in path.iterdir()
            if one.is_file() and one.name[0] not in ".~" and one.name.lower().removesuffix(".gz").endswith(ENDINGS)
        ]
        found += sorted(inside, key=lambda one: (one.stat().st_mtime_ns, one.name))
    return found


def pause(seconds: float, stopped: Callable[[], bool]) -> None:
    """Wait, unless somebody asks to stop."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0 and not stopped():
        time.sleep(min(left, 0.1))


def state_of(path: Path) -> tuple[int, int] | None:
    """The size and age of a file; None for one that is not there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
