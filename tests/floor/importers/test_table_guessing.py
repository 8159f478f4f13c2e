"""What names and contents of columns propose where they are told in the ways that people write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers.table import guessing, preview, row_kinds
from supervisor.floor.importers.table.sampling import Look, look

CALLS = """מס' שיחה;תאריך כניסה;שעת כניסה;תאריך סיום;שעת סיום;תור
7000;21/11/2026;13:40:11;21/11/2026;13:55:32;מכירות
7001;22/11/2026;15:03:46;22/11/2026;15:08:11;שירות
"""
CAMPAIGN = "age;contact;day;month;duration;campaign;y\n30;cellular;19;oct;79;1;no\n33;telephone;11;may;220;4;yes\n"


def seen(folder: Path, content: str) -> Look:
    path = folder / "export.csv"
    path.write_text(content, encoding="utf-8")
    return look(path, {})


def test_days_and_hours_in_hebrew_are_read_together(tmp_path: Path) -> None:
    said = guessing.said("contact", seen(tmp_path, CALLS))
    assert said["source"]["id"] == "מס' שיחה"
    for field, what in (("queued_at", "כניסה"), ("ended_at", "סיום")):
        assert said["fields"][field] == {"columns": [f"תאריך {what}", f"שעת {what}"], "date": "%d/%m/%Y %H:%M:%S"}


def test_a_day_alone_as_the_end_of_a_call_is_left_to_be_said(tmp_path: Path) -> None:
    alone = "\n".join(";".join(line.split(";")[:4]) for line in CALLS.splitlines())
    said = guessing.said("contact", seen(tmp_path, alone + "\n"))
    assert said["fields"]["ended_at"] == "תאריך סיום"


def test_lengths_alone_are_no_states_and_numbers_no_campaigns(tmp_path: Path) -> None:
    found = seen(tmp_path, CAMPAIGN)
    assert row_kinds.likely_row(found) == "contact"
    fields = guessing.said("contact", found)["fields"]
    # The year stands nowhere: who maps the file is asked for it.
    assert fields == {
        "stay_ms": "duration",
        "queued_at": {"columns": ["day", "month"], "date": "%d %b"},
        "channel": {"column": "contact", "values": {"cellular": "voice", "telephone": "voice"}},
    }
    states = "Agent;State;From;Until\nDana;break;2026-11-21 10:00;2026-11-21 10:10\n"
    assert row_kinds.likely_row(seen(tmp_path, states)) == "agent_state"


def test_all_columns_are_shown_as_the_file_begins(tmp_path: Path) -> None:
    wide = ",".join(f"c{at}" for at in range(40)) + "\n" + ",".join(["x"] * 40) + "\n"
    assert [len(row) for row in seen(tmp_path, wide).begin] == [40, 40]


def test_a_file_that_vanished_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text('[source]\nrow = "sale"\n[fields]\nat = "Day"\n', encoding="utf-8")
    with pytest.raises(InputError, match="is not there") as told:
        preview.run([tmp_path / "gone.csv"], map_path=tmp_path / "map.toml")
    assert told.value.code == "missing"


def test_a_period_that_is_joined_of_two_columns_is_no_sum(tmp_path: Path) -> None:
    found = seen(tmp_path, "Agent,Date,Time,Calls\nDana,01/01/2021,9:12:58,3\nOmer,13/01/2021,9:12:58,4\n")
    said = guessing.said("measure_total", found)
    assert said["fields"]["period"] == {"columns": ["Date", "Time"], "date": "%d/%m/%Y %H:%M:%S"}
    assert said["totals"] == {"calls": "Calls"}
