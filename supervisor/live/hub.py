"""The one place in the GUI thread where snapshots arrive; everything else connects to the hub."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QThread, Signal, SignalInstance, Slot

from supervisor.context import ALONE, Context, FloorFacts
from supervisor.errors import MokedError
from supervisor.live.follower import Follower
from supervisor.settings import Settings
from supervisor.views.rows import RowsAnswer, RowsRequest
from supervisor.views.snapshot import Snapshot

log = logging.getLogger("moked.hub")

_STOP_WITHIN_MS = 10_000


class _Thread(QThread):
    """Runs one follower. Of the snapshots that it publishes the newest waits in a box; `arrived` says so."""

    arrived = Signal()

    def __init__(self, path: Path, settings: Settings, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.follower = Follower(path, settings, self._put, context=context)
        self._lock = threading.Lock()
        self._snapshot: Snapshot | None = None
        self._others: list[RowsAnswer | FloorFacts | MokedError] = []
        self._told = False

    def run(self) -> None:
        self.follower.run()

    def _put(self, what: Snapshot | RowsAnswer | FloorFacts | MokedError) -> None:
        with self._lock:
            if isinstance(what, Snapshot):
                self._snapshot = what
            else:
                self._others.append(what)
            told, self._told = self._told, True
        if not told:
            self.arrived.emit()

    def set_context(self, context: Context) -> None:
        """Follow under another context; nothing made under the one before comes out of the box any more."""
        self.follower.set_context(context)
        with self._lock:
            self._snapshot = None
            self._others = [one for one in self._others if not isinstance(one, RowsAnswer)]

    def take(self) -> tuple[Snapshot | None, list[RowsAnswer | FloorFacts | MokedError]]:
        """What came since the last call."""
        with self._lock:
            found = self._snapshot, self._others
            self._snapshot, self._others, self._told = None, [], False
        return found


class Hub(QObject):
    """Follows one floor in a thread of its own.

    Signals: `snapshot_changed(Snapshot)`, newest only; `rows_ready(RowsAnswer)`; `facts_changed(FloorFacts)` when the
    floor says anew who belongs where; `trouble(MokedError)` while there is no board to show at all.
    """

    snapshot_changed = Signal(object)
    rows_ready = Signal(object)
    facts_changed = Signal(object)
    trouble = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.context = ALONE
        self.snapshot: Snapshot | None = None
        self.path: Path | None = None
        self._thread: _Thread | None = None
        self._files = QFileSystemWatcher(self)
        self._files.fileChanged.connect(self._file_changed)

    def open(self, path: Path) -> None:
        """Follow this floor; the one before is let go."""
        self.close()
        self.path = Path(path)
        thread = _Thread(self.path, self.settings, self.context, self)
        thread.arrived.connect(self._arrived)
        self._thread = thread
        self._watch()
        thread.start()

    def close(self) -> None:
        """Stop following; returns when the thread has ended."""
        thread, self._thread = self._thread, None
        self.snapshot = None
        if self._files.files():
            self._files.removePaths(self._files.files())
        if thread is None:
            return
        thread.arrived.disconnect(self._arrived)
        thread.follower.stop()
        if not thread.wait(_STOP_WITHIN_MS):
            log.error("the follower of %s did not stop", self.path)
        thread.deleteLater()

    def refresh(self) -> None:
        """Ask the source again."""
        if self._thread is not None:
            self._thread.follower.refresh()

    def set_window(self, spec: str, zone: str = "") -> None:
        """Show the day or a shift, in the floor's zone or another."""
        if self._thread is not None:
            self._thread.follower.set_window(spec, zone)

    def set_settings(self, settings: Settings) -> None:
        """Take changed settings."""
        self.settings = settings
        if self._thread is not None:
            self._thread.follower.set_settings(settings)

    def set_context(self, context: Context) -> None:
        """Follow for another person, or under other decisions.

        Where that changes what is shown, `snapshot` is None until the next one is there, and nothing of before comes.
        """
        changed = not context.counts_as(self.context)
        self.context = context
        if changed:
            self.snapshot = None
        if self._thread is not None:
            if changed:
                self._thread.set_context(context)
            else:
                self._thread.follower.set_context(context)

    def ask_rows(self, request: RowsRequest) -> None:
        """Ask for the rows behind a figure; `rows_ready` brings them."""
        if self._thread is not None:
            self._thread.follower.ask_rows(request)

    def _watch(self) -> None:
        """Let the system wake us where it can; polling goes on whether or not it does."""
        if self.path is None:
            return
        beside = [self.path, self.path.with_name(self.path.name + "-wal")]
        missing = [str(one) for one in beside if one.exists() and str(one) not in self._files.files()]
        if missing:
            self._files.addPaths(missing)

    @Slot(str)
    def _file_changed(self, _path: str) -> None:
        if self._thread is not None:
            self._thread.follower.wake()

    @Slot()
    def _arrived(self) -> None:
        thread = self.sender()
        if thread is not self._thread or self._thread is None:
            return
        snapshot, others = self._thread.take()
        self._watch()
        if snapshot is not None:
            self.snapshot = snapshot
            self.snapshot_changed.emit(snapshot)
        for one in others:
            self._signal_of(one).emit(one)

    def _signal_of(self, what: RowsAnswer | FloorFacts | MokedError) -> SignalInstance:
        if isinstance(what, RowsAnswer):
            return self.rows_ready
        return self.facts_changed if isinstance(what, FloorFacts) else self.trouble
