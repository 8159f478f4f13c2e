"""Sums of the days of a year by their number, and what lengths of conversations are means of."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervisor.errors import InputError
from tests.floor.importers.tables import TableFloor, at

DAILY = """
[source]
row = "measure_total"
zone = "UTC"
year = 2024
[fields]
period = { column = "Index", date = "%j", length = "day" }
[totals]
entered = "Incoming"
answered = "Answered"
talk_ms = { column = "Talk (AVG)", unit = "mixed", mean_of = "Answered" }
"""


def test_days_by_their_number_and_the_calls_behind_a_mean(tmp_path: Path) -> None:
    # 29 February 2024 is the 60th day. Two calls of 30 s and three of 1:00 are 240 s of five handled.
    floor = TableFloor(tmp_path, DAILY).take(
        "Index,Incoming,Answered,Talk (AVG)\n60,3,2,0:00:30\n366,4,3,0:01:00\n367,1,1,0\n"
    )
    rows = {(row["starts_at"], row["measure"]): row["value"] for row in floor.rows("measure_total")}
    assert rows[at("2024-02-29"), "entered"] == 3
    assert rows[at("2024-12-31"), "talk_ms"] == 180_000
    assert sum(value for (_, measure), value in rows.items() if measure == "handled") == 5
    assert [line for line, _ in floor.rejects()] == [4]


def test_a_file_nested_without_end_is_no_file(tmp_path: Path) -> None:
    path = tmp_path / "deep.json"
    path.write_text("[" * 100_000 + "]" * 100_000, encoding="ascii")
    with pytest.raises(InputError) as caught:
        TableFloor(tmp_path, DAILY).take(path)
    assert caught.value.code == "unreadable"


def test_names_of_columns_that_are_no_names_are_cut(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        TableFloor(tmp_path, DAILY).take(f"{'A' * 5_000},b\n1,2\n")
    assert len(str(caught.value.values["known"])) < 100
