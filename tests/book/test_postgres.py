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

import psycopg
import pytest

from supervisor.book import postgres_tables
from supervisor.book.book import Book, Session
from supervisor.book.opening import Bell, create_store, open_store
from supervisor.book.postgres import PostgresStore
from supervisor.book.store import BookError
from supervisor.live import desk
from tests.book.conftest import PASSWORD
from tests.book.postgres_server import Server
from tests.book.rows import add, entry, fail, put, refused, target, write


@pytest.fixture
def kind() -> str:
    return "postgres"


@pytest.fixture
def server_store(store: Any) -> PostgresStore:
    assert isinstance(store, PostgresStore)
    return store


def on_server(address: str, *statements: str) -> list[Any]:
    """Run SQL past the store, in its schema; the rows of the last statement."""
    from supervisor.book.server import read_address

    with psycopg.connect(address, autocommit=True) as conn:
        conn.execute(f"SET search_path TO {read_address(address).schema}")
        cursor = conn.cursor()
        for statement in statements:
            cursor.execute(statement)
        return cursor.fetchall() if cursor.description else []


def cut(address: str) -> None:
    """End every connection that the stores of this process have."""
    on_server(
        address,
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'moked'",
    )


def head_of(store: Any) -> int:
    with store.reading() as view:
        return int(view.head().seq)


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
            thread.join(5)


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


def test_a_server_that_is_away_is_missing_and_comes_back(own: Server, hasher: Any) -> None:
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
        store = open_store(address)
        ready.set()
        away.wait(10)
        add(store)
        store.close()
        done.set()

    writer = threading.Thread(target=write_later)
    writer.start()
    assert ready.wait(10)
    own.halt()
    away.set()
    assert not done.wait(0.1)
    own.start()
    writer.join(20)
    assert done.is_set()


# What the server says no to


def _raising(code: str) -> tuple[str, ...]:
    """A server that fails with a code of its own in the middle of a verb."""
    return (
        f"CREATE FUNCTION failing() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION 'it fails' USING ERRCODE = '{code}'; END $$",
        "CREATE TRIGGER failing BEFORE INSERT ON revision FOR EACH ROW EXECUTE FUNCTION failing()",
    )


@pytest.mark.parametrize(
    ("sqlstate", "code"),
    [
        ("53100", "full"),
        ("40001", "busy"),
        ("40P01", "busy"),
        ("25006", "read_only"),
        ("XX001", "damaged"),
        ("22012", "unreadable"),
    ],
)
def test_a_failing_server_leaves_nothing_and_says_why(
    address: str, book: Book, dana: Session, sqlstate: str, code: str
) -> None:
    on_server(address, *_raising(sqlstate))
    error = refused(code, lambda: book.do("target.set", dana, {"kpi": "asa", "goal": 20}))
    assert error.values["detail"] == "it fails"
    on_server(address, "DROP TRIGGER failing ON revision")
    assert (book.head().seq, book.verify()) == (1, [])
    assert book.do("target.set", dana, {"kpi": "asa", "goal": 20}).seq == 2


def test_a_failure_that_nobody_minded_is_no_success(store: PostgresStore) -> None:
    put(store, target(1))

    def mind_nothing() -> None:
        with store.writing() as ledger:
            ledger.insert("target", target(2))
            with pytest.raises(psycopg.Error):
                ledger.insert("target", target(1))

    refused("unreadable", mind_nothing)
    with store.reading() as view:
        assert view.rows("target") == [target(1)]


def test_a_statement_that_never_ends_is_given_up(address: str) -> None:
    store = PostgresStore(address, patience_s=-0.8)
    on_server(
        address,
        "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(60); RETURN NEW; END $$",
        "CREATE TRIGGER slow BEFORE INSERT ON target FOR EACH ROW EXECUTE FUNCTION slow()",
    )
    begun = time.monotonic()
    refused("busy", lambda: put(store, target(1)))
    assert time.monotonic() - begun < 10
    store.close()


@pytest.fixture
def guest(server: Server, address: str) -> Iterator[Callable[..., str]]:
    """The book as another user of the server sees it, who may do what is told."""
    from supervisor.book.server import read_address

    schema = read_address(address).schema
    name = f"guest_{schema}"
    on_server(address, f"CREATE ROLE {name} LOGIN")

    def seen(*rights: str) -> str:
        on_server(address, *(right.format(schema=schema, name=name) for right in rights))
        return address.replace("//postgres@", f"//{name}@")

    yield seen
    on_server(address, f"DROP OWNED BY {name}", f"DROP ROLE {name}")


USES = "GRANT USAGE ON SCHEMA {schema} TO {name}"
READS = "GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {name}"
WRITES = "GRANT INSERT, UPDATE ON ALL TABLES IN SCHEMA {schema} TO {name}"


def test_who_may_only_read_reads_and_is_told_so(store: PostgresStore, guest: Callable[..., str]) -> None:
    add(store)
    reader = open_store(guest(USES, READS))
    assert head_of(reader) == 1
    refused("read_only", lambda: add(reader))
    assert reader.is_damaged() == ""
    reader.close()


def test_a_server_set_to_read_only_is_read(store: PostgresStore, guest: Callable[..., str]) -> None:
    reader = open_store(guest(USES, READS, WRITES, "ALTER ROLE {name} SET default_transaction_read_only = on"))
    assert head_of(reader) == 0
    refused("read_only", lambda: add(reader))
    reader.close()


def test_who_may_write_needs_to_own_nothing(store: PostgresStore, guest: Callable[..., str]) -> None:
    writer = open_store(guest(USES, READS, WRITES))
    add(writer)
    assert head_of(store) == 1
    writer.close()


def test_who_may_see_nothing_is_told_so(address: str, guest: Callable[..., str]) -> None:
    refused("unreadable", lambda: open_store(guest()))


def test_what_is_no_book_is_not_taken_for_one(database: str) -> None:
    other = f"{database}&options=-csearch_path%3Dno_book"
    on_server(database, "CREATE SCHEMA no_book", "CREATE TABLE no_book.head (seq bigint)")
    refused("not_a_book", lambda: open_store(other))
    refused("exists", lambda: create_store(other))
    on_server(database, "ALTER TABLE no_book.head RENAME TO other")
    refused("not_a_book", lambda: open_store(other))
    refused("not_a_book", lambda: create_store(other))
    on_server(database, "DROP TABLE no_book.other")
    refused("no_book", lambda: open_store(other))
    # A schema that somebody made for the book beforehand.
    create_store(other)
    open_store(other).close()


def test_a_book_without_its_head_is_damaged(address: str) -> None:
    on_server(address, "DELETE FROM head")
    refused("damaged", lambda: open_store(address))


def test_a_book_that_was_removed_is_no_book(address: str, store: PostgresStore) -> None:
    from supervisor.book.server import read_address

    on_server(address, f"DROP SCHEMA {read_address(address).schema} CASCADE")
    refused("no_book", lambda: add(store))
    refused("no_book", store.news)


def test_a_database_that_does_not_know_all_letters_is_refused(server: Server) -> None:
    on_server(
        server.address("postgres"),
        "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0",
    )
    error = refused("unreadable", lambda: create_store(server.address("latin")))
    assert "LATIN1" in error.values["detail"]
    refused("no_book", lambda: open_store(server.address("latin")))


def test_a_database_or_a_user_that_is_not_there_is_named(server: Server) -> None:
    said = refused("unreadable", lambda: open_store(server.address("nowhere"))).values["detail"]
    assert said == 'database "nowhere" does not exist'
    said = refused("unreadable", lambda: open_store(server.address("postgres", user="nobody"))).values["detail"]
    assert said == 'role "nobody" does not exist'


def test_the_book_stands_in_its_own_schema_unless_told(server: Server) -> None:
    address = server.address(server.new_database())
    create_store(address)
    assert on_server(
        address, "SELECT DISTINCT table_schema FROM information_schema.tables WHERE table_name = 'entry'"
    ) == [("moked",)]
    with pytest.raises(BookError):
        postgres_tables.create(address)


def test_two_books_in_one_database_are_two_books(address: str, database: str, store: PostgresStore) -> None:
    other_address = f"{database}&options=-csearch_path%3Dother_book"
    create_store(other_address)
    other = open_store(other_address)
    add(other, 2)
    add(store)
    assert (head_of(other), head_of(store), other.news() == store.news()) == (2, 1, False)
    other.close()


def test_another_book_at_the_same_address_is_not_written_in(address: str, store: PostgresStore) -> None:
    on_server(address, f"UPDATE head SET book_id = '{uuid.uuid4()}'")
    refused("replaced", lambda: add(store))
    anew = open_store(address)
    assert head_of(anew) == 0
    anew.close()


def test_a_verb_waits_for_the_disk_however_the_server_is_set(address: str, guest: Callable[..., str]) -> None:
    store = open_store(guest(USES, READS, WRITES, "ALTER ROLE {name} SET synchronous_commit = off"))
    on_server(
        address,
        "CREATE TABLE told (x text)",
        "GRANT INSERT ON told TO PUBLIC",
        "CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN INSERT INTO told VALUES (current_setting('synchronous_commit')); RETURN NEW; END $$",
        "CREATE TRIGGER tell BEFORE INSERT ON entry FOR EACH ROW EXECUTE FUNCTION tell()",
    )
    add(store)
    assert on_server(address, "SELECT * FROM told") == [("on",)]
    store.close()


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
    with within(5, server_store) as rings:
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
    with within(5, server_store) as rings:
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
        assert said.get(timeout=10).seq == 1
        book.do("target.set", dana, {"kpi": "asa", "goal": 20})
        assert said.get(timeout=10).seq == 2
    finally:
        clerk.stop()
        serving.join(10)
