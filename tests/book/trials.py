"""A book with something of every kind in it, and ways to look at it and to tamper with it behind the program's back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from supervisor.access import Belonging
from supervisor.book import chain
from supervisor.book.book import Book
from supervisor.book.passwords import Passwords
from supervisor.book.people import Session
from supervisor.book.records import KINDS, Row
from supervisor.book.sqlite import SqliteStore, create

PASSWORD = "correct horse"
QUICK = Passwords(time_cost=1, memory_cost=8, parallelism=1)
BELONGING = Belonging(
    team_site={"T1": "S1", "T2": "S2"},
    site_client={"S1": "C1", "S2": "C2"},
    queue_site={"Q1": "S1", "Q2": "S2"},
    queue_client={"Q1": "C1", "Q2": "C2"},
)
LEDGER = ("head", "entry", "revision")
RECORDS = tuple(kind.name for kind in KINDS)
TABLES = (*LEDGER, *RECORDS)

Tables = dict[str, list[Row]]

DEEDS: Sequence[tuple[str, Mapping[str, Any]]] = (
    ("target.set", {"kpi": "service_level", "goal": 0.8, "place": "queue=Q1", "from_on": "2026-11-01"}),
    ("target.set", {"kpi": "service_level", "goal": 0.85, "place": "queue=Q1", "from_on": "2026-11-01"}),
    ("limit.set", {"state": "break", "limit_ms": 900_000, "from_on": "2026-11-01"}),
    ("hours.set", {"week": "sun-thu 08:00-20:00", "from_on": "2026-11-01"}),
    ("day.set", {"on": "2026-12-25", "label": "חג המולד", "place": "site=S1"}),
    ("setting.set", {"name": "reading_needs_password", "value": False, "from_on": "2026-11-01"}),
    ("view.set", {"name": "Mine", "page": "floor", "body": {"columns": ["asa"]}}),
    ("follow_up.set", {"survey": "s1", "note": "ביקשה שנחזור", "place": "queue=Q1"}),
    ("person.add", {"name": "Noor", "role": "supervisor", "place": "site=S1", "password": "battery staple"}),
    ("person.change", {"person": "Noor", "language": "ar"}),
    ("person.password", {"person": "Noor", "password": "another staple"}),
    ("person.add", {"name": "Ion", "role": "quality_lead"}),
    ("person.close", {"person": "Ion"}),
)


def new_book(path: Path, **options: Any) -> tuple[Book, Session]:
    """A book founded by Dana."""
    create(path)
    book = Book(SqliteStore(path, patience_s=1.0), hasher=QUICK, belonging=BELONGING, **options)
    return book, book.found("Dana", PASSWORD)


def opened(path: Path, **options: Any) -> Book:
    """The book at a path."""
    return Book(SqliteStore(path, patience_s=1.0), hasher=QUICK, belonging=BELONGING, **options)


def full_book(path: Path, **options: Any) -> tuple[Book, Session]:
    """A book in which every kind has a record, some changed, some withdrawn."""
    book, session = new_book(path, **options)
    for verb, arguments in DEEDS:
        book.do(verb, session, arguments)
    return book, session


def tables_of(book: Book) -> Tables:
    """All rows of all tables."""
    with book.store.reading() as view:
        return {name: view.everything(name) for name in TABLES}


def checked(tables: Tables, known: Sequence[chain.Head] = ()) -> list[chain.Finding]:
    """What is wrong with rows."""
    records = {name: tables[name] for name in RECORDS}
    return chain.check(tables["head"], tables["entry"], tables["revision"], records, known)


def codes(findings: Sequence[chain.Finding]) -> list[str]:
    """The codes of findings."""
    return [finding.code for finding in findings]


@contextmanager
def by_hand(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as somebody sees it who knows SQL, without its guards."""
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA synchronous = OFF")
        for table in ("entry", "revision"):
            for verb in ("update", "delete"):
                conn.execute(f"DROP TRIGGER IF EXISTS {table}_no_{verb}")
        yield conn


def loosen(conn: sqlite3.Connection, table: str) -> None:
    """Make a table anew without types, keys and guards."""
    conn.execute(f'CREATE TABLE loose AS SELECT * FROM "{table}"')
    conn.execute(f'DROP TABLE "{table}"')
    conn.execute(f'ALTER TABLE loose RENAME TO "{table}"')


def rewritten(tables: Tables) -> Tables:
    """The tables with a chain that fits them: what somebody writes who means to hide a change."""
    head = tables["head"][0]
    prev = chain.START
    for entry in tables["entry"]:
        entry["prev"] = prev
        under = [one for one in tables["revision"] if one["seq"] == entry["seq"]]
        entry["hash"] = prev = chain.entry_hash(head["book_id"], entry, under)
    head |= {"seq": tables["entry"][-1]["seq"], "hash": prev}
    return tables
