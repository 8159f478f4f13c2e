"""When a floor last told anything, whatever it holds; what is silent for longer than a night stands as it stood."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from tests.commands.floors import NewFloor, at

NOW = at("2026-03-20T12:00")


@pytest.fixture
def new_floor(tmp_path: Path) -> NewFloor:
    return NewFloor(tmp_path)


def news(new_floor: NewFloor, *rows: tuple[str, dict[str, Any]], **meta: Any) -> int | None:
    floor = new_floor(**meta)
    for table, row in rows:
        floor.add(table, row)
    with Reader(floor.path) as reader:
        return loading.last_news(reader, NOW)


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("case", {"opened_at": at("09:00"), "resolved_at": at("10:00")}),
        ("case", {"opened_at": at("10:00"), "closed_at": NOW + 1}),
        ("case_event", {"at": at("10:00")}),
        ("survey", {"asked_at": at("09:00"), "answered_at": at("10:00")}),
        ("survey", {"asked_at": at("10:00")}),
        ("sale", {"at": at("10:00")}),
        ("article_visit", {"at": at("10:00")}),
        ("measure_total", {"starts_at": at("09:00"), "ends_at": at("10:00") + 1}),
    ],
)
def test_every_dated_row_is_news(table: str, row: dict[str, Any], new_floor: NewFloor) -> None:
    assert news(new_floor, (table, row)) == at("10:00")
    assert news(new_floor, (table, row), ("contact", {"queued_at": at("08:00")})) == at("10:00")


def test_a_sum_that_is_not_over_is_of_now_and_one_to_come_is_none(new_floor: NewFloor) -> None:
    ahead = {"starts_at": NOW + 1, "ends_at": NOW + 2}
    assert news(new_floor, ("measure_total", {"starts_at": at("09:00"), "ends_at": NOW + clock.DAY_MS})) == NOW
    assert news(new_floor, ("measure_total", ahead), ("sale", {"at": at("10:00")})) == at("10:00")
    assert news(new_floor) is None


def test_a_sum_up_to_midnight_is_of_the_day_before(new_floor: NewFloor) -> None:
    midnight = at("2026-03-02")
    row = {"starts_at": at("2026-03-01"), "ends_at": midnight}
    assert news(new_floor, ("measure_total", row)) == midnight - 1


def test_what_goes_on_is_told_by_contacts_and_by_the_writer(new_floor: NewFloor) -> None:
    """The night's news are enough; nothing else is looked at."""
    sale = ("sale", {"at": NOW})
    assert news(new_floor, sale, ("contact", {"queued_at": NOW - 1})) == NOW - 1
    assert news(new_floor, sale, heartbeat_at=NOW - 2) == NOW - 2
