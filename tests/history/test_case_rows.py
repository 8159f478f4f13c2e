"""Cases read as columns are the cases read one by one, whatever a floor says of them and at whatever instant."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from supervisor.clock import Window
from supervisor.floor import subjects
from supervisor.floor.case_columns import Source
from supervisor.floor.reader import Reader
from supervisor.history.beyond import case_rows
from tests.history.subject_rows import DAY, START, Rows

UNUSUAL = (
    ("UPDATE \"case\" SET reason = 'a' || char(31) || 'b' WHERE pk % 3 = 0", "a separator in a text"),
    ('UPDATE "case" SET id = id || char(30) WHERE pk = 2', "a separator in a name"),
    ('UPDATE "case" SET reopens = -1, opened_at = -5 WHERE pk = 3', "numbers below nothing"),
    ('UPDATE "case" SET id = NULL WHERE pk = 4', "a row without a name"),
)


def alike(row: dict[str, Any]) -> dict[str, Any]:
    """A row with what belongs to it in lists, each contact without the case that it names."""
    contacts = [{name: value for name, value in one.items() if name != "case_id"} for one in row["contacts"]]
    return row | {"events": list(row["events"]), "messages": list(row["messages"]), "contacts": contacts}


@pytest.mark.parametrize("seed", range(8))
def test_columns_tell_what_rows_tell(tmp_path: Path, seed: int) -> None:
    path = Rows(tmp_path / "a.floor", seed).path
    with closing(sqlite3.connect(path)) as connection, connection:
        for sql, _ in UNUSUAL[: seed % 5]:
            connection.execute(sql)
    window = Window(START - DAY * (seed % 2), START + 5 * DAY)
    with Reader(path) as reader:
        for now_at in (START + 2 * DAY, START + 30 * DAY):
            plain = {row["id"]: alike(row) for row in subjects.read_cases(reader, window, now_at)}
            for kept in (False, True):
                read = Source(reader, now_at, kept=kept).living(window)
                rows = [case_rows.row_of(read, place) for place in range(len(read.cases))]
                assert {row["id"]: alike(row) for row in rows} == plain
            some = sorted(id for id in plain if id)[::2]
            read = Source(reader, now_at).of(some)
            assert [case_rows.row_of(read, place)["id"] for place in np.argsort(read.cases.ids.all())] == some
