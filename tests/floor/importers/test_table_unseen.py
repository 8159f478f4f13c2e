"""Exports that the importer was not made for: what they say must come out right, or be listed as not usable."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers.table import codes, times, values
from supervisor.floor.importers.table.run import auto
from tests.commands.floors import Moked
from tests.floor.importers.tables import TableFloor, at, workbook


@pytest.fixture
def moked(capsys: pytest.CaptureFixture[str]) -> Moked:
    return Moked(capsys)


def moment(pattern: str, text: object) -> str:
    """What a pattern reads, in UTC."""
    read = times.reader([pattern], None, times.Local(ZoneInfo("UTC")))
    return datetime.fromtimestamp(read(text) / 1000, UTC).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("%d %b %Y", "3 בינואר 2025", "2025-01-03 00:00"),
        ("%b-%y", "פבר'-25", "2025-02-01 00:00"),
        ("%d %b %Y", "3 اغسطس 2025", "2025-08-03 00:00"),
        ("%d %b %Y", "3 جويلية 2025", "2025-07-03 00:00"),
        ("%d/%m/%Y", "\u200f01/02/2025", "2025-02-01 00:00"),
        ("%b %d, %Y", "March 3rd, 2025", "2025-03-03 00:00"),
        ("Q%q %Y", "Q2 2025", "2025-04-01 00:00"),
        ("%G-W%V", "2026-W01", "2025-12-29 00:00"),
        ("%Y-%m-%d %H:%M", "2025-01-31 24:00", "2025-02-01 00:00"),
    ],
)
def test_dates_as_people_write_them(pattern: str, text: str, expected: str) -> None:
    assert moment(pattern, text) == expected


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("PT1H2M3.5S", 3723.5), ("P1DT1S", 86401), ("1.02:03:04", 93784), ("1 day, 2:03:04", 93784), ("٣٫٥", 210)],
)
def test_lengths_as_systems_write_them(text: str, seconds: float) -> None:
    assert values.duration_ms(text, "mixed", "minutes") == seconds * 1000


def test_a_part_of_a_day_in_a_mixed_column_is_told_or_refused() -> None:
    assert values.duration_ms(0.0431, "mixed", "minutes", day_fractions=True) == 3_723_840
    assert values.duration_ms(0.0431, "mixed", "minutes", day_fractions=False) == 2_586
    assert values.duration_ms("0.5", "mixed", "minutes") == 30_000
    assert values.duration_ms("0.4167", "mixed", "hours") == 1_500_120
    with pytest.raises(values.Unusable):
        values.duration_ms("0.0431", "mixed", "minutes")


@pytest.mark.parametrize(
    ("text", "minor"), [("(50.00)", -5000), ("50-", -5000), ("د.إ 500", 50_000), ("Rs. 1,234.5", 123_450)]
)
def test_money_below_nothing_and_with_words(text: str, minor: int) -> None:
    assert values.minor_units(text, "USD") == minor


@pytest.mark.parametrize("text", ["1.2k", "1.2 M", "3 mii", "5%", "-5-", "4 5"])
def test_money_that_is_another_amount_is_refused(text: str) -> None:
    with pytest.raises(values.Unusable):
        values.minor_units(text, "USD")


def test_money_of_several_currencies(tmp_path: Path) -> None:
    floor = TableFloor(
        tmp_path,
        '[source]\nrow = "sale"\nid = "n"\n[fields]\nat = "d"\namount_minor = "sum"\ncurrency = "cur"\n',
    ).take("n,d,sum,cur\n1,2026-01-05,1000,JPY\n2,2026-01-05,12.5,EUR\n3,2026-01-05,1.5,KWD\n")
    assert floor.column("sale", "amount_minor", "id") == [1000, 1250, 1500]


def test_a_date_that_two_formats_read_differently_is_flagged(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "case"\nid = "n"\n[fields]\nopened_at = { column = "d", date = ["%d/%m/%Y", "%m/%d/%Y"] }\n'
    )
    floor = TableFloor(tmp_path, mapping).take("n,d\n1,03/04/2026\n2,25/04/2026\n3,04/25/2026\n4,05/05/2026\n")
    assert floor.column("case", "flags", "id") == [codes.EITHER_FORMAT, None, None, None]


def test_date_and_time_in_two_columns_of_a_workbook(tmp_path: Path) -> None:
    day = (45720, "date")  # 4 March 2025
    path = workbook(
        tmp_path / "two.xlsx",
        {"a": [["n", "d", "t"], ["1", day, (0.6041666666666666, "time")], ["2", day, "2:30 PM"], ["3", day, "14:30"]]},
    )
    mapping = (
        '[source]\nrow = "case"\nid = "n"\n[fields]\nopened_at = { columns = ["d", "t"], date = "%d/%m/%Y %H:%M" }'
    )
    floor = TableFloor(tmp_path, mapping).take(path)
    assert floor.column("case", "opened_at") == [at("2025-03-04T14:30")] * 3


MONTHS = """
[source]
row = "measure_total"
sheet = "*"
zone = "UTC"
missing = ["-"]
[names]
Handled = ["Handled calls", "Calls handled"]
AHT = ["Avg handle time"]
[fields]
period = { column = "@sheet", date = "%b %Y", length = "month" }
agent = "Agent"
[totals]
handled = "Handled"
handle_ms = { column = "AHT", unit = "mixed", mean_of = "Handled" }
"""
SHEETS: dict[str, Sequence[Iterable[Any]]] = {
    "Jan 2026": [["Agent", "Handled", "AHT"], ["a1", 90, "5:00"], ["a2", 40, "200"], ["Total", 130, "4:29"]],
    "Feb 2026": [["AHT", "Agent", "Calls handled"], ["250 sec", "a1", 80], ["-", "a2", 30]],
    "Mar 2026": [["Agent", "Avg handle time", "Handled calls"], ["a1", 100, 10]],
}


def test_names_of_columns_that_change_from_sheet_to_sheet(tmp_path: Path, moked: Moked) -> None:
    floor = TableFloor(tmp_path, MONTHS).take(workbook(tmp_path / "months.xlsx", SHEETS))
    # The row of totals would count everything twice; it is listed with the reason.
    assert floor.rejects() == [(4, codes.TOTAL_ROW)]
    told = moked.json("sums", str(floor.path), "--measure", "handled,handle_ms/handled")[0]
    # 90 x 300 + 40 x 200 + 80 x 250 + 10 x 100 s, over those calls whose mean is told: not the 30 of February.
    assert told["handle_ms/handled"]["value"] == pytest.approx(56_000 / 220)
    assert (told["handle_ms/handled"]["n"], told["handled"]["value"]) == (220, 250)


def test_a_row_of_totals_that_was_chosen_is_taken(tmp_path: Path) -> None:
    chosen = MONTHS + '[filter]\nAgent = "Total"\n'
    floor = TableFloor(tmp_path, chosen).take(workbook(tmp_path / "months.xlsx", {"Jan 2026": SHEETS["Jan 2026"]}))
    assert floor.column("measure_total", "value", "measure DESC") == [130.0, 130 * 269_000.0]
    assert floor.rejects() == []


def test_a_share_needs_its_unit_where_it_could_be_either(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "measure_total"\n[fields]\nperiod = { column = "d", length = "day" }\n[totals]\nn = "n"\n'
        'quick = { column = "s", share_of = "n"UNIT }\n'
    )
    text = "d,n,s\n2026-01-01,1000,80.1%\n2026-01-02,1000,0.8\n2026-01-03,1000,85\n2026-01-04,1000,120\n"
    floor = TableFloor(tmp_path, mapping.replace("UNIT", "")).take(text)
    quick = [row["value"] for row in floor.rows("measure_total", "starts_at") if row["measure"] == "quick"]
    assert quick == [801.0, 850.0]
    assert floor.rejects() == [(3, codes.NO_SHARE_UNIT), (5, codes.BAD_SHARE)]
    told = TableFloor(tmp_path, mapping.replace("UNIT", ', unit = "ratio"'), "ratio").take(
        "d,n,s\n2026-01-02,1000,0.8\n"
    )
    assert [row["value"] for row in told.rows("measure_total") if row["measure"] == "quick"] == [800.0]


LOG = """
[source]
row = "case_log"
id = "Ticket"
order = "Event"
zone = { column = "Zone" }
[statuses]
solved = ["Solved"]
customer = ["Pending"]
[fields]
at = { column = "Changed", date = "%d/%m/%Y %H:%M" }
status = "Status"
priority = "Priority"
"""
CHANGES = (
    "900001,T1,03/04/2025 09:00,Asia/Jerusalem,New,low\n",
    "900002,T1,03/04/2025 09:00,Asia/Jerusalem,Open,high\n",
    "900010,T1,03/04/2025 10:00,Europe/Bucharest,Pending,high\n",
    "900011,T1,03/04/2025 12:00,Europe/Bucharest,Solved,high\n",
)


def test_a_log_of_several_zones_with_numbers_of_the_whole_log(tmp_path: Path) -> None:
    contents = []
    for number, (first, second) in enumerate([(CHANGES, ()), (CHANGES[::-1], ()), (CHANGES[1:], CHANGES[:1])]):
        floor = TableFloor(tmp_path, LOG, f"floor{number}")
        for part in filter(None, (first, second)):
            floor.take("Event,Ticket,Changed,Zone,Status,Priority\n" + "".join(part))
        contents.append(floor.content())
        case = floor.row("case")
        # 09:00 in Jerusalem and in Bucharest is 06:00 in April; waiting from 10:00 to 12:00.
        assert (case["opened_at"], case["resolved_at"]) == (at("2025-04-03T06:00"), at("2025-04-03T09:00"))
        assert (case["on_hold_ms"], case["priority"], len(floor.rows("case_event"))) == (7_200_000, "high", 4)
    assert contents[0] == contents[1] == contents[2]


def test_a_zone_that_is_none_is_a_rejected_row(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, LOG)
    floor.take("Event,Ticket,Changed,Zone,Status,Priority\n" + CHANGES[0] + CHANGES[1].replace("Asia/Jerusalem", "IST"))
    assert floor.rejects() == [(3, codes.UNKNOWN_VALUE)]
    with pytest.raises(InputError):
        TableFloor(tmp_path, MONTHS.replace('zone = "UTC"', 'zone = { column = "Zone" }')).take("Agent,Handled,AHT\n")


DELETED = """
[source]
row = "case"
id = "id"
version = "updated"
[deleted]
deleted = "true"
[fields]
opened_at = { column = "opened", optional = true }
status = { column = "status", optional = true }
[also.survey.fields]
csat = { column = "score", optional = true }
"""
TOLD: tuple[dict[str, Any], ...] = (
    {"id": 1, "updated": "2025-01-02T10:00:00Z", "opened": "2025-01-01T09:00:00Z", "status": "open"},
    {"id": 2, "updated": "2025-01-01T10:00:00Z", "opened": "2025-01-01T09:00:00Z", "status": "open", "score": 4},
    {"id": 2, "updated": "2025-01-03T10:00:00Z", "deleted": True},
    {"id": 1, "updated": "2025-01-01T10:00:00Z", "deleted": True},
)


def test_what_the_source_deleted_leaves_the_floor_in_whatever_order(tmp_path: Path) -> None:
    contents = []
    for number, order in enumerate(permutations(TOLD)):
        floor = TableFloor(tmp_path, DELETED, f"floor{number}")
        for cut in (order[: number % 4], order[number % 4 :]):
            if cut:
                floor.take(floor.write("\n".join(map(json.dumps, cut)), "told.jsonl"))
        contents.append(floor.content())
        assert floor.column("case", "status") == ["open"]
        assert floor.rows("survey") == []
    assert all(content == contents[0] for content in contents)


def test_deletions_need_an_id(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="deleted"):
        TableFloor(tmp_path, DELETED.replace('id = "id"\n', "")).take("id\n1\n")


def test_lists_inside_the_rows_of_a_list(tmp_path: Path) -> None:
    def event(at: str, status: str) -> dict[str, str]:
        return {"t": f"2025-01-0{at}:00:00Z", "s": status}

    tickets = [
        {"id": 7, "who": {"id": "c1"}, "events": [event("5T10", "open"), event("5T11", "solved")]},
        {"id": 8, "events": []},
        {"id": 9, "who": None, "events": [event("6T10", "open")]},
    ]
    mapping = """
[source]
row = "case_log"
records = "data.tickets.events"
id = "above.id"
[statuses]
solved = ["solved"]
[fields]
at = "t"
status = "s"
customer = "above.who.id"
"""
    floor = TableFloor(tmp_path, mapping)
    floor.take(floor.write(json.dumps({"data": {"page": 1, "tickets": tickets}}), "nested.json"))
    assert [(row["id"], row["customer"], row["status"]) for row in floor.rows("case", "id")] == [
        ("centre:7", "c1", "solved"),
        ("centre:9", None, "open"),
    ]


def test_a_survey_without_a_day_is_listed(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, '[source]\nrow = "survey"\nid = "n"\n[fields]\nanswered_at = "d"\nnps = "s"\n')
    floor.take("n,d,s\n1,2026-01-01,9\n2,,7\n3,2026-01-01,\n")
    assert floor.rejects() == [(3, codes.MISSING)]
    assert floor.column("survey", "nps", "id") == [9, None]


SERVICE = (
    "Ticket Id,Subject,Status,Source,Agent,Group,Created time,Resolved time,Closed time,Last update time,"
    "First response time (in Hrs),Agent interactions\n"
    "5,S,Closed,Email,Dana,Line 1,2026-01-05 10:00,2026-01-06 10:00,,2026-01-06 11:00,0.4167,2\n"
)
HELP = (
    "Replies;Reopens;Summation column;ID;Requester;Assignee;Group;Status;Via;Created at;Updated at;Solved at;"
    "Satisfaction Score\n2;1;1;7;R;Dana;G;Solved;Mail;2026-01-05 10:00;2026-01-06 10:00;2026-01-06 09:00;Good\n"
)


@pytest.mark.parametrize(("text", "id"), [(SERVICE, "freshdesk:5"), (HELP, "zendesk:7")])
def test_exports_with_fewer_columns_in_another_order(tmp_path: Path, text: str, id: str) -> None:
    path = tmp_path / "export.csv"
    path.write_text("Tickets of January\n" + text, encoding="utf-8")
    auto([path], tmp_path / "floor.db", zone="UTC")
    floor = TableFloor(tmp_path, "")
    case = floor.row("case")
    assert (case["id"], case["agent"], case["opened_at"]) == (id, "Dana", at("2026-01-05T10:00"))
    assert case["first_reply_business_ms"] == (1_500_120 if text == SERVICE else None)


def test_day_and_month_are_not_guessed_for_a_known_export(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(SERVICE.replace("2026-01-05 10:00", "01/05/2026 10:00"), encoding="utf-8")
    with pytest.raises(InputError, match="time or date"):
        auto([path], tmp_path / "floor.db", zone="UTC")


@pytest.mark.parametrize("repeated", [False, True])
def test_two_rows_of_headings(tmp_path: Path, repeated: bool) -> None:
    mapping = """
[source]
row = "measure_total"
header = [2, 3]
zone = "UTC"
[wide]
headers = "%b %Y"
label = "@below"
[fields]
team = "Team"
period = { column = "@header", date = "%b %Y", length = "month" }
[totals]
calls = "Calls"
handle_ms = { column = "AHT", mean_of = "Calls" }
"""
    again = ("Jan 2026", "Feb 2026") if repeated else (None, None)
    rows: list[Iterable[Any]] = [
        ["Report"],
        [None, "Jan 2026", again[0], "Feb 2026", again[1]],
        ["Team", "Calls", "AHT", "Calls", "AHT"],
    ]
    path = workbook(tmp_path / "two.xlsx", {"a": [*rows, ["A", 10, 60, 20, 30], ["B", 5, 100]]})
    floor = TableFloor(tmp_path, mapping).take(path)
    found = [(row["team"], row["starts_at"], row["measure"], row["value"]) for row in floor.rows("measure_total")
             if row["measure"] != "handled"]  # fmt: skip
    assert sorted(found) == [
        ("A", at("2026-01-01"), "calls", 10.0),
        ("A", at("2026-01-01"), "handle_ms", 600_000.0),
        ("A", at("2026-02-01"), "calls", 20.0),
        ("A", at("2026-02-01"), "handle_ms", 600_000.0),
        ("B", at("2026-01-01"), "calls", 5.0),
        ("B", at("2026-01-01"), "handle_ms", 500_000.0),
    ]
    with pytest.raises(InputError, match="header"):
        TableFloor(tmp_path, mapping.replace("[2, 3]", "[3, 2]")).take(path)
