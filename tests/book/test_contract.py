"""The port's contract: what every store does alike. `tests/book/conftest.py` says which stores there are."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest

from supervisor.book.chain import START
from supervisor.book.records import Row
from supervisor.book.store import BookError, Store, Writing
from tests.book.conftest import Opened
from tests.book.rows import add, entry, id_of, limit, put, revision, target, write

ODD_TEXTS = (
    "שלום, 'עולם' \"היום\"",
    "مرحبا بالعالم",
    "🎧☎️👩🏽‍💻",
    "e\u0301 is not é",
    "'; DROP TABLE entry; --",
    "%s %(name)s {place} $1 ? :a \\",
    " blanks around\tand\r\nlines ",
    "\x01\x7f\u200f\u202e\ufeff\uffff",
    "",
    "\U0001f3a7" * 500,
)
LARGEST = 2**63 - 1
WHOLE_NUMBERS = (0, -1, 2**31, 2**53 + 1, LARGEST, -LARGEST - 1)
REAL_NUMBERS = (0.0, 0.1 + 0.2, 5e-324, 1.7976931348623157e308, -1.0, 85.0)


# What stands in it


def test_a_new_book_is_empty(store: Store) -> None:
    with store.reading() as view:
        head = view.head()
        assert (head.seq, head.hash, view.entries(), view.revisions()) == (0, START, [], [])
        assert str(uuid.UUID(head.book_id)) == head.book_id
        assert view.row("person", "x") is None
        assert view.call("x") is None


def test_records_come_back_as_they_were_put(store: Store) -> None:
    rows = [target(2, goal=None, attention=1.0), target(1, scope="queue", scope_id="Q1")]
    put(store, *rows)
    with store.reading() as view:
        assert view.row("target", id_of(2)) == rows[0]
        assert view.rows("target") == [rows[1], rows[0]]
        assert list(view.rows("target")[0]) == list(rows[0])


def test_rows_are_chosen_by_values_and_by_nothing(store: Store) -> None:
    put(store, target(1), target(2, scope="queue", scope_id="Q1"), target(3, withdrawn=1))

    def numbers(**equal: Any) -> list[int]:
        with store.reading() as view:
            return [int(row["id"], 16) for row in view.rows("target", **equal)]

    assert numbers() == [1, 2]
    assert numbers(withdrawn=True) == [1, 2, 3]
    assert numbers(scope_id=None) == [1]
    assert numbers(scope_id="Q1", scope="queue") == [2]
    assert numbers(scope_id="q1") == []
    assert numbers(goal=0.8, withdrawn=True) == [1, 2, 3]
    with pytest.raises(KeyError):
        numbers(nothing="1")


def test_an_update_sets_every_field_of_one_record(store: Store) -> None:
    put(store, target(1), target(2))
    after = target(1, version=2, withdrawn=1, kpi="other", scope="site", scope_id="S", goal=None, attention=0.25)
    with store.writing() as ledger:
        ledger.update("target", after)
        assert ledger.row("target", id_of(1)) == after
    with store.reading() as view:
        assert view.rows("target", withdrawn=True) == [after, target(2)]


def test_texts_come_back_letter_by_letter(store: Store) -> None:
    rows = [target(number, kpi=words, scope_id=words) for number, words in enumerate(ODD_TEXTS)]
    put(store, *rows)
    with store.reading() as view:
        assert view.rows("target") == rows
        assert [view.rows("target", kpi=row["kpi"]) for row in rows] == [[row] for row in rows]


def test_long_texts_come_back(store: Store) -> None:
    words = "שורה\n" * 200_000
    row: Row = {"id": id_of(1), "version": 1, "withdrawn": 0, "person": "p", "name": "n", "page": "floor"}
    row |= {"shared": 0, "body_json": words}
    put(store, row, kind="saved_view")
    with store.reading() as view:
        assert view.row("saved_view", id_of(1)) == row


def test_numbers_come_back_to_the_last_bit(store: Store) -> None:
    whole = [limit(n, state=str(n), limit_ms=number) for n, number in enumerate(WHOLE_NUMBERS)]
    real = [target(n, goal=number) for n, number in enumerate(REAL_NUMBERS)]
    put(store, *whole, kind="state_limit")
    put(store, *real)
    with store.reading() as view:
        assert repr(view.rows("state_limit")) == repr(whole)
        assert repr(view.rows("target")) == repr(real)
        assert [view.rows("state_limit", limit_ms=row["limit_ms"]) for row in whole] == [[row] for row in whole]
        assert [view.rows("target", goal=row["goal"]) for row in real] == [[row] for row in real]


def test_a_number_that_does_not_fit_changes_nothing(store: Store) -> None:
    too_large = limit(1, limit_ms=LARGEST + 1)
    with pytest.raises((BookError, OverflowError)):
        write(
            store, lambda ledger: ledger.insert("target", target(2)), lambda led: led.insert("state_limit", too_large)
        )
    with store.reading() as view:
        assert (view.rows("target"), view.rows("state_limit")) == ([], [])


# The ledger


def test_entries_and_revisions_come_by_spans(store: Store) -> None:
    with store.writing() as ledger:
        for seq in range(1, 6):
            ledger.append(entry(seq), [revision(seq, part, record=id_of(part)) for part in range(seq % 3)])
        assert ledger.head().seq == 5
    with store.reading() as view:
        assert (view.head().seq, view.head().hash) == (5, entry(5)["hash"])
        assert view.entries() == [entry(seq) for seq in range(1, 6)]
        assert view.entries(2, 3) == [entry(2), entry(3)]
        assert view.entries(5) == [entry(5)]
        assert (view.entries(6), view.entries(3, 2)) == ([], [])
        places = [(row["seq"], row["part"]) for row in view.revisions()]
        assert places == [(1, 0), (2, 0), (2, 1), (4, 0), (5, 0), (5, 1)]
        assert [row["seq"] for row in view.revisions(2, 4)] == [2, 2, 4]
        assert view.revisions(2, 2)[1] == revision(2, 1, record=id_of(1))


def test_a_history_says_who_and_when(store: Store) -> None:
    with store.writing() as ledger:
        ledger.append(entry(1, person="a"), [revision(1, version=1), revision(1, 1, record=id_of(2), version=1)])
        ledger.append(entry(2, person="b", verb="target.withdraw"), [revision(2, version=2, before="{}")])
        ledger.append(entry(3), [revision(3, kind="hours", version=1)])
    with store.reading() as view:
        found = view.history("target", id_of(1))
        said = [(row["seq"], row["version"], row["person"], row["verb"], row["at"]) for row in found]
        assert said == [(1, 1, "a", "target.set", entry(1)["at"]), (2, 2, "b", "target.withdraw", entry(2)["at"])]
        assert found[1]["before"] == "{}"
        assert view.history("target", "x") == []


def test_a_call_finds_its_entry(store: Store) -> None:
    with store.writing() as ledger:
        ledger.append(entry(1, call_id="a"), [])
        assert ledger.call("a") == entry(1, call_id="a")
    with store.reading() as view:
        assert view.call("a") == entry(1, call_id="a")
        assert view.call("A") is None


# Once, and whole


def _twice_a_record(ledger: Writing) -> None:
    ledger.insert("target", target(1, kpi="other"))


def _twice_a_value(ledger: Writing) -> None:
    ledger.insert("target", target(9, kpi="kpi1"))


def _back_beside_another(ledger: Writing) -> None:
    ledger.insert("target", target(9, kpi="kpi1", withdrawn=1))
    ledger.update("target", target(9, kpi="kpi1", version=2))


def _twice_an_entry(ledger: Writing) -> None:
    ledger.append(entry(1, call_id="other"), [])


def _twice_a_call(ledger: Writing) -> None:
    ledger.append(entry(2, call_id="call 1"), [])


def _twice_a_version(ledger: Writing) -> None:
    ledger.append(entry(2), [revision(2, version=1)])


def _twice_a_part(ledger: Writing) -> None:
    ledger.append(entry(2), [revision(2, version=2), revision(2, version=3)])


def _without_a_value(ledger: Writing) -> None:
    ledger.insert("target", target(9, kpi=None))


@pytest.mark.parametrize(
    "deed",
    [
        _twice_a_record,
        _twice_a_value,
        _back_beside_another,
        _twice_an_entry,
        _twice_a_call,
        _twice_a_version,
        _twice_a_part,
        _without_a_value,
    ],
)
def test_what_may_stand_once_only_is_refused_with_all_around_it(store: Store, deed: Callable[[Writing], None]) -> None:
    with store.writing() as ledger:
        ledger.insert("target", target(1))
        ledger.append(entry(1), [revision(1)])
    with pytest.raises(BookError):
        write(store, lambda ledger: ledger.insert("target", target(2)), deed)
    with store.reading() as view:
        assert view.rows("target", withdrawn=True) == [target(1)]
        assert (view.entries(), view.revisions(), view.head().seq) == ([entry(1)], [revision(1)], 1)


def test_a_withdrawn_record_makes_room_for_another(store: Store) -> None:
    put(store, target(1, withdrawn=1), target(2, kpi="kpi1"), target(3, kpi="kpi1", withdrawn=1))
    put(store, target(4, kpi="kpi1", scope="queue", scope_id="Q1"), target(5, kpi="kpi1", from_on="2026-11-23"))
    with store.reading() as view:
        assert len(view.rows("target")) == 3


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt, SystemExit, GeneratorExit])
def test_any_exception_takes_everything_back(store: Store, opened: Opened, failure: type[BaseException]) -> None:
    put(store, target(1))
    before = store.news()

    def half_done() -> None:
        with store.writing() as ledger:
            ledger.insert("target", target(2))
            ledger.update("target", target(1, version=2, goal=0.1))
            ledger.append(entry(1), [revision(1)])
            raise failure("in the middle")

    with pytest.raises(failure):
        half_done()
    for one in (store, opened()):
        with one.reading() as view:
            assert (view.rows("target"), view.entries(), view.head().seq) == ([target(1)], [], 0)
    assert store.news() == before
    add(store)


def test_reading_may_end_in_any_way_too(store: Store) -> None:
    def read() -> None:
        with store.reading() as view:
            raise ValueError(view.head().seq)

    with pytest.raises(ValueError, match="0"):
        read()
    add(store)
