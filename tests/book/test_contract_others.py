"""The port's contract where others come in: writers and readers at the same time, news, opening and closing."""

from __future__ import annotations

import threading
import uuid

import pytest

from supervisor.book.opening import create_store, open_store
from supervisor.book.store import BookError, Store
from tests.book.conftest import Address, Opened
from tests.book.rows import add, entry, fail, id_of, limit, put, refused, revision, target, write
from tests.patience import WAIT_S

# Others at the same time


def test_a_view_stays_as_it_began_while_others_write(kind: str, store: Store, opened: Opened) -> None:
    add(store)
    other = opened(0.2)
    with store.reading() as view:
        before = (view.head(), view.rows("target"))
        # A rollback journal lets nobody write into what is being read; then it says so.
        wrote = kind != "rollback"
        if wrote:
            add(other)
        else:
            refused("busy", lambda: add(other))
        assert (view.head(), view.rows("target"), len(view.entries())) == (*before, 1)
    if not wrote:
        add(other)
    with store.reading() as view:
        assert view.head().seq == 2


def test_one_writes_at_a_time_and_others_still_read(store: Store, opened: Opened) -> None:
    add(store)
    other = opened(0.2)
    with store.writing() as ledger:
        ledger.insert("target", target(2))
        refused("busy", lambda: add(other))
        with other.reading() as view:
            assert (view.head().seq, view.row("target", id_of(2))) == (1, None)
        ledger.append(entry(2), [revision(2)])
    add(other)
    with store.reading() as view:
        assert view.head().seq == 3


def test_a_writer_waits_for_its_turn(store: Store, opened: Opened) -> None:
    begun, done = threading.Event(), threading.Event()

    def second() -> None:
        other = opened()
        begun.set()
        add(other)
        done.set()
        other.close()

    thread = threading.Thread(target=second)
    with store.writing() as ledger:
        thread.start()
        assert begun.wait(WAIT_S)
        assert not done.wait(0.1)
        ledger.insert("target", target(1))
        ledger.append(entry(1), [revision(1)])
    thread.join(WAIT_S)
    assert done.is_set()
    with store.reading() as view:
        assert (view.head().seq, len(view.rows("target"))) == (2, 2)


def test_many_threads_count_without_losing_one(address: Address, store: Store) -> None:
    put(store, limit(1, limit_ms=0), kind="state_limit")
    problems: list[BaseException] = []

    def count(times: int = 12) -> None:
        try:
            mine = open_store(address, WAIT_S)
            for _ in range(times):
                with mine.writing() as ledger:
                    row = ledger.row("state_limit", id_of(1))
                    assert row is not None
                    seq = ledger.head().seq + 1
                    ledger.update("state_limit", row | {"version": row["version"] + 1, "limit_ms": row["limit_ms"] + 1})
                    ledger.append(entry(seq, call_id=uuid.uuid4().hex), [revision(seq)])
            mine.close()
        except BaseException as error:  # noqa: BLE001  # told to the test below
            problems.append(error)

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    with store.reading() as view:
        row = view.row("state_limit", id_of(1))
        assert row is not None
        assert (row["limit_ms"], row["version"], view.head().seq, len(view.entries())) == (48, 49, 48, 48)


def test_a_block_in_another_is_refused_and_nothing_half_done_stays(store: Store) -> None:
    with pytest.raises(RuntimeError):
        write(store, lambda ledger: ledger.insert("target", target(1)), lambda _: put(store, target(2)))
    with store.reading() as view:
        assert view.rows("target") == []
    add(store)


def test_another_thread_is_sent_away(store: Store) -> None:
    said: list[str] = []

    def use() -> None:
        try:
            add(store)
        except RuntimeError as error:
            said.append(str(error))

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(said) == 1
    add(store)


# News


def test_news_differ_when_anybody_wrote_and_only_then(store: Store, opened: Opened) -> None:
    other = opened()
    before = store.news()
    assert store.news() == before
    with other.reading() as view:
        view.head()
    with pytest.raises(ValueError, match="in the middle"):
        write(other, lambda ledger: ledger.append(entry(1), []), fail)
    assert store.news() == before
    seen = [before]
    for writer in (other, store, opened(), other):
        add(writer)
        assert store.news() not in seen
        seen.append(store.news())
        assert store.news() == seen[-1]


# Opening and closing


def test_what_was_written_is_there_after_closing(store: Store, opened: Opened) -> None:
    add(store, 3)
    with store.reading() as view:
        before = (view.head(), view.rows("target"), view.entries(), view.revisions())
    store.close()
    store.close()
    with opened().reading() as view:
        assert (view.head(), view.rows("target"), view.entries(), view.revisions()) == before


def test_a_sound_book_is_not_damaged(store: Store) -> None:
    add(store, 3)
    assert store.is_damaged() == ""


def test_where_there_is_no_book_one_is_told_so(empty: Address) -> None:
    refused("no_book", lambda: open_store(empty, 0.1))


def test_a_book_is_not_made_over_another(address: Address, opened: Opened) -> None:
    add(opened())
    refused("exists", lambda: create_store(address))
    with opened().reading() as view:
        assert view.head().seq == 1


def test_of_those_who_make_the_same_book_one_is_told_it_exists(empty: Address) -> None:
    said: list[str] = []
    gate = threading.Barrier(4)

    def make() -> None:
        gate.wait()
        try:
            create_store(empty)
            said.append("made")
        except BookError as error:
            said.append(error.code)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(said) == ["exists", "exists", "exists", "made"]
    store = open_store(empty)
    add(store)
    store.close()
