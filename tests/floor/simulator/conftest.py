"""Centres that several tests look at, simulated once."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pytest

from supervisor.floor.simulator import Batch, Centre
from supervisor.floor.simulator.rows import COLUMNS

START = dt.datetime(2026, 11, 8, 12, tzinfo=dt.UTC)  # a Sunday, a working day in this centre
DAY_MS = 86_400_000


def ms(at: dt.datetime) -> int:
    return int(at.timestamp()) * 1000


@dataclass
class Told:
    """The rows of a centre by table and id, as dictionaries, and how it was made."""

    rows: dict[str, dict[str, dict[str, Any]]]
    until_at: int
    repeats: list[str]

    def all(self, table: str) -> list[dict[str, Any]]:
        return list(self.rows.get(table, {}).values())


def told(batches: Iterable[Batch], until_at: int) -> Told:
    """What stands after these batches: the newest row of each id."""
    rows: dict[str, dict[str, dict[str, Any]]] = {}
    repeats = []
    for batch in batches:
        for table, found in batch.rows.items():
            mine = rows.setdefault(table, {})
            for row in found:
                if row[0] in mine:
                    repeats.append(table)
                mine[row[0]] = dict(zip(COLUMNS[table], row, strict=True))
    return Told(rows, until_at, repeats)


def centre_days(agents: int, days: float, seed: int = 1) -> Told:
    until_at = ms(START) + int(days * DAY_MS)
    gc.disable()  # half a million plain tuples and lists: nothing to collect, much to look at
    try:
        return told([Centre(agents, seed, ms(START)).advance(until_at)], until_at)
    finally:
        gc.enable()


@pytest.fixture(scope="session")
def forty() -> Told:
    """Five days of forty agents, cut off in the middle of the sixth."""
    return centre_days(40, 5)


@pytest.fixture(scope="session")
def five() -> Told:
    """Eleven days of five agents."""
    return centre_days(5, 11)


@pytest.fixture(scope="session")
def five_hundred() -> Told:
    """A day of five hundred agents until late in the evening."""
    return centre_days(500, 0.3)


@pytest.fixture(params=["five", "forty", "five_hundred"])
def centre(request: pytest.FixtureRequest) -> Told:
    """Each size in turn."""
    found: Told = request.getfixturevalue(request.param)
    return found
