"""Exports of more kinds, mapped as the wizard proposes them as far as names tell: each figure against plain Python."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from supervisor.floor.importers.table import codes, lengths
from supervisor.floor.importers.table.desk import Desk
from supervisor.views.mapping import to_toml
from tests.commands.floors import Moked
from tests.floor.importers.tables import TableFloor, workbook


@pytest.fixture
def moked(capsys: pytest.CaptureFixture[str]) -> Moked:
    return Moked(capsys)


def proposed(path: Path, row: str, **source: Any) -> dict[str, Any]:
    """What the wizard proposes for a file, and that it takes it for such rows."""
    desk = Desk(path.parent)
    assert desk.look(str(path), source)["likely"] == row
    said: dict[str, Any] = desk.propose(str(path), source, row)["said"]
    said["source"] |= source
    return said


def local(day: str, clock: str, zone: str) -> int:
    """An instant of ISO day and clock in a zone."""
    return round(datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


IVR = (
    ("מס שיחה", "תאריך", "שעה", "תור", "המתנה", "שיחה", "תוצאה", "נציג"),
    ("1", "2/11/26", "8:05", "מכירות", "35", "2 דק'", "נענתה", "דנה"),
    ("2", "2/11/26", "8:06", "מכירות", "1:20", "", "ננטשה", ""),
    ("3", "2/11/26", "17:40", "שירות", "0:00:07", "00:03:05", "נענתה", "עומר"),
    ("4", "3/11/26", "9:00", "שירות", "PT45S", "1 דק' 30 שנ'", "נענתה", "דנה"),
    ("5", "3/11/26", "9:10", "שירות", 'ל"ר', 'ל"ר', "תא קולי", ""),
    ("6", "3/11/26", "9:20", "שירות", "חצי דקה", "רבע שעה", "נענתה", "דנה"),
)
WAITS_S = (35, 80, 7, 45, 0, 30)
TALKS_S = (120, None, 185, 90, None, 900)


def test_mixed_units_and_a_date_beside_its_time_in_hebrew_of_windows(tmp_path: Path) -> None:
    path = tmp_path / "ivr.csv"
    path.write_bytes("\r\n".join(";".join(row) for row in IVR).encode("cp1255"))
    said = proposed(path, "contact", encoding="cp1255")
    assert (said["source"]["id"], said["source"]["missing"]) == ("מס שיחה", ['ל"ר'])
    assert said["fields"]["queued_at"] == {"columns": ["תאריך", "שעה"]}  # day and month are asked for
    said["fields"] |= {
        "queued_at": {"columns": ["תאריך", "שעה"], "date": "%d/%m/%y %H:%M"},
        "wait_ms": {"column": "המתנה", "unit": "mixed", "number": "seconds", "default": 0},
        "talk_ms": {"column": "שיחה", "unit": "mixed"},
    }
    floor = TableFloor(tmp_path, to_toml(said)).take(path, zone="Asia/Jerusalem")
    found = floor.rows("contact", "id")
    exits = [row["answered_at"] or row["ended_at"] for row in found]
    assert [row["queued_at"] for row in found] == [
        local(f"2026-11-0{row[1][0]}", row[2].zfill(5), "Asia/Jerusalem") for row in IVR[1:]
    ]
    assert [at - row["queued_at"] for at, row in zip(exits, found, strict=True)] == [wait * 1000 for wait in WAITS_S]
    assert [row["talk_ms"] for row in found] == [None if talk is None else talk * 1000 for talk in TALKS_S]
    assert floor.column("contact", "outcome", "id") == [
        "answered", "abandoned", "answered", "answered", "voicemail", "answered",
    ]  # fmt: skip
    assert floor.rejects() == []


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("חצי דקה", 30), ("רבע שעה", 900), ("שעה ורבע", 4500), ("half an hour", 1800), ("a quarter of an hour", 900),
        ("o jumătate de oră", 1800), ("un sfert de oră", 900), ("نصف ساعة", 1800), ("ساعة وربع", 4500),
        ("1 half", None), ("half", None), ("2 half hours", None),
    ],
)  # fmt: skip
def test_parts_of_a_unit(text: str, seconds: int | None) -> None:
    assert lengths.worded_ms(text) == (None if seconds is None else seconds * 1000)


STEPS = (("Nou", None), ("În lucru", "Ioana"), ("Așteaptă clientul", "Ioana"), ("Rezolvat", "Vlad"))


def ticket(number: int) -> dict[str, Any]:
    """A ticket with its history: each one stands at another step."""
    day = f"{2 + number % 5:02}.11.2026"
    steps = [
        {"pas": step, "stare": state, "la": f"{day} {8 + step}:{number:02}", "de": {"nume": who}}
        for step, (state, who) in enumerate(STEPS[: 1 + number % 4])
    ]
    return {"nr": f"S-{number}", "client": {"cod": f"k{number % 3}"}, "deschis": f"{day} 08:00", "istoric": steps}


TICKETS = [ticket(number) for number in range(24)]
HISTORY = """
[source]
row = "case_log"
id = "above.nr"
order = "pas"
records = "export.solicitari.istoric"
[statuses]
solved = ["Rezolvat"]
customer = ["Așteaptă clientul"]
[fields]
at = { column = "la", date = "%d.%m.%Y %H:%M" }
opened_at = { column = "above.deschis", date = "%d.%m.%Y %H:%M" }
status = "stare"
agent = "de.nume"
customer = "above.client.cod"
"""


@pytest.mark.parametrize("at_the_top", [False, True])
def test_histories_inside_tickets_are_a_list_that_can_be_chosen(tmp_path: Path, at_the_top: bool) -> None:
    path = tmp_path / "export.json"
    whole: Any = TICKETS if at_the_top else {"export": {"versiune": 2, "solicitari": TICKETS}}
    path.write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")
    before = "" if at_the_top else "export.solicitari"
    inner = f"{before}.istoric".lstrip(".")
    seen = Desk(tmp_path).look(str(path), {})
    assert (seen["sheets"], seen["sheet"]) == ([before, inner], before)
    assert {"above.nr", "la", "stare"} <= set(Desk(tmp_path).look(str(path), {"records": inner})["columns"])
    floor = TableFloor(tmp_path, HISTORY.replace("export.solicitari.istoric", inner))
    floor.take(path, zone="Europe/Bucharest")
    expected = []
    for one in TICKETS:
        steps = one["istoric"]
        day = f"2026-11-{one['deschis'][:2]}"
        moments = [local(day, step["la"][11:].zfill(5), "Europe/Bucharest") for step in steps]
        solved = moments[-1] if steps[-1]["stare"] == "Rezolvat" else None
        waited = moments[3] - moments[2] if len(steps) == 4 else None
        opened = local(day, "08:00", "Europe/Bucharest")
        expected.append((opened, solved, waited, one["client"]["cod"]))
    cases = {row["id"].rpartition(":")[2]: row for row in floor.rows("case")}
    assert [
        (row["opened_at"], row["resolved_at"], row["on_hold_ms"] if row["resolved_at"] else None, row["customer"])
        for row in (cases[one["nr"]] for one in TICKETS)
    ] == expected
    assert len(floor.rows("case_event")) == sum(len(one["istoric"]) for one in TICKETS)


REGIONS = (
    ("Nord", "1.240", "4,1", "812", "35,5"),
    ("Sud", "310", "3,62", "205", "41"),
    ("Vest", "c", "c", "c", "c"),
    ("Est", "95", "4,90", "60", "12,3"),
    ("Centru", "2.005", "..", "1.400", "28,0"),
    ("TOTAL ȚARĂ", "3.650", "4,05", "2.477", "31,2"),
)


def romanian(text: str) -> float | None:
    return None if text in ("c", "..") else float(text.replace(".", "").replace(",", "."))


def test_the_mean_of_a_country_with_suppressed_regions_is_weighted(tmp_path: Path, moked: Moked) -> None:
    rows = [["Institutul Național"], ["Regiunea", "Luna", "Răspunsuri", "Nota medie", "Apeluri", "% peste 60 s"]]
    rows += [[one[0], month, *one[1:]] for month in ("ianuarie 2026", "februarie 2026") for one in REGIONS]
    rows += [["c = confidențial"], [".. = indisponibil"]]
    path = tmp_path / "date.csv"
    path.write_text("\n".join("\t".join(row) for row in rows), encoding="utf-16")
    said = proposed(path, "measure_total")
    # A thousand may have a point, and only the comma stands before a fraction.
    assert said["source"]["decimal"] == ","
    assert said["fields"] == {"site": "Regiunea", "period": {"column": "Luna", "date": "%b %Y", "length": "month"}}
    said["source"]["missing"] = ["c", ".."]
    said["filter"] = {"Luna": {"blank": False}, "Regiunea": {"not": ["TOTAL ȚARĂ"]}}
    said["totals"] |= {
        "puncte": {"column": "Nota medie", "mean_of": "Răspunsuri"},
        "tarziu": {"column": "% peste 60 s", "share_of": "Apeluri"},
    }
    floor = TableFloor(tmp_path, to_toml(said)).take(path, zone="Europe/Bucharest")
    known = [list(map(romanian, one[1:])) for one in REGIONS[:-1]]
    answers = [(n, mean) for n, mean, _, _ in known if n is not None and mean is not None]
    calls = [(n, share) for _, _, n, share in known if n is not None and share is not None]
    asked = ("--by", "month", "--measure", "puncte/raspunsuri,tarziu/apeluri")
    for told in moked.json("sums", floor.path, *asked):
        mean, share = told["puncte/raspunsuri"], told["tarziu/apeluri"]
        assert mean["n"] == sum(n for n, _ in answers)
        assert mean["value"] == pytest.approx(sum(n * one for n, one in answers) / mean["n"], abs=1e-9)
        late = sum(n * one / 100 for n, one in calls)
        assert share["value"] == pytest.approx(late / sum(n for n, _ in calls), abs=1e-9)


ROSTER = """
[source]
row = "shift"
[filter]
"@value" = { not = ["חופש"] }
[wide]
headers = "%Y-%m-%d"
[fields]
agent = "עובד"
starts_at = { columns = ["@header", "@value"], match = "^(.*)-", date = "%Y-%m-%d %H:%M" }
ends_at = { columns = ["@header", "@value"], match = '^(?P<day>\\S+) .*-(?P<clock>.*)$', date = "%Y-%m-%d %H:%M" }
"""


def test_a_roster_with_hours_in_a_cell_and_nights_to_the_next_day(tmp_path: Path) -> None:
    """On 25 October clocks go back in Jerusalem: that night is nine hours long."""
    days = [date(2026, 10, 24) + timedelta(days=number) for number in range(3)]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["עובד", *map(str, days)])
    writer.writerows([["דנה", "08:00-16:30", "", "חופש"], ["עומר", "22:00-06:00", "22:00-06:00", ""]])
    floor = TableFloor(tmp_path, ROSTER).take(text.getvalue(), zone="Asia/Jerusalem")
    found = floor.rows("shift", "agent, starts_at")
    begun = [datetime.fromtimestamp(row["starts_at"] / 1000, UTC).day for row in found]
    hours = [(row["ends_at"] - row["starts_at"]) / 3_600_000 for row in found]
    assert (floor.column("shift", "agent", "agent, starts_at"), begun) == (["דנה", "עומר", "עומר"], [24, 24, 25])
    assert hours == [8.5, 9.0, 8.0]
    assert floor.column("shift", "flags", "agent, starts_at") == [None, codes.NEXT_DAY, codes.NEXT_DAY]
    assert floor.rejects() == []


STATES = """
[source]
row = "agent_state"
[fields]
agent = "Agent"
at = { columns = ["Day", "From"], date = "%d/%m/%Y %H:%M" }
until_at = { columns = ["UNTIL", "To"], date = "%d/%m/%Y %H:%M" }
state = { column = "State", values = { Ready = "available", Pause = "break" } }
"""


def test_a_state_over_midnight_ends_on_the_next_day_only_where_both_have_one_date(tmp_path: Path) -> None:
    text = "Agent,Day,From,Last day,To,State\n7,02/11/2026,22:00,02/11/2026,23:30,Ready\n"
    text += "7,02/11/2026,23:30,02/11/2026,01:00,Pause\n"
    floor = TableFloor(tmp_path, STATES.replace("UNTIL", "Day")).take(text)
    start = floor.column("agent_state", "at", "at")[0]
    assert [((row["at"] - start) / 60_000, row["state"]) for row in floor.rows("agent_state", "at")] == [
        (0, "available"), (90, "break"), (180, "offline"),
    ]  # fmt: skip
    # Where the end has a date of its own it says what it says.
    other = TableFloor(tmp_path, STATES.replace("UNTIL", "Last day"), "other").take(text)
    assert other.rejects() == [(3, codes.OUT_OF_ORDER)]


SERIAL = 46328
"""2 November 2026 as workbooks count days."""


def test_a_day_of_a_workbook_beside_its_clock_is_proposed_as_one_moment(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["رقم المكالمة", "التاريخ", "وقت الدخول", "الطابور", "مدة الانتظار", "النتيجة"]]
    rows += [[str(one), (SERIAL, "date"), f"0{8 + one}:05", "الدعم", one * 7, "تم الرد"] for one in range(2)]
    path = workbook(tmp_path / "calls.xlsx", {"التقرير": rows})
    said = proposed(path, "contact")
    assert said["fields"]["queued_at"] == {"columns": ["التاريخ", "وقت الدخول"]}
    said["fields"]["wait_ms"] = {"column": "مدة الانتظار", "unit": "seconds"}
    floor = TableFloor(tmp_path, to_toml(said)).take(path, zone="Asia/Riyadh")
    assert floor.column("contact", "queued_at", "id") == [
        local("2026-11-02", clock, "Asia/Riyadh") for clock in ("08:05", "09:05")
    ]


def test_the_history_inside_tickets_is_proposed_as_a_log_of_their_changes(tmp_path: Path) -> None:
    steps = [
        {"id": number, "status": status, "changed_at": f"2026-11-02T0{number}:00:00Z"} for number, status in STATUSES
    ]
    tickets = [{"ticket_id": f"T{one}", "priority": "high", "events": steps[: 1 + one % 3]} for one in range(9)]
    path = tmp_path / "tickets.json"
    path.write_text(json.dumps({"tickets": tickets}), encoding="utf-8")
    said = proposed(path, "case_log", records="tickets.events")
    assert said["source"]["id"] == "above.ticket_id"
    assert said["fields"] == {"priority": "above.priority", "status": "status", "at": "changed_at"}
    floor = TableFloor(tmp_path, to_toml(said)).take(path)
    assert sum(row["resolved_at"] is not None for row in floor.rows("case")) == 3
    assert len(floor.rows("case_event")) == 18


STATUSES = ((1, "open"), (2, "pending"), (3, "solved"))
