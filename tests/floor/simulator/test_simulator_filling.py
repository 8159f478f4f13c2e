"""Floors that the simulator fills and lives in."""

from __future__ import annotations

import datetime as dt
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from supervisor import contract
from supervisor.errors import FloorError
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.floor.simulator import Centre, LiveCentre, Setting, daytime_zone, fill, run_live
from supervisor.floor.simulator.rows import COLUMNS
from tests.floor.simulator.conftest import DAY_MS, START, ms

HOUR_MS = 3_600_000
NOW = ms(START)
AGENTS = 14


def _rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(
                f'SELECT {", ".join(f"{chr(34)}{name}{chr(34)}" for name in names)} FROM "{table}" ORDER BY id'
            ).fetchall()
            for table, names in COLUMNS.items()
        }


def _of_centre(days: int, until_at: int) -> dict[str, list[tuple[object, ...]]]:
    found = Centre(AGENTS, 1, NOW - days * DAY_MS).advance(until_at).rows
    return {table: sorted(found.get(table, []), key=lambda row: str(row[0])) for table in COLUMNS}


def _setting(days: int) -> Setting:
    centre = Centre(AGENTS, 1, NOW - days * DAY_MS)
    return Setting(AGENTS, 1, "Asia/Jerusalem", centre.start_on.isoformat(), NOW, "")


class Watched(LiveCentre):
    """A centre whose floor is opened by a reader before the first row stands."""

    def _begun(self) -> Centre:
        self.reader = Reader(self.path)
        self.reader.open()
        self.empty_mark = self.reader.mark()
        return super()._begun()


def test_who_opened_the_floor_while_it_was_empty_loads_it_when_today_stands(tmp_path: Path) -> None:
    live = Watched(tmp_path / "a.floor", _setting(1))
    assert not live.has_all_history
    assert live.reader.changes(live.empty_mark).reload
    live.reader.close()
    live.close()


def test_a_filled_floor_holds_what_the_centre_tells(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    fill(tmp_path / "a.floor", AGENTS, 5, until_at=NOW, progress=lambda done, many: told.append((done, many)))
    assert _rows(tmp_path / "a.floor") == _of_centre(5, NOW)
    assert told[0] == (1, 6)
    assert told[-1] == (6, 6)


def test_a_filled_floor_has_its_triggers_and_indexes_again(tmp_path: Path) -> None:
    path = tmp_path / "a.floor"
    fill(path, 5, 1, until_at=NOW)
    schema = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql"
    with closing(writing.create(tmp_path / "empty.floor", zone="Asia/Jerusalem")) as empty:
        expected = empty.execute(schema).fetchall()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute(schema).fetchall() == expected
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        meta = dict(connection.execute("SELECT key, value FROM meta"))
    assert meta["contract"] == str(contract.VERSION)
    assert meta["heartbeat_at"] == str(NOW)


def test_today_first_and_the_past_after_it_come_to_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.floor"
    live = LiveCentre(path, _setting(6))
    first_id = _meta(path, "floor_id")
    today = len(_rows(path)["contact"])
    steps = 0
    while not live.has_all_history:
        assert _meta(path, "floor_id") == first_id
        live.tick(NOW + steps * 60_000)
        live.write_history()
        steps += 1
    live.tick(NOW + 2 * HOUR_MS)
    live.close()
    assert steps == 6
    assert _meta(path, "floor_id") != first_id, "followers must load the past that the change log does not name"
    assert _rows(path) == _of_centre(6, NOW + 2 * HOUR_MS)
    assert today < len(_rows(path)["contact"]) / 3


def test_another_run_goes_on_where_the_first_stopped(tmp_path: Path) -> None:
    path = tmp_path / "a.floor"
    fill(path, AGENTS, 3, until_at=NOW)
    for hours in (1, 2, 17, 30):
        live = LiveCentre(path, _setting(3))
        live.tick(NOW + hours * HOUR_MS)
        live.close()
    assert _rows(path) == _of_centre(3, NOW + 30 * HOUR_MS)


def test_a_run_stopped_amid_its_history_goes_on_with_it(tmp_path: Path) -> None:
    path = tmp_path / "a.floor"
    live = LiveCentre(path, _setting(4))
    live.write_history()
    live.close()
    live = LiveCentre(path, _setting(4))
    while not live.has_all_history:
        live.write_history()
    live.tick(NOW + 5 * HOUR_MS)
    live.close()
    assert _rows(path) == _of_centre(4, NOW + 5 * HOUR_MS)


def test_a_big_centre_writes_its_past_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "a.floor"
    start_on = Centre(170, 1, NOW - DAY_MS).start_on.isoformat()
    setting = Setting(170, 1, "Asia/Jerusalem", start_on, NOW, "")
    live = LiveCentre(path, setting)
    live.write_history()
    assert not live.has_all_history
    live.close()
    live = LiveCentre(path, setting)
    steps = 0
    while not live.has_all_history:
        live.write_history()
        live.tick(NOW + steps * 60_000)
        steps += 1
    live.tick(NOW + HOUR_MS)
    live.close()
    assert steps == 2
    expected = Centre(170, 1, NOW - DAY_MS).advance(NOW + HOUR_MS).rows
    assert _rows(path) == {table: sorted(expected.get(table, []), key=lambda row: str(row[0])) for table in COLUMNS}


def test_live_rows_stand_in_the_change_log_and_history_does_not(tmp_path: Path) -> None:
    path = tmp_path / "a.floor"
    live = LiveCentre(path, _setting(1))
    with closing(sqlite3.connect(path)) as connection:
        count = "SELECT count(*) FROM change"
        assert connection.execute(count).fetchone() == (0,)
        written = live.tick(NOW + 10 * 60_000)
        logged = connection.execute(count).fetchone()[0]
        live.write_history()
        assert logged >= written > 0
        assert connection.execute(count).fetchone() == (logged,)
    live.close()


def test_a_locked_floor_keeps_the_rows_for_the_next_tick(tmp_path: Path) -> None:
    path = tmp_path / "a.floor"
    live = LiveCentre(path, _setting(1))
    live.connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for minutes in (10, 20):
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                live.tick(NOW + minutes * 60_000)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            live.write_history()
        other.execute("ROLLBACK")
    live.tick(NOW + 30 * 60_000)
    live.write_history()
    live.close()
    assert _rows(path) == _of_centre(1, NOW + 30 * 60_000)


def test_run_live_lives_until_it_is_stopped(tmp_path: Path) -> None:
    path = tmp_path / "a.floor"
    stop = threading.Event()
    run_live(
        path,
        600.0,
        stop,
        agents=AGENTS,
        days=2,
        start_at=NOW,
        progress=lambda done, many: stop.set() if done == many else None,
    )
    heartbeat = int(_meta(path, "heartbeat_at"))
    assert heartbeat >= NOW
    assert _rows(path) == _of_centre(2, heartbeat)
    run_live(path, 36_000.0, seconds=0.3)
    later = int(_meta(path, "heartbeat_at"))
    assert later > heartbeat
    assert _rows(path) == _of_centre(2, later)


def test_a_floor_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "theirs.floor"
    writing.create(path, zone="Europe/Bucharest").close()
    before = path.read_bytes()
    with pytest.raises(FloorError, match="not made by the simulator"):
        LiveCentre(path, _setting(1))
    with pytest.raises(FloorError, match="exists already"):
        fill(path, 5, 1, until_at=NOW)
    assert path.read_bytes() == before


@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_somewhere_it_is_daytime(hour: int) -> None:
    at = ms(START) + hour * HOUR_MS
    zone = daytime_zone(at)
    centre = Centre(40, 1, at, zone)
    found = centre.advance(at).rows
    at_work = {row[1] for row in found["agent_state"] if row[2] > at - HOUR_MS}
    assert len(at_work) >= 6


def test_a_late_afternoon_at_work_comes_before_an_early_morning() -> None:
    sunday = ms(dt.datetime(2026, 11, 22, 15, 57, tzinfo=dt.UTC))  # 17:57 in Jerusalem, Monday 04:57 in Auckland
    assert daytime_zone(sunday) == "Asia/Jerusalem"


def _meta(path: Path, key: str) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()[0])
