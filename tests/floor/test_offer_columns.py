"""Offers read as columns say what each row says with its contact beside it."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from supervisor.clock import Window
from supervisor.floor import offer_columns, writing
from supervisor.floor.reader import Reader
from supervisor.kpi.legs import NULL

AT = 1_795_000_000_000
WINDOW = Window(AT + 1_000, AT + 900_000)
NOW_AT = AT + 800_000
JOINED = (
    "SELECT o.pk, o.id, o.agent, o.at, o.result, c.pk, c.queued_at, c.queue, c.channel, c.client "
    "FROM offer o LEFT JOIN contact c ON c.id = o.contact WHERE o.at >= ? AND o.at < ? AND o.agent IS NOT NULL "
    "ORDER BY o.at, o.pk"
)


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = writing.create(tmp_path / "offers.floor", zone="UTC")
    yield connection
    connection.close()


def rows_of(offers: offer_columns.Offers) -> list[tuple[Any, ...]]:
    """As `JOINED` has them."""

    def text(name: str, row: int) -> str | None:
        code = getattr(offers, name)[row]
        return None if code < 0 else offers.words[name][code]

    def number(value: int) -> int | None:
        return None if value == NULL else int(value)

    found = [
        (
            int(offers.pk[row]), offers.ids[row], text("agent", row), int(offers.at[row]),
            offer_columns.RESULTS[offers.result[row]], number(offers.contact[row]), number(offers.queued_at[row]),
            *(text(name, row) for name in ("queue", "channel", "client")),
        )
        for row in range(len(offers))
    ]  # fmt: skip
    return sorted(found, key=lambda row: (row[3], row[0]))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), odd=st.booleans(), missed=st.booleans(), contacts=st.sampled_from((3, 40, 400)))
def test_offers_read_by_columns_are_those_of_the_rows(
    floor: sqlite3.Connection, seed: int, odd: bool, missed: bool, contacts: int
) -> None:  # fmt: skip
    chance = random.Random(seed)
    texts = (None, "q1", "q2", "", "מוקד", *(("fi\x1feld", "ro\x1ew") if odd else ()))
    floor.execute("DELETE FROM contact")
    floor.execute("DELETE FROM offer")
    legs = [
        (f"c{number}", chance.choice((None, AT + chance.randrange(10**6))), *(chance.choice(texts) for _ in range(3)))
        for number in range(contacts)
    ]
    floor.executemany("INSERT INTO contact (id, queued_at, queue, channel, client) VALUES (?, ?, ?, ?, ?)", legs)
    results = (*offer_columns.RESULTS, "answered", "answered", "lost", None)
    many = chance.choice((0, 3, 60))
    offers = [
        (
            number * (7 if odd else 1), f"o{number}", chance.choice((None, f"c{chance.randrange(contacts + 9)}")),
            chance.choice(("a1", "a2", None)), AT + chance.randrange(10**6), chance.choice(results),
        )
        for number in range(1, many)
    ]  # fmt: skip
    floor.executemany("INSERT INTO offer (pk, id, contact, agent, at, result) VALUES (?, ?, ?, ?, ?, ?)", offers)
    taken = offer_columns.MISSED if missed else frozenset(offer_columns.RESULTS)
    with Reader(Path(floor.execute("PRAGMA database_list").fetchone()[2])) as reader:
        found = offer_columns.read(reader, WINDOW, NOW_AT, missed=missed)
    expected = floor.execute(JOINED, (WINDOW.start_at, NOW_AT + 1)).fetchall()
    assert rows_of(found) == [row for row in expected if row[4] in taken]
