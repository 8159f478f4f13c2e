"""Folders are followed: what comes is taken once, whatever windows, files and floors do meanwhile."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from supervisor.floor.importers import followed
from supervisor.floor.importers.followed import Followed, State
from supervisor.floor.importers.table.following import serve
from supervisor.floor.importers.table.rejects import rejected
from supervisor.floor.importers.table.run import run
from tests.patience import WAIT_S

pytestmark = pytest.mark.disk

POLL_S = 0.02
MAP = """
title = "Calls"
[source]
row = "contact"
id = "Id"
zone = "UTC"
[fields]
queue = "Queue"
queued_at = "At"
wait_ms = { column = "Wait", unit = "seconds" }
outcome = { column = "Outcome", values = { Left = "abandoned" } }
"""
HEADING = "Id,Queue,At,Wait,Outcome\n"


@contextmanager
def window(place: Path) -> Iterator[list[tuple[str, State]]]:
    """What one window's worker does while it is open."""
    stop, told = threading.Event(), []
    working = threading.Thread(target=serve, args=(place, stop, lambda id, state: told.append((id, state)), POLL_S))
    working.start()
    try:
        yield told
    finally:
        stop.set()
        working.join(WAIT_S)
        assert not working.is_alive()


def until(what: Callable[[], bool]) -> None:
    end = time.monotonic() + WAIT_S
    while not what():
        assert time.monotonic() < end
        threading.Event().wait(POLL_S)


@pytest.fixture
def one(tmp_path: Path) -> Followed:
    """A folder with a file that was imported, and is followed."""
    folder = tmp_path / "drop"
    folder.mkdir()
    (tmp_path / "calls.toml").write_text(MAP)
    (folder / "1.csv").write_text(f"{HEADING}1,Sales,2026-04-01 08:00:00,10,Left\n")
    floor = tmp_path / "a.db"
    run([folder / "1.csv"], floor, map_path=tmp_path / "calls.toml")
    made = Followed(str(folder), str(floor), str(tmp_path / "calls.toml"), "UTC")
    followed.keep(tmp_path / "followed", made)
    return made


def place_of(one: Followed) -> Path:
    return Path(one.folder).parent / "followed"


def state_of(one: Followed) -> State:
    return followed.state(place_of(one), one)


def contacts(one: Followed) -> int:
    connection = sqlite3.connect(one.floor)
    try:
        return int(connection.execute("SELECT count(*) FROM contact").fetchone()[0])
    finally:
        connection.close()


def drop(one: Followed, name: str, text: str) -> Path:
    """At once and whole: on a busy machine two looks may lie between the making of a file and its first line."""
    path = Path(one.map_path).with_name(name)
    path.write_text(text)
    return path.replace(Path(one.folder) / name)


def test_what_comes_is_taken_and_told(one: Followed) -> None:
    with window(place_of(one)):
        until(lambda: state_of(one).path.endswith("1.csv"))
        rows = "2,Sales,2026-04-01 09:00:00,10,Left\n3,Sales,nonsense,10,Left\n"
        drop(one, "2.csv", HEADING + rows)
        until(lambda: state_of(one).path.endswith("2.csv") and not state_of(one).taking)
    state = state_of(one)
    assert (contacts(one), state.rows, state.rejected, state.problem) == (2, 1, 1, None)
    assert len(state.files) == 2


def test_a_new_window_takes_only_what_is_new(one: Followed) -> None:
    with window(place_of(one)):
        until(lambda: state_of(one).path.endswith("1.csv") and not state_of(one).taking)
    before = state_of(one).at
    drop(one, "2.csv", f"{HEADING}2,Sales,2026-04-01 09:00:00,10,Left\n")
    with window(place_of(one)) as told:
        until(lambda: contacts(one) == 2)
        until(lambda: bool(told))
    assert [Path(state.path).name for _, state in told][:1] == ["2.csv"]
    assert state_of(one).at > before


def test_of_two_windows_one_works_and_the_other_takes_over(one: Followed) -> None:
    with window(place_of(one)) as second:
        until(lambda: state_of(one).path.endswith("1.csv") and not state_of(one).taking)
        told_first = len(second)
        with window(place_of(one)) as waiting:
            drop(one, "2.csv", f"{HEADING}2,Sales,2026-04-01 09:00:00,10,Left\n")
            until(lambda: contacts(one) == 2 and len(second) > told_first)
            assert waiting == []
    with window(place_of(one)) as later:
        drop(one, "3.csv", f"{HEADING}3,Sales,2026-04-01 10:00:00,10,Left\n")
        until(lambda: contacts(one) == 3 and bool(later))


def test_a_broken_file_holds_nobody_up(one: Followed) -> None:
    with window(place_of(one)):
        until(lambda: state_of(one).path.endswith("1.csv") and not state_of(one).taking)
        drop(one, "bad.csv", "Something,else\n1,2\n")
        until(lambda: state_of(one).problem is not None)
        problem = state_of(one).problem
        assert problem is not None
        assert problem["code"] == "columns"
        assert (state_of(one).rows, state_of(one).rejected) == (0, 1)
        row = rejected(one.floor, None, "")["rows"][0]
        assert (Path(row["path"]).name, row["line"], row["why"]) == (
            "bad.csv",
            0,
            "The whole file could not be used.",
        )
        drop(one, "3.csv", f"{HEADING}3,Sales,2026-04-01 10:00:00,10,Left\n")
        until(lambda: contacts(one) == 2 and state_of(one).problem is None)


def test_stopped_and_forgotten_hold_at_once(one: Followed) -> None:
    place = place_of(one)
    with window(place):
        until(lambda: state_of(one).path.endswith("1.csv") and not state_of(one).taking)
        followed.keep(place, Followed(one.folder, one.floor, one.map_path, one.zone, stopped=True))
        threading.Event().wait(POLL_S * 5)
        drop(one, "2.csv", f"{HEADING}2,Sales,2026-04-01 09:00:00,10,Left\n")
        threading.Event().wait(POLL_S * 10)
        assert contacts(one) == 1
        followed.keep(place, one)
        until(lambda: contacts(one) == 2)
        followed.forget(place, one)
        until(lambda: followed.listed(place) == [])
        threading.Event().wait(POLL_S * 5)
    assert state_of(one) == State()


def test_a_folder_that_goes_and_comes_back(one: Followed) -> None:
    folder = Path(one.folder)
    with window(place_of(one)):
        until(lambda: state_of(one).path.endswith("1.csv") and not state_of(one).taking)
        away = folder.rename(folder.with_name("away"))
        until(lambda: state_of(one).problem is not None)
        away.rename(folder)
        until(lambda: state_of(one).problem is None)


def test_a_floor_that_was_deleted_is_not_made_again(one: Followed) -> None:
    with window(place_of(one)):
        until(lambda: state_of(one).path.endswith("1.csv") and not state_of(one).taking)
        for ending in ("", "-wal", "-shm"):
            Path(f"{one.floor}{ending}").unlink(missing_ok=True)
        until(lambda: state_of(one).problem is not None)
    assert not Path(one.floor).exists()


def test_a_changed_mapping_reads_every_file_again(one: Followed) -> None:
    with window(place_of(one)):
        until(lambda: state_of(one).path.endswith("1.csv") and not state_of(one).taking)
        changed = Path(one.map_path).with_suffix(".new")
        changed.write_text(MAP + 'reason = "Wait"\n')
        changed.replace(one.map_path)  # half a mapping would be left alone for half a minute

        def told_reason() -> bool:
            connection = sqlite3.connect(one.floor)
            try:
                return connection.execute("SELECT reason FROM contact").fetchall() == [("10",)]
            finally:
                connection.close()

        until(told_reason)


def test_a_file_that_ended_the_program_twice_is_let_go(one: Followed) -> None:
    place = place_of(one)
    state = State(taking=str(Path(one.folder) / "1.csv"), tries=2, mapping_ns=Path(one.map_path).stat().st_mtime_ns)
    followed.keep_state(place, one, state)
    with window(place):
        until(lambda: state_of(one).problem is not None)
        problem = state_of(one).problem
        assert problem is not None
        assert (problem["code"], state_of(one).path) == ("died", "")
        drop(one, "3.csv", f"{HEADING}3,Sales,2026-04-01 10:00:00,10,Left\n")
        until(lambda: contacts(one) == 2)


def test_what_is_listed_survives_files_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "x.folder.json").write_text("[1]")
    (tmp_path / "y.folder.json").write_text('{"folder": "a", "else": 1}')
    assert followed.listed(tmp_path) == []
    assert followed.listed(tmp_path / "nowhere") == []
