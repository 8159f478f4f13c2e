"""Agents' time placed by whole columns is what it is row by row: random rosters, states, versions and teams."""

from __future__ import annotations

import random
from itertools import product
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from supervisor.access import Grant, Rights
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.history import table
from supervisor.history.past import Asked, Past
from supervisor.settings import Settings
from tests.history.subject_rows import DAY, HOUR, MINUTE, START

NAMES = ("contacts_per_hour.paid", "utilisation", "utilisation.other_work", "shrinkage", "adherence", "conformance")
SPLITS: tuple[tuple[str, ...], ...] = ((), ("agent",), ("team", "site"), ("hour",), ("day", "agent"), ("interval",))


def fill(path: Path, seed: int) -> None:
    rnd = random.Random(seed)
    agents = [f"a{number}" for number in range(4)]
    rows: dict[str, list[dict[str, object]]] = {
        "team": [{"id": "t1", "site": "s1"}, {"id": "t2", "site": "s2"}],
        "agent": [{"id": agent} for agent in agents[:3]],
        "team_membership": [
            {"agent": agent, "team": rnd.choice(("t1", "t2")), "from_at": at, "to_at": rnd.choice((None, at + 2 * DAY))}
            for agent in agents[:3]
            for at in (START, START + rnd.randint(1, 5 * 24 * 60) * MINUTE)
        ],
        "shift": [
            {"agent": rnd.choice((*agents, None)), "starts_at": begin, "ends_at": rnd.choice((None, begin, end, end)),
             "activity": rnd.choice(("work", "work", "Lunch", None)), "paid": rnd.choice((0, 1, None)),
             "absence": rnd.choice((None, None, None, "sick")), "version": rnd.choice((None, 0, 0, 0, 1))}
            for begin in (START + rnd.randint(-2 * 24, 6 * 24) * HOUR for _ in range(rnd.choice((0, 12, 40))))
            for end in (begin + rnd.randint(1, 30) * HOUR,)
        ],
        "agent_state": [
            {"agent": rnd.choice(agents), "at": START + rnd.randint(-24 * 60, 5 * 24 * 60) * MINUTE,
             "state": rnd.choice(("available", "on_contact", "lunch", "other_work", "training", "offline"))}
            for _ in range(60)
        ],
    }  # fmt: skip
    with writing.create(path, zone="UTC") as connection:
        connection.execute("BEGIN")
        for name, several in rows.items():
            for number, row in enumerate(several):
                told = {"id": f"{name}{number}"} | row
                writing.upsert(connection, name, tuple(told), [tuple(told.values())])
        connection.execute("COMMIT")
    connection.close()


@pytest.mark.parametrize("seed", range(8))
def test_floors(tmp_path: Path, seed: int) -> None:
    fill(tmp_path / "a.floor", seed)
    rnd = random.Random(seed)
    window = Window(START + rnd.choice((-1, 0, 2)) * DAY, START + rnd.choice((3, 5)) * DAY + rnd.choice((0, 7 * HOUR)))
    with Reader(tmp_path / "a.floor") as reader:
        of_team = Context(book_id="b", rights=Rights("p", "Pat", (Grant("supervisor", "team", "t1"),), proven=True))
        for context, by in product((ALONE, of_team), SPLITS):
            past = Past(reader, Settings(), context)
            for now_at in (START + 40 * DAY, START + 2 * DAY + 7 * HOUR + 5):
                asked = Asked(window, now_at, ZoneInfo("Asia/Jerusalem"), by, NAMES, {})
                loaded, in_force = past.load(asked)
                assert past.kpis(asked) == table.kpis(loaded, by, NAMES, {}, in_force), (by, now_at)
