"""Rows as verbs leave them, and how tests write them."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import psycopg
import pytest

from supervisor.book.chain import START
from supervisor.book.records import HEAD, KINDS, LEDGER, Field, Row
from supervisor.book.server import read_address
from supervisor.book.store import BookError, Store, Writing

RECORD = (Field("id", required=True), Field("version", "INTEGER", True), Field("withdrawn", "INTEGER", True))
TABLES = {"head": HEAD, **LEDGER, **{kind.name: (*RECORD, *kind.fields) for kind in KINDS}}
"""Every table, and its columns in their order."""


def id_of(number: int) -> str:
    return f"{number:032x}"


def target(number: int, **values: Any) -> Row:
    """A record with every type of column."""
    row: Row = {"id": id_of(number), "version": 1, "withdrawn": 0, "kpi": f"kpi{number}", "scope": "centre"}
    return row | {"scope_id": None, "from_on": "2026-11-22", "goal": 0.8, "attention": None} | values


def limit(number: int, **values: Any) -> Row:
    row: Row = {"id": id_of(number), "version": 1, "withdrawn": 0, "state": "break", "reason": None, "scope": "centre"}
    return row | {"scope_id": None, "from_on": "2026-11-22", "attention_ms": None, "limit_ms": number} | values


def entry(seq: int, **values: Any) -> Row:
    row: Row = {
        "seq": seq,
        "call_id": f"call {seq}",
        "at": 1_795_000_000_000 + seq,
        "person": "p",
        "verb": "target.set",
    }
    return row | {"arguments": "{}", "prev": START, "hash": f"{seq:064x}"} | values


def revision(seq: int, part: int = 0, **values: Any) -> Row:
    row: Row = {"seq": seq, "part": part, "kind": "target", "record": id_of(1), "version": seq}
    return row | {"before": "", "after": "{}"} | values


def put(store: Store, *rows: Row, kind: str = "target") -> None:
    with store.writing() as ledger:
        for row in rows:
            ledger.insert(kind, row)


def write(store: Store, *deeds: Callable[[Writing], object]) -> None:
    """One block with these deeds in it."""
    with store.writing() as ledger:
        for deed in deeds:
            deed(ledger)


def fail(ledger: Writing) -> None:
    raise ValueError("in the middle")


def add(store: Store, count: int = 1) -> None:
    """One verb's worth of writing: a record, an entry and its revision."""
    for _ in range(count):
        with store.writing() as ledger:
            seq = ledger.head().seq + 1
            ledger.insert("target", target(1000 + seq))
            ledger.append(entry(seq, call_id=uuid.uuid4().hex), [revision(seq, record=id_of(1000 + seq), version=1)])


def refused(code: str, what: Callable[[], object]) -> BookError:
    with pytest.raises(BookError) as caught:
        what()
    assert caught.value.code == code, caught.value
    return caught.value


def on_server(address: str, *statements: str) -> list[Any]:
    """Run SQL past the store, in its schema; the rows of the last statement."""
    with psycopg.connect(address, autocommit=True) as conn:
        conn.execute(f"SET search_path TO {read_address(address).schema}")
        cursor = conn.cursor()
        for statement in statements:
            cursor.execute(statement)
        return cursor.fetchall() if cursor.description else []


def head_of(store: Any) -> int:
    with store.reading() as view:
        return int(view.head().seq)
