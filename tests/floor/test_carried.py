"""Who lives over midnight is found at once as day by day."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from supervisor import clock
from supervisor.clock import DAY_MS, HOUR_MS, Window
from supervisor.floor import loading, writing
from supervisor.floor.carried import Carried
from supervisor.floor.reader import Reader
from supervisor.kpi.legs import Packed

CHANGES = {"Europe/Berlin": 1_774_746_000_000, "Australia/Lord_Howe": 1_775_314_800_000, "UTC": 1_774_746_000_000}
"""When clocks change, or might."""


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = writing.create(tmp_path / "carried.floor", zone="UTC")
    yield connection
    connection.close()


def leg(chance: random.Random, days: list[Window], number: int) -> dict[str, Any]:
    """A contact whose instants lie about midnights."""
    at = chance.choice(days).start_at + chance.choice((0, -1, 1, chance.randrange(DAY_MS)))
    row: dict[str, Any] = {"id": f"c{number}"}
    for name in ("queued_at", "answered_at", "ended_at", "wrapped_at"):
        at += chance.choice((0, 0, 1, HOUR_MS, chance.randrange(3 * DAY_MS) if chance.random() < 0.3 else 5, -1))
        row[name] = chance.choice((at, at, at, chance.choice(days).end_at, None))
    row["wrap_ms"] = chance.choice((None, 0, HOUR_MS // 2, 2 * HOUR_MS, -5))
    return row


def pks(chunks: Any) -> set[int]:
    """The numbers of the contacts of chunks."""
    found: set[int] = set()
    for rows in chunks:
        found.update(rows.numbers["pk"].tolist() if isinstance(rows, Packed) else [row[0] for row in rows])
    return found


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), zone=st.sampled_from(sorted(CHANGES)))
def test_days_read_with_who_is_carried_are_the_same(floor: sqlite3.Connection, seed: int, zone: str) -> None:
    chance, where = random.Random(seed), ZoneInfo(zone)
    days = [clock.day_window(CHANGES[zone] + step * DAY_MS, where) for step in range(-2, 3)]
    rows = [leg(chance, days, number) for number in range(30)]
    floor.execute("DELETE FROM contact")
    floor.executemany(f"INSERT INTO contact ({', '.join(rows[0])}) VALUES (:{', :'.join(rows[0])})", rows)
    with Reader(Path(floor.execute("PRAGMA database_list").fetchone()[2])) as reader:
        carried = Carried(reader, [at for day in days for at in (day.start_at, day.end_at)])
        for day in days:
            found = pks(loading.read_legs(reader, day, past=True, carried=carried))
            assert found == pks(loading.read_legs(reader, day, past=True)), day
