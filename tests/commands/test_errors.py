"""Wrong use and unusable input: exit code 2 and one line that says what and where, never a traceback."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.commands.floors import DAY, Moked, NewFloor

FLOOR = "{floor}"
"""Stands for a good floor in the lists below."""

WRONG_USE = [
    ["nonsense"],
    ["live"],
    ["live", FLOOR, "--at", "yesterday"],
    ["live", FLOOR, "--at", "9999-12-31T23:00"],
    ["live", FLOOR, "--window", "nope"],
    ["live", FLOOR, "--window", "25:00-26:00"],
    ["live", FLOOR, "--table", "nope"],
    ["live", FLOOR, "--rows", "nope"],
    ["live", FLOOR, "--rows"],
    ["live", FLOOR, "--filter", "queue"],
    ["live", FLOOR, "--filter", "colour=red"],
    ["live", FLOOR, "--filter", "queue=nope"],
    ["live", FLOOR, "--filter", "agent=nope", "--table", "agents"],
    ["live", FLOOR, "--filter", "channel=fax"],
    ["live", FLOOR, "--filter", "agent=a"],
    ["live", FLOOR, "--filter", "agent=a", "--table", "queues"],
    ["live", FLOOR, "--filter", "agent=a", "--rows", "service_level"],
    ["live", FLOOR, "--set", "nope=1"],
    ["live", FLOOR, "--set", "service_level_ms=soon"],
    ["live", FLOOR, "--set", "service_level_ms=-1"],
    ["live", FLOOR, "--set", "target_ratio=nan"],
    ["live", FLOOR, "--set", "service_level=best"],
    ["live", FLOOR, "--set", "shifts=night"],
    ["live", FLOOR, "--format", "csv"],
    ["live", FLOOR, "--lang", "xx"],
    ["kpis", FLOOR],
    ["kpis", FLOOR, "--from", DAY],
    ["kpis", FLOOR, "--from", DAY, "--to", DAY],
    ["kpis", FLOOR, "--from", "2026-03-03", "--to", DAY],
    ["kpis", FLOOR, "--period", "2026-Q5"],
    ["kpis", FLOOR, "--period", "9999-12-31"],
    ["kpis", FLOOR, "--period", f"{DAY}.."],
    ["kpis", FLOOR, "--period", DAY, "--by", "colour"],
    ["kpis", FLOOR, "--period", DAY, "--kpi", "nope"],
    ["kpis", FLOOR, "--period", DAY, "--kpi", "longest_wait"],
    ["kpis", FLOOR, "--period", DAY, "--rows"],
    ["kpis", FLOOR, "--period", DAY, "--rows", "nope"],
    ["kpis", FLOOR, "--period", DAY, "--filter", "queue=nope"],
    ["kpis", FLOOR, "--period", DAY, "--filter", "team=nope"],
    ["check", FLOOR, "--at", "nope"],
    ["schema", "nope"],
    ["simulate"],
    ["simulate", "--into", FLOOR],
    ["simulate", "--into", "{folder}/new", "--agents", "4"],
    ["simulate", "--into", "{folder}/new", "--agents", "5001"],
    ["simulate", "--into", "{folder}/new", "--tz", "Mars/Olympus"],
    ["simulate", "--into", "{folder}/new", "--at", "nope"],
    ["import", "nope", FLOOR, "--into", "{folder}/new"],
    ["import", "asterisk-queue-log", "{folder}/missing", "--into", "{folder}/new"],
    ["import", "asterisk-queue-log", "{text}", "--into", "{folder}/new"],
    ["import", "asterisk-queue-log", "{folder}", "--into", "{folder}/new"],
    ["import", "asterisk-queue-log", "{log}", "--into", "{folder}"],
    ["import", "asterisk-queue-log", "{log}", "--into", "{text}"],
    ["import", "asterisk-queue-log", "{log}", "--into", "{folder}/new", "--tz", "Mars/Olympus"],
]


@pytest.mark.parametrize("arguments", WRONG_USE, ids=" ".join)
def test_wrong_use(arguments: list[str], new_floor: NewFloor, tmp_path: Path, moked: Moked) -> None:
    floor = new_floor().add("agent", {"id": "a"}).add("queue", {"id": "q"})
    (tmp_path / "notes.txt").write_text("nothing that a centre wrote\n")
    (tmp_path / "queue_log").write_text("1700000000|1.1|q|NONE|ENTERQUEUE||100|1\n")
    before = floor.path.read_bytes()
    places = {
        "floor": floor.path,
        "folder": tmp_path,
        "text": tmp_path / "notes.txt",
        "log": tmp_path / "queue_log",
    }
    said = moked(*(part.format(**places) for part in arguments))
    assert said.code == 2
    assert said.out == ""
    assert said.err.startswith("moked: ")
    assert said.err.count("\n") == 1
    assert floor.path.read_bytes() == before
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("command", [["live"], ["kpis", "--period", DAY], ["check"]], ids=lambda words: str(words[0]))
@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "text", "other database", "newer contract"])
def test_what_is_no_floor(command: list[str], kind: str, new_floor: NewFloor, tmp_path: Path, moked: Moked) -> None:
    path = tmp_path / "it"
    if kind == "folder":
        path.mkdir()
    elif kind == "empty":
        path.touch()
    elif kind == "text":
        path.write_text("Dear diary, " * 1000)
    elif kind == "other database":
        with sqlite3.connect(path) as connection:
            connection.execute("CREATE TABLE contact (a)")
        connection.close()
    elif kind == "newer contract":
        path = new_floor().execute("UPDATE meta SET value = '99' WHERE key = 'contract'").path
    said = moked(command[0], path, *command[1:])
    assert (said.code, said.out) == (2, "")
    assert str(path) in said.err
    assert said.err.count("\n") == 1


def test_a_zone_that_does_not_exist_is_said(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().execute("UPDATE meta SET value = 'Mars/Olympus' WHERE key = 'zone'")
    said = moked("live", floor.path)
    assert said.code == 2
    assert "Mars/Olympus" in said.err


def test_errors_speak_the_language_asked_for(moked: Moked) -> None:
    plain = moked("schema", "nothing").err
    for language in ("he", "ar", "ro"):
        said = moked("schema", "nothing", "--lang", language)
        assert said.code == 2
        assert "nothing" in said.err
        assert said.err != plain
    moked("schema", "nothing", "--lang", "en")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["live", "--help"], ["kpis", "--help"]], ids=" ".join)
def test_help_is_no_error(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    from supervisor import cli

    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 0
    assert capsys.readouterr().out
