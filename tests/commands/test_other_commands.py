"""`moked check`, `simulate` and `schema`, and the command as a program of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from supervisor import contract, settings
from supervisor.floor import health
from supervisor.history.keys import KEYS
from supervisor.history.table import ON_BOARD
from supervisor.kpi import catalogue, period_measures
from supervisor.kpi.measures import MEASURES
from tests.commands.floors import DAY, Moked, NewFloor, answered, at, left


def test_check_of_a_good_floor(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor(heartbeat_at=at("10:00")).add("queue", {"id": "q"}).legs(left("q", at("09:00"), 60_000))
    said = moked("check", floor.path, "--at", f"{DAY}T10:00")
    assert (said.code, said.err) == (0, "")
    assert said.out.count("\n") == 1
    assert moked.json("check", floor.path, "--at", f"{DAY}T10:00") == []


def test_check_finds_what_makes_figures_wrong(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor(heartbeat_at=at("10:00")).add("queue", {"id": "q"})
    floor.legs({"id": "bad", "queue": "q", "queued_at": "09:00", "ended_at": "08:00", "outcome": "abandoned"})
    floor.legs(left("q", at("09:00"), 60_000))
    said = moked("check", floor.path, "--at", f"{DAY}T10:00")
    assert said.code == 1
    assert "contact bad" in said.out
    (finding,) = moked("check", floor.path, "--at", f"{DAY}T10:00", "--format", "json").rows
    assert (finding["code"], finding["severity"], finding["count"]) == ("ended_before_queued", "wrong", 1)
    assert [sample["id"] for sample in finding["samples"]] == ["bad"]
    # The broken row is in no figure, the good one is.
    assert moked.totals(floor, "10:00")["entered"]["value"] == 1


def test_check_says_doubts_without_failing(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor(heartbeat_at=at("10:00")).legs(answered("unknown", at("09:00"), 1_000))
    said = moked("check", floor.path, "--at", f"{DAY}T12:00", "--format", "json")
    assert said.code == 0
    assert {"feed_silent", "unresolved_reference", "answered_without_agent"} <= {row["code"] for row in said.rows}


def test_simulate_makes_a_floor_that_can_be_looked_at(tmp_path: Path, moked: Moked) -> None:
    given = ("--agents", 5, "--days", 2, "--seed", 7, "--at", f"{DAY}T15:00", "--tz", "Asia/Kathmandu")
    first, second = tmp_path / "1.floor", tmp_path / "2.floor"
    for path in (first, second):
        assert moked("simulate", "--into", path, *given).code == 0
    moment = ("--at", f"{DAY}T15:00+05:45")
    (row,) = moked.json("live", first, *moment)
    assert row["entered"]["value"] > 0
    assert row["entered"]["value"] + row["carried_in"]["value"] == sum(
        row[id]["value"] for id in ("answered", "abandoned", "short_abandoned", "other_exits", "still_waiting")
    )
    assert moked.json("live", second, *moment) == [row]  # the same seed, the same centre
    (then,) = moked.json("kpis", first, "--period", DAY, *moment)
    assert {id: then[id] for id in ON_BOARD} == {id: row[id] for id in ON_BOARD}
    assert moked("check", first, *moment).code == 0


def test_schema_lists_every_id(moked: Moked) -> None:
    found = json.loads(moked("schema", "--format", "json").out)
    assert [row["id"] for row in found["kpis"]] == [kpi.id for kpi in catalogue.KPIS]
    assert [row["id"] for row in found["measures"]] == [
        measure.id for measure in (*MEASURES, *period_measures.MEASURES)
    ]
    assert [row["key"] for row in found["keys"]] == list(KEYS)
    assert [row["name"] for row in found["settings"]] == [setting.name for setting in settings.SETTINGS]
    assert {row["code"] for row in found["findings"]} == set(health.CODES)
    assert {row["table"] for row in found["contract"]} == {table.name for table in contract.TABLES}
    for topic in found:
        assert moked.json("schema", topic) == found[topic]
        if topic != "sql":  # printed without a title, for sqlite3 to read
            assert moked("schema", topic).out.startswith(topic.upper())
    everything = moked("schema").out
    assert all(topic.upper() in everything for topic in found)


# As a program of its own


def run(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", **more}
    command = [sys.executable, "-m", "supervisor", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", env=environment, timeout=50, check=False
    )


def test_as_a_program(new_floor: NewFloor) -> None:
    floor = new_floor("Asia/Jerusalem").add("queue", {"id": "q", "name": "שירות"}).legs(left("q", at("09:00"), 60_000))
    said = run("live", floor.path, "--at", f"{DAY}T12:00", "--table", "queues", "--format", "json")
    assert (said.returncode, said.stderr) == (0, "")
    (row,) = json.loads(said.stdout)
    assert (row["queue_name"], row["abandoned"]["value"]) == ("שירות", 1)


def test_as_a_program_an_error_is_one_line(tmp_path: Path) -> None:
    said = run("live", tmp_path / "nowhere")
    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.startswith("moked: ")
    assert said.stderr.count("\n") == 1


def test_a_reader_that_stops_reading_is_no_error() -> None:
    command = [sys.executable, "-m", "supervisor", "schema"]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.close()
    problems = program.stderr.read()
    program.stderr.close()
    assert program.wait(50) == 0
    assert problems == ""
