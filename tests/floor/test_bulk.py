"""Many rows are read in short transactions, and tell what one long read would."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from supervisor.clock import DAY_MS, HOUR_MS
from supervisor.floor import bulk, writing
from supervisor.floor.reader import Reader
from supervisor.floor.subjects import DONE

AT = 1_795_000_000_000
COLUMNS = ("pk", "queued_at", "ended_at")
LATE = f"{DONE} >= ? AND (queued_at IS NULL OR queued_at < ?)"


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    chance, connection = random.Random(3), writing.create(tmp_path / "a.floor", zone="UTC")
    rows = []
    for number in range(3_000):
        queued_at = None if number % 97 == 0 else AT + chance.randrange(40 * DAY_MS)
        ended_at = None if number % 31 == 0 else (queued_at or AT) + chance.choice((60_000, HOUR_MS, 9 * DAY_MS))
        rows.append((f"c{number}", queued_at, ended_at, ended_at and ended_at + chance.randrange(2) * HOUR_MS))
    # Somebody's clock was wrong.
    rows.append(("far", AT, 253_402_300_799_000, None))
    with connection:
        connection.executemany("INSERT INTO contact (id, queued_at, ended_at, wrapped_at) VALUES (?, ?, ?, ?)", rows)
    connection.close()
    with Reader(tmp_path / "a.floor") as opened:
        yield opened


@pytest.mark.parametrize("since", [AT - DAY_MS, AT + 3 * DAY_MS, AT + 39 * DAY_MS, AT + 90 * DAY_MS])
def test_what_is_walked_in_stretches_is_what_one_walk_finds(reader: Reader, since: int) -> None:
    given = (since, since)
    whole = [row for chunk in reader.scan("contact", COLUMNS, LATE, given) for row in chunk]
    parts = [row for chunk in bulk.scan_since(reader, "contact", COLUMNS, DONE, LATE, given) for row in chunk]
    assert parts == whole
    assert len(whole) >= 1


def test_what_is_bounded_or_of_another_kind_is_scanned_as_it_is(reader: Reader) -> None:
    for where, given in (
        (f"{DONE} >= ? AND {DONE} < ? AND queued_at < ?", (AT + DAY_MS, AT + 2 * DAY_MS, AT + DAY_MS)),
        (f"{DONE} IS NULL AND queued_at < ?", (AT + 9 * DAY_MS,)),
    ):
        whole = [row for chunk in reader.scan("contact", COLUMNS, where, given) for row in chunk]
        assert [
            row for chunk in bulk.scan_since(reader, "contact", COLUMNS, DONE, where, given) for row in chunk
        ] == whole
        assert whole
