"""Two imports of one floor at once, and a floor that is moved or replaced under one: nothing of anybody's is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from supervisor.errors import FloorError
from supervisor.floor import making, writing
from supervisor.floor.importers.queue_log import store
from supervisor.floor.importers.queue_log.run import run

pytestmark = pytest.mark.disk

FIRST = "1700000010|1.1|a|NONE|ENTERQUEUE||100|1\n1700000029|1.1|a|NONE|ABANDON|1|1|19\n"
SECOND = "1700000510|2.1|b|NONE|ENTERQUEUE||101|1\n1700000529|2.1|b|NONE|ABANDON|1|1|19\n"


def logged(folder: Path, text: str) -> Path:
    path = folder / "queue_log"
    folder.mkdir(exist_ok=True)
    path.write_text(text)
    return path


def queues(floor: Path) -> list[str]:
    """The queues of the contacts of a whole floor."""
    with closing(sqlite3.connect(floor)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [queue for (queue,) in connection.execute("SELECT queue FROM contact ORDER BY 1")]


def test_who_comes_while_a_floor_is_made_waits_and_is_added(tmp_path: Path) -> None:
    floor = tmp_path / "a.floor"
    second = threading.Thread(target=run, args=([logged(tmp_path / "second", SECOND)], floor))

    def begin_the_second(_: object) -> None:
        if second.ident is None:
            second.start()

    run([logged(tmp_path / "first", FIRST)], floor, progress=begin_the_second)
    second.join()
    assert queues(floor) == ["a", "b"]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.floor"]


def test_who_waited_too_long_is_told(tmp_path: Path) -> None:
    floor = tmp_path / "a.floor"
    first = making.begin(floor)
    assert first is not None
    with pytest.raises(FloorError) as refused:
        making.begin(floor, patience_s=0)
    assert (refused.value.code, list(tmp_path.glob("*.floor"))) == ("being_made", [])
    first.end()
    again = making.begin(floor, patience_s=0)
    assert again is not None
    again.end()
    assert list(tmp_path.iterdir()) == []


def test_the_sign_of_a_killed_import_holds_nobody_up(tmp_path: Path) -> None:
    (tmp_path / ".a.floor.making").touch()
    run([logged(tmp_path / "log", FIRST)], tmp_path / "a.floor")
    assert queues(tmp_path / "a.floor") == ["a"]
    assert not (tmp_path / ".a.floor.making").exists()


def test_a_floor_that_another_program_made_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    floor = tmp_path / "a.floor"
    log = logged(tmp_path / "log", FIRST)

    def make_another(_: object) -> None:
        if not floor.exists():
            run([logged(tmp_path / "other", SECOND)], tmp_path / "b.floor")
            os.link(tmp_path / "b.floor", floor)

    with pytest.raises(FloorError) as refused:
        run([log], floor, progress=make_another)
    assert refused.value.code == "exists"
    assert queues(floor) == ["b"]
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["a.floor", "b.floor"]
    run([log], floor)
    assert queues(floor) == ["a", "b"]


def test_a_disk_without_hard_links_is_no_hindrance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("no links here")

    monkeypatch.setattr(os, "link", refuse)
    made, floor = tmp_path / "made", tmp_path / "a.floor"
    made.write_text("one")
    writing.put(made, floor, store._CAME)
    made.write_text("two")
    with pytest.raises(FloorError):
        writing.put(made, floor, store._CAME)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a.floor", "one")]


class Steps:
    """Takes one step between two looks of a followed log, and stops after the last."""

    def __init__(self, *steps: Callable[[], object]) -> None:
        self.steps: list[Callable[[], object]] = [*steps, lambda: None]

    def __call__(self) -> bool:
        if not self.steps:
            return True
        step = self.steps.pop(0)
        step()
        return False


def more(log: Path) -> None:
    with log.open("a") as file:
        file.write(SECOND)


def test_a_floor_that_is_replaced_under_a_follower_ends_it_and_stays_whole(tmp_path: Path) -> None:
    floor, other, log = tmp_path / "a.floor", tmp_path / "b.floor", logged(tmp_path / "log", FIRST)
    run([logged(tmp_path / "other", FIRST)], other)
    run([log], floor)
    with pytest.raises(FloorError) as refused:
        run([log], floor, follow=True, stop=Steps(lambda: os.replace(other, floor), lambda: more(log)), poll_s=0)
    assert refused.value.code == "replaced"
    assert queues(floor) == ["a"]


def test_a_floor_that_is_away_for_a_while_is_waited_for(tmp_path: Path) -> None:
    floor, away, log = tmp_path / "a.floor", tmp_path / "away", logged(tmp_path / "log", FIRST)
    away.mkdir()
    run([log], floor)

    def move(there: Path, here: Path) -> None:
        for path in list(there.glob("a.floor*")):
            shutil.move(path, here / path.name)

    steps = Steps(lambda: move(tmp_path, away), lambda: more(log), lambda: None, lambda: move(away, tmp_path))
    run([log], floor, follow=True, stop=steps, poll_s=0)
    assert queues(floor) == ["a", "b"]
