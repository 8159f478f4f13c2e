"""Rejected rows keep the column that they lie in and what it says: bounded, harmless in spreadsheets."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

from supervisor.floor import health
from supervisor.floor.findings import Finding
from supervisor.floor.importers.queue_log.rejecting import VALUE_KEPT
from supervisor.floor.importers.table import codes, rejects
from supervisor.floor.reader import Reader
from tests.floor.importers.tables import TableFloor

CALLS = """
[source]
row = "contact"
id = "Call"

[fields]
queue = "Queue"
queued_at = { column = "When", date = "%Y-%m-%d %H:%M" }
wait_ms = { column = "Wait", unit = "seconds", plus = ["Ringing"] }
outcome = { column = "Result", values = { Ok = "answered", Gone = "abandoned" } }
"""
HEAD = "Call,Queue,When,Wait,Ringing,Result\n"
GOOD = "9,Sales,2026-11-02 11:00,1,,Ok\n"
FORMULA = '=HYPERLINK("http://example.org","see")'


def listed(floor: TableFloor) -> list[tuple[int, str, str, str]]:
    told = rejects.rejected(str(floor.path), None)["rows"]
    return [(one["line"], one["code"], one["column"], one["value"]) for one in told]


def rejected_finding(floor: TableFloor) -> Finding:
    with Reader(floor.path) as reader:
        return next(one for one in health.check(reader) if one.code == "rejected")


def test_column_and_value_are_kept_of_whatever_column_it_is(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, CALLS).take(
        HEAD
        + "1,Sales,2026-11-02 10:00,30,5,Ok\n"
        + "2,Sales,2026-11-02 25:00,30,5,Ok\n"
        + "3,Sales,2026-11-02 10:00,soon,5,Ok\n"
        + "4,Sales,2026-11-02 10:00,30,later,Ok\n"
        + "5,Sales,2026-11-02 10:00,30,5,Strange\n"
    )
    assert listed(floor) == [
        (3, codes.BAD_TIME, "When", "2026-11-02 25:00"),
        (4, codes.BAD_DURATION, "Wait", "soon"),
        (5, codes.BAD_DURATION, "Ringing", "later"),
        (6, codes.UNKNOWN_VALUE, "Result", "Strange"),
    ]


def test_a_long_value_is_cut_and_a_formula_stays_a_text(tmp_path: Path) -> None:
    quoted = FORMULA.replace('"', '""')
    floor = TableFloor(tmp_path, CALLS).take(
        HEAD + f'1,Sales,2026-11-02 10:00,{"9x" * 300},,Ok\n2,Sales,2026-11-02 10:00,30,,"{quoted}"\n' + GOOD
    )
    (_, _, _, long), (_, _, _, formula) = listed(floor)
    assert long == ("9x" * 300)[:VALUE_KEPT]
    assert formula == FORMULA
    out = tmp_path / "out.csv"
    told = rejects.export(
        str(floor.path), None, str(out), ["File", "Line", "Reason", "Column", "Value", "Row"], {}, "?", {}
    )
    assert (told["count"], told["problem"]) == (2, "")
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][3:5] == ["Column", "Value"]
    assert rows[2][3:5] == ["Result", f"'{FORMULA}"]


def test_a_floor_of_an_earlier_day_is_read_and_gets_the_place(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, CALLS).take(HEAD + "1,Sales,2026-11-02 10:00,30,,Strange\n" + GOOD)
    with closing(sqlite3.connect(floor.path)) as connection, connection:
        for name in ("column_name", "value", "source"):
            connection.execute(f"ALTER TABLE rejected DROP COLUMN {name}")
    assert listed(floor) == [(2, codes.UNKNOWN_VALUE, "", "")]
    finding = rejected_finding(floor)
    assert finding.samples[0].detail.endswith("export.csv:2")
    floor.take(HEAD + "3,Sales,2026-11-02 10:00,30,,Odd\n" + GOOD)
    assert listed(floor) == [(2, codes.UNKNOWN_VALUE, "", ""), (2, codes.UNKNOWN_VALUE, "Result", "Odd")]
    finding = rejected_finding(floor)
    assert finding.samples[1].detail.endswith("export.csv:2, Result: Odd")


def test_sums_name_the_column_too(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "measure_total"\n[fields]\nperiod = { column = "Day", length = "day" }\n[totals]\n'
        'handled = "Calls"\nhandle_ms = { column = "Talk", unit = "m:ss", plus = ["Hold"] }\n'
        'satisfied = { column = "Satisfied", share_of = "Answers" }\n'
    )
    floor = TableFloor(tmp_path, mapping).take(
        "Day,Calls,Talk,Hold,Satisfied,Answers\n2026-01-01,10,5:00,oops,90%,10\n2026-01-02,x,5:00,1:00,90%,10\n"
        "2026-01-03,3,long,1:00,90%,10\n2026-01-04,3,2:00,1:00,90%,many\n2026-01-05,3,2:00,1:00,90%,10\n"
    )
    assert [(line, column, value) for line, _, column, value in listed(floor)] == [
        (2, "Hold", "oops"),
        (3, "Calls", "x"),
        (4, "Talk", "long"),
        (5, "Answers", "many"),
    ]
