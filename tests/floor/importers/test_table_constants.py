"""What a mapping says itself: a length with its unit, and nothing that its field cannot have."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers.table import preview
from tests.floor.importers.tables import TableFloor

CALLS = "id,start,end,what\n1,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z,x\n"
MAPPING = """
[source]
row = "contact"
id = "id"
{source}
[fields]
queued_at = "start"
ended_at = "end"
outcome = {{ constant = "abandoned" }}
{field}
"""


def taken(folder: Path, field: str = "", source: str = "") -> TableFloor:
    return TableFloor(folder, MAPPING.format(field=field, source=source)).take(CALLS)


@pytest.mark.parametrize(
    ("said", "ms"),
    [
        ('constant = 6, unit = "seconds"', 6_000),
        ('constant = 6000, unit = "milliseconds"', 6_000),
        ('constant = "0:06"', 6_000),
        ('constant = "6 s"', 6_000),
        ("constant = 0", 0),
    ],
)
def test_a_constant_length_says_its_unit(tmp_path: Path, said: str, ms: int) -> None:
    floor = taken(tmp_path, f"hold_ms = {{ {said} }}")
    assert floor.row("contact")["hold_ms"] == ms
    assert floor.summary.assumed == []


@pytest.mark.parametrize("number", ["6", "6000", "0.5", "inf"])
def test_a_constant_length_without_a_unit_is_asked_for(tmp_path: Path, number: str) -> None:
    with pytest.raises(InputError, match=f'says {number} for hold_ms in every row.*unit = "milliseconds"') as caught:
        taken(tmp_path, f"hold_ms = {{ constant = {number} }}")
    assert caught.value.code == "mapping"
    assert not (tmp_path / "floor.db").exists()


@pytest.mark.parametrize(
    "field",
    [
        'hold_ms = { constant = inf, unit = "seconds" }',
        "holds = { constant = 99999999999999999999 }",
        "holds = { constant = 1.5 }",
        'holds = { constant = "x" }',
        "repeated_itself = { constant = 7 }",
        "callback_attempts = { constant = -9223372036854775809 }",
        'reason = { column = "what", values = { x = ["a"] } }',
        'reason = { column = "what", values = { "~x" = { a = 1 } } }',
    ],
)
def test_what_no_field_can_have_is_refused_in_a_sentence(tmp_path: Path, field: str) -> None:
    with pytest.raises(InputError, match=r"The mapping says .* which cannot be") as caught:
        taken(tmp_path, field)
    assert caught.value.code == "mapping"


def test_a_heading_that_no_file_reaches_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="says 999999999999999999999 for header"):
        taken(tmp_path, source="header = 999999999999999999999")


@pytest.mark.parametrize("encoding", ["base64", "punycode", "idna", "utf-7", "unicode_escape", "no such"])
def test_encodings_of_bytes_and_escapes_are_none_of_files(tmp_path: Path, encoding: str) -> None:
    with pytest.raises(InputError, match="is no encoding"):
        taken(tmp_path, source=f'encoding = "{encoding}"')


def test_contacts_with_lengths_and_no_outcome_are_looked_at_and_not_imported(tmp_path: Path) -> None:
    mapping = """
[source]
row = "contact"
[fields]
queued_at = "at"
wait_ms = { column = "wait", unit = "seconds" }
"""
    floor = TableFloor(tmp_path, mapping)
    with pytest.raises(InputError, match="would wait for ever"):
        floor.take("at,wait\n2026-03-02 09:00,20\n")
    assert not floor.path.exists()
    (told,) = preview.run([floor.write("at,wait\n2026-03-02 09:00,20\n")], map_path=floor.map, zone="UTC")
    assert dict(told.remarks) == {"no_outcome": 1}
    floor.map.write_text(mapping + 'outcome = { constant = "abandoned" }\n', encoding="utf-8")
    assert floor.take("at,wait\n2026-03-02 09:00,20\n").row("contact")["outcome"] == "abandoned"
