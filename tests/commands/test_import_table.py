"""Tables through the command line: what is imported, said and previewed, and the figures that come of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.floors import DAY, Moked, values

MAP = """
title = "Calls of the switch"
[source]
row = "contact"
id = "Call"
[fields]
queue = "Queue"
agent = "Agent"
queued_at = { column = "Time", date = "%d/%m/%Y %H:%M:%S" }
wait_ms = { column = "Wait", unit = "seconds" }
talk_ms = { column = "Talk", unit = "h:mm:ss" }
wrap_ms = { column = "Wrap", unit = "seconds" }
outcome = { column = "Result", values = { Served = "answered", Lost = "abandoned" } }
"""
CALLS = """Call;Queue;Agent;Time;Wait;Talk;Wrap;Result;Note
1;Sales;Dana;02/03/2026 09:00:00;10;0:02:00;30;Served;
2;Sales;Dana;02/03/2026 09:05:00;20;0:04:00;60;Served;
3;Sales;;02/03/2026 09:06:00;40;;;Lost;
4;Sales;;02/03/2026 09:07:00;3;;;Lost;
5;Support;;02/03/2026 09:08:00;soon;;;Lost;
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    export, mapping = tmp_path / "calls.csv", tmp_path / "calls.toml"
    export.write_text(CALLS, encoding="utf-8")
    mapping.write_text(MAP, encoding="utf-8")
    return export, mapping, tmp_path / "a.floor"


def test_an_export_becomes_figures(files: tuple[Path, Path, Path], moked: Moked) -> None:
    export, mapping, floor = files
    (summary,) = moked.json("import", "table", export, "--map", mapping, "--into", floor, "--tz", "UTC")
    assert (summary["lines"], summary["rows"]["contact"], summary["rejected"]) == (5, 4, {"bad_duration": 1})
    assert summary["unmapped"] == ["Note"]
    (row,) = moked.json("kpis", floor, "--period", DAY, "--at", f"{DAY}T12:00")
    expected = {"entered": 4, "answered": 2, "abandoned": 1, "short_abandoned": 1, "asa": 15, "aht": 225}
    expected |= {"talk_time": 180, "wrap_up_time": 45}
    assert values(row, expected) == expected
    said = moked("check", floor, "--at", f"{DAY}T12:00")
    assert said.code == 0
    assert "A duration cannot be read" in said.out


def test_what_is_said(files: tuple[Path, Path, Path], moked: Moked) -> None:
    export, mapping, floor = files
    given = ("import", "table", export, "--map", mapping, "--into", floor, "--tz", "UTC")
    said = moked(*given)
    assert said.code == 0
    assert said.out.splitlines()[0].startswith("5 lines read, 4 of them new")
    assert "contact: 4 new rows" in said.out
    assert "1 lines could not be used: A duration cannot be read" in said.out
    again = moked(*given).out
    assert again.startswith("5 lines read, 0 of them new")
    assert "4 known already" in again


def test_a_file_of_something_else_is_told_in_words(files: tuple[Path, Path, Path], moked: Moked) -> None:
    export, mapping, floor = files
    (export.parent / "in").mkdir()
    export.rename(export.parent / "in" / "calls.csv")
    (export.parent / "in" / "other.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    said = moked("import", "table", export.parent / "in", "--map", mapping, "--into", floor, "--tz", "UTC")
    assert "1 lines could not be used: The whole file could not be used." in said.out


@pytest.mark.parametrize(
    ("default", "rate", "abandoned", "short"),
    [("", 1 / 3, 1, 0), (", default = 5", 0, 0, 1), (", default = 6", 1 / 3, 1, 0)],
)
def test_a_default_wait_says_which_of_the_abandoned_were_short(
    files: tuple[Path, Path, Path], moked: Moked, default: str, rate: float, abandoned: int, short: int
) -> None:
    """Two calls answered and one given up after a wait that is not told: one in three, unless the mapping says that it
    was five seconds."""
    export, mapping, floor = files
    calls = CALLS.splitlines()
    export.write_text("\n".join([*calls[:3], calls[3].replace(";40;", ";;")]), encoding="utf-8")
    mapping.write_text(MAP.replace('unit = "seconds" }', f'unit = "seconds"{default} }}', 1), encoding="utf-8")
    assert moked("import", "table", export, "--map", mapping, "--into", floor, "--tz", "UTC").code == 0
    (row,) = moked.json("kpis", floor, "--period", DAY, "--at", f"{DAY}T12:00")
    expected = {"abandonment_rate": pytest.approx(rate), "abandoned": abandoned, "short_abandoned": short}
    assert values(row, expected) == expected


def test_a_preview_writes_nothing(files: tuple[Path, Path, Path], moked: Moked) -> None:
    export, mapping, floor = files
    given = ("import", "table", export, "--map", mapping, "--tz", "Asia/Jerusalem", "--preview")
    (found,) = moked.json(*given)
    assert (found["tried"], found["used"], found["rejected"]) == (5, 4, {"bad_duration": 1})
    assert found["samples"] == [
        {
            "line": 6,
            "code": "bad_duration",
            "column": "Wait",
            "value": "soon",
            "text": "5|Support||02/03/2026 09:08:00|soon|||Lost|",
        }
    ]
    first = found["rows"][0]
    assert first["table"] == "contact"
    assert first["values"]["queued_at"] == "2026-03-02T09:00:00+02:00"
    assert first["values"]["talk_ms"] == 120_000
    said = moked(*given)
    assert "5 rows tried, 4 of them can be used" in said.out
    assert "line 6  Wait: soon  5|Support" in said.out
    assert not floor.exists()


@pytest.mark.parametrize(
    ("given", "word"),
    [
        (("table", "{export}", "--into", "{floor}"), "Say what its columns mean with a mapping"),
        (("table", "{export}", "--map", "{map}"), "--into"),
        (("table", "{export}", "--map", "{floor}", "--into", "{floor}"), "is not there"),
        (("table", "{export}", "--map", "{map}", "--into", "{floor}"), "time zone"),
        (("asterisk-queue-log", "{export}", "--map", "{map}", "--into", "{floor}"), "--map means nothing"),
        (("asterisk-queue-log", "{export}", "--preview"), "--preview means nothing"),
        (("tables", "{export}", "--into", "{floor}"), "Known formats"),
    ],
)
def test_wrong_use_is_one_line(files: tuple[Path, Path, Path], moked: Moked, given: tuple[str, ...], word: str) -> None:
    export, mapping, floor = files
    said = moked("import", *(part.format(export=export, map=mapping, floor=floor) for part in given))
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert word in said.err
    assert not floor.exists()


WAZO = (
    "id,callid,time,ringtime,talktime,waittime,status,queue_id,agent_id\n1,a,2026-03-02 09:00:00,5,60,10,answered,1,2\n"
)


def test_without_a_mapping_a_known_heading_is_enough(tmp_path: Path, moked: Moked) -> None:
    export, floor = tmp_path / "calls.csv", tmp_path / "a.floor"
    export.write_text(WAZO, encoding="utf-8")
    said = moked("import", "table", export, "--tz", "UTC", "--preview")
    assert "read as Wazo" in said.out, said
    said = moked("import", "table", export, "--tz", "UTC", "--into", floor)
    assert said.code == 0, said.err
    assert said.out.splitlines()[0] == (
        "Known by its heading: “Wazo: calls on queues (stat_call_on_queue)”, mapping wazo_stat_call_on_queue."
    )
    (again,) = moked.json("import", "table", export, "--tz", "UTC", "--into", floor)
    assert (again["format"], again["mappings"], again["known_lines"]) == ("table", ["wazo_stat_call_on_queue"], 1)


def test_the_schema_of_mappings_is_printed(moked: Moked) -> None:
    rows = json.loads(moked("schema", "mapping", "--format", "json").out)
    keys = {(row["section"], row["key"]) for row in rows}
    assert {("source", "row"), ("cell", "unit"), ("filter", "*"), ("wide", "headers")} <= keys
    assert {("fields of contact", "wait_ms"), ("column", "@before")} <= keys
    assert all(row["meaning"] for row in rows)
    assert "excel_day" in next(row["words"] for row in rows if (row["section"], row["key"]) == ("cell", "unit"))


def test_an_export_that_is_known_by_its_heading(tmp_path: Path, moked: Moked) -> None:
    export, floor = tmp_path / "calls.csv", tmp_path / "a.floor"
    export.write_text(
        "id,callid,time,ringtime,talktime,waittime,status,queue_id,agent_id\n"
        f"1,17.1,{DAY} 09:00:00,4,60,12,answered,3,9\n2,17.2,{DAY} 09:01:00,,,30,abandoned,3,\n",
        encoding="utf-8",
    )
    (found,) = moked.json("import", "auto", export, "--preview", "--tz", "UTC")
    assert (found["mapping"], found["used"]) == ("Wazo: calls on queues (stat_call_on_queue)", 2)
    (summary,) = moked.json("import", "auto", export, "--into", floor, "--tz", "UTC")
    assert (summary["format"], summary["mappings"]) == ("auto", ["wazo_stat_call_on_queue"])
    (row,) = moked.json("kpis", floor, "--period", DAY, "--at", f"{DAY}T12:00")
    expected = {"entered": 2, "answered": 1, "abandoned": 1, "asa": 12, "talk_time": 60}
    assert values(row, expected) == expected
    given = ("import", "table", export, "--map", "wazo_stat_call_on_queue", "--into", floor, "--tz", "UTC")
    (again,) = moked.json(*given)
    assert (again["rows"], again["known_lines"]) == ({}, 2)
    listed = {row["mapping"] for row in moked.json("schema", "mappings")}
    assert {"zendesk", "five9", "wazo_stat_call_on_queue"} <= listed
    export.write_text("a,b\n1,2\n", encoding="utf-8")
    said = moked("import", "auto", export, "--into", floor)
    assert (said.code, "zendesk" in said.err) == (2, True)
