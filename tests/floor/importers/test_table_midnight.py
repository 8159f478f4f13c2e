"""Calls with one date and several clocks that go on over midnight, and clocks that only say that there was nothing."""

from __future__ import annotations

from pathlib import Path

from supervisor.floor.importers.table import codes
from tests.floor.importers.tables import TableFloor, at

MAPPING = """
[source]
row = "contact"
id = "n"
[fields]
queued_at = { columns = ["day", "queued"], date = "%Y-%m-%d %H:%M:%S" }
answered_at = { columns = ["day", "answered"], date = "%Y-%m-%d %H:%M:%S" }
ended_at = { columns = ["day", "ended"], date = "%Y-%m-%d %H:%M:%S" }
outcome = { column = "what", values = { AGENT = "answered", HANG = "abandoned" } }
"""
HEAD = "n,day,queued,answered,ended,what\n"


def taken(folder: Path, *rows: str, mapping: str = MAPPING, zone: str = "UTC") -> TableFloor:
    return TableFloor(folder, mapping).take(HEAD + "\n".join(rows) + "\n", zone=zone)


def test_a_call_goes_on_over_midnight(tmp_path: Path) -> None:
    floor = taken(
        tmp_path,
        "1,2026-03-02,23:58:00,23:59:30,00:05:00,AGENT",
        "2,2026-03-02,23:58:00,00:01:00,00:05:00,AGENT",
        "3,2026-03-02,23:59:00,,00:00:30,HANG",
        "4,2026-03-02,10:00:00,10:00:05,10:01:00,AGENT",
    )
    found = [(row["answered_at"], row["ended_at"]) for row in floor.rows("contact", "id")]
    assert found == [
        (at("2026-03-02T23:59:30"), at("2026-03-03T00:05:00")),
        (at("2026-03-03T00:01:00"), at("2026-03-03T00:05:00")),
        (None, at("2026-03-03T00:00:30")),
        (at("2026-03-02T10:00:05"), at("2026-03-02T10:01:00")),
    ]
    said = [codes.NEXT_DAY in (flags or "").split() for flags in floor.column("contact", "flags", "id")]
    assert said == [True, True, True, False]


def test_the_next_day_may_have_another_length(tmp_path: Path) -> None:
    floor = taken(tmp_path, "1,2026-03-28,23:58:00,23:59:00,00:05:00,AGENT", zone="Europe/Bucharest")
    row = floor.row("contact")
    assert row["ended_at"] - row["answered_at"] == 6 * 60_000


def test_a_clock_that_is_a_slip_is_no_next_day(tmp_path: Path) -> None:
    floor = taken(
        tmp_path,
        "1,2026-03-02,10:00:01,10:00:00,10:05:00,AGENT",
        "2,2026-03-02,10:00:00,0:00:00,10:05:00,AGENT",
        "3,2026-03-02,23:55:00,0:00:00,0:00:00,AGENT",
        "4,2026-03-02,10:00:00,10:00:05,10:01:00,AGENT",
    )
    assert floor.rejects() == [(line, codes.OUT_OF_ORDER) for line in (2, 3, 4)]


def test_a_call_that_was_left_and_answered_is_said_to_be_so(tmp_path: Path) -> None:
    rows = ("1,2026-03-02,10:00:00,0:00:00,10:05:00,HANG", "2,2026-03-02,10:00:00,10:00:05,10:01:00,AGENT")
    floor = taken(tmp_path, *rows)
    assert floor.rejects() == [(2, codes.ANSWERED_AND_LEFT)]
    blank = MAPPING.replace('["day", "answered"]', '["day", "answered"], blank = ["0:00:00"]')
    assert taken(tmp_path, *rows, mapping=blank).summary.rejected == {}
