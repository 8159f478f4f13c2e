"""What is printed reaches whoever reads it, whatever its letters; where it cannot, that is said or passed over."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.floors import Floor, NewFloor, at, left

NAME = "מכירות"
PLAIN = {"PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "LC_ALL": "C"}
"""A system that knows no letters but those of ASCII."""


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    return new_floor().add("queue", {"id": "q1", "name": NAME}).legs(left("q1", at("09:20"), 60_000))


def words(floor: Floor, *more: str) -> list[str]:
    asked = ("kpis", str(floor.path), "--period", "2026-03-02", "--by", "queue", "--kpi", "offered")
    return [sys.executable, "-m", "supervisor", *asked, *more]


def surroundings(**more: str) -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "PYTHONIOENCODING"} | more


def run(command: list[str], **more: str) -> tuple[int, bytes, bytes]:
    done = subprocess.run(command, capture_output=True, env=surroundings(**more), timeout=60, check=False)
    return done.returncode, done.stdout, done.stderr


def test_a_pipe_gets_utf_8_where_nobody_chose(floor: Floor) -> None:
    code, out, err = run(words(floor, "--filter", f"queue_name={NAME}"), **PLAIN)
    assert (code, out) == (2, b"")
    assert NAME in err.decode(), "said with its letters"
    code, out, err = run(words(floor), **PLAIN)
    assert (code, err) == (0, b"")
    assert NAME in out.decode()


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_a_chosen_encoding_shows_what_it_can(form: str, floor: Floor) -> None:
    code, out, err = run(words(floor, "--format", form), PYTHONIOENCODING="cp1252")
    assert (code, err) == (0, b"")
    assert "?" * len(NAME) in out.decode("cp1252")


def test_a_wrong_word_is_said_in_any_encoding(floor: Floor) -> None:
    code, out, err = run(words(floor, "--filter", f"queue={NAME}"), PYTHONIOENCODING="ascii")
    assert (code, out) == (2, b"")
    assert b"Traceback" not in err
    assert b"\\u05de" in err


@pytest.mark.parametrize("more", [(), ("--format", "json"), ("--rows",)])
def test_a_full_output_is_said(more: tuple[str, ...], floor: Floor) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            words(floor, *more), stdout=full, stderr=subprocess.PIPE, env=surroundings(), timeout=60, check=False
        )
    assert done.returncode == 2
    assert done.stderr.decode() == "moked: The output could not be written (No space left on device).\n"


def test_who_reads_may_leave_at_any_time(floor: Floor) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run(
        words(floor), stdout=theirs, stderr=subprocess.PIPE, env=surroundings(), timeout=60, check=False
    )
    os.close(theirs)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(("more", "code"), [((), 0), (("--filter", "queue=q7"), 2)])
@pytest.mark.parametrize("closed", [">&-", ">&- 2>&- <&-"])
def test_a_closed_output_is_no_failure(more: tuple[str, ...], code: int, closed: str, floor: Floor) -> None:
    found, out, err = run(["sh", "-c", f'exec "$@" {closed}', "sh", *words(floor, *more)])
    assert (found, out) == (code, b"")
    assert b"Traceback" not in err
