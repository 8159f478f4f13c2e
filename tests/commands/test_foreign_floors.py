"""Floors that some other program made loosely: no change log, no types, numbers as text. What can be read is shown."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from supervisor import contract
from tests.commands.floors import DAY, Moked, at

MOMENT = ("--at", f"{DAY}T10:00")


@pytest.fixture
def loose(tmp_path: Path) -> Path:
    path = tmp_path / "loose.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE meta (key, value)")
    connection.executemany("INSERT INTO meta VALUES (?, ?)", [("contract", "1"), ("floor_id", "x"), ("zone", "UTC")])
    for table in contract.TABLES:
        names = ", ".join(f'"{name}"' for name in table.column_names if name != "pk")
        connection.execute(f"CREATE TABLE {table.sql_name} (pk INTEGER PRIMARY KEY, {names})")
    legs = (
        "INSERT INTO contact(id, queue, agent, queued_at, answered_at, ended_at, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    times = (at("09:00"), at("09:00:10"), at("09:01:10"))
    connection.execute(legs, ("good", "q", "ann", *times, "answered"))
    connection.execute(legs, ("text", "q", "ann", str(times[0]), *times[1:], "answered"))
    connection.execute(legs, ("half", "q", "ann", times[0], times[1] + 0.5, times[2], "answered"))
    for sql in (
        f"INSERT INTO agent_state(id, agent, at, state) VALUES ('1', 'ann', {at('09:00')}, 'available')",
        f"INSERT INTO agent_state(id, agent, at, state) VALUES ('2', 'ann', {at('09:00')}.5, 'offline')",
        "INSERT INTO agent_state(id, agent, at, state) VALUES ('3', 'ann', 'noon', 'offline')",
        "INSERT INTO queue(id, name) VALUES ('q', 5), (7, NULL)",
        "INSERT INTO agent(id, capacity) VALUES ('ann', 'two'), ('ben', 1)",
        "INSERT INTO queue_target(id, queue, service_level_ms) VALUES ('1', 'q', 'fast')",
        "INSERT INTO team_membership(id, agent, team, from_at) VALUES ('1', 'ann', 't', 'monday')",
        "INSERT INTO queue_membership(id, agent, queue, to_at) VALUES ('1', 'ann', 'q', 'never')",
        "INSERT INTO offer(id, agent, at, result) VALUES ('1', 'ann', 'noon', 'missed')",
    ):
        connection.execute(sql)
    connection.commit()
    connection.close()
    return path


def test_what_can_be_used_is_shown(loose: Path, moked: Moked) -> None:
    (row,) = moked.json("live", loose, *MOMENT)
    (then,) = moked.json("kpis", loose, "--period", DAY, *MOMENT)
    for found in (row, then):
        assert (found["entered"]["value"], found["aht"]["value"], found["missed_offers"]["value"]) == (1, 60, 0)
        assert (found["occupancy"]["value"], found["occupancy"]["n"]) == (0, 60)
    queues = moked.json("live", loose, *MOMENT, "--table", "queues")
    assert [(row["queue"], row["queue_name"]) for row in queues] == [("q", "5"), ("7", "7")]
    for by in ("queue", "agent", "team", "hour"):
        assert moked("kpis", loose, "--period", DAY, *MOMENT, "--by", by).code == 0


def test_what_cannot_is_named(loose: Path, moked: Moked) -> None:
    said = moked("check", loose, *MOMENT, "--format", "json")
    assert said.code == 1
    wrong = {row["table"] for row in said.rows if row["code"] == "not_a_number"}
    assert {"contact", "queue_target", "team_membership", "queue_membership", "agent", "agent_state"} <= wrong
