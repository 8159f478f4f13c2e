"""Following a log: pieces, rotation, restarts. The importer asks `stop` between two looks; the script answers it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from supervisor.floor.importers.queue_log.run import run
from supervisor.floor.importers.queue_log.summary import Summary

pytestmark = pytest.mark.disk

Step = Callable[[], object]

LOG = [
    "1700000000|NONE|a|SIP/1|ADDMEMBER|",
    "1700000010|1.1|a|NONE|ENTERQUEUE||100|1",
    "1700000012|1.1|a|SIP/1|CONNECT|2|1.2|2",
    "1700000072|1.1|a|SIP/1|COMPLETECALLER|2|60|1",
    "1700000080|1.3|a|NONE|ENTERQUEUE||101|1",
    "1700000095|1.3|a|SIP/1|RINGNOANSWER|15000",
    "1700000099|1.3|a|NONE|ABANDON|1|1|19",
    "1700000100|NONE|a|SIP/1|PAUSE|Lunch",
    "1700000400|NONE|a|SIP/1|UNPAUSE|",
    "1700000500|1.4|a|NONE|ENTERQUEUE||102|1",
    "1700000501|1.4|a|SIP/1|CONNECT|1|1.5|1",
    "1700000801|1.4|a|SIP/1|COMPLETEAGENT|1|300|1",
]
TEXT = [f"{line}\n" for line in LOG]


class Script:
    """Takes one step each time the importer has looked; then looks on a few times and stops."""

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps)
        self.looks = 6

    def __call__(self) -> bool:
        if self.steps:
            self.steps.pop(0)()
            return False
        self.looks -= 1
        return self.looks < 0


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "live" / "queue_log"
    path.parent.mkdir()
    path.touch()
    return path


def append(path: Path, *pieces: str) -> Step:
    def step() -> None:
        with path.open("a") as file:
            file.write("".join(pieces))

    return step


def follow(log: Path, floor: Path, *steps: Step) -> Summary:
    return run([log], floor, follow=True, stop=Script(*steps), poll_s=0)


@pytest.fixture
def expected(floor_of: Callable[..., Any]) -> Any:
    return floor_of(LOG, name="expected").content()


@pytest.fixture
def floor(tmp_path: Path) -> Any:
    return tmp_path / "floor.db"


@pytest.fixture
def content(look: Any, floor: Any) -> Any:
    return lambda: look(floor).content()


def test_line_by_line(log: Any, floor: Any, content: Any, expected: Any) -> None:
    summary = follow(log, floor, *(append(log, line) for line in TEXT))
    assert content() == expected
    assert (summary.lines, summary.contacts, summary.agents) == (12, 3, 1)


def test_half_lines_wait_for_their_end(log: Any, floor: Any, content: Any, expected: Any) -> None:
    text = "".join(TEXT)
    follow(log, floor, *(append(log, text[at : at + 7]) for at in range(0, len(text), 7)))
    assert content() == expected


def test_a_late_line_leaves_what_the_batch_leaves(log: Any, floor: Any, content: Any, expected: Any) -> None:
    late = [TEXT[0], TEXT[1], TEXT[3], TEXT[2], TEXT[6], TEXT[5], TEXT[4], *TEXT[7:]]
    follow(log, floor, *(append(log, line) for line in late))
    assert content() == expected


def test_rotation_by_rename_with_a_writer_that_still_holds_the_old_file(
    log: Any, floor: Any, content: Any, expected: Any
) -> None:
    old = log.with_name("queue_log.1")
    follow(
        log,
        floor,
        append(log, *TEXT[:4], TEXT[4][:20]),
        lambda: log.rename(old),
        append(old, TEXT[4][20:], TEXT[5]),
        append(log, ""),
        append(old, TEXT[6]),
        append(log, *TEXT[7:]),
    )
    assert content() == expected


def test_rotation_by_copy_and_truncation(log: Any, floor: Any, content: Any, expected: Any) -> None:
    def copy_and_truncate() -> None:
        shutil.copy(log, log.with_name("queue_log.1"))
        os.truncate(log, 0)

    follow(log, floor, append(log, *TEXT[:6]), copy_and_truncate, append(log, *TEXT[6:9]), append(log, *TEXT[9:]))
    assert content() == expected


def test_truncation_is_seen_though_the_file_has_grown_again(log: Any, floor: Any, content: Any, expected: Any) -> None:
    def rotate() -> None:
        append(log, TEXT[3])()
        shutil.copy(log, log.with_name("queue_log.1"))
        os.truncate(log, 0)
        append(log, *TEXT[4:11])()

    follow(log, floor, append(log, *TEXT[:3]), rotate, append(log, TEXT[11]))
    assert content() == expected


def test_restart_goes_on_where_it_stopped(log: Any, floor: Any, content: Any, expected: Any) -> None:
    for line in TEXT:
        append(log, line[:-9])()
        follow(log, floor)
        append(log, line[-9:])()
        follow(log, floor)
    assert content() == expected


def test_restart_after_a_rotation_reads_the_rotated_rest_first(
    log: Any, floor: Any, content: Any, expected: Any
) -> None:
    follow(log, floor, append(log, *TEXT[:3]))
    append(log, *TEXT[3:6])()
    log.rename(log.with_name("queue_log.1"))
    append(log, *TEXT[6:])()
    follow(log, floor)
    assert content() == expected


def test_restart_after_copy_and_truncation_reads_the_copy_first(
    log: Any, floor: Any, content: Any, expected: Any
) -> None:
    follow(log, floor, append(log, *TEXT[:3]))
    append(log, *TEXT[3:6])()
    shutil.copy(log, log.with_name("queue_log.1"))
    os.truncate(log, 0)
    append(log, *TEXT[6:])()
    follow(log, floor)
    assert content() == expected


def test_restart_after_a_copy_with_truncation_and_then_a_rename(
    log: Any, floor: Any, content: Any, expected: Any
) -> None:
    follow(log, floor, append(log, *TEXT[:3]))
    append(log, *TEXT[3:5])()
    shutil.copy(log, log.with_name("queue_log.2"))
    os.truncate(log, 0)
    append(log, *TEXT[5:8])()
    log.rename(log.with_name("queue_log.1"))  # the very file that was being read, with other lines
    append(log, *TEXT[8:])()
    follow(log, floor)
    assert content() == expected


def test_a_file_that_is_away_for_a_while_does_no_harm(log: Any, floor: Any, content: Any, expected: Any) -> None:
    away = log.with_name("elsewhere")
    follow(
        log, floor, append(log, *TEXT[:5]), lambda: log.rename(away), lambda: away.rename(log), append(log, *TEXT[5:])
    )
    assert content() == expected


def test_the_heartbeat_and_nothing_else_is_written_when_nothing_comes(log: Any, floor: Any, look: Any) -> None:
    append(log, *TEXT)()
    follow(log, floor)
    before = look(floor)
    seq = before.changes()
    follow(log, floor)
    assert before.changes() == seq
    assert any(row["key"] == "heartbeat_at" for row in before.rows("meta"))


def test_restart_after_two_rotations_reads_the_file_that_came_and_went(
    log: Any, floor: Any, content: Any, expected: Any
) -> None:
    follow(log, floor, append(log, *TEXT[:3]))
    append(log, *TEXT[3:5])()
    log.rename(log.with_name("queue_log.2"))
    append(log, *TEXT[5:8])()
    log.rename(log.with_name("queue_log.1"))
    append(log, *TEXT[8:])()
    follow(log, floor)
    assert content() == expected


def test_a_file_that_came_and_went_in_the_tick_of_the_last_look_is_read(
    log: Any, floor: Any, content: Any, expected: Any
) -> None:
    follow(log, floor, append(log, *TEXT[:3]))
    with closing(sqlite3.connect(floor)) as connection:
        ((looked_at,),) = connection.execute("SELECT max(at) FROM import_position").fetchall()
    log.rename(log.with_name("queue_log.2"))
    append(log, *TEXT[3:8])()
    os.utime(log, ns=((looked_at - 15) * 1_000_000,) * 2)  # a file's time stands still from tick to tick
    log.rename(log.with_name("queue_log.1"))
    append(log, *TEXT[8:])()
    follow(log, floor)
    assert content() == expected


def test_two_rotations_between_two_looks(log: Any, floor: Any, content: Any, expected: Any) -> None:
    def twice() -> None:
        append(log, *TEXT[3:5])()
        log.rename(log.with_name("queue_log.2"))
        append(log, *TEXT[5:8])()
        log.rename(log.with_name("queue_log.1"))
        append(log, *TEXT[8:])()

    follow(log, floor, append(log, *TEXT[:3]), append(log, ""), twice)
    assert content() == expected
