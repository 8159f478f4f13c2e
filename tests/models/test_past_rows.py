"""Rows behind a figure of the past say in words what a stretch of time was and why a customer is at risk."""

from __future__ import annotations

from supervisor.history.beyond import roster as beyond_roster
from supervisor.history.beyond import rows as beyond_rows
from supervisor.kpi import leaving
from supervisor.models import past_rows, words


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
