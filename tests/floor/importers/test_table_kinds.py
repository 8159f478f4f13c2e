"""Workbooks, JSON, SQLite, sheets made for eyes, sums, and logs of changes."""

from __future__ import annotations

import gzip
import json
import os
import random
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor import contract
from supervisor.errors import InputError
from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.cells import kind_of
from supervisor.floor.importers.table.files import files_in
from tests.floor.importers.tables import TableFloor, at, workbook
from tests.patience import WAIT_S

SURVEYS = """
[source]
row = "survey"
id = "Id"
{more}
[fields]
answered_at = {{ column = "When", date = ["iso", "%d/%m/%Y"] }}
customer = {{ column = "Customer", name = "Name" }}
nps = "Score"
solved = {{ column = "Solved", optional = true }}
"""


def surveys(folder: Path, more: str = "", name: str = "floor") -> TableFloor:
    return TableFloor(folder, SURVEYS.format(more=more), name)


# Workbooks

HEAD = ["Id", "When", "Customer", "Name", "Score", "Solved"]


def test_a_workbook_with_typed_cells(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["Survey"],
        HEAD,
        [1, (46083.375, "date"), 77, "דנה", 0, True],
        ["2", "03/03/2026", "٧٨", "ليلى", "10", None],
        [None, None, None],
        [3, "soon", 79, None, 5, False],
    ]
    floor = surveys(tmp_path).take(workbook(tmp_path / "a.xlsx", {"Answers": rows}))
    first, second = floor.rows("survey")
    assert (first["id"], first["answered_at"], first["nps"], first["solved"]) == (
        "centre:1", at("2026-03-02T09:00"), 0, 1,
    )  # fmt: skip
    assert (second["id"], second["customer"], second["nps"], second["solved"]) == ("centre:2", "٧٨", 10, None)
    assert dict(zip(floor.column("customer", "id"), floor.column("customer", "name"), strict=True)) == {
        "77": "דנה", "٧٨": "ليلى",
    }  # fmt: skip
    assert floor.rejects() == [(6, codes.BAD_TIME)]
    assert floor.rows("rejected")[0]["path"].endswith("a.xlsx#Answers")


def test_several_sheets_and_sheets_of_something_else(tmp_path: Path) -> None:
    book = workbook(
        tmp_path / "a.xlsx",
        {
            "Notes": [["Made by somebody"]],
            "Jan": [HEAD, [1, "2026-01-05", "a", "A", 9, None]],
            "Feb": [["Score", "When", "Id", "Customer", "Name"], [8, "2026-02-05", 2, "b", "B"]],
        },
    )
    floor = surveys(tmp_path, 'sheet = "*"').take(book)
    assert sorted(floor.column("survey", "nps")) == [8, 9]
    assert floor.summary.skipped_sheets == [f"{book}#Notes"]
    only = surveys(tmp_path, 'sheet = ["Feb"]', "only").take(book)
    assert only.column("survey", "nps") == [8]
    with pytest.raises(InputError) as found:
        surveys(tmp_path, 'sheet = "March"', "none").take(book)
    assert "Notes, Jan, Feb" in str(found.value)


def test_a_workbook_that_is_none(tmp_path: Path) -> None:
    broken = tmp_path / "a.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    with pytest.raises(InputError) as found:
        surveys(tmp_path).take(broken)
    assert found.value.code == "unreadable"


def test_times_of_workbooks_are_exact_durations(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "case"\nid = "n"\n[fields]\nopened_at = "o"\n'
        'first_reply_ms = { column = "r", unit = "h:mm:ss" }\nresolution_ms = { column = "s", unit = "excel_day" }\n'
    )
    rows: list[list[Any]] = [
        ["n", "o", "r", "s"],
        [1, (46083.375, "date"), (0.0625, "time"), 1.5],
        [2, (46083.5, "date"), None, None],
    ]
    floor = TableFloor(tmp_path, mapping).take(workbook(tmp_path / "a.xlsx", {"a": rows}))
    first, second = floor.rows("case")
    assert (first["first_reply_ms"], first["resolution_ms"]) == (5_400_000, 129_600_000)
    assert (first["first_reply_at"], first["resolved_at"]) == (at("2026-03-02T10:30"), at("2026-03-03T21:00"))
    assert first["flags"] == "reply_derived solve_derived"
    assert [second[name] for name in ("first_reply_ms", "resolution_ms", "first_reply_at", "flags")] == [None] * 4


# JSON, SQLite

OBJECTS: list[dict[str, Any]] = [
    {"Id": 1, "When": "2026-03-02", "Customer": "a", "Name": "A", "Score": 9, "extra": {"deep": [1, 2]}},
    {"Id": 2, "When": "2026-03-03", "Customer": "b", "Name": None, "Score": None, "Solved": True},
]


@pytest.mark.parametrize("kind", ["json", "nested", "jsonl", "jsonl.gz", "sqlite", "xlsx", "csv.gz"])
def test_every_kind_of_file_says_the_same(tmp_path: Path, kind: str) -> None:
    path, more = tmp_path / f"a.{kind}", ""
    lines = "".join(json.dumps(item) + "\n" for item in OBJECTS)
    cells = [[item.get(name) for name in HEAD] for item in OBJECTS]
    if kind == "json":
        path.write_text(json.dumps({"count": 2, "answers": OBJECTS}))
    elif kind == "nested":
        path, more = tmp_path / "a.json", 'records = "data.answers"'
        path.write_text(json.dumps({"data": {"answers": OBJECTS, "pages": [{"n": 1}]}}))
    elif kind == "jsonl":
        path.write_text(lines + "\n")
    elif kind == "jsonl.gz":
        path.write_bytes(gzip.compress(lines.encode()))
    elif kind == "csv.gz":
        table: list[list[Any]] = [HEAD, *cells]
        texts = [",".join("" if cell is None else str(cell) for cell in row) for row in table]
        path.write_bytes(gzip.compress("\n".join(texts).encode()))
    elif kind == "xlsx":
        workbook(path, {"a": [HEAD, *cells]})
    else:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"CREATE TABLE answers ({', '.join(map(repr, HEAD))})")
            connection.execute("CREATE TABLE other (x)")
            connection.executemany("INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?)", cells)
            connection.commit()
    floor = surveys(tmp_path, more).take(path)
    told = [
        {name: row[name] for name in ("id", "answered_at", "customer", "nps", "solved")} for row in floor.rows("survey")
    ]
    assert told == [
        {"id": "centre:1", "answered_at": at("2026-03-02"), "customer": "a", "nps": 9, "solved": None},
        {"id": "centre:2", "answered_at": at("2026-03-03"), "customer": "b", "nps": None, "solved": 1},
    ]
    assert floor.rejects() == []
    assert floor.take(path).summary.rows == {}


def test_a_broken_line_of_json_is_rejected_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(OBJECTS[0]) + '\n{"Id": 2, "Wh\n' + json.dumps(OBJECTS[1] | {"Id": 3}) + "\n")
    floor = surveys(tmp_path).take(path)
    assert (len(floor.rows("survey")), floor.rejects()) == (2, [(2, codes.BAD_JSON)])
    assert "|" not in floor.rows("rejected")[0]["text"]


def test_what_no_text_may_hold_is_taken_out(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"Id": "1\\u0000", "When": "2026-03-02", "Customer": "\\ud800x", "Name": "A", "Score": 9}\n')
    floor = surveys(tmp_path).take(path)
    assert (floor.row("survey")["id"], floor.row("survey")["customer"]) == ("centre:1", "\ufffd\ufffd\ufffdx")
    floor.take(",".join(HEAD) + "\n1\0,2026-03-02,\0a,A,8,\n")
    assert (floor.row("survey")["id"], floor.row("survey")["nps"]) == ("centre:1", 8)


def test_views_and_named_tables_of_sqlite(tmp_path: Path) -> None:
    path = tmp_path / "crm.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"CREATE TABLE answers ({', '.join(map(repr, HEAD))})")
        connection.execute("INSERT INTO answers VALUES (1, '2026-03-02', 'a', 'A', 9, 1)")
        connection.execute("CREATE VIEW some AS SELECT * FROM answers")
        connection.commit()
    assert surveys(tmp_path, 'table = "some"').take(path).column("survey", "nps") == [9]
    with pytest.raises(InputError) as found:
        surveys(tmp_path, 'table = "nothing"', "b").take(path)
    assert "answers, some" in str(found.value)


# Sums

QUEUES = """
[source]
row = "measure_total"
[fields]
period = { column = "Start", date = "%d/%m/%Y %H:%M", length = "30min" }
queue = { column = "Queue", several = "; " }
channel = { constant = "voice" }
[totals]
entered = "Offered"
answered = "Answered"
answered_wait_ms = { column = "ASA", unit = "seconds", mean_of = "Answered" }
queued_answered_within = { column = "SL %", share_of = "Answered" }
"""


def totals(floor: TableFloor) -> dict[tuple[str, str], tuple[float, int]]:
    return {(row["queue"], row["measure"]): (row["value"], row["approximate"]) for row in floor.rows("measure_total")}


def test_averages_become_sums_with_their_n(tmp_path: Path) -> None:
    # 30 answered after 10 s on average and 10 after 30 s: together 15 s, not 20.
    floor = TableFloor(tmp_path, QUEUES).take(
        "Start,Queue,Offered,Answered,ASA,SL %\n"
        "02/03/2026 09:00,Sales,35,30,10,80%\n02/03/2026 09:00,Help,12,10,30,50\n"
    )
    found = totals(floor)
    assert {measure: told for (queue, measure), told in found.items() if queue == "Sales"} == {
        "entered": (35, 0),
        "answered": (30, 0),
        "answered_wait_ms": (300_000, 1),
        "queued_answered_within": (24, 1),
    }
    sums = {
        name: sum(value for (_, measure), (value, _) in found.items() if measure == name)
        for name in ("answered_wait_ms", "answered")
    }
    assert sums["answered_wait_ms"] / sums["answered"] == 15_000
    row = next(row for row in floor.rows("measure_total") if row["measure"] == "answered_wait_ms")
    assert (row["starts_at"], row["ends_at"]) == (at("2026-03-02T09:00"), at("2026-03-02T09:30"))
    assert (row["channel"], row["flags"]) == ("voice", "from_mean")


def test_blank_sums_stay_blank_and_averages_without_their_n_are_said(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, QUEUES).take(
        "Start,Queue,Offered,Answered,ASA,SL %\n"
        "02/03/2026 09:00,Sales,5,,12,\n02/03/2026 09:30,Sales,0,0,,\n02/03/2026 10:00,Sales,,,,\n"
        "02/03/2026 10:30,Sales; Help,5,5,1,1\n02/03/2026 11:00,Sales,many,3,,\n"
    )
    found = sorted((row["starts_at"], row["measure"], row["value"]) for row in floor.rows("measure_total"))
    assert [(measure, value) for _, measure, value in found] == [
        ("entered", 5), ("answered", 0), ("entered", 0), ("answered", 3),
    ]  # fmt: skip
    assert floor.rejects() == [(2, codes.NO_N), (5, codes.SEVERAL), (6, codes.BAD_NUMBER)]


def test_a_corrected_sum_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    head = "Start,Queue,Offered,Answered,ASA,SL %\n"
    floor = TableFloor(tmp_path, QUEUES).take(head + "02/03/2026 09:00,Sales,35,30,10,80\n")
    floor.take(head + "02/03/2026 09:00,Sales,36,31,10,80\n")
    assert totals(floor)[("Sales", "entered")] == (36, 0)
    assert len(floor.rows("measure_total")) == 4


@pytest.mark.parametrize(
    ("length", "zone", "start", "end"),
    [
        ("day", "Europe/Bucharest", "2026-10-24T21:00", "2026-10-25T22:00"),  # 25 hours
        ("day", "Asia/Kathmandu", "2026-10-24T18:15", "2026-10-25T18:15"),
        ("week", "UTC", "2026-10-25T00:00", "2026-11-01T00:00"),
    ],
)
def test_periods_are_of_the_local_calendar(tmp_path: Path, length: str, zone: str, start: str, end: str) -> None:
    period = f'period = {{ column = "d", length = "{length}" }}'
    mapping = f'[source]\nrow = "measure_total"\n[fields]\n{period}\n[totals]\nx = "v"\n'
    row = TableFloor(tmp_path, mapping).take("d,v\n2026-10-25,1\n", zone=zone).row("measure_total")
    assert (row["starts_at"], row["ends_at"]) == (at(start), at(end))


def test_a_row_per_measure(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "measure_total"\n[fields]\n'
        'period = { column = "Month", date = "%d/%m/%Y", length = "month" }\n'
        'site = "Region"\nmeasure = { column = "What", values = { Calls = "contacts", Wait = "wait_ms" } }\n'
        'value = { column = "Value", unit = "seconds", mean_of = "N" }\n'
    )
    rows = (
        "Month,Region,What,Value,N\n31/01/2026,North,Wait,30,10\n31/01/2026,North,Score,4.5,2\n31/01/2026,North,,1,1\n"
    )
    floor = TableFloor(tmp_path, mapping).take(rows)
    assert {row["measure"]: (row["value"], row["approximate"]) for row in floor.rows("measure_total")} == {
        "wait_ms": (300_000, 1), "wait_ms_n": (10, 0), "Score": (9, 1), "Score_n": (2, 0),
    }  # fmt: skip
    assert floor.rows("measure_total")[0]["ends_at"] == at("2026-02-28")
    assert floor.rejects() == [(4, codes.MISSING)]
    floor.take(rows.replace(",30,10", ",20,11"))
    assert sorted(floor.column("measure_total", "value")) == [2, 9, 11, 220_000]


def test_an_interval_that_is_complete_later_is_the_same_one(tmp_path: Path) -> None:
    mapping = '[source]\nrow = "measure_total"\n[fields]\nperiod = "d"\ncomplete = "done"\n[totals]\nx = "v"\n'
    floor = TableFloor(tmp_path, mapping).take("d,v,done\n2026-03-02,5,false\n")
    floor.take("d,v,done\n2026-03-02,7,true\n")
    assert (floor.row("measure_total")["value"], floor.row("measure_total")["complete"]) == (7, 1)


WIDE = """
[source]
row = "measure_total"
sheet = "*"
fill_down = ["Team"]
[wide]
headers = "%b %Y"
label = "What"
until = "^Total"
[fields]
period = { column = "@header", date = "%b %Y", length = "month" }
team = "Team"
[totals]
contacts = "Calls"
handle_ms = { column = ["Average handle time", "AHT"], unit = "h:mm:ss", mean_of = "Calls" }
"""


def test_a_sheet_with_a_column_per_month(tmp_path: Path) -> None:
    book = workbook(
        tmp_path / "a.xlsx",
        {
            "2025": [
                ["Calls per team"],
                ["Team", "What", "Nov 2025", "Dec 2025", "All"],
                ["כחול", "Calls", 10, 20, 30],
                [None, "AHT", "0:05:00", "0:06:00", "0:05:40"],
                ["Red", "Calls", 5, None, 5],
                [None, "AHT", "0:01:00", None, None],
                ["Total", "Calls", 15, 20, 35],
            ],
            "2026": [
                ["What", "Team", (46023, "date")],
                ["Calls", "Red", 7],
                ["Average handle time", "Red", (0.003125, "time")],
            ],
        },
    )
    floor = TableFloor(tmp_path, WIDE).take(book)
    found = {(row["team"], row["starts_at"], row["measure"]): row["value"] for row in floor.rows("measure_total")}
    november, december, january = (at(f"{month}-01") for month in ("2025-11", "2025-12", "2026-01"))
    handled = {place: amount for place, amount in found.items() if place[2] == "handled"}
    # What a mean is of is what figures divide it by.
    assert handled == {
        ("כחול", november, "handled"): 10,
        ("כחול", december, "handled"): 20,
        ("Red", november, "handled"): 5,
        ("Red", january, "handled"): 7,
    }
    assert found == handled | {
        ("כחול", november, "contacts"): 10,
        ("כחול", november, "handle_ms"): 3_000_000,
        ("כחול", december, "contacts"): 20,
        ("כחול", december, "handle_ms"): 7_200_000,
        ("Red", november, "contacts"): 5,
        ("Red", november, "handle_ms"): 300_000,
        ("Red", january, "contacts"): 7,
        ("Red", january, "handle_ms"): 1_890_000,
    }
    assert sorted(floor.column("team", "name")) == ["Red", "כחול"]
    # 5:40 on average over both months, as the last column of the sheet says.
    blue = [value for (team, _, measure), value in found.items() if team == "כחול" and measure == "handle_ms"]
    assert sum(blue) / 30 == 340_000


def test_wide_values_without_labels(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "measure_total"\n[wide]\nheaders = ["Q1", "Q2"]\n[fields]\nagent = "Who"\n'
        'period = { column = "@header", values = { Q1 = "2026-01", Q2 = "2026-04" }, date = "%Y-%m", '
        'length = "quarter" }\n'
        '[totals]\nsales = "@value"\n'
    )
    floor = TableFloor(tmp_path, mapping).take("Who,Q1,Q2\nDana,5,\nIon,7,8\n")
    assert sorted((row["agent"], row["starts_at"], row["value"]) for row in floor.rows("measure_total")) == [
        ("Dana", at("2026-01-01"), 5), ("Ion", at("2026-01-01"), 7), ("Ion", at("2026-04-01"), 8),
    ]  # fmt: skip
    assert floor.rows("measure_total")[0]["ends_at"] == at("2026-04-01")


# Logs of changes

LOG = """
[source]
row = "case_log"
id = "Ticket"
order = "Step"
missing = ["?"]
[statuses]
solved = ["Resolved"]
closed = ["Closed"]
customer = ["Awaiting user"]
[fields]
at = { column = "Changed", date = "%d/%m/%Y %H:%M" }
status = "State"
agent = "Owner"
team = "Group"
channel = { column = "Via", values = { Phone = "voice", Email = "email" } }
priority = "Priority"
"""
LOG_HEAD = "Ticket,Step,Changed,State,Owner,Group,Via,Priority\n"
STEPS = [
    "T1,0,2/3/2026 09:00,New,?,Line 1,Phone,3\n",
    "T1,1,2/3/2026 09:10,Active,dana,Line 1,Phone,3\n",
    "T1,2,2/3/2026 09:30,Awaiting user,dana,Line 1,Phone,3\n",
    "T1,3,2/3/2026 10:00,Active,ion,Line 2,Phone,2\n",
    "T1,4,2/3/2026 10:30,Resolved,ion,Line 2,Phone,2\n",
    "T1,5,2/3/2026 11:00,Active,ion,Line 2,Phone,2\n",
    "T1,6,2/3/2026 11:20,Resolved,ion,Line 2,Phone,2\n",
    "T1,7,2/3/2026 11:20,Closed,ion,Line 2,Phone,2\n",
    "T2,0,2/3/2026 09:05,New,?,Line 1,Email,4\n",
    "T2,1,2/3/2026 09:15,Active,dana,Line 1,Email,4\n",
]


def logged(folder: Path, rows: list[str], name: str = "floor") -> TableFloor:
    return TableFloor(folder, LOG, name).take(LOG_HEAD + "".join(rows))


def test_a_log_of_changes_becomes_cases_and_keeps_its_events(tmp_path: Path) -> None:
    first, second = (logged(tmp_path, STEPS)).rows("case")
    told = (
        "opened_at", "first_resolved_at", "resolved_at", "closed_at", "reopens", "people", "agent", "team", "status",
        "channel", "priority", "on_hold_ms",
    )  # fmt: skip
    assert {name: first[name] for name in told} == {
        "opened_at": at("2026-03-02T09:00"),
        "first_resolved_at": at("2026-03-02T10:30"),
        "resolved_at": at("2026-03-02T11:20"),
        "closed_at": at("2026-03-02T11:20"),
        "reopens": 1,
        "people": 2,
        "agent": "ion",
        "team": "Line 2",
        "status": "Closed",
        "channel": "voice",
        "priority": "2",
        "on_hold_ms": 30 * 60_000,
    }
    assert [second[name] for name in ("resolved_at", "closed_at", "reopens", "people", "status")] == [
        None, None, 0, 1, "Active",
    ]  # fmt: skip
    floor = TableFloor(tmp_path, LOG)
    assert len(floor.rows("case_event")) == len(STEPS)
    assert floor.column("case_event", "waiting_on", "at").count("customer") == 1
    assert sorted(floor.column("agent", "id")) == ["dana", "ion"]


@settings(max_examples=6)
@given(seed=st.integers(0, 1_000))
def test_a_log_in_any_order_and_in_pieces_is_the_same(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    folder, dice = tmp_path_factory.mktemp("log"), random.Random(seed)
    whole = logged(folder, STEPS, "whole").content()
    mixed = [*STEPS, *dice.sample(STEPS, 3)]
    dice.shuffle(mixed)
    cut = dice.randrange(1, len(mixed))
    floor = logged(folder, mixed[:cut], "pieces")
    floor.take(LOG_HEAD + "".join(mixed[cut:]))
    assert floor.content() == whole
    changes = floor.changes()
    floor.take(LOG_HEAD + "".join(mixed))
    assert (floor.content(), floor.changes()) == (whole, changes)


def test_what_the_log_says_of_the_case_itself_wins(tmp_path: Path) -> None:
    mapping = LOG.replace("[fields]\n", '[fields]\nopened_at = { column = "Opened", date = "%d/%m/%Y %H:%M" }\n')
    floor = TableFloor(tmp_path, mapping).take(
        LOG_HEAD.replace("\n", ",Opened\n") + STEPS[1].replace("\n", ",2/3/2026 08:55\n")
    )
    assert floor.row("case")["opened_at"] == at("2026-03-02T08:55")


def test_states_of_agents(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "agent_state"\n[fields]\nagent = { column = "Agent", name = "Name" }\nat = "From"\n'
        'state = { column = "State", values = { Ready = "available", Tea = "break" }, otherwise = "other" }\n'
        'reason = "State"\n'
    )
    rows = (
        "Agent,Name,From,State\n7,Dana,2026-03-02 09:00,Ready\n7,Dana,2026-03-02 10:00,Tea\n7,,2026-03-02 10:15,Yoga\n"
    )
    floor = TableFloor(tmp_path, mapping).take(rows + "7,Dana,2026-03-02 17:00,\n")
    assert [(row["state"], row["reason"]) for row in floor.rows("agent_state", "at")] == [
        ("available", "Ready"), ("break", "Tea"), ("other", "Yoga"),
    ]  # fmt: skip
    assert floor.row("agent")["name"] == "Dana"
    assert floor.rejects() == [(5, codes.MISSING)]


LASTING = """
[source]
row = "agent_state"
after = "available"
[fields]
agent = "Agent"
at = "From"
{until}
state = {{ column = "State", values = {{ Tea = "break", Call = "on_contact" }} }}
"""


@pytest.mark.parametrize("told", ['until_at = "To"', 'lasting_ms = { column = "Length", unit = "m:ss" }'])
def test_states_that_tell_how_long_they_last(tmp_path: Path, told: str) -> None:
    head = "Agent,From,To,Length,State\n"
    rows = [
        "7,2026-03-02 09:00,2026-03-02 09:10,10:00,Tea\n",
        "7,2026-03-02 09:10,2026-03-02 09:15,5:00,Call\n",
        "7,2026-03-02 09:30,2026-03-02 09:31,1:00,Call\n",
    ]
    chain = [
        ("09:00", "break"), ("09:10", "on_contact"), ("09:15", "available"), ("09:30", "on_contact"),
        ("09:31", "available"),
    ]  # fmt: skip
    expected = [(at(f"2026-03-02T{clock}"), state) for clock, state in chain]
    for number, pieces in enumerate(([rows], [rows[:1], rows[1:]], [rows[2:], rows[1:2], rows[:1]])):
        floor = TableFloor(tmp_path, LASTING.format(until=told), f"floor{number}")
        for piece in [*pieces, rows]:
            floor.take(head + "".join(piece))
        assert [(row["at"], row["state"]) for row in floor.rows("agent_state", "at")] == expected
    floor.take(head + rows[0] + "7,2026-03-02 11:00,2026-03-02 10:59,-1:00,Tea\n")
    assert floor.summary.rejected.keys() <= {codes.OUT_OF_ORDER, codes.BAD_DURATION}
    assert sum(floor.summary.rejected.values()) == 1


# Every table

SAMPLES = {"at": "2026-03-02 09:00", "ms": "5", "on": "2026-03-02", "money": "9.5", "truth": "yes", "text": "x"}
INSTANTS = {"answered_at": "2026-03-02 09:01", "ended_at": "2026-03-02 09:02", "wrapped_at": "2026-03-02 09:03"}


def sample(table: contract.Table, column: contract.Column) -> str:
    kind = kind_of(table.name, column.name)
    if column.words:
        return "answered" if column.name == "outcome" else column.words[0]
    return INSTANTS.get(column.name, SAMPLES.get(kind, "5"))


@pytest.mark.parametrize("table", contract.FOLLOWED, ids=lambda table: table.name)
def test_a_row_may_be_of_any_table(tmp_path: Path, table: contract.Table) -> None:
    names = [column.name for column in table.columns]
    fields = "".join(f'{name} = "{name}"\n' for name in names)
    cells = ",".join(sample(table, column) for column in table.columns)
    mapping = f'[source]\nrow = "{table.name}"\nid = "key"\n[fields]\n{fields}'
    if table.name == "measure_total":
        cells = cells.replace("2026-03-02 09:00", "2026-03-02 10:00").replace("10:00", "09:00", 1)
    floor = TableFloor(tmp_path, mapping).take(f"key,{','.join(names)}\nk,{cells}\n,{',' * (len(names) - 1)}\n")
    assert floor.rejects() == []
    row = next(row for row in floor.rows(table.name) if "k" in row["id"])
    assert [name for name in names if row[name] is None] == []
    assert floor.take(f"key,{','.join(names)}\nk,{cells}\n").summary.rows == {}


# Folders


def test_a_folder_without_exports_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="no file"):
        surveys(tmp_path).take(tmp_path / "empty")
    assert not list(tmp_path.glob("*.db"))


def test_a_folder_of_exports_is_taken_and_followed(tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / "a.csv").write_text("Id,When,Customer,Name,Score\n1,2026-03-02,a,A,9\n")
    (drop / ".hidden.csv").write_text("nothing")
    (drop / "readme.md").write_text("nothing")
    assert files_in([drop]) == [drop / "a.csv"]
    floor, stop = surveys(tmp_path), threading.Event()

    def put(name: str, text: str) -> None:
        """At once and whole: who follows takes a file that nobody seems to write any more."""
        (tmp_path / name).write_text(text)
        os.utime(tmp_path / name, (1, 1))
        (tmp_path / name).replace(drop / name)

    def later() -> None:
        put("b.csv", "Id,When,Customer,Name,Score\n2,2026-03-02,a,A,7\n")
        put("c.csv", "nothing of use\n1\n")
        put("a.csv", "Id,When,Customer,Name,Score\n1,2026-03-02,a,A,10\n")
        waited, ends = threading.Event(), time.monotonic() + WAIT_S
        while time.monotonic() < ends:
            if sorted(floor.column("survey", "nps")) == [7, 10] and floor.rows("rejected"):
                break
            waited.wait(0.02)
        stop.set()

    floor.take(drop)
    writer = threading.Thread(target=later)
    writer.start()
    floor.take(drop, follow=True, stop=stop, poll_s=0.02)
    writer.join()
    assert sorted(floor.column("survey", "nps")) == [7, 10]
    assert floor.rows("rejected")[0]["path"].endswith("c.csv")
