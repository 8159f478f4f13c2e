"""Rows read as joined columns say the same as rows read one by one."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from supervisor.clock import DAY_MS, Window
from supervisor.floor import bulk, leg_rows, loading, packed, state_rows, writing
from supervisor.floor.reader import Reader
from supervisor.kpi.legs import NULL, READ, LegWords, Packed, Words, encode

AT = 1_795_000_000_000
WINDOW = Window(AT, AT + DAY_MS, "day")
TEXTS = (None, None, "q1", "q2", "agent-00001", "agent-00002", "", "מוקד", "with space", "a,b", "wrap_unknown")
ODD = ("fi\x1feld", "ro\x1ew", "\x1d")


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = writing.create(tmp_path / "packed.floor", zone="UTC")
    yield connection
    connection.close()


def leg(chance: random.Random, number: int, odd: float) -> dict[str, Any]:
    """Columns of one contact; some break the contract, some hold what cannot be joined."""
    row: dict[str, Any] = {"pk": number * 2 if odd else number, "id": f"c{number}"}
    for name in READ[1:]:
        if name.endswith("_at"):
            row[name] = chance.choice((None, AT + chance.randrange(10**6)))
        elif name.endswith("_ms"):
            row[name] = chance.choice((None, 0, chance.randrange(10**5)))
        else:
            row[name] = chance.choice(TEXTS)
        if chance.random() < odd:
            row[name] = chance.choice((-5, 10**15, 10**18)) if name.endswith(("_at", "_ms")) else chance.choice(ODD)
    row["queued_at"] = row["queued_at"] or AT + number
    row["channel"], row["direction"] = chance.choice(("voice", None, "pigeon")), chance.choice(("inbound", None))
    return row


def told(rows: Any, words: LegWords) -> list[tuple[Any, ...]]:
    """What legs say, with texts instead of codes, which depend on the order of appearance."""
    legs = encode(rows, words)
    texts = {name: getattr(words, name).texts for name in ("queue", "agent", "client", "address")}
    names = legs.dtype.names or ()
    return [
        tuple(texts[name][one[name]] if name in texts and one[name] >= 0 else one[name].item() for name in names)
        for one in legs
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), odd=st.sampled_from((0.0, 0.0, 0.002, 0.1)))
def test_legs_read_by_columns_equal_legs_read_by_rows(floor: sqlite3.Connection, seed: int, odd: float) -> None:
    chance = random.Random(seed)
    rows = [leg(chance, number, odd) for number in range(1, 40)]
    floor.execute("DELETE FROM contact")
    names = ", ".join(rows[0])
    floor.executemany(f"INSERT INTO contact ({names}) VALUES (:{', :'.join(rows[0])})", rows)
    by_rows = floor.execute(f"SELECT {', '.join(READ)} FROM contact WHERE queued_at >= 0 ORDER BY pk").fetchall()
    inside = [row for row in by_rows if row[READ.index("queued_at")] in WINDOW]
    with Reader(Path(floor.execute("PRAGMA database_list").fetchone()[2])) as reader:
        found = bulk.stretch(reader, "contact", "queued_at", WINDOW.start_at, WINDOW.end_at)
        piece = leg_rows.Pieces(reader, past=False).read(found.first, found.last)
        assert isinstance(piece, Packed) or odd
        words = LegWords()
        chunks = [told(chunk, words) for chunk in loading.read_legs(reader, WINDOW)]
    read = {one[0]: one for chunk in chunks for one in chunk}
    expected = {one[0]: one for one in told(inside, LegWords())}
    assert expected
    assert {pk: read[pk] for pk in expected} == expected


@pytest.mark.parametrize(
    ("value", "said"),
    [(3.5, "no whole numbers"), ("7", "no usual numbers"), (-1, "no whole numbers"), (10**14, "no usual numbers")],
)
def test_what_is_no_usual_number_is_left_to_the_rows(value: object, said: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE loose (x)")
    connection.executemany("INSERT INTO loose VALUES (?)", [(3,), (value,), (4,), (None,)])
    row = connection.execute(f"SELECT {packed.numbers_sql('x')} FROM loose").fetchone()
    connection.close()
    with pytest.raises(ValueError, match=said):
        packed.numbers(row, 4)


def test_a_column_of_numbers_keeps_what_is_missing() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE loose (x)")
    connection.executemany("INSERT INTO loose VALUES (?)", [(3,), (None,), (0,)])
    row = connection.execute(f"SELECT {packed.numbers_sql('x')} FROM loose").fetchone()
    connection.close()
    assert packed.numbers(row, 3).tolist() == [3, NULL, 0]
    assert packed.numbers((b"", None), 2).tolist() == [NULL, NULL]


@pytest.mark.parametrize(
    "texts",
    [
        ["agent-1", "agent-2", "agent-1"],
        ["agent-000000001", "agent-000000002"],
        ["a", "bb", "", "ccc"],
        ["a", packed.NO_TEXT, "b"],
        ["אבג", "דהו", "אבג"],
        [""],
    ],
)
def test_names_of_one_length_and_of_several_get_their_words(texts: list[str]) -> None:
    words = Words()
    names = packed.Names(words)
    for some in (texts, [*texts, texts[0]], [*texts, "zz"]):
        codes = names.codes("\x1e".join(some).encode(), len(some)).tolist()
        assert [packed.NO_TEXT if code < 0 else words.text(code) for code in codes] == some


def test_a_separator_inside_a_text_is_noticed() -> None:
    for joined, count in (("ab\x1ecd", 1), ("a\x1eb\x1ecd", 2), ("\x1e\x1e\x1e\x1e", 2)):
        with pytest.raises(ValueError, match="not as many"):
            packed.Names(Words()).codes(joined.encode(), count)
        with pytest.raises(ValueError, match="not as many"):
            packed.texts(joined, count)


def test_states_with_flags_and_unknown_words_are_read_like_the_others(floor: sqlite3.Connection) -> None:
    rows = [
        ("a1", AT + 1, "available", None),
        ("a2", AT + 2, "dancing", None),
        ("a1", AT + 3, "on_contact", None),
        ("a3", AT + 4, "available", "login_unseen"),
        (None, AT + 5, "available", None),
    ]
    floor.executemany("INSERT INTO agent_state (agent, at, state, flags) VALUES (?, ?, ?, ?)", rows)
    with Reader(Path(floor.execute("PRAGMA database_list").fetchone()[2])) as reader:
        plain, mixed = (
            state_rows.read_piece(reader, state_rows.Said(Words()), first, last) for first, last in ((1, 3), (1, 5))
        )
    assert plain.state.tolist() == [1, 255, 3]
    assert (plain.at - AT).tolist() == [1, 2, 3]
    assert [rows.tolist() for rows in (mixed.agent, mixed.state, mixed.pk)] == [
        [0, 1, 0, 2, -1],
        [1, 255, 3, 1, 255],
        [1, 2, 3, 4, 5],
    ]
    assert np.array_equal(plain.at, mixed.at[:3])


@pytest.mark.parametrize(
    "column",
    [
        [10**12, 9_999_999_999_998, 1_795_000_000_123],
        [1_795_000_000_123, None, 1_795_000_000_124],
        [123_456_789_012, 1_795_000_000_123, 7],  # of several lengths
        [None, None, 1_795_000_000_123],
        [1_234_567_890_123] * 50,
    ],
)
def test_instants_are_told_by_their_digits(column: list[int | None]) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE loose (x)")
    connection.executemany("INSERT INTO loose VALUES (?)", [(one,) for one in column])
    row = connection.execute(f"SELECT {packed.numbers_sql('x')} FROM loose").fetchone()
    connection.close()
    assert packed.numbers(row, len(column)).tolist() == [NULL if one is None else one for one in column]


@pytest.mark.parametrize("joined", [b"1795000000123   17950000001.4", b"1795000000:23", b"179500000-123"])
def test_what_only_looks_like_instants_is_no_number(joined: bytes) -> None:
    with pytest.raises(ValueError, match="numbers"):
        packed.numbers((joined, 1), joined.count(b"   ") + 1)


def test_numbers_that_are_as_long_as_instants_together_are_told_apart() -> None:
    assert packed.numbers((b"179500000012   17950000001234", 1), 2).tolist() == [179_500_000_012, 17_950_000_001_234]


def test_thousands_of_names_are_told_apart_however_they_come() -> None:
    chance, words = random.Random(5), Words()
    names, known = packed.Names(words), [f"agent-{number:05}" for number in range(7_000)]
    known += [f"a{number}" for number in range(300)] + [packed.NO_TEXT, "", "אבג"]
    for many in (1, 40, 9_000, 20_000, 20_000):
        said = chance.choices(known, k=many)
        codes = names.codes("\x1e".join(said).encode(), many).tolist()
        assert [packed.NO_TEXT if code < 0 else words.text(code) for code in codes] == said
    assert len(set(words.texts)) == len(words)
