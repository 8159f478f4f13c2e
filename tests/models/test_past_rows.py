"""Rows behind a figure of the past say in words what a stretch of time was and why a customer is at risk."""

from __future__ import annotations

from typing import Any

from supervisor import clock
from supervisor.history.beyond import roster as beyond_roster
from supervisor.history.beyond import rows as beyond_rows
from supervisor.kpi import leaving
from supervisor.models import cells, exporting, past_rows, words
from supervisor.models.table_model import TableModel
from supervisor.reports.stamp import Stamp
from supervisor.settings import Settings
from supervisor.text import say


def test_codes_are_said_in_words() -> None:
    table = past_rows.table(
        [
            {"customer": "k", "risks": "came_back low_answer", "feeds": {"customers_at_risk": 1}},
            {"stretch": "a 1 planned_work", "agent": "a", "from_at": "2026-03-02T09:00:00+00:00",
             "what": "planned_work", "feeds": {"scheduled_ms": 60_000}},
        ]
    )  # fmt: skip
    assert table.cells["risks"] == ["came back on the same topic, answered low", None]
    assert table.cells["what"] == [None, "planned for contacts"]
    assert "stretch" not in table.cells


def test_every_code_has_words() -> None:
    codes = {leaving.LOW_ANSWER, leaving.GAVE_UP, leaving.REOPENED, leaving.CAME_BACK}
    codes |= {"planned_work", "planned_other", *beyond_roster._SPENT.values()}
    assert codes == words.BEHIND.keys()


def test_marks_are_said_as_yes_and_no() -> None:
    rows = [{"contact": str(mark), "resolved": mark, "feeds": {"first_contacts": 1}} for mark in (1, 0, None)]
    assert past_rows.table(rows).cells["resolved"] == ["yes", "no", None]


def test_money_and_days_are_written_as_such_and_empty_columns_are_left_out() -> None:
    rows = [
        {"sale": "s1", "agent": None, "at": "2026-03-02T09:00:00+00:00", "kind": "upsell", "currency": "ILS",
         "feeds": {"revenue_minor": 10_900}},
        {"sale": "s2", "agent": None, "at": "2026-03-02T10:00:00+00:00", "kind": "fleet", "currency": "JPY",
         "feeds": {"revenue_minor": 500}},
    ]  # fmt: skip
    table = past_rows.table(rows)
    assert [column.id for column in table.columns] == ["sale", "at", "kind", "amount"]
    assert table.cells["amount"] == [(10_900, "ILS"), (500, "JPY")]
    assert table.cells["kind"] == ["Up-sell", "fleet"]
    (row,) = [{"customer": "k", "since_on": "2021-09-14", "feeds": {"customers_at_start": 1}}]
    assert {column.id: column.kind for column in past_rows.table([row]).columns}["since_on"] == "day"


def test_no_column_is_headed_by_its_id() -> None:
    shown = {name for names in beyond_rows.SHOWN.values() for name in names} - past_rows._LEFT_OUT
    raw = {name for name in (*beyond_rows.SHOWN, *shown) if str(past_rows._column(name).title) == name}
    assert raw <= past_rows._LEFT_OUT


CALL: dict[str, Any] = {
    "contact": "c1", "queued_at": "2026-03-02T09:00:00.000+00:00", "answered_at": "2026-03-02T09:00:25.400+00:00",
    "ended_at": "2026-03-02T09:03:00.000+00:00",
}  # fmt: skip
GAVE_UP: dict[str, Any] = {**CALL, "contact": "c2", "answered_at": None, "ended_at": "2026-03-02T09:01:10.000+00:00"}
WAITS: dict[str, Any] = {**CALL, "contact": "c3", "answered_at": None, "ended_at": None}


def test_every_contact_says_how_long_it_waited() -> None:
    rows = [row | {"feeds": {"queued_answered": 1}} for row in (CALL, GAVE_UP, WAITS)]
    table = past_rows.table(rows)
    assert table.cells["wait"] == [25_400, 70_000, None]
    kinds = {column.id: column.kind for column in table.columns}
    assert (kinds["queued_at"], kinds["answered_at"], kinds["ended_at"]) == ("moment", "time", "time")
    night = GAVE_UP | {"ended_at": "2026-03-03T00:01:10.000+00:00", "feeds": {"queued_abandoned": 1}}
    assert {one.id: one.kind for one in past_rows.table([*rows, night]).columns}["ended_at"] == "moment"
    shown = cells.show(table.columns[1], table.cells["queued_at"][0], 0, "", 0, "UTC")
    assert shown.text == "02/03/2026 09:00:00"


def test_lengths_of_time_are_columns_of_their_own() -> None:
    handled = [
        CALL | {"feeds": {"handled": 1, "talk_ms": 112_000, "hold_ms": 0, "talk_ds2": 9}},
        GAVE_UP | {"feeds": {"handled": 1, "talk_ms": 60_000, "wrap_ms": 5_000, "handled_hold_unknown": 1}},
    ]
    table = past_rows.table(handled)
    assert (table.cells["talk"], table.cells["hold"]) == ([112_000, 60_000], [0, None])
    assert table.cells["wrap_up"] == [None, 5_000]
    assert table.cells["counts_as"] == ["handled", "handled, handled_hold_unknown"]
    assert {column.id for column in table.columns if column.hidden} == {"wait"}
    assert [column.kind for column in table.columns if column.id in ("talk", "hold", "wrap_up")] == ["ms"] * 3
    asa = past_rows.table([CALL | {"feeds": {"queued_answered": 1, "answered_wait_ms": 25_400}}])
    assert (asa.cells["wait"], asa.cells["counts_as"]) == ([25_400], ["queued_answered"])
    longest = past_rows.table([CALL | {"feeds": {"wait_ms": 25_400}}])
    assert longest.cells["wait"] == [25_400]
    assert "counts_as" not in longest.cells, "it is nothing but the wait"
    state = past_rows.table([{"agent": "a", "feeds": {"available_state_ms": 9_000}}])
    assert (state.cells["time"], state.cells["counts_as"]) == ([9_000], ["available_state_ms"])
    (row,) = [{"agent": "a", "feeds": {"scheduled_ms": 9_000, "adherent_ms": 8_000}}]
    both = past_rows.table([row])
    assert (both.cells["scheduled_ms"], both.cells["adherent_ms"]) == ([9_000], [8_000])
    assert "Time in the right state" in [say(column.title) for column in both.columns]


def test_words_of_what_a_row_counts_as_stand_in_files() -> None:
    model = TableModel(())
    model.show(past_rows.table([CALL | {"feeds": {"queued_answered": 1}}]), 0, "UTC")
    made = exporting.report(
        model, {"counts_as", "queued_at", "wait"}, "Rows", Stamp("", "", "UTC", None, 0, Settings())
    )
    assert [field.kind for field in made.sheet.fields] == ["moment", "ms", "text"]
    (row,) = [row for chunk in made.sheet.chunks for row in chunk]
    assert row[1:] == (25_400, "of these answered")


def test_instants_are_read_as_the_clock_reads_them() -> None:
    for told in ("2026-03-02T09:00:00.001+02:00", "2026-10-25T01:30:00.999-03:30", "1969-12-31T23:59:59.500+00:00"):
        assert past_rows.instant(told) == clock.instant(told)
