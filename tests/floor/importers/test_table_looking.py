"""How a file looks before it is mapped, what its columns may mean, and what hostile files are told."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from supervisor.errors import InputError
from supervisor.floor.importers.table import guessing, row_kinds, ways, workbooks
from supervisor.floor.importers.table.desk import Desk, form_of_any
from supervisor.floor.importers.table.facts import Facts, facts
from supervisor.floor.importers.table.rejects import rejected
from supervisor.floor.importers.table.run import run
from supervisor.floor.importers.table.sampling import look

CALLS = """Call ID,Queue,Agent ID,Agent name,Entered,Answered,Ended,Wait,Result
1,מכירות,7,דנה,03/04/2026 08:00:00,03/04/2026 08:00:20,03/04/2026 08:03:20,0:20,Served
2,Billing,8,Ioana,13/04/2026 08:05:00,,13/04/2026 08:05:40,0:40,Hung up
"""


def file(folder: Path, content: str | bytes, name: str = "calls.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_csv_is_seen_with_heading_rows_and_what_columns_hold(tmp_path: Path) -> None:
    found = look(file(tmp_path, "Report of April\n\n" + CALLS), {})
    assert (found.kind, found.encoding, found.delimiter, found.header) == ("csv", "utf-8", ",", 3)
    assert found.columns[:3] == ["Call ID", "Queue", "Agent ID"]
    assert found.lines == [4, 5]
    assert found.rows[0][1] == "מכירות"
    by_name = {one.name: one for one in found.facts}
    assert by_name["Entered"].dates == ["%d/%m/%Y %H:%M:%S"]
    assert by_name["Answered"].blank == 1
    assert by_name["Wait"].units == ["h:mm", "m:ss", "mixed"]
    assert by_name["Result"].values == [("Served", 1), ("Hung up", 1)]


def test_names_and_contents_propose_a_mapping_and_leave_doubts_open(tmp_path: Path) -> None:
    found = look(file(tmp_path, CALLS), {})
    assert row_kinds.likely_row(found) == "contact"
    said = guessing.said("contact", found)
    assert said["source"] == {"row": "contact", "id": "Call ID"}
    assert said["fields"]["agent"] == {"column": "Agent ID", "name": "Agent name"}
    # One column alone could be read either way; the 13th in another column of the same export tells.
    assert said["fields"]["answered_at"] == {"column": "Answered", "date": "%d/%m/%Y %H:%M:%S"}
    # Minutes and seconds, or hours and minutes: nothing tells.
    assert said["fields"]["wait_ms"] == "Wait"


@pytest.mark.parametrize(
    ("heading", "row", "wanted"),
    [
        ("מספר שיחה,תור,נציג,זמן המתנה,תוצאה", "contact", {"queue": "תור", "agent": "נציג", "outcome": "תוצאה"}),
        ("رقم المكالمة,الطابور,اسم الموظف,وقت الانتظار", "contact", {"queue": "الطابور", "agent": "اسم الموظف"}),
        ("Număr tichet,Stare,Prioritate,Data deschiderii", "case", {"status": "Stare", "priority": "Prioritate"}),
        ("ticket_id,Status,Priority,createdAt", "case", {"status": "Status", "opened_at": "createdAt"}),
        ("Order ID,Date,Seller,Amount,Currency", "sale", {"agent": "Seller", "amount_minor": "Amount"}),
    ],
)
def test_usual_names_are_known_in_four_languages(
    tmp_path: Path, heading: str, row: str, wanted: dict[str, str]
) -> None:
    values = {"createdAt": "2026-04-03", "Data deschiderii": "03.04.2026", "Date": "2026-04-03", "Amount": "12.50"}
    line = ",".join(
        values.get(name, "0:20" if "זמן" in name or "وقت" in name else "abc") for name in heading.split(",")
    )
    found = look(file(tmp_path, f"{heading}\n{line}\n"), {})
    assert row_kinds.likely_row(found) == row
    fields = guessing.said(row, found)["fields"]
    assert {name: fields.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        (["03/04/2026", "05/06/2026"], {}),
        (["13/04/2026", "05/06/2026"], {"date": "%d/%m/%Y"}),
        (["04/13/2026", "05/06/2026"], {"date": "%m/%d/%Y"}),
        (["2026-04-13 08:00"], {}),
        (["03/03/2026"], {}),
        (["13.04.2026 08:00"], {"date": "%d.%m.%Y %H:%M"}),
        # A slip is a slip: what most of the rows say counts.
        (["13/04/2026", "14/04/2026", "02/04/2026", "03/04/2026", "04/04/2026", "soon"], {"date": "%d/%m/%Y"}),
    ],
)
def test_day_and_month_are_told_apart_only_where_the_digits_do(values: list[str], wanted: dict[str, str]) -> None:
    found = facts("When", values)
    assert ways.date_of(found, found.dates) == wanted


@pytest.mark.parametrize(
    ("name", "values", "wanted"),
    [
        ("Wait (sec)", ["12", "40"], {"unit": "seconds"}),
        ("זמן בדקות", ["1", "2"], {"unit": "minutes"}),
        ("משך דקות", ["1", "2"], {"unit": "minutes"}),
        ("Wait", ["12", "40"], {}),
        ("Wait", ["0:00:12", "1:02:40"], {"unit": "h:mm:ss"}),
        ("Wait", ["99:12", "1:40"], {}),
    ],
)
def test_units_are_told_by_the_name_or_the_cells_or_not_at_all(
    name: str, values: list[str], wanted: dict[str, str]
) -> None:
    found: Facts = facts(name, values)
    assert ways.unit_of(found) == wanted


@pytest.mark.parametrize(("encoding", "first"), [("cp1255", "cp1255"), ("utf-16-le", "utf-16-le")])
def test_an_encoding_is_asked_for_with_lines_in_each_candidate(tmp_path: Path, encoding: str, first: str) -> None:
    path = file(tmp_path, "מספר,תור\n1,מכירות\n".encode(encoding))
    found = look(path, {})
    assert found.columns == []
    names = [one["name"] for one in found.encodings]
    assert first in names
    assert next(one["lines"] for one in found.encodings if one["name"] == first)[0] == "מספר,תור"
    if encoding == "cp1255":
        assert look(path, {"encoding": "cp1255"}).columns == ["מספר", "תור"]


def workbook(folder: Path, grid: list[list[Any]]) -> Path:
    path = folder / "calls.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name in ("First", "שני"):
            sheet = book.add_worksheet(name)
            for place, row in enumerate(grid):
                sheet.write_row(place, 0, row)
    return path


def test_a_workbook_offers_its_sheets(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["Monthly report"], ["Agent", "Calls"], ["Dana", 12], ["Omer", 9]])
    found = look(path, {"sheet": "שני"})
    assert (found.kind, found.sheets, found.sheet, found.header) == ("xlsx", ["First", "שני"], "שני", 2)
    assert found.rows == [["Dana", "12"], ["Omer", "9"]]


def hostile_bomb(folder: Path) -> Path:
    path = folder / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("xl/big.xml", "w") as part:
        for _ in range(64):
            part.write(b"0" * (1 << 20))
    return path


def test_hostile_files_get_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "LARGEST", 1 << 20)
    picture = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
    cases = {
        "empty": file(tmp_path, b"", "empty.csv"),
        "only_heading": file(tmp_path, "Agent,Calls\n", "heading.csv"),
        "binary": file(tmp_path, picture, "picture.csv"),
        "unreadable": file(tmp_path, b"a,b\n" + b"x" * (1 << 24) + b"y\n", "line.csv"),
        "too_big": hostile_bomb(tmp_path),
    }
    for code, path in cases.items():
        with pytest.raises(InputError) as told:
            look(path, {})
        assert told.value.code == code
        assert "Nothing was" in str(told.value)


def test_a_workbook_with_a_cell_at_the_end_of_the_world_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "far.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Agent")
        sheet.write(1_048_575, 16_383, "x")
    with pytest.raises(InputError) as told:
        look(path, {})
    assert (told.value.code, told.value.values["rows"], told.value.values["columns"]) == ("too_big", 1_048_576, 16_384)


def test_a_broken_workbook_and_a_deep_json_get_a_sentence(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    broken = file(tmp_path, b"PK\x03\x04 no workbook", "broken.xlsx")
    deep = file(tmp_path, "[" * 200_000, "deep.json")
    for path, code in ((broken, "unreadable"), (deep, "unreadable")):
        with pytest.raises(InputError) as told:
            desk.answer("look", {"path": str(path), "source": {}})
        assert told.value.code == code


def test_ten_thousand_columns_are_cut_and_counted(tmp_path: Path) -> None:
    names = ",".join(f"c{number}" for number in range(10_000))
    found = look(file(tmp_path, f"{names}\n{names}\n"), {})
    assert (len(found.columns), found.more, len(found.rows[0])) == (300, 9_700, 300)


def test_nulls_inside_of_a_text_are_dropped(tmp_path: Path) -> None:
    found = look(file(tmp_path, "Agent,Calls\nDa\0na,3\n" + "Omer,4\n" * 30), {})
    assert found.rows[0] == ["Dana", "3"]


def test_files_with_an_importer_of_their_own_are_known_by_their_lines(tmp_path: Path) -> None:
    log = file(tmp_path, "1763800000|c1|sales|NONE|ENTERQUEUE||050|1\n", "queue_log")
    dump = file(tmp_path, "id,time,callid,queuename,agent,event,data1\n1,2,3,4,5,6,7\n", "dump.csv")
    calls = file(tmp_path, CALLS)
    details = file(
        tmp_path, '"","501","s","in","","SIP/1","SIP/2","Dial","","2026-04-03 08:00:00","ANSWERED","BILLING"\n'
    )
    details = details.rename(tmp_path / "Master.csv")
    record = file(tmp_path, '{"AWSAccountId": "1", "ContactId": "2"}', "records.json")
    calls = file(tmp_path, CALLS)
    found = [form_of_any(path) for path in (log, dump, details, record, calls)]
    assert found == ["asterisk-queue-log", "asterisk-queue-log", "asterisk-cdr", "amazon-connect", ""]
    desk = Desk(tmp_path / "none")
    assert desk.known([str(log)])["form"] == "asterisk-queue-log"
    told = {"form": "table", "files": [str(calls)], "path": str(calls), "mapping": None, "like": None}
    assert desk.known([str(calls)]) == told


def test_a_heading_much_like_that_of_a_saved_mapping_is_offered_it(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "mine")
    desk.folder.mkdir()
    head = '[source]\nrow = "contact"\nid = "a"\n[fields]\nqueue = "b"\n[names]\nd = ["old d"]\n'
    (desk.folder / "ours.toml").write_text(f'columns = ["a", "b", "c", "d", "e"]\n{head}')
    for heading, like in (("a,b,c,old d,new e", "ours"), ("a,b,c,x,y", None), ("a,b,c,d,e", None)):
        known = desk.known([str(file(tmp_path, f"{heading}\n1,2,3,4,5\n"))])
        assert (known["like"] or {}).get("name") == like
    chosen = desk.known([str(file(tmp_path, "v,w,x,y,z\n1,2,3,4,5\n"))], str(desk.folder / "ours.toml"))
    assert chosen["like"]["name"] == "ours"


def test_a_ready_mapping_and_a_saved_one_are_known_by_the_heading(tmp_path: Path) -> None:
    heading = (
        "CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,QUEUE WAIT TIME,RING TIME,TALK TIME,AFTER CALL WORK TIME,ABANDONED"
    )
    ready = file(tmp_path, f"{heading}\n" + "1," * 9 + "1\n", "five9.csv")
    desk = Desk(tmp_path / "mine")
    known = desk.known([str(ready)])["mapping"]
    assert (known["name"], known["title"], known["mine"]) == ("five9", "Five9: call log (CSV)", False)
    desk.folder.mkdir()
    saved = 'title = "Ours"\ncolumns = ["Call ID", "Queue"]\n[source]\nrow = "contact"\n[fields]\nqueue = "Queue"\n'
    (desk.folder / "ours.toml").write_text(saved)
    (desk.folder / "broken.toml").write_text("row = ")
    known = desk.known([str(file(tmp_path, CALLS))])["mapping"]
    assert (known["name"], known["title"], known["mine"]) == ("ours", "Ours", True)
    assert known["said"]["fields"] == {"queue": "Queue"}


def test_a_preview_tells_rows_and_reasons_in_words(tmp_path: Path) -> None:
    path = file(tmp_path, CALLS + "3,Billing,8,Ioana,31/31/2026 08:05:00,,,,Hung up\n")
    toml = (
        '[source]\nrow = "contact"\nid = "Call ID"\n[fields]\nqueue = "Queue"\n'
        'queued_at = { column = "Entered", date = "%d/%m/%Y %H:%M:%S" }\n'
    )
    found = Desk(tmp_path).tried(str(path), toml, "UTC", "")
    assert (found["tried"], found["used"], found["rejected"]["bad_time"]) == (3, 2, 1)
    assert found["rows"][0]["values"]["queue"] == "מכירות"
    assert found["samples"][0]["line"] == 4
    assert found["samples"][0]["why"] == "A time or date cannot be read in the way the mapping says."
    floor = tmp_path / "centre.db"
    map_path = tmp_path / "calls.toml"
    map_path.write_text(toml)
    run([path], floor, zone="UTC", map_path=map_path)
    told = rejected(str(floor), [str(path)])
    assert told["all"] == 1
    assert told["rows"][0]["line"] == 4
    assert told["rows"][0]["why"].startswith("A time or date")
    assert rejected(str(floor), [str(tmp_path / "other.csv")]) == {"rows": [], "all": 0}


NAMES = ["File", "Line", "Reason", "Column", "Value", "Row"]


def test_all_rejected_rows_are_written_however_few_are_listed(tmp_path: Path) -> None:
    path, floor, map_path, out = (tmp_path / name for name in ("calls.csv", "centre.db", "calls.toml", "out.csv"))
    map_path.write_text('[source]\nrow = "contact"\nid = "Call"\n[fields]\nqueued_at = "At"\nqueue = "Queue"\n')
    bad = (f"{number},then,=HYPERLINK({number})" for number in range(5_003))
    path.write_text("\n".join(("Call,At,Queue", "x,2026-03-02 08:00:00,Sales", "=1,then,Sales", *bad)) + "\n")
    run([path], floor, zone="UTC", map_path=map_path)
    told = rejected(str(floor), None)
    assert (len(told["rows"]), told["all"]) == (5_000, 5_004)
    desk = Desk(tmp_path)
    given: dict[str, Any] = {"floor": str(floor), "files": [str(path)], "names": NAMES}
    given |= {"sentences": {told["rows"][0]["code"]: "לא ברור"}, "other": "?", "columns": {}}
    assert desk.answer("export_rejected", given | {"to": str(out)}) == {"path": str(out), "count": 5_004, "problem": ""}
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == NAMES
    assert rows[1] == ["calls.csv", "3", "לא ברור", "At", "then", "'=1|then|Sales"]
    assert rows[-1] == ["calls.csv", "5006", "לא ברור", "At", "then", "5002|then|=HYPERLINK(5002)"]
    nowhere = desk.answer("export_rejected", given | {"to": str(tmp_path / "none" / "out.csv")})
    assert (nowhere["count"], bool(nowhere["problem"])) == (0, True)


def test_a_packed_text_is_looked_at_too(tmp_path: Path) -> None:
    import gzip

    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="w") as inner:
        inner.write(CALLS.encode())
    assert look(file(tmp_path, packed.getvalue(), "calls.csv.gz"), {}).columns[0] == "Call ID"


def test_json_is_looked_at_as_a_table(tmp_path: Path) -> None:
    rows = [{"id": 1, "agent": {"name": "דנה"}}, {"id": 2, "agent": {"name": "Omer"}}]
    found = look(file(tmp_path, json.dumps(rows), "calls.json"), {})
    assert (found.kind, found.columns, found.rows[0]) == ("json", ["id", "agent.name"], ["1", "דנה"])


def test_a_log_of_changes_and_sums_are_told_by_what_columns_hold(tmp_path: Path) -> None:
    log = "Ticket,Status,Priority,Opened,Updated at\n" + "".join(
        f"T{number},{status},High,2026-04-03 08:00,2026-04-0{place} 09:00\n"
        for number in range(3)
        for place, status in enumerate(("New", "Waiting for customer", "Resolved", "Closed"), 3)
    )
    found = look(file(tmp_path, log), {})
    assert row_kinds.likely_row(found) == "case_log"
    said = guessing.said("case_log", found)
    assert (said["source"]["id"], said["fields"]["at"]) == ("Ticket", "Updated at")
    assert said["statuses"] == {"customer": ["Waiting for customer"], "solved": ["Resolved"], "closed": ["Closed"]}
    sums = (
        "Date,Week,Complaints,Mean wait,Share %,Department\n28/03/2026,13,12,20,5,Billing\n29/03/2026,13,9,21,6,Sales\n"
    )
    found = look(file(tmp_path, sums, "sums.csv"), {})
    assert row_kinds.likely_row(found) == "measure_total"
    assert guessing.said("measure_total", found)["totals"] == {"complaints": "Complaints"}


def test_a_log_of_steps_is_told_from_whole_contacts(tmp_path: Path) -> None:
    steps = "Call ID,Time,Event,Queue,Agent\n" + "".join(
        f"C{number},2026-04-03 08:{number:02}:{place:02},{event},Sales,\n"
        for number in range(3)
        for place, event in enumerate(("Queued", "Ring", "Connected", "Hang up", "Voicemail"))
    )
    found = look(file(tmp_path, steps), {})
    assert row_kinds.likely_row(found) == "contact_log"
    said = guessing.said("contact_log", found)
    assert said["source"]["id"] == "Call ID"
    assert said["fields"] == {"at": "Time", "status": "Event", "queue": "Queue", "agent": "Agent"}
    assert said["statuses"] == {
        "queued": ["Queued"], "answered": ["Connected"], "ended": ["Hang up"], "voicemail": ["Voicemail"],
    }  # fmt: skip
    legs = "Call ID,Entered,Answered,Queue,Status\n" + "C1,2026-04-03 08:00,2026-04-03 08:01,Sales,Answered\n" * 5
    assert row_kinds.likely_row(look(file(tmp_path, legs, "legs.csv"), {})) == "contact"


def test_words_of_nothing_say_nothing_of_a_column(tmp_path: Path) -> None:
    found = look(file(tmp_path, "Queue,Entered\nA,2026-04-03 08:00\nB,n/a\nC,-\n"), {})
    assert found.facts[1].dates == ["iso"]
    assert guessing.said("contact", found)["source"]["missing"] == ["n/a", "-"]


def test_of_several_lists_in_a_json_file_one_is_chosen(tmp_path: Path) -> None:
    lists = {"meta": {"day": 1}, "data": {"calls": [{"id": 1}], "agents": [{"name": "Dana"}, {"name": "Omer"}]}}
    path = file(tmp_path, json.dumps(lists), "several.json")
    found = look(path, {})
    assert (found.sheets, found.sheet, found.columns) == (["data.calls", "data.agents"], "data.calls", ["id"])
    assert look(path, {"records": "data.agents"}).rows == [["Dana"], ["Omer"]]
    assert look(file(tmp_path, json.dumps({"calls": [{"id": 1}]}), "one.json"), {}).sheets == []


def test_a_table_of_a_database_is_chosen(tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE calls (id, queue)")
        connection.execute("CREATE TABLE agents (id, name)")
        connection.execute("INSERT INTO agents VALUES (7, 'דנה')")
        connection.execute("INSERT INTO calls VALUES (1, 'Sales')")
    connection.close()
    found = look(path, {"table": "agents"})
    assert (found.kind, found.sheets, found.rows) == ("sqlite", ["agents", "calls"], [["7", "דנה"]])


def test_an_old_export_is_shown_as_it_stood_when_it_last_spoke(tmp_path: Path) -> None:
    floor, map_path = tmp_path / "centre.db", tmp_path / "calls.toml"
    map_path.write_text(
        '[source]\nrow = "contact"\nid = "Call ID"\n[fields]\n'
        'queued_at = { column = "Entered", date = "%d/%m/%Y %H:%M:%S" }\n'
    )
    run([file(tmp_path, CALLS)], floor, zone="UTC", map_path=map_path)
    with sqlite3.connect(floor) as connection:
        said = connection.execute("SELECT value FROM meta WHERE key = 'heartbeat_at'").fetchone()
    connection.close()
    assert int(said[0]) == 1_776_067_500_000  # 13 April 2026, 08:05
