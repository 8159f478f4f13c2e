"""A mapping made by clicking: one column at a time, and the TOML that comes of it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources import path as resource
from supervisor.floor.importers.table import mapping_file, schema
from supervisor.floor.importers.table.desk import Desk
from supervisor.views import mapping_fields
from supervisor.views.mapping import Draft, kept, kept_of, slug, to_toml

READY = sorted([*resource("mappings").glob("*.toml"), *resource("mappings", "examples").glob("*.toml")])


@pytest.mark.parametrize("path", READY, ids=lambda path: path.stem)
def test_every_ready_mapping_says_the_same_after_it_was_opened_and_written(path: Path) -> None:
    said = tomllib.loads(path.read_text(encoding="utf-8"))
    text = to_toml(Draft(said).said)
    again = tomllib.loads(text)
    again.setdefault("fields", {})
    said.setdefault("fields", {})
    assert again == said
    assert mapping_file.read_text(text, path.stem, "m") == mapping_file.read(path)


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=8), min_size=1))
def test_any_name_and_any_word_survive_writing(words: dict[str, str]) -> None:
    said = {"source": {"row": "contact"}, "fields": {"queue": {"column": "Q", "values": words}}}
    assert tomllib.loads(to_toml(said)) == said


def draft() -> Draft:
    return Draft({"source": {"row": "contact"}})


def test_a_column_is_used_for_one_thing_and_a_field_has_one_column() -> None:
    made = draft()
    made.assign("Queue", "queue")
    made.assign("Skill", "queue")
    assert made.fields == {"queue": "Skill"}
    assert made.roles("Queue") == []
    made.assign("Skill", "team")
    assert made.fields == {"team": "Skill"}
    made.assign("At", "queued_at", {"date": "%d/%m/%Y"})
    assert made.fields["queued_at"] == {"column": "At", "date": "%d/%m/%Y"}
    made.set_how("queued_at", date=None)
    assert made.fields["queued_at"] == "At"
    made.release("At")
    assert made.fields == {"team": "Skill"}


def test_keys_are_joined_names_stand_beside_and_sums_have_names() -> None:
    made = draft()
    for column in ("Call", "Leg"):
        made.assign(column, "#id")
    assert made.ids() == ["Call", "Leg"]
    made.release("Call")
    assert made.source["id"] == "Leg"
    made.assign("Name", "agent.name")
    assert made.roles("Name") == []
    made.assign("Number", "agent")
    made.assign("Name", "agent.name")
    assert made.fields["agent"] == {"column": "Number", "name": "Name"}
    assert made.roles("Name") == ["agent.name"]
    made.assign("Calls offered", "#total")
    assert made.totals == {"calls_offered": "Calls offered"}
    assert made.rename_total("calls_offered", "Offered") == "offered"
    assert made.roles("Calls offered") == ["#total:offered"]
    made.assign("Changed", "#version")
    assert made.source["version"] == "Changed"
    assert made.roles("Changed") == ["#version"]


def test_a_date_and_a_time_are_read_together() -> None:
    made = draft()
    made.assign("Date", "queued_at", {"date": "%d/%m/%Y"})
    made.join("queued_at", "Time")
    assert made.fields["queued_at"] == {"columns": ["Date", "Time"], "date": "%d/%m/%Y"}
    assert made.roles("Time") == ["queued_at"]
    made.release("Time")
    assert made.fields["queued_at"] == {"date": "%d/%m/%Y", "column": "Date"}
    made.join("queued_at", "Time")
    made.release("Date")
    assert "queued_at" not in made.fields


def test_rows_are_chosen_words_are_given_and_statuses_meant() -> None:
    made = draft()
    made.set_only("Kind", ["In", "Call back"])
    assert made.said["filter"] == {"Kind": ["In", "Call back"]}
    assert made.only("Kind") == {"In", "Call back"}
    made.set_only("Kind", [])
    assert "filter" not in made.said
    made.set_constant("channel", "voice")
    assert made.fields["channel"] == {"constant": "voice"}
    made.set_constant("channel", None)
    assert "channel" not in made.fields
    made.set_status("Done", "closed")
    made.set_status("done", "solved")
    assert made.said["statuses"] == {"solved": ["done"]}
    assert made.statuses() == {"done": "solved"}


def test_what_cannot_be_shown_is_told_and_kept() -> None:
    said = tomllib.loads(resource("mappings", "zendesk.toml").read_text(encoding="utf-8"))
    made = Draft(said)
    assert made.says_more("channel")
    assert not made.says_more("agent")
    made.assign("Via", "status")
    assert "channel" not in made.fields
    assert made.said["also"] == said["also"]


def test_what_the_window_does_not_show_is_told_as_the_file_writes_it() -> None:
    said = tomllib.loads(
        "[source]\nrow = 'contact'\nafter = 'available'\nshort_rows = true\n"
        "[wide]\nuntil = '^(Total|Sum)'\n"
        "[filter]\nKind = ['In']\nState = { not = 'test' }\n"
        "[fields]\nwait_ms = { column = 'Wait', unit = 'seconds', default = 6, blank = ['?'], of = 'x' }\n"
        "queue = { column = ['Queue', 'Line'] }\nagent = 'Agent'\n"
        "channel = { column = 'Way', values = { '~^call' = 'voice' } }\n"
    )
    made = Draft(said)
    assert kept(said) == [
        'after = "available"',
        "short_rows = true",
        'until = "^(Total|Sum)"',
        'filter: State = { not = "test" }',
    ]
    assert kept_of(made.how("wait_ms")) == ['blank = ["?"]', 'of = "x"']
    assert kept_of(made.how("queue")) == ['column = ["Queue", "Line"]']
    assert kept_of(made.how("channel")) == ['values = { "~^call" = "voice" }']
    assert kept_of(made.how("agent")) == []
    # What is changed by clicking leaves the rest as it was.
    made.set_how("wait_ms", default="7", unit="minutes")
    made.set_only("Kind", [])
    again = tomllib.loads(to_toml(made.said))
    assert again["fields"]["wait_ms"] == said["fields"]["wait_ms"] | {"default": "7", "unit": "minutes"}
    assert again["filter"] == {"State": {"not": "test"}}
    assert {name: again[name] for name in ("source", "wide")} == {name: said[name] for name in ("source", "wide")}


def test_a_constant_keeps_what_is_said_beside_it() -> None:
    made = Draft({"fields": {"contact": {"constant": "1", "of": "switch"}, "queue": "Queue"}})
    made.set_constant("contact", "2")
    made.set_constant("queue", "Sales")
    assert made.fields == {"contact": {"constant": "2", "of": "switch"}, "queue": {"constant": "Sales"}}


def test_every_field_that_is_offered_is_one_of_the_importer_and_has_a_title() -> None:
    desk = Desk(Path("/nowhere"))
    for row in mapping_fields.ROWS:
        assert row in schema.ROWS
        untitled = [one["field"] for one in desk.fields(row)["fields"] if one["field"] not in mapping_fields.TITLES]
        assert untitled == []
    for row, names in mapping_fields.ALIKE.items():
        assert set(names) <= set(schema.fields_of(row))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Calls of April", "calls_of_april"),
        ("שיחות נכנסות", "שיחות_נכנסות"),
        ("///", "export"),
        ("../x", "x"),
        ("NUL", "nul_export"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert slug(title) == name


def test_a_second_row_has_fields_keys_and_filters_of_its_own() -> None:
    made = draft()
    made.assign("Entered", "queued_at")
    made.add_second("sale", {"at": "Entered"})
    made.second = "sale"
    made.assign("Order", "#id")
    made.assign("Total", "amount_minor")
    made.set_only("Sold", ["yes"])
    assert made.roles("Entered") == ["at"]
    made.release("Entered")
    made.second = ""
    assert made.roles("Entered") == ["queued_at"]
    assert made.ids() == []
    assert made.said["also"] == {
        "sale": {"fields": {"amount_minor": "Total"}, "id": "Order", "filter": {"Sold": ["yes"]}}
    }
    made.drop_second("sale")
    assert "also" not in made.said


def test_a_zone_by_row_is_a_table_and_a_named_one_is_no_column() -> None:
    made = draft()
    made.source["zone"] = "Europe/Bucharest"
    assert made.roles("Europe/Bucharest") == []
    made.assign("Zone", "#zone")
    assert made.source["zone"] == {"column": "Zone"}
    assert made.roles("Zone") == ["#zone"]
    made.release("Zone")
    assert "zone" not in made.source


def test_deleted_rows_and_other_names_are_taken_back_whole() -> None:
    made = draft()
    assert not made.may_delete()
    made.assign("Id", "#id")
    assert made.may_delete()
    made.set_deleted("State", ["gone"])
    made.set_other_names("Id", ["Number"])
    assert (made.deleted("State"), made.other_names("Id")) == (frozenset({"gone"}), ["Number"])
    made.set_deleted("State", [])
    made.set_other_names("Id", [])
    assert made.said.keys() == {"source", "fields"}


def test_who_answers_a_survey_is_called_by_a_text_of_its_own() -> None:
    """Other languages answer a call and a survey by two words."""
    call, survey = mapping_fields.title("answered_at", "contact"), mapping_fields.title("answered_at", "survey")
    assert call == survey == "Answered"
    assert call.context != survey.context


def test_every_field_of_every_row_has_a_title_and_none_is_a_code() -> None:
    fields = {field for row in schema.ROWS for field in schema.fields_of(row)}
    assert fields <= mapping_fields.TITLES.keys()
    assert not [text for text in map(str, mapping_fields.TITLES.values()) if "_" in text]
