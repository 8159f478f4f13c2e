"""What data health says about floors with known faults."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from supervisor import clock, contract
from supervisor.floor import health, writing
from supervisor.floor.health import CODES, Finding
from supervisor.floor.reader import Reader
from supervisor.kpi import legs

T0 = 1_700_000_000_000
GOOD = {
    "id": "c1", "channel": "voice", "direction": "inbound", "queue": "q1", "agent": "a1", "queued_at": T0,
    "answered_at": T0 + 5_000, "ended_at": T0 + 65_000, "wrapped_at": T0 + 75_000, "talk_ms": 50_000,
    "hold_ms": 10_000, "wrap_ms": 10_000, "outcome": "answered",
}  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "floor.db"


@pytest.fixture
def writer(path: Path) -> Iterator[sqlite3.Connection]:
    connection = writing.create(path, zone="UTC")
    writing.set_meta(connection, heartbeat_at=T0 + 3_600_000)
    insert(connection, "queue", id="q1", name="Sales", channel="voice")
    insert(connection, "agent", id="a1", name="Agent One")
    yield connection
    connection.close()


def insert(connection: sqlite3.Connection, table: str, **values: object) -> None:
    names = ", ".join(f'"{name}"' for name in values)
    places = ", ".join("?" * len(values))
    connection.execute(f'INSERT INTO "{table}"({names}) VALUES ({places})', tuple(values.values()))


def found(path: Path, now_at: int | None = None) -> dict[str, Finding]:
    with Reader(path) as reader:
        return {finding.code: finding for finding in health.check(reader, now_at)}


def test_a_good_floor_has_no_findings(path: Path, writer: sqlite3.Connection) -> None:
    insert(writer, "contact", **GOOD)
    insert(writer, "contact", id="open", queue="q1", channel="voice", queued_at=T0)
    insert(writer, "agent_state", id="s1", agent="a1", at=T0, state="available")
    assert found(path) == {}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"outcome": "lost"}, "unknown_word"),
        ({"transfer": "warm"}, "unknown_word"),
        ({"queued_at": None}, "no_queued_at"),
        ({"answered_at": T0 - 1}, "answered_before_queued"),
        ({"ended_at": T0 + 4_000}, "ended_before_answered"),
        ({"answered_at": None, "outcome": "abandoned", "ended_at": T0 - 1}, "ended_before_queued"),
        ({"wrapped_at": T0 + 60_000}, "wrapped_before_ended"),
        ({"talk_ms": -1}, "negative_duration"),
        ({"ring_ms": -1}, "negative_duration"),
        ({"answered_at": None}, "answered_without_instant"),
        ({"outcome": "abandoned"}, "answered_with_other_outcome"),
        ({"answered_at": None, "outcome": "abandoned", "ended_at": None, "wrapped_at": None}, "outcome_without_end"),
        ({"answered_at": None, "outcome": None}, "end_without_outcome"),
        ({"talk_ms": 48_999}, "talk_disagrees"),
        ({"wrap_ms": 11_001}, "wrap_disagrees"),
        ({"agent": None}, "answered_without_agent"),
        ({"agent": "gone"}, "unresolved_reference"),
        ({"previous": "c0"}, "unresolved_reference"),
        ({"id": ""}, "no_id"),
        ({"id": None}, "no_id"),
        ({"wrapped_at": T0 + 3_700_001}, "in_the_future"),
        ({"queued_at": T0 // 1000}, "instant_in_seconds"),
        ({"flags": "wait_differs talk_differs"}, "flagged"),
    ],
)
def test_a_leg_with_one_fault(path: Path, writer: sqlite3.Connection, change: dict[str, Any], code: str) -> None:
    insert(writer, "contact", **(GOOD | change))
    findings = found(path)
    assert code in findings
    assert findings[code].count == 1
    assert findings[code].samples[0].pk == 1


@pytest.mark.parametrize("difference_ms", [-1_000, 0, 1_000])
def test_a_second_of_rounding_is_no_disagreement(path: Path, writer: sqlite3.Connection, difference_ms: int) -> None:
    insert(writer, "contact", **(GOOD | {"talk_ms": 50_000 + difference_ms}))
    assert found(path) == {}


@pytest.mark.parametrize(
    ("table", "row", "code"),
    [
        ("agent_state", {"id": "s", "agent": "a1", "at": T0, "state": "asleep"}, "unknown_word"),
        ("agent_state", {"id": "s", "agent": "a1", "at": T0}, "state_incomplete"),
        ("agent_state", {"id": "s", "agent": "a9", "at": T0, "state": "break"}, "unresolved_reference"),
        ("agent_state", {"id": "s", "agent": "a1", "at": T0 + 9_000_000, "state": "break"}, "in_the_future"),
        ("agent_state", {"id": "s", "agent": "a1", "at": T0 // 1000, "state": "break"}, "instant_in_seconds"),
        ("offer", {"id": "o", "agent": "a1", "at": T0, "result": "shrugged"}, "unknown_word"),
        ("team_membership", {"id": "m", "agent": "a1", "from_at": T0, "to_at": T0 - 1}, "out_of_order"),
        ("shift", {"id": "h", "agent": "a1", "starts_at": T0, "ends_at": T0 - 1}, "out_of_order"),
        ("site", {"id": "north", "zone": "Asia/Jerusalm"}, "wrong_zone"),
        ("calendar", {"id": "h:1", "weekday": 1, "opens": "08:00", "closes": "20:00", "zone": "?"}, "wrong_zone"),
        ("rejected", {"path": "queue_log", "line": 7, "text": "x", "why": "bad_time"}, "rejected"),
        ("rejected", {"path": "queue_log", "line": 7, "text": "x", "why": "duplicate"}, "repeated_lines"),
    ],
)
def test_a_fault_in_another_table(
    path: Path, writer: sqlite3.Connection, table: str, row: dict[str, Any], code: str
) -> None:
    insert(writer, table, **row)
    findings = found(path)
    assert list(findings) == [code]
    assert findings[code].count == 1
    assert len(findings[code].samples) == 1


def test_legs_and_states_that_stand_there_twice(path: Path, writer: sqlite3.Connection) -> None:
    insert(writer, "contact", **GOOD)
    insert(writer, "contact", **(GOOD | {"id": "c2"}))
    insert(writer, "contact", **(GOOD | {"id": "c3", "ended_at": T0 + 65_001}))
    for number in range(3):
        insert(writer, "agent_state", id=f"s{number}", agent="a1", at=T0, state="available")
    findings = found(path)
    assert {code: finding.count for code, finding in findings.items()} == {"duplicate_leg": 1, "duplicate_state": 2}
    assert findings["duplicate_leg"].samples[0].id == "c2"


def test_anonymous_callers_at_the_same_moment_are_not_the_same(path: Path, writer: sqlite3.Connection) -> None:
    for number in range(2):
        insert(writer, "contact", id=f"c{number}", queue="q1", queued_at=T0)
    assert found(path) == {}


def test_totals_over_contacts_that_are_there(path: Path, writer: sqlite3.Connection) -> None:
    insert(writer, "contact", **GOOD)
    total = {"measure": "entered", "value": 9.0, "starts_at": T0 - 1, "ends_at": T0 + 1}
    insert(writer, "measure_total", id="m1", queue="q1", **total)
    insert(writer, "measure_total", id="m2", agent="a2", **(total | {"ends_at": T0}))
    findings = found(path)
    assert findings["totals_overlap_rows"].count == 1
    assert findings["totals_overlap_rows"].samples[0].id == "m1"


def test_totals_of_another_place_than_the_contacts_overlap_none(path: Path, writer: sqlite3.Connection) -> None:
    insert(writer, "queue", id="q9", site="south", client="x")
    insert(writer, "agent", id="a9")
    insert(writer, "team_membership", id="g9", agent="a9", team="red")
    insert(writer, "contact", **(GOOD | {"queue": "q9", "agent": "a9"}))
    total = {"measure": "entered", "value": 9.0, "starts_at": T0 - 1, "ends_at": T0 + 1}
    for id, place in enumerate(({"site": "north"}, {"team": "blue"}, {"client": "y"})):
        insert(writer, "measure_total", id=f"far{id}", **total, **place)
    assert "totals_overlap_rows" not in found(path)
    for id, place in enumerate(({"site": "south"}, {"team": "red"}, {"client": "x"})):
        insert(writer, "measure_total", id=f"near{id}", **total, **place)
    assert found(path)["totals_overlap_rows"].count == 3


def test_what_is_said_about_the_file(path: Path, writer: sqlite3.Connection) -> None:
    heard_at = T0 + 3_600_000
    silent_at = heard_at + health.SILENT_AFTER_MS + 1
    assert found(path, now_at=silent_at) == {}  # nothing in it goes on from second to second
    insert(writer, "contact", **GOOD)
    assert found(path, now_at=silent_at - 1) == {}
    assert list(found(path, now_at=silent_at)) == ["feed_silent"]
    (finding,) = found(path, now_at=heard_at + 365 * clock.DAY_MS).values()
    assert (finding.code, finding.severity, finding.places) == (
        "feed_over", health.NOTE, {"n": 1, "day": clock.day_on(heard_at, clock.zone("UTC"))},
    )  # fmt: skip
    writer.execute("DELETE FROM meta WHERE key = 'heartbeat_at'")
    writer.execute("DROP TRIGGER contact_updated")
    writer.execute("PRAGMA journal_mode = DELETE")
    assert set(found(path)) == {"no_heartbeat", "no_change_log", "writer_may_be_refused"}


def test_text_where_numbers_belong_in_a_foreign_floor(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in contract.ddl():
        connection.execute(statement.replace(") STRICT", ")"))
    connection.executemany("INSERT INTO meta VALUES (?, ?)", [("contract", "1"), ("floor_id", "x")])
    insert(connection, "contact", **(GOOD | {"queue": None, "agent": None, "queued_at": "yesterday"}))
    insert(connection, "agent_state", id="s1", at="10:00", state="break", agent=None)
    connection.close()
    findings = found(path)
    assert findings["not_a_number"].severity == health.WRONG
    assert "not_strict" in findings


def test_wrong_figures_are_told_from_doubts_and_notes(path: Path, writer: sqlite3.Connection) -> None:
    insert(writer, "contact", **(GOOD | {"talk_ms": 1, "flags": "talk_differs"}))
    with Reader(path) as reader:
        findings = health.check(reader)
    assert [finding.severity for finding in findings] == [health.DOUBT, health.NOTE]
    assert not health.figures_are_wrong(findings)
    insert(writer, "contact", **(GOOD | {"id": "c2", "outcome": "lost"}))
    with Reader(path) as reader:
        findings = health.check(reader)
    assert findings[0].code == "unknown_word"
    assert health.figures_are_wrong(findings)


def test_samples_are_few_and_counts_are_whole(path: Path, writer: sqlite3.Connection) -> None:
    for number in range(health.SAMPLES + 7):
        insert(writer, "contact", **(GOOD | {"id": f"c{number}", "talk_ms": -1, "address": str(number)}))
    finding = found(path)["negative_duration"]
    assert (finding.count, len(finding.samples)) == (health.SAMPLES + 7, health.SAMPLES)


def test_a_finding_reads_as_a_sentence_and_as_data(path: Path, writer: sqlite3.Connection) -> None:
    insert(writer, "contact", **(GOOD | {"agent": "gone"}))
    finding = found(path)["unresolved_reference"]
    assert str(finding) == "1 rows of contact: their agent does not exist."
    assert finding.as_json() == {
        "code": "unresolved_reference",
        "severity": "doubt",
        "count": 1,
        "text": str(finding),
        "table": "contact",
        "column": "agent",
        "samples": [{"table": "contact", "pk": 1, "id": "c1", "detail": "agent = 'gone'"}],
    }


def test_every_reason_to_leave_a_leg_out_is_a_code_that_makes_figures_wrong() -> None:
    for reason in legs.BROKEN[1:]:
        assert CODES[reason].severity == health.WRONG


def test_ten_thousand_legs_are_checked_well_under_a_second(path: Path, writer: sqlite3.Connection) -> None:
    writer.execute("BEGIN")
    columns = [name for name in GOOD if name != "id"]
    values = [GOOD[name] for name in columns]
    writing.upsert(
        writer, "contact", ["id", *columns], ((f"c{n}", *values[:4], T0 + n, *values[5:]) for n in range(10_000))
    )
    states = ((f"s{n}", "a1", T0 + n, "available") for n in range(60_000))
    writing.upsert(writer, "agent_state", ("id", "agent", "at", "state"), states)
    writer.execute("COMMIT")
    with Reader(path) as reader:
        started = time.process_time()
        health.check(reader)
        assert time.process_time() - started < 3  # 0.5 s; others at work beside us do not count


def test_what_our_importers_flag_and_reject_is_said_in_their_words(path: Path, writer: sqlite3.Connection) -> None:
    insert(writer, "contact", **(GOOD | {"flags": "end_derived"}))
    assert str(found(path)["flagged"]) == ("1 rows: The end is not in the export; it was worked out from durations.")
    assert found(path)["flagged"].as_json()["flag"] == "end_derived", "programs read the code"
    writer.execute("UPDATE contact SET flags = 'of_another'")
    assert "(of_another)" in str(found(path)["flagged"])
