"""Files as offices, switches and help desks publish them: figures worked by hand, rows in any order, the same again."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from supervisor import contract
from supervisor.errors import InputError
from supervisor.floor.importers.table import codes, values
from tests.floor.importers.tables import TableFloor, at, workbook

SUMS = """
[source]
row = "measure_total"
zone = "UTC"
missing = ["*", "-", "..", "<5", "n/a"]
"""


def in_any_order(floor: TableFloor, text: str) -> None:
    """The rows shuffled and some of them twice: into the same floor and into a new one."""
    heading, *rows = text.splitlines(keepends=True)
    random.Random(3).shuffle(rows)
    before, changes = floor.content(), floor.changes()
    path = floor.write("".join([heading, *rows, *rows[:3]]), "shuffled.csv")
    floor.take(path)
    assert (floor.content(), floor.changes()) == (before, changes)
    other = TableFloor(floor.folder, floor.map.read_text(encoding="utf-8"), "other").take(path)
    assert other.content() == before


def told(floor: TableFloor, scope: str) -> list[tuple[Any, ...]]:
    return sorted((row[scope] or "", row["measure"], row["value"]) for row in floor.rows("measure_total"))


def test_a_national_sheet_with_suppressed_values_and_notes(tmp_path: Path) -> None:
    """Quick are 81 % of the 900 answered in the north and 65 % of the 600 in London; the south is suppressed, and the
    country's own numbers stand beside them."""
    mapping = SUMS + (
        'sheet = "*"\n[fields]\nperiod = { column = "@sheet", date = "%b-%y", length = "month" }\n'
        'site = { column = "Name", values = { England = "" } }\n[totals]\nanswered = "Calls answered"\n'
        'answered_within = { column = "% in 60s", share_of = "Calls answered", unit = "ratio" }\n'
        'abandoned = "Abandoned"\n'
    )
    rows: list[Iterable[Any]] = [
        ["Minimum Data Set"], ["Period:", "April"], [], ["Code", "Name", "Calls answered", "% in 60s", "Abandoned"],
        ["Eng", "England", 1500, 0.8, 50], ["Y54", "North", 900, 0.81, "*"], ["Y56", "London", 600, 0.65, "<5"],
        ["Y58", "South", "..", "..", None], [], ["* Suppressed"], ["Source: statistics"],
    ]  # fmt: skip
    path = workbook(tmp_path / "n.xlsx", {"Apr-25": rows, "Notes": [["Provisional"]]})
    floor = TableFloor(tmp_path, mapping).take(path)
    assert told(floor, "site") == [
        ("", "abandoned", 50), ("", "answered", 1500), ("", "answered_within", 1200),
        ("London", "answered", 600), ("London", "answered_within", 390),
        ("North", "answered", 900), ("North", "answered_within", 729),
    ]  # fmt: skip
    assert (floor.rejects(), floor.summary.skipped_sheets) == ([], [f"{path}#Notes"])


TOTALS = """[fields]
period = { column = "Day", length = "day" }
client = { column = "Client", values = { "Total Energies" = "Total Energies" } }
[totals]
handled = "Calls"
"""


def test_rows_named_after_what_they_are_the_total_of(tmp_path: Path) -> None:
    names = ("Total banks", "All clients", "North – total", "סה״כ לקוחות", "إجمالي الشمال", "Sub-total:")
    rows = ["Total Energies", "Bank", "Totalitarian", *names]
    text = "Day,Client,Calls\n" + "".join(f"2026-01-01,{name},5\n" for name in rows)
    floor = TableFloor(tmp_path, SUMS + TOTALS).take(text)
    assert sorted(floor.column("measure_total", "client")) == ["Bank", "Total Energies", "Totalitarian"]
    assert floor.rejects() == [(line, codes.TOTAL_ROW) for line in range(5, 11)]


def test_answers_counted_by_their_score(tmp_path: Path) -> None:
    """A column per score: 96 answers, 90 of them 4 or 5; where the first column is blank, nothing is known."""
    mapping = SUMS + (
        '[fields]\nperiod = { column = "Month", date = "%m/%Y", length = "month" }\n[totals]\n'
        'csat_answers = { column = "1", plus = ["2", "3", "4", "5"] }\ncsat_good = { column = "5", plus = ["4"] }\n'
    )
    floor = TableFloor(tmp_path, mapping).take("Month,1,2,3,4,5\n03/2026,1,2,3,40,50\n04/2026,,,,4,x\n05/2026,1,,,,5\n")
    assert told(floor, "queue") == [
        ("", "csat_answers", 6), ("", "csat_answers", 96), ("", "csat_good", 5), ("", "csat_good", 90),
    ]  # fmt: skip
    assert floor.rejects() == [(3, codes.BAD_NUMBER)]


def test_a_heading_far_down_and_again_on_every_page(tmp_path: Path) -> None:
    mapping = SUMS + 'header = 45\n[fields]\nperiod = { column = "Day", length = "day" }\n[totals]\nhandled = "Calls"\n'
    lines = ["note,,"] * 44 + ["Day,Calls,", "2026-01-01,5,", "Day,Calls,", "2026-01-02,6,", "Day,six,"]
    floor = TableFloor(tmp_path, mapping).take("\n".join(lines) + "\n")
    assert floor.column("measure_total", "value", "starts_at") == [5, 6]
    assert (floor.rejects(), floor.summary.blank) == ([(49, codes.OTHER_TABLE)], 1)


HEBREW = """
[source]
row = "contact"
id = "מספר שיחה"
[fields]
queue = "תור"
queued_at = { columns = ["תאריך", "שעה"], date = "%d/%m/%Y %H:%M" }
wait_ms = { column = 'המתנה בשנ׳' }
talk_ms = { column = "משך", unit = "mixed", number = "minutes" }
outcome = { column = "תוצאה", values = { "נענתה" = "answered", "ננטשה" = "abandoned" } }
"""


def test_marks_of_direction_and_digits_of_other_scripts(tmp_path: Path) -> None:
    text = (
        "\u200fמספר שיחה\u200f;תור;תאריך;שעה;המתנה\u00a0בשנ';משך;\u202bתוצאה\u202c\n"
        "1;שירות;03/04/2026;14:05;١٢;٣:٠٥;נענתה\n"
        "2;שירות;٠٣/٠٤/٢٠٢٦;١٤:٠٥;1\u00a0200;۲٫۵;נענתה \u200f\n"
        "3;\u200fשירות\u200f;\u200e03/04/2026;14:06;7;;\u2067ננטשה\u2069\n"
    )
    floor = TableFloor(tmp_path, HEBREW).take(text)
    queued = at("2026-04-03T14:05")
    assert [
        (row["queued_at"] - queued, row["talk_ms"], row["outcome"], row["queue"]) for row in floor.rows("contact", "id")
    ] == [
        (0, 185_000, "answered", "שירות"), (0, 150_000, "answered", "שירות"), (60_000, None, "abandoned", "שירות"),
    ]  # fmt: skip
    assert (floor.rejects(), floor.column("queue", "id")) == ([], ["שירות"])
    in_any_order(floor, text)


BANK = """
[source]
row = "contact"
id = ["line", "call_id"]
[filter]
outcome = { not = ["PHANTOM"] }
[fields]
queue = "type"
agent = { column = "server", blank = ["NO_SERVER"] }
arrived_at = { columns = ["date", "vru_entry"], date = "%y%m%d %H:%M:%S" }
queued_at = { columns = ["date", "q_start"], date = "%y%m%d %H:%M:%S", blank = ["0:00:00"] }
answered_at = { columns = ["date", "ser_start"], date = "%y%m%d %H:%M:%S", blank = ["0:00:00"] }
ended_at = { columns = ["date", "ser_exit"], date = "%y%m%d %H:%M:%S", blank = ["0:00:00"] }
wait_ms = "q_time"
outcome = { column = "outcome", values = { AGENT = "answered", HANG = "abandoned" } }
"""


def test_clocks_beside_a_date_and_noughts_that_mean_never(tmp_path: Path) -> None:
    text = (
        "line,call_id,type,date,vru_entry,q_start,q_time,outcome,ser_start,ser_exit,server\n"
        "AA01,1,PS,990101,0:00:31,0:00:36,153,HANG,0:00:00,0:00:00,NO_SERVER\n"
        "AA01,2,PS,990101,6:55:20,6:55:26,17,AGENT,6:55:43,6:56:37,MICHAL\n"
        "AA01,3,PS,990101,7:41:16,0:00:00,0,AGENT,7:41:25,7:44:53,BASCH\n"
        "AA01,4,PS,990101,8:41:16,0:00:00,0,PHANTOM,0:00:00,0:00:00,NO_SERVER\n"
    )
    floor = TableFloor(tmp_path, BANK).take(text)
    day = at("1999-01-01")
    assert [
        ((row["queued_at"] - day) // 1000, (row["ended_at"] - row["queued_at"]) // 1000, row["agent"])
        for row in floor.rows("contact", "id")
    ] == [(36, 153, None), (24_926, 71, "MICHAL"), (27_676, 217, "BASCH")]
    in_any_order(floor, text)


def test_texts_that_were_to_stay_texts(tmp_path: Path) -> None:
    mapping = '[source]\nrow = "survey"\nid = "id"\n[fields]\ncustomer = "tel"\nanswered_at = "t"\ncomment = "c"\n'
    floor = TableFloor(tmp_path, mapping).take(
        'id,tel,t,c\n"=""0012""","=""0501234567""",2026-01-01,"\u200f=1+1, \u200fabc\u200f"\n'
    )
    row = floor.row("survey")
    assert (row["id"], row["customer"], row["comment"]) == ("centre:0012", "0501234567", "\u200f=1+1, \u200fabc\u200f")


@pytest.mark.parametrize("whole", [True, False])
def test_objects_by_their_names_instead_of_a_list(tmp_path: Path, whole: bool) -> None:
    tickets = {"t1": {"opened": 1_767_261_600_000, "state": "open"}, "t2": {"opened": 1_767_261_600_000.0}}
    records = "" if whole else 'records = "data.tickets"\n'
    fields = '[fields]\nopened_at = { column = "opened", date = "epoch_ms" }\nstatus = "state"\n'
    floor = TableFloor(tmp_path, f'[source]\nrow = "case"\nid = "@key"\n{records}{fields}')
    said = tickets if whole else {"data": {"page": 1, "tickets": tickets}}
    floor.take(floor.write(b"\xef\xbb\xbf" + json.dumps(said).encode(), "t.json"))
    assert [(row["id"], row["status"]) for row in floor.rows("case", "id")] == [
        ("centre:t1", "open"), ("centre:t2", None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("65", 65_000), ("1:05", 65_000), ("1h 5s", 3_605_000), ("PT1M5S", 65_000), ("65.4", 65_400),
        ("00:01:05.250", 65_250), ("25:00:00", 90_000_000), ("1.02:00:00", 93_600_000), ("-5", None), ("1:75", None),
        ("99999999999", None), ("#N/A", None), ("NaN", None), ("∞", None), ("1e2", None), ("—", None),
    ],
)  # fmt: skip
def test_lengths_that_can_and_cannot_be(text: str, ms: int | None) -> None:
    if ms is None:
        with pytest.raises(values.Unusable):
            values.duration_ms(text, "mixed", "seconds")
    else:
        assert values.duration_ms(text, "mixed", "seconds") == ms


STATES = """
[source]
row = "agent_state"
zone = "Asia/Jerusalem"
[fields]
agent = "Agent"
at = { columns = ["Date", "Start"], date = "%Y%m%d %H:%M:%S" }
lasting_ms = { column = "Length", unit = "h:mm:ss" }
state = { column = "State", values = { Ready = "available", "~^Break" = "break" }, otherwise = "other" }
reason = { column = "State", match = '^Break - (.*)$' }
"""


def test_states_with_lengths_that_cannot_be(tmp_path: Path) -> None:
    text = (
        "Agent,Date,Start,Length,State\nNoa,20260301,08:00:00,1:00:00,Ready\n"
        "Noa,20260301,09:00:00,0:05:00,Break - coffee\nNoa,20260301,10:00:00,-0:05:00,Ready\n"
        "Noa,20260301,11:00:00,4:70:00,Ready\n,20260301,12:00:00,0:01:00,Ready\n"
    )
    floor = TableFloor(tmp_path, STATES).take(text)
    eight = at("2026-03-01T06:00")
    rows = floor.rows("agent_state", "at")
    assert [((row["at"] - eight) // 60_000, row["state"], row["reason"]) for row in rows] == [
        (0, "available", None), (60, "break", "coffee"), (65, "offline", None),
    ]  # fmt: skip
    assert floor.rejects() == [(4, codes.BAD_DURATION), (5, codes.BAD_DURATION), (6, codes.MISSING)]
    in_any_order(floor, text)


INCIDENTS = """
[source]
row = "case_log"
id = "number"
order = "sys_mod_count"
missing = ["?"]
[statuses]
solved = ["Resolved"]
closed = ["Closed"]
customer = ["Awaiting User Info"]
[fields]
at = { column = "updated", date = "%d/%m/%Y %H:%M" }
opened_at = { column = "opened", date = "%d/%m/%Y %H:%M" }
reopens = "reopen_count"
status = { column = "state", values = { "-100" = "" } }
agent = "assigned_to"
"""


def test_a_log_of_incidents_with_odd_states_in_parts(tmp_path: Path) -> None:
    heading = "number,state,reopen_count,sys_mod_count,opened,updated,assigned_to\n"
    rows: Sequence[str] = (
        "I1,New,0,0,29/2/2016 01:16,29/2/2016 01:23,?\n",
        "I1,Resolved,0,2,29/2/2016 01:16,29/2/2016 08:53,R9\n",
        "I1,-100,0,3,29/2/2016 01:16,29/2/2016 11:29,R9\n",
        "I1,Closed,0,4,29/2/2016 01:16,5/3/2016 12:00,R9\n",
        "I2,New,0,0,29/2/2016 04:40,29/2/2016 04:57,?\n",
        "I2,Awaiting User Info,0,1,29/2/2016 04:40,29/2/2016 05:30,R2\n",
        "I2,Resolved,0,2,29/2/2016 04:40,29/2/2016 07:30,R2\n",
        "I2,Active,1,3,29/2/2016 04:40,29/2/2016 09:30,R3\n",
        "I2,Resolved,1,4,29/2/2016 04:40,1/3/2016 09:30,R3\n",
    )
    floor = TableFloor(tmp_path, INCIDENTS).take(heading + "".join(rows))
    first, second = floor.rows("case", "id")
    assert (first["resolved_at"], first["closed_at"]) == (at("2016-02-29T08:53"), at("2016-03-05T12:00"))
    assert (first["people"], first["reopens"], first["on_hold_ms"]) == (1, 0, 0)
    assert (second["first_resolved_at"], second["resolved_at"]) == (at("2016-02-29T07:30"), at("2016-03-01T09:30"))
    assert (second["people"], second["reopens"], second["on_hold_ms"]) == (2, 1, 7_200_000)
    parts = TableFloor(tmp_path, INCIDENTS, "parts")
    for part in (rows[5:], rows[:3], rows[3:5]):
        parts.take(heading + "".join(part))
    assert parts.content() == floor.content()


def test_who_acts_after_the_solve_is_none_of_the_people_of_a_case(tmp_path: Path) -> None:
    """R9 solved it and a clerk closed it; the other one was taken up again, and both who solved it count."""
    floor = TableFloor(tmp_path, INCIDENTS).take(
        "number,state,reopen_count,sys_mod_count,opened,updated,assigned_to\n"
        "I1,Active,0,0,29/2/2016 01:16,29/2/2016 01:23,R9\n"
        "I1,Resolved,0,1,29/2/2016 01:16,29/2/2016 08:53,R9\n"
        "I1,Closed,0,2,29/2/2016 01:16,5/3/2016 12:00,clerk\n"
        "I2,Resolved,0,0,29/2/2016 04:40,29/2/2016 07:30,R2\n"
        "I2,Active,1,1,29/2/2016 04:40,29/2/2016 09:30,clerk\n"
        "I2,Resolved,1,2,29/2/2016 04:40,1/3/2016 09:30,R3\n"
        "I2,Closed,1,3,29/2/2016 04:40,2/3/2016 09:30,closer\n"
        "I3,Active,0,0,29/2/2016 04:40,29/2/2016 04:57,R2\n"
        "I3,Active,0,1,29/2/2016 04:40,29/2/2016 05:57,R3\n"
    )
    assert [row["people"] for row in floor.rows("case", "id")] == [1, 3, 2]


def test_a_case_that_closed_before_it_opened_and_one_that_never_did(tmp_path: Path) -> None:
    closed = '{ column = "Closed", date = "%m/%d/%Y %I:%M:%S %p", blank = ["01/01/1900 12:00:00 AM"] }'
    mapping = (
        '[source]\nrow = "case"\nid = "Key"\n[fields]\n'
        'opened_at = { column = "Created", date = "%m/%d/%Y %I:%M:%S %p" }\n'
        f'closed_at = {closed}\nresolution = "Resolution"\n'
    )
    floor = TableFloor(tmp_path, mapping).take(
        "Key,Created,Closed,Resolution\n"
        '1,07/01/2024 12:01:05 AM,07/01/2024 01:31:05 AM,"They came.\nNo ""action""."\n'
        "2,07/02/2024 09:00:00 AM,01/01/1900 12:00:00 AM,\n3,07/02/2024 09:00:00 AM,07/01/2024 09:00:00 AM,x\n"
        "4,13/02/2024 09:00:00 AM,,\n"
    )
    first, second = floor.rows("case", "id")
    assert (first["closed_at"] - first["opened_at"], first["resolution"]) == (5_400_000, 'They came.\nNo "action".')
    assert (second["closed_at"], floor.rejects()) == (None, [(5, codes.OUT_OF_ORDER), (6, codes.BAD_TIME)])


def test_no_wait_is_made_up(tmp_path: Path) -> None:
    """The row says that the caller left and not after which wait: it is abandoned, and no wait counts it, unless the
    mapping says what to take."""
    mapping = (
        '[source]\nrow = "contact"\nid = "i"\n[fields]\nqueue = "q"\nqueued_at = "t"\nwait_ms = WAIT\n'
        'talk_ms = "talk"\n'
        'outcome = { column = "a", values = { Y = "answered", N = "abandoned" } }\n'
    )
    text = "i,q,t,w,talk,a\n1,A,2026-01-01 10:00,9,60,Y\n2,A,2026-01-01 10:00,,,N\n"
    floor = TableFloor(tmp_path, mapping.replace("WAIT", '"w"')).take(text)
    assert (floor.column("contact", "outcome"), floor.rejects()) == (["answered", "abandoned"], [])
    assert [contract.FLAG_WAIT_UNKNOWN in row["flags"].split() for row in floor.rows("contact", "id")] == [False, True]
    stated = TableFloor(tmp_path, mapping.replace("WAIT", '{ column = "w", default = 30 }'), "stated").take(text)
    assert [row["ended_at"] - row["queued_at"] for row in stated.rows("contact", "id")] == [69_000, 30_000]


def test_a_file_that_is_not_utf8_is_asked_about(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, '[source]\nrow = "survey"\nid = "n"\n[fields]\nanswered_at = "d"\ncomment = "הערה"\n')
    path = floor.write("n,d,הערה\n1,2026-01-01,תודה\n".encode("cp1255"))
    with pytest.raises(InputError, match="cp1255"):
        floor.take(path)
    assert floor.take(path, encoding="cp1255").column("survey", "comment") == ["תודה"]


def test_another_table_below_is_not_taken_for_this_one(tmp_path: Path) -> None:
    mapping = SUMS + '[fields]\nperiod = { column = "Day" }\nqueue = "Queue"\n[totals]\nanswered = "Answered"\n'
    lines = ("Day,Queue,Answered", "2026-01-01,A,5", ",,", "Agents,,", "Day,Agent,Handled", "2026-01-01,Noa,3",
             "Day,Queue,Answered", "2026-01-02,A,6")  # fmt: skip
    floor = TableFloor(tmp_path, mapping).take("\n".join(lines) + "\n")
    assert told(floor, "queue") == [("A", "answered", 5), ("A", "answered", 6)]
    assert floor.rejects() == [(4, codes.BAD_TIME), (5, codes.OTHER_TABLE), (6, codes.OTHER_TABLE)]


def test_a_score_that_no_figure_would_count_is_listed(tmp_path: Path) -> None:
    """Without a scale answers go from 1 to 5; a nought is on no scale of ten."""
    mapping = '[source]\nrow = "survey"\nid = "n"\n[fields]\nanswered_at = "d"\ncsat = "c"\n'
    text = "n,d,c\n1,2026-01-01,0\n2,2026-01-01,5\n3,2026-01-01,7\n4,2026-01-01,\n"
    floor = TableFloor(tmp_path, mapping).take(text)
    assert (floor.column("survey", "csat", "id"), floor.rejects()) == (
        [5, None], [(2, codes.OUT_OF_RANGE), (4, codes.OUT_OF_RANGE)],
    )  # fmt: skip
    tens = TableFloor(tmp_path, mapping + "csat_scale = { constant = 10 }\n", "tens").take(text)
    assert (tens.column("survey", "csat", "id"), tens.rejects()) == ([5, 7, None], [(2, codes.OUT_OF_RANGE)])


MONTHLY = (
    SUMS
    + """
[names]
Calls = ["Calls taken", "שיחות"]
AHT = ["Avg handling", "AHT (s)"]
Agent = ["Name", "נציג"]
[fields]
period = { column = "@file", match = '(\\d{4}-\\d\\d)', date = "%Y-%m", length = "month" }
agent = "Agent"
[totals]
handled = "Calls"
handle_ms = { column = "AHT", unit = "mixed", mean_of = "Calls" }
"""
)


@pytest.mark.parametrize("stray", ["a notes.csv", "z notes.csv"])
def test_a_folder_of_months_with_changing_columns_and_a_stray_file(tmp_path: Path, stray: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "calls 2026-01.csv").write_text("Agent,Calls,AHT\nNoa,10,300\nTotal,10,300\n", encoding="utf-8")
    (folder / "calls 2026-02.csv").write_text("AHT (s);Name;Calls taken\n200;Noa;20\n;Adi;5\n", encoding="utf-8-sig")
    (folder / "calls 2026-03.csv").write_text("נציג\tשיחות\tAvg handling\nNoa\t10\t3:20\n", encoding="utf-16")
    (folder / stray).write_text("hello,world\n1,2\n", encoding="utf-8")
    floor = TableFloor(tmp_path, MONTHLY).take(folder)
    assert told(floor, "agent") == [
        ("Adi", "handled", 5), ("Noa", "handle_ms", 2_000_000), ("Noa", "handle_ms", 3_000_000),
        ("Noa", "handle_ms", 4_000_000), ("Noa", "handled", 10), ("Noa", "handled", 10), ("Noa", "handled", 20),
    ]  # fmt: skip
    assert floor.rejects() == [(0, "columns"), (3, codes.TOTAL_ROW)]
    with pytest.raises(InputError, match="no column"):
        floor.take(folder / "calls 2026-01.csv", folder / stray)
    with pytest.raises(InputError, match="no column"):
        TableFloor(tmp_path, MONTHLY.replace("שיחות", "no"), "nothing").take(folder / stray)


@pytest.mark.parametrize(
    ("broken", "lost"),
    [
        ('2,2026-01-02,"never closed', [3]),
        ('2,2026-01-02,"closed by the next', [3]),
        ('2,2026-01-02,"first\n3,2026-01-03,"second\n4,2026-01-04,"third', [3, 4, 5]),
    ],
)
def test_a_quotation_mark_that_is_never_closed_costs_only_its_row(tmp_path: Path, broken: str, lost: list[int]) -> None:
    mapping = '[source]\nrow = "case"\nid = "n"\n[fields]\nopened_at = "d"\nstatus = "s"\n'
    end = '8,2026-01-08,"two\nlines"\n9,2026-01-09,"quo""ted"\n'
    floor = TableFloor(tmp_path, mapping).take(f"n,d,s\n1,2026-01-01,x\n{broken}\n5,2026-01-05,y\n{end}")
    assert floor.column("case", "status", "id") == ["x", "y", "two\nlines", 'quo"ted']
    assert floor.rejects() == [(line, codes.OPEN_QUOTE) for line in lost]


def test_a_mean_of_absurdly_many_is_listed(tmp_path: Path) -> None:
    mapping = SUMS + (
        '[fields]\nperiod = { column = "Day" }\n[totals]\nhandled = "Calls"\n'
        'handle_ms = { column = "AHT", unit = "hours", mean_of = "Calls" }\n'
    )
    floor = TableFloor(tmp_path, mapping).take(f"Day,Calls,AHT\n2026-01-01,{10**15},500000\n2026-01-02,2,1\n")
    assert told(floor, "queue") == [("", "handle_ms", 7_200_000), ("", "handled", 2), ("", "handled", 1e15)]
    assert floor.rejects() == [(2, codes.BAD_NUMBER)]
