"""Follows one floor: polls, takes what changed, and publishes frozen snapshots. No Qt here.

The loop runs in whatever thread calls `run`; that thread owns the floor's connection. On trouble the last good
snapshot stays, marked as failed and with its age, and the floor is tried again until it is good.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo
from pathlib import Path
from typing import Final

from supervisor import clock
from supervisor.clock import Window
from supervisor.context import ALONE, Context, FloorFacts
from supervisor.errors import FloorError, MokedError
from supervisor.floor import decided, loading
from supervisor.floor.reader import Reader
from supervisor.floor.watcher import Seen, Watcher
from supervisor.live import drill, past
from supervisor.live.board import Board
from supervisor.live.windows import DAY, week_before, window_on
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.settings import Settings
from supervisor.views.rows import RowsAnswer, RowsRequest
from supervisor.views.snapshot import Feed, Snapshot

log = logging.getLogger("moked.follower")

_FAULT: Final = QT_TRANSLATE_NOOP(
    "follower", "Something went wrong in Moked itself. The last figures stay; it tries again. The log has the details."
)
_AFTER_FAULT_S: Final = 1.0
LEAST_NEWS_MS: Final = 1_000
"""A snapshot is published at least this often, because waits pass their thresholds without any commit."""


class Follower:
    """Follows `path` and calls `publish` with a `Snapshot`, a `RowsAnswer`, `FloorFacts`, or (before any board) a
    `FloorError`."""

    def __init__(
        self,
        path: Path,
        settings: Settings,
        publish: Callable[[Snapshot | RowsAnswer | FloorFacts | MokedError], None],
        now: Callable[[], int] = clock.now_ms,
        context: Context = ALONE,
    ) -> None:
        self.path = path
        self.settings = settings
        self.context = context
        self._gate = threading.Lock()
        self._contexts = self._shown_context = 0
        self._facts: FloorFacts | None = None
        self._directories = 0
        self._publish = publish
        self._now = now
        self._orders: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._wake = threading.Event()
        self._reader = Reader(path)
        self._watcher = Watcher(self._reader, self._wake)
        self._board: Board | None = None
        self._last: Snapshot | None = None
        self._last_context = 0
        self._day = ""
        self._published_at = 0
        self._heard_at: int | None = None
        self._spec, self._zone = DAY, ""
        self._past_windows: list[Window] = []
        self._stands_at: int | None = None
        self._news_at: int | None = None
        self._own_time = self._of_exports = False
        self._moved: tuple[int | None, int] = (None, 0)
        self._file_seq = self._past_seq = 0

    # Orders, from any thread

    def stop(self) -> None:
        """End `run` soon."""
        self._stopped.set()
        self._wake.set()

    def wake(self) -> None:
        """Poll now."""
        self._wake.set()

    def refresh(self) -> None:
        """Ask the source again: load everything anew."""
        self._order(self._forget)

    def set_window(self, spec: str, zone: str = "") -> None:
        """Show another window: ``day`` or a shift, in the floor's zone or another one."""

        def change() -> None:
            self._spec, self._zone = spec, zone
            self._forget()

        self._order(change)

    def set_settings(self, settings: Settings) -> None:
        """Follow with other settings."""

        def change() -> None:
            self.settings = settings
            self._forget()

        self._order(change)

    def set_context(self, context: Context) -> None:
        """Follow for another person, or under other decisions.

        When this returns, nothing that was made under the one before is published any more.
        """
        with self._gate:
            same = context.counts_as(self.context)
            self.context = context
            self._contexts += not same
        if not same:
            self._order(self._forget)

    def ask_rows(self, request: RowsRequest) -> None:
        """Publish the rows behind a figure."""

        def answer() -> None:
            if self._board is not None:
                self._tell(drill.open_figure(self._board, request, self._present()))

        self._order(answer)

    def _order(self, what: Callable[[], None]) -> None:
        self._orders.put(what)
        self._wake.set()

    def _forget(self) -> None:
        self._board = None

    def _tell(self, what: Snapshot | RowsAnswer) -> None:
        """Publish what was made under the present context; what was made under another is nobody's to see now."""
        with self._gate:
            if self._shown_context == self._contexts:
                self._publish(what)

    def _tell_facts(self, board: Board) -> None:
        """Say who belongs where, whenever the floor says it anew."""
        if board.directories == self._directories:
            return
        self._directories = board.directories
        facts = decided.read_facts(self._reader)
        if facts != self._facts:
            self._facts = facts
            self._publish(facts)

    # The loop

    def run(self) -> None:
        """Follow until `stop`."""
        try:
            while not self._stopped.is_set():
                try:
                    self._round()
                except FloorError as trouble:
                    self._tell_trouble(trouble)
                except MokedError as wrong:
                    self._publish(wrong)
                except Exception:
                    # A fault of ours. If this thread died, an old board would go on looking alive.
                    log.exception("the board of %s failed", self.path)
                    self._forget()
                    self._tell_trouble(FloorError("fault", _FAULT))
                    self._stopped.wait(_AFTER_FAULT_S)
                if not self._stopped.is_set():
                    self._watcher.rest()
        finally:
            self._reader.close()

    def _round(self) -> None:
        seen = self._watcher.poll()
        if seen is not Seen.QUIET:
            present = loading.present(self._reader, self._now())
            self._news_at = loading.last_news(self._reader, present)
            self._stands_at = loading.standing(self._news_at, present)
            self._own_time = loading.lives_in_own_time(self._reader)
            self._of_exports = loading.told_by_exports(self._reader)
        now_at = self._present()
        while not self._orders.empty():
            self._orders.get_nowait()()
        board = self._board
        self._file_seq += seen is Seen.REPLACED
        if board is None or seen is Seen.REPLACED or self._is_past(board, now_at):
            self._load(now_at)
            return
        loads, written = board.loads, board.past_written
        changed = board.tick(now_at) if seen is Seen.CHANGED else False
        self._past_seq += board.past_written - written
        self._tell_facts(board)
        if board.loads != loads:
            self._file_seq += 1
            self._plan_past(board, now_at)
        if self._past_windows:
            changed = self._read_past(board) or changed
        if changed or abs(self._now() - self._published_at) >= LEAST_NEWS_MS or self._troubled():
            self._show(board, now_at)

    def _is_past(self, board: Board, now_at: int) -> bool:
        """Whether another window has begun, or a day with what was decided for it, or somebody came into sight or
        left it. A shift that is over stays until its next one."""
        zone = clock.zone(self._zone or board.zone)
        if self.context.book_id and self._day != clock.day_on(now_at, zone):
            return True
        if board.eyes.are_out_of_date(now_at):
            return True
        return now_at >= board.window.end_at and self._window(now_at, zone) != board.window

    def _present(self) -> int:
        """The instant that is shown: now, or when a floor of days gone by last told something."""
        return loading.present(self._reader, self._now()) if self._stands_at is None else self._stands_at

    def _read_past(self, board: Board) -> bool:
        """Read one of the earlier weeks, now that there is time; True when there was something in it."""
        found = past.read_day(board, self._past_windows.pop(0))
        if found is not None:
            board.past = (*board.past, found)
        return found is not None

    def _plan_past(self, board: Board, now_at: int) -> None:
        """What earlier weeks looked like is to be read, or read anew: the past may have been written since."""
        board.past = ()
        zone = clock.zone(self._zone or board.zone)
        weeks = range(1, past.WEEKS + 1)
        self._past_windows = [self._window(week_before(now_at, week, zone), zone) for week in weeks]

    def _window(self, at: int, zone: tzinfo) -> Window:
        """The window that holds an instant, by the shifts in force."""
        context = self.context
        return window_on(
            self._spec, at, zone, lambda day_at: context.settings_on(clock.day_on(day_at, zone), self.settings)
        )

    def _troubled(self) -> bool:
        return self._last is not None and self._last.feed.state == "failed"

    def _load(self, now_at: int) -> None:
        info = self._reader.info
        zone = clock.zone(self._zone or (info.zone if info else "") or "UTC")
        with self._gate:
            context, self._shown_context = self.context, self._contexts
            self._last = None if self._last_context != self._shown_context else self._last
        self._day = clock.day_on(now_at, zone)
        window = self._window(now_at, zone)
        board = Board(self._reader, self.settings, self._zone, context)
        self._directories = 0
        board.open(window, now_at, lambda: self._show(board, now_at, "loading"))
        self._board = board
        self._tell_facts(board)
        self._plan_past(board, now_at)
        self._heard_at = board.heard_at(now_at)
        self._show(board, now_at)

    def _show(self, board: Board, now_at: int, state: str = "") -> None:
        heard_at = self._heard_at if state else board.heard_at(now_at)
        if heard_at is not None and self._heard_at is not None:
            heard_at = max(heard_at, self._heard_at)
        if not state and now_at >= board.window.end_at:
            # The board does not read on, but the source may.
            heard_at = max(heard_at or 0, loading.last_news(self._reader, now_at) or 0) or None
        if self._of_exports or not board.rows_here.goes_on:
            # Nobody writes such a floor from second to second: what it holds is of exports.
            heard_at = self._news_at if self._of_exports else max(heard_at or 0, self._news_at or 0) or None
            state = state or "told"
        if not state:
            silent = heard_at is None or self._age_ms(heard_at, now_at) > self.settings.quiet_after_ms
            silent = silent or self._stands_at is not None
            state = "stopped" if silent else "live"
        info = self._reader.info
        age_ms = 0 if heard_at is None else self._age_ms(heard_at, now_at)
        feed = Feed(state, heard_at, copy_reason=(info.copy_reason or "") if info else "", age_ms=age_ms)
        self._last_context = self._shown_context
        self._last = replace(board.snapshot(now_at, feed), file_seq=self._file_seq, past_seq=self._past_seq)
        self._published_at = self._now()
        self._tell(self._last)

    def _age_ms(self, heard_at: int, now_at: int) -> int:
        """How long ago the source spoke, on our clock. A clock that is not ours stands still when its writer does, so
        there the time counts since it last moved."""
        if not self._own_time:
            return max(now_at - heard_at, 0)
        ours = self._now()
        if self._moved[0] is None:
            self._moved = (heard_at, min(ours, self._watcher.written_at() or ours))
        elif self._moved[0] != heard_at:
            self._moved = (heard_at, ours)
        return max(ours - self._moved[1], 0)

    def _tell_trouble(self, trouble: FloorError) -> None:
        now_at = self._now()
        if self._last is None or self._last_context != self._contexts:
            self._publish(trouble)
            return
        same = self._troubled() and str(self._last.feed.problem) == str(trouble)
        if same and abs(now_at - self._published_at) < LEAST_NEWS_MS:
            return
        if not same:
            log.info("the floor cannot be used: %s", trouble)
        feed = replace(self._last.feed, state="failed", problem=trouble)
        self._last = replace(self._last, feed=feed)
        self._published_at = now_at
        self._tell(self._last)
