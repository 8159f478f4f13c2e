"""Opens and makes books by their address: a file, or a server."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol, runtime_checkable

from supervisor.book import sqlite
from supervisor.book.store import PATIENCE_S, Store

_SERVERS = ("postgresql://", "postgres://")


@runtime_checkable
class Bell(Protocol):
    """A store that tells by itself when somebody else wrote."""

    def fileno(self) -> int | None:
        """The socket that becomes readable then; None: ask `news` by the clock. Ask again after each block."""

    def drain(self) -> bool:
        """Take in what came; whether somebody else has written since. Between blocks only; never waits."""


def bell_of(store: object) -> Bell | None:
    """The store as a bell, where it rings now."""
    return store if isinstance(store, Bell) and store.fileno() is not None else None


def is_server(address: str | Path) -> bool:
    """Whether an address names a server rather than a file."""
    return isinstance(address, str) and address.startswith(_SERVERS)


def open_store(address: str | Path, patience_s: float = PATIENCE_S) -> Store:
    """Open the book at a path or at ``postgresql://USER@HOST/DATABASE``; raises `BookError`.

    `patience_s` is how long each block waits for other writers, and for a share or a server that is away.
    """
    if is_server(address):
        from supervisor.book.postgres import PostgresStore

        return PostgresStore(str(address), patience_s)
    return sqlite.SqliteStore(Path(address), patience_s)


def create_store(address: str | Path, *, wal: bool = False) -> None:
    """Make an empty book there; raises `BookError` (``exists``...). `wal` says something of files only."""
    if is_server(address):
        from supervisor.book import postgres_tables

        postgres_tables.create(str(address))
    else:
        sqlite.create(Path(address), wal=wal)


def place_of(address: str | Path) -> str:
    """An address as it may be shown and kept in logs: without a password. Raises `BookError`."""
    if is_server(address):
        from supervisor.book.server import read_address

        return read_address(str(address)).place
    return str(address)
