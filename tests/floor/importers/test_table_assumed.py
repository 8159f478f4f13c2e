"""A duration without a unit is read as seconds, loudly; where that cannot be, it is refused."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers.table import preview
from tests.floor.importers.tables import TableFloor

CONTACT = """
[source]
row = "contact"
id = "id"
[fields]
queue = { constant = "q" }
agent = { constant = "a" }
queued_at = { constant = "2026-06-01T10:00:00Z" }
outcome = { constant = "answered" }
wait_ms = { constant = 0 }
conversation_ms = %s
"""
ROWS = "id,talk\n1,90\n2,90\n3,7\n4,PT1M30S\n"


def length_s(floor: TableFloor) -> list[float]:
    return [(row["ended_at"] - row["answered_at"]) / 1000 for row in floor.rows("contact", "id")]


def test_that_seconds_are_assumed_is_said_once(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, CONTACT % '"talk"').take(ROWS, ROWS)
    assert length_s(floor) == [90, 90, 7, 90]
    assert floor.summary.as_dict()["assumed_seconds"] == ["talk"]
    (told,) = preview.run([tmp_path / "export.csv"], map_path=floor.map)
    assert told.assumed == ["talk"]
    assert ("“{column}” is read as seconds: the mapping states no unit.", {"column": "talk"}) in [
        (str(text), values) for text, values in told.sentences()
    ]


@pytest.mark.parametrize(
    ("said", "assumed"),
    [
        ('{ column = "talk", unit = "seconds" }', []),
        ('{ column = "talk", unit = "mixed" }', []),
        ('{ constant = 1000, unit = "milliseconds" }', []),
        ('"talk"', ["talk"]),
        ('{ column = "talk", match = "^PT.*" }', []),  # it tells its unit itself
    ],
)
def test_only_what_was_assumed_is_said(said: str, assumed: list[str], tmp_path: Path) -> None:
    assert TableFloor(tmp_path, CONTACT % said).take(ROWS).summary.assumed == assumed


def test_milliseconds_are_not_taken_for_seconds(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, CONTACT % '"talk"')
    with pytest.raises(InputError, match="milliseconds, seconds") as found:
        floor.take("id,talk\n1,180000\n2,95000\n3,0\n4,1000\n")
    assert (found.value.code, floor.path.exists()) == ("unit", False)
    with pytest.raises(InputError):
        preview.run([tmp_path / "export.csv"], map_path=floor.map)
    # One long call among others is one long call.
    assert length_s(floor.take("id,talk\n1,180000\n2,95\n3,10\n4,1000\n"))[0] == timedelta(hours=50).total_seconds()


def test_sums_may_be_long_and_means_not(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "measure_total"\n[fields]\nperiod = { column = "d", length = "month" }\n'
        '[totals]\nhandled = "n"\ntalk_ms = { column = "t"%s }\n'
    )
    content = "d,n,t\n2026-01-01,1000,200000\n2026-02-01,1000,180000\n"
    floor = TableFloor(tmp_path, mapping % "").take(content)
    assert floor.summary.assumed == ["t"]
    with pytest.raises(InputError, match="State its unit"):
        TableFloor(tmp_path, mapping % ', mean_of = "n"', "means").take(content)
