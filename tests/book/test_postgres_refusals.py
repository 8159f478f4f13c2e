"""What a server says no to, and how a book on it is told from what is none, or is damaged."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator

import psycopg
import pytest

from supervisor.book import postgres_tables
from supervisor.book.book import Book
from supervisor.book.opening import create_store, open_store
from supervisor.book.people import Session
from supervisor.book.postgres import PostgresStore
from supervisor.book.records import LEDGER
from supervisor.book.server import read_address
from supervisor.book.store import BookError
from tests.book.postgres_server import Server
from tests.book.rows import TABLES, add, head_of, on_server, put, refused, target
from tests.book.test_contract_verbs import CALLS, say


@pytest.fixture
def kind() -> str:
    return "postgres"


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


@pytest.mark.parametrize("sqlstate", ["40001", "40P01"])
@pytest.mark.parametrize("at_commit", [False, True])
def test_a_verb_that_the_server_takes_back_is_done_anew(
    address: str, book: Book, dana: Session, sqlstate: str, at_commit: bool
) -> None:
    on_server(
        address,
        # A sequence counts on though the transaction is taken back.
        "CREATE SEQUENCE tries",
        f"CREATE FUNCTION taken_back() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF nextval('tries') < 4 THEN "
        f"RAISE EXCEPTION 'not now' USING ERRCODE = '{sqlstate}'; END IF; RETURN NULL; END $$",
        f"CREATE {'CONSTRAINT ' if at_commit else ''}TRIGGER taken_back AFTER INSERT ON revision "
        f"{'DEFERRABLE INITIALLY DEFERRED' if at_commit else ''} FOR EACH ROW EXECUTE FUNCTION taken_back()",
    )
    done = book.do("target.set", dana, {"kpi": "asa", "goal": 20})
    assert (done.seq, done.repeated, book.head().seq) == (2, False, 2)
    assert on_server(address, "SELECT last_value FROM tries") == [(4,)]


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
    assert time.monotonic() - begun < 30
    store.close()


@pytest.fixture
def guest(server: Server, address: str) -> Iterator[Callable[..., str]]:
    """The book as another user of the server sees it, who may do what is told."""
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


@pytest.mark.parametrize(
    "deed", ["DROP TABLE entry", "ALTER TABLE password DROP COLUMN hash", "DROP TABLE special_day"]
)
def test_a_book_that_lacks_a_part_is_damaged(address: str, book: Book, deed: str) -> None:
    on_server(address, deed)
    refused("damaged", book.verify)
    assert "does not exist" in book.store.is_damaged()


def test_every_cell_altered_past_the_verbs_is_found(address: str, book: Book, dana: Session) -> None:
    last = ""
    for verb, arguments, _ in CALLS:
        last = say(book, dana, verb, last, arguments).changes[0].id
    on_server(address, *(f"ALTER TABLE {table} DISABLE TRIGGER USER" for table in LEDGER))
    others = {
        "TEXT": "coalesce({0}, '') || 'x'",
        "INTEGER": "coalesce({0}, 0) + 1000000",
        "REAL": "coalesce({0}, 0) + 0.5",
    }
    found = set()
    with psycopg.connect(address, autocommit=True) as conn:
        conn.execute(f"SET search_path TO {read_address(address).schema}")
        for table, field in ((table, field) for table, fields in TABLES.items() for field in fields):
            name = f'"{field.name}"'
            where, was = conn.execute(f'SELECT ctid::text, {name} FROM "{table}" LIMIT 1').fetchall()[0]
            other = others[field.type].format(name)
            change = f'UPDATE "{table}" SET {name} = {{}} WHERE ctid = %s::tid RETURNING ctid::text'
            ((where,),) = conn.execute(change.format(other), (where,)).fetchall()
            try:
                found |= {(table, field.name)} if book.verify() else set()
            except BookError as error:
                found |= {(table, error.code)}
            conn.execute(change.format("%s"), (was, where))
    everything = {(table, field.name) for table, fields in TABLES.items() for field in fields}
    # Another book's name and a newer schema are refused at the door.
    refused_at_once = {("head", "replaced"), ("head", "newer")}
    assert found == (everything - {("head", "book_id"), ("head", "schema")}) | refused_at_once
    assert book.verify() == []


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
