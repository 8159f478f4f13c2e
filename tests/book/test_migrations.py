"""Old books are brought up to date and keep every record, every revision and their chain; newer ones are refused.

`tests/book/old/` keeps a book as it stood after each step but the last, and beside it what stands in it.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from supervisor.book import postgres_tables
from supervisor.book.book import Book
from supervisor.book.migrations import STEPS
from supervisor.book.opening import create_store, open_store
from supervisor.book.passwords import Passwords
from supervisor.book.records import KINDS, LEDGER, Field, Row
from supervisor.book.server import read_address
from supervisor.book.statements import insert_of
from supervisor.book.store import BookError, Store
from tests.book.conftest import PASSWORD, Address, Opened
from tests.book.rows import TABLES, refused
from tests.patience import WAIT_S

OLD = Path(__file__).parent / "old"
ROOT = Path(__file__).parents[2]
OLD_STEPS = range(1, len(STEPS))

Told = dict[str, list[Row]]


def told(step: int) -> Told:
    (path,) = OLD.glob(f"{step}-*.json")
    found: Told = json.loads(path.read_text(encoding="utf-8"))
    return found


def old_file(step: int, folder: Path) -> Path:
    (path,) = OLD.glob(f"{step}-*.book")
    return Path(shutil.copy(path, folder / "centre.book"))


def old_schema(step: int, address: str) -> str:
    """The same book on a server, as it stood there."""
    postgres_tables.create(address, steps=step)
    with raw(address) as ask:
        ask("DELETE FROM head")
        for table, rows in told(step).items():
            for row in rows:
                ask(insert_of(table, list(row), "%s"), list(row.values()))
    return address


@contextmanager
def raw(address: Address) -> Iterator[Callable[..., list[Row]]]:
    """SQL past the store, each statement by itself."""
    if isinstance(address, Path):
        with closing(sqlite3.connect(address, isolation_level=None)) as db:
            db.row_factory = sqlite3.Row
            yield lambda sql, values=(): [dict(row) for row in db.execute(sql.replace("%s", "?"), values)]
        return
    with psycopg.connect(address, autocommit=True, row_factory=dict_row) as conn:
        conn.execute(f"SET search_path TO {read_address(address).schema}")

        def ask(sql: str, values: Any = None) -> list[Row]:
            cursor = conn.execute(sql, values)
            return cursor.fetchall() if cursor.description else []

        yield ask


@pytest.fixture(params=OLD_STEPS)
def step(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def old(step: int, kind: str, empty: Address, tmp_path: Path) -> Address:
    """A book as it stood after a step."""
    if isinstance(empty, str):
        return old_schema(step, empty)
    path = old_file(step, tmp_path)
    if kind == "wal":
        with raw(path) as ask:
            assert ask("PRAGMA journal_mode = WAL") == [{"journal_mode": "wal"}]
    return path


def stands_in(store: Store) -> Told:
    with store.reading() as view:
        found = {kind.name: view.rows(kind.name, withdrawn=True) for kind in KINDS}
        return found | {"entry": view.entries(), "revision": view.revisions()}


def test_every_step_but_the_last_has_a_kept_book() -> None:
    names = [f"{number}-{step.__name__}" for number, step in enumerate(STEPS[:-1], 1)]
    for ending in (".book", ".json"):
        assert sorted(path.stem for path in OLD.glob(f"*{ending}")) == names


def test_an_old_book_keeps_all_it_had_and_goes_on(step: int, old: Address, hasher: Passwords) -> None:
    before = told(step)
    with Book(open_store(old), hasher=hasher) as book:
        found = stands_in(book.store)
        assert {table: found[table] for table in before if table != "head"} == {
            table: rows for table, rows in before.items() if table != "head"
        }
        assert not any(rows for table, rows in found.items() if table not in before)
        head = book.head()
        assert (head.book_id, head.seq, head.hash) == tuple(
            before["head"][0][name] for name in ("book_id", "seq", "hash")
        )
        assert (book.verify(), book.store.is_damaged()) == ([], "")
        session = book.sign_in("Dana", PASSWORD)
        book.do("view.set", session, {"name": "Mine", "page": "floor", "body": {}})
        book.do("target.set", session, {"kpi": "asa", "goal": 20})
        book.do("person.change", session, {"person": "נועה", "agent": "a1"})
        assert (book.head().seq, book.verify()) == (head.seq + 3, [])
    with raw(old) as ask:
        assert ask("SELECT schema FROM head") == [{"schema": len(STEPS)}]


def test_what_the_steps_lead_to_is_what_the_records_say(address: Address) -> None:
    with raw(address) as ask:
        for table, fields in TABLES.items():
            assert columns(ask, table, server=isinstance(address, str)) == list(fields_of(fields)), table


def test_an_old_book_comes_to_the_same_tables(old: Address) -> None:
    open_store(old).close()
    with raw(old) as ask:
        for table, fields in TABLES.items():
            assert columns(ask, table, server=isinstance(old, str)) == list(fields_of(fields)), table


def fields_of(fields: tuple[Field, ...]) -> Iterator[tuple[str, str, bool]]:
    return ((field.name, field.type, field.required) for field in fields)


def columns(ask: Callable[..., list[Row]], table: str, *, server: bool) -> list[tuple[str, str, bool]]:
    if not server:
        (kind,) = ask("SELECT strict FROM pragma_table_list WHERE name = %s", (table,))
        assert kind["strict"] == 1
        found = ask('SELECT name, type, "notnull" FROM pragma_table_info(%s) ORDER BY cid', (table,))
        return [(row["name"], row["type"], bool(row["notnull"])) for row in found]
    types = {"text": "TEXT", "bigint": "INTEGER", "double precision": "REAL"}
    found = ask(
        "SELECT column_name, data_type, is_nullable, collation_name FROM information_schema.columns "
        "WHERE table_schema = current_schema() AND table_name = %s ORDER BY ordinal_position",
        (table,),
    )
    assert all(row["collation_name"] == "C" for row in found if row["data_type"] == "text")
    return [(row["column_name"], types[row["data_type"]], row["is_nullable"] == "NO") for row in found]


def sample(kind: str, id: str, **values: Any) -> Row:
    """A record with the same in every field, and nothing where nothing may stand."""
    words = {"TEXT": "x", "INTEGER": 1, "REAL": 0.5}
    row = {field.name: words[field.type] if field.required else None for field in TABLES[kind]}
    return row | {"id": id, "version": 1, "withdrawn": 0} | values


def test_every_unique_value_stands_once_among_records_not_withdrawn(store: Store) -> None:
    def insert(kind: str, *rows: Row) -> None:
        with store.writing() as ledger:
            for row in rows:
                ledger.insert(kind, row)

    for kind in KINDS:
        insert(kind.name, sample(kind.name, "1"), sample(kind.name, "2", withdrawn=1))
        if kind.unique:
            with pytest.raises(BookError):
                insert(kind.name, sample(kind.name, "3"))
        for number, column in enumerate(kind.unique):
            insert(kind.name, sample(kind.name, f"4{number}", **{column: "y"}))
        with store.reading() as view:
            assert len(view.rows(kind.name)) == 1 + len(kind.unique)


@pytest.mark.parametrize("deed", ["UPDATE {table} SET seq = seq + 100", "DELETE FROM {table}"])
def test_the_ledger_only_grows(address: Address, book: Book, deed: str) -> None:
    before = stands_in(book.store)
    for table in LEDGER:
        with raw(address) as ask, pytest.raises((sqlite3.Error, psycopg.Error), match=f"{table} only grows"):
            ask(deed.format(table=table))
    assert stands_in(book.store) == before


def test_a_guard_taken_away_is_missed(kind: str, address: Address, store: Store) -> None:
    name = "entry_only_grows_row" if kind == "postgres" else "entry_no_update"
    assert store.is_damaged() == ""
    with raw(address) as ask:
        ask(f"DROP TRIGGER {name}" + (" ON entry" if kind == "postgres" else ""))
    assert name in store.is_damaged()


def test_what_each_verb_asks_is_found_by_an_index(tmp_path: Path) -> None:
    path = tmp_path / "centre.book"
    create_store(path)
    with raw(path) as ask:
        for question in (
            "SELECT * FROM entry WHERE call_id = 'x'",
            "SELECT * FROM revision WHERE kind = 'target' AND record = 'x' ORDER BY seq, part",
            "SELECT * FROM \"grant\" WHERE withdrawn = 0 AND person = 'x'",
            "SELECT * FROM target WHERE withdrawn = 0 AND kpi = 'x' AND scope = 'x' AND scope_id IS NULL",
        ):
            (plan, *_) = ask(f"EXPLAIN QUERY PLAN {question}")
            assert plan["detail"].startswith("SEARCH"), question


def test_a_newer_book_is_refused_and_left_alone(address: Address, opened: Opened) -> None:
    early = opened(0.2)
    with raw(address) as ask:
        ask("UPDATE head SET schema = %s", (len(STEPS) + 1,))
        before = [ask(f'SELECT * FROM "{table}"') for table in TABLES]
    error = refused("newer", lambda: open_store(address))
    assert error.values["found"] == len(STEPS) + 1
    refused("newer", lambda: early.writing().__enter__())
    refused("newer", lambda: early.reading().__enter__())
    with raw(address) as ask:
        assert [ask(f'SELECT * FROM "{table}"') for table in TABLES] == before


OPENER = """
import sys
from supervisor.book.opening import open_store
sys.stdin.read()
store = open_store(sys.argv[1])
with store.reading() as view:
    print(view.head().seq, len(view.rows("saved_view")))
store.close()
"""


@pytest.mark.parametrize("kind", ["rollback", "postgres"])
@pytest.mark.parametrize("step", [1])
def test_of_processes_that_upgrade_at_once_all_find_it_done(step: int, old: Address) -> None:
    command = [sys.executable, "-c", OPENER, str(old)]
    openers = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(3)
    ]
    for opener in openers:
        assert opener.stdin is not None
        opener.stdin.close()
    said = []
    for opener in openers:
        assert opener.stdout is not None
        said.append(opener.stdout.read())
        opener.stdout.close()
    assert [opener.wait(WAIT_S) for opener in openers] == [0, 0, 0]
    assert said == [f"{told(step)['head'][0]['seq']} 0\n"] * 3
    with raw(old) as ask:
        assert ask("SELECT schema FROM head") == [{"schema": len(STEPS)}]


def test_an_upgrade_that_fails_leaves_the_book_as_it_was(old: Address, step: int) -> None:
    with raw(old) as ask:
        # Somebody's own table stands where a step wants to make one.
        ask("CREATE TABLE follow_up (x INTEGER)")
    with pytest.raises(BookError):
        open_store(old, 0.2)
    with raw(old) as ask:
        assert ask("SELECT schema FROM head") == [{"schema": step}]
        assert ask("SELECT * FROM person ORDER BY id") == told(step)["person"]
        ask("DROP TABLE follow_up")
    store = open_store(old)
    assert stands_in(store)["person"] == told(step)["person"]
    store.close()


def test_a_new_book_is_as_new_as_the_program(address: Address) -> None:
    with raw(address) as ask:
        assert ask("SELECT one, schema, seq FROM head") == [{"one": 1, "schema": len(STEPS), "seq": 0}]


def test_an_old_book_can_be_made_as_the_kept_ones_were(empty: Address, step: int) -> None:
    if isinstance(empty, str):
        postgres_tables.create(empty, steps=step)
    else:
        from supervisor.book import sqlite

        sqlite.create(empty, steps=step)
    with raw(empty) as ask:
        assert ask("SELECT schema FROM head") == [{"schema": step}]
    open_store(empty).close()
    refused("exists", lambda: create_store(empty))
