"""Contacts read as columns say what each row says, whatever a source wrote into it."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from supervisor.floor import leg_columns, subjects, writing
from supervisor.floor.reader import Reader

AT = 1_795_000_000_000
FIRST, UNTIL = AT + 1_000, AT + 900_000
TEXTS = (None, None, "q1", "q2", "", "מוקד", "with space", "a,b")
ODD = ("fi\x1feld", "ro\x1ew", "\x1d")
ODD_NUMBERS = (-5, 10**15)


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = writing.create(tmp_path / "legs.floor", zone="UTC")
    yield connection
    connection.close()


def leg(chance: random.Random, number: int, odd: float, empty: frozenset[str]) -> dict[str, Any]:
    """Columns of one contact; those in `empty` say nothing."""
    row: dict[str, Any] = {"pk": number * chance.choice((1, 1, 3)) if odd else number}
    for name in subjects.LEG:
        if name.endswith("_at"):
            row[name] = chance.choice((None, AT + chance.randrange(10**6)))
        elif name in leg_columns.NUMBERS:
            row[name] = chance.choice((None, 0, 1, chance.randrange(10**5)))
        else:
            row[name] = chance.choice(TEXTS)
        if name in empty:
            row[name] = None
        elif chance.random() < odd:
            row[name] = chance.choice(ODD_NUMBERS if name.endswith("_at") or name in leg_columns.NUMBERS else ODD)
    row["id"] = None if "id" in empty or chance.random() < odd else f"c{number}"
    if chance.random() < 0.9:
        row["queued_at"] = AT + chance.choice((number * 20_000, chance.randrange(10**6)))
    return row


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.integers(0, 2**32),
    odd=st.sampled_from((0.0, 0.0, 0.005, 0.1)),
    empty=st.frozensets(st.sampled_from(subjects.LEG), max_size=8),
)
def test_legs_read_by_columns_are_those_of_the_rows(
    floor: sqlite3.Connection, seed: int, odd: float, empty: frozenset[str]
) -> None:  # fmt: skip
    chance = random.Random(seed)
    rows = {row["pk"]: row for row in (leg(chance, number, odd, empty) for number in range(1, 40))}
    floor.execute("DELETE FROM contact")
    names = (*subjects.LEG, "pk")
    floor.executemany(f"INSERT INTO contact ({', '.join(names)}) VALUES (:{', :'.join(names)})", rows.values())
    with Reader(Path(floor.execute("PRAGMA database_list").fetchone()[2])) as reader:
        found = leg_columns.read(reader, FIRST, UNTIL, AT + 800_000)
        expected = []
        for where, given_ in subjects.legs_between(FIRST, AT + 800_001):
            expected += subjects.scan(reader, "contact", subjects.LEG, where, given_)
        for row in expected:
            row["address"] = None if row["customer"] else row["address"]
            row |= {name: " " for name in leg_columns.NAMES if row[name] == "\x1d"}
    assert [found.row(place) for place in range(len(found))] == expected


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), first=st.integers(0, 900), length=st.integers(0, 400))
def test_shorter_stretches_are_taken_from_a_longer_one(
    floor: sqlite3.Connection, seed: int, first: int, length: int
) -> None:
    chance = random.Random(seed)
    rows = [leg(chance, number, 0.0, frozenset()) for number in range(1, 40)]
    floor.execute("DELETE FROM contact")
    names = (*subjects.LEG, "pk")
    floor.executemany(f"INSERT INTO contact ({', '.join(names)}) VALUES (:{', :'.join(names)})", rows)
    with Reader(Path(floor.execute("PRAGMA database_list").fetchone()[2])) as reader:
        source, now_at = leg_columns.Source(reader, AT + 800_000), AT + 800_000
        source.read(FIRST, UNTIL)
        begin, end = AT + first * 1_000, AT + (first + length) * 1_000
        mine, theirs = source.read(begin, end), leg_columns.read(reader, begin, end, now_at)
    by_id = [sorted((one.row(place) for place in range(len(one))), key=lambda row: row["id"]) for one in (mine, theirs)]
    assert by_id[0] == by_id[1]
