"""What is taken away from more than there is, and files that were cut off while they were written."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers.table import codes
from tests.floor.importers.tables import TableFloor

MAPPING = """
[source]
row = "contact"
id = "n"
[fields]
queued_at = "at"
outcome = { constant = "answered" }
wait_ms = { constant = 0 }
talk_ms = { column = "whole", unit = "seconds", minus = ["wait"] }
"""
ROWS = "n,at,whole,wait\n1,2026-03-02 09:00,70,10\n2,2026-03-02 09:01,10,60\n3,2026-03-02 09:02,70,\n"


def test_more_taken_away_than_there_is_counts_as_nothing_and_is_said(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, MAPPING).take(ROWS)
    assert floor.column("contact", "talk_ms", "id") == [60_000, 0, 70_000]
    said = [codes.BELOW_NOTHING in (flags or "").split() for flags in floor.column("contact", "flags", "id")]
    assert said == [False, True, False]
    assert codes.BELOW_NOTHING in codes.FLAGS


def test_empty_bytes_are_no_encoding(tmp_path: Path) -> None:
    floor, data = TableFloor(tmp_path, MAPPING), ROWS.encode()
    with pytest.raises(InputError, match="holds empty bytes from line 5 on") as caught:
        floor.take(data + bytes(5_000))
    assert caught.value.code == "cut"
    with pytest.raises(InputError, match="is not UTF-8") as caught:
        floor.take(ROWS.encode("utf-16-le"))
    assert caught.value.code == "encoding"
