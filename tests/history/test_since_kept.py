"""Since when things in sight begin, by what rows say and by what they name, while a floor is written."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from supervisor.context import Context
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.history import since, teams
from supervisor.settings import Settings
from tests.history.subject_rows import DAY, HOUR, START
from tests.history.test_out_of_sight import SCOPES, floor_of
from tests.views import sights

TABLES = ("contact", "case", "survey", "sale")
BEGINS = {"contact": ("queued_at",), "case": ("opened_at",), "survey": ("asked_at", "answered_at"), "sale": ("at",)}


def plainly(connection: sqlite3.Connection, found: since.Since, table: str) -> int | None:
    """Row by row what `Since.first` says."""
    connection.row_factory = sqlite3.Row
    several = [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]
    others: dict[str, dict[str, Any]] = {}
    for name in ("contact", "case"):
        others |= {row["id"]: dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')}
    for column in BEGINS[table]:
        begins = [row[column] for row in several if row[column] is not None and _shown(row, others, found, row[column])]
        if begins:
            return int(min(begins))
    return None


def _shown(row: dict[str, Any], others: dict[str, dict[str, Any]], found: since.Since, at: int) -> bool:
    named = [others.get(row.get(link) or "", {}) for link in ("contact", "case_id") if "contact" in row]
    queue, client, agent = (
        next((one[name] for one in (row, *named) if one.get(name) is not None), None)
        for name in ("queue", "client", "agent")
    )
    if found.seen.contact(queue, client):
        return True
    team = teams.at_instant(found.teams, agent, at) if agent is not None else ""
    return (team or row.get("team") or "") in found.seen.own_teams


def asked(path: Path, context: Context) -> tuple[since.Since, dict[str, int | None]]:
    with Reader(path) as reader:
        found = since.of(reader, context, Settings(), sights.NOW)
        assert found is not None
        return found, {table: found.first(table) for table in TABLES}


def change(connection: sqlite3.Connection, rnd: random.Random) -> None:
    table = rnd.choice(TABLES)
    pick = f'(SELECT pk FROM "{table}" ORDER BY "{BEGINS[table][-1]}" LIMIT 1 OFFSET {rnd.randrange(3)})'
    queue = rnd.choice([*sights.QUEUES, None])
    match rnd.randrange(4):
        case 0:
            connection.execute(f'DELETE FROM "{table}" WHERE pk = {pick}')
        case 1 if table in ("contact", "case"):
            connection.execute(f'UPDATE "{table}" SET queue = ?, client = NULL WHERE pk = {pick}', (queue,))
        case 2:
            column = rnd.choice(BEGINS[table])
            connection.execute(f'UPDATE "{table}" SET "{column}" = "{column}" - ? WHERE pk = {pick}', (9 * HOUR,))
        case _:
            client = rnd.choice([*sights.CLIENTS, None])
            connection.execute("UPDATE queue SET client = ? WHERE id = ?", (client, queue))
    connection.commit()


@pytest.mark.parametrize("scopes", SCOPES, ids=str)
@pytest.mark.parametrize("seed", range(2))
def test_what_was_found_once_holds_as_long_as_nothing_is_written(
    seed: int, scopes: tuple[tuple[str, str], ...], tmp_path: Path
) -> None:
    rnd, rows, path = random.Random(seed), floor_of(seed), tmp_path / "a.floor"
    calls, agents = [row["id"] for row in rows["contact"]], [*sights.AGENT_TEAM, None, None]
    rows["sale"] = [
        {"id": f"sale{number}", "contact": rnd.choice((*calls, None)), "at": sights.NOW - rnd.randrange(30) * HOUR}
        | {"agent": rnd.choice(agents), "client": rnd.choice((None, None, *sights.CLIENTS))}
        for number in range(20)
    ]
    for row in rows["survey"]:
        row["asked_at"] = row["answered_at"] - HOUR if rnd.random() < 0.2 else None
    sights.write(path, rows)
    connection = sqlite3.connect(path)
    for _ in range(25):
        found, told = asked(path, sights.person(*scopes))
        assert told == {table: plainly(connection, found, table) for table in TABLES}
        assert asked(path, sights.person(*scopes))[1] == told
        change(connection, rnd)
    connection.close()


def test_the_first_of_many_answers_is_found_wherever_it_stands(tmp_path: Path) -> None:
    """Answers that say only when they were given, in no order of time, of contacts of which a few are in sight."""
    rnd, path = random.Random(5), tmp_path / "a.floor"
    with writing.create(path, zone="UTC") as connection:
        writing.upsert(connection, "queue", ("id", "client"), [("q1", "c1"), ("q2", "c2")])
        calls = [(f"k{number}", "q1" if number % 700 == 699 else "q2", START) for number in range(6_000)]
        writing.upsert(connection, "contact", ("id", "queue", "queued_at"), calls)
        given = [(f"s{number}", f"k{number}", START + rnd.randrange(DAY)) for number in range(6_000)]
        writing.upsert(connection, "survey", ("id", "contact", "answered_at"), given)
    connection.close()
    first_at = min(at for number, (_, _, at) in enumerate(given) if number % 700 == 699)
    assert asked(path, sights.person(("client", "c1")))[1]["survey"] == first_at
    assert asked(path, sights.person(("client", "c2")))[1]["survey"] == min(
        at for number, (_, _, at) in enumerate(given) if number % 700 != 699
    )
    assert asked(path, sights.person(("client", "c3")))[1]["survey"] is None
