"""Takes what comes into folders, for as long as a window is open: one worker for all windows of this user."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

from supervisor import clock
from supervisor.errors import InputError, MokedError
from supervisor.floor.importers import followed
from supervisor.floor.importers.followed import Followed, State
from supervisor.floor.importers.table import ready
from supervisor.floor.importers.table.files import files_in
from supervisor.floor.importers.table.reading import Rejected
from supervisor.floor.importers.table.run import Importer
from supervisor.floor.importers.table.store import Store
from supervisor.mark import QT_TRANSLATE_NOOP

log = logging.getLogger("moked.following")

POLL_S: Final = 1.0
AGAIN_S: Final = 30.0
"""After a failure that is none of the file's, a folder is left alone for so long."""
MOST_TRIES: Final = 2
"""A file that ended the program so often is let go."""

_GONE = QT_TRANSLATE_NOOP("mapping", "{path} is not there.")
_FAILED = QT_TRANSLATE_NOOP(
    "importer", "{path} could not be taken ({problem}). What was imported before is whole; it is tried again."
)
_DIED = QT_TRANSLATE_NOOP(
    "app", "The file is too big or too strange to be read here, and was let go. Nothing was changed."
)


class _Taking(Importer):
    """An importer that remembers what was taken before, and gives up no folder for the sake of one file."""

    def __init__(self, one: Followed, files: dict[str, list[int]], stop: threading.Event) -> None:
        mapping = ready.named(one.map_path)
        zone = clock.zone(one.zone) if one.zone else None
        super().__init__(
            Store(Path(one.floor), one.zone or "UTC"), lambda path: mapping, zone, None, stop, one.encoding
        )
        self._seen.update({Path(path): (size, at) for path, (size, at) in files.items()})

    def take(self, path: Path) -> InputError | None:
        """Take one file; gives why nothing of it can be used, which is noted among the rejected rows too."""
        self._usable = False
        before = self.counts()
        try:
            self.take_all([path], strict=False)
        except InputError as problem:
            return problem if self.counts() != before else self._note(path, problem)
        return None

    def _note(self, path: Path, problem: InputError) -> InputError:
        self.store.begin()
        self._reject([Rejected(str(path), 0, str(problem), problem.code, "")])
        self.store.commit()
        return problem

    def taken(self) -> dict[str, list[int]]:
        """The files that were taken and are still there, with their size and time."""
        return {str(path): list(state) for path, state in self._seen.items() if state is not None and path.exists()}

    def let_go(self, path: Path) -> None:
        """Take a file for one that was taken, as it is now."""
        with suppress(OSError):
            status = path.stat()
            self._seen[path] = (status.st_size, status.st_mtime_ns)

    def not_yet(self, path: Path) -> None:
        """Take the file again: it is none of its faults that it could not be taken."""
        self._seen.pop(path, None)

    def counts(self) -> tuple[int, int]:
        """The rows that were used so far, and those that were rejected."""
        summary = self.summary
        rejected = sum(summary.rejected.values())
        return summary.lines - rejected - summary.blank - summary.filtered, rejected


class _Folder:
    """One folder that is followed."""

    def __init__(self, place: Path, one: Followed, stop: threading.Event) -> None:
        self.one = one
        self._place, self._stop = place, stop
        self.state = followed.state(place, one)
        self._importer: _Taking | None = None
        self._floor: tuple[int, int] | None = None
        self._again_at = 0.0

    def turn(self) -> bool:
        """Look once, take what is there; whether there is anything new to be told."""
        if time.monotonic() < self._again_at:
            return False
        before = (self.state.at, self.state.problem)
        try:
            importer = self._open()
            for path in importer.changed(files_in([Path(self.one.folder)])):
                if self._stop.is_set():
                    break
                self._take(importer, path)
            importer.take_all([], strict=False)
            if not self.state.problem_path:
                self.state.problem = None
        except MokedError as problem:
            self._fail(problem)
        except (OSError, sqlite3.Error) as problem:
            self._fail(InputError("failed", _FAILED, path=self.one.folder, problem=problem))
        told = (self.state.at, self.state.problem) != before
        if told:
            self._keep()
        return told

    def _open(self) -> _Taking:
        """The importer; a floor, folder or mapping that is not there, or another one, is noticed every time."""
        if not Path(self.one.folder).is_dir():
            raise InputError("missing", _GONE, path=self.one.folder)
        try:
            status = Path(self.one.floor).stat()
        except OSError as problem:
            raise InputError("missing", _GONE, path=self.one.floor) from problem
        if self._importer is not None and self._floor != (status.st_dev, status.st_ino):
            self.close()
        changed_ns = self._changed_ns()
        if changed_ns != self.state.mapping_ns:
            self.close()  # it may say something else of rows that are there
            self.state.files, self.state.mapping_ns = {}, changed_ns
        if self._importer is None:
            self._importer = _Taking(self.one, self.state.files, self._stop)
            self._floor = (status.st_dev, status.st_ino)
            self._give_up_on_the_last()
        return self._importer

    def _changed_ns(self) -> int:
        try:
            return Path(self.one.map_path).stat().st_mtime_ns
        except OSError:
            return 0  # a ready mapping, or none: reading it tells

    def _give_up_on_the_last(self) -> None:
        """A file that was in hand when the program ended, more than once, is what ended it."""
        state, importer = self.state, self._importer
        if importer is not None and state.taking and state.tries >= MOST_TRIES:
            importer.let_go(Path(state.taking))
            self._say(InputError("died", _DIED), state.taking)
            state.taking, state.tries = "", 0
            self._keep()

    def _take(self, importer: _Taking, path: Path) -> None:
        state = self.state
        state.tries = state.tries + 1 if state.taking == str(path) else 1
        state.taking = str(path)
        self._keep()
        rows, rejected = importer.counts()
        try:
            problem = importer.take(path)
        except (MokedError, OSError, sqlite3.Error):
            importer.not_yet(path)
            state.taking, state.tries = "", 0
            raise
        more, more_rejected = importer.counts()
        state.path, state.at = str(path), clock.now_ms()
        state.rows, state.rejected = max(more - rows, 0), more_rejected - rejected
        state.problem, state.problem_path = None, ""
        if problem is not None:
            self._say(problem, str(path))
        if self._stop.is_set():
            importer.not_yet(path)  # it may have ended in the middle
        state.taking, state.tries = "", 0
        state.files = importer.taken()
        self._keep()

    def _say(self, problem: MokedError, path: str) -> None:
        values = {name: str(value) for name, value in problem.values.items()}
        told = {"code": problem.code, "context": problem.text.context, "text": str(problem.text), "values": values}
        self.state.problem, self.state.problem_path = told, path

    def _fail(self, problem: MokedError) -> None:
        self._say(problem, "")
        self._again_at = time.monotonic() + AGAIN_S if problem.code != "missing" else 0.0
        self.close()

    def _keep(self) -> None:
        try:
            followed.keep_state(self._place, self.one, self.state)
        except OSError:
            log.exception("what was taken of %s could not be noted", self.one.folder)

    def close(self) -> None:
        """Let go of the floor."""
        importer, self._importer = self._importer, None
        if importer is not None:
            importer.close()


def serve(place: Path, stop: threading.Event, told: Callable[[str, State], Any], poll_s: float = POLL_S) -> None:
    """Follow the folders that are listed in `place` until `stop`; `told(id, state)` hears of what is new.

    Of several windows one does it; the others wait until that one is gone. What is added, stopped or forgotten while it
    runs holds at once.
    """
    place.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(place / "worker.lock", timeout=0, isolation_level=None)) as lock:
        while not _held(lock):
            if stop.wait(poll_s):
                return
        working: dict[str, _Folder] = {}
        try:
            while not stop.is_set():
                _bring_up_to_date(place, working, stop)
                for id, folder in working.items():
                    if not stop.is_set() and folder.turn():
                        told(id, folder.state)
                stop.wait(poll_s)
        finally:
            for folder in working.values():
                folder.close()


def _bring_up_to_date(place: Path, working: dict[str, _Folder], stop: threading.Event) -> None:
    wanted = {one.id: one for one in followed.listed(place) if not one.stopped}
    for id in [id for id, folder in working.items() if wanted.get(id) != folder.one]:
        working.pop(id).close()
    for id, one in wanted.items():
        if id not in working:
            working[id] = _Folder(place, one, stop)


def _held(lock: sqlite3.Connection) -> bool:
    """Whether this is the one that works: the lock goes with the process, however that ends."""
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        return False
    return True
