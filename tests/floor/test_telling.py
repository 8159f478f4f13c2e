"""Whoever listens is told which table is read, and how far."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from supervisor.floor import leg_columns, telling, writing
from supervisor.floor.reader import Reader
from supervisor.floor.table_columns import Columns

AT = 1_795_000_000_000


@pytest.fixture
def heard() -> Iterator[list[tuple[str, float]]]:
    found: list[tuple[str, float]] = []
    telling.listen(lambda table, share: found.append((table, share)))
    yield found
    telling.listen(lambda _table, _share: None)


def test_what_is_read(tmp_path: Path, heard: list[tuple[str, float]]) -> None:
    path = tmp_path / "a.floor"
    with writing.create(path, zone="UTC") as connection:
        for number in range(30):
            writing.upsert(connection, "contact", ("id", "queued_at"), [(f"c{number}", AT + number)])
            writing.upsert(connection, "case", ("id", "opened_at"), [(f"k{number}", AT + number)])
    connection.close()
    with Reader(path) as reader:
        leg_columns.read(reader, AT, AT + 100, AT + 100)
        columns = Columns("case", ("opened_at",), (), ())
        columns.sift(reader, "1")
    assert {table for table, _ in heard} == {"contact", "case"}
    assert all(0 <= share <= 1 for _, share in heard)
    assert ("contact", 1.0) in heard
