"""Files of exports: those that are named, and those of folders."""

from __future__ import annotations

from collections.abc import Iterable
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
