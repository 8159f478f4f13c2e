"""What only a book on a server can meet: lost connections, lost answers, time-outs, rights of the server, bells."""

from __future__ import annotations

import queue
import select
import signal
import socket
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from supervisor.book.book import Book
from supervisor.book.opening import Bell, create_store, open_store
from supervisor.book.people import Session
from supervisor.book.postgres import PostgresStore
from supervisor.live import desk
from tests.book.conftest import PASSWORD
from tests.book.postgres_server import Server
from tests.book.rows import add, entry, fail, head_of, on_server, refused, target, write
from tests.patience import WAIT_S


@pytest.fixture
def kind() -> str:
    return "postgres"


@pytest.fixture
def server_store(store: Any) -> PostgresStore:
    assert isinstance(store, PostgresStore)
    return store


def cut(address: str) -> None:
    """End every connection that the stores of this process have."""
    on_server(
        address,
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'moked'",
    )


# Connections that are lost


def test_a_connection_lost_between_blocks_is_made_anew(address: str, book: Book, dana: Session) -> None:
    cut(address)
    assert book.do("target.set", dana, {"kpi": "asa", "goal": 20}).seq == 2
    cut(address)
    assert book.head().seq == 2
    cut(address)
    before = book.store.news()
    cut(address)
    assert book.store.news() == before
    assert book.verify() == []


def test_a_connection_lost_in_a_block_keeps_nothing_of_it(address: str, store: PostgresStore) -> None:
    def lose(ledger: Any) -> None:
        ledger.insert("target", target(1))
        cut(address)

    refused("missing", lambda: write(store, lose))
    refused("missing", lambda: write(store, lose, lambda ledger: ledger.head()))
    with store.reading() as view:
        assert view.rows("target") == []
    add(store)


def test_a_reader_that_loses_its_connection_is_told_so(address: str, store: PostgresStore) -> None:
    def read() -> None:
        with store.reading() as view:
            cut(address)
            view.head()

    refused("missing", read)
    assert head_of(store) == 0


class Relay:
    """Stands between a client and the server; after `lose` it passes one commit on and never its answer."""

    def __init__(self, behind: Path, folder: Path) -> None:
        self.lose = False
        self._behind = str(behind)
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(folder / ".s.PGSQL.5432"))
        self._listening.listen()
        self._threads = [threading.Thread(target=self._take)]
        self._threads[0].start()

    def _take(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._carry, args=(client,))
            self._threads.append(thread)
            thread.start()

    def _carry(self, client: socket.socket) -> None:
        # Whoever leaves first ends it for both.
        with client, socket.socket(socket.AF_UNIX) as server, suppress(OSError):
            server.connect(self._behind)
            while True:
                for ready in select.select([client, server], [], [])[0]:
                    said = ready.recv(1 << 16)
                    (server if ready is client else client).sendall(said)
                    if not said:
                        return
                    if ready is client and self.lose and b"COMMIT\0" in said:
                        self.lose = False
                        # The server has done it when it has answered.
                        server.recv(1 << 16)
                        return

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in self._threads:
            thread.join(WAIT_S)


@pytest.fixture
def relay(server: Server) -> Iterator[Relay]:
    # A socket's name has room for about a hundred letters.
    folder = server.folder / f"r{uuid.uuid4().hex[:6]}"
    folder.mkdir()
    found = Relay(server.folder / ".s.PGSQL.5432", folder)
    yield found
    found.close()


@pytest.fixture
def through_relay(address: str, server: Server, relay: Relay) -> str:
    (folder,) = server.folder.glob("r??????")
    return address.replace(f"host={server.folder}", f"host={folder}")


def test_a_verb_whose_answer_was_lost_is_known_to_be_done(
    through_relay: str, relay: Relay, book: Book, dana: Session, hasher: Any
) -> None:
    with Book(open_store(through_relay), hasher=hasher) as far:
        relay.lose = True
        done = far.do("target.set", dana, {"kpi": "asa", "goal": 20}, call_id="x")
        assert (done.seq, done.repeated, relay.lose) == (2, False, False)
        assert far.do("target.set", dana, {"kpi": "asa", "goal": 20}, call_id="x").seq == 2
        assert far.do("target.set", dana, {"kpi": "asa", "goal": 21}).seq == 3
    assert book.verify() == []


@pytest.fixture(scope="module")
def own() -> Iterator[Server]:
    """A server that may be stopped."""
    with Server() as found:
        yield found


def test_a_server_that_is_away_is_missing_and_comes_back(
    own: Server, hasher: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = own.address(own.new_database())
    create_store(address)
    with Book(open_store(address, 0.3), hasher=hasher) as book:
        dana = book.found("Dana", PASSWORD)
        own.halt()
        refused("missing", lambda: book.do("target.set", dana, {"kpi": "asa", "goal": 1}, call_id="x"))
        refused("missing", book.store.news)
        refused("missing", lambda: open_store(address, 0.1))
        refused("missing", lambda: create_store(address))
        own.start()
        monkeypatch.setattr(book.store, "_patience_s", WAIT_S)
        assert book.do("target.set", dana, {"kpi": "asa", "goal": 1}, call_id="x").seq == 2
        # A crash of the server, with a verb just acknowledged.
        own.halt(signal.SIGQUIT)
        own.start()
        assert (book.head().seq, book.verify()) == (2, [])


def test_a_writer_waits_for_a_server_that_is_just_starting(own: Server) -> None:
    address = own.address(own.new_database())
    create_store(address)
    ready, away, done = threading.Event(), threading.Event(), threading.Event()

    def write_later() -> None:
        store = open_store(address, WAIT_S)
        ready.set()
        away.wait(WAIT_S)
        add(store)
        store.close()
        done.set()

    writer = threading.Thread(target=write_later)
    writer.start()
    assert ready.wait(WAIT_S)
    own.halt()
    away.set()
    assert not done.wait(0.1)
    own.start()
    writer.join(WAIT_S)
    assert done.is_set()


# Bells


@contextmanager
def within(seconds: float, store: PostgresStore) -> Iterator[Callable[[], bool]]:
    """Whether the bell of a store rings in time, as a program waits for it."""

    def rings() -> bool:
        ends = time.monotonic() + seconds
        while (left := ends - time.monotonic()) > 0:
            number = store.fileno()
            assert number is not None
            if select.select([number], [], [], left)[0] and store.drain():
                return True
        return False

    yield rings


def test_a_bell_rings_when_somebody_else_wrote_and_only_then(
    server_store: PostgresStore, opened: Callable[..., PostgresStore], database: str
) -> None:
    assert isinstance(server_store, Bell)
    other = opened()
    with within(WAIT_S, server_store) as rings:
        assert not server_store.drain()
        add(other)
        assert rings()
        assert not server_store.drain()
    with within(0.15, server_store) as rings:
        add(server_store)
        with pytest.raises(ValueError, match="in the middle"):
            write(other, lambda ledger: ledger.append(entry(3), []), fail)
        head_of(other)
        other_address = f"{database}&options=-csearch_path%3Dsilent_book"
        create_store(other_address)
        elsewhere = open_store(other_address)
        add(elsewhere)
        elsewhere.close()
        assert not rings()
        # What came while the store was busy with something else is not forgotten.
        add(other)
        head_of(server_store)
        assert server_store.drain()


def test_a_lost_bell_rings_once_and_is_back_after_the_next_look(
    address: str, server_store: PostgresStore, opened: Callable[..., PostgresStore]
) -> None:
    cut(address)
    with within(WAIT_S, server_store) as rings:
        assert rings()
        assert server_store.fileno() is None
        assert server_store.drain()
        server_store.news()
        assert not server_store.drain()
        add(opened())
        assert rings()


def test_a_closed_store_has_no_bell(server_store: PostgresStore) -> None:
    server_store.close()
    assert server_store.fileno() is None


def test_the_desk_hears_the_bell_without_asking_the_server(
    address: str, book: Book, dana: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "POLL_S", 600.0)
    said: queue.SimpleQueue[Any] = queue.SimpleQueue()
    clerk = desk.Clerk(address, "UTC", said.put)
    serving = threading.Thread(target=clerk.run)
    serving.start()
    try:
        assert said.get(timeout=WAIT_S).seq == 1
        book.do("target.set", dana, {"kpi": "asa", "goal": 20})
        assert said.get(timeout=WAIT_S).seq == 2
    finally:
        clerk.stop()
        serving.join(WAIT_S)
