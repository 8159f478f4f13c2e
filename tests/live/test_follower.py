"""The follower keeps the last good board through whatever happens, and says what is wrong."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from supervisor import clock
from supervisor.context import FloorFacts
from supervisor.errors import MokedError
from supervisor.floor import writing
from supervisor.live.board import Board
from supervisor.live.follower import Follower
from supervisor.settings import Settings
from supervisor.views.rows import RowsAnswer
from supervisor.views.snapshot import Snapshot
from tests.patience import WAIT_S

pytestmark = pytest.mark.disk

Published = Snapshot | RowsAnswer | FloorFacts | MokedError


class Watch:
    """Runs a follower and waits for what it publishes."""

    def __init__(self, path: Path) -> None:
        self.told: list[Published] = []
        self._news = threading.Condition()
        self.follower = Follower(path, Settings(), self._take)
        self._thread = threading.Thread(target=self.follower.run)
        self._thread.start()

    def _take(self, what: Published) -> None:
        with self._news:
            self.told.append(what)
            self._news.notify_all()

    def until(self, holds: Callable[[Published], bool]) -> Published:
        with self._news:
            assert self._news.wait_for(lambda: any(map(holds, self.told)), WAIT_S), self.told[-3:]
            return next(what for what in reversed(self.told) if holds(what))

    def stop(self) -> None:
        self.follower.stop()
        self._thread.join()


@pytest.fixture
def floor(tmp_path: Path) -> Path:
    connection = writing.create(tmp_path / "a.floor", zone="UTC")
    writing.upsert(connection, "queue", ("id", "name"), [("q", "Billing")])
    add_leg(connection, "c1")
    connection.close()
    return tmp_path / "a.floor"


def add_leg(connection: sqlite3.Connection, name: str) -> None:
    now_at = clock.now_ms()
    writing.upsert(connection, "contact", ("id", "queue", "queued_at"), [(name, "q", now_at)])
    writing.set_meta(connection, heartbeat_at=now_at)


@pytest.fixture
def watch(floor: Path) -> Iterator[Watch]:
    watch = Watch(floor)
    yield watch
    watch.stop()


def waits(number: int, state: str = "live") -> Callable[[Published], bool]:
    return lambda what: isinstance(what, Snapshot) and what.feed.state == state and len(what.waiting) == number


def test_a_commit_becomes_a_snapshot(floor: Path, watch: Watch) -> None:
    watch.until(waits(1))
    connection = writing.open_for_writing(floor)
    add_leg(connection, "c2")
    connection.close()
    watch.until(waits(2))


def test_a_past_written_later_becomes_the_usual_day(floor: Path, watch: Watch) -> None:
    connection = writing.open_for_writing(floor)
    for number in range(2, 8):  # as many rounds as there are earlier weeks to look for, and more
        add_leg(connection, f"c{number}")
        watch.until(waits(number))
    for weeks in (1, 2):
        before_at = clock.now_ms() - weeks * 7 * 86_400_000
        leg = (f"past-{weeks}", "q", before_at, before_at + 5_000, "abandoned")
        writing.upsert(connection, "contact", ("id", "queue", "queued_at", "ended_at", "outcome"), [leg])
    writing.set_meta(connection, floor_id="another")
    connection.close()
    watch.until(lambda what: isinstance(what, Snapshot) and len(what.past) == 2)


def test_a_floor_that_goes_away_leaves_the_last_board_and_comes_back(floor: Path, watch: Watch) -> None:
    watch.until(waits(1))
    away = floor.with_suffix(".away")
    for name in ("", "-wal", "-shm"):
        if Path(f"{floor}{name}").exists():
            Path(f"{floor}{name}").rename(f"{away}{name}")
    failed = watch.until(waits(1, "failed"))
    assert isinstance(failed, Snapshot)
    assert isinstance(failed.feed.problem, MokedError)
    assert failed.feed.problem.code == "missing"
    watch.told.clear()
    for name in ("", "-wal", "-shm"):
        if Path(f"{away}{name}").exists():
            Path(f"{away}{name}").rename(f"{floor}{name}")
    watch.until(waits(1))


def test_a_replaced_floor_beside_the_wal_of_the_old_one_is_shown_from_a_copy(floor: Path, watch: Watch) -> None:
    def shows(number: int, reason: str) -> Callable[[Published], bool]:
        return lambda what: waits(number)(what) and isinstance(what, Snapshot) and what.feed.copy_reason == reason

    connection = writing.open_for_writing(floor)
    add_leg(connection, "c1")
    watch.until(shows(1, ""))
    other = writing.create(floor.with_name("new.floor"), zone="UTC")
    for name in ("n1", "n2", "n3"):
        add_leg(other, name)
    other.close()
    os.replace(floor.with_name("new.floor"), floor)
    watch.until(shows(3, "stale_wal"))
    connection.close()
    for suffix in ("-wal", "-shm"):
        floor.with_name(floor.name + suffix).unlink()
    watch.until(shows(3, ""))


def test_before_any_board_the_trouble_itself_is_told(tmp_path: Path) -> None:
    (tmp_path / "no.floor").write_text("this is no database, however long one looks at it" * 50)
    watch = Watch(tmp_path / "no.floor")
    told = watch.until(lambda what: isinstance(what, MokedError))
    watch.stop()
    assert isinstance(told, MokedError)
    assert told.code == "not_a_database"


def test_a_fault_of_ours_is_logged_said_and_tried_again(
    floor: Path, watch: Watch, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("the board of .* failed")
    watch.until(waits(1))

    def broken(board: Board, now_at: int) -> bool:
        raise ZeroDivisionError

    monkeypatch.setattr(Board, "tick", broken)
    connection = writing.open_for_writing(floor)
    add_leg(connection, "c2")
    connection.close()
    # A look at the very moment of writing may fail in another way before it.
    watch.until(lambda what: isinstance(what, Snapshot) and getattr(what.feed.problem, "code", "") == "fault")
    monkeypatch.undo()
    watch.until(waits(2))


def test_a_floor_of_days_gone_by_is_shown_as_it_stood_until_news_come(tmp_path: Path) -> None:
    path = tmp_path / "old.floor"
    long_ago = clock.now_ms() - 40 * clock.DAY_MS
    connection = writing.create(path, zone="UTC")
    legs = [("c1", "q", long_ago, None, None), ("c2", "q", long_ago, long_ago + 5_000, "abandoned")]
    writing.upsert(connection, "contact", ("id", "queue", "queued_at", "ended_at", "outcome"), legs)
    watch = Watch(path)
    try:
        stood = watch.until(lambda what: isinstance(what, Snapshot) and what.feed.state != "loading")
        assert isinstance(stood, Snapshot)
        assert (stood.now_at, stood.feed.state, stood.feed.heard_at) == (long_ago + 5_000, "stopped", long_ago + 5_000)
        assert long_ago in stood.window
        assert len(stood.waiting) == 1
        add_leg(connection, "c3")
        today = watch.until(waits(2))
        assert isinstance(today, Snapshot)
        assert today.window.start_at > stood.window.start_at
    finally:
        connection.close()
        watch.stop()


def test_a_shift_that_is_over_stays_until_its_next_one(tmp_path: Path) -> None:
    path = tmp_path / "a.floor"
    start_at = clock.now_ms() // clock.DAY_MS * clock.DAY_MS + 7 * clock.HOUR_MS
    connection = writing.create(path, zone="UTC")
    legs = [("c1", "q", start_at + 1_000), ("c2", "q", start_at + 9 * clock.HOUR_MS)]
    writing.upsert(connection, "contact", ("id", "queue", "queued_at"), legs)
    clock_at = [start_at + clock.HOUR_MS]
    told: list[Snapshot] = []
    follower = Follower(path, Settings(), lambda what: told.append(what) if isinstance(what, Snapshot) else None)
    follower._now = lambda: clock_at[0]
    follower.set_window("07:00-15:00")
    follower._round()
    end_at = start_at + 8 * clock.HOUR_MS
    assert (told[-1].now_at, told[-1].feed.state, len(told[-1].waiting)) == (clock_at[0], "stopped", 1)
    for minutes, state in ((0, "live"), (30, "stopped"), (60, "live"), (120, "stopped")):
        clock_at[0] = end_at + minutes * clock.MINUTE_MS + 5_000
        writing.upsert(connection, "contact", ("id", "answered_at", "agent"), [("c1", end_at + 1_000, "a1")])
        follower._round()
        last = told[-1]
        assert (last.window.start_at, last.window.end_at, last.now_at) == (start_at, end_at, end_at - 1)
        assert (len(last.waiting), last.feed.state) == (1, state), minutes
    loaded = len([one for one in told if one.feed.state == "loading"])
    assert loaded == 1
    clock_at[0] = start_at + clock.DAY_MS
    follower._round()
    assert told[-1].window.start_at == start_at + clock.DAY_MS
    connection.close()
    follower._reader.close()


def test_a_clock_of_its_own_that_stands_still_is_no_news(floor: Path) -> None:
    clock_at = [clock.now_ms()]
    told: list[Published] = []
    follower = Follower(floor, Settings(), told.append, lambda: clock_at[0])

    def feed(after_ms: int, beat_at: int | None = None) -> tuple[str, int]:
        clock_at[0] += after_ms
        if beat_at is not None:
            connection = writing.open_for_writing(floor)
            writing.set_meta(connection, heartbeat_at=beat_at, clock="simulated")
            connection.close()
        follower._round()
        newest = next(what for what in reversed(told) if isinstance(what, Snapshot))
        return newest.feed.state, newest.feed.age_ms

    start_at = clock_at[0]
    feed(0, start_at)
    for step in range(1, 4):  # a minute of theirs in a second of ours is no silence
        assert feed(1_000, start_at + step * 60_000) == ("live", 0)
    assert feed(59_000) == ("live", 59_000)
    assert feed(2_000) == ("stopped", 61_000)
    assert feed(1_000, start_at + 300_000) == ("live", 0)
    follower._reader.close()
