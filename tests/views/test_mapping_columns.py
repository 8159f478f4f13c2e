"""The columns that a mapping names beside those that a file has."""

from __future__ import annotations

from typing import Any

from supervisor.views.mapping_columns import aliased, lost, stand_in

_SAID: dict[str, Any] = {
    "source": {"row": "contact", "id": ["No", "Part"], "zone": "UTC"},
    "fields": {
        "queued_at": {"columns": ["Day", "Hour"], "date": "%d/%m/%Y %H:%M"},
        "agent": {"column": ["Agent", "Operator"], "name": "Agent name"},
        "queue": {"column": "Queue", "optional": True},
        "talk_ms": {"column": "Handle", "unit": "seconds", "minus": ["Wrap"]},
        "channel": {"constant": "voice"},
    },
    "filter": {"Kind": ["call"]},
    "names": {"Hour": ["Time"]},
}


def test_what_is_needed_and_stands_under_no_name_is_lost() -> None:
    file = ["no", "Part", "Day ", "time", "Operator", "Handle", "Kind"]
    assert lost(_SAID, file) == ["Wrap"]
    assert lost(_SAID, []) == ["No", "Part", "Day", "Hour", "Agent", "Handle", "Wrap", "Kind"]


def test_another_column_stands_in_everywhere_and_the_old_name_stays_known() -> None:
    said: dict[str, Any] = {
        **_SAID,
        "source": dict(_SAID["source"]),
        "fields": dict(_SAID["fields"]),
        "filter": dict(_SAID["filter"]),
        "names": dict(_SAID["names"]),
    }
    for old, new in (("Part", "Leg"), ("Day", "Date"), ("Wrap", "After"), ("Kind", "Type")):
        stand_in(said, old, new)
    assert said["source"]["id"] == ["No", "Leg"]
    assert said["fields"]["queued_at"] == {"columns": ["Date", "Hour"], "date": "%d/%m/%Y %H:%M"}
    assert said["fields"]["talk_ms"]["minus"] == ["After"]
    assert said["filter"] == {"Type": ["call"]}
    assert said["names"] == {"Hour": ["Time"], "Leg": ["Part"], "Date": ["Day"], "After": ["Wrap"], "Type": ["Kind"]}
    # Files with either heading fit it.
    assert lost(said, ["No", "Leg", "Date", "Hour", "Agent", "Handle", "After", "Type"]) == []
    assert lost(said, ["No", "Part", "Day", "Time", "Agent", "Handle", "Wrap", "Kind"]) == []


def test_a_file_is_seen_by_the_names_that_the_mapping_uses() -> None:
    look: dict[str, Any] = {
        "columns": ["No", "Time"],
        "keys": ["No", "Time"],
        "heading": ["No", "Time"],
        "facts": [{"name": "No"}, {"name": "Time", "kind": "text"}],
        "hints": {"No": {}, "Time": {"length": ""}},
    }
    seen = aliased(look, _SAID)
    assert seen["columns"] == seen["keys"] == ["No", "Hour"]
    assert seen["facts"][1] == {"name": "Hour", "kind": "text"}
    assert seen["hints"]["Hour"] == {"length": ""}
    assert aliased(look, {}) == look
