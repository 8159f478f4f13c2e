"""Makes a consistent copy of a floor that cannot be read where it lies.

The copy goes into a cache folder of our own. The main file is copied first and its -wal after it: while the main
file rests and the -wal keeps its header, every committed page stands in one of the two, and an unfinished tail of
the -wal is left out by SQLite's own checksums. A rollback journal is copied too; SQLite rolls it back in the copy.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from supervisor.errors import FloorError
from supervisor.floor import opening

TRIES: Final = 20
REST_S: Final = 0.03
"""A file written within this time may be written again without its time stamp moving: wait a little."""
PAUSE_FACTOR: Final = 10
KEPT_S: Final = 7 * 86_400
_WAL_HEADER: Final = 32

Stamp = tuple[int, int, int, int]


def cache_folder() -> Path:
    """The user's cache folder for Moked; nothing in it is needed for long."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "moked" / "cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "moked"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "moked"


def stamp(path: Path) -> Stamp | None:
    """(device, inode, size, mtime_ns) of a file; None if it is not there."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def beside(path: Path, suffix: str) -> Path:
    """SQLite's companion file of `path`: ``-wal``, ``-shm`` or ``-journal``."""
    return path.with_name(path.name + suffix)


class FollowedCopy:
    """The copy of one floor; `refresh` brings it up to date while nothing has it open."""

    def __init__(self, source: Path, cache: Path | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._source = source
        self._cache = cache
        self._main: Stamp | None = None
        self._took_s = 0.0
        self._made = float("-inf")
        self._left_out: frozenset[str] = frozenset()

    @property
    def path(self) -> Path:
        """Where the copy lies: one folder per followed path and process."""
        key = hashlib.sha256(os.fsencode(self._source.absolute())).hexdigest()[:16]
        return (self._cache or cache_folder()) / "followed" / f"{key}-{os.getpid()}" / "floor.db"

    def is_due(self) -> bool:
        """Whether enough time has passed: copying takes at most a tenth of it."""
        return self._clock() - self._made >= PAUSE_FACTOR * self._took_s

    def refresh(self, reason: FloorError, left_out: frozenset[str] = frozenset()) -> Path:
        """Copy anew and return the copy's path; raises `FloorError` (`unsteady`, or `reason` where copying fails).

        `left_out` names the companions, ``-wal`` or ``-journal``, that are another file's.
        """
        started = self._clock()
        self._left_out = left_out
        try:
            if self._main is None:
                self._forget_old()
            self.path.parent.mkdir(parents=True, exist_ok=True)
            for _ in range(TRIES):
                if self._tried():
                    self._settle()
                    return self.path
                time.sleep(REST_S)
        except (OSError, sqlite3.Error) as error:
            self._main = None
            raise reason from error
        finally:
            self._made = self._clock()
            self._took_s = self._made - started
        raise opening.problem("unsteady", self._source)

    def remove(self) -> None:
        """Delete the copy, if one was made: it holds the centre's data."""
        if self._made > float("-inf"):
            shutil.rmtree(self.path.parent, ignore_errors=True)
            self._made, self._main = float("-inf"), None

    def _forget_old(self) -> None:
        """Delete what runs that ended badly left behind long ago."""
        for folder in self.path.parent.parent.glob("*-*"):
            found = stamp(folder)
            if found is not None and time.time() - found[3] / 1e9 > KEPT_S:
                shutil.rmtree(folder, ignore_errors=True)

    def _tried(self) -> bool:
        """Copy once; False when the source moved meanwhile."""
        main = stamp(self._source)
        if main is None:
            raise opening.problem("missing", self._source)
        if main != self._main and time.time_ns() - main[3] < REST_S * 1e9:
            return False
        header = self._wal_header()
        if main != self._main or not self.path.exists():
            self._main = None
            shutil.copyfile(self._source, self.path)
        for suffix in ("-wal", "-journal", "-shm"):
            beside(self.path, suffix).unlink(missing_ok=True)
            if suffix != "-shm" and suffix not in self._left_out and beside(self._source, suffix).exists():
                shutil.copyfile(beside(self._source, suffix), beside(self.path, suffix))
        if stamp(self._source) != main or self._wal_header() != header:
            return False
        self._main = main
        return True

    def _wal_header(self) -> bytes:
        if "-wal" in self._left_out:
            return b""
        try:
            with open(beside(self._source, "-wal"), "rb") as wal:
                return wal.read(_WAL_HEADER)
        except FileNotFoundError:
            return b""

    def _settle(self) -> None:
        """Let SQLite roll an unfinished change back in the copy."""
        if beside(self.path, "-journal").exists():
            self._main = None
            connection = sqlite3.connect(self.path)
            try:
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            finally:
                connection.close()
