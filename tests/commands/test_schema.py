"""`moked schema` says of figures and keys what holds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from supervisor import contract
from supervisor.history import asking, table
from supervisor.history.keys import KEYS, MEANINGS, TIME_KEYS
from supervisor.kpi import catalogue
from supervisor.reports import titles
from supervisor.views.trends import CALENDAR
from tests.commands.floors import DAY, Moked, at


@pytest.fixture
def kpis(moked: Moked) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in moked.json("schema", "kpis")}


def test_every_key_has_a_meaning_and_a_title_in_reports(moked: Moked) -> None:
    assert MEANINGS.keys() == set(KEYS)
    assert set(KEYS) <= titles.KEYS.keys()
    rows = {row["key"]: row for row in moked.json("schema", "keys")}
    assert rows["customer_age"]["values"][0] == "not_yet"
    assert {row["kind"] for key, row in rows.items() if key in TIME_KEYS} == {"time"}


@pytest.mark.parametrize("id", table.LISTED)
def test_the_keys_named_are_those_that_a_figure_exists_by(id: str, kpis: dict[str, dict[str, Any]]) -> None:
    asked = asking.Asked(catalogue.BY_ID[id])
    stretches = CALENDAR if asked.of_moment else ()
    assert kpis[id]["keys"] == [key for key in KEYS if key in stretches or not table._untold(asked, (key,), {})]


def test_names_are_those_that_can_be_asked_for(kpis: dict[str, dict[str, Any]]) -> None:
    assert kpis["aht"]["names"] == ["aht"]
    assert "service_level.missed_calls" in kpis["service_level"]["names"]
    assert not [row for row in kpis.values() if row["in_periods"] and not row["keys"] and row["subject"] == "cases"]


def test_the_names_of_sums_stand_for_measures(moked: Moked) -> None:
    rows = {row["name"]: row["measures"] for row in moked.json("schema", "sums")}
    assert rows["answered"] == ["answered", "queued_answered"]
    assert rows["csat_answers"] == ["csat_answers"]
    known = {row["id"] for row in moked.json("schema", "measures")}
    assert {measure for found in rows.values() for measure in found} <= known


def test_a_table_shows_no_lists_of_a_program(moked: Moked) -> None:
    for topic in ("kpis", "keys", "reports", "measures"):
        shown = moked("schema", topic).out
        assert "['" not in shown
        assert "{'" not in shown


def test_a_floor_can_be_written_from_what_is_printed_alone(moked: Moked, tmp_path: Path) -> None:
    path = tmp_path / "own.floor"
    keys = {row["key"] for row in moked.json("schema", "meta")}
    with closing(sqlite3.connect(path)) as floor:
        floor.executescript(moked("schema", "sql").out)
        known = {"contract": str(contract.VERSION), "floor_id": "ours", "zone": "UTC", "written_by": "test"}
        assert known.keys() <= keys
        floor.executemany("INSERT INTO meta VALUES (?, ?)", known.items())
        columns = {row["column"] for row in moked.json("schema", "contract") if row["table"] == "contact"}
        leg = {"id": "c1", "queue": "q", "direction": "inbound", "queued_at": at("10:00")}
        leg |= {"answered_at": at("10:00") + 3000, "ended_at": at("10:05")}
        assert leg.keys() <= columns
        floor.execute(f"INSERT INTO contact ({', '.join(leg)}) VALUES (:{', :'.join(leg)})", leg)
        floor.commit()
    (row,) = moked.json("kpis", path, "--period", DAY, "--kpi", "answered,asa")
    assert (row["answered"]["value"], row["asa"]["value"]) == (1, 3)
