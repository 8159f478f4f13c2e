"""Floors with a past: `fill` writes weeks of a centre, `run_live` lets it go on in real time.

The order of history. A window that opens on a fresh centre needs today first. So `run_live` writes the standing rows
and today up to now in its first transaction and begins to live at once; between its ticks it writes the past days,
newest first, one short transaction each, without marks in the change log (they lie outside of today's window). When
the last one stands, the floor gets a new `floor_id`, as after a restore, and followers load everything once more.
This works because no day needs the days before it.
"""

from __future__ import annotations

import datetime as dt
import gc
import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from supervisor.errors import FloorError
from supervisor.floor import writing
from supervisor.floor.simulator import loading
from supervisor.floor.simulator.centre import PAST_DAYS, Batch, Centre
from supervisor.floor.simulator.day import Day
from supervisor.floor.simulator.roster import business_day, local_ms
from supervisor.floor.simulator.rows import Row
from supervisor.mark import QT_TRANSLATE_NOOP

HISTORY_DAYS: Final = 56
ZONE: Final = "Asia/Jerusalem"
_TICK_S: Final = 0.125
_PRUNE_EVERY: Final = 500
_META: Final = "simulator"
_CATCH_UP_MS: Final = 6 * 3_600_000
_BUSINESS_MS: Final = 39 * 3_600_000
_AGENTS_A_PIECE: Final = 80
_CACHE: Final = "PRAGMA cache_size = -65536"

_NOT_OURS = QT_TRANSLATE_NOOP(
    "floor", "{path} was not made by the simulator; nothing was written. Give the simulator a new file."
)

Progress = Callable[[int, int], None]
"""Called with (days written, days in all)."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a simulated floor remembers in `meta`, so that another run can go on from it.

    `written_at`: everything before this instant stands. `history_from`: ISO date of the oldest day written so far.
    """

    agents: int
    seed: int
    zone: str
    start_on: str
    written_at: int
    history_from: str

    def centre(self) -> Centre:
        """The centre of this floor, at its beginning."""
        start_at = local_ms(self.zone, dt.date.fromisoformat(self.start_on), 12)
        return Centre(self.agents, self.seed, start_at, self.zone)


def _remember(connection: sqlite3.Connection, setting: Setting) -> None:
    writing.set_meta(connection, heartbeat_at=setting.written_at, **{_META: json.dumps(asdict(setting))})


def setting_of(connection: sqlite3.Connection, path: Path) -> Setting:
    """What the floor remembers of its simulation; raises `FloorError` for a floor that is not simulated."""
    found = connection.execute("SELECT value FROM meta WHERE key = ?", (_META,)).fetchone()
    if found is None:
        raise FloorError("not_simulated", _NOT_OURS, path=path)
    return Setting(**json.loads(found[0]))


@contextmanager
def _no_collector() -> Iterator[None]:
    """Rows are plain tuples without cycles: looking for some costs a fifth of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _fresh_setting(agents: int, days: int, seed: int, until_at: int, zone: str) -> Setting:
    today = business_day(zone, until_at)
    start = (today - dt.timedelta(days)).isoformat()
    return Setting(agents, seed, zone, start, until_at, start)


def fill(
    path: Path,
    agents: int = 40,
    days: int = HISTORY_DAYS,
    seed: int = 1,
    *,
    until_at: int,
    zone: str = ZONE,
    progress: Progress | None = None,
) -> Centre:
    """Make a floor at `path` with `days` past days of the centre and today up to `until_at` (ms UTC).

    Returns the centre, ready to `advance` from `until_at`. Raises `FloorError` when `path` exists.
    """
    setting = _fresh_setting(agents, days, seed, until_at, zone)
    connection = writing.create(Path(path), zone=zone)
    try:
        centre = setting.centre()
        with _no_collector(), _quick(connection), loading.bare(connection):
            loading.insert(connection, centre.standing_rows())
            while centre.begins_at(centre.next_on) < until_at:
                _write_day(connection, centre, centre.next_on, until_at)
                centre.next_on += dt.timedelta(1)
                if progress is not None:
                    progress(min((centre.next_on - centre.start_on).days, days + 1), days + 1)
            _remember(connection, setting)
    finally:
        connection.close()
    return centre


@contextmanager
def _quick(connection: sqlite3.Connection) -> Iterator[None]:
    """A fresh floor that nobody reads yet needs no WAL while it is filled."""
    connection.execute(_CACHE)
    connection.execute("PRAGMA journal_mode = MEMORY")
    try:
        yield
    finally:
        connection.execute("PRAGMA journal_mode = WAL")


def _write_day(connection: sqlite3.Connection, centre: Centre, on: dt.date, until_at: int) -> None:
    """Simulate one day up to `until_at` and insert it; what of it is still to come stays with the centre."""
    day = centre.day(on)
    day.run(until_at)
    loading.insert(connection, day.take())
    if not day.over:
        centre.days.append(day)


def _merge(rows: dict[str, list[Row]], more: dict[str, list[Row]]) -> None:
    for table, found in more.items():
        rows.setdefault(table, []).extend(found)


class LiveCentre:
    """A centre that lives in a floor: `tick` writes what has happened since, `write_history` one past day more."""

    def __init__(self, path: Path, setting: Setting) -> None:
        self.path = Path(path)
        self.setting = setting
        if self.path.exists():
            self.connection = writing.open_for_writing(self.path)
            self.setting = setting_of(self.connection, self.path)
            self.centre = self._resumed()
        else:
            self.connection = writing.create(self.path, zone=setting.zone)
            self.centre = self._begun()
        self.connection.execute(_CACHE)
        self._pending = Batch()
        self._past: Day | None = None
        self._past_rows: dict[str, list[Row]] = {}
        self._cuts: list[int] = []
        self._ticks = 0

    def _begun(self) -> Centre:
        """Today up to now, and nothing else yet."""
        setting, centre = self.setting, self.setting.centre()
        today = business_day(setting.zone, setting.written_at)
        with _no_collector(), loading.bare(self.connection):
            loading.insert(self.connection, centre.standing_rows())
            centre.skip_to(today)
            loading.insert(self.connection, centre.advance(setting.written_at).rows)
            self.setting = replace(setting, history_from=today.isoformat())
            _remember(self.connection, self.setting)
            loading.start_anew(self.connection)  # a window may have opened the floor while it was still empty
        return centre

    def _resumed(self) -> Centre:
        """The centre as it stood when the floor was last written: its last days are lived through again, unwritten."""
        centre = self.setting.centre()
        today = business_day(centre.zone, self.setting.written_at)
        written_from = dt.date.fromisoformat(self.setting.history_from)
        centre.skip_to(max(centre.start_on, written_from, today - dt.timedelta(PAST_DAYS)))
        with _no_collector():
            centre.advance(self.setting.written_at)
        return centre

    @property
    def has_all_history(self) -> bool:
        """Whether the past stands completely."""
        return self.setting.history_from <= self.setting.start_on

    def write_history(self) -> None:
        """Write the newest past day that is missing, or of a big centre the next piece of it.

        One transaction of about a tenth of a second. What is written of a day that was cut off by the end of a run is
        written again by the next.
        """
        on = dt.date.fromisoformat(self.setting.history_from) - dt.timedelta(1)
        if self._past is None:
            self._past = self.centre.day(on)
            begins_at = self.centre.begins_at(on)
            step_ms = _BUSINESS_MS // max(1, self.setting.agents // _AGENTS_A_PIECE)
            self._cuts = list(range(begins_at + step_ms, begins_at + _BUSINESS_MS, step_ms))
        # The last piece tells what follows up to where the live part stands, and goes on with it from there.
        last = not self._cuts
        with _no_collector():
            self._past.run(self.setting.written_at if last else self._cuts[0])
            _merge(self._past_rows, self._past.take())
        setting = replace(self.setting, history_from=on.isoformat()) if last else self.setting
        with loading.unlogged(self.connection):
            # A piece may meet rows of the one before it; a day in one piece meets nothing.
            whole = self.setting.agents < 2 * _AGENTS_A_PIECE
            (loading.insert if whole else loading.upsert)(self.connection, self._past_rows)
            _remember(self.connection, setting)
            if last and setting.history_from <= setting.start_on:
                loading.start_anew(self.connection)
        self.setting = setting
        self._past_rows = {}
        if not last:
            self._cuts.pop(0)
            return
        if not self._past.over:
            self.centre.days.append(self._past)
        self._past = None

    def tick(self, until_at: int) -> int:
        """Write everything up to `until_at` in one short transaction; returns how many rows.

        When the floor stays locked the rows are kept for the next tick.
        """
        if until_at > self.setting.written_at:
            self._pending.add(self.centre.advance(until_at).rows)
        setting = replace(self.setting, written_at=max(until_at, self.setting.written_at))
        self.setting = setting
        with loading.transaction(self.connection):
            loading.upsert(self.connection, self._pending.rows)
            _remember(self.connection, setting)
            self._ticks += 1
            if self._ticks % _PRUNE_EVERY == 0:
                writing.prune_changes(self.connection)
        many, self._pending = len(self._pending), Batch()
        return many

    def close(self) -> None:
        """Let go of the floor."""
        self.connection.close()


def run_live(
    path: Path,
    speed: float = 1.0,
    stop: threading.Event | None = None,
    *,
    agents: int = 40,
    seed: int = 1,
    days: int = HISTORY_DAYS,
    zone: str = ZONE,
    start_at: int | None = None,
    seconds: float | None = None,
    progress: Progress | None = None,
) -> None:
    """Let a centre live in the floor at `path` until `stop` is set or `seconds` have passed.

    A floor that is missing is made; one that the simulator made is gone on with (its own agents, seed and zone
    hold). The centre's clock starts at `start_at`, else now, and runs `speed` times as fast as ours; `heartbeat_at`
    tells it. A floor already ahead of that goes on from where it stands.
    """
    stop = stop or threading.Event()
    ends, last = None if seconds is None else time.monotonic() + seconds, False
    begun = time.monotonic()
    clock_at = int(time.time() * 1000) if start_at is None else start_at
    live = LiveCentre(path, _fresh_setting(agents, days, seed, clock_at, zone))
    all_days = (dt.date.fromisoformat(live.setting.history_from) - live.centre.start_on).days
    clock_at = max(clock_at, live.setting.written_at)
    if start_at is None and speed == 1.0 and live.setting.written_at < clock_at:
        begun = time.monotonic() - (time.time() - clock_at / 1000)
    writing.set_meta(live.connection, clock="real" if speed == 1.0 and start_at is None else "simulated")
    try:
        while not (stop.is_set() or last):
            tick_at = time.monotonic()
            last = ends is not None and tick_at >= ends  # what passed until then is written, however busy the computer
            now_at = clock_at + int((tick_at - begun) * 1000 * speed)
            try:
                live.tick(min(now_at, live.setting.written_at + _CATCH_UP_MS))
                if not live.has_all_history:
                    live.write_history()
                    if progress is not None:
                        left = (dt.date.fromisoformat(live.setting.history_from) - live.centre.start_on).days
                        progress(all_days - left, all_days)
                    continue
            except sqlite3.OperationalError as problem:
                # Somebody holds the floor longer than the busy time-out: the rows wait for the next tick.
                if "locked" not in str(problem) and "busy" not in str(problem):
                    raise
            if not last:
                stop.wait(max(0.0, _TICK_S - (time.monotonic() - tick_at)))
    finally:
        live.close()
