"""Rows that were read part by part become one table."""

from __future__ import annotations

from supervisor.models import past_rows
from supervisor.models.every_row import joined


def test_parts_become_one_table() -> None:
    at = "2026-03-02T09:00:00+00:00"
    parts = [
        past_rows.table([{"sale": "s1", "agent": None, "at": at, "feeds": {}}]),
        past_rows.table([{"sale": "s2", "agent": "a", "at": at, "feeds": {"revenue_minor": 500}, "currency": "ILS"}]),
    ]
    found = joined(parts, ("at", "sale"))
    assert [column.id for column in found.columns][:2] == ["at", "sale"]
    assert found.cells["sale"] == ["s1", "s2"]
    assert found.cells["agent"] == [None, "a"]
    assert found.cells["amount"] == [None, (500, "ILS")]
    assert len(found) == len(set(found.keys)) == 2


def test_an_instant_of_another_day_is_told_with_its_day() -> None:
    same, other = (
        past_rows.table([{"contact": "c", "queued_at": "2026-03-02T23:59:00+00:00", "ended_at": ended_at, "feeds": {}}])
        for ended_at in ("2026-03-02T23:59:30+00:00", "2026-03-03T00:01:00+00:00")
    )
    assert {column.id: column.kind for column in joined([same]).columns}["ended_at"] == "time"
    assert {column.id: column.kind for column in joined([same, other]).columns}["ended_at"] == "moment"


def test_nothing_is_an_empty_table() -> None:
    assert len(joined([])) == 0
