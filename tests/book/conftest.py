"""Books on every kind of store: a file with a rollback journal, a file in WAL, and a real PostgreSQL server."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from supervisor.book.book import Book
from supervisor.book.opening import create_store, open_store
from supervisor.book.passwords import Passwords
from supervisor.book.people import Session
from supervisor.book.store import Store
from tests.book.postgres_server import Server

PASSWORD = "correct horse"
STORES = ("rollback", "wal", "postgres")

Address = str | Path
Opened = Callable[..., Store]

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """One PostgreSQL server for all tests, ended with them."""
    with Server() as found:
        yield found


@pytest.fixture(scope="session")
def database(server: Server) -> str:
    """The address of a database that the tests share; each has a schema of its own in it."""
    return server.address(server.new_database())


@pytest.fixture(params=STORES)
def kind(request: pytest.FixtureRequest) -> str:
    """Which kind of store it is."""
    return str(request.param)


@pytest.fixture
def empty(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Address:
    """An address at which there is no book yet."""
    if kind != "postgres":
        return tmp_path / "centre.book"
    return f"{request.getfixturevalue('database')}&options=-csearch_path%3Dtest{next(_numbers)}"


@pytest.fixture
def address(kind: str, empty: Address) -> Address:
    """The address of a new book without any person."""
    create_store(empty, wal=kind == "wal")
    return empty


@pytest.fixture
def opened(address: Address) -> Iterator[Opened]:
    """Opens the book once more, as another program would; all are closed at the end."""
    stores: list[Store] = []

    def opening(patience_s: float = 5.0) -> Store:
        stores.append(open_store(address, patience_s))
        return stores[-1]

    yield opening
    for store in stores:
        store.close()


@pytest.fixture
def store(opened: Opened) -> Store:
    """A new book without any person."""
    return opened()


@pytest.fixture
def hasher() -> Passwords:
    """Hashes as cheap as they can be."""
    return Passwords(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def book(store: Store, hasher: Passwords) -> Book:
    """A book whose first person is Dana, manager of the whole centre."""
    found = Book(store, hasher=hasher)
    found.found("Dana", PASSWORD)
    return found


@pytest.fixture
def dana(book: Book) -> Session:
    """The session of the manager of the whole centre."""
    return book.sign_in("Dana", PASSWORD)
