"""Parts of cells and ends of sheets that are chosen in words: patterns that say it, and are known again."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervisor.floor.importers.table import patterns
from supervisor.views.mapping import Draft, kept
from supervisor.views.mapping_parts import (
    AFTER,
    BEFORE,
    OWN,
    PARTS,
    WHOLE,
    end_by,
    end_of,
    end_pattern,
    part_of,
    part_pattern,
)

CELL = "[VIP] Call 12,5 min - line 7"


def taken(pattern: str | None, cell: str) -> str | None:
    """As the importer takes it."""
    found = patterns.read(pattern or "").search(cell)
    part = None if found is None else found.group(1) if found.re.groups else found.group()
    return part.strip() or None if part is not None else None


@pytest.mark.parametrize(
    ("part", "text", "expected"),
    [
        ("number", "", "12,5"),
        ("first_word", "", "[VIP]"),
        ("last_word", "", "7"),
        ("brackets", "", "VIP"),
        (BEFORE, "-", "[VIP] Call 12,5 min"),
        (BEFORE, " - line", "[VIP] Call 12,5 min"),
        (BEFORE, "#", CELL),
        (AFTER, "-", "line 7"),
        (AFTER, "] Call", "12,5 min - line 7"),
        (AFTER, "#", None),
        (OWN, r"line (\d)", "7"),
    ],
)
def test_a_part_is_what_its_words_say(part: str, text: str, expected: str | None) -> None:
    assert taken(part_pattern(part, text), CELL) == expected


@given(st.sampled_from([BEFORE, AFTER]), st.text(min_size=1, max_size=6))
def test_any_sign_is_found_and_known_again(part: str, sign: str) -> None:
    pattern = part_pattern(part, sign)
    assert part_of(pattern) == (part, sign)
    assert taken(pattern, f"a1{sign}b2") == taken_plainly(part, f"a1{sign}b2", sign)


def taken_plainly(part: str, cell: str, sign: str) -> str | None:
    before, _, after = cell.partition(sign)
    return (before if part == BEFORE else after).strip() or None


def test_what_is_not_chosen_in_words_is_a_pattern_of_ones_own() -> None:
    assert [part_of(part_pattern(one))[0] for one in PARTS if one not in (BEFORE, AFTER, OWN)] == [
        one for one in PARTS if one not in (BEFORE, AFTER, OWN)
    ]
    assert part_of(None) == part_of("") == (WHOLE, "")
    assert part_of(r"^(\w+)-") == (OWN, r"^(\w+)-")
    assert part_pattern(BEFORE, "") is part_pattern(OWN, "") is None


@given(st.text(min_size=1, max_size=20), st.booleans())
def test_the_end_of_a_sheet_is_known_again(text: str, whole: bool) -> None:
    pattern = end_pattern(text, whole)
    assert pattern is not None
    assert end_of(pattern) == (text, whole)
    assert re.search(pattern, text)
    assert whole == (re.search(pattern, f"{text}x") is None)


def test_a_row_that_is_pointed_at_is_found_in_later_files_too() -> None:
    assert end_by("Generated on 2026-04-02") == ("Generated on", False)
    assert end_by("מקור: הלשכה המרכזית לסטטיסטיקה") == ("מקור", False)
    assert end_by("Total") == ("Total", True)
    assert end_by("12 queues") == ("12 queues", True)


def test_a_pattern_of_many_ends_stays_as_the_file_says_it() -> None:
    assert end_of("^(Total|Sum)") is None
    assert kept({"wide": {"until": "^Total"}}) == []
    assert kept({"wide": {"until": "^(Total|Sum)"}}) == ['until = "^(Total|Sum)"']


def test_columns_that_are_added_say_to_which() -> None:
    made = Draft(
        {
            "fields": {"stay_ms": {"column": "Stay", "plus": ["Ring"], "minus": ["Hold"]}, "queue": "Queue"},
            "totals": {"calls": {"column": "Calls", "plus": ["Chats"]}},
        }
    )
    assert made.reckoned() == [("Ring", "plus", "Stay"), ("Hold", "minus", "Stay"), ("Chats", "plus", "Calls")]
