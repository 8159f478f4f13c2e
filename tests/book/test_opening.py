"""Addresses: which store stands behind one, and no password that leaves it."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import traceback
from contextlib import closing
from pathlib import Path

import pytest

from supervisor.book.opening import Bell, create_store, is_server, open_store, place_of
from supervisor.book.postgres import PostgresStore
from supervisor.book.server import read_address
from supervisor.book.sqlite import SqliteStore
from supervisor.book.store import BookError
from tests.book.conftest import Address, Opened
from tests.book.postgres_server import Server
from tests.book.rows import refused

SECRET = "Geheim3"
ROOT = Path(__file__).parents[2]

ADDRESSES = (
    f"postgresql://uri:{SECRET}@db.example:5433/centre",
    f"postgres://uri:{SECRET}@db.example/centre?options=-csearch_path%3Dnorth",
    f"postgresql://db.example/centre?user=uri&password={SECRET}",
    f"postgresql:///centre?host=/run/pg&password={SECRET}&sslpassword={SECRET}",
    f"postgresql://uri:{SECRET}@one:5432,two:5433/centre?target_session_attrs=read-write",
    f"postgresql://uri:x?{SECRET}@db.example/centre",
)
NO_ADDRESSES = (
    f"postgresql://uri:{SECRET}%zz@db.example/centre",
    f"postgresql://uri:{SECRET} x@db.example/centre",
    f"postgresql://uri:x@{SECRET}@db.example/centre",
    f"postgresql://uri:x/{SECRET}@db.example/centre",
    f"postgresql://uri:{SECRET}/x@db.example/centre",
    f"postgresql://uri:x#{SECRET}@db.example/centre?nothing={SECRET}",
    "postgresql://db.example/centre?options=-csearch_path%3D%22a%3Bb",
    "postgresql://db.example:many/centre",
    "postgresql://",
)


def told(error: BaseException) -> str:
    """All that anybody may come to see of an error."""
    return "".join([*traceback.format_exception(error), str(error), repr(error), repr(getattr(error, "values", ""))])


def test_a_path_is_a_file_and_a_server_has_its_scheme() -> None:
    assert not any(
        is_server(one) for one in ("centre.book", "/srv/postgresql:/x", Path("postgresql://x"), "C:\\x.book")
    )
    assert all(is_server(one) for one in ADDRESSES)


def test_the_store_is_the_one_the_address_names(kind: str, address: Address, opened: Opened) -> None:
    store = opened()
    assert isinstance(store, PostgresStore if kind == "postgres" else SqliteStore)
    assert isinstance(store, Bell) == (kind == "postgres")
    assert store.place == place_of(address)


def test_a_file_may_be_named_by_words_too(tmp_path: Path) -> None:
    create_store(str(tmp_path / "a.book"))
    with closing(open_store(str(tmp_path / "a.book"))) as store:
        assert (store.place, os.listdir(tmp_path)) == (str(tmp_path / "a.book"), ["a.book"])


def test_a_place_is_shown_without_its_password() -> None:
    assert [place_of(address) for address in ADDRESSES] == [
        "postgresql://uri@db.example:5433/centre",
        "postgresql://uri@db.example/centre (north)",
        "postgresql://uri@db.example/centre",
        "postgresql:///run/pg/centre",
        "postgresql://uri@one,two:5432,5433/centre",
        "postgresql://uri@db.example/centre",
    ]
    assert not any(SECRET in repr(read_address(address)) for address in ADDRESSES)


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_what_is_no_address_is_not_repeated(address: str) -> None:
    for deed in (open_store, create_store, place_of):
        error = refused("address", lambda deed=deed: deed(address))  # type: ignore[misc]  # a default binds it now
        assert SECRET not in told(error)


def test_no_password_is_told_when_a_server_cannot_be_reached(caplog: pytest.LogCaptureFixture, server: Server) -> None:
    caplog.set_level(logging.DEBUG)
    wrong = (
        f"postgresql://uri:{SECRET}@127.0.0.1:1/centre",
        f"postgresql://uri:{SECRET}@name.invalid/centre",
        f"postgresql://uri:{SECRET}@/nowhere?host={server.folder}",
        f"postgresql://postgres:{SECRET}@/postgres?host={server.folder}&options=-csearch_path%3Dnothing",
    )
    codes = []
    for address in wrong:
        with pytest.raises(BookError) as caught:
            open_store(address, 0.0)
        codes.append(caught.value.code)
        assert SECRET not in told(caught.value)
    assert codes == ["missing", "missing", "unreadable", "no_book"]
    assert SECRET not in caplog.text


def test_without_the_driver_one_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    for deed in (open_store, create_store):
        assert "moked[postgres]" in str(refused("no_driver", lambda deed=deed: deed(ADDRESSES[0])))  # type: ignore[misc]


def test_a_file_needs_no_driver_and_opens_without_one() -> None:
    asked = "import sys, supervisor.book.opening; print(sorted(set(sys.modules) & {'psycopg', 'pandas', 'PySide6'}))"
    told = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"


def test_the_servers_own_end_leaves_nothing() -> None:
    with Server() as own:
        folder = own.folder
        process = own._process
        assert process is not None
        os.kill(process.pid, 0)
    assert not folder.exists()
    assert process.poll() is not None
