"""Notices that a floor changed, by polling; a file-system watcher may only hasten a poll.

Compared are device and inode (a file replaced by rename never moves its old handle), size and time of the file, of
its -wal and of its journal, and SQLite's `data_version` on the kept connection. A look costs some microseconds.
"""

from __future__ import annotations

import enum
import threading
import time
from collections.abc import Callable
from typing import Final

from supervisor.floor import opening
from supervisor.floor.companions import Companions
from supervisor.floor.copying import Stamp, beside, stamp
from supervisor.floor.reader import Reader

BUSY_POLL_S: Final = 0.05
QUIET_POLL_S: Final = 0.25
QUIET_AFTER_S: Final = 2.0

_Files = tuple[Stamp | None, Stamp | None, Stamp | None]


class Seen(enum.Enum):
    """What a poll found: nothing new; something to ask `Reader.changes` for; another file, so load everything."""

    QUIET = "quiet"
    CHANGED = "changed"
    REPLACED = "replaced"


def poll_interval_s(since_change_s: float) -> float:
    """How long to rest before the next poll, by the time since something last changed (seconds)."""
    return BUSY_POLL_S if since_change_s < QUIET_AFTER_S else QUIET_POLL_S


class Watcher:
    """Polls one floor for one `Reader`, opening it and opening it again where needed.

    `wake` ends a rest early: set it from anywhere. After a `FloorError` the caller keeps its last good board and
    simply polls again; when the floor is good again, `poll` says so.
    """

    def __init__(
        self, reader: Reader, wake: threading.Event | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.reader = reader
        self.wake = wake or threading.Event()
        self._clock = clock
        self._changed_at = clock()
        self._file: tuple[int, int] | None = None
        self._files: _Files = (None, None, None)
        self._version = -1
        self._companions = Companions(reader.path)
        self._anew = False

    def rest(self) -> None:
        """Wait until the next poll is due or someone sets `wake`."""
        self.wake.wait(poll_interval_s(self._clock() - self._changed_at))
        self.wake.clear()

    def poll(self) -> Seen:
        """Look once; raises `FloorError` while the floor cannot be used."""
        files = self._look()
        main = files[0]
        apart = self._companions.foreign(main, files[1])
        if main is None:
            self.reader.close()
            raise opening.problem("missing", self.reader.path)
        if apart != self.reader.apart:
            # Before anything else is read: in place, SQLite would mix the file with the pages of another one.
            self.reader.close()
            self.reader.apart, self._anew = apart, True
        seen = self._compared(files, main[:2])
        if seen is not Seen.QUIET:
            self._changed_at = self._clock()
        return seen

    def written_at(self) -> int | None:
        """When somebody last wrote to the files, by the file system's clock; None before the first look."""
        return max((one[3] // 1_000_000 for one in self._files if one is not None), default=None)

    def _look(self) -> _Files:
        path = self.reader.path
        return stamp(path), stamp(beside(path, "-wal")), stamp(beside(path, "-journal"))

    def _compared(self, files: _Files, file: tuple[int, int]) -> Seen:
        reader = self.reader
        if self._file is not None and file != self._file:
            return self._opened(files)
        if not reader.is_open or self._was_cut(files):
            return self._opened(files)
        if reader.info is not None and reader.info.followed_copy:
            if self._copied(files) != self._copied(self._files) and reader.copy_is_due:
                return self._opened(files)
            return Seen.CHANGED if reader.wants_tick else Seen.QUIET
        _, version = reader.identity()
        moved = files != self._files or version != self._version
        self._files, self._version = files, version
        return Seen.CHANGED if moved or reader.wants_tick else Seen.QUIET

    def _opened(self, files: _Files) -> Seen:
        """Open (again). What is remembered is what was seen before opening, so that no change falls between."""
        self.reader.open()
        self._look_twice(files)
        file, version = self.reader.identity()
        replaced = self._anew or file != self._file
        self._anew = False
        self._file, self._files, self._version = file, files, version
        return Seen.REPLACED if replaced else Seen.CHANGED

    def _look_twice(self, files: _Files) -> None:
        """What was opened must still be what was seen: a file replaced in between may have been mixed with another."""
        now = self._look()
        if _identity(now[0]) != _identity(files[0]) or self._companions.foreign(now[0], now[1]) != self.reader.apart:
            self.reader.close()
            raise opening.problem("unsteady", self.reader.path)

    def _copied(self, files: _Files) -> _Files:
        """Of the files, those that go into the copy that is followed."""
        apart = self.reader.apart
        return files[0], None if "-wal" in apart else files[1], None if "-journal" in apart else files[2]

    def _was_cut(self, files: _Files) -> bool:
        """Whether the main file became shorter: SQLite's cache could hide from us that pages are gone."""
        now, before = files[0], self._files[0]
        return now is not None and before is not None and now[2] < before[2]


def _identity(found: Stamp | None) -> tuple[int, int] | None:
    return None if found is None else found[:2]
